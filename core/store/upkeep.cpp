// The index thread: what a running database needs beside the commands (state-design, "SQLite upkeep").

#include "core/base/log.h"
#include "core/store/connection.h"
#include "core/store/store_private.h"

#include <chrono>

namespace seal::store {

namespace {

using namespace std::chrono_literals;

constexpr std::string_view kTopic = "seal.store.upkeep";
constexpr auto kTick = 1s;
constexpr int kTicksPerExpiry = 5;
constexpr int kExpiryChunk = 200;            ///< rows of each table: one chunk stays within a few milliseconds
constexpr std::int64_t kLongLogPages = 8192; ///< 32 MiB of write-ahead log

} // namespace

void Store::Private::runIndex()
{
    auto tables = database.connect();
    if (!tables)
        log::error(kTopic, "no connection for checkpoints: {}", tables.error().detail);
    std::uint64_t seenCommits = 0;
    for (int tick = 1;; ++tick) {
        {
            std::unique_lock lock(m_indexMutex);
            if (m_indexWoken.wait_for(lock, kTick, [this] { return m_indexStopped; }))
                return;
        }
        flushNotes(false);
        if (tick % kTicksPerExpiry == 0)
            removeExpired();
        if (const auto commits = m_commits.load(); tables && commits != seenCommits) {
            seenCommits = commits;
            checkpoint(*tables);
        }
    }
}

void Store::Private::flushNotes(bool all)
{
    for (auto &summary : m_notes.due(clock.now(), all)) {
        Item item;
        item.command.ifDone = std::move(summary);
        enqueue(item, true); // at most as many as windows are kept
    }
}

void Store::Private::checkpoint(Tables &tables)
{
    // Passive: never waits for the store's thread and never makes it wait.
    const auto pages =
        tables.connection().all("PRAGMA wal_checkpoint(PASSIVE)", [](const Row &row) { return row.integer(1); });
    if (!pages) {
        log::warning(kTopic, "checkpoint failed: {}", pages.error().detail);
        return;
    }
    // Under steady load new pages come faster than this thread finishes, and the log is never begun anew. Then the
    // store's thread copies the few that are left between two groups, when nothing can be added.
    if (!pages->empty() && pages->front() > kLongLogPages)
        m_checkpointWanted = true;
}

void Store::Private::removeExpired()
{
    if (m_expiryRuns.exchange(true))
        return;
    auto removed = std::make_shared<int>(0);
    Item item;
    item.command.audited = false;
    item.command.steps.emplace_back(Write{[this, removed](Tables &tables) -> Status {
        SEAL_TRY(*removed, tables.removeExpired(clock.now(), kExpiryChunk));
        return {};
    }});
    item.done = [this, removed](const Outcome &outcome) {
        m_expiryRuns = false;
        if (!outcome.done())
            return;
        pruneExpired();
        if (*removed >= kExpiryChunk)
            removeExpired(); // behind the requests that came meanwhile
    };
    if (!enqueue(item, true))
        m_expiryRuns = false;
}

} // namespace seal::store
