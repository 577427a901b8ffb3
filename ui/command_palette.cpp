#include "ui/command_palette.h"

#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/keycap.h"
#include "ui/metrics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kPageRole = Qt::UserRole + 1;
constexpr int kActionRole = Qt::UserRole + 2;
constexpr int kNameRole = Qt::UserRole + 7;
constexpr int kGroupRole = Qt::UserRole + 3;
constexpr int kKeysRole = Qt::UserRole + 4;
constexpr int kReasonRole = Qt::UserRole + 5;
constexpr int kIconRole = Qt::UserRole + 6;
constexpr std::size_t kMostShown = 50;

struct Hit
{
    int score;
    QString text;
    QString group;
    QString iconName;
    QString page = {};
    const QAction *action = nullptr;
};

/// Icon, name, and quietly where it belongs; the keys at the far end; why not, when it cannot be done now.
class HitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {em(10), em(1.8)}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        const auto &palette = option.palette;
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colour(selected ? Role::Selection : Role::Hover, palette));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), em(0.3), em(0.3));
        }
        const auto text = !enabled ? Role::Muted : selected ? Role::OnSelection : Role::Text;
        const auto quiet = selected ? Role::OnSelection : Role::Muted;
        auto line = option.rect.adjusted(em(0.5), 0, -em(0.5), 0);
        const auto mirrored = [&](const QRect &place) { return QStyle::visualRect(option.direction, option.rect, place); };
        icon(index.data(kIconRole).toString(), enabled ? text : Role::Muted)
            .paint(painter, mirrored({line.left(), line.center().y() - em(1) / 2 + 1, em(1), em(1)}));
        const auto keys = drawKeys(*painter, mirrored(line), index.data(kKeysRole).value<QKeySequence>(), palette, option.direction);
        line.adjust(em(1.5), 0, -keys - em(0.5), 0);
        const auto flags = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        const auto name = painter->fontMetrics().elidedText(index.data(kNameRole).toString(), Qt::ElideRight, line.width());
        painter->setPen(colour(text, palette));
        painter->drawText(mirrored(line), flags, name);
        line.setLeft(line.left() + painter->fontMetrics().horizontalAdvance(name) + em(0.7));
        const auto more = enabled ? index.data(kGroupRole).toString() : index.data(kReasonRole).toString();
        painter->setPen(colour(quiet, palette));
        painter->drawText(mirrored(line), flags, painter->fontMetrics().elidedText(more, Qt::ElideRight, line.width()));
        painter->restore();
    }
};

QStandardItem *itemOf(const Hit &hit)
{
    const auto keys = hit.action == nullptr ? QKeySequence() : hit.action->shortcut();
    const auto reason = hit.action == nullptr ? QString() : ActionCollection::reason(hit.action);
    // The text is what a screen reader says; the delegate draws the parts.
    QStringList words{hit.group.isEmpty() ? hit.text : QString(hit.group + u": "_s + hit.text)};
    if (!keys.isEmpty())
        words << keys.toString(QKeySequence::NativeText);
    if (!reason.isEmpty())
        words << reason;
    auto *item = new QStandardItem(words.join(u", "_s));
    item->setData(hit.text, kNameRole);
    item->setData(hit.group, kGroupRole);
    item->setData(QVariant::fromValue(keys), kKeysRole);
    item->setData(reason, kReasonRole);
    item->setData(hit.iconName.isEmpty() ? u"command"_s : hit.iconName, kIconRole);
    item->setData(hit.page, kPageRole);
    item->setData(hit.action == nullptr ? QString() : ActionCollection::idOf(hit.action), kActionRole);
    item->setEnabled(hit.action == nullptr || hit.action->isEnabled());
    return item;
}

} // namespace

CommandPalette::CommandPalette(const ActionCollection &actions, const PageRegistry &registry, QWidget *window)
    : QWidget(window), m_actions(actions), m_registry(registry)
{
    setObjectName(u"palette"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    m_edit = new QLineEdit(this);
    m_edit->setPlaceholderText(tr("Type a page or a command"));
    m_edit->setAccessibleName(tr("Search or jump"));
    m_edit->addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_list = new QListView(this);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys of the field move in it
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Pages and commands found"));
    m_model = new QStandardItemModel(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none = new QLabel(tr("Nothing is called that."), this);
    m_none->setProperty("rank", u"muted"_s);
    m_none->setAlignment(Qt::AlignCenter);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    m_edit->installEventFilter(this);
    hide();
}

void CommandPalette::open()
{
    m_before = QApplication::focusWidget();
    m_available = m_actions.available();
    const auto *window = parentWidget();
    const auto width = qMin(em(36), window->width() - em(4));
    setGeometry((window->width() - width) / 2, em(4), width, qMin(em(24), window->height() - em(6)));
    m_edit->clear();
    fill();
    show();
    raise();
    m_edit->setFocus();
}

QStringList CommandPalette::shownTexts() const
{
    QStringList texts;
    for (int i = 0; i < m_model->rowCount(); ++i)
        texts << m_model->item(i)->text();
    return texts;
}

void CommandPalette::fill()
{
    const auto typed = m_edit->text();
    std::vector<Hit> hits;
    for (const auto &entry : m_registry.entries()) {
        if (const auto score = fuzzyScore(typed, entry.info.title))
            hits.push_back({*score + 500, entry.info.title, {}, entry.info.icon, entry.info.id});
    }
    for (const auto *action : m_available) {
        if (ActionCollection::idOf(action) == u"window.palette" || !action->isVisible())
            continue;
        const auto group = ActionCollection::groupOf(action);
        const auto text = ActionCollection::plainText(action);
        if (const auto score = fuzzyScore(typed, QString(group + u' ' + text)))
            hits.push_back({*score, text, group, action->icon().name(), {}, action});
    }
    if (!typed.trimmed().isEmpty())
        std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.score > b.score; });
    if (hits.size() > kMostShown)
        hits.resize(kMostShown);
    m_model->clear();
    for (const auto &hit : hits)
        m_model->appendRow(itemOf(hit));
    m_none->setVisible(hits.empty());
    m_list->setVisible(!hits.empty());
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    const auto page = index.data(kPageRole).toString();
    const auto action = index.data(kActionRole).toString();
    leave();
    if (!page.isEmpty())
        Q_EMIT pageWanted(page);
    else if (auto *found = m_actions.find(action))
        found->trigger();
}

void CommandPalette::leave()
{
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus();
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run(m_list->currentIndex());
            return true;
        default:
            break;
        }
    }
    if (object == m_edit && event->type() == QEvent::FocusOut && isVisible() && !m_list->underMouse())
        hide();
    return QWidget::eventFilter(object, event);
}

void CommandPalette::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace seal::ui

#include "command_palette.moc"
