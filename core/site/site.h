#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/crypto/key.h"
#include "core/site/addresses.h"
#include "core/site/admin.h"
#include "core/site/flow_runner.h"
#include "core/site/keychain_store.h"
#include "core/site/live_trace.h"
#include "core/site/overview.h"
#include "core/site/owner_lock.h"
#include "core/site/servers.h"
#include "core/site/site_ca.h"
#include "core/site/site_files.h"
#include "core/site/unlock.h"
#include "core/store/store.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>

namespace seal::site {

struct SiteOptions
{
    std::filesystem::path dir;
    UnlockOptions unlock;
    std::optional<std::uint16_t> portBase; ///< of the first run; 0 takes free ones; none: as the site was made with
    QString translations;                  ///< folder of sealdesk_*.qm; empty: English only
};

/// An open site: the one owner of its lock, keys and threads. Made, used and stopped by one thread at a time; open(), listen() and stop()
/// take their time, so a window has them done on another thread than its own. Admin calls come from its admin threads.
class Site
{
public:
    /// Locks, unlocks and starts the store; no listeners yet. NotFound: no site there. Conflict: another process owns it, or a newer
    /// Sealdesk made it. Denied: the key does not fit. Io: damaged. Each with a sentence.
    static Result<std::unique_ptr<Site>> open(SiteOptions options, KeychainStore *keychain, const Clock &clock, Random &random);
    ~Site();
    Site(const Site &) = delete;
    Site &operator=(const Site &) = delete;

    /// Starts the servers and writes endpoints.json, which stop() removes. At the first run ports are chosen and kept. Conflict: a port is busy.
    Status listen();
    /// Drains within the deadline, then ends all threads in order. Called by the destructor too.
    void stop(std::chrono::milliseconds deadline = std::chrono::seconds(3));

    [[nodiscard]] bool listening() const { return m_servers != nullptr; }
    [[nodiscard]] bool isDemo() const { return m_demo; }
    [[nodiscard]] const SiteFiles &files() const { return m_files; }
    [[nodiscard]] store::Store &store() { return *m_store; }
    [[nodiscard]] Admin &admin() { return *m_admin; }
    [[nodiscard]] LiveTrace &trace() { return m_trace; }
    [[nodiscard]] FlowRunner &flows() { return m_flows; }
    /// What endpoints.json holds.
    [[nodiscard]] QJsonObject endpoints() const;
    /// For `site status`. Any thread while the site is open.
    [[nodiscard]] QJsonObject status() const;
    /// Renews listener certificates that are near their end. Any thread but the workers.
    Status renewCertificates();
    /// Takes what the listeners counted into the history of the last hour; due at each full minute. Any thread.
    void sampleTraffic() { m_overview.sample(m_clock.now()); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    Site(SiteOptions options, OwnerLock lock, store::Database database, const Clock &clock, Random &random);
    Status unlock(KeychainStore *keychain);
    [[nodiscard]] std::uint16_t wishedPortBase(const store::Tables &tables) const;
    Status chooseAddresses(const store::Tables &tables);
    Status startServers(const store::Tables &tables);
    Status refreshDemoCertificates(const store::Tables &tables);
    void makeAdmin();
    ServerControl serverControl();

    SiteOptions m_options;
    SiteFiles m_files;
    OwnerLock m_lock;
    store::Database m_database;
    const Clock &m_clock;
    Random &m_random;
    bool m_demo = false;
    bool m_hasPorts = false;
    bool m_stopped = false;
    UtcMs m_startedAt;
    std::unique_ptr<identity::HashPool> m_hashes;
    Addresses m_addresses;
    LiveTrace m_trace;
    FlowRunner m_flows;
    std::unique_ptr<identity::PageTexts> m_texts;
    std::unique_ptr<store::Store> m_store;
    std::optional<SiteCa> m_ca;
    std::unique_ptr<Servers> m_servers;
    Overview m_overview{[this] { return m_servers ? m_servers->status() : std::vector<ListenerStatus>(); }};
    std::unique_ptr<Admin> m_admin;
};

} // namespace seal::site
