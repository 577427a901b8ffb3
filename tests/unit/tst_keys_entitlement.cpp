#include "core/keys/entitlement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::keys;
using namespace std::chrono_literals;

namespace {

const UtcMs kNow = fromEpochSeconds(1'760'000'000);

guard::AccessTokenClaims claims()
{
    guard::AccessTokenClaims c;
    c.subject = "1b4e28ba-2fa1-41d2-883f-0016d3cca427";
    c.client = ClientId("simc-7");
    c.services = {ValServiceId("v2x"), ValServiceId("uav")};
    c.valUserId = ValUserId("alice");
    c.valUserIds = {{ValServiceId("uav"), ValUserId("pilot-7")}};
    c.valUeId = ValUeId("ue-1");
    return c;
}

store::KeyRecord record(const char *id, store::KeyState state, std::chrono::seconds begin = -1h,
                        std::chrono::seconds end = 1h)
{
    store::KeyRecord r;
    r.payloadId = PayloadId(id);
    r.service = ValServiceId("v2x");
    r.state = state;
    r.notBefore = kNow + begin;
    r.notAfter = kNow + end;
    return r;
}

} // namespace

class tst_keys_entitlement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownRequest_data();
    void ownRequest();
    void serverTokenOnKmUu();
    void requestTime_data();
    void requestTime();
    void entitlement_data();
    void entitlement();
    void serverEntitlement_data();
    void serverEntitlement();
    void selection_data();
    void selection();
};

void tst_keys_entitlement::ownRequest_data()
{
    QTest::addColumn<QByteArray>("userUri");
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("targetUser");
    QTest::addColumn<QByteArray>("targetUe");
    QTest::addColumn<bool>("passes");
    QTest::newRow("VAL user ID") << "alice"_ba
                                 << "v2x"_ba
                                 << ""_ba
                                 << ""_ba << true;
    QTest::newRow("VAL user ID of that service") << "pilot-7"_ba
                                                 << "uav"_ba
                                                 << ""_ba
                                                 << ""_ba << true;
    QTest::newRow("VAL user ID of another service") << "pilot-7"_ba
                                                    << "v2x"_ba
                                                    << ""_ba
                                                    << ""_ba << false;
    QTest::newRow("subject as URN") << "urn:uuid:1b4e28ba-2fa1-41d2-883f-0016d3cca427"_ba
                                    << "v2x"_ba
                                    << ""_ba
                                    << ""_ba << true;
    QTest::newRow("subject without URN") << "1b4e28ba-2fa1-41d2-883f-0016d3cca427"_ba
                                         << "v2x"_ba
                                         << ""_ba
                                         << ""_ba << false;
    QTest::newRow("subject in capitals") << "urn:uuid:1B4E28BA-2FA1-41D2-883F-0016D3CCA427"_ba
                                         << "v2x"_ba
                                         << ""_ba
                                         << ""_ba << false;
    QTest::newRow("another user") << "bob"_ba
                                  << "v2x"_ba
                                  << ""_ba
                                  << ""_ba << false;
    QTest::newRow("bytes are compared, case counts") << "Alice"_ba
                                                     << "v2x"_ba
                                                     << ""_ba
                                                     << ""_ba << false;
    QTest::newRow("own target") << "alice"_ba
                                << "v2x"_ba
                                << "alice"_ba
                                << ""_ba << true;
    QTest::newRow("own target of that service") << "alice"_ba
                                                << "uav"_ba
                                                << "pilot-7"_ba
                                                << ""_ba << true;
    QTest::newRow("another user as target") << "alice"_ba
                                            << "v2x"_ba
                                            << "bob"_ba
                                            << ""_ba << false;
    QTest::newRow("own UE as target") << "alice"_ba
                                      << "v2x"_ba
                                      << ""_ba
                                      << "ue-1"_ba << true;
    QTest::newRow("another UE as target") << "alice"_ba
                                          << "v2x"_ba
                                          << ""_ba
                                          << "ue-2"_ba << false;
}

void tst_keys_entitlement::ownRequest()
{
    QFETCH(const QByteArray, userUri);
    QFETCH(const QByteArray, service);
    QFETCH(const QByteArray, targetUser);
    QFETCH(const QByteArray, targetUe);
    QFETCH(const bool, passes);
    KeyRequest request;
    request.userUri = userUri.toStdString();
    request.service = ValServiceId(service.toStdString());
    if (!targetUser.isEmpty() || !targetUe.isEmpty())
        request.target = Target{ValUserId(targetUser.toStdString()), ValUeId(targetUe.toStdString())};
    const auto refusal = checkOwnRequest(request, claims(), kNow);
    QCOMPARE_EQ(!refusal.has_value(), passes);
    if (refusal) {
        QCOMPARE_EQ(refusal->status, 403);
        QCOMPARE_EQ(refusal->cause, std::string("TARGET_MISMATCH"));
    }
}

void tst_keys_entitlement::serverTokenOnKmUu()
{
    auto c = claims();
    c.valUserId = ValUserId();
    c.valUserIds.clear();
    c.valUeId = ValUeId();
    c.subject = c.client.str();
    KeyRequest request;
    request.userUri = "urn:uuid:simc-7";
    request.service = ValServiceId("v2x");
    const auto refusal = checkOwnRequest(request, c, kNow);
    QVERIFY(refusal.has_value());
    QCOMPARE_EQ(refusal->cause, std::string("TARGET_MISMATCH"));
    // A token that names no UE owns none, whatever the request says.
    auto noUe = claims();
    noUe.valUeId = ValUeId();
    request.userUri = "alice";
    request.target = Target{ValUserId(), ValUeId("ue-1")};
    QVERIFY(checkOwnRequest(request, noUe, kNow).has_value());
}

void tst_keys_entitlement::requestTime_data()
{
    QTest::addColumn<int>("offset"); // ms
    QTest::addColumn<bool>("fresh");
    QTest::newRow("now") << 0 << true;
    QTest::newRow("five minutes old") << -300'000 << true;
    QTest::newRow("older") << -300'001 << false;
    QTest::newRow("five minutes ahead") << 300'000 << true;
    QTest::newRow("further ahead") << 300'001 << false;
}

void tst_keys_entitlement::requestTime()
{
    QFETCH(const int, offset);
    QFETCH(const bool, fresh);
    KeyRequest request;
    request.userUri = "alice";
    request.service = ValServiceId("v2x");
    request.time = kNow + std::chrono::milliseconds(offset);
    const auto refusal = checkOwnRequest(request, claims(), kNow);
    QCOMPARE_EQ(!refusal.has_value(), fresh);
    if (refusal) {
        QCOMPARE_EQ(refusal->status, 400);
        QCOMPARE_EQ(refusal->cause, std::string("STALE_REQUEST"));
    }
}

void tst_keys_entitlement::entitlement_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<int>("facts"); // known, enabled, mapped, user enabled
    QTest::addColumn<bool>("passes");
    QTest::newRow("mapped user of an enabled service") << "v2x"_ba << 0b1111 << true;
    QTest::newRow("service is not in the token") << "other"_ba << 0b1111 << false;
    QTest::newRow("service is unknown") << "v2x"_ba << 0b0000 << false;
    QTest::newRow("service is disabled") << "v2x"_ba << 0b1011 << false;
    QTest::newRow("mapping was removed") << "v2x"_ba << 0b1101 << false;
    QTest::newRow("user is disabled") << "v2x"_ba << 0b1110 << false;
}

void tst_keys_entitlement::entitlement()
{
    QFETCH(const QByteArray, service);
    QFETCH(const int, facts);
    QFETCH(const bool, passes);
    const Facts f{(facts & 8) != 0, (facts & 4) != 0, (facts & 2) != 0, (facts & 1) != 0};
    const auto refusal = decideEntitlement(ValServiceId(service.toStdString()), claims(), f);
    QCOMPARE_EQ(!refusal.has_value(), passes);
    if (refusal) {
        // Project bindings 6: one answer for all of them.
        QCOMPARE_EQ(refusal->status, 403);
        QCOMPARE_EQ(refusal->cause, std::string("USER_NOT_ENTITLED"));
        QCOMPARE_EQ(refusal->detail, std::string("Not entitled to key material of this VAL service."));
    }
}

void tst_keys_entitlement::serverEntitlement_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("registered");
    QTest::addColumn<QByteArray>("target"); // "", "user", "ue"
    QTest::addColumn<int>("facts");
    QTest::addColumn<bool>("valServer");
    QTest::addColumn<bool>("passes");
    QTest::newRow("own service") << "v2x"_ba
                                 << "v2x"_ba
                                 << ""_ba << 0b1100 << true << true;
    QTest::newRow("all services") << "v2x"_ba
                                  << "*"_ba
                                  << ""_ba << 0b1100 << true << true;
    QTest::newRow("mapped user") << "v2x"_ba
                                 << "v2x"_ba
                                 << "user"_ba << 0b1111 << true << true;
    QTest::newRow("not a server") << "v2x"_ba
                                  << "v2x"_ba
                                  << ""_ba << 0b1100 << false << false;
    QTest::newRow("service is not registered for it") << "v2x"_ba
                                                      << "uav"_ba
                                                      << ""_ba << 0b1100 << true << false;
    QTest::newRow("service is not in the token") << "other"_ba
                                                 << "other"_ba
                                                 << ""_ba << 0b1100 << true << false;
    QTest::newRow("service is unknown") << "v2x"_ba
                                        << "v2x"_ba
                                        << ""_ba << 0b0000 << true << false;
    QTest::newRow("service is disabled") << "v2x"_ba
                                         << "v2x"_ba
                                         << ""_ba << 0b1000 << true << false;
    QTest::newRow("user is not mapped") << "v2x"_ba
                                        << "v2x"_ba
                                        << "user"_ba << 0b1101 << true << false;
    QTest::newRow("user is disabled") << "v2x"_ba
                                      << "v2x"_ba
                                      << "user"_ba << 0b1110 << true << false;
    QTest::newRow("no UE is registered") << "v2x"_ba
                                         << "v2x"_ba
                                         << "ue"_ba << 0b1111 << true << false;
}

void tst_keys_entitlement::serverEntitlement()
{
    QFETCH(const QByteArray, service);
    QFETCH(const QByteArray, registered);
    QFETCH(const QByteArray, target);
    QFETCH(const int, facts);
    QFETCH(const bool, valServer);
    QFETCH(const bool, passes);
    RecordQuery query;
    query.service = ValServiceId(service.toStdString());
    if (!target.isEmpty())
        query.target =
            target == "user"_ba ? Target{ValUserId("alice"), ValUeId()} : Target{ValUserId(), ValUeId("ue-1")};
    store::Client client;
    client.valServer = valServer;
    client.allServices = registered == "*"_ba;
    client.services = {ValServiceId(registered.toStdString())};
    const Facts f{(facts & 8) != 0, (facts & 4) != 0, (facts & 2) != 0, (facts & 1) != 0};
    const auto refusal = decideServerEntitlement(query, claims(), client, f);
    QCOMPARE_EQ(!refusal.has_value(), passes);
    if (refusal)
        QCOMPARE_EQ(refusal->cause, std::string("USER_NOT_ENTITLED"));
}

void tst_keys_entitlement::selection_data()
{
    QTest::addColumn<QByteArray>("records"); // id:state:begin:end in seconds
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QByteArray>("outcome"); // ids or a status
    QTest::newRow("active keys are delivered") << "a:active:-9:9 b:active:-9:9"_ba
                                               << ""_ba
                                               << "a,b"_ba;
    QTest::newRow("only those asked for") << "a:active:-9:9 b:active:-9:9"_ba
                                          << "b"_ba
                                          << "b"_ba;
    QTest::newRow("unknown ids beside a known one") << "a:active:-9:9"_ba
                                                    << "x,a"_ba
                                                    << "a"_ba;
    QTest::newRow("unknown ids") << "a:active:-9:9"_ba
                                 << "x"_ba
                                 << "404"_ba;
    QTest::newRow("no record") << ""_ba
                               << ""_ba
                               << "404"_ba;
    QTest::newRow("suspended, pre-active and withdrawn ones stay here")
        << "a:suspended:-9:9 b:pre-active:-9:9 c:deactivated:-9:9 d:active:-9:9"_ba
        << ""_ba
        << "d"_ba;
    QTest::newRow("not begun") << "a:active:1:9"_ba
                               << ""_ba
                               << "404"_ba;
    QTest::newRow("begins now") << "a:active:0:9"_ba
                                << ""_ba
                                << "a"_ba;
    QTest::newRow("ends now") << "a:active:-9:0"_ba
                              << ""_ba
                              << "404"_ba;
    QTest::newRow("all withdrawn") << "a:deactivated:-9:9 b:compromised:-9:9 c:destroyed:-9:9"_ba
                                   << ""_ba
                                   << "410"_ba;
    QTest::newRow("the one asked for is withdrawn") << "a:compromised:-9:9 b:active:-9:9"_ba
                                                    << "a"_ba
                                                    << "410"_ba;
    QTest::newRow("suspended may come back") << "a:compromised:-9:9 b:suspended:-9:9"_ba
                                             << ""_ba
                                             << "404"_ba;
}

void tst_keys_entitlement::selection()
{
    QFETCH(const QByteArray, records);
    QFETCH(const QByteArray, wanted);
    QFETCH(const QByteArray, outcome);
    std::vector<store::KeyRecord> all;
    for (const auto &text : records.split(' ')) {
        if (text.isEmpty())
            continue;
        const auto parts = text.split(':');
        const auto state = store::keyStateFromName(parts[1].toStdString());
        QVERIFY(state.has_value());
        all.push_back(record(parts[0].constData(), *state, std::chrono::seconds(parts[2].toInt()),
                             std::chrono::seconds(parts[3].toInt())));
    }
    std::vector<PayloadId> ids;
    for (const auto &text : wanted.split(',')) {
        if (!text.isEmpty())
            ids.emplace_back(text.toStdString());
    }
    const auto selected = selectKeys(std::move(all), ids, kNow);
    QByteArray got;
    if (selected) {
        for (const auto &r : *selected)
            got += (got.isEmpty() ? "" : ",") + QByteArray::fromStdString(r.payloadId.str());
    } else {
        got = QByteArray::number(selected.error().status);
        QCOMPARE_EQ(selected.error().cause, std::string(got == "410"_ba ? "KEY_REVOKED" : "NO_KEY_MATERIAL"));
    }
    QCOMPARE_EQ(got, outcome);
}

QTEST_APPLESS_MAIN(tst_keys_entitlement)

#include "tst_keys_entitlement.moc"
