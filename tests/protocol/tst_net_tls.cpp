#include "core/net/client.h"
#include "net_raw.h"
#include "tests/support/test_pki.h"

#include <openssl/ssl.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <atomic>
#include <thread>

#include <QTest>

using namespace seal;
using namespace seal::test;
using namespace std::string_literals;
using namespace std::chrono_literals;

namespace {

net::TlsIdentity identity(const Identity &from)
{
    return {from.key, from.chain};
}

/// A TLS peer of its own making, not of the profile's: it may offer what the profile refuses.
class OpenPeer
{
public:
    std::string maxVersion = "1.3";
    std::string suites12;
    std::string alpn;
    std::optional<Identity> client;
    std::uint64_t options = 0;

    // What came of it.
    std::string version;
    std::string suite;
    std::string chosenAlpn;
    int groupBits = 0;
    std::size_t tickets = 0;
    bool renegotiated = false;

    /// Connects, sends a request, reads the answer; empty if TLS failed at any point.
    std::string talk(std::uint16_t port, const std::string &request)
    {
        const std::unique_ptr<SSL_CTX, decltype([](SSL_CTX *p) { SSL_CTX_free(p); })> ctx(
            SSL_CTX_new(TLS_client_method()));
        SSL_CTX_set_security_level(ctx.get(), 0);
        SSL_CTX_set_options(ctx.get(), options);
        SSL_CTX_set_min_proto_version(ctx.get(), TLS1_VERSION);
        SSL_CTX_set_max_proto_version(
            ctx.get(), maxVersion == "1.1" ? TLS1_1_VERSION : (maxVersion == "1.2" ? TLS1_2_VERSION : TLS1_3_VERSION));
        if (!suites12.empty() && SSL_CTX_set_cipher_list(ctx.get(), suites12.c_str()) != 1)
            return "no such suite";
        if (client) {
            SSL_CTX_use_certificate(ctx.get(), client->chain.front().handle());
            SSL_CTX_use_PrivateKey(ctx.get(), client->key.handle());
            for (std::size_t i = 1; i < client->chain.size(); ++i)
                SSL_CTX_add1_chain_cert(ctx.get(), client->chain[i].handle());
        }
        boost::asio::io_context io;
        boost::asio::ip::tcp::socket socket(io);
        boost::system::error_code ec;
        socket.connect({boost::asio::ip::address_v4::loopback(), port}, ec);
        const timeval limit{5, 0};
        setsockopt(socket.native_handle(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
        const std::unique_ptr<SSL, decltype([](SSL *p) { SSL_free(p); })> ssl(SSL_new(ctx.get()));
        if (!alpn.empty())
            SSL_set_alpn_protos(ssl.get(), reinterpret_cast<const unsigned char *>(alpn.data()),
                                static_cast<unsigned>(alpn.size()));
        SSL_set_fd(ssl.get(), socket.native_handle());
        if (SSL_connect(ssl.get()) != 1)
            return {};
        version = SSL_get_version(ssl.get());
        suite = SSL_get_cipher_name(ssl.get());
        const unsigned char *proto = nullptr;
        unsigned protoSize = 0;
        SSL_get0_alpn_selected(ssl.get(), &proto, &protoSize);
        if (proto)
            chosenAlpn.assign(reinterpret_cast<const char *>(proto), protoSize);
        if (renegotiate)
            renegotiated = SSL_renegotiate(ssl.get()) == 1 && SSL_do_handshake(ssl.get()) == 1;
        SSL_write(ssl.get(), request.data(), static_cast<int>(request.size()));
        std::string answer;
        char buffer[4096];
        for (int got = 0; (got = SSL_read(ssl.get(), buffer, sizeof(buffer))) > 0;)
            answer.append(buffer, static_cast<std::size_t>(got));
        hasTicket = SSL_SESSION_has_ticket(SSL_get0_session(ssl.get())) == 1;
        return answer;
    }
    bool renegotiate = false;
    bool hasTicket = false;
};

const std::string kClose = "Connection: close\r\n";

} // namespace

/// The TLS profile of TS 33.210 clause 6.2 from outside.
class tst_net_tls : public QObject
{
    Q_OBJECT

    std::optional<TestCa> m_ca;
    std::optional<TestCa> m_rsaCa;
    std::optional<TestCa> m_otherCa;
    std::optional<Identity> m_ec;
    std::optional<Identity> m_rsa;

    [[nodiscard]] net::ListenerOptions https(bool resumption = false) const
    {
        net::TlsServerOptions tls;
        tls.identities = {identity(*m_ec), identity(*m_rsa)};
        tls.resumption = resumption;
        net::ListenerOptions options;
        options.tls = net::TlsServerContext::create(std::move(tls)).value();
        options.limits.handshake = 1s;
        return options;
    }

    [[nodiscard]] net::ListenerOptions mtls(net::RevocationCheck revoked = {}) const
    {
        net::TlsServerOptions tls;
        tls.identities = {identity(*m_ec), identity(*m_rsa)};
        tls.requireClientCertificate = true;
        tls.clientTrust = {m_ca->root()};
        tls.isRevoked = std::move(revoked);
        net::ListenerOptions options;
        options.tls = net::TlsServerContext::create(std::move(tls)).value();
        return options;
    }

    [[nodiscard]] Result<net::ClientResponse> fetch(std::uint16_t port, const std::string &path,
                                                    std::optional<Identity> client = {},
                                                    const std::string &host = "localhost") const
    {
        net::TlsClientOptions tls;
        tls.trust = {m_ca->root(), m_rsaCa->root()};
        if (client)
            tls.identity = identity(*client);
        net::ClientOptions options;
        options.connectAddress = "127.0.0.1";
        net::HttpsClient http(net::TlsClientContext::create(std::move(tls)).value(), options);
        return http.sendBlocking(
            {.url = "https://" + host + ":" + std::to_string(port) + path, .headers = {}, .body = {}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_ca.emplace("one");
        m_rsaCa.emplace("rsa", crypto::KeyType::Rsa);
        m_otherCa.emplace("other");
        m_ec = m_ca->server();
        m_rsa = m_rsaCa->server({"localhost"}, {"127.0.0.1"}, crypto::KeyType::Rsa);
    }

    void ts33210_6_2_suites_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QByteArray>("suites");
        QTest::addColumn<QByteArray>("agreed"); // empty = refused
        const auto row = [](const char *name, const char *version, const char *suites, const char *agreed) {
            QTest::newRow(name) << QString::fromLatin1(version) << QByteArray(suites) << QByteArray(agreed);
        };
        row("6.2.1 TLS 1.3", "1.3", "", "TLS_AES_128_GCM_SHA256");
        row("6.2.1 TLS 1.1 is refused", "1.1", "ALL:@SECLEVEL=0", "");
        row("6.2.3 mandatory: ECDHE-ECDSA", "1.2", "ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-ECDSA-AES128-GCM-SHA256");
        row("6.2.3 mandatory: DHE-RSA", "1.2", "DHE-RSA-AES128-GCM-SHA256", "DHE-RSA-AES128-GCM-SHA256");
        row("6.2.3 ECDHE-RSA", "1.2", "ECDHE-RSA-AES128-GCM-SHA256", "ECDHE-RSA-AES128-GCM-SHA256");
        row("6.2.3 AES-256", "1.2", "ECDHE-ECDSA-AES256-GCM-SHA384", "ECDHE-ECDSA-AES256-GCM-SHA384");
        row("6.2.3 the server prefers", "1.2", "DHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-AES128-GCM-SHA256",
            "ECDHE-ECDSA-AES128-GCM-SHA256");
        row("6.2.3 CBC is refused", "1.2", "ECDHE-RSA-AES128-SHA256:ECDHE-ECDSA-AES128-SHA:AES128-SHA", "");
        row("6.2.3 static RSA is refused", "1.2", "AES128-GCM-SHA256", "");
        row("6.2.3 CCM_8 is refused", "1.2", "ECDHE-ECDSA-AES128-CCM8", "");
        row("6.2.3 anonymous is refused", "1.2", "ADH-AES128-GCM-SHA256:@SECLEVEL=0", "");
    }
    void ts33210_6_2_suites()
    {
        QFETCH(const QString, version);
        QFETCH(const QByteArray, suites);
        QFETCH(const QByteArray, agreed);
        TestServer server(https());
        OpenPeer peer;
        peer.maxVersion = version.toStdString();
        peer.suites12 = suites.toStdString();
        const auto answer = peer.talk(server.port(), get("/hello", kClose));
        QCOMPARE(statusOf(answer), agreed.isEmpty() ? 0 : 200);
        if (!agreed.isEmpty())
            QCOMPARE(peer.suite, agreed.toStdString());
        const auto failures = agreed.isEmpty() ? 1U : 0U;
        QVERIFY(eventually([&] { return server.listener().counters().handshakeFailures == failures; }));
    }

    void ts33210_6_2_3_extendedMasterSecretIsNeeded()
    {
        TestServer server(https());
        OpenPeer peer;
        peer.maxVersion = "1.2";
        peer.options = SSL_OP_NO_EXTENDED_MASTER_SECRET;
        QCOMPARE(peer.talk(server.port(), get("/hello", kClose)), ""s);
        QVERIFY(eventually([&] { return server.listener().counters().handshakeFailures == 1; }));
    }

    void renegotiationIsRefused()
    {
        TestServer server(https());
        OpenPeer peer;
        peer.maxVersion = "1.2";
        peer.renegotiate = true;
        peer.talk(server.port(), get("/hello", kClose));
        QCOMPARE(peer.version, "TLSv1.2"s);
        QVERIFY(!peer.renegotiated);
    }

    void alpnIsHttp11OrNothing()
    {
        TestServer server(https());
        OpenPeer both;
        both.alpn = "\x02h2\x08http/1.1";
        QCOMPARE(statusOf(both.talk(server.port(), get("/hello", kClose))), 200);
        QCOMPARE(both.chosenAlpn, "http/1.1"s);
        OpenPeer other;
        other.alpn = "\x02h2";
        QCOMPARE(other.talk(server.port(), get("/hello", kClose)), ""s);
    }

    void ticketsOnlyWhereResumptionIsOn_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("resumption");
        for (const auto *version : {"1.2", "1.3"}) {
            QTest::addRow("TLS %s on", version) << QString::fromLatin1(version) << true;
            QTest::addRow("TLS %s off", version) << QString::fromLatin1(version) << false;
        }
    }
    void ticketsOnlyWhereResumptionIsOn()
    {
        QFETCH(const QString, version);
        QFETCH(const bool, resumption);
        TestServer server(https(resumption));
        OpenPeer peer;
        peer.maxVersion = version.toStdString();
        QCOMPARE(statusOf(peer.talk(server.port(), get("/hello", kClose))), 200);
        QCOMPARE(peer.hasTicket, resumption);
    }

    void otherProtocolsAreDroppedCleanly()
    {
        TestServer server(https());
        RawPeer plain(server.port());
        QVERIFY(plain.send(get("/hello")));
        const auto answer = plain.readAnswer();
        QCOMPARE(statusOf(answer), 400);
        QVERIFY(answer.find("HTTPS only") != std::string::npos);
        plain.endSending();
        QVERIFY(plain.closedWithin());
        for (const auto &bytes : {"SSH-2.0-OpenSSH\r\n"s, std::string(300, '\0'),
                                  std::string("\x16\x03\x01\xff\xff", 5) + std::string(500, 'a')}) {
            RawPeer peer(server.port());
            QVERIFY(peer.send(bytes));
            peer.endSending();
            QVERIFY(peer.closedWithin());
        }
        RawPeer silent(server.port());
        QVERIFY(silent.closedWithin(3s)); // handshake limit
        QVERIFY(eventually([&] { return server.listener().counters().handshakeFailures == 5; }));
        QCOMPARE(fetch(server.port(), "/hello")->body, "hello"s);
    }

    void aBigAnswerArrivesWholeOverTls()
    {
        auto options = https();
        options.router = [] {
            auto router = std::make_shared<net::Router>();
            router->addPlain(net::Method::Get, "/m",
                             [](const net::Request &) { return net::Response::text(200, std::string(1000000, 'x')); });
            return router;
        }();
        TestServer server(std::move(options));
        const auto answer = fetch(server.port(), "/m");
        QVERIFY(answer.has_value());
        QCOMPARE(answer->body.size(), 1000000U);
    }

    void manyPeersAtOnce()
    {
        TestServer server(https());
        std::atomic<int> good = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                net::TlsClientOptions tls;
                tls.trust = {m_ca->root()};
                net::HttpsClient http(net::TlsClientContext::create(std::move(tls)).value());
                for (int i = 0; i < 50; ++i) {
                    const auto answer =
                        http.sendBlocking({.method = net::Method::Post,
                                           .url = "https://localhost:" + std::to_string(server.port()) + "/echo",
                                           .headers = {},
                                           .body = std::to_string(i)});
                    good += answer && answer->body == std::to_string(i) ? 1 : 0;
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(good.load(), 200);
        QCOMPARE(server.listener().counters().connections, 4U);
    }

    void mutualTlsTellsWhoThePeerIs()
    {
        TestServer server(mtls());
        const auto answer = fetch(server.port(), "/who", m_ca->client("val.example"));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->body, "127.0.0.1 127.0.0.0/24 tls val.example"s);
    }

    void mutualTlsRefusesOthers_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("version");
        for (const auto *version : {"1.2", "1.3"}) {
            for (const auto *who : {"no certificate", "another CA", "a server certificate", "an expired certificate"})
                QTest::addRow("%s, TLS %s", who, version) << QString::fromLatin1(who) << QString::fromLatin1(version);
        }
    }
    void mutualTlsRefusesOthers()
    {
        QFETCH(const QString, who);
        QFETCH(const QString, version);
        TestServer server(mtls());
        OpenPeer peer;
        peer.maxVersion = version.toStdString();
        if (who == QStringLiteral("another CA"))
            peer.client = m_otherCa->client("val.example");
        else if (who == QStringLiteral("a server certificate"))
            peer.client = m_ca->server({"val.example"});
        else if (who == QStringLiteral("an expired certificate"))
            peer.client = m_ca->expiredClient("val.example");
        QCOMPARE(peer.talk(server.port(), get("/who", kClose)), ""s);
        QVERIFY(eventually([&] { return server.listener().counters().handshakeFailures == 1; }));
        QCOMPARE(server.listener().counters().requests, 0U);
    }

    void ourClientTellsThatItWasRefused()
    {
        TestServer server(mtls());
        const auto answer = fetch(server.port(), "/who");
        QVERIFY(answer.has_error());
        QVERIFY(answer.error().code == Errc::Denied);
    }

    void revokedClientsAreRefused()
    {
        const auto good = m_ca->client("good.example");
        const auto bad = m_ca->client("bad.example");
        std::atomic<int> asked = 0;
        TestServer server(mtls([&asked, revoked = bad.chain.front()](const pki::Certificate &certificate) {
            ++asked;
            return certificate == revoked;
        }));
        QVERIFY(fetch(server.port(), "/who", good).has_value());
        QCOMPARE(asked.load(), 2); // the leaf and the issuing CA, not the anchor
        const auto refused = fetch(server.port(), "/who", bad);
        QVERIFY(refused.has_error());
        QVERIFY(refused.error().code == Errc::Denied);
        QVERIFY(refused.error().detail.find("revoked") != std::string::npos);
    }

    void aRevokedIssuingCaTakesItsClientsAlong()
    {
        TestServer server(
            mtls([ca = m_ca->issuing()](const pki::Certificate &certificate) { return certificate == ca; }));
        QVERIFY(fetch(server.port(), "/who", m_ca->client("val.example")).has_error());
        TestServer failing(mtls([](const pki::Certificate &) -> bool { throw std::runtime_error("no list"); }));
        QVERIFY(fetch(failing.port(), "/who", m_ca->client("val.example")).has_error());
    }

    void certificatesChangeWithoutDroppedConnections()
    {
        TestServer server(https());
        net::TlsClientOptions tls;
        tls.trust = {m_ca->root(), m_otherCa->root()};
        net::HttpsClient http(net::TlsClientContext::create(std::move(tls)).value());
        const auto url = "https://localhost:" + std::to_string(server.port()) + "/hello";
        const auto before = http.sendBlocking({.url = url, .headers = {}, .body = {}});
        QVERIFY(before.has_value());
        QVERIFY(before->tls->peer == m_ec->chain.front());
        const auto fresh = m_otherCa->server();
        net::TlsServerOptions changed;
        changed.identities = {identity(fresh)};
        QVERIFY(server.listener().replaceTls(net::TlsServerContext::create(std::move(changed)).value()).has_value());
        const auto kept = http.sendBlocking({.url = url, .headers = {}, .body = {}});
        QVERIFY(kept.has_value());
        QCOMPARE(server.listener().counters().connections, 1U);
        net::TlsClientOptions again;
        again.trust = {m_otherCa->root()};
        net::HttpsClient second(net::TlsClientContext::create(std::move(again)).value());
        const auto after = second.sendBlocking({.url = url, .headers = {}, .body = {}});
        QVERIFY(after.has_value());
        QVERIFY(after->tls->peer == fresh.chain.front());
        TestServer plain;
        net::TlsServerOptions none;
        none.identities = {identity(fresh)};
        QVERIFY(plain.listener().replaceTls(net::TlsServerContext::create(std::move(none)).value()).error().code ==
                Errc::Unavailable);
    }

    void badOptionsAreRefused()
    {
        QVERIFY(net::TlsServerContext::create({}).has_error());
        net::TlsServerOptions options;
        options.identities = {{m_rsa->key, m_ec->chain}};
        QVERIFY(net::TlsServerContext::create(options).error().code == Errc::InvalidInput);
        options.identities = {{m_ec->key, {}}};
        QVERIFY(net::TlsServerContext::create(options).error().code == Errc::InvalidInput);
        options.identities = {identity(*m_ec)};
        options.requireClientCertificate = true;
        QVERIFY(net::TlsServerContext::create(options).error().code == Errc::InvalidInput);
        options.clientTrust = {m_ca->root()};
        QVERIFY(net::TlsServerContext::create(options).has_value());
        options.resumption = true;
        QVERIFY(net::TlsServerContext::create(options).error().code == Errc::InvalidInput);
        QVERIFY(net::TlsClientContext::create({}).error().code == Errc::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(tst_net_tls)
#include "tst_net_tls.moc"
