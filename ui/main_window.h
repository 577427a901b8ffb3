#pragma once

#include "core/api/events.h"
#include "ui/context.h"
#include "ui/page_registry.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

class QSplitter;
class QStackedWidget;
class QMenu;

namespace seal::ui {

class BottomPanel;
class LessonRunner;
class CommandPalette;
class HelpWindow;
class LockView;
class Sidebar;
class StatusLine;
class TopBar;

/// What the window is made over. All outlives it.
struct WindowParts
{
    api::Backend &backend;
    ViewSettings &settings;
    Theme &theme;
    FileChooser &files;
};

/// One site in one window: top bar, sidebar, pages with history, bottom panel, status line. Everything is kept for the next start.
class MainWindow final : public QMainWindow, public Navigator
{
    Q_OBJECT

public:
    MainWindow(const WindowParts &parts, SiteFacts site, PageRegistry registry, QWidget *parent = nullptr);
    ~MainWindow() override;

    bool open(const QString &pageId, const QString &filter = {}) override;
    [[nodiscard]] bool knows(const QString &pageId) const override { return m_registry.find(pageId) != nullptr; }
    void showHelp(const QString &topic) override;

    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] Context &context() const { return *m_context; }
    [[nodiscard]] const PageRegistry &registry() const { return m_registry; }
    [[nodiscard]] Sidebar &sidebar() const { return *m_sidebar; }
    [[nodiscard]] BottomPanel &bottomPanel() const { return *m_bottom; }
    [[nodiscard]] HelpWindow *helpWindow() const { return m_help; }
    [[nodiscard]] LessonRunner &lessons() const { return *m_lessons; }
    [[nodiscard]] CommandPalette &palette_() const { return *m_palette; }

    void goBack();
    void goForward();
    [[nodiscard]] bool canGoBack() const { return m_place > 0; }
    [[nodiscard]] bool canGoForward() const { return m_place + 1 < static_cast<int>(m_history.size()); }

    /// Menus for what the program around the window can do (open site, servers, quit): actions land in File, Site or Tools.
    QMenu *menu(const QString &id); ///< "file", "edit", "view", "site", "tools", "help"

    void setAttention(int count);
    void setLocked(bool locked); ///< servers run on; pages are hidden and every page action is off
    [[nodiscard]] bool isLocked() const { return m_locked; }
    [[nodiscard]] LockView *lockView() const { return m_lockView; } ///< what it asks for is checked by whoever locks
    /// The link to the servers is lost since then: the last picture stays, greyed; an invalid time: it is back.
    void setLinkLost(const QDateTime &since);

Q_SIGNALS:
    void lockWanted();
    void languageChosen(const QString &code); ///< when nothing goes on in the window that making it anew would end
    void reconnectWanted();
    void closing(QCloseEvent *event);    ///< whoever knows about servers and tray may ignore the event

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place
    {
        QString page;
        QString filter;
        bool operator==(const Place &) const = default;
    };
    void buildBars();
    void buildBody();
    void buildMenus();
    void addGlobalActions();
    void addGroupActions();
    void addViewActions();
    Page *pageFor(const QString &id);
    void showPage(Page *page);
    void remember();
    void goTo(int place);
    void rebuildPageMenu();
    void cyclePanes(int step);
    void restore();
    void setPaneSizes(qreal side, qreal below);
    void keep();
    void askStatus();
    void takeEvent(const api::Event &event);
    void resetLayout();
    void updateLock();
    void updateUndo();
    void takeLanguage();
    [[nodiscard]] bool hasDialog() const;

    WindowParts m_parts;
    SiteFacts m_site;
    PageRegistry m_registry;
    std::unique_ptr<ActionCollection> m_actions;
    std::unique_ptr<JobTracker> m_jobs;
    std::unique_ptr<ToastArea> m_toasts;
    std::unique_ptr<ChangeRunner> m_changes;
    std::unique_ptr<Context> m_context;
    std::map<QString, QMenu *> m_menus;
    std::map<QString, Page *> m_pages;
    std::vector<Place> m_history;
    int m_place = -1;
    bool m_travelling = false;
    bool m_locked = false;
    bool m_laidOut = false;
    bool m_statusQueued = false;
    QTimer m_languageWait; ///< runs while a chosen language waits for jobs and dialogs

    TopBar *m_topBar = nullptr;
    Sidebar *m_sidebar = nullptr;
    QSplitter *m_sideSplitter = nullptr;
    QSplitter *m_bottomSplitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    BottomPanel *m_bottom = nullptr;
    StatusLine *m_status = nullptr;
    LockView *m_lockView = nullptr;
    QWidget *m_body = nullptr;
    CommandPalette *m_palette = nullptr;
    HelpWindow *m_help = nullptr;
    LessonRunner *m_lessons = nullptr;
    api::Subscription m_subscription;
};

} // namespace seal::ui
