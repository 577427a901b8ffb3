#include "core/pki/pkcs12.h"
#include "tst_pki_support.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pkitest;

class tst_pki_pkcs12 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatWasWritten();
    void readsAFileOfGnuTls();
    void opensslReadsTheSame();
    void tellsAWrongPassword();
    void refusesToWriteNonsense();
    void refusesWhatIsNoFile();

private:
    [[nodiscard]] static SecretBytes password() { return SecretBytes::fromText("pässword 1"); }
    [[nodiscard]] SecretBytes sample() const
    {
        const std::vector<Certificate> chain{m_chain.issuing, m_chain.root};
        return need(writePkcs12(m_chain.leafKey, m_chain.leaf, chain, "v2x-server", password()));
    }
    Chain m_chain;
};

void tst_pki_pkcs12::readsBackWhatWasWritten()
{
    const auto content = need(readPkcs12(sample().view(), password()));
    QVERIFY(content.key.publicKey() == m_chain.leafKey.publicKey());
    QVERIFY(content.certificate == m_chain.leaf);
    QVERIFY((content.chain == std::vector<Certificate>{m_chain.issuing, m_chain.root}));
    QCOMPARE(text(content.friendlyName), u"v2x-server"_s);
}

void tst_pki_pkcs12::readsAFileOfGnuTls()
{
    const auto file = testFile("gnutls.p12");
    const auto content = need(readPkcs12(asBytes(file), password()));
    QCOMPARE(text(content.certificate.subjectText()), u"CN=gnutls,O=Example"_s);
    QVERIFY(content.key.publicKey() == need(content.certificate.publicKey()));
    QCOMPARE(text(content.friendlyName), u"from gnutls"_s);
}

void tst_pki_pkcs12::opensslReadsTheSame()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.p12"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto written = sample();
    file.write(reinterpret_cast<const char *>(written.view().data()), qint64(written.size()));
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, {u"pkcs12"_s, u"-in"_s, file.fileName(), u"-info"_s, u"-nokeys"_s, u"-passin"_s,
                                 u"pass:pässword 1"_s});
    QVERIFY(process.waitForFinished(30000));
    const auto output = QString::fromUtf8(process.readAll());
    QVERIFY2(process.exitCode() == 0, qPrintable(output));
    for (const auto &line :
         {u"MAC: sha256, Iteration 200000"_s,
          u"PKCS7 Encrypted data: PBES2, PBKDF2, AES-256-CBC, Iteration 200000, PRF hmacWithSHA256"_s,
          u"Shrouded Keybag: PBES2, PBKDF2, AES-256-CBC, Iteration 200000, PRF hmacWithSHA256"_s,
          u"friendlyName: v2x-server"_s})
        QVERIFY2(output.contains(line), qPrintable(output));
}

void tst_pki_pkcs12::tellsAWrongPassword()
{
    const auto written = sample();
    for (const auto *wrong : {"password 1", "", "pässword 1 "}) {
        const auto result = readPkcs12(written.view(), SecretBytes::fromText(wrong));
        QVERIFY(!result);
        QCOMPARE(int(result.error().code), int(Errc::Unauthenticated));
    }
    QVERIFY(!readPkcs12(written.view(), SecretBytes::fromText(std::string("pässword 1\0x", 13))));
}

void tst_pki_pkcs12::refusesToWriteNonsense()
{
    QVERIFY(!writePkcs12(m_chain.rootKey, m_chain.leaf, {}, "x", password()));
    QVERIFY(!writePkcs12(m_chain.leafKey, m_chain.leaf, {}, "x", SecretBytes()));
    QVERIFY(!writePkcs12(m_chain.leafKey, m_chain.leaf, {}, "x", SecretBytes::fromText("\xff\xfe")));
}

void tst_pki_pkcs12::refusesWhatIsNoFile()
{
    const auto written = sample();
    const auto code = [](ByteView file) { return int(readPkcs12(file, password()).error().code); };
    QCOMPARE(code({}), int(Errc::InvalidInput));
    QCOMPARE(code(asBytes("hello")), int(Errc::InvalidInput));
    QCOMPARE(code(m_chain.leaf.toDer()), int(Errc::InvalidInput));
    QCOMPARE(code(Bytes(1024 * 1024 + 1)), int(Errc::TooLarge));
    for (std::size_t size = 0; size < written.size(); size += 7)
        QVERIFY(!readPkcs12(written.view().first(size), password()));
    // An iteration count that would keep us busy for an hour is refused before it is used.
    auto slow = Bytes(written.view().begin(), written.view().end());
    const std::array count{std::byte{0x02}, std::byte{0x03}, std::byte{0x03}, std::byte{0x0d},
                           std::byte{0x40}}; // 200 000 at the end: the MAC's
    const auto at = std::find_end(slow.begin(), slow.end(), count.begin(), count.end());
    QVERIFY(at != slow.end());
    *(at + 2) = std::byte{0x7f};
    const auto result = readPkcs12(slow, password());
    QVERIFY(!result);
    QVERIFY2(text(result.error().detail).contains(u"iteration count"_s), result.error().detail.c_str());
}

QTEST_GUILESS_MAIN(tst_pki_pkcs12)
#include "tst_pki_pkcs12.moc"
