#include "core/identity/tokens.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/crypto/jws.h"

#include <boost/json/array.hpp>

namespace seal::identity {

namespace {

constexpr std::size_t kHalf = 16;

boost::json::object toJson(const IdTokenClaims &claims)
{
    boost::json::object json;
    json.reserve(16);
    json["iss"] = claims.issuer;
    json["sub"] = claims.subject.str();
    json["aud"] = claims.audience.str();
    json["exp"] = toEpochSeconds(claims.expiry);
    json["iat"] = toEpochSeconds(claims.issuedAt);
    json["auth_time"] = toEpochSeconds(claims.authTime);
    json["acr"] = claims.acr;
    json["amr"] = boost::json::array{"pwd"}; // RFC 8176
    if (!claims.nonce.empty())
        json["nonce"] = claims.nonce;
    if (!claims.session.empty())
        json["sid"] = claims.session.str();
    boost::json::array services;
    for (const auto &service : claims.services)
        services.emplace_back(service.str());
    json["val_service_ids"] = std::move(services);
    json["val_user_id"] = claims.valUserId.str();
    if (!claims.valUserIds.empty()) {
        boost::json::object ids;
        for (const auto &[service, user] : claims.valUserIds)
            ids[service.str()] = user.str();
        json["val_user_ids"] = std::move(ids);
    }
    return json;
}

} // namespace

std::string accessTokenHash(std::string_view accessToken, crypto::SigAlg alg)
{
    switch (alg) {
    case crypto::SigAlg::Es256:
    case crypto::SigAlg::Rs256:
    case crypto::SigAlg::Ps256: {
        const auto hash = crypto::sha256(asBytes(accessToken));
        return toBase64Url(ByteView(hash).first(kHalf));
    }
    case crypto::SigAlg::Es384:
    case crypto::SigAlg::EdDsa:
        return {}; // at_hash is optional in the code flow
    }
    return {};
}

Result<std::shared_ptr<const TokenSigner::Signers>> TokenSigner::signers(const store::Snapshot &snapshot)
{
    const auto *key = snapshot.signingKey();
    if (key == nullptr || !key->privateKey)
        return makeError(Errc::Unavailable, "the site has no key to sign tokens with");
    const std::lock_guard lock(m_mutex);
    if (m_signers && m_signers->kid == key->kid)
        return m_signers;
    const auto alg = crypto::algFromName(key->algorithm);
    if (!alg)
        return makeError(Errc::Crypto, "the signing key " + key->kid + " names an algorithm that is not supported");
    SEAL_TRY(auto access, crypto::JwtSigner::create(*key->privateKey, key->kid, guard::kAccessTokenType, alg));
    SEAL_TRY(auto id, crypto::JwtSigner::create(*key->privateKey, key->kid, "JWT", alg));
    m_signers = std::make_shared<const Signers>(Signers{key->kid, *alg, std::move(access), std::move(id)});
    return m_signers;
}

Result<std::string> TokenSigner::accessToken(const store::Snapshot &snapshot, const guard::AccessTokenClaims &claims)
{
    SEAL_TRY(const auto set, signers(snapshot));
    return set->access.sign(guard::toJson(claims));
}

Result<std::string> TokenSigner::idToken(const store::Snapshot &snapshot, const IdTokenClaims &claims,
                                         std::string_view accessToken)
{
    SEAL_TRY(const auto set, signers(snapshot));
    auto json = toJson(claims);
    if (const auto hash = accessTokenHash(accessToken, set->alg); !hash.empty())
        json["at_hash"] = hash;
    return set->id.sign(json);
}

} // namespace seal::identity
