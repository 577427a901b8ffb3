#include "ui/metrics.h"

#include <QFontMetricsF>
#include <QGuiApplication>

namespace seal::ui {

int em(qreal multiple) { return qRound(QFontMetricsF(QGuiApplication::font()).height() * multiple); }

} // namespace seal::ui
