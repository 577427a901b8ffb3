#include "core/site/site_ca.h"

#include <algorithm>

namespace seal::site {

namespace {

bool sameNames(std::vector<std::string> a, std::vector<std::string> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

} // namespace

Result<SiteCa> SiteCa::install(store::Tables &tables, const std::string &organization, bool demo, const std::string &crlUrl,
                               const store::Sealer &sealer, const Clock &clock, Random &random)
{
    ca::AuthorityParams params;
    params.organization = organization;
    params.crlUrl = crlUrl;
    if (demo)
        params.nameConstraints = ca::loopbackConstraints();
    SEAL_TRY(auto service, ca::CaService::install(tables, params, sealer, clock, random));
    return SiteCa(std::move(service), sealer, random);
}

Result<SiteCa> SiteCa::load(const store::Tables &tables, const store::Sealer &sealer, const Clock &clock, Random &random)
{
    SEAL_TRY(auto service, ca::CaService::load(tables, sealer, clock, random));
    return SiteCa(std::move(service), sealer, random);
}

Result<IssuedCertificate> SiteCa::issue(const CertificateWish &wish, const std::string &admin) const
{
    if (wish.keyType == crypto::KeyType::Rsa)
        return issueRsa(wish, admin);
    const bool server = wish.profile == pki::ProfileId::TlsServer;
    SEAL_TRY(auto prepared, server ? m_service.prepareServer(wish.purpose, wish.names, admin)
                                   : m_service.prepareClient(wish.purpose, wish.names, admin, wish.keyPlace));
    if (!prepared.issued.key)
        return makeError(Errc::Crypto, "the CA issued a certificate without its key");
    return IssuedCertificate{std::move(prepared.issued.certificate), *std::move(prepared.issued.key), std::move(prepared.record),
                             std::move(prepared.command)};
}

Result<IssuedCertificate> SiteCa::issueRsa(const CertificateWish &wish, const std::string &admin) const
{
    // The authority makes P-256 keys itself; any other key comes to it as a request.
    SEAL_TRY(auto key, crypto::PrivateKey::generate(wish.keyType));
    const auto &params = authority().params();
    SEAL_TRY(const auto request,
             pki::CertificateRequest::create({{params.country, params.organization, wish.names.commonName}, wish.names.dnsNames, wish.names.ipAddresses, wish.names.uris, false}, key));
    SEAL_TRY(auto prepared, m_service.prepareFor(request, wish.profile, wish.purpose, wish.names, admin));
    SEAL_TRY(const auto der, key.toPkcs8Der());
    SEAL_TRY(prepared.record.sealedPrivate,
             m_sealer.seal(*m_random, {"certificates", "sealed_private", prepared.record.sha256}, der.view()));
    prepared.command.steps = {store::Write{[record = prepared.record](store::Tables &tables) { return tables.addCertificate(record); }, false}};
    return IssuedCertificate{std::move(prepared.issued.certificate), std::move(key), std::move(prepared.record), std::move(prepared.command)};
}

bool SiteCa::fits(const store::CertificateRecord &record, const CertificateWish &wish, UtcMs now) const
{
    const bool keyMissing = wish.keyPlace == ca::KeyPlace::Stored && record.sealedPrivate.empty();
    if (ca::statusOf(record, now) != ca::CertificateStatus::Valid || record.notAfter < now + kRenewBefore || keyMissing
        || record.issuer != authority().issuing().sha256Hex() || record.profile != pki::profile(wish.profile).name)
        return false;
    const auto certificate = pki::Certificate::fromDer(record.der);
    if (!certificate)
        return false;
    const auto key = certificate->publicKey();
    const auto urls = certificate->crlUrls();
    return key && key->type() == wish.keyType && urls.size() == 1 && urls.front() == authority().params().crlUrl
           && sameNames(certificate->dnsNames(), wish.names.dnsNames) && sameNames(certificate->ipAddresses(), wish.names.ipAddresses)
           && sameNames(certificate->uris(), wish.names.uris);
}

Result<net::TlsIdentity> SiteCa::identity(const store::Tables &tables, std::string_view purpose) const
{
    SEAL_TRY(auto issued, m_service.current(tables, purpose));
    if (!issued.key)
        return makeError(Errc::NotFound, "the key of the certificate for " + std::string(purpose) + " is not kept here");
    return net::TlsIdentity{*std::move(issued.key), {std::move(issued.certificate), authority().issuing()}};
}

} // namespace seal::site
