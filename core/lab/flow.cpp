#include "core/lab/flow.h"

#include "core/lab/flow_parts.h"

#include <exception>
#include <fmt/format.h>
#include <mutex>

namespace seal::lab {

namespace {

struct Entry
{
    FlowInfo info;
    bool (*run)(const FlowRun &);
};

std::vector<Entry> entries()
{
    return {
        {{"login-and-key",
          "Log in and fetch a key",
          "A VAL user's SIM-C logs in with OpenID Connect (authorization code and PKCE), checks the ID token, "
          "refreshes its tokens, and its SKM-C requests key material over KM-UU.",
          "Every check passes, and the SKM-C holds the key of the VAL user.",
          {"TS 24.547 6.2.2", "TS 33.434 5.2.4", "TS 33.434 5.3.1", "TS 33.434 A.4", "TS 33.434 A.5",
           "OIDC Core 3.1.3.7"}},
         &runLoginAndKey},
        {{"refused-request",
          "A request that must be refused",
          "A VAL user logs in, and its SKM-C asks for the keys of a VAL service that the user is not mapped to.",
          "The SKM-S answers 403 with the cause USER_NOT_ENTITLED, and no key leaves it.",
          {"TS 33.434 5.2.3", "TS 33.434 5.3.1", "TS 33.434 5.3.3", "TS 29.122 5.2.6"}},
         &runRefusedRequest},
        {{"val-server-key",
          "A VAL server fetches keys",
          "A VAL server gets a certificate-bound token by client credentials over mutual TLS, and retrieves key "
          "information over KM-S, for the whole service and for one VAL user.",
          "The token is bound to the certificate, and the VAL server holds the keys of its service.",
          {"RFC 6749 4.4", "RFC 8705", "TS 33.434 5.1.1.8", "TS 33.434 5.3.1", "TS 29.549 7.6.1"}},
         &runValServerKey},
    };
}

/// Keeps every step and hands it on.
class Collector final : public FlowSink
{
public:
    explicit Collector(TraceSink *live) : m_live(live) {}

    void setPhase(std::string phase) override
    {
        const std::lock_guard lock(m_mutex);
        m_phase = std::move(phase);
    }
    void take(TraceStep step) override
    {
        {
            const std::lock_guard lock(m_mutex);
            step.phase = m_phase;
        }
        if (m_live != nullptr)
            m_live->take(step);
        const std::lock_guard lock(m_mutex);
        m_steps.push_back(std::move(step));
    }
    std::vector<TraceStep> steps()
    {
        const std::lock_guard lock(m_mutex);
        return std::move(m_steps);
    }

private:
    TraceSink *m_live;
    std::mutex m_mutex;
    std::string m_phase;
    std::vector<TraceStep> m_steps;
};

TraceStep ownStep(const FlowRun &run, StepKind kind, Actor self, Verdict verdict)
{
    TraceStep step;
    step.at = run.options.clock.now();
    step.correlation = run.correlation;
    step.kind = kind;
    step.from = self;
    step.to = self;
    step.verdict = verdict;
    return step;
}

void lastStep(const FlowRun &run, Actor self, std::string title, std::string reason, Verdict verdict)
{
    run.phase("Result");
    auto step = ownStep(run, StepKind::Note, self, verdict);
    step.title = std::move(title);
    step.reason = std::move(reason);
    run.sink.take(std::move(step));
}

} // namespace

void endWith(const FlowRun &run, Actor self, std::string title, std::string reason)
{
    lastStep(run, self, std::move(title), std::move(reason), Verdict::Failed);
}

void succeed(const FlowRun &run, Actor self, std::string title, std::string text)
{
    lastStep(run, self, std::move(title), std::move(text), Verdict::Ok);
}

void checkStep(const FlowRun &run, Actor self, bool passed, std::string title, std::string clause, std::string reason)
{
    auto step = ownStep(run, StepKind::Check, self, passed ? Verdict::Ok : Verdict::Refused);
    step.title = std::move(title);
    step.clause = std::move(clause);
    step.reason = std::move(reason);
    run.sink.take(std::move(step));
}

Result<std::vector<pki::Certificate>> anchors(const client::Target &target)
{
    return pki::Certificate::listFromPem(target.caPem);
}

std::vector<FlowInfo> flows()
{
    std::vector<FlowInfo> out;
    for (auto &entry : entries())
        out.push_back(std::move(entry.info));
    return out;
}

FlowResult runFlow(std::string_view name, const FlowOptions &options, TraceSink *live)
{
    Collector collector(live);
    const FlowRun run{options, collector,
                      options.correlation.empty() ? newFlow(options.random) : options.correlation};
    FlowResult result;
    std::string names;
    bool found = false;
    for (const auto &entry : entries()) {
        names += (names.empty() ? "" : ", ") + std::string(entry.info.name);
        if (entry.info.name != name)
            continue;
        found = true;
        try {
            result.ok = entry.run(run);
        } catch (const std::exception &failure) {
            // What libraries throw ends this flow, never the program.
            endWith(run, Actor::User, "Flow",
                    fmt::format("The flow broke off: {}. This is a defect of the program.", failure.what()));
        }
    }
    if (options.stop != nullptr && *options.stop) {
        result.ok = false;
        result.stopped = true;
        endWith(run, Actor::User, "Stopped", "The flow was stopped before its end. Run it again.");
    }
    if (!found)
        endWith(run, Actor::User, "Flow", "There is no flow of this name. There are: " + names + ".");
    result.steps = collector.steps();
    return result;
}

} // namespace seal::lab
