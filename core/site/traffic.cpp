#include "core/site/traffic.h"

#include <algorithm>

namespace seal::site {

namespace {

using namespace std::chrono_literals;

std::int64_t minuteOf(UtcMs time)
{
    return std::chrono::floor<std::chrono::minutes>(time).time_since_epoch().count();
}

std::size_t slotOf(std::int64_t minute)
{
    return static_cast<std::size_t>(minute % static_cast<std::int64_t>(TrafficHistory::kMinutes));
}

/// Counters only grow; less than before means that the listener began anew.
std::uint64_t grown(std::uint64_t now, std::uint64_t before, bool sameStart)
{
    if (!sameStart)
        return now;
    return now > before ? now - before : 0;
}

} // namespace

std::chrono::milliseconds TrafficHistory::untilNextMinute(UtcMs now)
{
    return 60s - (now - std::chrono::floor<std::chrono::minutes>(now));
}

void TrafficHistory::moveTo(std::int64_t minute)
{
    // A clock that is set back changes nothing of what was counted; one that jumps ahead leaves a gap of zeros.
    if (m_minute >= 0 && minute <= m_minute)
        return;
    const auto first = m_minute < 0 ? minute : std::max(m_minute + 1, minute - static_cast<std::int64_t>(kMinutes) + 1);
    for (auto at = first; at <= minute; ++at) {
        for (auto &track : m_tracks)
            track.ring[slotOf(at)] = {};
    }
    m_minute = minute;
}

void TrafficHistory::sample(UtcMs now, const std::vector<TrafficCount> &counts)
{
    const std::scoped_lock lock(m_mutex);
    const bool first = m_minute < 0;
    moveTo(minuteOf(now));
    const auto oldest = m_minute - static_cast<std::int64_t>(kMinutes) + 1;
    auto minute = m_minute; // also while a clock that was set back has not caught up
    if (!first && m_lastSample <= now && minuteOf(now) == m_minute)
        minute = std::max(minuteOf(m_lastSample + (now - m_lastSample) / 2), std::max<std::int64_t>(oldest, 0));
    for (const auto &count : counts) {
        auto &track = m_tracks[static_cast<std::size_t>(count.listener)];
        if (count.since < track.last.since)
            continue; // read before the listener was started anew
        const bool same = count.since == track.last.since;
        auto &at = track.ring[slotOf(minute)];
        at.requests += grown(count.requests, track.last.requests, same);
        at.refusals += grown(count.refusals, track.last.refusals, same);
        at.failures += grown(count.failures, track.last.failures, same);
        track.last = count;
    }
    m_lastSample = now;
}

TrafficHistory::Hour TrafficHistory::of(ListenerId listener) const
{
    const std::scoped_lock lock(m_mutex);
    Hour hour{};
    if (m_minute < 0)
        return hour;
    const auto &ring = m_tracks[static_cast<std::size_t>(listener)].ring;
    const auto oldest = m_minute - static_cast<std::int64_t>(kMinutes) + 1;
    for (std::size_t i = 0; i < kMinutes; ++i) {
        const auto minute = oldest + static_cast<std::int64_t>(i);
        if (minute >= 0)
            hour[i] = ring[slotOf(minute)];
    }
    return hour;
}

} // namespace seal::site
