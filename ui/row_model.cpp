#include "ui/row_model.h"

#include "core/api/method_table.h"
#include "ui/metrics.h"

#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kFirstPage = api::kDefaultPage;

QString displayText(const Column &column, const QVariant &value)
{
    switch (column.kind) {
    case ColumnKind::Time:
        return relativeTime(value.toDateTime(), QDateTime::currentDateTimeUtc());
    case ColumnKind::Number:
        return value.isValid() ? QLocale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest) : QString();
    case ColumnKind::Flag:
        return value.toBool() ? RowModel::tr("Yes") : RowModel::tr("No");
    case ColumnKind::List:
        return safeText(value.toStringList().join(u", "_s));
    case ColumnKind::State:
        return value.value<StateValue>().text;
    case ColumnKind::Text:
    case ColumnKind::Id:
        break;
    }
    return safeText(value.toString());
}

QString copyText(const Column &column, const QVariant &value)
{
    switch (column.kind) {
    case ColumnKind::Time:
        return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    case ColumnKind::Number:
        return value.toString();
    case ColumnKind::Flag:
        return value.toBool() ? u"true"_s : u"false"_s;
    case ColumnKind::Text:
    case ColumnKind::Id:
    case ColumnKind::List:
    case ColumnKind::State:
        break;
    }
    return displayText(column, value);
}

QVariant sortValue(const Column &column, const QVariant &value)
{
    switch (column.kind) {
    case ColumnKind::State:
        return value.value<StateValue>().text;
    case ColumnKind::List:
        return value.toStringList().join(u", "_s);
    case ColumnKind::Time:
    case ColumnKind::Number:
    case ColumnKind::Flag:
    case ColumnKind::Text:
    case ColumnKind::Id:
        break;
    }
    return value;
}

/// One a line. The line ends are ours, so only the items are made safe.
QString linesOf(const QStringList &items)
{
    QStringList lines;
    for (const auto &item : items)
        lines << safeText(item);
    return lines.join(u'\n');
}

QVariant tooltip(const Column &column, const QVariant &value)
{
    if (column.kind == ColumnKind::Time)
        return absoluteTime(value.toDateTime());
    if (column.kind == ColumnKind::List)
        return plainTip(linesOf(value.toStringList()));
    const auto text = displayText(column, value);
    return text.size() > 24 ? QVariant(plainTip(text.left(2000))) : QVariant();
}

} // namespace

RowModel::RowModel(std::vector<Column> columns, QString key, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)),
      m_keyOf([key = std::move(key)](const QJsonObject &row) { return row.value(key).toVariant().toString(); })
{
}

QString RowModel::keyOf(const QJsonObject &row) const { return m_keyOf(row); }

void RowModel::setRows(const QList<QJsonObject> &rows)
{
    const bool sameKeys = rows.size() == m_rows.size()
                          && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                        [this](const auto &a, const auto &b) { return keyOf(a) == keyOf(b); });
    if (!sameKeys) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RowModel::appendRows(const QList<QJsonObject> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

void RowModel::prependRows(const QList<QJsonObject> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
    m_rows = rows + m_rows;
    endInsertRows();
}

void RowModel::removeFirst(int count)
{
    count = qMin(count, rowCount());
    if (count <= 0)
        return;
    beginRemoveRows({}, 0, count - 1);
    m_rows.remove(0, count);
    endRemoveRows();
}

void RowModel::removeLast(int count)
{
    count = qMin(count, rowCount());
    if (count <= 0)
        return;
    beginRemoveRows({}, rowCount() - count, rowCount() - 1);
    m_rows.remove(m_rows.size() - count, count);
    endRemoveRows();
}

void RowModel::setHighlighter(std::function<Tone(const QJsonObject &)> toneOf)
{
    m_toneOf = std::move(toneOf);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::BackgroundRole});
}

void RowModel::setMore(bool more) { m_more = more; }

int RowModel::columnByName(QStringView name) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].name == name)
            return static_cast<int>(i);
    }
    return -1;
}

int RowModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int RowModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[index.row()];
    const auto &column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case ObjectRole:
        return row;
    case KeyRole:
        return keyOf(row);
    case KindRole:
        return static_cast<int>(column.kind);
    case Qt::DisplayRole:
        return displayText(column, columnValue(column, row));
    case CopyRole:
        return copyText(column, columnValue(column, row));
    case SortRole:
        return sortValue(column, columnValue(column, row));
    case Qt::ToolTipRole:
        return tooltip(column, columnValue(column, row));
    case Qt::AccessibleTextRole:
        return QString(column.title + u": "_s + displayText(column, columnValue(column, row)));
    case ToneRole:
        return column.kind == ColumnKind::State ? static_cast<int>(columnValue(column, row).value<StateValue>().tone) : 0;
    case IconNameRole:
        return column.kind == ColumnKind::State ? columnValue(column, row).value<StateValue>().icon : QString();
    case Qt::FontRole:
        return column.kind == ColumnKind::Id ? QVariant(monospace()) : QVariant();
    case Qt::BackgroundRole: {
        const auto tone = m_toneOf ? m_toneOf(row) : Tone::Plain;
        return tone == Tone::Plain ? QVariant() : QVariant(colour(backRole(tone), QGuiApplication::palette()));
    }
    case Qt::TextAlignmentRole:
        if (column.kind == ColumnKind::Number)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto &column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole && column.kind == ColumnKind::Number)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

bool RowModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && m_more; }

void RowModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        Q_EMIT moreWanted();
}

ListSource::ListSource(api::Backend &backend, RowModel &model, QString method)
    : QObject(&model), m_model(model), m_method(std::move(method)), m_question(backend, this)
{
    connect(&model, &RowModel::moreWanted, this, &ListSource::loadMore);
    connect(&m_question, &Question::busyChanged, this, &ListSource::busyChanged);
}

void ListSource::load(const QJsonObject &params)
{
    m_params = params;
    m_next.clear();
    m_model.setMore(false);
    ask({});
}

void ListSource::loadMore()
{
    if (!m_next.isEmpty() && !m_question.busy())
        ask(m_next);
}

void ListSource::stop() { m_question.drop(); }

void ListSource::ask(const QString &after)
{
    auto params = m_params;
    if (const auto *method = api::findMethod(m_method); method == nullptr || method->parameter(u"limit") != nullptr)
        params.insert(u"limit"_s, after.isEmpty() ? kFirstPage : api::kMaxPage);
    if (!after.isEmpty())
        params.insert(u"after"_s, after);
    m_question.ask(m_method, params, [this, first = after.isEmpty()](const api::Reply &reply) { take(reply, first); });
}

void ListSource::take(const api::Reply &reply, bool first)
{
    if (!reply.ok()) {
        Q_EMIT failed(*reply.failure);
        return;
    }
    const auto page = reply.value.toObject();
    QList<QJsonObject> rows;
    for (const auto &item : page.value(u"items"_s).toArray())
        rows << item.toObject();
    m_next = page.value(u"next"_s).toString();
    m_model.setMore(!m_next.isEmpty());
    if (first)
        m_model.setRows(rows);
    else
        m_model.appendRows(rows);
    Q_EMIT loaded();
}

} // namespace seal::ui
