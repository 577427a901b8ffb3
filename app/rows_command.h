#pragma once

#include "app/command_line.h"
#include "app/output.h"
#include "app/site_access.h"

namespace seal::app {

/// A method that takes many rows: reads the file named for them, calls the method again and again, and prints what became of each row.
int rowsCommand(SiteAccess &access, const Output &output, const api::Method &method, const MethodArguments &arguments);

} // namespace seal::app
