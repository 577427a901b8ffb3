#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/guard/context.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace seal::guard {

// Scope strings are ours: TS 33.434 defines only openid (project bindings 1).
inline constexpr std::string_view kScopeOpenid = "openid";
inline constexpr std::string_view kScopeKey = "seal:key";
inline constexpr std::string_view kScopeKeyProvision = "seal:key:provision";
inline constexpr std::string_view kScopeGroup = "seal:group";
inline constexpr std::string_view kScopeLocation = "seal:location";
inline constexpr std::string_view kScopeData = "seal:data";
inline constexpr std::string_view kScopeIdentityProvision = "seal:identity:provision";
inline constexpr std::string_view kScopeServicePrefix = "val:";

/// All scopes but the val: ones, as metadata lists them.
std::vector<std::string_view> knownScopes();

/// Splits on single spaces; an empty or ill-formed scope token (RFC 6749 3.3) is an error. Doubles are dropped, order is kept.
Result<std::vector<std::string>> splitScope(std::string_view scope);
std::string joinScope(const std::vector<std::string> &scopes);
bool hasScope(std::string_view scope, std::string_view wanted);

/// "val:" + the VAL service ID with characters outside a scope token percent-encoded, and back.
std::string serviceScope(const ValServiceId &service);
std::optional<ValServiceId> serviceOfScope(std::string_view scope);

/// The audience that a scope belongs to on this site; none for openid and val: scopes, which span none.
std::optional<std::string> audienceOfScope(std::string_view scope, const SiteOrigins &origins);

} // namespace seal::guard
