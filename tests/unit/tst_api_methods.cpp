#include "core/api/events.h"
#include "core/api/method_table.h"
#include "core/api/reply.h"

#include <QJsonArray>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace seal;

class tst_api_methods final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUnique();
    void tableIsSound();
    void checksParameters_data();
    void checksParameters();
    void failureSurvivesJson();
    void eventsEndWithTheirSubscription();
};

void tst_api_methods::namesAreUnique()
{
    std::set<QString> names;
    for (const auto &method : api::methods())
        QVERIFY2(names.insert(method.name()).second, qPrintable(method.name()));
    QVERIFY(names.size() > 30);
    QVERIFY(api::findMethod(u"user.add") != nullptr);
    QVERIFY(api::findMethod(u"user.fly") == nullptr);
}

void tst_api_methods::tableIsSound()
{
    for (const auto &method : api::methods()) {
        const auto label = method.name().toUtf8();
        QVERIFY2(!method.help.isEmpty() && !api::nounHelp(method.noun).isEmpty(), label.constData());
        std::set<QString> names;
        std::set<QString> options{u"site"_s, u"json"_s, u"passphrase-file"_s, u"key-file"_s, u"keychain"_s, u"help"_s};
        bool optionalPlace = false;
        for (const auto &parameter : method.parameters) {
            QVERIFY2(names.insert(parameter.name).second, label.constData());
            QVERIFY2(parameter.positional || options.insert(parameter.optionName()).second, label.constData());
            QVERIFY2(!parameter.help.isEmpty(), label.constData());
            // A place that may be left out cannot stand before one that may not.
            QVERIFY2(!parameter.positional || !parameter.required || !optionalPlace, label.constData());
            optionalPlace = optionalPlace || (parameter.positional && !parameter.required);
        }
        QVERIFY2(method.kind != api::MethodKind::List || (names.contains(u"limit"_s) && names.contains(u"after"_s)), label.constData());
    }
}

void tst_api_methods::checksParameters_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<bool>("good");

    QTest::newRow("all that is needed") << u"user.add"_s << QJsonObject{{u"login"_s, u"bob"_s}} << true;
    QTest::newRow("every type") << u"client.add"_s
                                << QJsonObject{{u"id"_s, u"c"_s}, {u"scope"_s, QJsonArray{u"openid"_s}}, {u"allServices"_s, true}} << true;
    QTest::newRow("a required one is missing") << u"user.add"_s << QJsonObject{} << false;
    QTest::newRow("one that is not in the table") << u"user.add"_s << QJsonObject{{u"login"_s, u"bob"_s}, {u"shoe"_s, 1}} << false;
    QTest::newRow("a number for a text") << u"user.add"_s << QJsonObject{{u"login"_s, 7}} << false;
    QTest::newRow("null for a text") << u"user.add"_s << QJsonObject{{u"login"_s, QJsonValue::Null}} << false;
    QTest::newRow("a text for a flag") << u"user.set"_s << QJsonObject{{u"login"_s, u"bob"_s}, {u"disable"_s, u"yes"_s}} << false;
    QTest::newRow("a text for a list") << u"client.set"_s << QJsonObject{{u"id"_s, u"c"_s}, {u"scope"_s, u"openid"_s}} << false;
    QTest::newRow("a list with a number in it") << u"client.set"_s << QJsonObject{{u"id"_s, u"c"_s}, {u"scope"_s, QJsonArray{1}}} << false;
    QTest::newRow("a fraction for a whole number") << u"user.list"_s << QJsonObject{{u"limit"_s, 1.5}} << false;
    QTest::newRow("a number beyond the exact ones") << u"user.list"_s << QJsonObject{{u"limit"_s, 1e300}} << false;
    QTest::newRow("a text that is too long") << u"user.add"_s << QJsonObject{{u"login"_s, QString(api::kMaxTextLength + 1, u'x')}} << false;
}

void tst_api_methods::checksParameters()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, params);
    QFETCH(bool, good);
    const auto problem = api::checkParameters(*api::findMethod(method), params);
    QCOMPARE(!problem, good);
    if (problem)
        QVERIFY(!problem->sentence.isEmpty());
}

void tst_api_methods::failureSurvivesJson()
{
    const api::Failure failure{Errc::Conflict, u"the name is taken"_s, u"take another"_s};
    const auto back = api::failureFromJson(api::toJson(failure));
    QCOMPARE(back.code, Errc::Conflict);
    QCOMPARE(back.text(), u"The name is taken. Take another."_s);
    QVERIFY(!api::failureFromJson({}).sentence.isEmpty());
    QVERIFY(!api::failureFromJson({{u"code"_s, 7}, {u"sentence"_s, QJsonArray{}}}).sentence.isEmpty());
}

void tst_api_methods::eventsEndWithTheirSubscription()
{
    api::EventHub hub;
    QObject context;
    int first = 0;
    int second = 0;
    auto one = hub.subscribe(&context, [&](const api::Event &) { ++first; });
    const auto two = hub.subscribe(&context, [&](const api::Event &) { ++second; });
    hub.publish({u"config"_s, {}});
    QTRY_COMPARE(second, 1);
    QCOMPARE(first, 1);
    hub.publish({u"config"_s, {}});
    one = api::Subscription(); // with a call still queued
    QTRY_COMPARE(second, 2);
    QCOMPARE(first, 1);
}

QTEST_GUILESS_MAIN(tst_api_methods)
#include "tst_api_methods.moc"
