#include "tst_identity_site.h"
#include "tst_pki_support.h"

#include "core/crypto/jwk.h"
#include "core/guard/guard.h"

using namespace seal;
using namespace seal::identity;
using namespace seal::identity::test;

namespace {

pki::Certificate certificateFor(const char *uri)
{
    static const pkitest::Chain chain;
    auto spec = pkitest::spec(pki::ProfileId::TlsClient, "v2x-server");
    spec.uris = {uri};
    return chain.issueLeaf(spec);
}

net::Form clientForm(const std::string &scope)
{
    auto fields = form({{"grant_type", "client_credentials"}});
    if (!scope.empty())
        fields.add("scope", scope);
    return fields;
}

std::vector<std::string> texts(const boost::json::object &json, std::string_view name)
{
    return crypto::stringArrayMember(json, name).has_value() ? *crypto::stringArrayMember(json, name)
                                                             : std::vector<std::string>{};
}

} // namespace

class tst_IdentityToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensSayWhatTheSpecificationAsks()
    {
        SimS sim;
        const auto response = sim.redeem(sim.code());
        QCOMPARE(response.status, 200);
        QCOMPARE(response.headers.get("Cache-Control"), std::string_view("no-store"));
        QCOMPARE(response.headers.get("Access-Control-Allow-Origin"), std::string_view("*"));
        const auto body = jsonOf(response);
        QCOMPARE(member(body, "token_type"), std::string("Bearer"));
        QCOMPARE(body.at("expires_in").as_int64(), 300);
        QVERIFY(!body.contains("scope")); // granted as asked

        // TS 33.434 A.2.2, RFC 9068 2.2
        const auto access = sim.claims(member(body, "access_token"));
        QCOMPARE(member(access, "iss"), std::string(kIssuer));
        QCOMPARE(member(access, "aud"), std::string(kSkm));
        QCOMPARE(member(access, "sub"), std::string("sub-alice"));
        QCOMPARE(member(access, "client_id"), std::string("demo-app"));
        QCOMPARE(member(access, "scope"), std::string("openid seal:key"));
        QCOMPARE(member(access, "val_user_id"), std::string("alice@val.example"));
        QCOMPARE(texts(access, "val_service_ids"), (std::vector<std::string>{"mc", "v2x"}));
        QCOMPARE(member(access.at("val_user_ids").as_object(), "mc"), std::string("alice@mc.example"));
        QCOMPARE(access.at("exp").as_int64() - access.at("iat").as_int64(), 300);
        QCOMPARE(member(access, "acr"), std::string("3gpp:acr:password"));
        QVERIFY(!member(access, "jti").empty() && !member(access, "grant_id").empty());
        QVERIFY(!access.contains("SKeyProv") && !access.contains("cnf"));

        // TS 33.434 A.2.1, project bindings 2
        const auto identity = sim.claims(member(body, "id_token"));
        QCOMPARE(member(identity, "iss"), std::string(kIssuer));
        QCOMPARE(member(identity, "aud"), std::string("demo-app"));
        QCOMPARE(member(identity, "sub"), std::string("sub-alice"));
        QCOMPARE(member(identity, "nonce"), std::string("n1"));
        QCOMPARE(member(identity, "acr"), std::string("3gpp:acr:password"));
        QCOMPARE(texts(identity, "amr"), std::vector<std::string>{"pwd"});
        QCOMPARE(identity.at("auth_time").as_int64(), toEpochSeconds(store::test::kStart));
        QVERIFY(!member(identity, "sid").empty());
        const auto hash = crypto::sha256(asBytes(member(body, "access_token")));
        QCOMPARE(member(identity, "at_hash"), toBase64Url(ByteView(hash).first(16)));
        QCOMPARE(crypto::decodeJwtUnverified(member(body, "access_token"))->header.typ, std::string("at+jwt"));
        QCOMPARE(crypto::decodeJwtUnverified(member(body, "id_token"))->header.typ, std::string("JWT"));
    }

    void withoutOpenidThereIsNoIdTokenAndWithoutItsGrantNoRefreshToken()
    {
        SimS sim;
        const auto body = jsonOf(sim.redeem(sim.code("public-app", "seal:key val:v2x val:nope"), "public-app"));
        QVERIFY(!body.contains("id_token"));
        QVERIFY(!body.contains("refresh_token"));
        QCOMPARE(member(body, "scope"), std::string("seal:key val:v2x")); // less than asked is told
        QCOMPARE(texts(sim.claims(member(body, "access_token")), "val_service_ids"), std::vector<std::string>{"v2x"});
    }

    void badRequests_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::newRow("no grant type") << u"grant_type"_s << QString() << 400 << u"invalid_request"_s;
        QTest::newRow("RFC 9700 2.4: no password grant")
            << u"grant_type"_s << u"password"_s << 400 << u"unsupported_grant_type"_s;
        QTest::newRow("a grant that is not for the client")
            << u"grant_type"_s << u"client_credentials"_s << 400 << u"unauthorized_client"_s;
        QTest::newRow("no code") << u"code"_s << QString() << 400 << u"invalid_request"_s;
        QTest::newRow("no redirect_uri") << u"redirect_uri"_s << QString() << 400 << u"invalid_request"_s;
        QTest::newRow("no verifier") << u"code_verifier"_s << QString() << 400 << u"invalid_request"_s;
        QTest::newRow("a code of nobody") << u"code"_s << u"AAAA"_s << 400 << u"invalid_grant"_s;
        QTest::newRow("another redirect_uri")
            << u"redirect_uri"_s << u"http://127.0.0.1:5001/callback"_s << 400 << u"invalid_grant"_s;
        QTest::newRow("a wrong verifier") << u"code_verifier"_s << QString(43, u'a') << 400 << u"invalid_grant"_s;
        QTest::newRow("the challenge as verifier")
            << u"code_verifier"_s << QString::fromLatin1(kChallenge) << 400 << u"invalid_grant"_s;
        QTest::newRow("another client_id than in Basic")
            << u"client_id"_s << u"other-app"_s << 400 << u"invalid_request"_s;
        QTest::newRow("the same client_id is fine") << u"client_id"_s << u"demo-app"_s << 200 << QString();
        QTest::newRow("a secret in the body")
            << u"client_secret"_s << QString::fromLatin1(kSecret) << 401 << u"invalid_client"_s;
        QTest::newRow("a foreign resource") << u"resource"_s << u"https://evil.example"_s << 400 << u"invalid_target"_s;
        QTest::newRow("the resource of the scope") << u"resource"_s << QString::fromLatin1(kSkm) << 200 << QString();
    }
    void badRequests()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(int, status);
        QFETCH(QString, error);
        SimS sim;
        net::Form fields;
        const auto good = SimS::codeForm(sim.code());
        bool replaced = false;
        for (const auto &[key, text] : good) {
            const bool here = key == name.toStdString();
            replaced = replaced || here;
            if (!here || !value.isEmpty())
                fields.add(key, here ? value.toStdString() : text);
        }
        if (!replaced)
            fields.add(name.toStdString(), value.toStdString());
        const auto response = call(*sim.https, SimS::tokenRequest(fields));
        QCOMPARE(response.status, status);
        QCOMPARE(QString::fromStdString(errorOf(response)), error);
        QCOMPARE(response.headers.get("Cache-Control"), std::string_view("no-store"));
        if (status != 200)
            QVERIFY(!member(jsonOf(response), "error_description").empty());
    }

    void formsOfTheTokenEndpoint()
    {
        SimS sim;
        auto doubled = SimS::codeForm(sim.code());
        doubled.add("code_verifier", kVerifier);
        QCOMPARE(errorOf(call(*sim.https, SimS::tokenRequest(doubled))), std::string("invalid_request"));
        auto json = SimS::tokenRequest(SimS::codeForm(sim.code()));
        json.headers.set("Content-Type", "application/json");
        const auto type = call(*sim.https, json);
        QCOMPARE(type.status, 400);
        QCOMPARE(errorOf(type), std::string("invalid_request"));
        const auto method = call(*sim.https, get("/token"));
        QCOMPARE(method.status, 405);
        QCOMPARE(errorOf(method), std::string("invalid_request"));
        QVERIFY(method.headers.find("Allow").has_value());
        auto large = SimS::tokenRequest(SimS::codeForm(std::string(20'000, 'A')));
        QCOMPARE(call(*sim.https, large).status, 413);
        auto preflight = get("/token");
        preflight.method = net::Method::Options;
        const auto cors = call(*sim.https, preflight);
        QCOMPARE(cors.headers.get("Access-Control-Allow-Methods"), std::string_view("POST"));
    }

    void clientAuthentication()
    {
        SimS sim;
        const auto code = sim.code();
        auto wrong = post("/token", SimS::codeForm(code));
        wrong.headers.add("Authorization", net::basicAuthorization("demo-app", "wrong"));
        const auto refused = call(*sim.https, wrong);
        QCOMPARE(refused.status, 401);
        QCOMPARE(errorOf(refused), std::string("invalid_client"));
        QVERIFY(refused.headers.get("WWW-Authenticate").starts_with("Basic"));
        auto unknown = post("/token", SimS::codeForm(code));
        unknown.headers.add("Authorization", net::basicAuthorization("nobody", "wrong"));
        QCOMPARE(call(*sim.https, unknown).body, refused.body);
        auto nobody = call(*sim.https, post("/token", SimS::codeForm(code)));
        QCOMPARE(nobody.status, 401);
        QVERIFY(!nobody.headers.find("WWW-Authenticate"));
        // a client with a secret does not get by with its name, a public one not with a secret
        auto bare = SimS::codeForm(code);
        bare.add("client_id", "demo-app");
        QCOMPARE(errorOf(call(*sim.https, post("/token", bare))), std::string("invalid_client"));
        auto basic = post("/token", SimS::codeForm(code));
        basic.headers.add("Authorization", net::basicAuthorization("public-app", ""));
        QCOMPARE(call(*sim.https, basic).status, 401);
        auto bearer = post("/token", SimS::codeForm(code));
        bearer.headers.add("Authorization", "Bearer x");
        QCOMPARE(call(*sim.https, bearer).status, 401);
        sim.write([](store::Tables &tables) -> Status {
            auto client = *tables.client(ClientId("demo-app"));
            client.disabled = true;
            return tables.updateClient(client);
        });
        QCOMPARE(sim.redeem(code).status, 401);
    }

    void aCodeIsForOneUse()
    {
        SimS sim;
        const auto code = sim.code();
        const auto first = jsonOf(sim.redeem(code));
        QCOMPARE(errorOf(sim.redeem(code)), std::string("invalid_grant"));
        // RFC 6749 4.1.2: what came from it is revoked
        QCOMPARE(errorOf(sim.refresh(member(first, "refresh_token"))), std::string("invalid_grant"));
        const guard::Guard guard(
            {*sim.store, sim.site.clock, sim.site.random, nullptr, {kIssuer, kIssuer, "", kSkm, ""}, true});
        QVERIFY(!guard.checkToken(member(first, "access_token"), kSkm).ok());
        QVERIFY(sim.audit().find("code.reused") != std::string::npos);
    }

    void aCodeExpires()
    {
        SimS sim;
        const auto code = sim.code();
        sim.site.clock.advance(61s);
        QCOMPARE(errorOf(sim.redeem(code)), std::string("invalid_grant"));
    }

    void aWrongVerifierBurnsTheCode()
    {
        SimS sim;
        const auto code = sim.code();
        QCOMPARE(errorOf(sim.redeem(code, "demo-app", std::string(43, 'x'))), std::string("invalid_grant"));
        QCOMPARE(errorOf(sim.redeem(code)), std::string("invalid_grant"));
    }

    void aCodeIsForItsClient()
    {
        SimS sim;
        const auto code = sim.code();
        QCOMPARE(errorOf(sim.redeem(code, "other-app")), std::string("invalid_grant"));
        QCOMPARE(sim.redeem(code).status, 200);
    }

    void aCodeIsWorthNothingOnceTheUserIsDisabled()
    {
        SimS sim;
        const auto code = sim.code();
        sim.write([](store::Tables &tables) -> Status {
            auto user = *tables.user(UserId("sub-alice"));
            user.disabled = true;
            return tables.updateUser(user);
        });
        QCOMPARE(errorOf(sim.redeem(code)), std::string("invalid_grant"));
    }

    void sixtyFourRedemptionsAtOnceGiveOneSuccess()
    {
        SimS sim;
        const std::vector<net::Request> requests(64, SimS::tokenRequest(SimS::codeForm(sim.code())));
        const auto answers = callAll(*sim.https, requests);
        QCOMPARE(answers.size(), std::size_t{64});
        QCOMPARE(std::ranges::count(answers, 200, &net::Response::status), 1);
        for (const auto &answer : answers) {
            if (answer.status != 200)
                QCOMPARE(errorOf(answer), std::string("invalid_grant"));
            else
                QCOMPARE(errorOf(sim.refresh(member(jsonOf(answer), "refresh_token"))),
                         std::string("invalid_grant")); // revoked by the reuse
        }
    }

    void refreshTokensRotate()
    {
        SimS sim;
        const auto first = jsonOf(sim.redeem(sim.code()));
        const auto secondAnswer = sim.refresh(member(first, "refresh_token"));
        QCOMPARE(secondAnswer.status, 200);
        const auto second = jsonOf(secondAnswer);
        QVERIFY(member(second, "refresh_token") != member(first, "refresh_token"));
        QVERIFY(!sim.claims(member(second, "id_token")).contains("nonce")); // OIDC Core 12.2
        QCOMPARE(sim.claims(member(second, "id_token")).at("auth_time"),
                 sim.claims(member(first, "id_token")).at("auth_time"));
        // RFC 9700 4.14: the old one again ends the family
        QCOMPARE(errorOf(sim.refresh(member(first, "refresh_token"))), std::string("invalid_grant"));
        QCOMPARE(errorOf(sim.refresh(member(second, "refresh_token"))), std::string("invalid_grant"));
        QVERIFY(sim.audit().find("refresh.reused") != std::string::npos);
    }

    void oneRefreshTokenManyTimesAtOnceGivesOneSuccess()
    {
        SimS sim;
        const auto token = member(jsonOf(sim.redeem(sim.code())), "refresh_token");
        const std::vector<net::Request> requests(
            16, SimS::tokenRequest(form({{"grant_type", "refresh_token"}, {"refresh_token", token}})));
        const auto answers = callAll(*sim.https, requests);
        QCOMPARE(std::ranges::count(answers, 200, &net::Response::status), 1);
    }

    void scopeMayOnlyShrinkAtRefresh()
    {
        SimS sim;
        const auto token = member(jsonOf(sim.redeem(sim.code())), "refresh_token");
        QCOMPARE(errorOf(sim.refresh(token, "openid seal:key seal:identity:provision")), std::string("invalid_scope"));
        QCOMPARE(errorOf(sim.refresh(token, "openid val:v2x")), std::string("invalid_scope"));
        const auto narrow = jsonOf(sim.refresh(token, "seal:key"));
        QCOMPARE(member(sim.claims(member(narrow, "access_token")), "scope"), std::string("seal:key"));
        QVERIFY(!narrow.contains("id_token"));
        // RFC 6749 6: the next one may have it all again
        const auto full = jsonOf(sim.refresh(member(narrow, "refresh_token")));
        QCOMPARE(member(sim.claims(member(full, "access_token")), "scope"), std::string("openid seal:key"));
    }

    void aRefreshTokenIsForItsClient()
    {
        SimS sim;
        const auto token = member(jsonOf(sim.redeem(sim.code())), "refresh_token");
        QCOMPARE(errorOf(sim.refresh(token, {}, "other-app")), std::string("invalid_grant"));
        QCOMPARE(errorOf(sim.refresh(token, {}, "public-app")), std::string("unauthorized_client"));
        QCOMPARE(sim.refresh(token).status, 200);
    }

    void refreshEndsWithIdleTime()
    {
        SimS sim;
        const auto token = member(jsonOf(sim.redeem(sim.code())), "refresh_token");
        sim.site.clock.advance(8h);
        QCOMPARE(errorOf(sim.refresh(token)), std::string("invalid_grant"));
    }

    void aDisabledUserLosesTheGrantAtRefresh()
    {
        SimS sim;
        const auto token = member(jsonOf(sim.redeem(sim.code())), "refresh_token");
        const auto disable = [&](bool disabled) {
            sim.write([disabled](store::Tables &tables) -> Status {
                auto user = *tables.user(UserId("sub-alice"));
                user.disabled = disabled;
                return tables.updateUser(user);
            });
        };
        disable(true);
        QCOMPARE(errorOf(sim.refresh(token)), std::string("invalid_grant"));
        disable(false);
        QCOMPARE(errorOf(sim.refresh(token)), std::string("invalid_grant")); // TS 33.434 A.5: revoked
        QVERIFY(sim.audit().find("grant.revoked") != std::string::npos);
    }

    void aRefreshFollowsTheMappings()
    {
        SimS sim;
        auto body = jsonOf(sim.redeem(sim.code()));
        sim.write([](store::Tables &tables) { return tables.removeMapping(UserId("sub-alice"), ValServiceId("mc")); });
        body = jsonOf(sim.refresh(member(body, "refresh_token")));
        QCOMPARE(texts(sim.claims(member(body, "access_token")), "val_service_ids"), std::vector<std::string>{"v2x"});
        sim.write([](store::Tables &tables) { return tables.removeMapping(UserId("sub-alice"), ValServiceId("v2x")); });
        QCOMPARE(errorOf(sim.refresh(member(body, "refresh_token"))), std::string("invalid_grant"));
    }

    void secretsOfServersWorkAtDemoSitesOnly()
    {
        SimS demo;
        const auto response = call(*demo.https, SimS::tokenRequest(clientForm("seal:key"), "demo-service"));
        QCOMPARE(response.status, 200);
        const auto body = jsonOf(response);
        QVERIFY(!body.contains("refresh_token") && !body.contains("id_token") && !body.contains("scope"));
        const auto claims = demo.claims(member(body, "access_token"));
        QCOMPARE(member(claims, "sub"), std::string("demo-service"));
        QCOMPARE(texts(claims, "val_service_ids"), (std::vector<std::string>{"mc", "uav", "v2x"}));
        QVERIFY(!claims.contains("val_user_id") && !claims.contains("grant_id") && !claims.contains("SKeyProv"));
        SimS real(false);
        QCOMPARE(errorOf(call(*real.https, SimS::tokenRequest(clientForm("seal:key"), "demo-service"))),
                 std::string("unauthorized_client"));
        QCOMPARE(real.redeem(real.code()).status, 200); // A.4.2.4: native clients use theirs everywhere
    }

    void scopesOfServers()
    {
        SimS sim;
        const auto error = [&](const std::string &scope) {
            return errorOf(call(*sim.https, SimS::tokenRequest(clientForm(scope), "demo-service")));
        };
        QCOMPARE(error(""), std::string("invalid_target"));
        QCOMPARE(error("openid"), std::string("invalid_scope"));
        QCOMPARE(error("seal:key:provision"), std::string("invalid_scope"));
        QCOMPARE(error("seal:key seal:identity:provision"), std::string("invalid_target"));
        QCOMPARE(error("seal:key val:v2x"), std::string());
    }

    void aServerIsItsCertificate()
    {
        SimS sim(false);
        auto fields = clientForm("seal:key seal:key:provision");
        fields.add("client_id", "v2x-server");
        auto request = post("/token", fields);
        QCOMPARE(errorOf(call(*sim.https, request)), std::string("invalid_client"));
        request.peer.certificate = certificateFor("urn:other");
        QCOMPARE(errorOf(call(*sim.mtls, request)), std::string("invalid_client"));
        request.peer.certificate = certificateFor("urn:v2x-server");
        const auto response = call(*sim.mtls, request);
        QCOMPARE(response.status, 200);
        // RFC 8705 3, TS 33.434 A.2.2.3, project bindings 4
        const auto claims = sim.claims(member(jsonOf(response), "access_token"));
        QCOMPARE(member(claims.at("cnf").as_object(), "x5t#S256"),
                 guard::certificateThumbprint(*request.peer.certificate));
        QVERIFY(claims.at("SKeyProv").as_bool());
        QCOMPARE(texts(claims, "val_service_ids"), std::vector<std::string>{"v2x"});
        // the scope without provisioning has no SKeyProv
        auto less = clientForm("seal:key");
        less.add("client_id", "v2x-server");
        request.body = less.encode();
        QVERIFY(!sim.claims(member(jsonOf(call(*sim.mtls, request)), "access_token")).contains("SKeyProv"));
        // secrets do not work where certificates are asked for
        auto secret = SimS::tokenRequest(SimS::codeForm(sim.code()));
        secret.peer.certificate = request.peer.certificate;
        QCOMPARE(errorOf(call(*sim.mtls, secret)), std::string("invalid_client"));
    }

    void revocation()
    {
        SimS sim;
        const auto body = jsonOf(sim.redeem(sim.code()));
        const auto access = member(body, "access_token");
        const auto refresh = member(body, "refresh_token");
        const guard::Guard guard(
            {*sim.store, sim.site.clock, sim.site.random, nullptr, {kIssuer, kIssuer, "", kSkm, ""}, true});
        QVERIFY(guard.checkToken(access, kSkm).ok());
        const auto revoke = [&](const std::string &token, const std::string &client) {
            auto request = SimS::tokenRequest(form({{"token", token}}), client);
            request.path = "/revoke";
            return call(*sim.https, request);
        };
        // RFC 7009 2.1: only the owner; 2.2: unknown tokens are no error
        QCOMPARE(errorOf(revoke(refresh, "other-app")), std::string("invalid_grant"));
        QCOMPARE(errorOf(revoke(access, "other-app")), std::string("invalid_grant"));
        QCOMPARE(revoke("unknown", "demo-app").status, 200);
        QCOMPARE(errorOf(revoke("", "demo-app")), std::string("invalid_request"));
        QVERIFY(guard.checkToken(access, kSkm).ok());
        QCOMPARE(revoke(access, "demo-app").status, 200);
        QVERIFY(!guard.checkToken(access, kSkm).ok());
        const auto next = jsonOf(sim.refresh(refresh));
        QVERIFY(guard.checkToken(member(next, "access_token"), kSkm).ok());
        QCOMPARE(revoke(refresh, "demo-app").status, 200); // any generation ends the family
        QCOMPARE(errorOf(sim.refresh(member(next, "refresh_token"))), std::string("invalid_grant"));
        QVERIFY(!guard.checkToken(member(next, "access_token"), kSkm).ok());
    }

    void metadataSaysWhatWorks()
    {
        SimS sim;
        const auto response = call(*sim.https, get("/.well-known/openid-configuration"));
        QCOMPARE(response.status, 200);
        QCOMPARE(response.headers.get("Access-Control-Allow-Origin"), std::string_view("*"));
        const auto json = jsonOf(response);
        QCOMPARE(member(json, "issuer"), std::string(kIssuer));
        QCOMPARE(member(json, "token_endpoint"), std::string(kIssuer) + "/token");
        QCOMPARE(texts(json, "grant_types_supported"),
                 (std::vector<std::string>{"authorization_code", "refresh_token", "client_credentials"}));
        QCOMPARE(texts(json, "token_endpoint_auth_methods_supported"),
                 (std::vector<std::string>{"none", "client_secret_basic", "tls_client_auth"}));
        QCOMPARE(texts(json, "scopes_supported"),
                 (std::vector<std::string>{"openid", "seal:key", "seal:key:provision", "seal:identity:provision"}));
        QCOMPARE(texts(json, "code_challenge_methods_supported"), std::vector<std::string>{"S256"});
        QVERIFY(json.at("authorization_response_iss_parameter_supported").as_bool());
        QVERIFY(!json.at("request_uri_parameter_supported").as_bool());
        QCOMPARE(member(json.at("mtls_endpoint_aliases").as_object(), "token_endpoint"),
                 std::string("https://localhost:9444/token"));
        QCOMPARE(call(*sim.https, get("/.well-known/oauth-authorization-server")).body, response.body);
        // every endpoint that it names answers
        for (const char *name : {"authorization_endpoint", "token_endpoint", "jwks_uri", "revocation_endpoint"})
            QVERIFY(call(*sim.https, get(member(json, name).substr(std::string_view(kIssuer).size()))).status != 404);
        const auto keys = call(*sim.https, get("/jwks"));
        QVERIFY(crypto::JwkSet::parse(keys.body).has_value());
        QVERIFY(keys.body.find("\"d\"") == std::string::npos);
        QVERIFY(keys.body.find(sim.site.tokenKey.kid) != std::string::npos);
        QVERIFY(keys.body.find(sim.site.auditKey.kid) == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(tst_IdentityToken)
#include "tst_identity_token.moc"
