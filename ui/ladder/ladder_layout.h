#pragma once

#include <QRectF>
#include <QSet>

#include <vector>

namespace seal::ui {

class LadderModel;

/// Where everything of a ladder is: pure geometry, in pixels from the top of its content. Time runs down, lanes stand from left to right
/// in every language.
class LadderLayout final
{
public:
    enum class LineType { Phase, Step };
    struct Line
    {
        LineType type = LineType::Step;
        int index = 0; ///< of the phase, or the row
        int row = 0;   ///< the first that is in it
        qreal top = 0;
        qreal height = 0;
    };

    /// `unit`: a line height of the font; `width`: what there is. Lanes get wider with it, and keep a least width without.
    void build(const LadderModel &model, const QSet<int> &collapsed, qreal unit, qreal width);

    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] qreal unit() const { return m_unit; }
    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] qreal height() const { return m_lines.empty() ? 0 : m_lines.back().top + m_lines.back().height; }
    [[nodiscard]] qreal headerHeight() const; ///< the actors' names, which stay on top
    [[nodiscard]] qreal gutter() const;       ///< number and time
    [[nodiscard]] qreal laneWidth() const { return m_lane; }
    [[nodiscard]] int lanes() const { return m_lanes; }
    [[nodiscard]] qreal laneX(int lane) const; ///< the lifeline
    [[nodiscard]] QRectF rectOf(int line) const;

    [[nodiscard]] int lineAt(qreal y) const;   ///< -1: none
    [[nodiscard]] int lineOfRow(int row) const; ///< the heading of its phase when that is collapsed; -1: not shown
    [[nodiscard]] int lineOfPhase(int phase) const;
    /// First and last line between two heights; empty ladder: {0, -1}.
    [[nodiscard]] std::pair<int, int> between(qreal top, qreal bottom) const;

private:
    std::vector<Line> m_lines;
    qreal m_unit = 1;
    qreal m_width = 0;
    qreal m_lane = 0;
    int m_lanes = 0;
};

} // namespace seal::ui
