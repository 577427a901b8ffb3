#include "core/client/http.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <exception>

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

void Loop::runTask(boost::asio::awaitable<void> task)
{
    bool done = false;
    boost::asio::co_spawn(m_impl->context, std::move(task), [&done](const std::exception_ptr &failure) {
        // Our coroutines return errors; what is thrown is out of memory or a defect, and must not be lost.
        if (failure)
            std::rethrow_exception(failure);
        done = true;
    });
    m_impl->context.restart();
    // Not run(): timers of kept connections would hold it up after the work is done.
    while (!done && m_impl->context.run_one() > 0) {
    }
    if (!done)
        std::terminate();
}

} // namespace seal::client
