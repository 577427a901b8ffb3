#pragma once

#include "core/base/clock.h"
#include "core/base/trace_ring.h"
#include "core/guard/context.h"
#include "core/identity/hash_pool.h"
#include "core/identity/page_texts.h"
#include "core/site/addresses.h"
#include "core/site/site_ca.h"
#include "core/store/store.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace seal::site {

/// What the servers are made from; the references outlive them.
struct ServersParts
{
    store::Store &store;
    const Clock &clock;
    Random &random;
    const SiteCa &ca;
    identity::HashPool &hashes; ///< started and stopped with the servers
    const identity::PageTexts &texts;
    TraceRing &trace;
    Addresses addresses;
    std::string siteName;
    bool demo = false;
    std::size_t workers = 2;
    std::vector<ServerId> stopped; ///< not started: an admin stopped them for good
};

/// What a listener does, for the status page.
struct ListenerStatus
{
    ListenerId id = ListenerId::SimSHttps;
    std::string name;
    std::string origin;
    bool listening = false; ///< the numbers are of the present run: all zero when it is stopped
    UtcMs since{};
    std::uint64_t connections = 0;
    std::uint64_t open = 0;
    std::uint64_t requests = 0;
    std::uint64_t refusals = 0; ///< of the requests: by a rule
    std::uint64_t failures = 0; ///< of the requests: the server's own fault
    std::uint64_t refused = 0;  ///< connections over a limit
    std::uint64_t handshakeFailures = 0;
    std::uint64_t badRequests = 0;
    std::uint64_t slowPeers = 0;
};

/// The running servers: SIM-S, SKM-S and the CA's lists on their listeners, with the net and hash threads.
class Servers
{
public:
    /// Issues listener certificates that are missing or near their end, then listens. Conflict: a port is busy; the sentence names it.
    static Result<std::unique_ptr<Servers>> start(ServersParts parts, const store::Tables &tables);
    /// Stops without waiting for open requests.
    ~Servers();
    Servers(const Servers &) = delete;
    Servers &operator=(const Servers &) = delete;

    /// Renews listener certificates that are near their end; open connections live on. Any thread but the workers.
    Status renewCertificates();
    /// Listens again. Conflict: it runs, or a port is busy meanwhile. Any thread but the workers.
    Status startServer(ServerId id);
    /// No new connections, running requests end, at the deadline the rest is cut. Conflict: it does not run. Any thread but the workers.
    Status stopServer(ServerId id, std::chrono::milliseconds deadline);
    [[nodiscard]] bool runs(ServerId id) const;

    /// No new connections; running requests end, at the deadline the rest is cut. True when nothing had to be cut.
    bool drain(std::chrono::milliseconds deadline);
    /// Ends the threads. What still waits for the store gets no answer; the store must be stopped before this object dies.
    void stopThreads();
    /// Of every listener, also of those that are stopped.
    [[nodiscard]] std::vector<ListenerStatus> status() const;

private:
    class Private;
    explicit Servers(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

/// Commits and waits; an error says what the database did not take.
Status commitAndWait(store::Store &store, store::Command command);
/// What of the wishes has no fitting certificate is issued and recorded through the store, with an audit record each.
/// `tables` is a reading connection of the calling thread.
Status ensureCertificates(store::Store &store, const store::Tables &tables, const SiteCa &ca, const std::vector<CertificateWish> &wishes, UtcMs now);

} // namespace seal::site
