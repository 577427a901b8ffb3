#include "core/client/url.h"

#include <boost/url/parse.hpp>
#include <boost/url/url.hpp>

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace seal::client {

namespace {

constexpr std::size_t kMaxUrl = 16UL * 1024;

std::uint16_t defaultPort(std::string_view scheme)
{
    return scheme == "http" ? 80 : 443;
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

Result<Url> fromView(const boost::urls::url_view_base &view)
{
    Url url;
    const std::string_view scheme = view.scheme();
    url.scheme = lower(scheme);
    if (url.scheme != "https" && url.scheme != "http")
        return makeError(Errc::InvalidInput, "the address is neither http nor https");
    const std::string_view host = view.encoded_host();
    if (host.empty())
        return makeError(Errc::InvalidInput, "the address has no host");
    if (view.has_userinfo())
        return makeError(Errc::InvalidInput, "the address carries user information");
    url.host = lower(host);
    url.port = defaultPort(url.scheme);
    if (const std::string_view port = view.port(); !port.empty()) {
        // Read here: the library's number wraps around beyond 65535.
        const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), url.port);
        if (error != std::errc{} || end != port.data() + port.size() || url.port == 0)
            return makeError(Errc::InvalidInput, "the address has a bad port");
    }
    const std::string_view path = view.encoded_path();
    const std::string_view query = view.encoded_query();
    url.path = path.empty() ? std::string("/") : std::string(path);
    url.query = std::string(query);
    return url;
}

} // namespace

std::string Url::origin() const
{
    return port == defaultPort(scheme) ? fmt::format("{}://{}", scheme, host)
                                       : fmt::format("{}://{}:{}", scheme, host, port);
}

std::string Url::text() const
{
    return query.empty() ? origin() + path : origin() + path + "?" + query;
}

Result<Url> parseUrl(std::string_view text)
{
    if (text.size() > kMaxUrl)
        return makeError(Errc::TooLarge, "the address is too long");
    const auto view = boost::urls::parse_uri(text);
    if (!view)
        return makeError(Errc::InvalidInput, "not an absolute address");
    return fromView(*view);
}

Result<Url> resolveUrl(const Url &base, std::string_view reference)
{
    if (reference.size() > kMaxUrl)
        return makeError(Errc::TooLarge, "the address is too long");
    const auto ref = boost::urls::parse_uri_reference(reference);
    if (!ref)
        return makeError(Errc::InvalidInput, "not an address");
    const std::string baseText = base.text();
    const auto baseView = boost::urls::parse_uri(baseText);
    if (!baseView)
        return makeError(Errc::InvalidInput, "the base is not an absolute address");
    boost::urls::url out;
    if (const auto done = boost::urls::resolve(*baseView, *ref, out); !done)
        return makeError(Errc::InvalidInput, "the address cannot be resolved");
    return fromView(out);
}

bool isHttpsUrl(std::string_view text)
{
    const auto url = parseUrl(text);
    return url && url->scheme == "https";
}

} // namespace seal::client
