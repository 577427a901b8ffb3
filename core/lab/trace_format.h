#pragma once

#include "core/base/trace.h"

#include <string>

namespace seal::lab {

/// For terminals, one to few lines: number, arrow, title, verdict word, clause, reason; fields indented below. Ends
/// without a new line. Control characters of what a peer sent are escaped.
std::string stepAsText(const TraceStep &step, int number);

} // namespace seal::lab
