#pragma once

#include "core/base/trace.h"
#include "core/guard/guard.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace seal::keys {

/// Writes the checks of one key request into a trace; does nothing without a sink. Keys are redacted unless `demo`.
class KeyTrace
{
public:
    using Fields = std::vector<std::pair<std::string, std::string>>;

    KeyTrace(TraceSink *sink, const Clock &clock, CorrelationId correlation, bool demo)
        : m_sink(sink), m_clock(&clock), m_correlation(std::move(correlation)), m_demo(demo)
    {
    }

    /// Token and scope, as the guard saw them.
    void guarded(const guard::Verdict &verdict, std::string_view scope) const;
    void passed(std::string_view title, std::string_view clause, Fields fields) const;
    void refused(std::string_view title, const guard::Refusal &refusal) const;
    void delivered(const std::vector<std::string> &keys, std::string_view answer) const;
    [[nodiscard]] bool active() const { return m_sink != nullptr; }

private:
    void take(std::string_view title, std::string_view clause, Verdict verdict, std::string reason,
              Fields fields) const;

    TraceSink *m_sink;
    const Clock *m_clock;
    CorrelationId m_correlation;
    bool m_demo;
};

} // namespace seal::keys
