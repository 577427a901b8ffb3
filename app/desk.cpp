#include "app/desk.h"

#include "core/base/log.h"
#include "ui/actions.h"
#include "ui/async.h"
#include "ui/confirm.h"
#include "ui/preferences.h"
#include "ui/toast.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QMenu>
#include <QProcess>
#include <QThreadPool>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace seal::app {

namespace {
constexpr int kTrayStateMs = 15000;
} // namespace

Desk::Desk(ui::ViewSettings &settings, QElapsedTimer started)
    : m_settings(settings), m_started(started), m_files(settings), m_opener(m_keychain, [this](OpenSite site) { take(std::move(site)); })
{
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(QIcon(u":/app/sealdesk.svg"_s));
    applyAppearance();
    connect(&m_screen, &ScreenLock::locked, this, [this] {
        if (m_locker)
            m_locker->lock(tr("Locked together with the screen."));
    });
    connect(&m_tray, &ui::Tray::lockWanted, this, [this] {
        if (m_locker)
            m_locker->lock();
    });
    m_trayTimer.setInterval(kTrayStateMs);
    connect(&m_trayTimer, &QTimer::timeout, this, &Desk::showTrayState);
    QCoreApplication::instance()->installEventFilter(this); // until the first window is painted
}

Desk::~Desk()
{
    m_keychain.giveUp();
    delete m_startWindow;
    dropWindow();
}

void Desk::applyAppearance()
{
    m_languages.use(m_settings.get(ui::kLanguageKey).toString());
    m_tray.retranslate();
    ui::followLook(m_settings, m_theme);
    m_theme.apply(*qApp);
}

void Desk::useLanguage(const QString &code)
{
    if (!m_languages.use(code))
        return;
    m_tray.retranslate();
    if (m_window) {
        // A window speaks the language that it was made in: it is made anew, at the place where it was.
        QMetaObject::invokeMethod(
            this,
            [this] {
                const bool locked = m_locker && m_locker->isLocked();
                dropWindow();
                makeWindow();
                if (locked)
                    m_locker->lock();
            },
            Qt::QueuedConnection);
    }
}

bool Desk::eventFilter(QObject *object, QEvent *event)
{
    if (!m_firstWindowShown && event->type() == QEvent::Paint && object->isWidgetType() && qobject_cast<QWidget *>(object)->isWindow()) {
        m_firstWindowShown = true;
        log::debug("seal.app.start", "first window after {} ms", m_started.elapsed());
        QMetaObject::invokeMethod(
            this, [this] { QCoreApplication::instance()->removeEventFilter(this); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(object, event);
}

void Desk::showStartWindow()
{
    if (!m_startWindow) {
        m_startWindow = new ui::StartWindow({m_opener, m_settings, m_files, m_printer});
        connect(m_startWindow, &ui::StartWindow::languageChosen, this, &Desk::useLanguage);
        connect(m_startWindow, &ui::StartWindow::closed, this, [this] {
            if (!m_window)
                quit();
        });
    }
    m_startWindow->show();
}

void Desk::start(const QString &siteDir)
{
    showStartWindow();
    if (!siteDir.isEmpty())
        m_startWindow->open(QDir(siteDir).absolutePath());
}

api::Backend &Desk::backend() const
{
    return m_own ? static_cast<api::Backend &>(m_own->backend()) : static_cast<api::Backend &>(*m_link);
}

void Desk::take(OpenSite site)
{
    if (m_quitting || m_window)
        return; // it closes again
    m_facts = site.facts;
    m_own = std::move(site.own);
    if (site.link) {
        const auto socket = site::toQString(site::SiteFiles(site::toPath(m_facts.dir)).controlSocket());
        m_link = std::make_unique<LinkedBackend>(socket, std::move(site.link));
        watchLink();
    }
    log::debug("seal.app.start", "site open after {} ms, {}", m_started.elapsed(), m_own ? "own servers" : "attached");
    makeWindow();
    if (m_startWindow) {
        m_startWindow->hide();
        m_startWindow->deleteLater();
    }
}

void Desk::makeWindow()
{
    ui::PageRegistry registry;
    ui::registerPages(registry);
    m_window = new ui::MainWindow({backend(), m_settings, m_theme, m_files}, m_facts, std::move(registry));
    m_locker = new ui::Locker(*m_window, m_opener, m_settings, m_facts.dir);
    m_guard = new ui::CloseGuard(*m_window, m_settings, m_tray, m_facts.name, m_own != nullptr);
    connect(m_guard, &ui::CloseGuard::quitWanted, this, &Desk::quit);
    connect(m_window, &ui::MainWindow::languageChosen, this, &Desk::useLanguage);
    connect(m_window, &ui::MainWindow::reconnectWanted, this, [this] {
        m_retrying = true;
        if (m_link)
            m_link->reconnect();
    });
    addMenus();
    if (m_own) {
        m_tray.setShown(m_tray.isAvailable());
        showTrayState();
        m_trayTimer.start();
    }
    if (m_link && !m_link->isLinked())
        m_window->setLinkLost(m_lostSince);
    m_window->show();
}

void Desk::dropWindow()
{
    m_trayTimer.stop();
    delete m_window; // guard and locker are its children
}

void Desk::addMenus()
{
    auto *file = m_window->menu(u"file"_s);
    auto &actions = m_window->context().actions;
    auto *another = actions.add({u"app.open-another"_s, tr("Open another site..."), u"folder"_s, QKeySequence::Open, tr("Window"),
                                 tr("In a window of its own; this one stays")},
                                m_window, [this] { openAnother(); });
    auto *first = file->actions().isEmpty() ? nullptr : file->actions().constFirst();
    file->insertAction(first, another);
    file->insertSeparator(first);
    ui::addPreferenceMenu(file, ui::kLockKey, m_settings);
    if (!m_own)
        return;
    ui::addPreferenceMenu(file, ui::kCloseKey, m_settings);
    auto *stop = actions.add({u"app.quit"_s, tr("Stop the servers and quit"), u"stop"_s, {}, tr("Window"),
                              tr("Requests that run are answered first")},
                             m_window, [this] { quit(); });
    file->addSeparator();
    file->addAction(stop);
}

void Desk::watchLink()
{
    connect(m_link.get(), &LinkedBackend::lost, this, [this](const QDateTime &since) {
        log::warning("seal.app.link", "the link to the servers is lost");
        m_lostSince = since;
        if (m_window)
            m_window->setLinkLost(since);
    });
    connect(m_link.get(), &LinkedBackend::linked, this, [this] {
        m_retrying = false;
        if (m_window)
            m_window->setLinkLost({});
    });
    connect(m_link.get(), &LinkedBackend::failed, this, [this](const Error &error) {
        if (std::exchange(m_retrying, false) && m_window)
            tellLinkFailure(error);
    });
}

void Desk::tellLinkFailure(const Error &error)
{
    auto &toasts = m_window->context().toasts;
    if (error.code == Errc::NotFound) {
        toasts.say(tr("Nobody runs the servers of this site now."), ui::Tone::Warning, tr("Run them here"), [this] { runHere(); });
        return;
    }
    toasts.fail({Errc::Unavailable, tr("The process that runs the servers does not answer"), tr("Look at its log, then press Reconnect again")});
}

void Desk::runHere()
{
    const auto dir = m_facts.dir;
    QMetaObject::invokeMethod(
        this,
        [this, dir] {
            dropWindow();
            m_link.reset();
            start(dir);
        },
        Qt::QueuedConnection); // the toast whose button was pressed goes with the window
}

void Desk::showTrayState()
{
    if (!m_own)
        return;
    ui::callBackend(backend(), this, u"site.status"_s, {}, [this](const api::Reply &reply) {
        const auto listeners = reply.value.toObject().value(u"listeners"_s).toArray();
        const auto count = static_cast<int>(std::ranges::count_if(listeners, [](const auto &one) { return one.toObject().value(u"listening"_s).toBool(); }));
        m_tray.setState(m_facts.name, reply.ok() && count > 0 ? tr("%n listener(s) run", nullptr, count) : tr("the servers do not run"));
    });
}

void Desk::openAnother()
{
    // One process owns one site: another window is another process.
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {}))
        m_window->context().toasts.fail({Errc::Io, tr("Another window could not be started"), tr("Start Sealdesk once more by hand")});
}

void Desk::quit()
{
    if (std::exchange(m_quitting, true))
        return;
    m_keychain.giveUp();
    m_tray.setShown(false);
    if (m_startWindow)
        m_startWindow->hide();
    if (m_window) {
        m_window->hide();
        m_window->deleteLater(); // its dialogs and questions end before the backend does
    }
    m_trayTimer.stop();
    m_settings.sync();
    if (!m_own) {
        QCoreApplication::exit(0);
        return;
    }
    m_own->close();
    // Waits for requests that run, on another thread: the desktop is told nothing of a program that hangs.
    QtConcurrent::run([own = m_own.get()] { own->finish(); }).then(this, [] { QCoreApplication::exit(0); });
}

} // namespace seal::app
