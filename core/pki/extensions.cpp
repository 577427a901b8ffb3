#include "core/pki/extensions.h"

#include "core/pki/names.h"

#include <array>
#include <tuple>

namespace seal::pki::detail {

namespace {

Error failed(const char *what)
{
    return crypto::opensslError(what);
}

} // namespace

Status addExtension(X509 *x509, int nid, void *value, bool critical)
{
    if (!value || X509_add1_ext_i2d(x509, nid, value, critical ? 1 : 0, X509V3_ADD_DEFAULT) != 1)
        return failed(OBJ_nid2sn(nid));
    return {};
}

Status addBasicConstraints(X509 *x509, const Profile &profile)
{
    if (!profile.isCa)
        return {}; // an absent extension says cA FALSE; DER leaves the default out anyway
    const std::unique_ptr<BASIC_CONSTRAINTS, Deleter<BASIC_CONSTRAINTS_free>> constraints(BASIC_CONSTRAINTS_new());
    if (!constraints)
        return failed("basicConstraints");
    constraints->ca = 0xff;
    if (profile.pathLength) {
        constraints->pathlen = ASN1_INTEGER_new();
        if (!constraints->pathlen || ASN1_INTEGER_set_int64(constraints->pathlen, *profile.pathLength) != 1)
            return failed("basicConstraints");
    }
    return addExtension(x509, NID_basic_constraints, constraints.get(), true);
}

Status addKeyUsage(X509 *x509, const Profile &profile)
{
    const BitStringPtr bits(ASN1_BIT_STRING_new());
    if (!bits)
        return failed("keyUsage");
    // OpenSSL's KU_ flags hold bit 0 of the ASN.1 string as 0x80, bit 1 as 0x40 and so on (RFC 5280 section 4.2.1.3).
    for (int bit = 0; bit < 8; ++bit) {
        if ((profile.keyUsage & (0x80U >> static_cast<unsigned>(bit))) != 0 &&
            ASN1_BIT_STRING_set_bit(bits.get(), bit, 1) != 1)
            return failed("keyUsage");
    }
    return addExtension(x509, NID_key_usage, bits.get(), true);
}

Status addExtendedKeyUsage(X509 *x509, const Profile &profile)
{
    if (!profile.serverAuth && !profile.clientAuth)
        return {};
    const std::unique_ptr<EXTENDED_KEY_USAGE, Deleter<EXTENDED_KEY_USAGE_free>> usage(EXTENDED_KEY_USAGE_new());
    if (!usage)
        return failed("extendedKeyUsage");
    if (profile.serverAuth && sk_ASN1_OBJECT_push(usage.get(), OBJ_nid2obj(NID_server_auth)) <= 0)
        return failed("extendedKeyUsage");
    if (profile.clientAuth && sk_ASN1_OBJECT_push(usage.get(), OBJ_nid2obj(NID_client_auth)) <= 0)
        return failed("extendedKeyUsage");
    return addExtension(x509, NID_ext_key_usage, usage.get(), false);
}

Status addSubjectKeyId(X509 *x509)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    const OctetStringPtr id(ASN1_OCTET_STRING_new());
    if (!id || X509_pubkey_digest(x509, EVP_sha256(), digest.data(), &size) != 1 || size < 20 ||
        ASN1_OCTET_STRING_set(id.get(), digest.data(), 20) != 1)
        return failed("subjectKeyIdentifier");
    return addExtension(x509, NID_subject_key_identifier, id.get(), false);
}

Status addAuthorityKeyId(X509 *x509, const X509 *issuer)
{
    // Read from the extension itself: what OpenSSL caches is not there yet while a root is being built.
    OctetStringPtr issuerId(
        static_cast<ASN1_OCTET_STRING *>(X509_get_ext_d2i(issuer, NID_subject_key_identifier, nullptr, nullptr)));
    if (!issuerId)
        return makeError(Errc::InvalidInput, "the issuer has no subjectKeyIdentifier");
    const std::unique_ptr<AUTHORITY_KEYID, Deleter<AUTHORITY_KEYID_free>> id(AUTHORITY_KEYID_new());
    if (!id)
        return failed("authorityKeyIdentifier");
    id->keyid = issuerId.release();
    return addExtension(x509, NID_authority_key_identifier, id.get(), false);
}

Status addCrlUrl(X509 *x509, const std::string &url)
{
    SEAL_TRY(auto name, makeUriName(url));
    const std::unique_ptr<CRL_DIST_POINTS, Deleter<CRL_DIST_POINTS_free>> points(CRL_DIST_POINTS_new());
    std::unique_ptr<DIST_POINT, Deleter<DIST_POINT_free>> point(DIST_POINT_new());
    if (!points || !point)
        return failed("cRLDistributionPoints");
    point->distpoint = DIST_POINT_NAME_new();
    if (!point->distpoint)
        return failed("cRLDistributionPoints");
    point->distpoint->type = 0; // fullName
    point->distpoint->name.fullname = GENERAL_NAMES_new();
    if (!point->distpoint->name.fullname || sk_GENERAL_NAME_push(point->distpoint->name.fullname, name.get()) <= 0)
        return failed("cRLDistributionPoints");
    std::ignore = name.release();
    if (sk_DIST_POINT_push(points.get(), point.get()) <= 0)
        return failed("cRLDistributionPoints");
    std::ignore = point.release();
    return addExtension(x509, NID_crl_distribution_points, points.get(), false);
}

Status addOcspUrl(X509 *x509, const std::string &url)
{
    SEAL_TRY(auto name, makeUriName(url));
    const std::unique_ptr<AUTHORITY_INFO_ACCESS, Deleter<AUTHORITY_INFO_ACCESS_free>> list(AUTHORITY_INFO_ACCESS_new());
    std::unique_ptr<ACCESS_DESCRIPTION, Deleter<ACCESS_DESCRIPTION_free>> access(ACCESS_DESCRIPTION_new());
    if (!list || !access)
        return failed("authorityInfoAccess");
    ASN1_OBJECT_free(access->method);
    access->method = OBJ_nid2obj(NID_ad_OCSP);
    GENERAL_NAME_free(access->location);
    access->location = name.release();
    if (sk_ACCESS_DESCRIPTION_push(list.get(), access.get()) <= 0)
        return failed("authorityInfoAccess");
    std::ignore = access.release();
    return addExtension(x509, NID_info_access, list.get(), false);
}

} // namespace seal::pki::detail
