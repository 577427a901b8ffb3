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
          "refreshes its tokens, and "
          "its SKM-C requests key material over KM-UU.",
          {"TS 24.547 6.2.2", "TS 33.434 5.2.4", "TS 33.434 5.3.1", "TS 33.434 A.4", "TS 33.434 A.5",
           "OIDC Core 3.1.3.7"}},
         &runLoginAndKey},
        {{"val-server-key",
          "A VAL server fetches keys",
          "A VAL server gets a certificate-bound token by client credentials over mutual TLS, and retrieves key "
          "information over KM-S, "
          "for the whole service and for one VAL user.",
          {"RFC 6749 4.4", "RFC 8705", "TS 33.434 5.1.1.8", "TS 33.434 5.3.1", "TS 29.549 7.6.1"}},
         &runValServerKey},
    };
}

/// Keeps every step and hands it on.
class Collector final : public TraceSink
{
public:
    explicit Collector(TraceSink *live) : m_live(live) {}

    void take(TraceStep step) override
    {
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
    std::vector<TraceStep> m_steps;
};

void lastStep(const FlowRun &run, Actor self, std::string title, std::string reason, Verdict verdict)
{
    TraceStep step;
    step.at = run.options.clock.now();
    step.correlation = run.correlation;
    step.kind = StepKind::Note;
    step.from = self;
    step.to = self;
    step.title = std::move(title);
    step.verdict = verdict;
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
    const FlowRun run{options, collector, CorrelationId(options.random.token(9))};
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
    if (!found)
        endWith(run, Actor::User, "Flow", "There is no flow of this name. There are: " + names + ".");
    result.steps = collector.steps();
    return result;
}

} // namespace seal::lab
