#include "core/crypto/jwk.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/crypto/json.h"
#include "core/crypto/jws.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace seal::crypto {

namespace {

namespace json = boost::json;

/// The kind of public key a JWK holds.
struct Kind
{
    KeyType type;
    std::string_view kty;
    std::string_view crv; ///< empty for RSA
    std::string_view first;
    std::string_view second; ///< empty if there is one value only
};

constexpr std::array kKinds = {
    Kind{KeyType::EcP256, "EC", "P-256", "x", "y"}, Kind{KeyType::EcP384, "EC", "P-384", "x", "y"},
    Kind{KeyType::Ed25519, "OKP", "Ed25519", "x", ""}, Kind{KeyType::Rsa, "RSA", "", "n", "e"}};

const Kind &kindOf(KeyType type)
{
    return *std::find_if(kKinds.begin(), kKinds.end(), [type](const Kind &kind) { return kind.type == type; });
}

/// RFC 7518 sections 6.2.2, 6.3.2, 6.4: whoever sends one of these has published a secret.
Status refusePrivate(const json::object &jwk)
{
    for (const std::string_view name : {"d", "p", "q", "dp", "dq", "qi", "oth", "k"}) {
        if (jwk.contains(name))
            return makeError(Errc::InvalidInput, "JWK: private member in a public key");
    }
    return {};
}

/// nullptr for kinds that we do not know.
Result<const Kind *> kindOf(const json::object &jwk)
{
    SEAL_TRY(const auto kty, stringMember(jwk, "kty"));
    SEAL_TRY(const auto crv, optString(jwk, "crv"));
    const auto found = std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind &kind) {
        return kind.kty == kty && (kind.crv.empty() || (crv && kind.crv == *crv));
    });
    if ((kty == "EC" || kty == "OKP") && !crv)
        return makeError(Errc::InvalidInput, "JWK: no crv");
    return found == kKinds.end() ? nullptr : &*found;
}

Result<Bytes> bytesMember(const json::object &jwk, std::string_view name)
{
    SEAL_TRY(const auto text, stringMember(jwk, name));
    return fromBase64Url(text);
}

Result<PublicKey> keyOfKind(const json::object &jwk, const Kind &kind)
{
    PublicParts parts;
    SEAL_TRY(parts.first, bytesMember(jwk, kind.first));
    if (!kind.second.empty()) {
        SEAL_TRY(parts.second, bytesMember(jwk, kind.second));
    }
    SEAL_CHECK(optString(jwk, "use"));
    SEAL_CHECK(optString(jwk, "kid"));
    SEAL_CHECK(optStringArray(jwk, "key_ops"));
    SEAL_TRY(const auto alg, optString(jwk, "alg"));
    const auto known = alg ? algFromName(*alg) : std::nullopt;
    if (known && !algFits(*known, kind.type))
        return makeError(Errc::InvalidInput, "JWK: alg does not fit the key");
    return PublicKey::fromParts(kind.type, parts);
}

} // namespace

json::object toJwk(const PublicKey &key)
{
    // Members in the lexicographic order that RFC 7638 section 3.3 hashes.
    const auto &kind = kindOf(key.type());
    const auto &parts = key.parts();
    json::object jwk;
    if (kind.type == KeyType::Rsa)
        jwk["e"] = toBase64Url(parts.second);
    if (!kind.crv.empty())
        jwk["crv"] = kind.crv;
    jwk["kty"] = kind.kty;
    jwk[kind.first] = toBase64Url(parts.first);
    if (!kind.second.empty() && kind.type != KeyType::Rsa)
        jwk[kind.second] = toBase64Url(parts.second);
    return jwk;
}

Result<PublicKey> publicKeyFromJwk(const json::object &jwk)
{
    SEAL_CHECK(refusePrivate(jwk));
    SEAL_TRY(const auto *kind, kindOf(jwk));
    if (!kind)
        return makeError(Errc::InvalidInput, "JWK: kind of key that is not supported");
    return keyOfKind(jwk, *kind);
}

std::string jwkThumbprint(const PublicKey &key)
{
    // RFC 7638 section 3: SHA-256 over the required members, sorted, without white space.
    return toBase64Url(sha256(asBytes(json::serialize(toJwk(key)))));
}

json::object octJwk(const SecretBytes &key, std::string_view kid)
{
    json::object jwk;
    jwk["kty"] = "oct";
    jwk["k"] = toBase64Url(key.view());
    if (!kid.empty())
        jwk["kid"] = kid;
    return jwk;
}

Result<JwkSet> JwkSet::parse(std::string_view text)
{
    SEAL_TRY(const auto object, parseJsonObject(text));
    const auto *keys = object.if_contains("keys");
    if (!keys || !keys->is_array())
        return makeError(Errc::InvalidInput, "JWK Set: no array of keys");
    JwkSet set;
    for (const auto &item : keys->get_array()) {
        if (!item.is_object())
            return makeError(Errc::InvalidInput, "JWK Set: entry is not an object");
        const auto &jwk = item.get_object();
        SEAL_CHECK(refusePrivate(jwk));
        SEAL_TRY(const auto *kind, kindOf(jwk));
        if (!kind)
            continue; // RFC 7517 section 5: keys of unknown kinds are ignored
        SEAL_TRY(auto key, keyOfKind(jwk, *kind));
        SEAL_TRY(auto kid, optString(jwk, "kid"));
        SEAL_TRY(auto use, optString(jwk, "use"));
        SEAL_TRY(auto alg, optString(jwk, "alg"));
        if (!kid)
            kid = jwkThumbprint(key);
        SEAL_CHECK(set.add({*kid, key, use.value_or(""), alg.value_or("")}));
    }
    return set;
}

Status JwkSet::add(JwkEntry entry)
{
    if (find(entry.kid))
        return makeError(Errc::Conflict, fmt::format("JWK Set: two keys with kid {}", entry.kid));
    m_entries.push_back(std::move(entry));
    return {};
}

const JwkEntry *JwkSet::find(std::string_view kid) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [kid](const JwkEntry &entry) { return entry.kid == kid; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::optional<PublicKey> JwkSet::signatureKey(std::string_view kid) const
{
    const auto *entry = find(kid);
    if (!entry || (!entry->use.empty() && entry->use != "sig"))
        return std::nullopt;
    return entry->key;
}

json::object JwkSet::toJson() const
{
    json::array keys;
    for (const auto &entry : m_entries) {
        auto jwk = toJwk(entry.key);
        jwk["kid"] = entry.kid;
        if (!entry.use.empty())
            jwk["use"] = entry.use;
        if (!entry.alg.empty())
            jwk["alg"] = entry.alg;
        keys.push_back(std::move(jwk));
    }
    return {{"keys", std::move(keys)}};
}

} // namespace seal::crypto
