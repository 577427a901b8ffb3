#include "core/site/listener_tap.h"

#include <fmt/format.h>

#include <array>

namespace seal::site {

namespace {

/// What the paths of the SIM-S and the SKM-S are about.
struct Place
{
    std::string_view path;
    std::string_view clause;
    bool browser = false; ///< a person's user agent goes there, not the SIM-C itself
};

constexpr std::array<Place, 8> kPlaces{{
    {"/.well-known/openid-configuration", "OIDC Discovery 4"},
    {"/jwks", "RFC 7517 5"},
    {"/authorize", "TS 33.434 A.4.2.2", true},
    {"/login", "TS 24.547 6.2.2 step 3", true},
    {"/token", "TS 33.434 A.4.2.4"},
    {"/revoke", "RFC 7009 2.1"},
    {"/skm-uu/v1/key-requests", "TS 33.434 5.3.1"},
    {"/ss-kir/v1/key-records", "TS 29.549 7.6.1"},
}};

const Place *placeOf(std::string_view path)
{
    for (const auto &place : kPlaces) {
        if (place.path == path)
            return &place;
    }
    return nullptr;
}

std::string clauseOf(std::string_view path)
{
    const auto *place = placeOf(path);
    return place != nullptr ? std::string(place->clause) : std::string();
}

} // namespace

Actor serverActor(ListenerId id)
{
    switch (id) {
    case ListenerId::SimSHttps:
    case ListenerId::SimSMtls:
        return Actor::SimS;
    case ListenerId::SkmSHttps:
    case ListenerId::SkmSMtls:
        return Actor::SkmS;
    case ListenerId::CaHttp:
        return Actor::Ca;
    }
    return Actor::SimS;
}

Actor peerActor(ListenerId id, std::string_view path)
{
    const auto *place = placeOf(path);
    switch (id) {
    case ListenerId::SimSHttps:
        return place != nullptr && place->browser ? Actor::Browser : Actor::SimC;
    case ListenerId::SkmSHttps:
        return Actor::SkmC;
    case ListenerId::SimSMtls:
    case ListenerId::SkmSMtls:
        return Actor::ValServer;
    case ListenerId::CaHttp:
        return Actor::Client;
    }
    return Actor::Client;
}

ListenerTap::ListenerTap(ListenerId id, TraceSink &sink, const Clock &clock, bool demo)
    : m_id(id), m_sink(sink), m_clock(clock), m_scribe(demo)
{
}

TraceStep ListenerTap::step(const CorrelationId &correlation, Actor from, Actor to) const
{
    TraceStep step;
    step.at = m_clock.now();
    step.correlation = correlation;
    step.from = from;
    step.to = to;
    step.protocol = m_id == ListenerId::CaHttp ? "HTTP" : "HTTPS";
    return step;
}

void ListenerTap::request(const net::Request &request, const std::optional<net::TlsInfo> &tls)
{
    auto out = step(request.correlation, peerActor(m_id, request.path), serverActor(m_id));
    out.clause = clauseOf(request.path);
    out.fields.emplace_back("from", fmt::format("{} port {}", request.peer.address, request.peer.port));
    out.fields.emplace_back("listener", listenerName(m_id));
    if (tls)
        out.fields.emplace_back("tls", fmt::format("{} {}", tls->version, tls->suite));
    if (request.peer.certificate)
        out.fields.emplace_back("certificate", request.peer.certificate->sha256Hex());
    m_scribe.request(out, {request.methodText, request.path, request.query, request.headers, request.body});
    m_sink.take(std::move(out));
}

void ListenerTap::response(const net::Request &about, const net::Response &response)
{
    auto out = step(about.correlation, serverActor(m_id), peerActor(m_id, about.path));
    out.clause = clauseOf(about.path);
    m_scribe.response(out, fmt::format("{} {}", about.methodText, about.path), response);
    m_sink.take(std::move(out));
}

void ListenerTap::failed(const net::Peer &peer, const CorrelationId &correlation, std::string_view what, std::string_view why)
{
    auto out = step(correlation, peerActor(m_id, {}), serverActor(m_id));
    out.kind = StepKind::Request;
    out.verdict = Verdict::Failed;
    out.title = what;
    out.reason = fmt::format("{}: {}", what, why);
    out.fields.emplace_back("from", fmt::format("{} port {}", peer.address, peer.port));
    out.fields.emplace_back("listener", listenerName(m_id));
    m_sink.take(std::move(out));
}

} // namespace seal::site
