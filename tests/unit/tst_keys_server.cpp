// The SKM-S through its routes, on a running store.

#include "core/base/encoding.h"
#include "core/crypto/json.h"
#include "core/guard/guard.h"
#include "core/keys/key_material.h"
#include "core/keys/key_server.h"
#include "tst_guard_authority.h"
#include "tst_store_support.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/json/array.hpp>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::keys;

namespace {

using store::test::kStart;

const std::string kSkmS(guardtest::kAudience);
const std::string kAlice = "1b4e28ba-2fa1-41d2-883f-0016d3cca427";

class Steps final : public TraceSink
{
public:
    void take(TraceStep step) override { steps.push_back(std::move(step)); }
    std::vector<TraceStep> steps;
};

boost::asio::awaitable<void> answer(std::shared_ptr<const net::Router> router, net::Request request,
                                    net::Response &response)
{
    response = co_await router->handle(std::move(request), 1U << 20U);
}

struct Running
{
    store::test::Site site;
    guardtest::Authority authority;
    pki::Certificate certificate = authority.client(guardtest::kServerUri);
    crypto::PrivateKey key = guardtest::need(store::openSigningKey(site.tokenKey, site.sealer));
    Steps steps;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<KeyServer> server;

    explicit Running(bool demo = false)
    {
        const auto made = site.database.inTransaction([this](store::Tables &tables) { return fill(tables); });
        if (!made)
            qFatal("%s", made.error().detail.c_str());
        store = guardtest::need(site.start());
        const std::string issuer(guardtest::kIssuer);
        server = std::make_unique<KeyServer>(
            guard::ServerContext{*store, site.clock, site.random, &steps, {issuer, issuer, issuer, kSkmS, {}}, demo},
            KeyServerOptions{"skms-1"});
    }

    ~Running()
    {
        store->stop();
        // Each refusal that a test provokes has its row in the catalogue.
        const auto bad = store::test::unexplained(site);
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    }
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;

    Status fill(store::Tables &tables)
    {
        for (const auto *id : {"v2x", "uav", "off"})
            SEAL_CHECK(
                tables.addService(store::ValService{ValServiceId(id), id, {}, std::string_view(id) == "off", kStart}));
        SEAL_CHECK(addUser(tables, kAlice, "alice"));
        SEAL_CHECK(addUser(tables, "u-bob", "bob"));
        SEAL_CHECK(map(tables, kAlice, "v2x", ""));
        SEAL_CHECK(map(tables, kAlice, "uav", "pilot-7"));
        SEAL_CHECK(map(tables, kAlice, "off", ""));
        SEAL_CHECK(map(tables, "u-bob", "v2x", ""));
        SEAL_CHECK(addKeyForService(tables, site.sealer, site.random, ValServiceId("v2x"), kStart));
        SEAL_CHECK(tables.addClient(guardtest::client("simc-7")));
        auto valServer = guardtest::server("v2x-server", store::CertificateName::SanUri, guardtest::kServerUri);
        valServer.services = {ValServiceId("v2x"), ValServiceId("off")};
        return tables.addClient(valServer);
    }
    static Status addUser(store::Tables &tables, const std::string &id, const std::string &name)
    {
        store::User user;
        user.id = UserId(id);
        user.login = LoginName(name);
        user.valUserId = ValUserId(name);
        return tables.addUser(user);
    }
    Status map(store::Tables &tables, const std::string &user, const std::string &service,
               const std::string &valUser) const
    {
        const store::Mapping mapping{UserId(user), ValServiceId(service), ValUserId(valUser), "admin", kStart};
        SEAL_CHECK(tables.addMapping(mapping));
        return addKeyForMapping(tables, site.sealer, site.random, mapping, kStart);
    }

    [[nodiscard]] static guard::AccessTokenClaims claims()
    {
        auto c = guardtest::claims();
        c.issuedAt = kStart - std::chrono::seconds(10);
        c.expiry = kStart + std::chrono::seconds(290);
        c.subject = kAlice;
        c.valUserId = ValUserId("alice");
        c.services = {ValServiceId("v2x"), ValServiceId("uav"), ValServiceId("off"), ValServiceId("gone")};
        c.valUserIds = {{ValServiceId("uav"), ValUserId("pilot-7")}};
        return c;
    }
    [[nodiscard]] guard::AccessTokenClaims serverClaims() const
    {
        auto c = claims();
        c.subject = "v2x-server";
        c.client = ClientId("v2x-server");
        c.valUserId = ValUserId();
        c.valUserIds.clear();
        c.certificateThumbprint = guard::certificateThumbprint(certificate);
        return c;
    }

    [[nodiscard]] net::Request request(const guard::AccessTokenClaims &c) const
    {
        net::Request r;
        r.headers.add("Authorization", "Bearer " + guardtest::sign(c, guardtest::header(site.tokenKey.kid), key));
        r.correlation = CorrelationId("corr-1");
        r.peer.address = "192.0.2.7";
        r.peer.tls = true;
        return r;
    }
    [[nodiscard]] net::Response post(const std::string &body, const guard::AccessTokenClaims &c = claims())
    {
        auto r = request(c);
        r.method = net::Method::Post;
        r.path = "/skm-uu/v1/key-requests";
        r.headers.add("Content-Type", "application/json");
        r.body = body;
        return call(server->httpsRoutes(), std::move(r));
    }
    [[nodiscard]] net::Response get(const std::string &query, const guard::AccessTokenClaims &c,
                                    net::Method method = net::Method::Get, const char *accept = "application/json")
    {
        auto r = request(c);
        r.method = method;
        r.path = "/ss-kir/v1/key-records";
        r.query = query;
        r.headers.add("Accept", accept);
        r.peer.certificate = certificate;
        return call(server->mtlsRoutes(), std::move(r));
    }
    [[nodiscard]] static net::Response call(std::shared_ptr<const net::Router> router, net::Request r)
    {
        boost::asio::io_context io;
        net::Response response;
        std::exception_ptr thrown;
        boost::asio::co_spawn(io, answer(std::move(router), std::move(r), response),
                              [&](std::exception_ptr e) { thrown = e; });
        io.run();
        if (thrown)
            std::rethrow_exception(thrown);
        return response;
    }

    void write(std::function<Status(store::Tables &)> change) const
    {
        QVERIFY(store::test::run(*store, store::test::command({store::Write{std::move(change), true}})).done());
    }
    /// The newest audit records of an event, oldest first.
    [[nodiscard]] std::vector<boost::json::object> audited(std::string_view event) const
    {
        std::vector<boost::json::object> found;
        for (const auto &record : *store->reader().audit("main", 0, 1000)) {
            auto object = *crypto::parseJsonObject(record.record);
            if (*crypto::stringMember(object, "event") == event)
                found.push_back(std::move(object));
        }
        return found;
    }
};

std::string cause(const net::Response &response)
{
    const auto body = crypto::parseJsonObject(response.body);
    if (!body)
        return "no JSON";
    const auto text = crypto::stringMember(*body, "cause");
    return text ? *text : std::string();
}

boost::json::array keysIn(const net::Response &response)
{
    const auto body = crypto::parseJsonObject(response.body);
    if (!body || !body->contains("keyInfo"))
        return {};
    return crypto::parseJsonObject(*crypto::stringMember(*body, "keyInfo"))->at("keys").as_array();
}

const std::string kGood = R"({"userUri":"alice","valServiceId":"v2x"})";

} // namespace

class tst_keys_server : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversToTheUser();
    void deliversByPayloadId();
    void refusesOnKmUu_data();
    void refusesOnKmUu();
    void tokenRules();
    void followsTheSite();
    void withdrawnKeys();
    void neverWithoutRecord();
    void deliversToTheServer();
    void refusesOnKmS_data();
    void refusesOnKmS();
    void methodsAndTypes();
    void traces_data();
    void traces();
};

void tst_keys_server::deliversToTheUser()
{
    Running running;
    const auto response =
        running.post(R"({"userUri":"alice","valServiceId":"v2x","valTgtUe":{"valUserId":"alice"},"time":")" +
                     toRfc3339(kStart) + "\"}");
    QVERIFY2(response.status == 200, response.body.c_str());
    QCOMPARE_EQ(response.headers.get("Cache-Control"), "no-store");
    QCOMPARE_EQ(response.headers.get("Content-Type"), "application/json");
    const auto keys = keysIn(response);
    QCOMPARE_EQ(keys.size(), std::size_t(1));
    const auto stored = *running.store->reader().keysOf(ValServiceId("v2x"), UserId(kAlice));
    const auto material = openMaterial(stored.at(0), running.site.sealer);
    QCOMPARE_EQ(*crypto::stringMember(keys[0].as_object(), "k"), toBase64Url(material->view()));
    // TS 33.434 5.3.1 and the audit rule: the record is there before the answer, and holds no key.
    const auto records = running.audited("key.delivered");
    QCOMPARE_EQ(records.size(), std::size_t(1));
    const auto text = boost::json::serialize(records[0]);
    for (const auto &part : {kAlice, std::string("simc-7"), std::string("v2x"), std::string("k3Jx"), keyName(stored[0]),
                             std::string("skmS.https"), std::string("192.0.2.7"), std::string("corr-1"),
                             std::string("TS 33.434 5.3.1"), std::string("valUserId:alice")})
        QVERIFY2(text.find(part) != std::string::npos, part.c_str());
    QVERIFY(text.find(toBase64Url(material->view())) == std::string::npos);
    // Another service, under the VAL user ID that the user has there; its key is another one.
    const auto other = running.post(R"({"userUri":"pilot-7","valServiceId":"uav"})");
    QCOMPARE_EQ(other.status, 200);
    QVERIFY(keysIn(other)[0].as_object().at("k") != keys[0].as_object().at("k"));
}

void tst_keys_server::deliversByPayloadId()
{
    Running running;
    running.write([&](store::Tables &tables) -> Status {
        SEAL_TRY(const auto second, makeKeyRecord(ValServiceId("v2x"), UserId(kAlice), "HS256", running.site.sealer,
                                                  running.site.random, kStart));
        return tables.addKey(second);
    });
    QCOMPARE_EQ(keysIn(running.post(kGood)).size(), std::size_t(2));
    const auto id = running.store->reader().keysOf(ValServiceId("v2x"), UserId(kAlice))->at(0).payloadId.str();
    const auto one = running.post(R"({"userUri":"alice","valServiceId":"v2x","payloadIds":[")" + id + "\"]}");
    QCOMPARE_EQ(keysIn(one).size(), std::size_t(1));
    QCOMPARE_EQ(*crypto::stringMember(keysIn(one)[0].as_object(), "kid"), id + ".1");
    QCOMPARE_EQ(cause(running.post(R"({"userUri":"alice","valServiceId":"v2x","payloadIds":["x"]})")),
                std::string("NO_KEY_MATERIAL"));
    // The payload id of another user's key opens nothing.
    const auto bob = running.store->reader().keysOf(ValServiceId("v2x"), UserId("u-bob"))->at(0).payloadId.str();
    QCOMPARE_EQ(running.post(R"({"userUri":"alice","valServiceId":"v2x","payloadIds":[")" + bob + "\"]}").status, 404);
}

void tst_keys_server::refusesOnKmUu_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("no JSON") << "x"_ba << 400 << "INVALID_REQUEST"_ba;
    QTest::newRow("unknown member") << R"({"userUri":"alice","valServiceId":"v2x","x":1})"_ba << 400
                                    << "INVALID_REQUEST"_ba;
    QTest::newRow("end-to-end key of nobody")
        << R"({"userUri":"alice","valServiceId":"v2x","e2eKey":{"kty":"EC"}})"_ba << 400 << "INVALID_REQUEST"_ba;
    QTest::newRow("old request") << R"({"userUri":"alice","valServiceId":"v2x","time":"2020-01-01T00:00:00Z"})"_ba
                                 << 400 << "STALE_REQUEST"_ba;
    QTest::newRow("another user's URI") << R"({"userUri":"bob","valServiceId":"v2x"})"_ba << 403
                                        << "TARGET_MISMATCH"_ba;
    QTest::newRow("another user as target")
        << R"({"userUri":"alice","valServiceId":"v2x","valTgtUe":{"valUserId":"bob"}})"_ba << 403
        << "TARGET_MISMATCH"_ba;
    QTest::newRow("service that is not in the token")
        << R"({"userUri":"alice","valServiceId":"other"})"_ba << 403 << "USER_NOT_ENTITLED"_ba;
    QTest::newRow("service that was removed")
        << R"({"userUri":"alice","valServiceId":"gone"})"_ba << 403 << "USER_NOT_ENTITLED"_ba;
    QTest::newRow("service that is disabled")
        << R"({"userUri":"alice","valServiceId":"off"})"_ba << 403 << "USER_NOT_ENTITLED"_ba;
}

void tst_keys_server::refusesOnKmUu()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QByteArray, expected);
    Running running;
    const auto response = running.post(body.toStdString());
    QCOMPARE_EQ(response.status, status);
    QCOMPARE_EQ(QByteArray::fromStdString(cause(response)), expected);
    QCOMPARE_EQ(response.headers.get("Content-Type"), "application/problem+json");
    QVERIFY(response.body.find("keyInfo") == std::string::npos);
    QVERIFY(running.audited("key.delivered").empty());
    running.store->stop(); // writes what waits
    const auto refusals = running.audited("key.refused");
    QCOMPARE_EQ(refusals.size(), std::size_t(1));
    QCOMPARE_EQ(QByteArray::fromStdString(*crypto::stringMember(refusals[0], "reason")), expected);
}

void tst_keys_server::tokenRules()
{
    Running running;
    net::Request bare;
    bare.method = net::Method::Post;
    bare.path = "/skm-uu/v1/key-requests";
    const auto missing = Running::call(running.server->httpsRoutes(), bare);
    QCOMPARE_EQ(missing.status, 403);
    QCOMPARE_EQ(cause(missing), std::string("TOKEN_MISSING"));
    auto c = Running::claims();
    c.scope = "openid";
    const auto scope = running.post(kGood, c);
    QCOMPARE_EQ(scope.status, 403);
    QCOMPARE_EQ(cause(scope), std::string("INSUFFICIENT_SCOPE"));
    QVERIFY(scope.headers.get("WWW-Authenticate").find("scope=\"seal:key\"") != std::string_view::npos);
    c = Running::claims();
    c.audience = guardtest::kIssuer;
    QCOMPARE_EQ(running.post(kGood, c).status, 401);
    // Project bindings 4: a server's token has no business on KM-UU, bound to a certificate or not.
    c = running.serverClaims();
    QCOMPARE_EQ(running.post(kGood, c).status, 401);
    c.certificateThumbprint.clear();
    QCOMPARE_EQ(cause(running.post(kGood, c)), std::string("TARGET_MISMATCH"));
}

void tst_keys_server::followsTheSite()
{
    Running running;
    QCOMPARE_EQ(running.post(kGood).status, 200);
    running.write([](store::Tables &tables) -> Status {
        SEAL_TRY(auto user, tables.user(UserId(kAlice)));
        user.disabled = true;
        return tables.updateUser(user);
    });
    QCOMPARE_EQ(cause(running.post(kGood)), std::string("USER_NOT_ENTITLED"));
    QCOMPARE_EQ(running.get("val-service-id=v2x&valUserId=alice", running.serverClaims()).status, 403);
    running.write([](store::Tables &tables) -> Status {
        SEAL_TRY(auto user, tables.user(UserId(kAlice)));
        user.disabled = false;
        SEAL_CHECK(tables.updateUser(user));
        return tables.removeMapping(UserId(kAlice), ValServiceId("v2x"));
    });
    QCOMPARE_EQ(cause(running.post(kGood)), std::string("USER_NOT_ENTITLED"));
    QCOMPARE_EQ(running.get("val-service-id=v2x&valUserId=alice", running.serverClaims()).status, 403);
    QCOMPARE_EQ(running.post(R"({"userUri":"alice","valServiceId":"uav"})").status, 200);
}

void tst_keys_server::withdrawnKeys()
{
    Running running;
    running.write([](store::Tables &tables) -> Status {
        SEAL_TRY(auto keys, tables.keysOf(ValServiceId("v2x"), UserId(kAlice)));
        keys.at(0).state = store::KeyState::Compromised;
        return tables.updateKey(keys.at(0));
    });
    const auto gone = running.post(kGood);
    QCOMPARE_EQ(gone.status, 410);
    QCOMPARE_EQ(cause(gone), std::string("KEY_REVOKED"));
    running.write([](store::Tables &tables) -> Status {
        SEAL_TRY(auto keys, tables.keysOf(ValServiceId("v2x"), UserId(kAlice)));
        keys.at(0).state = store::KeyState::Suspended;
        return tables.updateKey(keys.at(0));
    });
    QCOMPARE_EQ(cause(running.post(kGood)), std::string("NO_KEY_MATERIAL"));
    // Material that does not open is never delivered, and its fault is not told.
    running.write([](store::Tables &tables) -> Status {
        SEAL_TRY(auto keys, tables.keysOf(ValServiceId("v2x"), UserId(kAlice)));
        keys.at(0).state = store::KeyState::Active;
        keys.at(0).sealedMaterial.back() ^= std::byte{1};
        return tables.updateKey(keys.at(0));
    });
    const auto broken = running.post(kGood);
    QCOMPARE_EQ(broken.status, 503);
    QCOMPARE_EQ(cause(broken), std::string("TEMPORARY_FAILURE"));
}

void tst_keys_server::neverWithoutRecord()
{
    Running running;
    QCOMPARE_EQ(running.post(kGood).status, 200);
    running.store->stop();
    for (const auto &response : {running.post(kGood), running.get("val-service-id=v2x", running.serverClaims())}) {
        QCOMPARE_EQ(response.status, 503);
        QCOMPARE_EQ(cause(response), std::string("TEMPORARY_FAILURE"));
        QCOMPARE_EQ(response.headers.get("Retry-After"), "2");
        QVERIFY(keysIn(response).empty());
    }
}

void tst_keys_server::deliversToTheServer()
{
    Running running;
    const auto own = running.get("val-service-id=v2x", running.serverClaims());
    QVERIFY2(own.status == 200, own.body.c_str());
    QCOMPARE_EQ(own.headers.get("Cache-Control"), "no-store");
    const auto body = *crypto::parseJsonObject(own.body);
    QCOMPARE_EQ(*crypto::stringMember(body, "userUri"), std::string("urn:val-service:v2x"));
    QCOMPARE_EQ(*crypto::stringMember(body, "skmsId"), std::string("skms-1"));
    QCOMPARE_EQ(*crypto::stringMember(body, "valService"), std::string("v2x"));
    QCOMPARE_EQ(keysIn(own).size(), std::size_t(1));
    const auto exploded = running.get("val-service-id=v2x&valUserId=alice", running.serverClaims());
    const auto json =
        running.get("val-service-id=v2x&val-tgt-ue=%7B%22valUserId%22%3A%22alice%22%7D", running.serverClaims());
    QCOMPARE_EQ(exploded.status, 200);
    QCOMPARE_EQ(exploded.body, json.body);
    QVERIFY(keysIn(exploded)[0].as_object().at("k") != keysIn(own)[0].as_object().at("k"));
    // The server gets the same key as the user's own client (TS 33.434 5.3.1).
    QVERIFY(keysIn(exploded)[0] == keysIn(running.post(kGood))[0]);
    const auto records = running.audited("key.delivered");
    const auto text = boost::json::serialize(records.at(1));
    for (const auto &part : {std::string("v2x-server"), kAlice, std::string("skmS.mtls"),
                             running.certificate.sha256Hex(), std::string("valUserId:alice")})
        QVERIFY2(text.find(part) != std::string::npos, part.c_str());
}

void tst_keys_server::refusesOnKmS_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("no service") << ""_ba << 400 << "INVALID_REQUEST"_ba;
    QTest::newRow("doubled service") << "val-service-id=v2x&val-service-id=v2x"_ba << 400 << "INVALID_REQUEST"_ba;
    QTest::newRow("two targets") << "val-service-id=v2x&valUserId=alice&valUeId=u"_ba << 400 << "INVALID_REQUEST"_ba;
    QTest::newRow("service of another server") << "val-service-id=uav"_ba << 403 << "USER_NOT_ENTITLED"_ba;
    QTest::newRow("service that is unknown") << "val-service-id=gone"_ba << 403 << "USER_NOT_ENTITLED"_ba;
    QTest::newRow("service that is disabled") << "val-service-id=off"_ba << 403 << "USER_NOT_ENTITLED"_ba;
    QTest::newRow("user that is unknown") << "val-service-id=v2x&valUserId=mallory"_ba << 403 << "USER_NOT_ENTITLED"_ba;
    QTest::newRow("VAL user ID of another service")
        << "val-service-id=v2x&valUserId=pilot-7"_ba << 403 << "USER_NOT_ENTITLED"_ba;
    QTest::newRow("UE that nobody registered") << "val-service-id=v2x&valUeId=ue-1"_ba << 403 << "USER_NOT_ENTITLED"_ba;
}

void tst_keys_server::refusesOnKmS()
{
    QFETCH(const QByteArray, query);
    QFETCH(const int, status);
    QFETCH(const QByteArray, expected);
    Running running;
    const auto response = running.get(query.toStdString(), running.serverClaims());
    QCOMPARE_EQ(response.status, status);
    QCOMPARE_EQ(QByteArray::fromStdString(cause(response)), expected);
    QVERIFY(keysIn(response).empty());
    // A user's token, though bound to nothing, does not pass for a server's.
    QCOMPARE_EQ(running.get("val-service-id=v2x", Running::claims()).status, 401);
}

void tst_keys_server::methodsAndTypes()
{
    Running running;
    const auto head = running.get("val-service-id=v2x", running.serverClaims(), net::Method::Head);
    QCOMPARE_EQ(head.status, 405);
    QVERIFY(running.audited("key.delivered").empty());
    const auto html = running.get("val-service-id=v2x", running.serverClaims(), net::Method::Get, "text/html");
    QCOMPARE_EQ(html.status, 406);
    auto request = running.request(Running::claims());
    request.method = net::Method::Post;
    request.path = "/skm-uu/v1/key-requests";
    request.body = kGood;
    QCOMPARE_EQ(Running::call(running.server->httpsRoutes(), request).status, 415);
    request.headers.add("Content-Type", "application/json");
    request.body = std::string(17UL * 1024, ' ');
    QCOMPARE_EQ(Running::call(running.server->httpsRoutes(), request).status, 413);
    // The routes of one listener are not those of the other.
    QCOMPARE_EQ(Running::call(running.server->mtlsRoutes(), request).status, 404);
    // They outlive the server object: a listener that drains still answers.
    const auto routes = running.server->httpsRoutes();
    running.server.reset();
    request.body = kGood;
    QCOMPARE_EQ(Running::call(routes, request).status, 200);
}

void tst_keys_server::traces_data()
{
    QTest::addColumn<bool>("demo");
    QTest::newRow("keys are not shown") << false;
    QTest::newRow("a demo site shows them") << true;
}

void tst_keys_server::traces()
{
    QFETCH(const bool, demo);
    Running running(demo);
    const auto response = running.post(kGood);
    const auto k = *crypto::stringMember(keysIn(response).at(0).as_object(), "k");
    std::string titles;
    bool shown = false;
    for (const auto &step : running.steps.steps) {
        titles += step.title + ';';
        QVERIFY(step.verdict == Verdict::Ok && step.kind == StepKind::Check && !step.clause.empty());
        QCOMPARE_EQ(step.correlation.str(), std::string("corr-1"));
        for (const auto &[name, value] : step.fields)
            shown = shown || value.find(k) != std::string::npos;
    }
    QCOMPARE_EQ(titles, std::string("Access token;Scope;Entitlement;Delivery;"));
    QCOMPARE_EQ(shown, demo);
    running.steps.steps.clear();
    QCOMPARE_EQ(running.post(R"({"userUri":"bob","valServiceId":"v2x"})").status, 403);
    QVERIFY(running.steps.steps.back().verdict == Verdict::Refused);
    QVERIFY2(running.steps.steps.back().reason.starts_with("userUri:"), running.steps.steps.back().reason.c_str());
}

QTEST_GUILESS_MAIN(tst_keys_server)

#include "tst_keys_server.moc"
