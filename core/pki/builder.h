#pragma once

#include "core/base/random.h"
#include "core/pki/profile.h"

namespace seal::pki {

/// Name form A of TS 33.310 clause 6.1.1: C (optional, PrintableString), O and CN (UTF8String), in this order.
struct DistinguishedName
{
    std::string country; ///< two letters, or empty
    std::string organization;
    std::string commonName;
};

/// RFC 5280 section 4.2.1.10, permitted subtrees only; written as a critical extension.
struct NameConstraints
{
    std::vector<std::string> permittedDns;      ///< "localhost"
    std::vector<std::string> permittedIpRanges; ///< "127.0.0.0/8", "::1/128"
};

/// What a certificate shall say. The profile fills in key usage, extended key usage and basic constraints.
struct CertificateSpec
{
    ProfileId profile = ProfileId::TlsServer;
    DistinguishedName subject;
    std::vector<std::string> dnsNames;
    std::vector<std::string> ipAddresses;
    std::vector<std::string> uris;
    UtcMs notBefore; ///< whole seconds; a fraction is cut off
    UtcMs notAfter;
    std::string crlUrl;
    std::string ocspUrl;
    std::optional<NameConstraints> nameConstraints; ///< CA profiles only
};

/// A certificate for `subjectKey`, signed by the issuer with the hash that its key asks for (P-384: SHA-384, else
/// SHA-256). The serial number is 128 random bits. Refused (InvalidInput, Denied): a spec that does not fit its
/// profile, names outside the issuer's name constraints, a life beyond the issuer's or the profile's, a subject key
/// stronger than the issuer's.
Result<Certificate> issue(const CertificateSpec &spec, const crypto::PublicKey &subjectKey, const Certificate &issuer,
                          const crypto::PrivateKey &issuerKey, Random &random);

/// A root: ProfileId::RootCa, signed with its own key.
Result<Certificate> issueRoot(const CertificateSpec &spec, const crypto::PrivateKey &key, Random &random);

} // namespace seal::pki
