#pragma once

#include "core/api/events.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/secret.h"
#include "core/lab/flow.h"
#include "core/site/live_trace.h"

#include <QJsonArray>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace seal::site {

/// What a person asks for: a flow, against whom, as whom. Empty texts leave the choice to the flow.
struct FlowRequest
{
    std::string name;
    std::filesystem::path target; ///< a site folder or a target file
    std::string user;             ///< log-in name
    SecretBytes password;         ///< of a user that the target does not list
    std::string client;
    SecretBytes clientSecret; ///< of that client
    std::string service;
    std::vector<client::TargetClient> clients; ///< that the target does not list
    bool showSecrets = false;
};

struct FlowEnvironment
{
    const Clock &clock;
    Random &random;
    CorrelationId run{};                     ///< empty: a new one
    const std::atomic<bool> *stop = nullptr; ///< may be null
};

/// Reads the target and runs the flow on this thread: for the command line, and for each run of the FlowRunner. An error is a sentence
/// about the target.
Result<lab::FlowResult> runFlow(const FlowRequest &request, const FlowEnvironment &environment, TraceSink &live);

/// {"name","title","summary","expected","clauses":[..]} of every flow, in order.
QJsonArray flowList();

/// The runs of this session, on threads of their own. Each has an id, which is the correlation id of its requests too. Events:
/// {"kind":"flow.step","run","index","step"} for each step and {"kind":"flow.state", ...a run without steps} at its beginning and end.
class FlowRunner
{
public:
    static constexpr int kMostRunning = 2;
    static constexpr std::size_t kMostKept = 50;
    static constexpr std::size_t kMostSteps = 5000; ///< of one run; what comes later is counted only

    /// `trace`: of the site that the servers belong to; may be null. References outlive this.
    FlowRunner(const Clock &clock, Random &random, LiveTrace *trace);
    ~FlowRunner();
    FlowRunner(const FlowRunner &) = delete;
    FlowRunner &operator=(const FlowRunner &) = delete;

    /// Called for each event on the thread of the run; replaces an earlier one. Null: nobody.
    void onEvent(std::function<void(const api::Event &)> call);

    /// The run as it begins. NotFound: no such flow. RateLimited: too many run. `own`: the target is the site of `trace`, whose
    /// servers' checks then stand in the run as well.
    Result<QJsonObject> start(FlowRequest request, bool own);
    /// False: there is no such run. One that has ended stays as it is.
    bool cancel(const QString &run);
    /// {"run","flow","target","state","startedAt","endedAt","ok","steps","expected","actual"}, newest first. State: running, ok, failed or
    /// stopped.
    [[nodiscard]] QJsonArray runs() const;
    /// The same of one run, with "items": its steps from that index on. Empty: there is none.
    [[nodiscard]] QJsonObject run(const QString &run, std::int64_t from, std::size_t limit) const;
    /// Stops every run and waits for them.
    void stop();

private:
    struct Run;
    class Sink;
    void work(const std::shared_ptr<Run> &run, bool own);
    void addStep(Run &run, const TraceStep &step);
    void tell(QString kind, QJsonObject body) const;
    [[nodiscard]] QJsonObject describe(const Run &run) const;
    [[nodiscard]] std::shared_ptr<Run> find(const QString &run) const;

    const Clock &m_clock;
    Random &m_random;
    LiveTrace *m_trace;
    QThreadPool m_pool;
    mutable std::mutex m_mutex; ///< for the runs and what is in them
    std::deque<std::shared_ptr<Run>> m_runs;
    mutable std::mutex m_eventMutex; ///< held while an event is told, so that nobody is called after onEvent({})
    std::function<void(const api::Event &)> m_onEvent;
    bool m_stopped = false;
};

} // namespace seal::site
