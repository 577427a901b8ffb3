#include "ui/pages/matrix_model.h"

#include "core/api/method_table.h"
#include "ui/columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kPage = 500; ///< users of one answer: some milliseconds of work for site and window

QString pairKey(const QString &user, const QString &service) { return user + u'\n' + service; }

} // namespace

MatrixModel::MatrixModel(api::Backend &backend, QObject *parent) : QAbstractTableModel(parent), m_question(new Question(backend, this)), m_again(new Question(backend, this))
{
    connect(m_question, &Question::busyChanged, this, &MatrixModel::busyChanged);
}

void MatrixModel::load(const QString &filter)
{
    m_filter = filter;
    m_again->drop();
    m_servicesStale = false;
    m_newServices.clear();
    askServices({});
}

void MatrixModel::askServices(const QString &after)
{
    QJsonObject params{{u"limit"_s, api::kMaxPage}};
    if (!after.isEmpty())
        params.insert(u"after"_s, after);
    m_question->ask(u"service.list"_s, params, [this](const api::Reply &reply) {
        if (!reply.ok()) {
            Q_EMIT failed(*reply.failure);
            return;
        }
        const auto answer = reply.value.toObject();
        for (const auto &value : answer.value(u"items"_s).toArray()) {
            const auto row = value.toObject();
            m_newServices.push_back({row.value(u"id"_s).toString(), row.value(u"name"_s).toString(), row.value(u"disabled"_s).toBool()});
        }
        if (answer.contains(u"next"_s))
            askServices(answer.value(u"next"_s).toString());
        else
            askUsers({});
    });
}

void MatrixModel::askUsers(const QString &after)
{
    QJsonObject params{{u"limit"_s, kPage}};
    if (!after.isEmpty())
        params.insert(u"after"_s, after);
    if (!m_filter.isEmpty())
        params.insert(u"filter"_s, m_filter);
    m_question->ask(u"map.matrix"_s, params, [this, first = after.isEmpty(), asked = m_generation](const api::Reply &reply) {
        if (reply.ok())
            takeUsers(reply.value.toObject(), first, asked);
        else
            Q_EMIT failed(*reply.failure);
    });
}

MatrixModel::User MatrixModel::userFrom(const QJsonObject &row, bool stale) const
{
    User user{row.value(u"user"_s).toString(), row.value(u"name"_s).toString(), row.value(u"disabled"_s).toBool(), stale,
              std::vector<bool>(m_services.size())};
    const auto services = row.value(u"services"_s).toArray();
    for (const auto &service : services) {
        if (const auto column = m_columns.value(service.toString(), -1); column >= 0)
            user.mapped[static_cast<std::size_t>(column)] = true;
    }
    return user;
}

void MatrixModel::takeUsers(const QJsonObject &answer, bool first, quint64 asked)
{
    const auto items = answer.value(u"items"_s).toArray();
    m_next = answer.value(u"next"_s).toString();
    if (first) {
        beginResetModel();
        m_services = std::exchange(m_newServices, {});
        m_columns.clear();
        for (std::size_t i = 0; i < m_services.size(); ++i)
            m_columns.insert(m_services[i].id, static_cast<int>(i));
        m_users.clear();
        m_rows.clear();
    } else if (!items.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(items.size()) - 1);
    }
    for (const auto &item : items) {
        m_users.push_back(userFrom(item.toObject(), asked != m_generation));
        m_rows.insert(m_users.back().login, static_cast<int>(m_users.size()) - 1);
    }
    if (first)
        endResetModel();
    else if (!items.isEmpty())
        endInsertRows();
    Q_EMIT loaded();
}

void MatrixModel::markStale()
{
    ++m_generation; // an answer that is under way is older than this
    for (auto &user : m_users)
        user.stale = true;
    m_servicesStale = true;
}

void MatrixModel::refreshRows(int first, int last)
{
    last = std::min(last, rowCount() - 1);
    if (m_question->busy() || m_again->busy())
        return; // what is under way ends with a call of this
    if (m_servicesStale) {
        m_servicesStale = false;
        checkServices();
        return;
    }
    while (first <= last && !m_users[static_cast<std::size_t>(first)].stale)
        ++first;
    while (first <= last && !m_users[static_cast<std::size_t>(last)].stale)
        --last;
    if (first <= last)
        askRows(first, last);
}

void MatrixModel::checkServices()
{
    m_again->ask(u"service.list"_s, {{u"limit"_s, api::kMaxPage}}, [this](const api::Reply &reply) {
        if (!reply.ok()) {
            Q_EMIT failed(*reply.failure);
            return;
        }
        std::vector<Service> services;
        for (const auto &value : reply.value.toObject().value(u"items"_s).toArray()) {
            const auto row = value.toObject();
            services.push_back({row.value(u"id"_s).toString(), row.value(u"name"_s).toString(), row.value(u"disabled"_s).toBool()});
        }
        // Of a site with more than a page of services only the first are compared.
        const auto known = std::min<std::size_t>(m_services.size(), api::kMaxPage);
        const bool same = services.size() == known && std::equal(services.begin(), services.end(), m_services.begin());
        if (same && rowCount() > 0)
            Q_EMIT loaded();
        else
            load(m_filter);
    });
}

void MatrixModel::askRows(int first, int last)
{
    QJsonObject params{{u"limit"_s, last - first + 1}};
    if (first > 0)
        params.insert(u"after"_s, userAt(first - 1));
    if (!m_filter.isEmpty())
        params.insert(u"filter"_s, m_filter);
    m_again->ask(u"map.matrix"_s, params, [this, first, last, asked = m_generation](const api::Reply &reply) {
        if (reply.ok())
            takeRows(reply.value.toObject().value(u"items"_s).toArray(), first, last, asked);
        else
            Q_EMIT failed(*reply.failure);
    });
}

void MatrixModel::takeRows(const QJsonArray &items, int first, int last, quint64 asked)
{
    bool same = items.size() == last - first + 1 && last < rowCount();
    for (int i = 0; same && i < items.size(); ++i)
        same = items[i].toObject().value(u"user"_s).toString() == userAt(first + i);
    if (!same) {
        load(m_filter); // users came or went
        return;
    }
    for (int i = 0; i < items.size(); ++i)
        m_users[static_cast<std::size_t>(first + i)] = userFrom(items[i].toObject(), asked != m_generation);
    if (columnCount() > 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, first, last);
    Q_EMIT loaded(); // whoever shows the rows asks again for those that are stale still
}

int MatrixModel::rowOf(const QString &login) const { return m_rows.value(login, -1); }
int MatrixModel::columnOf(const QString &service) const { return m_columns.value(service, -1); }

bool MatrixModel::isMapped(int row, int column) const
{
    return m_users[static_cast<std::size_t>(row)].mapped[static_cast<std::size_t>(column)];
}

void MatrixModel::setPending(const QString &user, const QString &service, bool pending)
{
    if (pending)
        m_pending.insert(pairKey(user, service));
    else
        m_pending.remove(pairKey(user, service));
    if (const auto row = rowOf(user), column = columnOf(service); row >= 0 && column >= 0)
        Q_EMIT dataChanged(index(row, column), index(row, column));
}

void MatrixModel::setMapped(const QString &user, const QString &service, bool mapped)
{
    m_pending.remove(pairKey(user, service));
    const auto row = rowOf(user);
    const auto column = columnOf(service);
    if (row < 0 || column < 0)
        return;
    m_users[static_cast<std::size_t>(row)].mapped[static_cast<std::size_t>(column)] = mapped;
    Q_EMIT dataChanged(index(row, column), index(row, column));
}

int MatrixModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_users.size()); }
int MatrixModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_services.size()); }

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &user = m_users[static_cast<std::size_t>(index.row())];
    const auto &service = serviceAt(index.column());
    const bool mapped = isMapped(index.row(), index.column());
    switch (role) {
    case MappedRole:
        return mapped;
    case PendingRole:
        return m_pending.contains(pairKey(user.login, service.id));
    case UserRole_:
        return user.login;
    case ServiceRole:
        return service.id;
    case Qt::ToolTipRole:
        return plainTip(mapped ? tr("%1 is mapped to %2").arg(safeText(user.login), safeText(service.id))
                               : tr("%1 is not mapped to %2").arg(safeText(user.login), safeText(service.id)));
    case Qt::AccessibleTextRole:
        return mapped ? tr("%1, %2: mapped").arg(user.login, service.id) : tr("%1, %2: not mapped").arg(user.login, service.id);
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const auto &service = serviceAt(section);
        if (role == Qt::DisplayRole)
            return safeText(service.id);
        if (role == Qt::ToolTipRole)
            return plainTip(service.disabled ? tr("%1 (%2), disabled").arg(safeText(service.id), safeText(service.name))
                                             : tr("%1 (%2)").arg(safeText(service.id), safeText(service.name)));
        return {};
    }
    const auto &user = m_users[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return user.disabled ? tr("%1 (disabled)").arg(safeText(user.login)) : safeText(user.login);
    if (role == Qt::ToolTipRole)
        return plainTip(safeText(user.name.isEmpty() ? user.login : user.name));
    return {};
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

bool MatrixModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && hasMore() && !m_question->busy(); }

void MatrixModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        askUsers(m_next);
}

} // namespace seal::ui
