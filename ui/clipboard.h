#pragma once

#include <QObject>
#include <QString>

#include <chrono>

class QPushButton;

namespace seal::ui {

inline constexpr std::chrono::seconds kClipboardLife{20};

/// Plain text into the clipboard.
void copyText(const QString &text);

/// A secret into the clipboard; the button counts down, and then the clipboard is emptied if it still holds the secret. Clipboard
/// managers are asked not to keep it.
void copySecret(const QString &secret, QPushButton *button);

} // namespace seal::ui
