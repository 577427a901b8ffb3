#include "core/identity/token_rules.h"

#include "core/guard/scopes.h"

#include <algorithm>

namespace seal::identity {

namespace {

// Project bindings 2: user IDs that differ per service, for the services of the token only.
std::vector<std::pair<ValServiceId, ValUserId>> differingIds(const std::vector<ValServiceId> &services,
                                                             const std::vector<store::Mapping> &mappings,
                                                             const ValUserId &usual)
{
    std::vector<std::pair<ValServiceId, ValUserId>> ids;
    for (const auto &mapping : mappings) {
        if (!mapping.valUserId.empty() && mapping.valUserId != usual &&
            std::ranges::find(services, mapping.service) != services.end())
            ids.emplace_back(mapping.service, mapping.valUserId);
    }
    return ids;
}

} // namespace

std::optional<OAuthError> checkAccount(const store::User &user)
{
    if (user.disabled)
        return oauthError("invalid_grant", "The user account is not valid any more.", "TS 33.434 A.5");
    return std::nullopt;
}

std::optional<OAuthError> checkPasswordLogin(const store::User &user)
{
    constexpr std::string_view kClause = "TS 24.547 6.2.2, TS 33.434 5.2.4";
    if (user.disabled)
        return oauthError("access_denied", "The password is right, but the user is disabled.", kClause);
    if (user.passwordPhc.empty())
        return oauthError("access_denied", "The user has no password, so that none is right.", kClause);
    return std::nullopt;
}

std::optional<OAuthError> checkGrantType(const store::Client &client, std::string_view grantType)
{
    if (std::ranges::find(client.grantTypes, grantType) == client.grantTypes.end())
        return oauthError("unauthorized_client", "The client is not registered for this grant type.", "RFC 6749 5.2");
    return std::nullopt;
}

std::optional<OAuthError> checkOwnTokens(const store::Client &client, bool demo)
{
    constexpr std::string_view kClause = "RFC 6749 4.4, RFC 8705 2";
    switch (client.auth) {
    case store::ClientAuth::None:
        return oauthError("unauthorized_client", "Only a client that authenticates can get tokens for itself.",
                          kClause);
    case store::ClientAuth::SecretBasic:
        if (!demo)
            return oauthError("unauthorized_client",
                              "Servers authenticate with their certificate; secrets work at demo sites only.", kClause);
        break;
    case store::ClientAuth::TlsClientAuth:
        break;
    }
    return std::nullopt;
}

guard::AccessTokenClaims claimsFor(const store::Client &client, const ScopeGrant &scope, const store::User *user,
                                   const std::vector<store::Mapping> &mappings)
{
    guard::AccessTokenClaims claims;
    claims.subject = user == nullptr ? client.id.str() : user->id.str();
    claims.audience = scope.audience;
    claims.client = client.id;
    claims.scope = scope.scope;
    claims.services = scope.services;
    claims.keyProvider = guard::hasScope(scope.scope, guard::kScopeKeyProvision); // TS 33.434 A.2.2.3
    if (user != nullptr) {
        claims.valUserId = user->valUserId;
        claims.valUserIds = differingIds(scope.services, mappings, user->valUserId);
    }
    return claims;
}

} // namespace seal::identity
