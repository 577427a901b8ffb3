#pragma once

#include "core/pki/certificate.h"

#include <optional>

namespace seal::pki {

/// RFC 5280 section 5.3.1. The numbers are those of the encoding.
enum class RevocationReason {
    Unspecified = 0,
    KeyCompromise = 1,
    CaCompromise = 2,
    AffiliationChanged = 3,
    Superseded = 4,
    CessationOfOperation = 5,
    CertificateHold = 6,
    PrivilegeWithdrawn = 9,
    AaCompromise = 10,
};

std::string_view reasonName(RevocationReason reason); ///< "keyCompromise"
Result<RevocationReason> reasonByName(std::string_view name);

struct CrlEntry
{
    std::string serialHex;
    UtcMs revokedAt;
    RevocationReason reason = RevocationReason::Unspecified;
};

struct CrlSpec
{
    std::vector<CrlEntry> entries;
    std::int64_t number = 1; ///< cRLNumber, grows with every list of the issuer
    UtcMs thisUpdate;
    UtcMs nextUpdate;
};

/// A version 2 certificate revocation list (RFC 5280 section 5); immutable, cheap to copy.
class Crl
{
public:
    static constexpr std::size_t kMaxSize = 16UL * 1024 * 1024;

    static Result<Crl> fromDer(ByteView der);
    static Result<Crl> fromPem(std::string_view pem);
    /// Signs a list; the issuer must be a CA with cRLSign and the key its own.
    static Result<Crl> build(const CrlSpec &spec, const Certificate &issuer, const crypto::PrivateKey &issuerKey);

    [[nodiscard]] const Bytes &toDer() const noexcept;
    [[nodiscard]] std::string toPem() const;
    [[nodiscard]] X509_CRL *handle() const noexcept;

    [[nodiscard]] std::string issuerText() const;
    [[nodiscard]] std::optional<std::int64_t> number() const; ///< nothing when absent or beyond 63 bits
    [[nodiscard]] UtcMs thisUpdate() const;
    [[nodiscard]] std::optional<UtcMs> nextUpdate() const;
    [[nodiscard]] std::vector<CrlEntry> entries() const;
    /// The entry of a serial number, if it is on the list.
    [[nodiscard]] std::optional<CrlEntry> find(std::string_view serialHex) const;
    /// Issuer name and signature fit the certificate (times are not looked at).
    [[nodiscard]] Status verify(const Certificate &issuer) const;

private:
    struct Data;
    explicit Crl(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}
    std::shared_ptr<const Data> m_data;
};

} // namespace seal::pki
