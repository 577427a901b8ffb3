#include "core/base/trace.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace seal {

std::string_view actorName(Actor actor)
{
    switch (actor) {
    case Actor::User: return "VAL user";
    case Actor::Browser: return "Browser";
    case Actor::Client: return "Client";
    case Actor::SimC: return "SIM-C";
    case Actor::SkmC: return "SKM-C";
    case Actor::ValServer: return "VAL server";
    case Actor::SimS: return "SIM-S";
    case Actor::SkmS: return "SKM-S";
    case Actor::Ca: return "CA";
    case Actor::Store: return "Store";
    }
    return "?";
}

std::string_view stepKindName(StepKind kind)
{
    switch (kind) {
    case StepKind::Request: return "request";
    case StepKind::Response: return "response";
    case StepKind::Check: return "check";
    case StepKind::Note: return "note";
    }
    return "?";
}

std::string_view verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok: return "ok";
    case Verdict::Refused: return "refused";
    case Verdict::Failed: return "failed";
    case Verdict::Info: return "info";
    }
    return "?";
}

std::size_t sizeOf(const TraceStep &step)
{
    auto size = sizeof step + step.title.size() + step.clause.size() + step.reason.size() + step.phase.size() + step.raw.size();
    for (const auto &[name, value] : step.fields)
        size += sizeof step.fields.front() + name.size() + value.size();
    return size;
}

std::string_view flowOf(std::string_view correlation)
{
    if (const auto dot = correlation.find('.'); dot != std::string_view::npos)
        return correlation.substr(0, dot);
    const auto dash = correlation.rfind('-');
    const auto number = dash == std::string_view::npos ? std::string_view() : correlation.substr(dash + 1);
    const bool counted = !number.empty() && std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
    return counted ? correlation.substr(0, dash) : correlation;
}

CorrelationId newFlow(Random &random)
{
    std::array<std::byte, 8> bytes{};
    random.fill(bytes);
    return CorrelationId(toHex(bytes));
}

bool isFlowName(std::string_view name)
{
    constexpr std::size_t kLongest = 64;
    const auto fits = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
    };
    return !name.empty() && name.size() <= kLongest && std::all_of(name.begin(), name.end(), fits);
}

std::string redacted(std::string_view secret)
{
    constexpr std::size_t kShown = 4;
    if (secret.size() < 4 * kShown)
        return fmt::format("({} characters)", secret.size());
    return fmt::format("{}...({} characters)", secret.substr(0, kShown), secret.size());
}

} // namespace seal
