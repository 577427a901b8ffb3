#include "core/api/frames.h"
#include "core/api/remote_backend.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace seal;

namespace {

constexpr int kSeconds = 60'000;

struct Answer
{
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QList<QJsonObject> lines() const
    {
        QList<QJsonObject> all;
        for (const auto &line : out.split('\n')) {
            if (!line.isEmpty())
                all.append(QJsonDocument::fromJson(line).object());
        }
        return all;
    }
    [[nodiscard]] QJsonObject json() const { return lines().value(0); }
};

Answer run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(SEALDESKD), arguments);
    process.write(input);
    process.closeWriteChannel();
    Answer answer;
    if (process.waitForFinished(kSeconds) && process.exitStatus() == QProcess::NormalExit)
        answer.code = process.exitCode();
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    return answer;
}

QString path(const QTemporaryDir &dir, const QString &name) { return dir.filePath(name); }

void writeFile(const QString &name, const QByteArray &content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QJsonObject readJson(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// sealdeskd run, ended at the latest with the object.
class Server
{
public:
    explicit Server(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QStringLiteral(SEALDESKD), QStringList{u"run"_s} + arguments);
    }
    ~Server()
    {
        m_process.kill();
        m_process.waitForFinished(kSeconds);
    }
    /// The ready line, empty when the process ended before it.
    QJsonObject ready()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(kSeconds))
                return {};
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    int stop()
    {
        m_process.terminate();
        return m_process.waitForFinished(kSeconds) && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(kSeconds);
    }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
};

} // namespace

class tst_site_cli final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void usage_data();
    void usage();
    void changesWithoutOwner();
    void importsAndBulkChanges();
    void changesAreSeenByTheOwner();
    void badInput_data();
    void badInput();
    void secondOwnerAndBusyPort();
    void flows();
    void audit();
    void controlSocketIsRobust();
    void killedOwnerLeavesNoLock();
    void wrongPassphrase();
    void newerDatabase();

private:
    [[nodiscard]] QStringList with(QStringList command) const { return command << u"--site"_s << m_site << u"--json"_s; }
    QTemporaryDir m_dir;
    QString m_site;
    QString m_auditKey;
};

void tst_site_cli::initTestCase()
{
    m_site = path(m_dir, u"site"_s);
    const auto made = run({u"init"_s, u"--demo"_s, u"--site"_s, m_site, u"--json"_s});
    QVERIFY2(made.code == 0, QByteArray(made.out + made.err).constData());
    m_auditKey = made.json().value(u"auditKey"_s).toString();
    QCOMPARE(m_auditKey.size(), 64);
    const auto again = run({u"init"_s, u"--demo"_s, u"--site"_s, m_site});
    QCOMPARE(again.code, 1);
    QVERIFY(again.err.contains("already"));
    // The first run chooses the ports of all later ones.
    Server server({u"--site"_s, m_site, u"--port-base"_s, u"0"_s});
    const auto ready = server.ready();
    QVERIFY2(ready.value(u"event"_s) == u"ready"_s, QByteArray(server.errors()).constData());
    auto endpoints = readJson(QString(m_site + u"/endpoints.json"));
    QCOMPARE(ready.value(u"simS"_s), endpoints.value(u"simS"_s));
    QCOMPARE(server.stop(), 0);
}

void tst_site_cli::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");

    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    QTest::newRow("version") << QStringList{u"--version"_s} << 0;
    QTest::newRow("help of a noun") << QStringList{u"user"_s, u"--help"_s} << 0;
    QTest::newRow("help of a command") << QStringList{u"user"_s, u"add"_s, u"--help"_s} << 0;
    QTest::newRow("flows") << QStringList{u"flow"_s, u"list"_s} << 0;
    QTest::newRow("nothing") << QStringList{} << 2;
    QTest::newRow("an unknown noun") << QStringList{u"horse"_s} << 2;
    QTest::newRow("an unknown verb") << QStringList{u"user"_s, u"ride"_s} << 2;
    QTest::newRow("an unknown option") << QStringList{u"user"_s, u"list"_s, u"--shoe"_s} << 2;
    QTest::newRow("no site") << QStringList{u"user"_s, u"list"_s} << 2;
    QTest::newRow("a place too few") << QStringList{u"user"_s, u"show"_s, u"--site"_s, u"x"_s} << 2;
    QTest::newRow("a place too many") << QStringList{u"user"_s, u"show"_s, u"a"_s, u"b"_s, u"--site"_s, u"x"_s} << 2;
    QTest::newRow("a limit that is no number") << QStringList{u"user"_s, u"list"_s, u"--limit"_s, u"x"_s, u"--site"_s, u"x"_s} << 2;
    QTest::newRow("a port that is none") << QStringList{u"run"_s, u"--site"_s, u"x"_s, u"--port-base"_s, u"70000"_s} << 2;
    QTest::newRow("no site there") << QStringList{u"user"_s, u"list"_s, u"--site"_s, u"/nonexistent"_s} << 1;
    QTest::newRow("init without protection") << QStringList{u"init"_s, u"--site"_s, u"/tmp/none/x"_s} << 1;
}

void tst_site_cli::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const auto answer = run(arguments);
    QCOMPARE(answer.code, code);
    QVERIFY(!(code == 0 ? answer.out : answer.err).isEmpty());
    if (code != 0)
        QCOMPARE(answer.err.count('\n'), 1);
}

void tst_site_cli::changesWithoutOwner()
{
    QCOMPARE(run(with({u"service"_s, u"add"_s, u"x.test"_s})).code, 0);
    const auto list = run(with({u"service"_s, u"list"_s}));
    QCOMPARE(list.code, 0);
    QCOMPARE(list.lines().size(), 3);
    QCOMPARE(run(with({u"service"_s, u"remove"_s, u"x.test"_s})).code, 0);
    QCOMPARE(run(with({u"user"_s, u"list"_s, u"--limit"_s, u"4"_s})).lines().size(), 4);
}

void tst_site_cli::importsAndBulkChanges()
{
    QByteArray csv("\xEF\xBB\xBFlogin,name\r\n");
    for (int i = 0; i < 1200; ++i)
        csv += "cli" + QByteArray::number(i) + ",\"Name, " + QByteArray::number(i) + "\"\r\n";
    csv += "bad\"row,x\r\n";
    writeFile(path(m_dir, u"users.csv"_s), csv);
    const QStringList importing{u"user"_s, u"import"_s, u"--rows-file"_s, path(m_dir, u"users.csv"_s), u"--json"_s, u"--site"_s, m_site};
    const auto answer = run(importing);
    QCOMPARE(answer.code, 1); // a row failed
    QCOMPARE(answer.lines().size(), 1202);
    QCOMPARE(answer.lines().last().value(u"summary"_s).toObject().value(u"added"_s).toInt(), 1200);
    QList<int> failed;
    for (const auto &line : answer.lines()) {
        if (line.value(u"outcome"_s) == u"failed"_s)
            failed << line.value(u"line"_s).toInt();
    }
    QCOMPARE(failed, QList<int>{1202});
    const auto again = run(QStringList(importing) << u"--existing"_s << u"skip"_s);
    QCOMPARE(again.lines().last().value(u"summary"_s).toObject().value(u"skipped"_s).toInt(), 1200);
    const auto removed = run({u"user"_s, u"bulk"_s, u"remove"_s, u"--rows-file"_s, u"-"_s, u"--site"_s, m_site},
                             "{\"login\":\"cli0\"}\n\n{\"login\":\"cli1\"}\n");
    QCOMPARE(removed.code, 0);
    QCOMPARE(removed.out, QByteArray("2 done\n"));
    const auto missing = run({u"user"_s, u"import"_s, u"--rows-file"_s, path(m_dir, u"none.csv"_s), u"--site"_s, m_site});
    QCOMPARE(missing.code, 1);
    QVERIFY(missing.err.contains("none.csv"));
    QCOMPARE(run({u"user"_s, u"import"_s, u"--site"_s, m_site}).code, 2);
    const auto explained = run({u"access"_s, u"explain"_s, u"cli2"_s, u"--json"_s, u"--site"_s, m_site});
    QCOMPARE(explained.json().value(u"hasPassword"_s).toBool(), false);
}

void tst_site_cli::changesAreSeenByTheOwner()
{
    Server server({u"--site"_s, m_site});
    QVERIFY2(!server.ready().isEmpty(), QByteArray(server.errors()).constData());
    auto remote = api::RemoteBackend::connectTo(QString(m_site + u"/control.sock"));
    QVERIFY(remote);
    int events = 0;
    const auto subscription = (*remote)->subscribe(this, [&events](const api::Event &) { ++events; });

    const auto added = run(with({u"user"_s, u"add"_s, u"zoe"_s, u"--password-file"_s, u"-"_s}), "a long password\n");
    QVERIFY2(added.code == 0, QByteArray(added.out + added.err).constData());
    const auto reply = (*remote)->call(u"user.show"_s, {{u"login"_s, u"zoe"_s}});
    QTRY_VERIFY(reply.isFinished());
    QVERIFY(reply.result().ok());
    QCOMPARE(reply.result().value.toObject().value(u"hasPassword"_s).toBool(), true);
    QTRY_VERIFY(events >= 1);

    QCOMPARE(run(with({u"map"_s, u"add"_s, u"zoe"_s, u"v2x.platooning"_s})).code, 0);
    const auto keys = run(with({u"key"_s, u"list"_s, u"--user"_s, u"zoe"_s}));
    QCOMPARE(keys.lines().size(), 1);
    QCOMPARE(keys.json().value(u"state"_s).toString(), u"active"_s);
    QVERIFY(!keys.out.contains("aterial"));
    const auto status = run(with({u"site"_s, u"status"_s}));
    QCOMPARE(status.json().value(u"running"_s).toBool(), true);
    QCOMPARE(run(with({u"user"_s, u"remove"_s, u"zoe"_s})).code, 0);
    QCOMPARE(server.stop(), 0);
}

void tst_site_cli::badInput_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("code");

    QTest::newRow("a user that is there") << QStringList{u"user"_s, u"add"_s, u"alice"_s} << u"conflict"_s;
    QTest::newRow("a user that is not there") << QStringList{u"user"_s, u"show"_s, u"nobody"_s} << u"not-found"_s;
    QTest::newRow("a name with a hidden character") << QStringList{u"user"_s, u"add"_s, u"bo\u202eb"_s} << u"invalid-input"_s;
    QTest::newRow("a mapping to no service") << QStringList{u"map"_s, u"add"_s, u"alice"_s, u"no.service"_s} << u"not-found"_s;
    QTest::newRow("a service in use") << QStringList{u"service"_s, u"remove"_s, u"v2x.platooning"_s} << u"conflict"_s;
    QTest::newRow("a setting that is none") << QStringList{u"settings"_s, u"set"_s, u"issuer"_s, u"x"_s} << u"not-found"_s;
    QTest::newRow("a demo site for other machines")
        << QStringList{u"settings"_s, u"set"_s, u"bind-address"_s, u"0.0.0.0"_s} << u"denied"_s;
    QTest::newRow("a token that is none") << QStringList{u"token"_s, u"inspect"_s, u"x.y.z"_s} << u"invalid-input"_s;
}

void tst_site_cli::badInput()
{
    QFETCH(QStringList, command);
    QFETCH(QString, code);
    const auto answer = run(with(command));
    QCOMPARE(answer.code, 1);
    const auto error = answer.json().value(u"error"_s).toObject();
    QCOMPARE(error.value(u"code"_s).toString(), code);
    QVERIFY(!error.value(u"sentence"_s).toString().isEmpty());
}

void tst_site_cli::secondOwnerAndBusyPort()
{
    {
        Server server({u"--site"_s, m_site});
        QVERIFY2(!server.ready().isEmpty(), QByteArray(server.errors()).constData());
        const auto second = run({u"run"_s, u"--site"_s, m_site});
        QCOMPARE(second.code, 1);
        QVERIFY2(second.err.contains("Another process"), QByteArray(second.err).constData());
    }
    const auto port = run(with({u"settings"_s, u"list"_s, u"--filter"_s, u"port.skmS.https"_s})).json().value(u"value"_s).toString();
    QTcpServer blocker;
    QVERIFY(blocker.listen(QHostAddress::LocalHost, port.toUShort()));
    const auto busy = run({u"run"_s, u"--site"_s, m_site});
    QCOMPARE(busy.code, 1);
    QVERIFY2(busy.err.contains(QByteArray("Port " + port.toUtf8())), QByteArray(busy.err).constData());
    QVERIFY(!QFileInfo::exists(QString(m_site + u"/endpoints.json")));
}

void tst_site_cli::flows()
{
    Server server({u"--site"_s, m_site});
    QVERIFY2(!server.ready().isEmpty(), QByteArray(server.errors()).constData());
    for (const auto &name : {u"login-and-key"_s, u"val-server-key"_s}) {
        const auto flow = run(with({u"flow"_s, u"run"_s, name}));
        QVERIFY2(flow.code == 0, QByteArray(flow.out + flow.err + server.errors()).constData());
        const auto lines = flow.lines();
        QVERIFY(lines.size() > 4);
        QCOMPARE(lines.last().value(u"ok"_s).toBool(), true);
    }
    const auto unknown = run(with({u"flow"_s, u"run"_s, u"no-such-flow"_s}));
    QCOMPARE(unknown.code, 1);
    QCOMPARE(server.stop(), 0);
}

void tst_site_cli::audit()
{
    const auto good = run(with({u"audit"_s, u"verify"_s, u"--key"_s, m_auditKey}));
    QVERIFY2(good.code == 0, QByteArray(good.out + good.err).constData());
    QCOMPARE(good.json().value(u"intact"_s).toBool(), true);
    const auto records = good.json().value(u"records"_s).toInteger();
    QVERIFY(records > 5);
    QCOMPARE(run(with({u"audit"_s, u"verify"_s, u"--key"_s, QString(64, u'0')})).code, 1);
    const auto list = run(with({u"audit"_s, u"list"_s}));
    QCOMPARE(list.lines().size(), records);
    QCOMPARE(list.json().value(u"event"_s).toString(), u"site.created"_s);
    QCOMPARE(run(with({u"audit"_s, u"list"_s, u"--event"_s, u"service.added"_s})).lines().size(), 1);
    const auto exported = run(with({u"audit"_s, u"export"_s})).lines();
    QCOMPARE(exported.size(), records + 2);
    QVERIFY(exported.last().contains(u"publicKey"_s));
    QVERIFY(exported.at(exported.size() - 2).contains(u"head"_s));
}

void tst_site_cli::controlSocketIsRobust()
{
    Server server({u"--site"_s, m_site});
    QVERIFY2(!server.ready().isEmpty(), QByteArray(server.errors()).constData());
    const QString socketPath = m_site + u"/control.sock";
    QCOMPARE(QFile::permissions(socketPath) & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther),
             QFileDevice::Permissions());
    for (const auto &bytes : {QByteArray("GET / HTTP/1.1\r\n\r\n"), QByteArray(100'000, '\xff'), api::toFrame({}).replace("{}", "[]")}) {
        QLocalSocket socket;
        socket.connectToServer(socketPath);
        QVERIFY(socket.waitForConnected());
        socket.write(bytes);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    }
    auto remote = api::RemoteBackend::connectTo(socketPath);
    QVERIFY(remote);
    const auto unknown = (*remote)->call(u"user.fly"_s, {});
    const auto wrong = (*remote)->call(u"user.show"_s, {{u"login"_s, 7}});
    const auto right = (*remote)->call(u"user.show"_s, {{u"login"_s, u"alice"_s}});
    QTRY_VERIFY(unknown.isFinished() && wrong.isFinished() && right.isFinished());
    QCOMPARE(unknown.result().failure->code, Errc::NotFound);
    QCOMPARE(wrong.result().failure->code, Errc::InvalidInput);
    QVERIFY(right.result().ok());
    const auto late = (*remote)->call(u"audit.verify"_s, {});
    QCOMPARE(server.stop(), 0);
    QTRY_VERIFY(late.isFinished());
}

void tst_site_cli::killedOwnerLeavesNoLock()
{
    {
        Server server({u"--site"_s, m_site});
        QVERIFY2(!server.ready().isEmpty(), QByteArray(server.errors()).constData());
        server.kill();
    }
    QVERIFY(QFileInfo::exists(QString(m_site + u"/control.sock")));
    QCOMPARE(run(with({u"user"_s, u"show"_s, u"alice"_s})).code, 0);
    Server server({u"--site"_s, m_site});
    QVERIFY2(!server.ready().isEmpty(), QByteArray(server.errors()).constData());
    QCOMPARE(server.stop(), 0);
}

void tst_site_cli::wrongPassphrase()
{
    const auto other = path(m_dir, u"other"_s);
    const auto pass = path(m_dir, u"pass"_s);
    const auto wrong = path(m_dir, u"wrong"_s);
    writeFile(pass, "correct horse\n");
    writeFile(wrong, "battery staple\n");
    const auto made = run({u"init"_s, u"--site"_s, other, u"--passphrase-file"_s, pass});
    QVERIFY2(made.code == 0, QByteArray(made.err).constData());
    const auto refused = run({u"run"_s, u"--site"_s, other, u"--passphrase-file"_s, wrong});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("passphrase does not open"), QByteArray(refused.err).constData());
    QVERIFY(!refused.err.contains("battery"));
    const auto locked = run({u"user"_s, u"list"_s, u"--site"_s, other});
    QCOMPARE(locked.code, 1);
    QVERIFY2(locked.err.contains("locked"), QByteArray(locked.err).constData());
    QCOMPARE(run({u"user"_s, u"list"_s, u"--site"_s, other, u"--passphrase-file"_s, pass}).code, 0);
    QCOMPARE(run({u"audit"_s, u"verify"_s, u"--site"_s, other}).code, 0); // needs no key
}

void tst_site_cli::newerDatabase()
{
    const auto newer = path(m_dir, u"newer"_s);
    QCOMPARE(run({u"init"_s, u"--demo"_s, u"--site"_s, newer}).code, 0);
    QFile file(QString(newer + u"/site.db"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr qint64 kUserVersion = 60; // SQLite file format, section 1.3
    QVERIFY(file.seek(kUserVersion));
    QCOMPARE(file.write(QByteArray("\x00\x00\x03\xe7", 4)), 4);
    file.close();
    const auto refused = run({u"run"_s, u"--site"_s, newer, u"--port-base"_s, u"0"_s});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("newer"), QByteArray(refused.err).constData());
}

QTEST_GUILESS_MAIN(tst_site_cli)
#include "tst_site_cli.moc"
