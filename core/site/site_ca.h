#pragma once

#include "core/ca/ca_service.h"
#include "core/net/tls.h"

#include <chrono>
#include <string>
#include <string_view>

namespace seal::site {

/// Listener certificates are renewed when they have less than this left.
inline constexpr std::chrono::days kRenewBefore{30};

/// A certificate that the site needs.
struct CertificateWish
{
    std::string purpose; ///< "simS.https", "client:v2x-server"
    pki::ProfileId profile = pki::ProfileId::TlsServer;
    ca::EntityNames names;
    crypto::KeyType keyType = crypto::KeyType::EcP256; ///< or Rsa
    ca::KeyPlace keyPlace = ca::KeyPlace::Stored;
};

/// A certificate with its key, and the command that records it: not to be used before that is committed.
struct IssuedCertificate
{
    pki::Certificate certificate;
    crypto::PrivateKey key;
    store::CertificateRecord record;
    store::Command command;
};

/// The site's CA, asked by wishes. Immutable, safe from any thread.
class SiteCa
{
public:
    /// A new one, in the transaction that makes a site; on demo sites held to this machine's names.
    static Result<SiteCa> install(store::Tables &tables, const std::string &organization, bool demo, const std::string &crlUrl,
                                  const store::Sealer &sealer, const Clock &clock, Random &random);
    /// The one of the database.
    static Result<SiteCa> load(const store::Tables &tables, const store::Sealer &sealer, const Clock &clock, Random &random);

    [[nodiscard]] Result<IssuedCertificate> issue(const CertificateWish &wish, const std::string &admin = {}) const;
    /// Is this certificate still what the wish asks for: from this CA, for these names, with this CRL address, and long enough?
    [[nodiscard]] bool fits(const store::CertificateRecord &record, const CertificateWish &wish, UtcMs now) const;
    /// The newest certificate of a purpose, for a listener.
    [[nodiscard]] Result<net::TlsIdentity> identity(const store::Tables &tables, std::string_view purpose) const;

    [[nodiscard]] const ca::CaService &service() const { return m_service; }
    [[nodiscard]] const ca::Authority &authority() const { return m_service.authority(); }

private:
    SiteCa(ca::CaService service, store::Sealer sealer, Random &random)
        : m_service(std::move(service)), m_sealer(std::move(sealer)), m_random(&random)
    {
    }
    [[nodiscard]] Result<IssuedCertificate> issueRsa(const CertificateWish &wish, const std::string &admin) const;

    ca::CaService m_service;
    store::Sealer m_sealer;
    Random *m_random;
};

} // namespace seal::site
