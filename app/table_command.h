#pragma once

#include "core/api/method_table.h"

#include <QStringList>

namespace seal::app {

/// A method of the table as a command: sealdeskd NOUN VERB ... Gives the exit code.
int tableCommand(const api::Method &method, const QStringList &arguments);

} // namespace seal::app
