#include "ui/jobs.h"

namespace seal::ui {

namespace {

constexpr qsizetype kMostLines = 10'000;

}

Job::Job(QString title, bool cancellable, QObject *parent)
    : QObject(parent), m_title(std::move(title)), m_cancellable(cancellable), m_started(QDateTime::currentDateTimeUtc())
{
}

void Job::setProgress(qint64 value, qint64 maximum)
{
    m_value = value;
    m_maximum = maximum;
    Q_EMIT changed();
}

void Job::setDetail(const QString &detail)
{
    m_detail = detail;
    Q_EMIT changed();
}

void Job::addLine(const QString &line)
{
    if (m_lines.size() >= kMostLines)
        m_lines.removeFirst();
    m_lines << line;
}

void Job::end(State state, const QString &result)
{
    if (!running())
        return;
    m_state = state;
    m_result = result;
    m_ended = QDateTime::currentDateTimeUtc();
    Q_EMIT changed();
    Q_EMIT finished(this);
}

void Job::finish(const QString &result) { end(State::Done, result); }
void Job::fail(const api::Failure &failure) { end(State::Failed, failure.text()); }
void Job::finishCancelled(const QString &result) { end(State::Cancelled, result); }

void Job::cancel()
{
    if (!canCancel())
        return;
    m_cancelAsked = true;
    Q_EMIT cancelRequested();
    Q_EMIT changed();
}

JobTracker::JobTracker(QObject *parent) : QObject(parent) {}

Job *JobTracker::start(const QString &title, bool cancellable)
{
    auto *job = new Job(title, cancellable, this);
    m_jobs.prepend(job);
    connect(job, &Job::changed, this, &JobTracker::changed);
    connect(job, &Job::finished, this, &JobTracker::ended);
    Q_EMIT started(job);
    Q_EMIT changed();
    return job;
}

int JobTracker::runningCount() const
{
    return static_cast<int>(std::count_if(m_jobs.begin(), m_jobs.end(), [](const Job *job) { return job->running(); }));
}

void JobTracker::clearEnded()
{
    for (auto *job : QList(m_jobs)) {
        if (!job->running()) {
            m_jobs.removeOne(job);
            job->deleteLater();
        }
    }
    Q_EMIT changed();
}

} // namespace seal::ui
