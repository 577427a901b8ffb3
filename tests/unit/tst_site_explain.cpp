// Why was it refused, and how to put it right: audit.explain on a site as it is.

#include "tst_site_support.h"

#include "core/base/refusal_rules.h"
#include "core/site/servers.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace seal;

namespace {

struct Refused
{
    Rule rule = Rule::None;
    QString field;
    QString value;
    QString user; ///< log-in name
    QString client;
    QString service;
};

} // namespace
Q_DECLARE_METATYPE(Refused)

class tst_site_explain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fixesAreOfferedAndDone_data();
    void fixesAreOfferedAndDone();
    void adviceWhereNoCallHelps_data();
    void adviceWhereNoCallHelps();
    void whatIsSaid();
    void recordsOfBefore();
    void whatIsNoRefusal();
    void cleanupTestCase();

private:
    api::Reply call(const QString &method, const QJsonObject &params = {})
    {
        return m_site->admin().call(method, params, {"tester", "cli"});
    }
    QJsonObject must(const QString &method, const QJsonObject &params = {})
    {
        const auto reply = call(method, params);
        if (reply.failure)
            qWarning("%s: %s", qPrintable(method), qPrintable(reply.failure->text()));
        return reply.value.toObject();
    }
    /// Writes a record as a server would; its sequence number.
    QString write(const Refused &refused, const std::string &word = {})
    {
        store::Command command;
        auto &draft = command.ifDone;
        draft.event = "key.refused";
        draft.result = store::AuditResult::Refused;
        draft.rule = refused.rule;
        draft.reason = word.empty() ? std::string(rowOf(refused.rule).word) : word;
        draft.clause = rowOf(refused.rule).clause;
        draft.field = refused.field.toStdString();
        draft.value = refused.value.toStdString();
        draft.client = ClientId(refused.client.toStdString());
        draft.service = ValServiceId(refused.service.toStdString());
        if (!refused.user.isEmpty())
            draft.user = UserId(must(u"user.show"_s, {{u"login"_s, refused.user}}).value(u"id"_s).toString().toStdString());
        if (!site::commitAndWait(m_site->store(), std::move(command)))
            qFatal("not written");
        const auto newest = must(u"audit.list"_s, {{u"newest"_s, true}, {u"limit"_s, 1}}).value(u"items"_s)[0].toObject();
        return QString::number(newest.value(u"seq"_s).toInteger());
    }
    QJsonObject fixOf(const QString &record) { return must(u"audit.explain"_s, {{u"record"_s, record}}).value(u"fix"_s).toObject(); }

    DemoSite m_demo;
    std::unique_ptr<site::Site> m_site;
};

void tst_site_explain::initTestCase()
{
    const auto created = m_demo.create();
    QVERIFY2(created, created ? "" : created.error().detail.c_str());
    auto opened = m_demo.open();
    QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
    m_site = *std::move(opened);
    must(u"user.set"_s, {{u"login"_s, u"bob"_s}, {u"disable"_s, true}});
    must(u"service.add"_s, {{u"id"_s, u"mc.video"_s}});
    must(u"service.add"_s, {{u"id"_s, u"off"_s}});
    must(u"service.set"_s, {{u"id"_s, u"off"_s}, {u"disable"_s, true}});
    must(u"client.add"_s, {{u"id"_s, u"small"_s},
                           {u"auth"_s, u"client_secret_basic"_s},
                           {u"grantType"_s, QJsonArray{u"authorization_code"_s}},
                           {u"redirectUri"_s, QJsonArray{u"https://a.example/cb"_s}},
                           {u"scope"_s, QJsonArray{u"openid"_s}},
                           {u"service"_s, QJsonArray{u"v2x.platooning"_s}}});
    must(u"client.add"_s, {{u"id"_s, u"out"_s},
                           {u"auth"_s, u"client_secret_basic"_s},
                           {u"grantType"_s, QJsonArray{u"client_credentials"_s}},
                           {u"scope"_s, QJsonArray{u"seal:key"_s}},
                           {u"service"_s, QJsonArray{u"v2x.platooning"_s}}});
    must(u"client.set"_s, {{u"id"_s, u"out"_s}, {u"disable"_s, true}});
}

void tst_site_explain::cleanupTestCase() { m_site.reset(); }

void tst_site_explain::fixesAreOfferedAndDone_data()
{
    QTest::addColumn<Refused>("refused");
    QTest::addColumn<QString>("fix");
    QTest::addColumn<QString>("method");
    QTest::newRow("a user that is not mapped")
        << Refused{Rule::UserNotMapped, u"valServiceId"_s, u"mc.video"_s, u"alice"_s, u"demo-app"_s, u"mc.video"_s} << u"map-user"_s << u"map.add"_s;
    QTest::newRow("a service that is asked for by scope")
        << Refused{Rule::ServicesNotOpen, u"scope"_s, u"openid val:mc.video"_s, u"carol"_s, u"demo-app"_s, {}} << u"map-user"_s << u"map.add"_s;
    QTest::newRow("a service that the client may not have")
        << Refused{Rule::ServiceNotInToken, u"valServiceId"_s, u"mc.video"_s, u"alice"_s, u"small"_s, u"mc.video"_s} << u"add-service"_s
        << u"client.set"_s;
    QTest::newRow("a disabled user") << Refused{Rule::LoginUserDisabled, {}, {}, u"bob"_s, u"demo-app"_s, {}} << u"enable-user"_s << u"user.set"_s;
    QTest::newRow("a disabled service")
        << Refused{Rule::ServiceDisabled, u"valServiceId"_s, u"off"_s, u"alice"_s, u"demo-app"_s, u"off"_s} << u"enable-service"_s
        << u"service.set"_s;
    QTest::newRow("a disabled client, known by what it sent")
        << Refused{Rule::ClientDisabled, u"client_id"_s, u"out"_s, {}, {}, {}} << u"enable-client"_s << u"client.set"_s;
    QTest::newRow("a scope that the client lacks")
        << Refused{Rule::ScopeMissing, u"scope"_s, u"seal:key"_s, u"alice"_s, u"small"_s, {}} << u"add-scope"_s << u"client.set"_s;
    QTest::newRow("a grant type that the client lacks")
        << Refused{Rule::GrantTypeNotAllowed, u"grant_type"_s, u"refresh_token"_s, {}, u"small"_s, {}} << u"add-grant-type"_s << u"client.set"_s;
}

void tst_site_explain::fixesAreOfferedAndDone()
{
    QFETCH(Refused, refused);
    QFETCH(QString, fix);
    QFETCH(QString, method);
    const auto record = write(refused);
    const auto offered = fixOf(record);
    QCOMPARE(offered.value(u"id"_s).toString(), fix);
    QCOMPARE(offered.value(u"state"_s).toString(), u"open"_s);
    QCOMPARE(offered.value(u"method"_s).toString(), method);
    QVERIFY(!offered.value(u"page"_s).toString().isEmpty());
    const auto before = must(u"client.show"_s, {{u"id"_s, u"small"_s}});
    QVERIFY(!call(method, offered.value(u"call"_s).toObject()).failure);
    QCOMPARE(fixOf(record).value(u"state"_s).toString(), u"done"_s);
    const auto undo = offered.value(u"undo"_s).toObject();
    QVERIFY(!call(undo.value(u"method"_s).toString(), undo.value(u"call"_s).toObject()).failure);
    QCOMPARE(fixOf(record), offered);
    QVERIFY(!call(method, offered.value(u"call"_s).toObject()).failure);
    // What the client had before it has still.
    const auto after = must(u"client.show"_s, {{u"id"_s, u"small"_s}});
    for (const auto &list : {u"scopes"_s, u"grantTypes"_s, u"valServices"_s}) {
        for (const auto &one : before.value(list).toArray())
            QVERIFY(after.value(list).toArray().contains(one));
    }
}

void tst_site_explain::adviceWhereNoCallHelps_data()
{
    QTest::addColumn<Refused>("refused");
    QTest::addColumn<QString>("fix");
    QTest::addColumn<QString>("page");
    QTest::newRow("a clock") << Refused{Rule::RequestTimeOff, u"time"_s, u"2020"_s, u"alice"_s, {}, {}} << u"clock"_s << QString();
    QTest::newRow("a token of nobody") << Refused{Rule::TokenSignature, u"signature"_s, {}, {}, {}, {}} << u"new-token"_s << QString();
    QTest::newRow("a redirect URI that somebody sent is never added by a click")
        << Refused{Rule::RedirectUriUnknown, u"redirect_uri"_s, u"https://evil.example/"_s, {}, u"small"_s, {}} << u"look-at-client"_s
        << u"clients"_s;
    QTest::newRow("a client that there is not")
        << Refused{Rule::ClientDisabled, u"client_id"_s, u"gone"_s, {}, {}, {}} << u"enable-client"_s << u"clients"_s;
    QTest::newRow("a service that there is not")
        << Refused{Rule::ServiceUnknown, u"valServiceId"_s, u"gone"_s, u"alice"_s, u"demo-app"_s, u"gone"_s} << u"look-at-services"_s
        << u"services"_s;
    QTest::newRow("a user that is unknown") << Refused{Rule::UserNotMapped, u"valServiceId"_s, u"off"_s, {}, {}, {}} << u"map-user"_s
                                            << u"mappings"_s;
    QTest::newRow("keys of a service")
        << Refused{Rule::NoActiveKey, u"keys"_s, {}, u"alice"_s, u"demo-app"_s, u"mc.video"_s} << u"look-at-keys"_s << u"keys"_s;
}

void tst_site_explain::adviceWhereNoCallHelps()
{
    QFETCH(Refused, refused);
    QFETCH(QString, fix);
    QFETCH(QString, page);
    const auto offered = fixOf(write(refused));
    QCOMPARE(offered.value(u"id"_s).toString(), fix);
    QCOMPARE(offered.value(u"state"_s).toString(), u"advice"_s);
    QVERIFY(!offered.contains(u"method"_s));
    QCOMPARE(offered.value(u"page"_s).toString(), page);
}

void tst_site_explain::whatIsSaid()
{
    const auto record = write({Rule::OtherUser, u"userUri"_s, u"mallory"_s, u"alice"_s, u"demo-app"_s, u"v2x.platooning"_s});
    const auto told = must(u"audit.explain"_s, {{u"record"_s, QString(u"main/"_s + record)}});
    QCOMPARE(told.value(u"rule"_s).toString(), u"other-user"_s);
    QCOMPARE(told.value(u"word"_s).toString(), u"TARGET_MISMATCH"_s);
    QCOMPARE(told.value(u"clause"_s).toString(), u"TS 33.434 5.3.1"_s);
    QCOMPARE(told.value(u"text"_s).toString(), QString::fromUtf8(rowOf(Rule::OtherUser).text));
    QCOMPARE(told.value(u"field"_s).toString(), u"userUri"_s);
    QCOMPARE(told.value(u"value"_s).toString(), u"mallory"_s);
    QCOMPARE(told.value(u"login"_s).toString(), u"alice"_s);
    QCOMPARE(told.value(u"record"_s)[u"seq"_s].toInteger(), record.toLongLong());
    QCOMPARE(told.value(u"fix"_s)[u"filter"_s].toString(), u"alice"_s);
}

void tst_site_explain::recordsOfBefore()
{
    // A record without a rule: one word may stand for several of them.
    const auto several = must(u"audit.explain"_s, {{u"record"_s, write({}, "USER_NOT_ENTITLED")}});
    QVERIFY(several.value(u"rule"_s).toString().isEmpty());
    QVERIFY(several.value(u"possible"_s).toArray().size() > 5);
    QVERIFY(!several.contains(u"fix"_s));
    const auto one = must(u"audit.explain"_s, {{u"record"_s, write({}, "STALE_REQUEST")}});
    QCOMPARE(one.value(u"rule"_s).toString(), u"request-time-off"_s);
    const auto none = must(u"audit.explain"_s, {{u"record"_s, write({}, "no-such-word")}});
    QVERIFY(none.value(u"possible"_s).toArray().isEmpty());
}

void tst_site_explain::whatIsNoRefusal()
{
    QCOMPARE(call(u"audit.explain"_s, {{u"record"_s, u"1"_s}}).failure->code, Errc::InvalidInput);
    QCOMPARE(call(u"audit.explain"_s, {{u"record"_s, u"999999"_s}}).failure->code, Errc::NotFound);
    QCOMPARE(call(u"audit.explain"_s, {{u"record"_s, u"other/1"_s}}).failure->code, Errc::NotFound);
    for (const auto &bad : {u""_s, u"x"_s, u"0"_s, u"-1"_s, u"main/"_s, u"1/2/x"_s})
        QCOMPARE(call(u"audit.explain"_s, {{u"record"_s, bad}}).failure->code, Errc::InvalidInput);
}

QTEST_GUILESS_MAIN(tst_site_explain)
#include "tst_site_explain.moc"
