#pragma once

#include "ui/jobs.h"
#include "ui/start/recent_sites.h"
#include "ui/start/site_opener.h"

#include <QMainWindow>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace seal::ui {

class CreateWizard;
class EmptyView;
class FileChooser;
class MakingView;
class SheetPrinter;
class StartPage;
class UnlockForm;
class ViewSettings;

/// What the start window is made over. All outlives it.
struct StartParts
{
    SiteOpener &opener;
    ViewSettings &settings;
    FileChooser &files;
    SheetPrinter &printer;
};

/// The window before a site is open: start page, wizard, unlocking, and why a site cannot be opened.
class StartWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit StartWindow(const StartParts &parts, QWidget *parent = nullptr);
    ~StartWindow() override;

    void showStart();
    void showWizard();
    /// Looks at the site, asks for its key when one is needed, and opens it.
    void open(const QString &dir);
    /// Opens the demo site, or makes it first.
    void openDemo();

    [[nodiscard]] StartPage *startPage() const { return m_start; }
    [[nodiscard]] CreateWizard *wizard() const { return m_wizard; }
    [[nodiscard]] MakingView *making() const { return m_making; }
    [[nodiscard]] UnlockForm *unlockForm() const { return m_form; }
    [[nodiscard]] EmptyView *cannotOpen() const { return m_cannot; }
    [[nodiscard]] QWidget *current() const;

Q_SIGNALS:
    void languageChosen(const QString &code);
    void closed(); ///< by the person: the program ends

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildOpening();
    void takeLook(const SiteInfo &site);
    void showCannot(const SiteInfo &site);
    void tryOpen(const Unlock &unlock);
    void takeMade(const QString &dir, const Unlock &unlock);
    quint64 nextAttempt();
    void findMoved(const QString &oldDir);
    void showBusy(const QString &text);
    void dropWizard();
    void startWizard(const NewSite &draft);

    StartParts m_parts;
    RecentSites m_recent;
    JobTracker m_jobs;
    SiteInfo m_site;
    quint64 m_attempt = 0; ///< an answer to an older one is void
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    CreateWizard *m_wizard = nullptr;
    MakingView *m_making = nullptr;
    QWidget *m_opening = nullptr;
    QLabel *m_openingTitle = nullptr;
    QLabel *m_openingDir = nullptr;
    QLabel *m_openingState = nullptr;
    UnlockForm *m_form = nullptr;
    QPushButton *m_backFromForm = nullptr;
    EmptyView *m_cannot = nullptr;
};

} // namespace seal::ui
