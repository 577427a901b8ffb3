#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/crypto/jwt.h"
#include "core/guard/access_token.h"
#include "core/store/snapshot.h"

#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace seal::identity {

/// The claims of an ID token (TS 33.434 A.2.1, project bindings 2).
struct IdTokenClaims
{
    std::string issuer;
    UserId subject;
    ClientId audience;
    UtcMs issuedAt{};
    UtcMs expiry{};
    UtcMs authTime{};
    std::string acr;
    std::string nonce; ///< left out when empty
    SessionId session;
    std::vector<ValServiceId> services;
    ValUserId valUserId;
    std::vector<std::pair<ValServiceId, ValUserId>> valUserIds;
};

/// at_hash of OIDC Core 3.1.3.6: left half of the hash that goes with the algorithm; empty for those that use another
/// than SHA-256.
std::string accessTokenHash(std::string_view accessToken, crypto::SigAlg alg);

/// Signs with the site's newest key; the encoded headers are made once per key. Thread-safe.
class TokenSigner
{
public:
    Result<std::string> accessToken(const store::Snapshot &snapshot, const guard::AccessTokenClaims &claims);
    /// `accessToken` goes into at_hash.
    Result<std::string> idToken(const store::Snapshot &snapshot, const IdTokenClaims &claims,
                                std::string_view accessToken);

private:
    struct Signers
    {
        std::string kid;
        crypto::SigAlg alg;
        crypto::JwtSigner access;
        crypto::JwtSigner id;
    };
    Result<std::shared_ptr<const Signers>> signers(const store::Snapshot &snapshot);

    std::mutex m_mutex;
    std::shared_ptr<const Signers> m_signers;
};

} // namespace seal::identity
