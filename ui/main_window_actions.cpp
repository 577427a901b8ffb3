// What the window itself can do: menus, view switches, appearance.
#include "ui/main_window.h"

#include "ui/bottom_panel.h"
#include "ui/cheat_sheet.h"
#include "ui/command_palette.h"
#include "ui/icons.h"
#include "ui/preferences.h"
#include "ui/sidebar.h"
#include "ui/status_line.h"
#include "ui/theme.h"
#include "ui/undo.h"
#include "ui/view_settings.h"

#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace seal::ui {

void MainWindow::addGlobalActions()
{
    const auto go = tr("Navigation");
    const auto add = [this](const ActionSpec &spec, std::function<void()> run) { m_actions->add(spec, this, std::move(run)); };
    add({u"window.palette"_s, tr("Search or jump..."), u"search"_s, QKeySequence(u"Ctrl+K"_s), go, {}}, [this] {
        if (!m_locked)
            m_palette->open();
    });
    add({u"window.back"_s, tr("Back"), u"chevron-left"_s, QKeySequence(u"Alt+Left"_s), go, {}}, [this] { goBack(); });
    add({u"window.forward"_s, tr("Forward"), u"chevron-right"_s, QKeySequence(u"Alt+Right"_s), go, {}}, [this] { goForward(); });
    add({u"window.find"_s, tr("Filter the list"), u"filter"_s, QKeySequence::Find, go, {}}, [this] {
        if (currentPage() != nullptr && currentPage()->filterWidget() != nullptr)
            currentPage()->filterWidget()->setFocus(Qt::ShortcutFocusReason);
    });
    add({u"window.nextpane"_s, tr("Next pane"), {}, QKeySequence(Qt::Key_F6), go, {}}, [this] { cyclePanes(1); });
    add({u"window.previouspane"_s, tr("Previous pane"), {}, QKeySequence(u"Shift+F6"_s), go, {}}, [this] { cyclePanes(-1); });
    add({u"window.lock"_s, tr("Lock"), u"lock"_s, QKeySequence(u"Ctrl+L"_s), tr("Window"), tr("Hides the site; the servers run on")},
        [this] { Q_EMIT lockWanted(); });
    add({u"window.close"_s, tr("Close window"), u"cross"_s, QKeySequence(u"Ctrl+Q"_s), tr("Window"), {}}, [this] { close(); });
    add({u"window.help"_s, tr("Help for this page"), u"help"_s, QKeySequence(Qt::Key_F1), tr("Help"), {}},
        [this] { showHelp(currentPage() != nullptr ? currentPage()->info().help : u"index"_s); });
    add({u"window.manual"_s, tr("Manual"), u"book"_s, {}, tr("Help"), {}}, [this] { showHelp(u"index"_s); });
    add({u"window.cheatsheet"_s, tr("Keyboard shortcuts..."), u"keyboard"_s, QKeySequence(u"Ctrl+/"_s), tr("Help"), {}},
        [this] { CheatSheet::start(*m_actions, this); });
    add({u"window.undo"_s, tr("Undo"), u"undo"_s, QKeySequence(u"Ctrl+Z"_s), tr("Edit"),
         tr("Takes back the last change of admin data, not what was sent to clients")},
        [this] { m_changes->stack().undo(); });
    add({u"window.redo"_s, tr("Redo"), u"redo"_s, QKeySequence(u"Ctrl+Shift+Z"_s), tr("Edit"), {}}, [this] { m_changes->stack().redo(); });
    connect(&m_changes->stack(), &QUndoStack::indexChanged, this, &MainWindow::updateUndo);
    updateUndo();
}

void MainWindow::addGroupActions()
{
    const auto groups = m_sidebar->groupTitles();
    for (int i = 0; i < qMin(9, static_cast<int>(groups.size())); ++i) {
        m_actions->add({u"window.group%1"_s.arg(i + 1), tr("Go to %1").arg(groups[i]), u"arrow-right"_s, QKeySequence(u"Ctrl+%1"_s.arg(i + 1)),
                        tr("Navigation"), {}},
                       this, [this, i] { open(m_sidebar->firstPageOfGroup(i)); });
    }
}

void MainWindow::addViewActions()
{
    const auto addSwitch = [this](const QString &id, const QString &text, const QString &iconName, const QString &shortcut, QWidget *pane,
                                  bool shown) {
        auto *action = m_actions->add({id, text, iconName, QKeySequence(shortcut), tr("View"), {}}, this, [] {});
        action->setCheckable(true);
        const auto key = QString(u"window/show-"_s + id);
        const bool kept = m_parts.settings.get(key, shown).toBool();
        action->setChecked(kept);
        pane->setVisible(kept);
        connect(action, &QAction::toggled, this, [this, key, pane](bool on) {
            pane->setVisible(on);
            m_parts.settings.set(key, on);
        });
    };
    addSwitch(u"window.sidebar"_s, tr("Sidebar"), u"sidebar"_s, u"Ctrl+B"_s, m_sidebar, true);
    addSwitch(u"window.bottom"_s, tr("Jobs and log"), u"panel"_s, u"Ctrl+J"_s, m_bottom, false);
    addSwitch(u"window.status"_s, tr("Status line"), {}, {}, m_status, true);
    m_actions->add({u"window.reset"_s, tr("Reset layout"), u"refresh"_s, {}, tr("View"), tr("Panes and columns as they were at first")}, this,
                   [this] { m_parts.settings.resetLayout(); });
}

void MainWindow::buildMenus()
{
    const auto addMenu = [this](const QString &id, const QString &title) { return m_menus[id] = menuBar()->addMenu(title); };
    const auto put = [this](QMenu *menu, const QStringList &ids) {
        for (const auto &id : ids) {
            if (id.isEmpty())
                menu->addSeparator();
            else
                menu->addAction(m_actions->find(id));
        }
    };
    put(addMenu(u"file"_s, tr("&File")), {u"window.lock"_s, u"window.close"_s});
    put(addMenu(u"edit"_s, tr("&Edit")), {u"window.undo"_s, u"window.redo"_s, u""_s, u"window.find"_s});
    addMenu(u"page"_s, tr("&Page"));
    auto *view = addMenu(u"view"_s, tr("&View"));
    put(view, {u"window.palette"_s, u"window.back"_s, u"window.forward"_s, u"window.nextpane"_s, u""_s, u"window.sidebar"_s,
               u"window.bottom"_s, u"window.status"_s, u"window.reset"_s, u""_s});
    for (const auto key : {kThemeKey, kScaleKey, kCompactKey, kLanguageKey})
        addPreferenceMenu(view, key, m_parts.settings);
    addMenu(u"site"_s, tr("&Site"))->menuAction()->setVisible(false); // until somebody puts something in
    addMenu(u"tools"_s, tr("&Tools"))->menuAction()->setVisible(false);
    put(addMenu(u"help"_s, tr("&Help")), {u"window.help"_s, u"window.manual"_s, u"window.cheatsheet"_s});
    rebuildPageMenu();
}

void MainWindow::rebuildPageMenu()
{
    auto *menu = this->menu(u"page"_s);
    if (menu == nullptr)
        return;
    menu->clear();
    if (const auto *page = currentPage())
        menu->addActions(page->commands());
    menu->menuAction()->setVisible(!menu->isEmpty());
}

} // namespace seal::ui
