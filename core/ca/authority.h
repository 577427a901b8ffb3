#pragma once

#include "core/pki/builder.h"
#include "core/pki/crl.h"
#include "core/pki/csr.h"

#include <chrono>

namespace seal::ca {

/// What the site's own certificate authority is made with.
struct AuthorityParams
{
    std::string organization; ///< O of every name
    std::string country;      ///< two letters, or empty
    std::string crlUrl;       ///< where the issuing CA's list can be fetched; written into every entity certificate
    std::string rootCrlUrl;   ///< the root's list, written into the issuing CA; may be empty
    std::string ocspUrl;      ///< may be empty
    std::optional<pki::NameConstraints> nameConstraints; ///< critical, on root and issuing CA
    crypto::KeyType keyType = crypto::KeyType::EcP256;
    std::chrono::days rootLifetime{3650};
    std::chrono::days issuingLifetime{1826};
};

/// Names that only this computer has: localhost, 127.0.0.0/8 and ::1. What the CA of a demo site is held to.
pki::NameConstraints loopbackConstraints();

/// A certificate that was issued, with its private key when it was made here.
struct Issued
{
    pki::Certificate certificate;
    std::optional<crypto::PrivateKey> key;
    pki::ProfileId profile;
};

/// The names of a TLS entity.
struct EntityNames
{
    std::string commonName; ///< for people only
    std::vector<std::string> dnsNames;
    std::vector<std::string> ipAddresses;
    std::vector<std::string> uris;
};

/// A two-level certificate authority as values: a root that signed one issuing CA, which signs all else (TS 33.310
/// clauses 6.1.2, 6.1.4a). No database, no files; immutable, safe from any thread.
class Authority
{
public:
    /// New keys, root and issuing CA, valid from an hour before now (peers' clocks differ) on.
    static Result<Authority> create(const AuthorityParams &params, const Clock &clock, Random &random);
    /// An authority that exists already: keys must fit the certificates, and the issuing CA must come from the root.
    static Result<Authority> restore(AuthorityParams params, pki::Certificate root, crypto::PrivateKey rootKey,
                                     pki::Certificate issuing, crypto::PrivateKey issuingKey);

    /// A listener's certificate with a new P-256 key. `alsoClient`: SEAL servers that call others with the same
    /// certificate.
    [[nodiscard]] Result<Issued> issueServer(const EntityNames &names, const Clock &clock, Random &random,
                                             std::optional<std::chrono::days> lifetime = {},
                                             bool alsoClient = false) const;
    /// A VAL server's or SEAL server's client certificate with a new P-256 key.
    [[nodiscard]] Result<Issued> issueClient(const EntityNames &names, const Clock &clock, Random &random,
                                             std::optional<std::chrono::days> lifetime = {}) const;
    /// For a key that stays with the requester. Names come from the request unless given; a request for a CA is refused
    /// (Denied).
    [[nodiscard]] Result<Issued> issueFor(const pki::CertificateRequest &request, pki::ProfileId profile,
                                          const std::optional<EntityNames> &names, const Clock &clock, Random &random,
                                          std::optional<std::chrono::days> lifetime = {}) const;

    /// A list signed by the issuing CA (or the root, for the issuing CA's own certificate), valid for `lifetime` from
    /// now.
    [[nodiscard]] Result<pki::Crl> signCrl(std::vector<pki::CrlEntry> entries, std::int64_t number, const Clock &clock,
                                           std::chrono::hours lifetime = std::chrono::hours(7 * 24)) const;
    [[nodiscard]] Result<pki::Crl> signRootCrl(std::vector<pki::CrlEntry> entries, std::int64_t number,
                                               const Clock &clock,
                                               std::chrono::hours lifetime = std::chrono::hours(90 * 24)) const;

    [[nodiscard]] const AuthorityParams &params() const { return m_params; }
    [[nodiscard]] const pki::Certificate &root() const { return m_root; }
    [[nodiscard]] const pki::Certificate &issuing() const { return m_issuing; }
    [[nodiscard]] const crypto::PrivateKey &rootKey() const { return m_rootKey; }
    [[nodiscard]] const crypto::PrivateKey &issuingKey() const { return m_issuingKey; }
    /// Root and issuing CA as PEM: the file ca.pem that clients trust.
    [[nodiscard]] std::string caPem() const;
    /// A leaf and the issuing CA as PEM: what a TLS server sends.
    [[nodiscard]] std::string chainPem(const pki::Certificate &leaf) const;

private:
    Authority(AuthorityParams params, pki::Certificate root, crypto::PrivateKey rootKey, pki::Certificate issuing,
              crypto::PrivateKey issuingKey);
    [[nodiscard]] Result<pki::Certificate> sign(pki::ProfileId profile, const EntityNames &names,
                                                const crypto::PublicKey &key, const Clock &clock, Random &random,
                                                std::optional<std::chrono::days> lifetime) const;
    [[nodiscard]] Result<Issued> issueNew(pki::ProfileId profile, const EntityNames &names, const Clock &clock,
                                          Random &random, std::optional<std::chrono::days> lifetime) const;

    AuthorityParams m_params;
    pki::Certificate m_root;
    crypto::PrivateKey m_rootKey;
    pki::Certificate m_issuing;
    crypto::PrivateKey m_issuingKey;
};

} // namespace seal::ca
