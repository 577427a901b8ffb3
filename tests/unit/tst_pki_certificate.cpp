#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "tst_pki_support.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pkitest;

namespace {

using Strings = std::vector<std::string>;

QString run(const QString &program, const QStringList &arguments, int *exitCode)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(30000);
    *exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return QString::fromUtf8(process.readAll());
}

QString saved(const QTemporaryDir &folder, const QString &name, const std::string &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(content.data(), qint64(content.size())) != qint64(content.size()))
        throw std::runtime_error("cannot write a test file");
    return file.fileName();
}

} // namespace

class tst_pki_certificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatWasIssued();
    void readsNamesOfAllKinds();
    void writesAddressesAsTheRfcDoes_data();
    void writesAddressesAsTheRfcDoes();
    void quotesSubjects();
    void copiesShareOneHandle();
    void pemHoldsOneOrMany();
    void skipsOtherPemBlocks();
    void refusesWhatIsNoCertificate_data();
    void refusesWhatIsNoCertificate();
    void everyTruncationIsAnError();
    void everyFlippedByteIsTotal();
    void opensslReadsTheSame();
    void opensslVerifiesStrictly();
    void refusesSpecs_data();
    void refusesSpecs();
    void refusesWrongIssuers();
    void usesTheHashOfTheIssuersCurve();
    void serialsAreRandomAndPositive();

private:
    Chain m_chain;
};

void tst_pki_certificate::readsBackWhatWasIssued()
{
    auto s = spec(ProfileId::TlsServer, "sim.example");
    s.dnsNames = {"sim.example", "*.sim.example"};
    s.ipAddresses = {"127.0.0.1", "::1"};
    s.uris = {"urn:seal:server:sim"};
    s.ocspUrl = "http://localhost:9480/ocsp";
    const auto certificate = m_chain.issueLeaf(s);
    QCOMPARE(text(certificate.subjectText()), u"CN=sim.example,O=Example,C=DE"_s);
    QCOMPARE(text(certificate.issuerText()), u"CN=Example Issuing,O=Example,C=DE"_s);
    QCOMPARE(text(certificate.commonName()), u"sim.example"_s);
    QVERIFY(certificate.notBefore() == s.notBefore);
    QVERIFY(certificate.notAfter() == s.notAfter);
    QVERIFY(certificate.dnsNames() == s.dnsNames);
    QVERIFY(certificate.ipAddresses() == s.ipAddresses);
    QVERIFY(certificate.uris() == s.uris);
    QVERIFY(certificate.crlUrls() == Strings{s.crlUrl});
    QVERIFY(!certificate.isCa());
    QVERIFY(!certificate.isSelfIssued());
    QVERIFY(m_chain.issuing.isCa());
    QVERIFY(m_chain.root.isSelfIssued());
    QVERIFY(need(certificate.publicKey()) == m_chain.leafKey.publicKey());
    QVERIFY(certificate.isValidAt(s.notBefore) && certificate.isValidAt(s.notAfter));
    QVERIFY(!certificate.isValidAt(s.notAfter + std::chrono::milliseconds(1)));

    X509 *x509 = certificate.handle();
    QCOMPARE(X509_get_key_usage(x509), std::uint32_t(X509v3_KU_DIGITAL_SIGNATURE));
    QCOMPARE(X509_get_extended_key_usage(x509), std::uint32_t(XKU_SSL_SERVER));
    QCOMPARE(X509_get_pathlen(m_chain.issuing.handle()), 0L);
    QCOMPARE(X509_get_pathlen(m_chain.root.handle()), -1L);
    QCOMPARE(X509_get_key_usage(m_chain.issuing.handle()), std::uint32_t(X509v3_KU_KEY_CERT_SIGN | X509v3_KU_CRL_SIGN));
    const auto critical = [x509](int nid) {
        return X509_EXTENSION_get_critical(X509_get_ext(x509, X509_get_ext_by_NID(x509, nid, -1)));
    };
    QCOMPARE(critical(NID_key_usage), 1);
    QCOMPARE(critical(NID_ext_key_usage), 0);
    QCOMPARE(critical(NID_crl_distribution_points), 0);
    QCOMPARE(X509_get_ext_by_NID(x509, NID_basic_constraints, -1), -1);
    QVERIFY(X509_get_ext_by_NID(x509, NID_info_access, -1) >= 0);
    QCOMPARE(
        ASN1_OCTET_STRING_cmp(X509_get0_authority_key_id(x509), X509_get0_subject_key_id(m_chain.issuing.handle())), 0);
    QCOMPARE(ASN1_STRING_length(X509_get0_subject_key_id(x509)), 20);
}

void tst_pki_certificate::readsNamesOfAllKinds()
{
    const auto certificate = forge(m_chain.leaf, m_chain.issuingKey, [](X509 *x509) {
        setExtension(x509, NID_subject_alt_name,
                     "email:a@example.org,DNS:one.example,RID:1.2.3,DNS:two.example,URI:urn:x,IP:10.0.0.1");
    });
    QVERIFY((certificate.dnsNames() == Strings{"one.example", "two.example"}));
    QVERIFY(certificate.uris() == Strings{"urn:x"});
    QVERIFY(certificate.ipAddresses() == Strings{"10.0.0.1"});
    QVERIFY(m_chain.root.dnsNames().empty());
}

void tst_pki_certificate::writesAddressesAsTheRfcDoes_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("read");
    QTest::newRow("IPv4") << u"192.0.2.255"_s << u"192.0.2.255"_s;
    QTest::newRow("IPv6 loopback") << u"0:0:0:0:0:0:0:1"_s << u"::1"_s;
    QTest::newRow("all zero") << u"0:0:0:0:0:0:0:0"_s << u"::"_s;
    QTest::newRow("RFC 5952 4.2.3: the longest run") << u"2001:0:0:1:0:0:0:1"_s << u"2001:0:0:1::1"_s;
    QTest::newRow("RFC 5952 4.2.3: the first of equal runs") << u"2001:DB8:0:0:1:0:0:1"_s << u"2001:db8::1:0:0:1"_s;
    QTest::newRow("RFC 5952 4.2.2: one group is not shortened")
        << u"2001:db8:0:1:1:1:1:1"_s << u"2001:db8:0:1:1:1:1:1"_s;
    QTest::newRow("zeros at the end") << u"2001:db8:0:0:0:0:0:0"_s << u"2001:db8::"_s;
}

void tst_pki_certificate::writesAddressesAsTheRfcDoes()
{
    QFETCH(QString, given);
    QFETCH(QString, read);
    auto s = spec(ProfileId::TlsServer, "address");
    s.ipAddresses = {given.toStdString()};
    const auto addresses = m_chain.issueLeaf(s).ipAddresses();
    QCOMPARE(addresses.size(), std::size_t(1));
    QCOMPARE(text(addresses.front()), read);
}

void tst_pki_certificate::quotesSubjects()
{
    auto s = spec(ProfileId::TlsServer, "a,b+c \"d\" Zürich");
    s.subject.country.clear();
    const auto certificate = m_chain.issueLeaf(s);
    QCOMPARE(text(certificate.subjectText()), u"CN=a\\,b\\+c \\\"d\\\" Zürich,O=Example"_s);
    QCOMPARE(text(certificate.commonName()), u"a,b+c \"d\" Zürich"_s);
    const auto subject = certificate.subject();
    QCOMPARE(subject.size(), std::size_t(2));
    QCOMPARE(text(subject[0].type), u"O"_s);
    QCOMPARE(text(subject[1].stringType), u"UTF8STRING"_s);
    QCOMPARE(text(m_chain.leaf.subject()[0].stringType), u"PRINTABLESTRING"_s);
}

void tst_pki_certificate::copiesShareOneHandle()
{
    const Certificate copy = m_chain.leaf; // NOLINT: the copy is what is tested
    QVERIFY(copy.handle() == m_chain.leaf.handle());
    QVERIFY(copy == m_chain.leaf);
    QVERIFY(!(copy == m_chain.issuing));
    QCOMPARE(text(copy.sha256Hex()), text(toHex(crypto::sha256(copy.toDer()))));
    const auto again = need(Certificate::fromDer(copy.toDer()));
    QVERIFY(again == copy);
    QVERIFY(need(Certificate::fromHandle(copy.handle())) == copy);
    QVERIFY(!Certificate::fromHandle(nullptr));
}

void tst_pki_certificate::pemHoldsOneOrMany()
{
    const std::vector<Certificate> both{m_chain.leaf, m_chain.issuing};
    const auto bundle = toPemBundle(both);
    QVERIFY(need(Certificate::fromPem(m_chain.leaf.toPem())) == m_chain.leaf);
    QVERIFY(need(Certificate::listFromPem(bundle)) == both);
    QVERIFY(!Certificate::fromPem(bundle));
    QVERIFY(!Certificate::fromPem(""));
    QVERIFY(!Certificate::listFromPem("no certificate here"));
    QVERIFY(!Certificate::listFromPem(m_chain.leaf.toPem() + m_chain.issuing.toPem().substr(0, 200)));
}

void tst_pki_certificate::skipsOtherPemBlocks()
{
    const auto key = need(m_chain.leafKey.toPem("secret"));
    const auto mixed = std::string(key.text()) + m_chain.leaf.toPem();
    QVERIFY(need(Certificate::fromPem(mixed)) == m_chain.leaf);
    // An encrypted block with the name of a certificate must fail and not ask for a passphrase.
    auto encrypted = m_chain.leaf.toPem();
    encrypted.insert(encrypted.find('\n') + 1,
                     "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00112233445566778899AABBCCDDEEFF\n\n");
    QVERIFY(!Certificate::fromPem(encrypted));
}

void tst_pki_certificate::refusesWhatIsNoCertificate_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<int>("code");
    const auto &good = m_chain.leaf.toDer();
    const QByteArray bytes(reinterpret_cast<const char *>(good.data()), qsizetype(good.size()));
    const int invalid = int(Errc::InvalidInput);
    QTest::newRow("nothing") << QByteArray() << invalid;
    QTest::newRow("a text") << QByteArray("hello") << invalid;
    QTest::newRow("an empty sequence") << QByteArray::fromHex("3000") << invalid;
    QTest::newRow("a length beyond the end") << QByteArray::fromHex("3084ffffffff") << invalid;
    QTest::newRow("an indefinite length") << QByteArray::fromHex("30800000") << invalid;
    QTest::newRow("a byte behind it") << bytes + '\0' << invalid;
    QTest::newRow("twice") << bytes + bytes << invalid;
    QTest::newRow("too large") << QByteArray(64 * 1024 + 1, '\x30') << int(Errc::TooLarge);
    // The outer length with one octet more than DER allows: the same certificate, another thumbprint.
    QTest::newRow("BER instead of DER") << QByteArray::fromHex("308300") + bytes.sliced(2) << invalid;
}

void tst_pki_certificate::refusesWhatIsNoCertificate()
{
    QFETCH(QByteArray, der);
    QFETCH(int, code);
    const auto result = Certificate::fromDer(std::as_bytes(std::span(der.constData(), std::size_t(der.size()))));
    QVERIFY(!result);
    QCOMPARE(int(result.error().code), code);
    QVERIFY(!result.error().detail.empty());
}

void tst_pki_certificate::everyTruncationIsAnError()
{
    const auto &der = m_chain.leaf.toDer();
    for (std::size_t size = 0; size < der.size(); ++size)
        QVERIFY(!Certificate::fromDer(ByteView(der).first(size)));
}

void tst_pki_certificate::everyFlippedByteIsTotal()
{
    const auto original = m_chain.leaf.toDer();
    int readable = 0;
    for (std::size_t i = 0; i < original.size(); ++i) {
        auto der = original;
        der[i] ^= std::byte{0x81};
        const auto certificate = Certificate::fromDer(der);
        if (!certificate)
            continue;
        ++readable;
        QVERIFY(!(*certificate == m_chain.leaf));
        // All readers take whatever they find.
        const auto all =
            certificate->subjectText() + certificate->issuerText() + certificate->serialHex() + certificate->toPem();
        QVERIFY(!all.empty());
        static_cast<void>(certificate->dnsNames().size() + certificate->crlUrls().size());
        static_cast<void>(certificate->publicKey());
        static_cast<void>(checkProfile(*certificate, ProfileId::TlsServer, &m_chain.issuing));
    }
    QVERIFY(readable > 50); // signature bytes, at least
}

void tst_pki_certificate::opensslReadsTheSame()
{
    const QTemporaryDir folder;
    auto s = spec(ProfileId::TlsServerAndClient, "skm.example");
    s.ipAddresses = {"127.0.0.1"};
    s.ocspUrl = "http://localhost:9480/ocsp";
    const auto certificate = m_chain.issueLeaf(s);
    int code = 0;
    const auto output =
        run(u"openssl"_s,
            {u"x509"_s, u"-in"_s, saved(folder, u"leaf.pem"_s, certificate.toPem()), u"-noout"_s, u"-text"_s}, &code);
    QCOMPARE(code, 0);
    for (
        const auto &line :
        {u"Version: 3 (0x2)"_s, u"Signature Algorithm: ecdsa-with-SHA256"_s,
         u"Issuer: C = DE, O = Example, CN = Example Issuing"_s, u"Not Before: Jan  1 00:00:00 2026 GMT"_s,
         u"Not After : Jan  1 00:00:00 2027 GMT"_s,
         u"X509v3 Key Usage: critical\n                Digital Signature\n"_s,
         u"X509v3 Extended Key Usage: \n                TLS Web Server Authentication, TLS Web Client Authentication\n"_s,
         u"X509v3 Subject Alternative Name: \n                DNS:localhost, IP Address:127.0.0.1\n"_s,
         u"URI:http://localhost:9480/crl"_s, u"OCSP - URI:http://localhost:9480/ocsp"_s, u"NIST CURVE: P-256"_s})
        QVERIFY2(output.contains(line), qPrintable(line + u"\nis not in\n"_s + output));

    const Chain held(NameConstraints{.permittedDns = {"localhost"}, .permittedIpRanges = {"127.0.0.0/8", "::1/128"}});
    const auto ca =
        run(u"openssl"_s,
            {u"x509"_s, u"-in"_s, saved(folder, u"root.pem"_s, held.root.toPem()), u"-noout"_s, u"-text"_s}, &code);
    QCOMPARE(code, 0);
    for (
        const auto &line :
        {u"X509v3 Basic Constraints: critical\n                CA:TRUE\n"_s,
         u"X509v3 Key Usage: critical\n                Certificate Sign, CRL Sign\n"_s,
         u"X509v3 Name Constraints: critical\n                Permitted:\n                  DNS:localhost\n                  IP:127.0.0.0/255.0.0.0\n"_s,
         u"IP:0:0:0:0:0:0:0:1/FFFF:FFFF:FFFF:FFFF:FFFF:FFFF:FFFF:FFFF"_s})
        QVERIFY2(ca.contains(line), qPrintable(line + u"\nis not in\n"_s + ca));
}

void tst_pki_certificate::opensslVerifiesStrictly()
{
    const QTemporaryDir folder;
    const Chain chain(NameConstraints{.permittedDns = {"localhost"}, .permittedIpRanges = {"127.0.0.0/8", "::1/128"}});
    const QStringList common{u"verify"_s,     u"-x509_strict"_s,
                             u"-attime"_s,    QString::number(toEpochSeconds(kNow)),
                             u"-CAfile"_s,    saved(folder, u"root.pem"_s, chain.root.toPem()),
                             u"-untrusted"_s, saved(folder, u"issuing.pem"_s, chain.issuing.toPem())};
    const auto leaf = saved(folder, u"leaf.pem"_s, chain.leaf.toPem());
    int code = 0;
    auto output =
        run(u"openssl"_s,
            common + QStringList{u"-purpose"_s, u"sslserver"_s, u"-verify_hostname"_s, u"localhost"_s, leaf}, &code);
    QVERIFY2(code == 0, qPrintable(output));
    output = run(u"openssl"_s, common + QStringList{u"-purpose"_s, u"sslclient"_s, leaf}, &code);
    QVERIFY2(code != 0, qPrintable(output));
}

void tst_pki_certificate::refusesSpecs_data()
{
    QTest::addColumn<std::function<void(CertificateSpec &)>>("change");
    const auto row = [](const char *name, std::function<void(CertificateSpec &)> change) {
        QTest::newRow(name) << std::move(change);
    };
    row("no common name", [](auto &s) { s.subject.commonName.clear(); });
    row("no organization (form A needs O)", [](auto &s) { s.subject.organization.clear(); });
    row("a common name of 65 octets", [](auto &s) { s.subject.commonName = std::string(65, 'a'); });
    row("a common name with NUL", [](auto &s) { s.subject.commonName = std::string("a\0b", 3); });
    row("a common name that is no UTF-8", [](auto &s) { s.subject.commonName = "\xff"; });
    row("a country in small letters", [](auto &s) { s.subject.country = "de"; });
    row("a country of three letters", [](auto &s) { s.subject.country = "DEU"; });
    row("no subject alternative name", [](auto &s) { s.dnsNames.clear(); });
    row("a DNS name with a space", [](auto &s) { s.dnsNames = {"a b"}; });
    row("an empty DNS name", [](auto &s) { s.dnsNames = {""}; });
    row("a DNS name with an empty label", [](auto &s) { s.dnsNames = {"a..b"}; });
    row("a DNS label of 64 octets", [](auto &s) { s.dnsNames = {std::string(64, 'a')}; });
    row("a partial wildcard", [](auto &s) { s.dnsNames = {"f*.example"}; });
    row("a wildcard alone", [](auto &s) { s.dnsNames = {"*"}; });
    row("an address out of range", [](auto &s) { s.ipAddresses = {"127.0.0.256"}; });
    row("an address range as an address", [](auto &s) { s.ipAddresses = {"127.0.0.0/8"}; });
    row("a URI without scheme", [](auto &s) { s.uris = {"//example"}; });
    row("a URI with a line break", [](auto &s) { s.uris = {"urn:a\nb"}; });
    row("101 names", [](auto &s) { s.dnsNames.assign(101, "localhost"); });
    row("no CRL distribution point", [](auto &s) { s.crlUrl.clear(); });
    row("a CRL distribution point over https", [](auto &s) { s.crlUrl = "https://localhost/crl"; });
    row("398 days", [](auto &s) { s.notAfter = s.notBefore + std::chrono::days(398); });
    row("an end before the beginning", [](auto &s) { s.notAfter = s.notBefore - std::chrono::hours(1); });
    row("a beginning before the issuer's", [](auto &s) { s.notBefore -= std::chrono::hours(1); });
    row("name constraints in an entity certificate", [](auto &s) {
        s.nameConstraints = NameConstraints{{"localhost"}, {}};
    });
    row("a root below a CA", [](auto &s) { s.profile = ProfileId::RootCa; });
    row("a CA below a CA of pathLen 0", [](auto &s) { s.profile = ProfileId::IssuingCa; });
}

void tst_pki_certificate::refusesSpecs()
{
    QFETCH(std::function<void(CertificateSpec &)>, change);
    auto s = spec(ProfileId::TlsServer, "leaf");
    QVERIFY(
        issue(s, m_chain.leafKey.publicKey(), m_chain.issuing, m_chain.issuingKey, crypto::systemRandom()).has_value());
    change(s);
    const auto result =
        issue(s, m_chain.leafKey.publicKey(), m_chain.issuing, m_chain.issuingKey, crypto::systemRandom());
    QVERIFY(!result);
    QVERIFY(result.error().code == Errc::InvalidInput || result.error().code == Errc::Denied ||
            result.error().code == Errc::TooLarge);
}

void tst_pki_certificate::refusesWrongIssuers()
{
    auto &random = crypto::systemRandom();
    const auto s = spec(ProfileId::TlsServer, "leaf");
    QVERIFY(!issue(s, m_chain.leafKey.publicKey(), m_chain.issuing, m_chain.rootKey, random));
    QVERIFY(!issue(s, m_chain.leafKey.publicKey(), m_chain.leaf, m_chain.leafKey, random));
    // TS 33.310 6.1.1: the issuer is at least as strong as what it certifies.
    const auto strong = makeKey(crypto::KeyType::EcP384);
    const auto weaker = issue(s, strong.publicKey(), m_chain.issuing, m_chain.issuingKey, random);
    QVERIFY(!weaker);
    QVERIFY(text(weaker.error().detail).contains(u"stronger than the issuer's"_s));

    const Chain held(NameConstraints{.permittedDns = {"localhost"}, .permittedIpRanges = {"127.0.0.0/8"}});
    auto outside = spec(ProfileId::IssuingCa, "other", std::chrono::days(100));
    QVERIFY(issue(outside, m_chain.leafKey.publicKey(), held.root, held.rootKey, random).has_value());
    auto direct = spec(ProfileId::TlsServer, "leaf");
    direct.dnsNames = {"example.org"};
    const auto refused = issue(direct, m_chain.leafKey.publicKey(), held.root, held.rootKey, random);
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), int(Errc::Denied));
    direct.dnsNames = {"a.localhost"};
    QVERIFY(issue(direct, m_chain.leafKey.publicKey(), held.root, held.rootKey, random).has_value());
    direct.ipAddresses = {"128.0.0.1"};
    QVERIFY(!issue(direct, m_chain.leafKey.publicKey(), held.root, held.rootKey, random));
}

void tst_pki_certificate::usesTheHashOfTheIssuersCurve()
{
    auto &random = crypto::systemRandom();
    const auto key = makeKey(crypto::KeyType::EcP384);
    const auto root = need(issueRoot(spec(ProfileId::RootCa, "P-384 Root", std::chrono::days(3650)), key, random));
    QCOMPARE(X509_get_signature_nid(root.handle()), NID_ecdsa_with_SHA384);
    QCOMPARE(X509_get_signature_nid(m_chain.root.handle()), NID_ecdsa_with_SHA256);
    const auto leaf = need(issue(spec(ProfileId::TlsClient, "leaf"), m_chain.leafKey.publicKey(), root, key, random));
    QCOMPARE(X509_get_signature_nid(leaf.handle()), NID_ecdsa_with_SHA384);
    QCOMPARE(X509_get_extended_key_usage(leaf.handle()), std::uint32_t(XKU_SSL_CLIENT));
}

void tst_pki_certificate::serialsAreRandomAndPositive()
{
    const auto other = m_chain.issueLeaf(spec(ProfileId::TlsServer, "leaf"));
    QCOMPARE(other.serialHex().size(), std::size_t(32));
    QVERIFY(other.serialHex() != m_chain.leaf.serialHex());
    QVERIFY(other.serialHex().front() >= '4' && other.serialHex().front() <= '7');
    const auto negative = forge(m_chain.leaf, m_chain.issuingKey,
                                [](X509 *x509) { ASN1_INTEGER_set(X509_get_serialNumber(x509), -300); });
    QCOMPARE(text(negative.serialHex()), u"-012c"_s);
}

QTEST_GUILESS_MAIN(tst_pki_certificate)
#include "tst_pki_certificate.moc"
