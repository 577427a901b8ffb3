#include "core/store/store.h"

#include "core/base/log.h"
#include "core/store/connection.h"
#include "core/store/store_private.h"

namespace seal::store {

namespace {

constexpr std::string_view kTopic = "seal.store";

std::uint64_t nextPublisherId()
{
    static std::atomic<std::uint64_t> counter{0}; // only tells stores of one process apart
    return ++counter;
}

} // namespace

Publisher::Publisher() : m_id(nextPublisherId()) {}

void Publisher::publish(SnapshotPtr snapshot)
{
    const auto version = snapshot->version;
    const std::lock_guard lock(m_mutex);
    m_current.swap(snapshot);
    m_version.store(version, std::memory_order_release);
}

SnapshotPtr Publisher::get() const
{
    // One remembered snapshot a thread is enough: a thread serves one store. It is weak, so that an idle thread keeps
    // no keys of an older version or of a store that has ended. No std::atomic<std::shared_ptr>: GCC 12's races under
    // the thread sanitizer.
    struct Remembered
    {
        std::uint64_t store = 0;
        std::uint64_t version = 0;
        std::weak_ptr<const Snapshot> snapshot;
    };
    thread_local Remembered remembered;
    if (remembered.store == m_id && remembered.version == m_version.load(std::memory_order_acquire)) {
        if (auto snapshot = remembered.snapshot.lock())
            return snapshot;
    }
    SnapshotPtr snapshot;
    {
        const std::lock_guard lock(m_mutex);
        snapshot = m_current;
    }
    remembered = {m_id, snapshot->version, snapshot};
    return snapshot;
}

Status Store::Private::start()
{
    std::promise<Status> started;
    auto opened = started.get_future();
    m_closed = false;
    // The promise belongs to the thread: it is still in use when get() returns.
    m_storeThread = std::thread([this, mine = std::move(started)]() mutable { runStore(std::move(mine)); });
    SEAL_CHECK(opened.get());
    m_indexThread = std::thread([this] { runIndex(); });
    return {};
}

void Store::Private::stop()
{
    const std::lock_guard one(m_stopMutex);
    {
        const std::lock_guard lock(m_indexMutex);
        m_indexStopped = true;
    }
    m_indexWoken.notify_all();
    if (m_indexThread.joinable())
        m_indexThread.join();
    if (!m_storeThread.joinable())
        return;
    flushNotes(true);
    {
        const std::lock_guard lock(m_queueMutex);
        m_closed = true;
    }
    m_queueFilled.notify_all();
    m_storeThread.join();
}

bool Store::Private::enqueue(Item &item, bool forced)
{
    {
        const std::lock_guard lock(m_queueMutex);
        if (m_closed || (m_queue.size() >= options.queueLimit && !forced))
            return false;
        m_queue.push_back(std::move(item));
    }
    m_queueFilled.notify_one();
    return true;
}

void Store::Private::note(AuditDraft draft, bool principalKnown)
{
    const auto now = clock.now();
    auto write = m_notes.take(std::move(draft), principalKnown, now);
    if (!write)
        return;
    Item item;
    item.command.ifDone = std::move(*write);
    if (!enqueue(item))
        m_notes.count(item.command.ifDone, principalKnown, now);
}

void Store::Private::runStore(std::promise<Status> started)
{
    auto opened = openOnThread();
    const bool ok = opened.has_value();
    started.set_value(std::move(opened));
    std::vector<Item> group;
    while (ok && takeGroup(group))
        runGroup(group);
    m_decider.reset(); // a connection ends on the thread that made it
}

Status Store::Private::openOnThread()
{
    SEAL_TRY(m_decider, Decider::open(database, sealer, clock, options));
    SEAL_TRY(auto snapshot, readSnapshot(m_decider->tables(), sealer, Snapshot()));
    snapshot.version = snapshot.configVersion = 1;
    m_current = std::make_shared<const Snapshot>(std::move(snapshot));
    publisher.publish(m_current);
    const std::lock_guard lock(sharedMutex);
    auditKey = m_decider->auditKey();
    return {};
}

bool Store::Private::takeGroup(std::vector<Item> &group)
{
    group.clear();
    std::unique_lock lock(m_queueMutex);
    m_queueFilled.wait(lock, [this] { return !m_queue.empty() || m_closed; });
    while (!m_queue.empty() && group.size() < std::max<std::size_t>(options.groupLimit, 1)) {
        group.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return !group.empty(); // closed and empty: the end
}

void Store::Private::runGroup(std::vector<Item> &group)
{
    Effects effects;
    auto outcomes = m_decider->decide(group, *m_current, effects);
    publish(effects);
    if (effects.wrote) {
        ++m_commits;
        wakeIndex(effects.lastSequence);
        std::shared_ptr<const std::function<void(std::int64_t, std::uint64_t)>> told;
        {
            const std::lock_guard lock(sharedMutex);
            told = listener;
        }
        if (told && *told)
            (*told)(effects.lastSequence, m_current->configVersion);
    }
    for (std::size_t i = 0; i < group.size(); ++i) {
        if (group[i].done)
            group[i].done(std::move(outcomes[i]));
    }
    if (m_checkpointWanted.exchange(false))
        static_cast<void>(
            m_decider->tables().connection().exec("PRAGMA wal_checkpoint(PASSIVE)")); // the next one tries again
}

void Store::Private::publish(const Effects &effects)
{
    if (!effects.config && effects.denied.empty())
        return;
    auto next = *m_current;
    ++next.version;
    addDenied(next, effects.denied);
    if (effects.config) {
        auto read = readSnapshot(m_decider->tables(), sealer, *m_current);
        auto key = m_decider->loadAuditKey();
        if (!read || !key) {
            // Committed, but not to be used as it is: the workers stay with what they have until the next change.
            log::error(kTopic, "the changed configuration cannot be read: {}",
                       read ? key.error().detail : read.error().detail);
        } else {
            read->version = read->configVersion = next.version;
            next = std::move(*read);
            const std::lock_guard lock(sharedMutex);
            auditKey = m_decider->auditKey();
        }
    }
    m_current = std::make_shared<const Snapshot>(std::move(next));
    publisher.publish(m_current);
}

void Store::Private::pruneExpired()
{
    auto next = *m_current;
    if (!pruneDenied(next, clock.now()))
        return;
    ++next.version;
    m_current = std::make_shared<const Snapshot>(std::move(next));
    publisher.publish(m_current);
}

// Store

Store::Store(std::unique_ptr<Private> p) : d(std::move(p)) {}
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::start(Database database, Sealer sealer, const Clock &clock, Random &random,
                                            StoreOptions options)
{
    auto d = std::make_unique<Private>(std::move(database), std::move(sealer), clock, random, std::move(options));
    SEAL_CHECK(d->start());
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

void Store::submit(Command command, std::function<void(Outcome)> done)
{
    Item item{std::move(command), std::move(done)};
    if (d->enqueue(item) || !item.done)
        return;
    Outcome outcome;
    outcome.decision = Decision::Busy;
    outcome.error = makeError(Errc::Unavailable, "too much waits for the database");
    item.done(std::move(outcome));
}

void Store::note(AuditDraft draft, bool principalKnown)
{
    d->note(std::move(draft), principalKnown);
}

SnapshotPtr Store::snapshot()
{
    return d->publisher.get();
}

const Sealer &Store::sealer() const
{
    return d->sealer;
}
const Clock &Store::clock() const
{
    return d->clock;
}
Random &Store::random() const
{
    return d->random;
}

crypto::PublicKey Store::auditKey() const
{
    const std::lock_guard lock(d->sharedMutex);
    return *d->auditKey;
}

void Store::onCommit(std::function<void(std::int64_t, std::uint64_t)> listener)
{
    auto shared = std::make_shared<const std::function<void(std::int64_t, std::uint64_t)>>(std::move(listener));
    const std::lock_guard lock(d->sharedMutex);
    d->listener = std::move(shared);
}

void Store::stop()
{
    d->stop();
}

} // namespace seal::store
