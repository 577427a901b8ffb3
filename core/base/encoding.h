#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace seal {

/// Lower-case hexadecimal.
std::string toHex(ByteView bytes);
Result<Bytes> fromHex(std::string_view text);

/// base64url without padding (RFC 7515 section 2).
std::string toBase64Url(ByteView bytes);
/// Strict: no padding, no white space, no other alphabet, no set bits behind the last byte.
Result<Bytes> fromBase64Url(std::string_view text);

/// base64 with padding (RFC 4648 section 4), for HTTP Basic and PEM-like texts.
std::string toBase64(ByteView bytes);
Result<Bytes> fromBase64(std::string_view text);

/// Percent-encodes all but the unreserved characters of RFC 3986.
std::string percentEncode(std::string_view text);
/// Decodes application/x-www-form-urlencoded text ('+' is a space). A broken escape is an error.
Result<std::string> formDecode(std::string_view text);
/// Encodes for application/x-www-form-urlencoded.
inline std::string formEncode(std::string_view text) { return percentEncode(text); }

/// True for well-formed UTF-8 without NUL.
bool isCleanUtf8(std::string_view text);

} // namespace seal
