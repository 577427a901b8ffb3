#include "core/identity/throttle.h"

#include "core/base/bytes.h"
#include "core/crypto/digest.h"

#include <algorithm>

namespace seal::identity {

namespace {

constexpr std::size_t kKeySize = 16;
constexpr int kMostFailures = 1'000'000;

std::chrono::milliseconds waitAfter(int failures, const ThrottleRule &rule)
{
    if (failures < rule.freeFailures)
        return std::chrono::milliseconds(0);
    auto wait = rule.firstWait;
    for (int i = rule.freeFailures; i < failures && wait < rule.longestWait; ++i)
        wait *= 2;
    return std::min(wait, rule.longestWait);
}

} // namespace

Throttle::Entry *Throttle::Table::find(const Key &key)
{
    const auto it = m_index.find(key);
    return it == m_index.end() ? nullptr : &*it->second;
}

Throttle::Entry &Throttle::Table::get(const Key &key, std::size_t limit)
{
    if (const auto it = m_index.find(key); it != m_index.end()) {
        m_entries.splice(m_entries.begin(), m_entries, it->second);
        return m_entries.front();
    }
    if (!m_entries.empty() && m_entries.size() >= limit) {
        m_index.erase(m_entries.back().key);
        m_entries.pop_back();
    }
    m_entries.emplace_front();
    m_entries.front().key = key;
    m_index.emplace(key, m_entries.begin());
    return m_entries.front();
}

Throttle::Throttle(const Clock &clock, ThrottleOptions options) : m_clock(clock), m_options(options) {}

Throttle::Key Throttle::keyOf(std::string_view kind, std::string_view a, std::string_view b)
{
    crypto::Sha256Hasher hasher;
    hasher.add(asBytes(kind));
    const auto size = std::to_string(a.size()) + ":"; // so that ("ab", "c") and ("a", "bc") differ
    hasher.add(asBytes(size));
    hasher.add(asBytes(a));
    hasher.add(asBytes(b));
    const auto hash = hasher.finish();
    return Key(asText(ByteView(hash).first(kKeySize)));
}

void Throttle::forget(Entry &entry, const ThrottleRule &rule, UtcMs now)
{
    if (now - std::max(entry.last, entry.blockedUntil) >= rule.forgetAfter)
        entry.failures = 0;
}

void Throttle::count(Entry &entry, const ThrottleRule &rule, UtcMs now)
{
    entry.failures = std::min(entry.failures + 1, kMostFailures);
    entry.last = now;
    entry.blockedUntil = now + waitAfter(entry.failures, rule);
}

void Throttle::uncount(Entry &entry, const ThrottleRule &rule)
{
    entry.failures = std::max(entry.failures - 1, 0);
    entry.blockedUntil =
        entry.last + (entry.failures == 0 ? std::chrono::milliseconds(0) : waitAfter(entry.failures, rule));
}

std::chrono::milliseconds Throttle::attempt(std::string_view account, std::string_view prefix)
{
    const auto pairKey = keyOf("pair", account, prefix);
    const auto accountKey = keyOf("account", account, {});
    const auto prefixKey = keyOf("prefix", prefix, {});
    const std::lock_guard lock(m_mutex);
    const auto now = m_clock.now();
    auto wait = std::chrono::milliseconds(0);

    bool knownGood = false;
    bool failedHere = false;
    if (auto *entry = m_pairs.find(pairKey)) {
        forget(*entry, m_options.pair, now);
        knownGood = entry->success != UtcMs{} && now - entry->success < m_options.rememberSuccess;
        failedHere = entry->failures > 0;
        wait = std::max(wait, entry->blockedUntil - now);
    }
    if (auto *entry = m_accounts.find(accountKey)) {
        forget(*entry, m_options.account, now);
        // Guesses from many prefixes slow down those prefixes; whoever comes from elsewhere gets through.
        if (failedHere && !knownGood)
            wait = std::max(wait, entry->blockedUntil - now);
    }
    if (auto *entry = m_prefixes.find(prefixKey)) {
        forget(*entry, m_options.prefix, now);
        if (!knownGood)
            wait = std::max(wait, entry->blockedUntil - now);
    }
    if (wait > std::chrono::milliseconds(0))
        return wait;
    count(m_pairs.get(pairKey, m_options.entries), m_options.pair, now);
    count(m_accounts.get(accountKey, m_options.entries), m_options.account, now);
    count(m_prefixes.get(prefixKey, m_options.entries), m_options.prefix, now);
    return std::chrono::milliseconds(0);
}

void Throttle::succeeded(std::string_view account, std::string_view prefix)
{
    const auto pairKey = keyOf("pair", account, prefix);
    const auto accountKey = keyOf("account", account, {});
    const auto prefixKey = keyOf("prefix", prefix, {});
    const std::lock_guard lock(m_mutex);
    auto &pair = m_pairs.get(pairKey, m_options.entries);
    pair.failures = 0;
    pair.blockedUntil = UtcMs{};
    pair.success = m_clock.now();
    // One right password does not forgive what others guess: only this attempt is taken back.
    if (auto *entry = m_accounts.find(accountKey))
        uncount(*entry, m_options.account);
    if (auto *entry = m_prefixes.find(prefixKey))
        uncount(*entry, m_options.prefix);
}

void Throttle::undo(std::string_view account, std::string_view prefix)
{
    const auto pairKey = keyOf("pair", account, prefix);
    const auto accountKey = keyOf("account", account, {});
    const auto prefixKey = keyOf("prefix", prefix, {});
    const std::lock_guard lock(m_mutex);
    if (auto *entry = m_pairs.find(pairKey))
        uncount(*entry, m_options.pair);
    if (auto *entry = m_accounts.find(accountKey))
        uncount(*entry, m_options.account);
    if (auto *entry = m_prefixes.find(prefixKey))
        uncount(*entry, m_options.prefix);
}

std::size_t Throttle::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_pairs.size() + m_accounts.size() + m_prefixes.size();
}

} // namespace seal::identity
