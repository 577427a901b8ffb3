#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/pki/certificate.h"

#include <boost/json/fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace seal::net {

enum class Method { Get, Head, Post, Put, Patch, Delete, Options, Other };

/// "GET"; empty for Method::Other.
std::string_view methodName(Method method);
/// Case-sensitive (RFC 9110 section 9.1); anything unknown is Method::Other.
Method methodFromName(std::string_view name);

/// ASCII letters compared without case: field names, schemes, tokens.
bool equalsIgnoreCase(std::string_view a, std::string_view b);

/// Header fields in the order of the message; names compare without case.
class Headers
{
public:
    using Field = std::pair<std::string, std::string>;

    /// The value of the first field of that name.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const;
    /// The same, or empty.
    [[nodiscard]] std::string_view get(std::string_view name) const { return find(name).value_or(std::string_view{}); }
    [[nodiscard]] std::size_t count(std::string_view name) const;
    void add(std::string name, std::string value) { m_fields.emplace_back(std::move(name), std::move(value)); }
    /// Replaces every field of that name by one.
    void set(std::string_view name, std::string value);
    void remove(std::string_view name);
    void reserve(std::size_t count) { m_fields.reserve(count); }

    [[nodiscard]] std::size_t size() const noexcept { return m_fields.size(); }
    [[nodiscard]] bool empty() const noexcept { return m_fields.empty(); }
    [[nodiscard]] auto begin() const noexcept { return m_fields.begin(); }
    [[nodiscard]] auto end() const noexcept { return m_fields.end(); }

private:
    std::vector<Field> m_fields;
};

/// Who is at the other end of a connection.
struct Peer
{
    std::string address; ///< "192.0.2.7" or "2001:db8::7"
    std::uint16_t port = 0;
    std::string prefix;                          ///< "192.0.2.0/24" or "2001:db8::/56": what throttling counts by
    std::optional<pki::Certificate> certificate; ///< verified at the handshake; only on mutual TLS
    bool tls = false;
};

/// The prefix that throttling counts by: /24 for IPv4 (also when mapped into IPv6), /56 for IPv6; the text itself if it
/// is no address.
std::string throttlePrefix(std::string_view address);

struct Request
{
    Method method = Method::Other;
    std::string methodText;
    std::string
        path; ///< as sent, without query; escapes of unreserved characters are undone (RFC 3986 section 6.2.2.2)
    std::string query; ///< as sent, without '?'
    std::string tail;  ///< prefix routes: the last segment, percent-decoded
    Headers headers;
    std::string body;
    Peer peer;
    CorrelationId correlation;
    std::size_t worker = 0; ///< index of the worker that serves the connection
};

struct Response
{
    int status = 200;
    Headers headers;
    std::string body;
    bool refusal = false; ///< a redirect or page that tells an error counts as a refusal, whatever its status

    static Response json(int status, const boost::json::value &value);
    /// Text that is JSON already.
    static Response json(int status, std::string text);
    static Response text(int status, std::string text);
    static Response html(int status, std::string text);
    /// 302 or 303 with Location.
    static Response redirect(int status, std::string location);
    /// application/problem+json (RFC 9457); an empty title becomes the reason phrase of the status.
    static Response problem(int status, std::string_view title, std::string_view detail);
    static Response empty(int status);
};

/// "Not Found" for 404; "Status" for a code that has no phrase.
std::string_view reasonPhrase(int status);

/// The parameters of a form or a query, in order; names are case-sensitive.
class Form
{
public:
    using Field = std::pair<std::string, std::string>;

    /// The value of the first parameter of that name.
    [[nodiscard]] std::optional<std::string_view> get(std::string_view name) const;
    [[nodiscard]] std::vector<std::string_view> all(std::string_view name) const;
    [[nodiscard]] std::size_t count(std::string_view name) const;
    /// Names that appear more than once (RFC 6749 section 3.1 forbids that for OAuth parameters).
    [[nodiscard]] std::vector<std::string_view> duplicates() const;
    void add(std::string name, std::string value) { m_fields.emplace_back(std::move(name), std::move(value)); }
    /// Back to application/x-www-form-urlencoded.
    [[nodiscard]] std::string encode() const;

    [[nodiscard]] std::size_t size() const noexcept { return m_fields.size(); }
    [[nodiscard]] bool empty() const noexcept { return m_fields.empty(); }
    [[nodiscard]] auto begin() const noexcept { return m_fields.begin(); }
    [[nodiscard]] auto end() const noexcept { return m_fields.end(); }

private:
    std::vector<Field> m_fields;
};

inline constexpr std::size_t kMaxFormFields = 100;

/// Reads a form body or a query. InvalidInput: broken escape, NUL, bad UTF-8, more than kMaxFormFields parameters.
Result<Form> parseForm(std::string_view text);

/// Cookies of all Cookie fields, in order (RFC 6265 section 4.2.1); pieces without '=' or with a bad name are left out.
std::vector<std::pair<std::string, std::string>> parseCookies(const Headers &headers);
/// The first cookie of that name.
std::optional<std::string> cookie(const Headers &headers, std::string_view name);

/// The token of "Authorization: Bearer" (RFC 6750 section 2.1); nothing if absent, doubled or malformed.
std::optional<std::string_view> bearerToken(const Request &request);

struct BasicCredentials
{
    std::string user;
    std::string password;
};

/// Client credentials of "Authorization: Basic", both parts form-decoded (RFC 6749 section 2.3.1).
/// NotFound: no such field. InvalidInput: doubled, or not base64, UTF-8 or form encoding, or without ':'.
Result<BasicCredentials> basicCredentials(const Request &request);
/// The value of an Authorization field that carries these credentials.
std::string basicAuthorization(std::string_view user, std::string_view password);

/// The media type of Content-Type without parameters, in lower case; empty if absent or doubled.
std::string mediaType(const Headers &headers);

} // namespace seal::net
