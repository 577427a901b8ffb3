#include "core/site/flow_runner.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

QString toQt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// Whom a person names beside those that the target lists.
void addNamed(client::Target &target, const FlowRequest &request)
{
    for (const auto &extra : request.clients) {
        if (target.client(extra.id.str()) == nullptr)
            target.clients.push_back({extra.id, extra.secret.clone(), extra.grantTypes, extra.redirectUris, extra.scopes});
    }
    if (!request.clientSecret.empty()) {
        for (auto &client : target.clients) {
            if (client.id.str() == request.client)
                client.secret = request.clientSecret.clone();
        }
    }
    if (request.user.empty() || request.password.empty())
        return;
    const auto at = std::find_if(target.users.begin(), target.users.end(), [&](const auto &user) { return user.login.str() == request.user; });
    if (at != target.users.end())
        at->password = request.password.clone();
    else
        target.users.push_back({LoginName(request.user), request.password.clone(), ValUserId(request.user), {}});
}

} // namespace

Result<lab::FlowResult> runFlow(const FlowRequest &request, const FlowEnvironment &environment, TraceSink &live)
{
    SEAL_TRY(auto target, client::loadTarget(request.target));
    addNamed(target, request);
    lab::FlowOptions options{target,         environment.clock, environment.random, request.user,    request.client,
                             request.service, {},                request.showSecrets, environment.run, environment.stop};
    return lab::runFlow(request.name, options, &live);
}

QJsonArray flowList()
{
    QJsonArray all;
    for (const auto &flow : lab::flows()) {
        QJsonArray clauses;
        for (const auto clause : flow.clauses)
            clauses.append(toQt(clause));
        all.append(QJsonObject{{u"name"_s, toQt(flow.name)},
                               {u"title"_s, toQt(flow.title)},
                               {u"summary"_s, toQt(flow.summary)},
                               {u"expected"_s, toQt(flow.expected)},
                               {u"clauses"_s, clauses}});
    }
    return all;
}

struct FlowRunner::Run
{
    QString id;
    QString flow;
    QString expected;
    QString target; ///< empty: this site
    UtcMs startedAt{};
    std::atomic<bool> stop = false;
    FlowRequest request;
    // Under the runner's mutex:
    QString state = u"running"_s;
    QString actual;
    UtcMs endedAt{};
    std::vector<QJsonObject> steps;
    std::int64_t count = 0;
};

/// Puts what the client does into the run and, where the servers are ours, what they checked between request and answer.
class FlowRunner::Sink final : public TraceSink
{
public:
    Sink(FlowRunner &runner, Run &run, LiveTrace *trace)
        : m_runner(runner), m_run(run), m_id(run.id.toStdString()), m_trace(trace), m_cursor(trace != nullptr ? trace->update().sequence : 0)
    {
    }

    void take(TraceStep step) override
    {
        takeServerSteps();
        m_phase = step.phase;
        // The servers' own picture of a message is in the live trace already.
        if (m_trace != nullptr && !isMessage(step)) {
            auto copy = step;
            copy.phase.clear(); // there each request is a part of its own
            m_trace->ring().take(std::move(copy));
        }
        m_runner.addStep(m_run, step);
    }
    void takeServerSteps()
    {
        if (m_trace == nullptr)
            return;
        constexpr std::size_t kAll = LiveTrace::kMostSteps;
        auto page = m_trace->after(m_cursor, kAll, m_id);
        m_cursor = page.state.sequence;
        for (auto &[sequence, step] : page.entries) {
            if (isMessage(step) || step.correlation.str() == m_id)
                continue;
            step.phase = m_phase;
            m_runner.addStep(m_run, step);
        }
    }

private:
    static bool isMessage(const TraceStep &step) { return step.kind == StepKind::Request || step.kind == StepKind::Response; }

    FlowRunner &m_runner;
    Run &m_run;
    std::string m_id;
    LiveTrace *m_trace;
    std::int64_t m_cursor;
    std::string m_phase;
};

FlowRunner::FlowRunner(const Clock &clock, Random &random, LiveTrace *trace) : m_clock(clock), m_random(random), m_trace(trace)
{
    m_pool.setMaxThreadCount(kMostRunning);
}

FlowRunner::~FlowRunner() { stop(); }

void FlowRunner::onEvent(std::function<void(const api::Event &)> call)
{
    const std::scoped_lock lock(m_eventMutex);
    m_onEvent = std::move(call);
}

void FlowRunner::tell(QString kind, QJsonObject body) const
{
    const std::scoped_lock lock(m_eventMutex);
    if (m_onEvent)
        m_onEvent({std::move(kind), std::move(body)});
}

Result<QJsonObject> FlowRunner::start(FlowRequest request, bool own)
{
    const auto all = lab::flows();
    const auto info = std::find_if(all.begin(), all.end(), [&](const auto &flow) { return flow.name == request.name; });
    if (info == all.end())
        return makeError(Errc::NotFound, "there is no flow \"" + request.name.substr(0, 60) + "\"; flow list names them");
    auto run = std::make_shared<Run>();
    run->id = toQt(newFlow(m_random).str());
    run->flow = toQt(info->name);
    run->expected = toQt(info->expected);
    run->target = own ? QString() : QString::fromStdString(request.target.string());
    run->startedAt = m_clock.now();
    run->request = std::move(request);
    QJsonObject begun;
    {
        const std::scoped_lock lock(m_mutex);
        const auto running = std::count_if(m_runs.begin(), m_runs.end(), [](const auto &one) { return one->state == u"running"; });
        if (m_stopped)
            return makeError(Errc::Unavailable, "the site is being closed");
        if (running >= kMostRunning)
            return makeError(Errc::RateLimited, "two flows run already; wait for one to end, or stop it");
        m_runs.push_front(run);
        if (m_runs.size() > kMostKept)
            m_runs.erase(std::find_if(m_runs.rbegin(), m_runs.rend(), [](const auto &one) { return one->state != u"running"; }).base() - 1);
        begun = describe(*run);
    }
    tell(u"flow.state"_s, begun);
    m_pool.start([this, run, own] { work(run, own); });
    return begun;
}

void FlowRunner::work(const std::shared_ptr<Run> &run, bool own)
{
    auto *trace = own ? m_trace : nullptr;
    std::optional<LiveTrace::Watch> watch;
    if (trace != nullptr)
        watch.emplace(*trace);
    Sink sink(*this, *run, trace);
    const auto result = runFlow(run->request, {m_clock, m_random, CorrelationId(run->id.toStdString()), &run->stop}, sink);
    sink.takeServerSteps();
    QJsonObject ended;
    {
        const std::scoped_lock lock(m_mutex);
        run->endedAt = m_clock.now();
        run->request.password = {};
        run->request.clientSecret = {};
        run->request.clients.clear();
        if (!result) {
            run->state = u"failed"_s;
            run->actual = toQt(result.error().detail);
        } else {
            run->state = result->ok ? u"ok"_s : result->stopped ? u"stopped"_s : u"failed"_s;
            if (!result->steps.empty())
                run->actual = toQt(result->steps.back().reason);
        }
        ended = describe(*run);
    }
    tell(u"flow.state"_s, ended);
}

void FlowRunner::addStep(Run &run, const TraceStep &step)
{
    auto json = toJson(step);
    QJsonObject body{{u"run"_s, run.id}};
    {
        const std::scoped_lock lock(m_mutex);
        const auto index = static_cast<qint64>(run.count++);
        if (run.steps.size() >= kMostSteps)
            return;
        json.insert(u"index"_s, index);
        run.steps.push_back(json);
        body.insert(u"index"_s, index);
    }
    body.insert(u"step"_s, json);
    tell(u"flow.step"_s, body);
}

QJsonObject FlowRunner::describe(const Run &run) const
{
    QJsonObject json{{u"run"_s, run.id},
                     {u"flow"_s, run.flow},
                     {u"target"_s, run.target},
                     {u"state"_s, run.state},
                     {u"startedAt"_s, toQt(toRfc3339(run.startedAt))},
                     {u"ok"_s, run.state == u"ok"},
                     {u"steps"_s, static_cast<qint64>(run.count)},
                     {u"expected"_s, run.expected},
                     {u"actual"_s, run.actual}};
    if (run.state != u"running")
        json.insert(u"endedAt"_s, toQt(toRfc3339(run.endedAt)));
    return json;
}

std::shared_ptr<FlowRunner::Run> FlowRunner::find(const QString &run) const
{
    const auto at = std::find_if(m_runs.begin(), m_runs.end(), [&](const auto &one) { return one->id == run; });
    return at == m_runs.end() ? nullptr : *at;
}

bool FlowRunner::cancel(const QString &run)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = find(run);
    if (found)
        found->stop = true;
    return found != nullptr;
}

QJsonArray FlowRunner::runs() const
{
    const std::scoped_lock lock(m_mutex);
    QJsonArray all;
    for (const auto &run : m_runs)
        all.append(describe(*run));
    return all;
}

QJsonObject FlowRunner::run(const QString &run, std::int64_t from, std::size_t limit) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = find(run);
    if (!found)
        return {};
    auto json = describe(*found);
    QJsonArray items;
    const auto begin = static_cast<std::size_t>(std::clamp<std::int64_t>(from, 0, static_cast<std::int64_t>(found->steps.size())));
    for (auto i = begin; i < std::min(found->steps.size(), begin + limit); ++i)
        items.append(found->steps[i]);
    json.insert(u"items"_s, items);
    return json;
}

void FlowRunner::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopped = true;
        for (const auto &run : m_runs)
            run->stop = true;
    }
    m_pool.waitForDone();
}

} // namespace seal::site
