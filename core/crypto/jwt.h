#pragma once

#include "core/crypto/jws.h"

#include <functional>

namespace seal::crypto {

/// Longest JWT that is looked at, in bytes.
constexpr std::size_t kMaxJwtSize = 16U * 1024U;

/// A JWT (RFC 7519). Times, issuer and audience are not checked here: core/guard does.
struct Jwt
{
    JwsHeader header;
    boost::json::object claims;
};

/// The key that this kid names (empty if the header has none), or nullopt.
using KeyLookup = std::function<std::optional<PublicKey>(std::string_view kid)>;

/// Parses and verifies. Errc::InvalidInput: not a JWT of ours; Errc::Unauthenticated: unknown kid or bad signature;
/// Errc::TooLarge. `expected` only for keys registered for another scheme than defaultAlg.
Result<Jwt> verifyJwt(std::string_view token, const KeyLookup &lookup, std::optional<SigAlg> expected = {});

/// Reads without verifying: for inspection, and to find a key that the message itself names (DPoP). Never grounds for
/// trust.
Result<Jwt> decodeJwtUnverified(std::string_view token);

/// Issues tokens of one header: the encoded header is made once, so a token costs one serialisation and one signature.
/// Many threads may use one object.
class JwtSigner
{
public:
    /// `typ` such as "at+jwt"; empty leaves it out. `alg` must fit the key.
    static Result<JwtSigner> create(PrivateKey key, std::string_view kid, std::string_view typ,
                                    std::optional<SigAlg> alg = {});

    Result<std::string> sign(const boost::json::object &claims) const;
    /// Claims that are already JSON text.
    Result<std::string> signText(std::string_view claimsJson) const;

    [[nodiscard]] const PrivateKey &key() const { return m_key; }

private:
    JwtSigner(PrivateKey key, SigAlg alg, std::string prefix)
        : m_key(std::move(key)), m_alg(alg), m_prefix(std::move(prefix))
    {
    }

    PrivateKey m_key;
    SigAlg m_alg;
    std::string m_prefix; ///< base64url(header) and a dot
};

} // namespace seal::crypto
