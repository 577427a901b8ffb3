#pragma once

#include "core/net/client.h"

#include <boost/asio/awaitable.hpp>

#include <atomic>
#include <memory>
#include <optional>
#include <utility>

namespace seal::client {

/// What sends requests: a real HTTPS client, or a fake in tests. Redirects are answers, never followed here.
class Http
{
public:
    virtual ~Http() = default;
    [[nodiscard]] virtual boost::asio::awaitable<Result<net::ClientResponse>> send(net::ClientRequest request) = 0;
};

/// Over TLS. Must end before the loop it was used on.
class HttpsTransport final : public Http
{
public:
    explicit HttpsTransport(net::TlsClientContext tls, net::ClientOptions options = {});
    /// A client that trusts these anchors, with its own certificate when it has one.
    static Result<std::unique_ptr<HttpsTransport>> create(net::TlsClientOptions tls, net::ClientOptions options = {});
    [[nodiscard]] boost::asio::awaitable<Result<net::ClientResponse>> send(net::ClientRequest request) override;

private:
    net::HttpsClient m_client;
};

/// An event loop on the calling thread, for callers that want to wait: `loop.run(simC.logIn(...))`.
class Loop
{
public:
    Loop();
    ~Loop();
    Loop(const Loop &) = delete;
    Loop &operator=(const Loop &) = delete;

    /// Runs until this coroutine is done and gives what it returned.
    template <typename T>
    T run(boost::asio::awaitable<T> work)
    {
        std::optional<T> out;
        runTask(keep(std::move(work), &out), nullptr);
        return std::move(*out);
    }
    /// The same; once `stop` is set what it waits for is given up, and what it then returns does not count. Null: nobody stops it.
    template <typename T>
    std::optional<T> run(boost::asio::awaitable<T> work, const std::atomic<bool> *stop)
    {
        std::optional<T> out;
        runTask(keep(std::move(work), &out), stop);
        return stop != nullptr && *stop ? std::nullopt : std::move(out);
    }

private:
    template <typename T>
    static boost::asio::awaitable<void> keep(boost::asio::awaitable<T> work, std::optional<T> *out)
    {
        out->emplace(co_await std::move(work));
    }
    void runTask(boost::asio::awaitable<void> task, const std::atomic<bool> *stop);

    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace seal::client
