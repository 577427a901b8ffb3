#include "tst_site_support.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace seal;

/// What would a user get, and who gets a key: asked while one thing after another is put in the way.
class tst_site_access final : public QObject, private DemoAdmin
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beforeTheFirstRun();
    void aliceGetsHerService();
    void oneThingInTheWay_data();
    void oneThingInTheWay();
    void severalThingsAreAllTold();
    void fixesWork();
    void serversOfAService_data();
    void serversOfAService();
    void usersWithOneName();
    void whoGetsTheKey();
    void pagesOfHolders();
    void throughAClient();
    void badQuestions_data();
    void badQuestions();
    void cleanupTestCase();

private:
    /// The answer for one user and service.
    QJsonObject explain(const QString &user, const QString &service = u"v2x.platooning"_s)
    {
        return must(u"access.explain"_s, {{u"user"_s, user}, {u"service"_s, service}}).value(u"services"_s).toArray().first().toObject();
    }
    static QStringList codes(const QJsonValue &stops)
    {
        QStringList list;
        for (const auto &stop : stops.toArray())
            list << stop.toObject().value(u"code"_s).toString();
        return list;
    }
    QJsonObject server(const QString &user, const QString &id)
    {
        for (const auto &item : explain(user).value(u"servers"_s).toArray()) {
            if (item.toObject().value(u"client"_s).toString() == id)
                return item.toObject();
        }
        return {};
    }
    QList<QJsonObject> who(const QString &service)
    {
        QList<QJsonObject> all;
        QJsonObject params{{u"service"_s, service}};
        for (;;) {
            const auto page = must(u"access.who"_s, params);
            for (const auto &item : page.value(u"items"_s).toArray())
                all << item.toObject();
            if (!page.contains(u"next"_s))
                return all;
            params.insert(u"after"_s, page.value(u"next"_s));
        }
    }};

void tst_site_access::initTestCase()
{
    openSite();
}

void tst_site_access::cleanupTestCase() { m_site.reset(); }

void tst_site_access::beforeTheFirstRun()
{
    const auto answer = explain(u"alice"_s);
    QCOMPARE(answer.value(u"allowed"_s).toBool(), false);
    QCOMPARE(codes(answer.value(u"stops"_s)), QStringList{u"site-not-run"_s});
    const auto listening = m_site->listen(); // chooses the ports, so that servers have addresses; issues the VAL servers' certificates
    QVERIFY2(listening, listening ? "" : listening.error().detail.c_str());
}

void tst_site_access::aliceGetsHerService()
{
    const auto whole = must(u"access.explain"_s, {{u"user"_s, u"alice"_s}});
    QCOMPARE(whole.value(u"services"_s).toArray().size(), 2);
    QCOMPARE(whole.value(u"whole"_s).toBool(), true);
    const auto v2x = whole.value(u"services"_s).toArray().first().toObject(); // mapped ones first
    QCOMPARE(v2x.value(u"service"_s).toString(), u"v2x.platooning"_s);
    QCOMPARE(v2x.value(u"allowed"_s).toBool(), true);
    QVERIFY(codes(v2x.value(u"stops"_s)).isEmpty());
    QCOMPARE(v2x.value(u"keys"_s).toArray().first().toObject().value(u"deliverable"_s).toBool(), true);
    const auto client = v2x.value(u"clients"_s).toArray().first().toObject();
    QCOMPARE(client.value(u"client"_s).toString(), u"demo-app"_s);
    QCOMPARE(client.value(u"allowed"_s).toBool(), true);
    QStringList granted;
    for (const auto &scope : client.value(u"scopes"_s).toArray()) {
        if (scope.toObject().value(u"granted"_s).toBool())
            granted << scope.toObject().value(u"scope"_s).toString();
    }
    QCOMPARE(granted, (QStringList{u"openid"_s, u"seal:key"_s}));
    const auto uav = whole.value(u"services"_s).toArray().last().toObject();
    QCOMPARE(uav.value(u"mapped"_s).toBool(), false);
    QCOMPARE(codes(uav.value(u"stops"_s)), QStringList{u"not-mapped"_s});
    // A client that serves no users is not asked, unless it is named.
    const auto named = must(u"access.explain"_s, {{u"user"_s, u"alice"_s}, {u"service"_s, u"v2x.platooning"_s}, {u"client"_s, u"demo-service"_s}});
    const auto other = named.value(u"services"_s).toArray().first().toObject().value(u"clients"_s).toArray().first().toObject();
    QCOMPARE(codes(other.value(u"stops"_s)), (QStringList{u"client-redirect"_s, u"client-grant"_s}));
}

void tst_site_access::oneThingInTheWay_data()
{
    QTest::addColumn<QString>("breakMethod");
    QTest::addColumn<QJsonObject>("breakParams");
    QTest::addColumn<QString>("mendMethod");
    QTest::addColumn<QJsonObject>("mendParams");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("clause");

    const QJsonObject pair{{u"user"_s, u"alice"_s}, {u"service"_s, u"v2x.platooning"_s}};
    const auto row = [](const char *name, const QString &method, const QJsonObject &off, const QJsonObject &on, const QString &code,
                        const QString &step, const QString &clause) {
        QTest::newRow(name) << method << off << method << on << code << step << clause;
    };
    row("the user is disabled", u"user.set"_s, {{u"login"_s, u"alice"_s}, {u"disable"_s, true}}, {{u"login"_s, u"alice"_s}, {u"enable"_s, true}},
        u"user-disabled"_s, u"login"_s, u"TS 33.434 5.2.4"_s);
    row("the service is disabled", u"service.set"_s, {{u"id"_s, u"v2x.platooning"_s}, {u"disable"_s, true}},
        {{u"id"_s, u"v2x.platooning"_s}, {u"enable"_s, true}}, u"service-disabled"_s, u"authorize"_s, u"TS 33.434 5.2.3"_s);
    row("the client is disabled", u"client.set"_s, {{u"id"_s, u"demo-app"_s}, {u"disable"_s, true}}, {{u"id"_s, u"demo-app"_s}, {u"enable"_s, true}},
        u"client-disabled"_s, u"authorize"_s, u"RFC 6749 4.1.2.1"_s);
    row("the client may not ask for keys", u"client.set"_s, {{u"id"_s, u"demo-app"_s}, {u"scope"_s, QJsonArray{u"openid"_s}}},
        {{u"id"_s, u"demo-app"_s}, {u"scope"_s, QJsonArray{u"openid"_s, u"seal:key"_s}}}, u"client-scope"_s, u"key"_s, u"RFC 9068 4"_s);
    row("the client is limited to another service", u"client.set"_s,
        {{u"id"_s, u"demo-app"_s}, {u"allServices"_s, false}, {u"service"_s, QJsonArray{u"uav.inspection"_s}}},
        {{u"id"_s, u"demo-app"_s}, {u"allServices"_s, true}, {u"service"_s, QJsonArray()}}, u"client-service"_s, u"authorize"_s, u"TS 33.434 5.2.3"_s);
    QTest::newRow("the user is not mapped") << u"map.remove"_s << pair << u"map.add"_s << pair << u"not-mapped"_s << u"token"_s
                                            << u"TS 33.434 5.2.3"_s;
}

void tst_site_access::oneThingInTheWay()
{
    QFETCH(QString, breakMethod);
    QFETCH(QJsonObject, breakParams);
    QFETCH(QString, mendMethod);
    QFETCH(QJsonObject, mendParams);
    QFETCH(QString, code);
    QFETCH(QString, step);
    QFETCH(QString, clause);
    QCOMPARE(explain(u"alice"_s).value(u"allowed"_s).toBool(), true);
    must(breakMethod, breakParams);
    const auto answer = explain(u"alice"_s);
    const auto stops = answer.value(u"stops"_s).toArray();
    must(mendMethod, mendParams);
    QCOMPARE(answer.value(u"allowed"_s).toBool(), false);
    QCOMPARE(codes(stops), QStringList{code}); // no more: without a mapping there is no key either, but it comes with it
    const auto stop = stops.first().toObject();
    QCOMPARE(stop.value(u"step"_s).toString(), step);
    QVERIFY2(stop.value(u"clause"_s).toString().contains(clause), qPrintable(stop.value(u"clause"_s).toString()));
    for (const auto &member : {u"sentence"_s, u"advice"_s, u"reason"_s})
        QVERIFY2(!stop.value(member).toString().isEmpty(), qPrintable(member));
    QCOMPARE(explain(u"alice"_s).value(u"allowed"_s).toBool(), true);
}

void tst_site_access::severalThingsAreAllTold()
{
    must(u"user.set"_s, {{u"login"_s, u"dave"_s}, {u"disable"_s, true}});
    must(u"client.set"_s, {{u"id"_s, u"demo-app"_s}, {u"disable"_s, true}});
    const auto answer = explain(u"dave"_s, u"uav.inspection"_s);
    QCOMPARE(codes(answer.value(u"stops"_s)), (QStringList{u"client-disabled"_s, u"user-disabled"_s, u"not-mapped"_s}));
    must(u"client.set"_s, {{u"id"_s, u"demo-app"_s}, {u"enable"_s, true}});
    must(u"user.set"_s, {{u"login"_s, u"dave"_s}, {u"enable"_s, true}});
}

void tst_site_access::fixesWork()
{
    // A user without anything: the fixes that come with the answer, made one after the other, open the way.
    must(u"user.add"_s, {{u"login"_s, u"yana"_s}});
    must(u"client.set"_s, {{u"id"_s, u"demo-app"_s}, {u"disable"_s, true}, {u"scope"_s, QJsonArray{u"openid"_s}}});
    must(u"service.set"_s, {{u"id"_s, u"v2x.platooning"_s}, {u"disable"_s, true}});
    QStringList made;
    for (int round = 0; round < 10; ++round) {
        const auto answer = explain(u"yana"_s);
        if (answer.value(u"allowed"_s).toBool())
            break;
        const auto stop = answer.value(u"stops"_s).toArray().first().toObject();
        const auto fix = stop.value(u"fix"_s).toObject();
        QVERIFY2(!fix.isEmpty(), qPrintable(stop.value(u"code"_s).toString()));
        const auto reply = call(fix.value(u"method"_s).toString(), fix.value(u"params"_s).toObject());
        QVERIFY2(reply.ok(), reply.failure ? qPrintable(reply.failure->text()) : "");
        made << stop.value(u"code"_s).toString();
    }
    QCOMPARE(made, (QStringList{u"client-disabled"_s, u"client-scope"_s, u"service-disabled"_s, u"no-password"_s, u"not-mapped"_s}));
    QCOMPARE(explain(u"yana"_s).value(u"allowed"_s).toBool(), true);
    must(u"user.remove"_s, {{u"login"_s, u"yana"_s}});
}

void tst_site_access::serversOfAService_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("off");
    QTest::addColumn<QJsonObject>("on");
    QTest::addColumn<QString>("code");
    const auto set = [](const QString &name, const QJsonValue &value) { return QJsonObject{{u"id"_s, u"v2x-server"_s}, {name, value}}; };
    QTest::newRow("disabled") << u"client.set"_s << set(u"disable"_s, true) << set(u"enable"_s, true) << u"client-disabled"_s;
    QTest::newRow("another scope") << u"client.set"_s << set(u"scope"_s, QJsonArray{u"seal:key:provision"_s})
                                   << set(u"scope"_s, QJsonArray{u"seal:key"_s}) << u"client-scope"_s;
    QTest::newRow("another certificate name") << u"client.set"_s << set(u"certificateValue"_s, u"urn:other"_s)
                                              << set(u"certificateValue"_s, u"urn:sealdesk:client:v2x-server"_s) << u"no-certificate"_s;
    QTest::newRow("the user is disabled") << u"user.set"_s << QJsonObject{{u"login"_s, u"alice"_s}, {u"disable"_s, true}}
                                          << QJsonObject{{u"login"_s, u"alice"_s}, {u"enable"_s, true}} << u"user-disabled"_s;
}

void tst_site_access::serversOfAService()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, off);
    QFETCH(QJsonObject, on);
    QFETCH(QString, code);
    QCOMPARE(server(u"alice"_s, u"v2x-server"_s).value(u"allowed"_s).toBool(), true);
    QVERIFY(server(u"alice"_s, u"uav-server"_s).isEmpty()); // of another service
    must(method, off);
    const auto stopped = server(u"alice"_s, u"v2x-server"_s);
    must(method, on);
    QCOMPARE(stopped.value(u"allowed"_s).toBool(), false);
    QCOMPARE(codes(stopped.value(u"stops"_s)), QStringList{code});
    QCOMPARE(server(u"alice"_s, u"v2x-server"_s).value(u"allowed"_s).toBool(), true);
}

void tst_site_access::usersWithOneName()
{
    // TS 33.434 5.3.1: a server asks by VAL user ID; one that two users have names nobody.
    must(u"map.set"_s, {{u"user"_s, u"dave"_s}, {u"service"_s, u"v2x.platooning"_s}, {u"valUserId"_s, u"alice"_s}});
    QCOMPARE(codes(server(u"alice"_s, u"v2x-server"_s).value(u"stops"_s)), QStringList{u"val-user-shared"_s});
    QCOMPARE(explain(u"alice"_s).value(u"allowed"_s).toBool(), true); // the user's own way is another
    must(u"map.set"_s, {{u"user"_s, u"dave"_s}, {u"service"_s, u"v2x.platooning"_s}, {u"valUserId"_s, u""_s}});
    QCOMPARE(server(u"alice"_s, u"v2x-server"_s).value(u"allowed"_s).toBool(), true);
}

void tst_site_access::whoGetsTheKey()
{
    must(u"user.set"_s, {{u"login"_s, u"carol"_s}, {u"disable"_s, true}});
    const auto all = who(u"v2x.platooning"_s);
    must(u"user.set"_s, {{u"login"_s, u"carol"_s}, {u"enable"_s, true}});
    QCOMPARE(all.first().value(u"kind"_s).toString(), u"server"_s);
    QCOMPARE(all.first().value(u"id"_s).toString(), u"v2x-server"_s);
    QCOMPARE(all.first().value(u"allowed"_s).toBool(), true);
    QStringList may;
    QStringList mayNot;
    for (const auto &item : all.mid(1)) {
        QCOMPARE(item.value(u"kind"_s).toString(), u"user"_s);
        (item.value(u"allowed"_s).toBool() ? may : mayNot) << item.value(u"id"_s).toString();
        if (item.value(u"allowed"_s).toBool())
            QCOMPARE(item.value(u"through"_s).toArray(), QJsonArray{u"demo-app"_s});
        else
            QCOMPARE(codes(item.value(u"stops"_s)), QStringList{u"user-disabled"_s});
    }
    may.sort();
    QCOMPARE(may, (QStringList{u"alice"_s, u"dave"_s, u"erin"_s, u"grace"_s, u"ivan"_s}));
    QCOMPARE(mayNot, QStringList{u"carol"_s});
}

void tst_site_access::pagesOfHolders()
{
    QStringList paged;
    QJsonObject params{{u"service"_s, u"v2x.platooning"_s}, {u"limit"_s, 2}};
    for (int page = 0; page < 10; ++page) {
        const auto answer = must(u"access.who"_s, params);
        for (const auto &item : answer.value(u"items"_s).toArray())
            paged << item.toObject().value(u"id"_s).toString();
        if (!answer.contains(u"next"_s))
            break;
        params.insert(u"after"_s, answer.value(u"next"_s));
    }
    QStringList whole;
    for (const auto &item : who(u"v2x.platooning"_s))
        whole << item.value(u"id"_s).toString();
    QCOMPARE(paged, whole);
    const auto filtered = must(u"access.who"_s, {{u"service"_s, u"v2x.platooning"_s}, {u"filter"_s, u"ALI"_s}}).value(u"items"_s).toArray();
    QCOMPARE(filtered.size(), 1);
}

void tst_site_access::throughAClient()
{
    const auto app = must(u"access.client"_s, {{u"client"_s, u"demo-app"_s}});
    for (const auto &item : app.value(u"services"_s).toArray())
        QCOMPARE(item.toObject().value(u"allowed"_s).toBool(), true); // whoever is mapped
    const auto server = must(u"access.client"_s, {{u"client"_s, u"v2x-server"_s}}).value(u"services"_s).toArray();
    QCOMPARE(server.size(), 2);
    for (const auto &item : server) {
        const auto json = item.toObject();
        const bool own = json.value(u"service"_s).toString() == u"v2x.platooning";
        QCOMPARE(json.value(u"allowed"_s).toBool(), own);
        QCOMPARE(codes(json.value(u"stops"_s)), own ? QStringList() : QStringList{u"client-service"_s});
    }
    const auto service = must(u"access.client"_s, {{u"client"_s, u"demo-service"_s}, {u"service"_s, u"v2x.platooning"_s}}).value(u"services"_s).toArray();
    QCOMPARE(codes(service.first().toObject().value(u"stops"_s)), (QStringList{u"client-redirect"_s, u"client-grant"_s}));
}

void tst_site_access::badQuestions_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("params");
    QTest::newRow("nobody") << u"access.explain"_s << QJsonObject{{u"user"_s, u"nobody"_s}};
    QTest::newRow("no service") << u"access.explain"_s << QJsonObject{{u"user"_s, u"alice"_s}, {u"service"_s, u"none"_s}};
    QTest::newRow("no client") << u"access.explain"_s << QJsonObject{{u"user"_s, u"alice"_s}, {u"client"_s, u"none"_s}};
    QTest::newRow("through nothing") << u"access.client"_s << QJsonObject{{u"client"_s, u"none"_s}};
    QTest::newRow("who of nothing") << u"access.who"_s << QJsonObject{{u"service"_s, u"none"_s}};
}

void tst_site_access::badQuestions()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, params);
    const auto reply = call(method, params);
    QVERIFY(reply.failure);
    QCOMPARE(reply.failure->code, Errc::NotFound);
}

QTEST_GUILESS_MAIN(tst_site_access)
#include "tst_site_access.moc"
