#include "core/site/overview.h"

#include "core/site/admin_support.h"
#include "core/site/settings.h"
#include "core/store/key_slots.h"

#include <QJsonDocument>

#include <algorithm>
#include <charconv>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

constexpr int kMostCertificates = 200;
constexpr std::string_view kClientPurpose = "client:";
constexpr std::int64_t kCheckedRecords = 20; ///< of the end of the audit log, at each look
constexpr auto kEndsKeep = 60s;
constexpr int kRestFactor = 20; ///< a scan that took a second is not repeated within 20

bool isListenerPurpose(std::string_view purpose)
{
    return purpose == kRsaPurpose ||
           std::any_of(kListeners.begin(), kListeners.end(), [&](ListenerId id) { return listenerName(id) == purpose; });
}

bool needsCertificate(const store::Client &client)
{
    return !client.disabled && client.auth == store::ClientAuth::TlsClientAuth;
}

/// Records with the log-in name of their user, which they hold as subject only, and what the catalogue says of their rule.
QJsonArray recordsOf(const store::Tables &tables, const std::vector<std::string> &records)
{
    QJsonArray all;
    for (const auto &record : records) {
        auto json = QJsonDocument::fromJson(QByteArray::fromStdString(record)).object();
        const auto user = json.value(u"user"_s).toString();
        if (const auto known = tables.user(UserId(user.toStdString())); known)
            json.insert(u"login"_s, toText(known->login.str()));
        if (const auto rule = ruleById(json.value(u"rule"_s).toString().toStdString()); rule != Rule::None)
            json.insert(u"text"_s, QString::fromUtf8(rowOf(rule).text));
        all.append(json);
    }
    return all;
}

QJsonObject certificateJson(const store::CertificateRecord &record, UtcMs now)
{
    return {{u"serial"_s, toText(record.serial)},
            {u"sha256"_s, toText(record.sha256)},
            {u"notAfter"_s, toJsonTime(record.notAfter)},
            {u"days"_s, static_cast<qint64>(daysUntil(record.notAfter, now))},
            {u"revoked"_s, record.revokedAt.has_value()}};
}

QJsonObject trafficJson(const TrafficHistory::Hour &hour)
{
    QJsonArray requests;
    QJsonArray refusals;
    QJsonArray failures;
    for (const auto &minute : hour) {
        requests.append(static_cast<qint64>(minute.requests));
        refusals.append(static_cast<qint64>(minute.refusals));
        failures.append(static_cast<qint64>(minute.failures));
    }
    return {{u"requests"_s, requests}, {u"refusals"_s, refusals}, {u"failures"_s, failures}};
}

QJsonArray timeline(const std::vector<CertificateEnd> &certificates, const std::vector<std::pair<std::int64_t, std::int64_t>> &keys,
                    UtcMs now)
{
    QJsonArray all;
    for (const auto &certificate : certificates) {
        if (certificate.notAfter <= now)
            continue;
        all.append(QJsonObject{{u"kind"_s, u"certificate"_s},
                               {u"name"_s, toText(certificate.purpose)},
                               {u"days"_s, static_cast<qint64>(daysUntil(certificate.notAfter, now))},
                               {u"at"_s, toJsonTime(certificate.notAfter)},
                               {u"automatic"_s, certificate.automatic},
                               {u"page"_s, u"certificates"_s},
                               {u"filter"_s, toText(certificate.serial)}});
    }
    for (const auto &[day, count] : keys) {
        if (day < 0)
            continue;
        all.append(QJsonObject{{u"kind"_s, u"keys"_s},
                               {u"count"_s, static_cast<qint64>(count)},
                               {u"days"_s, static_cast<qint64>(day)},
                               {u"at"_s, toJsonTime(now + std::chrono::days(day))},
                               {u"page"_s, u"keys"_s},
                               {u"filter"_s, QString()}});
    }
    return all;
}

/// Sums over all listeners: of the last five whole minutes, and on average of five in the 50 before.
std::pair<std::uint64_t, std::uint64_t> refusalsOf(const TrafficHistory &traffic)
{
    constexpr std::size_t kRecent = 5;
    constexpr std::size_t kBefore = 50;
    constexpr auto kLast = TrafficHistory::kMinutes - 1; // the running minute is not whole
    std::uint64_t now = 0;
    std::uint64_t before = 0;
    for (const auto id : kListeners) {
        const auto hour = traffic.of(id);
        for (std::size_t i = 0; i < kRecent; ++i)
            now += hour[kLast - 1 - i].refusals;
        for (std::size_t i = 0; i < kBefore; ++i)
            before += hour[kLast - 1 - kRecent - i].refusals;
    }
    return {now, before * kRecent / kBefore};
}

bool othersMayRead(const std::filesystem::path &file)
{
#ifdef _WIN32
    (void)file; // access lists, not bits: nothing that could be said for certain
    return false;
#else
    using std::filesystem::perms;
    std::error_code error;
    const auto folder = std::filesystem::status(file.parent_path(), error).permissions();
    if (error || (folder & (perms::group_exec | perms::others_exec)) == perms::none)
        return false; // nobody else comes in
    const auto bits = std::filesystem::status(file, error).permissions();
    return !error && (bits & (perms::group_read | perms::group_write | perms::others_read | perms::others_write)) != perms::none;
#endif
}

int warnDays(const store::Tables &tables)
{
    const auto text = tables.setting(kSettingWarnDays);
    int days = kDefaultWarnDays;
    if (text && std::from_chars(text->data(), text->data() + text->size(), days).ec == std::errc() && days > 0)
        return days;
    return kDefaultWarnDays;
}

Result<bool> hasMappings(const store::Tables &tables)
{
    SEAL_TRY(const auto services, tables.services());
    for (const auto &service : services) {
        SEAL_TRY(const auto some, tables.mappingsOfService(service.id, {{}, 1, {}}));
        if (!some.empty())
            return true;
    }
    return false;
}

Result<bool> hasRecoverySlot(const store::Tables &tables)
{
    SEAL_TRY(const auto slots, store::listSlots(tables));
    return std::any_of(slots.begin(), slots.end(), [](const auto &slot) { return slot.kind == store::SlotKind::Recovery; });
}

Result<QJsonArray> checklist(const Call &call, const AuditWatch::Picture &picture)
{
    const auto &tables = call.tables();
    QJsonArray all;
    const auto add = [&all](const QString &id, bool done) { all.append(QJsonObject{{u"id"_s, id}, {u"done"_s, done}}); };
    SEAL_TRY(const auto services, tables.services());
    SEAL_TRY(const auto users, tables.users({{}, 1, {}}));
    SEAL_TRY(const auto mapped, hasMappings(tables));
    SEAL_TRY(const auto clients, tables.clients());
    add(u"service"_s, !services.empty());
    add(u"user"_s, !users.empty());
    add(u"mapping"_s, mapped);
    add(u"client"_s, !clients.empty());
    add(u"token"_s, picture.token);
    add(u"key-request"_s, picture.keyRequest);
    if (!call.parts().demo) { // its key lies open beside the database: there is nothing to recover
        SEAL_TRY(const auto recovery, hasRecoverySlot(tables));
        add(u"recovery"_s, recovery);
    }
    return all;
}

} // namespace

void Overview::sample(UtcMs now)
{
    const std::scoped_lock lock(m_sampling);
    std::vector<TrafficCount> counts;
    for (const auto &listener : m_listeners()) {
        // What was no request at all is refused as well: the admin asks how much was turned away.
        if (listener.listening)
            counts.push_back({listener.id, listener.since, listener.requests + listener.badRequests,
                              listener.refusals + listener.badRequests, listener.failures});
    }
    m_traffic.sample(now, counts);
}

Result<Overview::Ends> Overview::readEnds(const Call &call) const
{
    Ends ends;
    const auto now = call.now();
    const auto until = now + std::chrono::days(kDays);
    const auto snapshot = call.parts().store.snapshot();
    SEAL_TRY(const auto certificates, call.tables().certificatesEnding(until, kMostCertificates));
    for (const auto &record : certificates) {
        const std::string_view purpose = record.purpose;
        if (purpose.starts_with(kClientPurpose)) {
            const auto *client = snapshot->client(ClientId(purpose.substr(kClientPurpose.size())));
            if (client == nullptr || !needsCertificate(*client))
                continue; // nobody uses it any more
        }
        ends.certificates.push_back({record.purpose, record.serial, record.sha256, record.notAfter, isListenerPurpose(purpose)});
    }
    SEAL_TRY(ends.keys, call.tables().activeKeysByEnd(now, until));
    for (const auto &[id, client] : snapshot->clients) {
        if (!needsCertificate(client))
            continue;
        SEAL_TRY(const auto issued, call.tables().certificatesFor(std::string(kClientPurpose) + id.str()));
        const bool usable =
            std::any_of(issued.begin(), issued.end(), [&](const auto &one) { return !one.revokedAt && one.notAfter > now; });
        // One that has ended is in the list of certificates already.
        if (!usable && (issued.empty() || issued.front().revokedAt))
            ends.clientsWithoutCertificate.push_back(id.str());
    }
    return ends;
}

Result<Overview::Ends> Overview::ends(const Call &call, const std::string &newestChange)
{
    const std::scoped_lock lock(m_mutex);
    const auto started = steady_clock::now();
    const auto age = started - m_endsAt;
    const bool fresh = m_hasEnds && (newestChange == m_endsChange ? age < kEndsKeep : age < kRestFactor * m_endsTook);
    if (fresh)
        return m_ends;
    SEAL_TRY(m_ends, readEnds(call));
    m_hasEnds = true;
    m_endsChange = newestChange;
    m_endsAt = steady_clock::now();
    m_endsTook = m_endsAt - started;
    return m_ends;
}

Result<AttentionFacts> Overview::facts(const Call &call, const Ends &ends, const std::vector<ListenerStatus> &listeners) const
{
    const auto &parts = call.parts();
    AttentionFacts facts;
    facts.now = call.now();
    facts.warnDays = warnDays(call.tables());
    facts.certificates = ends.certificates;
    facts.clientsWithoutCertificate = ends.clientsWithoutCertificate;
    for (const auto &[day, count] : ends.keys)
        (day < 0 ? facts.keysPastPeriod : facts.keysSoon) += day < facts.warnDays ? count : 0;
    SEAL_TRY(const auto chain, store::verifyAuditEnd(call.tables(), parts.store.auditKey(), kCheckedRecords));
    facts.chainProblem = chain.problem;
    std::tie(facts.refusalsNow, facts.refusalsUsual) = refusalsOf(m_traffic);
    std::error_code error;
    if (const auto space = std::filesystem::space(parts.files.dir(), error); !error) {
        facts.diskFree = space.available;
        facts.diskSize = space.capacity;
    }
    facts.folderOpen = othersMayRead(parts.files.database());
    facts.keyBesideDatabase = std::filesystem::exists(parts.files.siteKey(), error);
    facts.demo = parts.demo;
    if (!parts.demo) {
        SEAL_TRY(const auto recovery, hasRecoverySlot(call.tables()));
        facts.recoveryMissing = !recovery;
    }
    for (const auto &listener : listeners) {
        const auto server = serverOf(listener.id);
        if (!listener.listening && std::find(facts.stopped.begin(), facts.stopped.end(), server) == facts.stopped.end())
            facts.stopped.push_back(server);
        SEAL_TRY(const auto issued, call.tables().certificatesFor(listener.name));
        if (!issued.empty() && issued.front().revokedAt)
            facts.revokedInUse.push_back(listener.name);
    }
    return facts;
}

Result<QJsonArray> Overview::servers(const Call &call, const std::vector<ListenerStatus> &listeners) const
{
    QJsonArray all;
    for (const auto server : kServers) {
        QJsonArray rows;
        bool runs = false;
        for (const auto &listener : listeners) {
            if (serverOf(listener.id) != server)
                continue;
            runs = runs || listener.listening;
            QJsonObject row{{u"name"_s, toText(listener.name)},
                            {u"origin"_s, toText(listener.origin)},
                            {u"listening"_s, listener.listening},
                            {u"since"_s, toJsonTime(listener.since)},
                            {u"open"_s, static_cast<qint64>(listener.open)},
                            {u"connections"_s, static_cast<qint64>(listener.connections)},
                            {u"handshakeFailures"_s, static_cast<qint64>(listener.handshakeFailures)},
                            {u"minutes"_s, trafficJson(m_traffic.of(listener.id))}};
            SEAL_TRY(const auto issued, call.tables().certificatesFor(listener.name));
            if (!issued.empty())
                row.insert(u"certificate"_s, certificateJson(issued.front(), call.now()));
            rows.append(row);
        }
        if (!rows.isEmpty())
            all.append(QJsonObject{{u"name"_s, toText(serverName(server))},
                                   {u"state"_s, runs ? u"running"_s : u"stopped"_s},
                                   {u"listeners"_s, rows}});
    }
    return all;
}

api::Reply Overview::look(const Call &call)
{
    sample(call.now());
    const auto made = [&]() -> Result<QJsonObject> {
        const auto listeners = m_listeners();
        SEAL_TRY(const auto picture, m_watch.look(call.tables()));
        SEAL_TRY(const auto known, ends(call, picture.changes.empty() ? std::string() : picture.changes.front()));
        SEAL_TRY(const auto attention, facts(call, known, listeners));
        SEAL_TRY(const auto cards, servers(call, listeners));
        SEAL_TRY(const auto steps, checklist(call, picture));
        SEAL_TRY(const auto heads, call.tables().auditHeads());
        qint64 records = 0;
        for (const auto &head : heads)
            records += head.sequence;
        return QJsonObject{{u"at"_s, toJsonTime(call.now())},
                           {u"running"_s, !listeners.empty()},
                           {u"demo"_s, call.parts().demo},
                           {u"servers"_s, cards},
                           {u"attention"_s, attentionItems(attention)},
                           {u"warnDays"_s, attention.warnDays},
                           {u"expiring"_s, timeline(known.certificates, known.keys, call.now())},
                           {u"checklist"_s, steps},
                           {u"counting"_s, picture.counting},
                           {u"refusals"_s, recordsOf(call.tables(), picture.refusals)},
                           {u"changes"_s, recordsOf(call.tables(), picture.changes)},
                           {u"chain"_s, QJsonObject{{u"endIntact"_s, attention.chainProblem.empty()},
                                                    {u"problem"_s, toText(attention.chainProblem)},
                                                    {u"records"_s, records}}}};
    }();
    return made ? api::Reply::of(*made) : readFailure(made.error(), u"The overview"_s);
}

} // namespace seal::site
