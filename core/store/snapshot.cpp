#include "core/store/snapshot.h"

#include <algorithm>

namespace seal::store {

const Client *Snapshot::client(const ClientId &id) const
{
    const auto found = clients.find(id);
    return found == clients.end() ? nullptr : &found->second;
}

const ValService *Snapshot::service(const ValServiceId &id) const
{
    const auto found = services.find(id);
    return found == services.end() ? nullptr : &found->second;
}

const TokenKey *Snapshot::signingKey() const
{
    const auto found = std::find_if(tokenKeys.begin(), tokenKeys.end(),
                                    [](const TokenKey &key) { return key.privateKey.has_value(); });
    return found == tokenKeys.end() ? nullptr : &*found;
}

const TokenKey *Snapshot::tokenKey(std::string_view kid) const
{
    const auto found =
        std::find_if(tokenKeys.begin(), tokenKeys.end(), [kid](const TokenKey &key) { return key.kid == kid; });
    return found == tokenKeys.end() ? nullptr : &*found;
}

bool Snapshot::isDenied(const std::string &key, UtcMs issuedAt) const
{
    const auto hit = [&](const auto &tier) {
        const auto found = tier.find(key);
        return found != tier.end() && issuedAt < found->second.before;
    };
    return hit(denied) || hit(deniedOlder);
}

} // namespace seal::store
