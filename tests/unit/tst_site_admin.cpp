#include "tst_site_support.h"

#include "core/api/method_table.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace seal;

class tst_site_admin final : public QObject, private DemoAdmin
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMethodIsHandled();
    void usersComeAndGo();
    void disabledUserIsDenied();
    void clientsComeAndGo();
    void mappingMakesAndEndsKeys();
    void certificatesAreIssuedAndRevoked();
    void listsArePaged();
    void everyChangeIsAudited();
    void badInput_data();
    void badInput();
    void cleanupTestCase();

private:
    [[nodiscard]] bool isDenied(const std::string &key) { return m_site->store().snapshot()->isDenied(key, m_demo.clock.now() - std::chrono::seconds(5)); }};

void tst_site_admin::initTestCase()
{
    openSite();
}

void tst_site_admin::cleanupTestCase() { m_site.reset(); }

void tst_site_admin::everyMethodIsHandled()
{
    for (const auto &method : api::methods())
        QVERIFY2(site::Admin::handles(method.name()), qPrintable(method.name()));
    QVERIFY(!site::Admin::handles(u"user.fly"));
    QCOMPARE(call(u"user.fly"_s).failure->code, Errc::NotFound);
}

void tst_site_admin::usersComeAndGo()
{
    const auto added = must(u"user.add"_s, {{u"login"_s, u"zoe"_s}, {u"name"_s, u"Zoe Z"_s}, {u"generatePassword"_s, true}});
    QVERIFY(added.value(u"password"_s).toString().size() >= 16);
    const auto shown = must(u"user.show"_s, {{u"login"_s, u"zoe"_s}});
    QCOMPARE(shown.value(u"name"_s).toString(), u"Zoe Z"_s);
    QCOMPARE(shown.value(u"valUserId"_s).toString(), u"zoe"_s);
    QVERIFY(!shown.contains(u"password"_s));
    must(u"user.set"_s, {{u"login"_s, u"zoe"_s}, {u"newLogin"_s, u"zoe2"_s}, {u"valUserId"_s, u"zoe-v"_s}});
    QCOMPARE(call(u"user.show"_s, {{u"login"_s, u"zoe"_s}}).failure->code, Errc::NotFound);
    QCOMPARE(must(u"user.show"_s, {{u"login"_s, u"zoe2"_s}}).value(u"id"_s), added.value(u"id"_s));
    must(u"user.password"_s, {{u"login"_s, u"zoe2"_s}, {u"password"_s, u"another password"_s}});
    QVERIFY(isDenied("user:" + added.value(u"id"_s).toString().toStdString()));
    must(u"user.remove"_s, {{u"login"_s, u"zoe2"_s}});
    QCOMPARE(call(u"user.show"_s, {{u"login"_s, u"zoe2"_s}}).failure->code, Errc::NotFound);
}

void tst_site_admin::disabledUserIsDenied()
{
    const auto id = must(u"user.show"_s, {{u"login"_s, u"bob"_s}}).value(u"id"_s).toString().toStdString();
    QVERIFY(!isDenied("user:" + id));
    QCOMPARE(must(u"user.set"_s, {{u"login"_s, u"bob"_s}, {u"disable"_s, true}}).value(u"disabled"_s).toBool(), true);
    QVERIFY(isDenied("user:" + id));
    QCOMPARE(must(u"user.set"_s, {{u"login"_s, u"bob"_s}, {u"enable"_s, true}}).value(u"disabled"_s).toBool(), false);
}

void tst_site_admin::clientsComeAndGo()
{
    const auto added = must(u"client.add"_s, {{u"id"_s, u"web"_s},
                                              {u"auth"_s, u"client_secret_basic"_s},
                                              {u"grantType"_s, QJsonArray{u"authorization_code"_s}},
                                              {u"redirectUri"_s, QJsonArray{u"https://web.example/cb"_s}},
                                              {u"scope"_s, QJsonArray{u"openid"_s, u"val:v2x.platooning"_s}}});
    const auto secret = added.value(u"secret"_s).toString();
    QVERIFY(secret.size() >= 40);
    QVERIFY(m_site->store().snapshot()->client(ClientId("web")) != nullptr);
    QVERIFY(!must(u"client.show"_s, {{u"id"_s, u"web"_s}}).contains(u"secret"_s));
    QVERIFY(must(u"client.secret"_s, {{u"id"_s, u"web"_s}}).value(u"secret"_s).toString() != secret);
    must(u"client.set"_s, {{u"id"_s, u"web"_s}, {u"disable"_s, true}});
    QVERIFY(isDenied("client:web"));
    must(u"client.remove"_s, {{u"id"_s, u"web"_s}});
    QVERIFY(m_site->store().snapshot()->client(ClientId("web")) == nullptr);
}

void tst_site_admin::mappingMakesAndEndsKeys()
{
    const QJsonObject pair{{u"user"_s, u"heidi"_s}, {u"service"_s, u"v2x.platooning"_s}};
    const auto keys = [&] { return must(u"key.list"_s, pair).value(u"items"_s).toArray(); };
    QCOMPARE(keys().size(), 0);
    must(u"map.add"_s, pair);
    QCOMPARE(keys().size(), 1);
    QCOMPARE(keys().first().toObject().value(u"state"_s).toString(), u"active"_s);
    QCOMPARE(call(u"map.add"_s, pair).failure->code, Errc::Conflict);
    must(u"map.remove"_s, pair);
    QCOMPARE(keys().first().toObject().value(u"state"_s).toString(), u"deactivated"_s);
    QCOMPARE(call(u"map.remove"_s, pair).failure->code, Errc::NotFound);
}

void tst_site_admin::certificatesAreIssuedAndRevoked()
{
    const auto keyFile = m_demo.beside("x.key");
    const auto issued = must(u"cert.issue"_s, {{u"client"_s, u"v2x-server"_s}, {u"privateKeyFile"_s, site::toQString(keyFile)}});
    QVERIFY(issued.value(u"certificate"_s).toString().contains(u"BEGIN CERTIFICATE"_s));
    QVERIFY(!issued.contains(u"privateKey"_s));
    QCOMPARE(std::filesystem::status(keyFile).permissions(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    const auto sha = issued.value(u"sha256"_s).toString();
    QCOMPARE(must(u"cert.show"_s, {{u"id"_s, sha.toUpper()}}).value(u"uris"_s).toArray(), QJsonArray{u"urn:sealdesk:client:v2x-server"_s});
    const auto revoked = must(u"cert.revoke"_s, {{u"id"_s, issued.value(u"serial"_s)}, {u"reason"_s, u"keyCompromise"_s}});
    QCOMPARE(revoked.value(u"reason"_s).toString(), u"keyCompromise"_s);
    QVERIFY(isDenied("cert:" + sha.toStdString()));
    QCOMPARE(call(u"cert.revoke"_s, {{u"id"_s, sha}}).failure->code, Errc::Conflict);
    const auto root = must(u"cert.list"_s, {{u"purpose"_s, u"ca"_s}}).value(u"items"_s).toArray().first().toObject();
    QCOMPARE(call(u"cert.revoke"_s, {{u"id"_s, root.value(u"sha256"_s)}}).failure->code, Errc::Denied);
}

void tst_site_admin::listsArePaged()
{
    for (const auto &method : {u"user.list"_s, u"client.list"_s, u"cert.list"_s, u"audit.list"_s, u"settings.list"_s}) {
        const auto whole = must(method, {{u"limit"_s, 1000}}).value(u"items"_s).toArray();
        QJsonArray paged;
        QString after;
        do {
            QJsonObject params{{u"limit"_s, 2}};
            if (!after.isEmpty())
                params.insert(u"after"_s, after);
            const auto page = must(method, params);
            for (const auto &item : page.value(u"items"_s).toArray())
                paged.append(item);
            after = page.value(u"next"_s).toString();
        } while (!after.isEmpty() && paged.size() <= whole.size());
        QCOMPARE(paged, whole);
    }
    QCOMPARE(must(u"user.list"_s, {{u"filter"_s, u"ali"_s}}).value(u"items"_s).toArray().size(), 1);
    const auto newest = must(u"audit.list"_s, {{u"newest"_s, true}, {u"limit"_s, 1}}).value(u"items"_s).toArray().first().toObject();
    const auto oldest = must(u"audit.list"_s, {{u"limit"_s, 1}}).value(u"items"_s).toArray().first().toObject();
    QVERIFY(newest.value(u"seq"_s).toInteger() > oldest.value(u"seq"_s).toInteger());
}

void tst_site_admin::everyChangeIsAudited()
{
    const auto head = [&] { return must(u"audit.list"_s, {{u"newest"_s, true}, {u"limit"_s, 1}}).value(u"items"_s).toArray().first().toObject(); };
    must(u"service.add"_s, {{u"id"_s, u"audited"_s}});
    QCOMPARE(head().value(u"event"_s).toString(), u"service.added"_s);
    QCOMPARE(head().value(u"admin"_s).toString(), u"tester"_s);
    must(u"service.set"_s, {{u"id"_s, u"audited"_s}, {u"disable"_s, true}});
    QCOMPARE(head().value(u"event"_s).toString(), u"service.disabled"_s);
    must(u"service.remove"_s, {{u"id"_s, u"audited"_s}});
    QCOMPARE(head().value(u"event"_s).toString(), u"service.removed"_s);
    must(u"settings.set"_s, {{u"name"_s, u"site-name"_s}, {u"value"_s, u"Test"_s}});
    QCOMPARE(m_site->store().snapshot()->settings.find("site-name")->second, std::string("Test"));
    QCOMPARE(must(u"audit.verify"_s).value(u"intact"_s).toBool(), true);
}

void tst_site_admin::badInput_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<int>("code");

    const auto invalid = static_cast<int>(Errc::InvalidInput);
    const auto missing = static_cast<int>(Errc::NotFound);
    const QJsonArray code{u"authorization_code"_s};
    const QJsonArray credentials{u"client_credentials"_s};
    const QJsonArray scope{u"openid"_s};
    QTest::newRow("a short password") << u"user.add"_s << QJsonObject{{u"login"_s, u"p"_s}, {u"password"_s, u"short"_s}} << invalid;
    QTest::newRow("a password given and made")
        << u"user.add"_s << QJsonObject{{u"login"_s, u"p"_s}, {u"password"_s, u"long enough"_s}, {u"generatePassword"_s, true}} << invalid;
    QTest::newRow("no new password") << u"user.password"_s << QJsonObject{{u"login"_s, u"alice"_s}} << invalid;
    QTest::newRow("disable and enable") << u"user.set"_s << QJsonObject{{u"login"_s, u"alice"_s}, {u"disable"_s, true}, {u"enable"_s, true}}
                                        << invalid;
    QTest::newRow("a log-in name that is taken")
        << u"user.set"_s << QJsonObject{{u"login"_s, u"alice"_s}, {u"newLogin"_s, u"carol"_s}} << static_cast<int>(Errc::Conflict);
    QTest::newRow("a name that is too long") << u"service.add"_s << QJsonObject{{u"id"_s, u"s"_s}, {u"name"_s, QString(300, u'x')}} << invalid;
    QTest::newRow("a client without grant types") << u"client.add"_s << QJsonObject{{u"id"_s, u"c"_s}, {u"scope"_s, scope}} << invalid;
    QTest::newRow("a client without redirect URI")
        << u"client.add"_s << QJsonObject{{u"id"_s, u"c"_s}, {u"grantType"_s, code}, {u"scope"_s, scope}} << invalid;
    QTest::newRow("a client id with a colon") << u"client.add"_s << QJsonObject{{u"id"_s, u"a:b"_s}} << invalid;
    QTest::newRow("an unknown scope")
        << u"client.add"_s
        << QJsonObject{{u"id"_s, u"c"_s}, {u"grantType"_s, code}, {u"redirectUri"_s, QJsonArray{u"https://a.example/"_s}},
                       {u"scope"_s, QJsonArray{u"everything"_s}}}
        << invalid;
    QTest::newRow("credentials without authentication")
        << u"client.add"_s << QJsonObject{{u"id"_s, u"c"_s}, {u"grantType"_s, credentials}, {u"scope"_s, scope}} << invalid;
    QTest::newRow("two clients with one certificate name")
        << u"client.add"_s
        << QJsonObject{{u"id"_s, u"c"_s}, {u"auth"_s, u"tls_client_auth"_s}, {u"certificateValue"_s, u"urn:sealdesk:client:v2x-server"_s},
                       {u"grantType"_s, credentials}, {u"scope"_s, scope}}
        << static_cast<int>(Errc::Conflict);
    QTest::newRow("a client of no service")
        << u"client.set"_s << QJsonObject{{u"id"_s, u"demo-app"_s}, {u"service"_s, QJsonArray{u"no.service"_s}}} << missing;
    QTest::newRow("a secret for a certificate client") << u"client.secret"_s << QJsonObject{{u"id"_s, u"v2x-server"_s}} << invalid;
    QTest::newRow("a certificate for a secret client") << u"cert.issue"_s << QJsonObject{{u"client"_s, u"demo-app"_s}} << invalid;
    QTest::newRow("a certificate into no folder")
        << u"cert.issue"_s << QJsonObject{{u"client"_s, u"v2x-server"_s}, {u"privateKeyFile"_s, u"/nonexistent/k"_s}} << static_cast<int>(Errc::Io);
    QTest::newRow("a reason that is none") << u"cert.revoke"_s << QJsonObject{{u"id"_s, u"00"_s}} << missing;
    QTest::newRow("a grant that is none") << u"token.revoke"_s << QJsonObject{{u"grant"_s, u"x"_s}} << missing;
    QTest::newRow("a place that is none") << u"audit.list"_s << QJsonObject{{u"after"_s, u"x"_s}} << invalid;
    QTest::newRow("workers beyond reason") << u"settings.set"_s << QJsonObject{{u"name"_s, u"workers"_s}, {u"value"_s, u"9999"_s}} << invalid;
}

void tst_site_admin::badInput()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, params);
    QFETCH(int, code);
    const auto version = m_site->store().snapshot()->version;
    const auto reply = call(method, params);
    QVERIFY(reply.failure);
    QCOMPARE(static_cast<int>(reply.failure->code), code);
    QVERIFY(!reply.failure->sentence.isEmpty());
    QCOMPARE(m_site->store().snapshot()->version, version);
}

QTEST_GUILESS_MAIN(tst_site_admin)
#include "tst_site_admin.moc"
