#include "tst_site_support.h"

#include "core/api/remote_backend.h"
#include "core/site/control_server.h"
#include "core/site/live_trace.h"
#include "core/site/site_backend.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <memory>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;
using namespace seal;

namespace {

TraceStep step(const char *title, const char *correlation)
{
    TraceStep made;
    made.title = title;
    made.correlation = CorrelationId(correlation);
    return made;
}

QStringList titles(const QJsonArray &steps)
{
    QStringList all;
    for (const auto &one : steps)
        all << one.toObject().value(u"title"_s).toString();
    return all;
}

QString field(const QJsonObject &step, const QString &name)
{
    for (const auto &one : step.value(u"fields"_s).toArray()) {
        if (one.toObject().value(u"name"_s).toString() == name)
            return one.toObject().value(u"value"_s).toString();
    }
    return {};
}

} // namespace

/// Flows and live traces of a demo site that runs, asked as the console asks.
class tst_site_flow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_events.clear(); }
    void jsonOfAStep();
    void historyIsNumberedAndBounded();
    void watchesEnd();
    void nobodyLooksNothingIsKept();
    void flowsAreListed();
    void aRunTellsEachStep();
    void theServersChecksStandInTheRun();
    void refusedRequestIsTracedAndAudited();
    void aRunAgainstATargetFile();
    void runsThatCannotBegin_data();
    void runsThatCannotBegin();
    void aRunCanBeCancelled();
    void liveStepsArePulsedAndListed();
    void secretsStayOnDemoSitesOnly();
    void remoteCallersGetEventsToo();
    void cleanupTestCase();

private:
    api::Reply call(const QString &method, const QJsonObject &params = {})
    {
        const auto future = m_backend->call(method, params);
        (void)QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000);
        return future.isFinished() ? future.result() : api::Reply::refused({Errc::Unavailable, u"no answer"_s, {}});
    }
    QJsonObject must(const QString &method, const QJsonObject &params = {})
    {
        const auto reply = call(method, params);
        if (reply.failure)
            qWarning("%s: %s", qPrintable(method), qPrintable(reply.failure->text()));
        return reply.value.toObject();
    }
    /// Starts a flow and waits for its end: the run with its steps.
    QJsonObject finished(const QJsonObject &params)
    {
        const auto id = must(u"flow.run"_s, params).value(u"run"_s).toString();
        QJsonObject run;
        (void)QTest::qWaitFor(
            [&] {
                run = must(u"flow.show"_s, {{u"run"_s, id}});
                return run.value(u"state"_s).toString() != u"running";
            },
            20'000);
        return run;
    }

    DemoSite m_demo;
    std::unique_ptr<site::Site> m_site;
    std::unique_ptr<site::SiteBackend> m_backend;
    std::vector<api::Event> m_events;
    api::Subscription m_subscription;
};

void tst_site_flow::initTestCase()
{
    const auto created = m_demo.create();
    QVERIFY2(created, created ? "" : created.error().detail.c_str());
    auto opened = m_demo.open();
    QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
    m_site = *std::move(opened);
    const auto listening = m_site->listen();
    QVERIFY2(listening, listening ? "" : listening.error().detail.c_str());
    m_backend = std::make_unique<site::SiteBackend>(*m_site, site::Caller{"tester", "console"});
    m_subscription = m_backend->subscribe(this, [this](const api::Event &event) { m_events.push_back(event); });
}

void tst_site_flow::cleanupTestCase()
{
    m_subscription = {};
    m_backend.reset();
    m_site.reset();
}

void tst_site_flow::jsonOfAStep()
{
    auto made = step("POST /token", "run7.Q-1");
    made.at = fromEpochSeconds(1'790'000'000);
    made.kind = StepKind::Request;
    made.from = Actor::SimC;
    made.to = Actor::SimS;
    made.fields = {{"a", "1"}};
    made.clause = "cl";
    made.reason = "r";
    QJsonObject expected{{u"at"_s, QString::fromStdString(toRfc3339(made.at))},
                         {u"correlation"_s, u"run7.Q-1"_s},
                         {u"flow"_s, u"run7"_s},
                         {u"kind"_s, u"request"_s},
                         {u"from"_s, u"SIM-C"_s},
                         {u"to"_s, u"SIM-S"_s},
                         {u"title"_s, u"POST /token"_s},
                         {u"fields"_s, QJsonArray{QJsonObject{{u"name"_s, u"a"_s}, {u"value"_s, u"1"_s}}}},
                         {u"clause"_s, u"cl"_s},
                         {u"verdict"_s, u"info"_s},
                         {u"reason"_s, u"r"_s}};
    QCOMPARE(site::toJson(made), expected);
    made.phase = "Tokens";
    made.protocol = "HTTPS";
    made.raw = "x";
    expected.insert(u"phase"_s, u"Tokens"_s);
    expected.insert(u"protocol"_s, u"HTTPS"_s);
    expected.insert(u"raw"_s, u"x"_s);
    QCOMPARE(site::toJson(made), expected);
}

void tst_site_flow::historyIsNumberedAndBounded()
{
    site::LiveTrace trace(4);
    const site::LiveTrace::Watch watch(trace);
    for (const auto *title : {"a", "b", "c", "d", "e", "f"})
        trace.ring().take(step(title, *title == 'c' ? "run7.Q-1" : "Q-2"));
    QCOMPARE(trace.update().sequence, 6);
    auto page = trace.after(0, 10);
    QCOMPARE(page.entries.size(), 4U);
    QCOMPARE(page.entries.front().sequence, 3); // the first two are gone, and the number says so
    QVERIFY(!page.more);
    page = trace.after(4, 1);
    QCOMPARE(page.entries.at(0).step.title, std::string("e"));
    QVERIFY(page.more);
    QVERIFY(trace.after(6, 10).entries.empty());
    QVERIFY(trace.after(99, 10).entries.empty());
    QCOMPARE(trace.after(0, 10, "run7").entries.at(0).step.title, std::string("c"));
    QCOMPARE(trace.after(0, 10, "run7.Q-1").entries.size(), 1U);
    QCOMPARE(trace.after(0, 10, "Q").entries.size(), 3U);
}

void tst_site_flow::watchesEnd()
{
    using std::chrono::seconds;
    site::LiveTrace trace;
    int begun = 0;
    trace.onWatch([&begun] { ++begun; });
    const auto now = std::chrono::steady_clock::now();
    QVERIFY(!trace.update(now).watched);
    trace.watchFor(seconds(10), now);
    trace.watchFor(seconds(5), now + seconds(1)); // a shorter one does not cut it
    QCOMPARE(begun, 1);
    QVERIFY(trace.update(now + seconds(9)).watched);
    QVERIFY(trace.ring().wanted());
    QVERIFY(!trace.update(now + seconds(11)).watched);
    QVERIFY(!trace.ring().wanted());
    trace.watchFor(seconds(10), now + seconds(20));
    QCOMPARE(begun, 2);
}

void tst_site_flow::nobodyLooksNothingIsKept()
{
    QVERIFY(!m_site->trace().ring().wanted());
    const auto before = m_site->trace().update().sequence;
    // A client of another process: nobody looks, so its messages leave no trace.
    site::FlowRequest request;
    request.name = "login-and-key";
    request.target = m_site->files().dir();
    class Nowhere final : public TraceSink
    {
        void take(TraceStep) override {}
    } nowhere;
    const auto result = site::runFlow(request, {m_demo.clock, crypto::systemRandom()}, nowhere);
    QVERIFY(result && result->ok);
    QCOMPARE(m_site->trace().update().sequence, before);
}

void tst_site_flow::flowsAreListed()
{
    const auto items = must(u"flow.list"_s).value(u"items"_s).toArray();
    QStringList names;
    for (const auto &item : items) {
        names << item.toObject().value(u"name"_s).toString();
        for (const auto *member : {"title", "summary", "expected"})
            QVERIFY(!item.toObject().value(QLatin1String(member)).toString().isEmpty());
        QVERIFY(!item.toObject().value(u"clauses"_s).toArray().isEmpty());
    }
    QCOMPARE(names, (QStringList{u"login-and-key"_s, u"refused-request"_s, u"val-server-key"_s}));
}

void tst_site_flow::aRunTellsEachStep()
{
    const auto begun = must(u"flow.run"_s, {{u"name"_s, u"login-and-key"_s}});
    const auto id = begun.value(u"run"_s).toString();
    QCOMPARE(begun.value(u"state"_s).toString(), u"running"_s);
    QVERIFY(isFlowName(id.toStdString()));
    const auto isEnd = [](const api::Event &event) { return event.kind == u"flow.state" && event.body.value(u"state"_s).toString() == u"ok"; };
    QTRY_VERIFY_WITH_TIMEOUT(std::any_of(m_events.begin(), m_events.end(), isEnd), 20'000);

    std::vector<QJsonObject> told;
    int states = 0;
    for (const auto &event : m_events) {
        if (event.kind == u"flow.state") {
            ++states;
        } else if (event.kind == u"flow.step") {
            QCOMPARE(event.body.value(u"run"_s).toString(), id);
            QCOMPARE(event.body.value(u"index"_s).toInteger(), static_cast<qint64>(told.size()));
            told.push_back(event.body.value(u"step"_s).toObject());
        }
    }
    QCOMPARE(states, 2); // begun and ended
    const auto shown = must(u"flow.show"_s, {{u"run"_s, id}});
    const auto items = shown.value(u"items"_s).toArray();
    QCOMPARE(items.size(), static_cast<qsizetype>(told.size()));
    QCOMPARE(shown.value(u"steps"_s).toInteger(), items.size());
    for (qsizetype i = 0; i < items.size(); ++i)
        QCOMPARE(items[i].toObject(), told[static_cast<std::size_t>(i)]);
    QVERIFY(shown.value(u"actual"_s).toString().contains(u"holds key"_s));
    QVERIFY(!shown.value(u"expected"_s).toString().isEmpty());
    QVERIFY(shown.contains(u"endedAt"_s));
    QCOMPARE(must(u"flow.show"_s, {{u"run"_s, id}, {u"from"_s, items.size() - 1}}).value(u"items"_s).toArray().size(), 1);
    QCOMPARE(must(u"flow.runs"_s).value(u"items"_s).toArray().first().toObject().value(u"run"_s).toString(), id);
}

void tst_site_flow::theServersChecksStandInTheRun()
{
    const auto run = finished({{u"name"_s, u"login-and-key"_s}});
    QCOMPARE(run.value(u"state"_s).toString(), u"ok"_s);
    const auto steps = run.value(u"items"_s).toArray();
    QStringList order;
    std::set<QString> phases;
    for (const auto &item : steps) {
        const auto one = item.toObject();
        phases.insert(one.value(u"phase"_s).toString());
        if (one.value(u"phase"_s).toString() == u"Key request")
            order << one.value(u"from"_s).toString() + u' ' + one.value(u"title"_s).toString();
    }
    QVERIFY(!phases.contains(QString()));
    // What the SKM-S checks stands between request and answer; each message is there once.
    const auto request = order.indexOf(u"SKM-C POST /skm-uu/v1/key-requests"_s);
    const auto check = order.indexOf(u"SKM-S Access token"_s);
    const auto answer = order.indexOf(u"SKM-S 200 OK (POST /skm-uu/v1/key-requests)"_s);
    QVERIFY2(request >= 0 && request < check && check < answer, qPrintable(order.join(u'\n')));
    QCOMPARE(order.count(u"SKM-C POST /skm-uu/v1/key-requests"_s), 1);
    QVERIFY(titles(steps).contains(u"User authenticated"_s));
}

void tst_site_flow::refusedRequestIsTracedAndAudited()
{
    const auto run = finished({{u"name"_s, u"refused-request"_s}});
    QCOMPARE(run.value(u"state"_s).toString(), u"ok"_s);
    bool why = false;
    for (const auto &item : run.value(u"items"_s).toArray()) {
        const auto one = item.toObject();
        why = why || (one.value(u"from"_s).toString() == u"SKM-S" && one.value(u"verdict"_s).toString() == u"refused" &&
                      one.value(u"reason"_s).toString().contains(u"valServiceId"_s) && !one.value(u"clause"_s).toString().isEmpty());
    }
    QVERIFY(why);
    // The audit log knows the run by its id.
    const auto records = must(u"audit.list"_s, {{u"filter"_s, run.value(u"run"_s)}}).value(u"items"_s).toArray();
    QStringList events;
    for (const auto &record : records) {
        events << record.toObject().value(u"event"_s).toString();
        QVERIFY(record.toObject().value(u"correlation"_s).toString().startsWith(run.value(u"run"_s).toString() + u'.'));
    }
    QVERIFY2(events.contains(u"token.issued"_s) && events.contains(u"key.refused"_s), qPrintable(events.join(u' ')));
}

void tst_site_flow::aRunAgainstATargetFile()
{
    const auto file = m_demo.beside("target.json");
    const QJsonObject target{{u"endpoints"_s, readJson(m_site->files().endpoints())}, {u"demo"_s, readJson(m_site->files().demo())}};
    auto endpoints = target.value(u"endpoints"_s).toObject();
    endpoints.insert(u"caBundle"_s, site::toQString(m_site->files().caBundle()));
    QVERIFY(site::writePrivateJson(file, {{u"endpoints"_s, endpoints}, {u"demo"_s, target.value(u"demo"_s)}}));
    const auto run = finished({{u"name"_s, u"login-and-key"_s}, {u"target"_s, site::toQString(file)}});
    QVERIFY2(run.value(u"ok"_s).toBool(), qPrintable(run.value(u"actual"_s).toString()));
    QCOMPARE(run.value(u"target"_s).toString(), site::toQString(file));
    // Another's servers: only the client's own steps, and no secrets even though this site is a demo.
    for (const auto &item : run.value(u"items"_s).toArray()) {
        const auto password = field(item.toObject(), u"password"_s);
        QVERIFY(password.isEmpty() || password == u"(hidden)");
        QVERIFY(item.toObject().value(u"title"_s).toString() != u"User authenticated");
    }
}

void tst_site_flow::runsThatCannotBegin_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<int>("code");
    const auto missing = static_cast<int>(Errc::NotFound);
    const auto invalid = static_cast<int>(Errc::InvalidInput);
    QTest::newRow("no such flow") << u"flow.run"_s << QJsonObject{{u"name"_s, u"fly"_s}} << missing;
    QTest::newRow("no name") << u"flow.run"_s << QJsonObject{} << invalid;
    QTest::newRow("no such run to show") << u"flow.show"_s << QJsonObject{{u"run"_s, u"x"_s}} << missing;
    QTest::newRow("no such run to cancel") << u"flow.cancel"_s << QJsonObject{{u"run"_s, u"x"_s}} << missing;
    QTest::newRow("a watch of no time") << u"trace.watch"_s << QJsonObject{{u"seconds"_s, 0}} << invalid;
    QTest::newRow("a watch without end") << u"trace.watch"_s << QJsonObject{{u"seconds"_s, 1'000'000}} << invalid;
    QTest::newRow("behind no step") << u"trace.list"_s << QJsonObject{{u"after"_s, u"x"_s}} << invalid;
}

void tst_site_flow::runsThatCannotBegin()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, params);
    QFETCH(int, code);
    const auto reply = call(method, params);
    QVERIFY(reply.failure);
    QCOMPARE(static_cast<int>(reply.failure->code), code);
}

void tst_site_flow::aRunCanBeCancelled()
{
    // A target that cannot be read ends by itself, with a sentence.
    const auto missing = finished({{u"name"_s, u"login-and-key"_s}, {u"target"_s, u"/nowhere/target.json"_s}});
    QCOMPARE(missing.value(u"state"_s).toString(), u"failed"_s);
    QVERIFY2(missing.value(u"actual"_s).toString().contains(u"/nowhere/target.json"_s), qPrintable(missing.value(u"actual"_s).toString()));

    site::FlowRunner runner(m_demo.clock, crypto::systemRandom(), nullptr);
    const auto request = [this] {
        site::FlowRequest made;
        made.name = "login-and-key";
        made.target = m_site->files().dir();
        return made;
    };
    // Cancelled at its first step, from inside the event: the flow ends soon and says so.
    runner.onEvent([&runner](const api::Event &event) {
        if (event.kind == u"flow.step")
            runner.cancel(event.body.value(u"run"_s).toString());
    });
    const auto first = runner.start(request(), false);
    QVERIFY(first.has_value());
    const auto id = first->value(u"run"_s).toString();
    QTRY_COMPARE_WITH_TIMEOUT(runner.run(id, 0, 1).value(u"state"_s).toString(), u"stopped"_s, 20'000);
    QVERIFY(!runner.cancel(u"x"_s));
    runner.onEvent({});
    // Two at a time.
    QVERIFY(runner.start(request(), false).has_value());
    QVERIFY(runner.start(request(), false).has_value());
    const auto third = runner.start(request(), false);
    QVERIFY(!third && third.error().code == Errc::RateLimited);
    runner.stop();
    QVERIFY(!runner.start(request(), false));
}

void tst_site_flow::liveStepsArePulsedAndListed()
{
    const auto begun = must(u"trace.watch"_s, {{u"seconds"_s, 60}});
    QVERIFY(begun.value(u"watched"_s).toBool());
    const auto from = begun.value(u"sequence"_s).toInteger();
    const auto run = finished({{u"name"_s, u"val-server-key"_s}});
    QVERIFY2(run.value(u"ok"_s).toBool(), qPrintable(run.value(u"actual"_s).toString()));
    const auto isPulse = [from](const api::Event &event) {
        return event.kind == u"trace" && event.body.value(u"sequence"_s).toInteger() > from;
    };
    QTRY_VERIFY(std::any_of(m_events.begin(), m_events.end(), isPulse));
    const auto all = must(u"trace.list"_s, {{u"after"_s, QString::number(from)}, {u"limit"_s, 1000}});
    const auto items = all.value(u"items"_s).toArray();
    QVERIFY(items.size() > 10);
    QCOMPARE(all.value(u"dropped"_s).toInteger(), 0);
    qint64 last = from;
    bool client = false;
    for (const auto &item : items) {
        const auto one = item.toObject();
        QCOMPARE(one.value(u"sequence"_s).toInteger(), ++last);
        QCOMPARE(one.value(u"flow"_s), run.value(u"run"_s)); // servers and client in one flow
        client = client || one.value(u"title"_s).toString() == u"cnf x5t#S256";
    }
    QVERIFY(client);
    QVERIFY(titles(items).contains(u"POST /token"_s));
    const auto page = must(u"trace.list"_s, {{u"after"_s, QString::number(from)}, {u"limit"_s, 2}, {u"flow"_s, run.value(u"run"_s)}});
    QCOMPARE(page.value(u"items"_s).toArray().size(), 2);
    QCOMPARE(page.value(u"next"_s).toString(), QString::number(from + 2));
    QVERIFY(must(u"trace.list"_s, {{u"flow"_s, u"nobody"_s}}).value(u"items"_s).toArray().isEmpty());
    const auto refused = must(u"trace.list"_s, {{u"filter"_s, u"x5t#S256"_s}}).value(u"items"_s).toArray();
    QVERIFY(!refused.isEmpty() && refused.size() < items.size());
}

void tst_site_flow::secretsStayOnDemoSitesOnly()
{
    // The demo shows them, so that people learn.
    const auto run = finished({{u"name"_s, u"login-and-key"_s}});
    QStringList passwords;
    for (const auto &item : run.value(u"items"_s).toArray())
        passwords << field(item.toObject(), u"password"_s);
    passwords.removeAll(QString());
    QVERIFY(!passwords.isEmpty());
    QVERIFY(!passwords.contains(u"(hidden)"_s));
}

void tst_site_flow::remoteCallersGetEventsToo()
{
    site::ControlServer control(*m_backend);
    const auto path = site::toQString(m_demo.beside("flow.sock"));
    QVERIFY(control.listen(path));
    auto remote = api::RemoteBackend::connectTo(path);
    QVERIFY(remote.has_value());
    int steps = 0;
    QString state;
    const auto subscription = (*remote)->subscribe(this, [&](const api::Event &event) {
        steps += event.kind == u"flow.step" ? 1 : 0;
        if (event.kind == u"flow.state")
            state = event.body.value(u"state"_s).toString();
    });
    const auto future = (*remote)->call(u"flow.run"_s, {{u"name"_s, u"refused-request"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(state, u"ok"_s, 20'000);
    QVERIFY(future.isFinished() && future.result().ok());
    QVERIFY(steps > 20);
    control.close();
}

QTEST_GUILESS_MAIN(tst_site_flow)
#include "tst_site_flow.moc"
