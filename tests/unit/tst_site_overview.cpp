// Is all well, and if not, where to look: the history of the last hour, the attention list, the watch on the audit log,
// and servers that stop and start.

#include "tst_site_support.h"

#include "core/site/attention.h"
#include "core/site/audit_watch.h"
#include "core/site/overview.h"
#include "core/site/traffic.h"

#include <QJsonArray>
#include <QSet>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace seal;
using site::ListenerId;
using site::ServerId;
using site::TrafficHistory;

namespace {

const UtcMs kNoon = fromEpochSeconds(1'800'000'000); // a full minute

site::TrafficCount count(std::uint64_t requests, std::uint64_t refusals = 0, UtcMs since = kNoon)
{
    return {ListenerId::SimSHttps, since, requests, refusals, 0};
}

std::uint64_t requestsAgo(const TrafficHistory &history, std::size_t minutes)
{
    return history.of(ListenerId::SimSHttps)[TrafficHistory::kMinutes - 1 - minutes].requests;
}

QStringList idsOf(const QJsonArray &items)
{
    QStringList ids;
    for (const auto &item : items)
        ids << item.toObject().value(u"id"_s).toString();
    return ids;
}

/// One request over plain HTTP; the status line of the answer, empty when nobody listens.
QByteArray statusOf(const QString &origin, const QByteArray &path)
{
    const QUrl url(origin);
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(url.port()));
    if (!socket.waitForConnected(2000))
        return {};
    socket.write("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(2000))
        answer += socket.readAll();
    return answer.split('\r').value(0);
}

} // namespace

class tst_site_overview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void minutesAreKept();
    void aSampleCountsForTheMinuteBefore();
    void countersBeginAnew();
    void clocksJump();
    void nothingNeedsAttention();
    void attention_data();
    void attention();
    void mostHarmfulFirst();
    void watchFindsWhatIsNew();
    void overviewOfARunningSite();
    void serversStopAndStart();
    void aStoppedServerStaysStopped();
    void stopsAreChecked();
    void cleanupTestCase();

private:
    void reopen(bool listen)
    {
        m_site.reset();
        auto opened = m_demo.open();
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        m_site = *std::move(opened);
        if (!listen)
            return;
        const auto listens = m_site->listen();
        QVERIFY2(listens, listens ? "" : listens.error().detail.c_str());
    }
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
    QJsonObject server(const QString &name)
    {
        const auto servers = must(u"site.overview"_s).value(u"servers"_s).toArray();
        for (const auto &one : servers) {
            if (one.toObject().value(u"name"_s) == name)
                return one.toObject();
        }
        return {};
    }
    QString originOf(const QString &serverName_) { return server(serverName_).value(u"listeners"_s)[0].toObject().value(u"origin"_s).toString(); }

    DemoSite m_demo;
    std::unique_ptr<site::Site> m_site;
};

void tst_site_overview::initTestCase()
{
    const auto created = m_demo.create();
    QVERIFY2(created, created ? "" : created.error().detail.c_str());
    reopen(true);
}

void tst_site_overview::cleanupTestCase() { m_site.reset(); }

void tst_site_overview::minutesAreKept()
{
    TrafficHistory history;
    std::uint64_t total = 0;
    for (int minute = 0; minute <= 70; ++minute) {
        history.sample(kNoon + std::chrono::minutes(minute) + 10s, {count(total)});
        total += static_cast<std::uint64_t>(minute) + 1;
        history.sample(kNoon + std::chrono::minutes(minute) + 50s, {count(total)});
    }
    for (std::size_t ago = 0; ago < TrafficHistory::kMinutes; ++ago)
        QCOMPARE(requestsAgo(history, ago), 71 - ago);
    QCOMPARE(TrafficHistory::untilNextMinute(kNoon), 60'000ms);
    QCOMPARE(TrafficHistory::untilNextMinute(kNoon + 59'990ms), 10ms);
}

void tst_site_overview::aSampleCountsForTheMinuteBefore()
{
    TrafficHistory history;
    history.sample(kNoon, {count(0)});
    history.sample(kNoon + 60'020ms, {count(7)}); // a little behind the full minute
    QCOMPARE(requestsAgo(history, 1), 7U);
    QCOMPARE(requestsAgo(history, 0), 0U);
    history.sample(kNoon + 61s, {count(9)});
    QCOMPARE(requestsAgo(history, 0), 2U);
}

void tst_site_overview::countersBeginAnew()
{
    TrafficHistory history;
    history.sample(kNoon, {count(100)});
    history.sample(kNoon + 1s, {count(105)});
    history.sample(kNoon + 2s, {count(3, 0, kNoon + 2s)}); // stopped and started: three since then
    QCOMPARE(requestsAgo(history, 0), 108U);
    history.sample(kNoon + 3s, {});
    QCOMPARE(requestsAgo(history, 0), 108U);
}

void tst_site_overview::clocksJump()
{
    TrafficHistory history;
    history.sample(kNoon, {count(5)});
    history.sample(kNoon - 5min, {count(6)}); // set back
    QCOMPARE(requestsAgo(history, 0), 6U);
    history.sample(kNoon + 24h, {count(6)}); // a day ahead: nothing of before is left
    const auto hour = history.of(ListenerId::SimSHttps);
    QVERIFY(std::all_of(hour.begin(), hour.end(), [](const auto &minute) { return minute == TrafficHistory::Minute{}; }));
}

void tst_site_overview::nothingNeedsAttention()
{
    site::AttentionFacts facts;
    facts.now = kNoon;
    facts.certificates = {{"simS.https", "1", "a", kNoon + std::chrono::days(29), true}, {"ca", "2", "b", kNoon + std::chrono::days(31), false}};
    facts.refusalsNow = 19;
    facts.diskFree = 1ULL << 40U;
    facts.diskSize = 1ULL << 41U;
    QCOMPARE(idsOf(site::attentionItems(facts)), QStringList());
}

void tst_site_overview::attention_data()
{
    QTest::addColumn<std::function<void(site::AttentionFacts &)>>("make");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("severity");
    using Facts = site::AttentionFacts;
    using Make = std::function<void(Facts &)>;
    const auto row = [](const char *name, Make make, const QString &id, const QString &severity) {
        QTest::newRow(name) << std::move(make) << id << severity;
    };
    const auto certificate = [](std::chrono::hours left, bool automatic) {
        return Make([left, automatic](Facts &f) { f.certificates = {{"client:x", "1f", "ab", f.now + left, automatic}}; });
    };
    row("a certificate that ends in ten days", certificate(240h, false), u"certificate-expiring"_s, u"warning"_s);
    row("one that has ended", certificate(-1h, false), u"certificate-expired"_s, u"danger"_s);
    row("one that should have been renewed", certificate(26 * 24h, true), u"certificate-not-renewed"_s, u"danger"_s);
    row("a revoked one in use", [](Facts &f) { f.revokedInUse = {"simS.mtls"}; }, u"certificate-revoked"_s, u"danger"_s);
    row("a client without one", [](Facts &f) { f.clientsWithoutCertificate = {"x"}; }, u"client-without-certificate"_s, u"warning"_s);
    row("keys past their period", [](Facts &f) { f.keysPastPeriod = 3; }, u"keys-past-period"_s, u"warning"_s);
    row("keys that end soon", [](Facts &f) { f.keysSoon = 3; }, u"keys-ending"_s, u"info"_s);
    row("a log that ends wrongly", [](Facts &f) { f.chainProblem = "cut off"; }, u"chain-broken"_s, u"danger"_s);
    row("five times the usual refusals", [](Facts &f) { f.refusalsNow = 50; f.refusalsUsual = 10; }, u"refusals-spike"_s, u"warning"_s);
    row("a full disk", [](Facts &f) { f.diskFree = 100U << 20U; f.diskSize = 1ULL << 40U; }, u"disk-full"_s, u"danger"_s);
    row("a disk that gets full", [](Facts &f) { f.diskFree = 10ULL << 30U; f.diskSize = 1ULL << 40U; }, u"disk-low"_s, u"warning"_s);
    row("a folder that others read", [](Facts &f) { f.folderOpen = true; }, u"folder-open"_s, u"danger"_s);
    row("a key beside the database", [](Facts &f) { f.keyBesideDatabase = true; }, u"key-beside-database"_s, u"danger"_s);
    row("the same at a demo site", [](Facts &f) { f.keyBesideDatabase = f.demo = true; }, u"demo-site"_s, u"info"_s);
    row("no recovery code", [](Facts &f) { f.recoveryMissing = true; }, u"recovery-missing"_s, u"info"_s);
    row("a stopped server", [](Facts &f) { f.stopped = {ServerId::SkmS}; }, u"server-stopped"_s, u"warning"_s);
}

void tst_site_overview::attention()
{
    QFETCH(std::function<void(site::AttentionFacts &)>, make);
    QFETCH(QString, id);
    QFETCH(QString, severity);
    site::AttentionFacts facts;
    facts.now = kNoon;
    make(facts);
    const auto items = site::attentionItems(facts);
    QCOMPARE(idsOf(items), QStringList{id});
    const auto item = items.first().toObject();
    QCOMPARE(item.value(u"severity"_s).toString(), severity);
    const auto action = item.value(u"action"_s).toObject();
    QVERIFY(QStringList({u"open"_s, u"help"_s, u"start-server"_s}).contains(action.value(u"id"_s).toString()));
    // It leads somewhere: to a page, or to the manual.
    QVERIFY(!item.value(u"page"_s).toString().isEmpty() || !action.value(u"topic"_s).toString().isEmpty());
}

void tst_site_overview::mostHarmfulFirst()
{
    site::AttentionFacts facts;
    facts.now = kNoon;
    facts.demo = true;
    facts.stopped = {ServerId::Ca};
    facts.chainProblem = "changed";
    facts.keysSoon = 1;
    facts.certificates = {{"ca", "2", "b", kNoon - 1h, false}};
    QCOMPARE(idsOf(site::attentionItems(facts)),
             (QStringList{u"chain-broken"_s, u"certificate-expired"_s, u"server-stopped"_s, u"demo-site"_s, u"keys-ending"_s}));
}

void tst_site_overview::watchFindsWhatIsNew()
{
    site::AuditWatch watch;
    const auto &tables = m_site->store().reader();
    const auto before = watch.look(tables);
    QVERIFY(before);
    QVERIFY(!before->token && !before->keyRequest && !before->counting);
    const auto write = [this](const char *event, store::AuditResult result, const char *admin) {
        store::Command command;
        command.ifDone.event = event;
        command.ifDone.result = result;
        command.ifDone.admin = admin;
        command.ifDone.detail = ",\"result\":\"refused\""; // what a value looks like is no member
        QVERIFY(site::commitAndWait(m_site->store(), std::move(command)));
    };
    write("token.issued", store::AuditResult::Done, "");
    write("key.refused", store::AuditResult::Refused, "");
    write("user.added", store::AuditResult::Done, "root");
    const auto after = watch.look(tables);
    QVERIFY(after);
    QVERIFY(after->token && !after->keyRequest);
    QCOMPARE(after->refusals.size(), before->refusals.size() + 1);
    QVERIFY(after->refusals.front().find("key.refused") != std::string::npos);
    QVERIFY(after->changes.front().find("user.added") != std::string::npos);
    for (int i = 0; i < 15; ++i)
        write("key.delivered", store::AuditResult::Failed, "");
    const auto full = watch.look(tables);
    QVERIFY(full && full->keyRequest);
    QCOMPARE(full->refusals.size(), site::AuditWatch::kKept);
    // Another watch, that sees all of it at once, says the same.
    site::AuditWatch second;
    const auto same = second.look(tables);
    QVERIFY(same);
    QVERIFY(same->refusals == full->refusals && same->changes == full->changes);
}

void tst_site_overview::overviewOfARunningSite()
{
    QCOMPARE(statusOf(originOf(u"ca"_s), "/issuing.crl"), QByteArray("HTTP/1.1 200 OK"));
    QCOMPARE(statusOf(originOf(u"ca"_s), "/nothing"), QByteArray("HTTP/1.1 404 Not Found"));
    const auto ca = server(u"ca"_s).value(u"listeners"_s)[0].toObject();
    const auto sum = [&ca](const QString &series) {
        qint64 all = 0;
        const auto minutes = ca.value(u"minutes"_s).toObject().value(series).toArray();
        for (const auto &minute : minutes)
            all += minute.toInteger();
        return all;
    };
    QCOMPARE(sum(u"requests"_s), 2);
    QCOMPARE(sum(u"refusals"_s), 1);
    QCOMPARE(sum(u"failures"_s), 0);

    const auto overview = must(u"site.overview"_s);
    QCOMPARE(overview.value(u"servers"_s).toArray().size(), 3);
    const auto simS = server(u"simS"_s);
    QCOMPARE(simS.value(u"state"_s).toString(), u"running"_s);
    const auto https = simS.value(u"listeners"_s)[0].toObject();
    QVERIFY(https.value(u"certificate"_s)[u"days"_s].toInteger() > 30);
    QVERIFY(!https.value(u"certificate"_s)[u"serial"_s].toString().isEmpty());
    QCOMPARE(https.value(u"minutes"_s)[u"requests"_s].toArray().size(), 60);
    QVERIFY(overview.value(u"chain"_s)[u"endIntact"_s].toBool());
    QSet<QString> steps;
    for (const auto &step : overview.value(u"checklist"_s).toArray()) {
        if (step.toObject().value(u"done"_s).toBool())
            steps << step.toObject().value(u"id"_s).toString();
    }
    QVERIFY(steps.contains(QSet<QString>{u"service"_s, u"user"_s, u"mapping"_s, u"client"_s}));
    QCOMPARE(idsOf(overview.value(u"attention"_s).toArray()), QStringList{u"demo-site"_s});
    QVERIFY(!overview.value(u"refusals"_s).toArray().isEmpty());
}

void tst_site_overview::serversStopAndStart()
{
    const auto origin = originOf(u"ca"_s);
    const auto stopped = must(u"server.stop"_s, {{u"server"_s, u"ca"_s}});
    QCOMPARE(stopped.value(u"state"_s).toString(), u"stopped"_s);
    QCOMPARE(statusOf(origin, "/issuing.crl"), QByteArray());
    QCOMPARE(server(u"ca"_s).value(u"state"_s).toString(), u"stopped"_s);
    const auto attention = must(u"site.overview"_s).value(u"attention"_s).toArray();
    QCOMPARE(idsOf(attention).first(), u"server-stopped"_s);
    QCOMPARE(attention.first()[u"action"_s][u"server"_s].toString(), u"ca"_s);
    QCOMPARE(must(u"site.overview"_s).value(u"changes"_s)[0][u"event"_s].toString(), u"server.stopped"_s);
    QCOMPARE(call(u"server.stop"_s, {{u"server"_s, u"ca"_s}}).failure->code, Errc::Conflict);

    QCOMPARE(must(u"server.start"_s, {{u"server"_s, u"ca"_s}}).value(u"state"_s).toString(), u"running"_s);
    QCOMPARE(originOf(u"ca"_s), origin);
    QCOMPARE(statusOf(origin, "/issuing.crl"), QByteArray("HTTP/1.1 200 OK"));
    QCOMPARE(call(u"server.start"_s, {{u"server"_s, u"ca"_s}}).failure->code, Errc::Conflict);
    // What was counted before is not lost.
    const auto ca = server(u"ca"_s).value(u"listeners"_s)[0].toObject();
    qint64 all = 0;
    for (const auto &minute : ca.value(u"minutes"_s)[u"requests"_s].toArray())
        all += minute.toInteger();
    QCOMPARE(all, 3);
}

void tst_site_overview::aStoppedServerStaysStopped()
{
    must(u"server.stop"_s, {{u"server"_s, u"skmS"_s}});
    reopen(true);
    QCOMPARE(server(u"skmS"_s).value(u"state"_s).toString(), u"running"_s); // not said
    must(u"server.stop"_s, {{u"server"_s, u"skmS"_s}, {u"stayStopped"_s, true}});
    reopen(true);
    QCOMPARE(server(u"skmS"_s).value(u"state"_s).toString(), u"stopped"_s);
    QCOMPARE(server(u"simS"_s).value(u"state"_s).toString(), u"running"_s);
    must(u"server.start"_s, {{u"server"_s, u"skmS"_s}});
    QCOMPARE(server(u"skmS"_s).value(u"state"_s).toString(), u"running"_s);
    reopen(true);
    QCOMPARE(server(u"skmS"_s).value(u"state"_s).toString(), u"running"_s);
}

void tst_site_overview::stopsAreChecked()
{
    QCOMPARE(call(u"server.stop"_s, {{u"server"_s, u"mail"_s}}).failure->code, Errc::NotFound);
    reopen(false);
    QCOMPARE(call(u"server.stop"_s, {{u"server"_s, u"ca"_s}}).failure->code, Errc::Unavailable);
    QCOMPARE(call(u"server.start"_s, {{u"server"_s, u"ca"_s}}).failure->code, Errc::Unavailable);
    // What shall hold at the next start can be said before it.
    QVERIFY(must(u"server.stop"_s, {{u"server"_s, u"ca"_s}, {u"stayStopped"_s, true}}).contains(u"state"_s));
    QVERIFY(must(u"server.start"_s, {{u"server"_s, u"ca"_s}}).contains(u"state"_s));
    QCOMPARE(must(u"site.overview"_s).value(u"running"_s).toBool(), false);
    QVERIFY(must(u"site.overview"_s).value(u"servers"_s).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(tst_site_overview)
#include "tst_site_overview.moc"
