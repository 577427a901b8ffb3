#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"

namespace seal::crypto {

/// AES-256-GCM (NIST SP 800-38D) with a random nonce for each message. Many threads may use one object at once.
/// Sealed form: 12-byte nonce, ciphertext, 16-byte tag. Seal fewer than 2^32 messages under one key.
class Aead256
{
public:
    static constexpr std::size_t kKeySize = 32;
    static constexpr std::size_t kNonceSize = 12;
    static constexpr std::size_t kTagSize = 16;

    /// Errc::InvalidInput unless the key has 32 bytes.
    static Result<Aead256> create(const SecretBytes &key32);

    Result<Bytes> seal(Random &random, ByteView plain, ByteView aad) const;
    /// Errc::Crypto if key, additional data or sealed bytes do not belong together.
    Result<SecretBytes> open(ByteView sealed, ByteView aad) const;

private:
    explicit Aead256(SecretBytes key) : m_key(std::move(key)) {}

    SecretBytes m_key;
};

} // namespace seal::crypto
