// The index thread: what a running database needs beside the commands (state-design, "SQLite upkeep").

#include "core/base/log.h"
#include "core/store/connection.h"
#include "core/store/store_private.h"

#include <chrono>
#include <limits>
#include <optional>
#include <utility>

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
    std::optional<AuditIndexer> indexer;
    if (tables && !options.auditIndex.empty())
        indexer.emplace(options.auditIndex, *tables);
    auto nextTick = std::chrono::steady_clock::now() + kTick;
    bool more = indexer.has_value();
    for (int tick = 1;;) {
        {
            std::unique_lock lock(m_indexMutex);
            if (!more)
                m_indexWoken.wait_until(lock, nextTick, [this] { return m_indexStopped || m_indexWanted; });
            if (m_indexStopped)
                return;
            more = std::exchange(m_indexWanted, false) || more;
        }
        if (std::chrono::steady_clock::now() >= nextTick) {
            doUpkeep(tables ? &*tables : nullptr, tick++);
            nextTick = std::chrono::steady_clock::now() + kTick;
            more = indexer.has_value();
        }
        if (more)
            more = indexAudit(*indexer);
    }
}

void Store::Private::doUpkeep(Tables *tables, int tick)
{
    flushNotes(false);
    if (tick % kTicksPerExpiry == 0)
        removeExpired();
    if (const auto commits = m_commits.load(); tables != nullptr && commits != m_seenCommits) {
        m_seenCommits = commits;
        checkpoint(*tables);
    }
}

bool Store::Private::indexAudit(AuditIndexer &indexer)
{
    if (indexDamaged.exchange(false))
        indexer.discard();
    const auto worked = indexer.step();
    indexGeneration = indexer.generation();
    if (!worked) {
        // Searches go on without; the next tick tries again.
        if (std::exchange(m_indexProblem, worked.error().detail) != worked.error().detail)
            log::warning(kTopic, "the audit index is not up to date: {}", worked.error().detail);
        return false;
    }
    m_indexProblem.clear();
    if (!*worked)
        m_indexAt = indexer.newest() + AuditIndexer::kTail;
    return *worked;
}

void Store::Private::wakeIndex(std::int64_t sequence)
{
    if (options.auditIndex.empty() || sequence < m_indexAt)
        return;
    m_indexAt = std::numeric_limits<std::int64_t>::max(); // once, until that is done
    {
        const std::lock_guard lock(m_indexMutex);
        m_indexWanted = true;
    }
    m_indexWoken.notify_one();
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
