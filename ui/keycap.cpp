#include "ui/keycap.h"

#include "ui/metrics.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyle>

namespace seal::ui {

int drawKeys(QPainter &painter, const QRect &area, const QKeySequence &keys, const QPalette &palette, Qt::LayoutDirection direction)
{
    const auto text = keys.toString(QKeySequence::NativeText);
    if (text.isEmpty())
        return 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    auto font = painter.font();
    font.setPointSizeF(font.pointSizeF() * 0.88);
    painter.setFont(font);
    const auto metrics = painter.fontMetrics();
    const QSize size(metrics.horizontalAdvance(text) + em(0.6), metrics.height() + em(0.1));
    const auto cap = QStyle::alignedRect(direction, Qt::AlignTrailing | Qt::AlignVCenter, size, area);
    painter.setPen(QPen(colour(Role::Border, palette), 1));
    painter.setBrush(colour(Role::Raised, palette));
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), em(0.2), em(0.2));
    painter.setPen(colour(Role::Muted, palette));
    painter.drawText(cap, static_cast<int>(Qt::AlignCenter), text);
    painter.restore();
    return size.width();
}

} // namespace seal::ui
