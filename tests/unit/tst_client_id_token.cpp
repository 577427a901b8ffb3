#include "core/client/id_token.h"
#include "tst_client_fakes.h"

#include <QtTest>

using namespace seal;
using namespace seal::client;
using fakes::kNow;

namespace {

using Change = std::function<void(boost::json::object &, IdTokenExpectation &)>;

std::int64_t seconds()
{
    return toEpochSeconds(kNow);
}

} // namespace
Q_DECLARE_METATYPE(Change)

class tst_client_id_token : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_steps.all.clear(); }
    void goodTokenPassesEveryCheck();
    void claims_data();
    void claims();
    void signatureOfAnotherKeyIsRefused();
    void changedPayloadIsRefused();
    void unknownKidIsRefused();
    void kidMayBeAbsentWithOneKeyOnly();
    void accessTokenIsNoIdToken();
    void encryptionKeyVerifiesNothing();
    void otherTexts_data();
    void otherTexts();
    void atHashOfOidcCoreExample();

private:
    IdTokenExpectation expectation() const
    {
        IdTokenExpectation expected;
        expected.issuer = fakes::kIssuer;
        expected.client = ClientId("app");
        expected.nonce = "n-1";
        expected.acr = "3gpp:acr:password";
        expected.accessToken = m_server.accessToken;
        expected.now = kNow;
        return expected;
    }
    Result<IdToken> validate(const std::string &token, const crypto::JwkSet &keys, const IdTokenExpectation &expected)
    {
        Recorder recorder(Context{m_server.http, m_clock, m_random, &m_steps}, Actor::SimC, Actor::SimS);
        return validateIdToken(token, keys, expected, recorder);
    }

    fakes::FakeSimS m_server{"n-1"};
    ManualClock m_clock{kNow};
    fakes::CountingRandom m_random;
    fakes::Steps m_steps;
    crypto::JwkSet m_keys = m_server.provider().keys;
};

void tst_client_id_token::goodTokenPassesEveryCheck()
{
    const auto token = validate(m_server.sign(m_server.idClaims()), m_keys, expectation());
    QVERIFY2(token, token ? "" : token.error().detail.c_str());
    QCOMPARE(token->subject, std::string("1b4e28ba-2fa1-41d2-883f-0016d3cca427"));
    QCOMPARE(token->valUserId, std::string("alice@val.example"));
    QCOMPARE(token->services.size(), std::size_t{1});
    for (const auto *check : {"signature", "iss", "aud and azp", "exp", "iat", "nonce", "acr", "at_hash", "sub"}) {
        const auto title = std::string("ID token: ") + check;
        QVERIFY2(std::any_of(m_steps.all.begin(), m_steps.all.end(),
                             [&](const auto &s) {
                                 return s.title == title && s.verdict == Verdict::Ok && s.kind == StepKind::Check;
                             }),
                 check);
    }
}

void tst_client_id_token::claims_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("refusedAt"); // empty: accepted
    using Object = boost::json::object;
    using Expect = IdTokenExpectation;
    const auto row = [](const char *name, const char *refusedAt, Change change) {
        QTest::newRow(name) << std::move(change) << QByteArray(refusedAt);
    };
    const auto with = [](const char *name, boost::json::value value) {
        return Change([=](Object &claims, Expect &) { claims[name] = value; });
    };
    const auto without = [](const char *name) { return Change([=](Object &claims, Expect &) { claims.erase(name); }); };

    row("3.1.3.7 step 2: iss of another server", "iss", with("iss", "https://evil.example"));
    row("3.1.3.7 step 2: iss with a slash more", "iss",
        with("iss", boost::json::string(std::string(fakes::kIssuer) + "/")));
    row("3.1.3.7 step 2: no iss", "iss", without("iss"));
    row("3.1.3.7 step 3: aud of another client", "aud", with("aud", "other"));
    row("3.1.3.7 step 3: no aud", "aud", without("aud"));
    row("3.1.3.7 step 3: aud is a number", "aud", with("aud", 7));
    row("3.1.3.7 step 3: aud is a list with us alone", "", with("aud", {"app"}));
    row("3.1.3.7 step 3: aud is an empty list", "aud", with("aud", boost::json::array()));
    row("3.1.3.7 step 4: several audiences without azp", "azp", with("aud", boost::json::array{"app", "other"}));
    row("3.1.3.7 step 5: several audiences, azp is us", "", [](Object &c, Expect &) {
        c["aud"] = boost::json::array{"app", "other"};
        c["azp"] = "app";
    });
    row("3.1.3.7 step 5: azp is another client", "azp", with("azp", "other"));
    row("3.1.3.7 step 9: exp passed", "exp", with("exp", seconds() - 31));
    row("TS 33.434 A.2.1.2: exp passed by the leeway of 30 s exactly", "exp", with("exp", seconds() - 30));
    row("TS 33.434 A.2.1.2: exp passed, inside the leeway", "", with("exp", seconds() - 29));
    row("3.1.3.7 step 9: no exp", "exp", without("exp"));
    row("3.1.3.7 step 9: exp is text", "exp", with("exp", "soon"));
    row("3.1.3.7 step 9: exp beyond all time", "exp", with("exp", std::int64_t{1} << 60));
    row("3.1.3.7 step 10: iat in the future", "iat", with("iat", seconds() + 31));
    row("3.1.3.7 step 10: iat too old", "iat", with("iat", seconds() - 601));
    row("3.1.3.7 step 10: no iat", "iat", without("iat"));
    row("3.1.3.7 step 11: another nonce", "nonce", with("nonce", "n-2"));
    row("3.1.3.7 step 11: no nonce", "nonce", without("nonce"));
    row("3.1.3.7 step 11: nonce is a number", "nonce", with("nonce", 1));
    row("3.1.3.7 step 12: another acr", "acr", with("acr", "0"));
    row("3.1.3.7 step 12: acr that only begins alike", "acr", with("acr", "3gpp:acr:password2"));
    row("3.1.3.7 step 12: password and second factor", "", with("acr", "3gpp:acr:password+otp"));
    row("3.1.3.7 step 12: no acr", "acr", without("acr"));
    row("3.1.3.7 step 12: no acr from a server that tells none", "", [](Object &c, Expect &e) {
        c.erase("acr");
        e.acrRequired = false;
    });
    row("3.1.3.7 step 12: second of the acr values", "", [](Object &c, Expect &e) {
        e.acr = "x 3gpp:acr:password y";
        c["acr"] = "3gpp:acr:password";
    });
    row("3.1.3.8: at_hash of another token", "at_hash", with("at_hash", "AAAAAAAAAAAAAAAAAAAAAA"));
    row("3.1.3.8: at_hash is empty", "at_hash", with("at_hash", ""));
    row("3.1.3.6: no at_hash", "", without("at_hash"));
    row("TS 33.434 A.2.1.2: no sub", "sub", without("sub"));
    row("TS 33.434 A.2.1.2: empty sub", "sub", with("sub", ""));
    row("TS 33.434 A.2.1.2: sub of 256 bytes", "sub", with("sub", boost::json::string(256, 's')));
    row("TS 33.434 A.2.1.2: sub of 255 bytes", "", with("sub", boost::json::string(255, 's')));
    row("auth_time is text", "auth_time", with("auth_time", "now"));
    row("val_service_ids is no list", "val_service_ids", with("val_service_ids", "v2x"));
    static const IdToken original = [] {
        IdToken token;
        token.subject = "1b4e28ba-2fa1-41d2-883f-0016d3cca427";
        token.authTime = fromEpochSeconds(seconds() - 5);
        return token;
    }();
    row("12.2 refresh: no nonce is fine", "", [](Object &c, Expect &e) {
        e.original = &original;
        c.erase("nonce");
    });
    row("12.2 refresh: another nonce", "nonce", [](Object &c, Expect &e) {
        e.original = &original;
        c["nonce"] = "n-2";
    });
    row("12.2 refresh: another user", "sub", [](Object &c, Expect &e) {
        e.original = &original;
        c["sub"] = "bob";
    });
    row("12.2 refresh: another log-in time", "auth_time", [](Object &c, Expect &e) {
        e.original = &original;
        c["auth_time"] = seconds();
    });
}

void tst_client_id_token::claims()
{
    QFETCH(Change, change);
    QFETCH(QByteArray, refusedAt);
    auto claims = m_server.idClaims();
    auto expected = expectation();
    change(claims, expected);
    const auto token = validate(m_server.sign(claims), m_keys, expected);
    QVERIFY2(bool(token) == refusedAt.isEmpty(), token ? "accepted" : token.error().detail.c_str());
    if (!token)
        QVERIFY2(m_steps.refused("ID token: " + refusedAt.toStdString()), m_steps.text().c_str());
}

void tst_client_id_token::signatureOfAnotherKeyIsRefused()
{
    const fakes::FakeSimS other("n-1");
    const auto token = validate(other.sign(other.idClaims()), m_keys, expectation());
    QVERIFY(!token);
    QVERIFY(m_steps.refused("ID token: signature"));
}

void tst_client_id_token::changedPayloadIsRefused()
{
    const auto good = m_server.sign(m_server.idClaims());
    auto claims = m_server.idClaims();
    claims["sub"] = "mallory";
    const auto bad = m_server.sign(claims);
    const auto token = validate(bad.substr(0, bad.rfind('.')) + good.substr(good.rfind('.')), m_keys, expectation());
    QVERIFY(!token);
    QCOMPARE(token.error().code, Errc::Unauthenticated);
}

void tst_client_id_token::unknownKidIsRefused()
{
    QVERIFY(!validate(m_server.sign(m_server.idClaims(), "k2"), m_keys, expectation()));
    QVERIFY(m_steps.refused("ID token: signature"));
}

void tst_client_id_token::kidMayBeAbsentWithOneKeyOnly()
{
    const auto text = *crypto::signCompact(m_server.key, {{"typ", "JWT"}}, boost::json::serialize(m_server.idClaims()));
    QVERIFY(validate(text, m_keys, expectation()));
    auto two = m_keys;
    QVERIFY(two.add({"k2", crypto::PrivateKey::generate()->publicKey(), "sig", "ES256"}));
    QVERIFY(!validate(text, two, expectation()));
}

void tst_client_id_token::accessTokenIsNoIdToken()
{
    QVERIFY(!validate(m_server.sign(m_server.idClaims(), "k1", "at+jwt"), m_keys, expectation()));
    QVERIFY(m_steps.refused("ID token: type"));
}

void tst_client_id_token::encryptionKeyVerifiesNothing()
{
    crypto::JwkSet keys;
    QVERIFY(keys.add({"k1", m_server.key.publicKey(), "enc", ""}));
    QVERIFY(!validate(m_server.sign(m_server.idClaims()), keys, expectation()));
}

void tst_client_id_token::otherTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("two parts") << QByteArray("a.b");
    QTest::newRow("alg none") << QByteArray("eyJhbGciOiJub25lIn0.e30.");
    QTest::newRow("HS256") << QByteArray("eyJhbGciOiJIUzI1NiJ9.e30.AAAA");
    QTest::newRow("bytes") << QByteArray("\xff\x00.\x01", 4);
}

void tst_client_id_token::otherTexts()
{
    QFETCH(QByteArray, text);
    QVERIFY(!validate(text.toStdString(), m_keys, expectation()));
    QVERIFY(m_steps.refused("ID token: form"));
}

void tst_client_id_token::atHashOfOidcCoreExample()
{
    // The access token and hash of the OIDC Core appendix A.3 response example.
    const auto hash = accessTokenHash(crypto::SigAlg::Rs256, "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y");
    QVERIFY(hash.has_value());
    QCOMPARE(*hash, std::string("77QmUPtjPfzWtF2AnpK9RQ"));
}

QTEST_GUILESS_MAIN(tst_client_id_token)
#include "tst_client_id_token.moc"
