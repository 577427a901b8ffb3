#include "tests/support/test_pki.h"

#include "core/crypto/random.h"
#include "core/pki/builder.h"

namespace seal::test {

namespace {

using std::chrono::hours;

UtcMs now()
{
    return SystemClock().now();
}

pki::CertificateSpec specFor(pki::ProfileId profile, const std::string &name, hours from, hours until)
{
    pki::CertificateSpec spec;
    spec.profile = profile;
    spec.subject = {.country = "", .organization = "Test", .commonName = name};
    spec.notBefore = now() + from;
    spec.notAfter = now() + until;
    spec.crlUrl = "http://127.0.0.1:1/test.crl";
    return spec;
}

pki::Certificate makeRoot(const std::string &name, const crypto::PrivateKey &key)
{
    auto spec = specFor(pki::ProfileId::RootCa, name + " root", hours(-48), hours(24 * 365));
    spec.crlUrl.clear();
    return pki::issueRoot(spec, key, crypto::systemRandom()).value();
}

Identity issueLeaf(const pki::CertificateSpec &spec, crypto::KeyType type, const pki::Certificate &issuer,
                   const crypto::PrivateKey &issuerKey)
{
    auto key = crypto::PrivateKey::generate(type).value();
    auto leaf = pki::issue(spec, key.publicKey(), issuer, issuerKey, crypto::systemRandom()).value();
    return {std::move(key), {std::move(leaf), issuer}};
}

} // namespace

TestCa::TestCa(const std::string &name, crypto::KeyType type)
    : m_rootKey(crypto::PrivateKey::generate(type).value()), m_issuingKey(crypto::PrivateKey::generate(type).value()),
      m_root(makeRoot(name, m_rootKey)),
      m_issuing(pki::issue(specFor(pki::ProfileId::IssuingCa, name + " issuing", hours(-48), hours(24 * 300)),
                           m_issuingKey.publicKey(), m_root, m_rootKey, crypto::systemRandom())
                    .value())
{
}

Identity TestCa::server(const std::vector<std::string> &dnsNames, const std::vector<std::string> &ipAddresses,
                        crypto::KeyType type) const
{
    auto spec =
        specFor(pki::ProfileId::TlsServer, dnsNames.empty() ? "server" : dnsNames.front(), hours(-1), hours(24 * 30));
    spec.dnsNames = dnsNames;
    spec.ipAddresses = ipAddresses;
    return issueLeaf(spec, type, m_issuing, m_issuingKey);
}

Identity TestCa::client(const std::string &dnsName, crypto::KeyType type) const
{
    auto spec = specFor(pki::ProfileId::TlsClient, dnsName, hours(-1), hours(24 * 30));
    spec.dnsNames = {dnsName};
    return issueLeaf(spec, type, m_issuing, m_issuingKey);
}

Identity TestCa::expiredClient(const std::string &dnsName) const
{
    auto spec = specFor(pki::ProfileId::TlsClient, dnsName, hours(-20), hours(-10));
    spec.dnsNames = {dnsName};
    return issueLeaf(spec, crypto::KeyType::EcP256, m_issuing, m_issuingKey);
}

} // namespace seal::test
