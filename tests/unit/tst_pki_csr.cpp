#include "core/base/encoding.h"
#include "core/pki/csr.h"
#include "tst_pki_support.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pkitest;

using Strings = std::vector<std::string>;

class tst_pki_csr : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatWasMade();
    void readsRequestsOfOthers_data();
    void readsRequestsOfOthers();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void changedRequestsLoseTheirProof();
    void everyTruncationIsAnError();
    void makingRefusesBadNames();
    void aRequestBecomesACertificate();
};

void tst_pki_csr::readsBackWhatWasMade()
{
    for (const auto type : {crypto::KeyType::EcP256, crypto::KeyType::EcP384, crypto::KeyType::Rsa}) {
        const auto key = makeKey(type);
        CertificateRequest::Spec s;
        s.subject = {"DE", "Example", "v2x"};
        s.dnsNames = {"v2x.example"};
        s.ipAddresses = {"::1"};
        s.uris = {"urn:seal:val-server:v2x"};
        const auto request = need(CertificateRequest::create(s, key));
        const auto again = need(CertificateRequest::fromPem(request.toPem()));
        QVERIFY(again.toDer() == request.toDer());
        QCOMPARE(text(again.subjectText()), u"CN=v2x,O=Example,C=DE"_s);
        QCOMPARE(text(again.commonName()), u"v2x"_s);
        QVERIFY(again.dnsNames() == s.dnsNames);
        QVERIFY(again.ipAddresses() == s.ipAddresses);
        QVERIFY(again.uris() == s.uris);
        QVERIFY(!again.wantsCa());
        QVERIFY(need(again.publicKey()) == key.publicKey());
        s.wantsCa = true;
        QVERIFY(need(CertificateRequest::create(s, key)).wantsCa());
    }
}

void tst_pki_csr::readsRequestsOfOthers_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("ca");
    QTest::newRow("csr_p384.pem") << u"CN=p384,O=Example,C=DE"_s
                                  << QStringList{u"a.example"_s, u"192.0.2.7"_s, u"urn:seal:a"_s} << false;
    QTest::newRow("csr_gnutls.pem") << u"CN=gnutls,O=Example"_s
                                    << QStringList{u"gnutls.example"_s, u"2001:db8::1"_s,
                                                   u"https://gnutls.example/id"_s}
                                    << false;
    QTest::newRow("csr_rsa3072_python.pem")
        << u"CN=Zürich,O=Beispiel GmbH"_s << QStringList{u"rust.example"_s} << false;
    QTest::newRow("csr_pss_sha256.pem") << u"CN=pss-sha256,O=Example"_s << QStringList{u"pss.example"_s} << false;
    QTest::newRow("csr_ca.pem") << u"CN=wants-ca,O=Example"_s << QStringList() << true;
}

void tst_pki_csr::readsRequestsOfOthers()
{
    QFETCH(QString, subject);
    QFETCH(QStringList, names);
    QFETCH(bool, ca);
    const auto request = need(CertificateRequest::fromPem(testFile(QTest::currentDataTag())));
    QCOMPARE(text(request.subjectText()), subject);
    QStringList found;
    for (const auto &list : {request.dnsNames(), request.ipAddresses(), request.uris()}) {
        for (const auto &name : list)
            found << text(name);
    }
    QCOMPARE(found, names);
    QCOMPARE(request.wantsCa(), ca);
}

void tst_pki_csr::refusesBadRequests_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("reason");
    QTest::newRow("TS 33.310 6.1.1: SHA-1") << u"csr_sha1.pem"_s << u"sha1WithRSAEncryption"_s;
    QTest::newRow("TS 33.310 6.1.1: MD5") << u"csr_md5.pem"_s << u"md5WithRSAEncryption"_s;
    QTest::newRow("TS 33.310 6.1.1: SHA-1 inside RSASSA-PSS") << u"csr_pss_sha1.pem"_s << u"rsassaPss"_s;
    QTest::newRow("TS 33.310 6.1.1: RSA-1024") << u"csr_rsa1024.pem"_s << u"RSA of 1024 bits"_s;
    QTest::newRow("TS 33.310 6.1.1: curve P-224") << u"csr_p224.pem"_s << u"EC secp224r1"_s;
    QTest::newRow("TS 33.310 6.1.1: Ed25519") << u"csr_ed25519.pem"_s << u"ED25519"_s;
    QTest::newRow("RFC 2986 4.2: bad signature") << u"csr_bad_signature.pem"_s << u"bad signature"_s;
}

void tst_pki_csr::refusesBadRequests()
{
    QFETCH(QString, file);
    QFETCH(QString, reason);
    const auto result = CertificateRequest::fromPem(testFile(qPrintable(file)));
    QVERIFY(!result);
    QCOMPARE(int(result.error().code), int(Errc::Denied));
    QVERIFY2(text(result.error().detail).contains(reason), result.error().detail.c_str());
}

void tst_pki_csr::changedRequestsLoseTheirProof()
{
    CertificateRequest::Spec s;
    s.subject = {"DE", "Example", "v2x"};
    s.dnsNames = {"v2x.example"};
    const auto original = need(CertificateRequest::create(s, makeKey())).toDer();
    for (std::size_t i = 0; i < original.size(); ++i) {
        auto der = original;
        der[i] ^= std::byte{0x01};
        QVERIFY2(!CertificateRequest::fromDer(der), std::to_string(i).c_str());
    }
}

void tst_pki_csr::everyTruncationIsAnError()
{
    CertificateRequest::Spec s;
    s.subject = {"", "Example", "v2x"};
    const auto der = need(CertificateRequest::create(s, makeKey())).toDer();
    for (std::size_t size = 0; size < der.size(); ++size)
        QVERIFY(!CertificateRequest::fromDer(ByteView(der).first(size)));
    auto longer = der;
    longer.push_back(std::byte{0});
    QVERIFY(!CertificateRequest::fromDer(longer));
    QCOMPARE(int(CertificateRequest::fromDer(Bytes(64 * 1024 + 1)).error().code), int(Errc::TooLarge));
    QVERIFY(
        !CertificateRequest::fromPem("-----BEGIN CERTIFICATE REQUEST-----\n!!!\n-----END CERTIFICATE REQUEST-----\n"));
}

void tst_pki_csr::makingRefusesBadNames()
{
    CertificateRequest::Spec s;
    s.subject = {"DE", "Example", ""};
    QVERIFY(!CertificateRequest::create(s, makeKey()));
    s.subject.commonName = "x";
    s.dnsNames = {"not a name"};
    QVERIFY(!CertificateRequest::create(s, makeKey()));
    s.dnsNames.clear();
    QVERIFY(!CertificateRequest::create(s, makeKey(crypto::KeyType::Ed25519)));
}

void tst_pki_csr::aRequestBecomesACertificate()
{
    const Chain chain;
    const auto request = need(CertificateRequest::fromPem(testFile("csr_gnutls.pem")));
    auto s = spec(ProfileId::TlsClient, request.commonName());
    s.dnsNames = request.dnsNames();
    s.ipAddresses = request.ipAddresses();
    s.uris = request.uris();
    const auto certificate =
        need(issue(s, need(request.publicKey()), chain.issuing, chain.issuingKey, crypto::systemRandom()));
    QVERIFY(need(certificate.publicKey()) == need(request.publicKey()));
    QVERIFY(certificate.ipAddresses() == Strings{"2001:db8::1"});
}

QTEST_GUILESS_MAIN(tst_pki_csr)
#include "tst_pki_csr.moc"
