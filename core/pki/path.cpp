#include "core/pki/path.h"

#include "core/pki/openssl_x509.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <openssl/err.h>
#include <openssl/x509_vfy.h>

namespace seal::pki {

using namespace detail;

namespace {

using StorePtr = std::unique_ptr<X509_STORE, Deleter<X509_STORE_free>>;
using StoreCtxPtr = std::unique_ptr<X509_STORE_CTX, Deleter<X509_STORE_CTX_free>>;

// RFC 9525 sections 6.3 and 6.4.1: no common name, a wildcard is the whole first label.
constexpr unsigned kHostFlags = X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS;
// 112 bits: RSA of 2048 bits, SHA-2 (TS 33.310 clause 6.1.1).
constexpr int kSecurityLevel = 2;

struct VerifyError
{
    int code;
    std::string_view name;
    std::string_view sentence; ///< empty: OpenSSL's own words will do
};

#define SEAL_V_(code, sentence)                                                                                        \
    VerifyError                                                                                                        \
    {                                                                                                                  \
        code, #code, sentence                                                                                          \
    }
constexpr std::array kVerifyErrors{
    SEAL_V_(X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, "no trusted CA is known that issued this certificate"),
    SEAL_V_(X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, "the issuer of a CA certificate is not known"),
    SEAL_V_(X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, "no trusted CA is known that issued this certificate"),
    SEAL_V_(X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, "the certificate is signed by itself and not trusted"),
    SEAL_V_(X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, "the root of the chain is not trusted"),
    SEAL_V_(X509_V_ERR_CERT_SIGNATURE_FAILURE, "the signature of a certificate is wrong"),
    SEAL_V_(X509_V_ERR_CERT_NOT_YET_VALID, "the certificate is not valid yet"),
    SEAL_V_(X509_V_ERR_CERT_HAS_EXPIRED, "the certificate has expired"),
    SEAL_V_(X509_V_ERR_CRL_NOT_YET_VALID, "the revocation list is not valid yet"),
    SEAL_V_(X509_V_ERR_CRL_HAS_EXPIRED, "the revocation list has expired"),
    SEAL_V_(X509_V_ERR_CRL_SIGNATURE_FAILURE, "the signature of the revocation list is wrong"),
    SEAL_V_(X509_V_ERR_UNABLE_TO_GET_CRL, "there is no revocation list of the issuer"),
    SEAL_V_(X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER, "the issuer of the revocation list is not known"),
    SEAL_V_(X509_V_ERR_KEYUSAGE_NO_CRL_SIGN, "the issuer may not sign revocation lists"),
    SEAL_V_(X509_V_ERR_CERT_REVOKED, "the certificate has been revoked"),
    SEAL_V_(X509_V_ERR_CERT_CHAIN_TOO_LONG, "the chain has more CA certificates than allowed"),
    SEAL_V_(X509_V_ERR_PATH_LENGTH_EXCEEDED, "a CA allows fewer CAs below it (pathLen) than the chain has"),
    SEAL_V_(X509_V_ERR_INVALID_PURPOSE, "the certificate may not be used for this purpose"),
    SEAL_V_(X509_V_ERR_INVALID_CA, "the issuer is not a CA or may not issue for this purpose"),
    SEAL_V_(X509_V_ERR_CERT_UNTRUSTED, ""),
    SEAL_V_(X509_V_ERR_CERT_REJECTED, ""),
    SEAL_V_(X509_V_ERR_SUBJECT_ISSUER_MISMATCH, ""),
    SEAL_V_(X509_V_ERR_AKID_SKID_MISMATCH, "the key identifiers of certificate and issuer differ"),
    SEAL_V_(X509_V_ERR_AKID_ISSUER_SERIAL_MISMATCH, ""),
    SEAL_V_(X509_V_ERR_KEYUSAGE_NO_CERTSIGN, "the issuer may not sign certificates"),
    SEAL_V_(X509_V_ERR_KEYUSAGE_NO_DIGITAL_SIGNATURE, ""),
    SEAL_V_(X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION, "the certificate has a critical extension that is not understood"),
    SEAL_V_(X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION,
            "the revocation list has a critical extension that is not understood"),
    SEAL_V_(X509_V_ERR_INVALID_NON_CA, ""),
    SEAL_V_(X509_V_ERR_INVALID_EXTENSION, "a certificate has a malformed extension"),
    SEAL_V_(X509_V_ERR_INVALID_POLICY_EXTENSION, ""),
    SEAL_V_(X509_V_ERR_DIFFERENT_CRL_SCOPE, ""),
    SEAL_V_(X509_V_ERR_PERMITTED_VIOLATION, "a name lies outside the names that the CA may issue for"),
    SEAL_V_(X509_V_ERR_EXCLUDED_VIOLATION, "a name is one that the CA may not issue for"),
    SEAL_V_(X509_V_ERR_SUBTREE_MINMAX, ""),
    SEAL_V_(X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE, ""),
    SEAL_V_(X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX, ""),
    SEAL_V_(X509_V_ERR_UNSUPPORTED_NAME_SYNTAX, ""),
    SEAL_V_(X509_V_ERR_CRL_PATH_VALIDATION_ERROR, ""),
    SEAL_V_(X509_V_ERR_PATH_LOOP, ""),
    SEAL_V_(X509_V_ERR_HOSTNAME_MISMATCH, "the certificate is not for this host name"),
    SEAL_V_(X509_V_ERR_IP_ADDRESS_MISMATCH, "the certificate is not for this IP address"),
    SEAL_V_(X509_V_ERR_EE_KEY_TOO_SMALL, "the key of the certificate is too weak"),
    SEAL_V_(X509_V_ERR_CA_KEY_TOO_SMALL, "the key of a CA is too weak"),
    SEAL_V_(X509_V_ERR_CA_MD_TOO_WEAK, "a certificate is signed with a weak hash"),
    SEAL_V_(X509_V_ERR_UNSUPPORTED_SIGNATURE_ALGORITHM, ""),
    SEAL_V_(X509_V_ERR_SIGNATURE_ALGORITHM_MISMATCH, ""),
    SEAL_V_(X509_V_ERR_SIGNATURE_ALGORITHM_INCONSISTENCY, ""),
    SEAL_V_(X509_V_ERR_PATHLEN_INVALID_FOR_NON_CA, ""),
    SEAL_V_(X509_V_ERR_PATHLEN_WITHOUT_KU_KEY_CERT_SIGN, ""),
    SEAL_V_(X509_V_ERR_KU_KEY_CERT_SIGN_INVALID_FOR_NON_CA, ""),
    SEAL_V_(X509_V_ERR_ISSUER_NAME_EMPTY, ""),
    SEAL_V_(X509_V_ERR_SUBJECT_NAME_EMPTY, ""),
    SEAL_V_(X509_V_ERR_MISSING_AUTHORITY_KEY_IDENTIFIER, ""),
    SEAL_V_(X509_V_ERR_MISSING_SUBJECT_KEY_IDENTIFIER, ""),
    SEAL_V_(X509_V_ERR_EMPTY_SUBJECT_ALT_NAME, ""),
    SEAL_V_(X509_V_ERR_EMPTY_SUBJECT_SAN_NOT_CRITICAL, ""),
    SEAL_V_(X509_V_ERR_CA_BCONS_NOT_CRITICAL, ""),
    SEAL_V_(X509_V_ERR_AUTHORITY_KEY_IDENTIFIER_CRITICAL, ""),
    SEAL_V_(X509_V_ERR_SUBJECT_KEY_IDENTIFIER_CRITICAL, ""),
    SEAL_V_(X509_V_ERR_CA_CERT_MISSING_KEY_USAGE, ""),
    SEAL_V_(X509_V_ERR_EXTENSIONS_REQUIRE_VERSION_3, ""),
    SEAL_V_(X509_V_ERR_EC_KEY_EXPLICIT_PARAMS, ""),
};
#undef SEAL_V_

bool isTimeError(int code)
{
    return code == X509_V_ERR_CERT_HAS_EXPIRED || code == X509_V_ERR_CERT_NOT_YET_VALID ||
           code == X509_V_ERR_CRL_HAS_EXPIRED || code == X509_V_ERR_CRL_NOT_YET_VALID;
}

bool isAddress(const std::string &host)
{
    const OctetStringPtr octets(a2i_IPADDRESS(host.c_str()));
    ERR_clear_error();
    return octets != nullptr;
}

// A leading dot would make OpenSSL match any name below; a NUL would cut the name off.
bool isHostText(std::string_view host)
{
    return !host.empty() && host.size() <= 253 && host.front() != '.' &&
           std::ranges::all_of(host, [](char c) { return c > ' ' && c < 0x7f && c != '*'; });
}

Status setHost(X509_VERIFY_PARAM *param, const std::string &host)
{
    if (!isHostText(host))
        return makeError(Errc::InvalidInput, "not a host name: " + host);
    X509_VERIFY_PARAM_set_hostflags(param, kHostFlags);
    const bool set = isAddress(host) ? X509_VERIFY_PARAM_set1_ip_asc(param, host.c_str()) == 1
                                     : X509_VERIFY_PARAM_set1_host(param, host.data(), host.size()) == 1;
    if (!set)
        return crypto::opensslError("path validation: host name");
    return {};
}

Status setParameters(X509_STORE_CTX *ctx, const PathRequest &request)
{
    X509_VERIFY_PARAM *param = X509_STORE_CTX_get0_param(ctx);
    // Anchors are what the operator trusts, roots or not (RFC 5280 section 6.1.1 d).
    unsigned long flags = X509_V_FLAG_X509_STRICT | X509_V_FLAG_PARTIAL_CHAIN;
    if (request.revocation != RevocationCheck::None)
        flags |= X509_V_FLAG_CRL_CHECK;
    if (request.revocation == RevocationCheck::Chain)
        flags |= X509_V_FLAG_CRL_CHECK_ALL;
    X509_VERIFY_PARAM_set_hostflags(param, kHostFlags);
    X509_VERIFY_PARAM_set_depth(param, request.maxDepth);
    X509_VERIFY_PARAM_set_auth_level(param, kSecurityLevel);
    X509_VERIFY_PARAM_set_time(param, static_cast<std::time_t>(toEpochSeconds(request.at)));
    const int purpose = request.purpose == Purpose::TlsServer ? X509_PURPOSE_SSL_SERVER : X509_PURPOSE_SSL_CLIENT;
    if (X509_VERIFY_PARAM_set_flags(param, flags) != 1 || X509_STORE_CTX_set_purpose(ctx, purpose) != 1)
        return crypto::opensslError("path validation");
    if (request.hostName)
        return setHost(param, *request.hostName);
    return {};
}

Result<StorePtr> makeStore(std::span<const Certificate> anchors)
{
    StorePtr store(X509_STORE_new());
    for (const auto &anchor : anchors) {
        if (store && X509_STORE_add_cert(store.get(), anchor.handle()) != 1)
            store.reset();
    }
    if (!store)
        return crypto::opensslError("path validation: anchors");
    return store;
}

Error pathError(X509_STORE_CTX *ctx)
{
    const int code = X509_STORE_CTX_get_error(ctx);
    std::string detail = describeVerifyError(code);
    if (X509 *current = X509_STORE_CTX_get_current_cert(ctx)) {
        const auto certificate = Certificate::fromHandle(current);
        if (certificate)
            detail += " (" + certificate->subjectText() + ")";
    }
    ERR_clear_error();
    return makeError(isTimeError(code) ? Errc::Expired : Errc::Denied, std::move(detail));
}

} // namespace

std::string describeVerifyError(int code)
{
    const auto found = std::ranges::find(kVerifyErrors, code, &VerifyError::code);
    const std::string words = X509_verify_cert_error_string(code);
    if (found == kVerifyErrors.end())
        return "X509_V_ERR " + std::to_string(code) + ": " + words;
    return std::string(found->name) + ": " + (found->sentence.empty() ? words : std::string(found->sentence));
}

Status verifyChain(const Certificate &leaf, const PathRequest &request)
{
    SEAL_TRY(const auto store, makeStore(request.anchors));
    const CertificateRefsPtr untrusted(sk_X509_new_null());
    const CrlRefsPtr crls(sk_X509_CRL_new_null());
    const StoreCtxPtr ctx(X509_STORE_CTX_new());
    bool ready = untrusted && crls && ctx;
    for (const auto &certificate : request.intermediates)
        ready = ready && sk_X509_push(untrusted.get(), certificate.handle()) > 0;
    for (const auto &crl : request.crls)
        ready = ready && sk_X509_CRL_push(crls.get(), crl.handle()) > 0;
    if (!ready || X509_STORE_CTX_init(ctx.get(), store.get(), leaf.handle(), untrusted.get()) != 1)
        return crypto::opensslError("path validation");
    X509_STORE_CTX_set0_crls(ctx.get(), crls.get());
    SEAL_CHECK(setParameters(ctx.get(), request));
    if (X509_verify_cert(ctx.get()) != 1)
        return pathError(ctx.get());
    return {};
}

bool matchesHost(const Certificate &certificate, std::string_view hostName)
{
    if (!isHostText(hostName))
        return false;
    const std::string host(hostName);
    const bool matches =
        isAddress(host) ? X509_check_ip_asc(certificate.handle(), host.c_str(), 0) == 1
                        : X509_check_host(certificate.handle(), host.data(), host.size(), kHostFlags, nullptr) == 1;
    ERR_clear_error();
    return matches;
}

} // namespace seal::pki
