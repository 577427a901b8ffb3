#include "core/store/schema.h"
#include "core/store/store.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

namespace seal::store {

namespace {

/// Up to this size the whole file is checked when it is opened; a larger one would make the start wait.
constexpr std::uintmax_t kCheckedSize = 32U << 20U;

/// An empty file for its owner alone; SQLite gives the log beside it the same rights.
Status makeFile(const std::filesystem::path &file)
{
#ifndef _WIN32
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor >= 0) {
        ::close(descriptor);
        return {};
    }
#else
    if (std::FILE *made = _wfopen(file.c_str(), L"wxb")) {
        std::fclose(made);
        return {};
    }
#endif
    const int reason = errno;
    if (reason == EEXIST)
        return makeError(Errc::Conflict, "there is a file already: " + file.string());
    return makeError(Errc::Io, "the database file cannot be made: " + file.string() + ": " +
                                   std::generic_category().message(reason));
}

Status fill(const std::filesystem::path &file)
{
    SEAL_TRY(const auto connection, Connection::open(file, Connection::Mode::Writer));
    // The head must say whose file it is even when the program dies before the first checkpoint.
    SEAL_CHECK(connection->exec("PRAGMA journal_mode=DELETE"));
    SEAL_CHECK(connection->exec(fmt::format("PRAGMA application_id={}", kApplicationId)));
    SEAL_CHECK(migrate(*connection, migrations()));
    return connection->exec("PRAGMA journal_mode=WAL");
}

} // namespace

Result<Database> Database::create(const std::filesystem::path &file)
{
    SEAL_CHECK(makeFile(file));
    if (const auto filled = fill(file); !filled) {
        std::error_code ec; // ours and not in use by anyone: remove what is half made
        for (const auto *suffix : {"", "-wal", "-shm", "-journal"})
            std::filesystem::remove(file.string() + suffix, ec);
        return filled.error();
    }
    return Database(file);
}

Result<Database> Database::open(const std::filesystem::path &file)
{
    SEAL_CHECK(checkFileHead(file));
    SEAL_TRY(const auto connection, Connection::open(file, Connection::Mode::Writer));
    std::error_code ec;
    if (std::filesystem::file_size(file, ec) <= kCheckedSize && !ec)
        SEAL_CHECK(checkIntegrity(*connection));
    SEAL_CHECK(migrate(*connection, migrations()));
    return Database(file);
}

Result<Tables> Database::peek(const std::filesystem::path &file)
{
    SEAL_CHECK(checkFileHead(file));
    SEAL_TRY(auto connection, Connection::open(file, Connection::Mode::Reader));
    SEAL_TRY([[maybe_unused]] const auto version, versionOf(*connection, migrations()));
    return Tables(std::move(connection));
}

Result<Tables> Database::connect() const
{
    SEAL_TRY(auto connection, Connection::open(m_file, Connection::Mode::Writer));
    return Tables(std::move(connection));
}

Status Database::inTransaction(const std::function<Status(Tables &)> &work) const
{
    SEAL_TRY(auto tables, connect());
    SEAL_TRY(auto transaction, Transaction::begin(tables.connection()));
    SEAL_CHECK(work(tables));
    return transaction.commit();
}

} // namespace seal::store
