#include "net_raw.h"

#include <poll.h>

#include <stdexcept>
#include <thread>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

namespace seal::test {

namespace asio = boost::asio;
using asio::ip::tcp;
using net::Method;
using net::Request;
using net::Response;
using std::chrono::steady_clock;

struct RawPeer::Impl
{
    asio::io_context context;
    tcp::socket socket{context};
    std::string in;

    /// 1 = bytes came, 0 = the peer closed or reset, -1 = time over.
    int read(steady_clock::time_point until)
    {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - steady_clock::now()).count();
        pollfd wait{socket.native_handle(), POLLIN, 0};
        if (::poll(&wait, 1, static_cast<int>(std::max<long>(left, 0))) != 1)
            return -1;
        char buffer[65536];
        boost::system::error_code ec;
        const auto got = socket.read_some(asio::buffer(buffer), ec);
        in.append(buffer, got);
        return ec ? 0 : 1;
    }
};

RawPeer::RawPeer(std::uint16_t port) : m_impl(std::make_unique<Impl>())
{
    boost::system::error_code ec;
    m_impl->socket.connect({asio::ip::address_v4::loopback(), port}, ec);
    if (ec)
        m_impl->socket.close(ec);
}

RawPeer::~RawPeer() = default;
RawPeer::RawPeer(RawPeer &&) noexcept = default;
RawPeer &RawPeer::operator=(RawPeer &&) noexcept = default;

bool RawPeer::connected() const
{
    return m_impl->socket.is_open();
}

bool RawPeer::send(const std::string &bytes)
{
    boost::system::error_code ec;
    asio::write(m_impl->socket, asio::buffer(bytes), ec);
    return !ec;
}

void RawPeer::endSending()
{
    boost::system::error_code ec;
    m_impl->socket.shutdown(tcp::socket::shutdown_send, ec);
}

void RawPeer::close()
{
    boost::system::error_code ec;
    m_impl->socket.close(ec);
}

int RawPeer::descriptor() const
{
    return m_impl->socket.native_handle();
}

std::string RawPeer::readAnswer(bool headOnly, std::chrono::milliseconds limit)
{
    const auto until = steady_clock::now() + limit;
    auto &in = m_impl->in;
    for (;;) {
        const auto head = in.find("\r\n\r\n");
        if (head != std::string::npos) {
            std::size_t size = head + 4;
            const auto field = in.find("Content-Length: ");
            if (!headOnly && field != std::string::npos && field < head)
                size += std::stoul(in.substr(field + 16));
            if (in.size() >= size) {
                auto answer = in.substr(0, size);
                in.erase(0, size);
                return answer;
            }
        }
        if (m_impl->read(until) != 1)
            return std::exchange(in, {});
    }
}

bool RawPeer::closedWithin(std::chrono::milliseconds limit)
{
    const auto until = steady_clock::now() + limit;
    for (;;) {
        const int result = m_impl->read(until);
        if (result != 1)
            return result == 0;
    }
}

std::string RawPeer::readSome(std::chrono::milliseconds limit)
{
    if (m_impl->in.empty())
        m_impl->read(steady_clock::now() + limit);
    return std::exchange(m_impl->in, {});
}

int statusOf(const std::string &answer)
{
    return answer.starts_with("HTTP/1.1 ") && answer.size() > 12 ? std::stoi(answer.substr(9, 3)) : 0;
}

std::string bodyOf(const std::string &answer)
{
    const auto head = answer.find("\r\n\r\n");
    return head == std::string::npos ? std::string() : answer.substr(head + 4);
}

std::string get(const std::string &path, const std::string &extra)
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + extra + "\r\n";
}

std::string post(const std::string &path, const std::string &body, const std::string &extra)
{
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" +
           extra + "\r\n" + body;
}

namespace {

asio::awaitable<Response> slow(Request /*request*/)
{
    asio::steady_timer timer(co_await asio::this_coro::executor, std::chrono::milliseconds(300));
    co_await timer.async_wait(asio::use_awaitable);
    co_return Response::text(200, "slow");
}

asio::awaitable<Response> throwLate(Request /*request*/)
{
    asio::steady_timer timer(co_await asio::this_coro::executor, std::chrono::milliseconds(1));
    co_await timer.async_wait(asio::use_awaitable);
    throw std::runtime_error("a secret");
}

} // namespace

std::shared_ptr<const net::Router> testRouter()
{
    auto router = std::make_shared<net::Router>();
    router->addPlain(Method::Get, "/hello", [](const Request &) { return Response::text(200, "hello"); });
    router->addPlain(Method::Post, "/echo", [](const Request &r) { return Response::text(200, r.body); });
    router->add(Method::Get, "/slow", &slow);
    router->add(Method::Get, "/throw", &throwLate);
    router->addPlain(Method::Get, "/throw-int", [](const Request &) -> Response { throw 42; });
    router->addPlain(Method::Get, "/split",
                     [](const Request &) { return Response::redirect(303, "/x\r\nSet-Cookie: a=b"); });
    router->addPlain(Method::Get, "/big",
                     [](const Request &) { return Response::text(200, std::string(8U << 20U, 'x')); });
    router->addPlain(Method::Post, "/json", [](const Request &r) { return Response::json(200, r.body); },
                     {.bodyLimit = 10, .contentTypes = {"application/json"}, .error = {}});
    router->addPlain(Method::Get, "/who", [](const Request &r) {
        const auto name = r.peer.certificate ? r.peer.certificate->dnsNames().front() : "nobody";
        return Response::text(200,
                              r.peer.address + " " + r.peer.prefix + " " + (r.peer.tls ? "tls " : "plain ") + name);
    });
    router->addPlainPrefix(Method::Get, "/items/", [](const Request &r) { return Response::text(200, r.tail); });
    return router;
}

TestServer::TestServer(net::ListenerOptions options, std::size_t workers) : m_workers(workers)
{
    if (!options.router)
        options.router = testRouter();
    options.name = "test";
    m_workers.start().value();
    m_listener = net::Listener::start(m_workers, std::move(options)).value();
}

TestServer::~TestServer()
{
    m_listener.reset();
    m_workers.stop();
}

bool eventually(const std::function<bool()> &condition, std::chrono::milliseconds limit)
{
    const auto until = steady_clock::now() + limit;
    while (!condition()) {
        if (steady_clock::now() > until)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

} // namespace seal::test
