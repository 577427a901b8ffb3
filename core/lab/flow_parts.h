#pragma once

#include "core/client/context.h"
#include "core/lab/flow.h"

#include <boost/asio/awaitable.hpp>

#include <string>
#include <string_view>

namespace seal::lab {

/// Takes the steps of a flow and writes the part that they belong to on each.
class FlowSink : public TraceSink
{
public:
    virtual void setPhase(std::string phase) = 0;
};

/// What a flow runs with: its options and a recorder of its own for what no client says.
struct FlowRun
{
    const FlowOptions &options;
    FlowSink &sink;
    CorrelationId correlation;

    /// A new part begins: "Log-in".
    void phase(std::string name) const { sink.setPhase(std::move(name)); }
};

/// A step that ends the flow: what, why and what to do next.
void endWith(const FlowRun &run, Actor self, std::string title, std::string reason);
/// A check that the flow itself makes.
void checkStep(const FlowRun &run, Actor self, bool passed, std::string title, std::string clause, std::string reason);
/// The last word of a flow that went well.
void succeed(const FlowRun &run, Actor self, std::string title, std::string text);

/// The trust anchors of the target; the reason when they cannot be read.
Result<std::vector<pki::Certificate>> anchors(const client::Target &target);

/// Each runs on the loop of its caller, and tells of every failure in a step.
bool runLoginAndKey(const FlowRun &run);
bool runRefusedRequest(const FlowRun &run);
bool runValServerKey(const FlowRun &run);

} // namespace seal::lab
