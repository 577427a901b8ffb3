#pragma once

#include "core/net/listener.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace seal::test {

/// A plain TCP peer that says exactly what it is told and reads with a time limit.
class RawPeer
{
public:
    explicit RawPeer(std::uint16_t port);
    ~RawPeer();
    RawPeer(RawPeer &&) noexcept;
    RawPeer &operator=(RawPeer &&) noexcept;

    [[nodiscard]] bool connected() const;
    bool send(const std::string &bytes);
    /// Ends our direction.
    void endSending();
    void close();
    /// The next answer, head and body by Content-Length; what came so far if the peer closes or time is over.
    std::string readAnswer(bool headOnly = false, std::chrono::milliseconds limit = std::chrono::seconds(5));
    /// True if the peer closes within the limit; bytes that still come are dropped.
    bool closedWithin(std::chrono::milliseconds limit = std::chrono::seconds(5));
    /// Bytes that are there now or come within the limit, without waiting for more.
    std::string readSome(std::chrono::milliseconds limit);
    [[nodiscard]] int descriptor() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// "HTTP/1.1 200 OK" -> 200; 0 if it is no answer.
int statusOf(const std::string &answer);
std::string bodyOf(const std::string &answer);

/// GET with Host and nothing else.
std::string get(const std::string &path, const std::string &extra = {});
std::string post(const std::string &path, const std::string &body, const std::string &extra = {});

/// A router with: GET /hello, POST /echo, GET /slow (300 ms), GET /throw, GET /throw-int, GET /split, GET /big (8 MiB),
/// POST /json (JSON only, 10 bytes), GET /who (peer), GET /items/{x}.
std::shared_ptr<const net::Router> testRouter();

/// Workers and one listener on a free port.
class TestServer
{
public:
    explicit TestServer(net::ListenerOptions options = {}, std::size_t workers = 2);
    ~TestServer();

    [[nodiscard]] std::uint16_t port() const { return m_listener->port(); }
    net::Listener &listener() { return *m_listener; }
    net::Workers &workers() { return m_workers; }
    void stop() { m_listener.reset(); }

private:
    net::Workers m_workers;
    std::unique_ptr<net::Listener> m_listener;
};

/// Polls until the condition holds or the limit is over.
bool eventually(const std::function<bool()> &condition, std::chrono::milliseconds limit = std::chrono::seconds(5));

} // namespace seal::test
