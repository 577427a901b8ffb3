#include "core/keys/entitlement.h"

#include "core/guard/scopes.h"
#include "core/keys/key_material.h"

#include <fmt/format.h>

#include <algorithm>

namespace seal::keys {

namespace {

constexpr int kRetryAfterSeconds = 2;

guard::Refusal refused(std::string cause, std::string detail, std::string reason, std::string clause)
{
    guard::Refusal refusal;
    refusal.status = 403;
    refusal.cause = std::move(cause);
    refusal.detail = std::move(detail);
    refusal.reason = std::move(reason);
    refusal.clause = std::move(clause);
    return refusal;
}

guard::Refusal targetMismatch(std::string reason)
{
    return refused("TARGET_MISMATCH", "The request is not about the identity that the access token names.",
                   std::move(reason), "TS 33.434 5.3.1");
}

/// Project bindings 6: the same words whatever the cause, so that nobody learns which services and users there are.
guard::Refusal notEntitled(std::string reason, std::string clause)
{
    return refused("USER_NOT_ENTITLED", "Not entitled to key material of this VAL service.", std::move(reason),
                   std::move(clause));
}

bool names(const guard::AccessTokenClaims &claims, const ValServiceId &service)
{
    return std::ranges::find(claims.services, service) != claims.services.end();
}

bool isOwnUser(const ValUserId &user, const guard::AccessTokenClaims &claims, const ValServiceId &service)
{
    return user == claims.valUserId || user == valUserIdFor(claims, service);
}

bool isWithdrawn(store::KeyState state)
{
    return state == store::KeyState::Deactivated || state == store::KeyState::Compromised ||
           state == store::KeyState::Destroyed;
}

} // namespace

const ValUserId &valUserIdFor(const guard::AccessTokenClaims &claims, const ValServiceId &service)
{
    for (const auto &[id, user] : claims.valUserIds) {
        if (id == service)
            return user;
    }
    return claims.valUserId;
}

std::optional<guard::Refusal> checkOwnRequest(const KeyRequest &request, const guard::AccessTokenClaims &claims,
                                              UtcMs now)
{
    // Project bindings 4: the token of a server names no VAL user; servers use KM-S.
    if (claims.valUserId.empty())
        return targetMismatch("val_user_id: absent, a server's token on KM-UU");
    if (request.time && (*request.time > now + kMaxRequestAge || *request.time < now - kMaxRequestAge)) {
        guard::Refusal refusal;
        refusal.status = 400;
        refusal.cause = "STALE_REQUEST";
        refusal.detail = "The time of the request is more than five minutes away from the server's.";
        refusal.reason = fmt::format("time: {} at {}", toRfc3339(*request.time), toRfc3339(now));
        refusal.clause = "TS 33.434 5.3.2";
        refusal.invalidParams = {{"/time", "must be within five minutes of the server's time"}};
        return refusal;
    }
    // Identities are compared byte by byte (TS 23.434 clause 7), never parsed.
    if (!isOwnUser(ValUserId(request.userUri), claims, request.service) &&
        request.userUri != "urn:uuid:" + claims.subject)
        return targetMismatch(fmt::format("userUri: {} where the token is of {}", guard::inQuotes(request.userUri),
                                          guard::inQuotes(claims.valUserId.str())));
    if (!request.target)
        return std::nullopt;
    if (!request.target->user.empty() && !isOwnUser(request.target->user, claims, request.service))
        return targetMismatch(fmt::format("valTgtUe: valUserId {} where the token is of {}",
                                          guard::inQuotes(request.target->user.str()),
                                          guard::inQuotes(claims.valUserId.str())));
    if (!request.target->ue.empty() && request.target->ue != claims.valUeId)
        return targetMismatch(fmt::format("valTgtUe: valUeId {} where the token names {}",
                                          guard::inQuotes(request.target->ue.str()),
                                          claims.valUeId.empty() ? "no UE" : guard::inQuotes(claims.valUeId.str())));
    return std::nullopt;
}

Facts factsOf(const store::ValService *service, const store::Mapping *mapping, const store::User *user)
{
    Facts facts;
    facts.serviceKnown = service != nullptr;
    facts.serviceEnabled = service != nullptr && !service->disabled;
    facts.mapped = mapping != nullptr;
    facts.userEnabled = user != nullptr && !user->disabled;
    return facts;
}

const store::Mapping *onlyMapping(const std::vector<store::Mapping> &mappings)
{
    // A VAL user ID that stands for two users of one service names nobody.
    return mappings.size() == 1 ? &mappings.front() : nullptr;
}

guard::Requirement keyRequirement(std::string audience, bool certificateBound)
{
    return {std::move(audience), std::string(guard::kScopeKey), certificateBound};
}

std::optional<guard::Refusal> decideEntitlement(const ValServiceId &service, const guard::AccessTokenClaims &claims,
                                                const Facts &facts)
{
    constexpr auto kClause = "TS 33.434 5.2.3";
    const auto shown = guard::inQuotes(service.str());
    if (!names(claims, service))
        return notEntitled(fmt::format("valServiceId: {} is not in the token", shown), kClause);
    if (!facts.serviceKnown)
        return notEntitled(fmt::format("valServiceId: {} is not known", shown), kClause);
    if (!facts.serviceEnabled)
        return notEntitled(fmt::format("valServiceId: {} is disabled", shown), kClause);
    if (!facts.mapped)
        return notEntitled(fmt::format("valServiceId: the user is not mapped to {}", shown), kClause);
    if (!facts.userEnabled)
        return notEntitled("sub: the user is disabled", kClause);
    return std::nullopt;
}

std::optional<guard::Refusal> decideServerEntitlement(const RecordQuery &query, const guard::AccessTokenClaims &claims,
                                                      const store::Client &client, const Facts &facts)
{
    constexpr auto kClause = "TS 33.434 5.1.1.8";
    const auto shown = guard::inQuotes(query.service.str());
    if (!client.valServer)
        return notEntitled("client_id: not a registered server", kClause);
    if (!client.allServices && std::ranges::find(client.services, query.service) == client.services.end())
        return notEntitled(fmt::format("val-service-id: {} is not one of the server's services", shown), kClause);
    if (!names(claims, query.service))
        return notEntitled(fmt::format("val-service-id: {} is not in the token", shown), kClause);
    if (!facts.serviceKnown)
        return notEntitled(fmt::format("val-service-id: {} is not known", shown), kClause);
    if (!facts.serviceEnabled)
        return notEntitled(fmt::format("val-service-id: {} is disabled", shown), kClause);
    if (!query.target)
        return std::nullopt;
    if (query.target->user.empty())
        return notEntitled(
            fmt::format("valUeId: {} is no UE that is registered", guard::inQuotes(query.target->ue.str())), kClause);
    if (!facts.mapped)
        return notEntitled(
            fmt::format("valUserId: {} is not mapped to {}", guard::inQuotes(query.target->user.str()), shown),
            kClause);
    if (!facts.userEnabled)
        return notEntitled(fmt::format("valUserId: {} is disabled", guard::inQuotes(query.target->user.str())),
                           kClause);
    return std::nullopt;
}

guard::Checked<std::vector<store::KeyRecord>> selectKeys(std::vector<store::KeyRecord> records,
                                                         std::span<const PayloadId> wanted, UtcMs now)
{
    if (!wanted.empty())
        std::erase_if(records,
                      [&](const auto &record) { return std::ranges::find(wanted, record.payloadId) == wanted.end(); });
    const bool withdrawn =
        !records.empty() && std::ranges::all_of(records, [](const auto &record) { return isWithdrawn(record.state); });
    // NIST SP 800-57 part 1 section 7: only an active key protects anything new.
    std::erase_if(records, [now](const auto &record) { return !isDeliverable(record, now); });
    if (!records.empty())
        return records;
    guard::Refusal refusal;
    refusal.status = withdrawn ? 410 : 404;
    refusal.cause = withdrawn ? "KEY_REVOKED" : "NO_KEY_MATERIAL";
    refusal.detail = withdrawn ? "The key material was withdrawn." : "There is no key material to deliver.";
    refusal.reason = withdrawn        ? "keys: all records are deactivated, compromised or destroyed"
                     : wanted.empty() ? "keys: no active record"
                                      : "payloadIds: no active record of those";
    refusal.clause = "TS 33.434 5.3.3";
    return refusal;
}

guard::Refusal temporaryFailure(std::string reason)
{
    guard::Refusal refusal;
    refusal.status = 503;
    refusal.cause = "TEMPORARY_FAILURE";
    refusal.detail = "The request could not be served at this moment.";
    refusal.reason = std::move(reason);
    refusal.clause = "TS 33.434 5.3.3";
    refusal.retryAfterSeconds = kRetryAfterSeconds;
    return refusal;
}

} // namespace seal::keys
