#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/crypto/key.h"
#include "core/store/audit_search.h"
#include "core/store/command.h"
#include "core/store/sealer.h"
#include "core/store/snapshot.h"
#include "core/store/tables.h"

#include <boost/asio/awaitable.hpp>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace seal::store {

/// A database file whose schema is ours: made new, or opened and migrated. Holds no thread.
/// Errors: Errc::Conflict (exists already / newer than this program), Errc::Io (damaged, not a database, no permission), each with a sentence.
class Database
{
public:
    static Result<Database> create(const std::filesystem::path &file);
    static Result<Database> open(const std::filesystem::path &file);
    /// A reading connection to a file as it lies there, for a look from outside: nothing is checked to the end, nothing migrated.
    static Result<Tables> peek(const std::filesystem::path &file);

    /// A connection of the calling thread's own.
    [[nodiscard]] Result<Tables> connect() const;
    /// Runs `work` inside one transaction on a connection of the calling thread (site creation, slots; not for running sites).
    Status inTransaction(const std::function<Status(Tables &)> &work) const;
    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }

private:
    explicit Database(std::filesystem::path file) : m_file(std::move(file)) {}
    std::filesystem::path m_file;
};

struct StoreOptions
{
    std::string node = "main";
    std::size_t queueLimit = 4096;
    std::size_t groupLimit = 256;               ///< commands in one transaction
    std::function<void(std::string_view point)> fault; ///< tests: called at "before-commit", "after-commit"
    std::chrono::seconds longestToken{330};     ///< how long a reused grant stays on the deny list: longest access token and leeway
    bool acceptBrokenAudit = false;             ///< start although the end of the audit log is not what its signed head says
    std::filesystem::path auditIndex;           ///< file of the search index, made when it is not there; empty: none is kept
};

/// The one decider of a database (state-design): decides, writes and audits in groups, one fsync each, and publishes snapshots.
class Store
{
public:
    /// Starts the store and index threads. Fails when the sealed keys of the database do not open with `sealer`.
    static Result<std::unique_ptr<Store>> start(Database database, Sealer sealer, const Clock &clock, Random &random, StoreOptions options = {});
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// Any thread. `done` runs on the store's thread after the commit: post elsewhere at once. Full queue: Decision::Busy at once.
    void submit(Command command, std::function<void(Outcome)> done);
    /// The same for a coroutine: resumes on its own executor after the commit.
    boost::asio::awaitable<Outcome> commit(Command command);

    /// A record that stands alone, not waited for: a refusal. Those of unknown peers are summarised by event, reason and address
    /// prefix: the first is written at once, what follows within 10 s is one more record with a count.
    void note(AuditDraft draft, bool principalKnown);

    /// The calling thread's own reading connection, opened at the first call.
    [[nodiscard]] const Tables &reader();

    /// The same thread's search over the audit log.
    [[nodiscard]] AuditSearch &auditSearch();

    /// The newest snapshot: a mutex only when the version changed since this thread last asked.
    [[nodiscard]] SnapshotPtr snapshot();

    [[nodiscard]] const Sealer &sealer() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] Random &random() const;
    [[nodiscard]] crypto::PublicKey auditKey() const;

    /// Called on the store's thread after each commit that wrote: what changed (config, audit). For control-socket events and pages.
    void onCommit(std::function<void(std::int64_t lastAuditSequence, std::uint64_t configVersion)> listener);

    /// Decides what is queued, then ends the threads. Later commands get Busy.
    void stop();

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace seal::store
