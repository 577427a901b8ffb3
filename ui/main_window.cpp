#include "ui/main_window.h"

#include "ui/bottom_panel.h"
#include "ui/command_palette.h"
#include "ui/help_window.h"
#include "ui/jobs.h"
#include "ui/lessons/lesson_runner.h"
#include "ui/lock_view.h"
#include "ui/metrics.h"
#include "ui/pages/overview_texts.h"
#include "ui/preferences.h"
#include "ui/sidebar.h"
#include "ui/status_line.h"
#include "ui/theme.h"
#include "ui/toast.h"
#include "ui/top_bar.h"
#include "ui/undo.h"
#include "ui/view_settings.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QDialog>
#include <QJsonArray>
#include <QLocale>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr std::size_t kMostPlaces = 100;
constexpr qreal kSidebarWidth = 12; ///< font heights
constexpr qreal kBottomHeight = 10;
constexpr int kStatusSoon = 300; ///< milliseconds: many changes in a row are one question
constexpr int kLanguageWait = 500; ///< milliseconds between two looks whether jobs and dialogs have ended

}

MainWindow::MainWindow(const WindowParts &parts, SiteFacts site, PageRegistry registry, QWidget *parent)
    : QMainWindow(parent), m_parts(parts), m_site(std::move(site)), m_registry(std::move(registry)),
      m_actions(std::make_unique<ActionCollection>(parts.settings)), m_jobs(std::make_unique<JobTracker>()),
      m_toasts(std::make_unique<ToastArea>(this)), m_changes(std::make_unique<ChangeRunner>(parts.backend, *m_jobs, *m_toasts)),
      m_context(std::make_unique<Context>(Context{parts.backend, parts.settings, *m_actions, *m_changes, *m_jobs, *m_toasts, *this,
                                                  parts.files, parts.theme, m_site}))
{
    setWindowTitle(m_site.demo ? tr("%1 (DEMO) - Sealdesk").arg(m_site.name) : tr("%1 - Sealdesk").arg(m_site.name));
    setMinimumSize(kMinWindowWidth, kMinWindowHeight);
    addGlobalActions();
    buildBars();
    buildBody();
    addGroupActions();
    addViewActions();
    buildMenus();
    m_lessons = new LessonRunner(*this, *menu(u"help"_s));
    m_palette = new CommandPalette(*m_actions, m_registry, this);
    connect(m_palette, &CommandPalette::pageWanted, this, [this](const QString &id) { open(id); });
    connect(m_jobs.get(), &JobTracker::changed, this, [this] { m_status->setJobs(m_jobs->runningCount()); });
    connect(m_changes.get(), &ChangeRunner::changed, this, [this] {
        for (const auto &[id, page] : m_pages)
            page->siteChanged();
    });
    connect(&parts.settings, &ViewSettings::changed, this, [this](const QString &key) {
        if (key == kLanguageKey)
            takeLanguage();
    });
    m_languageWait.setInterval(kLanguageWait);
    connect(&m_languageWait, &QTimer::timeout, this, &MainWindow::takeLanguage);
    connect(&parts.settings, &ViewSettings::layoutReset, this, &MainWindow::resetLayout);
    m_subscription = parts.backend.subscribe(this, [this](const api::Event &event) { takeEvent(event); });
    restore();
    askStatus();
}

MainWindow::~MainWindow()
{
    // Pages hold references into the context: they go first, while all of it is there.
    m_subscription = {};
    m_parts.settings.disconnect(this); // a box that loses the focus with its page may still choose a language
    m_changes->stack().disconnect(this); // a stack that goes still says that it is empty
    for (const auto &[id, page] : m_pages)
        delete page;
    m_pages.clear();
}

void MainWindow::buildBars()
{
    m_topBar = new TopBar(m_site, *m_actions, this);
    connect(m_topBar, &TopBar::attentionWanted, this, [this] {
        if (!m_locked)
            open(u"overview"_s);
    });
    connect(m_topBar, &TopBar::reconnectWanted, this, &MainWindow::reconnectWanted);
    m_status = new StatusLine(this);
}

void MainWindow::buildBody()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_sidebar = new Sidebar(m_registry, m_parts.settings, this);
    m_stack = new QStackedWidget(this);
    m_bottom = new BottomPanel(*m_jobs, this);
    m_bottomSplitter = new QSplitter(Qt::Vertical, this);
    m_bottomSplitter->addWidget(m_stack);
    m_bottomSplitter->addWidget(m_bottom);
    m_bottomSplitter->setStretchFactor(0, 1);
    m_bottomSplitter->setCollapsible(0, false);
    m_sideSplitter = new QSplitter(this);
    m_sideSplitter->addWidget(m_sidebar);
    m_sideSplitter->addWidget(m_bottomSplitter);
    m_sideSplitter->setStretchFactor(1, 1);
    m_sideSplitter->setCollapsible(1, false);
    m_body = m_sideSplitter;
    m_lockView = new LockView(m_parts.files, this);
    m_lockView->hide();
    layout->addWidget(m_topBar);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_lockView, 1);
    layout->addWidget(m_status);
    setCentralWidget(centre);
    connect(m_sidebar, &Sidebar::pageWanted, this, [this](const QString &id) {
        if (currentPage() == nullptr || currentPage()->info().id != id)
            open(id);
    });
    connect(m_bottom, &BottomPanel::hideWanted, this, [this] { m_actions->find(u"window.bottom"_s)->setChecked(false); });
}

Page *MainWindow::currentPage() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

Page *MainWindow::pageFor(const QString &id)
{
    if (const auto it = m_pages.find(id); it != m_pages.end())
        return it->second;
    const auto *entry = m_registry.find(id);
    if (entry == nullptr)
        return nullptr;
    auto *page = entry->make(*m_context, m_stack);
    m_stack->addWidget(page);
    m_pages[id] = page;
    connect(page, &Page::placeChanged, this, [this, page] {
        if (page == currentPage() && !m_travelling && m_place >= 0)
            m_history[static_cast<std::size_t>(m_place)].filter = page->filter();
    });
    return page;
}

bool MainWindow::open(const QString &pageId, const QString &filter)
{
    auto *page = pageFor(pageId);
    if (page == nullptr)
        return false;
    m_travelling = true;
    if (!filter.isEmpty())
        page->setFilter(filter);
    showPage(page);
    m_travelling = false;
    remember();
    return true;
}

void MainWindow::showPage(Page *page)
{
    m_stack->setCurrentWidget(page);
    m_sidebar->setCurrent(page->info().id);
    m_parts.settings.set(ViewSettings::siteKey(m_site.dir, u"page"_s), page->info().id);
    page->activate();
    rebuildPageMenu();
}

void MainWindow::remember()
{
    const Place place{currentPage()->info().id, currentPage()->filter()};
    if (m_place >= 0 && m_history[static_cast<std::size_t>(m_place)] == place)
        return;
    m_history.resize(static_cast<std::size_t>(m_place + 1)); // going somewhere new forgets what lay ahead
    m_history.push_back(place);
    if (m_history.size() > kMostPlaces)
        m_history.erase(m_history.begin());
    m_place = static_cast<int>(m_history.size()) - 1;
    goTo(m_place);
}

void MainWindow::goTo(int place)
{
    m_place = place;
    ActionCollection::setEnabled(m_actions->find(u"window.back"_s), canGoBack(), tr("There is no earlier place"));
    ActionCollection::setEnabled(m_actions->find(u"window.forward"_s), canGoForward(), tr("There is no later place"));
    const auto &wanted = m_history[static_cast<std::size_t>(place)];
    auto *page = pageFor(wanted.page);
    if (page == currentPage() && page->filter() == wanted.filter)
        return;
    m_travelling = true;
    page->setFilter(wanted.filter);
    showPage(page);
    m_travelling = false;
}

void MainWindow::goBack()
{
    if (canGoBack())
        goTo(m_place - 1);
}

void MainWindow::goForward()
{
    if (canGoForward())
        goTo(m_place + 1);
}

void MainWindow::showHelp(const QString &topic)
{
    if (m_help == nullptr)
        m_help = new HelpWindow(m_parts.settings, this);
    m_help->showTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::cyclePanes(int step)
{
    QList<QWidget *> panes;
    panes << m_sidebar->tree();
    if (auto *page = currentPage())
        panes += page->panes();
    panes << m_bottom->tabs();
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    if (panes.isEmpty())
        return;
    const auto *focus = QApplication::focusWidget();
    qsizetype now = step > 0 ? -1 : panes.size();
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus != nullptr && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            now = i;
    }
    auto *next = panes[(now + step + panes.size()) % panes.size()];
    if (auto *tabs = qobject_cast<QTabWidget *>(next))
        tabs->tabBar()->setFocus(Qt::ShortcutFocusReason);
    else
        next->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::setAttention(int count) { m_topBar->setAttention(count); }

void MainWindow::setLocked(bool locked)
{
    m_locked = locked;
    updateLock();
}

void MainWindow::updateLock()
{
    m_palette->hide();
    m_lessons->setLocked(m_locked);
    m_body->setVisible(!m_locked);
    m_lockView->setVisible(m_locked);
    if (m_locked)
        m_lockView->setFocus();
    m_toasts->setHeld(m_locked);
    if (m_help != nullptr && m_locked)
        m_help->hide();
    for (auto *action : m_actions->all()) {
        const auto id = ActionCollection::idOf(action);
        if (id == u"window.palette" || id == u"window.cheatsheet")
            ActionCollection::setEnabled(action, !m_locked, tr("The window is locked"));
    }
    updateUndo();
    for (const auto &id : {u"edit"_s, u"page"_s}) {
        if (const auto it = m_menus.find(id); it != m_menus.end())
            it->second->setEnabled(!m_locked);
    }
    if (!m_locked && currentPage() != nullptr)
        currentPage()->activate();
}

void MainWindow::updateUndo()
{
    // Also called when a job ends behind the lock: what was done is not for whoever sits there now.
    const auto update = [this](const QString &id, bool possible, const QString &otherwise) {
        ActionCollection::setEnabled(m_actions->find(id), possible && !m_locked, m_locked ? tr("The window is locked") : otherwise);
    };
    const auto &stack = m_changes->stack();
    update(u"window.undo"_s, stack.canUndo(), tr("There is nothing to undo"));
    update(u"window.redo"_s, stack.canRedo(), tr("There is nothing to redo"));
}

bool MainWindow::hasDialog() const
{
    // Behind the lock an open dialog is hidden; it is gone when it was closed.
    const auto dialogs = findChildren<QDialog *>();
    return std::ranges::any_of(dialogs, [this](const QDialog *dialog) { return m_locked || dialog->isVisible(); });
}

void MainWindow::takeLanguage()
{
    // The window is made anew in it: jobs, and what was typed into dialogs, would be lost.
    if (m_jobs->runningCount() > 0 || hasDialog()) {
        if (!m_languageWait.isActive())
            m_toasts->say(tr("The language changes when the jobs have ended and the dialogs are closed."), Tone::Info);
        m_languageWait.start();
        return;
    }
    m_languageWait.stop();
    Q_EMIT languageChosen(m_parts.settings.get(kLanguageKey).toString());
}

void MainWindow::setLinkLost(const QDateTime &since)
{
    m_topBar->setLinkLost(since.isValid() ? QLocale().toString(since.toLocalTime(), QLocale::ShortFormat) : QString());
    m_stack->setEnabled(!since.isValid());
    if (since.isValid())
        return;
    askStatus();
    for (const auto &[id, page] : m_pages)
        page->siteChanged();
}

void MainWindow::askStatus()
{
    callBackend(m_parts.backend, this, u"site.status"_s, {}, [this](const api::Reply &reply) {
        if (reply.ok())
            m_status->setStatus(reply.value.toObject());
    });
    // The end of the log only: to check all of it is a job of the audit page.
    callBackend(m_parts.backend, this, u"audit.state"_s, {}, [this](const api::Reply &reply) {
        const auto state = reply.value.toObject();
        if (reply.ok() && state.value(u"intact"_s).toBool())
            m_status->setChain(tr("log chain ok, %n record(s)", nullptr, state.value(u"records"_s).toInt()), true);
        else
            m_status->setChain(reply.ok() ? state.value(u"problem"_s).toString() : reply.failure->sentence, false);
    });
    // The bell counts what the overview counts; without an answer it stays as it was.
    callBackend(m_parts.backend, this, u"site.overview"_s, {}, [this](const api::Reply &reply) {
        const auto attention = reply.value.toObject().value(u"attention"_s);
        if (!reply.ok() || !attention.isArray())
            return;
        const auto items = attention.toArray();
        const auto urgent = std::ranges::count_if(items, [](const auto &item) { return attentionTone(item.toObject()) != Tone::Info; });
        setAttention(static_cast<int>(urgent));
    });
}

void MainWindow::takeEvent(const api::Event &event)
{
    if (event.kind == u"config") {
        if (!std::exchange(m_statusQueued, true)) { // a server may have been stopped or started
            QTimer::singleShot(kStatusSoon, this, [this] {
                m_statusQueued = false;
                askStatus();
            });
        }
        for (const auto &[id, page] : m_pages)
            page->siteChanged();
    } else if (auto *page = currentPage(); page != nullptr && event.kind == u"audit" && page->info().group == u"observe") {
        page->siteChanged();
    }
}

void MainWindow::restore()
{
    auto &settings = m_parts.settings;
    if (!restoreGeometry(settings.get(u"window/geometry"_s).toByteArray()))
        resize(qMax(kMinWindowWidth, em(72)), qMax(kMinWindowHeight, em(45)));
    const auto last = settings.get(ViewSettings::siteKey(m_site.dir, u"page"_s)).toString();
    if (!open(last) && !m_registry.entries().empty())
        open(m_sidebar->pageIds().first());
    if (auto *page = currentPage())
        page->setFocus();
}

void MainWindow::setPaneSizes(qreal side, qreal below)
{
    // In font heights: another text size, another screen, the same picture. The other pane takes what is left.
    m_sideSplitter->setSizes({em(qBound(4.0, side, 60.0)), width()});
    m_bottomSplitter->setSizes({height(), em(qBound(3.0, below, 60.0))});
}

void MainWindow::keep()
{
    auto &settings = m_parts.settings;
    settings.set(u"window/geometry"_s, saveGeometry());
    const auto letter = qMax(1.0, qreal(em(1)));
    if (!m_laidOut)
        return;
    if (const auto side = m_sideSplitter->sizes().first(); side > 0)
        settings.set(u"window/side"_s, side / letter);
    if (const auto below = m_bottomSplitter->sizes().last(); below > 0)
        settings.set(u"window/below"_s, below / letter);
    settings.sync();
}

void MainWindow::resetLayout()
{
    setPaneSizes(kSidebarWidth, kBottomHeight);
    for (const auto &[id, on] : {std::pair{u"window.sidebar"_s, true}, {u"window.bottom"_s, false}, {u"window.status"_s, true}})
        m_actions->find(id)->setChecked(on);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (std::exchange(m_laidOut, true))
        return;
    // Not earlier: splitters that were never on show know no sizes.
    const auto &settings = m_parts.settings;
    setPaneSizes(settings.get(u"window/side"_s, kSidebarWidth).toReal(), settings.get(u"window/below"_s, kBottomHeight).toReal());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keep();
    Q_EMIT closing(event);
    if (event->isAccepted())
        QMainWindow::closeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        m_parts.settings.sync();
    return QMainWindow::event(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_palette != nullptr && m_palette->isVisible())
        m_palette->hide();
}

QMenu *MainWindow::menu(const QString &id)
{
    const auto it = m_menus.find(id);
    return it == m_menus.end() ? nullptr : it->second;
}

} // namespace seal::ui
