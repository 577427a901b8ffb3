#include "core/client/cookie_jar.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <optional>

namespace seal::client {

namespace {

std::string_view trim(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

std::pair<std::string_view, std::string_view> splitPair(std::string_view text)
{
    const auto equals = text.find('=');
    if (equals == std::string_view::npos)
        return {trim(text), {}};
    return {trim(text.substr(0, equals)), trim(text.substr(equals + 1))};
}

bool isAddress(std::string_view host)
{
    return !host.empty() && (host.front() == '[' || host.find_first_not_of("0123456789.") == std::string_view::npos);
}

bool endsWithDomain(std::string_view host, std::string_view domain)
{
    return host.size() > domain.size() && host.ends_with(domain) && host[host.size() - domain.size() - 1] == '.';
}

// RFC 6265 section 5.1.4
std::string defaultPath(std::string_view path)
{
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos || slash == 0 ? std::string("/") : std::string(path.substr(0, slash));
}

bool pathMatches(std::string_view requested, std::string_view path)
{
    return requested == path || (requested.starts_with(path) && (path.ends_with('/') || requested[path.size()] == '/'));
}

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

// "Thu, 01 Jan 1970 00:00:00 GMT" (RFC 9110 section 5.6.7); other forms are as if absent.
std::optional<UtcMs> httpDate(std::string_view text)
{
    constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    if (text.size() != 29 || text.substr(25) != " GMT")
        return std::nullopt;
    const auto month = std::find(kMonths.begin(), kMonths.end(), text.substr(8, 3));
    const auto day = number(text.substr(5, 2));
    const auto year = number(text.substr(12, 4));
    const auto hour = number(text.substr(17, 2));
    const auto minute = number(text.substr(20, 2));
    const auto second = number(text.substr(23, 2));
    if (month == kMonths.end() || !day || !year || !hour || !minute || !second)
        return std::nullopt;
    const auto monthNumber = static_cast<unsigned>(month - kMonths.begin()) + 1U;
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(monthNumber),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok() || *hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;
    return UtcMs(std::chrono::sys_days(date)) + std::chrono::hours(*hour) + std::chrono::minutes(*minute) +
           std::chrono::seconds(*second);
}

} // namespace

bool CookieJar::read(const Url &url, std::string_view field, UtcMs now, Cookie &cookie)
{
    constexpr int kMaxAge = 400 * 24 * 3600;
    auto end = field.find(';');
    const auto [name, value] = splitPair(field.substr(0, end));
    if (name.empty() || field.find('=') >= end)
        return false;
    cookie.name = name;
    cookie.value = value;
    cookie.domain = url.host;
    cookie.path = defaultPath(url.path);
    std::optional<UtcMs> fromMaxAge;
    std::optional<UtcMs> fromExpires;
    std::string domain;
    bool pathGiven = false;
    while (end != std::string_view::npos) {
        field.remove_prefix(end + 1);
        end = field.find(';');
        const auto [attribute, content] = splitPair(field.substr(0, end));
        if (net::equalsIgnoreCase(attribute, "Secure")) {
            cookie.secure = true;
        } else if (net::equalsIgnoreCase(attribute, "Path")) {
            pathGiven = content.starts_with('/');
            cookie.path = pathGiven ? std::string(content) : defaultPath(url.path);
        } else if (net::equalsIgnoreCase(attribute, "Domain")) {
            domain = content.starts_with('.') ? content.substr(1) : content;
        } else if (net::equalsIgnoreCase(attribute, "Max-Age")) {
            const bool negative = content.starts_with('-');
            const auto seconds = number(content).value_or(negative ? 0 : kMaxAge);
            fromMaxAge = seconds <= 0 ? UtcMs::min() : now + std::chrono::seconds(std::min(seconds, kMaxAge));
        } else if (net::equalsIgnoreCase(attribute, "Expires")) {
            fromExpires = httpDate(content);
        }
    }
    if (fromMaxAge || fromExpires) {
        cookie.expires = true;
        cookie.expiry = fromMaxAge ? *fromMaxAge : *fromExpires;
    }
    if (!domain.empty() && !net::equalsIgnoreCase(domain, url.host)) {
        // No list of public suffixes here, so only a parent domain of two labels or more is taken.
        std::transform(domain.begin(), domain.end(), domain.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        if (isAddress(url.host) || domain.find('.') == std::string::npos || !endsWithDomain(url.host, domain))
            return false;
        cookie.domain = domain;
    }
    cookie.hostOnly = domain.empty();
    if (cookie.secure && url.scheme != "https")
        return false;
    // The name prefixes of RFC 6265bis: what they promise must hold.
    if (cookie.name.starts_with("__Secure-") && !cookie.secure)
        return false;
    if (cookie.name.starts_with("__Host-") && (!cookie.secure || !cookie.hostOnly || !pathGiven || cookie.path != "/"))
        return false;
    return true;
}

void CookieJar::take(const Url &url, const net::Headers &headers, UtcMs now)
{
    for (const auto &[name, value] : headers) {
        if (!net::equalsIgnoreCase(name, "Set-Cookie") || value.size() > kMaxCookieSize)
            continue;
        Cookie cookie;
        if (!read(url, value, now, cookie))
            continue;
        std::erase_if(m_cookies, [&cookie](const Cookie &old) {
            return old.name == cookie.name && old.domain == cookie.domain && old.path == cookie.path;
        });
        if ((!cookie.expires || cookie.expiry > now) && m_cookies.size() < kMaxCookies)
            m_cookies.push_back(std::move(cookie));
    }
}

std::string CookieJar::header(const Url &url, UtcMs now) const
{
    std::vector<const Cookie *> fitting;
    for (const auto &cookie : m_cookies) {
        const bool host = url.host == cookie.domain || (!cookie.hostOnly && endsWithDomain(url.host, cookie.domain));
        if (host && pathMatches(url.path, cookie.path) && (!cookie.secure || url.scheme == "https") &&
            (!cookie.expires || cookie.expiry > now))
            fitting.push_back(&cookie);
    }
    // RFC 6265 section 5.4: longer paths first.
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const Cookie *a, const Cookie *b) { return a->path.size() > b->path.size(); });
    std::string out;
    for (const auto *cookie : fitting) {
        if (!out.empty())
            out += "; ";
        out += cookie->name + "=" + cookie->value;
    }
    return out;
}

} // namespace seal::client
