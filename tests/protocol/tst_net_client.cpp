#include "core/net/client.h"
#include "net_raw.h"
#include "tests/support/test_pki.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/asio/write.hpp>

#include <thread>

#include <QTest>

using namespace seal;
using namespace seal::test;
using namespace std::string_literals;
using namespace std::chrono_literals;

namespace asio = boost::asio;

namespace {

/// Takes connections one by one, reads a request with the body "x" from each and says its piece.
class ScriptedServer
{
public:
    explicit ScriptedServer(std::vector<std::string> answers, bool hangUp = true)
        : m_acceptor(m_context, {asio::ip::address_v4::loopback(), 0}),
          m_thread([this, answers = std::move(answers), hangUp] {
              for (const auto &answer : answers) {
                  boost::system::error_code ec;
                  asio::ip::tcp::socket socket(m_context);
                  m_acceptor.accept(socket, ec);
                  if (ec)
                      return;
                  std::string in;
                  char byte = 0;
                  while (!ec && !in.ends_with("\r\n\r\nx") && socket.read_some(asio::buffer(&byte, 1), ec) == 1)
                      in += byte;
                  asio::write(socket, asio::buffer(answer), ec);
                  if (!hangUp)
                      socket.read_some(asio::buffer(&byte, 1), ec); // until the client goes
              }
          })
    {
    }
    ~ScriptedServer()
    {
        boost::system::error_code ec;
        asio::ip::tcp::socket wake(m_context); // an accept() that still waits
        wake.connect(m_acceptor.local_endpoint(), ec);
        wake.close(ec);
        m_thread.join();
    }
    [[nodiscard]] std::string url() const
    {
        return "http://127.0.0.1:" + std::to_string(m_acceptor.local_endpoint().port()) + "/";
    }

private:
    asio::io_context m_context;
    asio::ip::tcp::acceptor m_acceptor;
    std::thread m_thread;
};

} // namespace

/// Our client against our listener and against servers that misbehave.
class tst_net_client : public QObject
{
    Q_OBJECT

    std::optional<TestCa> m_ca;
    std::optional<TestCa> m_otherCa;

    net::HttpsClient client(net::ClientOptions options = {}, const TestCa *trusted = nullptr) const
    {
        net::TlsClientOptions tls;
        tls.trust = {(trusted ? *trusted : *m_ca).root()};
        return net::HttpsClient(net::TlsClientContext::create(std::move(tls)).value(), std::move(options));
    }

    [[nodiscard]] net::ListenerOptions https(const Identity &identity) const
    {
        net::TlsServerOptions tls;
        tls.identities = {{identity.key, identity.chain}};
        net::ListenerOptions options;
        options.tls = net::TlsServerContext::create(std::move(tls)).value();
        return options;
    }

    static net::ClientOptions plain()
    {
        net::ClientOptions options;
        options.allowPlainHttp = true;
        options.requestTimeout = 500ms;
        options.maxBody = 100;
        options.maxHeader = 1000;
        return options;
    }

    static net::ClientRequest request(std::string url, net::Method method = net::Method::Get, std::string body = {})
    {
        return {.method = method, .url = std::move(url), .headers = {}, .body = std::move(body)};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_ca.emplace("one");
        m_otherCa.emplace("other");
    }

    void getsAndPostsOverOneConnection()
    {
        TestServer server(https(m_ca->server()));
        auto http = client();
        const auto base = "https://localhost:" + std::to_string(server.port());
        for (int i = 0; i < 5; ++i) {
            const auto got = http.sendBlocking(request(base + "/hello?x=1"));
            QVERIFY(got.has_value());
            QCOMPARE(got->status, 200);
            QCOMPARE(got->body, "hello"s);
            const auto posted = http.sendBlocking(request(base + "/echo", net::Method::Post, std::string(50000, 'b')));
            QVERIFY(posted.has_value());
            QCOMPARE(posted->body.size(), 50000U);
            const auto head = http.sendBlocking(request(base + "/hello", net::Method::Head));
            QVERIFY(head.has_value());
            QVERIFY(head->headers.get("Content-Length") == "5" && head->body.empty());
        }
        QCOMPARE(server.listener().counters().connections, 1U);
        const auto got = http.sendBlocking(request(base + "/hello"));
        QCOMPARE(got->tls->version, "TLSv1.3"s);
        QCOMPARE(got->tls->suite, "TLS_AES_128_GCM_SHA256"s);
        QVERIFY(got->tls->peer->dnsNames() == std::vector{"localhost"s});
    }

    void runsOnAWorker()
    {
        TestServer server(https(m_ca->server()));
        {
            auto http = client();
            auto answer = asio::co_spawn(
                server.workers().context(0),
                http.send(request("https://127.0.0.1:" + std::to_string(server.port()) + "/hello")), asio::use_future);
            QCOMPARE(answer.get()->body, "hello"s);
        }
    }

    void namesAreChecked_data()
    {
        QTest::addColumn<QByteArray>("certificateName");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, const char *certificate, const char *host, bool good) {
            QTest::newRow(name) << QByteArray(certificate) << QByteArray(host) << good;
        };
        row("same name", "sim.example", "sim.example", true);
        row("other case", "sim.example", "SIM.example", true);
        row("another name", "sim.example", "skm.example", false);
        row("a longer name", "sim.example", "x.sim.example", false);
        row("an address that the certificate has", "sim.example", "127.0.0.1", true);
        row("an address that it has not", "sim.example", "127.0.0.2", false);
    }
    void namesAreChecked()
    {
        QFETCH(const QByteArray, certificateName);
        QFETCH(const QByteArray, host);
        QFETCH(const bool, good);
        TestServer server(https(m_ca->server({certificateName.toStdString()})));
        net::ClientOptions options;
        options.connectAddress = "127.0.0.1";
        auto http = client(options);
        const auto answer = http.sendBlocking(
            request("https://" + host.toStdString() + ":" + std::to_string(server.port()) + "/hello"));
        QCOMPARE(answer.has_value(), good);
        if (!good)
            QVERIFY(answer.error().code == Errc::Denied);
    }

    void theCommonNameIsNoName()
    {
        // The helper puts the first dNSName into the CN; here only the CN says "sim.example".
        auto identity = m_ca->server({"sim.example"});
        TestServer good(https(identity));
        TestServer server(https(m_ca->server({}, {"127.0.0.9"})));
        net::ClientOptions options;
        options.connectAddress = "127.0.0.1";
        auto http = client(options);
        QVERIFY(
            http.sendBlocking(request("https://sim.example:" + std::to_string(good.port()) + "/hello")).has_value());
        const auto answer = http.sendBlocking(request("https://server:" + std::to_string(server.port()) + "/hello"));
        QVERIFY(answer.has_error());
        QVERIFY(answer.error().code == Errc::Denied);
    }

    void strangersAreNotTrusted()
    {
        TestServer server(https(m_ca->server()));
        auto http = client({}, &*m_otherCa);
        const auto answer = http.sendBlocking(request("https://localhost:" + std::to_string(server.port()) + "/hello"));
        QVERIFY(answer.has_error());
        QVERIFY(answer.error().code == Errc::Denied);
        TestServer asServer(https(m_ca->client("localhost"))); // a client certificate is no server certificate
        auto strict = client();
        QVERIFY(strict.sendBlocking(request("https://localhost:" + std::to_string(asServer.port()) + "/hello"))
                    .error()
                    .code == Errc::Denied);
    }

    void revokedServersAreRefused()
    {
        const auto identity = m_ca->server();
        TestServer server(https(identity));
        net::TlsClientOptions tls;
        tls.trust = {m_ca->root()};
        tls.isRevoked = [revoked = identity.chain.front()](const pki::Certificate &c) { return c == revoked; };
        net::HttpsClient http(net::TlsClientContext::create(std::move(tls)).value());
        QVERIFY(
            http.sendBlocking(request("https://localhost:" + std::to_string(server.port()) + "/hello")).error().code ==
            Errc::Denied);
    }

    void plainHttpNeedsPermission()
    {
        TestServer server;
        const auto url = "http://127.0.0.1:" + std::to_string(server.port()) + "/hello";
        QVERIFY(client().sendBlocking(request(url)).error().code == Errc::InvalidInput);
        QCOMPARE(client(plain()).sendBlocking(request(url))->body, "hello"s);
    }

    void badRequestsAreNotSent_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("no URL") << QByteArray("hello");
        QTest::newRow("other scheme") << QByteArray("ftp://127.0.0.1/");
        QTest::newRow("no host") << QByteArray("https:///x");
        QTest::newRow("credentials") << QByteArray("https://u:p@127.0.0.1/");
        QTest::newRow("line break") << QByteArray("https://127.0.0.1/\r\nX: y");
        QTest::newRow("empty") << QByteArray("");
    }
    void badRequestsAreNotSent()
    {
        QFETCH(const QByteArray, url);
        const auto answer = client(plain()).sendBlocking(request(url.toStdString()));
        QVERIFY(answer.has_error());
        QVERIFY(answer.error().code == Errc::InvalidInput);
    }

    void badFieldsAreNotSent()
    {
        TestServer server;
        auto wrong = request("http://127.0.0.1:" + std::to_string(server.port()) + "/hello");
        wrong.headers.add("X", "a\r\nY: b");
        QVERIFY(client(plain()).sendBlocking(wrong).error().code == Errc::InvalidInput);
        QCOMPARE(server.listener().counters().requests, 0U);
    }

    void oddServersAreSurvived_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<bool>("hangsUp");
        QTest::addColumn<int>("code"); // -1 = good
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &says, bool hangsUp, int code, const char *body = "") {
            QTest::newRow(name) << says << hangsUp << code << QByteArray(body);
        };
        const int invalid = static_cast<int>(Errc::InvalidInput);
        const int io = static_cast<int>(Errc::Io);
        const int large = static_cast<int>(Errc::TooLarge);
        const int late = static_cast<int>(Errc::Unavailable);
        row("length", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", false, -1, "hi");
        row("until the end", "HTTP/1.0 200 OK\r\n\r\nhi", true, -1, "hi");
        row("chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nh\r\n1\r\ni\r\n0\r\n\r\n", false, -1,
            "hi");
        row("100 first", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", false, -1,
            "hi");
        row("redirect is not followed",
            "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n", false, -1);
        row("204", "HTTP/1.1 204 No Content\r\n\r\n", false, -1);
        row("nothing", "", true, io);
        row("not HTTP", "SSH-2.0-x\r\n\r\n", false, invalid);
        row("folded field", "HTTP/1.1 200 OK\r\nX: a\r\n b\r\nContent-Length: 0\r\n\r\n", false, invalid);
        row("two framings", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n", false,
            invalid);
        row("bad chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", false, invalid);
        row("body cut off", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhi", true, io);
        row("chunks cut off", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhi", true, io);
        row("head cut off", "HTTP/1.1 200 OK\r\nContent-", true, io);
        row("body too long", "HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n", false, large);
        row("chunks too long", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n65\r\n", false, large);
        row("endless body", "HTTP/1.0 200 OK\r\n\r\n" + QByteArray(200, 'x'), true, large);
        row("endless head", "HTTP/1.1 200 OK\r\nX: " + QByteArray(2000, 'x'), false, large);
        row("silence", "HTTP/1.1 200 OK\r\n", false, late);
        row("silence in the body", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nh", false, late);
    }
    void oddServersAreSurvived()
    {
        QFETCH(const QByteArray, says);
        QFETCH(const bool, hangsUp);
        QFETCH(const int, code);
        QFETCH(const QByteArray, body);
        ScriptedServer server({says.toStdString()}, hangsUp);
        auto http = client(plain());
        const auto answer = http.sendBlocking(request(server.url(), net::Method::Post, "x"));
        QCOMPARE(answer.has_value() ? -1 : static_cast<int>(answer.error().code), code);
        if (answer)
            QCOMPARE(answer->body, body.toStdString());
    }

    void aClosedConnectionIsReplaced()
    {
        net::ListenerOptions options;
        options.limits.requestsPerConnection = 1000;
        options.limits.idle = 100ms;
        TestServer server(std::move(options));
        auto http = client(plain());
        const auto url = "http://127.0.0.1:" + std::to_string(server.port()) + "/hello";
        QVERIFY(http.sendBlocking(request(url)).has_value());
        QVERIFY(eventually([&] { return server.listener().counters().open == 0; }));
        QVERIFY(http.sendBlocking(request(url, net::Method::Get)).has_value());
        QCOMPARE(server.listener().counters().connections, 2U);
    }

    void nobodyThere()
    {
        std::uint16_t port = 0;
        {
            TestServer server;
            port = server.port();
        }
        const auto answer = client(plain()).sendBlocking(request("http://127.0.0.1:" + std::to_string(port) + "/"));
        QVERIFY(answer.error().code == Errc::Unavailable);
        QVERIFY(client(plain()).sendBlocking(request("http://no-such-host.invalid/")).error().code ==
                Errc::Unavailable);
    }

    void aSilentTlsServerIsNotWaitedForForEver()
    {
        asio::io_context context;
        asio::ip::tcp::acceptor acceptor(context, {asio::ip::address_v4::loopback(), 0});
        net::ClientOptions options;
        options.connectTimeout = 200ms;
        const auto answer = client(options).sendBlocking(
            request("https://127.0.0.1:" + std::to_string(acceptor.local_endpoint().port()) + "/"));
        QVERIFY(answer.error().code == Errc::Unavailable);
    }
};

QTEST_GUILESS_MAIN(tst_net_client)
#include "tst_net_client.moc"
