// The whole check of a request, on a running store.

#include "core/guard/guard.h"
#include "tst_guard_authority.h"
#include "tst_store_support.h"

using namespace seal;
using namespace seal::guard;

namespace {

using store::test::kStart;

struct Running
{
    store::test::Site site;
    guardtest::Authority authority;
    pki::Certificate certificate = authority.client(guardtest::kServerUri);
    std::unique_ptr<store::Store> store;
    crypto::PrivateKey key = guardtest::need(store::openSigningKey(site.tokenKey, site.sealer));

    Running()
    {
        const auto made = site.database.inTransaction([](store::Tables &tables) -> Status {
            SEAL_CHECK(tables.addClient(guardtest::client("simc-7")));
            return tables.addClient(
                guardtest::server("v2x-server", store::CertificateName::SanUri, guardtest::kServerUri));
        });
        if (!made)
            qFatal("%s", made.error().detail.c_str());
        store = guardtest::need(site.start());
    }

    [[nodiscard]] ServerContext context()
    {
        const std::string issuer(guardtest::kIssuer);
        return {
            *store, site.clock, site.random, nullptr, {issuer, issuer, issuer, std::string(guardtest::kAudience), {}},
            false};
    }

    [[nodiscard]] static AccessTokenClaims claims()
    {
        auto c = guardtest::claims();
        c.issuedAt = kStart - std::chrono::seconds(10);
        c.expiry = kStart + std::chrono::seconds(290);
        return c;
    }
    [[nodiscard]] AccessTokenClaims serverClaims() const
    {
        auto c = claims();
        c.subject = "v2x-server";
        c.client = ClientId("v2x-server");
        c.valUserId = ValUserId();
        c.certificateThumbprint = certificateThumbprint(certificate);
        return c;
    }
    [[nodiscard]] std::string token(const AccessTokenClaims &c) const
    {
        return guardtest::sign(c, guardtest::header(site.tokenKey.kid), key);
    }

    [[nodiscard]] static net::Request request(const std::string &token)
    {
        net::Request r;
        r.method = net::Method::Get;
        r.headers.add("Authorization", "Bearer " + token);
        return r;
    }

    void write(std::function<Status(store::Tables &)> change) const
    {
        QVERIFY(store::test::run(*store, store::test::command({store::Write{std::move(change), true}})).done());
    }
};

const Requirement kUe{std::string(guardtest::kAudience), "seal:key", false};
const Requirement kServer{std::string(guardtest::kAudience), "seal:key", true};

std::string reason(const guard::Verdict &verdict)
{
    return verdict.refusal ? verdict.refusal->reason : std::string();
}

} // namespace

class tst_guard_check : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodTokenPassesAgainAndAgain();
    void rememberedTokensStillExpire();
    void rememberedTokensStopWhenRevoked();
    void rememberedTokensStopWithTheirClient();
    void missingTokenAndOtherFaults();
    void bareTokens();
    void mutualTls();
};

void tst_guard_check::goodTokenPassesAgainAndAgain()
{
    Running running;
    const Guard guard(running.context());
    const auto request = Running::request(running.token(Running::claims()));
    const auto first = guard.check(request, kUe);
    QVERIFY2(first.ok(), reason(first).c_str());
    const auto second = guard.check(request, kUe);
    QVERIFY(second.ok());
    QVERIFY2(first.claims == second.claims, "the second time comes from memory");
    QCOMPARE_EQ(second.claims->client.str(), std::string("simc-7"));
}

void tst_guard_check::rememberedTokensStillExpire()
{
    Running running;
    const Guard guard(running.context());
    const auto request = Running::request(running.token(Running::claims()));
    QVERIFY(guard.check(request, kUe).ok());
    running.site.clock.advance(std::chrono::seconds(319));
    QVERIFY(guard.check(request, kUe).ok());
    running.site.clock.advance(std::chrono::seconds(1));
    const auto verdict = guard.check(request, kUe);
    QVERIFY(!verdict.ok());
    QCOMPARE_EQ(verdict.refusal->clause, std::string("TS 33.434 A.7.2"));
    QVERIFY2(verdict.claims != nullptr, "the audit record says whose token it was");
}

void tst_guard_check::rememberedTokensStopWhenRevoked()
{
    Running running;
    const Guard guard(running.context());
    const auto request = Running::request(running.token(Running::claims()));
    QVERIFY(guard.check(request, kUe).ok());
    const auto outcome = store::test::run(
        *running.store, store::test::command({store::Revoke{GrantId("g-1"), kStart + std::chrono::hours(1)}}));
    QVERIFY(outcome.done());
    running.site.clock.advance(std::chrono::seconds(1));
    const auto verdict = guard.check(request, kUe);
    QVERIFY(!verdict.ok());
    QVERIFY2(reason(verdict).starts_with("grant: \"g-1\""), reason(verdict).c_str());
}

void tst_guard_check::rememberedTokensStopWithTheirClient()
{
    Running running;
    const Guard guard(running.context());
    const auto request = Running::request(running.token(Running::claims()));
    QVERIFY(guard.check(request, kUe).ok());
    running.write([](store::Tables &tables) {
        auto client = guardtest::client("simc-7");
        client.disabled = true;
        return tables.updateClient(client);
    });
    QVERIFY(!guard.check(request, kUe).ok());
    running.write([](store::Tables &tables) { return tables.removeClient(ClientId("simc-7")); });
    QVERIFY(!guard.check(request, kUe).ok());
}

void tst_guard_check::missingTokenAndOtherFaults()
{
    Running running;
    const Guard guard(running.context());
    QCOMPARE_EQ(guard.check(net::Request(), kUe).refusal->cause, std::string("TOKEN_MISSING"));
    auto request = Running::request(running.token(Running::claims()));
    request.headers.add("X-3GPP-Asserted-Identity", "sip:alice@val.example");
    QCOMPARE_EQ(guard.check(request, kUe).refusal->cause, std::string("ASSERTED_IDENTITY_REFUSED"));
    auto c = Running::claims();
    c.scope = "openid";
    const auto scope = guard.check(Running::request(running.token(c)), kUe);
    QCOMPARE_EQ(scope.refusal->cause, std::string("INSUFFICIENT_SCOPE"));
    QVERIFY(scope.claims != nullptr);
    // A forged token is never remembered as good, nor is its sender known.
    const auto forged =
        guardtest::sign(Running::claims(), guardtest::header(running.site.tokenKey.kid), guardtest::siteKey());
    for (int i = 0; i < 2; ++i) {
        const auto verdict = guard.check(Running::request(forged), kUe);
        QCOMPARE_EQ(verdict.refusal->cause, std::string("TOKEN_INVALID"));
        QVERIFY(verdict.claims == nullptr);
    }
}

void tst_guard_check::bareTokens()
{
    Running running;
    const Guard guard(running.context());
    const auto token = running.token(Running::claims());
    QVERIFY(guard.checkToken(token, {}).ok());
    QVERIFY(guard.checkToken(token, guardtest::kAudience).ok());
    QVERIFY(!guard.checkToken(token, guardtest::kIssuer).ok());
    QVERIFY(!guard.checkToken("x", {}).ok());
    QVERIFY(!guard.checkToken({}, {}).ok());
}

void tst_guard_check::mutualTls()
{
    Running running;
    const Guard guard(running.context());
    auto request = Running::request(running.token(running.serverClaims()));
    QCOMPARE_EQ(guard.check(request, kServer).refusal->status, 401); // bound, but no certificate
    request.peer.certificate = running.certificate;
    const auto good = guard.check(request, kServer);
    QVERIFY2(good.ok(), reason(good).c_str());
    // The right binding, but the token is of another client than the certificate.
    auto c = running.serverClaims();
    c.client = ClientId("simc-7");
    auto other = Running::request(running.token(c));
    other.peer.certificate = running.certificate;
    QCOMPARE_EQ(guard.check(other, kServer).refusal->cause, std::string("TARGET_MISMATCH"));
    // A certificate that no client has, with a token bound to it.
    c = running.serverClaims();
    const auto stranger = running.authority.client("urn:sealdesk:client:stranger");
    c.certificateThumbprint = certificateThumbprint(stranger);
    auto unknown = Running::request(running.token(c));
    unknown.peer.certificate = stranger;
    QCOMPARE_EQ(guard.check(unknown, kServer).refusal->status, 403);
    // Another certificate of the same server: the token is not bound to it.
    request.peer.certificate = running.authority.client(guardtest::kServerUri);
    QCOMPARE_EQ(guard.check(request, kServer).refusal->status, 401);
    // An unbound token.
    c = running.serverClaims();
    c.certificateThumbprint.clear();
    auto unbound = Running::request(running.token(c));
    unbound.peer.certificate = running.certificate;
    QCOMPARE_EQ(guard.check(unbound, kServer).refusal->status, 401);
    // A certificate on the deny list stops the tokens that are bound to it.
    request.peer.certificate = running.certificate;
    const store::DenyEntry entry{"cert:" + running.certificate.sha256Hex(), kStart, kStart + std::chrono::hours(1)};
    QVERIFY(store::test::run(*running.store, store::test::command({store::Deny{entry}})).done());
    QCOMPARE_EQ(guard.check(request, kServer).refusal->status, 401);
}

QTEST_GUILESS_MAIN(tst_guard_check)

#include "tst_guard_check.moc"
