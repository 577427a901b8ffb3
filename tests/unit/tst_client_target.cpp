#include "core/base/result.h" // first: moc 6.4 stumbles when <compare> is the first header it sees
#include "core/client/target.h"
#include "core/crypto/json.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace seal;
using namespace seal::client;

namespace {

/// JSON written with single quotes.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

QByteArray endpointsText()
{
    return json("{'issuer':'https://localhost:9443',"
                "'simS':{'https':'https://localhost:9443','mtls':'https://localhost:9444'},"
                "'skmS':{'https':'https://localhost:9445','mtls':'https://"
                "localhost:9446'},'caBundle':'ca.pem','ops':{'http':'http://x'}}");
}

QByteArray demoText()
{
    return json("{'users':[{'userId':'alice','password':'pw','valServices':['v2x']},"
                "{'userId':'bob','valUserId':'bob@val','password':'pw2'}],'valServices':[],"
                "'clients':[{'clientId':'demo-app','grantTypes':['authorization_code'],'redirectUris':['http://"
                "127.0.0.1/callback'],"
                "'secret':'s','scopes':['openid']},{'clientId':'demo-service','grantTypes':['client_credentials']}],"
                "'valServers':[{'clientId':'v2x-server','certificate':'demo/s.pem','privateKey':'demo/"
                "s.key','valServices':['v2x'],"
                "'scopes':['seal:key']}]}");
}

void write(const std::filesystem::path &path, const QByteArray &text)
{
    std::ofstream(path, std::ios::binary) << text.toStdString();
}

} // namespace

class tst_client_target : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->path().toStdString();
        write(m_path / "ca.pem", "PEM");
        write(m_path / "endpoints.json", endpointsText());
        write(m_path / "demo.json", demoText());
    }
    void siteFolderIsRead();
    void folderWithoutDemoHasNoUsers();
    void oneFileWithBothIsRead();
    void anchorsMayBeInTheFile();
    void mistakes_data();
    void mistakes();
    void demoMistakes_data();
    void demoMistakes();
    void missingFilesAreNamed();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_path;
};

void tst_client_target::siteFolderIsRead()
{
    const auto target = loadTarget(m_path);
    QVERIFY2(target, target ? "" : target.error().detail.c_str());
    QCOMPARE(target->issuer, std::string("https://localhost:9443"));
    QCOMPARE(target->simS.mtls, std::string("https://localhost:9444"));
    QCOMPARE(target->skmS.https, std::string("https://localhost:9445"));
    QCOMPARE(target->caPem, std::string("PEM"));
    QCOMPARE(target->users.size(), std::size_t{2});
    QCOMPARE(target->user("alice")->valUserId.str(), std::string("alice"));
    QCOMPARE(target->user("bob")->valUserId.str(), std::string("bob@val"));
    QVERIFY(target->user("carol") == nullptr);
    QCOMPARE(std::string(target->client("demo-app")->secret.text()), std::string("s"));
    QVERIFY(target->client("demo-service")->secret.empty());
    QCOMPARE(target->clientFor("client_credentials")->id.str(), std::string("demo-service"));
    QVERIFY(target->clientFor("password") == nullptr);
    QVERIFY(target->valServers.front().certificate == m_path / "demo/s.pem");
}

void tst_client_target::folderWithoutDemoHasNoUsers()
{
    std::filesystem::remove(m_path / "demo.json");
    const auto target = loadTarget(m_path);
    QVERIFY(target);
    QVERIFY(target->users.empty() && target->clients.empty() && target->valServers.empty());
}

void tst_client_target::oneFileWithBothIsRead()
{
    write(m_path / "t.json", json("{'endpoints':") + endpointsText() + json(",'demo':") + demoText() + "}");
    const auto target = loadTarget(m_path / "t.json");
    QVERIFY2(target, target ? "" : target.error().detail.c_str());
    QCOMPARE(target->caPem, std::string("PEM"));
    QCOMPARE(target->users.size(), std::size_t{2});
}

void tst_client_target::anchorsMayBeInTheFile()
{
    auto object = *crypto::parseJsonObject(endpointsText().toStdString());
    object.erase("caBundle");
    object["caPem"] = "inline";
    const auto target = parseTarget(object, nullptr, m_path);
    QVERIFY(target);
    QCOMPARE(target->caPem, std::string("inline"));
}

void tst_client_target::mistakes_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const char *from, const char *to, const char *said) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(said);
    };
    row("issuer missing", "\"issuer\"", "\"isuer\"", "issuer");
    row("issuer over http", "\"issuer\":\"https://localhost:9443\"", "\"issuer\":\"http://localhost:9443\"", "issuer");
    row("issuer is a number", "\"issuer\":\"https://localhost:9443\"", "\"issuer\":1", "issuer");
    row("simS missing", "\"simS\"", "\"sims\"", "simS");
    row("simS is text", "\"skmS\":{\"https\":\"https://localhost:9445\",\"mtls\":\"https://localhost:9446\"}",
        "\"skmS\":\"x\"", "skmS");
    row("https of skmS missing", "\"https\":\"https://localhost:9445\"", "\"x\":1",
        "skmS: member \"https\" is missing");
    row("origin with a slash", "https://localhost:9446", "https://localhost:9446/",
        "skmS: member \"mtls\" is not an https origin");
    row("caBundle missing", "\"caBundle\"", "\"bundle\"", "caBundle");
    row("caBundle is not there", "\"ca.pem\"", "\"none.pem\"", "none.pem");
    row("not JSON", "{\"issuer\"", "\"issuer\"", "endpoints.json");
    row("member twice", "\"issuer\"", "\"issuer\":\"x\",\"issuer\"", "endpoints.json");
}

void tst_client_target::mistakes()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, said);
    auto text = endpointsText();
    QVERIFY(text.contains(from));
    write(m_path / "endpoints.json", text.replace(from, to));
    const auto target = loadTarget(m_path);
    QVERIFY(!target);
    QVERIFY2(target.error().detail.find(said.toStdString()) != std::string::npos, target.error().detail.c_str());
}

void tst_client_target::demoMistakes_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const char *from, const char *to, const char *said) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(said);
    };
    row("password of the second user missing", "\"password\":\"pw2\"", "\"x\":1", "users[1]: ");
    row("users is an object", "{\"users\":[", "{\"users\":{},\"u\":[", "users");
    row("a user is text", "{\"users\":[", "{\"users\":[\"x\",", "users[0]");
    row("clientId missing", "\"clientId\":\"demo-service\"", "\"id\":\"demo-service\"", "clients[1]: ");
    row("grantTypes missing", "\"grantTypes\":[\"authorization_code\"],", "", "grantTypes");
    row("redirectUris is text", "[\"http://127.0.0.1/callback\"]", "\"x\"", "redirectUris");
    row("privateKey missing", "\"privateKey\"", "\"key\"", "valServers[0]: ");
}

void tst_client_target::demoMistakes()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, said);
    auto text = demoText();
    QVERIFY(text.contains(from));
    write(m_path / "demo.json", text.replace(from, to));
    const auto target = loadTarget(m_path);
    QVERIFY(!target);
    QVERIFY2(target.error().detail.find(said.toStdString()) != std::string::npos, target.error().detail.c_str());
    QVERIFY2(target.error().detail.find("demo") != std::string::npos, target.error().detail.c_str());
}

void tst_client_target::missingFilesAreNamed()
{
    const auto none = loadTarget(m_path / "none.json");
    QVERIFY(!none);
    QCOMPARE(none.error().code, Errc::NotFound);
    QVERIFY(none.error().detail.find("none.json") != std::string::npos);
    std::filesystem::remove(m_path / "endpoints.json");
    const auto folder = loadTarget(m_path);
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, Errc::NotFound);
    QVERIFY(folder.error().detail.find("endpoints.json") != std::string::npos);
    write(m_path / "t.json", "{}");
    const auto empty = loadTarget(m_path / "t.json");
    QVERIFY(!empty && empty.error().detail.find("endpoints") != std::string::npos);
}

QTEST_GUILESS_MAIN(tst_client_target)
#include "tst_client_target.moc"
