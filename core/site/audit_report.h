#pragma once

#include "core/api/reply.h"
#include "core/crypto/key.h"
#include "core/store/tables.h"

#include <optional>
#include <string>

namespace seal::site {

/// How an audit key is named outside the site: SHA-256 of its SubjectPublicKeyInfo, lower-case hexadecimal.
std::string auditKeyFingerprint(const crypto::PublicKey &key);

/// The audit key of that fingerprint; the newest when none is wanted. Denied: the site has no key of that fingerprint.
Result<crypto::PublicKey> auditKeyOf(const store::Tables &tables, const std::optional<std::string> &fingerprint);

/// Verifies the whole log. A log that is not intact is a failure with the sentence that says what is wrong and where.
/// Needs no site key: a site that is locked, or whose servers refuse to start, can be verified too.
api::Reply auditReport(const store::Tables &tables, const std::optional<std::string> &fingerprint);

} // namespace seal::site
