#pragma once

#include "ui/start/site_opener.h"
#include "ui/theme.h"

namespace seal::ui {

/// A failure to open a site, in the words of a window: what happened, and what to do now for this way of opening.
api::Failure openFailure(const api::Failure &raw, UnlockKind way);

QString wayName(UnlockKind way); ///< "Passphrase"

/// The state of a site in a word, and what to do about it.
struct StateWords
{
    QString word;
    QString sentence; ///< why it cannot be opened; empty when it can
    QString advice;
    QString icon;
    Tone tone = Tone::Plain;
};
StateWords wordsOf(const SiteInfo &site);

} // namespace seal::ui
