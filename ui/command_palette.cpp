#include "ui/command_palette.h"

#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/metrics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kPageRole = Qt::UserRole + 1;
constexpr int kActionRole = Qt::UserRole + 2;
constexpr std::size_t kMostShown = 50;

struct Hit
{
    int score;
    QString text;
    QString iconName;
    QString page;
    QString action;
    bool enabled = true;
    QString reason;
};

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
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
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
            hits.push_back({*score + 500, entry.info.title, entry.info.icon, entry.info.id, {}, true, {}});
    }
    for (const auto *action : m_available) {
        if (ActionCollection::idOf(action) == u"window.palette")
            continue;
        const auto text = QString(ActionCollection::groupOf(action) + u": "_s + ActionCollection::plainText(action));
        if (const auto score = fuzzyScore(typed, text))
            hits.push_back({*score, text, action->icon().name(), {}, ActionCollection::idOf(action), action->isEnabled(),
                            ActionCollection::reason(action)});
    }
    if (!typed.trimmed().isEmpty())
        std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.score > b.score; });
    if (hits.size() > kMostShown)
        hits.resize(kMostShown);
    m_model->clear();
    for (const auto &hit : hits) {
        auto text = hit.text;
        if (const auto *action = m_actions.find(hit.action); action != nullptr && !action->shortcut().isEmpty())
            text += u"    "_s + action->shortcut().toString(QKeySequence::NativeText);
        if (!hit.enabled && !hit.reason.isEmpty())
            text += u"    ("_s + hit.reason + u')';
        auto *item = new QStandardItem(icon(hit.iconName.isEmpty() ? u"command"_s : hit.iconName), text);
        item->setData(hit.page, kPageRole);
        item->setData(hit.action, kActionRole);
        item->setEnabled(hit.enabled);
        m_model->appendRow(item);
    }
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
