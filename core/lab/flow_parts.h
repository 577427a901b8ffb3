#pragma once

#include "core/client/context.h"
#include "core/lab/flow.h"

#include <boost/asio/awaitable.hpp>

#include <string>
#include <string_view>

namespace seal::lab {

/// What a flow runs with: its options and a recorder of its own for what no client says.
struct FlowRun
{
    const FlowOptions &options;
    TraceSink &sink;
    CorrelationId correlation;
};

/// A step that ends the flow: what, why and what to do next.
void endWith(const FlowRun &run, Actor self, std::string title, std::string reason);
/// The last word of a flow that went well.
void succeed(const FlowRun &run, Actor self, std::string title, std::string text);

/// The trust anchors of the target; the reason when they cannot be read.
Result<std::vector<pki::Certificate>> anchors(const client::Target &target);

/// Each runs on the loop of its caller, and tells of every failure in a step.
bool runLoginAndKey(const FlowRun &run);
bool runValServerKey(const FlowRun &run);

} // namespace seal::lab
