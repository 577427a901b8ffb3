#pragma once

#include <QKeySequence>
#include <QPalette>
#include <QRect>

class QPainter;

namespace seal::ui {

/// A shortcut as key caps at the trailing edge of `area`. The width it took; nothing for an empty one.
int drawKeys(QPainter &painter, const QRect &area, const QKeySequence &keys, const QPalette &palette, Qt::LayoutDirection direction);

} // namespace seal::ui
