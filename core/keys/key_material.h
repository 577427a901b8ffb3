#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/store/records.h"
#include "core/store/sealer.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace seal::store {
class Tables;
}

namespace seal::keys {

inline constexpr std::string_view kDefaultAlgorithm = "A256GCM";
/// Ours: no clause names a lifetime. One year, well inside the cryptoperiods of NIST SP 800-57 part 1 section 5.3.6.
inline constexpr std::chrono::days kKeyLifetime{365};

/// The algorithms that key material can be made for, by JWA name (RFC 7518).
std::vector<std::string_view> keyAlgorithms();

/// "payload id.version": names a key in audit records, as the kid of a JWK, and as the row of its sealed material.
std::string keyName(const PayloadId &payload, std::int64_t version);
inline std::string keyName(const store::KeyRecord &record)
{
    return keyName(record.payloadId, record.version);
}

/// A new active record with fresh material, sealed at its place; not stored yet. An empty user makes the service's own
/// key. Errc::InvalidInput: unknown algorithm, empty service, no lifetime.
Result<store::KeyRecord> makeKeyRecord(const ValServiceId &service, const UserId &user, std::string_view algorithm,
                                       const store::Sealer &sealer, Random &random, UtcMs now,
                                       std::chrono::milliseconds lifetime = kKeyLifetime);
/// The next version of a record: same payload id, service, user and algorithm, fresh material.
Result<store::KeyRecord> makeNextVersion(const store::KeyRecord &record, const store::Sealer &sealer, Random &random,
                                         UtcMs now, std::chrono::milliseconds lifetime = kKeyLifetime);

/// The material of a record. Errc::Crypto when it was changed, moved to another row, or sealed by another site.
Result<SecretBytes> openMaterial(const store::KeyRecord &record, const store::Sealer &sealer);

/// True when a record may be delivered at that moment: active and inside its lifetime.
bool isDeliverable(const store::KeyRecord &record, UtcMs now);

/// Makes sure that a mapping has an active key (project bindings 5: made when the mapping is created). Does nothing
/// when one is there. Inside a transaction on the store's thread only.
Status addKeyForMapping(store::Tables &tables, const store::Sealer &sealer, Random &random,
                        const store::Mapping &mapping, UtcMs now);
/// The same for the key that belongs to the service as such.
Status addKeyForService(store::Tables &tables, const store::Sealer &sealer, Random &random, const ValServiceId &service,
                        UtcMs now);

} // namespace seal::keys
