#include "ui/chip.h"

#include "ui/columns.h"
#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace seal::ui {

Chip::Chip(QString text, QWidget *parent) : QWidget(parent), m_text(std::move(text))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Filter %1. Delete removes it, Enter edits it.").arg(safeText(m_text)));
    setToolTip(safeText(m_text));
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
