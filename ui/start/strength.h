#pragma once

#include "ui/theme.h"

#include <QString>

namespace seal::ui {

/// How hard a passphrase is to guess for somebody who has stolen the database and knows how people choose passphrases.
struct Strength
{
    double bits = 0;
    QString word;   ///< "Good"
    QString advice; ///< what would make it better; empty when nothing needs to
    Tone tone = Tone::Muted;
    bool enough = false; ///< may protect a site
};

inline constexpr double kEnoughBits = 40; ///< each guess costs Argon2id with 64 MiB

Strength strengthOf(const QString &passphrase);

} // namespace seal::ui
