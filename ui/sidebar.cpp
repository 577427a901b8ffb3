#include "ui/sidebar.h"

#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/view_settings.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kIdRole = Qt::UserRole + 1;

/// Headings small and muted with a fold sign; pages with their icon.
class PlaceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PlaceDelegate(QTreeView *tree) : QStyledItemDelegate(tree), m_tree(tree) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        auto size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(em(index.data(kIdRole).isNull() ? 1.7 : 1.75));
        return size;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool rtl = option.direction == Qt::RightToLeft;
        const bool heading = index.data(kIdRole).isNull();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const auto box = QRectF(QRect(0, option.rect.y(), m_tree->viewport()->width(), option.rect.height())).adjusted(em(0.3), 1, -em(0.3), -1);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(selected && m_tree->hasFocus() ? QPen(colour(Role::Accent, option.palette), 2) : QPen(Qt::NoPen));
            painter->setBrush(colour(selected ? Role::Selection : Role::Hover, option.palette));
            painter->drawRoundedRect(box, em(0.3), em(0.3));
        }
        auto inner = box.adjusted(em(0.5), 0, -em(0.5), 0).toRect();
        const auto role = selected ? Role::OnSelection : heading ? Role::Muted : Role::Text;
        const auto edge = em(heading ? 0.7 : 1.0);
        const QRect sign(rtl ? inner.right() - edge : inner.left(), inner.center().y() - edge / 2 + 1, edge, edge);
        if (heading) {
            const auto name = m_tree->isExpanded(index) ? u"chevron-down"_s : rtl ? u"chevron-left"_s : u"chevron-right"_s;
            icon(name, role).paint(painter, sign);
        } else {
            icon(index.data(Qt::UserRole + 2).toString(), role).paint(painter, sign);
        }
        auto font = option.font;
        if (heading) {
            font.setPointSizeF(font.pointSizeF() * 0.9);
            font.setWeight(QFont::DemiBold);
        }
        painter->setFont(font);
        painter->setPen(colour(role, option.palette));
        const auto indent = edge + em(0.5);
        inner = rtl ? inner.adjusted(0, 0, -indent, 0) : inner.adjusted(indent, 0, 0, 0);
        const auto text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, inner.width());
        painter->drawText(inner, static_cast<int>(Qt::AlignVCenter | (rtl ? Qt::AlignRight : Qt::AlignLeft)), text);
        painter->restore();
    }

private:
    QTreeView *m_tree;
};

} // namespace

Sidebar::Sidebar(const PageRegistry &registry, ViewSettings &settings, QWidget *parent) : QWidget(parent), m_settings(settings)
{
    setObjectName(u"sidebar"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, em(0.4), 1, em(0.4)); // one pixel for the line to the page
    m_tree = new QTreeView(this);
    m_model = new QStandardItemModel(this);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new PlaceDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setMouseTracking(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Places"));
    layout->addWidget(m_tree);
    fill(registry);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(kIdRole).isNull())
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
        else
            choose(index);
    });
    connect(m_tree, &QTreeView::activated, this, &Sidebar::choose);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &Sidebar::choose);
    const auto keepFolded = [this](const QModelIndex &index) {
        m_settings.set(u"window/folded/"_s + index.data(Qt::UserRole + 3).toString(), !m_tree->isExpanded(index));
    };
    connect(m_tree, &QTreeView::expanded, this, keepFolded);
    connect(m_tree, &QTreeView::collapsed, this, keepFolded);
    connect(&settings, &ViewSettings::layoutReset, m_tree, &QTreeView::expandAll);
}

void Sidebar::fill(const PageRegistry &registry)
{
    const auto item = [](const PageInfo &info) {
        auto *place = new QStandardItem(info.title);
        place->setData(info.id, kIdRole);
        place->setData(info.icon, Qt::UserRole + 2);
        place->setToolTip(info.title);
        return place;
    };
    for (const auto &group : pageGroups()) {
        QStringList ids;
        auto *heading = group.title.isEmpty() ? nullptr : new QStandardItem(group.title);
        for (const auto &entry : registry.entries()) {
            if (entry.info.group != group.id)
                continue;
            ids << entry.info.id;
            if (heading != nullptr)
                heading->appendRow(item(entry.info));
            else
                m_model->appendRow(item(entry.info));
        }
        if (ids.isEmpty()) {
            delete heading;
            continue;
        }
        m_groups << ids;
        m_titles << (group.title.isEmpty() ? registry.find(ids.first())->info.title : group.title);
        if (heading == nullptr)
            continue;
        heading->setData(group.id, Qt::UserRole + 3);
        m_model->appendRow(heading);
        m_tree->setExpanded(heading->index(), !m_settings.get(u"window/folded/"_s + group.id, false).toBool());
    }
}

void Sidebar::choose(const QModelIndex &index)
{
    const auto id = index.data(kIdRole).toString();
    if (!m_quiet && !id.isEmpty())
        Q_EMIT pageWanted(id);
}

QModelIndex Sidebar::indexOf(const QString &pageId) const
{
    const auto found = m_model->match(m_model->index(0, 0), kIdRole, pageId, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.first();
}

void Sidebar::setCurrent(const QString &pageId)
{
    m_quiet = true;
    if (const auto index = indexOf(pageId); index.isValid())
        m_tree->setCurrentIndex(index);
    m_quiet = false;
}

QString Sidebar::firstPageOfGroup(int n) const { return n >= 0 && n < m_groups.size() ? m_groups[n].first() : QString(); }

QStringList Sidebar::pageIds() const
{
    QStringList all;
    for (const auto &group : m_groups)
        all += group;
    return all;
}

} // namespace seal::ui

#include "sidebar.moc"
