#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace seal::crypto {

/// HKDF with SHA-256 (RFC 5869), extract and expand. An empty salt counts as none. At most 255 * 32 bytes.
Result<SecretBytes> hkdfSha256(ByteView ikm, ByteView salt, ByteView info, std::size_t length);

} // namespace seal::crypto
