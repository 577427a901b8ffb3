#include "core/net/listener.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <future>
#include <map>
#include <mutex>
#include <unordered_set>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>

#include "core/base/log.h"
#include "core/net/connection.h"

namespace seal::net {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using std::chrono::steady_clock;

constexpr std::string_view kTopic = "seal.net.listener";
constexpr int kBacklog = 1024;

#ifdef SO_REUSEPORT
using ReusePort = asio::detail::socket_option::boolean<SOL_SOCKET, SO_REUSEPORT>;
constexpr bool kHasReusePort = true;
#else
constexpr bool kHasReusePort = false;
#endif

Peer peerOf(const tcp::endpoint &endpoint)
{
    Peer peer;
    auto address = endpoint.address();
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        address = asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6());
    peer.address = address.to_string();
    peer.port = endpoint.port();
    peer.prefix = throttlePrefix(peer.address);
    return peer;
}

Error bindError(const tcp::endpoint &where, const error_code &ec)
{
    const auto address = where.address().to_string() + " port " + std::to_string(where.port());
    if (ec == asio::error::address_in_use)
        return makeError(Errc::Conflict, "another program listens on " + address);
    if (ec == asio::error::access_denied)
        return makeError(Errc::Denied, "no permission to listen on " + address);
    return makeError(ec.value() == EADDRNOTAVAIL ? Errc::InvalidInput : Errc::Io,
                     "cannot listen on " + address + ": " + ec.message());
}

/// Often enough that a deadline is missed by a quarter at most, and never by more than a quarter of a second.
std::chrono::milliseconds sweepInterval(const Limits &limits)
{
    const auto shortest = std::min({limits.handshake, limits.header, limits.request, limits.idle, limits.write});
    return std::clamp(shortest / 4, std::chrono::milliseconds(5), std::chrono::milliseconds(250));
}

} // namespace

struct Listener::Impl : ListenerCore, std::enable_shared_from_this<Listener::Impl>
{
    /// The part of the listener that lives on one worker; only its thread touches it after the start.
    struct Shard
    {
        Shard(asio::io_context &context, std::size_t index_) : index(index_), acceptor(context), sweep(context) {}

        std::size_t index;
        // Gone after a drain, so that whoever holds the listener last touches no io_context, which may be gone as well.
        std::optional<tcp::acceptor> acceptor;
        std::optional<asio::steady_timer> sweep;
        std::unordered_set<Connection *> connections;
        std::array<char, 16UL * 1024> scratch{};
        bool closed = false;
    };

    explicit Impl(Workers &w) : workers(w) {}

    Status open(const tcp::endpoint &where);
    Status bind(Shard &shard, const tcp::endpoint &where, bool shared) const;
    asio::awaitable<void> acceptLoop(std::shared_ptr<Impl> self, Shard *shard);
    asio::awaitable<void> serve(std::shared_ptr<Impl> self, Shard *shard, tcp::socket socket, Peer peer);
    asio::awaitable<void> sweepLoop(std::shared_ptr<Impl> self, Shard *shard);
    bool admit(const std::string &address);
    void release(const std::string &address);
    void onEachShard(const std::function<void(Shard &)> &function);
    bool waitUntilEmpty(std::chrono::milliseconds deadline);
    bool drain(std::chrono::milliseconds deadline);

    Workers &workers;
    std::vector<std::unique_ptr<Shard>> shards;
    std::uint16_t port = 0;

    std::mutex mutex; // the rest; held for moments only
    std::condition_variable emptied;
    std::optional<TlsServerContext> tls;
    std::map<std::string, std::size_t, std::less<>> perPeer;
    std::size_t live = 0; ///< admitted connections
};

Status Listener::Impl::bind(Shard &shard, const tcp::endpoint &where, bool shared) const
{
    error_code ec;
    auto &acceptor = *shard.acceptor;
    acceptor.open(where.protocol(), ec);
    if (!ec)
        acceptor.set_option(tcp::acceptor::reuse_address(true), ec);
#ifdef SO_REUSEPORT
    if (!ec && shared)
        acceptor.set_option(ReusePort(true), ec);
#else
    (void)shared;
#endif
    if (!ec && where.protocol() == tcp::v6())
        acceptor.set_option(asio::ip::v6_only(false), ec);
    if (!ec)
        acceptor.bind(where, ec);
    if (!ec)
        acceptor.listen(kBacklog, ec);
    if (!ec)
        acceptor.non_blocking(true, ec);
    if (ec)
        return bindError(where, ec);
    return {};
}

Status Listener::Impl::open(const tcp::endpoint &where)
{
    const bool shared = kHasReusePort && shards.size() > 1;
    if (shared && where.port() != 0) {
        // With SO_REUSEPORT a second program of the same user would share the port without a word: look without it
        // first. On a context that nobody runs: a worker that polls the socket while it is closed would keep it open
        // a moment longer, and the port would be taken by ourselves.
        asio::io_context quiet;
        Shard probe(quiet, 0);
        SEAL_CHECK(bind(probe, where, false));
    }
    auto endpoint = where;
    for (auto &shard : shards) {
        SEAL_CHECK(bind(*shard, endpoint, shared));
        error_code ec;
        port = shard->acceptor->local_endpoint(ec).port();
        if (ec)
            return bindError(where, ec);
        endpoint.port(port);
        if (!shared)
            break; // one acceptor then feeds its own worker
    }
    return {};
}

bool Listener::Impl::admit(const std::string &address)
{
    const std::lock_guard lock(mutex);
    if (live >= options.limits.connections)
        return false;
    auto &count = perPeer[address];
    if (count >= options.limits.connectionsPerPeer)
        return false;
    ++count;
    ++live;
    return true;
}

void Listener::Impl::release(const std::string &address)
{
    const std::lock_guard lock(mutex);
    const auto found = perPeer.find(address);
    if (--found->second == 0)
        perPeer.erase(found);
    if (--live == 0)
        emptied.notify_all();
}

asio::awaitable<void> Listener::Impl::acceptLoop(std::shared_ptr<Impl> self, Shard *shard)
{
    const auto executor = co_await asio::this_coro::executor;
    while (!draining) {
        error_code ec;
        tcp::endpoint remote;
        tcp::socket socket =
            co_await shard->acceptor->async_accept(remote, asio::redirect_error(asio::use_awaitable, ec));
        if (draining)
            co_return;
        if (ec) {
            // Out of descriptors or memory: wait a little instead of spinning.
            log::warning(kTopic, "{}: cannot accept: {}", options.name, ec.message());
            asio::steady_timer pause(executor, std::chrono::milliseconds(100));
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, ec));
            continue;
        }
        auto peer = peerOf(remote);
        counters[shard->index].connections.add();
        if (!admit(peer.address)) {
            counters[shard->index].refused.add();
            continue; // the socket closes
        }
        asio::co_spawn(executor, serve(self, shard, std::move(socket), std::move(peer)), asio::detached);
    }
}

asio::awaitable<void> Listener::Impl::serve(std::shared_ptr<Impl> self, Shard *shard, tcp::socket socket, Peer peer)
{
    const auto address = peer.address;
    counters[shard->index].open.add();
    std::optional<TlsServerContext> context;
    {
        const std::lock_guard lock(mutex);
        context = tls;
    }
    {
        Connection connection(*self, shard->index, std::move(socket), std::move(peer), std::move(context),
                              shard->scratch);
        shard->connections.insert(&connection);
        std::string failure;
        try {
            co_await connection.run();
        } catch (const std::exception &e) {
            failure = typeid(e).name();
        }
        if (!failure.empty())
            log::error(kTopic, "{}: a connection ended with {}", options.name, failure);
        shard->connections.erase(&connection);
    }
    counters[shard->index].open.takeAway();
    release(address);
}

asio::awaitable<void> Listener::Impl::sweepLoop(std::shared_ptr<Impl> /*self*/, Shard *shard)
{
    const auto interval = sweepInterval(options.limits);
    while (!shard->closed) {
        error_code ec;
        shard->sweep->expires_after(interval);
        co_await shard->sweep->async_wait(asio::redirect_error(asio::use_awaitable, ec));
        if (shard->closed)
            co_return;
        const auto now = steady_clock::now();
        for (auto *connection : shard->connections)
            connection->checkDeadline(now);
    }
}

void Listener::Impl::onEachShard(const std::function<void(Shard &)> &function)
{
    constexpr auto kPatience = std::chrono::seconds(5);
    if (!workers.running()) {
        for (auto &shard : shards)
            function(*shard); // nobody else touches it then
        return;
    }
    std::vector<std::future<void>> done;
    for (auto &shard : shards) {
        auto promise = std::make_shared<std::promise<void>>();
        done.push_back(promise->get_future());
        workers.post(shard->index, [self = shared_from_this(), shard = shard.get(), function, promise] {
            function(*shard);
            promise->set_value();
        });
    }
    for (auto &one : done)
        one.wait_for(kPatience);
}

bool Listener::Impl::waitUntilEmpty(std::chrono::milliseconds deadline)
{
    std::unique_lock lock(mutex);
    return emptied.wait_for(lock, deadline, [this] { return live == 0; });
}

bool Listener::Impl::drain(std::chrono::milliseconds deadline)
{
    constexpr auto kForHandlers = std::chrono::seconds(5);
    draining = true;
    onEachShard([](Shard &shard) {
        error_code ignored;
        if (shard.acceptor)
            shard.acceptor->close(ignored);
        for (auto *connection : shard.connections)
            connection->beginDrain();
    });
    const bool running = workers.running();
    const bool clean = running ? waitUntilEmpty(deadline) : waitUntilEmpty(std::chrono::milliseconds(0));
    if (!clean && running) {
        onEachShard([](Shard &shard) {
            for (auto *connection : shard.connections)
                connection->cut();
        });
        if (!waitUntilEmpty(kForHandlers))
            log::warning(kTopic, "{}: a handler is still running after the end of its listener", options.name);
    }
    onEachShard([](Shard &shard) {
        shard.closed = true;
        shard.acceptor.reset();
        shard.sweep.reset();
    });
    return clean;
}

Listener::Listener(std::shared_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Listener::~Listener()
{
    m_impl->drain(std::chrono::milliseconds(0));
}

Result<std::unique_ptr<Listener>> Listener::start(Workers &workers, ListenerOptions options)
{
    error_code ec;
    const auto address = asio::ip::make_address(options.address, ec);
    if (ec)
        return makeError(Errc::InvalidInput, "not an IP address: " + options.address);
    if (!options.router)
        return makeError(Errc::InvalidInput, "a listener needs a router");
    auto impl = std::make_shared<Impl>(workers);
    const tcp::endpoint where(address, options.port);
    impl->tls = options.tls;
    impl->options = std::move(options);
    impl->counters = std::vector<WorkerCounters>(workers.size());
    for (std::size_t i = 0; i < workers.size(); ++i)
        impl->shards.push_back(std::make_unique<Impl::Shard>(workers.context(i), i));
    SEAL_CHECK(impl->open(where));
    for (auto &shard : impl->shards) {
        auto &context = workers.context(shard->index);
        asio::co_spawn(context, impl->sweepLoop(impl, shard.get()), asio::detached);
        if (shard->acceptor->is_open())
            asio::co_spawn(context, impl->acceptLoop(impl, shard.get()), asio::detached);
    }
    return std::unique_ptr<Listener>(new Listener(std::move(impl))); // the constructor is private
}

std::uint16_t Listener::port() const
{
    return m_impl->port;
}

Status Listener::replaceTls(TlsServerContext tls)
{
    const std::lock_guard lock(m_impl->mutex);
    if (!m_impl->tls)
        return makeError(Errc::Unavailable, "this listener speaks plain HTTP");
    m_impl->tls = std::move(tls);
    return {};
}

bool Listener::drain(std::chrono::milliseconds deadline)
{
    return m_impl->drain(deadline);
}

ListenerCounters Listener::counters() const
{
    ListenerCounters sum;
    for (const auto &worker : m_impl->counters) {
        sum.connections += worker.connections.value();
        sum.open += worker.open.value();
        sum.requests += worker.requests.value();
        sum.refusals += worker.refusals.value();
        sum.failures += worker.failures.value();
        sum.refused += worker.refused.value();
        sum.handshakeFailures += worker.handshakeFailures.value();
        sum.badRequests += worker.badRequests.value();
        sum.slowPeers += worker.slowPeers.value();
    }
    return sum;
}

} // namespace seal::net
