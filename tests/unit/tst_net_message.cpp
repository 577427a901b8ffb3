#include <QTest> // first: moc stumbles over <concepts> otherwise

#include "core/net/message.h"

using namespace seal;
using namespace seal::net;
using namespace std::string_literals;

class tst_net_message : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headsAreFoundByteByByte()
    {
        const std::string text = "GET / HTTP/1.1\r\nHost: a\r\n\r\nrest";
        HeadScanner scanner;
        for (std::size_t i = 0; i < text.size() - 4; ++i)
            QCOMPARE(scanner.find(std::string_view(text).substr(0, i)), 0U);
        QCOMPARE(scanner.find(text), text.size() - 4);
    }

    void requestHeads_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status"); // 0 = taken
        const auto row = [](const char *name, const QByteArray &head, int status) {
            QTest::newRow(name) << head << status;
        };
        row("plain", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", 0);
        row("host with port", "GET / HTTP/1.1\r\nHost: [::1]:8443\r\n\r\n", 0);
        row("HTTP/1.0 without Host", "GET / HTTP/1.0\r\n\r\n", 0);
        row("absolute form", "GET https://b/x HTTP/1.1\r\nHost: a\r\n\r\n", 0);
        row("asterisk form", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", 0);
        row("chunked", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\n\r\n", 0);
        row("asterisk with GET", "GET * HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("authority form", "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("other scheme", "GET ftp://b/x HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("user in the target", "GET https://u@b/x HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("no Host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two Hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 400);
        row("empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 400);
        row("Host with a path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", 400);
        row("Host with a user", "GET / HTTP/1.1\r\nHost: u@a\r\n\r\n", 400);
        row("no version", "GET /\r\nHost: a\r\n\r\n", 400);
        row("HTTP/2.0", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505);
        row("HTTP/3.1", "GET / HTTP/3.1\r\nHost: a\r\n\r\n", 505);
        row("HTTP/1.2 counts as malformed", "GET / HTTP/1.2\r\nHost: a\r\n\r\n", 400);
        row("lower-case version", "GET / http/1.1\r\nHost: a\r\n\r\n", 400);
        row("space before colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400);
        row("field without colon", "GET / HTTP/1.1\r\nHost: a\r\nNonsense\r\n\r\n", 400);
        row("folded line", "GET / HTTP/1.1\r\nHost: a\r\nX: 1\r\n 2\r\n\r\n", 400);
        row("folded first line", "GET / HTTP/1.1\r\n Host: a\r\n\r\n", 400);
        row("bare LF", "GET / HTTP/1.1\nHost: a\r\n\r\n", 400);
        row("bare LF between fields", "GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n", 400);
        row("bare CR", "GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n", 400);
        row("NUL in a value", QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n", 39), 400);
        row("control byte in the target", "GET /\x01 HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("fragment", "GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("broken escape", "GET /%4 HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("escaped NUL", "GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("length and chunks",
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
        row("chunks and length",
            "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n", 400);
        row("two equal lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n", 400);
        row("two different lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
            400);
        row("list of lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1, 1\r\n\r\n", 400);
        row("signed length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\n", 400);
        row("negative length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", 400);
        row("hexadecimal length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0x1\r\n\r\n", 400);
        row("empty length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length:\r\n\r\n", 400);
        row("length beyond 64 bit", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n", 400);
        row("two codings",
            "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
        row("gzip, chunked", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", 501);
        row("chunked, identity", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n", 501);
        row("disguised coding", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n", 501);
        row("chunks in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
        row("unknown expectation", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nExpect: 200-ok\r\n\r\n", 417);
    }
    void requestHeads()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const int, status);
        RequestHead out;
        const auto refusal = parseRequestHead(head.toStdString(), out);
        QCOMPARE(refusal ? refusal->status : 0, status);
    }

    void requestHeadsAreTakenApart()
    {
        RequestHead head;
        QVERIFY(!parseRequestHead("POST /a%7Eb%2Fc?x=%20&y HTTP/1.1\r\nhOST: h:1\r\nX:  v \r\nContent-Length: 007\r\n"
                                  "Connection: foo, CLOSE\r\nExpect: 100-Continue\r\n\r\n",
                                  head));
        QVERIFY(head.request.method == Method::Post);
        QCOMPARE(head.request.path, "/a~b%2Fc"s);
        QCOMPARE(head.request.query, "x=%20&y"s);
        QVERIFY(head.request.headers.get("host") == "h:1");
        QVERIFY(head.request.headers.get("x") == "v");
        QVERIFY(head.framing == Framing::Length);
        QCOMPARE(head.length, 7U);
        QVERIFY(!head.keepAlive);
        QVERIFY(head.expectContinue);
        RequestHead absolute;
        QVERIFY(!parseRequestHead("GET http://other?q HTTP/1.1\r\nHost: h\r\n\r\n", absolute));
        QCOMPARE(absolute.request.path, "/"s);
        QCOMPARE(absolute.request.query, "q"s);
        QVERIFY(absolute.request.headers.get("Host") == "other");
        QVERIFY(absolute.keepAlive);
        RequestHead old;
        QVERIFY(!parseRequestHead("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", old));
        QVERIFY(old.keepAlive && !old.http11);
    }

    void everyPrefixOfARequestIsHarmless()
    {
        const std::string text = "POST /a?b HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nConnection: x,\r\n\r\n";
        for (std::size_t i = 0; i < text.size(); ++i) {
            RequestHead out;
            QVERIFY(parseRequestHead(std::string_view(text).substr(0, i), out).has_value());
            QVERIFY(!checkRequestStart(std::string_view(text).substr(0, i), 1000));
        }
    }

    void hopelessStartsAreRefusedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<int>("status");
        QTest::newRow("TLS hello") << QByteArray("\x16\x03\x01\x02", 4) << 400;
        QTest::newRow("NUL") << QByteArray("\0", 1) << 400;
        QTest::newRow("method without end") << QByteArray(40, 'A') << 400;
        QTest::newRow("JSON") << QByteArray("{\"a\":1}") << 400;
        QTest::newRow("endless target") << "GET /" + QByteArray(100, 'a') << 414;
        QTest::newRow("endless field") << "GET / HTTP/1.1\r\nX: " + QByteArray(100, 'a') << 431;
        QTest::newRow("a good start") << QByteArray("PROPFIND /") << 0;
    }
    void hopelessStartsAreRefusedAtOnce()
    {
        QFETCH(const QByteArray, start);
        QFETCH(const int, status);
        const auto refusal = checkRequestStart(start.toStdString(), 64);
        QCOMPARE(refusal ? refusal->status : 0, status);
    }

    void chunks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status"); // 0 = whole, -1 = more is needed
        const auto row = [](const char *name, const char *text, const char *body, int status) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(body) << status;
        };
        row("two chunks", "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", "abcde", 0);
        row("nothing", "0\r\n\r\n", "", 0);
        row("extension and trailer", "3;a=\"b\"\r\nabc\r\n0;x\r\nT: 1\r\nU: 2\r\n\r\n", "abc", 0);
        row("upper-case size, leading zeros", "00A\r\n0123456789\r\n000\r\n\r\n", "0123456789", 0);
        row("cut off in the size", "3", "", -1);
        row("cut off in the end", "0\r\n\r", "", -1);
        row("no size", "\r\nabc\r\n", "", 400);
        row("not a number", "x\r\n", "", 400);
        row("negative", "-1\r\n", "", 400);
        row("prefixed number", "0x3\r\nabc", "", 400);
        row("space before size", " 3\r\nabc", "", 400);
        row("space behind size", "3 \r\nabc", "", 400);
        row("too many digits", "000000003\r\n", "", 400);
        row("bare LF behind size", "3\nabc", "", 400);
        row("longer than said", "3\r\nabcd\r\n", "abc", 400);
        row("no line end behind data", "3\r\nabc0\r\n\r\n", "abc", 400);
        row("bare LF at the end", "0\r\n\n", "", 400);
        row("line break in an extension", "3;a\nb\r\n", "", 400);
        row("over the limit in one chunk", "15\r\n", "", 413);
        row("over the limit together", "a\r\n0123456789\r\nb\r\n", "0123456789", 413);
        row("beyond 32 bit", "ffffffff\r\n", "", 413);
    }
    void chunks()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        for (const std::size_t piece : {1U, 2U, 1000U}) {
            ChunkDecoder decoder(20);
            std::string out;
            std::string left = text.toStdString() + "NEXT";
            if (status != 0)
                left = text.toStdString();
            std::string pending;
            while (!left.empty() && !decoder.done() && !decoder.refusal()) {
                pending += left.substr(0, piece);
                left.erase(0, piece);
                pending.erase(0, decoder.feed(pending, out));
            }
            QCOMPARE(decoder.refusal() ? decoder.refusal()->status : (decoder.done() ? 0 : -1), status);
            QCOMPARE(out, body.toStdString());
            if (status == 0)
                QCOMPARE(pending + left, "NEXT"s);
        }
    }

    void endlessExtensionsAndTrailersAreRefused()
    {
        for (const std::string start : {"1;", "0\r\nX"}) {
            ChunkDecoder decoder(20);
            std::string body;
            decoder.feed(start + std::string(9000, 'a'), body);
            QVERIFY(decoder.refusal().has_value());
        }
    }

    void responsesAreOneText()
    {
        std::string out;
        auto response = Response::text(200, "hi");
        response.headers.add("Content-Length", "999");
        QVERIFY(appendResponse(out, response, ResponseStyle{.correlation = "c-1"}));
        QCOMPARE(out, "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: 2\r\n"
                      "X-Correlation-Id: c-1\r\n\r\nhi"s);
        out.clear();
        QVERIFY(appendResponse(out, Response::text(200, "hi"), ResponseStyle{.head = true, .close = true}));
        QVERIFY(out.ends_with("Content-Length: 2\r\nConnection: close\r\n\r\n"));
        out.clear();
        QVERIFY(appendResponse(out, Response::empty(204), ResponseStyle{}));
        QCOMPARE(out, "HTTP/1.1 204 No Content\r\n\r\n"s);
    }

    void responsesCannotBeSplit()
    {
        for (const auto &value : {"a\r\nSet-Cookie: x"s, "a\nb"s, "a\rb"s, std::string("a\0b", 3)}) {
            std::string out = "before";
            QVERIFY(!appendResponse(out, Response::redirect(303, value), ResponseStyle{}));
            QCOMPARE(out, "before"s);
        }
        Response named;
        named.headers.add("A: b\r\nC", "d");
        std::string out;
        QVERIFY(!appendResponse(out, named, ResponseStyle{}));
    }

    void responseHeads()
    {
        ResponseHead head;
        QVERIFY(!parseResponseHead("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", Method::Get, head));
        QCOMPARE(head.status, 200);
        QVERIFY(head.framing == Framing::Length && head.length == 5 && head.keepAlive);
        ResponseHead toHead;
        QVERIFY(!parseResponseHead("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", Method::Head, toHead));
        QVERIFY(toHead.framing == Framing::None);
        ResponseHead open;
        QVERIFY(!parseResponseHead("HTTP/1.1 200 OK\r\n\r\n", Method::Get, open));
        QVERIFY(open.framing == Framing::UntilClose && !open.keepAlive);
        ResponseHead bad;
        QVERIFY(parseResponseHead("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
                                  Method::Get, bad));
        QVERIFY(parseResponseHead("SSH-2.0-x\r\n\r\n", Method::Get, bad));
    }
};

QTEST_APPLESS_MAIN(tst_net_message)
#include "tst_net_message.moc"
