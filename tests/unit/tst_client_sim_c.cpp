#include "core/client/sim_c.h"
#include "core/client/val_server.h"
#include "tst_client_fakes.h"

#include <QtTest>

using namespace seal;
using namespace seal::client;
using fakes::kNow;

namespace {

using Change = std::function<void(fakes::FakeSimS &)>;

struct Fixture
{
    explicit Fixture(bool showSecrets = false)
        : simC(Context{server.http, clock, random, &steps, CorrelationId("c-1"), showSecrets}, server.provider(),
               options())
    {
    }
    static SimCOptions options()
    {
        SimCOptions out;
        out.login.id = ClientId("app");
        out.login.secret = SecretBytes::fromText("client secret 0123456789");
        out.redirectUri = "http://127.0.0.1/callback";
        out.scope = "openid seal:key";
        return out;
    }
    Result<SimCTokens> logIn(std::string_view password = "right horse")
    {
        return loop.run(simC.logIn(LoginName("alice"), SecretBytes::fromText(password)));
    }

    fakes::FakeSimS server;
    ManualClock clock{kNow};
    fakes::CountingRandom random;
    fakes::Steps steps;
    Loop loop;
    SimC simC;
};

std::string redirectWith(const net::Form &form, const std::string &query)
{
    auto out = query;
    const auto at = out.find("STATE");
    if (at != std::string::npos)
        out.replace(at, 5, *form.get("state"));
    return std::string(*form.get("redirect_uri")) + "?" + out;
}

Change redirecting(std::string query)
{
    return [query = std::move(query)](fakes::FakeSimS &s) {
        s.redirect = [query](const net::Form &form) { return redirectWith(form, query); };
    };
}

Change inToken(std::function<void(boost::json::object &)> change)
{
    return [change = std::move(change)](fakes::FakeSimS &s) { s.changeToken = change; };
}

constexpr const char *kIss = "https%3A%2F%2Fsims.example";

} // namespace
Q_DECLARE_METATYPE(Change)
using JsonChange = std::function<void(boost::json::object &)>;
Q_DECLARE_METATYPE(JsonChange)

class tst_client_sim_c : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logInGivesCheckedTokens();
    void requestHoldsTheEightParametersAndANonce();
    void stateNonceAndVerifierAreFreshEachTime();
    void tokenRequestIsAuthenticatedAndComplete();
    void redirectUriIsNeverFetched();
    void failures_data();
    void failures();
    void stateMismatchIsDroppedSilently();
    void ownRedirectsOfTheServerAreFollowed();
    void missingIssIsFineWhereItIsNotAnnounced();
    void oauthErrorIsSurfaced();
    void rotatedKeysAreFetchedOnce();
    void refreshRotates();
    void refreshOfAnotherUserIsRefused();
    void refreshWithoutTokenSendsNothing();
    void revokeSendsTheToken();
    void tracesHideSecretsUnlessAsked();
    void eachMessageIsARequestAndAResponseStep();
    void metadata_data();
    void metadata();
    void discoveryReadsMetadataAndKeys();
};

void tst_client_sim_c::logInGivesCheckedTokens()
{
    Fixture f;
    const auto tokens = f.logIn();
    QVERIFY2(tokens, tokens ? "" : tokens.error().detail.c_str());
    QCOMPARE(std::string(tokens->access.value.text()), f.server.accessToken);
    QCOMPARE(tokens->access.scope, std::string("openid seal:key"));
    QVERIFY(tokens->access.expiresAt == kNow + std::chrono::seconds(300));
    QCOMPARE(tokens->identity.valUserId, std::string("alice@val.example"));
}

void tst_client_sim_c::requestHoldsTheEightParametersAndANonce()
{
    Fixture f;
    QVERIFY(f.logIn());
    const auto &asked = f.server.asked;
    QCOMPARE(asked.size(), std::size_t{9});
    QCOMPARE(std::string(*asked.get("response_type")), std::string("code"));
    QCOMPARE(std::string(*asked.get("client_id")), std::string("app"));
    QCOMPARE(std::string(*asked.get("scope")), std::string("openid seal:key"));
    QCOMPARE(std::string(*asked.get("redirect_uri")), std::string("http://127.0.0.1/callback"));
    QCOMPARE(std::string(*asked.get("acr_values")), std::string("3gpp:acr:password"));
    QCOMPARE(std::string(*asked.get("code_challenge_method")), std::string("S256"));
    QCOMPARE(asked.get("code_challenge")->size(), std::size_t{43});
    QVERIFY(asked.get("state")->size() >= 22 && asked.get("nonce")->size() >= 22);
}

void tst_client_sim_c::stateNonceAndVerifierAreFreshEachTime()
{
    Fixture f;
    const auto one = f.simC.begin();
    const auto two = f.simC.begin();
    QVERIFY(one.state != two.state && one.nonce != two.nonce && one.pkce.verifier != two.pkce.verifier);
    QVERIFY(one.state != one.nonce);
}

void tst_client_sim_c::tokenRequestIsAuthenticatedAndComplete()
{
    Fixture f;
    QVERIFY(f.logIn());
    const auto &request = f.server.http.requests.back();
    QCOMPARE(request.url, std::string("https://sims.example/token"));
    QCOMPARE(fakes::headerValue(request, "Authorization"),
             "Basic " + toBase64(asBytes("app:client%20secret%200123456789")));
    const auto form = *net::parseForm(request.body);
    QCOMPARE(form.size(), std::size_t{5});
    QCOMPARE(std::string(*form.get("grant_type")), std::string("authorization_code"));
    QCOMPARE(std::string(*form.get("client_id")), std::string("app"));
    QCOMPARE(std::string(*form.get("redirect_uri")), std::string("http://127.0.0.1/callback"));
    QVERIFY(request.body.find("secret") == std::string::npos);
}

void tst_client_sim_c::redirectUriIsNeverFetched()
{
    Fixture f;
    QVERIFY(f.logIn());
    QCOMPARE(f.server.http.count("127.0.0.1/callback"), 0);
    QCOMPARE(f.server.http.requests.size(), std::size_t{3});
}

void tst_client_sim_c::failures_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<int>("tokenRequests");
    const auto row = [](const char *name, const char *step, int tokenRequests, Change change) {
        QTest::newRow(name) << std::move(change) << QByteArray(step) << tokenRequests;
    };
    const std::string iss = std::string("&iss=") + kIss;
    row("A.4.2.3 state of someone else", "state", 0, redirecting("code=code-1&state=other" + iss));
    row("A.4.2.3 no state", "state", 0, redirecting("code=code-1" + iss));
    row("RFC 9207 another iss", "iss", 0, redirecting("code=code-1&state=STATE&iss=https%3A%2F%2Fevil.example"));
    row("RFC 9207 iss missing although announced", "iss", 0, redirecting("code=code-1&state=STATE"));
    row("RFC 6749 3.1 code twice", "Authorization response", 0,
        redirecting("code=code-1&code=code-1&state=STATE" + iss));
    row("neither code nor error", "code", 0, redirecting("state=STATE" + iss));
    row("error in the redirect", "Authorization response", 0, redirecting("error=access_denied&state=STATE" + iss));
    row("error with another state is dropped", "state", 0, redirecting("error=access_denied&state=x" + iss));
    row("code that the server refuses", "Token response", 1, redirecting("code=code-2&state=STATE" + iss));
    row("redirect to another place", "Redirect", 0,
        [](auto &s) { s.redirect = [](const auto &) { return "https://evil.example/?code=1"; }; });
    row("redirect URI with another tail", "Redirect", 0,
        [](auto &s) { s.redirect = [](const auto &) { return "http://127.0.0.1/callback2?code=1"; }; });
    row("redirect without Location", "Redirect", 0, [](auto &s) {
        s.redirect = [](const auto &) { return ""; };
        s.redirectStatus = 307;
    });
    row("redirect that repeats the password", "Redirect", 0, [](auto &s) {
        s.redirect = [](const auto &) { return "https://sims.example/again"; };
        s.redirectStatus = 307;
    });
    row("redirects in circles", "Redirect", 0, [](auto &s) {
        s.http.answer = [](const auto &) {
            return fakes::answer(net::Response::redirect(303, "https://sims.example/authorize"));
        };
    });
    row("no log-in form on the page", "Log-in page", 0, [](auto &s) { s.loginPage = "<p>Maintenance</p>"; });
    row("form that sends the password elsewhere", "Log-in page", 0, [](auto &s) {
        s.loginPage =
            "<form method=post action='https://evil.example/'><input name=u><input type=password name=password></form>";
    });
    row("form that sends the password over http", "Log-in page", 0, [](auto &s) {
        s.loginPage =
            "<form method=post action='http://sims.example/'><input name=u><input type=password name=password></form>";
    });
    row("another page after the password", "Log-in", 0, [](auto &s) {
        s.http.answer = [&s](const net::ClientRequest &r) -> Result<net::ClientResponse> {
            return r.method == net::Method::Post ? fakes::answer(net::Response::html(200, "<p>Your code, please</p>"))
                                                 : s.handle(r);
        };
    });
    row("unknown client", "Log-in page", 0, [](auto &s) {
        s.http.answer = [](const auto &) { return fakes::answer(net::Response::html(400, "<p>Unknown client</p>")); };
    });
    row("token_type is not bearer", "Token response", 1, inToken([](auto &o) { o["token_type"] = "DPoP"; }));
    row("no expires_in", "Token response", 1, inToken([](auto &o) { o.erase("expires_in"); }));
    row("no ID token although openid was asked", "ID token", 1, inToken([](auto &o) { o.erase("id_token"); }));
    row("nonce of another log-in", "ID token: nonce", 1,
        [](auto &s) { s.changeClaims = [](auto &c) { c["nonce"] = "n"; }; });
    row("at_hash of another token", "ID token: at_hash", 1, [](auto &s) {
        s.accessToken = "x";
        s.changeToken = [](auto &o) { o["access_token"] = "y"; };
    });
    row("token error that is no JSON", "Token response", 1,
        [](auto &s) { s.tokenError = fakes::answer(net::Response::html(502, "bad gateway")); });
}

void tst_client_sim_c::failures()
{
    QFETCH(Change, change);
    QFETCH(QByteArray, step);
    QFETCH(int, tokenRequests);
    Fixture f;
    change(f.server);
    const auto tokens = f.logIn();
    QVERIFY(!tokens);
    QVERIFY2(f.steps.refused(step.toStdString()), f.steps.text().c_str());
    QCOMPARE(f.server.http.count("/token"), tokenRequests);
    QCOMPARE(f.server.http.count("evil.example"), 0);
}

void tst_client_sim_c::stateMismatchIsDroppedSilently()
{
    Fixture f;
    redirecting("code=code-1&state=other")(f.server);
    const auto tokens = f.logIn();
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().code, Errc::Cancelled);
    QCOMPARE(f.server.http.requests.size(), std::size_t{2}); // nothing was said to the server after it
}

void tst_client_sim_c::ownRedirectsOfTheServerAreFollowed()
{
    Fixture f;
    f.server.http.answer = [&f](const net::ClientRequest &request) -> Result<net::ClientResponse> {
        if (request.url.find("/authorize") == std::string::npos)
            return f.server.handle(request);
        auto hop =
            fakes::answer(net::Response::redirect(302, "step2?" + request.url.substr(request.url.find('?') + 1)));
        hop.headers.add("Set-Cookie", "hop=1; Path=/; Secure");
        f.server.http.answer = [&f](const net::ClientRequest &next) -> Result<net::ClientResponse> {
            if (next.url.find("/step2") == std::string::npos)
                return f.server.handle(next);
            return fakes::headerValue(next, "Cookie") == "hop=1"
                       ? f.server.authorize(*net::parseForm(next.url.substr(next.url.find('?') + 1)))
                       : fakes::answer(net::Response::empty(400));
        };
        return hop;
    };
    f.server.loginPage.replace(f.server.loginPage.find("action=\"/login\""), 15, "action=\"login2\"");
    const auto tokens = f.logIn();
    QVERIFY(!tokens); // login2 is not there: what counts is that it was reached with both cookies
    QCOMPARE(f.server.http.requests.back().url, std::string("https://sims.example/login2"));
    QCOMPARE(fakes::headerValue(f.server.http.requests.back(), "Cookie"), std::string("hop=1; __Host-flow=sealed"));
}

void tst_client_sim_c::missingIssIsFineWhereItIsNotAnnounced()
{
    Fixture f;
    auto provider = f.server.provider();
    provider.issParameter = false;
    SimC simC(Context{f.server.http, f.clock, f.random}, provider, Fixture::options());
    redirecting("code=code-1&state=STATE")(f.server);
    QVERIFY(f.loop.run(simC.logIn(LoginName("alice"), SecretBytes::fromText("right horse"))));
    redirecting("code=code-1&state=STATE&iss=https%3A%2F%2Fevil.example")(f.server);
    QVERIFY(!f.loop.run(simC.logIn(LoginName("alice"), SecretBytes::fromText("right horse"))));
}

void tst_client_sim_c::oauthErrorIsSurfaced()
{
    Fixture f;
    f.server.tokenError = fakes::jsonAnswer(401, {{"error", "invalid_client"}, {"error_description", "wrong secret"}});
    const auto tokens = f.logIn();
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().code, Errc::Unauthenticated);
    QCOMPARE(tokens.error().detail, std::string("invalid_client: wrong secret (status 401)"));
    QVERIFY(f.simC.oauthError().has_value());
    QCOMPARE(f.simC.oauthError()->error, std::string("invalid_client"));
    Fixture g;
    redirecting("error=access_denied&error_description=not+today&state=STATE&iss=" + std::string(kIss))(g.server);
    QVERIFY(!g.logIn());
    QCOMPARE(g.simC.oauthError()->description, std::string("not today"));
}

void tst_client_sim_c::rotatedKeysAreFetchedOnce()
{
    Fixture f;
    auto provider = f.server.provider();
    provider.keys = {};
    SimC simC(Context{f.server.http, f.clock, f.random}, provider, Fixture::options());
    QVERIFY(f.loop.run(simC.logIn(LoginName("alice"), SecretBytes::fromText("right horse"))));
    QVERIFY(f.loop.run(simC.logIn(LoginName("alice"), SecretBytes::fromText("right horse"))));
    QCOMPARE(f.server.http.count("/jwks"), 1);
}

void tst_client_sim_c::refreshRotates()
{
    Fixture f;
    auto tokens = f.logIn();
    QVERIFY(tokens);
    f.server.changeClaims = [](auto &c) { c.erase("nonce"); };
    auto next = f.loop.run(f.simC.refresh(std::move(*tokens)));
    QVERIFY2(next, next ? "" : next.error().detail.c_str());
    QCOMPARE(std::string(next->refreshToken.text()), std::string("refresh-token-number-1"));
    const auto form = *net::parseForm(f.server.http.requests.back().body);
    QCOMPARE(std::string(*form.get("refresh_token")), std::string("refresh-token-number-0"));
    QVERIFY(!form.get("scope"));
    QVERIFY(f.loop.run(f.simC.refresh(std::move(*next))));
}

void tst_client_sim_c::refreshOfAnotherUserIsRefused()
{
    Fixture f;
    auto tokens = f.logIn();
    QVERIFY(tokens);
    f.server.changeClaims = [](auto &c) { c["sub"] = "bob"; };
    QVERIFY(!f.loop.run(f.simC.refresh(std::move(*tokens))));
    QVERIFY(f.steps.refused("ID token: sub"));
}

void tst_client_sim_c::refreshWithoutTokenSendsNothing()
{
    Fixture f;
    const auto tokens = f.loop.run(f.simC.refresh(SimCTokens{}));
    QVERIFY(!tokens);
    QVERIFY(f.server.http.requests.empty());
}

void tst_client_sim_c::revokeSendsTheToken()
{
    Fixture f;
    QVERIFY(f.loop.run(f.simC.revoke(SecretBytes::fromText("t-1"), "refresh_token")));
    const auto &request = f.server.http.requests.back();
    QCOMPARE(request.url, std::string("https://sims.example/revoke"));
    QCOMPARE(request.body, std::string("token=t-1&token_type_hint=refresh_token&client_id=app"));
    QVERIFY(request.headers.find("Authorization").has_value());
}

void tst_client_sim_c::tracesHideSecretsUnlessAsked()
{
    Fixture hidden;
    QVERIFY(hidden.logIn());
    const auto text = hidden.steps.text();
    const auto verifier = std::string(*net::parseForm(hidden.server.http.requests.back().body)->get("code_verifier"));
    const auto basic = fakes::headerValue(hidden.server.http.requests.back(), "Authorization");
    for (const auto &secret : {std::string("right horse"), std::string("code-1"), hidden.server.accessToken, verifier,
                               basic, std::string("refresh-token-number-0"), std::string("__Host-flow=sealed")})
        QVERIFY2(text.find(secret) == std::string::npos, secret.c_str());
    Fixture shown(true);
    QVERIFY(shown.logIn());
    const auto all = shown.steps.text();
    for (const auto &secret : {std::string("right horse"), std::string("code-1"), shown.server.accessToken})
        QVERIFY2(all.find(secret) != std::string::npos, secret.c_str());
}

void tst_client_sim_c::eachMessageIsARequestAndAResponseStep()
{
    Fixture f;
    QVERIFY(f.logIn());
    const auto count = [&f](StepKind kind) {
        return std::count_if(f.steps.all.begin(), f.steps.all.end(), [kind](const auto &s) { return s.kind == kind; });
    };
    QCOMPARE(count(StepKind::Request), 3);
    QCOMPARE(count(StepKind::Response), 3);
    for (const auto &step : f.steps.all) {
        QCOMPARE(step.correlation.str(), std::string("c-1"));
        QVERIFY2(!step.clause.empty(), step.title.c_str());
        if (step.kind == StepKind::Request)
            QVERIFY(step.from == Actor::SimC && step.to == Actor::SimS);
    }
    QCOMPARE(f.steps.all.front().title, std::string("GET /authorize"));
}

void tst_client_sim_c::metadata_data()
{
    QTest::addColumn<JsonChange>("change");
    QTest::addColumn<bool>("accepted");
    using Object = boost::json::object;
    const auto row = [](const char *name, bool accepted, JsonChange change) {
        QTest::newRow(name) << std::move(change) << accepted;
    };
    row("complete", true, [](Object &) {});
    row("other members are ignored", true, [](Object &o) { o["x"] = 1; });
    row("another issuer", false, [](Object &o) { o["issuer"] = "https://evil.example"; });
    row("issuer with a slash", false, [](Object &o) { o["issuer"] = "https://sims.example/"; });
    row("no token endpoint", false, [](Object &o) { o.erase("token_endpoint"); });
    row("token endpoint over http", false, [](Object &o) { o["token_endpoint"] = "http://sims.example/token"; });
    row("keys over http", false, [](Object &o) { o["jwks_uri"] = "http://sims.example/jwks"; });
    row("no S256", false, [](Object &o) { o["code_challenge_methods_supported"] = {"plain", "other"}; });
    row("no PKCE at all", false, [](Object &o) { o.erase("code_challenge_methods_supported"); });
    row("no code flow", false, [](Object &o) { o["response_types_supported"] = {"token", "id_token"}; });
    row("mtls alias over http", false, [](Object &o) {
        o["mtls_endpoint_aliases"] = {{"token_endpoint", "http://x/"}};
    });
    row("aliases are no object", false, [](Object &o) { o["mtls_endpoint_aliases"] = 1; });
    row("iss parameter is text", false,
        [](Object &o) { o["authorization_response_iss_parameter_supported"] = "true"; });
}

static boost::json::object goodMetadata()
{
    return {{"issuer", fakes::kIssuer},
            {"authorization_endpoint", "https://sims.example/authorize"},
            {"token_endpoint", "https://sims.example/token"},
            {"jwks_uri", "https://sims.example/jwks"},
            {"response_types_supported", boost::json::array{"code"}},
            {"code_challenge_methods_supported", boost::json::array{"S256"}},
            {"authorization_response_iss_parameter_supported", true},
            {"mtls_endpoint_aliases", {{"token_endpoint", "https://sims.example:8443/token"}}}};
}

void tst_client_sim_c::metadata()
{
    QFETCH(JsonChange, change);
    QFETCH(bool, accepted);
    auto object = goodMetadata();
    change(object);
    QCOMPARE(bool(parseMetadata(boost::json::serialize(object), fakes::kIssuer)), accepted);
}

void tst_client_sim_c::discoveryReadsMetadataAndKeys()
{
    Fixture f;
    f.server.http.answer = [&f](const net::ClientRequest &request) -> Result<net::ClientResponse> {
        if (request.url == "https://sims.example/.well-known/openid-configuration")
            return fakes::jsonAnswer(200, goodMetadata());
        return f.server.handle(request);
    };
    const Context context{f.server.http, f.clock, f.random, &f.steps};
    const auto provider = f.loop.run(discover(context, std::string(fakes::kIssuer)));
    QVERIFY(provider);
    QCOMPARE(provider->mtlsTokenEndpoint, std::string("https://sims.example:8443/token"));
    QVERIFY(provider->issParameter && provider->keys.find("k1") != nullptr);
    QVERIFY(!f.loop.run(discover(context, "http://sims.example")));
    QVERIFY(f.steps.refused("Issuer"));
}

QTEST_GUILESS_MAIN(tst_client_sim_c)
#include "tst_client_sim_c.moc"
