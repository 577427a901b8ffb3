#include "core/pki/certificate.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/pki/names.h"
#include "core/pki/openssl_x509.h"

#include <openssl/err.h>

namespace seal::pki {

using namespace detail;

struct Certificate::Data
{
    X509Ptr x509;
    Bytes der;
    std::array<std::byte, 32> sha256{};
    UtcMs notBefore;
    UtcMs notAfter;
};

Result<Certificate> Certificate::fromDer(ByteView der)
{
    SEAL_TRY(auto x509, decodeDer<X509Ptr>(der, kMaxSize, "certificate", d2i_X509, i2d_X509));
    auto data = std::make_shared<Data>();
    const auto notBefore = toUtc(X509_get0_notBefore(x509.get()));
    const auto notAfter = toUtc(X509_get0_notAfter(x509.get()));
    if (!notBefore || !notAfter)
        return makeError(Errc::InvalidInput, "certificate: malformed validity");
    // Reads and caches the extensions now, so that later reading from several threads changes nothing.
    X509_check_purpose(x509.get(), -1, 0);
    ERR_clear_error();
    data->der.assign(der.begin(), der.end());
    data->sha256 = crypto::sha256(der);
    data->notBefore = *notBefore;
    data->notAfter = *notAfter;
    data->x509 = std::move(x509);
    return Certificate(std::move(data));
}

Result<Certificate> Certificate::fromPem(std::string_view pem)
{
    SEAL_TRY(const auto der, readOnePem(pem, PEM_STRING_X509, kMaxBundle));
    return fromDer(der);
}

Result<std::vector<Certificate>> Certificate::listFromPem(std::string_view pem)
{
    SEAL_TRY(const auto blocks, readPem(pem, PEM_STRING_X509, kMaxBundle));
    if (blocks.empty())
        return makeError(Errc::InvalidInput, "PEM text: no certificate");
    std::vector<Certificate> certificates;
    for (const auto &block : blocks) {
        SEAL_TRY(auto certificate, fromDer(block));
        certificates.push_back(std::move(certificate));
    }
    return certificates;
}

Result<Certificate> Certificate::fromHandle(X509 *x509)
{
    if (!x509)
        return makeError(Errc::InvalidInput, "certificate: none");
    return fromDer(encodeDer<X509>(x509, i2d_X509));
}

const Bytes &Certificate::toDer() const noexcept
{
    return m_data->der;
}
std::string Certificate::toPem() const
{
    return writePem(PEM_STRING_X509, m_data->der);
}
X509 *Certificate::handle() const noexcept
{
    return m_data->x509.get();
}
const std::array<std::byte, 32> &Certificate::sha256() const noexcept
{
    return m_data->sha256;
}
std::string Certificate::sha256Hex() const
{
    return toHex(m_data->sha256);
}
std::string Certificate::subjectText() const
{
    return nameText(X509_get_subject_name(handle()));
}
std::string Certificate::issuerText() const
{
    return nameText(X509_get_issuer_name(handle()));
}
std::vector<NameAttribute> Certificate::subject() const
{
    return nameAttributes(X509_get_subject_name(handle()));
}
std::string Certificate::commonName() const
{
    return lastCommonName(X509_get_subject_name(handle()));
}
std::string Certificate::serialHex() const
{
    return integerHex(X509_get0_serialNumber(handle()));
}
UtcMs Certificate::notBefore() const
{
    return m_data->notBefore;
}
UtcMs Certificate::notAfter() const
{
    return m_data->notAfter;
}

namespace {

std::vector<std::string> altNames(X509 *x509, int type)
{
    const GeneralNamesPtr names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(x509, NID_subject_alt_name, nullptr, nullptr)));
    ERR_clear_error();
    return names ? generalNameTexts(names.get(), type) : std::vector<std::string>();
}

} // namespace

std::vector<std::string> Certificate::dnsNames() const
{
    return altNames(handle(), GEN_DNS);
}
std::vector<std::string> Certificate::uris() const
{
    return altNames(handle(), GEN_URI);
}
std::vector<std::string> Certificate::ipAddresses() const
{
    return altNames(handle(), GEN_IPADD);
}

std::vector<std::string> Certificate::crlUrls() const
{
    const std::unique_ptr<CRL_DIST_POINTS, Deleter<CRL_DIST_POINTS_free>> points(
        static_cast<CRL_DIST_POINTS *>(X509_get_ext_d2i(handle(), NID_crl_distribution_points, nullptr, nullptr)));
    ERR_clear_error();
    std::vector<std::string> urls;
    for (int i = 0; points && i < sk_DIST_POINT_num(points.get()); ++i) {
        const DIST_POINT *point = sk_DIST_POINT_value(points.get(), i);
        if (!point->distpoint || point->distpoint->type != 0)
            continue;
        for (auto &url : generalNameTexts(point->distpoint->name.fullname, GEN_URI))
            urls.push_back(std::move(url));
    }
    return urls;
}

Result<crypto::PublicKey> Certificate::publicKey() const
{
    EVP_PKEY *key = X509_get0_pubkey(handle());
    if (!key)
        return Error{Errc::InvalidInput, crypto::opensslError("certificate: unreadable key").detail};
    return crypto::PublicKey::fromHandle(key);
}

bool Certificate::isCa() const
{
    const std::unique_ptr<BASIC_CONSTRAINTS, Deleter<BASIC_CONSTRAINTS_free>> constraints(
        static_cast<BASIC_CONSTRAINTS *>(X509_get_ext_d2i(handle(), NID_basic_constraints, nullptr, nullptr)));
    ERR_clear_error();
    return constraints && constraints->ca != 0;
}

bool Certificate::isSelfIssued() const
{
    return X509_NAME_cmp(X509_get_subject_name(handle()), X509_get_issuer_name(handle())) == 0;
}

std::string toPemBundle(std::span<const Certificate> certificates)
{
    std::string text;
    for (const auto &certificate : certificates)
        text += certificate.toPem();
    return text;
}

} // namespace seal::pki
