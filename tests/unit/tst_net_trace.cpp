#include "core/net/message_trace.h"

#include <QTest>

using namespace seal;
using namespace seal::net;

namespace {

std::string value(const TraceStep &step, std::string_view name)
{
    for (const auto &[one, text] : step.fields) {
        if (one == name)
            return text;
    }
    return "(none)";
}

Headers headers(std::initializer_list<std::pair<const char *, const char *>> fields)
{
    Headers all;
    for (const auto &[name, text] : fields)
        all.add(name, text);
    return all;
}

constexpr auto kForm = "application/x-www-form-urlencoded";
constexpr auto kCode = "0123456789abcdefghijklmnopqrstuv";

} // namespace

/// Messages as steps: what is decoded, what the raw text says, what nobody may see.
class tst_net_trace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestAsSent()
    {
        TraceStep step;
        const auto fields = headers({{"Host", "localhost"}, {"Content-Type", kForm}, {"Authorization", "Basic YXBwOnNlY3JldA=="}});
        const std::string body = std::string("grant_type=authorization_code&code=") + kCode + "&redirect_uri=http%3A%2F%2F127.0.0.1%2Fcb";
        MessageScribe(false).request(step, {"POST", "/token", "trace=1", fields, body});
        QCOMPARE(step.title, std::string("POST /token"));
        QVERIFY(step.kind == StepKind::Request);
        QCOMPARE(value(step, "trace"), std::string("1"));
        QCOMPARE(value(step, "grant_type"), std::string("authorization_code"));
        QCOMPARE(value(step, "code"), std::string("0123...(32 characters)"));
        QCOMPARE(value(step, "Authorization"), std::string("Basic (hidden)"));
        QCOMPARE(step.raw, std::string("POST /token?trace=1 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                       "Authorization: Basic (hidden)\r\n\r\n"
                                       "grant_type=authorization_code&code=0123...(32 characters)&redirect_uri=http%3A%2F%2F127.0.0.1%2Fcb"));
    }

    void demoSitesShowAll()
    {
        TraceStep step;
        const auto fields = headers({{"Content-Type", kForm}, {"Authorization", "Basic YXBwOnNlY3JldA=="}});
        MessageScribe(true).request(step, {"POST", "/login", {}, fields, "username=alice&password=right+horse"});
        QCOMPARE(value(step, "password"), std::string("right horse"));
        QVERIFY(step.raw.find("Basic YXBwOnNlY3JldA==") != std::string::npos);
        QVERIFY(step.raw.ends_with("\r\n\r\nusername=alice&password=right+horse"));
    }

    void responseAsSent()
    {
        Response response = Response::redirect(303, std::string("http://127.0.0.1/cb?code=") + kCode + "&state=abc");
        response.headers.add("Set-Cookie", "__Host-s=0123456789; Path=/; Secure");
        response.headers.add("X-Correlation-Id", "run7.Q-1");
        TraceStep step;
        MessageScribe(false).response(step, "POST /login", response);
        QCOMPARE(step.title, std::string("303 See Other (POST /login)"));
        QVERIFY(step.verdict == Verdict::Ok);
        QCOMPARE(value(step, "Location"), std::string("http://127.0.0.1/cb"));
        QCOMPARE(value(step, "code"), std::string("0123...(32 characters)"));
        QCOMPARE(value(step, "state"), std::string("abc"));
        QCOMPARE(value(step, "Set-Cookie"), std::string("__Host-s=(10 characters); Path=/; Secure"));
        QCOMPARE(value(step, "X-Correlation-Id"), std::string("run7.Q-1"));
        QVERIFY(step.raw.find("Location: http://127.0.0.1/cb?code=0123...(32 characters)&state=abc\r\n") != std::string::npos);
    }

    void noSecretInAnyPlace_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("form: password") << QByteArray(kForm) << QByteArray("password=Top5ecretTop5ecret");
        QTest::newRow("form: capital letters") << QByteArray(kForm) << QByteArray("Password=Top5ecretTop5ecret");
        QTest::newRow("form: escaped name") << QByteArray(kForm) << QByteArray("pass%77ord=Top5ecretTop5ecret");
        QTest::newRow("form: broken") << QByteArray(kForm) << QByteArray("password=Top5ecretTop5ecret%");
        QTest::newRow("JSON: token") << QByteArray("application/json") << QByteArray("{\"access_token\":\"xxxxTop5ecretTop5ecret\"}");
        QTest::newRow("JSON: deep") << QByteArray("application/json") << QByteArray("{\"a\":[{\"b\":{\"k\":\"Top5ecret\"}}]}");
        QTest::newRow("JSON: list") << QByteArray("application/json") << QByteArray("{\"client_secret\":[\"Top5ecret\"]}");
        QTest::newRow("JSON: key information") << QByteArray("application/json") << QByteArray("{\"keyInfo\":\"{\\\"k\\\":\\\"Top5ecret\\\"}\"}");
        QTest::newRow("JSON: an array") << QByteArray("application/json") << QByteArray("[{\"password\":\"Top5ecret\"}]");
        QTest::newRow("JSON: broken") << QByteArray("application/json") << QByteArray("{\"password\":\"Top5ecret\"");
        QTest::newRow("problem") << QByteArray("application/problem+json") << QByteArray("{\"token\":\"xxxxTop5ecretTop5ecret\"}");
        QTest::newRow("a page") << QByteArray("text/html") << QByteArray("<input value='Top5ecret'>");
        QTest::newRow("no type") << QByteArray() << QByteArray("Top5ecret");
    }
    void noSecretInAnyPlace()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        Response response;
        if (!type.isEmpty())
            response.headers.add("Content-Type", type.toStdString());
        response.body = body.toStdString();
        TraceStep step;
        MessageScribe(false).response(step, "GET /x", response);
        MessageScribe(false).request(step, {"POST", "/x", {}, response.headers, response.body});
        auto all = step.raw;
        for (const auto &[name, text] : step.fields)
            all += name + '=' + text + '\n';
        QVERIFY2(all.find("Top5ecret") == std::string::npos, all.c_str());
        TraceStep shown;
        MessageScribe(true).response(shown, "GET /x", response);
        QVERIFY(shown.raw.find("Top5ecret") != std::string::npos);
    }

    void headersThatHoldSecrets_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("bearer") << QByteArray("Authorization") << QByteArray("Bearer eyJ0123456789abcdef") << QByteArray("Bearer eyJ0...(19 characters)");
        QTest::newRow("no scheme") << QByteArray("authorization") << QByteArray("Top5ecret") << QByteArray("(hidden)");
        QTest::newRow("cookies") << QByteArray("Cookie") << QByteArray("s=Top5ecret") << QByteArray("(hidden)");
        QTest::newRow("where the browser was") << QByteArray("Referer") << QByteArray("https://a/?code=0123456789abcdefgh") << QByteArray("https://a/?code=0123...(18 characters)");
        QTest::newRow("a cookie without a value") << QByteArray("Set-Cookie") << QByteArray("s") << QByteArray("s=(0 characters)");
        QTest::newRow("nothing secret") << QByteArray("Accept") << QByteArray("text/html") << QByteArray("text/html");
    }
    void headersThatHoldSecrets()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, shown);
        const auto fields = headers({{name.constData(), value.constData()}});
        TraceStep step;
        MessageScribe(false).request(step, {"GET", "/", {}, fields, {}});
        QCOMPARE(QByteArray::fromStdString(step.raw), QByteArray("GET / HTTP/1.1\r\n" + name + ": " + shown + "\r\n\r\n"));
    }

    void longMessagesAreCut()
    {
        const Headers none;
        const std::string body(3 * MessageScribe::kMostRaw, 'x');
        TraceStep step;
        MessageScribe(true).request(step, {"POST", "/", {}, none, body});
        QVERIFY(step.raw.size() < MessageScribe::kMostRaw + 100);
        QVERIFY(step.raw.ends_with(" bytes)"));
    }
};

QTEST_GUILESS_MAIN(tst_net_trace)
#include "tst_net_trace.moc"
