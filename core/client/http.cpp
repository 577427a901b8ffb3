#include "core/client/http.h"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <chrono>
#include <exception>
#include <utility>

namespace seal::client {

HttpsTransport::HttpsTransport(net::TlsClientContext tls, net::ClientOptions options)
    : m_client(std::move(tls), std::move(options))
{
}

Result<std::unique_ptr<HttpsTransport>> HttpsTransport::create(net::TlsClientOptions tls, net::ClientOptions options)
{
    SEAL_TRY(auto context, net::TlsClientContext::create(std::move(tls)));
    return std::make_unique<HttpsTransport>(std::move(context), std::move(options));
}

boost::asio::awaitable<Result<net::ClientResponse>> HttpsTransport::send(net::ClientRequest request)
{
    return m_client.send(std::move(request));
}

struct Loop::Impl
{
    boost::asio::io_context context{1};
};

Loop::Loop() : m_impl(std::make_unique<Impl>()) {}
Loop::~Loop() = default;

void Loop::runTask(boost::asio::awaitable<void> task, const std::atomic<bool> *stop)
{
    constexpr auto kLook = std::chrono::milliseconds(50); // how often `stop` is looked at while nothing happens
    bool done = false;
    bool stopped = false;
    boost::asio::cancellation_signal signal;
    auto ended = [&](const std::exception_ptr &failure) {
        // Our coroutines return errors; what is thrown is out of memory, a defect, or the way out of a stopped one.
        if (failure && !stopped)
            std::rethrow_exception(failure);
        done = true;
    };
    boost::asio::co_spawn(m_impl->context, std::move(task),
                          boost::asio::bind_cancellation_slot(signal.slot(), std::move(ended)));
    m_impl->context.restart();
    // Not run(): timers of kept connections would hold it up after the work is done.
    while (!done) {
        if (stop != nullptr && *stop && !std::exchange(stopped, true))
            signal.emit(boost::asio::cancellation_type::terminal);
        const auto ran = stop != nullptr ? m_impl->context.run_one_for(kLook) : m_impl->context.run_one();
        if (ran == 0 && m_impl->context.stopped())
            std::terminate();
    }
}

} // namespace seal::client
