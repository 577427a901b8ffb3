#include "core/net/http.h"

#include <algorithm>
#include <array>

#include <boost/asio/ip/address.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <fmt/format.h>

#include "core/base/encoding.h"
#include "core/net/chars.h"

namespace seal::net {

namespace {

constexpr std::array kMethods = {
    std::pair{Method::Get, std::string_view("GET")},         std::pair{Method::Head, std::string_view("HEAD")},
    std::pair{Method::Post, std::string_view("POST")},       std::pair{Method::Put, std::string_view("PUT")},
    std::pair{Method::Patch, std::string_view("PATCH")},     std::pair{Method::Delete, std::string_view("DELETE")},
    std::pair{Method::Options, std::string_view("OPTIONS")},
};

bool isToken(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isTokenChar);
}

/// RFC 6750 section 2.1: 1*( ALPHA / DIGIT / "-" / "." / "_" / "~" / "+" / "/" ) *"=".
bool isToken68(std::string_view text)
{
    const auto end = text.find_last_not_of('=');
    return end != std::string_view::npos &&
           std::ranges::all_of(text.substr(0, end + 1), [](char c) { return isUnreserved(c) || c == '+' || c == '/'; });
}

/// What follows the scheme in the only Authorization field (RFC 9110 section 11.4).
std::optional<std::string_view> credentials(const Request &request, std::string_view scheme)
{
    if (request.headers.count("Authorization") != 1)
        return std::nullopt;
    const auto value = request.headers.get("Authorization");
    if (value.size() <= scheme.size() || value[scheme.size()] != ' ' ||
        !equalsIgnoreCase(value.substr(0, scheme.size()), scheme))
        return std::nullopt;
    return trim(value.substr(scheme.size()));
}

Response withBody(int status, std::string_view type, std::string body)
{
    Response response;
    response.status = status;
    response.headers.add("Content-Type", std::string(type));
    response.body = std::move(body);
    return response;
}

} // namespace

std::string_view methodName(Method method)
{
    const auto *found = std::ranges::find(kMethods, method, &std::pair<Method, std::string_view>::first);
    return found == kMethods.end() ? std::string_view{} : found->second;
}

Method methodFromName(std::string_view name)
{
    const auto *found = std::ranges::find(kMethods, name, &std::pair<Method, std::string_view>::second);
    return found == kMethods.end() ? Method::Other : found->first;
}

bool equalsIgnoreCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](char x, char y) { return lower(x) == lower(y); });
}

std::optional<std::string_view> Headers::find(std::string_view name) const
{
    for (const auto &[key, value] : m_fields) {
        if (equalsIgnoreCase(key, name))
            return value;
    }
    return std::nullopt;
}

std::size_t Headers::count(std::string_view name) const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_fields, [name](const Field &field) { return equalsIgnoreCase(field.first, name); }));
}

void Headers::set(std::string_view name, std::string value)
{
    const auto found =
        std::ranges::find_if(m_fields, [name](const Field &f) { return equalsIgnoreCase(f.first, name); });
    if (found == m_fields.end()) {
        m_fields.emplace_back(std::string(name), std::move(value));
        return;
    }
    found->second = std::move(value);
    m_fields.erase(
        std::remove_if(found + 1, m_fields.end(), [name](const Field &f) { return equalsIgnoreCase(f.first, name); }),
        m_fields.end());
}

void Headers::remove(std::string_view name)
{
    std::erase_if(m_fields, [name](const Field &f) { return equalsIgnoreCase(f.first, name); });
}

std::string throttlePrefix(std::string_view address)
{
    boost::system::error_code ec;
    const auto parsed = boost::asio::ip::make_address(address, ec);
    if (ec)
        return std::string(address);
    if (parsed.is_v4() || parsed.to_v6().is_v4_mapped()) {
        const auto v4 = parsed.is_v4() ? parsed.to_v4()
                                       : boost::asio::ip::make_address_v4(boost::asio::ip::v4_mapped, parsed.to_v6());
        const auto bytes = v4.to_bytes();
        return fmt::format("{}.{}.{}.0/24", bytes[0], bytes[1], bytes[2]);
    }
    auto bytes = parsed.to_v6().to_bytes();
    std::fill(bytes.begin() + 7, bytes.end(), static_cast<unsigned char>(0));
    return boost::asio::ip::address_v6(bytes).to_string() + "/56";
}

std::string_view reasonPhrase(int status)
{
    static constexpr std::array kPhrases = {
        std::pair{100, "Continue"},
        std::pair{200, "OK"},
        std::pair{201, "Created"},
        std::pair{202, "Accepted"},
        std::pair{204, "No Content"},
        std::pair{302, "Found"},
        std::pair{303, "See Other"},
        std::pair{304, "Not Modified"},
        std::pair{400, "Bad Request"},
        std::pair{401, "Unauthorized"},
        std::pair{403, "Forbidden"},
        std::pair{404, "Not Found"},
        std::pair{405, "Method Not Allowed"},
        std::pair{406, "Not Acceptable"},
        std::pair{408, "Request Timeout"},
        std::pair{409, "Conflict"},
        std::pair{410, "Gone"},
        std::pair{412, "Precondition Failed"},
        std::pair{413, "Content Too Large"},
        std::pair{414, "URI Too Long"},
        std::pair{415, "Unsupported Media Type"},
        std::pair{417, "Expectation Failed"},
        std::pair{422, "Unprocessable Content"},
        std::pair{429, "Too Many Requests"},
        std::pair{431, "Request Header Fields Too Large"},
        std::pair{500, "Internal Server Error"},
        std::pair{501, "Not Implemented"},
        std::pair{502, "Bad Gateway"},
        std::pair{503, "Service Unavailable"},
        std::pair{504, "Gateway Timeout"},
        std::pair{505, "HTTP Version Not Supported"},
    };
    for (const auto &[code, phrase] : kPhrases) {
        if (code == status)
            return phrase;
    }
    return "Status";
}

Response Response::json(int status, const boost::json::value &value)
{
    return withBody(status, "application/json", boost::json::serialize(value));
}

Response Response::json(int status, std::string text)
{
    return withBody(status, "application/json", std::move(text));
}

Response Response::text(int status, std::string text)
{
    return withBody(status, "text/plain; charset=utf-8", std::move(text));
}

Response Response::html(int status, std::string text)
{
    return withBody(status, "text/html; charset=utf-8", std::move(text));
}

Response Response::redirect(int status, std::string location)
{
    Response response;
    response.status = status;
    response.headers.add("Location", std::move(location));
    return response;
}

Response Response::problem(int status, std::string_view title, std::string_view detail)
{
    boost::json::object body;
    body["title"] = title.empty() ? reasonPhrase(status) : title;
    body["status"] = status;
    if (!detail.empty())
        body["detail"] = detail;
    return withBody(status, "application/problem+json", boost::json::serialize(body));
}

Response Response::empty(int status)
{
    Response response;
    response.status = status;
    return response;
}

std::vector<std::pair<std::string, std::string>> parseCookies(const Headers &headers)
{
    std::vector<std::pair<std::string, std::string>> cookies;
    for (const auto &[name, value] : headers) {
        if (!equalsIgnoreCase(name, "Cookie"))
            continue;
        std::string_view rest = value;
        while (!rest.empty()) {
            const auto end = std::min(rest.find(';'), rest.size());
            const auto piece = trim(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
            const auto equals = piece.find('=');
            if (equals == std::string_view::npos || !isToken(trim(piece.substr(0, equals))))
                continue;
            auto content = trim(piece.substr(equals + 1));
            if (content.size() >= 2 && content.front() == '"' && content.back() == '"')
                content = content.substr(1, content.size() - 2);
            cookies.emplace_back(std::string(trim(piece.substr(0, equals))), std::string(content));
        }
    }
    return cookies;
}

std::optional<std::string> cookie(const Headers &headers, std::string_view name)
{
    for (auto &[key, value] : parseCookies(headers)) {
        if (key == name)
            return std::move(value);
    }
    return std::nullopt;
}

std::optional<std::string_view> bearerToken(const Request &request)
{
    const auto token = credentials(request, "Bearer");
    return token && isToken68(*token) ? token : std::nullopt;
}

Result<BasicCredentials> basicCredentials(const Request &request)
{
    const auto count = request.headers.count("Authorization");
    if (count > 1)
        return makeError(Errc::InvalidInput, "more than one Authorization field");
    const auto scheme = request.headers.get("Authorization").substr(0, 6);
    if (count == 0 || !equalsIgnoreCase(scheme, "Basic "))
        return makeError(Errc::NotFound, "no Basic credentials");
    const auto encoded = credentials(request, "Basic").value_or(std::string_view{});
    const auto decoded = fromBase64(encoded);
    if (!decoded)
        return makeError(Errc::InvalidInput, "Basic credentials are not base64");
    const auto text = asText(*decoded);
    const auto colon = text.find(':');
    if (colon == std::string_view::npos)
        return makeError(Errc::InvalidInput, "Basic credentials have no colon");
    // RFC 6749 section 2.3.1: client_id and client_secret are form-encoded before they are joined.
    auto user = formDecode(text.substr(0, colon));
    auto password = formDecode(text.substr(colon + 1));
    if (!user || !password || !isCleanUtf8(*user) || !isCleanUtf8(*password))
        return makeError(Errc::InvalidInput, "Basic credentials are not form-encoded UTF-8");
    return BasicCredentials{*std::move(user), *std::move(password)};
}

std::string basicAuthorization(std::string_view user, std::string_view password)
{
    return "Basic " + toBase64(asBytes(formEncode(user) + ":" + formEncode(password)));
}

std::string mediaType(const Headers &headers)
{
    if (headers.count("Content-Type") != 1)
        return {};
    const auto value = headers.get("Content-Type");
    std::string type(trim(value.substr(0, value.find(';'))));
    std::ranges::transform(type, type.begin(), lower);
    return type;
}

} // namespace seal::net
