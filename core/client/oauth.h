#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/random.h"
#include "core/base/secret.h"
#include "core/net/client.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace seal::client {

/// PKCE (RFC 7636): the verifier stays with the client until the token request.
struct Pkce
{
    std::string verifier;  ///< 43 characters, 256 random bits
    std::string challenge; ///< S256
};
std::string pkceChallenge(std::string_view verifier);
Pkce makePkce(Random &random);

/// An access token and what the client knows of it. Opaque to the client (TS 33.434 A.2.2).
struct AccessToken
{
    SecretBytes value;
    UtcMs expiresAt{}; ///< by expires_in and our clock
    std::string scope; ///< as granted; the asked one when the answer named none

    [[nodiscard]] AccessToken clone() const { return {value.clone(), expiresAt, scope}; }
};

/// A token response (TS 33.434 A.4.2.5, RFC 6749 5.1).
struct TokenResponse
{
    AccessToken access;
    SecretBytes refreshToken; ///< may be empty
    std::string idToken;      ///< may be empty
};

/// An error of an OAuth endpoint (RFC 6749 5.2 and 4.1.2.1).
struct OAuthError
{
    int status = 0; ///< HTTP; 0 when it came in a redirect
    std::string error;
    std::string description;
};

/// "invalid_grant: the code was used before (status 400)", with a fitting code.
Error toError(const OAuthError &error);
/// Total: an answer that is no OAuth error becomes one that says so.
OAuthError readOAuthError(const net::Response &response);

/// Status 200, JSON, access_token, token_type bearer in any case (TS 33.434 A.4.2.5), expires_in. `askedScope` stands
/// for an absent scope.
Result<TokenResponse> readTokenResponse(const net::Response &response, std::string_view askedScope, UtcMs now);

/// How a client says who it is at the token endpoint.
struct ClientLogin
{
    ClientId id;
    SecretBytes secret; ///< empty: none, or the TLS certificate does it (RFC 8705)
    [[nodiscard]] ClientLogin clone() const { return {id, secret.clone()}; }
};

/// A form POST with client authentication: HTTP Basic with form-encoded parts when there is a secret (RFC 6749 2.3.1,
/// TS 33.434 A.4.2.4). Adds client_id to the form if it is not there.
net::ClientRequest oauthPost(std::string url, net::Form form, const ClientLogin &login);

} // namespace seal::client
