#include "core/site/site.h"

#include "core/site/audit_report.h"
#include "core/site/demo.h"
#include "core/site/page_texts_qt.h"
#include "core/site/settings.h"

#include <fmt/format.h>

#include <QJsonArray>

#include <algorithm>
#include <charconv>
#include <thread>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

constexpr int kFirstRunTries = 5; ///< with free ports: another program may take one between the search and the use

QString toQt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

std::string settingOr(const store::Tables &tables, std::string_view name, std::string fallback)
{
    auto value = tables.setting(name);
    return value && !value->empty() ? *std::move(value) : std::move(fallback);
}

std::size_t workerCount(const store::Tables &tables)
{
    constexpr std::size_t kMost = 4;
    const auto text = settingOr(tables, kSettingWorkers, {});
    std::size_t count = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), count).ec == std::errc() && count > 0)
        return count;
    return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 2, kMost);
}

/// The sentences of the store name the file; what to do is the same for all.
Error openError(const Error &error, const std::filesystem::path &dir)
{
    switch (error.code) {
    case Errc::NotFound:
        return makeError(error.code, fmt::format("there is no site in {}; make one with sealdeskd init --site {}", dir.string(), dir.string()));
    case Errc::Conflict:
        return makeError(error.code, fmt::format("the site {} cannot be opened: {}", dir.string(), error.detail));
    default:
        return makeError(error.code, fmt::format("the site {} cannot be opened: {}; nothing was changed", dir.string(), error.detail));
    }
}

} // namespace

Site::Site(SiteOptions options, OwnerLock lock, store::Database database, const Clock &clock, Random &random)
    : m_options(std::move(options)), m_files(m_options.dir), m_lock(std::move(lock)), m_database(std::move(database)), m_clock(clock),
      m_random(random), m_startedAt(clock.now()), m_hashes(std::make_unique<identity::HashPool>(random)),
      m_flows(clock, random, &m_trace)
{
}

Site::~Site() { stop(); }

Result<std::unique_ptr<Site>> Site::open(SiteOptions options, KeychainStore *keychain, const Clock &clock, Random &random)
{
    std::error_code error;
    options.dir = std::filesystem::absolute(options.dir, error).lexically_normal();
    if (!options.dir.has_filename())
        options.dir = options.dir.parent_path();
    const SiteFiles files(options.dir);
    if (!std::filesystem::exists(files.database(), error))
        return openError(makeError(Errc::NotFound, {}), options.dir);
    SEAL_TRY(auto lock, OwnerLock::acquire(options.dir));
    auto database = store::Database::open(files.database());
    if (!database)
        return openError(database.error(), options.dir);
    auto site = std::unique_ptr<Site>(new Site(std::move(options), std::move(lock), *std::move(database), clock, random));
    SEAL_CHECK(site->unlock(keychain));
    return site;
}

Status Site::unlock(KeychainStore *keychain)
{
    const auto tables = m_database.connect();
    if (!tables)
        return openError(tables.error(), m_files.dir());
    // What was typed is not needed a second time.
    const auto given = std::exchange(m_options.unlock, {});
    SEAL_TRY(const auto key, unlockSite(m_files, *tables, given, keychain));
    SEAL_TRY(const auto sealer, store::Sealer::create(key));
    store::StoreOptions options;
    options.auditIndex = m_files.auditIndex();
    auto store = store::Store::start(m_database, sealer, m_clock, m_random, std::move(options));
    if (!store) {
        if (store.error().code == Errc::Crypto || store.error().code == Errc::Denied)
            return makeError(Errc::Denied, fmt::format("the key does not fit the database of {}: {}", m_files.dir().string(), store.error().detail));
        return openError(store.error(), m_files.dir());
    }
    m_store = *std::move(store);
    m_demo = settingOr(*tables, kSettingDemo, "0") == "1";
    SEAL_TRY(m_addresses, Addresses::load(*tables, m_hasPorts));
    if (m_demo)
        m_addresses.bind = "127.0.0.1"; // whatever the database says: a demo site serves this machine only
    SEAL_TRY(auto ca, SiteCa::load(*tables, sealer, m_clock, m_random));
    m_ca.emplace(std::move(ca));
    makeAdmin();
    return {};
}

ServerControl Site::serverControl()
{
    if (!m_servers)
        return {};
    constexpr std::chrono::seconds kDrain{3};
    return {[this](ServerId id) { return m_servers->runs(id); },
            [this, kDrain](ServerId id, bool run) { return run ? m_servers->startServer(id) : m_servers->stopServer(id, kDrain); }};
}

void Site::makeAdmin()
{
    m_admin = std::make_unique<Admin>(AdminParts{*m_store, m_clock, m_random, *m_ca, *m_hashes, m_files, m_trace, m_flows,
                                                 m_hasPorts ? m_addresses.origins() : guard::SiteOrigins(), m_demo,
                                                 [this] { return status(); }, serverControl(), &m_overview});
}

std::uint16_t Site::wishedPortBase(const store::Tables &tables) const
{
    if (m_options.portBase)
        return *m_options.portBase;
    const auto text = settingOr(tables, kSettingPortBase, {});
    std::uint16_t base = kDefaultPortBase;
    if (!text.empty() && std::from_chars(text.data(), text.data() + text.size(), base).ec != std::errc())
        base = kDefaultPortBase;
    return base;
}

Status Site::chooseAddresses(const store::Tables &tables)
{
    if (wishedPortBase(tables) == 0) {
        SEAL_TRY(m_addresses.ports, Addresses::freePorts(m_addresses.bind, m_random));
    } else {
        SEAL_TRY(m_addresses.ports, Addresses::portsFrom(wishedPortBase(tables)));
    }
    if (m_ca->authority().params().crlUrl == m_addresses.crlUrl())
        return {};
    // Certificates name the place of the CA's list: with other ports than expected they are issued anew.
    store::Command command;
    command.steps.emplace_back(store::Write{[url = m_addresses.crlUrl()](store::Tables &t) { return ca::CaService::setCrlUrl(t, url); }, true});
    command.audited = false;
    SEAL_CHECK(commitAndWait(*m_store, std::move(command)));
    SEAL_TRY(auto ca, SiteCa::load(tables, m_store->sealer(), m_clock, m_random));
    m_ca.emplace(std::move(ca));
    return {};
}

Status Site::startServers(const store::Tables &tables)
{
    SEAL_TRY(auto servers, Servers::start({*m_store, m_clock, m_random, *m_ca, *m_hashes, *m_texts, m_trace.ring(), m_addresses,
                                           settingOr(tables, kSettingSiteName, "Sealdesk"),
                                           m_demo, workerCount(tables), serversOf(settingOr(tables, kSettingStopped, {}))},
                                          tables));
    m_servers = std::move(servers);
    return {};
}

Status Site::listen()
{
    // Whoever waits for the file must not read the one of an owner that died.
    std::error_code missing;
    std::filesystem::remove(m_files.endpoints(), missing);
    SEAL_TRY(const auto tables, m_database.connect());
    m_texts = std::make_unique<QtPageTexts>(m_options.translations);
    const bool firstRun = !m_hasPorts;
    const bool freePorts = firstRun && wishedPortBase(tables) == 0;
    for (int tries = 1;; ++tries) {
        if (firstRun)
            SEAL_CHECK(chooseAddresses(tables));
        const auto started = startServers(tables);
        if (started)
            break;
        if (!freePorts || started.error().code != Errc::Conflict || tries == kFirstRunTries)
            return started.error();
    }
    if (firstRun) {
        store::Command command;
        command.steps.emplace_back(store::Write{[addresses = m_addresses](store::Tables &t) { return addresses.save(t); }, true});
        command.ifDone.event = "site.first-run";
        command.ifDone.target = m_addresses.origin(ListenerId::SimSHttps);
        command.ifDone.detail = "Ports and issuer were chosen; they stay.";
        command.ifRefused = command.ifDone;
        SEAL_CHECK(commitAndWait(*m_store, std::move(command)));
        m_hasPorts = true;
    }
    makeAdmin();
    if (m_demo)
        SEAL_CHECK(refreshDemoCertificates(tables));
    return writePublicJson(m_files.endpoints(), endpoints());
}

Status Site::refreshDemoCertificates(const store::Tables &tables)
{
    for (const auto &wish : demoWishes()) {
        // An admin may have removed the demo client: then it gets no certificate any more.
        if (!tables.client(ClientId(wish.names.commonName)))
            continue;
        SEAL_TRY(const auto known, tables.certificatesFor(wish.purpose));
        const bool fits = std::any_of(known.begin(), known.end(), [&](const auto &record) {
            return m_ca->fits(record, wish, m_clock.now()) && demoCertificateIsThere(m_files, wish, record);
        });
        if (fits)
            continue;
        SEAL_TRY(auto issued, m_ca->issue(wish));
        SEAL_CHECK(commitAndWait(*m_store, std::move(issued.command)));
        SEAL_CHECK(writeDemoCertificate(m_files, *m_ca, wish, issued));
    }
    return {};
}

Status Site::renewCertificates() { return m_servers ? m_servers->renewCertificates() : Status(); }

QJsonObject Site::endpoints() const
{
    const auto pair = [this](ListenerId https, ListenerId mtls) {
        return QJsonObject{{u"https"_s, toQt(m_addresses.origin(https))}, {u"mtls"_s, toQt(m_addresses.origin(mtls))}};
    };
    return {{u"issuer"_s, toQt(m_addresses.origin(ListenerId::SimSHttps))},
            {u"simS"_s, pair(ListenerId::SimSHttps, ListenerId::SimSMtls)},
            {u"skmS"_s, pair(ListenerId::SkmSHttps, ListenerId::SkmSMtls)},
            {u"ca"_s, QJsonObject{{u"http"_s, toQt(m_addresses.origin(ListenerId::CaHttp))}}},
            {u"caBundle"_s, u"ca.pem"_s}};
}

QJsonObject Site::status() const
{
    QJsonObject json{{u"site"_s, toQString(m_files.dir())},
                     {u"demo"_s, m_demo},
                     {u"running"_s, listening()},
                     {u"startedAt"_s, toQt(toRfc3339(m_startedAt))},
                     {u"auditKey"_s, toQt(auditKeyFingerprint(m_store->auditKey()))},
                     {u"caSha256"_s, toQt(m_ca->authority().root().sha256Hex())}};
    if (m_hasPorts)
        json.insert(u"endpoints"_s, endpoints());
    if (!listening())
        return json;
    QJsonArray listeners;
    for (const auto &row : m_servers->status()) {
        listeners.append(QJsonObject{{u"name"_s, toQt(row.name)},
                                     {u"origin"_s, toQt(row.origin)},
                                     {u"listening"_s, row.listening},
                                     {u"connections"_s, static_cast<qint64>(row.connections)},
                                     {u"open"_s, static_cast<qint64>(row.open)},
                                     {u"requests"_s, static_cast<qint64>(row.requests)},
                                     {u"refusals"_s, static_cast<qint64>(row.refusals)},
                                     {u"failures"_s, static_cast<qint64>(row.failures)},
                                     {u"refused"_s, static_cast<qint64>(row.refused)},
                                     {u"handshakeFailures"_s, static_cast<qint64>(row.handshakeFailures)},
                                     {u"badRequests"_s, static_cast<qint64>(row.badRequests)},
                                     {u"slowPeers"_s, static_cast<qint64>(row.slowPeers)}});
    }
    json.insert(u"listeners"_s, listeners);
    return json;
}

void Site::stop(std::chrono::milliseconds deadline)
{
    if (std::exchange(m_stopped, true))
        return;
    m_flows.stop();
    if (m_servers) {
        std::error_code missing;
        std::filesystem::remove(m_files.endpoints(), missing);
        m_servers->drain(deadline);
        m_servers->stopThreads();
    }
    // The store completes what it was given before the executors that wait for it go.
    if (m_store)
        m_store->stop();
    m_servers.reset();
}

} // namespace seal::site
