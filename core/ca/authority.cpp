#include "core/ca/authority.h"

#include <algorithm>

namespace seal::ca {

using pki::ProfileId;

namespace {

// Peers' clocks run behind now and then; a certificate that is valid from "now" on would fail there.
constexpr std::chrono::hours kBackdate{1};

UtcMs startOf(const Clock &clock)
{
    return std::chrono::floor<std::chrono::seconds>(clock.now() - kBackdate);
}

pki::CertificateSpec caSpec(const AuthorityParams &params, ProfileId profile, const std::string &commonName,
                            UtcMs start, std::chrono::days lifetime)
{
    pki::CertificateSpec spec;
    spec.profile = profile;
    spec.subject = {params.country, params.organization, commonName};
    spec.notBefore = start;
    spec.notAfter = start + lifetime;
    spec.nameConstraints = params.nameConstraints;
    return spec;
}

} // namespace

pki::NameConstraints loopbackConstraints()
{
    return {.permittedDns = {"localhost"}, .permittedIpRanges = {"127.0.0.0/8", "::1/128"}};
}

Authority::Authority(AuthorityParams params, pki::Certificate root, crypto::PrivateKey rootKey,
                     pki::Certificate issuing, crypto::PrivateKey issuingKey)
    : m_params(std::move(params)), m_root(std::move(root)), m_rootKey(std::move(rootKey)),
      m_issuing(std::move(issuing)), m_issuingKey(std::move(issuingKey))
{
}

Result<Authority> Authority::create(const AuthorityParams &params, const Clock &clock, Random &random)
{
    const auto start = startOf(clock);
    SEAL_TRY(auto rootKey, crypto::PrivateKey::generate(params.keyType));
    SEAL_TRY(auto issuingKey, crypto::PrivateKey::generate(params.keyType));
    const auto rootSpec =
        caSpec(params, ProfileId::RootCa, params.organization + " Root CA", start, params.rootLifetime);
    SEAL_TRY(auto root, pki::issueRoot(rootSpec, rootKey, random));
    auto spec = caSpec(params, ProfileId::IssuingCa, params.organization + " Issuing CA", start,
                       std::min(params.issuingLifetime, params.rootLifetime));
    spec.crlUrl = params.rootCrlUrl;
    SEAL_TRY(auto issuing, pki::issue(spec, issuingKey.publicKey(), root, rootKey, random));
    return Authority(params, std::move(root), std::move(rootKey), std::move(issuing), std::move(issuingKey));
}

Result<Authority> Authority::restore(AuthorityParams params, pki::Certificate root, crypto::PrivateKey rootKey,
                                     pki::Certificate issuing, crypto::PrivateKey issuingKey)
{
    const auto fits = [](const pki::Certificate &certificate, const crypto::PrivateKey &key) {
        const auto publicKey = certificate.publicKey();
        return publicKey && *publicKey == key.publicKey();
    };
    if (!fits(root, rootKey) || !fits(issuing, issuingKey))
        return makeError(Errc::InvalidInput, "CA: a private key does not fit its certificate");
    const auto violations = pki::checkProfile(issuing, ProfileId::IssuingCa, &root);
    if (!violations.empty())
        return makeError(Errc::InvalidInput, "issuing CA: " + pki::describe(violations));
    return Authority(std::move(params), std::move(root), std::move(rootKey), std::move(issuing), std::move(issuingKey));
}

Result<pki::Certificate> Authority::sign(ProfileId profile, const EntityNames &names, const crypto::PublicKey &key,
                                         const Clock &clock, Random &random,
                                         std::optional<std::chrono::days> lifetime) const
{
    const auto now = clock.now();
    if (!m_issuing.isValidAt(now))
        return makeError(Errc::Expired, "the issuing CA is not valid now");
    pki::CertificateSpec spec;
    spec.profile = profile;
    spec.subject = {m_params.country, m_params.organization, names.commonName};
    spec.dnsNames = names.dnsNames;
    spec.ipAddresses = names.ipAddresses;
    spec.uris = names.uris;
    spec.notBefore = std::max(startOf(clock), m_issuing.notBefore());
    spec.notAfter =
        std::min(spec.notBefore + lifetime.value_or(pki::profile(profile).defaultLifetime), m_issuing.notAfter());
    spec.crlUrl = m_params.crlUrl;
    spec.ocspUrl = m_params.ocspUrl;
    return pki::issue(spec, key, m_issuing, m_issuingKey, random);
}

Result<Issued> Authority::issueNew(ProfileId profile, const EntityNames &names, const Clock &clock, Random &random,
                                   std::optional<std::chrono::days> lifetime) const
{
    SEAL_TRY(auto key, crypto::PrivateKey::generate(crypto::KeyType::EcP256));
    SEAL_TRY(auto certificate, sign(profile, names, key.publicKey(), clock, random, lifetime));
    return Issued{std::move(certificate), std::move(key), profile};
}

Result<Issued> Authority::issueServer(const EntityNames &names, const Clock &clock, Random &random,
                                      std::optional<std::chrono::days> lifetime, bool alsoClient) const
{
    if (names.dnsNames.empty() && names.ipAddresses.empty())
        return makeError(Errc::InvalidInput, "a server certificate needs a DNS name or an IP address");
    return issueNew(alsoClient ? ProfileId::TlsServerAndClient : ProfileId::TlsServer, names, clock, random, lifetime);
}

Result<Issued> Authority::issueClient(const EntityNames &names, const Clock &clock, Random &random,
                                      std::optional<std::chrono::days> lifetime) const
{
    return issueNew(ProfileId::TlsClient, names, clock, random, lifetime);
}

Result<Issued> Authority::issueFor(const pki::CertificateRequest &request, ProfileId profile,
                                   const std::optional<EntityNames> &names, const Clock &clock, Random &random,
                                   std::optional<std::chrono::days> lifetime) const
{
    // RFC 5280 section 4.2.1.9 gives CA power by one bit; a requester never gets it by asking.
    if (request.wantsCa() || pki::profile(profile).isCa)
        return makeError(Errc::Denied, "a certificate of a CA is not issued on request");
    const auto wanted =
        names.value_or(EntityNames{request.commonName(), request.dnsNames(), request.ipAddresses(), request.uris()});
    SEAL_TRY(const auto key, request.publicKey());
    SEAL_TRY(auto certificate, sign(profile, wanted, key, clock, random, lifetime));
    return Issued{std::move(certificate), {}, profile};
}

Result<pki::Crl> Authority::signCrl(std::vector<pki::CrlEntry> entries, std::int64_t number, const Clock &clock,
                                    std::chrono::hours lifetime) const
{
    const auto now = clock.now();
    return pki::Crl::build({std::move(entries), number, now, now + lifetime}, m_issuing, m_issuingKey);
}

Result<pki::Crl> Authority::signRootCrl(std::vector<pki::CrlEntry> entries, std::int64_t number, const Clock &clock,
                                        std::chrono::hours lifetime) const
{
    const auto now = clock.now();
    return pki::Crl::build({std::move(entries), number, now, now + lifetime}, m_root, m_rootKey);
}

std::string Authority::caPem() const
{
    return m_root.toPem() + m_issuing.toPem();
}
std::string Authority::chainPem(const pki::Certificate &leaf) const
{
    return leaf.toPem() + m_issuing.toPem();
}

} // namespace seal::ca
