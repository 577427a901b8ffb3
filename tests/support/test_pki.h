#pragma once

#include "core/crypto/key.h"
#include "core/pki/certificate.h"

#include <chrono>
#include <string>
#include <vector>

namespace seal::test {

/// A key and its chain, leaf first, without the root: the members that net::TlsIdentity has.
struct Identity
{
    crypto::PrivateKey key;
    std::vector<pki::Certificate> chain;
};

/// Certificates for tests, fit for the profiles of core/pki, valid from an hour ago. Failures end the test by an
/// exception.
class TestCa
{
public:
    /// A root, and an issuing CA below it that signs what the functions below make.
    explicit TestCa(const std::string &name, crypto::KeyType type = crypto::KeyType::EcP256);

    [[nodiscard]] const pki::Certificate &root() const { return m_root; }
    [[nodiscard]] const pki::Certificate &issuing() const { return m_issuing; }
    [[nodiscard]] const crypto::PrivateKey &issuingKey() const { return m_issuingKey; }

    /// A server named by these dNSNames and iPAddresses.
    [[nodiscard]] Identity server(const std::vector<std::string> &dnsNames = {"localhost"},
                                  const std::vector<std::string> &ipAddresses = {"127.0.0.1"},
                                  crypto::KeyType type = crypto::KeyType::EcP256) const;
    /// A client with this dNSName.
    [[nodiscard]] Identity client(const std::string &dnsName, crypto::KeyType type = crypto::KeyType::EcP256) const;
    /// The same, but already expired.
    [[nodiscard]] Identity expiredClient(const std::string &dnsName) const;

private:
    crypto::PrivateKey m_rootKey;
    crypto::PrivateKey m_issuingKey;
    pki::Certificate m_root;
    pki::Certificate m_issuing;
};

} // namespace seal::test
