#include "core/identity/throttle.h"

#include <QtTest>

using namespace std::chrono_literals;
using seal::identity::Throttle;
using seal::identity::ThrottleOptions;

namespace {

const seal::UtcMs kStart = seal::fromEpochSeconds(1'800'000'000);
constexpr auto kHome = "192.0.2.0/24";
constexpr auto kEvil = "203.0.113.0/24";

void fail(Throttle &throttle, std::string_view account, std::string_view prefix, int times, seal::ManualClock &clock)
{
    for (int i = 0; i < times; ++i) {
        const auto wait = throttle.attempt(account, prefix);
        if (wait > 0ms) {
            clock.advance(wait);
            QCOMPARE(throttle.attempt(account, prefix).count(), 0);
        }
    }
}

} // namespace

class tst_IdentityThrottle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterTheFreeFailuresEachOneDoublesTheWait()
    {
        seal::ManualClock clock(kStart);
        Throttle throttle(clock);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(throttle.attempt("alice", kHome).count(), 0);
        QCOMPARE(throttle.attempt("alice", kHome).count(), 2000);
        QCOMPARE(throttle.attempt("alice", kHome).count(), 2000); // a refused attempt is not counted
        clock.advance(2s);
        QCOMPARE(throttle.attempt("alice", kHome).count(), 0);
        QCOMPARE(throttle.attempt("alice", kHome).count(), 4000);
    }

    void theWaitHasAnEnd()
    {
        seal::ManualClock clock(kStart);
        Throttle throttle(clock);
        fail(throttle, "alice", kHome, 30, clock);
        const auto wait = throttle.attempt("alice", kHome);
        QVERIFY(wait > 200s && wait <= 300s);
    }

    void parallelGuessesAreCountedBeforeTheirAnswer()
    {
        seal::ManualClock clock(kStart);
        Throttle throttle(clock);
        int passed = 0;
        for (int i = 0; i < 100; ++i)
            passed += throttle.attempt("alice", kHome) == 0ms ? 1 : 0;
        QCOMPARE(passed, 5);
    }

    void aRightPasswordForgivesTheOwnPair()
    {
        seal::ManualClock clock(kStart);
        Throttle throttle(clock);
        fail(throttle, "alice", kHome, 4, clock);
        QCOMPARE(throttle.attempt("alice", kHome).count(), 0);
        throttle.succeeded("alice", kHome);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(throttle.attempt("alice", kHome).count(), 0);
    }

    void quietTimeForgets()
    {
        seal::ManualClock clock(kStart);
        Throttle throttle(clock);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(throttle.attempt("alice", kHome).count(), 0);
        QVERIFY(throttle.attempt("alice", kHome) > 0ms);
        clock.advance(16min);
        QCOMPARE(throttle.attempt("alice", kHome).count(), 0);
        QCOMPARE(throttle.attempt("alice", kHome).count(), 0);
    }

    void anAttackerCannotLockTheOwnerOut()
    {
        seal::ManualClock clock(kStart);
        Throttle throttle(clock);
        fail(throttle, "alice", kEvil, 200, clock);
        QVERIFY(throttle.attempt("alice", kEvil) > 0ms);
        QCOMPARE(throttle.attempt("alice", kHome).count(), 0);
    }

    void guessesFromManyPrefixesAreSlowedDownForThosePrefixes()
    {
        seal::ManualClock clock(kStart);
        Throttle throttle(clock);
        for (int i = 0; i < 60; ++i)
            QCOMPARE(throttle.attempt("alice", "10.0." + std::to_string(i) + ".0/24").count(), 0);
        // One failure each is far from the limit of the pair, but the account has had too many.
        QVERIFY(throttle.attempt("alice", "10.0.7.0/24") > 0ms);
        QVERIFY(throttle.attempt("alice", "10.0.7.0/24") <= 5s);
        QCOMPARE(throttle.attempt("alice", kHome).count(), 0);
    }

    void sprayingOnePasswordOverManyAccountsIsSlowedDown()
    {
        seal::ManualClock clock(kStart);
        Throttle throttle(clock);
        int passed = 0;
        for (int i = 0; i < 200; ++i)
            passed += throttle.attempt("user" + std::to_string(i), kEvil) == 0ms ? 1 : 0;
        QCOMPARE(passed, 60);
    }

    void whoLoggedInFromAPrefixIsNotHitByItsSprayer()
    {
        seal::ManualClock clock(kStart);
        Throttle throttle(clock);
        QCOMPARE(throttle.attempt("alice", kEvil).count(), 0);
        throttle.succeeded("alice", kEvil);
        for (int i = 0; i < 200; ++i)
            (void)throttle.attempt("user" + std::to_string(i), kEvil);
        QVERIFY(throttle.attempt("bob", kEvil) > 0ms);
        QCOMPARE(throttle.attempt("alice", kEvil).count(), 0);
    }

    void whatWasNotLookedAtIsTakenBack()
    {
        seal::ManualClock clock(kStart);
        Throttle throttle(clock);
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(throttle.attempt("alice", kHome).count(), 0);
            throttle.undo("alice", kHome);
        }
    }

    void memoryIsBounded()
    {
        seal::ManualClock clock(kStart);
        ThrottleOptions options;
        options.entries = 100;
        Throttle throttle(clock, options);
        const std::string longName(100'000, 'x');
        for (int i = 0; i < 1000; ++i)
            (void)throttle.attempt(longName + std::to_string(i), "10.1." + std::to_string(i) + ".0/24");
        QVERIFY(throttle.size() <= 300);
    }
};

QTEST_APPLESS_MAIN(tst_IdentityThrottle)
#include "tst_identity_throttle.moc"
