#pragma once

#include <QStringList>

class QWidget;

namespace seal::test {

/// Controls that a keyboard reaches and a screen reader cannot name. Must be empty for every page and dialog.
QStringList unnamedControls(QWidget *widget);

/// Visible texts that do not fit their widgets: labels, buttons, check boxes, tabs. Must be empty at every scale and language.
QStringList clippedTexts(QWidget *widget);

/// Under the pseudo-language: visible words without its brackets, which passed no tr(). Labels are left out, they also show data.
QStringList untranslatedTexts(QWidget *widget);

} // namespace seal::test
