#include "core/crypto/jwt.h"

#include "core/base/encoding.h"
#include "core/crypto/json.h"

#include <boost/json/serialize.hpp>

namespace seal::crypto {

namespace {

Result<ParsedJws> parseSized(std::string_view token)
{
    if (token.size() > kMaxJwtSize)
        return makeError(Errc::TooLarge, "JWT: too long");
    return parseCompact(token);
}

Result<Jwt> read(ParsedJws jws)
{
    Jwt jwt;
    SEAL_TRY(jwt.claims, parseJsonObject(jws.payload));
    jwt.header = std::move(jws.header);
    return jwt;
}

} // namespace

Result<Jwt> verifyJwt(std::string_view token, const KeyLookup &lookup, std::optional<SigAlg> expected)
{
    SEAL_TRY(auto jws, parseSized(token));
    const auto key = lookup(jws.header.kid);
    if (!key)
        return makeError(Errc::Unauthenticated, "JWT: unknown key");
    SEAL_CHECK(verify(jws, *key, expected.value_or(defaultAlg(key->type()))));
    return read(std::move(jws)); // claims are read only after they are known to be the signer's
}

Result<Jwt> decodeJwtUnverified(std::string_view token)
{
    SEAL_TRY(auto jws, parseSized(token));
    return read(std::move(jws));
}

Result<JwtSigner> JwtSigner::create(PrivateKey key, std::string_view kid, std::string_view typ,
                                    std::optional<SigAlg> alg)
{
    const auto scheme = alg.value_or(defaultAlg(key.type()));
    if (!algFits(scheme, key.type()))
        return makeError(Errc::InvalidInput, "signature scheme does not fit the key");
    boost::json::object header;
    header["alg"] = algName(scheme);
    if (!typ.empty())
        header["typ"] = typ;
    if (!kid.empty())
        header["kid"] = kid;
    auto prefix = toBase64Url(asBytes(boost::json::serialize(header)));
    prefix.push_back('.');
    return JwtSigner(std::move(key), scheme, std::move(prefix));
}

Result<std::string> JwtSigner::sign(const boost::json::object &claims) const
{
    return signText(boost::json::serialize(claims));
}

Result<std::string> JwtSigner::signText(std::string_view claimsJson) const
{
    std::string token;
    token.reserve(m_prefix.size() + claimsJson.size() * 4 / 3 + 96);
    token = m_prefix;
    token += toBase64Url(asBytes(claimsJson));
    if (m_alg == SigAlg::Es256) {
        SEAL_TRY(const auto signature, m_key.signEs256(asBytes(token)));
        token.push_back('.');
        return token += toBase64Url(signature);
    }
    SEAL_TRY(const auto signature, m_key.sign(m_alg, asBytes(token)));
    token.push_back('.');
    return token += toBase64Url(signature);
}

} // namespace seal::crypto
