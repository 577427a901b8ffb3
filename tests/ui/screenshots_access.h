#pragma once

#include "tests/ui/support/window.h"

#include <functional>

using SavePicture = std::function<void(QWidget *widget, const QString &name)>;

/// What the access pages open: import, matrix, effective access, forms.
void shootAccess(seal::test::Window &window, const SavePicture &save);
