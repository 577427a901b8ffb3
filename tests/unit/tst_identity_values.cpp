#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/crypto/random.h"
#include "core/identity/authorize_request.h"
#include "core/identity/login_form.h"
#include "core/identity/refresh_token.h"
#include "core/identity/scope_grant.h"
#include "core/identity/sealed_code.h"
#include "core/identity/tokens.h"
#include "core/identity/wire.h"

#include <QtTest>

#include <fmt/format.h>

using namespace seal;
using namespace seal::identity;
using namespace Qt::StringLiterals;

namespace {

store::Sealer sealer(char fill = 'k')
{
    const std::string key(store::Sealer::kSiteKeySize, fill);
    return *store::Sealer::create(SecretBytes::fromText(key));
}

CodeGrant sampleCode()
{
    CodeGrant code;
    code.grant = GrantId("AAAAAAAAAAAAAAAAAAAAAA");
    code.client = ClientId("demo-app");
    code.redirectUri = "http://127.0.0.1:5000/callback";
    code.challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    code.nonce = "n-0S6_WzA2Mj";
    code.user = UserId("1b4e28ba-2fa1-41d2-883f-0016d3cca427");
    code.session = SessionId("BBBBBBBBBBBBBBBBBBBBBB");
    code.scope = "openid seal:key";
    code.resource = "https://skm";
    code.scopeDiffers = true;
    code.authTime = fromEpochMs(1'800'000'000'123);
    code.expiry = fromEpochMs(1'800'000'060'123);
    return code;
}

store::Snapshot sampleSnapshot()
{
    std::unordered_map<ValServiceId, store::ValService> services;
    for (const char *id : {"v2x", "mc", "old"}) {
        store::ValService service;
        service.id = ValServiceId(id);
        service.disabled = service.id.str() == "old";
        services.emplace(service.id, service);
    }
    store::Snapshot snapshot;
    snapshot.services = services;
    return snapshot;
}

guard::SiteOrigins sampleOrigins()
{
    return {"https://sim", "https://sim", "https://sim:1", "https://skm", "https://skm:1"};
}

} // namespace

class tst_IdentityValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redirectUri_data()
    {
        QTest::addColumn<QString>("registered");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *name, const char *registered, const char *asked, bool fits) {
            QTest::newRow(name) << QString::fromLatin1(registered) << QString::fromLatin1(asked) << fits;
        };
        row("equal strings fit", "https://app.example/cb", "https://app.example/cb", true);
        row("another case of the host does not", "https://app.example/cb", "https://APP.example/cb", false);
        row("a longer path does not", "https://app.example/cb", "https://app.example/cb/x", false);
        row("an added query does not", "https://app.example/cb", "https://app.example/cb?x=1", false);
        row("an added fragment does not", "https://app.example/cb", "https://app.example/cb#x", false);
        row("another port of a real host does not", "https://app.example/cb", "https://app.example:444/cb", false);
        row("RFC 8252 7.3: any port of loopback fits", "http://127.0.0.1/cb", "http://127.0.0.1:49152/cb", true);
        row("RFC 8252 7.3: another port of loopback fits", "http://127.0.0.1:80/cb", "http://127.0.0.1:49152/cb", true);
        row("RFC 8252 7.3: no port where one is registered fits", "http://127.0.0.1:80/cb", "http://127.0.0.1/cb",
            true);
        row("RFC 8252 7.3: any port of IPv6 loopback fits", "http://[::1]/cb", "http://[::1]:49152/cb", true);
        row("the two loopbacks are not the same", "http://127.0.0.1/cb", "http://[::1]:49152/cb", false);
        row("loopback with another path does not fit", "http://127.0.0.1/cb", "http://127.0.0.1:49152/other", false);
        row("loopback with https does not fit http", "http://127.0.0.1/cb", "https://127.0.0.1:49152/cb", false);
        row("the name localhost is not loopback", "http://localhost/cb", "http://localhost:49152/cb", false);
        row("a host that begins like loopback does not fit", "http://127.0.0.1/cb", "http://127.0.0.1.evil.example/cb",
            false);
        row("user information does not fit", "http://127.0.0.1/cb", "http://127.0.0.1:1@evil.example/cb", false);
        row("user information before the host does not fit", "http://127.0.0.1/cb", "http://x@127.0.0.1/cb", false);
        row("port 0 does not fit", "http://127.0.0.1/cb", "http://127.0.0.1:0/cb", false);
        row("port 65536 does not fit", "http://127.0.0.1/cb", "http://127.0.0.1:65536/cb", false);
        row("an empty port does not fit", "http://127.0.0.1/cb", "http://127.0.0.1:/cb", false);
        row("a port of letters does not fit", "http://127.0.0.1/cb", "http://127.0.0.1:x/cb", false);
        row("private scheme fits exactly", "com.example.app:/cb", "com.example.app:/cb", true);
    }
    void redirectUri()
    {
        QFETCH(QString, registered);
        QFETCH(QString, asked);
        QFETCH(bool, fits);
        QCOMPARE(redirectUriMatches(registered.toStdString(), asked.toStdString()), fits);
    }

    void pkceFollowsTheExampleOfRfc7636()
    {
        // RFC 7636 appendix B
        const std::string verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        const std::string challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        QVERIFY(verifierFits(verifier, challenge));
        QVERIFY(!verifierFits(challenge, challenge)); // plain
        QVERIFY(isCodeVerifier(verifier));
        QVERIFY(!isCodeVerifier(verifier.substr(1)));
        QVERIFY(!isCodeVerifier(std::string(129, 'a')));
        QVERIFY(!isCodeVerifier(std::string(42, 'a') + "+"));
        QVERIFY(isCodeChallenge(challenge));
        QVERIFY(!isCodeChallenge(challenge.substr(1)));
        QVERIFY(!isCodeChallenge(challenge + "="));
    }

    void redirectsAlwaysNameTheIssuer()
    {
        net::Form form;
        form.add("code", "a b");
        QCOMPARE(redirectWith("http://127.0.0.1:5/cb", form, "https://sim:1"),
                 std::string("http://127.0.0.1:5/cb?code=a%20b&iss=https%3A%2F%2Fsim%3A1"));
        QCOMPARE(redirectWith("https://app/cb?x=1", {}, "https://sim"),
                 std::string("https://app/cb?x=1&iss=https%3A%2F%2Fsim"));
    }

    void codesOpenAsTheyWereSealed()
    {
        const auto codes = *CodeSealer::create(sealer());
        const auto text = *codes.seal(crypto::systemRandom(), sampleCode());
        const auto opened = codes.open(text);
        QVERIFY(opened.has_value());
        const auto code = sampleCode();
        QCOMPARE(opened->grant.str(), code.grant.str());
        QCOMPARE(opened->client.str(), code.client.str());
        QCOMPARE(opened->redirectUri, code.redirectUri);
        QCOMPARE(opened->challenge, code.challenge);
        QCOMPARE(opened->nonce, code.nonce);
        QCOMPARE(opened->user.str(), code.user.str());
        QCOMPARE(opened->session.str(), code.session.str());
        QCOMPARE(opened->scope, code.scope);
        QCOMPARE(opened->resource, code.resource);
        QVERIFY(opened->scopeDiffers);
        QVERIFY(opened->authTime == code.authTime && opened->expiry == code.expiry);
    }

    void codesOfOthersDoNotOpen()
    {
        const auto codes = *CodeSealer::create(sealer());
        const auto text = *codes.seal(crypto::systemRandom(), sampleCode());
        QVERIFY(!CodeSealer::create(sealer('x'))->open(text));
        QVERIFY(!codes.open(""));
        QVERIFY(!codes.open("no code"));
        QVERIFY(!codes.open(text + "A"));
        QVERIFY(!codes.open(std::string(100'000, 'A')));
        for (std::size_t i = 0; i < text.size(); i += 7) {
            auto changed = text;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            QVERIFY(!codes.open(changed));
        }
    }

    void aSealedFormIsNoCode()
    {
        const auto forms = *LoginSealer::create(sealer());
        const auto session =
            *forms.sealSession(crypto::systemRandom(), BrowserSession{SessionId("s"), UserId("u"), {}, {}});
        QVERIFY(!CodeSealer::create(sealer())->open(session));
    }

    void refreshTokensSayGrantAndGeneration()
    {
        const auto tokens = *RefreshTokens::create(sealer());
        const auto text = tokens.make({GrantId(crypto::systemRandom().token()), 0x0102030405});
        QVERIFY(text.has_value());
        const auto claims = tokens.open(*text);
        QVERIFY(claims.has_value());
        QCOMPARE(claims->generation, 0x0102030405);
        for (std::size_t i = 0; i < text->size(); ++i) {
            auto changed = *text;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            QVERIFY(!tokens.open(changed));
        }
        QVERIFY(!tokens.open(text->substr(1)));
        QVERIFY(!tokens.open(*text + "A"));
        QVERIFY(!RefreshTokens::create(sealer('x'))->open(*text));
        QVERIFY(!tokens.make({GrantId("short"), 1}));
    }

    void formsOpenOnlyWithTheirCookie()
    {
        const auto forms = *LoginSealer::create(sealer());
        auto &random = crypto::systemRandom();
        const auto cookie = random.token();
        LoginForm form;
        form.kind = LoginForm::Kind::Consent;
        form.request.client = ClientId("demo-app");
        form.request.state = "st";
        form.request.maxAge = std::chrono::seconds(0);
        form.request.promptConsent = true;
        form.session = SessionId("s1");
        form.expiry = fromEpochSeconds(7);
        const auto text = *forms.sealForm(random, form, cookie);
        const auto opened = forms.openForm(text, cookie);
        QVERIFY(opened.has_value());
        QVERIFY(opened->kind == LoginForm::Kind::Consent && opened->request.promptConsent &&
                !opened->request.promptNone);
        QVERIFY(opened->request.maxAge == std::chrono::seconds(0));
        QCOMPARE(opened->request.state, std::string("st"));
        QVERIFY(!forms.openForm(text, random.token()));
        QVERIFY(!forms.openForm(text, ""));
    }

    void cutOffValuesAreErrors()
    {
        WireWriter out;
        out.text("abc");
        out.number(-5);
        for (std::size_t size = 0; size < out.bytes().size(); ++size) {
            WireReader in(std::string_view(out.bytes()).substr(0, size));
            (void)in.text();
            (void)in.number();
            QVERIFY(!in.done());
        }
        WireReader in(out.bytes());
        QCOMPARE(in.text(), std::string("abc"));
        QCOMPARE(in.number(), -5);
        QVERIFY(in.done().has_value());
    }

    void atHashIsTheLeftHalf()
    {
        // OIDC Core 3.1.3.6; the value is that of the example in its appendix A.3, made for RS256.
        QCOMPARE(accessTokenHash("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y", crypto::SigAlg::Rs256),
                 std::string("77QmUPtjPfzWtF2AnpK9RQ"));
        QVERIFY(accessTokenHash("x", crypto::SigAlg::EdDsa).empty());
    }

    void scopes_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("resource");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("outcome"); // "scope|audience|services|differs" or the error
        const auto row = [](const char *name, const char *asked, const char *resource, const char *owner,
                            const char *outcome) {
            QTest::newRow(name) << QString::fromLatin1(asked) << QString::fromLatin1(resource)
                                << QString::fromLatin1(owner) << QString::fromLatin1(outcome);
        };
        row("what is allowed is granted", "openid seal:key", "", "user", "openid seal:key|https://skm|mc,v2x|0");
        row("what is not registered is cut and told", "openid seal:group", "", "user", "openid|https://sim|mc,v2x|1");
        row("nothing left is invalid_scope", "seal:group", "", "user", "invalid_scope");
        row("an unknown scope alone is invalid_scope", "email", "", "user", "invalid_scope");
        row("two spaces are invalid_scope", "openid  seal:key", "", "user", "invalid_scope");
        row("a named service narrows", "openid val:v2x", "", "user", "openid val:v2x|https://sim|v2x|0");
        row("a service that the user has not is cut", "openid val:v2x val:other", "", "user",
            "openid val:v2x|https://sim|v2x|1");
        row("only foreign services are invalid_scope, not all", "openid val:other", "", "user", "invalid_scope");
        row("a disabled service cannot be had", "openid val:old", "", "user", "invalid_scope");
        row("scopes of two servers are invalid_target", "seal:key seal:identity:provision", "", "user",
            "invalid_target");
        row("RFC 8707: a resource chooses", "seal:key seal:identity:provision", "https://skm", "user",
            "seal:key|https://skm|mc,v2x|1");
        row("RFC 8707: a foreign resource is invalid_target", "seal:key", "https://evil", "user", "invalid_target");
        row("RFC 8707: a resource without its scope is invalid_target", "seal:key", "https://sim", "user",
            "invalid_target");
        row("a user without services is denied", "openid seal:key", "", "nobody", "access_denied");
        row("openid is no scope of servers", "openid seal:key", "", "client", "seal:key|https://skm|mc,v2x|1");
        row("openid alone gives a server nothing", "openid", "", "client", "invalid_scope");
        row("no scope with two servers registered is invalid_target", "", "", "user", "invalid_target");
        row("no scope and a resource is all of that server", "", "https://skm", "user",
            "openid seal:key|https://skm|mc,v2x|1");
    }
    void scopes()
    {
        QFETCH(QString, asked);
        QFETCH(QString, resource);
        QFETCH(QString, owner);
        QFETCH(QString, outcome);
        const auto snapshot = sampleSnapshot();
        store::Client client;
        client.scopes = {"openid", "seal:key", "seal:identity:provision"};
        client.services = {ValServiceId("v2x"), ValServiceId("mc"), ValServiceId("old")};
        std::vector<store::Mapping> mappings;
        if (owner == u"user"_s) {
            for (const char *id : {"v2x", "mc", "old", "other"})
                mappings.push_back({UserId("u"), ValServiceId(id), {}, {}, {}});
        }
        const ScopeOwner who{owner == u"client"_s ? ScopeOwner::Kind::Client : ScopeOwner::Kind::User, &mappings};
        const auto grant =
            cutScope(asked.toStdString(), resource.toStdString(), client, who, snapshot, sampleOrigins());
        std::string text;
        if (grant) {
            std::string services;
            for (const auto &service : grant->services)
                services += (services.empty() ? "" : ",") + service.str();
            text = fmt::format("{}|{}|{}|{}", grant->scope, grant->audience, services, grant->differs ? 1 : 0);
        } else {
            text = grant.error().error;
        }
        QCOMPARE(QString::fromStdString(text), outcome);
    }
};

QTEST_APPLESS_MAIN(tst_IdentityValues)
#include "tst_identity_values.moc"
