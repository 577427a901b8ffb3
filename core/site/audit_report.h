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

/// One step of that check, of some thousand records: {"next","done","total"} until the last, which answers as auditReport() does. `from` is
/// the "next" of the step before, empty at the start; who forges it deceives nobody but himself.
api::Reply auditStepReport(const store::Tables &tables, const std::optional<std::string> &fingerprint, const QString &from);

/// The end of the log: {"intact","records","heads","key"} or, when something is wrong there, {"intact":false,"problem",...}.
api::Reply auditStateReport(const store::Tables &tables);

} // namespace seal::site
