#pragma once

#include <QStringList>

namespace seal::app {

/// sealdeskd run: the servers until SIGTERM or SIGINT. Gives the exit code.
int runCommand(const QStringList &arguments);

} // namespace seal::app
