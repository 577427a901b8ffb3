#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/crypto/key.h"
#include "core/store/records.h"
#include "core/store/sealer.h"

namespace seal::store {

/// A new ES256 key of that use, its private half sealed for its row. The kid is the JWK thumbprint (RFC 7638).
Result<SigningKeyRecord> makeSigningKey(SigningKeyUse use, const Sealer &sealer, Random &random, UtcMs now);

/// The private half. Errc::Crypto when the sealer does not fit, or public and private halves are not one key.
Result<crypto::PrivateKey> openSigningKey(const SigningKeyRecord &record, const Sealer &sealer);

} // namespace seal::store
