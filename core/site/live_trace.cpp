#include "core/site/live_trace.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

QString toQt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

} // namespace

QJsonObject toJson(const TraceStep &step)
{
    QJsonArray fields;
    for (const auto &[name, value] : step.fields)
        fields.append(QJsonObject{{u"name"_s, toQt(name)}, {u"value"_s, toQt(value)}});
    QJsonObject json{{u"at"_s, toQt(toRfc3339(step.at))},
                     {u"correlation"_s, toQt(step.correlation.str())},
                     {u"flow"_s, toQt(flowOf(step.correlation.str()))},
                     {u"kind"_s, toQt(stepKindName(step.kind))},
                     {u"from"_s, toQt(actorName(step.from))},
                     {u"to"_s, toQt(actorName(step.to))},
                     {u"title"_s, toQt(step.title)},
                     {u"fields"_s, fields},
                     {u"clause"_s, toQt(step.clause)},
                     {u"verdict"_s, toQt(verdictName(step.verdict))},
                     {u"reason"_s, toQt(step.reason)}};
    for (const auto &[name, value] : {std::pair(u"phase"_s, &step.phase), std::pair(u"protocol"_s, &step.protocol), std::pair(u"raw"_s, &step.raw)}) {
        if (!value->empty())
            json.insert(name, toQt(*value));
    }
    return json;
}

LiveTrace::LiveTrace(std::size_t mostSteps) : m_mostSteps(mostSteps) {}

void LiveTrace::watchFor(std::chrono::seconds time, Time now)
{
    std::function<void()> begun;
    {
        const std::scoped_lock lock(m_mutex);
        if (now >= m_until)
            begun = m_onWatch;
        m_until = std::max(m_until, now + std::clamp(time, std::chrono::seconds(1), kLongestWatch));
        m_ring.setWanted(true);
    }
    if (begun)
        begun();
}

void LiveTrace::onWatch(std::function<void()> call)
{
    const std::scoped_lock lock(m_mutex);
    m_onWatch = std::move(call);
}

void LiveTrace::hold(int count)
{
    const std::scoped_lock lock(m_mutex);
    m_holders += count;
    m_ring.setWanted(watched(std::chrono::steady_clock::now()));
}

void LiveTrace::collect()
{
    for (auto &step : m_ring.drain()) {
        m_bytes += sizeOf(step);
        m_entries.push_back({++m_sequence, std::move(step)});
    }
    while (m_entries.size() > m_mostSteps || m_bytes > kMostBytes) {
        m_bytes -= sizeOf(m_entries.front().step);
        m_entries.pop_front();
    }
}

LiveTrace::State LiveTrace::update(Time now)
{
    const std::scoped_lock lock(m_mutex);
    m_ring.setWanted(watched(now));
    collect();
    return {m_sequence, m_ring.dropped(), watched(now)};
}

LiveTrace::Page LiveTrace::after(std::int64_t sequence, std::size_t limit, std::string_view flow)
{
    const std::scoped_lock lock(m_mutex);
    collect();
    Page page;
    page.state = {m_sequence, m_ring.dropped(), watched(std::chrono::steady_clock::now())};
    const auto first = m_entries.empty() ? m_sequence + 1 : m_entries.front().sequence;
    const auto skipped = static_cast<std::size_t>(std::clamp<std::int64_t>(sequence + 1 - first, 0, static_cast<std::int64_t>(m_entries.size())));
    for (auto it = m_entries.begin() + static_cast<std::ptrdiff_t>(skipped); it != m_entries.end(); ++it) {
        const auto name = flowOf(it->step.correlation.str());
        if (!flow.empty() && name != flow && name != flowOf(flow))
            continue;
        if (page.entries.size() == limit) {
            page.more = true;
            break;
        }
        page.entries.push_back(*it);
    }
    return page;
}

} // namespace seal::site
