#pragma once

#include "core/guard/guard.h"
#include "core/guard/token_cache.h"

#include <boost/system/result.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace seal::store {
struct Snapshot;
}

namespace seal::guard {

/// A value, or why the request may not pass.
template <typename T>
using Checked = boost::system::result<T, Refusal>;

// The steps of a check, each without state of its own.

/// The bearer token of a request (RFC 6750 2.1). Neither token nor asserted identity: 403 (TS 24.547 A.2.3).
Checked<std::string_view> tokenOfRequest(const net::Request &request);

/// Parses and verifies: JWS form, typ, alg as the key has it, kid, signature, types of the claims (RFC 9068 4, RFC
/// 7515 5.2, RFC 7519 7.2).
Checked<VerifiedTokenPtr> verifyToken(std::string_view token, const store::Snapshot &snapshot);

/// True while the key that verified a remembered token is one of the site's.
bool isKeyTrusted(const VerifiedToken &token, const store::Snapshot &snapshot);

/// Issuer, audience (not asked when empty), lifetime, client, deny list (TS 33.434 A.7.2, RFC 9068 4).
std::optional<Refusal> checkClaims(const AccessTokenClaims &claims, const store::Snapshot &snapshot,
                                   std::string_view issuer, std::string_view audience, UtcMs now);

/// The scope that a resource asks for (RFC 6750 3.1).
std::optional<Refusal> checkScope(const AccessTokenClaims &claims, std::string_view scope);

/// A value that came from outside, cut to a readable length and without control characters, in quotes: for `reason`.
std::string inQuotes(std::string_view value);

/// 401 TOKEN_INVALID by a rule, with the field at fault first in the reason.
Refusal tokenInvalid(Rule rule, std::string reason, std::string detail = "The access token is not valid.");

} // namespace seal::guard
