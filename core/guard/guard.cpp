#include "core/guard/guard.h"

#include "core/crypto/digest.h"
#include "core/guard/peer_policy.h"
#include "core/guard/token_cache.h"
#include "core/guard/token_check.h"

namespace seal::guard {

class Guard::Private
{
public:
    explicit Private(ServerContext serverContext) : context(std::move(serverContext)) {}

    /// Signature from memory or anew; all else at each use.
    Verdict checkToken(std::string_view token, const store::Snapshot &snapshot, std::string_view audience)
    {
        const auto hash = crypto::sha256(asBytes(token));
        auto verified = cache.find(hash);
        if (verified && !isKeyTrusted(*verified, snapshot)) {
            cache.remove(hash);
            verified = nullptr;
        }
        if (!verified) {
            auto checked = verifyToken(token, snapshot);
            if (!checked)
                return {.claims = {}, .refusal = std::move(checked.error())};
            verified = *std::move(checked);
            cache.put(hash, verified);
        }
        Verdict verdict;
        verdict.claims = std::shared_ptr<const AccessTokenClaims>(verified, &verified->claims);
        verdict.refusal =
            checkClaims(verified->claims, snapshot, context.origins.issuer, audience, context.clock.now());
        return verdict;
    }

    ServerContext context;
    TokenCache cache;
    PeerClients peers;
};

Guard::Guard(ServerContext context) : d(std::make_unique<Private>(std::move(context))) {}

Guard::~Guard() = default;

Verdict Guard::check(const net::Request &request, const Requirement &requirement) const
{
    if (auto refusal = checkAssertedIdentity(request, requirement))
        return {.claims = {}, .refusal = std::move(refusal)};
    const auto token = tokenOfRequest(request);
    if (!token)
        return {.claims = {}, .refusal = token.error()};
    const auto snapshot = d->context.store.snapshot();
    auto verdict = d->checkToken(*token, *snapshot, requirement.audience);
    if (!verdict.ok())
        return verdict;
    // TS 33.434 5.1.1.8: first who the peer is (certificate), then whether this request may pass (token).
    const auto &claims = *verdict.claims;
    const auto *certificate = request.peer.certificate ? &*request.peer.certificate : nullptr;
    verdict.refusal = checkBinding(claims, certificate, requirement);
    if (verdict.ok() && requirement.certificateBound && certificate != nullptr)
        verdict.refusal = checkPeerClient(claims, d->peers.find(*snapshot, *certificate));
    if (verdict.ok())
        verdict.refusal = checkScope(claims, requirement.scope);
    return verdict;
}

Verdict Guard::checkToken(std::string_view token, std::string_view audience) const
{
    const auto snapshot = d->context.store.snapshot();
    return d->checkToken(token, *snapshot, audience);
}

} // namespace seal::guard
