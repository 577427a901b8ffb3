#include "core/base/encoding.h"
#include "core/pki/crl.h"
#include "tst_pki_support.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pkitest;

class tst_pki_crl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatWasSigned();
    void aListMayBeEmpty();
    void reasonsHaveNames();
    void refusesBadSpecs_data();
    void refusesBadSpecs();
    void refusesSignersThatMayNot();
    void verifiesItsIssuer();
    void everyTruncationIsAnError();
    void everyFlippedByteIsTotal();
    void opensslReadsTheSame();

private:
    [[nodiscard]] Crl sample() const
    {
        CrlSpec s;
        s.entries = {
            {"0a1b2c", kNow, RevocationReason::KeyCompromise},
            {"7f00000000000000000000000000000000000001", kNow - std::chrono::hours(2), RevocationReason::Superseded},
            {"02", kNow, RevocationReason::Unspecified}};
        s.number = 4'000'000'000'123;
        s.thisUpdate = kNow;
        s.nextUpdate = kNow + std::chrono::days(7);
        return need(Crl::build(s, m_chain.issuing, m_chain.issuingKey));
    }
    Chain m_chain;
};

void tst_pki_crl::readsBackWhatWasSigned()
{
    const auto list = need(Crl::fromPem(sample().toPem()));
    QCOMPARE(text(list.issuerText()), u"CN=Example Issuing,O=Example,C=DE"_s);
    QCOMPARE(qint64(list.number().value()), 4'000'000'000'123LL);
    QVERIFY(list.thisUpdate() == kNow);
    QVERIFY(list.nextUpdate() == kNow + std::chrono::days(7));
    QCOMPARE(list.entries().size(), std::size_t(3));
    const auto found = list.find("0a1b2c");
    QVERIFY(found && found->reason == RevocationReason::KeyCompromise && found->revokedAt == kNow);
    QVERIFY(list.find("0A1B2C").has_value());
    const auto other = list.find("7f00000000000000000000000000000000000001");
    QVERIFY(other && other->reason == RevocationReason::Superseded && other->revokedAt == kNow - std::chrono::hours(2));
    QVERIFY(list.find("02")->reason == RevocationReason::Unspecified);
    QVERIFY(!list.find("03"));
    QVERIFY(!list.find("no hex"));
    QCOMPARE(X509_CRL_get_version(list.handle()), long(X509_CRL_VERSION_2));
    QCOMPARE(X509_CRL_get_signature_nid(list.handle()), NID_ecdsa_with_SHA256);
    QVERIFY(X509_CRL_get_ext_by_NID(list.handle(), NID_authority_key_identifier, -1) >= 0);
}

void tst_pki_crl::aListMayBeEmpty()
{
    CrlSpec s;
    s.thisUpdate = kNow;
    s.nextUpdate = kNow + std::chrono::hours(1);
    const auto list = need(Crl::build(s, m_chain.root, m_chain.rootKey));
    QVERIFY(list.entries().empty());
    QVERIFY(list.verify(m_chain.root).has_value());
    QCOMPARE(qint64(list.number().value()), 1LL);
}

void tst_pki_crl::reasonsHaveNames()
{
    for (const int code : {0, 1, 2, 3, 4, 5, 6, 9, 10}) {
        const auto reason = RevocationReason(code);
        QVERIFY(need(reasonByName(reasonName(reason))) == reason);
    }
    QCOMPARE(text(std::string(reasonName(RevocationReason::CaCompromise))), u"cACompromise"_s);
    QVERIFY(!reasonByName("because"));
}

void tst_pki_crl::refusesBadSpecs_data()
{
    QTest::addColumn<std::function<void(CrlSpec &)>>("change");
    const auto row = [](const char *name, std::function<void(CrlSpec &)> change) {
        QTest::newRow(name) << std::move(change);
    };
    row("an empty serial number", [](CrlSpec &s) { s.entries = {{"", kNow}}; });
    row("a serial number that is no hexadecimal", [](CrlSpec &s) { s.entries = {{"xy", kNow}}; });
    row("a serial number of 21 octets", [](CrlSpec &s) { s.entries = {{std::string(42, '1'), kNow}}; });
    row("no life", [](CrlSpec &s) { s.nextUpdate = s.thisUpdate; });
    row("a negative number", [](CrlSpec &s) { s.number = -1; });
}

void tst_pki_crl::refusesBadSpecs()
{
    QFETCH(std::function<void(CrlSpec &)>, change);
    CrlSpec s;
    s.thisUpdate = kNow;
    s.nextUpdate = kNow + std::chrono::hours(1);
    change(s);
    const auto result = Crl::build(s, m_chain.issuing, m_chain.issuingKey);
    QVERIFY(!result);
    QCOMPARE(int(result.error().code), int(Errc::InvalidInput));
}

void tst_pki_crl::refusesSignersThatMayNot()
{
    CrlSpec s;
    s.thisUpdate = kNow;
    s.nextUpdate = kNow + std::chrono::hours(1);
    QCOMPARE(int(Crl::build(s, m_chain.leaf, m_chain.leafKey).error().code), int(Errc::Denied));
    QCOMPARE(int(Crl::build(s, m_chain.issuing, m_chain.rootKey).error().code), int(Errc::InvalidInput));
    const auto silent = forge(m_chain.issuing, m_chain.rootKey,
                              [](X509 *x) { setExtension(x, NID_key_usage, "critical,keyCertSign"); });
    QCOMPARE(int(Crl::build(s, silent, m_chain.issuingKey).error().code), int(Errc::Denied));
    QVERIFY(!sample().verify(silent));
}

void tst_pki_crl::verifiesItsIssuer()
{
    const auto list = sample();
    QVERIFY(list.verify(m_chain.issuing).has_value());
    QVERIFY(!list.verify(m_chain.root));
    const Chain other; // the same names, other keys
    const auto status = list.verify(other.issuing);
    QVERIFY(!status);
    QVERIFY(text(status.error().detail).contains(u"bad signature"_s));
}

void tst_pki_crl::everyTruncationIsAnError()
{
    const auto der = sample().toDer();
    for (std::size_t size = 0; size < der.size(); ++size)
        QVERIFY(!Crl::fromDer(ByteView(der).first(size)));
    auto longer = der;
    longer.push_back(std::byte{0});
    QVERIFY(!Crl::fromDer(longer));
    QVERIFY(!Crl::fromPem(m_chain.leaf.toPem()));
    QVERIFY(!Crl::fromDer(m_chain.leaf.toDer()));
}

void tst_pki_crl::everyFlippedByteIsTotal()
{
    const auto original = sample().toDer();
    for (std::size_t i = 0; i < original.size(); ++i) {
        auto der = original;
        der[i] ^= std::byte{0x41};
        const auto list = Crl::fromDer(der);
        if (!list)
            continue;
        QVERIFY(!list->verify(m_chain.issuing));
        static_cast<void>(list->entries().size() + list->issuerText().size() + list->toPem().size());
        static_cast<void>(list->number());
        static_cast<void>(list->find("02"));
    }
}

void tst_pki_crl::opensslReadsTheSame()
{
    const QTemporaryDir folder;
    const auto save = [&folder](const QString &name, const std::string &content) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content.data(), qint64(content.size())) < 0)
            throw std::runtime_error("cannot write a test file");
        return file.fileName();
    };
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, {u"crl"_s, u"-in"_s, save(u"list.pem"_s, sample().toPem()), u"-noout"_s, u"-text"_s,
                                 u"-CAfile"_s, save(u"ca.pem"_s, m_chain.issuing.toPem())});
    QVERIFY(process.waitForFinished(30000));
    const auto output = QString::fromUtf8(process.readAll());
    QCOMPARE(process.exitCode(), 0);
    for (const auto &line : {u"verify OK"_s, u"Version 2 (0x1)"_s, u"Serial Number: 0A1B2C"_s, u"Key Compromise"_s,
                             u"Superseded"_s, u"Next Update: Jun  8 00:00:00 2026 GMT"_s, u"X509v3 CRL Number: "_s})
        QVERIFY2(output.contains(line), qPrintable(output));
}

QTEST_GUILESS_MAIN(tst_pki_crl)
#include "tst_pki_crl.moc"
