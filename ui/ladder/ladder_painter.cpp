#include "ui/ladder/ladder_painter.h"

#include "ui/icons.h"
#include "ui/ladder/ladder_model.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kLeftMiddle = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
constexpr int kRightMiddle = static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);

QFont scaled(QFont font, qreal factor, bool strong = false)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(strong ? QFont::DemiBold : font.weight());
    return font;
}

/// A tick, a cross, an exclamation or an arrow inside a circle of that size.
QPainterPath markShape(const Step &step, qreal size)
{
    QPainterPath path;
    const auto at = [size](qreal x, qreal y) { return QPointF(x * size, y * size); };
    if (step.kind == StepKind::Request && step.verdict != StepVerdict::Failed) {
        path.moveTo(at(-0.24, 0));
        path.lineTo(at(0.22, 0));
        path.moveTo(at(0.02, -0.2));
        path.lineTo(at(0.24, 0));
        path.lineTo(at(0.02, 0.2));
        return path;
    }
    switch (step.verdict) {
    case StepVerdict::Ok:
        path.moveTo(at(-0.24, 0.02));
        path.lineTo(at(-0.06, 0.2));
        path.lineTo(at(0.26, -0.18));
        break;
    case StepVerdict::Refused:
        path.moveTo(at(-0.19, -0.19));
        path.lineTo(at(0.19, 0.19));
        path.moveTo(at(0.19, -0.19));
        path.lineTo(at(-0.19, 0.19));
        break;
    case StepVerdict::Failed:
        path.moveTo(at(0, -0.27));
        path.lineTo(at(0, 0.06));
        path.moveTo(at(0, 0.23));
        path.lineTo(at(0, 0.25));
        break;
    case StepVerdict::Info:
        path.moveTo(at(0, -0.24));
        path.lineTo(at(0, -0.22));
        path.moveTo(at(0, -0.06));
        path.lineTo(at(0, 0.25));
        break;
    }
    return path;
}

} // namespace

LadderPainter::LadderPainter(QPainter &painter, const LadderModel &model, const LadderLayout &layout, const LadderLook &look)
    : m_painter(painter), m_model(model), m_layout(layout), m_look(look), m_ground(colour(Role::Base, look.palette))
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setLayoutDirection(Qt::LeftToRight);
}

QColor LadderPainter::ink(Role role) const { return colour(m_selected ? Role::OnSelection : role, m_look.palette); }
QColor LadderPainter::ink(Tone tone) const { return m_selected ? colour(Role::OnSelection, m_look.palette) : colour(tone, m_look.palette); }
int LadderPainter::lane(const QString &actor) const { return static_cast<int>(std::max<qsizetype>(0, m_model.actors().indexOf(actor))); }

void LadderPainter::text(const QRectF &rect, int flags, const QString &text, const QColor &colour)
{
    m_painter.setPen(colour);
    m_painter.drawText(rect, flags | Qt::TextSingleLine, QFontMetricsF(m_painter.font(), m_painter.device()).elidedText(text, Qt::ElideRight, rect.width() + 1));
}

void LadderPainter::lifelines(qreal top, qreal bottom)
{
    const auto unit = m_layout.unit();
    m_painter.setPen(QPen(colour(Role::Border, m_look.palette), std::max(1.0, unit * 0.07)));
    for (int one = 0; one < m_layout.lanes(); ++one)
        m_painter.drawLine(QPointF(m_layout.laneX(one), top), QPointF(m_layout.laneX(one), bottom));
}

void LadderPainter::header(qreal top)
{
    const auto unit = m_layout.unit();
    const QRectF band(0, top, m_layout.width(), m_layout.headerHeight());
    m_painter.fillRect(band, colour(Role::Base, m_look.palette));
    m_painter.setPen(QPen(colour(Role::Border, m_look.palette), 1));
    m_painter.drawLine(band.bottomLeft(), band.bottomRight());
    m_painter.setFont(scaled(m_look.font, 1, true));
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    for (int one = 0; one < m_layout.lanes(); ++one) {
        const auto &actor = m_model.actors()[one];
        const bool server = isServer(actor);
        const auto width = std::min(m_layout.laneWidth() - 0.4 * unit, metrics.horizontalAdvance(actor) + 2.6 * unit);
        QRectF box(0, 0, width, 1.75 * unit);
        box.moveCenter({m_layout.laneX(one), band.center().y()});
        m_painter.setPen(QPen(colour(server ? Role::Info : Role::Border, m_look.palette), std::max(1.0, unit * 0.06)));
        m_painter.setBrush(colour(server ? Role::InfoBack : Role::Chip, m_look.palette));
        m_painter.drawRoundedRect(box, 0.4 * unit, 0.4 * unit);
        const auto ink = colour(server ? Role::Text : Role::OnChip, m_look.palette);
        const QRectF picture(box.left() + 0.5 * unit, box.center().y() - 0.5 * unit, unit, unit);
        paintIcon(m_painter, actorIcon(actor), picture, ink);
        text(box.adjusted(1.75 * unit, 0, -0.3 * unit, 0), kLeftMiddle, actor, ink);
    }
}

void LadderPainter::line(int index)
{
    const auto rect = m_layout.rectOf(index);
    const auto &one = m_layout.lines()[static_cast<std::size_t>(index)];
    m_selected = index == m_look.current;
    const bool heading = one.type == LadderLayout::LineType::Phase;
    m_ground = colour(m_selected ? Role::Selection : index == m_look.hovered ? Role::Hover : heading ? Role::Window : Role::Base, m_look.palette);
    if (m_selected || heading || index == m_look.hovered)
        m_painter.fillRect(rect, m_ground);
    lifelines(rect.top(), rect.bottom());
    m_painter.setFont(m_look.font);
    if (heading) {
        phase(one.index, rect);
    } else {
        const auto &step = m_model.step(one.index);
        gutter(one.index, rect);
        if (step.isMessage())
            message(step, rect);
        else
            note(step, rect);
    }
    if (!m_selected)
        return;
    const auto unit = m_layout.unit();
    m_painter.fillRect(QRectF(rect.left(), rect.top(), 0.22 * unit, rect.height()), colour(m_look.focused ? Role::Accent : Role::OnSelection, m_look.palette));
    m_selected = false;
}

void LadderPainter::phase(int index, const QRectF &rect)
{
    const auto unit = m_layout.unit();
    const auto &part = m_model.phases()[static_cast<std::size_t>(index)];
    m_painter.fillRect(rect, m_ground); // over the lifelines: a heading cuts the ladder
    m_painter.setPen(QPen(colour(Role::Border, m_look.palette), 1));
    m_painter.drawLine(rect.topLeft(), rect.topRight());
    paintIcon(m_painter, m_look.collapsed.contains(index) ? u"chevron-right"_s : u"chevron-down"_s,
              {rect.left() + 0.5 * unit, rect.center().y() - 0.45 * unit, 0.9 * unit, 0.9 * unit}, ink(Role::Muted));
    const auto count = std::min(part.count, m_model.shown() - part.first);
    m_painter.setFont(scaled(m_look.font, 0.95, true));
    const auto title = safeText(part.title);
    const auto width = std::min(QFontMetricsF(m_painter.font(), m_painter.device()).horizontalAdvance(title) + unit, rect.width() * 0.6);
    text({rect.left() + 1.7 * unit, rect.top(), width, rect.height()}, kLeftMiddle, title, ink(Role::Text));
    m_painter.setFont(scaled(m_look.font, 0.85));
    auto words = LadderModel::tr("%n step(s)", nullptr, count);
    if (const auto verdict = verdictWord(part.verdict); !verdict.isEmpty() && count == part.count)
        words += u" \u00b7 "_s + verdict;
    text({rect.left() + 1.9 * unit + width, rect.top(), 14 * unit, rect.height()}, kLeftMiddle, words,
         part.verdict == StepVerdict::Info ? ink(Role::Muted) : ink(toneOf(part.verdict)));
}

void LadderPainter::gutter(int row, const QRectF &rect)
{
    const auto unit = m_layout.unit();
    auto font = scaled(m_look.font, 0.82);
    font.setStyleHint(QFont::Monospace);
    font.setFamilies({u"monospace"_s});
    m_painter.setFont(font);
    text({rect.left() + 0.3 * unit, rect.top(), 1.9 * unit, rect.height()}, kRightMiddle, QString::number(row + 1), ink(Role::Muted));
    text({rect.left() + 2.3 * unit, rect.top(), 3.9 * unit, rect.height()}, kRightMiddle, offsetText(m_model.offset(row)), ink(Role::Muted));
    m_painter.setFont(m_look.font);
}

void LadderPainter::mark(const Step &step, const QPointF &middle)
{
    const auto unit = m_layout.unit();
    const auto size = 0.95 * unit;
    const auto tone = step.kind == StepKind::Request && step.verdict == StepVerdict::Info ? Tone::Info : toneOf(step.verdict);
    const auto stroke = ink(tone);
    m_painter.setPen(QPen(stroke, std::max(1.0, unit * 0.07)));
    m_painter.setBrush(m_selected ? m_ground : colour(backRole(tone), m_look.palette));
    m_painter.drawEllipse(middle, size / 2, size / 2);
    m_painter.setPen(QPen(stroke, std::max(1.2, unit * 0.11), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(markShape(step, size).translated(middle));
}

void LadderPainter::arrow(const Step &step, qreal from, qreal to, qreal y)
{
    const auto unit = m_layout.unit();
    const bool request = step.kind == StepKind::Request;
    const auto stroke = ink(request && step.verdict == StepVerdict::Info ? Tone::Info : toneOf(step.verdict));
    QPen pen(stroke, std::max(1.2, unit * 0.1));
    pen.setCapStyle(Qt::FlatCap);
    pen.setStyle(step.verdict == StepVerdict::Failed ? Qt::DotLine : request ? Qt::SolidLine : Qt::DashLine);
    m_painter.setPen(pen);
    const auto way = to >= from ? 1.0 : -1.0;
    const auto tip = to - way * unit * 0.08;
    const auto head = 0.5 * unit;
    m_painter.drawLine(QPointF(from, y), QPointF(request ? tip - way * head * 0.8 : tip, y));
    QPainterPath shape;
    shape.moveTo(tip - way * head, y - head * 0.55);
    shape.lineTo(tip, y);
    shape.lineTo(tip - way * head, y + head * 0.55);
    if (request)
        shape.closeSubpath();
    m_painter.setPen(QPen(stroke, std::max(1.2, unit * 0.1), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(request ? QBrush(stroke) : QBrush(Qt::NoBrush));
    m_painter.drawPath(shape);
    m_painter.setBrush(Qt::NoBrush);
}

void LadderPainter::message(const Step &step, const QRectF &rect)
{
    const auto unit = m_layout.unit();
    const auto from = m_layout.laneX(lane(step.from));
    auto to = m_layout.laneX(lane(step.to));
    if (qFuzzyCompare(from, to)) // an actor that speaks to itself: a short arrow beside its lifeline
        to = from + m_layout.laneWidth() * 0.45;
    const auto left = std::min(from, to);
    const auto right = std::max(from, to);
    arrow(step, from, to, rect.bottom() - 0.6 * unit);
    const auto title = safeText(step.title);
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    // A title that is longer than its arrow may go over the neighbours, as far as the picture goes.
    const auto most = std::max(right - left - 1.6 * unit, std::min(22 * unit, m_layout.width() - m_layout.gutter() - 2 * unit));
    const auto width = std::min(metrics.horizontalAdvance(title) + 1, most - 1.3 * unit);
    const auto whole = width + 1.3 * unit;
    const auto start = std::clamp((left + right - whole) / 2, m_layout.gutter() + 0.2 * unit, std::max(m_layout.gutter(), m_layout.width() - whole - 0.2 * unit));
    const QRectF words(start + 1.3 * unit, rect.top() + 0.15 * unit, width, 1.4 * unit);
    m_painter.fillRect(QRectF(start - 0.15 * unit, words.top(), whole + 0.3 * unit, words.height()), m_ground);
    text(words, kLeftMiddle, title, ink(step.verdict == StepVerdict::Refused || step.verdict == StepVerdict::Failed ? toneOf(step.verdict) : Tone::Plain));
    mark(step, {start + 0.5 * unit, words.center().y()});
}

void LadderPainter::note(const Step &step, const QRectF &rect)
{
    const auto unit = m_layout.unit();
    m_painter.setFont(scaled(m_look.font, 0.92));
    const auto title = safeText(step.title);
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    const auto most = std::min(20 * unit, m_layout.width() - m_layout.gutter() - 0.6 * unit);
    const auto width = std::min(metrics.horizontalAdvance(title) + 2.2 * unit, most);
    const auto middle = m_layout.laneX(lane(step.from));
    const auto start = std::clamp(middle - width / 2, m_layout.gutter() + 0.3 * unit, std::max(m_layout.gutter(), m_layout.width() - width - 0.3 * unit));
    const QRectF box(start, rect.top() + 0.14 * unit, width, rect.height() - 0.28 * unit);
    const auto tone = toneOf(step.verdict);
    const bool check = step.kind == StepKind::Check;
    m_painter.setPen(QPen(ink(tone), std::max(1.0, unit * 0.06), check ? Qt::SolidLine : Qt::DotLine));
    m_painter.setBrush(m_selected ? m_ground : colour(backRole(tone), m_look.palette));
    m_painter.drawRoundedRect(box, check ? 0.3 * unit : 0.7 * unit, check ? 0.3 * unit : 0.7 * unit);
    mark(step, {box.left() + 0.85 * unit, box.center().y()});
    text(box.adjusted(1.6 * unit, 0, -0.4 * unit, 0), kLeftMiddle, title, ink(Role::Text));
    m_painter.setFont(m_look.font);
}

} // namespace seal::ui
