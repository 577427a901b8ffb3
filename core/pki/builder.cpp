#include "core/pki/builder.h"

#include "core/pki/extensions.h"
#include "core/pki/names.h"

#include <openssl/err.h>

namespace seal::pki {

using namespace detail;

namespace {

// 127 random bits: positive, never zero, far beyond the 64 bits that make hash collisions useless to an attacker.
Result<IntegerPtr> randomSerial(Random &random)
{
    auto bytes = random.bytes(16);
    bytes.front() = (bytes.front() & std::byte{0x7f}) | std::byte{0x40};
    const crypto::BignumPtr number(BN_bin2bn(ucharData(ByteView(bytes)), static_cast<int>(bytes.size()), nullptr));
    IntegerPtr serial(number ? BN_to_ASN1_INTEGER(number.get(), nullptr) : nullptr);
    if (!serial)
        return crypto::opensslError("serial number");
    return serial;
}

Status fillBody(X509 *x509, const CertificateSpec &spec, const crypto::PublicKey &subjectKey,
                const X509_NAME *issuerName, Random &random)
{
    SEAL_TRY(const auto serial, randomSerial(random));
    SEAL_TRY(const auto subject, makeName(spec.subject));
    const auto notBefore = makeTime(spec.notBefore);
    const auto notAfter = makeTime(spec.notAfter);
    if (!notBefore || !notAfter)
        return crypto::opensslError("validity");
    if (X509_set_version(x509, X509_VERSION_3) != 1 || X509_set_serialNumber(x509, serial.get()) != 1 ||
        X509_set_issuer_name(x509, issuerName ? issuerName : subject.get()) != 1 ||
        X509_set_subject_name(x509, subject.get()) != 1 || X509_set1_notBefore(x509, notBefore.get()) != 1 ||
        X509_set1_notAfter(x509, notAfter.get()) != 1 || X509_set_pubkey(x509, subjectKey.handle()) != 1)
        return crypto::opensslError("certificate");
    return {};
}

Status addNames(X509 *x509, const CertificateSpec &spec)
{
    if (!spec.dnsNames.empty() || !spec.ipAddresses.empty() || !spec.uris.empty()) {
        SEAL_TRY(const auto names, makeAltNames(spec.dnsNames, spec.ipAddresses, spec.uris));
        SEAL_CHECK(addExtension(x509, NID_subject_alt_name, names.get(), false));
    }
    if (spec.nameConstraints) {
        if (!profile(spec.profile).isCa)
            return makeError(Errc::InvalidInput, "nameConstraints: for CAs only");
        SEAL_TRY(const auto constraints,
                 makeNameConstraints(spec.nameConstraints->permittedDns, spec.nameConstraints->permittedIpRanges));
        SEAL_CHECK(addExtension(x509, NID_name_constraints, constraints.get(), true));
    }
    return {};
}

Status addExtensions(X509 *x509, const CertificateSpec &spec, const X509 *issuer)
{
    const auto &wanted = profile(spec.profile);
    SEAL_CHECK(addBasicConstraints(x509, wanted));
    SEAL_CHECK(addKeyUsage(x509, wanted));
    SEAL_CHECK(addExtendedKeyUsage(x509, wanted));
    SEAL_CHECK(addSubjectKeyId(x509));
    SEAL_CHECK(addAuthorityKeyId(x509, issuer ? issuer : x509));
    SEAL_CHECK(addNames(x509, spec));
    if (!spec.crlUrl.empty())
        SEAL_CHECK(addCrlUrl(x509, spec.crlUrl));
    if (!spec.ocspUrl.empty())
        SEAL_CHECK(addOcspUrl(x509, spec.ocspUrl));
    return {};
}

// What a CA owes before it signs: a CA certificate of this key, in force for the whole life of the new one, and names
// within its bounds.
Status checkIssuer(const CertificateSpec &spec, const Certificate &issuer, const crypto::PrivateKey &issuerKey)
{
    if (X509_check_private_key(issuer.handle(), issuerKey.handle()) != 1) {
        ERR_clear_error();
        return makeError(Errc::InvalidInput, "the key is not the issuer's");
    }
    if (!issuer.isCa() || (X509_get_key_usage(issuer.handle()) & X509v3_KU_KEY_CERT_SIGN) == 0)
        return makeError(Errc::Denied, "the issuer is not a CA");
    if (profile(spec.profile).isCa && X509_get_pathlen(issuer.handle()) == 0)
        return makeError(Errc::Denied, "the issuer may not have CAs below it");
    if (spec.notBefore < issuer.notBefore() || spec.notAfter > issuer.notAfter())
        return makeError(Errc::InvalidInput, "the life goes beyond that of the issuer");
    return {};
}

Status checkNameConstraints(X509 *x509, const Certificate &issuer)
{
    const NameConstraintsPtr constraints(
        static_cast<NAME_CONSTRAINTS *>(X509_get_ext_d2i(issuer.handle(), NID_name_constraints, nullptr, nullptr)));
    if (!constraints)
        return {};
    const int result = NAME_CONSTRAINTS_check(x509, constraints.get());
    ERR_clear_error();
    if (result != X509_V_OK)
        return makeError(Errc::Denied,
                         std::string("name constraints of the issuer: ") + X509_verify_cert_error_string(result));
    return {};
}

Result<Certificate> build(const CertificateSpec &spec, const crypto::PublicKey &subjectKey, const Certificate *issuer,
                          const crypto::PrivateKey &issuerKey, Random &random)
{
    const X509Ptr x509(X509_new());
    if (!x509)
        return crypto::opensslError("certificate");
    SEAL_CHECK(
        fillBody(x509.get(), spec, subjectKey, issuer ? X509_get_subject_name(issuer->handle()) : nullptr, random));
    SEAL_CHECK(addExtensions(x509.get(), spec, issuer ? issuer->handle() : nullptr));
    if (X509_sign(x509.get(), issuerKey.handle(), signatureDigest(issuerKey.handle())) <= 0)
        return crypto::opensslError("certificate: signing");
    SEAL_TRY(auto certificate, Certificate::fromHandle(x509.get()));
    if (issuer)
        SEAL_CHECK(checkNameConstraints(certificate.handle(), *issuer));
    // TS 33.310 clause 6.1.1: the CA checks against the profile. Done on the finished certificate, so that what leaves
    // is what was checked.
    const auto violations = checkProfile(certificate, spec.profile, issuer ? issuer : &certificate);
    if (!violations.empty())
        return makeError(Errc::InvalidInput, describe(violations));
    return certificate;
}

} // namespace

Result<Certificate> issue(const CertificateSpec &spec, const crypto::PublicKey &subjectKey, const Certificate &issuer,
                          const crypto::PrivateKey &issuerKey, Random &random)
{
    if (spec.profile == ProfileId::RootCa)
        return makeError(Errc::InvalidInput, "a root is signed with its own key");
    SEAL_CHECK(checkIssuer(spec, issuer, issuerKey));
    return build(spec, subjectKey, &issuer, issuerKey, random);
}

Result<Certificate> issueRoot(const CertificateSpec &spec, const crypto::PrivateKey &key, Random &random)
{
    if (spec.profile != ProfileId::RootCa)
        return makeError(Errc::InvalidInput, "not the profile of a root");
    return build(spec, key.publicKey(), nullptr, key, random);
}

} // namespace seal::pki
