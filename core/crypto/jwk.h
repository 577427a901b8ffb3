#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/key.h"

#include <boost/json/object.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace seal::crypto {

/// Public JWK (RFC 7517, RFC 7518 section 6, RFC 8037): kty and the key's values only, in the order of RFC 7638.
boost::json::object toJwk(const PublicKey &key);
/// Strict: P-256, P-384, Ed25519, RSA; private members are refused; points are checked; a member of a wrong type is an
/// error.
Result<PublicKey> publicKeyFromJwk(const boost::json::object &jwk);
/// RFC 7638, SHA-256, base64url: also what `jkt` of RFC 9449 holds.
std::string jwkThumbprint(const PublicKey &key);
/// A symmetric key {"kty":"oct","k":..,"kid":..}. The object holds the secret: keep it short-lived.
boost::json::object octJwk(const SecretBytes &key, std::string_view kid);

/// One key of a set. `use` and `alg` are as the owner wrote them, empty if absent.
struct JwkEntry
{
    std::string kid;
    PublicKey key;
    std::string use;
    std::string alg;
};

/// Public keys by kid (RFC 7517 section 5).
class JwkSet
{
public:
    /// Skips keys of kinds we do not know (as the RFC asks); refuses private or symmetric keys, broken keys of ours,
    /// equal kids. A key without kid gets its thumbprint as kid.
    static Result<JwkSet> parse(std::string_view json);

    /// Errc::Conflict if the kid is taken.
    Status add(JwkEntry entry);
    [[nodiscard]] const JwkEntry *find(std::string_view kid) const;
    /// The key if it may verify signatures (`use` absent or "sig").
    [[nodiscard]] std::optional<PublicKey> signatureKey(std::string_view kid) const;
    [[nodiscard]] const std::vector<JwkEntry> &entries() const { return m_entries; }
    /// {"keys":[...]}
    [[nodiscard]] boost::json::object toJson() const;

private:
    std::vector<JwkEntry> m_entries;
};

} // namespace seal::crypto
