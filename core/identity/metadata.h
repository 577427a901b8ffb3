#pragma once

#include "core/guard/context.h"
#include "core/identity/page_texts.h"
#include "core/store/snapshot.h"

#include <boost/json/object.hpp>

#include <array>
#include <string_view>

namespace seal::identity {

namespace paths {
inline constexpr std::string_view kAuthorize = "/authorize";
inline constexpr std::string_view kLogin = "/login";
inline constexpr std::string_view kToken = "/token";
inline constexpr std::string_view kRevoke = "/revoke";
inline constexpr std::string_view kJwks = "/jwks";
inline constexpr std::string_view kOpenidConfiguration = "/.well-known/openid-configuration";
inline constexpr std::string_view kOauthServer = "/.well-known/oauth-authorization-server";
} // namespace paths

/// The grants that the token endpoint knows: it dispatches by this table, metadata lists it.
enum class GrantType { AuthorizationCode, RefreshToken, ClientCredentials };
struct GrantTypeName
{
    std::string_view name;
    GrantType type;
};
inline constexpr std::array<GrantTypeName, 3> kGrantTypes{{
    {"authorization_code", GrantType::AuthorizationCode},
    {"refresh_token", GrantType::RefreshToken},
    {"client_credentials", GrantType::ClientCredentials},
}};

/// Authorization server metadata (RFC 8414 2, OIDC Discovery 3): what works, nothing else.
boost::json::object metadata(const guard::SiteOrigins &origins, const store::Snapshot &snapshot,
                             const PageTexts &texts);
/// The public signing keys, the retired ones as long as tokens of theirs may live (RFC 7517 5).
boost::json::object keySet(const store::Snapshot &snapshot);

} // namespace seal::identity
