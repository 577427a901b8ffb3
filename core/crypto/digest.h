#pragma once

#include "core/base/bytes.h"
#include "core/crypto/ossl.h"

#include <array>

namespace seal::crypto {

using Sha256 = std::array<std::byte, 32>;

Sha256 sha256(ByteView data);
Sha256 hmacSha256(ByteView key, ByteView data);

/// SHA-256 over parts. After finish() it starts anew.
class Sha256Hasher
{
public:
    Sha256Hasher();
    void add(ByteView data);
    Sha256 finish();

private:
    EvpMdCtxPtr m_context;
};

/// Compares without telling by time where the difference is. Different sizes are unequal.
bool constantTimeEqual(ByteView a, ByteView b);

/// OpenSSL's SHA-256 looked up once: for EVP calls of crypto and pki.
const EVP_MD *sha256Algorithm();

} // namespace seal::crypto
