#pragma once

#include "core/base/trace.h"

#include <atomic>
#include <cstdint>
#include <mutex>
#include <vector>

namespace seal {

/// Steps on their way from the workers to whoever looks. Bounded: what finds no room, or would have to wait, is dropped and
/// counted. Costs one load of an atomic while nobody looks. Any thread.
class TraceRing final : public TraceSink
{
public:
    static constexpr std::size_t kSteps = 8192;
    static constexpr std::size_t kBytes = 16UL * 1024 * 1024;

    explicit TraceRing(std::size_t maxSteps = kSteps, std::size_t maxBytes = kBytes);

    [[nodiscard]] bool wanted() const noexcept override { return m_wanted.load(std::memory_order_relaxed); }
    /// No more steps once nobody looks; those that are there stay until drained.
    void setWanted(bool wanted) noexcept { m_wanted.store(wanted, std::memory_order_relaxed); }

    void take(TraceStep step) override;

    /// What has come since the last call, in order.
    std::vector<TraceStep> drain();
    /// Since the start.
    [[nodiscard]] std::uint64_t dropped() const noexcept { return m_dropped.load(std::memory_order_relaxed); }

private:
    const std::size_t m_maxSteps;
    const std::size_t m_maxBytes;
    std::atomic<bool> m_wanted = false;
    std::atomic<std::uint64_t> m_dropped = 0;
    std::mutex m_mutex;
    std::vector<TraceStep> m_steps; ///< under the mutex
    std::size_t m_bytes = 0;        ///< under the mutex
};

} // namespace seal
