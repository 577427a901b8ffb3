#include "core/crypto/digest.h"
#include "core/crypto/json.h"
#include "core/guard/token_cache.h"
#include "core/guard/token_check.h"
#include "tst_guard_support.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::guard;
using namespace guardtest;
using namespace std::chrono_literals;

namespace {

net::Request requestWith(std::initializer_list<std::string> authorizations)
{
    net::Request request;
    for (const auto &value : authorizations)
        request.headers.add("authorization", value);
    return request;
}

std::string joinParts(std::string_view header, std::string_view payload, std::string_view signature)
{
    return toBase64Url(asBytes(header)) + '.' + toBase64Url(asBytes(payload)) + '.' + std::string(signature);
}

struct Bad
{
    const char *name;
    std::function<std::string()> token;
    const char *reason; ///< must be found in Refusal::reason
};

std::string goodPayload()
{
    return boost::json::serialize(toJson(claims()));
}

std::vector<Bad> badTokens()
{
    return {
        {"RFC 7519 7.2: no JWT at all", [] { return std::string("abc"); }, "token:"},
        {"RFC 7519 7.2: two parts", [] { return std::string("e30.e30"); }, "token:"},
        {"RFC 7519 7.2: too long", [] { return std::string(20000, 'a'); }, "20000 bytes"},
        {"RFC 8725 3.1: alg none",
         [] { return joinParts(R"({"alg":"none","typ":"at+jwt","kid":"key-1"})", goodPayload(), ""); }, "alg"},
        {"RFC 8725 3.1: HMAC with the public key as secret",
         [] {
             const auto text =
                 toBase64Url(asBytes(std::string_view(R"({"alg":"HS256","typ":"at+jwt","kid":"key-1"})"))) + '.' +
                 toBase64Url(asBytes(goodPayload()));
             return text + '.' + toBase64Url(crypto::hmacSha256(siteKey().publicKey().toSpkiDer(), asBytes(text)));
         },
         "alg"},
        {"RFC 8725 3.1: alg of another key type",
         [] { return joinParts(R"({"alg":"RS256","typ":"at+jwt","kid":"key-1"})", goodPayload(), "AAAA"); },
         "alg: \"RS256\" where key \"key-1\" signs with \"ES256\""},
        {"RFC 8725 3.1: signed with another scheme under our kid",
         [] { return sign(claims(), header(), need(crypto::PrivateKey::generate(crypto::KeyType::Ed25519))); },
         "alg: \"EdDSA\""},
        {"RFC 9068 4: kid unknown", [] { return sign(claims(), header("key-2")); }, "kid: \"key-2\""},
        {"RFC 9068 4: kid absent",
         [] {
             auto h = header();
             h.erase("kid");
             return sign(claims(), h);
         },
         "kid: absent"},
        {"RFC 9068 4: an ID token",
         [] {
             auto json = toJson(claims());
             json["nonce"] = "n";
             return sign(boost::json::serialize(json), header(kKid, "JWT"));
         },
         "typ: \"JWT\" where at+jwt is required: an ID token"},
        {"RFC 9068 4: an ID token without typ",
         [] {
             auto json = toJson(claims());
             json["at_hash"] = "h";
             auto h = header();
             h.erase("typ");
             return sign(boost::json::serialize(json), h);
         },
         "typ: absent where at+jwt is required: an ID token"},
        {"RFC 9068 4: another type", [] { return sign(claims(), header(kKid, "dpop+jwt")); }, "typ: \"dpop+jwt\""},
        {"RFC 7515 5.2: forged with a key of the attacker",
         [] { return sign(claims(), header(), need(crypto::PrivateKey::generate())); }, "signature"},
        {"RFC 7515 5.2: a claim was changed",
         [] {
             const auto good = sign(claims());
             auto other = claims();
             other.scope = "openid seal:key seal:key:provision";
             return good.substr(0, good.find('.') + 1) + toBase64Url(asBytes(boost::json::serialize(toJson(other)))) +
                    good.substr(good.rfind('.'));
         },
         "signature"},
        {"RFC 7515 5.2: signature cut off",
         [] {
             auto t = sign(claims());
             return t.substr(0, t.rfind('.') + 1);
         },
         "signature"},
        {"RFC 7797: b64 false",
         [] {
             auto h = header();
             h["b64"] = false;
             return sign(claims(), h);
         },
         "token:"},
        {"RFC 7519 4: duplicate claims", [] { return sign(goodPayload().insert(1, R"("scope":"openid",)")); },
         "claims:"},
        {"RFC 7519 7.2: claims are no object", [] { return sign("[]"); }, "claims:"},
        {"RFC 9068 2.2: no client_id",
         [] {
             auto json = toJson(claims());
             json.erase("client_id");
             return sign(boost::json::serialize(json));
         },
         "client_id"},
    };
}

} // namespace

class tst_guard_token : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void authorization_data();
    void authorization();
    void goodToken();
    void typeWithPrefix();
    void badToken_data();
    void badToken();
    void removedKeyIsNoLongerTrusted();
    void claimsChecks_data();
    void claimsChecks();
    void denyList_data();
    void denyList();
    void scopeIsAsked();
    void quotesKeepTheLogClean();
    void cacheForgetsTheOldest();
    void problemDocument();
    void problemNeverBreaksHeaders();
    void draftNamesTheRequester();
};

void tst_guard_token::authorization_data()
{
    QTest::addColumn<QByteArrayList>("fields");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("cause");
    QTest::newRow("TS 24.547 A.2.3: no credentials is 403") << QByteArrayList{} << 403 << "TOKEN_MISSING"_ba;
    QTest::newRow("bearer token") << QByteArrayList{"Bearer abc.def-_~+/=="_ba} << 0 << ""_ba;
    QTest::newRow("scheme without case") << QByteArrayList{"bEARER abc"_ba} << 0 << ""_ba;
    QTest::newRow("two fields") << QByteArrayList{"Bearer abc"_ba, "Bearer abc"_ba} << 400 << "INVALID_REQUEST"_ba;
    QTest::newRow("Basic scheme") << QByteArrayList{"Basic YTpi"_ba} << 401 << "TOKEN_INVALID"_ba;
    QTest::newRow("DPoP scheme") << QByteArrayList{"DPoP abc"_ba} << 401 << "TOKEN_INVALID"_ba;
    QTest::newRow("empty field") << QByteArrayList{""_ba} << 401 << "TOKEN_INVALID"_ba;
    QTest::newRow("scheme alone") << QByteArrayList{"Bearer"_ba} << 400 << "INVALID_REQUEST"_ba;
    QTest::newRow("scheme and space") << QByteArrayList{"Bearer "_ba} << 400 << "INVALID_REQUEST"_ba;
    QTest::newRow("two tokens") << QByteArrayList{"Bearer abc def"_ba} << 400 << "INVALID_REQUEST"_ba;
    QTest::newRow("list of credentials") << QByteArrayList{"Bearer abc, Bearer def"_ba} << 400 << "INVALID_REQUEST"_ba;
    QTest::newRow("equals signs only") << QByteArrayList{"Bearer =="_ba} << 400 << "INVALID_REQUEST"_ba;
}

void tst_guard_token::authorization()
{
    QFETCH(const QByteArrayList, fields);
    QFETCH(const int, status);
    QFETCH(const QByteArray, cause);
    net::Request request;
    for (const auto &field : fields)
        request.headers.add("authorization", field.toStdString());
    const auto token = tokenOfRequest(request);
    QCOMPARE_EQ(token.has_value(), status == 0);
    if (status == 0) {
        QCOMPARE_EQ(QByteArray::fromStdString(std::string(*token)), fields.front().mid(7));
        return;
    }
    QCOMPARE_EQ(token.error().status, status);
    QCOMPARE_EQ(QByteArray::fromStdString(token.error().cause), cause);
    // RFC 6750 3.1: no error code where no credentials came.
    QCOMPARE_EQ(token.error().oauthError.empty(), status == 403);
}

void tst_guard_token::goodToken()
{
    const auto verified = verifyToken(sign(claims()), snapshot());
    QVERIFY(verified.has_value());
    QCOMPARE_EQ((*verified)->claims.client.str(), std::string("simc-7"));
    QCOMPARE_EQ((*verified)->kid, std::string(kKid));
    QVERIFY(!checkClaims((*verified)->claims, snapshot(), kIssuer, kAudience, kNow));
}

void tst_guard_token::typeWithPrefix()
{
    QVERIFY(verifyToken(sign(claims(), header(kKid, "application/AT+JWT")), snapshot()).has_value());
}

void tst_guard_token::badToken_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const auto &bad : badTokens())
        QTest::newRow(bad.name) << index++;
}

void tst_guard_token::badToken()
{
    QFETCH(const int, index);
    const auto bad = badTokens()[static_cast<std::size_t>(index)];
    const auto token = bad.token();
    const auto verified = verifyToken(token, snapshot());
    QVERIFY(!verified.has_value());
    const auto &refusal = verified.error();
    QCOMPARE_EQ(refusal.status, 401);
    QCOMPARE_EQ(refusal.cause, std::string("TOKEN_INVALID"));
    QCOMPARE_EQ(refusal.oauthError, std::string("invalid_token"));
    QVERIFY2(refusal.reason.find(bad.reason) != std::string::npos, refusal.reason.c_str());
    QVERIFY(!refusal.clause.empty());
    QVERIFY2(refusal.detail.find("key-") == std::string::npos, "the client is told nothing about keys");
}

void tst_guard_token::removedKeyIsNoLongerTrusted()
{
    const auto verified = verifyToken(sign(claims()), snapshot());
    QVERIFY(verified.has_value());
    QVERIFY(isKeyTrusted(**verified, snapshot()));
    QVERIFY(!isKeyTrusted(**verified, snapshot(siteKey(), "key-2")));
    // The same name for another key is not the same key.
    QVERIFY(!isKeyTrusted(**verified, snapshot(need(crypto::PrivateKey::generate()))));
}

void tst_guard_token::claimsChecks_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("reason"); // empty: passes
    QTest::newRow("RFC 9068 4: another issuer") << "iss=https://evil.example"_ba
                                                << "iss:"_ba;
    QTest::newRow("RFC 9068 4: issuer with a slash more") << "iss=https://localhost:9443/"_ba
                                                          << "iss:"_ba;
    QTest::newRow("RFC 9068 4: another audience") << "aud=https://localhost:9443"_ba
                                                  << "aud:"_ba;
    QTest::newRow("TS 33.434 A.2.2.2: expired inside the leeway") << "exp=-29"_ba
                                                                  << ""_ba;
    QTest::newRow("TS 33.434 A.2.2.2: expired at the leeway") << "exp=-30"_ba
                                                              << "exp:"_ba;
    QTest::newRow("TS 33.434 A.2.2.2: expired beyond the leeway") << "exp=-3600"_ba
                                                                  << "exp:"_ba;
    QTest::newRow("iat ahead inside the leeway") << "iat=30"_ba
                                                 << ""_ba;
    QTest::newRow("iat ahead beyond the leeway") << "iat=31"_ba
                                                 << "iat:"_ba;
    QTest::newRow("nbf ahead inside the leeway") << "nbf=30"_ba
                                                 << ""_ba;
    QTest::newRow("nbf ahead beyond the leeway") << "nbf=31"_ba
                                                 << "nbf:"_ba;
    QTest::newRow("TS 33.434 A.7.2: client unknown") << "client=nobody"_ba
                                                     << "client_id: \"nobody\" is not registered"_ba;
    QTest::newRow("TS 33.434 A.7.2: client disabled") << "client=off"_ba
                                                      << "client_id: \"off\" is disabled"_ba;
}

void tst_guard_token::claimsChecks()
{
    QFETCH(const QByteArray, change);
    QFETCH(const QByteArray, reason);
    auto c = claims();
    const auto name = change.left(change.indexOf('='));
    const auto value = change.mid(change.indexOf('=') + 1);
    const auto time = kNow + std::chrono::seconds(value.toInt());
    if (name == "iss"_ba)
        c.issuer = value.toStdString();
    else if (name == "aud"_ba)
        c.audience = value.toStdString();
    else if (name == "exp"_ba)
        c.expiry = time;
    else if (name == "iat"_ba)
        c.issuedAt = time;
    else if (name == "nbf"_ba)
        c.notBefore = time;
    else
        c.client = ClientId(value.toStdString());
    auto config = snapshot();
    auto disabled = client("off");
    disabled.disabled = true;
    config.clients.emplace(ClientId("off"), disabled);
    const auto refusal = checkClaims(c, config, kIssuer, kAudience, kNow);
    QCOMPARE_EQ(refusal.has_value(), !reason.isEmpty());
    if (!refusal)
        return;
    QCOMPARE_EQ(refusal->status, 401);
    QCOMPARE_EQ(refusal->oauthError, std::string("invalid_token"));
    QVERIFY2(QByteArray::fromStdString(refusal->reason).startsWith(reason), refusal->reason.c_str());
    // Only introspection leaves the audience open.
    QCOMPARE_EQ(checkClaims(c, config, kIssuer, {}, kNow).has_value(), name != "aud"_ba);
}

void tst_guard_token::denyList_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("before"); // seconds after the token's iat
    QTest::addColumn<bool>("denied");
    QTest::newRow("grant revoked") << "grant:g-1"_ba << 1 << true;
    QTest::newRow("user denied") << "user:1b4e28ba-2fa1-41d2-883f-0016d3cca427"_ba << 1 << true;
    QTest::newRow("client denied") << "client:simc-7"_ba << 1 << true;
    QTest::newRow("token denied") << "jti:k3Jx"_ba << 1 << true;
    QTest::newRow("the bound certificate denied")
        << "cert:"_ba + QByteArray::fromStdString(toHex(crypto::sha256(asBytes("certificate")))) << 1 << true;
    QTest::newRow("another grant revoked") << "grant:g-2"_ba << 1 << false;
    QTest::newRow("a token issued after the entry passes")
        << "user:1b4e28ba-2fa1-41d2-883f-0016d3cca427"_ba << 0 << false;
}

void tst_guard_token::denyList()
{
    QFETCH(const QByteArray, key);
    QFETCH(const int, before);
    QFETCH(const bool, denied);
    auto c = claims();
    c.certificateThumbprint = toBase64Url(crypto::sha256(asBytes("certificate")));
    const store::DenyEntry entry{key.toStdString(), c.issuedAt + std::chrono::seconds(before), c.expiry + 1h};
    auto newer = snapshot();
    newer.denied.emplace(entry.key, entry);
    auto older = snapshot();
    older.deniedOlder.emplace(entry.key, entry);
    for (const auto *config : {&newer, &older}) {
        const auto refusal = checkClaims(c, *config, kIssuer, kAudience, kNow);
        QCOMPARE_EQ(refusal.has_value(), denied);
        if (refusal)
            QVERIFY2(refusal->reason.find("deny list") != std::string::npos, refusal->reason.c_str());
    }
}

void tst_guard_token::scopeIsAsked()
{
    QVERIFY(!checkScope(claims(), "seal:key"));
    QVERIFY(!checkScope(claims(), ""));
    const auto refusal = checkScope(claims(), "seal:key:provision");
    QVERIFY(refusal.has_value());
    QCOMPARE_EQ(refusal->status, 403);
    QCOMPARE_EQ(refusal->cause, std::string("INSUFFICIENT_SCOPE"));
    const auto response = problem(*refusal, "/x");
    QCOMPARE_EQ(response.headers.get("WWW-Authenticate"),
                "Bearer realm=\"SEAL\", error=\"insufficient_scope\", error_description=\"The scope seal:key:provision "
                "is required.\", "
                "scope=\"seal:key:provision\"");
}

void tst_guard_token::quotesKeepTheLogClean()
{
    QCOMPARE_EQ(inQuotes("abc"), std::string("\"abc\""));
    QCOMPARE_EQ(inQuotes("a\"b\n\xC3\xA9"), std::string("\"a?b???\""));
    QCOMPARE_EQ(inQuotes(std::string(200, 'x')).size(), std::size_t(85));
}

void tst_guard_token::cacheForgetsTheOldest()
{
    TokenCache cache(32); // 16 shards of two
    const auto token = std::make_shared<const VerifiedToken>(VerifiedToken{claims(), "k", siteKey().publicKey()});
    crypto::Sha256 a{};
    crypto::Sha256 b{};
    crypto::Sha256 c{};
    a[0] = std::byte{1};
    b[0] = std::byte{2};
    c[0] = std::byte{3};
    cache.put(a, token);
    cache.put(b, token);
    QVERIFY(cache.find(a)); // now b is the oldest
    cache.put(c, token);
    QVERIFY(cache.find(a));
    QVERIFY(!cache.find(b));
    QVERIFY(cache.find(c));
    QCOMPARE_EQ(cache.size(), std::size_t(2));
    cache.put(a, token); // again: no second entry
    QCOMPARE_EQ(cache.size(), std::size_t(2));
    cache.remove(a);
    cache.remove(a);
    QVERIFY(!cache.find(a));
    for (int i = 0; i < 1000; ++i)
        cache.put(crypto::sha256(asBytes(std::to_string(i))), token);
    QVERIFY(cache.size() <= 32);
}

void tst_guard_token::problemDocument()
{
    Refusal refusal;
    refusal.status = 503;
    refusal.cause = "TEMPORARY_FAILURE";
    refusal.detail = "Later.";
    refusal.reason = "secret reason";
    refusal.retryAfterSeconds = 2;
    refusal.invalidParams = {{"/time", "is wrong"}};
    const auto response = problem(refusal, "/a#1");
    QCOMPARE_EQ(response.status, 503);
    QCOMPARE_EQ(response.headers.get("Content-Type"), "application/problem+json");
    QCOMPARE_EQ(response.headers.get("Retry-After"), "2");
    QCOMPARE_EQ(response.headers.count("WWW-Authenticate"), std::size_t(0));
    QCOMPARE_EQ(response.body,
                std::string(R"({"title":"Service Unavailable","status":503,"detail":"Later.","instance":"/a#1",)"
                            R"("cause":"TEMPORARY_FAILURE","invalidParams":[{"param":"/time","reason":"is wrong"}]})"));
}

void tst_guard_token::problemNeverBreaksHeaders()
{
    const auto response = problem(tokenInvalid(Rule::TokenType, "r", "a\"b\\c\r\nSet-Cookie: x"), {});
    QCOMPARE_EQ(response.headers.get("WWW-Authenticate"),
                "Bearer realm=\"SEAL\", error=\"invalid_token\", error_description=\"a?b?c??Set-Cookie: x\"");
}

void tst_guard_token::draftNamesTheRequester()
{
    net::Request request = requestWith({});
    request.peer.address = "192.0.2.7";
    request.correlation = CorrelationId("c-1");
    const auto c = claims();
    const auto refusal = tokenInvalid(Rule::TokenExpired, "exp: past").of("2026-01-01");
    const auto draft = refusalDraft("key.refused", refusal, request, &c, "skmS.https");
    QCOMPARE_EQ(draft.reason, std::string("TOKEN_INVALID"));
    QCOMPARE_EQ(draft.detail, std::string("exp: past"));
    QVERIFY(draft.rule == Rule::TokenExpired);
    QCOMPARE_EQ(draft.clause, std::string("TS 33.434 A.7.2"));
    QCOMPARE_EQ(draft.field, std::string("exp"));
    QCOMPARE_EQ(draft.value, std::string("2026-01-01"));
    QCOMPARE_EQ(draft.user.str(), c.subject);
    QCOMPARE_EQ(draft.jti, c.jti);
    QVERIFY(draft.result == store::AuditResult::Refused);
    QVERIFY(draft.certificate.empty());
    const auto unknown = refusalDraft("key.refused", refusal, request, nullptr, "skmS.https");
    QVERIFY(unknown.client.empty() && unknown.jti.empty());
    QCOMPARE_EQ(unknown.address, std::string("192.0.2.7"));
}

QTEST_APPLESS_MAIN(tst_guard_token)

#include "tst_guard_token.moc"
