#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace seal::client {

/// An absolute http or https address without user information and fragment.
struct Url
{
    std::string scheme;     ///< lower case
    std::string host;       ///< lower case, as in the address ("[::1]")
    std::uint16_t port = 0; ///< the default of the scheme when not written
    std::string path;       ///< as sent, never empty
    std::string query;      ///< as sent, without '?'

    /// "https://host" or "https://host:8443": the default port is not written.
    [[nodiscard]] std::string origin() const;
    [[nodiscard]] std::string text() const;
};

Result<Url> parseUrl(std::string_view text);
/// RFC 3986 section 5.2: what a reference in a page or a Location means.
Result<Url> resolveUrl(const Url &base, std::string_view reference);
/// True for https addresses that parseUrl takes.
bool isHttpsUrl(std::string_view text);

} // namespace seal::client
