#pragma once

#include "core/base/result.h"
#include "core/store/audit.h"
#include "core/store/audit_filter.h"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace seal::store {

class Tables;
class AuditIndexFile;

/// Sequence numbers between these two, without them.
struct AuditRange
{
    std::int64_t after = 0;
    std::int64_t before = std::numeric_limits<std::int64_t>::max();
};

struct AuditQuestion
{
    std::string node = "main";
    AuditFilter filter;
    AuditRange range;
    bool newestFirst = true;
    int limit = 200;
    std::int64_t skip = 0; ///< matching records to pass over first: a jump into the middle
};

struct AuditPage
{
    std::vector<AuditRecord> records;
    /// Where to go on (before it, or after it when oldest first). Also when fewer than asked were found: without an
    /// index one call looks at some thousands of records only. Nothing: that was all.
    std::optional<std::int64_t> next;
    std::int64_t skipped = 0; ///< of those to pass over
};

struct AuditCount
{
    std::int64_t records = 0;
    bool complete = true; ///< false while the index is being built: at least so many
};

struct AuditValue
{
    std::string value;
    std::int64_t records = 0;
};

/// Finds records of the log by index, and those that are not in it yet by reading them. Answers are the same with and
/// without an index. Used by one thread; each call is one short read transaction of the index file.
class AuditSearch
{
public:
    /// `log` outlives it. An empty path, or a file that is not there: no index.
    AuditSearch(const Tables &log, const std::filesystem::path &index);
    ~AuditSearch();
    AuditSearch(AuditSearch &&) noexcept;

    [[nodiscard]] Result<AuditPage> page(const AuditQuestion &question);
    /// Of a question without limit and skip.
    [[nodiscard]] Result<AuditCount> count(const AuditQuestion &question);
    /// The most frequent values of a field that contain `typed`, of the whole log. Of ids that hardly come twice, and of users: only those
    /// of records that are in no index yet.
    [[nodiscard]] Result<std::vector<AuditValue>> values(std::string_view node, AuditField field, std::string_view typed, int limit);

    /// The index file turned out to be damaged: it is not used any more, and should be made anew.
    [[nodiscard]] bool sawDamage() const { return m_damaged; }

    static constexpr int kScan = 20'000; ///< records that one call reads at most where there is no index

private:
    class Run;
    template <typename Answer, typename Work>
    Result<Answer> inRun(const AuditQuestion &question, Work work);

    const Tables &m_log;
    std::unique_ptr<AuditIndexFile> m_index;
    bool m_damaged = false;
};

} // namespace seal::store
