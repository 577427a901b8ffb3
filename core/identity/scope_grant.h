#pragma once

#include "core/guard/context.h"
#include "core/identity/oauth_error.h"
#include "core/store/records.h"
#include "core/store/snapshot.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace seal::identity {

/// What is left of what was asked (project bindings 1).
struct ScopeGrant
{
    std::vector<std::string> scopes;
    std::string scope;                  ///< the same, joined
    std::string audience;               ///< one server (RFC 9068 2.2, RFC 8707)
    std::vector<ValServiceId> services; ///< never empty
    bool differs = false;               ///< from what was asked: RFC 6749 3.3 wants it told
};

/// On whose behalf.
struct ScopeOwner
{
    enum class Kind {
        Unknown, ///< before the log-in: cut by client and site only
        User,    ///< cut by the user's mappings too
        Client,  ///< client_credentials: the client's own services, no openid
    };
    Kind kind = Kind::Unknown;
    const std::vector<store::Mapping> *mappings = nullptr;
};

/// Cuts a scope down to what client, user and site allow. Errors: invalid_scope, invalid_target, access_denied. Pure.
Answer<ScopeGrant> cutScope(std::string_view asked, std::string_view resource, const store::Client &client,
                            const ScopeOwner &owner, const store::Snapshot &snapshot,
                            const guard::SiteOrigins &origins);

/// Scopes that this site gives (without val:), from the same rule that grants them.
std::vector<std::string> siteScopes(const guard::SiteOrigins &origins);

} // namespace seal::identity
