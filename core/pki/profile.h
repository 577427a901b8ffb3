#pragma once

#include "core/pki/certificate.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace seal::pki {

/// The certificate profiles of TS 33.310 clause 6.1 that a SEAL site uses.
enum class ProfileId {
    RootCa,             ///< upper CA, clause 6.1.2
    IssuingCa,          ///< TLS CA that issues entity certificates, clause 6.1.4a: pathLen 0
    TlsServer,          ///< listener of a SEAL server, clause 6.1.3a
    TlsClient,          ///< VAL server or SEAL server as a client, clause 6.1.3a
    TlsServerAndClient, ///< SEAL server with both roles, clause 6.1.3a
};

/// What a profile asks for, as data.
struct Profile
{
    ProfileId id;
    std::string_view name;   ///< stable text for the store and JSON ("tls-server")
    std::string_view clause; ///< of TS 33.310
    bool isCa;
    std::optional<long> pathLength; ///< of the basicConstraints when issuing; the greatest one when checking
    std::uint32_t keyUsage;         ///< X509v3_KU bits that are set when issuing and required when checking
    bool serverAuth;                ///< extendedKeyUsage holds id-kp-serverAuth
    bool clientAuth;                ///< extendedKeyUsage holds id-kp-clientAuth
    bool needsCrlDistributionPoint;
    bool needsSubjectAltName; ///< names are checked against dNSName and iPAddress only (RFC 9525)
    std::chrono::days defaultLifetime;
    std::chrono::days maxLifetime;
};

std::span<const Profile> profiles();
const Profile &profile(ProfileId id);
Result<ProfileId> profileByName(std::string_view name);

/// One field that does not fit, what was found in it, and the clause that asks for more.
struct ProfileViolation
{
    std::string field;  ///< "keyUsage", "extendedKeyUsage", "signatureAlgorithm", ...
    std::string found;  ///< "not critical", "absent", "sha1WithRSAEncryption"
    std::string clause; ///< "TS 33.310 6.1.3a"
};

/// All violations, in the order of the fields of a certificate; empty means that the certificate fits.
/// With an issuer, its name and the strength of its key are compared too. Checks no signature: see verifyChain().
std::vector<ProfileViolation> checkProfile(const Certificate &certificate, ProfileId id,
                                           const Certificate *issuer = nullptr);

/// "keyUsage: not critical (TS 33.310 6.1.3a); ..." for logs.
std::string describe(std::span<const ProfileViolation> violations);

/// Strength of a key in bits as NIST SP 800-57 counts it (P-256: 128, RSA-2048: 112); 0 when unknown.
int securityBits(const crypto::PublicKey &key);

} // namespace seal::pki
