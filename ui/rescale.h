#pragma once

#include <QtGlobal>

class QWidget;

namespace seal::ui {

/// Lengths that were computed from the font when a window was made grow with it: margins, gaps, least and fixed sizes, panes of splitters.
/// Of the window with its dialogs; what follows the style by itself, and how small the window may get, is left alone.
void rescale(QWidget *window, qreal ratio);

} // namespace seal::ui
