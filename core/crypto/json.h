#pragma once

#include "core/base/result.h"

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace seal::crypto {

struct JsonLimits
{
    std::size_t depth = 32;       ///< arrays and objects inside each other
    std::size_t size = 1U << 20U; ///< bytes of text
};

/// Strict JSON (RFC 8259, I-JSON RFC 7493 section 2): refuses two equal member names at any level, bad UTF-8, a byte
/// order mark, numbers that no double holds, bytes after the value, comments, deep nesting. Errc::InvalidInput or
/// Errc::TooLarge.
Result<boost::json::value> parseJson(std::string_view text, JsonLimits limits = {});
/// The same, and the value must be an object.
Result<boost::json::object> parseJsonObject(std::string_view text, JsonLimits limits = {});

// Members, strict on types: Errc::InvalidInput if the member is there with another type (null included).
// The plain forms also refuse a missing member; the opt forms give nullopt for it.
Result<std::string> stringMember(const boost::json::object &object, std::string_view name);
Result<std::int64_t> int64Member(const boost::json::object &object, std::string_view name);
Result<std::vector<std::string>> stringArrayMember(const boost::json::object &object, std::string_view name);
Result<boost::json::object> objectMember(const boost::json::object &object, std::string_view name);
Result<std::optional<std::string>> optString(const boost::json::object &object, std::string_view name);
Result<std::optional<std::int64_t>> optInt64(const boost::json::object &object, std::string_view name);
Result<std::optional<bool>> optBool(const boost::json::object &object, std::string_view name);
Result<std::optional<std::vector<std::string>>> optStringArray(const boost::json::object &object,
                                                               std::string_view name);
/// One string or an array of strings ("aud" of RFC 7519 section 4.1.3).
Result<std::optional<std::vector<std::string>>> optStringOrArray(const boost::json::object &object,
                                                                 std::string_view name);

} // namespace seal::crypto
