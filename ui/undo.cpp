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
    using Step = std::function<void(const Change &change)>;
    CallCommand(const Change &change, quint64 serial, Step takeBack, Step makeAgain)
        : QUndoCommand(change.done), m_change(change), m_number(serial), m_undo(std::move(takeBack)), m_redo(std::move(makeAgain))
    {
    }
    [[nodiscard]] quint64 number() const { return m_number; }

    void undo() override
    {
        // Off the stack where there is nothing to make again. It comes back if it could not be taken back.
        setObsolete(!m_change.canBeMadeAgain());
        m_undo(m_change);
    }
    void redo() override
    {
        if (std::exchange(m_made, true))
            m_redo(m_change);
    }

private:
    Change m_change;
    quint64 m_number;
    Step m_undo;
    Step m_redo;
    bool m_made = false;
};

/// Calls one after the other, so that a job can be cancelled between two.
struct Sequence : std::enable_shared_from_this<Sequence>
{
    using Ended = std::function<void(const api::Reply &reply, const std::vector<ApiCall> &left)>;
    Sequence(api::Backend &site, QObject *life, std::vector<ApiCall> toMake, Ended whenDone, Job *shownAs)
        : backend(site), context(life), calls(std::move(toMake)), done(std::move(whenDone)), job(shownAs)
    {
    }
    api::Backend &backend;
    QObject *context;
    std::vector<ApiCall> calls;
    Ended done;
    Job *job; ///< null for a single call
    std::size_t next = 0;
    int failedRows = 0; ///< of calls that take many rows
    QString firstProblem;
    std::vector<ApiCall> left; ///< calls that were not done, or not for all rows

    /// What became of the call before `next`.
    void count(const api::Reply &reply)
    {
        if (next == 0)
            return;
        const auto &call = calls[next - 1];
        if (!reply.ok()) {
            left.push_back(call);
            return;
        }
        const auto answer = reply.value.toObject();
        const auto items = answer.value(u"items"_s).toArray();
        const auto sent = call.params.value(u"rows"_s).toArray();
        QJsonArray again;
        for (const auto &value : items) {
            const auto item = value.toObject();
            if (item.value(u"outcome"_s).toString() != u"failed")
                continue;
            const auto problem = api::failureFromJson(item.value(u"problem"_s).toObject());
            if (firstProblem.isEmpty())
                firstProblem = problem.sentence;
            if (problem.code != Errc::NotFound) // what is gone needs no second try
                again.append(sent.at(item.value(u"row"_s).toInt()));
        }
        failedRows += answer.value(u"failed"_s).toInt();
        if (!again.isEmpty()) {
            auto rest = call;
            rest.params.insert(u"rows"_s, again);
            left.push_back(std::move(rest));
        }
    }

    void step(api::Reply last)
    {
        count(last);
        if (last.ok() && next == calls.size() && failedRows > 0)
            last = api::Reply::refused({Errc::Conflict, QObject::tr("%n row(s) could not be changed. The first: %1", nullptr, failedRows).arg(firstProblem),
                                        QObject::tr("Look at them again; the others are done")});
        if (job != nullptr)
            job->setProgress(static_cast<qint64>(next), static_cast<qint64>(calls.size()));
        const bool cancelled = job != nullptr && job->cancelAsked() && next < calls.size();
        if (!last.ok() || next == calls.size() || cancelled) {
            end(last, cancelled);
            return;
        }
        const auto &call = calls[next++];
        callBackend(backend, context, call.method, call.params, [self = shared_from_this()](const api::Reply &reply) { self->step(reply); });
    }

    void end(const api::Reply &last, bool cancelled)
    {
        if (job != nullptr && !last.ok())
            job->fail(*last.failure);
        else if (job != nullptr && cancelled)
            job->finishCancelled(QObject::tr("Stopped after %1 of %2").arg(next).arg(calls.size()));
        else if (job != nullptr)
            job->finish(QObject::tr("Done"));
        left.insert(left.end(), calls.begin() + static_cast<std::ptrdiff_t>(next), calls.end());
        done(last, left);
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
    start(change.done, change.calls, context, [this, change, done = std::move(done)](const api::Reply &reply, const std::vector<ApiCall> &left) {
        if (reply.ok() && left.empty())
            record(change);
        else if (left.size() < change.calls.size())
            Q_EMIT changed(); // some of it was done
        if (done)
            done(reply);
    });
}

void ChangeRunner::record(const Change &change)
{
    if (!change.hasUndo()) {
        m_toasts.say(change.done);
    } else {
        const auto number = push(change);
        m_toasts.say(change.done, Tone::Ok, tr("Undo"), [this, number] { undoIfNewest(number); });
    }
    Q_EMIT changed();
}

quint64 ChangeRunner::push(const Change &change)
{
    const auto number = ++m_lastNumber;
    const auto again = [this](const Change &made) {
        const auto title = QObject::tr("Again: %1").arg(made.done);
        start(title, made.calls, nullptr, [this, title](const api::Reply &reply, const std::vector<ApiCall> &left) {
            if (reply.ok() && left.empty())
                m_toasts.say(title, Tone::Info);
            Q_EMIT changed();
        });
    };
    m_stack.push(new CallCommand(change, number, [this](const Change &made) { takeBack(made); }, again));
    return number;
}

void ChangeRunner::undoIfNewest(quint64 number)
{
    // The toast stands beside one change: it must not take back another that came after it.
    const auto *top = m_stack.index() > 0 ? dynamic_cast<const CallCommand *>(m_stack.command(m_stack.index() - 1)) : nullptr;
    if (top != nullptr && top->number() == number)
        m_stack.undo();
    else
        m_toasts.say(tr("Something was changed since; use Ctrl+Z"), Tone::Warning);
}

void ChangeRunner::takeBack(const Change &change)
{
    const auto title = QObject::tr("Undo: %1").arg(change.done);
    const auto calls = change.makeInverse ? change.makeInverse() : change.inverse;
    start(title, calls, nullptr, [this, change, title](const api::Reply &reply, const std::vector<ApiCall> &left) {
        if (reply.ok() && left.empty())
            m_toasts.say(title, Tone::Info);
        else if (reply.ok())
            m_toasts.say(tr("%1: stopped before the end").arg(title), Tone::Warning);
        if (!left.empty() && !change.canBeMadeAgain()) {
            auto rest = change; // what was taken back already is not taken back twice
            rest.makeInverse = {};
            rest.inverse = left;
            push(rest);
        }
        Q_EMIT changed();
    });
}

void ChangeRunner::start(const QString &title, const std::vector<ApiCall> &calls, QObject *context, Ended done)
{
    // Always on our own life, not the page's: a change that was begun is also finished and told when the page goes.
    auto *job = calls.size() > 1 ? m_jobs.start(title) : nullptr;
    auto finished = [this, guard = QPointer(context), hasContext = context != nullptr,
                     done = std::move(done)](const api::Reply &reply, const std::vector<ApiCall> &left) {
        if (!reply.ok())
            m_toasts.fail(*reply.failure);
        if (!hasContext || guard)
            done(reply, left);
    };
    auto sequence = std::make_shared<Sequence>(m_backend, this, calls, std::move(finished), job);
    sequence->step(api::Reply::of({}));
}

} // namespace seal::ui
