#pragma once

#include <QStringList>

namespace seal::app {

/// sealdeskd token inspect JWT|- [--jwks FILE|URL] [--site DIR]. Gives the exit code.
int tokenInspectCommand(const QStringList &arguments);

} // namespace seal::app
