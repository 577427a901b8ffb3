#include "ui/undo.h"

#include "ui/jobs.h"
#include "ui/toast.h"

#include <QJsonArray>
#include <QPointer>
#include <QUndoCommand>

#include <memory>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

/// Undo and redo as calls to the site. The first redo is the change itself and was made already.
class CallCommand final : public QUndoCommand
{
public:
    using Start = std::function<void(const QString &title, const std::vector<ApiCall> &calls)>;
    CallCommand(Change change, Start start) : QUndoCommand(change.done), m_change(std::move(change)), m_start(std::move(start)) {}

    void undo() override
    {
        m_start(QObject::tr("Undo: %1").arg(m_change.done), m_change.makeInverse ? m_change.makeInverse() : m_change.inverse);
        if (m_change.calls.empty())
            setObsolete(true); // off the stack: there is nothing to make again
    }
    void redo() override
    {
        if (std::exchange(m_made, true))
            m_start(QObject::tr("Again: %1").arg(m_change.done), m_change.calls);
    }

private:
    Change m_change;
    Start m_start;
    bool m_made = false;
};

/// Calls one after the other, so that a job can be cancelled between two.
struct Sequence : std::enable_shared_from_this<Sequence>
{
    Sequence(api::Backend &site, QObject *life, std::vector<ApiCall> toMake, ReplyHandler end, Job *shownAs)
        : backend(site), context(life), calls(std::move(toMake)), done(std::move(end)), job(shownAs)
    {
    }
    api::Backend &backend;
    QObject *context;
    std::vector<ApiCall> calls;
    ReplyHandler done;
    Job *job; ///< null for a single call
    std::size_t next = 0;
    int failedRows = 0; ///< of calls that take many rows
    QString firstProblem;

    void count(const api::Reply &reply)
    {
        const auto answer = reply.value.toObject();
        const auto failed = answer.value(u"failed"_s).toInt();
        if (failed > 0 && failedRows == 0) {
            for (const auto &item : answer.value(u"items"_s).toArray()) {
                if (const auto problem = item.toObject().value(u"problem"_s).toObject(); !problem.isEmpty() && firstProblem.isEmpty())
                    firstProblem = problem.value(u"sentence"_s).toString();
            }
        }
        failedRows += failed;
    }

    void step(api::Reply last)
    {
        count(last);
        if (last.ok() && next == calls.size() && failedRows > 0)
            last = api::Reply::refused({Errc::Conflict, QObject::tr("%n row(s) could not be changed. The first: %1", nullptr, failedRows).arg(firstProblem),
                                        QObject::tr("Look at them again; the others are done")});
        if (job != nullptr)
            job->setProgress(static_cast<qint64>(next), static_cast<qint64>(calls.size()));
        const bool cancelled = job != nullptr && job->cancelAsked();
        if (!last.ok() || next == calls.size() || cancelled) {
            if (job != nullptr && !last.ok())
                job->fail(*last.failure);
            else if (job != nullptr && cancelled)
                job->finishCancelled(QObject::tr("Stopped after %1 of %2").arg(next).arg(calls.size()));
            else if (job != nullptr)
                job->finish(QObject::tr("Done"));
            done(last);
            return;
        }
        const auto &call = calls[next++];
        callBackend(backend, context, call.method, call.params, [self = shared_from_this()](const api::Reply &reply) { self->step(reply); });
    }
};

} // namespace

ChangeRunner::ChangeRunner(api::Backend &backend, JobTracker &jobs, ToastArea &toasts, QObject *parent)
    : QObject(parent), m_backend(backend), m_jobs(jobs), m_toasts(toasts)
{
    m_stack.setUndoLimit(100);
}

void ChangeRunner::run(const Change &change, QObject *context, ReplyHandler done)
{
    start(change.done, change.calls, context, [this, change, done = std::move(done)](const api::Reply &reply) {
        if (reply.ok())
            record(change);
        if (done)
            done(reply);
    });
}

void ChangeRunner::record(const Change &change)
{
    if (!change.hasUndo()) {
        m_toasts.say(change.done);
    } else {
        push(change);
        m_toasts.say(change.done, Tone::Ok, tr("Undo"), [this] { m_stack.undo(); });
    }
    Q_EMIT changed();
}

void ChangeRunner::push(const Change &change)
{
    m_stack.push(new CallCommand(change, [this](const QString &title, const std::vector<ApiCall> &calls) {
        start(title, calls, nullptr, [this, title](const api::Reply &reply) {
            if (reply.ok())
                m_toasts.say(title, Tone::Info);
            Q_EMIT changed();
        });
    }));
}

void ChangeRunner::start(const QString &title, const std::vector<ApiCall> &calls, QObject *context, ReplyHandler done)
{
    // Always on our own life, not the page's: a change that was begun is also finished and told when the page goes.
    auto *job = calls.size() > 1 ? m_jobs.start(title) : nullptr;
    auto finished = [this, guard = QPointer(context), hasContext = context != nullptr, done = std::move(done)](const api::Reply &reply) {
        if (!reply.ok())
            m_toasts.fail(*reply.failure);
        if (!hasContext || guard)
            done(reply);
    };
    auto sequence = std::make_shared<Sequence>(m_backend, this, calls, std::move(finished), job);
    sequence->step(api::Reply::of({}));
}

} // namespace seal::ui
