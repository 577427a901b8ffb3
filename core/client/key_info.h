#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/secret.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace seal::client {

/// One key of keyInfo (project bindings 5): a symmetric JWK.
struct ReceivedKey
{
    std::string kid; ///< payload id and version
    SecretBytes key;
    std::optional<UtcMs> notBefore;
    std::optional<UtcMs> notAfter;
    std::string use;
    std::string algorithm;
};

/// Reads keyInfo, the JSON text of a JWK Set. Strict: equal kids, other key types, an empty key and a JWE that nobody
/// asked for are errors.
Result<std::vector<ReceivedKey>> parseKeyInfo(std::string_view keyInfo);

/// A record of the answer that describes a key of keyInfo.
struct KeyRecordInfo
{
    PayloadId payload;
    std::int64_t version = 0;
    std::string state;
    UtcMs notBefore{};
    UtcMs notAfter{};
    std::string algorithm;
    std::string usage;
};

/// Is this the kid of that record: the payload id, then the version?
bool kidNames(std::string_view kid, const PayloadId &payload, std::int64_t version);

/// Every record has its key and every key its record; says which one does not.
Status matchRecords(const std::vector<KeyRecordInfo> &records, const std::vector<ReceivedKey> &keys);

} // namespace seal::client
