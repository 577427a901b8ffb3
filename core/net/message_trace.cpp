#include "core/net/message_trace.h"

#include "core/base/secret.h"
#include "core/base/secret_names.h"
#include "core/crypto/json.h"
#include "core/crypto/jwt.h"

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace seal::net {

namespace {

constexpr std::size_t kMostShown = 400;
constexpr std::size_t kMostSecret = 8UL * 1024; ///< of one value, where secrets may be seen
constexpr std::string_view kKeyInfo = "keyInfo";

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N> &names, std::string_view name)
{
    return std::any_of(names.begin(), names.end(), [name](std::string_view one) { return equalsIgnoreCase(one, name); });
}

/// At most so many bytes, whole characters.
std::string clipped(std::string text, std::size_t most = kMostShown)
{
    if (text.size() <= most)
        return text;
    const auto size = text.size();
    text.resize(most);
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U)
        text.pop_back();
    if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0xC0U)
        text.pop_back();
    return fmt::format("{}... ({} bytes)", text, size);
}

std::string valueText(const boost::json::value &value)
{
    if (value.is_string()) {
        const std::string_view text = value.get_string();
        return std::string(text);
    }
    return boost::json::serialize(value);
}

bool isJson(std::string_view type) { return type == "application/json" || type.ends_with("+json"); }
bool isForm(std::string_view type) { return type == "application/x-www-form-urlencoded"; }

std::string keyInfoWord(std::size_t size) { return fmt::format("({} bytes of key information)", size); }

std::string bodyWord(std::string_view type, std::size_t size)
{
    return fmt::format("({} bytes of {})", size, type.empty() ? "no type" : type);
}

void wipeText(boost::json::string &text) { wipe(std::as_writable_bytes(std::span(text.data(), text.size()))); }

/// Secrets at any depth of a JSON value.
void redact(boost::json::value &value, std::string_view name, const MessageScribe &scribe)
{
    if (auto *object = value.if_object()) {
        for (auto &member : *object)
            redact(member.value(), member.key(), scribe);
    } else if (auto *array = value.if_array()) {
        for (auto &item : *array)
            redact(item, name, scribe);
    } else if (auto *text = value.if_string()) {
        if (name == kKeyInfo) {
            const auto word = keyInfoWord(text->size());
            wipeText(*text);
            *text = word;
        } else if (secrecyOf(name) != Secrecy::Open) {
            *text = scribe.shown(name, std::string_view(*text));
        }
    }
}

/// "__Host-session=(43 characters); Path=/; Secure": what a cookie may do is worth seeing.
std::string shownSetCookie(std::string_view value)
{
    const auto end = std::min(value.find(';'), value.size());
    const auto equals = std::min(value.find('='), end);
    return fmt::format("{}=({} characters){}", value.substr(0, equals), end - std::min(equals + 1, end), value.substr(end));
}

} // namespace

std::string RequestView::title() const { return fmt::format("{} {}", method, path); }

std::string MessageScribe::shown(std::string_view name, std::string_view value) const
{
    if (m_showSecrets)
        return clipped(std::string(value), kMostSecret);
    switch (secrecyOf(name)) {
    case Secrecy::Hidden:
        return "(hidden)";
    case Secrecy::Begin:
        return redacted(value);
    case Secrecy::Open:
        return clipped(std::string(value));
    }
    return {};
}

std::string MessageScribe::shownHeader(std::string_view name, std::string_view value) const
{
    if (m_showSecrets)
        return shown(name, value);
    if (equalsIgnoreCase(name, "Authorization")) {
        const auto space = value.find(' ');
        if (space == std::string_view::npos)
            return "(hidden)";
        const auto scheme = value.substr(0, space);
        const auto rest = value.substr(space + 1);
        return fmt::format("{} {}", scheme, equalsIgnoreCase(scheme, "Basic") ? std::string("(hidden)") : redacted(rest));
    }
    if (equalsIgnoreCase(name, "Set-Cookie"))
        return shownSetCookie(value);
    if (equalsIgnoreCase(name, "Location") || equalsIgnoreCase(name, "Referer")) {
        const auto question = value.find_first_of("?#");
        if (question != std::string_view::npos)
            return fmt::format("{}{}", clipped(std::string(value.substr(0, question + 1))), shownForm(value.substr(question + 1)));
    }
    return shown(name, value);
}

std::string MessageScribe::shownForm(std::string_view text) const
{
    if (m_showSecrets)
        return std::string(text);
    const auto form = parseForm(text);
    if (!form)
        return fmt::format("({} bytes that cannot be read as a form)", text.size());
    std::string out;
    for (const auto &[name, value] : *form) {
        const bool secret = secrecyOf(name) != Secrecy::Open;
        Form one;
        one.add(name, secret ? std::string() : value);
        out += (out.empty() ? "" : "&") + one.encode() + (secret ? shown(name, value) : std::string());
    }
    return out;
}

std::string MessageScribe::shownBody(const Headers &headers, std::string_view body) const
{
    if (m_showSecrets || body.empty())
        return std::string(body);
    const auto type = mediaType(headers);
    if (isForm(type))
        return shownForm(body);
    if (!isJson(type))
        return bodyWord(type, body.size());
    auto value = crypto::parseJson(body);
    if (!value)
        return fmt::format("({} bytes that are no JSON)", body.size());
    redact(*value, {}, *this);
    return boost::json::serialize(*value);
}

void MessageScribe::addForm(Fields &fields, std::string_view text) const
{
    const auto form = parseForm(text);
    if (!form)
        return;
    for (const auto &[name, value] : *form)
        fields.emplace_back(name, shown(name, value));
}

void MessageScribe::addJson(Fields &fields, std::string_view text) const
{
    auto object = crypto::parseJsonObject(text);
    if (!object)
        return;
    for (auto &member : *object) {
        const std::string name(std::string_view(member.key()));
        boost::json::object claims;
        if (auto *token = member.value().if_string(); token != nullptr && (name == "access_token" || name == "id_token")) {
            if (auto jwt = crypto::decodeJwtUnverified(std::string_view(*token)))
                claims = std::move(jwt->claims);
        }
        if (!m_showSecrets)
            redact(member.value(), name, *this);
        fields.emplace_back(name, clipped(valueText(member.value()), m_showSecrets ? kMostSecret : kMostShown));
        // What is in a token helps to learn the protocol; the signature, which makes it worth stealing, is not shown.
        for (const auto &claim : claims)
            fields.emplace_back(fmt::format("{}.{}", name, std::string_view(claim.key())), clipped(valueText(claim.value())));
    }
}

void MessageScribe::addBody(Fields &fields, const Headers &headers, std::string_view body) const
{
    if (body.empty())
        return;
    const auto type = mediaType(headers);
    if (isJson(type))
        addJson(fields, body);
    else if (isForm(type))
        addForm(fields, body);
    else
        fields.emplace_back("body", bodyWord(type, body.size()));
}

void MessageScribe::addHeaders(std::string &raw, const Headers &headers) const
{
    for (const auto &[name, value] : headers)
        raw += fmt::format("{}: {}\r\n", name, shownHeader(name, value));
    raw += "\r\n";
}

void MessageScribe::request(TraceStep &step, const RequestView &request) const
{
    step.kind = StepKind::Request;
    step.verdict = Verdict::Info;
    step.title = request.title();
    addForm(step.fields, request.query);
    for (const auto *name : {"Authorization", "Cookie"}) {
        if (const auto value = request.headers.find(name))
            step.fields.emplace_back(name, shownHeader(name, *value));
    }
    addBody(step.fields, request.headers, request.body);
    step.raw = fmt::format("{} {}{}{} HTTP/1.1\r\n", request.method, request.path, request.query.empty() ? "" : "?",
                           shownForm(request.query));
    addHeaders(step.raw, request.headers);
    step.raw = clipped(step.raw + shownBody(request.headers, request.body), kMostRaw);
}

void MessageScribe::response(TraceStep &step, std::string_view about, const Response &response) const
{
    step.kind = StepKind::Response;
    step.verdict = response.status < 400 ? Verdict::Ok : Verdict::Refused;
    step.title = fmt::format("{} {} ({})", response.status, reasonPhrase(response.status), about);
    const auto location = response.headers.get("Location");
    if (!location.empty()) {
        const auto question = location.find('?');
        step.fields.emplace_back("Location", clipped(std::string(location.substr(0, question))));
        if (question != std::string_view::npos)
            addForm(step.fields, location.substr(question + 1));
    }
    for (const auto &[name, value] : response.headers) {
        constexpr std::array<std::string_view, 5> kTold{"WWW-Authenticate", "Cache-Control", "Retry-After", "Set-Cookie", "X-Correlation-Id"};
        if (isOneOf(kTold, name))
            step.fields.emplace_back(name, shownHeader(name, value));
    }
    addBody(step.fields, response.headers, response.body);
    step.raw = fmt::format("HTTP/1.1 {} {}\r\n", response.status, reasonPhrase(response.status));
    addHeaders(step.raw, response.headers);
    step.raw = clipped(step.raw + shownBody(response.headers, response.body), kMostRaw);
}

} // namespace seal::net
