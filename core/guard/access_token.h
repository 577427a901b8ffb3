#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <boost/json/object.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace seal::guard {

/// RFC 9068 2.1
inline constexpr std::string_view kAccessTokenType = "at+jwt";
/// TS 33.434 A.2.2.2: clock leeway is capped at 30 s.
inline constexpr std::chrono::seconds kLeeway{30};
inline constexpr std::chrono::seconds kAccessTokenLifetime{300};

/// The claims of an access token: TS 33.434 A.2.2, RFC 9068 2.2, names of ours per project bindings 2.
/// One place writes and reads them: the SIM-S encodes, every guard decodes.
struct AccessTokenClaims
{
    std::string issuer;
    std::string subject;  ///< UserId, or the client id for client_credentials
    std::string audience;
    ClientId client;
    std::string scope;
    std::string jti;
    UtcMs issuedAt{};     ///< whole seconds
    UtcMs expiry{};
    UtcMs notBefore{};    ///< zero when absent; the SIM-S leaves it out
    std::vector<ValServiceId> services;
    ValUserId valUserId;  ///< empty for server tokens
    std::vector<std::pair<ValServiceId, ValUserId>> valUserIds; ///< where it differs per service
    ValUeId valUeId;
    bool keyProvider = false; ///< SKeyProv
    GrantId grant;
    std::string certificateThumbprint; ///< cnf x5t#S256 (base64url)
    std::string keyThumbprint;         ///< cnf jkt
    UtcMs authTime{};     ///< zero when no user
    std::string acr;
};

boost::json::object toJson(const AccessTokenClaims &claims);
/// Strict: a required claim that is missing or of another type is an error that names it.
Result<AccessTokenClaims> accessTokenFromJson(const boost::json::object &claims);

} // namespace seal::guard
