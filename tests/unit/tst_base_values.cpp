// Times, identifiers, secrets, random ids and results of core/base.

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/base/trace.h"

#include <QRegularExpression>
#include <QtTest/QtTest>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <new>
#include <type_traits>

using namespace seal;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kWatchedSize = 4099; // no other object here has this size
std::atomic<int> freedClean{0};
std::atomic<int> freedDirty{0};

/// Looks at memory of the watched size just before it goes back.
void inspect(const void *memory, std::size_t size)
{
    if (size != kWatchedSize)
        return;
    const auto *bytes = static_cast<const std::byte *>(memory);
    const bool clean = std::all_of(bytes, bytes + size, [](std::byte b) { return b == std::byte{0}; });
    ++(clean ? freedClean : freedDirty);
}

QByteArray ofText(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// Counts up; no randomness, so ids can be compared.
class CountingRandom final : public Random
{
public:
    void fill(std::span<std::byte> out) override
    {
        for (auto &b : out)
            b = static_cast<std::byte>(m_next++);
    }

private:
    unsigned m_next = 0;
};

Result<int> half(int value)
{
    if (value % 2 != 0)
        return makeError(Errc::InvalidInput, "odd");
    return value / 2;
}

Result<int> quarter(int value)
{
    SEAL_TRY(const auto once, half(value));
    SEAL_TRY(const auto twice, half(once));
    return twice;
}

Status isEven(int value)
{
    SEAL_CHECK(half(value));
    return {};
}

} // namespace

// std::vector gives its memory back through these.
void operator delete(void *memory) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, std::size_t size) noexcept
{
    inspect(memory, size);
    std::free(memory);
}
void *operator new(std::size_t size)
{
    if (auto *memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}

class tst_base_values : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeIsRead_data();
    void timeIsRead();
    void timeIsRefused_data();
    void timeIsRefused();
    void timeIsWritten();
    void manualClock();
    void secretIsWiped();
    void secretMoves();
    void wipeClears();
    void randomIds();
    void idsCompareByteByByte();
    void resultsLeaveEarly();
    void namesAreThere();
    void redactedHides();
};

void tst_base_values::timeIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("the epoch") << QByteArray("1970-01-01T00:00:00Z") << qint64(0);
    QTest::newRow("RFC 3339 section 5.8: fraction") << QByteArray("1985-04-12T23:20:50.52Z") << qint64(482196050520);
    QTest::newRow("RFC 3339 section 5.8: offset west")
        << QByteArray("1996-12-19T16:39:57-08:00") << qint64(851042397000);
    QTest::newRow("RFC 3339 section 5.8: leap second") << QByteArray("1990-12-31T23:59:60Z") << qint64(662688000000);
    QTest::newRow("RFC 3339 section 5.8: offset of 20 minutes")
        << QByteArray("1937-01-01T12:00:27.87+00:20") << qint64(-1041337172130);
    QTest::newRow("small letters") << QByteArray("1970-01-01t00:00:01z") << qint64(1000);
    QTest::newRow("finer than milliseconds is cut") << QByteArray("1970-01-01T00:00:00.0019999Z") << qint64(1);
    QTest::newRow("one digit is tenths") << QByteArray("1970-01-01T00:00:00.5Z") << qint64(500);
    QTest::newRow("a leap day") << QByteArray("2000-02-29T00:00:00Z") << qint64(951782400000);
}

void tst_base_values::timeIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, ms);
    const auto time = parseRfc3339({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(time.has_value());
    QCOMPARE(qint64(toEpochMs(*time)), ms);
}

void tst_base_values::timeIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("no offset") << QByteArray("2026-03-01T12:00:00");
    QTest::newRow("a blank instead of T") << QByteArray("2026-03-01 12:00:00Z");
    QTest::newRow("29 February of a common year") << QByteArray("2026-02-29T12:00:00Z");
    QTest::newRow("1900 was no leap year") << QByteArray("1900-02-29T12:00:00Z");
    QTest::newRow("month 13") << QByteArray("2026-13-01T12:00:00Z");
    QTest::newRow("month 0") << QByteArray("2026-00-01T12:00:00Z");
    QTest::newRow("day 0") << QByteArray("2026-01-00T12:00:00Z");
    QTest::newRow("hour 24") << QByteArray("2026-03-01T24:00:00Z");
    QTest::newRow("minute 60") << QByteArray("2026-03-01T12:60:00Z");
    QTest::newRow("second 61") << QByteArray("2026-03-01T12:00:61Z");
    QTest::newRow("a fraction without digits") << QByteArray("2026-03-01T12:00:00.Z");
    QTest::newRow("an offset without colon") << QByteArray("2026-03-01T12:00:00+0100");
    QTest::newRow("an offset of 24 hours") << QByteArray("2026-03-01T12:00:00+24:00");
    QTest::newRow("bytes behind the end") << QByteArray("2026-03-01T12:00:00Z ");
    QTest::newRow("a sign in the year") << QByteArray("-026-03-01T12:00:00Z");
}

void tst_base_values::timeIsRefused()
{
    QFETCH(QByteArray, text);
    const auto time = parseRfc3339({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(!time);
    QVERIFY(time.error().code == Errc::InvalidInput);
}

void tst_base_values::timeIsWritten()
{
    QCOMPARE(ofText(toRfc3339(fromEpochMs(482196050520))), QByteArray("1985-04-12T23:20:50.520Z"));
    QCOMPARE(ofText(toRfc3339(fromEpochMs(-1))), QByteArray("1969-12-31T23:59:59.999Z"));
    QCOMPARE(ofText(toRfc3339(fromEpochSeconds(951782400))), QByteArray("2000-02-29T00:00:00.000Z"));
    QCOMPARE(qint64(toEpochSeconds(fromEpochMs(-1))), qint64(-1)); // floors, also before 1970
    QCOMPARE(qint64(toEpochSeconds(fromEpochMs(1999))), qint64(1));
}

void tst_base_values::manualClock()
{
    ManualClock clock(fromEpochMs(1000));
    QVERIFY(clock.now() == fromEpochMs(1000));
    clock.advance(std::chrono::seconds(2));
    QVERIFY(clock.now() == fromEpochMs(3000));
    clock.set(fromEpochMs(5));
    QVERIFY(clock.now() == fromEpochMs(5));
    const auto before = std::chrono::system_clock::now() - std::chrono::milliseconds(1);
    QVERIFY(SystemClock().now() >= before);
}

void tst_base_values::secretIsWiped()
{
    const Bytes raw(kWatchedSize, std::byte{0x5a});
    freedClean = freedDirty = 0;
    {
        const SecretBytes secret{ByteView(raw)};
        QCOMPARE(secret.size(), kWatchedSize);
    }
    QCOMPARE(freedClean.load(), 1); // at its end
    {
        SecretBytes secret{ByteView(raw)};
        secret = SecretBytes(std::size_t{3});
        QCOMPARE(freedClean.load(), 2); // when another takes its place
        SecretBytes source{ByteView(raw)};
        const SecretBytes target(std::move(source));
        const auto copy = target.clone();
        QVERIFY(std::equal(copy.view().begin(), copy.view().end(), raw.begin(), raw.end()));
    }
    QCOMPARE(freedClean.load(), 4); // moved-to and clone; a move leaves no second copy behind
    QCOMPARE(freedDirty.load(), 0);
    {
        const Bytes plain(kWatchedSize, std::byte{0x5a});
        QCOMPARE(plain.size(), kWatchedSize);
    }
    QCOMPARE(freedDirty.load(), 1); // the watch itself works
}

void tst_base_values::secretMoves()
{
    static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
    static_assert(std::is_nothrow_move_constructible_v<SecretBytes>);
    auto secret = SecretBytes::fromText("top");
    auto other = std::move(secret);
    QVERIFY(secret.empty()); // NOLINT(bugprone-use-after-move): that it is empty is what is tested
    QCOMPARE(ofText(other.text()), QByteArray("top"));
    auto &same = other;
    other = std::move(same);
    QCOMPARE(ofText(other.text()), QByteArray("top"));
}

void tst_base_values::wipeClears()
{
    Bytes bytes(100, std::byte{0xff});
    wipe(std::span(bytes).subspan(1, 98));
    QVERIFY(bytes.front() == std::byte{0xff} && bytes.back() == std::byte{0xff});
    QVERIFY(std::all_of(bytes.begin() + 1, bytes.end() - 1, [](std::byte b) { return b == std::byte{0}; }));
    wipe({});
}

void tst_base_values::randomIds()
{
    CountingRandom random;
    QCOMPARE(ofText(random.token(3)), QByteArray("AAEC"));
    QCOMPARE(random.bytes(5).size(), std::size_t{5});
    CountingRandom fresh;
    QCOMPARE(ofText(fresh.uuid()), QByteArray("00010203-0405-4607-8809-0a0b0c0d0e0f")); // version 4, variant 10
    const QRegularExpression form(u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    for (int i = 0; i < 40; ++i)
        QVERIFY(form.match(QString::fromUtf8(ofText(fresh.uuid()))).hasMatch());
}

void tst_base_values::idsCompareByteByByte()
{
    static_assert(!std::is_convertible_v<std::string, ClientId> && !std::is_convertible_v<ClientId, UserId>);
    QVERIFY(ValUserId("alice") == ValUserId(std::string("alice")));
    QVERIFY(ValUserId("alice") != ValUserId("Alice"));
    QVERIFY(ValUserId("a") < ValUserId("b"));
    QVERIFY(ValUserId().empty());
    QVERIFY(std::hash<ClientId>{}(ClientId("x")) == std::hash<ClientId>{}(ClientId("x")));
}

void tst_base_values::resultsLeaveEarly()
{
    QCOMPARE(*quarter(8), 2);
    const auto late = quarter(6);
    QVERIFY(!late && late.error().code == Errc::InvalidInput);
    QVERIFY(isEven(4).has_value());
    QVERIFY(!isEven(5));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, static_cast<void>(half(1).value()));
}

void tst_base_values::namesAreThere()
{
    for (int i = 0; i <= static_cast<int>(Errc::Cancelled); ++i)
        QVERIFY(errcName(static_cast<Errc>(i)) != "unknown");
    QCOMPARE(ofText(errcName(Errc::RateLimited)), QByteArray("rate-limited"));
    for (int i = 0; i <= static_cast<int>(Actor::Store); ++i)
        QVERIFY(actorName(static_cast<Actor>(i)) != "?");
    QCOMPARE(ofText(verdictName(Verdict::Refused)), QByteArray("refused"));
    QCOMPARE(ofText(stepKindName(StepKind::Check)), QByteArray("check"));
}

void tst_base_values::redactedHides()
{
    QCOMPARE(ofText(redacted("eyJhbGciOiJFUzI1NiJ9")), QByteArray("eyJh...(20 characters)"));
    QCOMPARE(ofText(redacted("short")), QByteArray("(5 characters)"));
    QVERIFY(redacted("fifteen letters").find("fift") == std::string::npos);
}

QTEST_APPLESS_MAIN(tst_base_values)
#include "tst_base_values.moc"
