#include "ui/ladder/ladder_layout.h"

#include "ui/ladder/ladder_model.h"

#include <algorithm>

namespace seal::ui {

namespace {

// In units of the font's line height.
constexpr qreal kPhaseHeight = 1.8;
constexpr qreal kMessageHeight = 2.35;
constexpr qreal kCheckHeight = 1.65;
constexpr qreal kHeader = 2.6;
constexpr qreal kGutter = 6.4;
constexpr qreal kLeastLane = 7.5;
constexpr qreal kMostLane = 17;

} // namespace

qreal LadderLayout::headerHeight() const { return kHeader * m_unit; }
qreal LadderLayout::gutter() const { return kGutter * m_unit; }
qreal LadderLayout::laneX(int lane) const { return gutter() + (static_cast<qreal>(lane) + 0.5) * m_lane; }

void LadderLayout::build(const LadderModel &model, const QSet<int> &collapsed, qreal unit, qreal width)
{
    m_unit = unit;
    m_lanes = static_cast<int>(model.actors().size());
    const auto room = std::max<qreal>(0, width - gutter());
    m_lane = m_lanes == 0 ? room : std::clamp(room / m_lanes, kLeastLane * unit, kMostLane * unit);
    m_width = std::max(width, gutter() + m_lane * m_lanes);
    m_lines.clear();
    m_lines.reserve(static_cast<std::size_t>(model.shown()) + model.phases().size());
    qreal top = 0;
    const auto add = [&](LineType type, int index, int row, qreal height) {
        m_lines.push_back({type, index, row, top, height * unit});
        top += height * unit;
    };
    for (int phase = 0; phase < static_cast<int>(model.phases().size()); ++phase) {
        const auto &part = model.phases()[static_cast<std::size_t>(phase)];
        if (part.first >= model.shown())
            break;
        add(LineType::Phase, phase, part.first, kPhaseHeight);
        if (collapsed.contains(phase))
            continue;
        for (int row = part.first; row < std::min(part.first + part.count, model.shown()); ++row)
            add(LineType::Step, row, row, model.step(row).isMessage() ? kMessageHeight : kCheckHeight);
    }
}

QRectF LadderLayout::rectOf(int line) const
{
    const auto &one = m_lines[static_cast<std::size_t>(line)];
    return {0, one.top, m_width, one.height};
}

int LadderLayout::lineAt(qreal y) const
{
    if (y < 0 || y >= height())
        return -1;
    const auto at = std::upper_bound(m_lines.begin(), m_lines.end(), y, [](qreal wanted, const Line &line) { return wanted < line.top; });
    return static_cast<int>(at - m_lines.begin()) - 1;
}

int LadderLayout::lineOfRow(int row) const
{
    // The last line that begins at this row or before it: the step, or the heading of the folded phase that has it.
    const auto behind = std::ranges::upper_bound(m_lines, row, {}, &Line::row);
    return static_cast<int>(behind - m_lines.begin()) - 1;
}

int LadderLayout::lineOfPhase(int phase) const
{
    const auto at = std::find_if(m_lines.begin(), m_lines.end(),
                                 [phase](const Line &line) { return line.type == LineType::Phase && line.index == phase; });
    return at == m_lines.end() ? -1 : static_cast<int>(at - m_lines.begin());
}

std::pair<int, int> LadderLayout::between(qreal top, qreal bottom) const
{
    if (m_lines.empty())
        return {0, -1};
    const auto first = lineAt(std::clamp<qreal>(top, 0, height() - 1));
    const auto last = lineAt(std::clamp<qreal>(bottom, 0, height() - 1));
    return {first, last};
}

} // namespace seal::ui
