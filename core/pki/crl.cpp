#include "core/pki/crl.h"

#include "core/pki/names.h"
#include "core/pki/openssl_x509.h"

#include <algorithm>
#include <array>
#include <openssl/err.h>
#include <tuple>

namespace seal::pki {

using namespace detail;

struct Crl::Data
{
    X509CrlPtr crl;
    Bytes der;
    UtcMs thisUpdate;
    std::optional<UtcMs> nextUpdate;
};

namespace {

struct ReasonName
{
    RevocationReason reason;
    std::string_view name;
};
constexpr std::array kReasons{
    ReasonName{RevocationReason::Unspecified, "unspecified"},
    ReasonName{RevocationReason::KeyCompromise, "keyCompromise"},
    ReasonName{RevocationReason::CaCompromise, "cACompromise"},
    ReasonName{RevocationReason::AffiliationChanged, "affiliationChanged"},
    ReasonName{RevocationReason::Superseded, "superseded"},
    ReasonName{RevocationReason::CessationOfOperation, "cessationOfOperation"},
    ReasonName{RevocationReason::CertificateHold, "certificateHold"},
    ReasonName{RevocationReason::PrivilegeWithdrawn, "privilegeWithdrawn"},
    ReasonName{RevocationReason::AaCompromise, "aACompromise"},
};

Status addEntry(X509_CRL *crl, const CrlEntry &entry)
{
    RevokedPtr revoked(X509_REVOKED_new());
    SEAL_TRY(const auto serial, integerFromHex(entry.serialHex));
    const auto time = makeTime(entry.revokedAt);
    if (!revoked || !time || X509_REVOKED_set_serialNumber(revoked.get(), serial.get()) != 1 ||
        X509_REVOKED_set_revocationDate(revoked.get(), time.get()) != 1)
        return crypto::opensslError("CRL entry");
    // RFC 5280 section 5.3.1: an unspecified reason is left out rather than written.
    if (entry.reason != RevocationReason::Unspecified) {
        const EnumeratedPtr reason(ASN1_ENUMERATED_new());
        if (!reason || ASN1_ENUMERATED_set(reason.get(), static_cast<long>(entry.reason)) != 1 ||
            X509_REVOKED_add1_ext_i2d(revoked.get(), NID_crl_reason, reason.get(), 0, X509V3_ADD_DEFAULT) != 1)
            return crypto::opensslError("CRL entry: reason");
    }
    if (X509_CRL_add0_revoked(crl, revoked.get()) != 1)
        return crypto::opensslError("CRL entry");
    std::ignore = revoked.release();
    return {};
}

// RFC 5280 sections 5.2.1 and 5.2.3: a conforming issuer always writes authority key identifier and CRL number.
Status addCrlExtensions(X509_CRL *crl, std::int64_t number, const Certificate &issuer)
{
    const IntegerPtr value(ASN1_INTEGER_new());
    if (!value || ASN1_INTEGER_set_int64(value.get(), number) != 1 ||
        X509_CRL_add1_ext_i2d(crl, NID_crl_number, value.get(), 0, X509V3_ADD_DEFAULT) != 1)
        return crypto::opensslError("cRLNumber");
    const ASN1_OCTET_STRING *keyId = X509_get0_subject_key_id(issuer.handle());
    const std::unique_ptr<AUTHORITY_KEYID, Deleter<AUTHORITY_KEYID_free>> id(AUTHORITY_KEYID_new());
    if (!keyId || !id)
        return makeError(Errc::InvalidInput, "CRL: the issuer has no subjectKeyIdentifier");
    id->keyid = ASN1_OCTET_STRING_dup(keyId);
    if (X509_CRL_add1_ext_i2d(crl, NID_authority_key_identifier, id.get(), 0, X509V3_ADD_DEFAULT) != 1)
        return crypto::opensslError("authorityKeyIdentifier");
    return {};
}

CrlEntry readEntry(const X509_REVOKED *revoked)
{
    CrlEntry entry;
    entry.serialHex = integerHex(X509_REVOKED_get0_serialNumber(revoked));
    entry.revokedAt = toUtc(X509_REVOKED_get0_revocationDate(revoked)).value_or(UtcMs());
    const EnumeratedPtr reason(
        static_cast<ASN1_ENUMERATED *>(X509_REVOKED_get_ext_d2i(revoked, NID_crl_reason, nullptr, nullptr)));
    ERR_clear_error();
    if (reason) {
        const long code = ASN1_ENUMERATED_get(reason.get());
        for (const auto &row : kReasons) {
            if (static_cast<long>(row.reason) == code)
                entry.reason = row.reason;
        }
    }
    return entry;
}

} // namespace

std::string_view reasonName(RevocationReason reason)
{
    const auto found = std::ranges::find(kReasons, reason, &ReasonName::reason);
    return found == kReasons.end() ? "unspecified" : found->name;
}

Result<RevocationReason> reasonByName(std::string_view name)
{
    const auto found = std::ranges::find(kReasons, name, &ReasonName::name);
    if (found == kReasons.end())
        return makeError(Errc::InvalidInput, "no revocation reason " + std::string(name));
    return found->reason;
}

Result<Crl> Crl::fromDer(ByteView der)
{
    SEAL_TRY(auto crl, decodeDer<X509CrlPtr>(der, kMaxSize, "CRL", d2i_X509_CRL, i2d_X509_CRL));
    const auto thisUpdate = toUtc(X509_CRL_get0_lastUpdate(crl.get()));
    if (!thisUpdate)
        return makeError(Errc::InvalidInput, "CRL: malformed thisUpdate");
    auto data = std::make_shared<Data>();
    data->thisUpdate = *thisUpdate;
    if (const ASN1_TIME *next = X509_CRL_get0_nextUpdate(crl.get())) {
        data->nextUpdate = toUtc(next);
        if (!data->nextUpdate)
            return makeError(Errc::InvalidInput, "CRL: malformed nextUpdate");
    }
    // A first look-up sorts the entries inside OpenSSL; done here, later ones change nothing.
    X509_REVOKED *found = nullptr;
    const IntegerPtr any(ASN1_INTEGER_new());
    if (any)
        X509_CRL_get0_by_serial(crl.get(), &found, any.get());
    data->der.assign(der.begin(), der.end());
    data->crl = std::move(crl);
    return Crl(std::move(data));
}

Result<Crl> Crl::fromPem(std::string_view pem)
{
    SEAL_TRY(const auto der, readOnePem(pem, PEM_STRING_X509_CRL, 2 * kMaxSize));
    return fromDer(der);
}

Result<Crl> Crl::build(const CrlSpec &spec, const Certificate &issuer, const crypto::PrivateKey &issuerKey)
{
    if (!issuer.isCa() || (X509_get_key_usage(issuer.handle()) & X509v3_KU_CRL_SIGN) == 0)
        return makeError(Errc::Denied, "CRL: the issuer may not sign lists");
    if (X509_check_private_key(issuer.handle(), issuerKey.handle()) != 1) {
        ERR_clear_error();
        return makeError(Errc::InvalidInput, "CRL: the key is not the issuer's");
    }
    if (spec.nextUpdate <= spec.thisUpdate || spec.number < 0)
        return makeError(Errc::InvalidInput, "CRL: nextUpdate must follow thisUpdate, and the number not be negative");
    const X509CrlPtr crl(X509_CRL_new());
    const auto thisUpdate = makeTime(spec.thisUpdate);
    const auto nextUpdate = makeTime(spec.nextUpdate);
    if (!crl || !thisUpdate || !nextUpdate || X509_CRL_set_version(crl.get(), X509_CRL_VERSION_2) != 1 ||
        X509_CRL_set_issuer_name(crl.get(), X509_get_subject_name(issuer.handle())) != 1 ||
        X509_CRL_set1_lastUpdate(crl.get(), thisUpdate.get()) != 1 ||
        X509_CRL_set1_nextUpdate(crl.get(), nextUpdate.get()) != 1)
        return crypto::opensslError("CRL");
    for (const auto &entry : spec.entries)
        SEAL_CHECK(addEntry(crl.get(), entry));
    SEAL_CHECK(addCrlExtensions(crl.get(), spec.number, issuer));
    X509_CRL_sort(crl.get());
    if (X509_CRL_sign(crl.get(), issuerKey.handle(), signatureDigest(issuerKey.handle())) <= 0)
        return crypto::opensslError("CRL: signing");
    return fromDer(encodeDer<X509_CRL>(crl.get(), i2d_X509_CRL));
}

const Bytes &Crl::toDer() const noexcept
{
    return m_data->der;
}
std::string Crl::toPem() const
{
    return writePem(PEM_STRING_X509_CRL, m_data->der);
}
X509_CRL *Crl::handle() const noexcept
{
    return m_data->crl.get();
}
std::string Crl::issuerText() const
{
    return nameText(X509_CRL_get_issuer(handle()));
}
UtcMs Crl::thisUpdate() const
{
    return m_data->thisUpdate;
}
std::optional<UtcMs> Crl::nextUpdate() const
{
    return m_data->nextUpdate;
}

std::optional<std::int64_t> Crl::number() const
{
    const IntegerPtr value(
        static_cast<ASN1_INTEGER *>(X509_CRL_get_ext_d2i(handle(), NID_crl_number, nullptr, nullptr)));
    std::int64_t number = 0;
    const bool read = value && ASN1_INTEGER_get_int64(&number, value.get()) == 1 && number >= 0;
    ERR_clear_error();
    return read ? std::optional(number) : std::nullopt;
}

std::vector<CrlEntry> Crl::entries() const
{
    std::vector<CrlEntry> entries;
    const STACK_OF(X509_REVOKED) *revoked = X509_CRL_get_REVOKED(handle());
    for (int i = 0; i < sk_X509_REVOKED_num(revoked); ++i)
        entries.push_back(readEntry(sk_X509_REVOKED_value(revoked, i)));
    return entries;
}

std::optional<CrlEntry> Crl::find(std::string_view serialHex) const
{
    const auto serial = integerFromHex(serialHex);
    X509_REVOKED *revoked = nullptr;
    if (!serial || X509_CRL_get0_by_serial(handle(), &revoked, serial->get()) != 1)
        return {};
    return readEntry(revoked);
}

Status Crl::verify(const Certificate &issuer) const
{
    if (X509_NAME_cmp(X509_CRL_get_issuer(handle()), X509_get_subject_name(issuer.handle())) != 0)
        return makeError(Errc::Denied, "CRL: of another issuer");
    if ((X509_get_key_usage(issuer.handle()) & X509v3_KU_CRL_SIGN) == 0)
        return makeError(Errc::Denied, "CRL: the issuer may not sign lists");
    EVP_PKEY *key = X509_get0_pubkey(issuer.handle());
    if (!key || X509_CRL_verify(handle(), key) != 1)
        return Error{Errc::Denied, crypto::opensslError("CRL: bad signature").detail};
    return {};
}

} // namespace seal::pki
