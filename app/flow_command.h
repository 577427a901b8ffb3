#pragma once

#include <QStringList>

namespace seal::app {

/// sealdeskd flow list|run NAME. Gives the exit code.
int flowCommand(const QStringList &arguments);

} // namespace seal::app
