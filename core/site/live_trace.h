#pragma once

#include "core/base/trace_ring.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

namespace seal::site {

/// {"at","correlation","flow","kind","from","to","title","fields":[{"name","value"}],"clause","verdict","reason"}, and where there
/// are any "phase", "protocol", "raw".
QJsonObject toJson(const TraceStep &step);

/// What passes the servers while somebody looks: the last steps, numbered from 1 on. Any thread.
class LiveTrace
{
public:
    using Time = std::chrono::steady_clock::time_point;

    static constexpr std::size_t kMostSteps = 20'000;
    static constexpr std::size_t kMostBytes = 32UL * 1024 * 1024;
    static constexpr std::chrono::seconds kLongestWatch{300};

    explicit LiveTrace(std::size_t mostSteps = kMostSteps);

    /// Where the servers put their steps.
    [[nodiscard]] TraceRing &ring() { return m_ring; }

    /// Steps are kept until then at least; who looks on asks again before.
    void watchFor(std::chrono::seconds time, Time now = std::chrono::steady_clock::now());
    /// Keeps them as long as it lives.
    class Watch
    {
    public:
        explicit Watch(LiveTrace &trace) : m_trace(trace) { m_trace.hold(1); }
        ~Watch() { m_trace.hold(-1); }
        Watch(const Watch &) = delete;
        Watch &operator=(const Watch &) = delete;

    private:
        LiveTrace &m_trace;
    };
    /// Called when watchFor() begins a watch, on its thread; replaces an earlier one.
    void onWatch(std::function<void()> call);

    struct State
    {
        std::int64_t sequence = 0; ///< of the last step
        std::uint64_t dropped = 0; ///< steps that found no room, since the start
        bool watched = false;
        bool operator==(const State &) const = default;
    };
    /// Takes over what has come, and ends a watch whose time is over.
    State update(Time now = std::chrono::steady_clock::now());

    struct Entry
    {
        std::int64_t sequence;
        TraceStep step;
    };
    struct Page
    {
        std::vector<Entry> entries;
        bool more = false;
        State state;
    };
    /// Steps behind that number, oldest first; of one flow when named (by any of its correlation ids). Old ones may be gone: the first number then tells.
    Page after(std::int64_t sequence, std::size_t limit, std::string_view flow = {});

private:
    void hold(int count);
    void collect();
    [[nodiscard]] bool watched(Time now) const { return m_holders > 0 || now < m_until; }

    TraceRing m_ring;
    const std::size_t m_mostSteps;
    std::mutex m_mutex; ///< for all that follows
    std::deque<Entry> m_entries;
    std::size_t m_bytes = 0;
    std::int64_t m_sequence = 0;
    Time m_until{};
    int m_holders = 0;
    std::function<void()> m_onWatch;
};

} // namespace seal::site
