// A running store: coroutines, snapshots and readers of many threads, notes, upkeep, the way it starts and ends.

#include "core/store/notes.h"
#include "tst_store_support.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <atomic>
#include <thread>

using namespace seal;
using namespace seal::store;
using namespace seal::store::test;

namespace {

AuditDraft refusal(const char *reason, const char *address, const char *client = "")
{
    AuditDraft draft;
    draft.event = "token.refused";
    draft.result = AuditResult::Refused;
    draft.reason = reason;
    draft.address = address;
    draft.client = ClientId(client);
    return draft;
}

boost::asio::awaitable<void> commitMany(Store &store, std::string prefix, int count, std::atomic<int> &done,
                                        std::thread::id expected)
{
    for (int i = 0; i < count; ++i) {
        auto made = command({redeem((prefix + std::to_string(i)).c_str())});
        const auto outcome = co_await store.commit(std::move(made));
        if (outcome.done() && std::this_thread::get_id() == expected)
            ++done;
    }
}

} // namespace

class tst_store_running : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coroutinesResumeOnTheirThread();
    void aFullQueueIsBusy();
    void stopDecidesWhatIsQueued();
    void snapshotsAndReadersOfManyThreads();
    void readersOnlyRead();
    void snapshotsOfTwoStoresAreTheirOwn();
    void startNeedsTheRightKeys();
    void faultPointsAreCalled();
    void notesOfStrangersAreSummarised();
    void notesOfPrincipalsAreSingle();
    void windowsAreBounded();
    void addressPrefixes_data();
    void addressPrefixes();
    void storedNotesCarryTheCount();
    void upkeepRemovesWhatHasExpired();
};

void tst_store_running::coroutinesResumeOnTheirThread()
{
    const Site site;
    const auto store = std::move(*site.start());
    std::atomic<int> done{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 2; ++t) {
        threads.emplace_back([&, t] {
            boost::asio::io_context context;
            for (int c = 0; c < 8; ++c) {
                boost::asio::co_spawn(context,
                                      commitMany(*store, std::to_string(t) + "-" + std::to_string(c) + "-", 20, done,
                                                 std::this_thread::get_id()),
                                      [](const std::exception_ptr &failure) { QVERIFY(!failure); });
            }
            context.run(); // returns only when all have been answered
        });
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(done.load(), 320);
}

void tst_store_running::aFullQueueIsBusy()
{
    const Site site;
    StoreOptions options;
    options.queueLimit = 2;
    const auto store = std::move(*site.start(options));
    std::promise<void> started;
    std::promise<void> release;
    store->submit(command({Write{[&](Tables &) -> Status {
                      started.set_value();
                      release.get_future().wait();
                      return {};
                  }}}),
                  {});
    started.get_future().wait();
    std::atomic<int> busy{0};
    std::atomic<int> done{0};
    for (int i = 0; i < 5; ++i) {
        store->submit(command({}), [&](const Outcome &outcome) {
            done += outcome.done() ? 1 : 0;
            busy += outcome.decision == Decision::Busy && outcome.error.code == Errc::Unavailable ? 1 : 0;
        });
    }
    QCOMPARE(busy.load(), 3);
    release.set_value();
    store->stop();
    QCOMPARE(done.load(), 2);
}

void tst_store_running::stopDecidesWhatIsQueued()
{
    const Site site;
    const auto store = std::move(*site.start());
    std::atomic<int> done{0};
    for (int i = 0; i < 300; ++i)
        store->submit(command({redeem(("g" + std::to_string(i)).c_str())}),
                      [&](const Outcome &outcome) { done += outcome.done() ? 1 : 0; });
    store->stop();
    store->stop();
    QCOMPARE(done.load(), 300);
}

void tst_store_running::snapshotsAndReadersOfManyThreads()
{
    const Site site;
    const auto store = std::move(*site.start());
    QVERIFY(run(*store, command({redeem("g")})).done());
    std::atomic<bool> going{true};
    std::atomic<int> good{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 3; ++t) {
        threads.emplace_back([&] {
            std::uint64_t last = 0;
            bool ok = true;
            while (going) {
                const auto snapshot = store->snapshot();
                ok = ok && snapshot->version >= last && snapshot->signingKey();
                last = snapshot->version;
                ok = ok && store->reader().grant(GrantId("g")).has_value();
            }
            good += ok ? 1 : 0;
        });
    }
    for (int i = 0; i < 200; ++i) {
        const auto id = "h" + std::to_string(i);
        QVERIFY(run(*store, command({Revoke{GrantId(id), kStart + 300s}})).done());
        QVERIFY(store->snapshot()->isDenied("grant:" + id, kStart)); // the worker that revoked sees it at once
        if (i % 50 == 0)
            QVERIFY(
                run(*store, command({Write{[](Tables &tables) { return tables.putSetting("a", "b"); }, true}})).done());
    }
    going = false;
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(good.load(), 3);
    for (int i = 0; i < 200; ++i)
        QVERIFY(store->snapshot()->isDenied("grant:h" + std::to_string(i), kStart));
}

void tst_store_running::readersOnlyRead()
{
    const Site site;
    const auto store = std::move(*site.start());
    QVERIFY(!store->reader().connection().exec("DELETE FROM settings"));
    QVERIFY(&store->reader() == &store->reader());
}

void tst_store_running::snapshotsOfTwoStoresAreTheirOwn()
{
    const Site first;
    const Site second;
    const auto a = std::move(*first.start());
    const auto b = std::move(*second.start());
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(a->snapshot()->signingKey()->kid, first.tokenKey.kid);
        QCOMPARE(b->snapshot()->signingKey()->kid, second.tokenKey.kid);
        QVERIFY(a->reader().signingKeys(SigningKeyUse::Audit)->front().kid == first.auditKey.kid);
        QVERIFY(b->reader().signingKeys(SigningKeyUse::Audit)->front().kid == second.auditKey.kid);
    }
    QVERIFY(a->auditKey() == first.auditPublicKey());
}

void tst_store_running::startNeedsTheRightKeys()
{
    const Site site;
    const auto wrong = Store::start(site.database, *Sealer::create(SecretBytes(32)), site.clock, site.random);
    QVERIFY(wrong.error().code == Errc::Crypto);
    site.tamper({u"DELETE FROM signing_keys WHERE purpose='audit'"_s});
    const auto missing = site.start();
    QVERIFY(missing.error().code == Errc::NotFound);
    QVERIFY(contains(missing.error().detail, "no audit signing key"));
}

void tst_store_running::faultPointsAreCalled()
{
    const Site site;
    std::vector<std::string> points; // written on the store's thread, read after it has ended
    StoreOptions options;
    options.fault = [&](std::string_view point) { points.emplace_back(point); };
    {
        const auto store = std::move(*site.start(options));
        QVERIFY(run(*store, command({})).done());
    }
    QVERIFY(points == (std::vector<std::string>{"before-commit", "after-commit"}));
}

void tst_store_running::notesOfStrangersAreSummarised()
{
    NoteSummary notes;
    QVERIFY(notes.take(refusal("invalid_client", "192.0.2.1"), false, kStart));
    for (int i = 0; i < 50; ++i)
        QVERIFY(
            !notes.take(refusal("invalid_client", "192.0.2.77", "claimed"), false, kStart + 9s)); // the same network
    QVERIFY(notes.take(refusal("invalid_client", "192.0.3.1"), false, kStart));                   // another one
    QVERIFY(notes.take(refusal("invalid_token", "192.0.2.1"), false, kStart));                    // another reason
    QVERIFY(notes.due(kStart + 9s, false).empty());
    const auto due = notes.due(kStart + 10s, false);
    QCOMPARE(due.size(), 1U);
    QCOMPARE(due.front().count, 50);
    QCOMPARE(due.front().address, std::string("192.0.2.0/24"));
    QVERIFY(due.front().client.empty()); // claimed, not known
    QVERIFY(due.front().result == AuditResult::Refused && due.front().reason == "invalid_client");
    QVERIFY(notes.take(refusal("invalid_client", "192.0.2.1"), false, kStart + 11s)); // a new window
    QVERIFY(notes.take(refusal("invalid_client", "192.0.2.1"), false, kStart + 22s)); // one that nothing was counted in
    QVERIFY(notes.due(kStart + 100s, true).empty());
}

void tst_store_running::notesOfPrincipalsAreSingle()
{
    NoteSummary notes;
    int written = 0;
    for (int i = 0; i < 150; ++i)
        written += notes.take(refusal("insufficient_scope", "192.0.2.1", "app"), true, kStart) ? 1 : 0;
    QCOMPARE(written, 100);
    const auto due = notes.due(kStart, true);
    QCOMPARE(due.size(), 1U);
    QVERIFY(due.front().count == 50 && due.front().client == ClientId("app"));
}

void tst_store_running::windowsAreBounded()
{
    NoteSummary notes;
    int written = 0;
    for (int i = 0; i < 5000; ++i) {
        const auto address = "10." + std::to_string(i / 250) + "." + std::to_string(i % 250) + ".1";
        written += notes.take(refusal("invalid_client", address.c_str()), false, kStart) ? 1 : 0;
    }
    QCOMPARE(written, 1024);
    const auto due = notes.due(kStart, true);
    QCOMPARE(due.size(), 1U);
    QCOMPARE(due.front().event, std::string("refusals.summarised"));
    QCOMPARE(due.front().count, 5000 - 1024);
}

void tst_store_running::addressPrefixes_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("an IPv4 address gives its /24") << QByteArray("198.51.100.200") << QByteArray("198.51.100.0/24");
    QTest::newRow("an IPv6 address gives its /48") << QByteArray("2001:db8:1:2::3") << QByteArray("2001:db8:1::/48");
    QTest::newRow("an IPv4 address in IPv6 is IPv4")
        << QByteArray("::ffff:198.51.100.7") << QByteArray("198.51.100.0/24");
    QTest::newRow("a name stays") << QByteArray("control socket") << QByteArray("control socket");
    QTest::newRow("a long text is cut") << QByteArray(500, 'x') << QByteArray(64, 'x');
    QTest::newRow("nothing stays nothing") << QByteArray() << QByteArray();
}

void tst_store_running::addressPrefixes()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, prefix);
    QCOMPARE(QByteArray::fromStdString(addressPrefix(address.toStdString())), prefix);
}

void tst_store_running::storedNotesCarryTheCount()
{
    const Site site;
    {
        const auto store = std::move(*site.start());
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 100; ++i)
                    store->note(refusal("invalid_client", "192.0.2.1"), false);
            });
        }
        for (auto &thread : threads)
            thread.join();
    } // the end writes what was counted
    const auto texts = records(site);
    QCOMPARE(texts.size(), 2U);
    QVERIFY(contains(texts[0], R"("reason":"invalid_client","address":"192.0.2.1"})"));
    QVERIFY(contains(texts[1], R"("address":"192.0.2.0/24","count":399})"));
}

void tst_store_running::upkeepRemovesWhatHasExpired()
{
    Site site;
    const auto store = std::move(*site.start());
    for (int i = 0; i < 450; ++i) {
        Spend proof{"dpop", std::to_string(i), kStart + 60s};
        store->submit(command({proof}), {});
    }
    QVERIFY(run(*store, command({Revoke{GrantId("g"), kStart + 60s}})).done());
    QVERIFY(run(*store, command({Deny{{"user:u", kStart + 24h, kStart + 24h}}})).done());
    site.clock.advance(1h);
    const auto left = [&] {
        return *store->reader().connection().one("count", "SELECT count(*) FROM spent",
                                                 [](const Row &row) { return row.integer(0); });
    };
    QTRY_COMPARE_WITH_TIMEOUT(left(), 0, 20000);
    QTRY_VERIFY(!store->snapshot()->isDenied("grant:g", kStart));
    QVERIFY(store->snapshot()->isDenied("user:u", kStart));
    // Checkpoints have moved the pages into the database itself.
    const auto wal = std::filesystem::path(site.file.string() + "-wal");
    QVERIFY(std::filesystem::exists(wal));
    QTRY_VERIFY(std::filesystem::file_size(site.file) > 200'000);
}

QTEST_GUILESS_MAIN(tst_store_running)
#include "tst_store_running.moc"
