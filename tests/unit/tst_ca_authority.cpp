#include "core/ca/authority.h"
#include "core/pki/path.h"
#include "tst_pki_support.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pkitest;
using seal::ca::Authority;
using seal::ca::AuthorityParams;
using seal::ca::EntityNames;

namespace {

AuthorityParams demoParams()
{
    AuthorityParams p;
    p.organization = "Demo Site";
    p.country = "DE";
    p.crlUrl = "http://localhost:9480/ca/crl";
    p.rootCrlUrl = "http://localhost:9480/ca/root-crl";
    p.ocspUrl = "http://localhost:9480/ca/ocsp";
    p.nameConstraints = ca::loopbackConstraints();
    return p;
}

EntityNames server()
{
    return {"SIM-S", {"localhost"}, {"127.0.0.1", "::1"}, {}};
}
EntityNames client()
{
    return {"v2x-server", {}, {}, {"urn:seal:val-server:v2x-server"}};
}

} // namespace

class tst_ca_authority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesRootAndIssuingCa();
    void issuesForBothRoles();
    void keepsDemoNamesAtHome_data();
    void keepsDemoNamesAtHome();
    void issuesOnRequest();
    void refusesRequests();
    void livesEndWithTheIssuer();
    void refusesOutsideItsOwnLife();
    void signsLists();
    void restores();
    void writesPemFiles();

private:
    ManualClock m_clock{kNow};
    Authority m_authority = need(Authority::create(demoParams(), m_clock, crypto::systemRandom()));

    [[nodiscard]] Status verify(const Certificate &leaf, Purpose purpose, std::optional<std::string> host = {}) const
    {
        const std::vector<Certificate> intermediates{m_authority.issuing()};
        const std::vector<Certificate> anchors{m_authority.root()};
        return verifyChain(leaf, intermediates, anchors, purpose, m_clock.now(), std::move(host));
    }
};

void tst_ca_authority::makesRootAndIssuingCa()
{
    const auto &root = m_authority.root();
    const auto &issuing = m_authority.issuing();
    QVERIFY(checkProfile(root, ProfileId::RootCa, &root).empty());
    QVERIFY(checkProfile(issuing, ProfileId::IssuingCa, &root).empty());
    QCOMPARE(text(root.subjectText()), u"CN=Demo Site Root CA,O=Demo Site,C=DE"_s);
    QCOMPARE(text(issuing.subjectText()), u"CN=Demo Site Issuing CA,O=Demo Site,C=DE"_s);
    QVERIFY(m_authority.rootKey().type() == crypto::KeyType::EcP256);
    QVERIFY(root.notBefore() == kNow - std::chrono::hours(1));
    QVERIFY(root.notAfter() - root.notBefore() == std::chrono::days(3650));
    QVERIFY(issuing.notAfter() - issuing.notBefore() == std::chrono::days(1826));
    QVERIFY(issuing.crlUrls() == std::vector<std::string>{"http://localhost:9480/ca/root-crl"});
    for (const auto &certificate : {root, issuing}) {
        const int at = X509_get_ext_by_NID(certificate.handle(), NID_name_constraints, -1);
        QVERIFY(at >= 0);
        QCOMPARE(X509_EXTENSION_get_critical(X509_get_ext(certificate.handle(), at)), 1);
    }
    auto open = demoParams();
    open.nameConstraints.reset();
    const auto unbound = need(Authority::create(open, m_clock, crypto::systemRandom()));
    QCOMPARE(X509_get_ext_by_NID(unbound.root().handle(), NID_name_constraints, -1), -1);
    QVERIFY(unbound.issueServer({"x", {"sim.example.org"}, {}, {}}, m_clock, crypto::systemRandom()).has_value());
    open.organization.clear();
    QVERIFY(!Authority::create(open, m_clock, crypto::systemRandom()));
}

void tst_ca_authority::issuesForBothRoles()
{
    auto &random = crypto::systemRandom();
    const auto forServer = need(m_authority.issueServer(server(), m_clock, random));
    QVERIFY(forServer.profile == ProfileId::TlsServer);
    QVERIFY(checkProfile(forServer.certificate, ProfileId::TlsServer, &m_authority.issuing()).empty());
    QVERIFY(need(forServer.certificate.publicKey()) == forServer.key->publicKey());
    QVERIFY(forServer.certificate.crlUrls() == std::vector<std::string>{demoParams().crlUrl});
    for (const auto *host : {"localhost", "127.0.0.1", "::1"})
        QVERIFY(verify(forServer.certificate, Purpose::TlsServer, host).has_value());
    QVERIFY(!verify(forServer.certificate, Purpose::TlsClient));

    const auto forClient = need(m_authority.issueClient(client(), m_clock, random));
    QVERIFY(checkProfile(forClient.certificate, ProfileId::TlsClient, &m_authority.issuing()).empty());
    QVERIFY(forClient.certificate.uris() == client().uris);
    QVERIFY(verify(forClient.certificate, Purpose::TlsClient).has_value());
    QVERIFY(!verify(forClient.certificate, Purpose::TlsServer));

    const auto both = need(m_authority.issueServer(server(), m_clock, random, std::chrono::days(30), true));
    QVERIFY(both.profile == ProfileId::TlsServerAndClient);
    QVERIFY(verify(both.certificate, Purpose::TlsServer).has_value() &&
            verify(both.certificate, Purpose::TlsClient).has_value());
    QVERIFY(both.certificate.notAfter() - both.certificate.notBefore() == std::chrono::days(30));
    QVERIFY(both.certificate.serialHex() != forServer.certificate.serialHex());
}

void tst_ca_authority::keepsDemoNamesAtHome_data()
{
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("issued");
    QTest::newRow("localhost") << u"localhost"_s << QString() << true;
    QTest::newRow("below localhost") << u"sim.localhost"_s << QString() << true;
    QTest::newRow("another host") << u"example.org"_s << QString() << false;
    QTest::newRow("a name that ends alike") << u"notlocalhost"_s << QString() << false;
    QTest::newRow("127.9.9.9") << QString() << u"127.9.9.9"_s << true;
    QTest::newRow("128.0.0.1") << QString() << u"128.0.0.1"_s << false;
    QTest::newRow("::1") << QString() << u"::1"_s << true;
    QTest::newRow("::2") << QString() << u"::2"_s << false;
    QTest::newRow("no name") << QString() << QString() << false;
}

void tst_ca_authority::keepsDemoNamesAtHome()
{
    QFETCH(QString, dns);
    QFETCH(QString, address);
    QFETCH(bool, issued);
    EntityNames names{"name", {}, {}, {}};
    if (!dns.isEmpty())
        names.dnsNames = {dns.toStdString()};
    if (!address.isEmpty())
        names.ipAddresses = {address.toStdString()};
    QCOMPARE(m_authority.issueServer(names, m_clock, crypto::systemRandom()).has_value(), issued);
}

void tst_ca_authority::issuesOnRequest()
{
    const auto key = makeKey();
    CertificateRequest::Spec s;
    s.subject = {"FR", "Somebody", "v2x"};
    s.uris = {"urn:seal:val-server:v2x"};
    const auto request = need(CertificateRequest::create(s, key));
    const auto issued = need(m_authority.issueFor(request, ProfileId::TlsClient, {}, m_clock, crypto::systemRandom()));
    QVERIFY(!issued.key);
    QVERIFY(need(issued.certificate.publicKey()) == key.publicKey());
    // TS 33.310 6.1.1: the name lies in the CA's own domain, whatever the request says.
    QCOMPARE(text(issued.certificate.subjectText()), u"CN=v2x,O=Demo Site,C=DE"_s);
    QVERIFY(issued.certificate.uris() == s.uris);
    const auto renamed =
        need(m_authority.issueFor(request, ProfileId::TlsClient, client(), m_clock, crypto::systemRandom()));
    QVERIFY(renamed.certificate.uris() == client().uris);
}

void tst_ca_authority::refusesRequests()
{
    auto &random = crypto::systemRandom();
    const auto wantsCa = need(CertificateRequest::fromPem(testFile("csr_ca.pem")));
    QCOMPARE(int(m_authority.issueFor(wantsCa, ProfileId::TlsClient, client(), m_clock, random).error().code),
             int(Errc::Denied));
    const auto outside = need(CertificateRequest::fromPem(testFile("csr_gnutls.pem")));
    QCOMPARE(int(m_authority.issueFor(outside, ProfileId::TlsServer, {}, m_clock, random).error().code),
             int(Errc::Denied));
    QCOMPARE(int(m_authority.issueFor(outside, ProfileId::IssuingCa, client(), m_clock, random).error().code),
             int(Errc::Denied));
    const auto strong = need(CertificateRequest::fromPem(testFile("csr_p384.pem")));
    QVERIFY(!m_authority.issueFor(strong, ProfileId::TlsClient, client(), m_clock, random));
}

void tst_ca_authority::livesEndWithTheIssuer()
{
    ManualClock late(m_authority.issuing().notAfter() - std::chrono::days(10));
    const auto issued = need(m_authority.issueServer(server(), late, crypto::systemRandom()));
    QVERIFY(issued.certificate.notAfter() == m_authority.issuing().notAfter());
    QVERIFY(!m_authority.issueServer(server(), m_clock, crypto::systemRandom(), std::chrono::days(398)));
}

void tst_ca_authority::refusesOutsideItsOwnLife()
{
    const ManualClock after(m_authority.issuing().notAfter() + std::chrono::seconds(1));
    QCOMPARE(int(m_authority.issueServer(server(), after, crypto::systemRandom()).error().code), int(Errc::Expired));
    const ManualClock before(m_authority.issuing().notBefore() - std::chrono::seconds(1));
    QCOMPARE(int(m_authority.issueServer(server(), before, crypto::systemRandom()).error().code), int(Errc::Expired));
}

void tst_ca_authority::signsLists()
{
    const auto list = need(m_authority.signCrl({{"0102", kNow, RevocationReason::Superseded}}, 7, m_clock));
    QVERIFY(list.verify(m_authority.issuing()).has_value());
    QVERIFY(list.find("0102").has_value());
    QVERIFY(list.nextUpdate() == kNow + std::chrono::days(7));
    const auto rootList = need(m_authority.signRootCrl({}, 1, m_clock));
    QVERIFY(rootList.verify(m_authority.root()).has_value());
    QVERIFY(!rootList.verify(m_authority.issuing()));
}

void tst_ca_authority::restores()
{
    const auto &a = m_authority;
    const auto again = need(Authority::restore(a.params(), a.root(), a.rootKey(), a.issuing(), a.issuingKey()));
    const auto issued = need(again.issueServer(server(), m_clock, crypto::systemRandom()));
    QVERIFY(verify(issued.certificate, Purpose::TlsServer, "localhost").has_value());
    QVERIFY(!Authority::restore(a.params(), a.root(), a.issuingKey(), a.issuing(), a.issuingKey()));
    QVERIFY(!Authority::restore(a.params(), a.root(), a.rootKey(), a.root(), a.rootKey()));
    auto renamed = demoParams();
    renamed.organization = "Other";
    const auto other = need(Authority::create(renamed, m_clock, crypto::systemRandom()));
    QVERIFY(!Authority::restore(a.params(), a.root(), a.rootKey(), other.issuing(), other.issuingKey()));
}

void tst_ca_authority::writesPemFiles()
{
    const auto ca = need(Certificate::listFromPem(m_authority.caPem()));
    QVERIFY((ca == std::vector<Certificate>{m_authority.root(), m_authority.issuing()}));
    const auto leaf = need(m_authority.issueServer(server(), m_clock, crypto::systemRandom())).certificate;
    QVERIFY((need(Certificate::listFromPem(m_authority.chainPem(leaf))) ==
             std::vector<Certificate>{leaf, m_authority.issuing()}));
}

QTEST_GUILESS_MAIN(tst_ca_authority)
#include "tst_ca_authority.moc"
