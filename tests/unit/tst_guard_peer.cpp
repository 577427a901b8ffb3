#include "core/guard/peer_policy.h"
#include "tst_guard_authority.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::guard;
using namespace guardtest;

class tst_guard_peer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void clientOfACertificate();
    void peerClientsFollowTheConfiguration();
    void binding_data();
    void binding();
    void assertedIdentity();
    void certificateAndTokenNameOneServer();

private:
    Authority m_authority;
};

void tst_guard_peer::names_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("matches");
    const int dn = static_cast<int>(store::CertificateName::SubjectDn);
    const int dns = static_cast<int>(store::CertificateName::SanDns);
    const int uri = static_cast<int>(store::CertificateName::SanUri);
    QTest::newRow("RFC 8705 2.1.2: subject") << dn << "CN=v2x-server,O=Example,C=DE"_ba << true;
    QTest::newRow("another subject") << dn << "CN=v2x-server,O=Example,C=FR"_ba << false;
    QTest::newRow("part of the subject") << dn << "CN=v2x-server"_ba << false;
    QTest::newRow("RFC 8705 2.1.2: DNS name") << dns << "V2X.example"_ba << true;
    QTest::newRow("another DNS name") << dns << "v2x.example.org"_ba << false;
    QTest::newRow("RFC 8705 2.1.2: URI") << uri << QByteArray(kServerUri) << true;
    QTest::newRow("URI with other case") << uri << QByteArray(kServerUri).toUpper() << false;
    QTest::newRow("a URI is no DNS name") << dns << QByteArray(kServerUri) << false;
    QTest::newRow("nothing registered matches nothing") << uri << ""_ba << false;
}

void tst_guard_peer::names()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, value);
    QFETCH(const bool, matches);
    const auto c = server("a", static_cast<store::CertificateName>(kind), value.toStdString());
    QCOMPARE_EQ(certificateMatches(c, m_authority.client(kServerUri)), matches);
}

void tst_guard_peer::clientOfACertificate()
{
    const auto certificate = m_authority.client(kServerUri);
    auto config = snapshot();
    QVERIFY(clientOfCertificate(config, certificate) == nullptr);
    config.clients.emplace(ClientId("a"), server("a", store::CertificateName::SanUri, kServerUri));
    QVERIFY(clientOfCertificate(config, certificate) != nullptr);
    QCOMPARE_EQ(clientOfCertificate(config, certificate)->id.str(), std::string("a"));
    QVERIFY(clientOfCertificate(config, m_authority.client("urn:sealdesk:client:other")) == nullptr);
    // A second client that the certificate names too: nobody can say which.
    auto second = config;
    second.clients.emplace(ClientId("b"), server("b", store::CertificateName::SanDns, "v2x.example"));
    QVERIFY(clientOfCertificate(second, certificate) == nullptr);
    // Neither disabled clients, nor such that log in otherwise, nor such that are no servers count.
    for (int i = 0; i < 3; ++i) {
        auto other = server("b", store::CertificateName::SanDns, "v2x.example");
        other.disabled = i == 0;
        other.auth = i == 1 ? store::ClientAuth::SecretBasic : other.auth;
        other.valServer = i != 2;
        auto third = config;
        third.clients.emplace(ClientId("b"), other);
        const auto *found = clientOfCertificate(third, certificate);
        QVERIFY(found != nullptr);
        QCOMPARE_EQ(found->id.str(), std::string("a"));
    }
}

void tst_guard_peer::peerClientsFollowTheConfiguration()
{
    const auto certificate = m_authority.client(kServerUri);
    PeerClients peers;
    auto config = snapshot();
    config.configVersion = 1;
    QVERIFY(!peers.find(config, certificate));
    config.clients.emplace(ClientId("a"), server("a", store::CertificateName::SanUri, kServerUri));
    QVERIFY2(!peers.find(config, certificate), "remembered for this version");
    config.configVersion = 2;
    QVERIFY(peers.find(config, certificate) == ClientId("a"));
    // A worker that still holds the older configuration gets the answer of the older one, and harms nobody.
    auto older = snapshot();
    older.configVersion = 1;
    QVERIFY(!peers.find(older, certificate));
    QVERIFY(peers.find(config, certificate) == ClientId("a"));
}

void tst_guard_peer::binding_data()
{
    QTest::addColumn<QByteArray>("bound"); // "none", "this", "other", "jkt"
    QTest::addColumn<bool>("shown");
    QTest::addColumn<bool>("required");
    QTest::addColumn<QByteArray>("reason"); // empty: passes
    QTest::newRow("bearer token where none need be bound") << "none"_ba << false << false << ""_ba;
    QTest::newRow("RFC 8705 3: bound token with its certificate") << "this"_ba << true << true << ""_ba;
    QTest::newRow("RFC 8705 3: bound token without certificate")
        << "this"_ba << false << false << "cnf: x5t#S256 is set"_ba;
    QTest::newRow("RFC 8705 3: bound token with another certificate")
        << "other"_ba << true << true << "cnf: x5t#S256 \""_ba;
    QTest::newRow("RFC 8705 3: bound to another certificate where none need be bound")
        << "other"_ba << true << false << "cnf: x5t#S256 \""_ba;
    QTest::newRow("TS 33.434 5.1.1.8: unbound token on KM-S") << "none"_ba << true << true << "cnf: absent"_ba;
    QTest::newRow("RFC 9449 7.1: DPoP-bound token as Bearer") << "jkt"_ba << false << false << "cnf: jkt"_ba;
}

void tst_guard_peer::binding()
{
    QFETCH(const QByteArray, bound);
    QFETCH(const bool, shown);
    QFETCH(const bool, required);
    QFETCH(const QByteArray, reason);
    const auto certificate = m_authority.client(kServerUri);
    auto c = claims();
    if (bound == "this"_ba)
        c.certificateThumbprint = certificateThumbprint(certificate);
    if (bound == "other"_ba)
        c.certificateThumbprint = certificateThumbprint(m_authority.root);
    if (bound == "jkt"_ba)
        c.keyThumbprint = "x";
    const auto refusal =
        checkBinding(c, shown ? &certificate : nullptr, Requirement{std::string(kAudience), "seal:key", required});
    QCOMPARE_EQ(refusal.has_value(), !reason.isEmpty());
    if (refusal) {
        QCOMPARE_EQ(refusal->status, 401);
        QCOMPARE_EQ(refusal->oauthError, std::string("invalid_token"));
        QVERIFY2(QByteArray::fromStdString(refusal->reason).startsWith(reason), refusal->reason.c_str());
    }
}

void tst_guard_peer::assertedIdentity()
{
    net::Request request;
    const Requirement ue{std::string(kAudience), "seal:key", false};
    const Requirement server{std::string(kAudience), "seal:key", true};
    QVERIFY(!checkAssertedIdentity(request, ue));
    request.headers.add("x-3gpp-asserted-identity", "sip:bob@example");
    const auto refusal = checkAssertedIdentity(request, ue);
    QVERIFY(refusal.has_value());
    QCOMPARE_EQ(refusal->status, 403);
    QCOMPARE_EQ(refusal->clause, std::string("TS 24.547 A.2.2.2"));
    QVERIFY2(refusal->reason.find("bob") == std::string::npos, "what was asserted is not repeated");
    QVERIFY(!checkAssertedIdentity(request, server));
}

void tst_guard_peer::certificateAndTokenNameOneServer()
{
    auto c = claims();
    c.client = ClientId("a");
    QVERIFY(!checkPeerClient(c, ClientId("a")));
    for (const auto &named : {std::optional<ClientId>(), std::optional(ClientId("b"))}) {
        const auto refusal = checkPeerClient(c, named);
        QVERIFY(refusal.has_value());
        QCOMPARE_EQ(refusal->status, 403);
        QCOMPARE_EQ(refusal->cause, std::string("TARGET_MISMATCH"));
    }
}

QTEST_APPLESS_MAIN(tst_guard_peer)

#include "tst_guard_peer.moc"
