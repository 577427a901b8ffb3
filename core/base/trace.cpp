#include "core/base/trace.h"

#include <fmt/format.h>

namespace seal {

std::string_view actorName(Actor actor)
{
    switch (actor) {
    case Actor::User: return "VAL user";
    case Actor::Browser: return "Browser";
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

std::string redacted(std::string_view secret)
{
    constexpr std::size_t kShown = 4;
    if (secret.size() < 4 * kShown)
        return fmt::format("({} characters)", secret.size());
    return fmt::format("{}...({} characters)", secret.substr(0, kShown), secret.size());
}

} // namespace seal
