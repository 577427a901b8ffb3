#include "core/client/recorder.h"

#include "core/client/url.h"

#include <fmt/format.h>

namespace seal::client {

namespace {

std::string originOf(const net::ClientRequest &request)
{
    const auto url = parseUrl(request.url);
    return url ? url->origin() : std::string("the server");
}

std::string protocolOf(const net::ClientRequest &request)
{
    return request.url.starts_with("http:") ? "HTTP" : "HTTPS";
}

std::string titleOf(const net::ClientRequest &request)
{
    const auto url = parseUrl(request.url);
    return fmt::format("{} {}", net::methodName(request.method), url ? url->path : std::string("(bad address)"));
}

} // namespace

Recorder::Recorder(const Context &context, Actor self, Actor peer)
    : m_clock(context.clock), m_sink(context.trace), m_correlation(context.correlation), m_self(self), m_peer(peer),
      m_scribe(context.showSecrets)
{
}

void Recorder::take(TraceStep step) const
{
    step.at = m_clock.now();
    step.correlation = m_correlation;
    m_sink->take(std::move(step));
}

void Recorder::request(const net::ClientRequest &request, std::string clause)
{
    if (m_sink == nullptr)
        return;
    TraceStep step;
    step.from = m_self;
    step.to = m_peer;
    step.clause = std::move(clause);
    step.protocol = protocolOf(request);
    const auto url = parseUrl(request.url);
    if (url)
        step.fields.emplace_back("to", url->origin());
    auto headers = request.headers;
    if (url)
        headers.set("Host", url->origin().substr(url->scheme.size() + 3));
    m_scribe.request(step, {net::methodName(request.method), url ? url->path : std::string_view("(bad address)"),
                            url ? url->query : std::string_view(), headers, request.body});
    take(std::move(step));
}

void Recorder::response(const net::ClientRequest &request, const net::ClientResponse &response, std::string clause)
{
    if (m_sink == nullptr)
        return;
    TraceStep step;
    step.from = m_peer;
    step.to = m_self;
    step.clause = std::move(clause);
    step.protocol = protocolOf(request);
    if (response.tls)
        step.fields.emplace_back("tls", fmt::format("{} {}", response.tls->version, response.tls->suite));
    m_scribe.response(step, titleOf(request), response);
    take(std::move(step));
}

void Recorder::noResponse(const net::ClientRequest &request, const Error &error, std::string clause)
{
    if (m_sink == nullptr)
        return;
    TraceStep step;
    step.kind = StepKind::Response;
    step.protocol = protocolOf(request);
    step.from = m_peer;
    step.to = m_self;
    step.title = fmt::format("no answer ({})", titleOf(request));
    step.clause = std::move(clause);
    step.verdict = Verdict::Failed;
    step.reason =
        fmt::format("No answer from {}: {}. Check that the server runs, that the address is right, and that its "
                    "certificate is issued by a trusted CA.",
                    originOf(request), error.detail);
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
    if (isFlowName(recorder.correlation()))
        request.headers.set("X-Correlation-Id", std::string(recorder.correlation()));
    recorder.request(request, clause);
    auto response = co_await http.send(request);
    if (response)
        recorder.response(request, *response, clause);
    else
        recorder.noResponse(request, response.error(), clause);
    co_return response;
}

} // namespace seal::client
