#include "core/keys/key_request.h"
#include "core/keys/record_query.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::keys;

namespace {

QByteArray faults(const guard::Refusal &refusal)
{
    QByteArray names;
    for (const auto &[param, reason] : refusal.invalidParams)
        names += (names.isEmpty() ? "" : ",") + QByteArray::fromStdString(param);
    return names;
}

} // namespace

class tst_keys_request : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leastRequest();
    void fullRequest();
    void badRequest_data();
    void badRequest();
    void everyCutIsRefused();
    void query_data();
    void query();
    void accept_data();
    void accept();
};

void tst_keys_request::leastRequest()
{
    const auto request = parseKeyRequest(R"({"userUri":"alice","valServiceId":"v2x"})");
    QVERIFY(request.has_value());
    QCOMPARE_EQ(request->userUri, std::string("alice"));
    QCOMPARE_EQ(request->service.str(), std::string("v2x"));
    QVERIFY(!request->target && !request->time && request->payloadIds.empty());
}

void tst_keys_request::fullRequest()
{
    const auto request = parseKeyRequest(
        R"({"userUri":"urn:uuid:1","skmcUri":"urn:skmc","valServiceId":"v2x","valTgtUe":{"valUeId":"ue-1"},)"
        R"("payloadIds":["a","b"],"time":"2026-03-01T12:00:00+01:00"})");
    QVERIFY(request.has_value());
    QCOMPARE_EQ(request->skmcUri, std::string("urn:skmc"));
    QVERIFY(request->target == (Target{ValUserId(), ValUeId("ue-1")}));
    QCOMPARE_EQ(request->payloadIds.size(), std::size_t(2));
    QCOMPARE_EQ(toRfc3339(*request->time), std::string("2026-03-01T11:00:00.000Z"));
}

void tst_keys_request::badRequest_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("params");
    const auto with = [](const char *more) -> QByteArray {
        return R"({"userUri":"alice","valServiceId":"v2x",)"_ba + more + "}";
    };
    QTest::newRow("empty body") << ""_ba
                                << ""_ba;
    QTest::newRow("no JSON") << "userUri=alice"_ba
                             << ""_ba;
    QTest::newRow("an array") << "[]"_ba
                              << ""_ba;
    QTest::newRow("equal members") << with(R"("userUri":"bob")") << ""_ba;
    QTest::newRow("equal members further down") << with(R"("valTgtUe":{"valUserId":"a","valUserId":"b"})") << ""_ba;
    QTest::newRow("bytes after the object") << R"({"userUri":"alice","valServiceId":"v2x"} x)"_ba
                                            << ""_ba;
    QTest::newRow("bad UTF-8") << with("\"skmcUri\":\"\xff\"") << ""_ba;
    QTest::newRow("too deep") << with(R"("valTgtUe":[[[[[[]]]]]])") << ""_ba;
    QTest::newRow("unknown member") << with(R"("userURI":"bob")") << "/userURI"_ba;
    QTest::newRow("unknown member is escaped") << with(R"("a/b~c":1)") << "/a~1b~0c"_ba;
    QTest::newRow("both required members missing") << "{}"_ba
                                                   << "/userUri,/valServiceId"_ba;
    QTest::newRow("userUri is a number") << R"({"userUri":1,"valServiceId":"v2x"})"_ba
                                         << "/userUri"_ba;
    QTest::newRow("userUri is empty") << R"({"userUri":"","valServiceId":"v2x"})"_ba
                                      << "/userUri"_ba;
    QTest::newRow("valServiceId is null") << R"({"userUri":"alice","valServiceId":null})"_ba
                                          << "/valServiceId"_ba;
    QTest::newRow("valServiceId is too long")
        << R"({"userUri":"alice","valServiceId":")"_ba + QByteArray(513, 'x') + "\"}"
        << "/valServiceId"_ba;
    QTest::newRow("skmcUri is an array") << with(R"("skmcUri":["a"])") << "/skmcUri"_ba;
    QTest::newRow("valTgtUe has two members")
        << with(R"("valTgtUe":{"valUserId":"a","valUeId":"b"})") << "/valTgtUe"_ba;
    QTest::newRow("valTgtUe has no member") << with(R"("valTgtUe":{})") << "/valTgtUe"_ba;
    QTest::newRow("valTgtUe has another member") << with(R"("valTgtUe":{"valGroupId":"a"})") << "/valTgtUe"_ba;
    QTest::newRow("valTgtUe is a string") << with(R"("valTgtUe":"alice")") << "/valTgtUe"_ba;
    QTest::newRow("valTgtUe names nobody") << with(R"("valTgtUe":{"valUserId":""})") << "/valTgtUe"_ba;
    QTest::newRow("valTgtUe is null") << with(R"("valTgtUe":null)") << "/valTgtUe"_ba;
    QTest::newRow("payloadIds is a string") << with(R"("payloadIds":"a")") << "/payloadIds"_ba;
    QTest::newRow("payloadIds is empty") << with(R"("payloadIds":[])") << "/payloadIds"_ba;
    QTest::newRow("payloadIds holds a number") << with(R"("payloadIds":["a",1])") << "/payloadIds"_ba;
    QByteArray many = "\"payloadIds\":[\"0\""_ba;
    for (int i = 1; i < 65; ++i)
        many += ",\"" + QByteArray::number(i) + '"';
    QTest::newRow("payloadIds holds 65") << with(QByteArray(many + ']').constData()) << "/payloadIds"_ba;
    QTest::newRow("time is a number") << with(R"("time":1760000000)") << "/time"_ba;
    QTest::newRow("time is no RFC 3339") << with(R"("time":"yesterday")") << "/time"_ba;
    QTest::newRow("project bindings 5: e2eKey that nobody registered")
        << with(R"("e2eKey":{"kty":"OKP","crv":"X25519","x":"AA"})") << "/e2eKey"_ba;
    QTest::newRow("e2eKey is null") << with(R"("e2eKey":null)") << "/e2eKey"_ba;
}

void tst_keys_request::badRequest()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, params);
    const auto request = parseKeyRequest(body.toStdString());
    QVERIFY(!request.has_value());
    QCOMPARE_EQ(request.error().status, 400);
    QCOMPARE_EQ(request.error().cause, std::string("INVALID_REQUEST"));
    QCOMPARE_EQ(faults(request.error()), params);
    QVERIFY(!request.error().invalidParams.empty());
    QVERIFY(!request.error().reason.empty());
}

void tst_keys_request::everyCutIsRefused()
{
    const std::string whole =
        R"({"userUri":"alice","valServiceId":"v2x","valTgtUe":{"valUserId":"alice"},"payloadIds":["a"]})";
    QVERIFY(parseKeyRequest(whole).has_value());
    for (std::size_t size = 0; size < whole.size(); ++size)
        QVERIFY(!parseKeyRequest(std::string_view(whole).substr(0, size)).has_value());
}

void tst_keys_request::query_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("ue");
    QTest::addColumn<QByteArray>("fault"); // "-": none
    QTest::newRow("service alone") << "val-service-id=v2x"_ba
                                   << ""_ba
                                   << ""_ba
                                   << "-"_ba;
    QTest::newRow("exploded user") << "val-service-id=v2x&valUserId=alice%40val.example"_ba
                                   << "alice@val.example"_ba
                                   << ""_ba
                                   << "-"_ba;
    QTest::newRow("exploded UE") << "valUeId=ue-1&val-service-id=v2x"_ba
                                 << ""_ba
                                 << "ue-1"_ba
                                 << "-"_ba;
    QTest::newRow("JSON user") << "val-service-id=v2x&val-tgt-ue=%7B%22valUserId%22%3A%22alice%22%7D"_ba
                               << "alice"_ba
                               << ""_ba
                               << "-"_ba;
    QTest::newRow("JSON UE") << "val-service-id=v2x&val-tgt-ue=%7B%22valUeId%22%3A%22ue%22%7D"_ba
                             << ""_ba
                             << "ue"_ba
                             << "-"_ba;
    QTest::newRow("unknown parameters are ignored") << "val-service-id=v2x&supp-feat=0&supp-feat=1"_ba
                                                    << ""_ba
                                                    << ""_ba
                                                    << "-"_ba;
    QTest::newRow("no service") << "valUserId=alice"_ba
                                << ""_ba
                                << ""_ba
                                << "val-service-id"_ba;
    QTest::newRow("nothing") << ""_ba
                             << ""_ba
                             << ""_ba
                             << "val-service-id"_ba;
    QTest::newRow("empty service") << "val-service-id="_ba
                                   << ""_ba
                                   << ""_ba
                                   << "val-service-id"_ba;
    QTest::newRow("doubled service") << "val-service-id=a&val-service-id=a"_ba
                                     << ""_ba
                                     << ""_ba
                                     << "val-service-id"_ba;
    QTest::newRow("doubled user") << "val-service-id=a&valUserId=a&valUserId=b"_ba
                                  << ""_ba
                                  << ""_ba
                                  << "valUserId"_ba;
    QTest::newRow("user and UE") << "val-service-id=a&valUserId=a&valUeId=b"_ba
                                 << ""_ba
                                 << ""_ba
                                 << "val-tgt-ue"_ba;
    QTest::newRow("both forms") << "val-service-id=a&valUserId=a&val-tgt-ue=%7B%22valUserId%22%3A%22a%22%7D"_ba
                                << ""_ba
                                << ""_ba
                                << "val-tgt-ue"_ba;
    QTest::newRow("JSON with both members")
        << "val-service-id=a&val-tgt-ue=%7B%22valUserId%22:%22a%22,%22valUeId%22:%22b%22%7D"_ba
        << ""_ba
        << ""_ba
        << "val-tgt-ue"_ba;
    QTest::newRow("JSON with equal members")
        << "val-service-id=a&val-tgt-ue=%7B%22valUserId%22:%22a%22,%22valUserId%22:%22a%22%7D"_ba
        << ""_ba
        << ""_ba
        << "val-tgt-ue"_ba;
    QTest::newRow("target is no JSON") << "val-service-id=a&val-tgt-ue=alice"_ba
                                       << ""_ba
                                       << ""_ba
                                       << "val-tgt-ue"_ba;
    QTest::newRow("empty user") << "val-service-id=a&valUserId="_ba
                                << ""_ba
                                << ""_ba
                                << "valUserId"_ba;
    QTest::newRow("empty UE") << "val-service-id=a&valUeId="_ba
                              << ""_ba
                              << ""_ba
                              << "valUeId"_ba;
    QTest::newRow("broken escape") << "val-service-id=%zz"_ba
                                   << ""_ba
                                   << ""_ba
                                   << ""_ba;
}

void tst_keys_request::query()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QByteArray, user);
    QFETCH(const QByteArray, ue);
    QFETCH(const QByteArray, fault);
    const auto parsed = parseRecordQuery(query.toStdString());
    QCOMPARE_EQ(parsed.has_value(), fault == "-"_ba);
    if (!parsed) {
        QCOMPARE_EQ(parsed.error().status, 400);
        QCOMPARE_EQ(faults(parsed.error()), fault);
        return;
    }
    QCOMPARE_EQ(parsed->service.str(), std::string("v2x"));
    QCOMPARE_EQ(parsed->target.has_value(), !user.isEmpty() || !ue.isEmpty());
    if (parsed->target)
        QVERIFY(*parsed->target == (Target{ValUserId(user.toStdString()), ValUeId(ue.toStdString())}));
}

void tst_keys_request::accept_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("JSON") << "application/json"_ba << true;
    QTest::newRow("JSON and problem documents") << "application/json, application/problem+json"_ba << true;
    QTest::newRow("anything") << "*/*"_ba << true;
    QTest::newRow("any application type") << "text/html, APPLICATION/*;q=0.1"_ba << true;
    QTest::newRow("with parameters") << "application/json;charset=utf-8;q=0.5"_ba << true;
    QTest::newRow("HTML only") << "text/html"_ba << false;
    QTest::newRow("problem documents only") << "application/problem+json"_ba << false;
    QTest::newRow("JSON at quality zero") << "application/json;q=0, */*"_ba << false;
    QTest::newRow("JSON at quality zero behind a wildcard") << "*/*;q=0.8, application/json; q=0.000"_ba << false;
    QTest::newRow("everything else at quality zero") << "*/*;q=0, application/json"_ba << true;
    QTest::newRow("empty") << ""_ba << false;
    QTest::newRow("commas") << ",,;,"_ba << false;
}

void tst_keys_request::accept()
{
    QFETCH(const QByteArray, field);
    QFETCH(const bool, accepted);
    net::Headers headers;
    QVERIFY(acceptsJson(headers));
    headers.add("accept", field.toStdString());
    QCOMPARE_EQ(acceptsJson(headers), accepted);
}

QTEST_APPLESS_MAIN(tst_keys_request)

#include "tst_keys_request.moc"
