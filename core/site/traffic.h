#pragma once

#include "core/base/clock.h"
#include "core/site/addresses.h"

#include <array>
#include <cstdint>
#include <mutex>
#include <vector>

namespace seal::site {

/// What a listener has counted since it began.
struct TrafficCount
{
    ListenerId listener = ListenerId::SimSHttps;
    UtcMs since{}; ///< when it began: another time means that it counts from zero again
    std::uint64_t requests = 0;
    std::uint64_t refusals = 0;
    std::uint64_t failures = 0;
};

/// Requests and refusals of the last hour, minute by minute. Made from the counters of the listeners, which know nothing of it.
class TrafficHistory
{
public:
    static constexpr std::size_t kMinutes = 60;

    struct Minute
    {
        std::uint64_t requests = 0;
        std::uint64_t refusals = 0;
        std::uint64_t failures = 0;
        bool operator==(const Minute &) const = default;
    };
    using Hour = std::array<Minute, kMinutes>; ///< the oldest first, the running minute last

    /// What came since the sample before counts for the minute in the middle of the two.
    void sample(UtcMs now, const std::vector<TrafficCount> &counts);
    [[nodiscard]] Hour of(ListenerId listener) const;
    /// How long until the next minute begins, when a sample is due.
    static std::chrono::milliseconds untilNextMinute(UtcMs now);

private:
    struct Track
    {
        TrafficCount last;
        Hour ring{}; ///< by minute number modulo kMinutes
    };
    void moveTo(std::int64_t minute);

    mutable std::mutex m_mutex;
    std::array<Track, kListeners.size()> m_tracks;
    std::int64_t m_minute = -1; ///< number of the running minute; -1: no sample yet
    UtcMs m_lastSample{};
};

} // namespace seal::site
