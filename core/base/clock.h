#pragma once

#include "core/base/result.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace seal {

/// Wall-clock time, UTC, in milliseconds: what the database stores and audit records carry.
using UtcMs = std::chrono::sys_time<std::chrono::milliseconds>;

inline std::int64_t toEpochMs(UtcMs time) { return time.time_since_epoch().count(); }
inline UtcMs fromEpochMs(std::int64_t ms) { return UtcMs(std::chrono::milliseconds(ms)); }
inline std::int64_t toEpochSeconds(UtcMs time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}
inline UtcMs fromEpochSeconds(std::int64_t seconds) { return UtcMs(std::chrono::seconds(seconds)); }

/// "2026-03-01T12:00:00.123Z" (RFC 3339).
std::string toRfc3339(UtcMs time);
/// Any RFC 3339 time with offset; fractions beyond milliseconds are cut off.
Result<UtcMs> parseRfc3339(std::string_view text);

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual UtcMs now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] UtcMs now() const override;
};

/// A clock that stands still until told otherwise; safe to read and set from several threads.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(UtcMs start) : m_now(toEpochMs(start)) {}
    [[nodiscard]] UtcMs now() const override { return fromEpochMs(m_now.load()); }
    void set(UtcMs time) { m_now = toEpochMs(time); }
    void advance(std::chrono::milliseconds by) { m_now += by.count(); }

private:
    std::atomic<std::int64_t> m_now;
};

} // namespace seal
