#include "core/net/message.h"

#include <algorithm>
#include <charconv>

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <fmt/format.h>

#include "core/net/chars.h"

namespace seal::net {

namespace {

namespace http = boost::beast::http;
using boost::system::error_code;
using BeastView = boost::beast::string_view;

std::string_view view(BeastView text)
{
    return {text.data(), text.size()};
}

/// Beast's reading of start line and fields. Framing is decided by readFraming(), so that nothing depends on leniency
/// here.
template <bool IsRequest>
class HeadParser final : public http::basic_parser<IsRequest>
{
public:
    explicit HeadParser(Headers &headers) : m_headers(headers) {}

    std::string_view method;
    std::string_view target;
    int status = 0;
    int version = 0;

private:
    void on_request_impl(http::verb /*verb*/, BeastView name, BeastView where, int v, error_code & /*ec*/) override
    {
        method = view(name);
        target = view(where);
        version = v;
    }
    void on_response_impl(int code, BeastView /*reason*/, int v, error_code & /*ec*/) override
    {
        status = code;
        version = v;
    }
    void on_field_impl(http::field /*id*/, BeastView name, BeastView value, error_code & /*ec*/) override
    {
        m_headers.add(std::string(view(name)), std::string(view(value)));
    }
    void on_header_impl(error_code & /*ec*/) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t> & /*length*/, error_code & /*ec*/) override {}
    std::size_t on_body_impl(BeastView body, error_code & /*ec*/) override { return body.size(); }
    void on_chunk_header_impl(std::uint64_t /*size*/, BeastView /*extension*/, error_code & /*ec*/) override {}
    std::size_t on_chunk_body_impl(std::uint64_t /*left*/, BeastView body, error_code & /*ec*/) override
    {
        return body.size();
    }
    void on_finish_impl(error_code & /*ec*/) override {}

    Headers &m_headers;
};

unsigned hexValue(char c)
{
    if (c <= '9')
        return static_cast<unsigned>(c - '0');
    return static_cast<unsigned>((c | 0x20) - 'a') + 10;
}

bool hasToken(std::string_view list, std::string_view token)
{
    while (!list.empty()) {
        const auto end = std::min(list.find(','), list.size());
        const auto item = trim(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
        if (equalsIgnoreCase(item, token))
            return true;
    }
    return false;
}

bool connectionHas(const Headers &headers, std::string_view token)
{
    return std::ranges::any_of(headers, [token](const Headers::Field &field) {
        return equalsIgnoreCase(field.first, "Connection") && hasToken(field.second, token);
    });
}

struct FramingFields
{
    Framing framing = Framing::None;
    std::uint64_t length = 0;
};

/// RFC 9112 section 6: one Content-Length of digits, or one Transfer-Encoding that is "chunked" and nothing else, never
/// both. What is merely doubled or redundant is refused as well: another hop may read it in another way (section 11.2).
std::optional<Refusal> readFraming(const Headers &headers, bool http11, FramingFields &out)
{
    const auto lengths = headers.count("Content-Length");
    const auto codings = headers.count("Transfer-Encoding");
    if (codings > 0) {
        if (lengths > 0)
            return Refusal{400, "Content-Length and Transfer-Encoding together"};
        if (codings > 1 || !http11)
            return Refusal{400, "bad Transfer-Encoding"};
        if (!equalsIgnoreCase(headers.get("Transfer-Encoding"), "chunked"))
            return Refusal{501, "transfer coding is not supported"};
        out.framing = Framing::Chunked;
        return std::nullopt;
    }
    if (lengths == 0)
        return std::nullopt;
    const auto text = headers.get("Content-Length");
    const auto [end, ec] = std::from_chars(text.data(), text.data() + text.size(), out.length);
    if (lengths > 1 || text.empty() || ec != std::errc() || end != text.data() + text.size() || text.front() == '+')
        return Refusal{400, "bad Content-Length"};
    out.framing = Framing::Length;
    return std::nullopt;
}

/// RFC 9112 section 5.2: a server refuses line folding. Bare CR, bare LF and NUL are refused by Beast or here.
bool hasBrokenLines(std::string_view head)
{
    for (std::size_t i = 0; i < head.size(); ++i) {
        if (head[i] == '\0')
            return true;
        if (head[i] == '\r' && (i + 1 == head.size() || head[i + 1] != '\n'))
            return true;
        if (head[i] != '\n')
            continue;
        if (i == 0 || head[i - 1] != '\r')
            return true;
        if (i + 1 < head.size() && (head[i + 1] == ' ' || head[i + 1] == '\t'))
            return true;
    }
    return false;
}

/// "HTTP/3.0" at the end of the first line: a version that exists as far as syntax goes (505), unlike "HTTP/x" (400).
bool hasForeignVersion(std::string_view head)
{
    const auto line = head.substr(0, head.find("\r\n"));
    if (line.size() < 9)
        return false;
    const auto version = line.substr(line.size() - 9);
    return version.starts_with(" HTTP/") && version[6] >= '0' && version[6] <= '9' && version[7] == '.' &&
           version[8] >= '0' && version[8] <= '9' && version[6] != '1';
}

/// Checks escapes and undoes those of unreserved characters (RFC 3986 section 6.2.2.2).
bool normalisePath(std::string_view path, std::string &out)
{
    out.reserve(path.size());
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (path[i] != '%') {
            out += path[i];
            continue;
        }
        if (i + 2 >= path.size() || !isHex(path[i + 1]) || !isHex(path[i + 2]))
            return false;
        const auto value = static_cast<char>(hexValue(path[i + 1]) * 16 + hexValue(path[i + 2]));
        if (value == '\0')
            return false;
        if (isUnreserved(value))
            out += value;
        else
            out.append(path, i, 3);
        i += 2;
    }
    return true;
}

/// RFC 9112 section 3.2: origin form, absolute form (then its authority stands for Host), and "*" for OPTIONS.
std::optional<Refusal> readTarget(std::string_view target, Request &request)
{
    if (target == "*" && request.method == Method::Options) {
        request.path = "*";
        return std::nullopt;
    }
    if (!target.starts_with('/')) {
        const auto scheme = target.find("://");
        if (scheme == std::string_view::npos || (!equalsIgnoreCase(target.substr(0, scheme), "https") &&
                                                 !equalsIgnoreCase(target.substr(0, scheme), "http")))
            return Refusal{400, "bad request target"};
        target.remove_prefix(scheme + 3);
        const auto end = std::min(target.find_first_of("/?"), target.size());
        const auto authority = target.substr(0, end);
        if (authority.empty() || authority.find('@') != std::string_view::npos)
            return Refusal{400, "bad request target"};
        request.headers.set("Host", std::string(authority));
        target.remove_prefix(end);
    }
    const auto question = std::min(target.find('?'), target.size());
    if (target.find('#') != std::string_view::npos || !normalisePath(target.substr(0, question), request.path))
        return Refusal{400, "bad request target"};
    if (request.path.empty())
        request.path = "/";
    request.query = target.substr(std::min(question + 1, target.size()));
    return std::nullopt;
}

/// RFC 9112 section 3.2: exactly one Host in HTTP/1.1, and a sane one.
bool hasGoodHost(const Headers &headers, bool http11)
{
    const auto count = headers.count("Host");
    if (count == 0)
        return !http11;
    static constexpr std::string_view kMarks = "!$&'()*+,;=:[]%";
    const auto host = headers.get("Host");
    return count == 1 && !host.empty() && std::ranges::all_of(host, [](char c) {
               return isUnreserved(c) || kMarks.find(c) != std::string_view::npos;
           });
}

/// RFC 9110 section 5.5: a value never holds CR, LF or NUL; a name is visible text without ':'.
bool isSafeField(const Headers::Field &field)
{
    constexpr std::string_view kBad("\r\n\0", 3);
    return !field.first.empty() &&
           std::ranges::all_of(field.first, [](char c) { return c > ' ' && c != ':' && c < 0x7f; }) &&
           field.second.find_first_of(kBad) == std::string::npos;
}

bool isOurs(std::string_view name)
{
    return equalsIgnoreCase(name, "Content-Length") || equalsIgnoreCase(name, "Connection") ||
           equalsIgnoreCase(name, "Transfer-Encoding");
}

bool appendFields(std::string &out, const Headers &headers)
{
    for (const auto &field : headers) {
        if (!isSafeField(field))
            return false;
        if (isOurs(field.first))
            continue;
        out.append(field.first).append(": ").append(field.second).append("\r\n");
    }
    return true;
}

} // namespace

std::size_t HeadScanner::find(std::string_view data)
{
    const auto end = data.find("\r\n\r\n", m_searched);
    if (end != std::string_view::npos)
        return end + 4;
    m_searched = data.size() < 3 ? 0 : data.size() - 3;
    return 0;
}

std::optional<Refusal> checkRequestStart(std::string_view data, std::size_t limit)
{
    constexpr std::size_t kLongestMethod = 32;
    const auto method = data.substr(0, std::min(data.find(' '), data.size()));
    if (!std::ranges::all_of(method, isTokenChar) || method.size() > kLongestMethod)
        return Refusal{400, "this is not HTTP"};
    if (data.size() <= limit)
        return std::nullopt;
    if (data.substr(0, limit).find("\r\n") == std::string_view::npos)
        return Refusal{414, "the request target is too long"};
    return Refusal{431, "the header fields are too large"};
}

std::optional<Refusal> parseRequestHead(std::string_view head, RequestHead &out)
{
    if (hasBrokenLines(head))
        return Refusal{400, "malformed line"};
    auto &request = out.request;
    request.headers.reserve(12);
    HeadParser<true> parser(request.headers);
    parser.header_limit(static_cast<std::uint32_t>(head.size() + 4));
    parser.body_limit(boost::none);
    error_code ec;
    const auto taken = parser.put(boost::asio::const_buffer(head.data(), head.size()), ec);
    // Beast reports framing it dislikes as errors of its own; readFraming() says the same or more.
    if (ec == http::error::bad_version && hasForeignVersion(head))
        return Refusal{505, "only HTTP/1.1 and HTTP/1.0 are spoken here"};
    if (ec || taken != head.size())
        return Refusal{400, "malformed request"};
    out.http11 = parser.version == 11;
    request.methodText = parser.method;
    request.method = methodFromName(request.methodText);
    if (!hasGoodHost(request.headers, out.http11))
        return Refusal{400, "bad Host"};
    if (auto refusal = readTarget(parser.target, request))
        return refusal;
    FramingFields framing;
    if (auto refusal = readFraming(request.headers, out.http11, framing))
        return refusal;
    out.framing = framing.length == 0 && framing.framing == Framing::Length ? Framing::None : framing.framing;
    out.length = framing.length;
    out.keepAlive =
        out.http11 ? !connectionHas(request.headers, "close") : connectionHas(request.headers, "keep-alive");
    if (const auto expect = request.headers.find("Expect"); expect && out.http11) {
        // RFC 9110 section 10.1.1.
        if (!equalsIgnoreCase(*expect, "100-continue"))
            return Refusal{417, "this expectation cannot be met"};
        out.expectContinue = out.framing != Framing::None;
    }
    return std::nullopt;
}

std::optional<Refusal> parseResponseHead(std::string_view head, Method method, ResponseHead &out)
{
    if (hasBrokenLines(head))
        return Refusal{0, "malformed line"};
    HeadParser<false> parser(out.headers);
    parser.header_limit(static_cast<std::uint32_t>(head.size() + 4));
    parser.body_limit(boost::none);
    error_code ec;
    const auto taken = parser.put(boost::asio::const_buffer(head.data(), head.size()), ec);
    if (ec || taken != head.size())
        return Refusal{0, "malformed answer"};
    out.status = parser.status;
    FramingFields framing;
    if (auto refusal = readFraming(out.headers, parser.version == 11, framing))
        return Refusal{0, refusal->detail};
    out.keepAlive =
        parser.version == 11 ? !connectionHas(out.headers, "close") : connectionHas(out.headers, "keep-alive");
    // RFC 9112 section 6.3.
    if (method == Method::Head || out.status / 100 == 1 || out.status == 204 || out.status == 304)
        return std::nullopt;
    out.framing = framing.framing == Framing::None ? Framing::UntilClose : framing.framing;
    out.length = framing.length;
    out.keepAlive = out.keepAlive && out.framing != Framing::UntilClose;
    return std::nullopt;
}

std::size_t ChunkDecoder::feed(std::string_view data, std::string &body)
{
    std::size_t taken = 0;
    while (taken < data.size() && m_state != State::Done && !m_refusal) {
        if (m_state != State::Data) {
            step(data[taken++]);
            continue;
        }
        const auto piece = static_cast<std::size_t>(std::min<std::uint64_t>(m_size, data.size() - taken));
        body.append(data.substr(taken, piece));
        taken += piece;
        m_size -= piece;
        if (m_size == 0)
            m_state = State::DataCr;
    }
    return taken;
}

void ChunkDecoder::expect(char c, char wanted, State next)
{
    if (c == wanted)
        m_state = next;
    else
        fail(400, "bad chunk");
}

void ChunkDecoder::readOver(char c, State next)
{
    constexpr std::size_t kMostOverhead = 8 * 1024;
    if (c == '\r')
        m_state = next;
    else if ((static_cast<unsigned char>(c) < 0x20 && c != '\t') || ++m_overhead > kMostOverhead)
        fail(400, "bad chunk extension or trailer");
}

void ChunkDecoder::readSize(char c)
{
    constexpr unsigned kMostDigits = 8;
    if (isHex(c) && ++m_digits <= kMostDigits)
        m_size = m_size * 16 + hexValue(c);
    else if (m_digits == 0 || isHex(c) || (c != '\r' && c != ';'))
        fail(400, "bad chunk size");
    else
        m_state = c == '\r' ? State::SizeLf : State::Extension;
}

void ChunkDecoder::step(char c)
{
    switch (m_state) {
    case State::Size:
        readSize(c);
        break;
    case State::Extension:
        readOver(c, State::SizeLf);
        break;
    case State::SizeLf:
        expect(c, '\n', m_size == 0 ? State::TrailerStart : State::Data);
        m_total += m_size;
        if (!m_refusal && m_total > m_limit)
            fail(413, "the body is too large");
        m_digits = 0;
        break;
    case State::DataCr:
        expect(c, '\r', State::DataLf);
        break;
    case State::DataLf:
        expect(c, '\n', State::Size);
        break;
    case State::TrailerStart:
        m_state = State::Trailer;
        readOver(c, State::EndLf);
        break;
    case State::Trailer:
        readOver(c, State::TrailerLf);
        break;
    case State::TrailerLf:
        expect(c, '\n', State::TrailerStart);
        break;
    case State::EndLf:
        expect(c, '\n', State::Done);
        break;
    case State::Data:
    case State::Done:
        break;
    }
}

bool appendResponse(std::string &out, const Response &response, const ResponseStyle &style)
{
    const auto before = out.size();
    const bool bodyless = response.status == 204 || response.status == 304;
    fmt::format_to(std::back_inserter(out), "HTTP/1.1 {} {}\r\n", response.status, reasonPhrase(response.status));
    if (!appendFields(out, response.headers)) {
        out.resize(before);
        return false;
    }
    if (!bodyless)
        fmt::format_to(std::back_inserter(out), "Content-Length: {}\r\n", response.body.size());
    if (!style.correlation.empty())
        out.append("X-Correlation-Id: ").append(style.correlation).append("\r\n");
    if (style.close)
        out.append("Connection: close\r\n");
    else if (style.http10)
        out.append("Connection: keep-alive\r\n");
    out.append("\r\n");
    if (!style.head && !bodyless)
        out.append(response.body);
    return true;
}

bool appendRequest(std::string &out, std::string_view method, std::string_view target, std::string_view host,
                   const Headers &headers, std::string_view body, bool hasBody)
{
    out.append(method).append(" ").append(target).append(" HTTP/1.1\r\nHost: ").append(host).append("\r\n");
    for (const auto &field : headers) {
        if (!isSafeField(field))
            return false;
        if (!isOurs(field.first) && !equalsIgnoreCase(field.first, "Host"))
            out.append(field.first).append(": ").append(field.second).append("\r\n");
    }
    if (hasBody)
        fmt::format_to(std::back_inserter(out), "Content-Length: {}\r\n", body.size());
    out.append("\r\n").append(body);
    return true;
}

} // namespace seal::net
