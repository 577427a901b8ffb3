#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/crypto/ossl.h"

#include <memory>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// For core/pki only: owners and small conversions of OpenSSL's X.509 objects.
namespace seal::pki::detail {

template <auto Free>
using Deleter = crypto::Deleter<Free>;

struct OpensslFree
{
    void operator()(void *p) const noexcept { OPENSSL_free(p); }
};
inline void freeExtensions(STACK_OF(X509_EXTENSION) * list)
{
    sk_X509_EXTENSION_pop_free(list, X509_EXTENSION_free);
}
inline void freeCertificates(STACK_OF(X509) * list)
{
    sk_X509_pop_free(list, X509_free);
}
inline void freeCertificateRefs(STACK_OF(X509) * list)
{
    sk_X509_free(list);
}
inline void freeCrlRefs(STACK_OF(X509_CRL) * list)
{
    sk_X509_CRL_free(list);
}

using X509Ptr = std::unique_ptr<X509, Deleter<X509_free>>;
using X509ReqPtr = std::unique_ptr<X509_REQ, Deleter<X509_REQ_free>>;
using X509CrlPtr = std::unique_ptr<X509_CRL, Deleter<X509_CRL_free>>;
using X509NamePtr = std::unique_ptr<X509_NAME, Deleter<X509_NAME_free>>;
using RevokedPtr = std::unique_ptr<X509_REVOKED, Deleter<X509_REVOKED_free>>;
using IntegerPtr = std::unique_ptr<ASN1_INTEGER, Deleter<ASN1_INTEGER_free>>;
using EnumeratedPtr = std::unique_ptr<ASN1_ENUMERATED, Deleter<ASN1_ENUMERATED_free>>;
using TimePtr = std::unique_ptr<ASN1_TIME, Deleter<ASN1_TIME_free>>;
using BitStringPtr = std::unique_ptr<ASN1_BIT_STRING, Deleter<ASN1_BIT_STRING_free>>;
using OctetStringPtr = std::unique_ptr<ASN1_OCTET_STRING, Deleter<ASN1_OCTET_STRING_free>>;
using GeneralNamePtr = std::unique_ptr<GENERAL_NAME, Deleter<GENERAL_NAME_free>>;
using GeneralNamesPtr = std::unique_ptr<GENERAL_NAMES, Deleter<GENERAL_NAMES_free>>;
using NameConstraintsPtr = std::unique_ptr<NAME_CONSTRAINTS, Deleter<NAME_CONSTRAINTS_free>>;
using ExtensionsPtr = std::unique_ptr<STACK_OF(X509_EXTENSION), Deleter<freeExtensions>>;
using CertificateStackPtr = std::unique_ptr<STACK_OF(X509), Deleter<freeCertificates>>;
using CertificateRefsPtr = std::unique_ptr<STACK_OF(X509), Deleter<freeCertificateRefs>>;
using CrlRefsPtr = std::unique_ptr<STACK_OF(X509_CRL), Deleter<freeCrlRefs>>;

/// DER of an object through its i2d function; empty on failure.
template <typename T>
Bytes encodeDer(T *object, int (*encode)(const T *, unsigned char **))
{
    unsigned char *data = nullptr;
    const int size = encode(object, &data);
    const std::unique_ptr<unsigned char, OpensslFree> owner(data);
    if (size <= 0)
        return {};
    const auto view = std::as_bytes(std::span(data, static_cast<std::size_t>(size)));
    return {view.begin(), view.end()};
}

/// Reads one object that fills `der` and whose encoding comes out the same: so a thumbprint names one certificate, not
/// many spellings.
template <typename Ptr>
Result<Ptr> decodeDer(ByteView der, std::size_t limit, const std::string &what,
                      typename Ptr::pointer (*decode)(typename Ptr::pointer *, const unsigned char **, long),
                      int (*encode)(const typename Ptr::element_type *, unsigned char **))
{
    if (der.size() > limit)
        return makeError(Errc::TooLarge, what + ": too large");
    const unsigned char *at = ucharData(der);
    Ptr object(decode(nullptr, &at, static_cast<long>(der.size())));
    if (!object)
        return Error{Errc::InvalidInput, crypto::opensslError(what + ": not readable").detail};
    if (encodeDer<typename Ptr::element_type>(object.get(), encode) != Bytes(der.begin(), der.end()))
        return makeError(Errc::InvalidInput, what + ": not exactly one object in DER");
    return object;
}

/// The DER bodies of all blocks of a PEM text with this name ("CERTIFICATE"). Others are skipped. Never asks for a
/// passphrase.
Result<std::vector<Bytes>> readPem(std::string_view pem, const char *name, std::size_t limit);
/// The only such block.
Result<Bytes> readOnePem(std::string_view pem, const char *name, std::size_t limit);
std::string writePem(const char *name, ByteView der);

/// Nothing for a time that is not well-formed.
std::optional<UtcMs> toUtc(const ASN1_TIME *time);
/// UTCTime up to 2049, GeneralizedTime after (RFC 5280 section 4.1.2.5); null on failure.
TimePtr makeTime(UtcMs time);

/// Lower-case hexadecimal with whole octets; '-' in front of a negative number.
std::string integerHex(const ASN1_INTEGER *integer);
Result<IntegerPtr> integerFromHex(std::string_view hex);

std::string toText(const ASN1_STRING *string); ///< the bytes as they are

/// The digest that a key signs certificates with: SHA-384 for P-384, SHA-256 else, none for Ed25519.
const EVP_MD *signatureDigest(EVP_PKEY *key);

/// Why the profile of TS 33.310 clause 6.1.1 does not allow this key ("RSA of 1024 bits"), or nothing.
std::optional<std::string> keyProblem(EVP_PKEY *key);
/// "EC P-256", "RSA 3072"
std::string keyText(EVP_PKEY *key);

} // namespace seal::pki::detail
