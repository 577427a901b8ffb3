#include "core/base/trace_ring.h"

#include <utility>

namespace seal {

TraceRing::TraceRing(std::size_t maxSteps, std::size_t maxBytes) : m_maxSteps(maxSteps), m_maxBytes(maxBytes) {}

void TraceRing::take(TraceStep step)
{
    if (!wanted())
        return;
    const auto size = sizeOf(step);
    // The mutex is held for a move or a swap. A holder that lost its processor would hold a request up: then the step goes.
    constexpr int kTries = 64;
    std::unique_lock lock(m_mutex, std::defer_lock);
    for (int tries = 0; tries < kTries && !lock.owns_lock(); ++tries)
        (void)lock.try_lock();
    if (!lock.owns_lock() || m_steps.size() >= m_maxSteps || m_bytes + size > m_maxBytes) {
        m_dropped.fetch_add(1, std::memory_order_relaxed);
        return;
    }
    m_steps.push_back(std::move(step));
    m_bytes += size;
}

std::vector<TraceStep> TraceRing::drain()
{
    std::vector<TraceStep> steps;
    const std::scoped_lock lock(m_mutex);
    steps.swap(m_steps);
    m_bytes = 0;
    return steps;
}

} // namespace seal
