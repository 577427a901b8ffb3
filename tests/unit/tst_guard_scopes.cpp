#include "core/guard/access_token.h"
#include "core/guard/scopes.h"

#include <QTest>

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <functional>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::guard;

namespace {

AccessTokenClaims fullClaims()
{
    AccessTokenClaims claims;
    claims.issuer = "https://localhost:9443";
    claims.subject = "1b4e28ba-2fa1-41d2-883f-0016d3cca427";
    claims.audience = "https://localhost:9445";
    claims.client = ClientId("simc-7");
    claims.scope = "openid seal:key";
    claims.jti = "k3Jx";
    claims.issuedAt = fromEpochSeconds(1'760'000'000);
    claims.expiry = fromEpochSeconds(1'760'000'300);
    claims.notBefore = fromEpochSeconds(1'760'000'001);
    claims.services = {ValServiceId("v2x.platooning"), ValServiceId("uav")};
    claims.valUserId = ValUserId("alice@val.example");
    claims.valUserIds = {{ValServiceId("uav"), ValUserId("pilot-7")}};
    claims.valUeId = ValUeId("ue-1");
    claims.keyProvider = true;
    claims.grant = GrantId("g-1");
    claims.certificateThumbprint = "bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2";
    claims.keyThumbprint = "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I";
    claims.authTime = fromEpochSeconds(1'759'999'990);
    claims.acr = "3gpp:acr:password";
    return claims;
}

} // namespace

class tst_guard_scopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void split_data();
    void split();
    void hasScopeComparesWholeTokens();
    void serviceScopes_data();
    void serviceScopes();
    void brokenServiceScopes_data();
    void brokenServiceScopes();
    void audiences();
    void claimsRoundTrip();
    void leastClaims();
    void claimsAtFault_data();
    void claimsAtFault();
};

void tst_guard_scopes::split_data()
{
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QByteArray>("joined");
    QTest::newRow("one scope") << "openid"_ba << true << "openid"_ba;
    QTest::newRow("order is kept") << "seal:key openid"_ba << true << "seal:key openid"_ba;
    QTest::newRow("doubles are dropped") << "openid seal:key openid"_ba << true << "openid seal:key"_ba;
    QTest::newRow("every legal character (RFC 6749 3.3)") << "!#[]~"_ba << true << "!#[]~"_ba;
    QTest::newRow("nothing") << ""_ba << false << ""_ba;
    QTest::newRow("two spaces") << "openid  seal:key"_ba << false << ""_ba;
    QTest::newRow("leading space") << " openid"_ba << false << ""_ba;
    QTest::newRow("trailing space") << "openid "_ba << false << ""_ba;
    QTest::newRow("tab") << "openid\tseal:key"_ba << false << ""_ba;
    QTest::newRow("quote") << "open\"id"_ba << false << ""_ba;
    QTest::newRow("backslash") << "open\\id"_ba << false << ""_ba;
    QTest::newRow("not ASCII") << "\xC3\xA9"_ba << false << ""_ba;
}

void tst_guard_scopes::split()
{
    QFETCH(const QByteArray, scope);
    QFETCH(const bool, good);
    QFETCH(const QByteArray, joined);
    const auto parts = splitScope(scope.toStdString());
    QCOMPARE_EQ(parts.has_value(), good);
    if (good)
        QCOMPARE_EQ(QByteArray::fromStdString(joinScope(*parts)), joined);
    else
        QCOMPARE_EQ(parts.error().code, Errc::InvalidInput);
}

void tst_guard_scopes::hasScopeComparesWholeTokens()
{
    QVERIFY(hasScope("openid seal:key", "openid"));
    QVERIFY(hasScope("openid seal:key", "seal:key"));
    QVERIFY(!hasScope("openid seal:key:provision", "seal:key"));
    QVERIFY(!hasScope("openid", "open"));
    QVERIFY(!hasScope("openid", ""));
    QVERIFY(!hasScope("", "openid"));
}

void tst_guard_scopes::serviceScopes_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("scope");
    QTest::newRow("plain id") << "v2x.platooning"_ba
                              << "val:v2x.platooning"_ba;
    QTest::newRow("space") << "a b"_ba
                           << "val:a%20b"_ba;
    QTest::newRow("percent sign") << "50%25"_ba
                                  << "val:50%2525"_ba;
    QTest::newRow("quote and backslash") << "\"\\"_ba
                                         << "val:%22%5C"_ba;
    QTest::newRow("UTF-8") << "\xC3\xA9"_ba
                           << "val:%C3%A9"_ba;
    QTest::newRow("URI") << "urn:val:x?y#z"_ba
                         << "val:urn:val:x?y#z"_ba;
}

void tst_guard_scopes::serviceScopes()
{
    QFETCH(const QByteArray, service);
    QFETCH(const QByteArray, scope);
    const ValServiceId id(service.toStdString());
    QCOMPARE_EQ(QByteArray::fromStdString(serviceScope(id)), scope);
    QVERIFY(serviceOfScope(scope.toStdString()) == id);
    QVERIFY(splitScope(serviceScope(id)).has_value());
}

void tst_guard_scopes::brokenServiceScopes_data()
{
    QTest::addColumn<QByteArray>("scope");
    QTest::newRow("another scope") << "openid"_ba;
    QTest::newRow("no id") << "val:"_ba;
    QTest::newRow("cut escape") << "val:a%2"_ba;
    QTest::newRow("escape without digits") << "val:a%zz"_ba;
    QTest::newRow("bad UTF-8") << "val:%C3"_ba;
    QTest::newRow("NUL") << "val:a%00"_ba;
    QTest::newRow("space") << "val:a b"_ba;
}

void tst_guard_scopes::brokenServiceScopes()
{
    QFETCH(const QByteArray, scope);
    QVERIFY(!serviceOfScope(scope.toStdString()).has_value());
}

void tst_guard_scopes::audiences()
{
    const SiteOrigins origins{"https://a:1", "https://a:1", "https://a:2", "https://a:3", "https://a:4"};
    QVERIFY(audienceOfScope(kScopeKey, origins) == "https://a:3");
    QVERIFY(audienceOfScope(kScopeKeyProvision, origins) == "https://a:3");
    QVERIFY(audienceOfScope(kScopeIdentityProvision, origins) == "https://a:1");
    QVERIFY(!audienceOfScope(kScopeOpenid, origins));
    QVERIFY(!audienceOfScope("val:uav", origins));
    QVERIFY(!audienceOfScope("unknown", origins));
    QCOMPARE_EQ(knownScopes().size(), std::size_t(7));
}

void tst_guard_scopes::claimsRoundTrip()
{
    const auto before = fullClaims();
    const auto json = toJson(before);
    const auto after = accessTokenFromJson(json);
    QVERIFY(after.has_value());
    QCOMPARE_EQ(boost::json::serialize(toJson(*after)), boost::json::serialize(json));
    QCOMPARE_EQ(after->expiry, before.expiry);
    QVERIFY(after->valUserIds == before.valUserIds);
    QVERIFY(after->keyProvider);
    QCOMPARE_EQ(json.at("val_service_ids").as_array().size(), std::size_t(2));
    QVERIFY(json.at("SKeyProv").as_bool());
}

void tst_guard_scopes::leastClaims()
{
    auto json = toJson(fullClaims());
    for (const auto *name :
         {"nbf", "val_user_id", "val_user_ids", "val_ue_id", "SKeyProv", "grant_id", "cnf", "auth_time", "acr"})
        json.erase(name);
    const auto claims = accessTokenFromJson(json);
    QVERIFY(claims.has_value());
    QVERIFY(claims->valUserId.empty());
    QVERIFY(!claims->keyProvider);
    QVERIFY(claims->certificateThumbprint.empty());
    QCOMPARE_EQ(boost::json::serialize(toJson(*claims)), boost::json::serialize(json));
}

void tst_guard_scopes::claimsAtFault_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value"); // JSON; empty: the claim is missing
    for (const auto *name : {"iss", "sub", "aud", "client_id", "scope", "jti", "iat", "exp", "val_service_ids"}) {
        QTest::addRow("%s is missing", name) << QByteArray(name) << ""_ba;
        QTest::addRow("%s is an object", name) << QByteArray(name) << "{}"_ba;
        QTest::addRow("%s is null", name) << QByteArray(name) << "null"_ba;
    }
    QTest::newRow("iss is empty") << "iss"_ba
                                  << "\"\""_ba;
    QTest::newRow("aud has two values") << "aud"_ba
                                        << R"(["a","b"])"_ba;
    QTest::newRow("aud has no value") << "aud"_ba
                                      << "[]"_ba;
    QTest::newRow("exp is a fraction") << "exp"_ba
                                       << "1760000000.5"_ba;
    QTest::newRow("exp is a text") << "exp"_ba
                                   << "\"1760000000\""_ba;
    QTest::newRow("exp is negative") << "exp"_ba
                                     << "-1"_ba;
    QTest::newRow("exp does not fit milliseconds") << "exp"_ba
                                                   << "9223372036854775807"_ba;
    QTest::newRow("nbf is a text") << "nbf"_ba
                                   << "\"x\""_ba;
    QTest::newRow("auth_time is a text") << "auth_time"_ba
                                         << "\"x\""_ba;
    QTest::newRow("val_service_ids holds a number") << "val_service_ids"_ba
                                                    << "[1]"_ba;
    QTest::newRow("val_user_id is a number") << "val_user_id"_ba
                                             << "7"_ba;
    QTest::newRow("val_user_ids holds a number") << "val_user_ids"_ba
                                                 << R"({"uav":7})"_ba;
    QTest::newRow("SKeyProv is a text") << "SKeyProv"_ba
                                        << "\"true\""_ba;
    QTest::newRow("cnf is a text") << "cnf"_ba
                                   << "\"x\""_ba;
    QTest::newRow("cnf has no method that is known") << "cnf"_ba
                                                     << R"({"kid":"x"})"_ba;
    QTest::newRow("cnf x5t#S256 is a number") << "cnf"_ba
                                              << R"({"x5t#S256":1})"_ba;
    QTest::newRow("grant_id is a number") << "grant_id"_ba
                                          << "7"_ba;
}

void tst_guard_scopes::claimsAtFault()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    auto json = toJson(fullClaims());
    if (value.isEmpty())
        json.erase(name.toStdString());
    else
        json[name.toStdString()] = boost::json::parse(value.toStdString());
    const auto claims = accessTokenFromJson(json);
    QVERIFY(!claims.has_value());
    QCOMPARE_EQ(claims.error().code, Errc::InvalidInput);
    const auto inner = name == "cnf"_ba && value.contains("x5t") ? "x5t#S256"_ba : name;
    QVERIFY2(claims.error().detail.find(inner.toStdString()) != std::string::npos, claims.error().detail.c_str());
}

QTEST_APPLESS_MAIN(tst_guard_scopes)

#include "tst_guard_scopes.moc"
