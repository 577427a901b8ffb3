#include "core/base/log.h"
#include "core/store/connection.h"
#include "core/store/store.h"
#include "core/store/store_private.h"

#include <unordered_map>

namespace seal::store {

namespace {

/// A reading connection and the store that it belongs to.
struct Reader
{
    std::weak_ptr<const int> store;
    Tables tables;
    std::unique_ptr<AuditSearch> search = {}; ///< before the tables that it reads
    std::uint64_t indexGeneration = 0;
};

/// The address of a store's `alive` names it; the weak pointer keeps it from being used again.
std::unordered_map<const int *, Reader> &readersOfThread()
{
    thread_local std::unordered_map<const int *, Reader> readers;
    return readers;
}

} // namespace

const Tables &Store::reader()
{
    // A connection must end on the thread that made it, so the thread owns it: it ends with the thread, or at the
    // thread's next reader() after the store has ended.
    auto &readers = readersOfThread();
    const auto found = readers.find(d->alive.get());
    if (found != readers.end() && found->second.tables.connection().isOpen())
        return found->second.tables;
    std::erase_if(readers, [](const auto &entry) { return entry.second.store.expired(); });
    auto opened = Connection::open(d->database.file(), Connection::Mode::Reader);
    std::unique_ptr<Connection> connection;
    if (opened) {
        connection = std::move(*opened);
    } else {
        log::error("seal.store", "no reading connection: {}", opened.error().detail);
        connection =
            Connection::broken(opened.error()); // answers every call with that error; the next reader() tries again
    }
    readers.erase(d->alive.get());
    return readers.emplace(d->alive.get(), Reader{d->alive, Tables(std::move(connection))}).first->second.tables;
}

AuditSearch &Store::auditSearch()
{
    const auto &tables = reader();
    auto &mine = readersOfThread().find(d->alive.get())->second;
    if (mine.search && mine.search->sawDamage())
        d->indexDamaged = true;
    if (const auto generation = d->indexGeneration.load(); !mine.search || mine.indexGeneration != generation) {
        // 0: the index thread has not looked yet whether the file belongs to this log.
        mine.search = std::make_unique<AuditSearch>(tables, generation == 0 ? std::filesystem::path() : d->options.auditIndex);
        mine.indexGeneration = generation;
    }
    return *mine.search;
}

} // namespace seal::store
