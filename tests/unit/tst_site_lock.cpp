#include "core/site/input.h"
#include "core/site/owner_lock.h"
#include "core/site/site_files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace seal;

class tst_site_lock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondOwnerIsRefused();
    void anyDeathFreesIt();
    void filesArePrivate();
    void readsSecrets_data();
    void readsSecrets();
    void checksIds_data();
    void checksIds();
    void checksRedirects_data();
    void checksRedirects();
};

void tst_site_lock::secondOwnerIsRefused()
{
    const QTemporaryDir dir;
    auto first = site::OwnerLock::acquire(site::toPath(dir.path()));
    QVERIFY(first);
    const auto second = site::OwnerLock::acquire(site::toPath(dir.path()));
    QVERIFY(!second);
    QCOMPARE(second.error().code, Errc::Conflict);
    QVERIFY(second.error().detail.find(std::to_string(getpid())) != std::string::npos);
    {
        const auto moved = *std::move(first);
        QVERIFY(!site::OwnerLock::acquire(site::toPath(dir.path())));
    }
    QVERIFY(site::OwnerLock::acquire(site::toPath(dir.path())));
}

void tst_site_lock::anyDeathFreesIt()
{
    const QTemporaryDir dir;
    const auto path = site::toPath(dir.path());
    std::array<int, 2> ends{};
    QCOMPARE(pipe(ends.data()), 0);
    const auto child = fork();
    if (child == 0) {
        const auto lock = site::OwnerLock::acquire(path);
        const char told = lock ? 'y' : 'n';
        (void)!write(ends[1], &told, 1);
        pause();
        _exit(0);
    }
    char told = 0;
    QCOMPARE(read(ends[0], &told, 1), 1);
    QCOMPARE(told, 'y');
    QVERIFY(!site::OwnerLock::acquire(path));
    kill(child, SIGKILL);
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(site::OwnerLock::acquire(path));
    close(ends[0]);
    close(ends[1]);
}

void tst_site_lock::filesArePrivate()
{
    const QTemporaryDir dir;
    const auto file = site::toPath(dir.filePath(u"x.json"_s));
    QVERIFY(site::writePrivate(file, asBytes("one")));
    QVERIFY(site::writePrivate(file, asBytes("two")));
    QCOMPARE(std::filesystem::status(file).permissions(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    const auto text = site::readTextFile(file);
    QVERIFY(text);
    QCOMPARE(*text, std::string("two"));
    const auto missing = site::writePrivate(site::toPath(dir.filePath(u"no/such/folder"_s)), asBytes("x"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Errc::Io);
}

void tst_site_lock::readsSecrets_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("line"); // empty: refused

    QTest::newRow("a line") << QByteArray("secret\n") << QByteArray("secret");
    QTest::newRow("a line of Windows") << QByteArray("secret\r\nmore") << QByteArray("secret");
    QTest::newRow("no end of line") << QByteArray("secret") << QByteArray("secret");
    QTest::newRow("spaces belong to it") << QByteArray(" a b \n") << QByteArray(" a b ");
    QTest::newRow("an empty file") << QByteArray() << QByteArray();
    QTest::newRow("an empty first line") << QByteArray("\nsecret\n") << QByteArray();
    QTest::newRow("a huge file") << QByteArray(70000, 'x') << QByteArray();
}

void tst_site_lock::readsSecrets()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, line);
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"pass"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto secret = site::readPassphraseFile(site::toPath(file.fileName()));
    QCOMPARE(secret.has_value(), !line.isEmpty());
    if (secret)
        QCOMPARE(std::string(secret->text()), line.toStdString());
}

void tst_site_lock::checksIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("good");

    QTest::newRow("a plain name") << u"alice"_s << true;
    QTest::newRow("a URI") << u"sip:alice@example.org"_s << true;
    QTest::newRow("letters of another script") << u"\u0410\u043b\u0438\u0441\u0430"_s << true;
    QTest::newRow("the longest") << QString(site::kMaxId, u'a') << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("too long") << QString(site::kMaxId + 1, u'a') << false;
    QTest::newRow("a space before it") << u" alice"_s << false;
    QTest::newRow("a space behind it") << u"alice "_s << false;
    QTest::newRow("a new line") << u"ali\nce"_s << false;
    QTest::newRow("NUL") << u"ali\0ce"_s << false;
    QTest::newRow("right-to-left override") << u"ali\u202ece"_s << false;
    QTest::newRow("zero width space") << u"ali\u200bce"_s << false;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd800)) << false;
    QTest::newRow("not in form C") << u"a\u0308"_s << false;
}

void tst_site_lock::checksIds()
{
    QFETCH(QString, id);
    QFETCH(bool, good);
    QCOMPARE(!site::checkId(u"The name", id), good);
}

void tst_site_lock::checksRedirects_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("good");

    QTest::newRow("https") << u"https://app.example/callback"_s << true;
    QTest::newRow("http on a loopback address") << u"http://127.0.0.1/callback"_s << true;
    QTest::newRow("http on the IPv6 loopback address") << u"http://[::1]:7000/callback"_s << true;
    QTest::newRow("a private-use scheme") << u"com.example.app:/callback"_s << true;
    QTest::newRow("http elsewhere") << u"http://app.example/callback"_s << false;
    QTest::newRow("a fragment") << u"https://app.example/callback#x"_s << false;
    QTest::newRow("relative") << u"/callback"_s << false;
    QTest::newRow("a user name") << u"https://u:p@app.example/"_s << false;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("no host") << u"https:///callback"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void tst_site_lock::checksRedirects()
{
    QFETCH(QString, uri);
    QFETCH(bool, good);
    QCOMPARE(!site::checkRedirectUri(uri), good);
}

QTEST_GUILESS_MAIN(tst_site_lock)
#include "tst_site_lock.moc"
