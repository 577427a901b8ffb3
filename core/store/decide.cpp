#include "core/store/command.h"

#include <chrono>

namespace seal::store {

namespace {

/// How long the token just replaced may be shown again by a holder of the bound key (state-design).
constexpr std::chrono::seconds kRetryWindow{10};

} // namespace

Decision decideRedeem(const std::optional<Grant> &stored, const Redeem &step, UtcMs now)
{
    // RFC 6749 4.1.2: a code is used once; a second use is denied and what the first one gave is revoked. Also after
    // its expiry.
    if (stored)
        return Decision::Reused;
    // A browser session comes from a log-in, not from a code: it has no such expiry.
    const bool hasCode = step.grant.kind == GrantKind::Code || step.expiry != UtcMs{};
    if (hasCode && now >= step.expiry)
        return Decision::Expired;
    return Decision::Done;
}

RotateDecision decideRotate(const std::optional<Grant> &stored, const Rotate &step, UtcMs now)
{
    if (!stored || stored->kind != GrantKind::Code)
        return {Decision::Unknown};
    // RFC 6749 6: a refresh token is bound to its client. Others change nothing, or any client could end another's
    // grant.
    if (stored->client != step.client)
        return {Decision::Mismatch};
    if (stored->revoked)
        return {Decision::Revoked};
    if (now >= stored->absoluteExpiry || now >= stored->idleExpiry)
        return {Decision::Expired};
    // RFC 9449 5, RFC 8705 4: without the bound key the token is worth nothing, so its thief must not be able to revoke
    // either.
    if (stored->cnf != step.cnf)
        return {Decision::Mismatch};
    if (step.generation == stored->generation)
        return {Decision::Done};
    // RFC 9700 4.14.2: an older token means that two hold the grant. The one exception: its key holder did not get the
    // answer.
    const bool justReplaced = step.generation == stored->generation - 1 && now - stored->lastUsed <= kRetryWindow;
    if (justReplaced && !stored->cnf.empty())
        return {Decision::Done, true};
    // A generation not given yet has a right MAC only when the database was set back: nobody can tell who holds what.
    return {Decision::Reused};
}

} // namespace seal::store
