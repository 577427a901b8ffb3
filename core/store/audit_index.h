#pragma once

// Private to core/store (and its tests): the search index over the audit log. It lives in a file of its own that can be
// thrown away at any time; the log itself has no index but its key (state-design).
//
// The log is cut into segments of consecutive sequence numbers. A segment keeps, for every term, the positions of the
// records that have it. All terms are kept alike, in 1024 buckets: a term's bucket of each segment is one row. A filter is
// then set algebra over bitmaps, at most one small row a term and segment, however rare or frequent its terms are.
// (Measured before: SQLite's FTS5 needs seconds where two frequent terms hardly ever meet.)

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/audit_terms.h"
#include "core/store/connection.h"
#include "core/store/tables.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace seal::store {

/// A segment covers all sequence numbers in [first, first + span).
struct AuditSegment
{
    std::int64_t id = 0;
    std::int64_t first = 0;
    int span = 0;
    int records = 0;
    UtcMs from{}; ///< times of its records
    UtcMs to{};
    std::int64_t lastSequence = 0; ///< of its last record: whose hash must be that of the log
    Bytes lastHash;
    [[nodiscard]] std::int64_t end() const { return first + span; }
};

/// Tables of the index file. Errors: Errc::Io means that the file is damaged and should go.
class AuditIndexFile
{
public:
    /// Makes a new file in the place of one that is damaged, of another version or not ours.
    static Result<std::unique_ptr<AuditIndexFile>> openToWrite(const std::filesystem::path &file);
    /// Errc::NotFound: none there (yet), or not ours.
    static Result<std::unique_ptr<AuditIndexFile>> openToRead(const std::filesystem::path &file);
    static void remove(const std::filesystem::path &file);

    [[nodiscard]] Connection &connection() const { return *m_connection; }
    [[nodiscard]] const AuditTermHasher &hasher() const { return m_hasher; }

    [[nodiscard]] Result<std::vector<AuditSegment>> segments(std::string_view node) const; ///< ascending
    /// Adds the records of a term in a segment to `out`.
    Status find(const AuditSegment &segment, AuditTermHash term, Positions &out) const;
    [[nodiscard]] Result<std::vector<std::int64_t>> times(const AuditSegment &segment) const;
    [[nodiscard]] Result<Bytes> bucket(std::int64_t segment, unsigned bucket) const;

    // Inside a transaction:
    Result<std::int64_t> addSegment(std::string_view node, const AuditSegment &segment, const std::vector<std::int64_t> &times);
    Status putBucket(std::int64_t segment, unsigned bucket, const Bytes &postings);
    Status addCounts(const AuditTermCollector::Counts &counts);
    Status removeSegment(std::int64_t segment);

private:
    AuditIndexFile(std::unique_ptr<Connection> connection, std::uint64_t seed)
        : m_connection(std::move(connection)), m_hasher(seed)
    {
    }
    static Result<std::unique_ptr<AuditIndexFile>> create(const std::filesystem::path &file);
    static Result<std::unique_ptr<AuditIndexFile>> adopt(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
    AuditTermHasher m_hasher;
};

/// Keeps the index up with the log. Used by one thread.
class AuditIndexer
{
public:
    AuditIndexer(std::filesystem::path file, const Tables &log) : m_path(std::move(file)), m_log(log) {}

    /// Does one piece of work, a few thousand records at most; false: there is none. The newest records are indexed
    /// first, and in small numbers only when `allOfIt`. After an error the next call begins anew.
    Result<bool> step(bool allOfIt = false);
    /// The file is not what it should be: the next step makes it anew.
    void discard() { m_damaged = true; }
    /// Changes with each new file: readers open theirs again.
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }

    /// The newest record that the last step saw indexed.
    [[nodiscard]] std::int64_t newest() const { return m_newest; }

    static constexpr int kTail = 2048;   ///< records that may wait: searches read them one by one
    static constexpr int kChunk = 8192;  ///< records of one step

private:
    struct Range
    {
        std::int64_t first;
        std::int64_t end;
    };
    Status open();
    Result<bool> belongsToLog() const;
    Result<bool> stepNode(const std::string &node, bool allOfIt);
    Result<std::int64_t> newestBelow(const std::string &node, std::int64_t end) const; ///< 0: none
    Result<std::optional<Range>> nextRange(const std::string &node, const std::vector<AuditSegment> &segments, bool allOfIt) const;
    Status indexRange(const std::string &node, Range range);
    Status merge(const std::string &node, std::span<const AuditSegment> parts);

    std::filesystem::path m_path;
    const Tables &m_log;
    std::unique_ptr<AuditIndexFile> m_file;
    bool m_damaged = false;
    std::uint64_t m_generation = 0;
    std::int64_t m_newest = 0;
};

} // namespace seal::store
