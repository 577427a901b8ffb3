#include "ui/table_view.h"

#include "ui/chip.h"
#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/view_settings.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

/// Paints states as pills and identifiers left to right.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // The style sheet has rules for items, and then leaves out what the model gives as background.
        const auto back = index.data(Qt::BackgroundRole);
        if (back.isValid() && !option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, back.value<QColor>());
        if (static_cast<ColumnKind>(index.data(KindRole).toInt()) != ColumnKind::State) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        // The ground of the row as the style draws it, then the pill where the text would begin.
        auto ground = option;
        initStyleOption(&ground, index);
        const auto *style = option.widget->style();
        const auto place = style->subElementRect(QStyle::SE_ItemViewItemText, &ground, option.widget);
        const StateValue state{ground.text, static_cast<Tone>(index.data(ToneRole).toInt()), index.data(IconNameRole).toString()};
        ground.text.clear();
        ground.icon = {};
        ground.features.setFlag(QStyleOptionViewItem::HasDecoration, false);
        style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        painter->setFont(option.font);
        drawStatePill(*painter, place.adjusted(em(0.1), 0, 0, 0), state, option.palette, option.direction);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto kind = static_cast<ColumnKind>(index.data(KindRole).toInt());
        if (kind == ColumnKind::Id)
            option->text = u"\u2066"_s + option->text + u"\u2069"_s; // isolated, left to right also under RTL
        option->textElideMode = kind == ColumnKind::Id ? Qt::ElideMiddle : Qt::ElideRight;
    }
};

qreal widthOf(const Column &column)
{
    if (column.width > 0)
        return column.width;
    switch (column.kind) {
    case ColumnKind::Text:
    case ColumnKind::Id:
    case ColumnKind::List:
        return 9;
    case ColumnKind::Time:
    case ColumnKind::State:
        return 7;
    case ColumnKind::Number:
    case ColumnKind::Flag:
        return 5;
    }
    return 9;
}

} // namespace

RowProxy::RowProxy(RowModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    if (m_collator.locale().language() == QLocale::C)
        m_collator.setLocale(QLocale(QLocale::English)); // the C locale knows no numbers in texts
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&model);
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void RowProxy::setFilter(RowFilter filter)
{
    m_filter = std::move(filter);
    invalidateFilter();
}

bool RowProxy::filterAcceptsRow(int row, const QModelIndex &) const { return m_filter.empty() || m_filter.accepts(m_model.rows()[row]); }

bool RowProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto a = left.data(SortRole);
    const auto b = right.data(SortRole);
    if (a.typeId() == QMetaType::QString || b.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

TableView::TableView(RowModel &model, ViewSettings &settings, QString stateId, QWidget *parent)
    : QTreeView(parent), m_model(model), m_settings(settings), m_stateId(std::move(stateId)), m_proxy(new RowProxy(model, this))
{
    setModel(m_proxy);
    setItemDelegate(new CellDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setAccessibleName(tr("Table"));
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // as the site sorts, until somebody chooses
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(true);
    header()->setStretchLastSection(true);
    header()->setHighlightSections(false);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setAccessibleName(tr("Columns"));
    connect(header(), &QWidget::customContextMenuRequested, this, &TableView::showHeaderMenu);
    restoreState();
    connect(header(), &QHeaderView::sectionMoved, this, &TableView::saveState);
    connect(header(), &QHeaderView::sectionResized, this, &TableView::columnResized);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &TableView::saveState);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableView::rowSelectionChanged);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT rowActivated(index.data(ObjectRole).toJsonObject());
    });
    connect(m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::keepSelection);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &TableView::restoreSelection, Qt::QueuedConnection);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TableView::fetchNearTheEnd);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &TableView::fetchNearTheEnd);
    connect(&m_settings, &ViewSettings::layoutReset, this, &TableView::applyDefaults);
}

TableView::~TableView() = default;

QList<QJsonObject> TableView::selectedObjects() const
{
    auto rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.row() < b.row(); });
    QList<QJsonObject> objects;
    for (const auto &index : rows)
        objects << index.data(ObjectRole).toJsonObject();
    return objects;
}

QJsonObject TableView::currentObject() const { return currentIndex().data(ObjectRole).toJsonObject(); }

QStringList TableView::selectedKeys() const
{
    QStringList keys;
    for (const auto &index : selectionModel()->selectedRows())
        keys << index.data(KeyRole).toString();
    return keys;
}

bool TableView::selectKey(const QString &key)
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const auto index = m_proxy->index(row, 0);
        if (index.data(KeyRole).toString() == key) {
            m_keptKeys.clear(); // this choice is newer than what a reset would bring back
            setCurrentIndex(index);
            scrollTo(index);
            return true;
        }
    }
    return false;
}

TextTable TableView::textTable(bool selectedOnly) const
{
    QList<int> shown;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const auto logical = header()->logicalIndex(visual);
        if (!header()->isSectionHidden(logical))
            shown << logical;
    }
    TextTable table;
    for (const auto column : shown) {
        table.names << m_model.columns()[static_cast<std::size_t>(column)].name;
        table.titles << m_model.columns()[static_cast<std::size_t>(column)].title;
    }
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        if (selectedOnly && !selectionModel()->isRowSelected(row))
            continue;
        QStringList cells;
        for (const auto column : shown)
            cells << m_proxy->index(row, column).data(CopyRole).toString();
        table.rows.push_back(cells);
    }
    return table;
}

void TableView::copyAs(QStringView format) const { QGuiApplication::clipboard()->setText(copyFormat(format).write(textTable(true))); }

void TableView::saveState()
{
    if (m_restoring)
        return;
    QJsonArray columns;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const auto logical = header()->logicalIndex(visual);
        const bool hidden = header()->isSectionHidden(logical);
        QJsonObject column{{u"name"_s, m_model.columns()[static_cast<std::size_t>(logical)].name}, {u"hidden"_s, hidden}};
        if (!hidden && !m_ownWidths)
            column.insert(u"width"_s, header()->sectionSize(logical) / qMax(1.0, qreal(em(1))));
        columns.append(column);
    }
    QJsonObject state{{u"columns"_s, columns}};
    if (const auto sorted = header()->sortIndicatorSection(); sorted >= 0 && sorted < m_model.columnCount()) {
        state.insert(u"sort"_s, m_model.columns()[static_cast<std::size_t>(sorted)].name);
        state.insert(u"descending"_s, header()->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    m_settings.set(u"tables/"_s + m_stateId, QJsonDocument(state).toJson(QJsonDocument::Compact));
}

void TableView::applyDefaults()
{
    m_restoring = true;
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const auto &column = m_model.columns()[static_cast<std::size_t>(i)];
        header()->moveSection(header()->visualIndex(i), i);
        header()->setSectionHidden(i, !column.visible);
        header()->resizeSection(i, em(widthOf(column)));
    }
    sortByColumn(-1, Qt::AscendingOrder);
    m_restoring = false;
    m_ownWidths = true;
    fitColumns();
}

void TableView::columnResized(int column, int before, int now)
{
    int last = -1;
    for (int visual = 0; visual < header()->count(); ++visual) {
        if (const auto logical = header()->logicalIndex(visual); !header()->isSectionHidden(logical))
            last = logical;
    }
    // Columns that come and go, and the last one, which takes what is left, were not resized by a person.
    if (m_restoring || before == 0 || now == 0 || column == last)
        return;
    m_ownWidths = false;
    saveState();
}

void TableView::fitColumns()
{
    if (!m_ownWidths || viewport()->width() < em(10))
        return;
    const auto columnAt = [this](int i) -> const Column & { return m_model.columns()[static_cast<std::size_t>(i)]; };
    const auto isWhole = [](const Column &column) { return column.whole || column.kind == ColumnKind::State; };
    qreal whole = 0;
    qreal elastic = 0;
    for (int i = 0; i < header()->count(); ++i) {
        if (!header()->isSectionHidden(i))
            (isWhole(columnAt(i)) ? whole : elastic) += widthOf(columnAt(i));
    }
    // All in sight when that leaves words readable; a wide table scrolls.
    constexpr qreal kTightest = 0.6;
    const auto left = viewport()->width() / static_cast<qreal>(em(1)) - whole;
    const auto ratio = elastic > 0 ? qBound(kTightest, left / elastic, 1.0) : 1.0;
    m_restoring = true;
    for (int i = 0; i < header()->count(); ++i) {
        if (header()->isSectionHidden(i))
            continue;
        const auto width = widthOf(columnAt(i)) * (isWhole(columnAt(i)) ? 1.0 : ratio);
        header()->resizeSection(i, qMax(header()->sectionSizeHint(i), static_cast<int>(em(1) * width))); // the heading is always read
    }
    m_restoring = false;
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void TableView::restoreState()
{
    applyDefaults();
    const auto state = QJsonDocument::fromJson(m_settings.get(u"tables/"_s + m_stateId).toByteArray()).object();
    m_restoring = true;
    // By name: columns that are new keep their defaults and stay behind those that are known.
    int visual = 0;
    for (const auto &value : state.value(u"columns"_s).toArray()) {
        const auto kept = value.toObject();
        const auto logical = m_model.columnByName(kept.value(u"name"_s).toString());
        if (logical < 0)
            continue;
        header()->moveSection(header()->visualIndex(logical), visual++);
        header()->setSectionHidden(logical, kept.value(u"hidden"_s).toBool());
        if (const auto width = kept.value(u"width"_s).toDouble(); width > 0) {
            header()->resizeSection(logical, em(qBound(1.0, width, 200.0)));
            m_ownWidths = false;
        }
    }
    if (const auto sorted = m_model.columnByName(state.value(u"sort"_s).toString()); sorted >= 0)
        sortByColumn(sorted, state.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_restoring = false;
}

void TableView::resetColumns()
{
    applyDefaults();
    m_settings.forget(u"tables/"_s + m_stateId);
}

QMenu *TableView::makeColumnMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Columns"), parent);
    menu->setIcon(icon(u"columns"_s));
    for (int i = 0; i < m_model.columnCount(); ++i) {
        auto *action = menu->addAction(m_model.columns()[static_cast<std::size_t>(i)].title);
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(i));
        // The last one stays, or there would be nothing to click on.
        action->setEnabled(header()->isSectionHidden(i) || header()->count() - header()->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, i](bool on) {
            header()->setSectionHidden(i, !on);
            fitColumns();
            saveState();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &TableView::resetColumns);
    return menu;
}

QMenu *TableView::makeCopyMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Copy as"), parent);
    menu->setIcon(icon(u"copy"_s));
    for (const auto &format : copyFormats())
        connect(menu->addAction(format.title), &QAction::triggered, this, [this, id = format.id] { copyAs(id); });
    menu->setEnabled(selectionModel()->hasSelection());
    return menu;
}

void TableView::showHeaderMenu(const QPoint &place)
{
    auto *menu = makeColumnMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(header()->mapToGlobal(place));
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_rowActions);
    menu->addSeparator();
    auto *copy = menu->addAction(icon(u"copy"_s), tr("Copy"));
    copy->setEnabled(selectionModel()->hasSelection());
    connect(copy, &QAction::triggered, this, [this] { copyAs(u"tsv"); });
    menu->addMenu(makeCopyMenu(menu));
    menu->addMenu(makeColumnMenu(menu));
    menu->popup(event->globalPos());
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyAs(u"tsv");
        return;
    }
    QTreeView::keyPressEvent(event);
}

void TableView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) && m_proxy != nullptr)
        restoreState(); // widths are kept in font heights
}

void TableView::fetchNearTheEnd()
{
    const auto *bar = verticalScrollBar();
    if (isVisible() && bar->value() >= bar->maximum() - 2 * bar->pageStep())
        m_model.fetchMore({});
}

void TableView::keepSelection()
{
    if (!m_keptKeys.isEmpty())
        return; // a second reset before the first was made good
    m_keptKeys = selectedKeys();
    m_keptCurrent = currentIndex().data(KeyRole).toString();
}

void TableView::restoreSelection()
{
    if (m_keptKeys.isEmpty())
        return;
    QItemSelection selection;
    QModelIndex current;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const auto index = m_proxy->index(row, 0);
        const auto key = index.data(KeyRole).toString();
        if (m_keptKeys.contains(key))
            selection.select(index, index);
        if (key == m_keptCurrent)
            current = index;
    }
    m_keptKeys.clear();
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    Q_EMIT rowSelectionChanged();
}

} // namespace seal::ui

#include "table_view.moc"
