#include "core/site/audit_watch.h"

#include <algorithm>
#include <string_view>

namespace seal::site {

namespace {

constexpr int kPage = 1000;
constexpr int kPagesBack = 20; ///< at the first look, and after a jump
constexpr int kPagesOn = 50;   ///< new records of one look; of more than these the older ones are left out
constexpr int kPagesSearched = 20;

// The writer of records sets no space, and a quote inside a value is escaped: these pieces are members and nothing else.
bool isRefusal(std::string_view record)
{
    return record.find(R"(,"result":"refused")") != std::string_view::npos ||
           record.find(R"(,"result":"failed")") != std::string_view::npos;
}

bool isChange(std::string_view record)
{
    return record.find(R"(,"admin":")") != std::string_view::npos &&
           record.find(R"(,"result":"done")") != std::string_view::npos;
}

bool isEvent(std::string_view record, std::string_view member) { return record.find(member) != std::string_view::npos; }

void keepNewest(std::deque<std::string> &kept, const std::string &record)
{
    kept.push_front(record);
    if (kept.size() > AuditWatch::kKept)
        kept.pop_back();
}

void keepOlder(std::deque<std::string> &kept, const std::string &record)
{
    if (kept.size() < AuditWatch::kKept)
        kept.push_back(record);
}

} // namespace

Result<AuditWatch::Picture> AuditWatch::look(const store::Tables &tables)
{
    const std::scoped_lock lock(m_mutex);
    SEAL_TRY(const auto heads, tables.auditHeads());
    m_counting = false;
    for (const auto &head : heads) {
        const auto seen = m_seen.find(head.node);
        const bool jump = seen == m_seen.end() || head.sequence < seen->second || head.sequence - seen->second > std::int64_t{kPagesOn} * kPage;
        SEAL_CHECK(jump ? readBack(tables, head) : readOn(tables, head));
        m_seen[head.node] = head.sequence;
        SEAL_CHECK(searchFirst(tables, head));
    }
    return Picture{{m_refusals.begin(), m_refusals.end()}, {m_changes.begin(), m_changes.end()}, m_token, m_keyRequest, m_counting};
}

Status AuditWatch::readBack(const store::Tables &tables, const store::AuditHead &head)
{
    Kept refusals;
    Kept changes;
    auto before = head.sequence + 1;
    for (int i = 0; i < kPagesBack && (refusals.size() < kKept || changes.size() < kKept); ++i) {
        SEAL_TRY(const auto page, tables.auditBefore(head.node, before, kPage));
        for (const auto &record : page) {
            if (isRefusal(record.record))
                keepOlder(refusals, record.record);
            else if (isChange(record.record))
                keepOlder(changes, record.record);
        }
        if (page.size() < static_cast<std::size_t>(kPage))
            break;
        before = page.back().sequence;
    }
    m_refusals = std::move(refusals);
    // After a jump the changes that were known are still the newest ones, unless newer were found.
    for (const auto &older : m_changes) {
        if (std::find(changes.begin(), changes.end(), older) == changes.end())
            keepOlder(changes, older);
    }
    m_changes = std::move(changes);
    return {};
}

Status AuditWatch::readOn(const store::Tables &tables, const store::AuditHead &head)
{
    auto after = m_seen[head.node];
    while (after < head.sequence) {
        SEAL_TRY(const auto page, tables.audit(head.node, after, kPage));
        for (const auto &record : page) {
            if (record.sequence > head.sequence)
                return {};
            if (isRefusal(record.record))
                keepNewest(m_refusals, record.record);
            else if (isChange(record.record))
                keepNewest(m_changes, record.record);
        }
        if (page.empty())
            return {};
        after = page.back().sequence;
    }
    return {};
}

Status AuditWatch::searchFirst(const store::Tables &tables, const store::AuditHead &head)
{
    auto &place = m_searched[head.node];
    for (int i = 0; i < kPagesSearched && place < head.sequence && !(m_token && m_keyRequest); ++i) {
        SEAL_TRY(const auto page, tables.audit(head.node, place, kPage));
        for (const auto &record : page) {
            m_token = m_token || isEvent(record.record, R"(,"event":"token.issued")");
            m_keyRequest = m_keyRequest || isEvent(record.record, R"(,"event":"key.delivered")");
        }
        if (page.empty())
            break;
        place = page.back().sequence;
    }
    m_counting = m_counting || (place < head.sequence && !(m_token && m_keyRequest));
    return {};
}

} // namespace seal::site
