#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/key.h"

#include <boost/json/object.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace seal::crypto {

/// "ES256", ...
std::string_view algName(SigAlg alg);
/// nullopt for all that we do not accept: "none", "HS256", ...
std::optional<SigAlg> algFromName(std::string_view name);

/// The protected header. jku, x5u, x5c and jwk are left in `members` and never acted upon here.
struct JwsHeader
{
    SigAlg alg = SigAlg::Es256;
    std::string kid; ///< empty if absent
    std::string typ;
    std::string cty;
    boost::json::object members; ///< all of them
};

/// A compact JWS (RFC 7515 section 7.1) taken apart; nothing in it is verified yet.
struct ParsedJws
{
    JwsHeader header;
    std::string signingInput; ///< first two parts as received
    std::string payload;      ///< decoded, any bytes
    Bytes signature;
};

/// Longest text that parseCompact looks at, in bytes.
constexpr std::size_t kMaxJwsSize = 1U << 20U;

/// Signs; `alg` in the header is set from the key. Other members are taken as they are.
Result<std::string> signCompact(const PrivateKey &key, const boost::json::object &header, std::string_view payload);
Result<std::string> signCompact(const PrivateKey &key, SigAlg alg, const boost::json::object &header,
                                std::string_view payload);

/// Exactly three parts, strict base64url, strict JSON header, a scheme we accept; `crit` and `b64` are refused
/// (RFC 7515 sections 4.1.11 and 5.2, RFC 7797).
Result<ParsedJws> parseCompact(std::string_view text);

/// The key decides the scheme, never the message (RFC 8725 section 3.1). Errc::Unauthenticated if it does not verify.
Status verify(const ParsedJws &jws, const PublicKey &key);
/// For keys registered for another scheme than defaultAlg (RSA with PS256).
Status verify(const ParsedJws &jws, const PublicKey &key, SigAlg expected);

} // namespace seal::crypto
