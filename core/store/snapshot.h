#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/crypto/key.h"
#include "core/store/records.h"
#include "core/store/shared.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace seal::store {

struct TokenKey
{
    std::string kid;
    std::string algorithm;
    crypto::PublicKey publicKey;
    std::optional<crypto::PrivateKey> privateKey; ///< none once retired
};

/// Clients, services, keys, settings and the deny list at one version: immutable, shared by all workers.
/// The parts are shared between versions (Shared), so that a new version copies only what it changes.
struct Snapshot
{
    std::uint64_t version = 0;       ///< of all of it
    std::uint64_t configVersion = 0; ///< the version at which anything but the deny list changed last
    Shared<std::unordered_map<ClientId, Client>> clients;
    Shared<std::unordered_map<ValServiceId, ValService>> services;
    Shared<std::vector<TokenKey>> tokenKeys; ///< the newest that may sign is first
    /// By key, in two tiers: new entries go to the small one, which is merged when it has grown. Ask isDenied().
    Shared<std::unordered_map<std::string, DenyEntry>> denied;
    Shared<std::unordered_map<std::string, DenyEntry>> deniedOlder;
    Shared<std::map<std::string, std::string, std::less<>>> settings;

    [[nodiscard]] const Client *client(const ClientId &id) const;
    [[nodiscard]] const ValService *service(const ValServiceId &id) const;
    [[nodiscard]] const TokenKey *signingKey() const;
    [[nodiscard]] const TokenKey *tokenKey(std::string_view kid) const;
    /// True when a token with this iat is refused by the entry of that key.
    [[nodiscard]] bool isDenied(const std::string &key, UtcMs issuedAt) const;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace seal::store
