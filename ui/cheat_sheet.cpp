#include "ui/cheat_sheet.h"

#include "ui/metrics.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

CheatSheet::CheatSheet(ActionCollection &actions, QWidget *parent) : QDialog(parent), m_actions(actions)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(em(36), em(30));
    auto *layout = new QVBoxLayout(this);
    auto *find = new QLineEdit(this);
    find->setPlaceholderText(tr("Find a command"));
    find->setAccessibleName(tr("Find a command"));
    m_tree = new QTreeWidget(this);
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Command"), tr("Shortcut")});
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->setRootIsDecorated(false);
    m_tree->setAccessibleName(tr("Commands and shortcuts"));
    m_keys = new QKeySequenceEdit(this);
    m_keys->setAccessibleName(tr("New shortcut"));
    for (auto *inner : m_keys->findChildren<QWidget *>())
        inner->setAccessibleName(tr("New shortcut"));
    m_assign = new QPushButton(tr("Assign"), this);
    m_reset = new QPushButton(tr("Default"), this);
    m_problem = new QLabel(this);
    m_problem->setProperty("rank", u"danger"_s);
    m_problem->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"), this);
    auto *line = new QHBoxLayout;
    line->addWidget(new QLabel(tr("New shortcut"), this));
    line->addWidget(m_keys, 1);
    line->addWidget(m_assign);
    line->addWidget(m_reset);
    line->addWidget(close);
    layout->addWidget(find);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_problem);
    layout->addLayout(line);
    for (auto *button : {m_assign, m_reset, close})
        button->setAutoDefault(false);
    connect(find, &QLineEdit::textChanged, this, &CheatSheet::fill);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &CheatSheet::currentChanged);
    connect(m_assign, &QPushButton::clicked, this, &CheatSheet::assign);
    connect(m_reset, &QPushButton::clicked, this, [this, find] {
        m_actions.resetShortcut(m_tree->currentItem()->data(0, Qt::UserRole).toString());
        fill(find->text());
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    fill({});
}

CheatSheet *CheatSheet::start(ActionCollection &actions, QWidget *parent)
{
    auto *sheet = new CheatSheet(actions, parent);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
    return sheet;
}

void CheatSheet::fill(const QString &filter)
{
    const auto current = m_tree->currentItem() != nullptr ? m_tree->currentItem()->data(0, Qt::UserRole).toString() : QString();
    m_tree->clear();
    std::map<QString, QTreeWidgetItem *> groups;
    for (const auto *action : m_actions.all()) {
        const auto text = ActionCollection::plainText(action);
        const auto group = ActionCollection::groupOf(action);
        if (!text.contains(filter, Qt::CaseInsensitive) && !group.contains(filter, Qt::CaseInsensitive))
            continue;
        auto *&heading = groups[group];
        if (heading == nullptr) {
            heading = new QTreeWidgetItem(m_tree, {group});
            auto font = heading->font(0);
            font.setBold(true);
            heading->setFont(0, font);
            heading->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(heading, {text, action->shortcut().toString(QKeySequence::NativeText)});
        item->setData(0, Qt::UserRole, ActionCollection::idOf(action));
        if (ActionCollection::idOf(action) == current)
            m_tree->setCurrentItem(item);
    }
    m_tree->expandAll();
    currentChanged();
}

void CheatSheet::currentChanged()
{
    const auto *item = m_tree->currentItem();
    const auto id = item != nullptr ? item->data(0, Qt::UserRole).toString() : QString();
    const auto *action = m_actions.find(id);
    m_keys->setEnabled(action != nullptr);
    m_assign->setEnabled(action != nullptr);
    m_reset->setEnabled(action != nullptr && action->shortcut() != m_actions.defaultShortcut(id));
    m_keys->setKeySequence(action != nullptr ? action->shortcut() : QKeySequence());
    m_problem->clear();
}

void CheatSheet::assign()
{
    auto *item = m_tree->currentItem();
    const auto id = item->data(0, Qt::UserRole).toString();
    if (const auto *other = m_actions.conflict(id, m_keys->keySequence())) {
        m_problem->setText(tr("%1 is taken by \"%2\". Choose another, or free that one first.")
                               .arg(m_keys->keySequence().toString(QKeySequence::NativeText), ActionCollection::plainText(other)));
        return;
    }
    m_actions.setShortcut(id, m_keys->keySequence());
    item->setText(1, m_keys->keySequence().toString(QKeySequence::NativeText));
    currentChanged();
}

} // namespace seal::ui
