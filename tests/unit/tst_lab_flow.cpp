#include "core/lab/flow.h"

#include "core/client/url.h"
#include "core/crypto/json.h"
#include "core/crypto/random.h"
#include "core/lab/trace_format.h"
#include "core/net/listener.h"
#include "core/net/workers.h"
#include "tests/support/test_pki.h"
#include "tst_client_fakes.h"

#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <chrono>
#include <fstream>
#include <mutex>
#include <thread>

using namespace seal;
using namespace seal::lab;

namespace {

/// SIM-S and SKM-S behind real TLS on loopback; what they say is the fake of the client tests.
class LiveServers
{
public:
    LiveServers() : m_workers(1)
    {
        if (!m_workers.start())
            qFatal("no workers");
        m_https = start(false);
        m_mtls = start(true);
        issuer = "https://localhost:" + std::to_string(m_https->port());
        mtls = "https://localhost:" + std::to_string(m_mtls->port());
    }
    ~LiveServers()
    {
        m_https.reset();
        m_mtls.reset();
        m_workers.stop();
    }
    LiveServers(const LiveServers &) = delete;
    LiveServers &operator=(const LiveServers &) = delete;

    client::Target target(const std::filesystem::path &folder) const
    {
        client::Target out;
        out.issuer = issuer;
        out.simS = {issuer, mtls};
        out.skmS = {issuer, mtls};
        out.caPem = ca.root().toPem();
        client::TargetUser alice;
        alice.login = LoginName("alice");
        alice.password = SecretBytes::fromText("right horse");
        alice.valUserId = ValUserId("alice@val.example");
        alice.services = {ValServiceId("v2x.platooning")};
        out.users.push_back(std::move(alice));
        client::TargetClient app;
        app.id = ClientId("app");
        app.secret = SecretBytes::fromText("client secret 0123456789");
        app.grantTypes = {"authorization_code", "refresh_token"};
        app.redirectUris = {"http://127.0.0.1/callback"};
        out.clients.push_back(std::move(app));
        client::TargetValServer server;
        server.id = ClientId("v2x-server");
        server.certificate = folder / "server.pem";
        server.privateKey = folder / "server.key";
        server.services = {ValServiceId("v2x.platooning")};
        out.valServers.push_back(std::move(server));
        return out;
    }
    void writeIdentity(const std::filesystem::path &folder) const
    {
        std::ofstream(folder / "server.pem", std::ios::binary) << pki::toPemBundle(valServer.chain);
        std::ofstream(folder / "server.key", std::ios::binary) << valServer.key.toPem()->text();
    }

    test::TestCa ca{"lab"};
    test::Identity valServer = ca.client("v2x.example");
    fakes::FakeSimS sims;
    std::string issuer;
    std::string mtls;
    bool refuseKeys = false;
    std::atomic<std::chrono::milliseconds> slow{}; ///< each answer takes so long

private:
    std::unique_ptr<net::Listener> start(bool mutual)
    {
        auto identity = ca.server();
        net::TlsServerOptions tls;
        tls.identities.push_back({identity.key, identity.chain});
        tls.requireClientCertificate = mutual;
        if (mutual)
            tls.clientTrust = {ca.root()};
        auto router = std::make_shared<net::Router>();
        for (const auto *path : {"/authorize", "/jwks", "/.well-known/openid-configuration", "/ss-kir/v1/key-records"})
            router->addPlain(net::Method::Get, path, [this](const net::Request &r) { return serve(r); });
        for (const auto *path : {"/login", "/token", "/skm-uu/v1/key-requests"})
            router->addPlain(net::Method::Post, path, [this](const net::Request &r) { return serve(r); });
        net::ListenerOptions options;
        options.name = mutual ? "mtls" : "https";
        auto context = net::TlsServerContext::create(std::move(tls));
        if (!context)
            qFatal("%s", context.error().detail.c_str());
        options.tls = *context;
        options.router = router;
        auto listener = net::Listener::start(m_workers, std::move(options));
        if (!listener)
            qFatal("%s", listener.error().detail.c_str());
        return std::move(*listener);
    }

    net::Response serve(const net::Request &request)
    {
        std::this_thread::sleep_for(slow.load());
        const std::lock_guard lock(m_mutex);
        if (request.path == "/.well-known/openid-configuration")
            return net::Response::json(200, boost::json::serialize(metadata()));
        if (request.path == "/skm-uu/v1/key-requests")
            return keyAnswer(request);
        if (request.path == "/ss-kir/v1/key-records")
            return net::Response::json(200, boost::json::serialize(keyInfo(request)));
        if (request.path == "/token" && request.peer.certificate)
            return net::Response::json(200, boost::json::serialize(boundToken(*request.peer.certificate)));
        sims.changeClaims = [this](boost::json::object &claims) { claims["iss"] = issuer; };
        sims.redirect = [this](const net::Form &form) {
            return std::string(*form.get("redirect_uri")) + "?code=code-1&state=" + std::string(*form.get("state")) +
                   "&iss=" + formEncode(issuer);
        };
        net::ClientRequest asked;
        asked.method = request.method;
        asked.url = issuer + request.path + (request.query.empty() ? "" : "?" + request.query);
        asked.headers = request.headers;
        asked.body = request.body;
        return *sims.handle(asked);
    }
    boost::json::object metadata() const
    {
        return {{"issuer", issuer.c_str()},
                {"authorization_endpoint", (issuer + "/authorize").c_str()},
                {"token_endpoint", (issuer + "/token").c_str()},
                {"jwks_uri", (issuer + "/jwks").c_str()},
                {"response_types_supported", boost::json::array{"code"}},
                {"code_challenge_methods_supported", boost::json::array{"S256"}},
                {"authorization_response_iss_parameter_supported", true},
                {"mtls_endpoint_aliases", {{"token_endpoint", (mtls + "/token").c_str()}}}};
    }
    static boost::json::string keySet()
    {
        return R"({"keys":[{"kty":"oct","kid":"p1.1","k":"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"}]})";
    }
    net::Response keyAnswer(const net::Request &request) const
    {
        if (refuseKeys)
            return net::Response::json(403, std::string(R"({"cause":"USER_NOT_ENTITLED","title":"Forbidden"})"));
        const auto asked = *crypto::parseJsonObject(request.body);
        boost::json::object record{{"payloadId", "p1"},
                                   {"version", 1},
                                   {"state", "active"},
                                   {"notBefore", "2026-01-01T00:00:00Z"},
                                   {"notAfter", "2027-01-01T00:00:00Z"},
                                   {"algorithm", "A256GCM"},
                                   {"usage", "enc"}};
        boost::json::object out{
            {"userUri", asked.at("userUri")}, {"valServiceId", asked.at("valServiceId")}, {"time", asked.at("time")}};
        out["keyInfo"] = keySet();
        out["records"] = boost::json::array{record};
        return net::Response::json(200, boost::json::serialize(out));
    }
    static boost::json::object keyInfo(const net::Request &request)
    {
        const auto query = *net::parseForm(request.query);
        boost::json::object out{{"userUri", "urn:x"}, {"valService", *query.get("val-service-id")}};
        out["keyInfo"] = keySet();
        return out;
    }
    boost::json::object boundToken(const pki::Certificate &certificate) const
    {
        const boost::json::object claims{{"sub", "v2x-server"},
                                         {"cnf", {{"x5t#S256", toBase64Url(certificate.sha256()).c_str()}}}};
        return {
            {"access_token", sims.sign(claims, "k1", "at+jwt").c_str()}, {"token_type", "Bearer"}, {"expires_in", 300}};
    }

    std::mutex m_mutex;
    net::Workers m_workers;
    std::unique_ptr<net::Listener> m_https;
    std::unique_ptr<net::Listener> m_mtls;
};

std::string whole(const FlowResult &result)
{
    std::string out;
    int number = 1;
    for (const auto &step : result.steps)
        out += stepAsText(step, number++) + "\n";
    return out;
}

using Change = std::function<void(client::Target &, FlowOptions &, LiveServers &)>;

} // namespace
Q_DECLARE_METATYPE(Change)

class tst_lab_flow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.path().toStdString();
        m_servers.writeIdentity(m_path);
    }
    void init()
    {
        m_servers.refuseKeys = false;
        m_servers.sims.refreshes = 0;
    }
    void everyFlowTellsWhatItIs();
    void loginAndKeyRuns();
    void valServerKeyRuns();
    void stepsAreHandedOnAsTheyHappen();
    void failuresEndWithAReason_data();
    void failuresEndWithAReason();
    void textOfAStep();
    void textEscapesControlCharacters();
    void refusedRequestRuns();
    void refusedRequestFindsAServerThatGivesTooMuch();
    void stepsSayWhichPartTheyBelongTo();
    void aFlowCanBeStopped();

private:
    FlowResult run(std::string_view name, const client::Target &target, FlowOptions *given = nullptr,
                   TraceSink *live = nullptr)
    {
        FlowOptions options{target, m_clock, crypto::systemRandom(), {}, {}, {}, {}, false};
        return runFlow(name, given != nullptr ? *given : options, live);
    }

    ManualClock m_clock{fakes::kNow};
    QTemporaryDir m_folder;
    std::filesystem::path m_path;
    LiveServers m_servers;
};

void tst_lab_flow::everyFlowTellsWhatItIs()
{
    QCOMPARE(flows().size(), std::size_t{3});
    for (const auto &flow : flows())
        QVERIFY(!flow.name.empty() && !flow.title.empty() && !flow.summary.empty() && !flow.expected.empty() && !flow.clauses.empty());
}

void tst_lab_flow::loginAndKeyRuns()
{
    const auto result = run("login-and-key", m_servers.target(m_path));
    QVERIFY2(result.ok, whole(result).c_str());
    const auto text = whole(result);
    for (const auto *part :
         {"GET /.well-known/openid-configuration", "GET /authorize", "POST /login", "POST /token", "ID token: at_hash",
          "Refresh token rotation", "SKM-C -> SKM-S  POST /skm-uu/v1/key-requests", "TLSv1.3", "holds key p1.1"})
        QVERIFY2(text.find(part) != std::string::npos, part);
    for (const auto *secret : {"right horse", "code-1", "AAECAwQF"})
        QVERIFY2(text.find(secret) == std::string::npos, secret);
}

void tst_lab_flow::valServerKeyRuns()
{
    const auto result = run("val-server-key", m_servers.target(m_path));
    QVERIFY2(result.ok, whole(result).c_str());
    const auto text = whole(result);
    for (const auto *part : {"VAL server -> SIM-S  POST /token", "cnf x5t#S256  [ok]", "val-service-id: v2x.platooning",
                             "valUserId: alice@val.example", "val-tgt-ue: {\"valUserId\":\"alice@val.example\"}"})
        QVERIFY2(text.find(part) != std::string::npos, (std::string(part) + "\n" + text).c_str());
}

void tst_lab_flow::stepsAreHandedOnAsTheyHappen()
{
    fakes::Steps live;
    const auto result = run("val-server-key", m_servers.target(m_path), nullptr, &live);
    QCOMPARE(live.all.size(), result.steps.size());
    QVERIFY(!result.steps.front().correlation.empty());
}

void tst_lab_flow::failuresEndWithAReason_data()
{
    QTest::addColumn<QByteArray>("flow");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const char *flow, const char *said, Change change) {
        QTest::newRow(name) << QByteArray(flow) << std::move(change) << QByteArray(said);
    };
    row("unknown flow", "nothing", "login-and-key, refused-request, val-server-key", [](auto &, auto &, auto &) {});
    row("no users", "login-and-key", "lists no user", [](auto &t, auto &, auto &) { t.users.clear(); });
    row("unknown user", "login-and-key", "no user carol", [](auto &, auto &o, auto &) { o.user = "carol"; });
    row("no client", "login-and-key", "lists no client", [](auto &t, auto &, auto &) { t.clients.clear(); });
    row("client without redirect URI", "login-and-key", "redirect URI",
        [](auto &t, auto &, auto &) { t.clients[0].redirectUris.clear(); });
    row("wrong password", "login-and-key", "user name and password again",
        [](auto &t, auto &, auto &) { t.users[0].password = SecretBytes::fromText("wrong"); });
    row("issuer of another server", "login-and-key", "issuer", [](auto &t, auto &, auto &) { t.issuer += "/"; });
    row("nobody listens", "login-and-key", "No answer from https://localhost:1",
        [](auto &t, auto &, auto &) { t.issuer = "https://localhost:1"; });
    row("unknown CA", "login-and-key", "No answer",
        [](auto &t, auto &, auto &) { t.caPem = test::TestCa("other").root().toPem(); });
    row("CA bundle that is none", "login-and-key", "CA bundle", [](auto &t, auto &, auto &) { t.caPem = "x"; });
    row("keys refused", "login-and-key", "USER_NOT_ENTITLED", [](auto &, auto &, auto &s) { s.refuseKeys = true; });
    row("no VAL server", "val-server-key", "lists no VAL server",
        [](auto &t, auto &, auto &) { t.valServers.clear(); });
    row("VAL server without service", "val-server-key", "no VAL service",
        [](auto &t, auto &, auto &) { t.valServers[0].services.clear(); });
    row("certificate is not there", "val-server-key", "cannot be read",
        [](auto &t, auto &, auto &) { t.valServers[0].certificate = "/none"; });
    row("SKM-S without mtls", "val-server-key", "mtls", [](auto &t, auto &, auto &) { t.skmS.mtls.clear(); });
}

void tst_lab_flow::failuresEndWithAReason()
{
    QFETCH(QByteArray, flow);
    QFETCH(Change, change);
    QFETCH(QByteArray, said);
    auto target = m_servers.target(m_path);
    FlowOptions options{target, m_clock, crypto::systemRandom(), {}, {}, {}, {}, false};
    change(target, options, m_servers);
    const auto result = run(flow.toStdString(), target, &options);
    QVERIFY(!result.ok);
    QVERIFY(!result.steps.empty());
    const auto &last = result.steps.back();
    QVERIFY(last.verdict == Verdict::Failed || last.verdict == Verdict::Refused);
    QVERIFY2(last.reason.find(said.toStdString()) != std::string::npos, last.reason.c_str());
}

void tst_lab_flow::textOfAStep()
{
    TraceStep step;
    step.kind = StepKind::Request;
    step.from = Actor::SimC;
    step.to = Actor::SimS;
    step.title = "POST /token";
    step.clause = "TS 33.434 A.4.2.4";
    step.fields = {{"grant_type", "authorization_code"}, {"code", "(8 characters)"}};
    QCOMPARE(stepAsText(step, 7), std::string("  7. SIM-C -> SIM-S  POST /token  (TS 33.434 A.4.2.4)\n"
                                              "        grant_type: authorization_code\n        code: (8 characters)"));
    step.kind = StepKind::Check;
    step.to = step.from;
    step.title = "state";
    step.fields.clear();
    step.verdict = Verdict::Refused;
    step.reason = "Another state.";
    QCOMPARE(stepAsText(step, 12),
             std::string(" 12. SIM-C: check  state  [refused]  (TS 33.434 A.4.2.4)\n     Another state."));
}

void tst_lab_flow::textEscapesControlCharacters()
{
    TraceStep step;
    step.title = "a\x1b[2J\n\xc2\x9b";
    step.fields = {{"x\r", "\x7f \xc3\xa9"}};
    const auto text = stepAsText(step, 1);
    QVERIFY2(text.find("a\\x1b[2J\\x0a\\x9b") != std::string::npos, text.c_str());
    QVERIFY2(text.find("x\\x0d: \\x7f \xc3\xa9") != std::string::npos, text.c_str());
}

void tst_lab_flow::refusedRequestRuns()
{
    m_servers.refuseKeys = true;
    const auto result = run("refused-request", m_servers.target(m_path));
    QVERIFY2(result.ok, whole(result).c_str());
    const auto text = whole(result);
    for (const auto *part : {"valServiceId: lab.nobody-is-mapped", "403 Forbidden (POST /skm-uu/v1/key-requests)  [refused]",
                             "SKM-C: check  Expected refusal  [ok]  (TS 33.434 5.2.3, 5.3.3)", "No key left the server"})
        QVERIFY2(text.find(part) != std::string::npos, (std::string(part) + "\n" + text).c_str());
}

void tst_lab_flow::refusedRequestFindsAServerThatGivesTooMuch()
{
    const auto result = run("refused-request", m_servers.target(m_path));
    QVERIFY(!result.ok);
    QVERIFY2(result.steps.back().reason.find("200 with key material") != std::string::npos, whole(result).c_str());
    QVERIFY(result.steps.back().verdict == Verdict::Failed);
}

void tst_lab_flow::stepsSayWhichPartTheyBelongTo()
{
    const auto result = run("login-and-key", m_servers.target(m_path));
    std::vector<std::string> phases;
    for (const auto &step : result.steps) {
        if (phases.empty() || phases.back() != step.phase)
            phases.push_back(step.phase);
        const bool message = step.kind == StepKind::Request || step.kind == StepKind::Response;
        QCOMPARE(step.protocol, std::string(message ? "HTTPS" : ""));
        QCOMPARE(!step.raw.empty(), message);
    }
    QCOMPARE(phases, (std::vector<std::string>{"Discovery", "Log-in", "Tokens", "Refresh", "Key request", "Result"}));
}

void tst_lab_flow::aFlowCanBeStopped()
{
    // Before it begins, and while it waits for an answer.
    std::atomic<bool> stop = true;
    const auto target = m_servers.target(m_path);
    FlowOptions options{target, m_clock, crypto::systemRandom(), {}, {}, {}, {}, false, CorrelationId("run7"), &stop};
    const auto never = runFlow("login-and-key", options, nullptr);
    QVERIFY(never.stopped && !never.ok);
    QCOMPARE(never.steps.back().title, std::string("Stopped"));

    stop = false;
    m_servers.slow = std::chrono::milliseconds(3000);
    std::thread stopper([&stop] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        stop = true;
    });
    const auto begun = std::chrono::steady_clock::now();
    const auto result = runFlow("login-and-key", options, nullptr);
    const auto took = std::chrono::steady_clock::now() - begun;
    stopper.join();
    m_servers.slow = std::chrono::milliseconds(0);
    QVERIFY2(result.stopped && !result.ok, whole(result).c_str());
    QCOMPARE(result.steps.back().title, std::string("Stopped"));
    QCOMPARE(result.steps.front().correlation.str(), std::string("run7"));
    QVERIFY2(took < std::chrono::milliseconds(2500), "it waited for the answer");
}

QTEST_GUILESS_MAIN(tst_lab_flow)
#include "tst_lab_flow.moc"
