#include "ui/metrics.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>

namespace seal::ui {

int em(qreal multiple) { return qRound(QFontMetricsF(QGuiApplication::font()).height() * multiple); }

QFont monospace()
{
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const auto around = QGuiApplication::font();
    if (around.pointSizeF() > 0)
        font.setPointSizeF(around.pointSizeF());
    else
        font.setPixelSize(around.pixelSize());
    return font;
}

} // namespace seal::ui
