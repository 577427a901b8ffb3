#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/client/recorder.h"
#include "core/crypto/jwk.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace seal::client {

/// The claims of an ID token that passed (TS 33.434 A.2.1; names of ours per project bindings 2).
struct IdToken
{
    std::string issuer;
    std::string subject;
    UtcMs issuedAt{};
    UtcMs expiry{};
    std::string acr;
    std::optional<UtcMs> authTime;
    std::string valUserId; ///< may be empty
    std::vector<ValServiceId> services;
};

/// What the client knows and compares with.
struct IdTokenExpectation
{
    std::string issuer;
    ClientId client;
    std::string nonce;       ///< as sent
    std::string acr;         ///< as asked in acr_values, space separated; empty: not asked
    std::string accessToken; ///< for at_hash
    UtcMs now{};
    bool acrRequired = true;           ///< an absent acr is refused when one was asked
    const IdToken *original = nullptr; ///< on refresh: the first one (OIDC Core 12.2); a nonce may then be absent
};

/// TS 33.434 A.2.1.2: no more than 30 s.
inline constexpr std::chrono::seconds kClockLeeway{30};
/// An ID token that is older was not made for us now.
inline constexpr std::chrono::minutes kMaxIdTokenAge{10};

/// The list of OpenID Connect Core 3.1.3.7, one Check step each; stops at the first that fails. The reason says what,
/// why and what to do.
Result<IdToken> validateIdToken(std::string_view token, const crypto::JwkSet &keys, const IdTokenExpectation &expected,
                                Recorder &recorder);

/// at_hash of OIDC Core 3.1.3.6: left half of the hash that goes with the signature; nullopt for a hash that is not at
/// hand.
std::optional<std::string> accessTokenHash(crypto::SigAlg alg, std::string_view accessToken);

} // namespace seal::client
