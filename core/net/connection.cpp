#include "core/net/connection.h"

#include <algorithm>
#include <typeinfo>

#include <boost/asio/post.hpp>

#include "core/base/log.h"
#include "core/base/random.h"
#include "core/base/trace.h"
#include "core/crypto/random.h"

namespace seal::net {

namespace {

using std::chrono::steady_clock;
constexpr auto kNever = steady_clock::time_point::max();
constexpr std::string_view kTopic = "seal.net.http";
/// Buffers above this are given back between requests.
constexpr std::size_t kKeptBuffer = 32 * 1024;
/// After so many answers without a wait, other connections get their turn.
constexpr unsigned kBurst = 32;

} // namespace

Connection::Connection(ListenerCore &core, std::size_t worker, boost::asio::ip::tcp::socket socket, Peer peer,
                       std::optional<TlsServerContext> tls, std::span<char> scratch)
    : m_core(core), m_counters(core.counters[worker]), m_limits(core.options.limits), m_worker(worker),
      m_transport(std::move(socket)), m_peer(std::move(peer)), m_tls(std::move(tls)), m_scratch(scratch),
      m_deadline(kNever)
{
}

void Connection::arm(Phase phase, Time deadline)
{
    m_phase = phase;
    m_deadline = deadline;
    m_late = false;
}

void Connection::checkDeadline(Time now)
{
    if (now < m_deadline || m_late)
        return;
    m_late = true;
    boost::system::error_code ignored;
    m_transport.socket().cancel(ignored);
}

void Connection::beginDrain()
{
    boost::system::error_code ignored;
    if (m_phase == Phase::Idle)
        m_transport.socket().cancel(ignored);
}

void Connection::cut()
{
    m_cut = true;
    boost::system::error_code ignored;
    m_transport.socket().close(ignored);
}

void Connection::take(std::size_t size)
{
    m_taken += size;
    if (m_taken < m_in.size())
        return;
    m_in.clear();
    m_taken = 0;
    if (m_in.capacity() > kKeptBuffer)
        m_in.shrink_to_fit();
}

CorrelationId Connection::nextCorrelation(std::string_view flow)
{
    constexpr std::size_t kIdBytes = 9;
    if (m_id.empty()) {
        auto *random = m_core.options.random;
        m_id = (random ? *random : crypto::systemRandom()).token(kIdBytes);
    }
    auto own = m_id + '-' + std::to_string(++m_sequence);
    // What a client says goes into logs and audit records: only a plain word may, and never in place of our own part.
    return CorrelationId(isFlowName(flow) ? std::string(flow) + '.' + own : std::move(own));
}

MessageTap *Connection::tap() const
{
    auto *tap = m_core.options.tap;
    return tap != nullptr && tap->wanted() ? tap : nullptr;
}

void Connection::tellFailure(std::string_view what, std::string_view why, const CorrelationId &correlation) const
{
    if (auto *watcher = tap())
        watcher->failed(m_peer, correlation, what, why);
}

boost::asio::awaitable<void> Connection::run()
{
    if (m_tls) {
        const bool secure = co_await handshake();
        if (!secure)
            co_return;
    }
    for (;;) {
        const bool goOn = co_await serveOne();
        if (!goOn || m_cut)
            co_return;
        if (++m_burst >= kBurst) {
            m_burst = 0;
            co_await boost::asio::post(m_transport.socket().get_executor(), boost::asio::use_awaitable);
        }
    }
}

boost::asio::awaitable<bool> Connection::handshake()
{
    arm(Phase::Handshake, steady_clock::now() + m_limits.handshake);
    bool good = static_cast<bool>(m_transport.startServer(m_tls->handle()));
    m_tls.reset(); // the SSL object holds what it needs
    while (good) {
        const auto step = m_transport.tryHandshake();
        if (step.outcome == Transport::Outcome::Ok) {
            m_peer.tls = true;
            m_peer.certificate = m_transport.peerCertificate();
            co_return true;
        }
        if (step.outcome != Transport::Outcome::WantRead && step.outcome != Transport::Outcome::WantWrite)
            break;
        co_await m_transport.wait(step.outcome);
        good = !m_transport.waitFailed() && !m_late && !m_cut;
    }
    m_counters.handshakeFailures.add();
    const std::string_view reason = m_late ? std::string_view("time over") : std::string_view(m_transport.failure());
    log::debug("seal.net.tls", "{}: handshake with {} failed: {}", m_core.options.name, m_peer.address, reason);
    if (tap() != nullptr)
        tellFailure("TLS handshake", reason, nextCorrelation());
    if (m_transport.sawPlainHttp()) {
        std::string text;
        appendResponse(text, Response::problem(400, {}, "This port speaks HTTPS only."), ResponseStyle{.close = true});
        m_transport.writePlain(text);
    }
    if (!m_cut && !m_late)
        co_await linger(); // so that the alert arrives before the reset
    co_return false;
}

boost::asio::awaitable<Connection::Io> Connection::readMore()
{
    // After an answer the next request is hardly ever there yet: waiting at once saves a system call for each request.
    if (m_phase == Phase::Idle && !m_transport.hasBuffered() && !m_core.draining) {
        m_burst = 0;
        co_await m_transport.wait(Transport::Outcome::WantRead);
    }
    for (;;) {
        const auto step = m_transport.tryRead(m_scratch.data(), m_scratch.size());
        if (step.outcome == Transport::Outcome::Ok) {
            m_in.append(m_scratch.data(), step.bytes);
            co_return Io::Ready;
        }
        if (step.outcome != Transport::Outcome::WantRead && step.outcome != Transport::Outcome::WantWrite)
            co_return Io::Closed;
        // A deadline that passes while nothing waits is seen here.
        if (m_cut || (m_phase == Phase::Idle && m_core.draining))
            co_return Io::Closed;
        if (m_late)
            co_return Io::Late;
        m_burst = 0;
        co_await m_transport.wait(step.outcome);
    }
}

boost::asio::awaitable<std::size_t> Connection::readHead()
{
    m_in.erase(0, m_taken);
    m_taken = 0;
    m_scanner.reset();
    const auto now = steady_clock::now();
    m_started = now;
    if (m_in.empty())
        arm(Phase::Idle, now + m_limits.idle);
    else
        arm(Phase::Reading, now + m_limits.header);
    for (;;) {
        // RFC 9112 section 2.2: empty lines before a request are read over.
        while (unread().starts_with("\r\n"))
            take(2);
        if (!unread().empty() && unread() != "\r") {
            const auto size = m_scanner.find(unread());
            const auto seen = size > 0 ? unread().substr(0, size) : unread();
            if (const auto refusal = checkRequestStart(seen, m_limits.headerBytes)) {
                co_await refuse(*refusal, nullptr);
                co_return 0;
            }
            if (size > 0)
                co_return size;
        }
        const auto io = co_await readMore();
        if (io == Io::Late && m_phase == Phase::Reading)
            co_await refuse(Refusal{408, "the request did not arrive in time"}, nullptr);
        else if (io == Io::Late)
            m_transport.endWriting();
        else if (io == Io::Closed && m_core.draining && !m_cut)
            m_transport.endWriting();
        if (io != Io::Ready)
            co_return 0;
        if (m_phase == Phase::Idle) {
            m_started = steady_clock::now();
            arm(Phase::Reading, m_started + m_limits.header);
        }
    }
}

boost::asio::awaitable<bool> Connection::readBody(std::uint64_t length, const RouteOptions *options, std::string &body)
{
    body.reserve(static_cast<std::size_t>(length));
    for (;;) {
        const auto piece = unread().substr(0, static_cast<std::size_t>(length) - body.size());
        body.append(piece);
        take(piece.size());
        if (body.size() == length)
            co_return true;
        const auto io = co_await readMore();
        if (io == Io::Late)
            co_await refuse(Refusal{408, "the body did not arrive in time"}, options);
        if (io != Io::Ready)
            co_return false;
    }
}

boost::asio::awaitable<bool> Connection::readChunks(std::uint64_t limit, const RouteOptions *options, std::string &body)
{
    ChunkDecoder decoder(limit);
    for (;;) {
        take(decoder.feed(unread(), body));
        if (decoder.refusal()) {
            co_await refuse(*decoder.refusal(), options);
            co_return false;
        }
        if (decoder.done())
            co_return true;
        const auto io = co_await readMore();
        if (io == Io::Late)
            co_await refuse(Refusal{408, "the body did not arrive in time"}, options);
        if (io != Io::Ready)
            co_return false;
    }
}

boost::asio::awaitable<bool> Connection::receiveBody(RequestHead &head, const RouteOptions *options, std::size_t limit)
{
    arm(Phase::Reading, m_started + m_limits.request);
    if (head.expectContinue && unread().empty()) {
        m_out = "HTTP/1.1 100 Continue\r\n\r\n";
        const bool told = co_await write();
        if (!told)
            co_return false;
        arm(Phase::Reading, m_started + m_limits.request);
    }
    bool whole = false;
    if (head.framing == Framing::Length)
        whole = co_await readBody(head.length, options, head.request.body);
    else
        whole = co_await readChunks(limit, options, head.request.body);
    co_return whole;
}

boost::asio::awaitable<bool> Connection::serveOne()
{
    const auto headSize = co_await readHead();
    if (headSize == 0)
        co_return false;
    RequestHead head;
    if (const auto refusal = parseRequestHead(unread().substr(0, headSize), head)) {
        co_await refuse(*refusal, nullptr);
        co_return false;
    }
    take(headSize);
    auto &request = head.request;
    auto found =
        m_core.options.router->match(request.method, request.path, request.headers, head.framing != Framing::None);
    const auto *options = found.route ? &found.route->options : nullptr;
    const auto limit = options ? options->bodyLimit.value_or(m_limits.bodyBytes) : m_limits.bodyBytes;
    bool close = !head.keepAlive;
    if (head.framing == Framing::Length && head.length > limit) {
        co_await refuse(Refusal{413, "The body is larger than this address takes."}, options);
        co_return false;
    }
    if (head.framing != Framing::None && found.refusal && head.expectContinue) {
        close = true; // the body is not wanted, and whether it comes is not known (RFC 9110 section 10.1.1)
    } else if (head.framing != Framing::None) {
        const bool whole = co_await receiveBody(head, options, limit);
        if (!whole)
            co_return false;
    }
    arm(Phase::Handling, kNever);
    const auto started = steady_clock::now();
    request.peer = m_peer;
    request.worker = m_worker;
    request.correlation = nextCorrelation(request.headers.get("X-Correlation-Id"));
    const bool isHead = request.method == Method::Head;
    auto *watcher = tap();
    const auto about = announce(request, watcher);
    Response response;
    if (found.refusal) {
        response = *std::move(found.refusal);
    } else {
        request.tail = std::move(found.tail);
        response = co_await callHandler(*found.route, std::move(request));
    }
    if (m_cut)
        co_return false;
    count(response);
    if (watcher != nullptr)
        watcher->response(about, response);
    if (m_core.options.accessLog)
        logAccess(about, response, started);
    close = close || ++m_served >= m_limits.requestsPerConnection || m_core.draining;
    m_out.clear();
    queue(
        response,
        ResponseStyle{.head = isHead, .close = close, .http10 = !head.http11, .correlation = about.correlation.str()});
    const bool written = co_await write();
    if (written && close)
        co_await linger();
    co_return written && !close;
}

void Connection::count(const Response &response)
{
    m_counters.requests.add();
    if (response.status >= 500)
        m_counters.failures.add();
    else if (response.status >= 400 || response.refusal)
        m_counters.refusals.add();
}

Request Connection::announce(const Request &request, MessageTap *watcher) const
{
    Request about;
    about.correlation = request.correlation;
    if (m_core.options.accessLog || watcher != nullptr) {
        about.methodText = request.methodText;
        about.path = request.path;
    }
    if (watcher != nullptr) {
        about.peer = m_peer;
        watcher->request(request, m_transport.isTls() ? std::optional(m_transport.tlsInfo()) : std::nullopt);
    }
    return about;
}

boost::asio::awaitable<Response> Connection::callHandler(const Router::Route &route, Request request)
{
    const auto correlation = request.correlation;
    std::string failure;
    try {
        if (route.plain)
            co_return route.plain(request);
        Response response = co_await route.handler(std::move(request));
        co_return response;
    } catch (const std::exception &e) {
        failure = typeid(e).name(); // the text of an exception may hold anything
    } catch (...) {
        failure = "unknown exception";
    }
    log::error(kTopic, "{}: a handler threw {} ({})", m_core.options.name, failure, correlation.str());
    co_return refusal(route.options, 500, "The server failed.");
}

void Connection::queue(const Response &response, const ResponseStyle &style)
{
    if (appendResponse(m_out, response, style))
        return;
    log::error(kTopic, "{}: a handler set a field with a line break ({})", m_core.options.name, style.correlation);
    appendResponse(m_out, Response::problem(500, {}, "The server failed."), style);
}

void Connection::logAccess(const Request &about, const Response &response, Time started) const
{
    const AccessRecord record{
        .listener = m_core.options.name,
        .method = about.methodText,
        .path = about.path,
        .status = response.status,
        .bytes = response.body.size(),
        .took = std::chrono::duration_cast<std::chrono::microseconds>(steady_clock::now() - started),
        .peer = m_peer,
        .correlation = about.correlation,
    };
    m_core.options.accessLog(record);
}

boost::asio::awaitable<bool> Connection::write()
{
    m_phase = Phase::Writing;
    std::string_view rest = m_out;
    while (!rest.empty()) {
        const auto step = m_transport.tryWrite(rest);
        if (step.outcome == Transport::Outcome::Ok) {
            rest.remove_prefix(step.bytes);
            continue;
        }
        if (step.outcome != Transport::Outcome::WantRead && step.outcome != Transport::Outcome::WantWrite)
            co_return false;
        arm(Phase::Writing, steady_clock::now() + m_limits.write);
        co_await m_transport.wait(step.outcome);
        if (m_late)
            m_counters.slowPeers.add();
        if (m_late || m_cut || m_transport.waitFailed())
            co_return false;
    }
    m_out.clear();
    if (m_out.capacity() > kKeptBuffer)
        m_out.shrink_to_fit();
    co_return true;
}

boost::asio::awaitable<void> Connection::refuse(Refusal refusal_, const RouteOptions *options)
{
    m_counters.badRequests.add();
    const auto correlation = nextCorrelation();
    log::debug(kTopic, "{}: {} from {}: {} ({})", m_core.options.name, refusal_.status, m_peer.address, refusal_.detail,
               correlation.str());
    tellFailure("Request refused", refusal_.detail, correlation);
    const auto response = options ? refusal(*options, refusal_.status, refusal_.detail)
                                  : Response::problem(refusal_.status, {}, refusal_.detail);
    m_out.clear();
    queue(response, ResponseStyle{.close = true, .correlation = correlation.str()});
    const bool written = co_await write();
    if (written)
        co_await linger();
}

boost::asio::awaitable<void> Connection::linger()
{
    // RFC 9112 section 9.6: closing with unread input resets the connection and may take the answer away from the peer.
    constexpr auto kLongest = std::chrono::seconds(1);
    constexpr std::size_t kMost = 256 * 1024;
    m_transport.endWriting();
    arm(Phase::Lingering, steady_clock::now() + kLongest);
    std::size_t total = 0;
    while (total < kMost && !m_late && !m_cut) {
        boost::system::error_code ec;
        total += m_transport.socket().receive(boost::asio::buffer(m_scratch.data(), m_scratch.size()), 0, ec);
        if (ec && ec != boost::asio::error::would_block && ec != boost::asio::error::try_again)
            co_return;
        if (!ec)
            continue;
        co_await m_transport.wait(Transport::Outcome::WantRead);
        if (m_transport.waitFailed())
            co_return;
    }
}

} // namespace seal::net
