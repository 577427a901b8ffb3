#pragma once

#include "core/base/clock.h"
#include "core/base/trace.h"
#include "core/net/listener.h"
#include "core/net/message_trace.h"
#include "core/site/addresses.h"

namespace seal::site {

/// Makes the messages of one listener into trace steps, with their secrets redacted unless the site is a demo.
class ListenerTap final : public net::MessageTap
{
public:
    ListenerTap(ListenerId id, TraceSink &sink, const Clock &clock, bool demo);

    [[nodiscard]] bool wanted() const noexcept override { return m_sink.wanted(); }
    void request(const net::Request &request, const std::optional<net::TlsInfo> &tls) override;
    void response(const net::Request &about, const net::Response &response) override;
    void failed(const net::Peer &peer, const CorrelationId &correlation, std::string_view what, std::string_view why) override;

private:
    [[nodiscard]] TraceStep step(const CorrelationId &correlation, Actor from, Actor to) const;

    ListenerId m_id;
    TraceSink &m_sink;
    const Clock &m_clock;
    net::MessageScribe m_scribe;
};

/// Who a peer is, as far as listener and path tell.
Actor peerActor(ListenerId id, std::string_view path);
Actor serverActor(ListenerId id);

} // namespace seal::site
