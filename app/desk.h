#pragma once

#include "app/desk_opener.h"
#include "app/linked_backend.h"
#include "app/screen_lock.h"
#include "ui/file_chooser.h"
#include "ui/languages.h"
#include "ui/main_window.h"
#include "ui/start/close_guard.h"
#include "ui/start/locker.h"
#include "ui/start/recovery_sheet.h"
#include "ui/start/start_window.h"
#include "ui/start/tray.h"
#include "ui/theme.h"
#include "ui/view_settings.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace seal::app {

/// The console of one process: the start window, then the window of one site, with the site's servers or the link to them.
class Desk final : public QObject
{
    Q_OBJECT

public:
    /// `started` runs since the program began: the time to the first window is logged. All others outlive this.
    Desk(ui::ViewSettings &settings, QElapsedTimer started);
    ~Desk() override;

    /// Shows the start page, or opens a site when one is named.
    void start(const QString &siteDir);
    /// Stops the servers without asking, then ends the program's event loop.
    void quit();

    [[nodiscard]] ui::StartWindow *startWindow() const { return m_startWindow; }
    [[nodiscard]] ui::MainWindow *mainWindow() const { return m_window; }
    [[nodiscard]] LinkedBackend *link() const { return m_link.get(); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void applyAppearance();
    void useLanguage(const QString &code);
    void showStartWindow();
    void take(OpenSite site);
    void makeWindow();
    void dropWindow();
    void addMenus();
    void watchLink();
    void tellLinkFailure(const Error &error);
    void showTrayState();
    void openAnother();
    void runHere();
    [[nodiscard]] api::Backend &backend() const;

    ui::ViewSettings &m_settings;
    QElapsedTimer m_started;
    ui::Languages m_languages;
    ui::Theme m_theme;
    ui::SystemFileChooser m_files;
    ui::SystemSheetPrinter m_printer;
    QtKeychainStore m_keychain;
    DeskOpener m_opener;
    ui::SystemTray m_tray;
    ScreenLock m_screen;
    QTimer m_trayTimer;
    ui::SiteFacts m_facts;
    std::unique_ptr<RunningSite> m_own;
    std::unique_ptr<LinkedBackend> m_link;
    QPointer<ui::StartWindow> m_startWindow;
    QPointer<ui::MainWindow> m_window;
    QPointer<ui::Locker> m_locker;
    QPointer<ui::CloseGuard> m_guard;
    bool m_firstWindowShown = false;
    QDateTime m_lostSince; ///< the link
    bool m_quitting = false;
    bool m_retrying = false; ///< the person pressed Reconnect: a failure is told
};

} // namespace seal::app
