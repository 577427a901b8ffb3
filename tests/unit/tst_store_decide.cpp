// The pure decisions on codes and refresh tokens: one row for each case of state-design.

#include "tst_store_support.h"

using namespace seal;
using namespace seal::store;
using namespace seal::store::test;

class tst_store_decide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redeem_data();
    void redeem();
    void rotate_data();
    void rotate();
};

void tst_store_decide::redeem_data()
{
    QTest::addColumn<bool>("stored");
    QTest::addColumn<bool>("session");
    QTest::addColumn<int>("secondsFromStart");
    QTest::addColumn<int>("decision");
    const auto row = [](const char *name, bool stored, bool session, int seconds, Decision decision) {
        QTest::newRow(name) << stored << session << seconds << static_cast<int>(decision);
    };
    row("RFC 6749 4.1.2 a fresh code is redeemed", false, false, 0, Decision::Done);
    row("a code one millisecond class before its expiry is redeemed", false, false, 59, Decision::Done);
    row("a code at its expiry is refused", false, false, 60, Decision::Expired);
    row("RFC 6749 4.1.2 a used code is reuse", true, false, 0, Decision::Reused);
    row("a used code is reuse after its expiry too", true, false, 3600, Decision::Reused);
    row("a session without a code has no expiry of a code", false, true, 3600, Decision::Done);
}

void tst_store_decide::redeem()
{
    QFETCH(bool, stored);
    QFETCH(bool, session);
    QFETCH(int, secondsFromStart);
    QFETCH(int, decision);
    auto step = test::redeem("g");
    if (session) {
        step.grant.kind = GrantKind::Session;
        step.expiry = {};
    }
    const auto have = stored ? std::optional(makeGrant("g")) : std::nullopt;
    QCOMPARE(static_cast<int>(decideRedeem(have, step, kStart + std::chrono::seconds(secondsFromStart))), decision);
}

void tst_store_decide::rotate_data()
{
    // The stored grant has generation 5 and was last used at kStart.
    QTest::addColumn<QByteArray>("storedCnf");
    QTest::addColumn<QByteArray>("shownCnf");
    QTest::addColumn<qint64>("generation");
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<int>("decision");
    QTest::addColumn<bool>("retry");
    const auto row = [](const char *name, const char *have, const char *shown, qint64 generation, qint64 ms,
                        Decision decision, bool retry = false) {
        QTest::newRow(name) << QByteArray(have) << QByteArray(shown) << generation << ms << static_cast<int>(decision)
                            << retry;
    };
    row("the current generation of an unbound grant rotates", "", "", 5, 0, Decision::Done);
    row("the current generation of a bound grant rotates", "jkt:a", "jkt:a", 5, 0, Decision::Done);
    row("RFC 9700 4.14.2 the generation before of an unbound grant is reuse", "", "", 4, 0, Decision::Reused);
    row("the generation before of a bound grant at once is a retry", "jkt:a", "jkt:a", 4, 0, Decision::Done, true);
    row("the generation before of a bound grant after 10 s is a retry", "jkt:a", "jkt:a", 4, 10'000, Decision::Done,
        true);
    row("the generation before of a bound grant after more than 10 s is reuse", "jkt:a", "jkt:a", 4, 10'001,
        Decision::Reused);
    row("two generations before is reuse for bound grants too", "jkt:a", "jkt:a", 3, 0, Decision::Reused);
    row("a generation that was not given yet is reuse", "", "", 6, 0, Decision::Reused);
    row("RFC 9449 5 another key changes nothing", "jkt:a", "jkt:b", 5, 0, Decision::Mismatch);
    row("no key where one is bound changes nothing", "jkt:a", "", 4, 0, Decision::Mismatch);
    row("a key where none is bound changes nothing", "", "jkt:b", 5, 0, Decision::Mismatch);
    row("after the idle expiry it is refused", "", "", 5, 8 * 3'600'000LL, Decision::Expired);
    row("a reuse after the idle expiry is only expired", "", "", 1, 9 * 3'600'000LL, Decision::Expired);
}

void tst_store_decide::rotate()
{
    QFETCH(QByteArray, storedCnf);
    QFETCH(QByteArray, shownCnf);
    QFETCH(qint64, generation);
    QFETCH(qint64, milliseconds);
    QFETCH(int, decision);
    QFETCH(bool, retry);
    auto stored = makeGrant("g", storedCnf.constData());
    stored.generation = 5;
    stored.lastUsed = kStart;
    const auto step = test::rotate("g", generation, shownCnf.constData());
    const auto now = kStart + std::chrono::milliseconds(milliseconds);
    const auto decided = decideRotate(stored, step, now);
    QCOMPARE(static_cast<int>(decided.decision), decision);
    QCOMPARE(decided.retry, retry);

    QVERIFY(decideRotate(std::nullopt, step, now).decision == Decision::Unknown);
    auto other = stored;
    other.client = ClientId("other");
    QVERIFY(decideRotate(other, step, now).decision == Decision::Mismatch);
    auto session = stored;
    session.kind = GrantKind::Session;
    QVERIFY(decideRotate(session, step, now).decision == Decision::Unknown);
    auto over = stored;
    over.absoluteExpiry = now;
    QVERIFY(decideRotate(over, step, now).decision == Decision::Expired);
    auto revoked = stored;
    revoked.revoked = true;
    QVERIFY(decideRotate(revoked, step, now).decision == Decision::Revoked);
}

QTEST_APPLESS_MAIN(tst_store_decide)
#include "tst_store_decide.moc"
