#include <QTest> // first: moc stumbles over <concepts> otherwise

#include "core/base/encoding.h"
#include "core/net/http.h"

using namespace seal;
using namespace seal::net;
using namespace std::string_literals;

class tst_net_http : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersIgnoreCaseAndKeepOrder()
    {
        Headers headers;
        headers.add("Accept", "a");
        headers.add("accept", "b");
        headers.add("Host", "h");
        QCOMPARE(headers.count("ACCEPT"), 2U);
        QVERIFY(headers.find("aCCept") == "a");
        QVERIFY(!headers.find("Acc"));
        headers.set("ACCEPT", "c");
        QCOMPARE(headers.size(), 2U);
        QVERIFY(headers.get("accept") == "c");
        headers.remove("host");
        QCOMPARE(headers.count("Host"), 0U);
        headers.set("New", "n");
        QVERIFY(headers.get("new") == "n");
    }

    void methodsAreCaseSensitive()
    {
        QVERIFY(methodFromName("GET") == Method::Get);
        QVERIFY(methodFromName("get") == Method::Other);
        QVERIFY(methodName(Method::Delete) == "DELETE");
        QVERIFY(methodName(Method::Other).empty());
    }

    void formKeepsOrderAndFindsDuplicates()
    {
        const auto form = parseForm("a=1&b=x+y%20z&&a=2&empty=&bare&%C3%A4=%C3%B6");
        QVERIFY(form.has_value());
        QCOMPARE(form->size(), 6U);
        QVERIFY(form->get("a") == "1");
        QVERIFY(form->get("b") == "x y z");
        QVERIFY(form->get("empty") == "");
        QVERIFY(form->get("bare") == "");
        QVERIFY(form->get("ä") == "ö");
        QVERIFY(!form->get("A"));
        QCOMPARE(form->count("a"), 2U);
        QCOMPARE(form->all("a").size(), 2U);
        QCOMPARE(form->duplicates().size(), 1U);
        QVERIFY(form->duplicates().front() == "a");
        const auto again = parseForm(form->encode());
        QVERIFY(again.has_value());
        QVERIFY(std::equal(again->begin(), again->end(), form->begin(), form->end()));
    }

    void badFormsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("escape cut off") << QByteArray("a=%4");
        QTest::newRow("escape without digits") << QByteArray("a=%zz");
        QTest::newRow("escape in the name") << QByteArray("%=1");
        QTest::newRow("NUL escaped") << QByteArray("a=%00");
        QTest::newRow("NUL raw") << QByteArray("a=\0b", 4);
        QTest::newRow("overlong UTF-8") << QByteArray("a=%C0%AF");
        QTest::newRow("lone surrogate") << QByteArray("a=%ED%A0%80");
        QByteArray many;
        for (int i = 0; i < 101; ++i)
            many += "p" + QByteArray::number(i) + "=1&";
        QTest::newRow("101 parameters") << many;
    }
    void badFormsAreRefused()
    {
        QFETCH(const QByteArray, text);
        const auto form = parseForm(text.toStdString());
        QVERIFY(form.has_error());
        QVERIFY(form.error().code == Errc::InvalidInput);
    }

    void hundredParametersAreTaken()
    {
        std::string text;
        for (int i = 0; i < 100; ++i)
            text += "p" + std::to_string(i) + "=1&";
        QCOMPARE(parseForm(text)->size(), 100U);
        QCOMPARE(parseForm("")->size(), 0U);
    }

    void cookiesAreRead()
    {
        Headers headers;
        headers.add("Cookie", "a=1; b=\"two\";c = 3 ; bad name=4; novalue; __Host-s=x=y");
        headers.add("cookie", "d=5");
        const auto all = parseCookies(headers);
        QCOMPARE(all.size(), 5U);
        QVERIFY(cookie(headers, "a") == "1");
        QVERIFY(cookie(headers, "b") == "two");
        QVERIFY(cookie(headers, "c") == "3");
        QVERIFY(cookie(headers, "__Host-s") == "x=y");
        QVERIFY(cookie(headers, "d") == "5");
        QVERIFY(!cookie(headers, "A"));
        QVERIFY(parseCookies(Headers()).empty());
    }

    void bearerTokenNeedsOneWellFormedField_data()
    {
        QTest::addColumn<QByteArrayList>("fields");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("plain") << QByteArrayList{"Bearer abc.DEF-_~+/=="} << QByteArray("abc.DEF-_~+/==");
        QTest::newRow("scheme in lower case") << QByteArrayList{"bearer abc"} << QByteArray("abc");
        QTest::newRow("several spaces") << QByteArrayList{"Bearer   abc"} << QByteArray("abc");
        QTest::newRow("none") << QByteArrayList{} << QByteArray();
        QTest::newRow("doubled") << QByteArrayList{"Bearer abc", "Bearer abc"} << QByteArray();
        QTest::newRow("other scheme") << QByteArrayList{"Basic abc"} << QByteArray();
        QTest::newRow("no token") << QByteArrayList{"Bearer "} << QByteArray();
        QTest::newRow("only padding") << QByteArrayList{"Bearer =="} << QByteArray();
        QTest::newRow("space inside") << QByteArrayList{"Bearer a b"} << QByteArray();
        QTest::newRow("padding inside") << QByteArrayList{"Bearer a=b"} << QByteArray();
        QTest::newRow("scheme runs on") << QByteArrayList{"Bearerabc"} << QByteArray();
    }
    void bearerTokenNeedsOneWellFormedField()
    {
        QFETCH(const QByteArrayList, fields);
        QFETCH(const QByteArray, token);
        Request request;
        for (const auto &field : fields)
            request.headers.add("Authorization", field.toStdString());
        const auto found = bearerToken(request);
        QCOMPARE(found.has_value(), !token.isEmpty());
        if (found)
            QCOMPARE(std::string(*found), token.toStdString());
    }

    void basicCredentialsAreFormDecoded()
    {
        Request request;
        request.headers.add("Authorization", basicAuthorization("cli:ent +%", "se cret:ü"));
        const auto credentials = basicCredentials(request);
        QVERIFY(credentials.has_value());
        QCOMPARE(credentials->user, "cli:ent +%"s);
        QCOMPARE(credentials->password, "se cret:ü"s);
        request.headers.set("Authorization", "basic " + toBase64(asBytes("a+b:c%3Ad")));
        QCOMPARE(basicCredentials(request)->user, "a b"s);
        QCOMPARE(basicCredentials(request)->password, "c:d"s);
    }

    void badBasicCredentialsAreTold_data()
    {
        QTest::addColumn<QByteArrayList>("fields");
        QTest::addColumn<bool>("absent");
        QTest::newRow("no field") << QByteArrayList{} << true;
        QTest::newRow("bearer") << QByteArrayList{"Bearer abc"} << true;
        QTest::newRow("doubled") << QByteArrayList{"Basic YTpi", "Basic YTpi"} << false;
        QTest::newRow("not base64") << QByteArrayList{"Basic !!!"} << false;
        QTest::newRow("empty") << QByteArrayList{"Basic "} << false;
        QTest::newRow("no colon") << QByteArrayList{"Basic YWI="} << false;
        QTest::newRow("broken escape") << QByteArrayList{"Basic " + QByteArray("a%:b").toBase64()} << false;
        QTest::newRow("NUL") << QByteArrayList{"Basic " + QByteArray("a%00:b").toBase64()} << false;
        QTest::newRow("bad UTF-8") << QByteArrayList{"Basic " + QByteArray("a\xff:b").toBase64()} << false;
    }
    void badBasicCredentialsAreTold()
    {
        QFETCH(const QByteArrayList, fields);
        QFETCH(const bool, absent);
        Request request;
        for (const auto &field : fields)
            request.headers.add("Authorization", field.toStdString());
        const auto credentials = basicCredentials(request);
        QVERIFY(credentials.has_error());
        QVERIFY(credentials.error().code == (absent ? Errc::NotFound : Errc::InvalidInput));
    }

    void prefixesForThrottling()
    {
        QCOMPARE(throttlePrefix("192.0.2.77"), "192.0.2.0/24"s);
        QCOMPARE(throttlePrefix("::ffff:192.0.2.77"), "192.0.2.0/24"s);
        QCOMPARE(throttlePrefix("2001:db8:1:2ff:3::1"), "2001:db8:1:200::/56"s);
        QCOMPARE(throttlePrefix("nonsense"), "nonsense"s);
    }

    void mediaTypesLoseParametersAndCase()
    {
        Headers headers;
        QCOMPARE(mediaType(headers), ""s);
        headers.add("Content-Type", "Application/JSON ; charset=UTF-8");
        QCOMPARE(mediaType(headers), "application/json"s);
        headers.add("Content-Type", "text/plain");
        QCOMPARE(mediaType(headers), ""s);
    }

    void problemsCarryTitleStatusDetail()
    {
        const auto response = Response::problem(404, {}, "gone \"away\"");
        QCOMPARE(response.status, 404);
        QVERIFY(response.headers.get("content-type") == "application/problem+json");
        QCOMPARE(response.body, "{\"title\":\"Not Found\",\"status\":404,\"detail\":\"gone \\\"away\\\"\"}"s);
        QVERIFY(Response::redirect(303, "/x").headers.get("Location") == "/x");
    }
};

QTEST_APPLESS_MAIN(tst_net_http)
#include "tst_net_http.moc"
