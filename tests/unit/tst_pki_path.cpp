#include "core/pki/path.h"
#include "tst_pki_support.h"

#include <QTest>
#include <openssl/x509_vfy.h>

using namespace Qt::StringLiterals;
using namespace pkitest;

namespace {

/// The inputs of one validation; rows change what they are about.
struct Case
{
    Certificate leaf;
    std::vector<Certificate> intermediates;
    std::vector<Certificate> anchors;
    std::vector<Crl> crls;
    PathRequest request;
};
using Change = std::function<void(Case &, const Chain &)>;

Crl crl(const Certificate &issuer, const crypto::PrivateKey &key, const std::vector<std::string> &serials = {},
        UtcMs from = kNow - std::chrono::hours(1), UtcMs to = kNow + std::chrono::hours(24))
{
    CrlSpec s;
    for (const auto &serial : serials)
        s.entries.push_back({serial, from, RevocationReason::KeyCompromise});
    s.thisUpdate = from;
    s.nextUpdate = to;
    return need(Crl::build(s, issuer, key));
}

Case makeCase(const Chain &chain)
{
    Case c{chain.leaf, {chain.issuing}, {chain.root}, {}, {}};
    c.request.at = kNow;
    return c;
}

Status verify(Case &c)
{
    c.request.intermediates = c.intermediates;
    c.request.anchors = c.anchors;
    c.request.crls = c.crls;
    return verifyChain(c.leaf, c.request);
}

Certificate reissueIssuing(const Chain &chain, const std::function<void(X509 *)> &change)
{
    return forge(chain.issuing, chain.rootKey, change);
}

} // namespace

class tst_pki_path : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void nameConstraintsBindTheWholeChain();
    void pathLengthBinds();
    void matchesHosts_data();
    void matchesHosts();
    void everyErrorHasItsName();

private:
    Chain m_chain;
};

void tst_pki_path::accepts_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << std::move(change); };
    row("a server's chain", [](Case &, const Chain &) {});
    row("a host name in the subjectAltName", [](Case &c, const Chain &) { c.request.hostName = "localhost"; });
    row("a host name in capitals", [](Case &c, const Chain &) { c.request.hostName = "LOCALHOST"; });
    row("an IP address in the subjectAltName", [](Case &c, const Chain &chain) {
        auto s = spec(ProfileId::TlsServer, "leaf");
        s.ipAddresses = {"::1"};
        c.leaf = chain.issueLeaf(s);
        c.request.hostName = "0:0:0:0:0:0:0:1";
    });
    row("a wildcard as the whole first label", [](Case &c, const Chain &chain) {
        auto s = spec(ProfileId::TlsServer, "leaf");
        s.dnsNames = {"*.example.org"};
        c.leaf = chain.issueLeaf(s);
        c.request.hostName = "a.example.org";
    });
    row("a client's chain", [](Case &c, const Chain &chain) {
        c.leaf = chain.issueLeaf(spec(ProfileId::TlsClient, "client"));
        c.request.purpose = Purpose::TlsClient;
    });
    row("both roles as client", [](Case &c, const Chain &chain) {
        c.leaf = chain.issueLeaf(spec(ProfileId::TlsServerAndClient, "both"));
        c.request.purpose = Purpose::TlsClient;
    });
    row("the issuing CA as the only anchor", [](Case &c, const Chain &chain) {
        c.anchors = {chain.issuing};
        c.intermediates.clear();
    });
    row("the first second", [](Case &c, const Chain &chain) { c.request.at = chain.leaf.notBefore(); });
    row("the second before the last",
        [](Case &c, const Chain &chain) { c.request.at = chain.leaf.notAfter() - std::chrono::seconds(1); });
    row("a good list of the leaf's issuer", [](Case &c, const Chain &chain) {
        c.request.revocation = RevocationCheck::Leaf;
        c.crls = {crl(chain.issuing, chain.issuingKey, {"0102"})};
    });
    row("good lists of the whole chain", [](Case &c, const Chain &chain) {
        c.request.revocation = RevocationCheck::Chain;
        c.crls = {crl(chain.issuing, chain.issuingKey), crl(chain.root, chain.rootKey)};
    });
}

void tst_pki_path::accepts()
{
    QFETCH(Change, change);
    auto c = makeCase(m_chain);
    change(c, m_chain);
    const auto status = verify(c);
    QVERIFY2(status.has_value(), status ? "" : status.error().detail.c_str());
}

void tst_pki_path::refuses_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const char *error, Change change) {
        QTest::newRow(name) << QString::fromUtf8(error) << std::move(change);
    };
    row("expired", "X509_V_ERR_CERT_HAS_EXPIRED: the certificate has expired",
        [](Case &c, const Chain &chain) { c.request.at = chain.leaf.notAfter() + std::chrono::seconds(1); });
    row("not valid yet", "X509_V_ERR_CERT_NOT_YET_VALID",
        [](Case &c, const Chain &) { c.request.at = kStart - std::chrono::seconds(1); });
    row("a server's certificate as client", "X509_V_ERR_INVALID_PURPOSE",
        [](Case &c, const Chain &) { c.request.purpose = Purpose::TlsClient; });
    row("a client's certificate as server", "X509_V_ERR_INVALID_PURPOSE",
        [](Case &c, const Chain &chain) { c.leaf = chain.issueLeaf(spec(ProfileId::TlsClient, "client")); });
    row("no anchor", "X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY", [](Case &c, const Chain &) { c.anchors.clear(); });
    row("another root of the same name", "X509_V_ERR_", [](Case &c, const Chain &) { c.anchors = {Chain().root}; });
    row("no intermediate", "X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
        [](Case &c, const Chain &) { c.intermediates.clear(); });
    row("a forged signature", "X509_V_ERR_CERT_SIGNATURE_FAILURE",
        [](Case &c, const Chain &chain) { c.leaf = forge(chain.leaf, chain.leafKey, [](X509 *) {}); });
    row("another host name", "X509_V_ERR_HOSTNAME_MISMATCH",
        [](Case &c, const Chain &) { c.request.hostName = "example.org"; });
    row("another IP address", "X509_V_ERR_IP_ADDRESS_MISMATCH",
        [](Case &c, const Chain &) { c.request.hostName = "127.0.0.1"; });
    row("RFC 9525 6.3: the host name only as common name", "X509_V_ERR_HOSTNAME_MISMATCH",
        [](Case &c, const Chain &chain) {
            auto s = spec(ProfileId::TlsServer, "sim.example.org");
            s.dnsNames.clear();
            s.uris = {"urn:x"};
            c.leaf = chain.issueLeaf(s);
            c.request.hostName = "sim.example.org";
        });
    row("RFC 9525 6.3: no subjectAltName at all", "X509_V_ERR_HOSTNAME_MISMATCH", [](Case &c, const Chain &chain) {
        c.leaf = forge(chain.issueLeaf(spec(ProfileId::TlsServer, "sim.example.org")), chain.issuingKey,
                       [](X509 *x) { dropExtension(x, NID_subject_alt_name); });
        c.request.hostName = "sim.example.org";
    });
    row("RFC 9525 6.3: a partial wildcard", "X509_V_ERR_HOSTNAME_MISMATCH", [](Case &c, const Chain &chain) {
        c.leaf = forge(chain.leaf, chain.issuingKey,
                       [](X509 *x) { setExtension(x, NID_subject_alt_name, "DNS:a*.example.org"); });
        c.request.hostName = "ab.example.org";
    });
    row("RFC 9525 6.3: a wildcard for two labels", "X509_V_ERR_HOSTNAME_MISMATCH", [](Case &c, const Chain &chain) {
        c.leaf = forge(chain.leaf, chain.issuingKey,
                       [](X509 *x) { setExtension(x, NID_subject_alt_name, "DNS:*.example.org"); });
        c.request.hostName = "a.b.example.org";
    });
    row("a host name with a leading dot", "not a host name",
        [](Case &c, const Chain &) { c.request.hostName = ".localhost"; });
    row("a host name with NUL", "not a host name",
        [](Case &c, const Chain &) { c.request.hostName = std::string("localhost\0.evil", 15); });
    row("an empty host name", "not a host name", [](Case &c, const Chain &) { c.request.hostName = ""; });
    row("an issuer that is no CA", "X509_V_ERR_INVALID_CA", [](Case &c, const Chain &chain) {
        c.intermediates = {reissueIssuing(chain, [](X509 *x) {
            dropExtension(x, NID_basic_constraints);
            dropExtension(x, NID_key_usage);
        })};
    });
    row("an issuer without keyCertSign", "X509_V_ERR_", [](Case &c, const Chain &chain) {
        c.intermediates = {reissueIssuing(chain, [](X509 *x) { setExtension(x, NID_key_usage, "critical,cRLSign"); })};
    });
    row("RFC 5280 4.2.1.9: basic constraints of a CA not critical", "X509_V_ERR_CA_BCONS_NOT_CRITICAL",
        [](Case &c, const Chain &chain) {
            c.intermediates = {
                reissueIssuing(chain, [](X509 *x) { setExtension(x, NID_basic_constraints, "CA:TRUE,pathlen:0"); })};
        });
    row("RFC 5280 4.2.1.1: no authority key identifier", "X509_V_ERR_MISSING_AUTHORITY_KEY_IDENTIFIER",
        [](Case &c, const Chain &chain) {
            c.leaf =
                forge(chain.leaf, chain.issuingKey, [](X509 *x) { dropExtension(x, NID_authority_key_identifier); });
        });
    row("RFC 5280 4.2.1.2: a CA without subject key identifier", "X509_V_ERR_MISSING_SUBJECT_KEY_IDENTIFIER",
        [](Case &c, const Chain &chain) {
            c.intermediates = {reissueIssuing(chain, [](X509 *x) { dropExtension(x, NID_subject_key_identifier); })};
        });
    row("an unknown critical extension", "X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION", [](Case &c, const Chain &chain) {
        c.leaf = forge(chain.leaf, chain.issuingKey,
                       [](X509 *x) { setExtension(x, NID_netscape_comment, "critical,hello"); });
    });
    row("key usage without digitalSignature", "X509_V_ERR_INVALID_PURPOSE", [](Case &c, const Chain &chain) {
        c.leaf = forge(chain.leaf, chain.issuingKey,
                       [](X509 *x) { setExtension(x, NID_key_usage, "critical,nonRepudiation"); });
    });
    row("an RSA-1024 key", "X509_V_ERR_EE_KEY_TOO_SMALL", [](Case &c, const Chain &chain) {
        c.leaf = forge(chain.leaf, chain.issuingKey, [](X509 *x) {
            const crypto::EvpPkeyPtr key(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t(1024)));
            X509_set_pubkey(x, key.get());
        });
    });
    row("a SHA-1 signature", "X509_V_ERR_CA_MD_TOO_WEAK", [](Case &c, const Chain &chain) {
        c.leaf = forge(
            chain.leaf, chain.issuingKey, [](X509 *) {}, EVP_sha1());
    });
    row("more CAs than allowed", "X509_V_ERR_CERT_CHAIN_TOO_LONG",
        [](Case &c, const Chain &) { c.request.maxDepth = 0; });
    row("no list where one is asked for", "X509_V_ERR_UNABLE_TO_GET_CRL",
        [](Case &c, const Chain &) { c.request.revocation = RevocationCheck::Leaf; });
    row("no list of the root where the chain is asked for", "X509_V_ERR_UNABLE_TO_GET_CRL",
        [](Case &c, const Chain &chain) {
            c.request.revocation = RevocationCheck::Chain;
            c.crls = {crl(chain.issuing, chain.issuingKey)};
        });
    row("a revoked leaf", "X509_V_ERR_CERT_REVOKED: the certificate has been revoked", [](Case &c, const Chain &chain) {
        c.request.revocation = RevocationCheck::Leaf;
        c.crls = {crl(chain.issuing, chain.issuingKey, {chain.leaf.serialHex()})};
    });
    row("a revoked issuing CA", "X509_V_ERR_CERT_REVOKED", [](Case &c, const Chain &chain) {
        c.request.revocation = RevocationCheck::Chain;
        c.crls = {crl(chain.issuing, chain.issuingKey), crl(chain.root, chain.rootKey, {chain.issuing.serialHex()})};
    });
    row("an expired list", "X509_V_ERR_CRL_HAS_EXPIRED", [](Case &c, const Chain &chain) {
        c.request.revocation = RevocationCheck::Leaf;
        c.crls = {
            crl(chain.issuing, chain.issuingKey, {}, kNow - std::chrono::hours(48), kNow - std::chrono::hours(24))};
    });
    row("a list signed by another CA of the same name", "X509_V_ERR_", [](Case &c, const Chain &) {
        const Chain other;
        c.request.revocation = RevocationCheck::Leaf;
        c.crls = {crl(other.issuing, other.issuingKey)};
    });
}

void tst_pki_path::refuses()
{
    QFETCH(QString, error);
    QFETCH(Change, change);
    auto c = makeCase(m_chain);
    change(c, m_chain);
    const auto status = verify(c);
    QVERIFY(!status);
    QVERIFY2(text(status.error().detail).startsWith(error), status.error().detail.c_str());
    const bool timeError = error.contains(u"EXPIRED"_s) || error.contains(u"NOT_YET"_s);
    const auto code = error.startsWith(u"X509"_s) ? timeError ? Errc::Expired : Errc::Denied : Errc::InvalidInput;
    QCOMPARE(int(status.error().code), int(code));
}

void tst_pki_path::nameConstraintsBindTheWholeChain()
{
    const Chain held(NameConstraints{.permittedDns = {"localhost"}, .permittedIpRanges = {"127.0.0.0/8", "::1/128"}});
    const auto check = [&held](const std::vector<std::string> &dns, const std::vector<std::string> &ips,
                               const std::string &cn = "leaf") {
        auto s = spec(ProfileId::TlsServer, cn);
        s.dnsNames = dns;
        s.ipAddresses = ips;
        s.uris = {"urn:seal:x"};
        auto c = makeCase(held);
        c.leaf = held.issueLeaf(s); // the issuing CA itself is not constrained: only the chain shows it
        const auto status = verify(c);
        return status ? std::string() : status.error().detail;
    };
    QCOMPARE(text(check({"localhost"}, {"127.0.0.1", "::1"})), QString());
    QCOMPARE(text(check({"a.localhost"}, {"127.255.255.254"})), QString());
    QVERIFY(text(check({"example.org"}, {})).startsWith(u"X509_V_ERR_PERMITTED_VIOLATION"_s));
    QVERIFY(text(check({"localhost", "example.org"}, {})).startsWith(u"X509_V_ERR_PERMITTED_VIOLATION"_s));
    QVERIFY(text(check({"notlocalhost"}, {})).startsWith(u"X509_V_ERR_PERMITTED_VIOLATION"_s));
    QVERIFY(text(check({}, {"128.0.0.1"})).startsWith(u"X509_V_ERR_PERMITTED_VIOLATION"_s));
    QVERIFY(text(check({}, {"::2"})).startsWith(u"X509_V_ERR_PERMITTED_VIOLATION"_s));
    // The common name is no identity, so it is no violation either.
    QCOMPARE(text(check({}, {}, "vals.example.org")), QString());
}

void tst_pki_path::pathLengthBinds()
{
    // A CA below the issuing CA, whose pathLen is 0: signed with its key all the same.
    const auto lower = forge(m_chain.issuing, m_chain.issuingKey, [this](X509 *x) {
        X509_set_issuer_name(x, X509_get_subject_name(m_chain.issuing.handle()));
        const detail::X509NamePtr name(X509_NAME_dup(X509_get_subject_name(m_chain.leaf.handle())));
        X509_set_subject_name(x, name.get());
        X509_set_pubkey(x, m_chain.leafKey.handle());
        dropExtension(x, NID_authority_key_identifier);
        dropExtension(x, NID_subject_key_identifier);
        const detail::OctetStringPtr id(ASN1_OCTET_STRING_dup(X509_get0_subject_key_id(m_chain.leaf.handle())));
        X509_add1_ext_i2d(x, NID_subject_key_identifier, id.get(), 0, X509V3_ADD_DEFAULT);
        const std::unique_ptr<AUTHORITY_KEYID, crypto::Deleter<AUTHORITY_KEYID_free>> issuerId(AUTHORITY_KEYID_new());
        issuerId->keyid = ASN1_OCTET_STRING_dup(X509_get0_subject_key_id(m_chain.issuing.handle()));
        X509_add1_ext_i2d(x, NID_authority_key_identifier, issuerId.get(), 0, X509V3_ADD_DEFAULT);
    });
    const auto leaf = need(issue(spec(ProfileId::TlsServer, "deep"), m_chain.rootKey.publicKey(), lower,
                                 m_chain.leafKey, crypto::systemRandom()));
    const std::vector<Certificate> intermediates{lower, m_chain.issuing};
    const std::vector<Certificate> anchors{m_chain.root};
    const auto status = verifyChain(leaf, intermediates, anchors, Purpose::TlsServer, kNow);
    QVERIFY(!status);
    QVERIFY2(text(status.error().detail).startsWith(u"X509_V_ERR_PATH_LENGTH_EXCEEDED"_s),
             status.error().detail.c_str());
}

void tst_pki_path::matchesHosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("matches");
    QTest::newRow("the DNS name") << u"sim.example"_s << true;
    QTest::newRow("the DNS name in capitals") << u"SIM.Example"_s << true;
    QTest::newRow("below the wildcard") << u"a.val.example"_s << true;
    QTest::newRow("the wildcard's own domain") << u"val.example"_s << false;
    QTest::newRow("two labels below the wildcard") << u"a.b.val.example"_s << false;
    QTest::newRow("a wildcard asked for") << u"*.val.example"_s << false;
    QTest::newRow("the address") << u"127.0.0.1"_s << true;
    QTest::newRow("another address") << u"127.0.0.2"_s << false;
    QTest::newRow("the IPv6 address in long form") << u"0:0:0:0:0:0:0:1"_s << true;
    QTest::newRow("the common name") << u"cn.example"_s << false;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("a leading dot") << u".example"_s << false;
}

void tst_pki_path::matchesHosts()
{
    QFETCH(QString, host);
    QFETCH(bool, matches);
    auto s = spec(ProfileId::TlsServer, "cn.example");
    s.dnsNames = {"sim.example", "*.val.example"};
    s.ipAddresses = {"127.0.0.1", "::1"};
    QCOMPARE(matchesHost(m_chain.issueLeaf(s), host.toStdString()), matches);
}

void tst_pki_path::everyErrorHasItsName()
{
    QCOMPARE(text(describeVerifyError(X509_V_ERR_CERT_HAS_EXPIRED)),
             u"X509_V_ERR_CERT_HAS_EXPIRED: the certificate has expired"_s);
    QVERIFY(text(describeVerifyError(X509_V_ERR_PATH_LOOP)).startsWith(u"X509_V_ERR_PATH_LOOP: "_s));
    QVERIFY(text(describeVerifyError(9999)).startsWith(u"X509_V_ERR 9999: "_s));
}

QTEST_GUILESS_MAIN(tst_pki_path)
#include "tst_pki_path.moc"
