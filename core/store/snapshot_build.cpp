#include "core/store/signing_keys.h"
#include "core/store/store_private.h"

#include <algorithm>
#include <cstddef>

namespace seal::store {

namespace {

constexpr std::size_t kSmallTier = 256;

using DenyMap = std::unordered_map<std::string, DenyEntry>;

void addTo(DenyMap &map, const DenyEntry &entry)
{
    auto &known = map.try_emplace(entry.key, entry).first->second;
    known.before = std::max(known.before, entry.before);
    known.expiry = std::max(known.expiry, entry.expiry);
}

Result<TokenKey> openTokenKey(const SigningKeyRecord &record, const Sealer &sealer, const Snapshot &before)
{
    const bool signs = !record.retiredAt;
    if (const auto *known = before.tokenKey(record.kid); known && known->privateKey.has_value() == signs)
        return *known;
    if (!signs) {
        SEAL_TRY(auto publicKey, crypto::PublicKey::fromSpkiDer(record.publicSpki));
        return TokenKey{record.kid, record.algorithm, std::move(publicKey), std::nullopt};
    }
    auto key = openSigningKey(record, sealer);
    if (!key)
        return makeError(Errc::Crypto, "the token signing key does not open with this site key: " + key.error().detail);
    auto publicKey = key->publicKey();
    return TokenKey{record.kid, record.algorithm, std::move(publicKey), std::move(*key)};
}

} // namespace

Result<Snapshot> readSnapshot(const Tables &tables, const Sealer &sealer, const Snapshot &before)
{
    Snapshot snapshot;
    SEAL_TRY(auto clients, tables.clients());
    for (auto &client : clients) {
        const auto id = client.id;
        snapshot.clients.emplace(id, std::move(client));
    }
    SEAL_TRY(auto services, tables.services());
    for (auto &service : services) {
        const auto id = service.id;
        snapshot.services.emplace(id, std::move(service));
    }
    SEAL_TRY(const auto keys, tables.signingKeys(SigningKeyUse::Token));
    for (const auto &record : keys) {
        SEAL_TRY(auto key, openTokenKey(record, sealer, before));
        snapshot.tokenKeys.push_back(std::move(key));
    }
    std::stable_partition(snapshot.tokenKeys.edit().begin(), snapshot.tokenKeys.edit().end(),
                          [](const TokenKey &key) { return key.privateKey.has_value(); });
    SEAL_TRY(auto settings, tables.settings());
    for (auto &[name, value] : settings)
        snapshot.settings.emplace(std::move(name), std::move(value));
    SEAL_TRY(const auto denied, tables.denied());
    for (const auto &entry : denied)
        addTo(snapshot.deniedOlder.edit(), entry);
    return snapshot;
}

void addDenied(Snapshot &snapshot, const std::vector<DenyEntry> &entries)
{
    if (entries.empty())
        return;
    for (const auto &entry : entries)
        addTo(snapshot.denied.edit(), entry);
    // The small tier is copied at each revocation, the large one only now and then: both stay cheap for any length of
    // the list.
    if (snapshot.denied.size() < std::max(kSmallTier, snapshot.deniedOlder.size() / 32))
        return;
    auto &older = snapshot.deniedOlder.edit();
    for (const auto &[key, entry] : snapshot.denied)
        addTo(older, entry);
    snapshot.denied.clear();
}

bool pruneDenied(Snapshot &snapshot, UtcMs now)
{
    const auto isOver = [now](const auto &item) { return item.second.expiry < now; };
    bool changed = false;
    for (auto *tier : {&snapshot.denied, &snapshot.deniedOlder}) {
        if (std::any_of(tier->begin(), tier->end(), isOver)) {
            std::erase_if(tier->edit(), isOver);
            changed = true;
        }
    }
    return changed;
}

} // namespace seal::store
