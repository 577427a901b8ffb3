#include "ui/bottom_panel.h"

#include "ui/clipboard.h"
#include "ui/icons.h"
#include "ui/jobs.h"
#include "ui/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr qsizetype kMostLines = 5'000;

struct JobLook
{
    QString icon;
    Tone tone;
};

JobLook lookOf(Job::State state)
{
    switch (state) {
    case Job::State::Running:
        return {u"jobs"_s, Tone::Info};
    case Job::State::Done:
        return {u"enable"_s, Tone::Ok};
    case Job::State::Failed:
        return {u"warning"_s, Tone::Danger};
    case Job::State::Cancelled:
        return {u"disable"_s, Tone::Muted};
    }
    return {};
}

/// One job: sign, title, bar or result, cancel.
class JobRow final : public QWidget
{
    Q_OBJECT

public:
    explicit JobRow(Job &job, QWidget *parent) : QWidget(parent), m_job(job)
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(em(0.4), em(0.2), em(0.4), em(0.2));
        m_sign = new IconLabel(1.0, this);
        auto *title = new QLabel(job.title(), this);
        title->setTextFormat(Qt::PlainText);
        m_bar = new QProgressBar(this);
        m_bar->setTextVisible(false);
        m_bar->setAccessibleName(job.title());
        m_text = new QLabel(this);
        m_text->setProperty("rank", u"muted"_s);
        m_text->setTextFormat(Qt::PlainText);
        m_cancel = new QPushButton(tr("Cancel"), this);
        m_cancel->setAccessibleName(tr("Cancel %1").arg(job.title()));
        m_log = new QPushButton(tr("Copy log"), this);
        m_log->setAccessibleName(tr("Copy the log of %1").arg(job.title()));
        layout->addWidget(m_sign);
        layout->addWidget(title);
        layout->addWidget(m_bar, 1);
        layout->addWidget(m_text, 1);
        layout->addWidget(m_log);
        layout->addWidget(m_cancel);
        connect(m_cancel, &QPushButton::clicked, &job, &Job::cancel);
        connect(m_log, &QPushButton::clicked, this, [this] { copyText(m_job.lines().join(u'\n')); });
        connect(&job, &Job::changed, this, &JobRow::show);
        show();
    }

private:
    void show()
    {
        const auto look = lookOf(m_job.state());
        m_sign->setIcon(icon(look.icon, look.tone));
        m_bar->setVisible(m_job.running());
        m_bar->setRange(0, m_job.maximum() > 0 ? 1000 : 0);
        if (m_job.maximum() > 0)
            m_bar->setValue(static_cast<int>(m_job.value() * 1000 / m_job.maximum()));
        const auto count = m_job.maximum() > 0 ? tr("%1 of %2").arg(m_job.value()).arg(m_job.maximum()) : QString();
        m_text->setText(m_job.running() ? (m_job.cancelAsked() ? tr("Stopping...") : QString(count + u"  "_s + m_job.detail()))
                                        : m_job.result());
        m_cancel->setVisible(m_job.running());
        m_cancel->setEnabled(m_job.canCancel());
        m_log->setVisible(!m_job.lines().isEmpty());
        QWidget::setVisible(true);
    }

    Job &m_job;
    IconLabel *m_sign = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_log = nullptr;
};

} // namespace

JobsPanel::JobsPanel(JobTracker &jobs, QWidget *parent) : QWidget(parent), m_jobs(jobs)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Jobs"));
    m_list = new QWidget(scroll);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addStretch(1);
    scroll->setWidget(m_list);
    auto *none = new QLabel(tr("No jobs. Imports, exports and checks show their progress here."), this);
    none->setProperty("rank", u"muted"_s);
    none->setAlignment(Qt::AlignCenter);
    m_none = none;
    auto *clear = new QPushButton(tr("Clear finished jobs"), this);
    clear->setProperty("link", true);
    layout->addWidget(scroll, 1);
    layout->addWidget(none, 1);
    layout->addWidget(clear, 0, Qt::AlignTrailing);
    connect(clear, &QPushButton::clicked, &m_jobs, &JobTracker::clearEnded);
    connect(&m_jobs, &JobTracker::started, this, [this, rows](Job *job) {
        auto *row = new JobRow(*job, m_list);
        rows->insertWidget(0, row);
        connect(job, &QObject::destroyed, row, &QObject::deleteLater);
        update();
    });
    connect(&m_jobs, &JobTracker::changed, this, [this, scroll, clear] {
        scroll->setVisible(!m_jobs.jobs().isEmpty());
        clear->setVisible(m_jobs.runningCount() < m_jobs.jobs().size());
        update();
    });
    scroll->hide();
    clear->hide();
    update();
}

void JobsPanel::update() { m_none->setVisible(m_jobs.jobs().isEmpty()); }

LogPanel::LogPanel(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, em(0.3), 0, 0);
    auto *top = new QHBoxLayout;
    m_level = new QComboBox(this);
    m_level->addItem(tr("All levels"), 0);
    m_level->addItem(tr("Info and above"), 1);
    m_level->addItem(tr("Warnings and errors"), 2);
    m_level->addItem(tr("Errors"), 3);
    m_level->setAccessibleName(tr("Level"));
    m_find = new QLineEdit(this);
    m_find->setPlaceholderText(tr("Only lines with..."));
    m_find->setAccessibleName(tr("Only lines with"));
    m_find->setClearButtonEnabled(true);
    m_end = new QToolButton(this);
    m_end->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_end->setIcon(icon(u"chevron-down"_s));
    top->addWidget(m_level);
    top->addWidget(m_find, 1);
    top->addWidget(m_end);
    layout->addLayout(top);
    m_view = new QPlainTextEdit(this);
    m_view->setReadOnly(true);
    m_view->setProperty("mono", true);
    m_view->setMaximumBlockCount(static_cast<int>(kMostLines));
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setLayoutDirection(Qt::LeftToRight);
    m_view->setAccessibleName(tr("Server log"));
    layout->addWidget(m_view, 1);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogPanel::refill);
    connect(m_find, &QLineEdit::textChanged, this, &LogPanel::refill);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        m_follow = value >= m_view->verticalScrollBar()->maximum();
        if (m_follow)
            m_unseen = 0;
        updateFollow();
    });
    connect(m_end, &QToolButton::clicked, this, [this] {
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    });
    updateFollow();
}

bool LogPanel::accepts(const Line &line) const
{
    static const QStringList kLevels{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s};
    const auto level = kLevels.indexOf(line.level);
    return (level < 0 || level >= m_level->currentData().toInt()) && line.text.contains(m_find->text(), Qt::CaseInsensitive);
}

void LogPanel::addLine(const QString &level, const QString &line)
{
    if (m_lines.size() >= kMostLines)
        m_lines.removeFirst();
    m_lines << Line{level, line};
    if (!accepts(m_lines.back()))
        return;
    const bool follow = m_follow;
    const auto place = m_view->verticalScrollBar()->value();
    m_view->appendPlainText(line);
    m_view->verticalScrollBar()->setValue(follow ? m_view->verticalScrollBar()->maximum() : place);
    m_follow = follow;
    m_unseen = follow ? 0 : m_unseen + 1;
    updateFollow();
}

int LogPanel::shownCount() const { return m_view->document()->isEmpty() ? 0 : m_view->blockCount(); }

void LogPanel::refill()
{
    QStringList texts;
    for (const auto &line : m_lines) {
        if (accepts(line))
            texts << line.text;
    }
    m_view->setPlainText(texts.join(u'\n'));
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
}

void LogPanel::updateFollow()
{
    m_end->setText(m_follow ? tr("Following") : tr("%n new", nullptr, m_unseen));
    m_end->setEnabled(!m_follow);
}

BottomPanel::BottomPanel(JobTracker &jobs, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"bottomPanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(0.6), em(0.2), em(0.6), em(0.3));
    m_tabs = new QTabWidget(this);
    m_tabs->setAccessibleName(tr("Jobs and log"));
    m_tabs->setDocumentMode(true);
    m_log = new LogPanel(m_tabs);
    m_tabs->addTab(new JobsPanel(jobs, m_tabs), icon(u"jobs"_s), tr("Jobs"));
    m_tabs->addTab(m_log, icon(u"log"_s), tr("Server log"));
    auto *hide = new QToolButton(m_tabs);
    hide->setIcon(icon(u"chevron-down"_s));
    hide->setAccessibleName(tr("Hide this panel"));
    hide->setToolTip(tr("Hide this panel"));
    m_tabs->setCornerWidget(hide);
    layout->addWidget(m_tabs);
    connect(hide, &QToolButton::clicked, this, &BottomPanel::hideWanted);
    connect(&jobs, &JobTracker::changed, this, [this, &jobs] {
        const auto running = jobs.runningCount();
        m_tabs->setTabText(0, running > 0 ? tr("Jobs (%1)").arg(running) : tr("Jobs"));
    });
}

} // namespace seal::ui

#include "bottom_panel.moc"
