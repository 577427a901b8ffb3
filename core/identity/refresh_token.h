#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/store/sealer.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace seal::identity {

/// What a refresh token says: one row per grant holds which generation is current (RFC 9700 4.14, state-design).
struct RefreshClaims
{
    GrantId grant;
    std::int64_t generation = 0;
};

/// Makes and checks refresh tokens: grant id, generation, HMAC-SHA-256 under the subkey "refresh", as base64url.
class RefreshTokens
{
public:
    static Result<RefreshTokens> create(const store::Sealer &sealer);

    /// The grant id must be 16 bytes in base64url, as Random::token() makes it.
    [[nodiscard]] Result<std::string> make(const RefreshClaims &claims) const;
    /// Errc::InvalidInput for anything that this site did not make: forgers learn and change nothing.
    [[nodiscard]] Result<RefreshClaims> open(std::string_view token) const;

private:
    explicit RefreshTokens(SecretBytes key) : m_key(std::move(key)) {}
    SecretBytes m_key;
};

} // namespace seal::identity
