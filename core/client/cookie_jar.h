#pragma once

#include "core/base/clock.h"
#include "core/client/url.h"
#include "core/net/http.h"

#include <string>
#include <string_view>
#include <vector>

namespace seal::client {

/// The cookies of one user agent (RFC 6265 section 5): host, path, Secure, Max-Age and Expires, and the prefixes
/// __Host- and __Secure-.
class CookieJar
{
public:
    static constexpr std::size_t kMaxCookies = 64;
    static constexpr std::size_t kMaxCookieSize = 4096;

    /// Keeps what the Set-Cookie fields of an answer from `url` may set; the rest is left out without a word, as a
    /// browser does.
    void take(const Url &url, const net::Headers &headers, UtcMs now);
    /// The value of the Cookie field for a request to `url`; empty when there is none.
    [[nodiscard]] std::string header(const Url &url, UtcMs now) const;
    [[nodiscard]] std::size_t size() const { return m_cookies.size(); }

private:
    struct Cookie
    {
        std::string name;
        std::string value;
        std::string domain;
        std::string path;
        bool hostOnly = true;
        bool secure = false;
        bool expires = false;
        UtcMs expiry{};
    };
    static bool read(const Url &url, std::string_view field, UtcMs now, Cookie &cookie);
    std::vector<Cookie> m_cookies;
};

} // namespace seal::client
