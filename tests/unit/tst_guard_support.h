#pragma once

#include "core/base/encoding.h"
#include "core/crypto/jws.h"
#include "core/crypto/key.h"
#include "core/guard/access_token.h"
#include "core/store/snapshot.h"

#include <boost/json/serialize.hpp>

#include <functional>
#include <stdexcept>
#include <string>

/// Tokens and a configuration to check them against.
namespace guardtest {

using namespace seal;

inline constexpr std::string_view kIssuer = "https://localhost:9443";
inline constexpr std::string_view kAudience = "https://localhost:9445";
inline constexpr std::string_view kKid = "key-1";
inline const UtcMs kNow = fromEpochSeconds(1'760'000'100);

template <typename T>
T need(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail);
    return *std::move(result);
}

inline const crypto::PrivateKey &siteKey()
{
    static const auto key = need(crypto::PrivateKey::generate());
    return key;
}

inline guard::AccessTokenClaims claims()
{
    guard::AccessTokenClaims c;
    c.issuer = kIssuer;
    c.subject = "1b4e28ba-2fa1-41d2-883f-0016d3cca427";
    c.audience = kAudience;
    c.client = ClientId("simc-7");
    c.scope = "openid seal:key";
    c.jti = "k3Jx";
    c.issuedAt = kNow - std::chrono::seconds(100);
    c.expiry = kNow + std::chrono::seconds(200);
    c.services = {ValServiceId("v2x.platooning")};
    c.valUserId = ValUserId("alice@val.example");
    c.grant = GrantId("g-1");
    return c;
}

inline store::Client client(const std::string &id)
{
    store::Client c;
    c.id = ClientId(id);
    c.name = id;
    return c;
}

inline store::Snapshot snapshot(const crypto::PrivateKey &key = siteKey(), std::string_view kid = kKid)
{
    store::Snapshot s;
    s.clients.emplace(ClientId("simc-7"), client("simc-7"));
    s.tokenKeys.push_back(store::TokenKey{std::string(kid), "ES256", key.publicKey(), key});
    return s;
}

inline boost::json::object header(std::string_view kid = kKid, std::string_view typ = guard::kAccessTokenType)
{
    boost::json::object h;
    h["typ"] = typ;
    h["kid"] = kid;
    return h;
}

inline std::string sign(std::string_view payload, const boost::json::object &head = header(),
                        const crypto::PrivateKey &key = siteKey())
{
    return need(crypto::signCompact(key, head, payload));
}

inline std::string sign(const guard::AccessTokenClaims &c, const boost::json::object &head = header(),
                        const crypto::PrivateKey &key = siteKey())
{
    return sign(boost::json::serialize(guard::toJson(c)), head, key);
}

} // namespace guardtest
