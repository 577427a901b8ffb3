#pragma once

#include "core/base/result.h"
#include "core/net/limits.h"
#include "core/net/router.h"
#include "core/net/tls.h"
#include "core/net/workers.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace seal {
class Random;
}

namespace seal::net {

/// One answered request, for the access log. Holds no query, no body and no header: those may be secret.
struct AccessRecord
{
    std::string_view listener;
    std::string_view method;
    std::string_view path;
    int status;
    std::size_t bytes;              ///< of the body
    std::chrono::microseconds took; ///< request read until answer ready
    const Peer &peer;
    const CorrelationId &correlation;
};

/// Called on worker threads; must be quick and must not throw.
using AccessLog = std::function<void(const AccessRecord &)>;

/// Sees the messages of a listener while somebody looks. Called on worker threads; must be quick and must not throw.
class MessageTap
{
public:
    virtual ~MessageTap() = default;
    /// Asked before each request: one load of an atomic.
    [[nodiscard]] virtual bool wanted() const noexcept = 0;
    virtual void request(const Request &request, const std::optional<TlsInfo> &tls) = 0;
    /// `about` has method, path, peer and correlation of the request only.
    virtual void response(const Request &about, const Response &response) = 0;
    /// A handshake or a request that ended before a handler saw it.
    virtual void failed(const Peer &peer, const CorrelationId &correlation, std::string_view what,
                        std::string_view why) = 0;
};

struct ListenerOptions
{
    std::string name;                  ///< for log lines: "sims-https"
    std::string address = "127.0.0.1"; ///< an IP address; "::" and "0.0.0.0" are all of a family
    std::uint16_t port = 0;            ///< 0 = any free one
    Limits limits;
    std::optional<TlsServerContext> tls; ///< none = plain HTTP
    std::shared_ptr<const Router> router;
    AccessLog accessLog;      ///< may be null
    MessageTap *tap = nullptr; ///< may be null; outlives the listener
    Random *random = nullptr; ///< for correlation ids; the system's if null
};

struct ListenerCounters
{
    std::uint64_t connections = 0; ///< accepted since the start
    std::uint64_t open = 0;        ///< now
    std::uint64_t requests = 0;    ///< answered by a handler or the router
    std::uint64_t refusals = 0;    ///< of those: refused by a rule (4xx, or a redirect that tells an error)
    std::uint64_t failures = 0;    ///< of those: not served (5xx)
    std::uint64_t refused = 0;     ///< connections over a limit
    std::uint64_t handshakeFailures = 0;
    std::uint64_t badRequests = 0; ///< 400, 408, 413, 414, 431, 501, 505
    std::uint64_t slowPeers = 0;   ///< dropped because they did not take an answer in time
};

/// An HTTP/1.1 server on one port, on all workers: one acceptor and many connections each, a coroutine per connection.
class Listener
{
public:
    /// Conflict: the port is taken. InvalidInput: no such address, no router. Io: anything else that the system
    /// refuses.
    static Result<std::unique_ptr<Listener>> start(Workers &workers, ListenerOptions options);
    /// Closes everything at once.
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    [[nodiscard]] std::uint16_t port() const;
    /// For connections from now on; those that are open live on. Unavailable on a plain listener.
    Status replaceTls(TlsServerContext tls);
    /// No new connections; idle ones end, running requests finish with "Connection: close", and at the deadline the
    /// rest is cut. Blocks; not to be called on a worker. True when nothing had to be cut.
    bool drain(std::chrono::milliseconds deadline);
    [[nodiscard]] ListenerCounters counters() const;

private:
    struct Impl;
    explicit Listener(std::shared_ptr<Impl> impl);
    std::shared_ptr<Impl> m_impl;
};

} // namespace seal::net
