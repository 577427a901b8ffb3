#include "core/pki/pkcs12.h"

#include "core/base/encoding.h"
#include "core/pki/openssl_x509.h"

#include <algorithm>
#include <openssl/err.h>
#include <openssl/pkcs12.h>

namespace seal::pki {

using namespace detail;

namespace {

using Pkcs12Ptr = std::unique_ptr<PKCS12, Deleter<PKCS12_free>>;

constexpr std::size_t kMaxFile = 1024UL * 1024;
constexpr int kIterations = 200'000;
constexpr std::int64_t kMaxIterations = 5'000'000; // a file must not keep us busy for minutes

Result<CertificateStackPtr> stackOf(std::span<const Certificate> certificates)
{
    CertificateStackPtr stack(sk_X509_new_null());
    if (!stack)
        return crypto::opensslError("PKCS#12");
    for (const auto &certificate : certificates) {
        X509_up_ref(certificate.handle());
        if (sk_X509_push(stack.get(), certificate.handle()) <= 0) {
            X509_free(certificate.handle());
            return crypto::opensslError("PKCS#12");
        }
    }
    return stack;
}

// A copy with a NUL behind it for OpenSSL, wiped at its end.
SecretBytes terminated(const SecretBytes &password)
{
    SecretBytes copy(password.size() + 1);
    std::ranges::copy(password.view(), copy.writable().begin());
    return copy;
}

bool isPassword(const SecretBytes &password)
{
    return !password.empty() && isCleanUtf8(password.text());
}

Status checkMac(PKCS12 *file, const char *password)
{
    const ASN1_INTEGER *rounds = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &rounds, file);
    std::int64_t iterations = 1;
    if (PKCS12_mac_present(file) != 1)
        return makeError(Errc::InvalidInput, "PKCS#12: no integrity check by password");
    if (rounds && (ASN1_INTEGER_get_int64(&iterations, rounds) != 1 || iterations < 1 || iterations > kMaxIterations))
        return makeError(Errc::InvalidInput, "PKCS#12: iteration count out of range");
    if (PKCS12_verify_mac(file, password, -1) != 1)
        return Error{Errc::Unauthenticated,
                     crypto::opensslError("PKCS#12: the password does not open the file").detail};
    return {};
}

} // namespace

Result<SecretBytes> writePkcs12(const crypto::PrivateKey &key, const Certificate &certificate,
                                std::span<const Certificate> chain, const std::string &friendlyName,
                                const SecretBytes &password)
{
    if (!isPassword(password) || !isCleanUtf8(friendlyName))
        return makeError(Errc::InvalidInput, "PKCS#12: empty or malformed password or name");
    if (X509_check_private_key(certificate.handle(), key.handle()) != 1) {
        ERR_clear_error();
        return makeError(Errc::InvalidInput, "PKCS#12: the key is not that of the certificate");
    }
    SEAL_TRY(const auto stack, stackOf(chain));
    const auto secret = terminated(password);
    const char *pass = secret.text().data();
    // PBES2 (RFC 8018): an AES cipher in the place of an old PBE makes OpenSSL use PBKDF2 with HMAC-SHA-256. The MAC is
    // set apart
    // (-1 leaves it out), as its default differs between versions.
    const Pkcs12Ptr file(PKCS12_create(pass, friendlyName.c_str(), key.handle(), certificate.handle(), stack.get(),
                                       NID_aes_256_cbc, NID_aes_256_cbc, kIterations, -1, 0));
    if (!file || PKCS12_set_mac(file.get(), pass, -1, nullptr, 0, kIterations, EVP_sha256()) != 1)
        return crypto::opensslError("PKCS#12");
    const auto der = encodeDer<PKCS12>(file.get(), i2d_PKCS12);
    if (der.empty())
        return crypto::opensslError("PKCS#12");
    return SecretBytes(der);
}

Result<Pkcs12Content> readPkcs12(ByteView file, const SecretBytes &password)
{
    if (file.size() > kMaxFile)
        return makeError(Errc::TooLarge, "PKCS#12: too large");
    if (password.text().find('\0') != std::string_view::npos)
        return makeError(Errc::InvalidInput, "PKCS#12: malformed password");
    const unsigned char *at = ucharData(file);
    const Pkcs12Ptr p12(d2i_PKCS12(nullptr, &at, static_cast<long>(file.size())));
    if (!p12)
        return Error{Errc::InvalidInput, crypto::opensslError("PKCS#12: not readable").detail};
    const auto secret = terminated(password);
    SEAL_CHECK(checkMac(p12.get(), secret.text().data()));
    EVP_PKEY *rawKey = nullptr;
    X509 *rawCertificate = nullptr;
    STACK_OF(X509) *rawChain = nullptr;
    const int parsed = PKCS12_parse(p12.get(), secret.text().data(), &rawKey, &rawCertificate, &rawChain);
    crypto::EvpPkeyPtr ownedKey(rawKey);
    const X509Ptr ownedCertificate(rawCertificate);
    const CertificateStackPtr ownedChain(rawChain);
    if (parsed != 1)
        return Error{Errc::InvalidInput, crypto::opensslError("PKCS#12: not readable").detail};
    if (!ownedKey || !ownedCertificate)
        return makeError(Errc::InvalidInput, "PKCS#12: no private key with its certificate");
    SEAL_TRY(auto key, crypto::PrivateKey::fromHandle(std::move(ownedKey)));
    SEAL_TRY(auto certificate, Certificate::fromHandle(ownedCertificate.get()));
    std::vector<Certificate> chain;
    for (int i = 0; i < sk_X509_num(ownedChain.get()); ++i) {
        SEAL_TRY(auto member, Certificate::fromHandle(sk_X509_value(ownedChain.get(), i)));
        chain.push_back(std::move(member));
    }
    std::string friendlyName;
    int size = 0;
    if (const unsigned char *alias = X509_alias_get0(ownedCertificate.get(), &size))
        friendlyName.assign(asText(std::as_bytes(std::span(alias, static_cast<std::size_t>(size)))));
    return Pkcs12Content{std::move(key), std::move(certificate), std::move(chain), std::move(friendlyName)};
}

} // namespace seal::pki
