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
        return OAuthError(Rule::UserGone, "The user account is not valid any more.").of("sub", user.id.str());
    return std::nullopt;
}

std::optional<OAuthError> checkPasswordLogin(const store::User &user)
{
    if (user.disabled)
        return OAuthError(Rule::LoginUserDisabled, "The password is right, but the user is disabled.");
    if (user.passwordPhc.empty())
        return OAuthError(Rule::LoginPasswordWrong, "The user has no password, so that none is right.");
    return std::nullopt;
}

std::optional<OAuthError> checkGrantType(const store::Client &client, std::string_view grantType)
{
    if (std::ranges::find(client.grantTypes, grantType) == client.grantTypes.end())
        return OAuthError(Rule::GrantTypeNotAllowed, "The client is not registered for this grant type.")
            .of("grant_type", grantType);
    return std::nullopt;
}

std::optional<OAuthError> checkOwnTokens(const store::Client &client, bool demo)
{
    switch (client.auth) {
    case store::ClientAuth::None:
        return OAuthError(Rule::PublicClientAlone, "Only a client that authenticates can get tokens for itself.")
            .of("client_id", client.id.str());
    case store::ClientAuth::SecretBasic:
        if (!demo)
            return OAuthError(Rule::SecretOutsideDemo,
                              "Servers authenticate with their certificate; secrets work at demo sites only.")
                .of("client_id", client.id.str());
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
