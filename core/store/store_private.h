#pragma once

// Private to core/store: the threads of a Store, its queue and what it publishes.

#include "core/store/audit_index.h"
#include "core/store/decider.h"
#include "core/store/notes.h"
#include "core/store/snapshot.h"
#include "core/store/store.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace seal::store {

/// Reads clients, services, keys, settings and the deny list. Token keys that `before` holds are not opened again.
Result<Snapshot> readSnapshot(const Tables &tables, const Sealer &sealer, const Snapshot &before);
/// Adds entries to the deny list; none of them lets through what an older one stops.
void addDenied(Snapshot &snapshot, const std::vector<DenyEntry> &entries);
/// Removes what has expired; false when nothing had.
bool pruneDenied(Snapshot &snapshot, UtcMs now);

/// The newest snapshot, for any thread. Each thread remembers the last one that it was given, so that the mutex is
/// taken only when there is a newer one.
class Publisher
{
public:
    Publisher();
    void publish(SnapshotPtr snapshot);
    [[nodiscard]] SnapshotPtr get() const;

private:
    const std::uint64_t m_id; ///< unique in the process: the remembered snapshot of another store is told apart
    mutable std::mutex m_mutex;
    SnapshotPtr m_current;
    std::atomic<std::uint64_t> m_version{0};
};

class Store::Private
{
public:
    Private(Database file, Sealer keys, const Clock &time, Random &source, StoreOptions wanted)
        : database(std::move(file)), sealer(std::move(keys)), clock(time), random(source), options(std::move(wanted))
    {
    }
    ~Private() { stop(); }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    Status start();
    void stop();
    /// False when the queue is full or closed: then the item is untouched. `forced` passes over the limit.
    bool enqueue(Item &item, bool forced = false);
    void note(AuditDraft draft, bool principalKnown);

    const Database database;
    const Sealer sealer;
    const Clock &clock;
    Random &random;
    const StoreOptions options;
    Publisher publisher;
    const std::shared_ptr<const int> alive =
        std::make_shared<const int>(0); ///< readers of other threads see that we are gone

    std::atomic<std::uint64_t> indexGeneration{0}; ///< of the audit index file: readers open a new one again
    std::atomic<bool> indexDamaged{false};         ///< a reader saw it

    std::mutex sharedMutex; ///< guards the two below
    std::optional<crypto::PublicKey> auditKey;
    std::shared_ptr<const std::function<void(std::int64_t, std::uint64_t)>> listener;

private:
    // store.cpp: on the store's thread
    void runStore(std::promise<Status> started);
    Status openOnThread();
    bool takeGroup(std::vector<Item> &group);
    void runGroup(std::vector<Item> &group);
    void publish(const Effects &effects);
    void pruneExpired();

    // upkeep.cpp: on the index thread
    void runIndex();
    void flushNotes(bool all);
    void checkpoint(Tables &tables);
    void removeExpired();
    void doUpkeep(Tables *tables, int tick);
    bool indexAudit(AuditIndexer &indexer);
    void wakeIndex(std::int64_t sequence); ///< on the store's thread

    std::mutex m_stopMutex; ///< one stop() at a time
    std::thread m_storeThread;
    std::thread m_indexThread;

    std::mutex m_queueMutex;
    std::condition_variable m_queueFilled;
    std::deque<Item> m_queue;
    bool m_closed = true;

    std::mutex m_indexMutex;
    std::condition_variable m_indexWoken;
    bool m_indexStopped = false;
    std::atomic<std::int64_t> m_indexAt{0}; ///< the sequence number at which enough records wait for the index
    bool m_indexWanted = false;          ///< they do
    std::uint64_t m_seenCommits = 0;     ///< of the index thread, as the next
    std::string m_indexProblem;          ///< told once

    NoteSummary m_notes;
    std::atomic<std::uint64_t> m_commits{0};     ///< that wrote
    std::atomic<bool> m_checkpointWanted{false}; ///< by the store's thread itself, between two groups
    std::atomic<bool> m_expiryRuns{false};       ///< a removal waits in the queue

    // of the store's thread
    std::unique_ptr<Decider> m_decider;
    SnapshotPtr m_current;
};

} // namespace seal::store
