#pragma once

#include "core/keys/key_request.h"

namespace seal::keys {

/// The query of SS_KeyInfoRetrieval (TS 29.549 7.6.1).
struct RecordQuery
{
    ValServiceId service;
    std::optional<Target> target;
};

/// Takes the target as the OpenAPI defaults have it (valUserId=.. or valUeId=..) and as many clients send it
/// (val-tgt-ue={..}), but one of them only. Parameters that are not known are ignored; known ones must not be doubled.
/// Any text gives a value or a refusal.
guard::Checked<RecordQuery> parseRecordQuery(std::string_view query);

/// True when an Accept field allows JSON; an absent one does (RFC 9110 12.5.1).
bool acceptsJson(const net::Headers &headers);

} // namespace seal::keys
