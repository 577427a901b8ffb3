#include "core/pki/profile.h"

#include "core/pki/openssl_x509.h"

#include <algorithm>
#include <array>

namespace seal::pki {

namespace {

using std::chrono::days;

// TS 33.310 clauses 6.1.2, 6.1.4a and 6.1.3a as data. cRLSign is required of every CA here: it signs its own list.
// Lives of entity certificates are this product's policy (no clause sets a number for TLS entities): 397 days at most.
// The root carries no path length, as an upper CA may; the issuing CA must not have CAs below.
constexpr std::array kProfiles{
    Profile{ProfileId::RootCa,
            "root-ca",
            "TS 33.310 6.1.2",
            true,
            {},
            X509v3_KU_KEY_CERT_SIGN | X509v3_KU_CRL_SIGN,
            false,
            false,
            false,
            false,
            days(3650),
            days(7305)},
    Profile{ProfileId::IssuingCa, "issuing-ca", "TS 33.310 6.1.4a", true, 0,
            X509v3_KU_KEY_CERT_SIGN | X509v3_KU_CRL_SIGN, false, false, false, false, days(1826), days(3653)},
    Profile{ProfileId::TlsServer,
            "tls-server",
            "TS 33.310 6.1.3a",
            false,
            {},
            X509v3_KU_DIGITAL_SIGNATURE,
            true,
            false,
            true,
            true,
            days(365),
            days(397)},
    Profile{ProfileId::TlsClient,
            "tls-client",
            "TS 33.310 6.1.3a",
            false,
            {},
            X509v3_KU_DIGITAL_SIGNATURE,
            false,
            true,
            true,
            true,
            days(365),
            days(397)},
    Profile{ProfileId::TlsServerAndClient,
            "tls-server-client",
            "TS 33.310 6.1.3a",
            false,
            {},
            X509v3_KU_DIGITAL_SIGNATURE,
            true,
            true,
            true,
            true,
            days(365),
            days(397)},
};

} // namespace

std::span<const Profile> profiles()
{
    return kProfiles;
}

const Profile &profile(ProfileId id)
{
    return *std::ranges::find(kProfiles, id, &Profile::id); // the table has a row for every enumerator
}

Result<ProfileId> profileByName(std::string_view name)
{
    const auto found = std::ranges::find(kProfiles, name, &Profile::name);
    if (found == kProfiles.end())
        return makeError(Errc::NotFound, "no certificate profile " + std::string(name));
    return found->id;
}

std::string describe(std::span<const ProfileViolation> violations)
{
    std::string text;
    for (const auto &violation : violations)
        text += (text.empty() ? "" : "; ") + violation.field + ": " + violation.found + " (" + violation.clause + ")";
    return text;
}

int securityBits(const crypto::PublicKey &key)
{
    return EVP_PKEY_get_security_bits(key.handle());
}

} // namespace seal::pki
