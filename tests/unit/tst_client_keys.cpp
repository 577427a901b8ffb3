#include "core/client/key_info.h"
#include "core/client/skm_c.h"
#include "core/client/val_server.h"
#include "tests/support/test_pki.h"
#include "tst_client_fakes.h"

#include <boost/json/parse.hpp>

#include <QtTest>

using namespace seal;
using namespace seal::client;
using boost::json::array;
using boost::json::object;
using fakes::kNow;
using JsonChange = std::function<void(object &)>;
Q_DECLARE_METATYPE(JsonChange)

namespace {

constexpr const char *kKeyText = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

object jwk(std::string_view kid)
{
    return {{"kty", "oct"},
            {"kid", kid},
            {"k", kKeyText},
            {"use", "enc"},
            {"alg", "A256GCM"},
            {"nbf", toEpochSeconds(kNow) - 60},
            {"exp", toEpochSeconds(kNow) + 3600}};
}

object record(std::string_view payload, int version)
{
    return {{"payloadId", payload},
            {"version", version},
            {"state", "active"},
            {"notBefore", toRfc3339(kNow - std::chrono::seconds(60)).c_str()},
            {"notAfter", toRfc3339(kNow + std::chrono::seconds(3600)).c_str()},
            {"algorithm", "A256GCM"},
            {"usage", "enc"}};
}

std::string keySet(const array &keys)
{
    object set;
    set["keys"] = keys;
    return boost::json::serialize(set);
}

void setKeyInfo(object &answer, const array &keys)
{
    answer["keyInfo"] = boost::json::string(keySet(keys));
}

object goodAnswer()
{
    object out{{"userUri", "alice@val.example"},
               {"skmsId", "skms1.example"},
               {"valServiceId", "v2x.platooning"},
               {"valTgtUe", {{"valUserId", "alice@val.example"}}},
               {"time", toRfc3339(kNow).c_str()}};
    setKeyInfo(out, array{jwk("p1.3")});
    out["records"] = array{record("p1", 3)};
    return out;
}

object goodKeyInfo()
{
    object out{
        {"userUri", "urn:val-service:v2x.platooning"}, {"skmsId", "skms1.example"}, {"valService", "v2x.platooning"}};
    setKeyInfo(out, array{jwk("p1.3"), jwk("p2.1")});
    return out;
}

AccessToken token()
{
    return {SecretBytes::fromText("token-0123456789-0123456789"), kNow + std::chrono::seconds(60), "seal:key"};
}

KeyRequest request()
{
    KeyRequest out;
    out.userUri = "alice@val.example";
    out.service = ValServiceId("v2x.platooning");
    out.target = ValTarget{ValTarget::Kind::User, "alice@val.example"};
    return out;
}

struct Fixture
{
    explicit Fixture(object answer) : http([answer](const auto &) { return fakes::jsonAnswer(200, answer); }) {}
    explicit Fixture(net::ClientResponse answer) : http([answer](const auto &) { return answer; }) {}
    [[nodiscard]] Context context() { return {http, clock, random, &steps}; }

    fakes::FakeHttp http;
    ManualClock clock{kNow};
    fakes::CountingRandom random;
    fakes::Steps steps;
    Loop loop;
};

} // namespace

class tst_client_keys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyInfoIsRead();
    void keyInfos_data();
    void keyInfos();
    void keyRequestIsComplete();
    void answers_data();
    void answers();
    void onlyAskedPayloadsAreTaken();
    void nothingIsSentWithoutAToken();
    void nothingIsSentWithATokenWhoseTimeIsOver();
    void problemsAreSurfaced_data();
    void problemsAreSurfaced();
    void keysNeverShowInTraces();
    void bothQueryEncodings();
    void valKeyInfos_data();
    void valKeyInfos();
    void valServerGetsABoundTokenAndKeys();
    void bindings_data();
    void bindings();
    void valServerNeedsTheMtlsAlias();
};

void tst_client_keys::keyInfoIsRead()
{
    const auto keys = parseKeyInfo(keySet(array{jwk("p1.3")}));
    QVERIFY(keys);
    QCOMPARE(keys->size(), std::size_t{1});
    QCOMPARE(keys->front().kid, std::string("p1.3"));
    QCOMPARE(toBase64Url(keys->front().key.view()), std::string(kKeyText));
    QVERIFY(keys->front().notBefore == kNow - std::chrono::seconds(60));
    QVERIFY(kidNames("p1.3", PayloadId("p1"), 3) && !kidNames("p1.3", PayloadId("p1"), 2) &&
            !kidNames("p1.33", PayloadId("p1"), 3));
}

void tst_client_keys::keyInfos_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, std::string text) { QTest::newRow(name) << QByteArray::fromStdString(text); };
    const auto changed = [](JsonChange change) {
        auto key = jwk("p1.3");
        change(key);
        return keySet(array{key});
    };
    row("empty", "");
    row("not JSON", "keys");
    row("array", "[]");
    row("no keys", "{}");
    row("keys is no array", R"({"keys":{}})");
    row("empty set", R"({"keys":[]})");
    row("key is no object", R"({"keys":[1]})");
    row("JWE that nobody asked for", "eyJh.AAAA.BBBB.CCCC.DDDD");
    row("bytes behind the set", keySet(array{jwk("p1.3")}) + "x");
    row("two equal kids", keySet(array{jwk("p1.3"), jwk("p1.3")}));
    row("kty is not oct", changed([](object &k) { k["kty"] = "EC"; }));
    row("no kty", changed([](object &k) { k.erase("kty"); }));
    row("no kid", changed([](object &k) { k.erase("kid"); }));
    row("empty kid", changed([](object &k) { k["kid"] = ""; }));
    row("no k", changed([](object &k) { k.erase("k"); }));
    row("empty k", changed([](object &k) { k["k"] = ""; }));
    row("k is a number", changed([](object &k) { k["k"] = 1; }));
    row("k is padded", changed([](object &k) { k["k"] = "AAECAw=="; }));
    row("nbf is text", changed([](object &k) { k["nbf"] = "now"; }));
    row("exp is negative", changed([](object &k) { k["exp"] = -1; }));
    row("ends before it begins", changed([](object &k) { k["exp"] = k["nbf"]; }));
    row("alg is a number", changed([](object &k) { k["alg"] = 1; }));
}

void tst_client_keys::keyInfos()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseKeyInfo(text.toStdString()));
}

void tst_client_keys::keyRequestIsComplete()
{
    Fixture f(goodAnswer());
    SkmC skmC(f.context(), "https://skms.example");
    auto asked = request();
    asked.payloads = {PayloadId("p1")};
    asked.skmcUri = "urn:skmc:1";
    const auto answer = f.loop.run(skmC.requestKeys(token(), asked));
    QVERIFY2(answer, answer ? "" : answer.error().detail.c_str());
    QCOMPARE(answer->skmsId, std::string("skms1.example"));
    QCOMPARE(answer->records.size(), std::size_t{1});
    QCOMPARE(toBase64Url(answer->keys.front().key.view()), std::string(kKeyText));
    const auto &sent = f.http.requests.front();
    QCOMPARE(sent.method, net::Method::Post);
    QCOMPARE(sent.url, std::string("https://skms.example/skm-uu/v1/key-requests"));
    QCOMPARE(fakes::headerValue(sent, "Authorization"), std::string("Bearer token-0123456789-0123456789"));
    QCOMPARE(fakes::headerValue(sent, "Content-Type"), std::string("application/json"));
    const auto body = boost::json::parse(sent.body).as_object();
    QCOMPARE(boost::json::serialize(body),
             std::string(R"({"userUri":"alice@val.example","valServiceId":"v2x.platooning","skmcUri":"urn:skmc:1",)"
                         R"("valTgtUe":{"valUserId":"alice@val.example"},"payloadIds":["p1"],"time":")") +
                 toRfc3339(kNow) + "\"}");
}

void tst_client_keys::answers_data()
{
    QTest::addColumn<JsonChange>("change");
    QTest::addColumn<QByteArray>("step"); // empty: accepted
    const auto row = [](const char *name, const char *step, JsonChange change) {
        QTest::newRow(name) << std::move(change) << QByteArray(step);
    };
    row("as it should be", "", [](object &) {});
    row("no skmsId", "", [](object &o) { o.erase("skmsId"); });
    row("time off by five minutes", "",
        [](object &o) { o["time"] = toRfc3339(kNow - std::chrono::minutes(5)).c_str(); });
    row("userUri of another user", "userUri", [](object &o) { o["userUri"] = "bob@val.example"; });
    row("another service", "valServiceId", [](object &o) { o["valServiceId"] = "v2x.other"; });
    row("another target", "valTgtUe", [](object &o) { o["valTgtUe"] = object{{"valUserId", "bob@val.example"}}; });
    row("target of the other kind", "valTgtUe", [](object &o) {
        o["valTgtUe"] = object{{"valUeId", "alice@val.example"}};
    });
    row("target missing", "valTgtUe", [](object &o) { o.erase("valTgtUe"); });
    row("target of both kinds", "Key answer", [](object &o) {
        o["valTgtUe"] = object{{"valUserId", "a"}, {"valUeId", "b"}};
    });
    row("no userUri", "Key answer", [](object &o) { o.erase("userUri"); });
    row("no time", "Key answer", [](object &o) { o.erase("time"); });
    row("time is no time", "Key answer", [](object &o) { o["time"] = "now"; });
    row("time of an old answer", "Key answer",
        [](object &o) { o["time"] = toRfc3339(kNow - std::chrono::seconds(301)).c_str(); });
    row("time in the future", "Key answer",
        [](object &o) { o["time"] = toRfc3339(kNow + std::chrono::seconds(301)).c_str(); });
    row("skmsId is a number", "Key answer", [](object &o) { o["skmsId"] = 1; });
    row("no keyInfo", "Key answer", [](object &o) { o.erase("keyInfo"); });
    row("keyInfo is an object", "Key answer", [](object &o) { o["keyInfo"] = object{}; });
    row("keyInfo malformed", "Key answer", [](object &o) { o["keyInfo"] = "{"; });
    row("no records", "Key answer", [](object &o) { o.erase("records"); });
    row("record without its key", "Key answer", [](object &o) {
        o["records"] = array{record("p1", 3), record("p2", 1)};
    });
    row("key without its record", "Key answer", [](object &o) { setKeyInfo(o, array{jwk("p1.3"), jwk("p2.1")}); });
    row("record of another version", "Key answer", [](object &o) { o["records"] = array{record("p1", 2)}; });
    row("two records for one key", "Key answer", [](object &o) {
        o["records"] = array{record("p1", 3), record("p1", 3)};
    });
    row("record with other times", "Key answer", [](object &o) {
        auto r = record("p1", 3);
        r["notAfter"] = toRfc3339(kNow + std::chrono::hours(9)).c_str();
        o["records"] = array{r};
    });
    row("record with another algorithm", "Key answer", [](object &o) {
        auto r = record("p1", 3);
        r["algorithm"] = "HS256";
        o["records"] = array{r};
    });
    row("record without state", "Key answer", [](object &o) {
        auto r = record("p1", 3);
        r.erase("state");
        o["records"] = array{r};
    });
    row("record is no object", "Key answer", [](object &o) { o["records"] = array{1}; });
}

void tst_client_keys::answers()
{
    QFETCH(JsonChange, change);
    QFETCH(QByteArray, step);
    auto object = goodAnswer();
    change(object);
    Fixture f(object);
    SkmC skmC(f.context(), "https://skms.example");
    const auto answer = f.loop.run(skmC.requestKeys(token(), request()));
    QVERIFY2(bool(answer) == step.isEmpty(), f.steps.text().c_str());
    if (!answer)
        QVERIFY2(f.steps.refused(step.toStdString()), f.steps.text().c_str());
}

void tst_client_keys::onlyAskedPayloadsAreTaken()
{
    Fixture f(goodAnswer());
    SkmC skmC(f.context(), "https://skms.example");
    auto asked = request();
    asked.payloads = {PayloadId("p2")};
    QVERIFY(!f.loop.run(skmC.requestKeys(token(), asked)));
}

void tst_client_keys::nothingIsSentWithoutAToken()
{
    Fixture f(goodAnswer());
    SkmC skmC(f.context(), "https://skms.example");
    const auto uu = f.loop.run(skmC.requestKeys(AccessToken{}, request()));
    const auto s = f.loop.run(skmC.retrieveKeyInfo(AccessToken{}, ValServiceId("v2x.platooning"), {}));
    QVERIFY(!uu && !s);
    QCOMPARE(uu.error().code, Errc::Unauthenticated);
    QVERIFY(f.http.requests.empty());
    QVERIFY(f.steps.refused("Access token"));
}

void tst_client_keys::nothingIsSentWithATokenWhoseTimeIsOver()
{
    Fixture f(goodAnswer());
    SkmC skmC(f.context(), "https://skms.example");
    f.clock.advance(std::chrono::seconds(60));
    const auto answer = f.loop.run(skmC.requestKeys(token(), request()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Errc::Expired);
    QVERIFY(f.http.requests.empty());
}

void tst_client_keys::problemsAreSurfaced_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("detail");
    const auto row = [](int status, const char *body, Errc code, const char *detail) {
        QTest::addRow("%s", detail) << status << QByteArray(body) << static_cast<int>(code) << QByteArray(detail);
    };
    row(403, R"({"cause":"USER_NOT_ENTITLED","title":"Forbidden","detail":"No key"})", Errc::Denied,
        "status 403, USER_NOT_ENTITLED, Forbidden, No key");
    row(401, R"({"cause":"TOKEN_INVALID"})", Errc::Unauthenticated, "status 401, TOKEN_INVALID");
    row(404, R"({"cause":"NO_KEY_MATERIAL"})", Errc::NotFound, "status 404, NO_KEY_MATERIAL");
    row(410, R"({"cause":"KEY_REVOKED"})", Errc::Expired, "status 410, KEY_REVOKED");
    row(400, R"({"cause":"INVALID_REQUEST","invalidParams":[{"param":"/time","reason":"old"},1,{}]})",
        Errc::InvalidInput, "status 400, INVALID_REQUEST, /time: old");
    row(503, "<html>", Errc::Unavailable, "status 503, Service Unavailable, the answer is no ProblemDetails object");
    row(204, "", Errc::Denied, "status 204, No Content, the answer is no ProblemDetails object");
}

void tst_client_keys::problemsAreSurfaced()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    QFETCH(QByteArray, detail);
    auto response = fakes::answer(net::Response::json(status, body.toStdString()));
    response.headers.set("Content-Type", "application/problem+json");
    Fixture f(response);
    SkmC skmC(f.context(), "https://skms.example");
    const auto answer = f.loop.run(skmC.requestKeys(token(), request()));
    QVERIFY(!answer);
    QCOMPARE(static_cast<int>(answer.error().code), code);
    QCOMPARE(answer.error().detail, detail.toStdString());
    QCOMPARE(skmC.problem()->status, status);
    QVERIFY(f.steps.refused("Key answer"));
}

void tst_client_keys::keysNeverShowInTraces()
{
    Fixture f(goodAnswer());
    SkmC skmC(f.context(), "https://skms.example");
    QVERIFY(f.loop.run(skmC.requestKeys(token(), request())));
    QVERIFY(f.steps.text().find(std::string(kKeyText).substr(0, 8)) == std::string::npos);
    QVERIFY(f.steps.text().find("token-0123456789-0123456789") == std::string::npos);
}

void tst_client_keys::bothQueryEncodings()
{
    Fixture f(goodKeyInfo());
    SkmC skmC(f.context(), "https://skms.example:8443", Actor::ValServer);
    const ValTarget user{ValTarget::Kind::User, "alice@val.example"};
    const ValTarget ue{ValTarget::Kind::Ue, "ue 1"};
    const ValServiceId service("v2x.platooning");
    QVERIFY(f.loop.run(skmC.retrieveKeyInfo(token(), service, {})));
    QVERIFY(f.loop.run(skmC.retrieveKeyInfo(token(), service, user)));
    QVERIFY(f.loop.run(skmC.retrieveKeyInfo(token(), service, ue, TargetQuery::Json)));
    const std::string base = "https://skms.example:8443/ss-kir/v1/key-records?val-service-id=v2x.platooning";
    QCOMPARE(f.http.requests[0].url, base);
    QCOMPARE(f.http.requests[1].url, base + "&valUserId=alice%40val.example");
    QCOMPARE(f.http.requests[2].url, base + "&val-tgt-ue=%7B%22valUeId%22%3A%22ue%201%22%7D");
    QCOMPARE(f.http.requests[0].method, net::Method::Get);
    QVERIFY(f.steps.all.front().from == Actor::ValServer && f.steps.all.front().to == Actor::SkmS);
}

void tst_client_keys::valKeyInfos_data()
{
    QTest::addColumn<JsonChange>("change");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *name, bool accepted, JsonChange change) {
        QTest::newRow(name) << std::move(change) << accepted;
    };
    row("as it should be", true, [](object &) {});
    row("target as asked", true, [](object &o) { o["valTgtUe"] = object{{"valUserId", "alice"}}; });
    row("target of another user", false, [](object &o) { o["valTgtUe"] = object{{"valUserId", "bob"}}; });
    row("another service", false, [](object &o) { o["valService"] = "other"; });
    row("no userUri", false, [](object &o) { o.erase("userUri"); });
    row("no keyInfo", false, [](object &o) { o.erase("keyInfo"); });
    row("keyInfo malformed", false, [](object &o) { o["keyInfo"] = "[]"; });
}

void tst_client_keys::valKeyInfos()
{
    QFETCH(JsonChange, change);
    QFETCH(bool, accepted);
    auto object = goodKeyInfo();
    change(object);
    Fixture f(object);
    SkmC skmC(f.context(), "https://skms.example:8443");
    const auto answer = f.loop.run(
        skmC.retrieveKeyInfo(token(), ValServiceId("v2x.platooning"), ValTarget{ValTarget::Kind::User, "alice"}));
    QCOMPARE(bool(answer), accepted);
}

namespace {

struct ServerFixture
{
    ServerFixture()
    {
        sims.http.answer = [this](const net::ClientRequest &asked) -> Result<net::ClientResponse> {
            if (asked.url.find("/ss-kir/") != std::string::npos)
                return fakes::jsonAnswer(200, goodKeyInfo());
            object claims{{"iss", fakes::kIssuer}, {"sub", "v2x-server"}, {"cnf", {{"x5t#S256", thumbprint.c_str()}}}};
            if (change)
                change(claims);
            const auto signed_ = opaque.empty() ? sims.sign(claims, "k1", "at+jwt") : opaque;
            return fakes::jsonAnswer(200, {{"access_token", signed_}, {"token_type", "Bearer"}, {"expires_in", 300}});
        };
    }
    ValServer make(Provider provider)
    {
        ValServerOptions options;
        options.id = ClientId("v2x-server");
        options.skmsOrigin = "https://skms.example:8443";
        return ValServer({sims.http, clock, random, &steps}, std::move(provider), certificate, std::move(options));
    }

    pki::Certificate certificate = test::TestCa("client").client("v2x.example").chain.front();
    std::string thumbprint = toBase64Url(certificate.sha256());
    std::string opaque;
    JsonChange change;
    fakes::FakeSimS sims;
    ManualClock clock{kNow};
    fakes::CountingRandom random;
    fakes::Steps steps;
    Loop loop;
};

} // namespace

void tst_client_keys::valServerGetsABoundTokenAndKeys()
{
    ServerFixture f;
    auto server = f.make(f.sims.provider());
    const auto answer = f.loop.run(server.retrieveKeyInfo(ValServiceId("v2x.platooning")));
    QVERIFY2(answer, f.steps.text().c_str());
    QCOMPARE(answer->keys.size(), std::size_t{2});
    const auto &sent = f.sims.http.requests.front();
    QCOMPARE(sent.url, std::string("https://sims.example:8443/token"));
    QCOMPARE(sent.body, std::string("grant_type=client_credentials&client_id=v2x-server&scope=seal%3Akey"));
    QVERIFY(!sent.headers.find("Authorization"));
    QVERIFY(f.loop.run(server.retrieveKeyInfo(ValServiceId("v2x.platooning"))));
    QCOMPARE(f.sims.http.count("/token"), 1);
    f.clock.advance(std::chrono::seconds(300));
    QVERIFY(f.loop.run(server.retrieveKeyInfo(ValServiceId("v2x.platooning"))));
    QCOMPARE(f.sims.http.count("/token"), 2);
}

void tst_client_keys::bindings_data()
{
    QTest::addColumn<JsonChange>("change");
    QTest::newRow("no cnf") << JsonChange([](object &o) { o.erase("cnf"); });
    QTest::newRow("bound to a key only") << JsonChange([](object &o) { o["cnf"] = object{{"jkt", "x"}}; });
    QTest::newRow("bound to another certificate") << JsonChange([](object &o) {
        o["cnf"] = object{{"x5t#S256", std::string(43, 'A').c_str()}};
    });
    QTest::newRow("cnf is text") << JsonChange([](object &o) { o["cnf"] = "x"; });
    QTest::newRow("token is no JWT") << JsonChange();
}

void tst_client_keys::bindings()
{
    QFETCH(JsonChange, change);
    ServerFixture f;
    f.change = change;
    f.opaque = change ? "" : "opaque-token";
    auto server = f.make(f.sims.provider());
    QVERIFY(!f.loop.run(server.requestToken()));
    QVERIFY(f.steps.refused("cnf x5t#S256"));
    QVERIFY(!f.loop.run(server.retrieveKeyInfo(ValServiceId("v2x.platooning"))));
    QCOMPARE(f.sims.http.count("/ss-kir/"), 0);
}

void tst_client_keys::valServerNeedsTheMtlsAlias()
{
    ServerFixture f;
    auto provider = f.sims.provider();
    provider.mtlsTokenEndpoint.clear();
    auto server = f.make(provider);
    QVERIFY(!f.loop.run(server.requestToken()));
    QVERIFY(f.sims.http.requests.empty());
}

QTEST_GUILESS_MAIN(tst_client_keys)
#include "tst_client_keys.moc"
