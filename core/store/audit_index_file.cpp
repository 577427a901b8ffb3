#include "core/crypto/random.h"
#include "core/store/audit_index.h"

#include <array>
#include <fstream>

namespace seal::store {

namespace {

constexpr std::int64_t kIndexApplicationId = 0x53414958; // "SAIX"
constexpr std::int64_t kIndexVersion = 2;

constexpr std::array kSchema{
    std::string_view("CREATE TABLE meta(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID"),
    std::string_view("CREATE TABLE segment(id INTEGER PRIMARY KEY, node TEXT NOT NULL, first INTEGER NOT NULL, span INTEGER NOT NULL,"
                     " records INTEGER NOT NULL, from_ms INTEGER NOT NULL, to_ms INTEGER NOT NULL, last_seq INTEGER NOT NULL,"
                     " last_hash BLOB NOT NULL)"),
    std::string_view("CREATE UNIQUE INDEX segment_place ON segment(node, first)"),
    std::string_view("CREATE TABLE times(segment INTEGER PRIMARY KEY, data BLOB NOT NULL)"),
    std::string_view("CREATE TABLE posting(id INTEGER PRIMARY KEY, data BLOB NOT NULL)"),
    std::string_view("CREATE TABLE value(field INTEGER NOT NULL, value TEXT NOT NULL, records INTEGER NOT NULL,"
                     " PRIMARY KEY(field, value)) WITHOUT ROWID"),
};

/// Rows of a bucket lie together, in the order of their segments.
std::int64_t postingId(std::int64_t segment, unsigned bucket)
{
    constexpr int kSegmentBits = 40;
    return (std::int64_t{bucket} << kSegmentBits) | segment;
}

Result<std::int64_t> number(Connection &connection, std::string_view sql)
{
    return connection.one("number", sql, [](const Row &row) { return row.integer(0); });
}

Error notOurs() { return makeError(Errc::NotFound, "there is no audit index of this version"); }

} // namespace

void AuditIndexFile::remove(const std::filesystem::path &file)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"}) {
        auto path = file;
        path += ending;
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
    }
}

Result<std::unique_ptr<AuditIndexFile>> AuditIndexFile::adopt(std::unique_ptr<Connection> connection)
{
    SEAL_TRY(const auto application, number(*connection, "PRAGMA application_id"));
    SEAL_TRY(const auto version, number(*connection, "PRAGMA user_version"));
    if (application != kIndexApplicationId || version != kIndexVersion)
        return notOurs();
    SEAL_TRY(const auto seed, number(*connection, "SELECT value FROM meta WHERE name='seed'"));
    return std::unique_ptr<AuditIndexFile>(new AuditIndexFile(std::move(connection), static_cast<std::uint64_t>(seed)));
}

Result<std::unique_ptr<AuditIndexFile>> AuditIndexFile::create(const std::filesystem::path &file)
{
    remove(file);
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    if (std::ofstream made(file, std::ios::binary | std::ios::trunc); !made)
        return makeError(Errc::Unavailable, "the audit index cannot be written: " + file.string());
    std::filesystem::permissions(file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, error);
    SEAL_TRY(auto connection, Connection::open(file, Connection::Mode::Cache));
    for (const auto statement : kSchema)
        SEAL_CHECK(connection->exec(statement));
    const auto seed = crypto::systemRandom().bytes(sizeof(std::int64_t));
    std::int64_t value = 0;
    for (const auto byte : seed)
        value = static_cast<std::int64_t>((static_cast<std::uint64_t>(value) << 8U) | std::to_integer<std::uint64_t>(byte));
    SEAL_TRY([[maybe_unused]] const int rows, connection->run("INSERT INTO meta VALUES('seed', ?)", value));
    SEAL_CHECK(connection->exec("PRAGMA application_id=" + std::to_string(kIndexApplicationId)));
    SEAL_CHECK(connection->exec("PRAGMA user_version=" + std::to_string(kIndexVersion)));
    return adopt(std::move(connection));
}

Result<std::unique_ptr<AuditIndexFile>> AuditIndexFile::openToWrite(const std::filesystem::path &file)
{
    if (auto connection = Connection::open(file, Connection::Mode::Cache)) {
        if (auto ours = adopt(*std::move(connection)))
            return ours;
    }
    return create(file);
}

Result<std::unique_ptr<AuditIndexFile>> AuditIndexFile::openToRead(const std::filesystem::path &file)
{
    SEAL_TRY(auto connection, Connection::open(file, Connection::Mode::CacheReader));
    return adopt(std::move(connection));
}

Result<std::vector<AuditSegment>> AuditIndexFile::segments(std::string_view node) const
{
    return m_connection->all(
        "SELECT id, first, span, records, from_ms, to_ms, last_seq, last_hash FROM segment WHERE node=? ORDER BY first",
        [](const Row &row) {
            return AuditSegment{row.integer(0),
                                row.integer(1),
                                static_cast<int>(row.integer(2)),
                                static_cast<int>(row.integer(3)),
                                row.time(4),
                                row.time(5),
                                row.integer(6),
                                row.blob(7)};
        },
        node);
}

Result<Bytes> AuditIndexFile::bucket(std::int64_t segment, unsigned bucket) const
{
    SEAL_TRY(auto rows, m_connection->all("SELECT data FROM posting WHERE id=?", [](const Row &row) { return row.blob(0); },
                                          postingId(segment, bucket)));
    if (rows.empty())
        return Bytes();
    return std::move(rows.front());
}

Status AuditIndexFile::find(const AuditSegment &segment, AuditTermHash term, Positions &out) const
{
    SEAL_TRY(const auto postings, bucket(segment.id, term.bucket()));
    return findPostings(postings, term.tag(), segment.span, out);
}

Result<std::vector<std::int64_t>> AuditIndexFile::times(const AuditSegment &segment) const
{
    SEAL_TRY(const auto bytes, m_connection->one("segment", "SELECT data FROM times WHERE segment=?",
                                                 [](const Row &row) { return row.blob(0); }, segment.id));
    return decodeTimes(bytes);
}

Result<std::int64_t> AuditIndexFile::addSegment(std::string_view node, const AuditSegment &segment,
                                                const std::vector<std::int64_t> &times)
{
    SEAL_TRY([[maybe_unused]] const int rows,
             m_connection->run("INSERT INTO segment(node, first, span, records, from_ms, to_ms, last_seq, last_hash)"
                               " VALUES(?,?,?,?,?,?,?,?)",
                               node, segment.first, segment.span, segment.records, segment.from, segment.to,
                               segment.lastSequence, segment.lastHash));
    SEAL_TRY(const auto id, number(*m_connection, "SELECT last_insert_rowid()"));
    SEAL_TRY([[maybe_unused]] const int more, m_connection->run("INSERT INTO times VALUES(?,?)", id, encodeTimes(times)));
    return id;
}

Status AuditIndexFile::putBucket(std::int64_t segment, unsigned bucket, const Bytes &postings)
{
    if (postings.empty())
        return {};
    SEAL_TRY([[maybe_unused]] const int rows,
             m_connection->run("INSERT INTO posting VALUES(?,?)", postingId(segment, bucket), postings));
    return {};
}

Status AuditIndexFile::addCounts(const AuditTermCollector::Counts &counts)
{
    for (const auto &[value, records] : counts) {
        SEAL_TRY([[maybe_unused]] const int rows,
                 m_connection->run("INSERT INTO value VALUES(?,?,?) ON CONFLICT(field, value) DO UPDATE SET records=records+excluded.records",
                                   static_cast<int>(value.first), value.second, records));
    }
    return {};
}

Status AuditIndexFile::removeSegment(std::int64_t segment)
{
    for (unsigned bucket = 0; bucket < kAuditBuckets; ++bucket) {
        SEAL_TRY([[maybe_unused]] const int rows,
                 m_connection->run("DELETE FROM posting WHERE id=?", postingId(segment, bucket)));
    }
    SEAL_TRY([[maybe_unused]] const int times, m_connection->run("DELETE FROM times WHERE segment=?", segment));
    SEAL_TRY([[maybe_unused]] const int rows, m_connection->run("DELETE FROM segment WHERE id=?", segment));
    return {};
}

} // namespace seal::store
