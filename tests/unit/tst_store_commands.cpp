// What the decider makes of commands: single use, rotation, revocation, groups in which one command fails, a full disk.

#include "tst_store_support.h"

#include <atomic>
#include <map>
#include <thread>

using namespace seal;
using namespace seal::store;
using namespace seal::store::test;

namespace {

/// Sends the same command from several threads and counts the decisions.
std::map<Decision, int> sendAtOnce(Store &store, const Command &command, int times)
{
    std::mutex mutex;
    std::map<Decision, int> counts;
    std::vector<std::thread> threads;
    std::atomic<int> left{times};
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&, t] {
            for (int i = t; i < times; i += 4) {
                store.submit(command, [&](const Outcome &outcome) {
                    const std::lock_guard lock(mutex);
                    ++counts[outcome.decision];
                    --left;
                });
            }
        });
    }
    for (auto &thread : threads)
        thread.join();
    while (left > 0)
        std::this_thread::yield();
    const std::lock_guard lock(mutex);
    return counts;
}

} // namespace

class tst_store_commands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneOf64RedeemsTheCode();
    void oneOf64RotatesTheToken();
    void boundGrantsGetTheSameSuccessorAgain();
    void unboundGrantsAreRevokedOnReuse();
    void strangersChangeNothing();
    void burntCodesAreNeverRedeemed();
    void spentIdsOutliveARefusal();
    void aReplayedProofDoesNotBurnTheCode();
    void revocationReachesTokens();
    void unknownGrantsAreNoErrorToRevoke();
    void loggedOutUsersDoNotComeBackByACode();
    void aFailingWriteFailsAlone();
    void aFailedCommandLeavesNothing();
    void configurationIsSeenBeforeTheAnswer();
    void unauditedCommandsLeaveNoRecord();
    void aFullDiskIsAnOrderlyState();
    void whatWasToldIsThereAfterARestart();

private:
    std::unique_ptr<Site> m_site;
    std::unique_ptr<Store> m_store;
};

void tst_store_commands::init()
{
    m_site = std::make_unique<Site>();
    m_store = std::move(*m_site->start());
}

void tst_store_commands::cleanup()
{
    m_store->stop();
    const auto verdict = *verifyAudit(*m_site->database.connect(), m_site->auditPublicKey());
    QVERIFY2(verdict.intact, verdict.problem.c_str()); // whatever a test did
    m_store.reset();
    m_site.reset();
}

void tst_store_commands::oneOf64RedeemsTheCode()
{
    auto counts = sendAtOnce(*m_store, command({redeem("g")}), 64);
    QCOMPARE(counts[Decision::Done], 1);
    QCOMPARE(counts[Decision::Reused], 63);
    QVERIFY(readGrant(*m_site, "g").revoked);
    QVERIFY(m_store->snapshot()->isDenied("grant:g", m_site->clock.now()));
    QCOMPARE(records(*m_site).size(), 64U);
    QVERIFY(contains(records(*m_site).at(1), R"("result":"refused","reason":"reused")"));
    QVERIFY(contains(records(*m_site).at(1), R"("user":"u-1","client":"app")"));
}

void tst_store_commands::oneOf64RotatesTheToken()
{
    QVERIFY(run(*m_store, command({redeem("g")})).done());
    auto counts = sendAtOnce(*m_store, command({rotate("g", 0)}), 64);
    QCOMPARE(counts[Decision::Done], 1);
    QCOMPARE(counts[Decision::Reused], 1); // it revokes the grant, which is what the others are told
    QCOMPARE(counts[Decision::Revoked], 62);
    QVERIFY(readGrant(*m_site, "g").revoked);
    QCOMPARE(readGrant(*m_site, "g").generation, 1);
}

void tst_store_commands::boundGrantsGetTheSameSuccessorAgain()
{
    QVERIFY(run(*m_store, command({redeem("g", "jkt:a")})).done());
    auto counts = sendAtOnce(*m_store, command({rotate("g", 0, "jkt:a")}), 64);
    QCOMPARE(counts[Decision::Done], 64);
    QCOMPARE(readGrant(*m_site, "g").generation, 1);
    QVERIFY(!readGrant(*m_site, "g").revoked);

    m_site->clock.advance(5s);
    const auto again = run(*m_store, command({rotate("g", 0, "jkt:a")}));
    QVERIFY(again.done() && again.retry);
    QCOMPARE(again.grant->generation, 1);
    m_site->clock.advance(6s); // the window counts from the rotation, not from the retry
    QVERIFY(run(*m_store, command({rotate("g", 0, "jkt:a")})).decision == Decision::Reused);
    QVERIFY(run(*m_store, command({rotate("g", 1, "jkt:a")})).decision == Decision::Revoked);
}

void tst_store_commands::unboundGrantsAreRevokedOnReuse()
{
    QVERIFY(run(*m_store, command({redeem("g")})).done());
    const auto first = run(*m_store, command({rotate("g", 0)}));
    QVERIFY(first.done() && !first.retry);
    QCOMPARE(first.grant->generation, 1);
    QVERIFY(first.grant->idleExpiry == kStart + 9h);
    const auto reused = run(*m_store, command({rotate("g", 0)}));
    QVERIFY(reused.decision == Decision::Reused);
    QVERIFY(reused.grant && reused.grant->revoked);
    QVERIFY(run(*m_store, command({rotate("g", 1)})).decision == Decision::Revoked);
}

void tst_store_commands::strangersChangeNothing()
{
    QVERIFY(run(*m_store, command({redeem("g", "jkt:a")})).done());
    auto stranger = rotate("g", 0, "jkt:a");
    stranger.client = ClientId("other");
    QVERIFY(run(*m_store, command({stranger})).decision == Decision::Mismatch);
    QVERIFY(run(*m_store, command({rotate("g", 0, "jkt:b")})).decision == Decision::Mismatch);
    QVERIFY(run(*m_store, command({rotate("none", 0)})).decision == Decision::Unknown);
    QCOMPARE(readGrant(*m_site, "g").generation, 0);
    QVERIFY(!readGrant(*m_site, "g").revoked);
    QVERIFY(run(*m_store, command({rotate("g", 0, "jkt:a")})).done());
}

void tst_store_commands::burntCodesAreNeverRedeemed()
{
    auto burn = redeem("g");
    burn.burn = true;
    QVERIFY(run(*m_store, command({burn})).done());
    QVERIFY(readGrant(*m_site, "g").revoked);
    QVERIFY(run(*m_store, command({redeem("g")})).decision == Decision::Reused);
    m_site->clock.advance(60s);
    QVERIFY(run(*m_store, command({redeem("late")})).decision == Decision::Expired);
    QVERIFY(m_site->database.connect()->grant(GrantId("late")).error().code == Errc::NotFound);
}

void tst_store_commands::spentIdsOutliveARefusal()
{
    const Spend proof{"dpop", "j1", kStart + 60s};
    QVERIFY(run(*m_store, command({proof, rotate("none", 0)})).decision == Decision::Unknown);
    QVERIFY(run(*m_store, command({proof, redeem("g")})).decision == Decision::AlreadyUsed);
    QVERIFY(m_site->database.connect()->grant(GrantId("g")).error().code == Errc::NotFound);
}

void tst_store_commands::aReplayedProofDoesNotBurnTheCode()
{
    const Spend proof{"dpop", "j1", kStart + 60s};
    QVERIFY(run(*m_store, command({proof})).done());
    QVERIFY(run(*m_store, command({redeem("g"), proof})).decision == Decision::AlreadyUsed);
    QVERIFY(run(*m_store, command({redeem("g"), Spend{"dpop", "j2", kStart + 60s}})).done());
}

void tst_store_commands::revocationReachesTokens()
{
    QVERIFY(run(*m_store, command({redeem("g")})).done());
    const auto before = m_store->snapshot();
    QVERIFY(run(*m_store, command({Revoke{GrantId("g"), kStart + 300s}})).done());
    QVERIFY(readGrant(*m_site, "g").revoked);
    const auto after = m_store->snapshot();
    QVERIFY(after->version > before->version);
    QCOMPARE(after->configVersion, before->configVersion);
    QCOMPARE(&*after->clients, &*before->clients); // shared, not copied
    QVERIFY(!before->isDenied("grant:g", kStart));
    QVERIFY(after->isDenied("grant:g", kStart + 299s)); // also a token that is signed at this moment
    QVERIFY(!after->isDenied("grant:h", kStart));
}

void tst_store_commands::unknownGrantsAreNoErrorToRevoke()
{
    // RFC 7009 2.2. The code of that grant may be under way: it must find nothing to redeem.
    QVERIFY(run(*m_store, command({Revoke{GrantId("g"), kStart + 300s}})).done());
    QVERIFY(run(*m_store, command({redeem("g")})).decision == Decision::Revoked);
}

void tst_store_commands::loggedOutUsersDoNotComeBackByACode()
{
    QVERIFY(run(*m_store, command({redeem("g1")})).done());
    auto otherUser = redeem("g2");
    otherUser.grant.user = UserId("u-2");
    QVERIFY(run(*m_store, command({otherUser})).done());
    QVERIFY(run(*m_store, command({Deny{{"user:u-1", kStart, kStart + 300s}}})).done());
    QVERIFY(readGrant(*m_site, "g1").revoked);
    QVERIFY(!readGrant(*m_site, "g2").revoked);
    QVERIFY(m_store->snapshot()->isDenied("user:u-1", kStart - 1ms));
    QVERIFY(!m_store->snapshot()->isDenied("user:u-1", kStart));
    QVERIFY(run(*m_store, command({redeem("g3")})).decision == Decision::Revoked); // its log-in was before
    auto fresh = redeem("g4");
    fresh.grant.authTime = kStart + 1s;
    QVERIFY(run(*m_store, command({fresh})).done());
    QVERIFY(run(*m_store, command({Deny{{"client:app", kStart, kStart + 300s}}})).done());
    QVERIFY(readGrant(*m_site, "g4").revoked);
}

void tst_store_commands::aFailingWriteFailsAlone()
{
    // One group: the store's thread is held in the first command until all are queued.
    std::promise<void> queued;
    auto ready = queued.get_future().share();
    m_store->submit(command({Write{[ready](Tables &) -> Status {
                        ready.wait();
                        return {};
                    }}}),
                    {});
    std::vector<std::future<Outcome>> outcomes;
    const auto send = [&](Command sent) {
        auto promise = std::make_shared<std::promise<Outcome>>();
        outcomes.push_back(promise->get_future());
        m_store->submit(std::move(sent), [promise](Outcome outcome) { promise->set_value(std::move(outcome)); });
    };
    const auto put = [](const char *name) {
        return command({Write{[name](Tables &tables) { return tables.putSetting(name, "1"); }}});
    };
    send(put("a"));
    send(command({redeem("g"), Write{[](Tables &tables) -> Status {
                      SEAL_CHECK(tables.putSetting("half", "1"));
                      return makeError(Errc::Conflict, "taken");
                  }}}));
    send(put("b"));
    send(command(
        {Write{[](Tables &) -> Status { return makeError(Errc::Io, "broken"); }}})); // ends the group: run one by one
    send(put("c"));
    queued.set_value();
    std::vector<Outcome> got;
    for (auto &outcome : outcomes)
        got.push_back(outcome.get());
    QVERIFY(got[0].done() && got[2].done() && got[4].done());
    QVERIFY(got[1].decision == Decision::Failed && got[1].error.code == Errc::Conflict &&
            got[1].error.detail == "taken");
    QVERIFY(got[3].decision == Decision::Failed && got[3].error.code == Errc::Io);
    const auto tables = *m_site->database.connect();
    QCOMPARE(tables.settings()->size(), 3U);
    QVERIFY(tables.setting("half").error().code == Errc::NotFound);
    QVERIFY(tables.grant(GrantId("g")).error().code == Errc::NotFound);
    const auto texts = records(*m_site);
    QCOMPARE(texts.size(), 5U); // the hold, a, the refusal, b, c
    QVERIFY(contains(texts.at(2), R"("event":"test.refused","result":"failed","reason":"conflict")"));
}

void tst_store_commands::aFailedCommandLeavesNothing()
{
    const auto outcome =
        run(*m_store, command({Revoke{GrantId("g"), kStart + 300s}, Deny{{"user:u-1", kStart, kStart + 300s}},
                               Write{[](Tables &) -> Status { return makeError(Errc::InvalidInput, "no"); }, true}}));
    QVERIFY(outcome.decision == Decision::Failed);
    QVERIFY(m_site->database.connect()->denied()->empty());
    QVERIFY(!m_store->snapshot()->isDenied("grant:g", kStart));
    QCOMPARE(m_store->snapshot()->version, 1U);
    QVERIFY(run(*m_store, command({redeem("g")})).done());
}

void tst_store_commands::configurationIsSeenBeforeTheAnswer()
{
    std::atomic<std::int64_t> lastRecord{0};
    std::atomic<std::uint64_t> lastConfig{0};
    m_store->onCommit([&](std::int64_t sequence, std::uint64_t config) {
        lastRecord = sequence;
        lastConfig = config;
    });
    QVERIFY(m_store->snapshot()->signingKey()->kid == m_site->tokenKey.kid);
    QVERIFY(!m_store->snapshot()->client(ClientId("app")));
    const auto newKey = *makeSigningKey(SigningKeyUse::Token, m_site->sealer, m_site->random, kStart + 1s);
    Client client;
    client.id = ClientId("app");
    QVERIFY(run(*m_store, command({Write{[&](Tables &tables) -> Status {
                                             SEAL_CHECK(tables.addClient(client));
                                             SEAL_CHECK(tables.addService({ValServiceId("s"), "n", "", false, kStart}));
                                             SEAL_CHECK(tables.putSetting("issuer", "https://x"));
                                             SEAL_CHECK(tables.addSigningKey(newKey));
                                             return tables.retireSigningKey(m_site->tokenKey.kid, kStart);
                                         },
                                         true}}))
                .done());
    const auto snapshot = m_store->snapshot();
    QVERIFY(snapshot->client(ClientId("app")) && snapshot->service(ValServiceId("s")));
    QCOMPARE(snapshot->settings.at("issuer"), std::string("https://x"));
    QCOMPARE(snapshot->signingKey()->kid, newKey.kid);
    QVERIFY(snapshot->tokenKey(m_site->tokenKey.kid) && !snapshot->tokenKey(m_site->tokenKey.kid)->privateKey);
    QVERIFY(snapshot->configVersion == 2 && lastConfig == 2 && lastRecord == 1);
}

void tst_store_commands::unauditedCommandsLeaveNoRecord()
{
    auto quiet = command({redeem("g")});
    quiet.audited = false;
    QVERIFY(run(*m_store, quiet).done());
    QVERIFY(records(*m_site).empty());
}

void tst_store_commands::aFullDiskIsAnOrderlyState()
{
    const auto limit = [](const char *pages) {
        auto set = command({Write{[pages](Tables &tables) {
            return tables.connection().exec(std::string("PRAGMA max_page_count=") + pages);
        }}});
        set.audited = false;
        return set;
    };
    QVERIFY(run(*m_store, command({redeem("g0")})).done());
    QVERIFY(run(*m_store, limit("1")).done()); // SQLite takes the present size: no page may be added
    int done = 1;
    Outcome outcome;
    for (int i = 1; i < 500; ++i, ++done) {
        outcome = run(*m_store, command({redeem(("g" + std::to_string(i)).c_str())}));
        if (!outcome.done())
            break;
    }
    QVERIFY(outcome.decision == Decision::Failed);
    QVERIFY(outcome.error.code == Errc::Unavailable);
    QCOMPARE(outcome.error.detail, std::string("disk full"));
    auto counts = sendAtOnce(*m_store, command({redeem("another"), Write{[](Tables &tables) {
                                                    return tables.putSetting("big", std::string(100'000, 'x'));
                                                }}}),
                             8); // a group of several
    QCOMPARE(counts[Decision::Failed], 8);
    QVERIFY(run(*m_store, limit("1000000")).done());
    QVERIFY(run(*m_store, command({redeem("another")})).done());
    QCOMPARE(static_cast<int>(records(*m_site).size()), done + 1);
}

void tst_store_commands::whatWasToldIsThereAfterARestart()
{
    QVERIFY(run(*m_store, command({redeem("g")})).done());
    QVERIFY(run(*m_store, command({rotate("g", 0)})).done());
    QVERIFY(run(*m_store, command({Revoke{GrantId("h"), kStart + 300s}})).done());
    m_store->stop();
    QVERIFY(run(*m_store, command({redeem("x")})).decision == Decision::Busy);
    m_store = std::move(*m_site->start());
    QVERIFY(m_store->snapshot()->isDenied("grant:h", kStart));
    QVERIFY(run(*m_store, command({redeem("g")})).decision == Decision::Reused);
    QCOMPARE(records(*m_site).size(), 4U);
}

QTEST_GUILESS_MAIN(tst_store_commands)
#include "tst_store_commands.moc"
