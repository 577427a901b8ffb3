#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/aead.h"
#include "core/store/sealer.h"

#include <string>
#include <string_view>

namespace seal::identity {

/// Text that only this site can make and read: AES-256-GCM under a subkey of one purpose, as base64url.
/// Any worker opens it without a look-up. Thread-safe.
class SealedText
{
public:
    static constexpr std::size_t kMaxSize = 8 * 1024;

    static Result<SealedText> create(const store::Sealer &sealer, std::string_view purpose);

    /// `context` is authenticated with it: what it is opened with must be the same.
    [[nodiscard]] Result<std::string> seal(Random &random, std::string_view plain, std::string_view context) const;
    /// Errc::InvalidInput for anything that was not sealed here with that context.
    [[nodiscard]] Result<SecretBytes> open(std::string_view text, std::string_view context) const;

private:
    SealedText(crypto::Aead256 aead, std::string purpose) : m_aead(std::move(aead)), m_purpose(std::move(purpose)) {}

    crypto::Aead256 m_aead;
    std::string m_purpose;
};

} // namespace seal::identity
