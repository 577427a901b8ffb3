#include "core/ca/ca_service.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <cctype>

namespace seal::ca {

using pki::ProfileId;
using store::CertificateRecord;

namespace {

constexpr std::string_view kCaPurpose = "ca";
constexpr std::chrono::hours kCrlLife{7 * 24};
constexpr std::chrono::hours kRootCrlLife{90 * 24};

constexpr std::string_view kOrganization = "ca.organization";
constexpr std::string_view kCountry = "ca.country";
constexpr std::string_view kCrlUrl = "ca.crl-url";
constexpr std::string_view kRootCrlUrl = "ca.root-crl-url";
constexpr std::string_view kOcspUrl = "ca.ocsp-url";

store::Place keyPlaceOf(std::string_view sha256)
{
    return {"certificates", "sealed_private", sha256};
}

CertificateRecord recordOf(const pki::Certificate &certificate, ProfileId profile, std::string_view purpose,
                           const std::string &issuer)
{
    CertificateRecord record;
    record.serial = certificate.serialHex();
    record.issuer = issuer;
    record.sha256 = certificate.sha256Hex();
    record.profile = pki::profile(profile).name;
    record.subject = certificate.subjectText();
    record.purpose = purpose;
    record.der = certificate.toDer();
    record.notBefore = certificate.notBefore();
    record.notAfter = certificate.notAfter();
    return record;
}

Status sealKey(CertificateRecord &record, const crypto::PrivateKey &key, const store::Sealer &sealer, Random &random)
{
    SEAL_TRY(const auto pkcs8, key.toPkcs8Der());
    SEAL_TRY(record.sealedPrivate, sealer.seal(random, keyPlaceOf(record.sha256), pkcs8.view()));
    return {};
}

// The certificate's column is not sealed, so it is checked to be the one that its row and its sealed key belong to.
Result<Issued> openRecord(const CertificateRecord &record, const store::Sealer &sealer)
{
    SEAL_TRY(auto certificate, pki::Certificate::fromDer(record.der));
    SEAL_TRY(const auto profile, pki::profileByName(record.profile));
    if (certificate.sha256Hex() != record.sha256)
        return makeError(Errc::Crypto, "the stored certificate is not the one of its row: " + record.sha256);
    SEAL_TRY(const auto pkcs8, sealer.open(keyPlaceOf(record.sha256), record.sealedPrivate));
    SEAL_TRY(auto key, crypto::PrivateKey::fromPkcs8Der(pkcs8.view()));
    SEAL_TRY(const auto publicKey, certificate.publicKey());
    if (publicKey != key.publicKey())
        return makeError(Errc::Crypto, "the stored key is not that of its certificate: " + record.sha256);
    return Issued{std::move(certificate), std::move(key), profile};
}

Status putParams(store::Tables &tables, const AuthorityParams &params)
{
    SEAL_CHECK(tables.putSetting(kOrganization, params.organization));
    SEAL_CHECK(tables.putSetting(kCountry, params.country));
    SEAL_CHECK(tables.putSetting(kCrlUrl, params.crlUrl));
    SEAL_CHECK(tables.putSetting(kRootCrlUrl, params.rootCrlUrl));
    return tables.putSetting(kOcspUrl, params.ocspUrl);
}

Result<AuthorityParams> readParams(const store::Tables &tables)
{
    AuthorityParams params;
    SEAL_TRY(params.organization, tables.setting(kOrganization));
    SEAL_TRY(params.country, tables.setting(kCountry));
    SEAL_TRY(params.crlUrl, tables.setting(kCrlUrl));
    SEAL_TRY(params.rootCrlUrl, tables.setting(kRootCrlUrl));
    SEAL_TRY(params.ocspUrl, tables.setting(kOcspUrl));
    return params;
}

Result<std::vector<pki::CrlEntry>> revokedBy(const store::Tables &tables, const pki::Certificate &issuer, UtcMs now,
                                             std::chrono::hours listLife)
{
    SEAL_TRY(const auto records, tables.revokedCertificates(issuer.sha256Hex()));
    std::vector<pki::CrlEntry> entries;
    for (const auto &record : records) {
        // RFC 5280 section 3.3: an entry stays until it was on one list issued after the certificate had expired.
        if (record.notAfter + listLife < now)
            continue;
        entries.push_back(
            {record.serial, record.revokedAt.value_or(now), static_cast<pki::RevocationReason>(record.revokeReason)});
    }
    return entries;
}

} // namespace

std::string_view statusName(CertificateStatus status)
{
    switch (status) {
    case CertificateStatus::Valid:
        return "valid";
    case CertificateStatus::NotYetValid:
        return "not-yet-valid";
    case CertificateStatus::Expired:
        return "expired";
    case CertificateStatus::Revoked:
        return "revoked";
    }
    return {};
}

CertificateStatus statusOf(const CertificateRecord &record, UtcMs now)
{
    if (record.revokedAt)
        return CertificateStatus::Revoked;
    if (now < record.notBefore)
        return CertificateStatus::NotYetValid;
    return now < record.notAfter ? CertificateStatus::Valid : CertificateStatus::Expired;
}

bool isDueForRenewal(const pki::Certificate &certificate, UtcMs now)
{
    return now > certificate.notAfter() - (certificate.notAfter() - certificate.notBefore()) / 3;
}

CaService::CaService(Authority authority, store::Sealer sealer, const Clock &clock, Random &random)
    : m_authority(std::move(authority)), m_sealer(std::move(sealer)), m_clock(&clock), m_random(&random)
{
}

Result<CaService> CaService::install(store::Tables &tables, const AuthorityParams &params, store::Sealer sealer,
                                     const Clock &clock, Random &random)
{
    SEAL_TRY(const auto existing, tables.certificatesFor(kCaPurpose));
    if (!existing.empty())
        return makeError(Errc::Conflict, "the site has a CA already");
    SEAL_TRY(auto authority, Authority::create(params, clock, random));
    auto root = recordOf(authority.root(), ProfileId::RootCa, kCaPurpose, {});
    auto issuing = recordOf(authority.issuing(), ProfileId::IssuingCa, kCaPurpose, root.sha256);
    SEAL_CHECK(sealKey(root, authority.rootKey(), sealer, random));
    SEAL_CHECK(sealKey(issuing, authority.issuingKey(), sealer, random));
    SEAL_CHECK(tables.addCertificate(root));
    SEAL_CHECK(tables.addCertificate(issuing));
    SEAL_CHECK(putParams(tables, params));
    return CaService(std::move(authority), std::move(sealer), clock, random);
}

Result<CaService> CaService::load(const store::Tables &tables, store::Sealer sealer, const Clock &clock, Random &random)
{
    SEAL_TRY(const auto records, tables.certificatesFor(kCaPurpose));
    const auto named = [&records](ProfileId profile) {
        return std::ranges::find(records, pki::profile(profile).name, &CertificateRecord::profile);
    };
    const auto root = named(ProfileId::RootCa);
    const auto issuing = named(ProfileId::IssuingCa);
    if (root == records.end() || issuing == records.end())
        return makeError(Errc::NotFound, "the site has no CA");
    SEAL_TRY(auto params, readParams(tables));
    SEAL_TRY(auto openRoot, openRecord(*root, sealer));
    SEAL_TRY(auto openIssuing, openRecord(*issuing, sealer));
    SEAL_TRY(auto authority, Authority::restore(std::move(params), std::move(openRoot.certificate), *openRoot.key,
                                                std::move(openIssuing.certificate), *openIssuing.key));
    return CaService(std::move(authority), std::move(sealer), clock, random);
}

Status CaService::setCrlUrl(store::Tables &tables, std::string_view url) { return tables.putSetting(kCrlUrl, url); }

Result<PreparedCertificate> CaService::prepare(Issued issued, const std::string &purpose, const std::string &admin,
                                               KeyPlace keyPlace) const
{
    if (purpose.empty() || purpose == kCaPurpose)
        return makeError(Errc::InvalidInput, "a certificate needs a purpose of its own");
    auto record = recordOf(issued.certificate, issued.profile, purpose, m_authority.issuing().sha256Hex());
    if (keyPlace == KeyPlace::Stored && issued.key)
        SEAL_CHECK(sealKey(record, *issued.key, m_sealer, *m_random));
    store::Command command;
    store::Write write;
    write.apply = [record](store::Tables &tables) { return tables.addCertificate(record); };
    command.steps.emplace_back(std::move(write));
    command.ifDone.event = "certificate.issued";
    command.ifDone.admin = admin;
    command.ifDone.target = purpose;
    command.ifDone.detail = record.subject + ", serial number " + record.serial;
    command.ifDone.certificate = record.sha256;
    command.ifDone.clause = pki::profile(issued.profile).clause;
    command.ifRefused = command.ifDone;
    command.ifRefused.result = store::AuditResult::Failed;
    return PreparedCertificate{std::move(issued), std::move(record), std::move(command)};
}

Result<PreparedCertificate> CaService::prepareServer(const std::string &purpose, const EntityNames &names,
                                                     const std::string &admin, bool alsoClient,
                                                     std::optional<std::chrono::days> lifetime) const
{
    SEAL_TRY(auto issued, m_authority.issueServer(names, *m_clock, *m_random, lifetime, alsoClient));
    return prepare(std::move(issued), purpose, admin, KeyPlace::Stored);
}

Result<PreparedCertificate> CaService::prepareClient(const std::string &purpose, const EntityNames &names,
                                                     const std::string &admin, KeyPlace keyPlace,
                                                     std::optional<std::chrono::days> lifetime) const
{
    SEAL_TRY(auto issued, m_authority.issueClient(names, *m_clock, *m_random, lifetime));
    return prepare(std::move(issued), purpose, admin, keyPlace);
}

Result<PreparedCertificate> CaService::prepareFor(const pki::CertificateRequest &request, ProfileId profile,
                                                  const std::string &purpose, const std::optional<EntityNames> &names,
                                                  const std::string &admin,
                                                  std::optional<std::chrono::days> lifetime) const
{
    SEAL_TRY(auto issued, m_authority.issueFor(request, profile, names, *m_clock, *m_random, lifetime));
    return prepare(std::move(issued), purpose, admin, KeyPlace::HandedOut);
}

Result<Issued> CaService::current(const store::Tables &tables, std::string_view purpose) const
{
    SEAL_TRY(const auto records, tables.certificatesFor(purpose));
    for (const auto &record : records) {
        if (statusOf(record, m_clock->now()) == CertificateStatus::Valid && !record.sealedPrivate.empty())
            return openRecord(record, m_sealer);
    }
    return makeError(Errc::NotFound, "no valid certificate for " + std::string(purpose));
}

Result<store::Command> CaService::prepareRevocation(const store::Tables &tables, std::string_view sha256,
                                                    pki::RevocationReason reason, const std::string &admin) const
{
    if (reason == pki::RevocationReason::CertificateHold)
        return makeError(Errc::InvalidInput, "a certificate cannot be put on hold here: revoke it for good");
    SEAL_TRY(const auto record, tables.certificate(sha256));
    if (record.purpose == kCaPurpose)
        return makeError(Errc::Denied, "the site's own CA certificates are not revoked");
    if (record.revokedAt)
        return makeError(Errc::Conflict, "the certificate has been revoked already");
    const auto now = m_clock->now();
    store::Command command;
    store::Write write;
    write.apply = [sha = record.sha256, now, reason](store::Tables &writable) -> Status {
        // Asked again where it is decided: of two at the same time the second is too late.
        SEAL_TRY(const auto stored, writable.certificate(sha));
        if (stored.revokedAt)
            return makeError(Errc::Conflict, "the certificate has been revoked already");
        return writable.revokeCertificate(sha, now, static_cast<int>(reason));
    };
    command.steps.emplace_back(std::move(write));
    store::Deny deny;
    deny.entry.key = "cert:" + record.sha256;
    deny.entry.before = record.notAfter + std::chrono::seconds(1);
    deny.entry.expiry = record.notAfter + std::chrono::seconds(1);
    command.steps.emplace_back(std::move(deny));
    command.ifDone.event = "certificate.revoked";
    command.ifDone.reason = pki::reasonName(reason);
    command.ifDone.admin = admin;
    command.ifDone.target = record.purpose;
    command.ifDone.detail = record.subject + ", serial number " + record.serial;
    command.ifDone.certificate = record.sha256;
    command.ifDone.clause = "RFC 5280 5.3.1";
    command.ifRefused = command.ifDone;
    command.ifRefused.result = store::AuditResult::Failed;
    return command;
}

Result<pki::Crl> CaService::crl(const store::Tables &tables) const
{
    const auto now = m_clock->now();
    SEAL_TRY(auto entries, revokedBy(tables, m_authority.issuing(), now, kCrlLife));
    return m_authority.signCrl(std::move(entries), toEpochMs(now), *m_clock, kCrlLife);
}

Result<pki::Crl> CaService::rootCrl(const store::Tables &tables) const
{
    const auto now = m_clock->now();
    SEAL_TRY(auto entries, revokedBy(tables, m_authority.root(), now, kRootCrlLife));
    return m_authority.signRootCrl(std::move(entries), toEpochMs(now), *m_clock, kRootCrlLife);
}

Result<CertificateRecord> CaService::find(const store::Tables &tables, std::string_view hex)
{
    std::string wanted;
    for (const char c : hex) {
        if (c != ':')
            wanted += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    if (!fromHex(wanted))
        return makeError(Errc::InvalidInput,
                         "a certificate is named by its thumbprint or serial number in hexadecimal");
    constexpr std::size_t kThumbprintDigits = 64;
    return wanted.size() == kThumbprintDigits ? tables.certificate(wanted) : tables.certificateBySerial(wanted);
}

} // namespace seal::ca
