#include "net_raw.h"

#include <sys/resource.h>
#include <sys/socket.h>

#include <thread>

#include <QTest>

using namespace seal;
using namespace seal::test;
using namespace std::string_literals;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

/// Time limits and numbers of connections.
class tst_net_limits : public QObject
{
    Q_OBJECT

    static net::ListenerOptions shortTimes()
    {
        net::ListenerOptions options;
        options.limits.header = 200ms;
        options.limits.request = 400ms;
        options.limits.idle = 300ms;
        options.limits.write = 300ms;
        return options;
    }

private Q_SLOTS:
    void initTestCase()
    {
        rlimit limit{};
        getrlimit(RLIMIT_NOFILE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }

    void slowRequestsEndWith408_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("drip");
        QTest::newRow("head stops") << QByteArray("GET /hello HTTP/1.1\r\n") << QByteArray();
        QTest::newRow("head drips") << QByteArray("GET /hello HTTP/1.1\r\n") << QByteArray("X: y\r\n");
        QTest::newRow("body stops") << QByteArray("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\na")
                                    << QByteArray();
        QTest::newRow("body drips") << QByteArray("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\na")
                                    << QByteArray("b");
        QTest::newRow("chunks drip") << QByteArray(
                                            "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
                                     << QByteArray("1\r\na\r\n");
    }
    void slowRequestsEndWith408()
    {
        QFETCH(const QByteArray, start);
        QFETCH(const QByteArray, drip);
        TestServer server(shortTimes());
        RawPeer peer(server.port());
        const auto began = steady_clock::now();
        QVERIFY(peer.send(start.toStdString()));
        std::string answer;
        while (answer.empty() && steady_clock::now() - began < 5s) {
            if (!drip.isEmpty())
                peer.send(drip.toStdString());
            answer = peer.readAnswer(false, 50ms);
        }
        QCOMPARE(statusOf(answer), 408);
        QVERIFY(steady_clock::now() - began < 2s);
        QVERIFY(answer.find("Connection: close\r\n") != std::string::npos);
        QVERIFY(peer.closedWithin());
    }

    void idleConnectionsEndWithoutAWord()
    {
        TestServer server(shortTimes());
        RawPeer silent(server.port());
        RawPeer served(server.port());
        QVERIFY(served.send(get("/hello")));
        QCOMPARE(statusOf(served.readAnswer()), 200);
        QCOMPARE(served.readSome(2s), ""s);
        QCOMPARE(silent.readSome(2s), ""s);
        QVERIFY(served.closedWithin() && silent.closedWithin());
    }

    void aHandlerMayTakeLongerThanTheRequestLimits()
    {
        net::ListenerOptions options;
        options.limits.header = options.limits.request = options.limits.idle = options.limits.write = 100ms;
        TestServer server(std::move(options));
        RawPeer peer(server.port());
        QVERIFY(peer.send(get("/slow")));
        QCOMPARE(bodyOf(peer.readAnswer()), "slow"s);
    }

    void slowReadersAreDropped()
    {
        TestServer server(shortTimes());
        RawPeer peer(server.port());
        const int small = 4096;
        setsockopt(peer.descriptor(), SOL_SOCKET, SO_RCVBUF, &small, sizeof(small));
        QVERIFY(peer.send(get("/big")));
        QVERIFY(eventually([&] { return server.listener().counters().slowPeers == 1; }));
        QVERIFY(eventually([&] { return server.listener().counters().open == 0; }));
    }

    void aBigAnswerArrivesWhole()
    {
        TestServer server;
        RawPeer peer(server.port());
        QVERIFY(peer.send(get("/big")));
        QCOMPARE(bodyOf(peer.readAnswer(false, 20s)).size(), 8U << 20U);
    }

    void connectionsOfOnePeerAreLimited()
    {
        net::ListenerOptions options;
        options.limits.connectionsPerPeer = 5;
        TestServer server(std::move(options));
        std::vector<RawPeer> peers;
        for (int i = 0; i < 5; ++i) {
            peers.emplace_back(server.port());
            QVERIFY(peers.back().send(get("/hello")));
            QCOMPARE(statusOf(peers.back().readAnswer()), 200);
        }
        RawPeer sixth(server.port());
        QVERIFY(sixth.closedWithin());
        QCOMPARE(server.listener().counters().refused, 1U);
        peers.pop_back();
        QVERIFY(eventually([&] { return server.listener().counters().open == 4; }));
        RawPeer again(server.port());
        QVERIFY(again.send(get("/hello")));
        QCOMPARE(statusOf(again.readAnswer()), 200);
    }

    void connectionsOfAllAreLimited()
    {
        net::ListenerOptions options;
        options.limits.connections = 3;
        TestServer server(std::move(options));
        std::vector<RawPeer> peers;
        for (int i = 0; i < 4; ++i)
            peers.emplace_back(server.port());
        QVERIFY(eventually([&] { return server.listener().counters().refused == 1; }));
        QCOMPARE(server.listener().counters().open, 3U);
    }

    void requestsOfOneConnectionAreLimited()
    {
        net::ListenerOptions options;
        options.limits.requestsPerConnection = 2;
        TestServer server(std::move(options));
        RawPeer peer(server.port());
        QVERIFY(peer.send(get("/hello") + get("/hello") + get("/hello")));
        QVERIFY(peer.readAnswer().find("Connection: close") == std::string::npos);
        QVERIFY(peer.readAnswer().find("Connection: close") != std::string::npos);
        QVERIFY(peer.closedWithin());
        QCOMPARE(server.listener().counters().requests, 2U);
    }

    void manyIdleConnectionsDoNotSlowOthersDown()
    {
        constexpr std::size_t kIdle = 500;
        TestServer server;
        std::vector<RawPeer> peers;
        for (std::size_t i = 0; i < kIdle; ++i) {
            peers.emplace_back(server.port());
            QVERIFY(peers.back().connected());
        }
        QVERIFY(eventually([&] { return server.listener().counters().open == kIdle; }));
        RawPeer peer(server.port());
        const auto began = steady_clock::now();
        for (int i = 0; i < 100; ++i) {
            QVERIFY(peer.send(get("/hello")));
            QCOMPARE(statusOf(peer.readAnswer()), 200);
        }
        QVERIFY(steady_clock::now() - began < 2s);
        for (std::size_t i = 0; i < kIdle; i += 50) { // and those that idle are still served
            QVERIFY(peers[i].send(get("/hello")));
            QCOMPARE(statusOf(peers[i].readAnswer()), 200);
        }
    }

    void aPeerThatPipelinesForEverDoesNotStarveOthers()
    {
        TestServer server({}, 1);
        RawPeer greedy(server.port());
        std::string flood;
        for (int i = 0; i < 20000; ++i)
            flood += get("/hello");
        std::thread sender([&] { greedy.send(flood); });
        std::thread reader([&] {
            while (!greedy.readSome(1s).empty()) {
            }
        });
        RawPeer peer(server.port());
        for (int i = 0; i < 20; ++i) {
            const auto began = steady_clock::now();
            QVERIFY(peer.send(get("/hello")));
            QCOMPARE(statusOf(peer.readAnswer()), 200);
            QVERIFY(steady_clock::now() - began < 1s);
        }
        sender.join();
        reader.join();
    }
};

QTEST_GUILESS_MAIN(tst_net_limits)
#include "tst_net_limits.moc"
