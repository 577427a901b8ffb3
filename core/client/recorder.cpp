#include "core/client/recorder.h"

#include "core/base/secret.h"
#include "core/client/url.h"
#include "core/crypto/json.h"
#include "core/crypto/jwt.h"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace seal::client {

namespace {

constexpr std::size_t kMaxShown = 400;

/// Short secrets and raw keys: not even a beginning may be seen.
bool isHidden(std::string_view name)
{
    constexpr std::array<std::string_view, 4> kNames{"password", "client_secret", "k", "Cookie"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

/// Long secrets: the beginning helps to recognise one.
bool isSecret(std::string_view name)
{
    constexpr std::array<std::string_view, 10> kNames{"code",         "code_verifier", "access_token",  "refresh_token",
                                                      "id_token",     "token",         "Authorization", "Set-Cookie",
                                                      "login secret", "id_token_hint"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

std::string clipped(std::string text)
{
    if (text.size() <= kMaxShown)
        return text;
    const auto size = text.size();
    text.resize(kMaxShown);
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

std::string pathOf(const net::ClientRequest &request)
{
    const auto url = parseUrl(request.url);
    return url ? url->path : std::string("(bad address)");
}

std::string titleOf(const net::ClientRequest &request)
{
    return fmt::format("{} {}", net::methodName(request.method), pathOf(request));
}

bool isJson(std::string_view type)
{
    return type == "application/json" || type.ends_with("+json");
}

} // namespace

Recorder::Recorder(const Context &context, Actor self, Actor peer)
    : m_clock(context.clock), m_sink(context.trace), m_correlation(context.correlation), m_self(self), m_peer(peer),
      m_showSecrets(context.showSecrets)
{
}

void Recorder::take(TraceStep step) const
{
    step.at = m_clock.now();
    step.correlation = m_correlation;
    m_sink->take(std::move(step));
}

std::string Recorder::shown(std::string_view name, std::string_view value) const
{
    if (m_showSecrets)
        return std::string(value);
    if (isHidden(name))
        return "(hidden)";
    return isSecret(name) ? redacted(value) : clipped(std::string(value));
}

void Recorder::addForm(Fields &fields, std::string_view text) const
{
    const auto form = net::parseForm(text);
    if (!form)
        return;
    for (const auto &[name, value] : *form)
        fields.emplace_back(name, shown(name, value));
}

void Recorder::addJson(Fields &fields, std::string_view text) const
{
    auto object = crypto::parseJsonObject(text);
    if (!object)
        return;
    for (auto &member : *object) {
        const std::string name(std::string_view(member.key()));
        if (name == "keyInfo" && member.value().is_string() && !m_showSecrets) {
            auto &info = member.value().get_string();
            fields.emplace_back(name, fmt::format("({} bytes of key information)", info.size()));
            wipe(std::as_writable_bytes(std::span(info.data(), info.size())));
            continue;
        }
        const auto text_ = valueText(member.value());
        fields.emplace_back(name, shown(name, text_));
        // What is in a token helps to learn the protocol; the signature, which makes it worth stealing, is not shown.
        if (name != "access_token" && name != "id_token")
            continue;
        if (const auto jwt = crypto::decodeJwtUnverified(text_)) {
            for (const auto &claim : jwt->claims)
                fields.emplace_back(fmt::format("{}.{}", name, std::string_view(claim.key())),
                                    clipped(valueText(claim.value())));
        }
    }
}

void Recorder::request(const net::ClientRequest &request, std::string clause)
{
    if (m_sink == nullptr)
        return;
    TraceStep step;
    step.kind = StepKind::Request;
    step.from = m_self;
    step.to = m_peer;
    step.title = titleOf(request);
    step.clause = std::move(clause);
    step.verdict = Verdict::Info;
    if (const auto url = parseUrl(request.url)) {
        step.fields.emplace_back("to", url->origin());
        addForm(step.fields, url->query);
    }
    for (const auto *name : {"Authorization", "Cookie"}) {
        if (const auto value = request.headers.find(name))
            step.fields.emplace_back(name, shown(name, *value));
    }
    const auto type = net::mediaType(request.headers);
    if (isJson(type))
        addJson(step.fields, request.body);
    else if (!request.body.empty())
        addForm(step.fields, request.body);
    take(std::move(step));
}

void Recorder::response(const net::ClientRequest &request, const net::ClientResponse &response, std::string clause)
{
    if (m_sink == nullptr)
        return;
    TraceStep step;
    step.kind = StepKind::Response;
    step.from = m_peer;
    step.to = m_self;
    step.title = fmt::format("{} {} ({})", response.status, net::reasonPhrase(response.status), titleOf(request));
    step.clause = std::move(clause);
    step.verdict = response.status < 400 ? Verdict::Ok : Verdict::Refused;
    if (response.tls)
        step.fields.emplace_back("tls", fmt::format("{} {}", response.tls->version, response.tls->suite));
    const auto location = response.headers.get("Location");
    if (!location.empty()) {
        const auto question = location.find('?');
        step.fields.emplace_back("Location", clipped(std::string(location.substr(0, question))));
        if (question != std::string_view::npos)
            addForm(step.fields, location.substr(question + 1));
    }
    for (const auto *name : {"WWW-Authenticate", "Cache-Control", "Retry-After"}) {
        if (const auto value = response.headers.find(name))
            step.fields.emplace_back(name, clipped(std::string(*value)));
    }
    for (const auto &[name, value] : response.headers) {
        if (net::equalsIgnoreCase(name, "Set-Cookie"))
            step.fields.emplace_back("Set-Cookie", shown("Set-Cookie", value));
    }
    const auto type = net::mediaType(response.headers);
    if (isJson(type))
        addJson(step.fields, response.body);
    else if (!response.body.empty())
        step.fields.emplace_back("body",
                                 fmt::format("{} ({} bytes)", type.empty() ? "no type" : type, response.body.size()));
    take(std::move(step));
}

void Recorder::noResponse(const net::ClientRequest &request, const Error &error, std::string clause)
{
    if (m_sink == nullptr)
        return;
    const auto url = parseUrl(request.url);
    TraceStep step;
    step.kind = StepKind::Response;
    step.from = m_peer;
    step.to = m_self;
    step.title = fmt::format("no answer ({})", titleOf(request));
    step.clause = std::move(clause);
    step.verdict = Verdict::Failed;
    step.reason =
        fmt::format("No answer from {}: {}. Check that the server runs, that the address is right, and that its "
                    "certificate is issued by a trusted CA.",
                    url ? url->origin() : std::string("the server"), error.detail);
    take(std::move(step));
}

void Recorder::own(StepKind kind, std::string title, std::string clause, Verdict verdict, std::string reason,
                   Fields fields)
{
    if (m_sink == nullptr)
        return;
    TraceStep step;
    step.kind = kind;
    step.from = m_self;
    step.to = m_self;
    step.title = std::move(title);
    step.clause = std::move(clause);
    step.fields = std::move(fields);
    step.verdict = verdict;
    step.reason = std::move(reason);
    take(std::move(step));
}

void Recorder::check(bool passed, std::string title, std::string clause, std::string reason, Fields fields)
{
    own(StepKind::Check, std::move(title), std::move(clause), passed ? Verdict::Ok : Verdict::Refused, std::move(reason),
        std::move(fields));
}

void Recorder::note(std::string title, std::string text, Verdict verdict, std::string clause)
{
    own(StepKind::Note, std::move(title), std::move(clause), verdict, std::move(text), {});
}

Error Recorder::refuse(Errc code, std::string title, std::string clause, std::string reason, Fields fields)
{
    auto error = makeError(code, reason);
    check(false, std::move(title), std::move(clause), std::move(reason), std::move(fields));
    return error;
}

boost::asio::awaitable<Result<net::ClientResponse>> exchange(Http &http, Recorder &recorder, net::ClientRequest request,
                                                             std::string clause)
{
    recorder.request(request, clause);
    auto response = co_await http.send(request);
    if (response)
        recorder.response(request, *response, clause);
    else
        recorder.noResponse(request, response.error(), clause);
    co_return response;
}

} // namespace seal::client
