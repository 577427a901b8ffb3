#pragma once

#include "core/crypto/digest.h"
#include "core/crypto/key.h"
#include "core/guard/access_token.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace seal::guard {

/// A token whose signature was verified, with the key that did it.
struct VerifiedToken
{
    AccessTokenClaims claims;
    std::string kid;
    crypto::PublicKey key;
};

using VerifiedTokenPtr = std::shared_ptr<const VerifiedToken>;

/// Remembers tokens that verified, by SHA-256 of the whole token, least recently used out first. Only good signatures
/// come in, so nobody without a token of the SIM-S can push entries out. Whether the key is still trusted is asked at
/// each use by the caller. Thread-safe: shards with a lock each.
class TokenCache
{
public:
    static constexpr std::size_t kDefaultCapacity = 8192;

    explicit TokenCache(std::size_t capacity = kDefaultCapacity);
    ~TokenCache();

    [[nodiscard]] VerifiedTokenPtr find(const crypto::Sha256 &hash);
    void put(const crypto::Sha256 &hash, VerifiedTokenPtr token);
    void remove(const crypto::Sha256 &hash);
    [[nodiscard]] std::size_t size() const;

private:
    struct Shard;
    [[nodiscard]] Shard &shard(const crypto::Sha256 &hash) const;

    std::size_t m_shardCapacity;
    std::vector<std::unique_ptr<Shard>> m_shards;
};

} // namespace seal::guard
