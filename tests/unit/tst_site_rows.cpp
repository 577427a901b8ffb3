#include "tst_site_support.h"

#include "core/api/method_table.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace seal;

/// Imports, bulk changes, and changes by two at a time.
class tst_site_rows final : public QObject, private DemoAdmin
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void usersAreImported();
    void existingUsersAsAsked_data();
    void existingUsersAsAsked();
    void importTwiceChangesNothing();
    void aDryRunWritesNothing();
    void passwordsAreHashedAside();
    void rowsThatCannotBe_data();
    void rowsThatCannotBe();
    void eachRowIsAudited();
    void undoOfAnImport();
    void servicesAndMappingsAreImported();
    void manyAtOnce();
    void aServiceInUseStays();
    void mappingsComeAndGo();
    void theMatrixShowsUsersWithServices();
    void aRowThatWasChangedMeanwhile_data();
    void aRowThatWasChangedMeanwhile();
    void thousandsOfRows();
    void cleanupTestCase();

private:
    /// "key outcome" of each row.
    QStringList outcomes(const QJsonObject &answer)
    {
        QStringList texts;
        for (const auto &item : answer.value(u"items"_s).toArray())
            texts << item.toObject().value(u"key"_s).toString() + u' ' + item.toObject().value(u"outcome"_s).toString();
        return texts;
    }
    QString problemOf(const QJsonObject &answer, int row)
    {
        return answer.value(u"items"_s).toArray().at(row).toObject().value(u"problem"_s).toObject().value(u"sentence"_s).toString();
    }
    qint64 lastSequence()
    {
        return must(u"audit.list"_s, {{u"newest"_s, true}, {u"limit"_s, 1}}).value(u"items"_s).toArray().first().toObject().value(u"seq"_s).toInteger();
    }};

void tst_site_rows::initTestCase()
{
    openSite();
}

void tst_site_rows::cleanupTestCase() { m_site.reset(); }

void tst_site_rows::usersAreImported()
{
    const QJsonArray rows{QJsonObject{{u"login"_s, u"lena"_s}, {u"name"_s, u"Lena L"_s}, {u"services"_s, u"v2x.platooning; uav.inspection"_s}},
                          QJsonObject{{u"login"_s, u"mike"_s}, {u"disabled"_s, u"yes"_s}},
                          QJsonObject{{u"login"_s, u"nina"_s}, {u"services"_s, u"no.such"_s}}};
    const auto answer = must(u"user.import"_s, {{u"rows"_s, rows}});
    QCOMPARE(outcomes(answer), (QStringList{u"lena added"_s, u"mike added"_s, u"nina failed"_s}));
    QCOMPARE(answer.value(u"added"_s).toInt(), 2);
    QCOMPARE(answer.value(u"failed"_s).toInt(), 1);
    QVERIFY(problemOf(answer, 2).contains(u"no.such"_s));
    const auto lena = must(u"user.show"_s, {{u"login"_s, u"lena"_s}});
    QCOMPARE(lena.value(u"valServices"_s).toArray().size(), 2);
    QCOMPARE(lena.value(u"hasPassword"_s).toBool(), false);
    QCOMPARE(must(u"key.list"_s, {{u"user"_s, u"lena"_s}, {u"service"_s, u"v2x.platooning"_s}}).value(u"items"_s).toArray().size(), 1);
    QCOMPARE(must(u"user.show"_s, {{u"login"_s, u"mike"_s}}).value(u"disabled"_s).toBool(), true);
    QCOMPARE(call(u"user.show"_s, {{u"login"_s, u"nina"_s}}).failure->code, Errc::NotFound);
}

void tst_site_rows::existingUsersAsAsked_data()
{
    QTest::addColumn<QString>("existing");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("nameAfter");
    QTest::newRow("fail") << u"fail"_s << u"failed"_s << u"Alice Adler"_s;
    QTest::newRow("skip") << u"skip"_s << u"skipped"_s << u"Alice Adler"_s;
    QTest::newRow("update") << u"update"_s << u"updated"_s << u"Alice B"_s;
}

void tst_site_rows::existingUsersAsAsked()
{
    QFETCH(QString, existing);
    const QJsonArray rows{QJsonObject{{u"login"_s, u"alice"_s}, {u"name"_s, u"Alice B"_s}}};
    const auto answer = must(u"user.import"_s, {{u"rows"_s, rows}, {u"existing"_s, existing}});
    QTEST(answer.value(u"items"_s).toArray().first().toObject().value(u"outcome"_s).toString(), "outcome");
    const auto alice = must(u"user.show"_s, {{u"login"_s, u"alice"_s}});
    QTEST(alice.value(u"name"_s).toString(), "nameAfter");
    QCOMPARE(alice.value(u"hasPassword"_s).toBool(), true); // a file without passwords takes none away
    must(u"user.set"_s, {{u"login"_s, u"alice"_s}, {u"name"_s, u"Alice Adler"_s}});
}

void tst_site_rows::importTwiceChangesNothing()
{
    const QJsonObject params{{u"rows"_s, QJsonArray{QJsonObject{{u"login"_s, u"otto"_s}, {u"name"_s, u"Otto"_s}, {u"services"_s, u"v2x.platooning"_s}}}},
                             {u"existing"_s, u"update"_s}};
    QCOMPARE(outcomes(must(u"user.import"_s, params)), QStringList{u"otto added"_s});
    const auto sequence = lastSequence();
    QCOMPARE(outcomes(must(u"user.import"_s, params)), QStringList{u"otto unchanged"_s});
    QCOMPARE(lastSequence(), sequence);
}

void tst_site_rows::aDryRunWritesNothing()
{
    const auto sequence = lastSequence();
    const QJsonArray rows{QJsonObject{{u"login"_s, u"paula"_s}}, QJsonObject{{u"login"_s, u"bob"_s}}, QJsonObject{{u"login"_s, u"paula"_s}}};
    const auto answer = must(u"user.import"_s, {{u"rows"_s, rows}, {u"dryRun"_s, true}, {u"generatePasswords"_s, true}});
    QCOMPARE(outcomes(answer), (QStringList{u"paula added"_s, u"bob failed"_s, u"paula failed"_s}));
    QVERIFY(problemOf(answer, 2).contains(u"twice"_s));
    QVERIFY(!answer.value(u"items"_s).toArray().first().toObject().contains(u"password"_s));
    QCOMPARE(call(u"user.show"_s, {{u"login"_s, u"paula"_s}}).failure->code, Errc::NotFound);
    QCOMPARE(lastSequence(), sequence);
}

void tst_site_rows::passwordsAreHashedAside()
{
    const QJsonArray rows{QJsonObject{{u"login"_s, u"quinn"_s}}, QJsonObject{{u"login"_s, u"rosa"_s}, {u"password"_s, u"a long password"_s}},
                          QJsonObject{{u"login"_s, u"sven"_s}, {u"password"_s, u"short"_s}}};
    const auto answer = must(u"user.import"_s, {{u"rows"_s, rows}, {u"generatePasswords"_s, true}});
    QCOMPARE(outcomes(answer), (QStringList{u"quinn added"_s, u"rosa added"_s, u"sven failed"_s}));
    const auto items = answer.value(u"items"_s).toArray();
    QVERIFY(items[0].toObject().value(u"password"_s).toString().size() >= 16);
    QVERIFY(!items[1].toObject().contains(u"password"_s)); // given, so known
    for (const auto &login : {u"quinn"_s, u"rosa"_s})
        QCOMPARE(must(u"user.show"_s, {{u"login"_s, login}}).value(u"hasPassword"_s).toBool(), true);
    // Neither answers nor audit records of later calls know them.
    const auto log = QString::fromUtf8(QJsonDocument(must(u"audit.list"_s, {{u"newest"_s, true}, {u"limit"_s, 10}})).toJson());
    QVERIFY(!log.contains(items[0].toObject().value(u"password"_s).toString()));
    QVERIFY(!log.contains(u"a long password"_s));
}

void tst_site_rows::rowsThatCannotBe_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("row");
    const auto user = [](const char *name, const QJsonObject &row) { QTest::newRow(name) << u"user.import"_s << row; };
    user("a control character", {{u"login"_s, u"a\u0007b"_s}});
    user("a bidi trick", {{u"login"_s, u"ecila\u202E"_s}});
    user("ten thousand characters", {{u"login"_s, QString(10'000, u'x')}});
    user("ten thousand characters of name", {{u"login"_s, u"x1"_s}, {u"name"_s, QString(10'000, u'x')}});
    user("no log-in name", {{u"name"_s, u"Nobody"_s}});
    user("a space in front", {{u"login"_s, u" x2"_s}});
    user("a misspelt column", {{u"login"_s, u"x3"_s}, {u"nmae"_s, u"X"_s}});
    user("neither yes nor no", {{u"login"_s, u"x4"_s}, {u"disabled"_s, u"maybe"_s}});
    QTest::newRow("a mapping of nobody") << u"map.import"_s << QJsonObject{{u"user"_s, u"nobody"_s}, {u"service"_s, u"v2x.platooning"_s}};
    QTest::newRow("a mapping to nothing") << u"map.import"_s << QJsonObject{{u"user"_s, u"bob"_s}, {u"service"_s, u"none"_s}};
    QTest::newRow("a mapping that is there") << u"map.import"_s << QJsonObject{{u"user"_s, u"alice"_s}, {u"service"_s, u"v2x.platooning"_s}};
    QTest::newRow("a service without id") << u"service.import"_s << QJsonObject{{u"name"_s, u"X"_s}};
    QTest::newRow("a service that is there") << u"service.import"_s << QJsonObject{{u"id"_s, u"v2x.platooning"_s}};
}

void tst_site_rows::rowsThatCannotBe()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, row);
    const auto sequence = lastSequence();
    const auto answer = must(method, {{u"rows"_s, QJsonArray{row}}});
    QCOMPARE(answer.value(u"failed"_s).toInt(), 1);
    QVERIFY(!problemOf(answer, 0).isEmpty());
    QCOMPARE(lastSequence(), sequence);
}

void tst_site_rows::eachRowIsAudited()
{
    const auto before = lastSequence();
    must(u"user.import"_s, {{u"rows"_s, QJsonArray{QJsonObject{{u"login"_s, u"tara"_s}, {u"services"_s, u"uav.inspection"_s}},
                                                  QJsonObject{{u"login"_s, u"udo"_s}}}}});
    const auto records = must(u"audit.list"_s, {{u"newest"_s, true}, {u"limit"_s, 3}}).value(u"items"_s).toArray();
    QCOMPARE(lastSequence(), before + 3);
    QStringList events;
    for (const auto &record : records) {
        events.prepend(record.toObject().value(u"event"_s).toString() + u' ' + record.toObject().value(u"target"_s).toString());
        QCOMPARE(record.toObject().value(u"admin"_s).toString(), u"tester"_s);
    }
    QCOMPARE(events, (QStringList{u"user.added tara"_s, u"mapping.added tara"_s, u"user.added udo"_s}));
    QCOMPARE(must(u"audit.verify"_s).value(u"intact"_s).toBool(), true);
}

void tst_site_rows::undoOfAnImport()
{
    // What was there before comes back with the answer, so that it can be put back.
    const QJsonArray rows{QJsonObject{{u"login"_s, u"carol"_s}, {u"name"_s, u"C"_s}, {u"valUserId"_s, u"c-1"_s}}};
    const auto answer = must(u"user.import"_s, {{u"rows"_s, rows}, {u"existing"_s, u"update"_s}});
    const auto before = answer.value(u"items"_s).toArray().first().toObject().value(u"before"_s).toObject();
    QCOMPARE(before.value(u"name"_s).toString(), u"Carol Costa"_s);
    QCOMPARE(outcomes(must(u"user.import"_s, {{u"rows"_s, QJsonArray{before}}, {u"existing"_s, u"update"_s}})), QStringList{u"carol updated"_s});
    const auto carol = must(u"user.show"_s, {{u"login"_s, u"carol"_s}});
    QCOMPARE(carol.value(u"name"_s).toString(), u"Carol Costa"_s);
    QCOMPARE(carol.value(u"valUserId"_s).toString(), u"carol"_s);
}

void tst_site_rows::servicesAndMappingsAreImported()
{
    const QJsonArray services{QJsonObject{{u"id"_s, u"mc.ptt"_s}, {u"name"_s, u"Push to talk"_s}}, QJsonObject{{u"id"_s, u"uav.inspection"_s}}};
    const auto answer = must(u"service.import"_s, {{u"rows"_s, services}, {u"existing"_s, u"update"_s}});
    QCOMPARE(outcomes(answer), (QStringList{u"mc.ptt added"_s, u"uav.inspection unchanged"_s}));
    QVERIFY(m_site->store().snapshot()->service(ValServiceId("mc.ptt")) != nullptr);
    const QJsonArray rows{QJsonObject{{u"user"_s, u"dave"_s}, {u"service"_s, u"mc.ptt"_s}, {u"valUserId"_s, u"yard-4"_s}},
                          QJsonObject{{u"user"_s, u"dave"_s}, {u"service"_s, u"v2x.platooning"_s}}};
    const auto mapped = must(u"map.import"_s, {{u"rows"_s, rows}, {u"existing"_s, u"skip"_s}});
    QCOMPARE(mapped.value(u"added"_s).toInt(), 1);
    QCOMPARE(mapped.value(u"skipped"_s).toInt(), 1);
    const auto list = must(u"map.list"_s, {{u"user"_s, u"dave"_s}, {u"service"_s, u"mc.ptt"_s}}).value(u"items"_s).toArray();
    QCOMPARE(list.first().toObject().value(u"valUserId"_s).toString(), u"yard-4"_s);
    const auto updated = must(u"map.import"_s, {{u"rows"_s, QJsonArray{QJsonObject{{u"user"_s, u"dave"_s}, {u"service"_s, u"mc.ptt"_s}, {u"valUserId"_s, u"yard-5"_s}}}},
                                                {u"existing"_s, u"update"_s}});
    QCOMPARE(updated.value(u"updated"_s).toInt(), 1);
    QCOMPARE(updated.value(u"items"_s).toArray().first().toObject().value(u"before"_s).toObject().value(u"valUserId"_s).toString(), u"yard-4"_s);
    QCOMPARE(must(u"key.list"_s, {{u"user"_s, u"dave"_s}, {u"service"_s, u"mc.ptt"_s}}).value(u"items"_s).toArray().size(), 1);
}

void tst_site_rows::manyAtOnce()
{
    const QJsonArray logins{QJsonObject{{u"login"_s, u"heidi"_s}}, QJsonObject{{u"login"_s, u"ivan"_s}}, QJsonObject{{u"login"_s, u"nobody"_s}}};
    QCOMPARE(outcomes(must(u"user.bulk"_s, {{u"action"_s, u"disable"_s}, {u"rows"_s, logins}})),
             (QStringList{u"heidi done"_s, u"ivan done"_s, u"nobody failed"_s}));
    QCOMPARE(must(u"user.show"_s, {{u"login"_s, u"ivan"_s}}).value(u"disabled"_s).toBool(), true);
    const auto id = must(u"user.show"_s, {{u"login"_s, u"ivan"_s}}).value(u"id"_s).toString().toStdString();
    QVERIFY(m_site->store().snapshot()->isDenied("user:" + id, m_demo.clock.now() - std::chrono::seconds(5)));
    QCOMPARE(must(u"user.bulk"_s, {{u"action"_s, u"disable"_s}, {u"rows"_s, logins}}).value(u"unchanged"_s).toInt(), 2);
    QCOMPARE(must(u"user.bulk"_s, {{u"action"_s, u"enable"_s}, {u"rows"_s, logins}}).value(u"done"_s).toInt(), 2);
    QCOMPARE(call(u"user.bulk"_s, {{u"action"_s, u"fly"_s}, {u"rows"_s, logins}}).failure->code, Errc::InvalidInput);
    const QJsonArray gone{QJsonObject{{u"login"_s, u"tara"_s}}, QJsonObject{{u"login"_s, u"udo"_s}}};
    QCOMPARE(must(u"user.bulk"_s, {{u"action"_s, u"remove"_s}, {u"rows"_s, gone}}).value(u"done"_s).toInt(), 2);
    QCOMPARE(call(u"user.show"_s, {{u"login"_s, u"tara"_s}}).failure->code, Errc::NotFound);
    const QJsonArray clients{QJsonObject{{u"id"_s, u"demo-service"_s}}};
    QCOMPARE(must(u"client.bulk"_s, {{u"action"_s, u"disable"_s}, {u"rows"_s, clients}}).value(u"done"_s).toInt(), 1);
    QVERIFY(m_site->store().snapshot()->client(ClientId("demo-service"))->disabled);
    QCOMPARE(must(u"client.bulk"_s, {{u"action"_s, u"enable"_s}, {u"rows"_s, clients}}).value(u"done"_s).toInt(), 1);
}

void tst_site_rows::aServiceInUseStays()
{
    must(u"service.add"_s, {{u"id"_s, u"unused"_s}});
    const QJsonArray rows{QJsonObject{{u"id"_s, u"v2x.platooning"_s}}, QJsonObject{{u"id"_s, u"unused"_s}}};
    const auto answer = must(u"service.bulk"_s, {{u"action"_s, u"remove"_s}, {u"rows"_s, rows}});
    QCOMPARE(outcomes(answer), (QStringList{u"v2x.platooning failed"_s, u"unused done"_s}));
    QVERIFY(problemOf(answer, 0).contains(u"mapped"_s));
}

void tst_site_rows::mappingsComeAndGo()
{
    const QJsonArray rows{QJsonObject{{u"user"_s, u"bob"_s}, {u"service"_s, u"v2x.platooning"_s}, {u"valUserId"_s, u"van-2"_s}},
                          QJsonObject{{u"user"_s, u"bob"_s}, {u"service"_s, u"uav.inspection"_s}}};
    QCOMPARE(must(u"map.bulk"_s, {{u"action"_s, u"add"_s}, {u"rows"_s, rows}}).value(u"done"_s).toInt(), 1);
    const auto removed = must(u"map.bulk"_s, {{u"action"_s, u"remove"_s}, {u"rows"_s, QJsonArray{rows.first()}}});
    QCOMPARE(removed.value(u"done"_s).toInt(), 1);
    const auto before = removed.value(u"items"_s).toArray().first().toObject().value(u"before"_s).toObject();
    QCOMPARE(before.value(u"valUserId"_s).toString(), u"van-2"_s);
    QCOMPARE(must(u"map.bulk"_s, {{u"action"_s, u"add"_s}, {u"rows"_s, QJsonArray{before}}}).value(u"done"_s).toInt(), 1);
    QCOMPARE(must(u"map.set"_s, {{u"user"_s, u"bob"_s}, {u"service"_s, u"v2x.platooning"_s}, {u"valUserId"_s, u""_s}}).value(u"valUserId"_s).toString(),
             u"bob"_s);
}

void tst_site_rows::theMatrixShowsUsersWithServices()
{
    QStringList rows;
    QJsonObject params{{u"limit"_s, 3}};
    for (;;) {
        const auto page = must(u"map.matrix"_s, params);
        for (const auto &item : page.value(u"items"_s).toArray()) {
            QStringList services;
            for (const auto &service : item.toObject().value(u"services"_s).toArray())
                services << service.toString();
            rows << item.toObject().value(u"user"_s).toString() + u':' + services.join(u'+');
        }
        if (!page.contains(u"next"_s))
            break;
        params.insert(u"after"_s, page.value(u"next"_s));
    }
    QVERIFY(rows.contains(u"alice:v2x.platooning"_s));
    QVERIFY(rows.contains(u"carol:uav.inspection+v2x.platooning"_s));
    QVERIFY(rows.contains(u"mike:"_s));
    QCOMPARE(must(u"map.matrix"_s, {{u"filter"_s, u"ali"_s}}).value(u"items"_s).toArray().size(), 1);
}

void tst_site_rows::aRowThatWasChangedMeanwhile_data()
{
    QTest::addColumn<QString>("noun");
    QTest::addColumn<QJsonObject>("thing");
    QTest::newRow("a user") << u"user"_s << QJsonObject{{u"login"_s, u"erin"_s}};
    QTest::newRow("a service") << u"service"_s << QJsonObject{{u"id"_s, u"mc.ptt"_s}};
    QTest::newRow("a client") << u"client"_s << QJsonObject{{u"id"_s, u"demo-app"_s}};
}

void tst_site_rows::aRowThatWasChangedMeanwhile()
{
    QFETCH(QString, noun);
    QFETCH(QJsonObject, thing);
    const auto with = [&](const QString &name, const QJsonValue &value) {
        auto params = thing;
        params.insert(name, value);
        return params;
    };
    const auto seen = must(noun + u".show"_s, thing).value(u"revision"_s);
    QVERIFY(!seen.toString().isEmpty());
    must(noun + u".set"_s, with(u"name"_s, u"By another"_s));
    auto mine = with(u"name"_s, u"Mine"_s);
    mine.insert(u"ifRevision"_s, seen);
    const auto refused = call(noun + u".set"_s, mine);
    QVERIFY(refused.failure);
    QCOMPARE(refused.failure->code, Errc::Conflict);
    QVERIFY(refused.failure->sentence.contains(u"changed by another"_s));
    const auto now = must(noun + u".show"_s, thing);
    QCOMPARE(now.value(u"name"_s).toString(), u"By another"_s);
    QCOMPARE(call(noun + u".remove"_s, with(u"ifRevision"_s, seen)).failure->code, Errc::Conflict);
    QCOMPARE(must(noun + u".bulk"_s, {{u"action"_s, u"remove"_s}, {u"rows"_s, QJsonArray{with(u"ifRevision"_s, seen)}}}).value(u"failed"_s).toInt(), 1);
    mine.insert(u"ifRevision"_s, now.value(u"revision"_s));
    QCOMPARE(must(noun + u".set"_s, mine).value(u"name"_s).toString(), u"Mine"_s);
}

void tst_site_rows::thousandsOfRows()
{
    int added = 0;
    for (int batch = 0; batch < 4; ++batch) {
        QJsonArray rows;
        for (int i = 0; i < api::kMaxRows; ++i)
            rows.append(QJsonObject{{u"login"_s, u"bulk%1"_s.arg(batch * api::kMaxRows + i)}, {u"name"_s, u"N"_s}});
        added += must(u"user.import"_s, {{u"rows"_s, rows}}).value(u"added"_s).toInt();
    }
    QCOMPARE(added, 4 * api::kMaxRows);
    QJsonArray tooMany;
    for (int i = 0; i <= api::kMaxRows; ++i)
        tooMany.append(QJsonObject{{u"login"_s, u"x"_s}});
    QCOMPARE(call(u"user.import"_s, {{u"rows"_s, tooMany}}).failure->code, Errc::TooLarge);
    QCOMPARE(must(u"audit.verify"_s).value(u"intact"_s).toBool(), true);
}

QTEST_GUILESS_MAIN(tst_site_rows)
#include "tst_site_rows.moc"
