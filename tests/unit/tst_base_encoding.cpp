// The text encodings of core/base, by table: what is read, what is refused.

#include "core/base/encoding.h"

#include <QtTest/QtTest>

using namespace seal;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray ofText(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QByteArray ofBytes(ByteView bytes)
{
    return ofText(asText(bytes));
}

} // namespace

class tst_base_encoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hexRoundTrip_data();
    void hexRoundTrip();
    void hexRefuses_data();
    void hexRefuses();
    void base64Vectors_data();
    void base64Vectors();
    void base64UrlRefuses_data();
    void base64UrlRefuses();
    void base64Refuses_data();
    void base64Refuses();
    void everyByteSurvives();
    void formDecodes_data();
    void formDecodes();
    void formRefuses_data();
    void formRefuses();
    void percentEncodes();
    void utf8_data();
    void utf8();
};

void tst_base_encoding::hexRoundTrip_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("nothing is nothing") << QByteArray("") << QByteArray("");
    QTest::newRow("lower case stays") << QByteArray("00ff7f80") << QByteArray("00ff7f80");
    QTest::newRow("upper case is read, lower case is written") << QByteArray("DEADbeef") << QByteArray("deadbeef");
}

void tst_base_encoding::hexRoundTrip()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, canonical);
    const auto bytes = fromHex(view(text));
    QVERIFY(bytes.has_value());
    QCOMPARE(ofText(toHex(*bytes)), canonical);
    QCOMPARE(ofBytes(*bytes), QByteArray::fromHex(text));
}

void tst_base_encoding::hexRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("odd number of digits") << QByteArray("abc");
    QTest::newRow("a letter behind f") << QByteArray("0g");
    QTest::newRow("a blank") << QByteArray("0 ");
    QTest::newRow("the prefix 0x") << QByteArray("0x12");
    QTest::newRow("a byte above 127") << QByteArray("\xc3\xa4");
}

void tst_base_encoding::hexRefuses()
{
    QFETCH(QByteArray, text);
    const auto bytes = fromHex(view(text));
    QVERIFY(!bytes);
    QVERIFY(bytes.error().code == Errc::InvalidInput);
}

void tst_base_encoding::base64Vectors_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("standard");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("RFC 4648 section 10: empty") << QByteArray("") << QByteArray("") << QByteArray("");
    QTest::newRow("RFC 4648 section 10: f") << QByteArray("f") << QByteArray("Zg==") << QByteArray("Zg");
    QTest::newRow("RFC 4648 section 10: fo") << QByteArray("fo") << QByteArray("Zm8=") << QByteArray("Zm8");
    QTest::newRow("RFC 4648 section 10: foo") << QByteArray("foo") << QByteArray("Zm9v") << QByteArray("Zm9v");
    QTest::newRow("RFC 4648 section 10: foob") << QByteArray("foob") << QByteArray("Zm9vYg==") << QByteArray("Zm9vYg");
    QTest::newRow("RFC 4648 section 10: fooba")
        << QByteArray("fooba") << QByteArray("Zm9vYmE=") << QByteArray("Zm9vYmE");
    QTest::newRow("RFC 4648 section 10: foobar")
        << QByteArray("foobar") << QByteArray("Zm9vYmFy") << QByteArray("Zm9vYmFy");
    QTest::newRow("RFC 7515 appendix C: octets 3 236 255 224 193")
        << QByteArray("\x03\xec\xff\xe0\xc1", 5) << QByteArray("A+z/4ME=") << QByteArray("A-z_4ME");
}

void tst_base_encoding::base64Vectors()
{
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, standard);
    QFETCH(QByteArray, url);
    QCOMPARE(ofText(toBase64(asBytes(view(plain)))), standard);
    QCOMPARE(ofText(toBase64Url(asBytes(view(plain)))), url);
    const auto fromStandard = fromBase64(view(standard));
    QVERIFY(fromStandard.has_value());
    QCOMPARE(ofBytes(*fromStandard), plain);
    const auto fromUrl = fromBase64Url(view(url));
    QVERIFY(fromUrl.has_value());
    QCOMPARE(ofBytes(*fromUrl), plain);
}

void tst_base_encoding::base64UrlRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("padding") << QByteArray("Zg==");
    QTest::newRow("one padding character") << QByteArray("Zm8=");
    QTest::newRow("the other alphabet's plus") << QByteArray("A+z_");
    QTest::newRow("the other alphabet's slash") << QByteArray("A-z/");
    QTest::newRow("one character alone") << QByteArray("Z");
    QTest::newRow("five characters") << QByteArray("Zm9vY");
    QTest::newRow("bits behind the last of one byte") << QByteArray("Zh");
    QTest::newRow("bits behind the last of two bytes") << QByteArray("Zm9");
    QTest::newRow("a blank inside") << QByteArray("Zm 9");
    QTest::newRow("a line end at the end") << QByteArray("Zm9v\n");
    QTest::newRow("a NUL") << QByteArray("Zm9\0", 4);
    QTest::newRow("a byte above 127") << QByteArray("Zm9\xff");
}

void tst_base_encoding::base64UrlRefuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!fromBase64Url(view(text)));
}

void tst_base_encoding::base64Refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("missing padding") << QByteArray("Zg");
    QTest::newRow("half the padding") << QByteArray("Zg=");
    QTest::newRow("padding alone") << QByteArray("====");
    QTest::newRow("three padding characters") << QByteArray("Z===");
    QTest::newRow("padding inside") << QByteArray("Zg==Zg==");
    QTest::newRow("the URL alphabet") << QByteArray("A-z_");
    QTest::newRow("bits behind the last byte") << QByteArray("Zh==");
    QTest::newRow("a line end inside") << QByteArray("Zm9v\nZm9");
}

void tst_base_encoding::base64Refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!fromBase64(view(text)));
}

void tst_base_encoding::everyByteSurvives()
{
    Bytes all;
    for (int i = 0; i < 256; ++i) {
        all.push_back(static_cast<std::byte>(i));
        QCOMPARE(ofText(toBase64(all)), ofBytes(all).toBase64());
        QCOMPARE(ofText(toBase64Url(all)),
                 ofBytes(all).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        const auto base64 = fromBase64(toBase64(all));
        const auto url = fromBase64Url(toBase64Url(all));
        const auto form = formDecode(formEncode(asText(all)));
        QVERIFY(base64 && *base64 == all);
        QVERIFY(url && *url == all);
        QVERIFY(form && *form == asText(all));
    }
}

void tst_base_encoding::formDecodes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("plain text stays") << QByteArray("abc-._~") << QByteArray("abc-._~");
    QTest::newRow("plus is a blank") << QByteArray("a+b") << QByteArray("a b");
    QTest::newRow("an escaped plus is a plus") << QByteArray("a%2Bb") << QByteArray("a+b");
    QTest::newRow("lower case digits count too") << QByteArray("%c3%a4") << QByteArray("\xc3\xa4");
    QTest::newRow("an escaped percent is decoded once") << QByteArray("%2541") << QByteArray("%41");
    QTest::newRow("an escaped NUL is kept") << QByteArray("a%00b") << QByteArray("a\0b", 3);
}

void tst_base_encoding::formDecodes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, plain);
    const auto decoded = formDecode(view(text));
    QVERIFY(decoded.has_value());
    QCOMPARE(ofText(*decoded), plain);
}

void tst_base_encoding::formRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a percent at the end") << QByteArray("a%");
    QTest::newRow("one digit at the end") << QByteArray("a%2");
    QTest::newRow("no digit") << QByteArray("%zz");
    QTest::newRow("second is no digit") << QByteArray("%2z");
    QTest::newRow("a sign instead of a digit") << QByteArray("%+1");
}

void tst_base_encoding::formRefuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!formDecode(view(text)));
}

void tst_base_encoding::percentEncodes()
{
    QCOMPARE(ofText(percentEncode("AZaz09-._~")), QByteArray("AZaz09-._~"));
    QCOMPARE(ofText(percentEncode("a b+/\xc3\xa4%")), QByteArray("a%20b%2B%2F%C3%A4%25"));
}

void tst_base_encoding::utf8_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("clean");
    QTest::newRow("empty text is clean") << QByteArray("") << true;
    QTest::newRow("two bytes: U+0080, the first") << QByteArray("\xc2\x80") << true;
    QTest::newRow("three bytes: U+0800, the first") << QByteArray("\xe0\xa0\x80") << true;
    QTest::newRow("four bytes: U+10000, the first") << QByteArray("\xf0\x90\x80\x80") << true;
    QTest::newRow("U+10FFFF, the last") << QByteArray("\xf4\x8f\xbf\xbf") << true;
    QTest::newRow("U+D7FF, before the surrogates") << QByteArray("\xed\x9f\xbf") << true;
    QTest::newRow("NUL is refused") << QByteArray("a\0b", 3) << false;
    QTest::newRow("continuation byte alone") << QByteArray("\x80") << false;
    QTest::newRow("slash in two bytes") << QByteArray("\xc0\xaf") << false;
    QTest::newRow("slash in three bytes") << QByteArray("\xe0\x80\xaf") << false;
    QTest::newRow("slash in four bytes") << QByteArray("\xf0\x80\x80\xaf") << false;
    QTest::newRow("a high surrogate") << QByteArray("\xed\xa0\x80") << false;
    QTest::newRow("a low surrogate") << QByteArray("\xed\xbf\xbf") << false;
    QTest::newRow("above U+10FFFF") << QByteArray("\xf4\x90\x80\x80") << false;
    QTest::newRow("lead byte f5") << QByteArray("\xf5\x80\x80\x80") << false;
    QTest::newRow("cut off after the lead byte") << QByteArray("a\xc3") << false;
    QTest::newRow("cut off in three bytes") << QByteArray("\xe2\x82") << false;
    QTest::newRow("lead byte followed by a letter") << QByteArray("\xc3"
                                                                  "a")
                                                    << false;
    QTest::newRow("Latin-1") << QByteArray("M\xfcller") << false;
}

void tst_base_encoding::utf8()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, clean);
    QCOMPARE(isCleanUtf8(view(text)), clean);
}

QTEST_APPLESS_MAIN(tst_base_encoding)
#include "tst_base_encoding.moc"
