#pragma once

#include "core/ca/authority.h"
#include "core/store/command.h"
#include "core/store/sealer.h"
#include "core/store/tables.h"

#include <string>
#include <string_view>
#include <vector>

namespace seal::ca {

enum class CertificateStatus { Valid, NotYetValid, Expired, Revoked };
std::string_view statusName(CertificateStatus status); ///< "valid", "not-yet-valid", "expired", "revoked"
CertificateStatus statusOf(const store::CertificateRecord &record, UtcMs now);

/// True when less than a third of its life is left.
bool isDueForRenewal(const pki::Certificate &certificate, UtcMs now);

/// Whether the private key of a new certificate is kept, sealed, in the store (a listener's) or only handed out (a VAL
/// server's).
enum class KeyPlace { Stored, HandedOut };

/// A certificate that was signed but is not recorded yet. Hand it out only after `command` was committed.
struct PreparedCertificate
{
    Issued issued;
    store::CertificateRecord record;
    store::Command command; ///< adds the record, audited as "certificate.issued"
};

/// The site's authority with its records in the store. Signs and reads; writing is left to the store (the command of
/// what it prepares) or, at site creation, to the tables of one transaction. Thread-safe; clock, random and the sealer
/// outlive it.
class CaService
{
public:
    /// Site creation: new root and issuing CA, their keys sealed, written in the transaction of `tables`.
    static Result<CaService> install(store::Tables &tables, const AuthorityParams &params, store::Sealer sealer,
                                     const Clock &clock, Random &random);
    /// The authority of an existing site. Errc::NotFound when there is none, Errc::Crypto when the sealer does not fit.
    static Result<CaService> load(const store::Tables &tables, store::Sealer sealer, const Clock &clock,
                                  Random &random);

    /// Where the issuing CA's list can be fetched, for certificates issued after the next load(). In a transaction.
    static Status setCrlUrl(store::Tables &tables, std::string_view url);

    [[nodiscard]] const Authority &authority() const { return m_authority; }
    [[nodiscard]] std::string caPem() const { return m_authority.caPem(); }

    /// `purpose` is what the store finds it by: "simS.https", "client:v2x-server". `admin` goes into the audit record.
    [[nodiscard]] Result<PreparedCertificate> prepareServer(const std::string &purpose, const EntityNames &names,
                                                            const std::string &admin = {}, bool alsoClient = false,
                                                            std::optional<std::chrono::days> lifetime = {}) const;
    [[nodiscard]] Result<PreparedCertificate> prepareClient(const std::string &purpose, const EntityNames &names,
                                                            const std::string &admin = {},
                                                            KeyPlace keyPlace = KeyPlace::HandedOut,
                                                            std::optional<std::chrono::days> lifetime = {}) const;
    [[nodiscard]] Result<PreparedCertificate> prepareFor(const pki::CertificateRequest &request, pki::ProfileId profile,
                                                         const std::string &purpose,
                                                         const std::optional<EntityNames> &names = {},
                                                         const std::string &admin = {},
                                                         std::optional<std::chrono::days> lifetime = {}) const;
    /// At site creation, in place of the command.
    static Status add(store::Tables &tables, const PreparedCertificate &prepared)
    {
        return tables.addCertificate(prepared.record);
    }

    /// The newest certificate of that purpose which is valid now and not revoked, with its stored key. Errc::NotFound
    /// when none is left.
    [[nodiscard]] Result<Issued> current(const store::Tables &tables, std::string_view purpose) const;

    /// Revokes an entity certificate: the record, and a deny entry "cert:SHA256" that refuses every token bound to it,
    /// whenever issued. NotFound; Conflict when revoked already; Denied for CA certificates; InvalidInput for
    /// certificateHold, from which nothing leads back.
    [[nodiscard]] Result<store::Command> prepareRevocation(const store::Tables &tables, std::string_view sha256,
                                                           pki::RevocationReason reason,
                                                           const std::string &admin = {}) const;

    /// The list of the issuing CA as of now; its number is the time in milliseconds, so that later lists have greater
    /// ones without a counter in the database. Entries leave it once their certificate has expired for longer than a
    /// list lives.
    [[nodiscard]] Result<pki::Crl> crl(const store::Tables &tables) const;
    /// The root's list, for the issuing CA's own certificate.
    [[nodiscard]] Result<pki::Crl> rootCrl(const store::Tables &tables) const;

    /// By thumbprint or serial number, hexadecimal in any case, colons allowed as tools print them.
    [[nodiscard]] static Result<store::CertificateRecord> find(const store::Tables &tables, std::string_view hex);

private:
    CaService(Authority authority, store::Sealer sealer, const Clock &clock, Random &random);
    [[nodiscard]] Result<PreparedCertificate> prepare(Issued issued, const std::string &purpose,
                                                      const std::string &admin, KeyPlace keyPlace) const;

    Authority m_authority;
    store::Sealer m_sealer;
    const Clock *m_clock;
    Random *m_random;
};

} // namespace seal::ca
