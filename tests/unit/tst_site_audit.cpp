// What the admin methods say of the audit log: filters as people write them, counts, suggestions, the check in steps, exports.

#include "tst_site_support.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/site/audit_export.h"
#include "core/store/audit.h"

#include <QJsonArray>
#include <QTest>

#include <array>
#include <future>

using namespace Qt::StringLiterals;
using namespace seal;

class tst_site_audit final : public QObject, private DemoAdmin
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filters_data();
    void filters();
    void badFilters_data();
    void badFilters();
    void rowsNameTheUser();
    void pagesInBothDirections();
    void suggestions();
    void theCheckInSteps();
    void theEndIsChecked();
    void theExportIsAProof();
    void aPartIsExported();
    void csvIsNoFormula();
    void changesSayBeforeAndAfter();
    void cleanupTestCase();

private:
    QJsonArray items(const QJsonObject &params)
    {
        auto all = params;
        all.insert(u"limit"_s, 1000);
        return must(u"audit.list"_s, all).value(u"items"_s).toArray();
    }
    void note(const char *event, store::AuditResult result, const std::string &user, const char *client, const char *reason = "");
    std::string m_alice;
};

void tst_site_audit::note(const char *event, store::AuditResult result, const std::string &user, const char *client, const char *reason)
{
    store::Command command;
    command.ifDone.event = event;
    command.ifDone.result = result;
    command.ifDone.user = UserId(user);
    command.ifDone.client = ClientId(client);
    command.ifDone.reason = reason;
    command.ifDone.address = "127.0.0.1";
    command.ifDone.correlation = CorrelationId("abcdefghijkl-7");
    std::promise<store::Outcome> done;
    m_site->store().submit(std::move(command), [&done](const store::Outcome &outcome) { done.set_value(outcome); });
    QVERIFY(done.get_future().get().done());
}

void tst_site_audit::initTestCase()
{
    openSite();
    QVERIFY(m_site);
    m_alice = must(u"user.show"_s, {{u"login"_s, u"alice"_s}}).value(u"id"_s).toString().toStdString();
    const auto bob = must(u"user.show"_s, {{u"login"_s, u"bob"_s}}).value(u"id"_s).toString().toStdString();
    for (int i = 0; i < 5; ++i) {
        note("token.issued", store::AuditResult::Done, m_alice, "demo-app");
        note("token.refused", store::AuditResult::Refused, m_alice, "demo-app", "invalid_grant");
        note("key.delivered", store::AuditResult::Done, bob, "demo-service");
    }
}

void tst_site_audit::changesSayBeforeAndAfter()
{
    const auto changes = [this](const QString &method, const QJsonObject &params) {
        must(method, params);
        const auto newest = must(u"audit.list"_s, {{u"newest"_s, true}, {u"limit"_s, 1}}).value(u"items"_s).toArray().first().toObject();
        QStringList told;
        for (const auto &item : newest.value(u"changes"_s).toArray()) {
            const auto change = item.toObject();
            told << u"%1: %2 > %3"_s.arg(change.value(u"member"_s).toString(), change.value(u"before"_s).toString(), change.value(u"after"_s).toString());
        }
        return told;
    };
    const auto name = must(u"user.show"_s, {{u"login"_s, u"carol"_s}}).value(u"name"_s).toString();
    QCOMPARE(changes(u"user.set"_s, {{u"login"_s, u"carol"_s}, {u"name"_s, u"Caroline"_s}}), QStringList{u"name: %1 > Caroline"_s.arg(name)});
    QCOMPARE(changes(u"user.set"_s, {{u"login"_s, u"carol"_s}, {u"disable"_s, true}}), QStringList{u"disabled: false > true"_s});
    QCOMPARE(changes(u"service.set"_s, {{u"id"_s, u"uav.inspection"_s}, {u"description"_s, u"Drones that look at masts"_s}}).size(), 1);
    QCOMPARE(changes(u"client.set"_s, {{u"id"_s, u"demo-app"_s}, {u"scope"_s, QJsonArray{u"openid"_s}}}), QStringList{u"scopes: openid seal:key > openid"_s});
    QCOMPARE(changes(u"settings.set"_s, {{u"name"_s, u"warn-days"_s}, {u"value"_s, u"14"_s}}), QStringList{u"value:  > 14"_s});
    QCOMPARE(changes(u"settings.set"_s, {{u"name"_s, u"warn-days"_s}, {u"value"_s, u"7"_s}}), QStringList{u"value: 14 > 7"_s});
    QVERIFY(changes(u"user.password"_s, {{u"login"_s, u"carol"_s}, {u"password"_s, u"a new long password"_s}}).isEmpty()); // never a secret
    QVERIFY(must(u"audit.verify"_s).value(u"records"_s).toInteger() > 0);
}

void tst_site_audit::cleanupTestCase() { m_site.reset(); }

void tst_site_audit::filters_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<int>("records");
    const auto where = [](const QStringList &words) { return QJsonObject{{u"where"_s, QJsonArray::fromStringList(words)}}; };
    QTest::newRow("a user by log-in name") << QJsonObject{{u"user"_s, u"alice"_s}} << 10;
    QTest::newRow("a user and an outcome") << QJsonObject{{u"user"_s, u"alice"_s}, {u"outcome"_s, u"refused"_s}} << 5;
    QTest::newRow("the same as words") << where({u"user:alice"_s, u"is:refused"_s}) << 5;
    QTest::newRow("alternatives of a field") << where({u"event:token.issued"_s, u"event:key.delivered"_s}) << 10;
    QTest::newRow("a noun of events, one not") << where({u"event:token.*"_s, u"!event:token.refused"_s}) << 5;
    QTest::newRow("nobody") << where({u"user:nobody"_s}) << 0;
    QTest::newRow("a correlation id") << QJsonObject{{u"correlation"_s, u"abcdefghijkl-7"_s}} << 15;
    QTest::newRow("the flow of one") << QJsonObject{{u"correlation"_s, u"abcdefghijkl"_s}} << 15;
    QTest::newRow("words") << where({u"demo-ser"_s, u"deliv"_s}) << 5;
    QTest::newRow("text with a colon") << where({u"text:demo:service"_s}) << 5;
    QTest::newRow("the last hour") << QJsonObject{{u"since"_s, u"1h"_s}, {u"reason"_s, u"invalid_grant"_s}} << 5;
    QTest::newRow("before the site was there") << QJsonObject{{u"until"_s, u"2001-01-01"_s}} << 0;
}

void tst_site_audit::filters()
{
    QFETCH(QJsonObject, params);
    QTEST(static_cast<int>(items(params).size()), "records");
    const auto count = must(u"audit.count"_s, params);
    QTEST(count.value(u"records"_s).toInt(), "records");
    QVERIFY(count.value(u"complete"_s).toBool());
}

void tst_site_audit::badFilters_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::newRow("no such field") << QJsonObject{{u"where"_s, QJsonArray{u"colour:red"_s}}};
    QTest::newRow("no value") << QJsonObject{{u"where"_s, QJsonArray{u"user:"_s}}};
    QTest::newRow("no such flag") << QJsonObject{{u"where"_s, QJsonArray{u"is:blue"_s}}};
    QTest::newRow("no time") << QJsonObject{{u"since"_s, u"yesterday"_s}};
    QTest::newRow("no place") << QJsonObject{{u"newerThan"_s, u"here"_s}};
    QTest::newRow("no cursor") << QJsonObject{{u"after"_s, u"x"_s}};
}

void tst_site_audit::badFilters()
{
    QFETCH(QJsonObject, params);
    const auto reply = call(u"audit.list"_s, params);
    QVERIFY(reply.failure);
    QCOMPARE(reply.failure->code, Errc::InvalidInput);
    QVERIFY(!reply.failure->advice.isEmpty());
}

void tst_site_audit::rowsNameTheUser()
{
    const auto row = items({{u"user"_s, u"alice"_s}}).first().toObject();
    QCOMPARE(row.value(u"login"_s).toString(), u"alice"_s);
    QCOMPARE(row.value(u"user"_s).toString().toStdString(), m_alice);
}

void tst_site_audit::pagesInBothDirections()
{
    const auto all = items({{u"client"_s, u"demo-app"_s}});
    QCOMPARE(all.size(), 10);
    QJsonObject ask{{u"client"_s, u"demo-app"_s}, {u"newest"_s, true}, {u"limit"_s, 3}};
    const auto first = must(u"audit.list"_s, ask);
    QCOMPARE(first.value(u"items"_s).toArray()[2].toObject(), all[7].toObject());
    QVERIFY(first.value(u"last"_s).toString().startsWith(u"main/"));
    ask.insert(u"after"_s, first.value(u"next"_s));
    QCOMPARE(must(u"audit.list"_s, ask).value(u"items"_s).toArray().first().toObject(), all[6].toObject());
    ask.remove(u"after"_s);
    ask.insert(u"skip"_s, 8);
    QCOMPARE(must(u"audit.list"_s, ask).value(u"items"_s).toArray().first().toObject(), all[1].toObject());
    // What came since a record.
    const auto fifth = all[4].toObject();
    const auto place = u"main/%1"_s.arg(fifth.value(u"seq"_s).toInteger());
    QCOMPARE(must(u"audit.count"_s, {{u"client"_s, u"demo-app"_s}, {u"newerThan"_s, place}}).value(u"records"_s).toInt(), 5);
    QCOMPARE(items({{u"client"_s, u"demo-app"_s}, {u"after"_s, place}}).first().toObject(), all[5].toObject());
}

void tst_site_audit::suggestions()
{
    const auto events = must(u"audit.suggest"_s, {{u"field"_s, u"event"_s}, {u"typed"_s, u"token.i"_s}}).value(u"items"_s).toArray();
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().toObject(), (QJsonObject{{u"value"_s, u"token.issued"_s}, {u"records"_s, 5}}));
    const auto users = must(u"audit.suggest"_s, {{u"field"_s, u"user"_s}, {u"typed"_s, u"ali"_s}}).value(u"items"_s).toArray();
    QCOMPARE(users.first().toObject().value(u"label"_s).toString(), u"alice"_s);
    QCOMPARE(users.first().toObject().value(u"records"_s).toInt(), 10);
    // Under a filter, counts are those of what is shown.
    const auto narrowed = must(u"audit.suggest"_s, {{u"field"_s, u"outcome"_s}, {u"user"_s, u"alice"_s}}).value(u"items"_s).toArray();
    QVERIFY(narrowed.contains(QJsonObject{{u"value"_s, u"refused"_s}, {u"records"_s, 5}}));
    QCOMPARE(call(u"audit.suggest"_s, {{u"field"_s, u"colour"_s}}).failure->code, Errc::InvalidInput);
}

void tst_site_audit::theCheckInSteps()
{
    auto reply = must(u"audit.verify"_s, {{u"step"_s, true}});
    for (int steps = 0; reply.contains(u"next"_s); ++steps) {
        QVERIFY(steps < 10);
        QVERIFY(reply.value(u"done"_s).toInteger() <= reply.value(u"total"_s).toInteger());
        reply = must(u"audit.verify"_s, {{u"after"_s, reply.value(u"next"_s)}});
    }
    QVERIFY(reply.value(u"intact"_s).toBool());
    QCOMPARE(reply.value(u"records"_s), must(u"audit.verify"_s).value(u"records"_s));
    for (const auto &token : {u"x"_s, u"1/2/3/main"_s, u"-1/2/00/main"_s})
        QCOMPARE(call(u"audit.verify"_s, {{u"after"_s, token}}).failure->code, Errc::InvalidInput);
    // A step that begins with another hash than the log has there finds that out.
    const auto forged = u"1/1/%1/main"_s.arg(QString(64, u'0'));
    QCOMPARE(call(u"audit.verify"_s, {{u"after"_s, forged}}).failure->code, Errc::Denied);
}

void tst_site_audit::theEndIsChecked()
{
    const auto state = must(u"audit.state"_s);
    QVERIFY(state.value(u"intact"_s).toBool());
    QVERIFY(state.value(u"records"_s).toInt() >= 15);
    QCOMPARE(state.value(u"key"_s).toString().size(), 64);
}

void tst_site_audit::theExportIsAProof()
{
    // As the manual says, with nothing of the site but the export.
    std::array<std::byte, 32> last{};
    std::string head;
    bool key = false;
    QJsonObject ask{{u"limit"_s, 4}};
    for (;;) {
        const auto page = must(u"audit.export"_s, ask);
        for (const auto &item : page.value(u"items"_s).toArray()) {
            const auto line = item.toObject();
            if (line.contains(u"record"_s)) {
                last = store::auditChainHash(last, line.value(u"record"_s).toString().toStdString());
                QCOMPARE(line.value(u"hash"_s).toString().toStdString(), toHex(last));
            }
            if (line.contains(u"head"_s))
                head = line.value(u"head"_s).toObject().value(u"hash"_s).toString().toStdString();
            key = key || line.contains(u"publicKey"_s);
        }
        if (!page.contains(u"next"_s))
            break;
        ask.insert(u"after"_s, page.value(u"next"_s));
    }
    QCOMPARE(head, toHex(last));
    QVERIFY(key);
}

void tst_site_audit::aPartIsExported()
{
    const auto lines = must(u"audit.export"_s, {{u"user"_s, u"alice"_s}, {u"limit"_s, 1000}}).value(u"items"_s).toArray();
    QCOMPARE(lines.size(), 11); // and the key
    const auto line = lines[3].toObject();
    const auto before = *fromHex(line.value(u"previous"_s).toString().toStdString());
    QCOMPARE(line.value(u"hash"_s).toString().toStdString(), toHex(store::auditChainHash(before, line.value(u"record"_s).toString().toStdString())));

    const auto csv = must(u"audit.export"_s, {{u"user"_s, u"alice"_s}, {u"format"_s, u"csv"_s}}).value(u"items"_s).toArray();
    QCOMPARE(csv.size(), 11);
    QVERIFY(csv[0].toObject().value(u"line"_s).toString().startsWith(u"\"at\",\"event\""));
    QVERIFY(csv[1].toObject().value(u"line"_s).toString().contains(u"\"alice\""));
    QCOMPARE(call(u"audit.export"_s, {{u"format"_s, u"pdf"_s}}).failure->code, Errc::InvalidInput);
}

void tst_site_audit::csvIsNoFormula()
{
    QCOMPARE(site::csvLine({"=1+1", "say \"hi\"", "", "-5", "a,b", "@x", "+1", "\tx"}),
             std::string("\"'=1+1\",\"say \"\"hi\"\"\",,\"'-5\",\"a,b\",\"'@x\",\"'+1\",\"'\tx\""));
}

QTEST_GUILESS_MAIN(tst_site_audit)
#include "tst_site_audit.moc"
