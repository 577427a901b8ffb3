// The strict JSON reader: what it takes and, more to the point, what it refuses.

#include "core/crypto/json.h"

#include <boost/json/serialize.hpp>

#include <QtTest/QtTest>

using namespace seal;
using namespace seal::crypto;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

QByteArray nestedObjects(int depth)
{
    QByteArray text;
    for (int i = 0; i < depth; ++i)
        text += "{\"a\":";
    return text + "1" + QByteArray(depth, '}');
}

} // namespace

class tst_crypto_json : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
    void limits();
    void manyMembers();
    void everyCutIsRefused();
    void members();
};

void tst_crypto_json::takes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("again");
    const auto same = [](const char *name, const char *text) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(text);
    };
    same("an empty object", "{}");
    same("a lone number", "-17");
    same("a lone null", "null");
    same("the largest 64-bit integers", "[-9223372036854775808,9223372036854775807,18446744073709551615]");
    same("equal names in different objects", R"({"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}]})");
    same("names that differ in case", R"({"alg":1,"Alg":2})");
    same("names where one begins with the other", R"({"a":1,"ab":2,"b":3})");
    same("an empty name beside another", R"({"":1,"a":2})");
    QTest::newRow("white space around") << QByteArray(" \t\r\n{ \"a\" : 1 } \n") << QByteArray("{\"a\":1}");
    QTest::newRow("escapes") << QByteArray(R"(["\u0041\/\ud83d\ude00"])") << QByteArray("[\"A/\xf0\x9f\x98\x80\"]");
    QTest::newRow("depth 32") << nested(32) << nested(32);
    QTest::newRow("objects of depth 32") << nestedObjects(32) << nestedObjects(32);
}

void tst_crypto_json::takes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, again);
    const auto value = parseJson(view(text));
    QVERIFY2(value.has_value(), value ? "" : value.error().detail.c_str());
    QCOMPARE(QByteArray::fromStdString(boost::json::serialize(*value)), again);
}

void tst_crypto_json::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("white space only") << QByteArray("  ");
    QTest::newRow("two equal names") << QByteArray(R"({"a":1,"a":2})");
    QTest::newRow("two equal names with equal values") << QByteArray(R"({"a":1,"b":0,"a":1})");
    QTest::newRow("two equal names, one escaped") << QByteArray(R"({"alg":1,"\u0061lg":2})");
    QTest::newRow("two equal names deep inside") << QByteArray(R"([{"x":[{"y":{"b":1,"c":{},"b":[]}}]}])");
    QTest::newRow("two empty names") << QByteArray(R"({"":1,"":2})");
    QTest::newRow("two equal names around an object") << QByteArray(R"({"a":{"b":1},"a":{"c":1}})");
    QTest::newRow("a second value") << QByteArray("{}{}");
    QTest::newRow("a letter behind the value") << QByteArray("{} x");
    QTest::newRow("a NUL behind the value") << QByteArray("{}\0", 3);
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}");
    QTest::newRow("UTF-16") << QByteArray("{\0}\0", 4);
    QTest::newRow("a byte that is no UTF-8") << QByteArray("[\"\xff\"]");
    QTest::newRow("an overlong slash") << QByteArray("[\"\xc0\xaf\"]");
    QTest::newRow("a surrogate in UTF-8") << QByteArray("[\"\xed\xa0\x80\"]");
    QTest::newRow("above U+10FFFF") << QByteArray("[\"\xf4\x90\x80\x80\"]");
    QTest::newRow("bad UTF-8 in a name") << QByteArray("{\"\xc3\":1}");
    QTest::newRow("half a surrogate pair, escaped") << QByteArray(R"(["\ud83d"])");
    QTest::newRow("the second half alone, escaped") << QByteArray(R"(["\ude00"])");
    QTest::newRow("a control character in a string") << QByteArray("[\"a\nb\"]");
    QTest::newRow("an unknown escape") << QByteArray(R"(["\x41"])");
    QTest::newRow("1e400") << QByteArray("1e400");
    QTest::newRow("-1e400 inside") << QByteArray("[-1e400]");
    QTest::newRow("an integer beyond any double") << QByteArray(400, '9');
    QTest::newRow("an exponent beyond any integer") << QByteArray("1e99999999999999999999");
    QTest::newRow("NaN") << QByteArray("NaN");
    QTest::newRow("Infinity") << QByteArray("[Infinity]");
    QTest::newRow("a leading zero") << QByteArray("01");
    QTest::newRow("a plus sign") << QByteArray("+1");
    QTest::newRow("no digit behind the point") << QByteArray("1.");
    QTest::newRow("no digit before the point") << QByteArray(".5");
    QTest::newRow("hexadecimal") << QByteArray("0x10");
    QTest::newRow("a comma at the end of an array") << QByteArray("[1,]");
    QTest::newRow("a comma at the end of an object") << QByteArray(R"({"a":1,})");
    QTest::newRow("a comment") << QByteArray("{}/* */");
    QTest::newRow("single quotes") << QByteArray("{'a':1}");
    QTest::newRow("a name without quotes") << QByteArray("{a:1}");
    QTest::newRow("True in capitals") << QByteArray("[True]");
    QTest::newRow("not closed") << QByteArray("[1");
    QTest::newRow("closed by the wrong bracket") << QByteArray("[1}");
    QTest::newRow("depth 33") << nested(33);
    QTest::newRow("objects of depth 33") << nestedObjects(33);
    QTest::newRow("depth 100000") << nested(100000);
}

void tst_crypto_json::refuses()
{
    QFETCH(QByteArray, text);
    const auto value = parseJson(view(text));
    QVERIFY(!value);
    QVERIFY(value.error().code == Errc::InvalidInput);
}

void tst_crypto_json::limits()
{
    const QByteArray longText = '"' + QByteArray(1 << 20, 'x') + '"';
    const auto tooLong = parseJson(view(longText));
    QVERIFY(!tooLong && tooLong.error().code == Errc::TooLarge);
    QVERIFY(parseJson(view(longText), {.depth = 1, .size = 1U << 21U}).has_value());
    QVERIFY(parseJson("[1]", {.depth = 1, .size = 3}).has_value());
    QVERIFY(!parseJson("[1]", {.depth = 1, .size = 2}));
    QVERIFY(!parseJson("[[1]]", {.depth = 1, .size = 99}));
    QVERIFY(parseJson("1", {.depth = 0, .size = 99}).has_value());
}

void tst_crypto_json::manyMembers()
{
    QByteArray text = "{";
    for (int i = 0; i < 20000; ++i)
        text += '"' + QByteArray::number(i) + "\":0,";
    const QByteArray good = text + "\"x\":0}";
    const QByteArray twin = text + "\"777\":0}";
    QVERIFY(parseJson(view(good)).has_value());
    QVERIFY(!parseJson(view(twin)));
}

void tst_crypto_json::everyCutIsRefused()
{
    const QByteArray text(R"({"a":[1,-2.5e3,true,null,"\u00e4\ud83d\ude00"],"b":{"c":"d"}})");
    QVERIFY(parseJson(view(text)).has_value());
    for (qsizetype i = 0; i < text.size(); ++i)
        QVERIFY(!parseJson(view(text.left(i))));
}

void tst_crypto_json::members()
{
    const auto object = *parseJsonObject(
        R"({"s":"x","n":7,"u":18446744073709551615,"d":1.5,"b":true,"z":null,"l":["a","b"],"m":["a",1],"o":{}})");
    QVERIFY(*stringMember(object, "s") == "x");
    QVERIFY(*int64Member(object, "n") == 7);
    QVERIFY((*stringArrayMember(object, "l") == std::vector<std::string>{"a", "b"}));
    QVERIFY(objectMember(object, "o").has_value());
    QVERIFY(**optBool(object, "b"));
    QVERIFY((**optStringOrArray(object, "s") == std::vector<std::string>{"x"}));
    QVERIFY((**optStringOrArray(object, "l")).size() == 2);
    for (const char *name : {"n", "u", "d", "b", "z", "l", "o"}) {
        QVERIFY(!stringMember(object, name));
        QVERIFY(!optString(object, name));
    }
    for (const char *name : {"s", "u", "d", "b", "z", "l", "o"})
        QVERIFY(!optInt64(object, name));
    for (const char *name : {"s", "n", "z", "m", "o"})
        QVERIFY(!optStringArray(object, name));
    for (const char *name : {"n", "z", "m", "o"})
        QVERIFY(!optStringOrArray(object, name));
    for (const char *name : {"s", "n", "z", "l"}) {
        QVERIFY(!optBool(object, name));
        QVERIFY(!objectMember(object, name));
    }
    QVERIFY(!stringMember(object, "none") && !int64Member(object, "none") && !objectMember(object, "none"));
    QVERIFY(optString(object, "none") && !*optString(object, "none"));
    QVERIFY(optInt64(object, "none") && !*optInt64(object, "none"));
    QVERIFY(optBool(object, "none") && !*optBool(object, "none"));
    QVERIFY(optStringArray(object, "none") && !*optStringArray(object, "none"));
    QVERIFY(!parseJsonObject("[]"));
}

QTEST_APPLESS_MAIN(tst_crypto_json)
#include "tst_crypto_json.moc"
