#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace seal {

using Bytes = std::vector<std::byte>;
using ByteView = std::span<const std::byte>;

/// The bytes of a text, without a copy.
inline ByteView asBytes(std::string_view text) { return std::as_bytes(std::span(text.data(), text.size())); }

/// The text that bytes hold, without a copy and without a check.
inline std::string_view asText(ByteView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

inline Bytes toBytes(std::string_view text)
{
    const auto view = asBytes(text);
    return {view.begin(), view.end()};
}

/// For C interfaces that want unsigned char.
inline const unsigned char *ucharData(ByteView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
inline unsigned char *ucharData(std::span<std::byte> bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

} // namespace seal
