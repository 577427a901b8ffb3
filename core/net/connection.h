#pragma once

// One connection of a listener: a coroutine that reads, asks the router, writes. For .cpp files of this folder.

#include "core/net/listener.h"
#include "core/net/message.h"
#include "core/net/transport.h"

#include <atomic>
#include <chrono>
#include <span>
#include <vector>

namespace seal::net {

/// A number that one worker counts and any thread may read: no locked instruction, no order with anything else.
class WorkerCount
{
public:
    void add(std::uint64_t more = 1)
    {
        m_value.store(m_value.load(std::memory_order_relaxed) + more, std::memory_order_relaxed);
    }
    void takeAway() { m_value.store(m_value.load(std::memory_order_relaxed) - 1, std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<std::uint64_t> m_value = 0;
};

/// What one worker counts for one listener, on cache lines of its own.
struct alignas(64) WorkerCounters
{
    WorkerCount connections;
    WorkerCount open;
    WorkerCount requests;
    WorkerCount refusals;
    WorkerCount failures;
    WorkerCount refused;
    WorkerCount handshakeFailures;
    WorkerCount badRequests;
    WorkerCount slowPeers;
};

/// What the connections of one listener share. All of it is constant, atomic, or one worker's.
struct ListenerCore
{
    ListenerOptions options;
    std::atomic<bool> draining = false;
    std::vector<WorkerCounters> counters; ///< one of each worker
};

/// Lives in the frame of its coroutine; everything happens on the thread of its worker.
class Connection
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// `scratch` is the read buffer that all connections of a worker share: it is empty between two tries.
    Connection(ListenerCore &core, std::size_t worker, boost::asio::ip::tcp::socket socket, Peer peer,
               std::optional<TlsServerContext> tls, std::span<char> scratch);

    boost::asio::awaitable<void> run();

    /// Called from time to time: wakes the coroutine up if what it waits for is overdue.
    void checkDeadline(Time now);
    /// Ends it now if it is idle, else after the answer that is under way.
    void beginDrain();
    /// Ends it now; a handler that is running is waited for.
    void cut();

private:
    enum class Phase { Handshake, Idle, Reading, Handling, Writing, Lingering };
    enum class Io { Ready, Closed, Late };

    boost::asio::awaitable<bool> handshake();
    boost::asio::awaitable<bool> serveOne();
    boost::asio::awaitable<std::size_t> readHead();
    boost::asio::awaitable<bool> receiveBody(RequestHead &head, const RouteOptions *options, std::size_t limit);
    boost::asio::awaitable<bool> readBody(std::uint64_t length, const RouteOptions *options, std::string &body);
    boost::asio::awaitable<bool> readChunks(std::uint64_t limit, const RouteOptions *options, std::string &body);
    boost::asio::awaitable<Io> readMore();
    boost::asio::awaitable<Response> callHandler(const Router::Route &route, Request request);
    boost::asio::awaitable<bool> write();
    boost::asio::awaitable<void> refuse(Refusal refusal, const RouteOptions *options);
    boost::asio::awaitable<void> linger();

    [[nodiscard]] std::string_view unread() const { return std::string_view(m_in).substr(m_taken); }
    void take(std::size_t size);
    void arm(Phase phase, Time deadline);
    /// "Qx31-4"; "run7.Qx31-4" when the client named its flow (X-Correlation-Id). The server's part makes it unique.
    [[nodiscard]] CorrelationId nextCorrelation(std::string_view flow = {});
    [[nodiscard]] MessageTap *tap() const;
    /// Tells the tap, and gives what log and tap need to know once the request itself is with its handler.
    void count(const Response &response);
    [[nodiscard]] Request announce(const Request &request, MessageTap *watcher) const;
    void tellFailure(std::string_view what, std::string_view why, const CorrelationId &correlation) const;
    void queue(const Response &response, const ResponseStyle &style);
    void logAccess(const Request &about, const Response &response, Time started) const;

    ListenerCore &m_core;
    WorkerCounters &m_counters;
    const Limits &m_limits;
    std::size_t m_worker;
    Transport m_transport;
    Peer m_peer;
    std::optional<TlsServerContext> m_tls;
    std::span<char> m_scratch;

    std::string m_in; ///< bytes of requests to come, from m_taken on
    std::size_t m_taken = 0;
    std::string m_out;
    HeadScanner m_scanner;
    Phase m_phase = Phase::Handshake;
    Time m_deadline;
    Time m_started; ///< first byte of the request
    bool m_late = false;
    bool m_cut = false;
    std::uint32_t m_served = 0;
    unsigned m_burst = 0; ///< requests since the last wait
    std::string m_id;     ///< first part of correlation ids
    std::uint32_t m_sequence = 0;
};

} // namespace seal::net
