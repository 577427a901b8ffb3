#pragma once

#include "core/api/reply.h"
#include "ui/theme.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace seal::ui {

/// Work that takes longer than a moment. Whoever does it reports here; the result is kept until it is cleared.
class Job final : public QObject
{
    Q_OBJECT

public:
    enum class State { Running, Done, Failed, Cancelled };

    void setProgress(qint64 value, qint64 maximum); ///< maximum 0: unknown
    void setDetail(const QString &detail);
    void addLine(const QString &line); ///< to its log; the last 10 000 are kept
    void finish(const QString &result);
    void fail(const api::Failure &failure);
    void cancel(); ///< asks; whoever does the work stops and calls finishCancelled()
    void finishCancelled(const QString &result);

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QString &detail() const { return m_detail; }
    [[nodiscard]] const QString &result() const { return m_result; }
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool running() const { return m_state == State::Running; }
    [[nodiscard]] bool cancelAsked() const { return m_cancelAsked; }
    [[nodiscard]] bool canCancel() const { return running() && !m_cancelAsked && m_cancellable; }
    [[nodiscard]] qint64 value() const { return m_value; }
    [[nodiscard]] qint64 maximum() const { return m_maximum; }
    [[nodiscard]] QDateTime started() const { return m_started; }
    [[nodiscard]] QDateTime ended() const { return m_ended; }

Q_SIGNALS:
    void changed();
    void cancelRequested();
    void finished(seal::ui::Job *job);

private:
    friend class JobTracker;
    Job(QString title, bool cancellable, QObject *parent);
    void end(State state, const QString &result);

    QString m_title;
    QString m_detail;
    QString m_result;
    QStringList m_lines;
    State m_state = State::Running;
    bool m_cancellable = true;
    bool m_cancelAsked = false;
    qint64 m_value = 0;
    qint64 m_maximum = 0;
    QDateTime m_started;
    QDateTime m_ended;
};

class JobTracker final : public QObject
{
    Q_OBJECT

public:
    explicit JobTracker(QObject *parent = nullptr);
    /// Lives here until clearEnded().
    Job *start(const QString &title, bool cancellable = true);
    [[nodiscard]] QList<Job *> jobs() const { return m_jobs; } ///< newest first
    [[nodiscard]] int runningCount() const;
    void clearEnded();

Q_SIGNALS:
    void started(seal::ui::Job *job);
    void changed(); ///< the list or any job
    void ended(seal::ui::Job *job);

private:
    QList<Job *> m_jobs;
};

} // namespace seal::ui
