#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/crypto/key.h"

#include <array>
#include <memory>
#include <openssl/types.h>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace seal::pki {

/// One attribute of a distinguished name in the order of the encoding: type ("CN", "O", or a dotted OID), UTF-8 value,
/// and the ASN.1 string type.
struct NameAttribute
{
    std::string type;
    std::string value;
    std::string stringType; ///< "UTF8STRING", "PRINTABLESTRING", "IA5STRING", ...
};

/// An X.509 certificate: immutable, cheap to copy (a shared handle), safe to read from several threads.
/// Reading says nothing about trust: see verifyChain() and checkProfile().
class Certificate
{
public:
    static constexpr std::size_t kMaxSize = 64UL * 1024;     ///< one certificate, DER or PEM
    static constexpr std::size_t kMaxBundle = 1024UL * 1024; ///< a PEM bundle

    /// Strict DER: one certificate, nothing behind it. Any other input is InvalidInput or TooLarge.
    static Result<Certificate> fromDer(ByteView der);
    /// The only certificate of a PEM text; two or none are an error.
    static Result<Certificate> fromPem(std::string_view pem);
    /// All certificates of a PEM text in their order; none is an error. Other PEM blocks (keys) are skipped unread.
    static Result<std::vector<Certificate>> listFromPem(std::string_view pem);
    /// Shares a certificate that OpenSSL holds, such as the peer's of a TLS connection; takes its own reference.
    static Result<Certificate> fromHandle(X509 *x509);

    [[nodiscard]] const Bytes &toDer() const noexcept;
    [[nodiscard]] std::string toPem() const;
    /// For OpenSSL calls; stays owned by this object. Not to be modified.
    [[nodiscard]] X509 *handle() const noexcept;

    /// SHA-256 of the DER: the thumbprint of RFC 8705 section 3.1 (base64url of it is "x5t#S256").
    [[nodiscard]] const std::array<std::byte, 32> &sha256() const noexcept;
    /// The thumbprint as lower-case hexadecimal.
    [[nodiscard]] std::string sha256Hex() const;

    [[nodiscard]] std::string subjectText() const; ///< RFC 4514: "CN=localhost,O=Example,C=DE"
    [[nodiscard]] std::string issuerText() const;
    [[nodiscard]] std::vector<NameAttribute> subject() const;
    /// The last CN of the subject, or an empty text. Never an identity: names of peers come from the subjectAltName.
    [[nodiscard]] std::string commonName() const;
    /// Lower-case hexadecimal with whole octets ("0a1b"); a negative number starts with '-'.
    [[nodiscard]] std::string serialHex() const;
    [[nodiscard]] UtcMs notBefore() const;
    [[nodiscard]] UtcMs notAfter() const;
    [[nodiscard]] bool isValidAt(UtcMs time) const { return notBefore() <= time && time <= notAfter(); }

    [[nodiscard]] std::vector<std::string>
    dnsNames() const; ///< subjectAltName dNSName; one with NUL or control bytes is left out
    [[nodiscard]] std::vector<std::string> uris() const; ///< subjectAltName uniformResourceIdentifier
    [[nodiscard]] std::vector<std::string>
    ipAddresses() const;                                    ///< subjectAltName iPAddress as text ("127.0.0.1", "::1")
    [[nodiscard]] std::vector<std::string> crlUrls() const; ///< full names of the cRLDistributionPoints
    [[nodiscard]] Result<crypto::PublicKey> publicKey() const;
    [[nodiscard]] bool isCa() const; ///< basicConstraints says cA TRUE
    [[nodiscard]] bool isSelfIssued() const;

    friend bool operator==(const Certificate &a, const Certificate &b) { return a.sha256() == b.sha256(); }

private:
    struct Data;
    explicit Certificate(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}
    std::shared_ptr<const Data> m_data;
};

/// The certificates one after the other as PEM: what ca.pem and chain files hold.
std::string toPemBundle(std::span<const Certificate> certificates);

} // namespace seal::pki
