#include "core/store/columns.h"
#include "core/store/tables.h"

namespace seal::store {

namespace {

#define SEAL_KEY_COLUMNS                                                                                               \
    "payload_id, version, service, user, algorithm, usage, state, not_before, not_after, sealed_material, created_at"
#define SEAL_CERTIFICATE_COLUMNS                                                                                       \
    "serial, issuer, sha256, profile, subject, purpose, der, sealed_private, not_before, not_after, revoked_at, "      \
    "revoke_reason"

KeyRecord readKey(const Row &row)
{
    KeyRecord key;
    key.payloadId = row.id<PayloadId>(0);
    key.version = row.integer(1);
    key.service = row.id<ValServiceId>(2);
    key.user = row.id<UserId>(3);
    key.algorithm = row.text(4);
    key.usage = row.text(5);
    key.state = keyStateFromName(row.text(6)).value_or(KeyState::Suspended); // an unknown state delivers nothing
    key.notBefore = row.time(7);
    key.notAfter = row.time(8);
    key.sealedMaterial = row.blob(9);
    key.createdAt = row.time(10);
    return key;
}

SigningKeyRecord readSigningKey(const Row &row)
{
    return {row.text(0),        row.text(1) == "audit" ? SigningKeyUse::Audit : SigningKeyUse::Token,
            row.text(2),        row.blob(3),
            row.blob(4),        row.time(5),
            row.optionalTime(6)};
}

CertificateRecord readCertificate(const Row &row)
{
    CertificateRecord certificate;
    certificate.serial = row.text(0);
    certificate.issuer = row.text(1);
    certificate.sha256 = row.text(2);
    certificate.profile = row.text(3);
    certificate.subject = row.text(4);
    certificate.purpose = row.text(5);
    certificate.der = row.blob(6);
    certificate.sealedPrivate = row.blob(7);
    certificate.notBefore = row.time(8);
    certificate.notAfter = row.time(9);
    certificate.revokedAt = row.optionalTime(10);
    certificate.revokeReason = static_cast<int>(row.integer(11));
    return certificate;
}

std::string_view useText(SigningKeyUse use)
{
    return use == SigningKeyUse::Audit ? "audit" : "token";
}

} // namespace

Result<KeyRecord> Tables::key(const PayloadId &payload, std::int64_t version) const
{
    return m_connection->one("key", "SELECT " SEAL_KEY_COLUMNS " FROM keys WHERE payload_id=? AND version=?", readKey,
                             payload, version);
}

Result<std::vector<KeyRecord>> Tables::keysOf(const ValServiceId &service, const UserId &user) const
{
    return m_connection->all("SELECT " SEAL_KEY_COLUMNS
                             " FROM keys WHERE service=? AND user=? ORDER BY payload_id, version",
                             readKey, service, user);
}

Result<std::vector<KeyRecord>> Tables::keys(const PageRequest &page) const
{
    // The limit counts payload ids, so that a page never ends between two versions of one key.
    const auto like = likePattern(page.contains);
    return m_connection->all("SELECT " SEAL_KEY_COLUMNS
                             " FROM keys WHERE payload_id IN (SELECT DISTINCT payload_id FROM keys"
                             " WHERE payload_id>? AND (payload_id LIKE ? ESCAPE '\\' OR service LIKE ? ESCAPE '\\'"
                             " OR user LIKE ? ESCAPE '\\') ORDER BY payload_id LIMIT ?) ORDER BY payload_id, version",
                             readKey, page.after, like, like, like, pageLimit(page.limit));
}

Result<std::vector<std::pair<std::int64_t, std::int64_t>>> Tables::activeKeysByEnd(UtcMs now, UtcMs until) const
{
    return m_connection->all(
        "SELECT CASE WHEN not_after<=? THEN -1 ELSE (not_after-?)/86400000 END AS day, COUNT(*) FROM keys"
        " WHERE state=? AND not_after<? GROUP BY day ORDER BY day",
        [](const Row &row) { return std::pair{row.integer(0), row.integer(1)}; }, now, now,
        keyStateName(KeyState::Active), until);
}

Status Tables::addKey(const KeyRecord &key)
{
    return justStatus(m_connection->run("INSERT INTO keys(" SEAL_KEY_COLUMNS ") VALUES(?,?,?,?,?,?,?,?,?,?,?)",
                                        key.payloadId, key.version, key.service, key.user, key.algorithm, key.usage,
                                        keyStateName(key.state), key.notBefore, key.notAfter, key.sealedMaterial,
                                        key.createdAt));
}

Status Tables::updateKey(const KeyRecord &key)
{
    return needOne(
        m_connection->run("UPDATE keys SET service=?, user=?, algorithm=?, usage=?, state=?, not_before=?, not_after=?,"
                          " sealed_material=?, created_at=? WHERE payload_id=? AND version=?",
                          key.service, key.user, key.algorithm, key.usage, keyStateName(key.state), key.notBefore,
                          key.notAfter, key.sealedMaterial, key.createdAt, key.payloadId, key.version),
        "key");
}

// signing keys

Result<std::vector<SigningKeyRecord>> Tables::signingKeys(SigningKeyUse use) const
{
    return m_connection->all(
        "SELECT kid, purpose, algorithm, public_spki, sealed_private, created_at, retired_at FROM signing_keys"
        " WHERE purpose=? ORDER BY created_at DESC, kid",
        readSigningKey, useText(use));
}

Status Tables::addSigningKey(const SigningKeyRecord &key)
{
    return justStatus(m_connection->run(
        "INSERT INTO signing_keys(kid, purpose, algorithm, public_spki, sealed_private, created_at,"
        " retired_at) VALUES(?,?,?,?,?,?,?)",
        key.kid, useText(key.use), key.algorithm, key.publicSpki, key.sealedPrivate, key.createdAt, key.retiredAt));
}

Status Tables::retireSigningKey(std::string_view kid, UtcMs at)
{
    return needOne(m_connection->run("UPDATE signing_keys SET retired_at=? WHERE kid=?", at, kid), "signing key");
}

// certificates

Result<CertificateRecord> Tables::certificate(std::string_view sha256) const
{
    return m_connection->one("certificate", "SELECT " SEAL_CERTIFICATE_COLUMNS " FROM certificates WHERE sha256=?",
                             readCertificate, sha256);
}

Result<CertificateRecord> Tables::certificateBySerial(std::string_view serial) const
{
    return m_connection->one("certificate",
                             "SELECT " SEAL_CERTIFICATE_COLUMNS
                             " FROM certificates WHERE serial=? ORDER BY not_before DESC, sha256",
                             readCertificate, serial);
}

Result<std::vector<CertificateRecord>> Tables::certificates(const PageRequest &page) const
{
    const auto like = likePattern(page.contains);
    return m_connection->all("SELECT " SEAL_CERTIFICATE_COLUMNS
                             " FROM certificates WHERE sha256>? AND (subject LIKE ? ESCAPE '\\'"
                             " OR serial LIKE ? ESCAPE '\\' OR purpose LIKE ? ESCAPE '\\' OR sha256 LIKE ? ESCAPE '\\')"
                             " ORDER BY sha256 LIMIT ?",
                             readCertificate, page.after, like, like, like, like, pageLimit(page.limit));
}

Result<std::vector<CertificateRecord>> Tables::certificatesFor(std::string_view purpose) const
{
    return m_connection->all("SELECT " SEAL_CERTIFICATE_COLUMNS
                             " FROM certificates WHERE purpose=? ORDER BY not_before DESC, sha256",
                             readCertificate, purpose);
}

Result<std::vector<CertificateRecord>> Tables::certificatesEnding(UtcMs before, int limit) const
{
    return m_connection->all("SELECT " SEAL_CERTIFICATE_COLUMNS
                             " FROM certificates c WHERE not_after<? AND revoked_at IS NULL AND NOT EXISTS"
                             " (SELECT 1 FROM certificates n WHERE n.purpose=c.purpose AND n.profile=c.profile"
                             " AND n.not_before>c.not_before AND n.revoked_at IS NULL)"
                             " AND (purpose NOT LIKE 'client:%' OR EXISTS"
                             " (SELECT 1 FROM clients u WHERE u.id=substr(c.purpose,8) AND u.disabled=0 AND u.auth='tls_client_auth'))"
                             " ORDER BY not_after, sha256 LIMIT ?",
                             readCertificate, before, pageLimit(limit));
}

Result<std::vector<CertificateRecord>> Tables::revokedCertificates(std::string_view issuer) const
{
    return m_connection->all("SELECT " SEAL_CERTIFICATE_COLUMNS
                             " FROM certificates WHERE issuer=? AND revoked_at IS NOT NULL"
                             " ORDER BY serial",
                             readCertificate, issuer);
}

Status Tables::addCertificate(const CertificateRecord &certificate)
{
    return justStatus(m_connection->run(
        "INSERT INTO certificates(" SEAL_CERTIFICATE_COLUMNS ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?)", certificate.serial,
        certificate.issuer, certificate.sha256, certificate.profile, certificate.subject, certificate.purpose,
        certificate.der, certificate.sealedPrivate, certificate.notBefore, certificate.notAfter, certificate.revokedAt,
        certificate.revokeReason));
}

Status Tables::revokeCertificate(std::string_view sha256, UtcMs at, int reason)
{
    return needOne(
        m_connection->run("UPDATE certificates SET revoked_at=?, revoke_reason=? WHERE sha256=?", at, reason, sha256),
        "certificate");
}

} // namespace seal::store
