#pragma once

#include "core/pki/openssl_x509.h"
#include "core/pki/profile.h"

/// For core/pki only: writes extensions into a certificate that is being built.
namespace seal::pki::detail {

/// Adds one extension; `value` is the OpenSSL structure that belongs to the NID.
Status addExtension(X509 *x509, int nid, void *value, bool critical);

Status addBasicConstraints(X509 *x509, const Profile &profile);
Status addKeyUsage(X509 *x509, const Profile &profile);
Status addExtendedKeyUsage(X509 *x509, const Profile &profile);
/// RFC 7093 method 1: the leftmost 160 bits of the SHA-256 of the key.
Status addSubjectKeyId(X509 *x509);
/// The key id of the issuer, which for a root is the certificate itself.
Status addAuthorityKeyId(X509 *x509, const X509 *issuer);
Status addCrlUrl(X509 *x509, const std::string &url);
Status addOcspUrl(X509 *x509, const std::string &url);

} // namespace seal::pki::detail
