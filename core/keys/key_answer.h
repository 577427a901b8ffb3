#pragma once

#include "core/base/clock.h"
#include "core/keys/key_request.h"
#include "core/keys/record_query.h"
#include "core/store/records.h"
#include "core/store/sealer.h"

#include <span>
#include <string>
#include <string_view>

namespace seal::keys {

/// "keyInfo": the JSON text of a JWK Set with one oct key for each record; kid = payload id and version, nbf and exp in
/// seconds (RFC 7517 5, project bindings 5). Holds secrets.
Result<SecretBytes> keyInfo(std::span<const store::KeyRecord> records, const store::Sealer &sealer);

/// The 200 body on KM-UU (TS 33.434 5.3.3 through project bindings 5). Holds secrets.
std::string keyResponse(const KeyRequest &request, std::string_view skmsId, std::span<const store::KeyRecord> records,
                        const SecretBytes &keyInfo, UtcMs now);

/// The ValKeyInfo on KM-S (TS 29.549 7.6.1). Holds secrets.
std::string valKeyInfo(const RecordQuery &query, std::string_view skmsId, const SecretBytes &keyInfo);

/// "userUri" of a ValKeyInfo, which is mandatory: the VAL user ID as the query has it, or, for the key of a service as
/// such, which belongs to no user, "urn:val-service:" and the percent-encoded VAL service ID (ours).
std::string userUriFor(const RecordQuery &query);

/// "valUserId:alice" for audit records and traces; empty for none.
std::string targetText(const std::optional<Target> &target);

} // namespace seal::keys
