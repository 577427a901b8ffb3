#pragma once

// Private to core/store: refusals that nobody waits for, so that strangers cannot fill the log.

#include "core/base/clock.h"
#include "core/store/audit.h"

#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace seal::store {

/// Tells which notes are written at once and counts the rest, in windows of ten seconds. Any thread.
class NoteSummary
{
public:
    /// The record to write at once, or nothing: it was counted.
    std::optional<AuditDraft> take(AuditDraft draft, bool principalKnown, UtcMs now);
    /// Counts a note that could not be queued.
    void count(const AuditDraft &draft, bool principalKnown, UtcMs now);
    /// The summaries whose window has ended (`all`: every window), which are forgotten.
    std::vector<AuditDraft> due(UtcMs now, bool all);

private:
    struct Window
    {
        UtcMs since{};
        int written = 0;
        std::int64_t counted = 0;
        AuditDraft summary;

        void add(const AuditDraft &draft);
    };
    Window &window(const AuditDraft &draft, bool principalKnown, UtcMs now);

    std::mutex m_mutex;
    std::unordered_map<std::string, Window> m_windows;
};

/// "192.0.2.0/24", "2001:db8:1::/48"; what is no address is returned as it is, cut to a bearable length.
std::string addressPrefix(const std::string &address);

} // namespace seal::store
