#include "ui/batch.h"

#include "core/api/method_table.h"
#include "ui/context.h"
#include "ui/jobs.h"
#include "ui/row_report.h"
#include "ui/toast.h"
#include "ui/undo.h"

#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace seal::ui {

BatchRun::BatchRun(api::Backend &backend, QString method, QJsonObject params, Fill fill, Took took, QObject *parent)
    : QObject(parent), m_backend(backend), m_method(std::move(method)), m_params(std::move(params)), m_fill(std::move(fill)),
      m_took(std::move(took))
{
}

void BatchRun::start()
{
    QTimer::singleShot(0, this, &BatchRun::step);
}

void BatchRun::step()
{
    if (m_stopAsked) {
        Q_EMIT finished(std::nullopt, true);
        return;
    }
    if (const auto filled = m_fill(m_batch); !filled) {
        Q_EMIT finished(api::failureOf(filled.error()), false);
        return;
    }
    Q_EMIT progressed();
    const auto rows = m_batch.take();
    if (rows.isEmpty()) {
        Q_EMIT finished(std::nullopt, false);
        return;
    }
    auto params = m_params;
    params.insert(u"rows"_s, rows);
    callBackend(m_backend, this, m_method, params, [this, rows](const api::Reply &reply) {
        if (!reply.ok()) {
            Q_EMIT finished(reply.failure, false);
            return;
        }
        m_took(rows, reply.value.toObject().value(u"items"_s).toArray());
        step();
    });
}

namespace {

/// What a bulk change did, row by row.
struct BulkState
{
    qsizetype next = 0;
    QList<QJsonObject> done;    ///< as they were sent
    QList<QJsonObject> before;  ///< as an undo sends them
    QList<RowFault> faults;
};

void take(BulkState &state, const QJsonArray &sent, const QJsonArray &items)
{
    for (const auto &value : items) {
        const auto item = value.toObject();
        const auto row = sent.at(item.value(u"row"_s).toInt()).toObject();
        const auto outcome = item.value(u"outcome"_s).toString();
        if (outcome == u"failed") {
            const auto problem = api::failureFromJson(item.value(u"problem"_s).toObject());
            state.faults.push_back({0, item.value(u"key"_s).toString(), problem.sentence, problem.advice});
        } else if (outcome == u"done") {
            auto undo = item.contains(u"before"_s) ? item.value(u"before"_s).toObject() : row;
            undo.remove(u"ifRevision"_s); // of the state before
            state.done << row;
            state.before << undo;
        }
    }
}

void finish(Context &context, QWidget *parent, const BulkChange &change, const std::shared_ptr<BulkState> &state)
{
    if (!state->done.isEmpty()) {
        Change record{change.done(state->done)};
        if (!change.inverse.isEmpty()) {
            auto again = state->done;
            for (auto &row : again)
                row.remove(u"ifRevision"_s);
            record.calls = bulkCalls(change.method, change.action, again);
            record.inverse = bulkCalls(change.method, change.inverse, state->before);
        }
        context.changes.record(record);
    }
    if (change.then)
        change.then(state->done);
    if (state->faults.isEmpty())
        return;
    if (state->faults.size() == 1) {
        const auto &fault = state->faults.first();
        context.toasts.fail({Errc::Conflict, fault.problem, fault.advice});
    } else if (parent != nullptr) {
        RowReportDialog::start(context, parent, change.title, state->faults);
    }
}

/// Calls one after the other. What was done is told however the rest ends.
struct EachRun : std::enable_shared_from_this<EachRun>
{
    EachRun(Context &site, QWidget *over, BulkChange what, Job *shownAs) : context(site), parent(over), change(std::move(what)), job(shownAs) {}

    Context &context;
    QPointer<QWidget> parent;
    BulkChange change;
    Job *job; ///< null for a single call
    std::shared_ptr<BulkState> state = std::make_shared<BulkState>();

    void step()
    {
        const bool cancelled = job != nullptr && job->cancelAsked();
        if (job != nullptr)
            job->setProgress(state->next, change.rows.size());
        if (cancelled || state->next == change.rows.size()) {
            end(cancelled);
            return;
        }
        const auto row = change.rows.at(state->next++);
        // On the runner's life, not the page's, as in runBulk.
        callBackend(context.backend, &context.changes, change.method, row, [self = shared_from_this(), row](const api::Reply &reply) {
            self->take(row, reply);
            self->step();
        });
    }

    void take(const QJsonObject &row, const api::Reply &reply)
    {
        if (reply.ok()) {
            state->done << row;
            return;
        }
        const auto name = change.nameOf ? change.nameOf(row) : QString();
        state->faults.push_back({0, name, reply.failure->sentence, reply.failure->advice});
        if (job != nullptr)
            job->addLine(QString(name + u": "_s + reply.failure->sentence));
    }

    void end(bool cancelled)
    {
        const auto result = QObject::tr("%1 of %2 done").arg(state->done.size()).arg(change.rows.size());
        if (job != nullptr && cancelled)
            job->finishCancelled(result);
        else if (job != nullptr)
            job->finish(result);
        finish(context, parent, change, state);
    }
};

} // namespace

std::vector<ApiCall> bulkCalls(const QString &method, const QString &action, const QList<QJsonObject> &rows)
{
    std::vector<ApiCall> calls;
    for (qsizetype begin = 0; begin < rows.size(); begin += api::kMaxRows) {
        QJsonArray some;
        for (const auto &row : rows.mid(begin, api::kMaxRows))
            some.append(row);
        calls.push_back({method, {{u"action"_s, action}, {u"rows"_s, some}}});
    }
    return calls;
}

BulkChange disableChange(const QString &method, const QList<QJsonObject> &rows, bool disable, const std::function<QJsonObject(const QJsonObject &)> &rowOf)
{
    BulkChange change;
    change.method = method;
    change.action = disable ? u"disable"_s : u"enable"_s;
    change.inverse = disable ? u"enable"_s : u"disable"_s;
    for (const auto &row : rows) {
        if (row.value(u"disabled"_s).toBool() != disable)
            change.rows << rowOf(row);
    }
    return change;
}

void runBulk(Context &context, QWidget *parent, const BulkChange &change)
{
    auto state = std::make_shared<BulkState>();
    auto *job = change.rows.size() > api::kMaxRows ? context.jobs.start(change.title) : nullptr;
    const auto fill = [state, rows = change.rows](api::RowBatch &batch) -> Status {
        while (!batch.full() && state->next < rows.size())
            batch.add(rows[state->next++]);
        return {};
    };
    const auto took = [state](const QJsonArray &sent, const QJsonArray &items) { take(*state, sent, items); };
    // On the runner's life, not the page's: a change that was begun is also finished and told when the page goes.
    auto *run = new BatchRun(context.backend, change.method, {{u"action"_s, change.action}}, fill, took, &context.changes);
    if (job != nullptr) {
        QObject::connect(job, &Job::cancelRequested, run, &BatchRun::stop);
        QObject::connect(run, &BatchRun::progressed, job, [job, state, all = change.rows.size()] { job->setProgress(state->next, all); });
    }
    QObject::connect(run, &BatchRun::finished, &context.changes,
                     [&context, parent = QPointer(parent), change, state, job, run](const std::optional<api::Failure> &failure, bool stopped) {
                         run->deleteLater();
                         const auto result = QObject::tr("%1 of %2 done").arg(state->done.size()).arg(change.rows.size());
                         if (job != nullptr && failure)
                             job->fail(*failure);
                         else if (job != nullptr && stopped)
                             job->finishCancelled(result);
                         else if (job != nullptr)
                             job->finish(result);
                         if (failure)
                             context.toasts.fail(*failure);
                         finish(context, parent, change, state);
                     });
    run->start();
}

void runEach(Context &context, QWidget *parent, const BulkChange &change)
{
    auto *job = change.rows.size() > 1 ? context.jobs.start(change.title) : nullptr;
    std::make_shared<EachRun>(context, parent, change, job)->step();
}

} // namespace seal::ui
