// Round trips, conflicts, paging and removal through every table.

#include "tst_store_support.h"

using namespace seal;
using namespace seal::store;
using namespace seal::store::test;

namespace {

User makeUser(const std::string &id)
{
    return {UserId(id),  LoginName(id + "@login"), ValUserId("val:" + id), "Ünï " + id, "$argon2id$x", true, kStart,
            kStart + 1ms};
}

ValService makeService(const char *id)
{
    return {ValServiceId(id), "name", "", true, kStart};
}

Client makeClient(const char *id)
{
    Client client;
    client.id = ClientId(id);
    client.name = "quote \" comma, \n line";
    client.auth = ClientAuth::TlsClientAuth;
    client.secretSha256 = "ab";
    client.certificateName = CertificateName::SanDns;
    client.certificateValue = "v2x.example";
    client.grantTypes = {"authorization_code", "refresh_token"};
    client.redirectUris = {"http://127.0.0.1/cb", "a\"b"};
    client.scopes = {"openid"};
    client.services = {ValServiceId("s1"), ValServiceId("s2")};
    client.valServer = true;
    client.firstParty = false;
    client.createdAt = kStart;
    return client;
}

KeyRecord makeKey(const char *payload, std::int64_t version, const char *user)
{
    return {PayloadId(payload),
            version,
            ValServiceId("s1"),
            UserId(user),
            "A256GCM",
            "enc",
            KeyState::Suspended,
            kStart,
            kStart + 1h,
            toBytes(std::string_view("\0sealed\xff", 8)),
            kStart};
}

CertificateRecord makeCertificate(const char *sha256, const char *serial)
{
    CertificateRecord certificate;
    certificate.sha256 = sha256;
    certificate.serial = serial;
    certificate.issuer = "issuer";
    certificate.profile = "tls-server";
    certificate.subject = "CN=x";
    certificate.purpose = "simS.https";
    certificate.der = toBytes("der");
    certificate.notBefore = kStart;
    certificate.notAfter = kStart + 1h;
    return certificate;
}

} // namespace

class tst_store_tables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void usersKeepAllMembers();
    void usersArePagedByLogin();
    void servicesAndMappingsHoldTogether();
    void removedUsersLeaveNoMaterial();
    void clientsKeepAllMembers();
    void unknownClientMethodsAreDisabled();
    void grantsKeepAllMembers();
    void spentIdsAreSpentOnce();
    void denyEntriesOnlyGrow();
    void expiredRowsAreRemovedInChunks();
    void keysKeepAllMembers();
    void keyPagesKeepVersionsTogether();
    void certificatesKeepAllMembers();
    void signingKeysAreNewestFirst();
    void settingsAreReplaced();
    void missingRowsAreNotFound();

private:
    std::unique_ptr<Site> m_site;
    std::unique_ptr<Tables> m_tables;
};

void tst_store_tables::init()
{
    m_site = std::make_unique<Site>();
    m_tables = std::make_unique<Tables>(*m_site->database.connect());
}

void tst_store_tables::cleanup()
{
    m_tables.reset();
    m_site.reset();
}

void tst_store_tables::usersKeepAllMembers()
{
    auto user = makeUser("u1");
    QVERIFY(m_tables->addUser(user));
    QVERIFY(m_tables->addUser(user).error().code == Errc::Conflict);
    auto sameLogin = makeUser("u2");
    sameLogin.login = user.login;
    QVERIFY(m_tables->addUser(sameLogin).error().code == Errc::Conflict);

    const auto check = [&](const User &read) {
        QVERIFY(read.id == user.id && read.login == user.login && read.valUserId == user.valUserId);
        QVERIFY(read.displayName == user.displayName && read.passwordPhc == user.passwordPhc &&
                read.disabled == user.disabled);
        QVERIFY(read.createdAt == user.createdAt && read.passwordChangedAt == user.passwordChangedAt);
    };
    check(*m_tables->user(user.id));
    check(*m_tables->userByLogin(user.login));
    user.displayName.clear(); // empty text, not NULL
    user.disabled = false;
    user.login = LoginName("A@b");
    QVERIFY(m_tables->updateUser(user));
    check(*m_tables->userByLogin(LoginName("A@b")));
    QVERIFY(m_tables->userByLogin(LoginName("a@b")).error().code == Errc::NotFound); // byte by byte
}

void tst_store_tables::usersArePagedByLogin()
{
    for (const char *id : {"c", "a", "d", "b_", "bx"})
        QVERIFY(m_tables->addUser(makeUser(id)));
    const auto logins = [&](const PageRequest &page) {
        QStringList names;
        for (const auto &user : *m_tables->users(page))
            names << QString::fromStdString(user.login.str());
        return names;
    };
    QCOMPARE(logins({"", 2, ""}), (QStringList{u"a@login"_s, u"b_@login"_s}));
    QCOMPARE(logins({"b_@login", 2, ""}), (QStringList{u"bx@login"_s, u"c@login"_s}));
    QCOMPARE(logins({"d@login", 2, ""}), QStringList());
    QCOMPARE(logins({"", 10, "b_"}), QStringList{u"b_@login"_s}); // _ is no wildcard
    QCOMPARE(logins({"", 10, "%"}), QStringList());
    QCOMPARE(logins({"", 0, ""}).size(), 1);
}

void tst_store_tables::servicesAndMappingsHoldTogether()
{
    QVERIFY(m_tables->addUser(makeUser("u1")));
    QVERIFY(m_tables->addUser(makeUser("u2")));
    auto service = makeService("s1");
    QVERIFY(m_tables->addService(service));
    QVERIFY(m_tables->addService(service).error().code == Errc::Conflict);
    service.name = "other";
    service.disabled = false;
    QVERIFY(m_tables->updateService(service));
    const auto read = *m_tables->service(service.id);
    QVERIFY(read.name == "other" && !read.disabled && read.createdAt == kStart && read.description.empty());
    QCOMPARE(m_tables->services()->size(), 1U);

    const Mapping mapping{UserId("u1"), service.id, ValUserId("alias"), "admin", kStart};
    QVERIFY(m_tables->addMapping(mapping));
    QVERIFY(m_tables->addMapping(mapping).error().code == Errc::Conflict);
    QVERIFY(m_tables->addMapping({UserId("u9"), service.id, {}, {}, kStart}).error().code == Errc::Conflict);
    QVERIFY(m_tables->addMapping({UserId("u2"), ValServiceId("none"), {}, {}, kStart}).error().code == Errc::Conflict);
    QVERIFY(m_tables->addMapping({UserId("u2"), service.id, {}, {}, kStart}));
    const auto found = *m_tables->mapping(UserId("u1"), service.id);
    QVERIFY(found.valUserId == ValUserId("alias") && found.grantedBy == "admin" && found.since == kStart);
    QCOMPARE(m_tables->mappingsOfUser(UserId("u1"))->size(), 1U);
    QCOMPARE(m_tables->mappingsOfService(service.id, {"", 1, ""})->front().user.str(), std::string("u1"));
    QCOMPARE(m_tables->mappingsOfService(service.id, {"u1", 1, ""})->front().user.str(), std::string("u2"));
    QCOMPARE(m_tables->mappingsOfService(service.id, {"", 9, "alias"})->size(), 1U);

    QVERIFY(m_tables->removeService(service.id).error().code == Errc::Conflict);
    QVERIFY(m_tables->removeMapping(UserId("u1"), service.id));
    QVERIFY(m_tables->removeMapping(UserId("u2"), service.id));
    QVERIFY(m_tables->removeService(service.id));
    QVERIFY(m_tables->service(service.id).error().code == Errc::NotFound);
}

void tst_store_tables::removedUsersLeaveNoMaterial()
{
    QVERIFY(m_tables->addUser(makeUser("u1")));
    QVERIFY(m_tables->addService(makeService("s1")));
    QVERIFY(m_tables->addMapping({UserId("u1"), ValServiceId("s1"), {}, {}, kStart}));
    QVERIFY(m_tables->addKey(makeKey("p1", 1, "u1")));
    QVERIFY(m_tables->addKey(makeKey("p2", 1, "")));
    auto grant = makeGrant("g1");
    grant.user = UserId("u1");
    QVERIFY(m_tables->putGrant(grant));
    QVERIFY(m_tables->removeUser(UserId("u1")));
    QVERIFY(m_tables->user(UserId("u1")).error().code == Errc::NotFound);
    QVERIFY(m_tables->grant(grant.id).error().code == Errc::NotFound);
    QVERIFY(m_tables->mappingsOfUser(UserId("u1"))->empty());
    QVERIFY(m_tables->key(PayloadId("p1"), 1)->sealedMaterial.empty());
    QVERIFY(m_tables->key(PayloadId("p1"), 1)->state == KeyState::Destroyed);
    QVERIFY(m_tables->key(PayloadId("p2"), 1)->state == KeyState::Suspended);
}

void tst_store_tables::clientsKeepAllMembers()
{
    auto client = makeClient("c1");
    QVERIFY(m_tables->addClient(client));
    QVERIFY(m_tables->addClient(client).error().code == Errc::Conflict);
    const auto check = [&] {
        const auto read = *m_tables->client(client.id);
        QVERIFY(read.name == client.name && read.auth == client.auth && read.secretSha256 == client.secretSha256);
        QVERIFY(read.certificateName == client.certificateName && read.certificateValue == client.certificateValue);
        QVERIFY(read.grantTypes == client.grantTypes && read.redirectUris == client.redirectUris &&
                read.scopes == client.scopes);
        QVERIFY(read.services == client.services && read.allServices == client.allServices &&
                read.valServer == client.valServer);
        QVERIFY(read.firstParty == client.firstParty && read.disabled == client.disabled &&
                read.createdAt == client.createdAt);
    };
    check();
    client.auth = ClientAuth::None;
    client.certificateName = CertificateName::SubjectDn;
    client.redirectUris.clear();
    client.services.clear();
    client.allServices = client.firstParty = client.disabled = true;
    QVERIFY(m_tables->updateClient(client));
    check();
    QCOMPARE(m_tables->clients()->size(), 1U);
    auto grant = makeGrant("g");
    grant.client = client.id;
    QVERIFY(m_tables->putGrant(grant));
    QVERIFY(m_tables->removeClient(client.id));
    QVERIFY(m_tables->grantsOfClient(client.id)->empty());
    QVERIFY(m_tables->client(client.id).error().code == Errc::NotFound);
}

void tst_store_tables::unknownClientMethodsAreDisabled()
{
    QVERIFY(m_tables->addClient(makeClient("c1")));
    m_site->tamper({u"UPDATE clients SET auth='private_key_jwt', scopes='not json'"_s});
    const auto read = *m_tables->client(ClientId("c1"));
    QVERIFY(read.disabled);
    QVERIFY(read.auth != ClientAuth::None);
    QVERIFY(read.scopes.empty());
}

void tst_store_tables::grantsKeepAllMembers()
{
    auto grant = makeGrant("g1", "jkt:abc");
    grant.kind = GrantKind::Session;
    grant.generation = 7;
    grant.lastUsed = kStart + 3ms;
    QVERIFY(m_tables->putGrant(grant));
    const auto check = [&] {
        const auto read = *m_tables->grant(grant.id);
        QVERIFY(read.kind == grant.kind && read.client == grant.client && read.user == grant.user &&
                read.session == grant.session);
        QVERIFY(read.scope == grant.scope && read.cnf == grant.cnf && read.authTime == grant.authTime);
        QVERIFY(read.generation == grant.generation && read.lastUsed == grant.lastUsed &&
                read.idleExpiry == grant.idleExpiry);
        QVERIFY(read.absoluteExpiry == grant.absoluteExpiry && read.revoked == grant.revoked);
    };
    check();
    grant.generation = 8;
    grant.revoked = true;
    QVERIFY(m_tables->putGrant(grant));
    check();
    QVERIFY(m_tables->putGrant(makeGrant("g2")));
    QCOMPARE(m_tables->grantsOfUser(grant.user)->size(), 2U);
    QCOMPARE(m_tables->grantsOfClient(grant.client)->size(), 2U);
    QVERIFY(m_tables->grantsOfUser(UserId())->empty());
    QCOMPARE(m_tables->grants({"g1", 10, ""})->size(), 1U);
    QCOMPARE(*m_tables->revokeGrantsOfUser(grant.user), 1);
    QCOMPARE(*m_tables->revokeGrantsOfClient(grant.client), 0);
}

void tst_store_tables::spentIdsAreSpentOnce()
{
    QCOMPARE(*m_tables->spend("dpop", "j1", kStart), true);
    QCOMPARE(*m_tables->spend("dpop", "j1", kStart), false);
    QCOMPARE(*m_tables->spend("assertion", "j1", kStart), true);
}

void tst_store_tables::denyEntriesOnlyGrow()
{
    QVERIFY(m_tables->putDenied({"user:u", kStart + 5s, kStart + 60s}));
    QVERIFY(m_tables->putDenied({"user:u", kStart, kStart + 90s}));
    const auto denied = *m_tables->denied();
    QCOMPARE(denied.size(), 1U);
    QVERIFY(denied.front().before == kStart + 5s);
    QVERIFY(denied.front().expiry == kStart + 90s);
}

void tst_store_tables::expiredRowsAreRemovedInChunks()
{
    for (int i = 0; i < 5; ++i) {
        auto grant = makeGrant(("g" + std::to_string(i)).c_str());
        grant.idleExpiry = kStart + std::chrono::seconds(i);
        QVERIFY(m_tables->putGrant(grant));
        QVERIFY(*m_tables->spend("k", std::to_string(i), kStart + std::chrono::seconds(i)));
        QVERIFY(m_tables->putDenied({"grant:" + std::to_string(i), kStart, kStart + std::chrono::seconds(i)}));
    }
    QCOMPARE(*m_tables->removeExpired(kStart + 3s, 2), 6);
    QCOMPARE(*m_tables->removeExpired(kStart + 3s, 2), 3); // what ends at that moment stays
    QCOMPARE(*m_tables->removeExpired(kStart + 3s, 2), 0);
    QCOMPARE(m_tables->grants({})->size(), 2U);
    QCOMPARE(m_tables->denied()->size(), 2U);
}

void tst_store_tables::keysKeepAllMembers()
{
    auto key = makeKey("p1", 1, "u1");
    QVERIFY(m_tables->addKey(key));
    QVERIFY(m_tables->addKey(key).error().code == Errc::Conflict);
    key.state = KeyState::Active;
    key.sealedMaterial = toBytes("other");
    QVERIFY(m_tables->updateKey(key));
    const auto read = *m_tables->key(key.payloadId, 1);
    QVERIFY(read.service == key.service && read.user == key.user && read.algorithm == key.algorithm &&
            read.usage == key.usage);
    QVERIFY(read.state == key.state && read.notBefore == key.notBefore && read.notAfter == key.notAfter);
    QVERIFY(read.sealedMaterial == key.sealedMaterial && read.createdAt == key.createdAt);
    QVERIFY(m_tables->addKey(makeKey("p2", 1, "")));
    QCOMPARE(m_tables->keysOf(key.service, key.user)->size(), 1U);
    QCOMPARE(m_tables->keysOf(key.service, UserId())->front().payloadId.str(), std::string("p2"));
}

void tst_store_tables::keyPagesKeepVersionsTogether()
{
    for (const char *payload : {"p1", "p2", "p3"}) {
        QVERIFY(m_tables->addKey(makeKey(payload, 1, "u1")));
        QVERIFY(m_tables->addKey(makeKey(payload, 2, "u1")));
    }
    const auto first = *m_tables->keys({"", 2, ""});
    QCOMPARE(first.size(), 4U);
    const auto second = *m_tables->keys({first.back().payloadId.str(), 2, ""});
    QCOMPARE(second.size(), 2U);
    QVERIFY(second.front().payloadId == PayloadId("p3") && second.front().version == 1);
}

void tst_store_tables::certificatesKeepAllMembers()
{
    auto certificate = makeCertificate("aa", "01");
    certificate.sealedPrivate = toBytes("sealed");
    QVERIFY(m_tables->addCertificate(certificate));
    QVERIFY(m_tables->addCertificate(makeCertificate("bb", "01")).error().code ==
            Errc::Conflict); // serial of that issuer
    auto other = makeCertificate("bb", "02");
    other.notBefore = kStart + 1s;
    QVERIFY(m_tables->addCertificate(other));
    const auto read = *m_tables->certificate("aa");
    QVERIFY(read.serial == "01" && read.issuer == "issuer" && read.profile == "tls-server" && read.subject == "CN=x");
    QVERIFY(read.purpose == "simS.https" && read.der == certificate.der &&
            read.sealedPrivate == certificate.sealedPrivate);
    QVERIFY(read.notBefore == kStart && read.notAfter == kStart + 1h && !read.revokedAt);
    QCOMPARE(m_tables->certificateBySerial("02")->sha256, std::string("bb"));
    QCOMPARE(m_tables->certificatesFor("simS.https")->front().sha256, std::string("bb"));
    QCOMPARE(m_tables->certificates({"aa", 10, ""})->size(), 1U);
    QVERIFY(m_tables->revokedCertificates("issuer")->empty());
    QVERIFY(m_tables->revokeCertificate("aa", kStart + 2s, 1));
    const auto revoked = *m_tables->revokedCertificates("issuer");
    QCOMPARE(revoked.size(), 1U);
    QVERIFY(revoked.front().revokedAt == kStart + 2s && revoked.front().revokeReason == 1);
}

void tst_store_tables::signingKeysAreNewestFirst()
{
    auto newer = *makeSigningKey(SigningKeyUse::Token, m_site->sealer, m_site->random, kStart + 1s);
    QVERIFY(m_tables->addSigningKey(newer));
    QVERIFY(m_tables->addSigningKey(newer).error().code == Errc::Conflict);
    const auto keys = *m_tables->signingKeys(SigningKeyUse::Token);
    QCOMPARE(keys.size(), 2U);
    QVERIFY(keys.front().kid == newer.kid && keys.front().publicSpki == newer.publicSpki && !keys.front().retiredAt);
    QVERIFY(keys.front().sealedPrivate == newer.sealedPrivate && keys.front().algorithm == "ES256");
    QVERIFY(m_tables->retireSigningKey(newer.kid, kStart + 2s));
    QVERIFY(m_tables->signingKeys(SigningKeyUse::Token)->front().retiredAt == kStart + 2s);
    QCOMPARE(m_tables->signingKeys(SigningKeyUse::Audit)->size(), 1U);
}

void tst_store_tables::settingsAreReplaced()
{
    QVERIFY(m_tables->putSetting("a", "1"));
    QVERIFY(m_tables->putSetting("a", ""));
    QCOMPARE(*m_tables->setting("a"), std::string());
    QCOMPARE(m_tables->settings()->size(), 1U);
}

void tst_store_tables::missingRowsAreNotFound()
{
    QVERIFY(m_tables->updateUser(makeUser("x")).error().code == Errc::NotFound);
    QVERIFY(m_tables->removeUser(UserId("x")).error().code == Errc::NotFound);
    QVERIFY(m_tables->updateService(makeService("x")).error().code == Errc::NotFound);
    QVERIFY(m_tables->updateClient(makeClient("x")).error().code == Errc::NotFound);
    QVERIFY(m_tables->removeMapping(UserId("x"), ValServiceId("x")).error().code == Errc::NotFound);
    QVERIFY(m_tables->updateKey(makeKey("x", 1, "")).error().code == Errc::NotFound);
    QVERIFY(m_tables->retireSigningKey("x", kStart).error().code == Errc::NotFound);
    QVERIFY(m_tables->revokeCertificate("x", kStart, 0).error().code == Errc::NotFound);
    QVERIFY(m_tables->setting("x").error().code == Errc::NotFound);
}

QTEST_GUILESS_MAIN(tst_store_tables)
#include "tst_store_tables.moc"
