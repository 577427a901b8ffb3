#include "tst_pki_support.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pkitest;

namespace {

using Change = std::function<void(X509 *)>;

QStringList shortForm(const std::vector<ProfileViolation> &violations)
{
    QStringList list;
    for (const auto &v : violations)
        list << text(v.field + ": " + v.found);
    return list;
}

void setName(X509 *x509, bool issuer, const std::vector<std::tuple<const char *, int, const char *>> &parts)
{
    const detail::X509NamePtr name(X509_NAME_new());
    for (const auto &[type, stringType, value] : parts)
        X509_NAME_add_entry_by_txt(name.get(), type, stringType, reinterpret_cast<const unsigned char *>(value), -1, -1,
                                   0);
    if (issuer)
        X509_set_issuer_name(x509, name.get());
    else
        X509_set_subject_name(x509, name.get());
}

void setKey(X509 *x509, const char *type, unsigned bits)
{
    const crypto::EvpPkeyPtr key(EVP_PKEY_Q_keygen(nullptr, nullptr, type, std::size_t(bits)));
    X509_set_pubkey(x509, key.get());
}

void setCurve(X509 *x509, const char *curve)
{
    const crypto::EvpPkeyPtr key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curve));
    X509_set_pubkey(x509, key.get());
}

void setSerial(X509 *x509, const char *hex)
{
    BIGNUM *number = nullptr;
    BN_hex2bn(&number, hex);
    const crypto::BignumPtr owner(number);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(x509));
}

void setEnd(X509 *x509, std::string_view time)
{
    X509_set1_notAfter(x509, detail::makeTime(at(time)).get());
}

} // namespace

class tst_pki_profile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableHoldsEveryProfileOnce();
    void namesLeadBack();
    void issuedCertificatesFit_data();
    void issuedCertificatesFit();
    void acceptsWhatTheProfileLeavesOpen_data();
    void acceptsWhatTheProfileLeavesOpen();
    void namesTheFieldThatDoesNotFit_data();
    void namesTheFieldThatDoesNotFit();
    void weakHashesAreNamed();
    void namesAllViolationsAtOnce();
    void describesViolations();

private:
    Chain m_chain;
    Chain m_client{{}, ProfileId::TlsClient};
};

void tst_pki_profile::tableHoldsEveryProfileOnce()
{
    QCOMPARE(profiles().size(), std::size_t(5));
    for (const auto id : {ProfileId::RootCa, ProfileId::IssuingCa, ProfileId::TlsServer, ProfileId::TlsClient,
                          ProfileId::TlsServerAndClient}) {
        QVERIFY(profile(id).id == id);
        QVERIFY(profile(id).defaultLifetime <= profile(id).maxLifetime);
        QVERIFY(profile(id).clause.starts_with("TS 33.310 6.1"));
    }
    QCOMPARE(*profile(ProfileId::IssuingCa).pathLength, 0L);
    QVERIFY(!profile(ProfileId::RootCa).pathLength);
}

void tst_pki_profile::namesLeadBack()
{
    for (const auto &row : profiles())
        QVERIFY(need(profileByName(row.name)) == row.id);
    QVERIFY(!profileByName("tls"));
}

void tst_pki_profile::issuedCertificatesFit_data()
{
    QTest::addColumn<int>("id");
    for (const auto &row : profiles())
        QTest::newRow(row.name.data()) << int(row.id);
}

void tst_pki_profile::issuedCertificatesFit()
{
    QFETCH(int, id);
    const auto profileId = ProfileId(id);
    if (profileId == ProfileId::RootCa) {
        QCOMPARE(shortForm(checkProfile(m_chain.root, profileId, &m_chain.root)), QStringList());
        return;
    }
    if (profileId == ProfileId::IssuingCa) {
        QCOMPARE(shortForm(checkProfile(m_chain.issuing, profileId, &m_chain.root)), QStringList());
        return;
    }
    QCOMPARE(shortForm(checkProfile(m_chain.issueLeaf(spec(profileId, "leaf")), profileId, &m_chain.issuing)),
             QStringList());
}

void tst_pki_profile::acceptsWhatTheProfileLeavesOpen_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << std::move(change); };
    row("TS 33.310 6.1.3a: no extended key usage", [](X509 *x) { dropExtension(x, NID_ext_key_usage); });
    row("TS 33.310 6.1.3a: both roles", [](X509 *x) { setExtension(x, NID_ext_key_usage, "serverAuth,clientAuth"); });
    row("TS 33.310 6.1.3a: an LDAP distribution point",
        [](X509 *x) { setExtension(x, NID_crl_distribution_points, "URI:ldap://ldap.example/cn=crl"); });
    row("TS 33.310 6.1.3a: no subject key identifier", [](X509 *x) { dropExtension(x, NID_subject_key_identifier); });
    row("TS 33.310 6.1.1: no country", [](X509 *x) {
        setName(x, false, {{"O", V_ASN1_UTF8STRING, "E"}, {"CN", V_ASN1_UTF8STRING, "c"}});
    });
    row("TS 33.310 6.1.1: name form B", [](X509 *x) {
        setName(x, false,
                {{"DC", V_ASN1_IA5STRING, "org"},
                 {"DC", V_ASN1_IA5STRING, "example"},
                 {"OU", V_ASN1_UTF8STRING, "u"},
                 {"CN", V_ASN1_UTF8STRING, "h"}});
    });
    row("TS 33.310 6.1.1: name form B without OU", [](X509 *x) {
        setName(x, false, {{"DC", V_ASN1_IA5STRING, "org"}, {"CN", V_ASN1_UTF8STRING, "h"}});
    });
    row("TS 33.310 6.1.3a: more key usages beside digitalSignature",
        [](X509 *x) { setExtension(x, NID_key_usage, "critical,digitalSignature,keyAgreement"); });
    row("basic constraints that say no CA",
        [](X509 *x) { setExtension(x, NID_basic_constraints, "critical,CA:FALSE"); });
    row("critical subject alternative name",
        [](X509 *x) { setExtension(x, NID_subject_alt_name, "critical,DNS:localhost"); });
    row("URI as the only name", [](X509 *x) { setExtension(x, NID_subject_alt_name, "URI:urn:seal:x"); });
    row("serial number of 20 octets", [](X509 *x) { setSerial(x, "7fffffffffffffffffffffffffffffffffffffff"); });
    row("397 days", [](X509 *x) { setEnd(x, "2027-02-02T00:00:00Z"); });
}

void tst_pki_profile::acceptsWhatTheProfileLeavesOpen()
{
    QFETCH(Change, change);
    const auto certificate = forge(m_chain.leaf, m_chain.issuingKey, change);
    QCOMPARE(shortForm(checkProfile(certificate, ProfileId::TlsServer, &m_chain.issuing)), QStringList());
}

void tst_pki_profile::namesTheFieldThatDoesNotFit_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("violation");
    const auto row = [](const char *name, ProfileId id, const char *violation, Change change) {
        QTest::newRow(name) << int(id) << std::move(change) << QString::fromUtf8(violation);
    };
    const auto server = ProfileId::TlsServer;
    row("TS 33.310 6.1.1: version 1", server, "version: v1", [](X509 *x) { X509_set_version(x, X509_VERSION_1); });
    row("TS 33.310 6.1.1: negative serial number", server, "serialNumber: negative",
        [](X509 *x) { setSerial(x, "-05"); });
    row("TS 33.310 6.1.1: serial number zero", server, "serialNumber: zero", [](X509 *x) { setSerial(x, "0"); });
    row("TS 33.310 6.1.1: serial number of 21 octets", server, "serialNumber: more than 20 octets",
        [](X509 *x) { setSerial(x, "ffffffffffffffffffffffffffffffffffffffff"); });
    row("TS 33.310 6.1.3a: issuer in other string types", server, "issuer: not the subject of the issuing CA",
        [](X509 *x) {
            setName(x, true,
                    {{"C", V_ASN1_PRINTABLESTRING, "DE"},
                     {"O", V_ASN1_PRINTABLESTRING, "Example"},
                     {"CN", V_ASN1_UTF8STRING, "Example Issuing"}});
        });
    row("TS 33.310 6.1.1: issuer without O", server, "issuer: CN", [](X509 *x) {
        setName(x, true, {{"CN", V_ASN1_UTF8STRING, "x"}});
    });
    row("TS 33.310 6.1.1: subject empty", server, "subject: empty", [](X509 *x) { setName(x, false, {}); });
    row("TS 33.310 6.1.1: subject in the wrong order", server, "subject: O,C,CN", [](X509 *x) {
        setName(x, false,
                {{"O", V_ASN1_UTF8STRING, "E"}, {"C", V_ASN1_PRINTABLESTRING, "DE"}, {"CN", V_ASN1_UTF8STRING, "c"}});
    });
    row("TS 33.310 6.1.1: subject with a foreign attribute", server, "subject: C,L,O,CN", [](X509 *x) {
        setName(x, false,
                {{"C", V_ASN1_PRINTABLESTRING, "DE"},
                 {"L", V_ASN1_UTF8STRING, "B"},
                 {"O", V_ASN1_UTF8STRING, "E"},
                 {"CN", V_ASN1_UTF8STRING, "c"}});
    });
    row("TS 33.310 6.1.1: two common names", server, "subject: O,CN,CN", [](X509 *x) {
        setName(x, false,
                {{"O", V_ASN1_UTF8STRING, "E"}, {"CN", V_ASN1_UTF8STRING, "a"}, {"CN", V_ASN1_UTF8STRING, "b"}});
    });
    row("TS 33.310 6.1.1: country as UTF8String", server, "subject: C is UTF8STRING", [](X509 *x) {
        setName(x, false,
                {{"C", V_ASN1_UTF8STRING, "DE"}, {"O", V_ASN1_UTF8STRING, "E"}, {"CN", V_ASN1_UTF8STRING, "a"}});
    });
    row("TS 33.310 6.1.1: common name as T61String", server, "subject: CN is T61STRING", [](X509 *x) {
        setName(x, false, {{"O", V_ASN1_UTF8STRING, "E"}, {"CN", V_ASN1_T61STRING, "a"}});
    });
    row("TS 33.310 6.1.1: DC as UTF8String", server, "subject: DC is UTF8STRING", [](X509 *x) {
        setName(x, false, {{"DC", V_ASN1_UTF8STRING, "org"}, {"CN", V_ASN1_UTF8STRING, "a"}});
    });
    row("site policy: 398 days", server, "validity: 398 days", [](X509 *x) { setEnd(x, "2027-02-03T00:00:00Z"); });
    row("RFC 5280 4.1.2.5: ends before it begins", server, "validity: ends before it begins",
        [](X509 *x) { setEnd(x, "2025-01-01T00:00:00Z"); });
    row("TS 33.310 6.1.1: RSA-1024", server, "subjectPublicKeyInfo: RSA of 1024 bits",
        [](X509 *x) { setKey(x, "RSA", 1024); });
    row("TS 33.310 6.1.1: curve P-224", server, "subjectPublicKeyInfo: EC secp224r1",
        [](X509 *x) { setCurve(x, "P-224"); });
    row("TS 33.310 6.1.1: curve secp256k1", server, "subjectPublicKeyInfo: EC secp256k1",
        [](X509 *x) { setCurve(x, "secp256k1"); });
    row("TS 33.310 6.1.1: stronger than its issuer", server,
        "subjectPublicKeyInfo: EC secp384r1 is stronger than the issuer's EC prime256v1",
        [](X509 *x) { setCurve(x, "P-384"); });
    row("TS 33.310 6.1.3a: no key usage", server, "keyUsage: absent", [](X509 *x) { dropExtension(x, NID_key_usage); });
    row("TS 33.310 6.1.3a: key usage not critical", server, "keyUsage: not critical",
        [](X509 *x) { setExtension(x, NID_key_usage, "digitalSignature"); });
    row("TS 33.310 6.1.3a: no digitalSignature", server, "keyUsage: no digitalSignature",
        [](X509 *x) { setExtension(x, NID_key_usage, "critical,keyAgreement"); });
    row("RFC 5280 4.2.1.3: keyCertSign outside a CA", server, "keyUsage: keyCertSign",
        [](X509 *x) { setExtension(x, NID_key_usage, "critical,digitalSignature,keyCertSign"); });
    row("TS 33.310 6.1.3a: extended key usage critical", server, "extendedKeyUsage: critical",
        [](X509 *x) { setExtension(x, NID_ext_key_usage, "critical,serverAuth"); });
    row("TS 33.310 6.1.3a: client's extended key usage", server, "extendedKeyUsage: no serverAuth",
        [](X509 *x) { setExtension(x, NID_ext_key_usage, "clientAuth"); });
    row("TS 33.310 6.1.3a: server's extended key usage", ProfileId::TlsClient, "extendedKeyUsage: no clientAuth",
        [](X509 *x) { setExtension(x, NID_ext_key_usage, "serverAuth"); });
    row("TS 33.310 6.1.3a: one role of two", ProfileId::TlsServerAndClient, "extendedKeyUsage: no clientAuth",
        [](X509 *) {});
    row("RFC 9525 6.3: no subject alternative name", server, "subjectAltName: absent",
        [](X509 *x) { dropExtension(x, NID_subject_alt_name); });
    row("RFC 9525 6.3: mail address only", server, "subjectAltName: no dNSName, iPAddress or URI",
        [](X509 *x) { setExtension(x, NID_subject_alt_name, "email:a@example.org"); });
    row("TS 33.310 6.1.3a: no CRL distribution point", server, "cRLDistributionPoints: absent",
        [](X509 *x) { dropExtension(x, NID_crl_distribution_points); });
    row("TS 33.310 6.1.3a: critical CRL distribution point", server, "cRLDistributionPoints: critical",
        [](X509 *x) { setExtension(x, NID_crl_distribution_points, "critical,URI:http://localhost/crl"); });
    row("TS 33.310 6.1.3a: FTP distribution point", server, "cRLDistributionPoints: ftp://localhost/crl",
        [](X509 *x) { setExtension(x, NID_crl_distribution_points, "URI:ftp://localhost/crl"); });
    row("RFC 5280 4.2.1.1: no authority key identifier", server, "authorityKeyIdentifier: absent",
        [](X509 *x) { dropExtension(x, NID_authority_key_identifier); });
    row("TS 33.310 6.1.1: unknown critical extension", server, "extensions: unknown critical 1.2.3.4", [](X509 *x) {
        const detail::OctetStringPtr value(ASN1_OCTET_STRING_new());
        ASN1_OCTET_STRING_set(value.get(), reinterpret_cast<const unsigned char *>("\x05\x00"), 2);
        const std::unique_ptr<ASN1_OBJECT, crypto::Deleter<ASN1_OBJECT_free>> oid(OBJ_txt2obj("1.2.3.4", 1));
        X509_EXTENSION *extension = X509_EXTENSION_create_by_OBJ(nullptr, oid.get(), 1, value.get());
        X509_add_ext(x, extension, -1);
        X509_EXTENSION_free(extension);
    });
    row("an entity certificate that says CA", server, "basicConstraints: cA TRUE",
        [](X509 *x) { setExtension(x, NID_basic_constraints, "critical,CA:TRUE"); });

    const auto ca = ProfileId::IssuingCa;
    row("TS 33.310 6.1.4a: no basic constraints", ca, "basicConstraints: absent",
        [](X509 *x) { dropExtension(x, NID_basic_constraints); });
    row("TS 33.310 6.1.4a: basic constraints not critical", ca, "basicConstraints: not critical",
        [](X509 *x) { setExtension(x, NID_basic_constraints, "CA:TRUE,pathlen:0"); });
    row("TS 33.310 6.1.4a: CA FALSE", ca, "basicConstraints: cA FALSE",
        [](X509 *x) { setExtension(x, NID_basic_constraints, "critical,CA:FALSE"); });
    row("TS 33.310 6.1.4a: no path length", ca, "basicConstraints: pathLen absent",
        [](X509 *x) { setExtension(x, NID_basic_constraints, "critical,CA:TRUE"); });
    row("TS 33.310 6.1.4a: path length 1", ca, "basicConstraints: pathLen 1",
        [](X509 *x) { setExtension(x, NID_basic_constraints, "critical,CA:TRUE,pathlen:1"); });
    row("TS 33.310 6.1.4a: no keyCertSign", ca, "keyUsage: no keyCertSign",
        [](X509 *x) { setExtension(x, NID_key_usage, "critical,cRLSign"); });
    row("TS 33.310 6.1.4a: no cRLSign", ca, "keyUsage: no cRLSign",
        [](X509 *x) { setExtension(x, NID_key_usage, "critical,keyCertSign"); });
    row("RFC 5280 4.2.1.2: no subject key identifier", ca, "subjectKeyIdentifier: absent",
        [](X509 *x) { dropExtension(x, NID_subject_key_identifier); });
    row("site policy: a CA of eleven years", ca, "validity: 4018 days",
        [](X509 *x) { setEnd(x, "2037-01-01T00:00:00Z"); });
}

void tst_pki_profile::namesTheFieldThatDoesNotFit()
{
    QFETCH(int, id);
    QFETCH(Change, change);
    QFETCH(QString, violation);
    const auto profileId = ProfileId(id);
    const bool isCa = profile(profileId).isCa;
    const auto &original = isCa ? m_chain.issuing : profileId == ProfileId::TlsClient ? m_client.leaf : m_chain.leaf;
    const auto &issuer = isCa ? m_chain.root : profileId == ProfileId::TlsClient ? m_client.issuing : m_chain.issuing;
    const auto violations = shortForm(checkProfile(forge(original, m_chain.issuingKey, change), profileId, &issuer));
    QVERIFY2(violations.contains(violation), qPrintable(violations.join(u"; "_s)));
    // One wrong field gives one violation; a foreign issuer name is two, as it has neither form nor place.
    QCOMPARE(violations.size(), violation == u"issuer: CN"_s ? 2 : 1);
}

void tst_pki_profile::weakHashesAreNamed()
{
    const auto rsa = makeKey(crypto::KeyType::Rsa);
    const auto sha1 = forge(
        m_chain.leaf, rsa, [](X509 *) {}, EVP_sha1());
    QCOMPARE(shortForm(checkProfile(sha1, ProfileId::TlsServer)),
             QStringList{u"signatureAlgorithm: sha1WithRSAEncryption"_s});
    const auto sha512 = forge(
        m_chain.leaf, rsa, [](X509 *) {}, EVP_sha512());
    QCOMPARE(shortForm(checkProfile(sha512, ProfileId::TlsServer)),
             QStringList{u"signatureAlgorithm: sha512WithRSAEncryption"_s});
    const auto sha384 = forge(
        m_chain.leaf, rsa, [](X509 *) {}, EVP_sha384());
    QCOMPARE(shortForm(checkProfile(sha384, ProfileId::TlsServer)), QStringList());
    const auto edwards = forge(
        m_chain.leaf, makeKey(crypto::KeyType::Ed25519), [](X509 *) {}, nullptr);
    QCOMPARE(shortForm(checkProfile(edwards, ProfileId::TlsServer)), QStringList{u"signatureAlgorithm: ED25519"_s});
}

void tst_pki_profile::namesAllViolationsAtOnce()
{
    const auto violations = shortForm(checkProfile(m_chain.root, ProfileId::TlsServer, &m_chain.root));
    const QStringList wanted{u"validity: 3650 days"_s,           u"basicConstraints: cA TRUE"_s,
                             u"keyUsage: no digitalSignature"_s, u"keyUsage: keyCertSign"_s,
                             u"subjectAltName: absent"_s,        u"cRLDistributionPoints: absent"_s};
    QCOMPARE(violations, wanted);
}

void tst_pki_profile::describesViolations()
{
    const auto certificate = forge(m_chain.leaf, m_chain.issuingKey, [](X509 *x) {
        setExtension(x, NID_key_usage, "digitalSignature");
        dropExtension(x, NID_crl_distribution_points);
    });
    QCOMPARE(text(describe(checkProfile(certificate, ProfileId::TlsServer))),
             u"keyUsage: not critical (TS 33.310 6.1.3a); cRLDistributionPoints: absent (TS 33.310 6.1.3a)"_s);
    QCOMPARE(securityBits(m_chain.leafKey.publicKey()), 128);
}

QTEST_GUILESS_MAIN(tst_pki_profile)
#include "tst_pki_profile.moc"
