#include "core/base/trace.h"
#include "core/base/trace_ring.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace seal;

/// Names of flows, and the ring between the workers and whoever looks.
class tst_base_trace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flowOfACorrelation_data()
    {
        QTest::addColumn<QByteArray>("correlation");
        QTest::addColumn<QByteArray>("flow");
        QTest::newRow("the client named its flow") << QByteArray("run7.Qx31-4") << QByteArray("run7");
        QTest::newRow("the client named it like a counter") << QByteArray("run-7.Qx31-4") << QByteArray("run-7");
        QTest::newRow("a connection of a client that names nothing") << QByteArray("Qx31-4") << QByteArray("Qx31");
        QTest::newRow("its name holds dashes") << QByteArray("Q-x3_-1-12") << QByteArray("Q-x3_-1");
        QTest::newRow("a run of the lab") << QByteArray("00ffab12cd34ef56") << QByteArray("00ffab12cd34ef56");
        QTest::newRow("a dash without a number") << QByteArray("a-b") << QByteArray("a-b");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void flowOfACorrelation()
    {
        QFETCH(QByteArray, correlation);
        QFETCH(QByteArray, flow);
        QCOMPARE(std::string(flowOf(correlation.toStdString())), flow.toStdString());
    }

    void namesThatClientsMayGive_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("letters, digits, dash, underscore") << QByteArray("aZ0-_") << true;
        QTest::newRow("64 characters") << QByteArray(64, 'x') << true;
        QTest::newRow("65 characters") << QByteArray(65, 'x') << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("a dot: where the server's part begins") << QByteArray("a.b") << false;
        QTest::newRow("a space") << QByteArray("a b") << false;
        QTest::newRow("a quote") << QByteArray("a\"") << false;
        QTest::newRow("not ASCII") << QByteArray("\xc3\xa4") << false;
    }
    void namesThatClientsMayGive()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, good);
        QCOMPARE(isFlowName(name.toStdString()), good);
    }

    void nobodyLooks()
    {
        TraceRing ring;
        QVERIFY(!ring.wanted());
        QVERIFY(whenWanted(&ring) == nullptr);
        QVERIFY(whenWanted(nullptr) == nullptr);
        ring.take({});
        QVERIFY(ring.drain().empty());
        QCOMPARE(ring.dropped(), 0U);
        ring.setWanted(true);
        QVERIFY(whenWanted(&ring) == &ring);
    }

    void keepsOrderAndCountsWhatFindsNoRoom()
    {
        TraceRing ring(3);
        ring.setWanted(true);
        for (const auto *title : {"a", "b", "c", "d", "e"})
            ring.take(step(title));
        const auto first = ring.drain();
        QCOMPARE(first.size(), 3U);
        QCOMPARE(first[0].title, std::string("a"));
        QCOMPARE(first[2].title, std::string("c"));
        QCOMPARE(ring.dropped(), 2U);
        ring.take(step("f"));
        QCOMPARE(ring.drain().at(0).title, std::string("f"));
    }

    void bytesAreBoundedToo()
    {
        auto big = step("big");
        big.raw.assign(10'000, 'x');
        QVERIFY(sizeOf(big) > 10'000);
        TraceRing ring(1000, 25'000);
        ring.setWanted(true);
        for (int i = 0; i < 5; ++i)
            ring.take(big);
        QCOMPARE(ring.drain().size(), 2U);
        QCOMPARE(ring.dropped(), 3U);
    }

    void underLoadEveryStepIsKeptOrCounted()
    {
        constexpr int kThreads = 4;
        constexpr int kEach = 20'000;
        TraceRing ring(512);
        ring.setWanted(true);
        std::atomic<int> running = kThreads;
        std::vector<std::thread> threads;
        for (int t = 0; t < kThreads; ++t) {
            threads.emplace_back([&ring, &running, t] {
                for (int i = 0; i < kEach; ++i) {
                    TraceStep one;
                    one.title = std::to_string(t);
                    one.at = fromEpochSeconds(i);
                    ring.take(std::move(one));
                }
                --running;
            });
        }
        std::size_t kept = 0;
        std::vector<UtcMs> last(kThreads, fromEpochSeconds(-1));
        const auto look = [&] {
            for (const auto &one : ring.drain()) {
                const auto thread = static_cast<std::size_t>(std::stoi(one.title));
                QVERIFY(last[thread] < one.at); // of one thread in its order, none twice
                last[thread] = one.at;
                ++kept;
            }
        };
        while (running > 0)
            look();
        for (auto &thread : threads)
            thread.join();
        look();
        QCOMPARE(kept + ring.dropped(), static_cast<std::size_t>(kThreads * kEach));
        // How many are kept is the scheduler's: a looker that loses its processor with the lock makes the others drop
        // theirs. Once it is calm again, nothing is dropped.
        const auto dropped = ring.dropped();
        ring.take(step("after"));
        QCOMPARE(ring.drain().size(), 1U);
        QCOMPARE(ring.dropped(), dropped);
    }

private:
    static TraceStep step(const char *title)
    {
        TraceStep made;
        made.title = title;
        return made;
    }
};

QTEST_GUILESS_MAIN(tst_base_trace)
#include "tst_base_trace.moc"
