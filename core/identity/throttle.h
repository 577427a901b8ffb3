#pragma once

#include "core/base/clock.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <list>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace seal::identity {

/// One rule: so many failures are free, then each further one doubles the wait up to the longest. Quiet time forgets.
struct ThrottleRule
{
    int freeFailures = 5;
    std::chrono::milliseconds firstWait{2'000};
    std::chrono::milliseconds longestWait{300'000};
    std::chrono::milliseconds forgetAfter{15 * 60'000};
};

struct ThrottleOptions
{
    ThrottleRule pair{5, std::chrono::milliseconds(2'000), std::chrono::milliseconds(300'000),
                      std::chrono::milliseconds(15 * 60'000)};
    /// The whole account: only for prefixes that have failed at it before, so that nobody can lock its owner out.
    ThrottleRule account{50, std::chrono::milliseconds(1'000), std::chrono::milliseconds(5'000),
                         std::chrono::milliseconds(60 * 60'000)};
    /// The whole prefix (password spraying): not for accounts that logged in from there before.
    ThrottleRule prefix{60, std::chrono::milliseconds(1'000), std::chrono::milliseconds(60'000),
                        std::chrono::milliseconds(10 * 60'000)};
    std::chrono::milliseconds rememberSuccess{std::chrono::hours(24 * 30)};
    std::size_t entries = 50'000; ///< per kind; the one unused for longest goes first
};

/// Slows password guessing down by account and by address prefix; never holds anything, only says how long to wait.
/// An attempt counts as a failure until it is reported otherwise, so parallel guesses gain nothing. Thread-safe.
class Throttle
{
public:
    explicit Throttle(const Clock &clock, ThrottleOptions options = {});

    /// Zero: go on (the attempt is counted). Otherwise: refuse, and wait for that long; nothing is counted.
    [[nodiscard]] std::chrono::milliseconds attempt(std::string_view account, std::string_view prefix);
    /// The password was right.
    void succeeded(std::string_view account, std::string_view prefix);
    /// The password was not looked at after all.
    void undo(std::string_view account, std::string_view prefix);

    /// Entries kept, for tests of the bound.
    [[nodiscard]] std::size_t size() const;

private:
    using Key = std::string; ///< 16 bytes of a hash: the size of a name does not count
    struct Entry
    {
        Key key;
        int failures = 0;
        UtcMs last{};
        UtcMs blockedUntil{};
        UtcMs success{};
    };
    /// Entries by key, the least recently used last.
    class Table
    {
    public:
        Entry *find(const Key &key);
        Entry &get(const Key &key, std::size_t limit);
        [[nodiscard]] std::size_t size() const { return m_index.size(); }

    private:
        std::list<Entry> m_entries;
        std::unordered_map<Key, std::list<Entry>::iterator> m_index;
    };

    static Key keyOf(std::string_view kind, std::string_view a, std::string_view b);
    static void forget(Entry &entry, const ThrottleRule &rule, UtcMs now);
    static void count(Entry &entry, const ThrottleRule &rule, UtcMs now);
    static void uncount(Entry &entry, const ThrottleRule &rule);

    const Clock &m_clock;
    ThrottleOptions m_options;
    mutable std::mutex m_mutex;
    Table m_pairs;
    Table m_accounts;
    Table m_prefixes;
};

} // namespace seal::identity
