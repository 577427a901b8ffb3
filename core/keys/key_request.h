#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/guard/token_check.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace seal::keys {

inline constexpr std::size_t kMaxKeyRequestSize = 16UL * 1024;
inline constexpr std::size_t kMaxPayloadIds = 64;
inline constexpr std::size_t kMaxIdentitySize = 512; ///< bytes of one identity in a request

/// "valTgtUe" of TS 29.549: exactly one of the two is set.
struct Target
{
    ValUserId user;
    ValUeId ue;

    bool operator==(const Target &) const = default;
};

/// A SEAL KM request on KM-UU (TS 33.434 5.3.2 through project bindings 5).
struct KeyRequest
{
    std::string userUri;
    std::string skmcUri;
    ValServiceId service;
    std::optional<Target> target;
    std::vector<PayloadId> payloadIds; ///< empty: all
    std::optional<UtcMs> time;
};

/// 400 INVALID_REQUEST that names the members at fault.
guard::Refusal invalidRequest(std::vector<std::pair<std::string, std::string>> params, std::string detail,
                              std::string clause);

/// {"valUserId":..} or {"valUeId":..} and nothing else; the error is a sentence for the client.
Result<Target> readTarget(const boost::json::value &value);

/// Strict: equal members, unknown members and wrong types are refused, each fault named by JSON Pointer. Any bytes give
/// one of the two.
guard::Checked<KeyRequest> parseKeyRequest(std::string_view body);

} // namespace seal::keys
