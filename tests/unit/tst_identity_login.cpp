#include "tst_identity_site.h"

using namespace seal;
using namespace seal::identity;
using namespace seal::identity::test;

class tst_IdentityLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeFlowAsTheSpecificationPrintsIt()
    {
        SimS sim;
        Browser browser(*sim.https);
        // TS 24.547 6.2.2 steps 2 and 3
        const auto page = browser.send(get("/authorize", SimS::request()));
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.find("type=\"password\"") != std::string::npos);
        QVERIFY(page.body.find("The demo-app") != std::string::npos);
        QVERIFY(page.body.find("get your security keys") != std::string::npos);
        QVERIFY(page.body.find("DEMO") != std::string::npos);
        const auto cookie = std::string(page.headers.get("Set-Cookie"));
        QVERIFY(cookie.starts_with("__Host-seal-login="));
        QVERIFY(cookie.ends_with("; Path=/; Secure; HttpOnly; SameSite=Lax"));
        // steps 4 and 5; 303 after a form with credentials (RFC 9700 4.12)
        const auto done = browser.logIn(page, "alice", "right");
        QCOMPARE(done.status, 303);
        QVERIFY(std::string(done.headers.get("Location")).starts_with(std::string(kCallback) + "?code="));
        QCOMPARE(parameter(done, "state"), std::string("st=1"));
        QCOMPARE(parameter(done, "iss"), std::string(kIssuer)); // RFC 9207
        QCOMPARE(done.headers.get("Cache-Control"), std::string_view("no-store"));
        QVERIFY(browser.cookies().contains("__Host-seal-session"));

        const auto tokens = sim.redeem(parameter(done, "code"));
        QCOMPARE(tokens.status, 200);
        const auto audit = sim.audit();
        for (const char *event : {"login.done", "code.issued", "token.issued"})
            QVERIFY2(audit.find(event) != std::string::npos, event);
        QVERIFY(audit.find("right") == std::string::npos);
        QVERIFY(audit.find(parameter(done, "code")) == std::string::npos);
        QVERIFY(audit.find(member(jsonOf(tokens), "access_token")) == std::string::npos);
        QVERIFY(audit.find(member(jsonOf(tokens), "refresh_token")) == std::string::npos);
    }

    void unknownUserWrongPasswordAndDisabledUserGetOneAnswer()
    {
        SimS sim;
        Browser browser(*sim.https);
        const auto page = browser.send(get("/authorize", SimS::request()));
        const auto wrong = browser.logIn(page, "alice", "wrong");
        const auto unknown = browser.logIn(page, "nobody", "right");
        const auto disabled = browser.logIn(page, "bob", "right");
        for (const auto *answer : {&wrong, &unknown, &disabled}) {
            QCOMPARE(answer->status, 403);
            QVERIFY(answer->body.find("The user name or the password is wrong") != std::string::npos);
            QVERIFY(answer->headers.get("Location").empty());
        }
        const auto masked = [](std::string body, const char *user) {
            static const QRegularExpression sealedField(u"name=\"request\" value=\"[^\"]+\""_s);
            return QString::fromStdString(body).replace(QString::fromLatin1(user), u"U"_s).replace(sealedField, u"R"_s);
        };
        QCOMPARE(masked(wrong.body, "alice"), masked(unknown.body, "nobody"));
        QCOMPARE(masked(wrong.body, "alice"), masked(disabled.body, "bob"));
        QVERIFY(!browser.cookies().contains("__Host-seal-session"));
        const auto audit = sim.audit();
        QVERIFY(audit.find("user_disabled") != std::string::npos);
        QVERIFY(audit.find("invalid_credentials") != std::string::npos);
    }

    void aFormOfAnotherBrowserIsRefused()
    {
        SimS sim;
        Browser victim(*sim.https);
        Browser attacker(*sim.https);
        const auto page = attacker.send(get("/authorize", SimS::request()));
        // without a cookie
        const auto without = victim.logIn(page, "alice", "right");
        QCOMPARE(without.status, 403);
        // with a cookie of its own
        (void)victim.send(get("/authorize", SimS::request()));
        const auto other = victim.logIn(page, "alice", "right");
        QCOMPARE(other.status, 403);
        QVERIFY(other.headers.get("Location").empty());
        // the attacker's own browser may use it
        QCOMPARE(attacker.logIn(page, "alice", "right").status, 303);
        QVERIFY(sim.audit().find("csrf") != std::string::npos);
    }

    void badFormsAreRefused()
    {
        SimS sim;
        Browser browser(*sim.https);
        const auto page = browser.send(get("/authorize", SimS::request()));
        const auto sealedRequest = Browser::sealedRequest(page);
        QCOMPARE(browser.send(post("/login", {})).status, 403);
        QCOMPARE(browser.send(post("/login", form({{"request", "AAAA"}, {"username", "alice"}, {"password", "right"}})))
                     .status,
                 403);
        QCOMPARE(browser
                     .send(post("/login", form({{"request", sealedRequest},
                                                {"username", "alice"},
                                                {"username", "bob"},
                                                {"password", "right"}})))
                     .status,
                 400);
        auto json = post("/login", form({{"request", sealedRequest}, {"username", "alice"}, {"password", "right"}}));
        json.headers.set("Content-Type", "application/json");
        QCOMPARE(browser.send(std::move(json)).status, 400);
        QCOMPARE(browser.logIn(page, "alice", std::string(5000, 'x')).status, 403);
        QCOMPARE(browser.logIn(page, std::string(5000, 'x'), "right").status, 403);
        sim.site.clock.advance(31min);
        QCOMPARE(browser.logIn(page, "alice", "right").status, 400);
    }

    void tooManyAttemptsMustWait()
    {
        SimS sim;
        Browser browser(*sim.https);
        const auto page = browser.send(get("/authorize", SimS::request()));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(browser.logIn(page, "alice", "wrong").status, 403);
        const auto throttled = browser.logIn(page, "alice", "right");
        QCOMPARE(throttled.status, 429);
        QCOMPARE(throttled.headers.get("Retry-After"), std::string_view("2"));
        QVERIFY(throttled.body.find("Wait 2 seconds") != std::string::npos);
        QVERIFY(throttled.body.find("name=\"password\"") != std::string::npos);
        sim.site.clock.advance(2s);
        QCOMPARE(browser.logIn(page, "alice", "right").status, 303);
    }

    void aSecondRequestUsesTheSession()
    {
        SimS sim;
        Browser browser(*sim.https);
        QCOMPARE(browser.logIn(browser.send(get("/authorize", SimS::request())), "alice", "right").status, 303);
        sim.site.clock.advance(7h);
        const auto again = browser.send(get("/authorize", SimS::request()));
        QCOMPARE(again.status, 302);
        QCOMPARE(sim.redeem(parameter(again, "code")).status, 200);
        // RFC 6749 3.1: POST works the same
        QCOMPARE(browser.send(post("/authorize", SimS::request())).status, 302);
        sim.site.clock.advance(1h);
        QCOMPARE(browser.send(get("/authorize", SimS::request())).status, 200); // 8 h are over
    }

    void promptAndMaxAge()
    {
        SimS sim;
        Browser browser(*sim.https);
        auto silent = SimS::request();
        silent.add("prompt", "none");
        const auto required = browser.send(get("/authorize", silent));
        QCOMPARE(required.status, 302);
        QCOMPARE(parameter(required, "error"), std::string("login_required"));
        QCOMPARE(parameter(required, "iss"), std::string(kIssuer));
        QCOMPARE(browser.logIn(browser.send(get("/authorize", SimS::request())), "alice", "right").status, 303);
        QVERIFY(!parameter(browser.send(get("/authorize", silent)), "code").empty());

        auto login = SimS::request();
        login.add("prompt", "login");
        login.add("login_hint", "alice");
        const auto page = browser.send(get("/authorize", login));
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.find("value=\"alice\"") != std::string::npos);
        QCOMPARE(browser.logIn(page, "alice", "right").status, 303);

        auto young = SimS::request();
        young.add("max_age", "60");
        QCOMPARE(browser.send(get("/authorize", young)).status, 302);
        sim.site.clock.advance(61s);
        QCOMPARE(browser.send(get("/authorize", young)).status, 200);
        auto zero = SimS::request();
        zero.add("max_age", "0");
        QCOMPARE(browser.send(get("/authorize", zero)).status, 200);
    }

    void anIdTokenHintOfAnotherUserAsksAgain()
    {
        SimS sim;
        Browser browser(*sim.https);
        const auto done = browser.logIn(browser.send(get("/authorize", SimS::request())), "alice", "right");
        const auto hint = member(jsonOf(sim.redeem(parameter(done, "code"))), "id_token");
        auto same = SimS::request();
        same.add("id_token_hint", hint);
        same.add("prompt", "none");
        QVERIFY(!parameter(browser.send(get("/authorize", same)), "code").empty());
        sim.write([&](store::Tables &tables) -> Status {
            auto user = *tables.user(UserId("sub-bob"));
            user.disabled = false;
            return tables.updateUser(user);
        });
        Browser other(*sim.https);
        QCOMPARE(other.logIn(other.send(get("/authorize", SimS::request())), "bob", "right").status, 303);
        QCOMPARE(parameter(other.send(get("/authorize", same)), "error"), std::string("login_required"));
    }

    void aSessionEndsWithItsUserOrGrant()
    {
        SimS sim;
        Browser browser(*sim.https);
        QCOMPARE(browser.logIn(browser.send(get("/authorize", SimS::request())), "alice", "right").status, 303);
        QCOMPARE(browser.send(get("/authorize", SimS::request())).status, 302);
        sim.site.clock.advance(1s);
        sim.write([&](store::Tables &tables) -> Status {
            auto user = *tables.user(UserId("sub-alice"));
            user.passwordChangedAt = sim.site.clock.now();
            return tables.updateUser(user);
        });
        QCOMPARE(browser.send(get("/authorize", SimS::request())).status, 200);
        sim.site.clock.advance(1s);
        QCOMPARE(browser.logIn(browser.send(get("/authorize", SimS::request())), "alice", "right").status, 303);
        store::Command revoke;
        const auto session = *sim.store->reader().grantsOfUser(UserId("sub-alice"));
        for (const auto &grant : session)
            revoke.steps.emplace_back(store::Revoke{grant.id, sim.site.clock.now() + 300s});
        revoke.audited = false;
        QVERIFY(store::test::run(*sim.store, std::move(revoke)).done());
        QCOMPARE(browser.send(get("/authorize", SimS::request())).status, 200);
        browser.cookies()["__Host-seal-session"] = "AAAA"; // forged
        QCOMPARE(browser.send(get("/authorize", SimS::request())).status, 200);
    }

    void localRefusalsNeverRedirect()
    {
        SimS sim;
        Browser browser(*sim.https);
        auto wrong =
            form({{"client_id", "demo-app"}, {"redirect_uri", "https://evil.example/"}, {"response_type", "code"}});
        const auto refused = browser.send(get("/authorize", wrong));
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.headers.get("Location").empty());
        QVERIFY(refused.body.find("corr-1") != std::string::npos);
        QVERIFY(refused.body.find("evil.example") == std::string::npos);
        auto broken = get("/authorize");
        broken.query = "client_id=%zz";
        QCOMPARE(browser.send(std::move(broken)).status, 400);
        auto put = get("/authorize");
        put.method = net::Method::Put;
        const auto method = browser.send(std::move(put));
        QCOMPARE(method.status, 405);
        QVERIFY(method.headers.get("Content-Type").starts_with("text/html"));
        QVERIFY(refused.headers.find("Access-Control-Allow-Origin") == std::nullopt);
    }

    void aUserWithoutServicesIsDenied()
    {
        SimS sim;
        Browser browser(*sim.https);
        const auto done = browser.logIn(browser.send(get("/authorize", SimS::request())), "carol", "right");
        QCOMPARE(done.status, 303);
        QCOMPARE(parameter(done, "error"), std::string("access_denied"));
    }

    void othersApplicationsNeedConsent()
    {
        SimS sim;
        Browser browser(*sim.https);
        const auto request = SimS::request("third-party");
        const auto consent = browser.logIn(browser.send(get("/authorize", request)), "alice", "right");
        QCOMPARE(consent.status, 200);
        QVERIFY(consent.body.find("The third-party asks for access. You are signed in as alice.") != std::string::npos);
        const auto sealedRequest = Browser::sealedRequest(consent);
        const auto allowed = browser.send(post("/login", form({{"request", sealedRequest}, {"decision", "allow"}})));
        QCOMPARE(allowed.status, 303);
        QCOMPARE(sim.redeem(parameter(allowed, "code"), "third-party").status, 200);
        const auto denied = browser.send(post("/login", form({{"request", sealedRequest}, {"decision", "deny"}})));
        QCOMPARE(parameter(denied, "error"), std::string("access_denied"));
        auto silent = request;
        silent.add("prompt", "none");
        QCOMPARE(parameter(browser.send(get("/authorize", silent)), "error"), std::string("consent_required"));
        // Whoever is asked must be who answers: without the session the form is worth nothing.
        browser.cookies().erase("__Host-seal-session");
        QCOMPARE(browser.send(post("/login", form({{"request", sealedRequest}, {"decision", "allow"}}))).status, 403);
    }

    void theLoginPageAloneSaysWhatToDo()
    {
        SimS sim;
        Browser browser(*sim.https);
        QVERIFY(browser.send(get("/login")).body.find("signing in starts there") != std::string::npos);
        QCOMPARE(browser.logIn(browser.send(get("/authorize", SimS::request())), "alice", "right").status, 303);
        QVERIFY(browser.send(get("/login")).body.find("You are signed in as alice") != std::string::npos);
    }

    void aFullHashQueueIsBusyAndNotHeldAgainstTheUser()
    {
        HashPool pool(crypto::systemRandom(), kCheap);
        pool.start(1, 0);
        boost::asio::io_context io;
        std::optional<Errc> code;
        boost::asio::co_spawn(io, pool.verify("", SecretBytes::fromText("x")),
                              [&code](std::exception_ptr, Result<bool> result) {
                                  if (!result)
                                      code = result.error().code;
                              });
        io.run();
        QVERIFY(code == Errc::Unavailable);
        pool.stop();
    }

    void theHashPoolComputes()
    {
        HashPool pool(crypto::systemRandom(), kCheap);
        pool.start(2, 10);
        boost::asio::io_context io;
        std::string phc;
        boost::asio::co_spawn(io, pool.hash(SecretBytes::fromText("pw")),
                              [&phc](std::exception_ptr, Result<std::string> result) { phc = *result; });
        io.run();
        int right = 0;
        int wrong = 0;
        const auto count = [&](std::exception_ptr, const Result<bool> &result) { *result ? ++right : ++wrong; };
        io.restart();
        boost::asio::co_spawn(io, pool.verify(phc, SecretBytes::fromText("pw")), count);
        boost::asio::co_spawn(io, pool.verify(phc, SecretBytes::fromText("other")), count);
        boost::asio::co_spawn(io, pool.verify("", SecretBytes::fromText("pw")), count); // an unknown user
        io.run();
        QCOMPARE(right, 1);
        QCOMPARE(wrong, 2);
        pool.stop();
    }
};

QTEST_GUILESS_MAIN(tst_IdentityLogin)
#include "tst_identity_login.moc"
