#include "ui/import/import_steps.h"

#include "ui/columns.h"
#include "ui/context.h"
#include "ui/icons.h"
#include "ui/jobs.h"
#include "ui/message.h"
#include "ui/metrics.h"
#include "ui/row_report.h"
#include "ui/toast.h"
#include "ui/undo.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QFutureWatcher>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kBarSteps = 1000;
constexpr qsizetype kShownValues = 3;

struct ExistingRow
{
    QString word;
    QString title;
};

QLabel *plain(const QString &text, QWidget *parent, const QString &rank = {})
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!rank.isEmpty())
        label->setProperty("rank", rank);
    return label;
}

void showProgress(QProgressBar &bar, const ImportJob &job)
{
    bar.setVisible(job.running());
    bar.setRange(0, job.size() > 0 ? kBarSteps : 0);
    if (job.size() > 0)
        bar.setValue(static_cast<int>(job.position() * kBarSteps / job.size()));
}

} // namespace

// Columns

ColumnsStep::ColumnsStep(const ImportSpec &spec, QWidget *parent) : ImportStep(parent), m_spec(spec)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(em(0.6));
    outer->addWidget(plain(tr("Which column holds what? Empty cells are left out: they change nothing."), this));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Columns"));
    auto *inner = new QWidget(scroll);
    auto *grid = new QGridLayout(inner);
    grid->setHorizontalSpacing(em(1));
    grid->setVerticalSpacing(em(0.5));
    grid->setColumnStretch(2, 1);
    int line = 0;
    for (const auto &column : m_spec.columns) {
        auto *label = new QLabel(column.required ? tr("%1 (required)").arg(column.title) : column.title, inner);
        auto *choice = new QComboBox(inner);
        choice->setObjectName(u"import-column-"_s + column.member);
        choice->setAccessibleName(column.title);
        choice->setAccessibleDescription(column.help);
        choice->setMinimumWidth(em(12));
        label->setBuddy(choice);
        auto *values = plain(column.help, inner, u"muted"_s);
        grid->addWidget(label, line, 0);
        grid->addWidget(choice, line, 1);
        grid->addWidget(values, line++, 2);
        m_choices.push_back(choice);
        m_values.push_back(values);
        connect(choice, &QComboBox::currentIndexChanged, this, &ColumnsStep::update);
    }
    grid->setRowStretch(line, 1);
    scroll->setWidget(inner);
    outer->addWidget(scroll, 1);
    m_unused = plain({}, this, u"muted"_s);
    outer->addWidget(m_unused);
}

void ColumnsStep::setSample(const ImportSample &sample)
{
    const bool same = sample.heading == m_sample.heading;
    m_sample = sample;
    if (!same) {
        const auto guessed = guessMembers(m_spec, sample.heading);
        for (std::size_t i = 0; i < m_choices.size(); ++i) {
            const QSignalBlocker quiet(m_choices[i]);
            m_choices[i]->clear();
            m_choices[i]->addItem(tr("(not in the file)"), -1);
            for (qsizetype column = 0; column < sample.heading.size(); ++column)
                m_choices[i]->addItem(safeText(sample.heading[column]), static_cast<int>(column));
            m_choices[i]->setCurrentIndex(static_cast<int>(guessed.indexOf(m_spec.columns[i].member)) + 1);
        }
    }
    update();
}

void ColumnsStep::update()
{
    const auto chosen = members();
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const auto column = m_choices[i]->currentData().toInt();
        QStringList values;
        for (const auto &row : m_sample.rows) {
            if (column >= 0 && column < row.fields.size() && !row.fields[column].isEmpty() && values.size() < kShownValues)
                values << (m_spec.columns[i].member == u"password" ? u"\u2022\u2022\u2022\u2022"_s : safeText(row.fields[column].left(40)));
        }
        m_values[i]->setText(column < 0 ? m_spec.columns[i].help : tr("for example: %1").arg(values.join(u", "_s)));
    }
    QStringList unused;
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        if (chosen[i].isEmpty())
            unused << safeText(m_sample.heading[i]);
    }
    m_unused->setText(unused.isEmpty() ? QString() : tr("Not imported: %1").arg(unused.join(u", "_s)));
    Q_EMIT changed();
}

QStringList ColumnsStep::members() const
{
    QStringList chosen(m_sample.heading.size());
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (const auto column = m_choices[i]->currentData().toInt(); m_choices[i]->currentIndex() > 0 && column < chosen.size())
            chosen[column] = m_spec.columns[i].member;
    }
    return chosen;
}

QString ColumnsStep::problem() const
{
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        for (std::size_t other = 0; other < i; ++other) {
            if (m_choices[i]->currentIndex() > 0 && m_choices[i]->currentIndex() == m_choices[other]->currentIndex())
                return tr("\"%1\" is chosen for \"%2\" and for \"%3\"")
                    .arg(m_choices[i]->currentText(), m_spec.columns[other].title, m_spec.columns[i].title);
        }
    }
    return mappingProblem(m_spec, members());
}

QComboBox *ColumnsStep::choiceOf(const QString &member) const
{
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_spec.columns[i].member == member)
            return m_choices[i];
    }
    return nullptr;
}

// Check

CheckStep::CheckStep(Context &context, const ImportSpec &spec, QWidget *parent) : ImportStep(parent), m_context(context), m_spec(spec)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(em(0.5));
    addChoices(layout);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress of the check"));
    m_progress->hide();
    m_summary = plain({}, this);
    m_summary->setProperty("rank", u"title"_s);
    m_banner = new MessageBanner(this);
    m_faults = new FaultTable(context, u"import-check"_s, this);
    layout->addSpacing(em(0.3));
    layout->addWidget(m_progress);
    layout->addWidget(m_summary);
    layout->addWidget(m_banner);
    layout->addWidget(m_faults, 1);
    layout->addStretch(0);
    layout->addWidget(plain(m_spec.note, this, u"muted"_s));
}

void CheckStep::addChoices(QVBoxLayout *layout)
{
    const std::vector<ExistingRow> rows{{u"fail"_s, tr("Report it and change nothing")},
                                        {u"skip"_s, tr("Skip it")},
                                        {u"update"_s, tr("Update it with what the file says")}};
    layout->addWidget(plain(tr("Where something is there already:"), this));
    m_existing = new QButtonGroup(this);
    auto *line = new QHBoxLayout;
    for (const auto &row : rows) {
        auto *button = new QRadioButton(row.title, this);
        button->setObjectName(u"import-existing-"_s + row.word);
        button->setProperty("word", row.word);
        m_existing->addButton(button);
        line->addWidget(button);
        line->addSpacing(em(0.6));
    }
    line->addStretch(1);
    m_existing->buttons().first()->setChecked(true);
    layout->addLayout(line);
    connect(m_existing, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool on) {
        if (on)
            checkAgain();
    });
    m_passwords = new QCheckBox(tr("Make a random password for each new user without one (slow: each takes a moment of the hash threads)"), this);
    m_passwords->setObjectName(u"import-passwords"_s);
    m_passwords->setVisible(m_spec.makesPasswords);
    layout->addWidget(m_passwords);
}

ImportChoices CheckStep::choices() const
{
    return {m_members, m_existing->checkedButton()->property("word").toString(), m_spec.makesPasswords && m_passwords->isChecked(), true};
}

void CheckStep::check(const ImportInput &input, const QStringList &members)
{
    m_input = input;
    m_members = members;
    checkAgain();
}

void CheckStep::stop()
{
    if (m_job) {
        m_job->disconnect(this);
        m_job->stop();
        m_job->deleteLater();
    }
    m_job = nullptr;
}

void CheckStep::checkAgain()
{
    stop();
    m_banner->hide();
    m_job = new ImportJob(m_context, m_spec, m_input, choices(), this);
    connect(m_job, &ImportJob::progressed, this, &CheckStep::showState);
    connect(m_job, &ImportJob::finished, this, [this] {
        m_faults->setFaults(m_job->result().faults);
        if (m_job->result().failure)
            m_banner->show(*m_job->result().failure, [this] { checkAgain(); });
        showState();
    });
    m_faults->setFaults({});
    m_job->start();
    showState();
}

void CheckStep::showState()
{
    if (!m_job)
        return;
    showProgress(*m_progress, *m_job);
    m_summary->setText(m_job->running() ? tr("Checking: %1 so far").arg(m_job->summary()) : tr("Would be: %1").arg(m_job->summary()));
    m_faults->setVisible(!m_job->result().faults.isEmpty() && !m_job->running());
    Q_EMIT changed();
}

QString CheckStep::problem() const
{
    if (!m_job || m_job->running())
        return tr("The rows are being checked");
    if (m_job->result().failure)
        return tr("The rows could not be checked");
    if (m_job->result().of(u"added"_s) + m_job->result().of(u"updated"_s) == 0)
        return tr("There is nothing that would be changed");
    return {};
}

// Run

RunStep::RunStep(Context &context, const ImportSpec &spec, QWidget *parent) : ImportStep(parent), m_context(context), m_spec(spec)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(em(0.6));
    m_title = plain({}, this, u"title"_s);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_summary = plain({}, this);
    m_banner = new MessageBanner(this);
    m_faults = new FaultTable(context, u"import-report"_s, this);
    m_stop = new QPushButton(icon(u"stop"_s), tr("Stop"), this);
    m_stop->setObjectName(u"import-stop"_s);
    m_exportFaults = new QPushButton(icon(u"export"_s), tr("Export the rows that failed..."), this);
    m_exportFaults->setObjectName(u"import-export"_s);
    m_savePasswords = new QPushButton(icon(u"key"_s), tr("Save the made passwords..."), this);
    m_savePasswords->setObjectName(u"import-save-passwords"_s);
    auto *line = new QHBoxLayout;
    for (auto *button : {m_stop, m_exportFaults, m_savePasswords}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_progress);
    layout->addWidget(m_summary);
    layout->addWidget(m_banner);
    layout->addWidget(m_faults, 1);
    layout->addStretch(0);
    layout->addLayout(line);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->stop();
        m_stop->setEnabled(false);
    });
    const auto day = [] { return QDate::currentDate().toString(Qt::ISODate); };
    connect(m_exportFaults, &QPushButton::clicked, this, [this, day] {
        exportTo(tr("Rows that failed"), u"%1-failed-%2.csv"_s.arg(m_spec.id, day()), &ImportJob::faultsExport, false);
    });
    connect(m_savePasswords, &QPushButton::clicked, this, [this, day] {
        exportTo(tr("Made passwords"), u"%1-passwords-%2.csv"_s.arg(m_spec.id, day()), &ImportJob::passwordsExport, true);
    });
}

void RunStep::start(const ImportInput &input, const ImportChoices &choices)
{
    auto real = choices;
    real.dryRun = false;
    // Not the dialog's child: an import that was begun goes on when its window is closed.
    m_job = new ImportJob(m_context, m_spec, input, real, &m_context.changes);
    connect(m_job, &ImportJob::progressed, this, &RunStep::showState);
    connect(m_job, &ImportJob::finished, this, [this] {
        m_faults->setFaults(m_job->result().faults);
        if (m_job->result().failure)
            m_banner->show(*m_job->result().failure);
        showState();
    });
    m_job->start();
    showState();
}

void RunStep::showState()
{
    if (!m_job)
        return;
    const auto &result = m_job->result();
    const bool running = m_job->running();
    showProgress(*m_progress, *m_job);
    m_title->setText(running          ? tr("Importing")
                     : result.failure ? tr("The import broke off")
                     : result.stopped ? tr("The import was stopped")
                                      : tr("The import is done"));
    m_summary->setText(m_job->summary());
    m_stop->setVisible(running);
    m_faults->setVisible(!running && !result.faults.isEmpty());
    m_exportFaults->setVisible(!running && !result.faults.isEmpty());
    m_savePasswords->setVisible(!running && !result.passwords.empty());
    Q_EMIT changed();
}

void RunStep::exportTo(const QString &title, const QString &name, ImportJob::Export (ImportJob::*exportOf)(const QString &) const,
                       bool passwords)
{
    m_context.files.ask(this, {title, name, tr("CSV (*.csv)"), true}, [this, title, exportOf, passwords](const QString &file) {
        if (!file.isEmpty() && m_job)
            write(title, file, (m_job->*exportOf)(file), passwords);
    });
}

void RunStep::write(const QString &title, const QString &file, const ImportJob::Export &work, bool passwords)
{
    auto *job = m_context.jobs.start(title);
    job->setDetail(file);
    const auto stop = std::make_shared<std::atomic_bool>(false);
    connect(job, &Job::cancelRequested, job, [stop] { *stop = true; });
    // The job's child, not ours: somebody is told, too, when the window is closed meanwhile.
    auto *watcher = new QFutureWatcher<std::optional<api::Failure>>(job);
    connect(watcher, &QFutureWatcherBase::finished, job, [job, watcher, file, passwords, &context = m_context, step = QPointer<RunStep>(this)] {
        watcher->deleteLater();
        const auto failure = watcher->result();
        const auto text = failure ? failure->sentence : tr("Written to %1").arg(file);
        if (!failure)
            job->finish(text);
        else if (failure->code == Errc::Cancelled)
            job->finishCancelled(text);
        else
            job->fail(*failure);
        if (step)
            step->written(text, failure, passwords);
        else if (failure)
            context.toasts.fail(*failure);
        else
            context.toasts.say(text);
    });
    watcher->setFuture(QtConcurrent::run([work, stop, advice = tr("Choose another folder")]() -> std::optional<api::Failure> {
        const auto status = work(*stop);
        if (status)
            return std::nullopt;
        return api::failureOf(status.error(), advice);
    }));
}

void RunStep::written(const QString &text, const std::optional<api::Failure> &failure, bool passwords)
{
    if (failure && failure->code != Errc::Cancelled) {
        m_banner->show(*failure);
        return;
    }
    m_passwordsSaved = m_passwordsSaved || (passwords && !failure);
    m_banner->show(text, failure ? Tone::Info : Tone::Ok);
}

} // namespace seal::ui
