#pragma once

#include <QStringList>

class QWidget;

namespace seal::test {

/// Controls that a keyboard reaches and a screen reader cannot name. Must be empty for every page and dialog.
QStringList unnamedControls(QWidget *widget);

/// Visible texts that do not fit their widgets: labels, buttons, check boxes, tabs. Must be empty at every scale and language.
QStringList clippedTexts(QWidget *widget);

} // namespace seal::test
