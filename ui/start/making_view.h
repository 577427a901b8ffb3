#pragma once

#include "ui/start/recovery_sheet.h"
#include "ui/start/site_opener.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace seal::ui {

class JobTracker;
class Job;
class MessageBanner;

/// A site being made: each step as it is done, then what has to be kept outside the site.
class MakingView final : public QWidget
{
    Q_OBJECT

public:
    MakingView(SiteOpener &opener, SheetPrinter &printer, JobTracker &jobs, QWidget *parent = nullptr);

    void start(const NewSite &site);
    [[nodiscard]] Job *job() const { return m_job; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    [[nodiscard]] QPushButton *printButton() const { return m_print; }
    [[nodiscard]] QPushButton *openButton() const { return m_open; }
    [[nodiscard]] QPushButton *backButton() const { return m_back; }
    [[nodiscard]] QCheckBox *noted() const { return m_noted; }
    [[nodiscard]] QLabel *code() const { return m_code; }
    [[nodiscard]] MessageBanner *banner() const { return m_banner; }

Q_SIGNALS:
    void openWanted(const QString &dir, const seal::ui::Unlock &unlock);
    void backWanted(); ///< it failed or was stopped

private:
    QWidget *buildProgress();
    QWidget *buildResult();
    QWidget *buildRecovery(QWidget *page);
    QWidget *buildAudit(QWidget *page);
    void takeStep(MakeStep step);
    void take(const MadeSite &made, const Problem &problem);
    void showResult();
    void print();
    void update();
    void open();

    SiteOpener &m_opener;
    SheetPrinter &m_printer;
    JobTracker &m_jobs;
    NewSite m_site;
    MadeSite m_made;
    RecoverySheet m_sheet;
    Job *m_job = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_title = nullptr;
    QListWidget *m_steps = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    MessageBanner *m_banner = nullptr;
    QWidget *m_recoveryPart = nullptr;
    QLabel *m_code = nullptr;
    QLabel *m_auditKey = nullptr;
    QLabel *m_printed = nullptr;
    QPushButton *m_print = nullptr;
    QCheckBox *m_noted = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace seal::ui
