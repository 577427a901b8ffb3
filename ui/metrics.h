#pragma once

#include <QFont>

namespace seal::ui {

/// Pixels of `multiple` font heights of the application font: all lengths are given this way, so they follow the scale.
int em(qreal multiple);
/// Letters of one width, for identifiers, hashes and commands, as large as the text around them.
QFont monospace();

inline constexpr qreal kGap = 0.5;         ///< between neighbours
inline constexpr qreal kSmallGap = 0.25;
inline constexpr qreal kMargin = 0.75;     ///< around a page or a card
inline constexpr qreal kIcon = 1.0;        ///< edge of an icon beside text
inline constexpr int kStackBelow = 900;    ///< pixels of page width: narrower, the detail pane goes below the list
inline constexpr int kMinWindowWidth = 1024;
inline constexpr int kMinWindowHeight = 640;

} // namespace seal::ui
