#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/trace.h"
#include "core/client/skm_c.h"
#include "core/client/target.h"

#include <atomic>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace seal::lab {

/// What `flow list` and the lab page show.
struct FlowInfo
{
    std::string_view name; ///< stable: "login-and-key"
    std::string_view title;
    std::string_view summary;
    std::string_view expected; ///< how it ends when all is well
    std::vector<std::string_view> clauses;
};

std::vector<FlowInfo> flows();

struct FlowOptions
{
    const client::Target &target;
    const Clock &clock;
    Random &random;
    std::string user;       ///< login name; empty: the first user of the target
    std::string clientId;   ///< empty: the first client (or VAL server) that fits the flow
    std::string service;    ///< VAL service to ask keys for; empty: the first of the identity or of the VAL server
    std::string targetUser; ///< val-server-key: VAL user ID to narrow to; empty: the first user of the target that has
                            ///< the service
    bool showSecrets = false;
    CorrelationId correlation{};             ///< of all steps and requests; empty: a new one
    const std::atomic<bool> *stop = nullptr; ///< set: the flow ends soon; may be null
};

struct FlowResult
{
    bool ok = false;
    bool stopped = false; ///< somebody did; not ok then
    std::vector<TraceStep>
        steps; ///< all of them, in order; when not ok the last says what went wrong and what to do next
};

/// Runs a flow on the calling thread against a real server. `live` gets each step as it happens; may be null.
/// An unknown name is a result with one step that says which names there are.
FlowResult runFlow(std::string_view name, const FlowOptions &options, TraceSink *live);

} // namespace seal::lab
