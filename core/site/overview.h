#pragma once

#include "core/api/reply.h"
#include "core/site/attention.h"
#include "core/site/audit_watch.h"
#include "core/site/servers.h"
#include "core/site/traffic.h"

#include <QJsonObject>

#include <chrono>
#include <functional>
#include <mutex>
#include <vector>

namespace seal::site {

class Call;

/// Is all well, and if not, where to look: what `site.overview` answers. Kept by the site while it is open. Any thread but the workers.
class Overview
{
public:
    static constexpr int kDays = 90; ///< of the expiry timeline

    /// `listeners`: as Servers::status(); empty while the servers do not run.
    explicit Overview(std::function<std::vector<ListenerStatus>()> listeners) : m_listeners(std::move(listeners)) {}

    /// Takes the counters of the listeners; due at the beginning of each minute, and done at each look.
    void sample(UtcMs now);
    [[nodiscard]] api::Reply look(const Call &call);

private:
    /// What takes a scan of keys and certificates, kept for a while.
    struct Ends
    {
        std::vector<CertificateEnd> certificates;
        std::vector<std::pair<std::int64_t, std::int64_t>> keys; ///< day, how many; -1: before now
        std::vector<std::string> clientsWithoutCertificate;
    };
    [[nodiscard]] Result<Ends> readEnds(const Call &call) const;
    /// `newestChange`: the newest record of a change by an admin; another one makes what is kept old.
    [[nodiscard]] Result<Ends> ends(const Call &call, const std::string &newestChange);
    [[nodiscard]] Result<AttentionFacts> facts(const Call &call, const Ends &ends, const std::vector<ListenerStatus> &listeners) const;
    [[nodiscard]] Result<QJsonArray> servers(const Call &call, const std::vector<ListenerStatus> &listeners) const;

    std::function<std::vector<ListenerStatus>()> m_listeners;
    TrafficHistory m_traffic;
    AuditWatch m_watch;

    std::mutex m_sampling; ///< counters are taken in the order in which they were read
    std::mutex m_mutex;    ///< the rest
    Ends m_ends;
    bool m_hasEnds = false;
    std::string m_endsChange; ///< the newest change that they were read with
    std::chrono::steady_clock::time_point m_endsAt;
    std::chrono::steady_clock::duration m_endsTook{};
};

} // namespace seal::site
