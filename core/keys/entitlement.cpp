#include "core/keys/entitlement.h"

#include "core/guard/scopes.h"
#include "core/keys/key_material.h"

#include <fmt/format.h>

#include <algorithm>

namespace seal::keys {

namespace {

constexpr int kRetryAfterSeconds = 2;

guard::Refusal targetMismatch(Rule rule, std::string reason)
{
    return {rule, 403, "The request is not about the identity that the access token names.", std::move(reason)};
}

/// Project bindings 6: the same words whatever the cause, so that nobody learns which services and users there are.
guard::Refusal notEntitled(Rule rule, std::string reason, std::string_view value = {})
{
    return guard::Refusal(rule, 403, "Not entitled to key material of this VAL service.", std::move(reason)).of(value);
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
        return targetMismatch(Rule::ServerOnUserInterface, "val_user_id: absent, a server's token on KM-UU");
    if (request.time && (*request.time > now + kMaxRequestAge || *request.time < now - kMaxRequestAge)) {
        guard::Refusal refusal(Rule::RequestTimeOff, 400,
                               "The time of the request is more than five minutes away from the server's.",
                               fmt::format("time: {} at {}", toRfc3339(*request.time), toRfc3339(now)));
        refusal.value = toRfc3339(*request.time);
        refusal.invalidParams = {{"/time", "must be within five minutes of the server's time"}};
        return refusal;
    }
    // Identities are compared byte by byte (TS 23.434 clause 7), never parsed.
    if (!isOwnUser(ValUserId(request.userUri), claims, request.service) &&
        request.userUri != "urn:uuid:" + claims.subject)
        return targetMismatch(Rule::OtherUser,
                              fmt::format("userUri: {} where the token is of {}", guard::inQuotes(request.userUri),
                                          guard::inQuotes(claims.valUserId.str())))
            .of(request.userUri);
    if (!request.target)
        return std::nullopt;
    if (!request.target->user.empty() && !isOwnUser(request.target->user, claims, request.service))
        return targetMismatch(Rule::OtherTarget, fmt::format("valTgtUe: valUserId {} where the token is of {}",
                                                             guard::inQuotes(request.target->user.str()),
                                                             guard::inQuotes(claims.valUserId.str())))
            .of(request.target->user.str());
    if (!request.target->ue.empty() && request.target->ue != claims.valUeId)
        return targetMismatch(Rule::OtherTarget,
                              fmt::format("valTgtUe: valUeId {} where the token names {}",
                                          guard::inQuotes(request.target->ue.str()),
                                          claims.valUeId.empty() ? "no UE" : guard::inQuotes(claims.valUeId.str())))
            .of(request.target->ue.str());
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
    const auto &id = service.str();
    const auto shown = guard::inQuotes(id);
    if (!names(claims, service))
        return notEntitled(Rule::ServiceNotInToken, fmt::format("valServiceId: {} is not in the token", shown), id);
    if (!facts.serviceKnown)
        return notEntitled(Rule::ServiceUnknown, fmt::format("valServiceId: {} is not known", shown), id);
    if (!facts.serviceEnabled)
        return notEntitled(Rule::ServiceDisabled, fmt::format("valServiceId: {} is disabled", shown), id);
    if (!facts.mapped)
        return notEntitled(Rule::UserNotMapped, fmt::format("valServiceId: the user is not mapped to {}", shown), id);
    if (!facts.userEnabled)
        return notEntitled(Rule::UserDisabled, "sub: the user is disabled", claims.subject);
    return std::nullopt;
}

std::optional<guard::Refusal> decideServerEntitlement(const RecordQuery &query, const guard::AccessTokenClaims &claims,
                                                      const store::Client &client, const Facts &facts)
{
    const auto &id = query.service.str();
    const auto shown = guard::inQuotes(id);
    // TS 33.434 5.1.1.8 before 5.2.3: what the server may have at all, then what there is.
    if (!client.valServer)
        return notEntitled(Rule::NotAServer, "client_id: not a registered server", claims.client.str());
    if (!client.allServices && std::ranges::find(client.services, query.service) == client.services.end())
        return notEntitled(Rule::ServiceNotOfServer,
                           fmt::format("val-service-id: {} is not one of the server's services", shown), id);
    if (!names(claims, query.service))
        return notEntitled(Rule::ServiceNotInToken, fmt::format("val-service-id: {} is not in the token", shown), id);
    if (!facts.serviceKnown)
        return notEntitled(Rule::ServiceUnknown, fmt::format("val-service-id: {} is not known", shown), id);
    if (!facts.serviceEnabled)
        return notEntitled(Rule::ServiceDisabled, fmt::format("val-service-id: {} is disabled", shown), id);
    if (!query.target)
        return std::nullopt;
    const auto &user = query.target->user.str();
    const auto &ue = query.target->ue.str();
    if (user.empty())
        return notEntitled(Rule::UeUnknown, fmt::format("valUeId: {} is no UE that is registered", guard::inQuotes(ue)),
                           ue);
    if (!facts.mapped)
        return notEntitled(Rule::TargetNotMapped,
                           fmt::format("valUserId: {} is not mapped to {}", guard::inQuotes(user), shown), user);
    if (!facts.userEnabled)
        return notEntitled(Rule::TargetDisabled, fmt::format("valUserId: {} is disabled", guard::inQuotes(user)), user);
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
    if (withdrawn)
        return guard::Refusal(Rule::KeysWithdrawn, 410, "The key material was withdrawn.",
                              "keys: all records are deactivated, compromised or destroyed");
    return guard::Refusal(wanted.empty() ? Rule::NoActiveKey : Rule::KeyIdUnknown, 404,
                          "There is no key material to deliver.",
                          wanted.empty() ? "keys: no active record" : "payloadIds: no active record of those");
}

guard::Refusal temporaryFailure(Rule rule, std::string reason)
{
    guard::Refusal refusal(rule, 503, "The request could not be served at this moment.", std::move(reason));
    refusal.retryAfterSeconds = kRetryAfterSeconds;
    return refusal;
}

} // namespace seal::keys
