#include "core/guard/token_cache.h"

#include <algorithm>
#include <cstring>
#include <list>
#include <mutex>
#include <unordered_map>
#include <utility>

namespace seal::guard {

namespace {

constexpr std::size_t kShards = 16;

struct HashOfDigest
{
    std::size_t operator()(const crypto::Sha256 &hash) const noexcept
    {
        std::size_t value = 0;
        std::memcpy(&value, hash.data(), sizeof value); // a digest is evenly spread already
        return value;
    }
};

} // namespace

struct TokenCache::Shard
{
    using Entries = std::list<std::pair<crypto::Sha256, VerifiedTokenPtr>>;

    mutable std::mutex mutex;
    Entries entries; ///< most recently used first
    std::unordered_map<crypto::Sha256, Entries::iterator, HashOfDigest> index;
};

TokenCache::TokenCache(std::size_t capacity) : m_shardCapacity(std::max<std::size_t>(1, capacity / kShards))
{
    m_shards.reserve(kShards);
    for (std::size_t i = 0; i < kShards; ++i)
        m_shards.push_back(std::make_unique<Shard>());
}

TokenCache::~TokenCache() = default;

TokenCache::Shard &TokenCache::shard(const crypto::Sha256 &hash) const
{
    return *m_shards[std::to_integer<std::size_t>(hash.back()) % kShards];
}

VerifiedTokenPtr TokenCache::find(const crypto::Sha256 &hash)
{
    auto &part = shard(hash);
    const std::scoped_lock lock(part.mutex);
    const auto found = part.index.find(hash);
    if (found == part.index.end())
        return nullptr;
    part.entries.splice(part.entries.begin(), part.entries, found->second);
    return found->second->second;
}

void TokenCache::put(const crypto::Sha256 &hash, VerifiedTokenPtr token)
{
    VerifiedTokenPtr dropped; // freed after the lock
    auto &part = shard(hash);
    const std::scoped_lock lock(part.mutex);
    if (const auto found = part.index.find(hash); found != part.index.end()) {
        dropped = std::exchange(found->second->second, std::move(token));
        part.entries.splice(part.entries.begin(), part.entries, found->second);
        return;
    }
    part.entries.emplace_front(hash, std::move(token));
    part.index.emplace(hash, part.entries.begin());
    if (part.entries.size() > m_shardCapacity) {
        dropped = std::move(part.entries.back().second);
        part.index.erase(part.entries.back().first);
        part.entries.pop_back();
    }
}

void TokenCache::remove(const crypto::Sha256 &hash)
{
    auto &part = shard(hash);
    const std::scoped_lock lock(part.mutex);
    if (const auto found = part.index.find(hash); found != part.index.end()) {
        part.entries.erase(found->second);
        part.index.erase(found);
    }
}

std::size_t TokenCache::size() const
{
    std::size_t total = 0;
    for (const auto &part : m_shards) {
        const std::scoped_lock lock(part->mutex);
        total += part->entries.size();
    }
    return total;
}

} // namespace seal::guard
