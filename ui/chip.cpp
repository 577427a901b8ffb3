#include "ui/chip.h"

#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

QFont pillFont(QFont font)
{
    font.setWeight(QFont::Medium);
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

} // namespace

QSize statePillSize(const StateValue &state, const QFont &font)
{
    const QFontMetrics metrics(pillFont(font));
    const auto sign = state.icon.isEmpty() ? 0 : em(0.75) + em(0.25);
    return {metrics.horizontalAdvance(safeText(state.text)) + sign + em(0.9), metrics.height() + em(0.2)};
}

void drawStatePill(QPainter &painter, const QRect &area, const StateValue &state, const QPalette &palette, Qt::LayoutDirection direction)
{
    if (state.text.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    auto size = statePillSize(state, painter.font());
    size.setWidth(qMin(size.width(), area.width()));
    const auto place = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, area);
    const auto ink = state.tone == Tone::Plain || state.tone == Tone::Muted ? colour(Role::OnChip, palette) : colour(state.tone, palette);
    // High contrast has black grounds: there the edge makes the pill.
    const bool flat = colour(Role::Base, palette) == Qt::black;
    painter.setPen(flat ? QPen(ink, 1) : QPen(Qt::NoPen));
    painter.setBrush(colour(backRole(state.tone), palette));
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), place.height() / 2.0, place.height() / 2.0);
    auto inner = place.adjusted(em(0.45), 0, -em(0.45), 0);
    if (!state.icon.isEmpty()) {
        const QRect sign(inner.left(), inner.center().y() - em(0.75) / 2, em(0.75), em(0.75));
        const auto drawn = state.tone == Tone::Plain || state.tone == Tone::Muted ? icon(state.icon, Role::OnChip) : icon(state.icon, state.tone);
        drawn.paint(&painter, QStyle::visualRect(direction, inner, sign));
        const auto indent = em(0.75) + em(0.25);
        inner = direction == Qt::RightToLeft ? inner.adjusted(0, 0, -indent, 0) : inner.adjusted(indent, 0, 0, 0);
    }
    painter.setFont(pillFont(painter.font()));
    painter.setPen(ink);
    const auto text = painter.fontMetrics().elidedText(safeText(state.text), Qt::ElideRight, inner.width() + 1);
    painter.drawText(inner.adjusted(0, 0, 1, 0), static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)), text);
    painter.restore();
}

StatePill::StatePill(StateValue state, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(state);
}

void StatePill::setState(const StateValue &state)
{
    m_state = state;
    setAccessibleName(state.text);
    setVisible(!state.text.isEmpty());
    updateGeometry();
    update();
}

QSize StatePill::sizeHint() const { return statePillSize(m_state, font()); }

void StatePill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    drawStatePill(painter, rect(), m_state, palette(), layoutDirection());
}

void StatePill::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

Chip::Chip(QString text, QWidget *parent) : QWidget(parent), m_text(std::move(text))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Filter %1. Delete removes it, Enter edits it.").arg(safeText(m_text)));
    setToolTip(plainTip(safeText(m_text)));
}

QString Chip::shownText() const
{
    constexpr int kLongest = 14; // font heights
    return fontMetrics().elidedText(safeText(m_text), Qt::ElideMiddle, em(kLongest));
}

QSize Chip::sizeHint() const { return {fontMetrics().horizontalAdvance(shownText()) + em(2.0), em(1.35)}; }
QSize Chip::minimumSizeHint() const { return sizeHint(); }

QRect Chip::crossRect() const
{
    const auto edge = em(0.7);
    const auto x = isRightToLeft() ? em(0.4) : width() - edge - em(0.4);
    return {x, (height() - edge) / 2, edge, edge};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colour(Role::Accent, palette()), 2) : QPen(Qt::NoPen));
    painter.setBrush(colour(Role::Chip, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), em(0.35), em(0.35));
    painter.setPen(colour(Role::OnChip, palette()));
    const auto text = isRightToLeft() ? rect().adjusted(em(1.2), 0, -em(0.5), 0) : rect().adjusted(em(0.5), 0, -em(1.2), 0);
    painter.drawText(text, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), shownText());
    icon(u"cross"_s, Role::OnChip).paint(&painter, crossRect());
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    if (crossRect().adjusted(-em(0.3), -em(0.3), em(0.3), em(0.3)).contains(event->position().toPoint()))
        Q_EMIT removed();
}

void Chip::mouseDoubleClickEvent(QMouseEvent *) { Q_EMIT editWanted(); }

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT editWanted();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace seal::ui
