#pragma once

#include "core/store/connection.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>

namespace seal::store {

/// In the header of every database of ours ("SEAL"): a foreign SQLite file is told from one of ours before anything is
/// written.
inline constexpr std::int64_t kApplicationId = 0x5345414c;

/// One step of the schema: what brings version - 1 to version. Never changed once released.
struct Migration
{
    int version;
    std::span<const std::string_view> statements;
};

std::span<const Migration> migrations();
int newestVersion(std::span<const Migration> steps);

/// The version of a database's schema. Errc::Conflict when it was made by a newer program.
Result<int> versionOf(Connection &connection, std::span<const Migration> steps);

/// Runs the steps that the database has not seen, each in a transaction of its own.
/// Errc::Conflict when the database was made by a newer program.
Status migrate(Connection &connection, std::span<const Migration> steps);

/// Reads the head of the file only: Errc::NotFound, or Errc::Io for a file that is no database of ours or was cut
/// short.
Status checkFileHead(const std::filesystem::path &file);
/// SQLite's own check of the whole file (all of it is read).
Status checkIntegrity(Connection &connection);

} // namespace seal::store
