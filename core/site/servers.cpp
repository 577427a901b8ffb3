#include "core/site/servers.h"

#include "core/base/encoding.h"
#include "core/base/log.h"
#include "core/identity/identity_server.h"
#include "core/keys/key_server.h"
#include "core/net/listener.h"
#include "core/site/crl_publisher.h"
#include "core/site/listener_tap.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <future>
#include <mutex>
#include <thread>
#include <utility>

namespace seal::site {

namespace {

constexpr std::size_t kHashThreads = 2;
constexpr std::size_t kHashQueue = 64;

bool isMtls(ListenerId id) { return id == ListenerId::SimSMtls || id == ListenerId::SkmSMtls; }

} // namespace

Status commitAndWait(store::Store &store, store::Command command)
{
    std::promise<store::Outcome> promise;
    store.submit(std::move(command), [&promise](store::Outcome outcome) { promise.set_value(std::move(outcome)); });
    const auto outcome = promise.get_future().get();
    if (!outcome.done())
        return makeError(outcome.error.code, "the database did not take a change: " + outcome.error.detail);
    return {};
}

Status ensureCertificates(store::Store &store, const store::Tables &tables, const SiteCa &ca, const std::vector<CertificateWish> &wishes, UtcMs now)
{
    for (const auto &wish : wishes) {
        SEAL_TRY(const auto known, tables.certificatesFor(wish.purpose));
        if (!known.empty() && ca.fits(known.front(), wish, now))
            continue;
        SEAL_TRY(auto issued, ca.issue(wish));
        SEAL_CHECK(commitAndWait(store, std::move(issued.command)));
    }
    return {};
}

class Servers::Private
{
public:
    explicit Private(ServersParts p)
        : parts(std::move(p)), workers(parts.workers), context(makeContext(parts)), identityServer(makeIdentity(*this)),
          keyServer(context, {parts.addresses.origins().skmSHttps}), crls(std::make_shared<CrlPublisher>(parts.store, parts.ca, parts.clock))
    {
    }

    Status start(const store::Tables &tables);
    Result<net::TlsServerContext> tls(ListenerId id, const store::Tables &tables) const;
    std::shared_ptr<const net::Router> routes(ListenerId id) const;
    void stopThreads();

    ServersParts parts;
    net::Workers workers;
    guard::ServerContext context;
    identity::IdentityServer identityServer;
    keys::KeyServer keyServer;
    std::shared_ptr<CrlPublisher> crls;
    std::array<std::unique_ptr<ListenerTap>, kListeners.size()> taps; ///< outlive the listeners

    /// A listener that listens, and since when.
    struct Running
    {
        std::shared_ptr<net::Listener> listener;
        UtcMs since{};
    };
    Status startListener(ListenerId id, const store::Tables &tables);
    Running running(ListenerId id) const
    {
        const std::scoped_lock lock(mutex);
        return table[static_cast<std::size_t>(id)];
    }
    Running exchange(ListenerId id, Running next)
    {
        const std::scoped_lock lock(mutex);
        return std::exchange(table[static_cast<std::size_t>(id)], std::move(next));
    }
    /// Ends listeners side by side; true when nothing had to be cut.
    static bool drain(std::vector<std::shared_ptr<net::Listener>> ending, std::chrono::milliseconds deadline);

    std::mutex operation;      ///< starting, stopping and renewing: one at a time
    mutable std::mutex mutex;  ///< the table; held for moments
    std::array<Running, kListeners.size()> table;

private:
    static guard::ServerContext makeContext(ServersParts &parts)
    {
        return {parts.store, parts.clock, parts.random, &parts.trace, parts.addresses.origins(), parts.demo};
    }
    static identity::IdentityServer makeIdentity(Private &self)
    {
        identity::IdentityOptions options;
        options.siteName = self.parts.siteName;
        return identity::IdentityServer(self.context, self.parts.hashes, self.parts.texts, options);
    }
};

std::shared_ptr<const net::Router> Servers::Private::routes(ListenerId id) const
{
    switch (id) {
    case ListenerId::SimSHttps:
        return identityServer.httpsRoutes();
    case ListenerId::SimSMtls:
        return identityServer.mtlsRoutes();
    case ListenerId::SkmSHttps:
        return keyServer.httpsRoutes();
    case ListenerId::SkmSMtls:
        return keyServer.mtlsRoutes();
    case ListenerId::CaHttp:
        return crls->routes();
    }
    return nullptr;
}

Result<net::TlsServerContext> Servers::Private::tls(ListenerId id, const store::Tables &tables) const
{
    net::TlsServerOptions options;
    for (const auto purpose : {listenerName(id), kRsaPurpose}) {
        SEAL_TRY(auto identity, parts.ca.identity(tables, purpose));
        options.identities.push_back(std::move(identity));
    }
    // TS 33.434 5.1.1.8: server-facing interfaces authenticate both ends. A session must not outlive a revocation there.
    options.requireClientCertificate = isMtls(id);
    if (isMtls(id))
        options.clientTrust = {parts.ca.authority().root()};
    options.resumption = !isMtls(id);
    options.isRevoked = [store = &parts.store](const pki::Certificate &certificate) {
        return store->snapshot()->isDenied("cert:" + certificate.sha256Hex(), certificate.notBefore());
    };
    return net::TlsServerContext::create(std::move(options));
}

Status Servers::Private::startListener(ListenerId id, const store::Tables &tables)
{
    net::ListenerOptions options;
    options.name = listenerName(id);
    options.address = parts.addresses.bind;
    options.port = parts.addresses.port(id);
    options.router = routes(id);
    options.random = &parts.random;
    auto &tap = taps[static_cast<std::size_t>(id)]; // a server that starts again keeps its own
    if (!tap)
        tap = std::make_unique<ListenerTap>(id, parts.trace, parts.clock, parts.demo);
    options.tap = tap.get();
    if (id != ListenerId::CaHttp) {
        SEAL_TRY(auto context_, tls(id, tables));
        options.tls = std::move(context_);
    }
    auto listener = net::Listener::start(workers, std::move(options));
    if (!listener) {
        if (listener.error().code == Errc::Conflict) {
            return makeError(Errc::Conflict, fmt::format("port {} on {} ({}) is in use by another program", parts.addresses.port(id),
                                                         parts.addresses.bind, listenerName(id)));
        }
        return makeError(listener.error().code, fmt::format("port {} on {} ({}) cannot be opened: {}", parts.addresses.port(id),
                                                            parts.addresses.bind, listenerName(id), listener.error().detail));
    }
    exchange(id, {*std::move(listener), parts.clock.now()});
    return {};
}

Status Servers::Private::start(const store::Tables &tables)
{
    SEAL_CHECK(ensureCertificates(parts.store, tables, parts.ca, parts.addresses.wishes(), parts.clock.now()));
    parts.hashes.start(kHashThreads, kHashQueue);
    SEAL_CHECK(workers.start());
    for (const auto id : kListeners) {
        if (std::find(parts.stopped.begin(), parts.stopped.end(), serverOf(id)) == parts.stopped.end())
            SEAL_CHECK(startListener(id, tables));
    }
    return {};
}

bool Servers::Private::drain(std::vector<std::shared_ptr<net::Listener>> ending, std::chrono::milliseconds deadline)
{
    std::vector<std::future<bool>> ends;
    for (const auto &listener : ending) {
        if (listener)
            ends.push_back(std::async(std::launch::async, [listener, deadline] { return listener->drain(deadline); }));
    }
    bool whole = true;
    for (auto &end : ends)
        whole = end.get() && whole;
    return whole;
}

void Servers::Private::stopThreads()
{
    for (const auto id : kListeners)
        exchange(id, {});
    parts.hashes.stop();
    workers.stop();
}

Servers::Servers(std::unique_ptr<Private> p) : d(std::move(p)) {}

Servers::~Servers() { d->stopThreads(); }

Result<std::unique_ptr<Servers>> Servers::start(ServersParts parts, const store::Tables &tables)
{
    auto servers = std::unique_ptr<Servers>(new Servers(std::make_unique<Private>(std::move(parts))));
    SEAL_CHECK(servers->d->start(tables));
    return servers;
}

Status Servers::renewCertificates()
{
    const std::scoped_lock lock(d->operation);
    const auto &tables = d->parts.store.reader();
    SEAL_CHECK(ensureCertificates(d->parts.store, tables, d->parts.ca, d->parts.addresses.wishes(), d->parts.clock.now()));
    for (const auto id : kListeners) {
        const auto running = d->running(id);
        if (id == ListenerId::CaHttp || !running.listener)
            continue;
        SEAL_TRY(auto context, d->tls(id, tables));
        SEAL_CHECK(running.listener->replaceTls(std::move(context)));
    }
    return {};
}

Status Servers::startServer(ServerId id)
{
    const std::scoped_lock lock(d->operation);
    if (runs(id))
        return makeError(Errc::Conflict, "it runs already");
    const auto &tables = d->parts.store.reader();
    SEAL_CHECK(ensureCertificates(d->parts.store, tables, d->parts.ca, d->parts.addresses.wishes(), d->parts.clock.now()));
    for (const auto listener : kListeners) {
        if (serverOf(listener) != id)
            continue;
        const auto started = d->startListener(listener, tables);
        if (started)
            continue;
        // A server runs whole or not at all.
        for (const auto other : kListeners) {
            if (serverOf(other) == id)
                d->exchange(other, {});
        }
        return started;
    }
    return {};
}

Status Servers::stopServer(ServerId id, std::chrono::milliseconds deadline)
{
    const std::scoped_lock lock(d->operation);
    if (!runs(id))
        return makeError(Errc::Conflict, "it does not run");
    std::vector<std::shared_ptr<net::Listener>> ending;
    for (const auto listener : kListeners) {
        if (serverOf(listener) == id)
            ending.push_back(d->exchange(listener, {}).listener);
    }
    Private::drain(std::move(ending), deadline);
    return {};
}

bool Servers::runs(ServerId id) const
{
    return std::any_of(kListeners.begin(), kListeners.end(),
                       [&](ListenerId listener) { return serverOf(listener) == id && d->running(listener).listener; });
}

bool Servers::drain(std::chrono::milliseconds deadline)
{
    const std::scoped_lock lock(d->operation);
    std::vector<std::shared_ptr<net::Listener>> ending;
    for (const auto id : kListeners)
        ending.push_back(d->running(id).listener);
    return Private::drain(std::move(ending), deadline);
}

void Servers::stopThreads() { d->stopThreads(); }

std::vector<ListenerStatus> Servers::status() const
{
    std::vector<ListenerStatus> all;
    for (const auto id : kListeners) {
        const auto running = d->running(id);
        ListenerStatus status{.id = id, .name = std::string(listenerName(id)), .origin = d->parts.addresses.origin(id)};
        if (running.listener) {
            const auto counters = running.listener->counters();
            status.listening = true;
            status.since = running.since;
            status.connections = counters.connections;
            status.open = counters.open;
            status.requests = counters.requests;
            status.refusals = counters.refusals;
            status.failures = counters.failures;
            status.refused = counters.refused;
            status.handshakeFailures = counters.handshakeFailures;
            status.badRequests = counters.badRequests;
            status.slowPeers = counters.slowPeers;
        }
        all.push_back(std::move(status));
    }
    return all;
}

} // namespace seal::site
