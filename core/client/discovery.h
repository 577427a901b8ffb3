#pragma once

#include "core/client/context.h"
#include "core/crypto/jwk.h"

#include <string>
#include <string_view>
#include <vector>

namespace seal::client {

/// What a SIM-S says about itself (RFC 8414, OpenID Connect Discovery 1.0), and its public keys.
struct Provider
{
    std::string issuer;
    std::string authorizationEndpoint;
    std::string tokenEndpoint;
    std::string jwksUri;
    std::string revocationEndpoint;    ///< may be empty
    std::string introspectionEndpoint; ///< may be empty
    std::string userinfoEndpoint;      ///< may be empty
    std::string mtlsTokenEndpoint;     ///< of mtls_endpoint_aliases (RFC 8705 section 5); may be empty
    bool issParameter = false;         ///< authorization_response_iss_parameter_supported (RFC 9207)
    std::vector<std::string> scopes;
    crypto::JwkSet keys;
};

/// Reads metadata without keys: the issuer must equal ours, every address must be https, PKCE S256 and the code flow
/// must be offered.
Result<Provider> parseMetadata(std::string_view json, std::string_view issuer);

/// GET {issuer}/.well-known/openid-configuration, then the JWKS.
boost::asio::awaitable<Result<Provider>> discover(Context context, std::string issuer);

/// GET jwks_uri.
boost::asio::awaitable<Result<crypto::JwkSet>> fetchKeys(Context context, std::string jwksUri);

} // namespace seal::client
