#include "core/site/attention.h"

#include "core/site/admin_support.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

constexpr std::uint64_t kSpikeAtLeast = 20; ///< refusals in five minutes: fewer are no spike on any site
constexpr std::uint64_t kSpikeFactor = 4;
constexpr std::uintmax_t kGiB = 1024UL * 1024UL * 1024UL;
constexpr int kOverdueDays = 3; ///< the site renews every six hours: three days late means that it cannot

enum class Severity { Danger, Warning, Info };

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Danger:
        return u"danger"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
        return u"info"_s;
    }
    return {};
}

/// Where a row leads: a page with a filter, or a page of the manual.
struct Target
{
    QString page;
    QString filter;
    QString help;
};

class Items
{
public:
    void add(Severity severity, const QString &id, const QJsonObject &params, const Target &target, QJsonObject action = {})
    {
        if (action.isEmpty())
            action = target.page.isEmpty() ? QJsonObject{{u"id"_s, u"help"_s}, {u"topic"_s, target.help}} : QJsonObject{{u"id"_s, u"open"_s}};
        m_rows.push_back({severity, QJsonObject{{u"id"_s, id},
                                                {u"severity"_s, severityName(severity)},
                                                {u"params"_s, params},
                                                {u"page"_s, target.page},
                                                {u"filter"_s, target.filter},
                                                {u"action"_s, action}}});
    }
    QJsonArray take()
    {
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.severity < b.severity; });
        QJsonArray all;
        for (const auto &row : m_rows)
            all.append(row.json);
        return all;
    }

private:
    struct Row
    {
        Severity severity;
        QJsonObject json;
    };
    std::vector<Row> m_rows;
};

void addCertificates(const AttentionFacts &facts, Items &items)
{
    for (const auto &certificate : facts.certificates) {
        const auto days = daysUntil(certificate.notAfter, facts.now);
        const QJsonObject params{{u"purpose"_s, toText(certificate.purpose)},
                                 {u"serial"_s, toText(certificate.serial)},
                                 {u"days"_s, static_cast<qint64>(days)},
                                 {u"at"_s, toJsonTime(certificate.notAfter)}};
        const Target target{u"certificates"_s, toText(certificate.serial), {}};
        const auto renewDays = static_cast<std::int64_t>(kRenewBefore.count());
        if (certificate.notAfter <= facts.now)
            items.add(Severity::Danger, u"certificate-expired"_s, params, target);
        else if (certificate.automatic && days < std::min<std::int64_t>(facts.warnDays, renewDays - kOverdueDays))
            items.add(Severity::Danger, u"certificate-not-renewed"_s, params, target);
        else if (!certificate.automatic && days < facts.warnDays)
            items.add(Severity::Warning, u"certificate-expiring"_s, params, target);
    }
    for (const auto &purpose : facts.revokedInUse)
        items.add(Severity::Danger, u"certificate-revoked"_s, {{u"purpose"_s, toText(purpose)}}, {u"certificates"_s, toText(purpose), {}});
    for (const auto &client : facts.clientsWithoutCertificate)
        items.add(Severity::Warning, u"client-without-certificate"_s, {{u"client"_s, toText(client)}}, {u"clients"_s, toText(client), {}});
}

void addKeys(const AttentionFacts &facts, Items &items)
{
    if (facts.keysPastPeriod > 0)
        items.add(Severity::Warning, u"keys-past-period"_s, {{u"count"_s, static_cast<qint64>(facts.keysPastPeriod)}},
                  {u"keys"_s, u"is:past"_s, {}});
    if (facts.keysSoon > 0)
        items.add(Severity::Info, u"keys-ending"_s, {{u"count"_s, static_cast<qint64>(facts.keysSoon)}, {u"days"_s, facts.warnDays}},
                  {u"keys"_s, u"is:active"_s, {}});
}

void addTraffic(const AttentionFacts &facts, Items &items)
{
    if (facts.refusalsNow < kSpikeAtLeast || facts.refusalsNow <= kSpikeFactor * facts.refusalsUsual)
        return;
    items.add(Severity::Warning, u"refusals-spike"_s,
              {{u"count"_s, static_cast<qint64>(facts.refusalsNow)}, {u"usual"_s, static_cast<qint64>(facts.refusalsUsual)}},
              {u"audit"_s, u"is:refused"_s, {}});
}

void addDisk(const AttentionFacts &facts, Items &items)
{
    if (facts.diskSize == 0)
        return;
    const bool full = facts.diskFree < kGiB / 5;
    if (!full && facts.diskFree >= 2 * kGiB && facts.diskFree >= facts.diskSize / 50)
        return;
    items.add(full ? Severity::Danger : Severity::Warning, full ? u"disk-full"_s : u"disk-low"_s,
              {{u"freeMiB"_s, static_cast<qint64>(facts.diskFree / (1024 * 1024))}}, {{}, {}, u"overview"_s});
}

void addSite(const AttentionFacts &facts, Items &items)
{
    if (!facts.chainProblem.empty())
        items.add(Severity::Danger, u"chain-broken"_s, {{u"problem"_s, toText(facts.chainProblem)}}, {u"audit"_s, {}, {}});
    if (facts.folderOpen)
        items.add(Severity::Danger, u"folder-open"_s, {}, {{}, {}, u"sites"_s});
    for (const auto server : facts.stopped) {
        const auto name = toText(serverName(server));
        items.add(Severity::Warning, u"server-stopped"_s, {{u"server"_s, name}}, {u"overview"_s, {}, {}},
                  {{u"id"_s, u"start-server"_s}, {u"server"_s, name}});
    }
    if (facts.keyBesideDatabase && !facts.demo)
        items.add(Severity::Danger, u"key-beside-database"_s, {}, {{}, {}, u"sites"_s});
    if (facts.recoveryMissing)
        items.add(Severity::Info, u"recovery-missing"_s, {}, {{}, {}, u"sites"_s});
    if (facts.demo)
        items.add(Severity::Info, u"demo-site"_s, {}, {{}, {}, u"start"_s});
}

} // namespace

std::int64_t daysUntil(UtcMs then, UtcMs now) { return std::chrono::floor<std::chrono::days>(then - now).count(); }

QJsonArray attentionItems(const AttentionFacts &facts)
{
    Items items;
    addSite(facts, items);
    addDisk(facts, items);
    addCertificates(facts, items);
    addTraffic(facts, items);
    addKeys(facts, items);
    return items.take();
}

} // namespace seal::site
