#include <QTest> // first: moc stumbles over <concepts> otherwise

#include "core/net/router.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>

using namespace seal;
using namespace seal::net;
using namespace std::string_literals;

class tst_net_router : public QObject
{
    Q_OBJECT

    static Response run(const Router &router, Request request)
    {
        boost::asio::io_context context;
        auto answer = boost::asio::co_spawn(context, router.handle(std::move(request), 10), boost::asio::use_future);
        context.run();
        return answer.get();
    }

    static Request make(Method method, std::string path, std::string body = {}, std::string type = {})
    {
        Request request;
        request.method = method;
        request.path = std::move(path);
        request.body = std::move(body);
        if (!type.empty())
            request.headers.add("Content-Type", std::move(type));
        return request;
    }

    static boost::asio::awaitable<Response> slow(Request request)
    {
        co_return Response::text(200, "slow " + request.body);
    }

    Router m_router;

private Q_SLOTS:
    void initTestCase()
    {
        m_router.addPlain(Method::Get, "/a", [](const Request &) { return Response::text(200, "get"); });
        m_router.add(Method::Post, "/a", &tst_net_router::slow,
                     {.bodyLimit = 20, .contentTypes = {"application/json"}, .error = {}});
        m_router.addPlainPrefix(Method::Get, "/keys/",
                                [](const Request &r) { return Response::text(200, "key " + r.tail); });
        m_router.addPlain(Method::Get, "/keys/all", [](const Request &) { return Response::text(200, "all"); });
        m_router.addPlain(Method::Post, "/token", [](const Request &) { return Response::text(200, "token"); },
                          {.bodyLimit = 3,
                           .contentTypes = {"application/x-www-form-urlencoded"},
                           .error = [](int status, std::string_view, std::string_view) {
                               return Response::json(status, std::string(R"({"error":"invalid_request"})"));
                           }});
    }

    void requestsFindTheirAnswer_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *name, Method method, const char *path, const char *body, const char *type,
                            int status, const char *answer) {
            QTest::newRow(name) << static_cast<int>(method) << QByteArray(path) << QByteArray(body) << QByteArray(type)
                                << status << QByteArray(answer);
        };
        const auto *json = "application/json";
        row("exact path", Method::Get, "/a", "", "", 200, "get");
        row("HEAD by GET", Method::Head, "/a", "", "", 200, "get");
        row("coroutine", Method::Post, "/a", "body", json, 200, "slow body");
        row("prefix", Method::Get, "/keys/x%2Fy+z", "", "", 200, "key x/y+z");
        row("exact wins over prefix", Method::Get, "/keys/all", "", "", 200, "all");
        row("prefix alone", Method::Get, "/keys/", "", "", 404, "");
        row("two levels under a prefix", Method::Get, "/keys/x/y", "", "", 404, "");
        row("bad escape under a prefix", Method::Get, "/keys/%ff", "", "", 404, "");
        row("unknown", Method::Get, "/b", "", "", 404, "");
        row("case counts", Method::Get, "/A", "", "", 404, "");
        row("slash counts", Method::Get, "/a/", "", "", 404, "");
        row("no such method", Method::Delete, "/a", "", "", 405, "");
        row("no HEAD without GET", Method::Head, "/token", "", "", 405, "");
        row("wrong type", Method::Post, "/a", "body", "text/plain", 415, "");
        row("no type", Method::Post, "/a", "body", "", 415, "");
        row("no body needs no type", Method::Post, "/a", "", "", 200, "slow ");
        row("at the limit of the route", Method::Post, "/a", "01234567890123456789", json, 200,
            "slow 01234567890123456789");
        row("over the limit of the route", Method::Post, "/a", "012345678901234567890", json, 413, "");
        row("over the default limit", Method::Get, "/keys/all", "01234567890", "", 413, "");
    }
    void requestsFindTheirAnswer()
    {
        QFETCH(const int, method);
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, type);
        QFETCH(const int, status);
        QFETCH(const QByteArray, answer);
        const auto response = run(
            m_router, make(static_cast<Method>(method), path.toStdString(), body.toStdString(), type.toStdString()));
        QCOMPARE(response.status, status);
        if (status == 200)
            QCOMPARE(response.body, answer.toStdString());
        else if (path != "/token") // which has an error form of its own
            QVERIFY(response.headers.get("Content-Type") == "application/problem+json");
    }

    void refusalsNameTheMethodsThatDo()
    {
        QVERIFY(run(m_router, make(Method::Put, "/a")).headers.get("Allow") == "GET, HEAD, POST");
        QVERIFY(run(m_router, make(Method::Get, "/token")).headers.get("Allow") == "POST");
    }

    void refusalsComeInTheFormOfTheRoute()
    {
        const auto tooLarge = run(m_router, make(Method::Post, "/token", "abcd", "application/x-www-form-urlencoded"));
        QCOMPARE(tooLarge.status, 413);
        QCOMPARE(tooLarge.body, R"({"error":"invalid_request"})"s);
        QCOMPARE(run(m_router, make(Method::Post, "/token", "a", "text/plain")).body,
                 R"({"error":"invalid_request"})"s);
    }
};

QTEST_APPLESS_MAIN(tst_net_router)
#include "tst_net_router.moc"
