#include "core/client/cookie_jar.h"
#include "core/client/html_form.h"
#include "core/client/oauth.h"
#include "core/client/url.h"
#include "tst_client_fakes.h"

#include <QtTest>

using namespace seal;
using namespace seal::client;
using namespace Qt::StringLiterals;

namespace {

const UtcMs kNow = fakes::kNow;

QString q(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string afterSetting(const char *from, const char *field, const char *to)
{
    CookieJar jar;
    net::Headers headers;
    headers.add("Set-Cookie", field);
    jar.take(*parseUrl(from), headers, kNow);
    return jar.header(*parseUrl(to), kNow);
}

} // namespace

class tst_client_web : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urls_data();
    void urls();
    void references_data();
    void references();
    void cookies_data();
    void cookies();
    void cookieOfTheSameNameIsReplacedAndLongerPathsComeFirst();
    void cookieEndsWithItsTime();
    void jarHoldsNoMoreThanItsLimit();
    void loginForms_data();
    void loginForms();
    void loginFormCarriesHiddenInputsTickedBoxesAndTheFirstButton();
    void anyPrefixOfAPageIsRead();
    void pkceVectorOfRfc7636AppendixB();
    void pkceVerifierHas256FreshBits();
    void tokenAnswers_data();
    void tokenAnswers();
    void basicCredentialsAreFormEncoded();
    void errorAnswers_data();
    void errorAnswers();
};

void tst_client_web::urls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("origin");
    QTest::newRow("host and default port") << u"https://Example.org"_s << u"https://example.org"_s;
    QTest::newRow("default port written") << u"HTTPS://example.org:443/x"_s << u"https://example.org"_s;
    QTest::newRow("other port") << u"https://example.org:8443/x?y=1"_s << u"https://example.org:8443"_s;
    QTest::newRow("IPv6") << u"https://[::1]:9443/"_s << u"https://[::1]:9443"_s;
    QTest::newRow("http") << u"http://127.0.0.1/callback"_s << u"http://127.0.0.1"_s;
    QTest::newRow("no scheme is refused") << u"example.org"_s << QString();
    QTest::newRow("another scheme is refused") << u"ftp://example.org/"_s << QString();
    QTest::newRow("user information is refused") << u"https://a@example.org/"_s << QString();
    QTest::newRow("no host is refused") << u"https:///x"_s << QString();
    QTest::newRow("port zero is refused") << u"https://example.org:0/"_s << QString();
    QTest::newRow("port too large is refused") << u"https://example.org:99999/"_s << QString();
    QTest::newRow("space is refused") << u"https://exa mple.org/"_s << QString();
    QTest::newRow("empty is refused") << u""_s << QString();
}

void tst_client_web::urls()
{
    QFETCH(QString, text);
    QFETCH(QString, origin);
    const auto url = parseUrl(text.toStdString());
    QCOMPARE(url ? q(url->origin()) : QString(), origin);
}

void tst_client_web::references_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("result");
    QTest::newRow("absolute path") << u"/login"_s << u"https://s.example:8443/login"_s;
    QTest::newRow("relative path") << u"next?x=1"_s << u"https://s.example:8443/a/next?x=1"_s;
    QTest::newRow("parent") << u"../b"_s << u"https://s.example:8443/b"_s;
    QTest::newRow("query only") << u"?x"_s << u"https://s.example:8443/a/b?x"_s;
    QTest::newRow("another host") << u"//other.example/x"_s << u"https://other.example/x"_s;
    QTest::newRow("absolute") << u"https://o.example/"_s << u"https://o.example/"_s;
    QTest::newRow("fragment is dropped") << u"/x#y"_s << u"https://s.example:8443/x"_s;
    QTest::newRow("script is refused") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("control character is refused") << u"/x\n"_s << QString();
}

void tst_client_web::references()
{
    QFETCH(QString, reference);
    QFETCH(QString, result);
    const auto url = resolveUrl(*parseUrl("https://s.example:8443/a/b?c"), reference.toStdString());
    QCOMPARE(url ? q(url->text()) : QString(), result);
}

void tst_client_web::cookies_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("sent");
    const auto row = [](const char *name, const char *from, const char *field, const char *to, const char *sent) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(field) << QByteArray(to) << QString::fromLatin1(sent);
    };
    constexpr const char *kPage = "https://s.example/login/page";
    row("goes back to its host", kPage, "a=b", "https://s.example/login/next", "a=b");
    row("goes to another port of its host", kPage, "a=b; Path=/", "https://s.example:8443/", "a=b");
    row("stays away from other hosts", kPage, "a=b; Path=/", "https://o.example/", "");
    row("stays away from subdomains", kPage, "a=b; Path=/", "https://x.s.example/", "");
    row("default path is the folder of the page", kPage, "a=b", "https://s.example/other", "");
    row("path matches whole segments only", kPage, "a=b; Path=/log", "https://s.example/login", "");
    row("path with slash matches below", kPage, "a=b; Path=/login/", "https://s.example/login/x", "a=b");
    row("domain reaches subdomains", "https://x.s.example/", "a=b; Domain=s.example; Path=/", "https://y.s.example/",
        "a=b");
    row("domain of someone else is refused", kPage, "a=b; Domain=o.example; Path=/", "https://o.example/", "");
    row("domain of one label is refused", "https://s.example/", "a=b; Domain=example; Path=/", "https://s.example/",
        "");
    row("domain that only ends alike is refused", "https://xs.example/", "a=b; Domain=s.example; Path=/",
        "https://s.example/", "");
    row("Secure is not sent over http", kPage, "a=b; Secure; Path=/", "http://s.example/", "");
    row("Secure is not taken from http", "http://s.example/", "a=b; Secure; Path=/", "https://s.example/", "");
    row("__Host- with all that it promises", kPage, "__Host-s=1; Secure; Path=/; HttpOnly", "https://s.example/",
        "__Host-s=1");
    row("__Host- without Secure is refused", kPage, "__Host-s=1; Path=/", "https://s.example/", "");
    row("__Host- with another path is refused", kPage, "__Host-s=1; Secure; Path=/login", "https://s.example/login",
        "");
    row("__Host- without path is refused", "https://s.example/", "__Host-s=1; Secure", "https://s.example/", "");
    row("__Host- with domain is refused", kPage, "__Host-s=1; Secure; Path=/; Domain=s.example", "https://s.example/",
        "");
    row("__Secure- without Secure is refused", kPage, "__Secure-s=1; Path=/", "https://s.example/", "");
    row("Max-Age zero deletes", kPage, "a=b; Path=/; Max-Age=0", "https://s.example/", "");
    row("Max-Age negative deletes", kPage, "a=b; Path=/; Max-Age=-1", "https://s.example/", "");
    row("Expires in the past deletes", kPage, "a=b; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
        "https://s.example/", "");
    row("Max-Age wins over Expires", kPage, "a=b; Path=/; Max-Age=9; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
        "https://s.example/", "a=b");
    row("no equals sign is refused", kPage, "a; Path=/", "https://s.example/", "");
    row("no name is refused", kPage, "=b; Path=/", "https://s.example/", "");
    row("value may hold equals signs", kPage, "a=b==; Path=/", "https://s.example/", "a=b==");
}

void tst_client_web::cookies()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, to);
    QFETCH(QString, sent);
    QCOMPARE(q(afterSetting(from.constData(), field.constData(), to.constData())), sent);
}

void tst_client_web::cookieOfTheSameNameIsReplacedAndLongerPathsComeFirst()
{
    CookieJar jar;
    const auto url = *parseUrl("https://s.example/a/b");
    net::Headers headers;
    headers.add("Set-Cookie", "x=1; Path=/");
    headers.add("set-cookie", "y=2; Path=/a");
    headers.add("Set-Cookie", "x=3; Path=/");
    jar.take(url, headers, kNow);
    QCOMPARE(q(jar.header(url, kNow)), u"y=2; x=3"_s);
    net::Headers gone;
    gone.add("Set-Cookie", "x=; Path=/; Max-Age=0");
    jar.take(url, gone, kNow);
    QCOMPARE(q(jar.header(url, kNow)), u"y=2"_s);
}

void tst_client_web::cookieEndsWithItsTime()
{
    CookieJar jar;
    const auto url = *parseUrl("https://s.example/");
    net::Headers headers;
    headers.add("Set-Cookie", "x=1; Max-Age=60");
    jar.take(url, headers, kNow);
    QCOMPARE(q(jar.header(url, kNow + std::chrono::seconds(59))), u"x=1"_s);
    QCOMPARE(q(jar.header(url, kNow + std::chrono::seconds(60))), QString());
}

void tst_client_web::jarHoldsNoMoreThanItsLimit()
{
    CookieJar jar;
    const auto url = *parseUrl("https://s.example/");
    net::Headers headers;
    for (int i = 0; i < 200; ++i)
        headers.add("Set-Cookie", "c" + std::to_string(i) + "=1");
    headers.add("Set-Cookie", "big=" + std::string(5000, 'x'));
    jar.take(url, headers, kNow);
    QCOMPARE(jar.size(), CookieJar::kMaxCookies);
}

void tst_client_web::loginForms_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("found"); // action|user|password
    QTest::newRow("plain form") << u"<form method=post action=/l><input name=u><input type=password name=p></form>"_s
                                << u"/l|u|p"_s;
    QTest::newRow("any case and quotes")
        << u"<FORM METHOD='POST' ACTION=\"/l?a&amp;b\"><INPUT NAME=u><INPUT TYPE=Password NAME=p>"_s << u"/l?a&b|u|p"_s;
    QTest::newRow("no action is the page itself")
        << u"<form method=post><input name=u><input type=password name=p></form>"_s << u"|u|p"_s;
    QTest::newRow("autocomplete tells the user name")
        << u"<form method=post><input name=captcha><input name=u autocomplete=username>"
           "<input type=password name=p></form>"_s
        << u"|u|p"_s;
    QTest::newRow("email as user name")
        << u"<form method=post><input type=email name=m><input type=password name=p></form>"_s << u"|m|p"_s;
    QTest::newRow("second form is the one")
        << u"<form action=/search><input name=q></form><form method=post action=/l><input name=u>"
           "<input type=password name=p></form>"_s
        << u"/l|u|p"_s;
    QTest::newRow("form in a comment is none")
        << u"<!-- <form method=post><input name=u><input type=password name=p></form> -->"_s << QString();
    QTest::newRow("form in a script is none")
        << u"<script>'<form method=post><input name=u><input type=password name=p>'</script>"_s << QString();
    QTest::newRow("sent by GET is none") << u"<form action=/l><input name=u><input type=password name=p></form>"_s
                                         << QString();
    QTest::newRow("two passwords are a change of password")
        << u"<form method=post><input name=u><input type=password name=p>"
           "<input type=password name=p2></form>"_s
        << QString();
    QTest::newRow("password alone is none") << u"<form method=post><input type=password name=p></form>"_s << QString();
    QTest::newRow("inputs outside a form are none") << u"<input name=u><input type=password name=p>"_s << QString();
    QTest::newRow("disabled field is none")
        << u"<form method=post><input name=u><input disabled type=password name=p></form>"_s << QString();
    QTest::newRow("no form") << u"<p>Not here</p>"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("cut off in an attribute") << u"<form method=post action=\"/l"_s << QString();
}

void tst_client_web::loginForms()
{
    QFETCH(QString, html);
    QFETCH(QString, found);
    const auto form = findLoginForm(html.toStdString());
    QCOMPARE(form ? q(form->action + "|" + form->userField + "|" + form->passwordField) : QString(), found);
}

void tst_client_web::loginFormCarriesHiddenInputsTickedBoxesAndTheFirstButton()
{
    const auto form = findLoginForm(
        "<form method=post><input type=hidden name=t value='&#x41;&#66;&quot;&unknown;'><input name=u>"
        "<input type=password name=p><input type=checkbox name=keep checked>"
        "<input type=checkbox name=not><button name=go value=1>Go</button><button name=stop>x</button></form>");
    QVERIFY(form.has_value());
    const std::vector<std::pair<std::string, std::string>> expected{
        {"t", "AB\"&unknown;"}, {"keep", "on"}, {"go", "1"}};
    QVERIFY(form->others == expected);
}

void tst_client_web::anyPrefixOfAPageIsRead()
{
    const std::string page =
        "<!doctype html><!-- c --><title>x</title><form method='post' action=\"/l\"><input name=u value=&#x110000;>"
        "<input type=password name=p/><br/></form></html><a href='>'>";
    for (std::size_t size = 0; size <= page.size(); ++size)
        QVERIFY(findForms(std::string_view(page).substr(0, size)).size() <= 1);
    QVERIFY(findForms(std::string(100'000, '<')).empty());
    std::string many;
    for (int i = 0; i < 1000; ++i)
        many += "<form></form>";
    QCOMPARE(findForms(many).size(), std::size_t{32});
}

void tst_client_web::pkceVectorOfRfc7636AppendixB()
{
    QCOMPARE(q(pkceChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")),
             u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
}

void tst_client_web::pkceVerifierHas256FreshBits()
{
    fakes::CountingRandom random;
    const auto one = makePkce(random);
    const auto two = makePkce(random);
    QCOMPARE(one.verifier.size(), std::size_t{43});
    QVERIFY(one.verifier != two.verifier);
    QCOMPARE(q(one.challenge), q(pkceChallenge(one.verifier)));
}

void tst_client_web::tokenAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error"); // part of it; empty: accepted
    const auto row = [](const char *name, int status, const char *type, const char *body, const char *error) {
        QTest::newRow(name) << status << QByteArray(type) << QByteArray(body) << QString::fromLatin1(error);
    };
    constexpr const char *kJson = "application/json";
    row("bearer in any case", 200, "application/json; charset=utf-8",
        R"({"access_token":"t","token_type":"bEaReR","expires_in":5})", "");
    row("other members are ignored", 200, kJson, R"({"access_token":"t","token_type":"Bearer","expires_in":5,"x":[1]})",
        "");
    row("another status", 201, kJson, R"({"access_token":"t","token_type":"Bearer","expires_in":5})", "status 201");
    row("another media type", 200, "text/html", R"({"access_token":"t","token_type":"Bearer","expires_in":5})",
        "application/json");
    row("token_type of another kind", 200, kJson, R"({"access_token":"t","token_type":"DPoP","expires_in":5})",
        "not bearer");
    row("no token_type", 200, kJson, R"({"access_token":"t","expires_in":5})", "token_type");
    row("no access_token", 200, kJson, R"({"token_type":"Bearer","expires_in":5})", "access_token");
    row("empty access_token", 200, kJson, R"({"access_token":"","token_type":"Bearer","expires_in":5})",
        "access_token");
    row("access_token that splits a header", 200, kJson,
        R"({"access_token":"a\r\nb","token_type":"Bearer","expires_in":5})", "access_token");
    row("no expires_in", 200, kJson, R"({"access_token":"t","token_type":"Bearer"})", "expires_in");
    row("expires_in as text", 200, kJson, R"({"access_token":"t","token_type":"Bearer","expires_in":"5"})",
        "expires_in");
    row("expires_in zero", 200, kJson, R"({"access_token":"t","token_type":"Bearer","expires_in":0})", "expires_in");
    row("member twice", 200, kJson, R"({"access_token":"t","access_token":"u","token_type":"Bearer","expires_in":5})",
        "");
    row("not JSON", 200, kJson, "<html>", "");
    row("array", 200, kJson, "[]", "");
}

void tst_client_web::tokenAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, error);
    net::Response response;
    response.status = status;
    response.headers.add("Content-Type", type.toStdString());
    response.body = body.toStdString();
    const auto tokens = readTokenResponse(response, "asked", kNow);
    const bool acceptable = body.contains("access_token\":\"t\"") && body.count("access_token") == 1 && error.isEmpty();
    QCOMPARE(bool(tokens), acceptable);
    if (tokens) {
        QCOMPARE(q(tokens->access.value.text()), u"t"_s);
        QCOMPARE(q(tokens->access.scope), u"asked"_s);
        QVERIFY(tokens->access.expiresAt == kNow + std::chrono::seconds(5));
    } else {
        QVERIFY2(q(tokens.error().detail).contains(error), tokens.error().detail.c_str());
    }
}

void tst_client_web::basicCredentialsAreFormEncoded()
{
    ClientLogin login;
    login.id = ClientId("an app");
    login.secret = SecretBytes::fromText("a:b%");
    net::Form form;
    form.add("x", "1 2");
    const auto request = oauthPost("https://s.example/token", std::move(form), login);
    QCOMPARE(q(request.body), u"x=1%202&client_id=an%20app"_s);
    QCOMPARE(q(request.headers.get("Authorization")), q("Basic " + toBase64(asBytes("an%20app:a%3Ab%25"))));
    login.secret = {};
    QVERIFY(!oauthPost("https://s.example/token", {}, login).headers.find("Authorization"));
}

void tst_client_web::errorAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, int status, const char *body, const char *detail, Errc code) {
        QTest::newRow(name) << status << QByteArray(body) << QString::fromLatin1(detail) << static_cast<int>(code);
    };
    row("error and description", 400, R"({"error":"invalid_grant","error_description":"used before"})",
        "invalid_grant: used before (status 400)", Errc::Denied);
    row("error alone", 401, R"({"error":"invalid_client"})", "invalid_client (status 401)", Errc::Unauthenticated);
    row("server is busy", 503, R"({"error":"temporarily_unavailable"})", "temporarily_unavailable (status 503)",
        Errc::Unavailable);
    row("too many", 429, R"({"error":"slow_down"})", "slow_down (status 429)", Errc::RateLimited);
    row("control characters are replaced", 400, R"({"error":"a\u001b[2Jb"})", "a?[2Jb (status 400)", Errc::Denied);
    row("not JSON", 500, "<html>", "no_oauth_error: the answer is not an OAuth error object (status 500)",
        Errc::Unavailable);
    row("error is no text", 400, R"({"error":7})",
        "no_oauth_error: the answer is not an OAuth error object (status 400)", Errc::Denied);
}

void tst_client_web::errorAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    QFETCH(int, code);
    const auto error = toError(readOAuthError(net::Response::json(status, body.toStdString())));
    QCOMPARE(q(error.detail), detail);
    QCOMPARE(static_cast<int>(error.code), code);
}

QTEST_GUILESS_MAIN(tst_client_web)
#include "tst_client_web.moc"
