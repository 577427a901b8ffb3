// JWK, JWS and JWT: published vectors, and a long list of things that must not pass.

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/crypto/json.h"
#include "core/crypto/jwk.h"
#include "core/crypto/jwt.h"

#include <boost/json/serialize.hpp>

#include <QFile>
#include <QtTest/QtTest>

using namespace seal;
using namespace seal::crypto;

namespace {

namespace json = boost::json;

json::value load(const char *name)
{
    QFile file(QString::fromUtf8(SEAL_TEST_DATA) + u'/' + QString::fromUtf8(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto text = file.readAll().toStdString();
    auto value = parseJson(text);
    return value ? *value : json::value();
}

std::string b64(std::string_view text)
{
    return toBase64Url(asBytes(text));
}

const PrivateKey &ourKey()
{
    static const auto key = *PrivateKey::generate();
    return key;
}

/// Signs whatever header text it is given: how an attacker with a key would.
std::string handMade(std::string_view header, std::string_view payload = R"({"sub":"x"})")
{
    const auto input = b64(header) + '.' + b64(payload);
    return input + '.' + toBase64Url(*ourKey().signEs256(asBytes(input)));
}

KeyLookup onlyKid(std::string kid)
{
    return [kid = std::move(kid)](std::string_view asked) {
        return asked == kid ? std::optional(ourKey().publicKey()) : std::nullopt;
    };
}

QByteArray textOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

Q_DECLARE_METATYPE(boost::json::value)
Q_DECLARE_METATYPE(std::string)

class tst_crypto_jose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jwsVectors_data();
    void jwsVectors();
    void rfc7515SignatureKeyPair();
    void goodJwks_data();
    void goodJwks();
    void badJwks_data();
    void badJwks();
    void jwkOfEveryType();
    void thumbprintByHand();
    void symmetricKey();
    void keySet();
    void badKeySets_data();
    void badKeySets();
    void signAndParse();
    void badJws_data();
    void badJws();
    void everyFlippedBitIsSeen();
    void theKeyDecides();
    void publicKeyAsHmacSecret();
    void jwtSigner();
    void jwtLookups();
    void jwtClaimsAreStrict();
    void jwtSize();
    void parsersAreTotal();
};

void tst_crypto_jose::jwsVectors_data()
{
    QTest::addColumn<json::value>("row");
    const auto rows = load("crypto/jws_vectors.json");
    QVERIFY(rows.is_array() && rows.get_array().size() == 10);
    for (const auto &row : rows.get_array())
        QTest::newRow(row.at("name").get_string().c_str()) << row;
}

void tst_crypto_jose::jwsVectors()
{
    QFETCH(json::value, row);
    const std::string text(row.at("jws").get_string());
    const auto key = publicKeyFromJwk(row.at("key").get_object());
    QVERIFY(key.has_value());
    const auto jws = parseCompact(text);
    if (row.at("expect").get_string() == "refused") {
        QVERIFY(!jws);
        QVERIFY(jws.error().code == Errc::InvalidInput);
        if (!text.ends_with('.')) // with a signature the alg alone is the reason
            QVERIFY(jws.error().detail.find("alg") != std::string::npos);
        return;
    }
    QVERIFY(jws.has_value());
    QVERIFY(verify(*jws, *key).has_value());
    QVERIFY(!verify(*jws, ourKey().publicKey()));
    const auto parts = textOf(text).split('.');
    QCOMPARE(textOf(b64(jws->payload)), parts[1]);
    QCOMPARE(textOf(jws->signingInput), parts[0] + '.' + parts[1]);
}

void tst_crypto_jose::rfc7515SignatureKeyPair()
{
    // RFC 7515 A.3.1: the private half of the vector's key, here inside RFC 5915 and PKCS#8, signs for the public half.
    auto der = *fromHex("304d020100301306072a8648ce3d020106082a8648ce3d030107043330310201010420");
    const auto d = *fromBase64Url("jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI");
    der.insert(der.end(), d.begin(), d.end());
    const auto tail = *fromHex("a00a06082a8648ce3d030107");
    der.insert(der.end(), tail.begin(), tail.end());
    const auto key = PrivateKey::fromPkcs8Der(der);
    QVERIFY(key.has_value());
    const auto rows = load("crypto/jws_vectors.json");
    const auto pub = publicKeyFromJwk(rows.at(0).at("key").get_object());
    QVERIFY(key->publicKey() == *pub);
    const auto text = signCompact(*key, {}, "payload");
    QVERIFY(text && text->starts_with("eyJhbGciOiJFUzI1NiJ9.")); // {"alg":"ES256"}
    QVERIFY(verify(*parseCompact(*text), *pub).has_value());
}

void tst_crypto_jose::goodJwks_data()
{
    QTest::addColumn<json::value>("row");
    const auto all = load("crypto/jwk_vectors.json");
    QVERIFY(all.is_object());
    for (const auto &row : all.at("good").get_array())
        QTest::newRow(row.at("name").get_string().c_str()) << row;
}

void tst_crypto_jose::goodJwks()
{
    QFETCH(json::value, row);
    const auto &jwk = row.at("jwk").get_object();
    const auto key = publicKeyFromJwk(jwk);
    QVERIFY(key.has_value());
    const auto again = toJwk(*key);
    for (const auto &member : again)
        QVERIFY(jwk.at(member.key()) == member.value());
    QVERIFY(*publicKeyFromJwk(again) == *key);
    if (row.at("thumbprint").is_string())
        QVERIFY(jwkThumbprint(*key) == std::string(row.at("thumbprint").get_string()));
}

void tst_crypto_jose::badJwks_data()
{
    QTest::addColumn<json::value>("jwk");
    const auto all = load("crypto/jwk_vectors.json");
    QVERIFY(all.is_object());
    for (const auto &row : all.at("bad").get_array())
        QTest::newRow(row.at("name").get_string().c_str()) << row.at("jwk");
}

void tst_crypto_jose::badJwks()
{
    QFETCH(json::value, jwk);
    const auto key = publicKeyFromJwk(jwk.get_object());
    QVERIFY(!key);
    QVERIFY(key.error().code == Errc::InvalidInput);
}

void tst_crypto_jose::jwkOfEveryType()
{
    const std::pair<KeyType, std::vector<std::string>> rows[] = {{KeyType::EcP256, {"crv", "kty", "x", "y"}},
                                                                 {KeyType::EcP384, {"crv", "kty", "x", "y"}},
                                                                 {KeyType::Ed25519, {"crv", "kty", "x"}},
                                                                 {KeyType::Rsa, {"e", "kty", "n"}}};
    for (const auto &[type, names] : rows) {
        const auto key = *PrivateKey::generate(type);
        const auto jwk = toJwk(key.publicKey());
        std::vector<std::string> found;
        for (const auto &member : jwk)
            found.emplace_back(member.key());
        QVERIFY(found == names); // nothing private, sorted
        QVERIFY(*publicKeyFromJwk(jwk) == key.publicKey());
        const auto text = signCompact(key, {}, "x");
        QVERIFY(verify(*parseCompact(*text), *publicKeyFromJwk(jwk)).has_value());
        if (type == KeyType::Rsa) {
            const auto pss = parseCompact(*signCompact(key, SigAlg::Ps256, {}, "x"));
            QVERIFY(verify(*pss, key.publicKey(), SigAlg::Ps256).has_value());
            QVERIFY(!verify(*pss, key.publicKey())); // only where the owner was registered for it
        }
    }
}

void tst_crypto_jose::thumbprintByHand()
{
    const auto jwk = toJwk(ourKey().publicKey());
    const std::string text = R"({"crv":"P-256","kty":"EC","x":")" + std::string(jwk.at("x").get_string()) +
                             R"(","y":")" + std::string(jwk.at("y").get_string()) + R"("})";
    QVERIFY(jwkThumbprint(ourKey().publicKey()) == toBase64Url(sha256(asBytes(text))));
}

void tst_crypto_jose::symmetricKey()
{
    const auto jwk = octJwk(SecretBytes::fromText("abc"), "k1");
    QCOMPARE(textOf(json::serialize(jwk)), QByteArray(R"({"kty":"oct","k":"YWJj","kid":"k1"})"));
    QVERIFY(!octJwk(SecretBytes::fromText("abc"), "").contains("kid"));
}

void tst_crypto_jose::keySet()
{
    // RFC 7517 A.1, with keys of kinds we do not know beside: section 5 says they are ignored.
    const auto vectors = load("crypto/jwk_vectors.json");
    json::array keys = {vectors.at("good").at(2).at("jwk"),
                        vectors.at("good").at(0).at("jwk"),
                        vectors.at("bad").at(0).at("jwk"),
                        {{"kty", "AKP"}, {"pub", "AA"}},
                        toJwk(ourKey().publicKey())};
    const auto text = json::serialize(json::object{{"keys", keys}, {"other", 1}});
    const auto set = JwkSet::parse(text);
    QVERIFY(set.has_value());
    QCOMPARE(set->entries().size(), std::size_t{3});
    QVERIFY(set->find("1") && set->find("1")->use == "enc" && set->find("1")->key.type() == KeyType::EcP256);
    QVERIFY(!set->signatureKey("1")); // "use" says enc
    QVERIFY(set->find("2011-04-29")->alg == "RS256");
    QVERIFY(set->signatureKey("2011-04-29").has_value());
    QVERIFY(*set->signatureKey(jwkThumbprint(ourKey().publicKey())) == ourKey().publicKey());
    QVERIFY(!set->find("bilbo.baggins@hobbiton.example") && !set->find(""));
    const auto again = JwkSet::parse(json::serialize(set->toJson()));
    QVERIFY(again && again->entries().size() == 3 && again->find("1")->use == "enc");
    JwkSet own;
    QVERIFY(own.add({"a", ourKey().publicKey(), "sig", "ES256"}).has_value());
    const auto twice = own.add({"a", ourKey().publicKey(), "sig", "ES256"});
    QVERIFY(!twice && twice.error().code == Errc::Conflict);
    QVERIFY(JwkSet::parse(R"({"keys":[]})")->entries().empty());
}

void tst_crypto_jose::badKeySets_data()
{
    QTest::addColumn<std::string>("text");
    const auto jwk = json::serialize(toJwk(ourKey().publicKey()));
    const auto withKid = jwk.substr(0, jwk.size() - 1) + R"(,"kid":"a"})";
    QTest::newRow("not JSON") << std::string("keys");
    QTest::newRow("a bare key") << jwk;
    QTest::newRow("keys is an object") << R"({"keys":)" + jwk + "}";
    QTest::newRow("an entry is a string") << std::string(R"({"keys":["x"]})");
    QTest::newRow("two keys with one kid") << R"({"keys":[)" + withKid + "," + withKid + "]}";
    QTest::newRow("two members of one name") << R"({"keys":[],"keys":[)" + jwk + "]}";
    QTest::newRow("a symmetric key") << std::string(R"({"keys":[{"kty":"oct","k":"YWJj"}]})");
    QTest::newRow("a private key of an unknown kind")
        << std::string(R"({"keys":[{"kty":"EC","crv":"P-521","d":"AA"}]})");
    QTest::newRow("a broken key of ours") << std::string(R"({"keys":[{"kty":"EC","crv":"P-256","x":"AA","y":"AA"}]})");
    QTest::newRow("a key without kty") << std::string(R"({"keys":[{"crv":"P-256"}]})");
}

void tst_crypto_jose::badKeySets()
{
    QFETCH(std::string, text);
    QVERIFY(!JwkSet::parse(text));
}

void tst_crypto_jose::signAndParse()
{
    const std::string payload("any \0 bytes \xff", 13);
    const auto text = signCompact(ourKey(), {{"typ", "JOSE"}, {"kid", "k"}, {"cty", "x"}, {"alg", "none"}}, payload);
    QVERIFY(text.has_value());
    const auto jws = parseCompact(*text);
    QVERIFY(jws.has_value());
    QVERIFY(jws->header.alg == SigAlg::Es256); // from the key, whatever the caller wrote
    QVERIFY(jws->header.kid == "k" && jws->header.typ == "JOSE" && jws->header.cty == "x");
    QVERIFY(jws->payload == payload);
    QVERIFY(verify(*jws, ourKey().publicKey()).has_value());
    // Keys that a message brings along are never used: this one verifies by the given key or not at all.
    const auto other = *PrivateKey::generate();
    const auto carried = parseCompact(*signCompact(other, {{"jwk", toJwk(other.publicKey())}}, "x"));
    QVERIFY(carried && !verify(*carried, ourKey().publicKey()));
    QVERIFY(carried->header.members.contains("jwk"));
    for (const auto alg : {SigAlg::Es256, SigAlg::Es384, SigAlg::EdDsa, SigAlg::Rs256, SigAlg::Ps256})
        QVERIFY(algFromName(algName(alg)) == alg);
}

void tst_crypto_jose::badJws_data()
{
    QTest::addColumn<std::string>("text");
    const auto good = handMade(R"({"alg":"ES256"})");
    const auto input = good.substr(0, good.rfind('.'));
    const auto header = good.substr(0, good.find('.'));
    const auto rest = good.substr(good.find('.'));
    QTest::newRow("nothing") << std::string();
    QTest::newRow("two dots only") << std::string("..");
    QTest::newRow("two parts") << input;
    QTest::newRow("four parts") << good + ".AAAA";
    QTest::newRow("an empty fourth part") << good + ".";
    QTest::newRow("five parts, as a JWE has") << good + ".AAAA.AAAA";
    QTest::newRow("an empty header") << rest;
    QTest::newRow("an empty signature") << input + ".";
    QTest::newRow("a padded header") << header + "=" + rest;
    QTest::newRow("a padded signature") << good + "==";
    QTest::newRow("a blank before") << " " + good;
    QTest::newRow("a line end behind") << good + "\n";
    QTest::newRow("a plus in the signature") << good.substr(0, good.size() - 2) + "+A";
    QTest::newRow("the JSON serialisation") << std::string(R"({"payload":"","signatures":[]})");
    QTest::newRow("alg none, signed") << handMade(R"({"alg":"none"})");
    QTest::newRow("alg None") << handMade(R"({"alg":"None"})");
    QTest::newRow("alg none without signature") << b64(R"({"alg":"none"})") + "." + b64("{}") + ".";
    QTest::newRow("alg HS256") << handMade(R"({"alg":"HS256"})");
    QTest::newRow("alg es256 in small letters") << handMade(R"({"alg":"es256"})");
    QTest::newRow("alg ES256K") << handMade(R"({"alg":"ES256K"})");
    QTest::newRow("alg with a NUL behind") << handMade(R"({"alg":"ES256\u0000"})");
    QTest::newRow("alg empty") << handMade(R"({"alg":""})");
    QTest::newRow("alg null") << handMade(R"({"alg":null})");
    QTest::newRow("alg an array") << handMade(R"({"alg":["ES256"]})");
    QTest::newRow("no alg") << handMade(R"({"typ":"JWT"})");
    QTest::newRow("alg twice") << handMade(R"({"alg":"ES256","alg":"ES256"})");
    QTest::newRow("alg twice, one escaped") << handMade(R"({"alg":"ES256","\u0061lg":"none"})");
    QTest::newRow("kid twice") << handMade(R"({"alg":"ES256","kid":"a","kid":"b"})");
    QTest::newRow("kid a number") << handMade(R"({"alg":"ES256","kid":1})");
    QTest::newRow("typ an array") << handMade(R"({"alg":"ES256","typ":["JWT"]})");
    QTest::newRow("cty a number") << handMade(R"({"alg":"ES256","cty":1})");
    QTest::newRow("RFC 7515 E: crit with an unknown extension") << handMade(
        R"({"alg":"ES256","crit":["http://example.invalid/UNDEFINED"],"http://example.invalid/UNDEFINED":true})");
    QTest::newRow("crit empty") << handMade(R"({"alg":"ES256","crit":[]})");
    QTest::newRow("crit null") << handMade(R"({"alg":"ES256","crit":null})");
    QTest::newRow("crit with exp") << handMade(R"({"alg":"ES256","crit":["exp"],"exp":1})");
    QTest::newRow("RFC 7797: b64 false") << handMade(R"({"alg":"ES256","b64":false,"crit":["b64"]})");
    QTest::newRow("b64 false without crit") << handMade(R"({"alg":"ES256","b64":false})");
    QTest::newRow("b64 true") << handMade(R"({"alg":"ES256","b64":true})");
    QTest::newRow("header is an array") << handMade(R"(["ES256"])");
    QTest::newRow("header is a string") << handMade(R"("ES256")");
    QTest::newRow("header has bytes behind") << handMade(R"({"alg":"ES256"}x)");
    QTest::newRow("header has a byte order mark") << handMade("\xef\xbb\xbf{\"alg\":\"ES256\"}");
    QTest::newRow("header is not UTF-8") << handMade("{\"alg\":\"ES256\",\"kid\":\"\xff\"}");
    QTest::newRow("header nests deep") << handMade(R"({"alg":"ES256","x":[[[[[[[[1]]]]]]]]})");
    QTest::newRow("more than a mebibyte") << good.substr(0, good.rfind('.')) + "." + std::string(1U << 20U, 'A');
}

void tst_crypto_jose::badJws()
{
    QVERIFY(parseCompact(handMade(R"({"alg":"ES256"})")).has_value()); // what the rows are changed from is good
    QFETCH(std::string, text);
    const auto jws = parseCompact(text);
    QVERIFY(!jws);
    QVERIFY(jws.error().code == (text.size() > kMaxJwsSize ? Errc::TooLarge : Errc::InvalidInput));
    QVERIFY(!verifyJwt(text, onlyKid("")));
}

void tst_crypto_jose::everyFlippedBitIsSeen()
{
    const auto good = handMade(R"({"alg":"ES256","kid":"k"})");
    QVERIFY(verifyJwt(good, onlyKid("k")).has_value());
    for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
        auto bad = good;
        bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY(!verifyJwt(bad, onlyKid("k")));
        QVERIFY(!verifyJwt(bad, [](std::string_view) { return std::optional(ourKey().publicKey()); }));
    }
}

void tst_crypto_jose::theKeyDecides()
{
    // A good ES256 signature under a header that names another scheme we know: refused because of the key.
    for (const char *alg : {"ES384", "EdDSA", "RS256", "PS256"}) {
        const auto jws = parseCompact(handMade(std::string(R"({"alg":")") + alg + R"("})"));
        QVERIFY(jws.has_value());
        const auto status = verify(*jws, ourKey().publicKey());
        QVERIFY(!status && status.error().code == Errc::Unauthenticated);
        QVERIFY(!verify(*jws, ourKey().publicKey(), jws->header.alg));
    }
    const auto other = PrivateKey::generate()->publicKey();
    const auto status = verify(*parseCompact(handMade(R"({"alg":"ES256"})")), other);
    QVERIFY(!status && status.error().code == Errc::Unauthenticated);
    QVERIFY(!JwtSigner::create(ourKey(), "k", "JWT", SigAlg::Rs256));
    QVERIFY(!signCompact(ourKey(), SigAlg::EdDsa, {}, "x"));
}

void tst_crypto_jose::publicKeyAsHmacSecret()
{
    // RFC 8725 section 2.1: HS256 keyed with the text of the public key.
    const auto input = b64(R"({"alg":"HS256","kid":"k"})") + "." + b64("{}");
    const auto mac = hmacSha256(asBytes(ourKey().publicKey().toPem()), asBytes(input));
    QVERIFY(!verifyJwt(input + "." + toBase64Url(mac), onlyKid("k")));
}

void tst_crypto_jose::jwtSigner()
{
    const auto signer = JwtSigner::create(ourKey(), "k", "at+jwt");
    QVERIFY(signer.has_value());
    const json::object claims = {{"iss", "https://sim"}, {"exp", 1}, {"aud", {"a", "b"}}};
    const auto token = signer->sign(claims);
    QVERIFY(token.has_value());
    const auto jwt = verifyJwt(*token, onlyKid("k"));
    QVERIFY(jwt.has_value());
    QVERIFY(jwt->claims == claims);
    QVERIFY(jwt->header.kid == "k" && jwt->header.typ == "at+jwt" && jwt->header.alg == SigAlg::Es256);
    QCOMPARE(jwt->header.members.size(), std::size_t{3});
    const auto bare = *JwtSigner::create(ourKey(), "", "");
    QVERIFY(bare.signText("{}")->starts_with("eyJhbGciOiJFUzI1NiJ9.e30."));
    const auto ed = *PrivateKey::generate(KeyType::Ed25519);
    const auto byEd = JwtSigner::create(ed, "e", "")->sign(claims);
    QVERIFY(verifyJwt(*byEd, [&ed](std::string_view) { return std::optional(ed.publicKey()); })->claims == claims);
}

void tst_crypto_jose::jwtLookups()
{
    const auto token = handMade(R"({"alg":"ES256","kid":"k"})");
    const auto unknown = verifyJwt(token, onlyKid("other"));
    QVERIFY(!unknown && unknown.error().code == Errc::Unauthenticated);
    const auto noKid = verifyJwt(handMade(R"({"alg":"ES256"})"), onlyKid("k"));
    QVERIFY(!noKid && noKid.error().code == Errc::Unauthenticated);
    QVERIFY(verifyJwt(handMade(R"({"alg":"ES256"})"), onlyKid("")).has_value());
    const auto rsaOnly = verifyJwt(token, onlyKid("k"), SigAlg::Rs256);
    QVERIFY(!rsaOnly && rsaOnly.error().code == Errc::Unauthenticated);
    bool asked = false;
    const auto refused = verifyJwt(handMade(R"({"alg":"none","kid":"k"})"), [&asked](std::string_view) {
        asked = true;
        return std::optional(ourKey().publicKey());
    });
    QVERIFY(!refused && !asked);
    // Reading without a key is for looking only; it refuses the same forms.
    const auto forged = token.substr(0, token.rfind('.')) + ".AAAA";
    QVERIFY(decodeJwtUnverified(forged)->claims.contains("sub"));
    QVERIFY(!decodeJwtUnverified(handMade(R"({"alg":"none"})")));
}

void tst_crypto_jose::jwtClaimsAreStrict()
{
    const char *header = R"({"alg":"ES256"})";
    for (const char *payload : {"", "[]", "null", "text", R"({"sub":"a","sub":"b"})",
                                R"({"sub":"a"} )"
                                "x",
                                R"({"exp":1e400})", "{\"sub\":\"\xff\"}", R"({"a":)"}) {
        const auto jwt = verifyJwt(handMade(header, payload), onlyKid(""));
        QVERIFY(!jwt);
        QVERIFY(jwt.error().code == Errc::InvalidInput);
        QVERIFY(!decodeJwtUnverified(handMade(header, payload)));
    }
}

void tst_crypto_jose::jwtSize()
{
    const char *header = R"({"alg":"ES256"})";
    const auto sized = [&](std::size_t size) {
        return handMade(header, R"({"a":")" + std::string(size, 'x') + R"("})");
    };
    const auto largest = sized(12100);
    QVERIFY(largest.size() < kMaxJwtSize && verifyJwt(largest, onlyKid("")).has_value());
    const auto tooLarge = verifyJwt(sized(12300), onlyKid(""));
    QVERIFY(!tooLarge && tooLarge.error().code == Errc::TooLarge);
    QVERIFY(decodeJwtUnverified(sized(12300)).error().code == Errc::TooLarge);
}

void tst_crypto_jose::parsersAreTotal()
{
    // Cuts and foreign bytes at every place give an error, never a crash.
    const auto good = handMade(R"({"alg":"ES256"})");
    for (std::size_t i = 0; i < good.size(); ++i) {
        QVERIFY(!verifyJwt(std::string_view(good).substr(0, i), onlyKid("")));
        auto bad = good;
        bad[i] = '\0';
        QVERIFY(!parseCompact(bad));
        bad[i] = '\xff';
        QVERIFY(!parseCompact(bad));
    }
}

QTEST_APPLESS_MAIN(tst_crypto_jose)
#include "tst_crypto_jose.moc"
