#pragma once

#include "core/crypto/random.h"
#include "core/pki/builder.h"
#include "core/pki/openssl_x509.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <functional>
#include <stdexcept>

/// A small PKI for tests: made once, valid from 2026-01-01 on.
namespace pkitest {

using namespace seal;
using namespace seal::pki;

inline UtcMs at(std::string_view text)
{
    const auto time = parseRfc3339(text);
    if (!time)
        throw std::runtime_error("bad time in a test");
    return *time;
}

inline const UtcMs kStart = at("2026-01-01T00:00:00Z");
inline const UtcMs kNow = at("2026-06-01T00:00:00Z");

template <typename T>
T need(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail);
    return *std::move(result);
}

inline crypto::PrivateKey makeKey(crypto::KeyType type = crypto::KeyType::EcP256)
{
    return need(crypto::PrivateKey::generate(type));
}

inline CertificateSpec spec(ProfileId profile, const std::string &commonName,
                            std::chrono::days life = std::chrono::days(365))
{
    CertificateSpec s;
    s.profile = profile;
    s.subject = {"DE", "Example", commonName};
    s.notBefore = kStart;
    s.notAfter = kStart + life;
    if (!seal::pki::profile(profile).isCa) {
        s.dnsNames = {"localhost"};
        s.crlUrl = "http://localhost:9480/crl";
    }
    return s;
}

struct Chain
{
    crypto::PrivateKey rootKey = makeKey();
    crypto::PrivateKey issuingKey = makeKey();
    crypto::PrivateKey leafKey = makeKey();
    Certificate root;
    Certificate issuing;
    Certificate leaf;

    explicit Chain(const std::optional<NameConstraints> &constraints = {}, ProfileId leafProfile = ProfileId::TlsServer)
        : root(makeRoot(constraints)), issuing(makeIssuing()), leaf(issueLeaf(spec(leafProfile, "leaf")))
    {
    }

    [[nodiscard]] Certificate issueLeaf(const CertificateSpec &s) const
    {
        return need(issue(s, leafKey.publicKey(), issuing, issuingKey, crypto::systemRandom()));
    }

private:
    [[nodiscard]] Certificate makeRoot(const std::optional<NameConstraints> &constraints) const
    {
        auto s = spec(ProfileId::RootCa, "Example Root", std::chrono::days(3650));
        s.nameConstraints = constraints;
        return need(issueRoot(s, rootKey, crypto::systemRandom()));
    }
    [[nodiscard]] Certificate makeIssuing() const
    {
        auto s = spec(ProfileId::IssuingCa, "Example Issuing", std::chrono::days(1826));
        return need(issue(s, issuingKey.publicKey(), root, rootKey, crypto::systemRandom()));
    }
};

/// A copy of a certificate, changed with OpenSSL and signed anew: what no good CA would issue.
inline Certificate forge(const Certificate &original, const crypto::PrivateKey &signer,
                         const std::function<void(X509 *)> &change, const EVP_MD *digest = EVP_sha256())
{
    const detail::X509Ptr copy(X509_dup(original.handle()));
    change(copy.get());
    if (X509_sign(copy.get(), signer.handle(), digest) <= 0)
        throw std::runtime_error("forging failed");
    return need(Certificate::fromHandle(copy.get()));
}

inline void dropExtension(X509 *x509, int nid)
{
    const int at = X509_get_ext_by_NID(x509, nid, -1);
    if (at >= 0)
        X509_EXTENSION_free(X509_delete_ext(x509, at));
}

/// Puts an extension in OpenSSL's configuration syntax in the place of what was there ("critical,digitalSignature").
inline void setExtension(X509 *x509, int nid, const char *value)
{
    dropExtension(x509, nid);
    X509V3_CTX context;
    X509V3_set_ctx(&context, x509, x509, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, crypto::Deleter<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    if (!extension || X509_add_ext(x509, extension.get(), -1) != 1)
        throw std::runtime_error("bad extension in a test");
}

inline std::string testFile(const char *name)
{
    QFile file(QString::fromUtf8(SEAL_TEST_DATA) + QStringLiteral("/pki/") + QString::fromUtf8(name));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(std::string("cannot read ") + name);
    return file.readAll().toStdString();
}

inline QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace pkitest
