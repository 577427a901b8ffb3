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
};

} // namespace

const Tables &Store::reader()
{
    // A connection must end on the thread that made it, so the thread owns it: it ends with the thread, or at the
    // thread's next reader() after the store has ended. The address of `alive` names the store; the weak pointer keeps
    // it from being used again.
    thread_local std::unordered_map<const int *, Reader> readers;
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
    return readers.insert_or_assign(d->alive.get(), Reader{d->alive, Tables(std::move(connection))})
        .first->second.tables;
}

} // namespace seal::store
