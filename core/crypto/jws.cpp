#include "core/crypto/jws.h"

#include "core/base/encoding.h"
#include "core/crypto/json.h"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace seal::crypto {

namespace {

namespace json = boost::json;

constexpr std::array<std::pair<SigAlg, std::string_view>, 5> kNames = {{{SigAlg::Es256, "ES256"},
                                                                        {SigAlg::Es384, "ES384"},
                                                                        {SigAlg::EdDsa, "EdDSA"},
                                                                        {SigAlg::Rs256, "RS256"},
                                                                        {SigAlg::Ps256, "PS256"}}};

constexpr JsonLimits kHeaderLimits{.depth = 8, .size = 16U * 1024U};

Result<JwsHeader> readHeader(std::string_view text)
{
    JwsHeader header;
    SEAL_TRY(header.members, parseJsonObject(text, kHeaderLimits));
    // RFC 7515 section 4.1.11: an extension that must be understood and is not makes the JWS invalid; we know none.
    // RFC 7797 section 6: b64 must be listed in crit, so alone it is wrong as well.
    if (header.members.contains("crit") || header.members.contains("b64"))
        return makeError(Errc::InvalidInput, "JWS: critical header extension");
    SEAL_TRY(const auto alg, stringMember(header.members, "alg"));
    const auto known = algFromName(alg);
    if (!known)
        return makeError(Errc::InvalidInput, "JWS: alg that is not accepted");
    header.alg = *known;
    SEAL_TRY(auto kid, optString(header.members, "kid"));
    SEAL_TRY(auto typ, optString(header.members, "typ"));
    SEAL_TRY(auto cty, optString(header.members, "cty"));
    header.kid = std::move(kid).value_or("");
    header.typ = std::move(typ).value_or("");
    header.cty = std::move(cty).value_or("");
    return header;
}

} // namespace

std::string_view algName(SigAlg alg)
{
    return std::find_if(kNames.begin(), kNames.end(), [alg](const auto &row) { return row.first == alg; })->second;
}

std::optional<SigAlg> algFromName(std::string_view name)
{
    const auto found =
        std::find_if(kNames.begin(), kNames.end(), [name](const auto &row) { return row.second == name; });
    return found == kNames.end() ? std::nullopt : std::optional(found->first);
}

Result<std::string> signCompact(const PrivateKey &key, const json::object &header, std::string_view payload)
{
    return signCompact(key, defaultAlg(key.type()), header, payload);
}

Result<std::string> signCompact(const PrivateKey &key, SigAlg alg, const json::object &header, std::string_view payload)
{
    json::object members = header;
    members["alg"] = algName(alg);
    auto text = toBase64Url(asBytes(json::serialize(members)));
    text.push_back('.');
    text += toBase64Url(asBytes(payload));
    SEAL_TRY(const auto signature, key.sign(alg, asBytes(text)));
    text.push_back('.');
    return text += toBase64Url(signature);
}

Result<ParsedJws> parseCompact(std::string_view text)
{
    if (text.size() > kMaxJwsSize)
        return makeError(Errc::TooLarge, "JWS: too long");
    if (std::count(text.begin(), text.end(), '.') != 2)
        return makeError(Errc::InvalidInput, "JWS: not three parts");
    const auto firstDot = text.find('.');
    const auto lastDot = text.rfind('.');
    ParsedJws jws;
    SEAL_TRY(const auto header, fromBase64Url(text.substr(0, firstDot)));
    SEAL_TRY(const auto payload, fromBase64Url(text.substr(firstDot + 1, lastDot - firstDot - 1)));
    SEAL_TRY(jws.signature, fromBase64Url(text.substr(lastDot + 1)));
    SEAL_TRY(jws.header, readHeader(asText(header)));
    if (jws.signature.empty())
        return makeError(Errc::InvalidInput, "JWS: no signature");
    jws.signingInput = text.substr(0, lastDot);
    jws.payload = asText(payload);
    return jws;
}

Status verify(const ParsedJws &jws, const PublicKey &key)
{
    return verify(jws, key, defaultAlg(key.type()));
}

Status verify(const ParsedJws &jws, const PublicKey &key, SigAlg expected)
{
    if (jws.header.alg != expected)
        return makeError(Errc::Unauthenticated, "JWS: signed with another scheme than the key's");
    if (!key.verify(expected, asBytes(jws.signingInput), jws.signature))
        return makeError(Errc::Unauthenticated, "JWS: signature does not verify");
    return {};
}

} // namespace seal::crypto
