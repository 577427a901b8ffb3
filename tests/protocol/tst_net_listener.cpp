#include "net_raw.h"

#include "core/base/trace.h"

#include <atomic>
#include <mutex>
#include <thread>

#include <QTest>

using namespace seal;
using namespace seal::test;
using namespace std::string_literals;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

/// Writes down what it is told.
class NotedTap final : public net::MessageTap
{
public:
    [[nodiscard]] bool wanted() const noexcept override { return watching; }
    void request(const net::Request &request, const std::optional<net::TlsInfo> &tls) override
    {
        note("> " + request.methodText + ' ' + request.path + ' ' + request.body + (tls ? " tls " : " plain ") + request.correlation.str());
    }
    void response(const net::Request &about, const net::Response &response) override
    {
        note("< " + std::to_string(response.status) + ' ' + about.methodText + ' ' + about.path + ' ' + about.peer.address + ' ' +
             about.correlation.str());
    }
    void failed(const net::Peer &peer, const CorrelationId &, std::string_view what, std::string_view why) override
    {
        note("! " + peer.address + ' ' + std::string(what) + (why.empty() ? " no reason" : ""));
    }
    std::vector<std::string> notes()
    {
        const std::lock_guard lock(m_mutex);
        return m_notes;
    }
    std::atomic<bool> watching = true;

private:
    void note(std::string text)
    {
        const std::lock_guard lock(m_mutex);
        m_notes.push_back(std::move(text));
    }
    std::mutex m_mutex;
    std::vector<std::string> m_notes;
};

std::string correlationOf(const std::string &answer)
{
    const auto at = answer.find("X-Correlation-Id: ");
    return at == std::string::npos ? std::string() : answer.substr(at + 18, answer.find('\r', at) - at - 18);
}

} // namespace

/// What a listener answers to whom, byte for byte, over plain TCP.
class tst_net_listener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheConnection()
    {
        TestServer server;
        RawPeer peer(server.port());
        for (int i = 0; i < 100; ++i) {
            QVERIFY(peer.send(get("/hello")));
            const auto answer = peer.readAnswer();
            QCOMPARE(statusOf(answer), 200);
            QCOMPARE(bodyOf(answer), "hello"s);
            QVERIFY(answer.find("X-Correlation-Id: ") != std::string::npos);
            QVERIFY(answer.find("Content-Length: 5\r\n") != std::string::npos);
        }
        QCOMPARE(server.listener().counters().requests, 100U);
        QCOMPARE(server.listener().counters().connections, 1U);
        QVERIFY(peer.send(get("/hello", "Connection: close\r\n")));
        QVERIFY(peer.readAnswer().find("Connection: close\r\n") != std::string::npos);
        QVERIFY(peer.closedWithin());
    }

    void speaksHttp10()
    {
        TestServer server;
        RawPeer peer(server.port());
        QVERIFY(peer.send("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
        QVERIFY(peer.readAnswer().find("Connection: keep-alive\r\n") != std::string::npos);
        QVERIFY(peer.send("GET /hello HTTP/1.0\r\n\r\n"));
        QCOMPARE(statusOf(peer.readAnswer()), 200);
        QVERIFY(peer.closedWithin());
    }

    void answersPipelinedRequestsInOrder()
    {
        TestServer server;
        RawPeer peer(server.port());
        std::string all;
        for (int i = 0; i < 200; ++i)
            all += i == 7 ? get("/slow") : post("/echo", "body " + std::to_string(i));
        QVERIFY(peer.send(all));
        for (int i = 0; i < 200; ++i)
            QCOMPARE(bodyOf(peer.readAnswer()), i == 7 ? "slow"s : "body " + std::to_string(i));
    }

    void takesRequestsInAnyPieces()
    {
        TestServer server;
        const auto request =
            "\r\n"s + post("/echo", "one") +
            "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\ntwo\r\n0\r\n\r\n" + get("/hello");
        for (const std::size_t piece : {1U, 3U, 50U, 1000U}) {
            RawPeer peer(server.port());
            for (std::size_t i = 0; i < request.size(); i += piece)
                QVERIFY(peer.send(request.substr(i, piece)));
            QCOMPARE(bodyOf(peer.readAnswer()), "one"s);
            QCOMPARE(bodyOf(peer.readAnswer()), "two"s);
            QCOMPARE(bodyOf(peer.readAnswer()), "hello"s);
        }
    }

    void answersHeadWithoutBody()
    {
        TestServer server;
        RawPeer peer(server.port());
        QVERIFY(peer.send("HEAD /hello HTTP/1.1\r\nHost: a\r\n\r\n" + get("/who")));
        const auto answer = peer.readAnswer(true);
        QVERIFY(answer.find("Content-Length: 5\r\n") != std::string::npos);
        QCOMPARE(bodyOf(peer.readAnswer()), "127.0.0.1 127.0.0.0/24 plain nobody"s);
    }

    void refusalsKeepTheConnectionWhereTheyCan_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::newRow("404") << QByteArray::fromStdString(get("/nothing")) << 404;
        QTest::newRow("404 with a body") << QByteArray::fromStdString(post("/nothing", "body")) << 404;
        QTest::newRow("405") << QByteArray::fromStdString(post("/hello", "body")) << 405;
        QTest::newRow("405 for an unknown method") << QByteArray("BREW /hello HTTP/1.1\r\nHost: a\r\n\r\n") << 405;
        QTest::newRow("415") << QByteArray::fromStdString(post("/json", "{}", "Content-Type: text/plain\r\n")) << 415;
        QTest::newRow("415 without type") << QByteArray::fromStdString(post("/json", "{}")) << 415;
        QTest::newRow("500 thrown late") << QByteArray::fromStdString(get("/throw")) << 500;
        QTest::newRow("500 thrown at once") << QByteArray::fromStdString(get("/throw-int")) << 500;
        QTest::newRow("500 for a response that splits") << QByteArray::fromStdString(get("/split")) << 500;
    }
    void refusalsKeepTheConnectionWhereTheyCan()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const int, status);
        TestServer server;
        RawPeer peer(server.port());
        QVERIFY(peer.send(request.toStdString() + get("/hello")));
        const auto answer = peer.readAnswer();
        QCOMPARE(statusOf(answer), status);
        QVERIFY(answer.find("application/problem+json") != std::string::npos);
        QVERIFY(answer.find("secret") == std::string::npos);
        QVERIFY(answer.find("Set-Cookie") == std::string::npos);
        QVERIFY((answer.find("Allow: GET, HEAD\r\n") != std::string::npos) == (status == 405));
        QCOMPARE(bodyOf(peer.readAnswer()), "hello"s);
    }

    void malformedRequestsEndTheConnection_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &request, int status) {
            QTest::newRow(name) << request << status;
        };
        const QByteArray postHead = "POST /echo HTTP/1.1\r\nHost: a\r\n";
        row("garbage", "\x01\x02\x03\x04", 400);
        row("TLS hello to a plain port", QByteArray("\x16\x03\x01\x00\x05hello", 10), 400);
        row("no Host", "GET /hello HTTP/1.1\r\n\r\n", 400);
        row("two Hosts", "GET /hello HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400);
        row("folded line", "GET /hello HTTP/1.1\r\nHost: a\r\nX: 1\r\n  2\r\n\r\n", 400);
        row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
        row("smuggling: length and chunks",
            postHead + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /hello HTTP/1.1\r\nHost: "
                       "a\r\n\r\n",
            400);
        row("smuggling: chunks and length",
            postHead + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n", 400);
        row("smuggling: two lengths", postHead + "Content-Length: 4\r\nContent-Length: 0\r\n\r\nabcd", 400);
        row("smuggling: equal lengths", postHead + "Content-Length: 4\r\nContent-Length: 4\r\n\r\nabcd", 400);
        row("smuggling: list of lengths", postHead + "Content-Length: 4, 4\r\n\r\nabcd", 400);
        row("smuggling: coding with a tab",
            postHead + "Transfer-Encoding:\x0b"
                       "chunked\r\n\r\n0\r\n\r\n",
            400);
        row("smuggling: space before the colon", postHead + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n", 400);
        row("smuggling: unknown coding", postHead + "Transfer-Encoding: identity\r\n\r\n", 501);
        row("bad chunk size", postHead + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", 400);
        row("chunk longer than said", postHead + "Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n", 400);
        row("unknown expectation", postHead + "Content-Length: 4\r\nExpect: magic\r\n\r\n", 417);
        row("length over the limit", "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 65537\r\n\r\n", 413);
        row("length over the limit of the route",
            "POST /json HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n"
            "Content-Type: application/json\r\n\r\n12345678901",
            413);
        row("chunks over the limit", postHead + "Transfer-Encoding: chunked\r\n\r\nfffff\r\n", 413);
        row("huge target", "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414);
        row("huge field", "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(9000, 'a') + "\r\n\r\n", 431);
        row("endless fields", "GET / HTTP/1.1\r\nHost: a\r\n" + QByteArray("X: y\r\n").repeated(4000), 431);
    }
    void malformedRequestsEndTheConnection()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const int, status);
        TestServer server;
        RawPeer peer(server.port());
        QVERIFY(peer.send(request.toStdString()));
        const auto answer = peer.readAnswer();
        QCOMPARE(statusOf(answer), status);
        QVERIFY(answer.find("Connection: close\r\n") != std::string::npos);
        peer.endSending();
        QCOMPARE(peer.readSome(5s), ""s); // and not a word to what came behind
        QVERIFY(peer.closedWithin());
        QCOMPARE(server.listener().counters().badRequests, 1U);
        QCOMPARE(server.listener().counters().requests, 0U);
        RawPeer next(server.port());
        QVERIFY(next.send(get("/hello")));
        QCOMPARE(statusOf(next.readAnswer()), 200);
    }

    void askedToContinueItSaysSo()
    {
        TestServer server;
        RawPeer peer(server.port());
        QVERIFY(peer.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n"));
        QCOMPARE(statusOf(peer.readAnswer(true)), 100);
        QVERIFY(peer.send("abc"));
        QCOMPARE(bodyOf(peer.readAnswer()), "abc"s);
        RawPeer other(server.port());
        QVERIFY(other.send("POST /nothing HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n"));
        QCOMPARE(statusOf(other.readAnswer()), 404);
        QVERIFY(other.closedWithin());
    }

    void halfARequestIsForgotten()
    {
        TestServer server;
        for (const auto &half : {"GET /hel"s, "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc"s, ""s}) {
            RawPeer peer(server.port());
            QVERIFY(peer.send(half));
            peer.close();
        }
        QVERIFY(eventually(
            [&] { return server.listener().counters().connections == 3 && server.listener().counters().open == 0; }));
        QCOMPARE(server.listener().counters().requests, 0U);
    }

    void aPeerThatLeavesDuringItsRequestHarmsNobody()
    {
        TestServer server;
        for (int i = 0; i < 20; ++i) {
            RawPeer peer(server.port());
            QVERIFY(peer.send(get(i % 2 == 0 ? "/slow" : "/big")));
            peer.close();
        }
        QVERIFY(eventually(
            [&] { return server.listener().counters().open == 0 && server.listener().counters().connections == 20; }));
        RawPeer peer(server.port());
        QVERIFY(peer.send(get("/hello")));
        QCOMPARE(statusOf(peer.readAnswer()), 200);
    }

    void requestsKnowTheirTailAndWorker()
    {
        TestServer server;
        RawPeer peer(server.port());
        QVERIFY(peer.send(get("/items/a%20b")));
        QCOMPARE(bodyOf(peer.readAnswer()), "a b"s);
    }

    void aPortThatWasFreedIsTakenAgainAtOnce()
    {
        net::Workers workers(2);
        QVERIFY(workers.start().has_value());
        std::uint16_t port = 0;
        for (int i = 0; i < 2000; ++i) {
            net::ListenerOptions options;
            options.router = testRouter();
            options.port = port;
            const auto again = net::Listener::start(workers, std::move(options));
            QVERIFY2(again.has_value(), again ? "" : again.error().detail.c_str());
            port = (*again)->port();
        }
    }

    void aTakenPortIsAConflict()
    {
        TestServer server;
        net::Workers workers(2);
        QVERIFY(workers.start().has_value());
        for (const std::size_t count : {1U, 2U}) {
            net::Workers others(count);
            net::ListenerOptions options;
            options.router = testRouter();
            options.port = server.port();
            const auto second = net::Listener::start(others, std::move(options));
            QVERIFY(second.has_error());
            QVERIFY(second.error().code == Errc::Conflict);
            QVERIFY(second.error().detail.find(std::to_string(server.port())) != std::string::npos);
        }
        net::ListenerOptions bad;
        bad.router = testRouter();
        bad.address = "not an address";
        QVERIFY(net::Listener::start(workers, bad).error().code == Errc::InvalidInput);
        bad.address = "192.0.2.1";
        QVERIFY(net::Listener::start(workers, bad).error().code == Errc::InvalidInput);
    }

    void aFixedPortCanBeUsedAgain()
    {
        std::uint16_t port = 0;
        for (int i = 0; i < 3; ++i) {
            net::ListenerOptions options;
            options.port = port;
            TestServer server(std::move(options));
            port = server.port();
            RawPeer peer(port);
            QVERIFY(peer.send(get("/hello")));
            QCOMPARE(statusOf(peer.readAnswer()), 200);
        }
    }

    void theAccessLogTellsNoSecrets()
    {
        std::mutex mutex;
        std::vector<std::string> lines;
        net::ListenerOptions options;
        options.accessLog = [&](const net::AccessRecord &record) {
            const std::lock_guard lock(mutex);
            lines.push_back(std::string(record.method) + " " + std::string(record.path) + " " +
                            std::to_string(record.status) + " " + std::to_string(record.bytes) + " " +
                            record.peer.address);
        };
        TestServer server(std::move(options));
        RawPeer peer(server.port());
        QVERIFY(peer.send(get("/hello?code=secret")));
        peer.readAnswer();
        const std::lock_guard lock(mutex);
        QCOMPARE(lines.size(), 1U);
        QCOMPARE(lines.front(), "GET /hello 200 5 127.0.0.1"s);
    }

    void drainLetsARunningRequestFinish()
    {
        TestServer server;
        RawPeer busy(server.port());
        RawPeer idle(server.port());
        QVERIFY(idle.send(get("/hello")));
        QCOMPARE(statusOf(idle.readAnswer()), 200);
        QVERIFY(busy.send(get("/slow")));
        std::this_thread::sleep_for(50ms); // the handler is running now
        const auto port = server.port();
        bool clean = false;
        std::thread drainer([&] { clean = server.listener().drain(5s); });
        QVERIFY(idle.closedWithin());
        const auto answer = busy.readAnswer();
        QCOMPARE(bodyOf(answer), "slow"s);
        QVERIFY(answer.find("Connection: close\r\n") != std::string::npos);
        QVERIFY(busy.closedWithin());
        drainer.join();
        QVERIFY(clean);
        QVERIFY(!RawPeer(port).connected());
        QCOMPARE(server.listener().counters().open, 0U);
    }

    void drainCutsAtItsDeadline()
    {
        TestServer server;
        RawPeer half(server.port());
        QVERIFY(half.send("GET /hello HTTP/1.1\r\n"));
        QVERIFY(eventually([&] { return server.listener().counters().open == 1; }));
        const auto started = steady_clock::now();
        QVERIFY(!server.listener().drain(200ms));
        QVERIFY(steady_clock::now() - started < 3s);
        QVERIFY(half.closedWithin());
    }

    void anyOrderOfEndingIsSafe()
    {
        for (const bool running : {true, false}) {
            net::Workers workers(2);
            if (running)
                QVERIFY(workers.start().has_value());
            net::ListenerOptions options;
            options.router = testRouter();
            auto listener = net::Listener::start(workers, std::move(options)).value();
            const auto port = listener->port();
            RawPeer peer(port);
            QVERIFY(peer.send(get("/slow")));
            if (running) {
                QVERIFY(eventually([&] { return listener->counters().open == 1; }));
                workers.stop(); // the wrong way round
            }
            listener.reset();
            QVERIFY(!RawPeer(port).connected());
            if (!running) {
                QVERIFY(workers.start().has_value()); // what was begun sees that it is over
                std::this_thread::sleep_for(20ms);
            }
        }
    }

    void clientsMayNameTheirFlow_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("flow");
        QTest::newRow("a plain word") << QByteArray("X-Correlation-Id: run7\r\n") << QByteArray("run7");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("a word with a dot") << QByteArray("X-Correlation-Id: run7.abc-1\r\n") << QByteArray();
        QTest::newRow("a sentence") << QByteArray("X-Correlation-Id: a b\r\n") << QByteArray();
        QTest::newRow("too long") << QByteArray("X-Correlation-Id: " + QByteArray(65, 'x') + "\r\n") << QByteArray();
    }
    void clientsMayNameTheirFlow()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, flow);
        TestServer server;
        RawPeer peer(server.port());
        std::vector<std::string> ids;
        for (int i = 0; i < 2; ++i) {
            QVERIFY(peer.send(get("/hello", field.toStdString())));
            ids.push_back(correlationOf(peer.readAnswer()));
            // The server's own part is always there, so that no two requests share an id.
            QCOMPARE(ids.back().find('.') != std::string::npos, !flow.isEmpty());
            QVERIFY(ids.back().starts_with(flow.toStdString()));
            QVERIFY(ids.back().ends_with('-' + std::to_string(i + 1)));
        }
        QCOMPARE(std::string(flowOf(ids[0])), std::string(flowOf(ids[1])));
    }

    void tapSeesMessages()
    {
        NotedTap tap;
        net::ListenerOptions options;
        options.tap = &tap;
        TestServer server(std::move(options));
        RawPeer peer(server.port());
        QVERIFY(peer.send(post("/echo", "body", "X-Correlation-Id: run7\r\n")));
        const auto id = correlationOf(peer.readAnswer());
        QVERIFY(peer.send(get("/nothing")));
        const auto second = correlationOf(peer.readAnswer());
        QCOMPARE(tap.notes(), (std::vector<std::string>{"> POST /echo body plain " + id, "< 200 POST /echo 127.0.0.1 " + id,
                                                        "> GET /nothing  plain " + second, "< 404 GET /nothing 127.0.0.1 " + second}));
        QVERIFY(peer.send("NONSENSE\r\n\r\n"));
        QCOMPARE(statusOf(peer.readAnswer()), 400);
        QCOMPARE(tap.notes().back(), "! 127.0.0.1 Request refused"s);
        tap.watching = false;
        RawPeer unseen(server.port());
        QVERIFY(unseen.send(get("/hello")));
        QCOMPARE(statusOf(unseen.readAnswer()), 200);
        QCOMPARE(tap.notes().size(), 5U);
    }

    void stopsWithoutDrainToo()
    {
        auto server = std::make_unique<TestServer>();
        std::vector<RawPeer> peers;
        for (int i = 0; i < 10; ++i) {
            peers.emplace_back(server->port());
            QVERIFY(peers.back().send(i % 2 == 0 ? get("/slow") : "GET /"s));
        }
        server->stop();
        server.reset();
        for (auto &peer : peers)
            QVERIFY(peer.closedWithin());
    }
};

QTEST_GUILESS_MAIN(tst_net_listener)
#include "tst_net_listener.moc"
