#include "core/pki/csr.h"

#include "core/pki/names.h"
#include "core/pki/openssl_x509.h"

#include <openssl/err.h>
#include <openssl/rsa.h>

namespace seal::pki {

using namespace detail;

struct CertificateRequest::Data
{
    X509ReqPtr request;
    Bytes der;
    std::vector<std::string> dnsNames;
    std::vector<std::string> ipAddresses;
    std::vector<std::string> uris;
    bool wantsCa = false;
};

namespace {

// The digest of a signature algorithm; RSASSA-PSS hides it in its parameters, where an absent one means SHA-1 (RFC 8017
// appendix A.2.3).
int signatureDigestNid(const X509_REQ *request)
{
    const X509_ALGOR *algorithm = nullptr;
    X509_REQ_get0_signature(request, nullptr, &algorithm);
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    const int nid = OBJ_obj2nid(object);
    if (nid == NID_rsassaPss) {
        const std::unique_ptr<RSA_PSS_PARAMS, Deleter<RSA_PSS_PARAMS_free>> pss(static_cast<RSA_PSS_PARAMS *>(
            ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(RSA_PSS_PARAMS), algorithm->parameter)));
        if (!pss || !pss->hashAlgorithm)
            return NID_sha1;
        X509_ALGOR_get0(&object, nullptr, nullptr, pss->hashAlgorithm);
        return OBJ_obj2nid(object);
    }
    int digest = NID_undef;
    OBJ_find_sigid_algs(nid, &digest, nullptr);
    return digest;
}

// TS 33.310 clause 6.1.1 for the key and the hash; RFC 2986 section 4.2 for the proof of possession.
Status checkRequest(X509_REQ *request)
{
    EVP_PKEY *key = X509_REQ_get0_pubkey(request);
    if (const auto problem = keyProblem(key)) {
        ERR_clear_error();
        return makeError(Errc::Denied, "certification request: key not allowed: " + *problem);
    }
    const int digest = signatureDigestNid(request);
    if (digest != NID_sha256 && digest != NID_sha384 && digest != NID_sha512) {
        ERR_clear_error();
        return makeError(Errc::Denied, std::string("certification request: signature algorithm not allowed: ") +
                                           OBJ_nid2ln(X509_REQ_get_signature_nid(request)));
    }
    if (X509_REQ_verify(request, key) != 1)
        return Error{Errc::Denied, crypto::opensslError("certification request: bad signature").detail};
    return {};
}

template <typename Ptr>
Result<Ptr> requested(const STACK_OF(X509_EXTENSION) * extensions, int nid)
{
    int critical = -1;
    Ptr value(static_cast<typename Ptr::pointer>(X509V3_get_d2i(extensions, nid, &critical, nullptr)));
    ERR_clear_error();
    if (!value && critical != -1)
        return makeError(Errc::InvalidInput,
                         std::string("certification request: malformed or doubled ") + OBJ_nid2sn(nid));
    return value;
}

Status addRequested(STACK_OF(X509_EXTENSION) * *list, int nid, void *value, bool critical)
{
    if (X509V3_add1_i2d(list, nid, value, critical ? 1 : 0, X509V3_ADD_DEFAULT) != 1)
        return crypto::opensslError(OBJ_nid2sn(nid));
    return {};
}

Result<ExtensionsPtr> requestedExtensions(const CertificateRequest::Spec &spec)
{
    STACK_OF(X509_EXTENSION) *list = sk_X509_EXTENSION_new_null();
    ExtensionsPtr extensions(list); // X509V3_add1_i2d changes the list in place
    if (!list)
        return crypto::opensslError("certification request");
    if (!spec.dnsNames.empty() || !spec.ipAddresses.empty() || !spec.uris.empty()) {
        SEAL_TRY(const auto names, makeAltNames(spec.dnsNames, spec.ipAddresses, spec.uris));
        SEAL_CHECK(addRequested(&list, NID_subject_alt_name, names.get(), false));
    }
    if (spec.wantsCa) {
        const std::unique_ptr<BASIC_CONSTRAINTS, Deleter<BASIC_CONSTRAINTS_free>> constraints(BASIC_CONSTRAINTS_new());
        if (!constraints)
            return crypto::opensslError("basicConstraints");
        constraints->ca = 0xff;
        SEAL_CHECK(addRequested(&list, NID_basic_constraints, constraints.get(), true));
    }
    return extensions;
}

} // namespace

Result<CertificateRequest> CertificateRequest::fromDer(ByteView der)
{
    SEAL_TRY(auto request, decodeDer<X509ReqPtr>(der, kMaxSize, "certification request", d2i_X509_REQ, i2d_X509_REQ));
    SEAL_CHECK(checkRequest(request.get()));
    auto data = std::make_shared<Data>();
    const ExtensionsPtr extensions(X509_REQ_get_extensions(request.get()));
    ERR_clear_error();
    if (extensions) {
        SEAL_TRY(const auto names, requested<GeneralNamesPtr>(extensions.get(), NID_subject_alt_name));
        if (names) {
            data->dnsNames = generalNameTexts(names.get(), GEN_DNS);
            data->ipAddresses = generalNameTexts(names.get(), GEN_IPADD);
            data->uris = generalNameTexts(names.get(), GEN_URI);
        }
        using ConstraintsPtr = std::unique_ptr<BASIC_CONSTRAINTS, Deleter<BASIC_CONSTRAINTS_free>>;
        SEAL_TRY(const auto constraints, requested<ConstraintsPtr>(extensions.get(), NID_basic_constraints));
        data->wantsCa = constraints && constraints->ca != 0;
    }
    data->der.assign(der.begin(), der.end());
    data->request = std::move(request);
    return CertificateRequest(std::move(data));
}

Result<CertificateRequest> CertificateRequest::fromPem(std::string_view pem)
{
    SEAL_TRY(const auto der, readOnePem(pem, PEM_STRING_X509_REQ, 2 * kMaxSize));
    return fromDer(der);
}

Result<CertificateRequest> CertificateRequest::create(const Spec &spec, const crypto::PrivateKey &key)
{
    const X509ReqPtr request(X509_REQ_new());
    SEAL_TRY(const auto subject, makeName(spec.subject));
    SEAL_TRY(const auto extensions, requestedExtensions(spec));
    if (!request || X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) != 1 ||
        X509_REQ_set_subject_name(request.get(), subject.get()) != 1 ||
        X509_REQ_set_pubkey(request.get(), key.handle()) != 1)
        return crypto::opensslError("certification request");
    if (sk_X509_EXTENSION_num(extensions.get()) > 0 && X509_REQ_add_extensions(request.get(), extensions.get()) != 1)
        return crypto::opensslError("certification request: extensions");
    if (X509_REQ_sign(request.get(), key.handle(), signatureDigest(key.handle())) <= 0)
        return crypto::opensslError("certification request: signing");
    return fromDer(encodeDer<X509_REQ>(request.get(), i2d_X509_REQ));
}

const Bytes &CertificateRequest::toDer() const noexcept
{
    return m_data->der;
}
std::string CertificateRequest::toPem() const
{
    return writePem(PEM_STRING_X509_REQ, m_data->der);
}
X509_REQ *CertificateRequest::handle() const noexcept
{
    return m_data->request.get();
}
std::string CertificateRequest::subjectText() const
{
    return nameText(X509_REQ_get_subject_name(handle()));
}
std::vector<NameAttribute> CertificateRequest::subject() const
{
    return nameAttributes(X509_REQ_get_subject_name(handle()));
}
std::string CertificateRequest::commonName() const
{
    return lastCommonName(X509_REQ_get_subject_name(handle()));
}

Result<crypto::PublicKey> CertificateRequest::publicKey() const
{
    return crypto::PublicKey::fromHandle(X509_REQ_get0_pubkey(handle()));
}

const std::vector<std::string> &CertificateRequest::dnsNames() const noexcept
{
    return m_data->dnsNames;
}
const std::vector<std::string> &CertificateRequest::ipAddresses() const noexcept
{
    return m_data->ipAddresses;
}
const std::vector<std::string> &CertificateRequest::uris() const noexcept
{
    return m_data->uris;
}
bool CertificateRequest::wantsCa() const noexcept
{
    return m_data->wantsCa;
}

} // namespace seal::pki
