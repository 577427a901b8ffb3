#include "core/store/connection.h"
#include "core/store/tables.h"

namespace seal::store {

Result<std::vector<Mapping>> Tables::mappingsOfValUser(const ValServiceId &service, const ValUserId &valUser) const
{
    if (valUser.empty())
        return std::vector<Mapping>();
    // Each half runs on an index of its own, so that a million users cost no more than ten.
    return connection().all(
        "SELECT m.user, m.service, m.val_user_id, m.granted_by, m.since FROM mappings m"
        " WHERE m.service = ? AND m.val_user_id = ? AND m.val_user_id <> ''"
        " UNION ALL SELECT m.user, m.service, m.val_user_id, m.granted_by, m.since FROM users u"
        " JOIN mappings m ON m.user = u.id AND m.service = ? WHERE u.val_user_id = ? AND m.val_user_id = ''",
        [](const Row &row) {
            return Mapping{row.id<UserId>(0), row.id<ValServiceId>(1), row.id<ValUserId>(2), row.text(3), row.time(4)};
        },
        service, valUser, service, valUser);
}

} // namespace seal::store
