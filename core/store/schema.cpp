#include "core/store/schema.h"

#include "core/base/encoding.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>

namespace seal::store {

namespace {

// Times are UTC milliseconds, lists are JSON texts, names of states are words. No column holds a secret that is not
// sealed or hashed.
constexpr std::string_view kVersion1[] = {
    "CREATE TABLE users(id TEXT NOT NULL PRIMARY KEY, login TEXT NOT NULL UNIQUE, val_user_id TEXT NOT NULL,"
    " display_name TEXT NOT NULL, password_phc TEXT NOT NULL, disabled INTEGER NOT NULL, created_at INTEGER NOT NULL,"
    " password_changed_at INTEGER NOT NULL) STRICT",
    "CREATE TABLE services(id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, description TEXT NOT NULL,"
    " disabled INTEGER NOT NULL, created_at INTEGER NOT NULL) STRICT",
    "CREATE TABLE mappings(user TEXT NOT NULL REFERENCES users(id), service TEXT NOT NULL REFERENCES services(id),"
    " val_user_id TEXT NOT NULL, granted_by TEXT NOT NULL, since INTEGER NOT NULL, PRIMARY KEY(user, service))"
    " STRICT, WITHOUT ROWID",
    "CREATE INDEX mappings_service ON mappings(service, user)",
    "CREATE INDEX mappings_val_user ON mappings(service, val_user_id) WHERE val_user_id <> ''",
    "CREATE INDEX users_val_user ON users(val_user_id)",
    "CREATE TABLE clients(id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, auth TEXT NOT NULL, secret_sha256 TEXT NOT "
    "NULL,"
    " certificate_name TEXT NOT NULL, certificate_value TEXT NOT NULL, grant_types TEXT NOT NULL, redirect_uris TEXT "
    "NOT NULL,"
    " scopes TEXT NOT NULL, services TEXT NOT NULL, all_services INTEGER NOT NULL, val_server INTEGER NOT NULL,"
    " first_party INTEGER NOT NULL, disabled INTEGER NOT NULL, created_at INTEGER NOT NULL) STRICT",
    "CREATE TABLE grants(id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, client TEXT NOT NULL, user TEXT NOT NULL,"
    " session TEXT NOT NULL, scope TEXT NOT NULL, cnf TEXT NOT NULL, auth_time INTEGER NOT NULL, gen INTEGER NOT NULL,"
    " last INTEGER NOT NULL, idle_exp INTEGER NOT NULL, abs_exp INTEGER NOT NULL, revoked INTEGER NOT NULL)"
    " STRICT, WITHOUT ROWID",
    "CREATE INDEX grants_user ON grants(user) WHERE user <> ''",
    "CREATE INDEX grants_client ON grants(client) WHERE client <> ''",
    "CREATE INDEX grants_idle ON grants(idle_exp)",
    "CREATE TABLE spent(kind TEXT NOT NULL, id TEXT NOT NULL, exp INTEGER NOT NULL, PRIMARY KEY(kind, id)) STRICT, "
    "WITHOUT ROWID",
    "CREATE INDEX spent_exp ON spent(exp)",
    "CREATE TABLE denied(key TEXT NOT NULL PRIMARY KEY, before_ms INTEGER NOT NULL, exp INTEGER NOT NULL) STRICT, "
    "WITHOUT ROWID",
    "CREATE TABLE keys(payload_id TEXT NOT NULL, version INTEGER NOT NULL, service TEXT NOT NULL, user TEXT NOT NULL,"
    " algorithm TEXT NOT NULL, usage TEXT NOT NULL, state TEXT NOT NULL, not_before INTEGER NOT NULL,"
    " not_after INTEGER NOT NULL, sealed_material BLOB NOT NULL, created_at INTEGER NOT NULL,"
    " PRIMARY KEY(payload_id, version)) STRICT",
    "CREATE INDEX keys_owner ON keys(service, user)",
    "CREATE INDEX keys_user ON keys(user) WHERE user <> ''",
    "CREATE TABLE signing_keys(kid TEXT NOT NULL PRIMARY KEY, purpose TEXT NOT NULL, algorithm TEXT NOT NULL,"
    " public_spki BLOB NOT NULL, sealed_private BLOB NOT NULL, created_at INTEGER NOT NULL, retired_at INTEGER) STRICT",
    "CREATE TABLE certificates(sha256 TEXT NOT NULL PRIMARY KEY, serial TEXT NOT NULL, issuer TEXT NOT NULL,"
    " profile TEXT NOT NULL, subject TEXT NOT NULL, purpose TEXT NOT NULL, der BLOB NOT NULL, sealed_private BLOB NOT "
    "NULL,"
    " not_before INTEGER NOT NULL, not_after INTEGER NOT NULL, revoked_at INTEGER, revoke_reason INTEGER NOT NULL,"
    " UNIQUE(serial, issuer)) STRICT",
    "CREATE INDEX certificates_purpose ON certificates(purpose)",
    "CREATE INDEX certificates_revoked ON certificates(issuer) WHERE revoked_at IS NOT NULL",
    "CREATE TABLE settings(name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE key_slots(id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, label TEXT NOT NULL, salt BLOB NOT NULL,"
    " memory_kib INTEGER NOT NULL, passes INTEGER NOT NULL, lanes INTEGER NOT NULL, wrapped BLOB NOT NULL,"
    " created_at INTEGER NOT NULL) STRICT",
    // No further index on audit: it is written at every request; search has a database of its own.
    "CREATE TABLE audit(node TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, rec BLOB NOT NULL, hash BLOB "
    "NOT NULL,"
    " PRIMARY KEY(node, seq)) STRICT, WITHOUT ROWID",
    "CREATE TABLE audit_head(node TEXT NOT NULL PRIMARY KEY, seq INTEGER NOT NULL, hash BLOB NOT NULL, sig BLOB NOT "
    "NULL,"
    " kid TEXT NOT NULL) STRICT, WITHOUT ROWID",
};

constexpr Migration kMigrations[] = {
    {1, kVersion1},
};

Status runStep(Connection &connection, const Migration &step)
{
    SEAL_TRY(auto transaction, Transaction::begin(connection));
    for (const auto statement : step.statements)
        SEAL_CHECK(connection.exec(statement));
    SEAL_CHECK(connection.exec(fmt::format("PRAGMA user_version={}", step.version)));
    return transaction.commit();
}

std::uint32_t bigEndian32(ByteView bytes, std::size_t offset)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = (value << 8U) | std::to_integer<std::uint32_t>(bytes[offset + i]);
    return value;
}

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

int newestVersion(std::span<const Migration> steps)
{
    return steps.empty() ? 0 : steps.back().version;
}

Result<int> versionOf(Connection &connection, std::span<const Migration> steps)
{
    SEAL_TRY(const auto version,
             connection.one("version", "PRAGMA user_version", [](const Row &row) { return row.integer(0); }));
    if (version > newestVersion(steps))
        return makeError(Errc::Conflict, "the database was made by a newer Sealdesk");
    return static_cast<int>(version);
}

Status migrate(Connection &connection, std::span<const Migration> steps)
{
    SEAL_TRY(const auto version, versionOf(connection, steps));
    for (const auto &step : steps) {
        if (step.version > version)
            SEAL_CHECK(runStep(connection, step));
    }
    return {};
}

Status checkFileHead(const std::filesystem::path &file)
{
    // The SQLite file format, section 1.3: magic at 0, page size at 16, size in pages at 28, application id at 68.
    constexpr std::size_t kHeadSize = 100;
    constexpr std::string_view kMagic("SQLite format 3\0", 16);
    std::error_code ec;
    if (!std::filesystem::exists(file, ec))
        return makeError(Errc::NotFound, "there is no database file " + file.string());
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return makeError(Errc::Io, "the database file cannot be read: " + file.string());
    std::array<char, kHeadSize> head{};
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    const auto bytes = asBytes(std::string_view(head.data(), head.size()));
    if (in.gcount() != static_cast<std::streamsize>(kHeadSize) || !asText(bytes).starts_with(kMagic))
        return makeError(Errc::Io, "the file is not a database: " + file.string());
    if (bigEndian32(bytes, 68) != kApplicationId)
        return makeError(Errc::Io, "the file is a database, but not one of Sealdesk: " + file.string());
    const auto rawPageSize = bigEndian32(bytes, 14) & 0xffffU;
    const std::uintmax_t pageSize = rawPageSize == 1 ? 65536 : rawPageSize;
    const auto wal = std::filesystem::path(file.string() + "-wal");
    // With a write-ahead log the head may be ahead of the file in the middle of a checkpoint.
    if (const auto walSize = std::filesystem::file_size(wal, ec); !ec && walSize > 0)
        return {};
    if (std::filesystem::file_size(file, ec) < pageSize * bigEndian32(bytes, 28) || ec)
        return makeError(Errc::Io, "the database is damaged: the file was cut short: " + file.string());
    return {};
}

Status checkIntegrity(Connection &connection)
{
    SEAL_TRY(const auto verdict,
             connection.one("verdict", "PRAGMA quick_check(1)", [](const Row &row) { return row.text(0); }));
    if (verdict != "ok")
        return makeError(Errc::Io, "the database is damaged: " + verdict);
    return {};
}

} // namespace seal::store
