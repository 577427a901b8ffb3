#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/identity/pages.h"

#include <QRegularExpression>
#include <QtTest>

using namespace seal;
using namespace seal::identity;
using namespace Qt::StringLiterals;

namespace {

/// Marks every text, so that a word that is not from PageTexts shows.
class MarkedTexts final : public PageTexts
{
public:
    [[nodiscard]] std::string text(TextId id, std::string_view locale) const override
    {
        return "[" + std::string(locale) + " " + englishText(id) + "]";
    }
    [[nodiscard]] std::vector<std::string> locales() const override { return {"en", "de", "he"}; }
    [[nodiscard]] bool rightToLeft(std::string_view locale) const override { return locale == "he"; }
};

LoginPage sampleLogin()
{
    LoginPage page;
    page.access = {"<App> & \"Co\"", {"openid", "seal:key"}, {"Platoon <1>"}};
    page.sealedRequest = "c2VhbGVk";
    page.userName = "al\"ice<";
    page.redirectUri = "http://127.0.0.1:5000/callback";
    return page;
}

} // namespace

class tst_IdentityPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsThere()
    {
        for (int i = 0; i <= static_cast<int>(TextId::NoticeStart); ++i)
            QVERIFY2(!englishText(static_cast<TextId>(i)).empty(), qPrintable(QString::number(i)));
    }

    void theLoginPageEscapesWhatComesFromOutside()
    {
        const PageTexts texts;
        const Pages pages(texts, "Site & Sons", false);
        const auto response = pages.login(sampleLogin(), "en");
        QCOMPARE(response.status, 200);
        const auto &html = response.body;
        QVERIFY(html.find("&lt;App&gt; &amp; &quot;Co&quot;") != std::string::npos);
        QVERIFY(html.find("Site &amp; Sons") != std::string::npos);
        QVERIFY(html.find("value=\"al&quot;ice&lt;\"") != std::string::npos);
        QVERIFY(html.find("Platoon &lt;1&gt;") != std::string::npos);
        QVERIFY(html.find("<App>") == std::string::npos);
        QVERIFY(html.find("name=\"request\" value=\"c2VhbGVk\"") != std::string::npos);
        QVERIFY(html.find("DEMO") == std::string::npos);
    }

    void theLoginPageIsAccessible()
    {
        const MarkedTexts texts;
        const Pages pages(texts, "Site", false);
        auto page = sampleLogin();
        page.message = "Wrong.";
        const auto html = QString::fromStdString(pages.login(page, "he").body);
        QVERIFY(html.contains(u"<html lang=\"he\" dir=\"rtl\">"_s));
        QVERIFY(html.contains(u"name=\"viewport\""_s));
        QVERIFY(html.contains(u"role=\"alert\">Wrong."_s));
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(!html.contains(QRegularExpression(u" on[a-z]+="_s)));
        QVERIFY(!html.contains(u" style="_s)); // the policy would refuse it
        // Each visible input has a label of its own.
        const QRegularExpression inputs(u"<input type=\"(text|password)\" id=\"([a-z]+)\""_s);
        int count = 0;
        for (const auto &match : inputs.globalMatch(html)) {
            QVERIFY(html.contains(u"<label for=\"%1\">"_s.arg(match.captured(2))));
            ++count;
        }
        QCOMPARE(count, 2);
        QVERIFY(html.contains(u"autocomplete=\"current-password\""_s));
    }

    void headersProtectThePages()
    {
        const PageTexts texts;
        const Pages pages(texts, "Site", false);
        const auto response = pages.login(sampleLogin(), "en");
        const auto policy = std::string(response.headers.get("Content-Security-Policy"));
        QVERIFY(policy.starts_with("default-src 'none'; style-src 'sha256-"));
        QVERIFY(policy.find("form-action 'self' http://127.0.0.1:5000;") != std::string::npos);
        QVERIFY(policy.find("frame-ancestors 'none'; base-uri 'none'") != std::string::npos);
        QCOMPARE(response.headers.get("X-Content-Type-Options"), std::string_view("nosniff"));
        QCOMPARE(response.headers.get("Referrer-Policy"), std::string_view("no-referrer"));
        QCOMPARE(response.headers.get("Cache-Control"), std::string_view("no-store"));
        // The style sheet is exactly the one that the policy lets in.
        const auto begin = response.body.find("<style>") + 7;
        const auto style = response.body.substr(begin, response.body.find("</style>") - begin);
        QVERIFY(policy.find("'sha256-" + toBase64(crypto::sha256(asBytes(style))) + "'") != std::string::npos);
    }

    void formAction_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("source");
        QTest::newRow("an origin") << u"https://app.example/cb?x=1"_s << u"https://app.example"_s;
        QTest::newRow("an origin with port") << u"http://127.0.0.1:5000/cb"_s << u"http://127.0.0.1:5000"_s;
        QTest::newRow("IPv6 has no source expression: the scheme") << u"http://[::1]:5000/cb"_s << u"http:"_s;
        QTest::newRow("a private scheme") << u"com.example.app:/cb"_s << u"com.example.app:"_s;
        QTest::newRow("no policy can be smuggled in") << u"https://a;script-src *"_s << u"https://a"_s;
        QTest::newRow("none") << QString() << QString();
    }
    void formAction()
    {
        QFETCH(QString, uri);
        QFETCH(QString, source);
        QCOMPARE(QString::fromStdString(formActionSource(uri.toStdString())), source);
    }

    void aDemoSiteSaysSoOnEveryPage()
    {
        const PageTexts texts;
        const Pages pages(texts, "Site", true);
        QVERIFY(pages.login(sampleLogin(), "en").body.find("DEMO") != std::string::npos);
        QVERIFY(pages.consent({}, "en").body.find("DEMO") != std::string::npos);
        QVERIFY(pages.error(400, TextId::ErrorRedirectUri, "ref", "en").body.find("DEMO") != std::string::npos);
        QVERIFY(pages.notice({}, "en").body.find("DEMO") != std::string::npos);
    }

    void consentNamesWhatIsAskedInWords()
    {
        const PageTexts texts;
        const Pages pages(texts, "Site", false);
        ConsentPage page;
        page.access = {"App", {"openid", "seal:key"}, {}};
        page.userName = "Alice";
        const auto html = pages.consent(page, "en").body;
        QVERIFY(html.find("App asks for access. You are signed in as Alice.") != std::string::npos);
        QVERIFY(html.find("get your security keys") != std::string::npos);
        QVERIFY(html.find("every service that you are registered for") != std::string::npos);
        QVERIFY(html.find("value=\"allow\"") != std::string::npos && html.find("value=\"deny\"") != std::string::npos);
    }

    void locale_data()
    {
        QTest::addColumn<QString>("ui");
        QTest::addColumn<QString>("accept");
        QTest::addColumn<QString>("locale");
        QTest::newRow("nothing said") << QString() << QString() << u"en"_s;
        QTest::newRow("what the browser wants") << QString() << u"fr, de-AT;q=0.8, en;q=0.5"_s << u"de"_s;
        QTest::newRow("what the request wants comes first") << u"he"_s << u"de"_s << u"he"_s;
        QTest::newRow("nothing that fits") << u"fr"_s << u"fr"_s << u"en"_s;
        QTest::newRow("no language at all") << QString() << u",;,"_s << u"en"_s;
    }
    void locale()
    {
        QFETCH(QString, ui);
        QFETCH(QString, accept);
        QFETCH(QString, locale);
        const MarkedTexts texts;
        QCOMPARE(QString::fromStdString(texts.pick(ui.toStdString(), accept.toStdString())), locale);
    }

    void placeholdersInValuesStayAsTheyAre()
    {
        const PageTexts texts;
        const Pages pages(texts, "%1", false);
        auto page = sampleLogin();
        page.access.application = "%2";
        QVERIFY(pages.login(page, "en").body.find("%2 asks you to sign in at %1.") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(tst_IdentityPages)
#include "tst_identity_pages.moc"
