#pragma once

#include <QStringList>

namespace seal::app {

/// sealdeskd init: makes a site. Gives the exit code.
int initCommand(const QStringList &arguments);

} // namespace seal::app
