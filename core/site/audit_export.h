#pragma once

#include "core/site/admin_support.h"

#include <string>
#include <string_view>
#include <vector>

namespace seal::site {

/// A page of the log to be kept elsewhere. "jsonl": with hashes, signed heads and public key, so that others can repeat the check (the
/// manual says how). "csv": {"line"} each, for a spreadsheet.
api::Reply exportAudit(const Call &call);

/// A line of CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it.
std::string csvLine(const std::vector<std::string> &cells);

} // namespace seal::site
