#include "core/api/frames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace seal;

class tst_api_frames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void splitAnywhere();
    void refuses_data();
    void refuses();
    void waitsForTheRest();
};

namespace {
QByteArray framed(const QByteArray &body)
{
    QByteArray frame;
    for (int shift = 24; shift >= 0; shift -= 8)
        frame.append(static_cast<char>(static_cast<quint32>(body.size()) >> static_cast<unsigned>(shift)));
    return frame + body;
}
} // namespace

void tst_api_frames::roundTrip()
{
    const QJsonObject object{{u"id"_s, 1}, {u"method"_s, u"user.list"_s}};
    QCOMPARE(api::toFrame(object), framed(R"({"id":1,"method":"user.list"})"));
    api::FrameReader reader(api::kMaxCallFrame);
    reader.feed(api::toFrame(object));
    reader.feed(api::toFrame({}));
    auto first = reader.next();
    QVERIFY(first && *first);
    QCOMPARE(**first, object);
    auto second = reader.next();
    QVERIFY(second && *second);
    QVERIFY((*second)->isEmpty());
    const auto third = reader.next();
    QVERIFY(third && !*third);
    QCOMPARE(reader.pending(), 0);
}

void tst_api_frames::splitAnywhere()
{
    const QJsonObject object{{u"text"_s, u"\u00e4\u00f6\u00fc"_s}};
    const auto bytes = api::toFrame(object);
    for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
        api::FrameReader reader(api::kMaxCallFrame);
        reader.feed(QByteArrayView(bytes).first(cut));
        const auto early = reader.next();
        QVERIFY(early && !*early);
        reader.feed(QByteArrayView(bytes).sliced(cut));
        const auto whole = reader.next();
        QVERIFY(whole && *whole);
        QCOMPARE(**whole, object);
    }
}

void tst_api_frames::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");

    const auto invalid = static_cast<int>(Errc::InvalidInput);
    const auto large = static_cast<int>(Errc::TooLarge);
    QTest::newRow("an empty frame") << framed("") << invalid;
    QTest::newRow("no JSON") << framed("hello") << invalid;
    QTest::newRow("an array") << framed("[1]") << invalid;
    QTest::newRow("a number") << framed("7") << invalid;
    QTest::newRow("two objects in one frame") << framed("{}{}") << invalid;
    QTest::newRow("bad UTF-8") << framed("{\"a\":\"\xff\xfe\"}") << invalid;
    QTest::newRow("half an object") << framed("{\"a\":") << invalid;
    QTest::newRow("deep nesting") << framed(QByteArray("{\"a\":") + QByteArray(5000, '[') + QByteArray(5000, ']') + "}") << invalid;
    QTest::newRow("a huge length, before its bytes are there") << QByteArray("\xff\xff\xff\xff", 4) << large;
    QTest::newRow("one byte over the limit") << QByteArray("\x00\x10\x00\x01", 4) << large;
    QTest::newRow("text of another protocol") << QByteArray("GET / HTTP/1.1\r\n\r\n") << large;
}

void tst_api_frames::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    api::FrameReader reader(api::kMaxCallFrame);
    reader.feed(bytes);
    const auto frame = reader.next();
    QVERIFY(!frame);
    QCOMPARE(static_cast<int>(frame.error().code), code);
}

void tst_api_frames::waitsForTheRest()
{
    api::FrameReader reader(api::kMaxCallFrame);
    reader.feed(QByteArray("\x00\x10\x00\x00", 4)); // the limit itself is allowed
    const auto frame = reader.next();
    QVERIFY(frame && !*frame);
}

QTEST_GUILESS_MAIN(tst_api_frames)
#include "tst_api_frames.moc"
