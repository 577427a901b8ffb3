#pragma once

#include "core/guard/access_token.h"
#include "core/identity/oauth_error.h"
#include "core/identity/scope_grant.h"
#include "core/store/records.h"

#include <optional>
#include <string_view>
#include <vector>

namespace seal::identity {

// The rules of the token endpoint that need no request: the endpoint goes by them, and whoever explains what it would do.

/// Why no tokens are made for this account; nothing when they are (TS 33.434 A.5).
std::optional<OAuthError> checkAccount(const store::User &user);
/// Why this account cannot sign in with a password; nothing when it can, the right password given.
std::optional<OAuthError> checkPasswordLogin(const store::User &user);

/// The client is registered for the grant type (RFC 6749 5.2).
std::optional<OAuthError> checkGrantType(const store::Client &client, std::string_view grantType);

/// A client that wants tokens for itself authenticates; with a secret at demo sites only (RFC 6749 4.4, project bindings 4).
std::optional<OAuthError> checkOwnTokens(const store::Client &client, bool demo);

/// What an access token says of whom it is for: subject, services and VAL user IDs (project bindings 2). Lifetime, id and
/// binding are the caller's. No user: a token of the client itself.
guard::AccessTokenClaims claimsFor(const store::Client &client, const ScopeGrant &scope, const store::User *user,
                                   const std::vector<store::Mapping> &mappings);

} // namespace seal::identity
