#pragma once

#include "core/base/trace.h"
#include "core/client/context.h"
#include "core/net/message_trace.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace seal::client {

using Fields = std::vector<std::pair<std::string, std::string>>;

/// Writes the steps of one client into its sink, with secrets redacted unless the context shows them.
class Recorder
{
public:
    Recorder(const Context &context, Actor self, Actor peer);

    /// "POST /token" with the parameters of query and form body, or the members of a JSON body.
    void request(const net::ClientRequest &request, std::string clause);
    /// "200 OK" with decoded content; `clause` as for the request.
    void response(const net::ClientRequest &request, const net::ClientResponse &response, std::string clause);
    /// No answer came.
    void noResponse(const net::ClientRequest &request, const Error &error, std::string clause);
    /// A validation of ours. Passed: verdict ok. Else refused, and `reason` says what is wrong and what to do.
    void check(bool passed, std::string title, std::string clause, std::string reason, Fields fields = {});
    void note(std::string title, std::string text, Verdict verdict = Verdict::Info, std::string clause = {});
    /// A check that failed, and the error to return: the reason is the detail.
    Error refuse(Errc code, std::string title, std::string clause, std::string reason, Fields fields = {});

    /// The value, or as much of it as may be seen. The name decides.
    [[nodiscard]] std::string shown(std::string_view name, std::string_view value) const
    {
        return m_scribe.shown(name, value);
    }
    /// Of all steps; what servers are asked to call the flow.
    [[nodiscard]] std::string_view correlation() const { return m_correlation.str(); }

private:
    void take(TraceStep step) const;
    void own(StepKind kind, std::string title, std::string clause, Verdict verdict, std::string reason, Fields fields);

    const Clock &m_clock;
    TraceSink *m_sink;
    CorrelationId m_correlation;
    Actor m_self;
    Actor m_peer;
    net::MessageScribe m_scribe;
};

/// Sends and records both messages. The request carries the correlation id, so that the server's log and trace know the flow.
boost::asio::awaitable<Result<net::ClientResponse>> exchange(Http &http, Recorder &recorder, net::ClientRequest request,
                                                             std::string clause);

} // namespace seal::client
