#pragma once

#include "core/guard/access_token.h"
#include "core/guard/guard.h"
#include "core/keys/key_request.h"
#include "core/keys/record_query.h"
#include "core/store/records.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace seal::keys {

/// Project bindings 5: a request that is older or newer is refused.
inline constexpr std::chrono::minutes kMaxRequestAge{5};

/// The VAL user ID that a token names for a service.
const ValUserId &valUserIdFor(const guard::AccessTokenClaims &claims, const ValServiceId &service);

/// KM-UU, what needs the token only: a user's own token, a fresh request, the user's own identity (TS 33.434 5.3.1,
/// project bindings 5).
std::optional<guard::Refusal> checkOwnRequest(const KeyRequest &request, const guard::AccessTokenClaims &claims,
                                              UtcMs now);

/// What the site says at this moment about a service and, where one is asked for, a user.
struct Facts
{
    bool serviceKnown = false;
    bool serviceEnabled = false;
    bool mapped = false; ///< the user to the service
    bool userEnabled = false;
};

/// The facts from the rows that were read; null: there is no such row.
Facts factsOf(const store::ValService *service, const store::Mapping *mapping, const store::User *user);
/// The mapping that a VAL user ID stands for at a service; null when it stands for nobody or for several users.
const store::Mapping *onlyMapping(const std::vector<store::Mapping> &mappings);

/// What the SKM-S asks of a token (TS 33.434 5.2.2, 5.1.1.8); its audience is the origin of the https listener.
guard::Requirement keyRequirement(std::string audience, bool certificateBound);

/// KM-UU: service in the token, and user and service still as the token says (TS 33.434 5.2.3). One answer for unknown
/// and not entitled.
std::optional<guard::Refusal> decideEntitlement(const ValServiceId &service, const guard::AccessTokenClaims &claims,
                                                const Facts &facts);

/// KM-S: the service is one of the server's and in its token; a named user is mapped to it (TS 33.434 5.1.1.8, 5.3.1).
std::optional<guard::Refusal> decideServerEntitlement(const RecordQuery &query, const guard::AccessTokenClaims &claims,
                                                      const store::Client &client, const Facts &facts);

/// The records to deliver: active ones inside their lifetime, of the payload ids that are asked for (none: of all).
/// None: 404 NO_KEY_MATERIAL; when all that there are were withdrawn: 410 KEY_REVOKED. Only for those who are entitled.
guard::Checked<std::vector<store::KeyRecord>> selectKeys(std::vector<store::KeyRecord> records,
                                                         std::span<const PayloadId> wanted, UtcMs now);

/// 503 TEMPORARY_FAILURE: nothing was delivered, asking again may help.
guard::Refusal temporaryFailure(Rule rule, std::string reason);

} // namespace seal::keys
