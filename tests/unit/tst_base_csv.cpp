// RFC 4180 and the encodings of text files: every piece size gives the same records, and any bytes give some.

#include "core/base/csv.h"
#include "core/base/text_encoding.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace seal;

namespace {

std::string_view view(const QByteArray &bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }
QByteArray ofText(std::string_view text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

/// Reads a whole text, handed over in pieces of so many bytes.
std::vector<CsvRecord> readAll(std::string_view text, char separator = ',', std::size_t piece = 4096)
{
    CsvReader reader(
        [&text, piece]() -> Result<std::string> {
            const std::string next(text.substr(0, piece));
            text.remove_prefix(next.size());
            return next;
        },
        separator);
    std::vector<CsvRecord> records;
    CsvRecord record;
    for (auto any = reader.next(record); any && *any; any = reader.next(record))
        records.push_back(record);
    return records;
}

/// "a|b" for each record, "!problem" behind it, line numbers in front.
QStringList shown(const std::vector<CsvRecord> &records)
{
    QStringList lines;
    for (const auto &record : records) {
        QStringList fields;
        for (const auto &field : record.fields)
            fields << QString::fromStdString(field);
        auto line = u"%1:%2"_s.arg(record.line).arg(fields.join(u'|'));
        if (!record.problem.empty())
            line += u'!' + QString::fromStdString(record.problem);
        lines << line;
    }
    return lines;
}

} // namespace

class tst_base_csv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data();
    void records();
    void anyBytesGiveRecords();
    void limitsHold();
    void aMillionRowsAreNotHeld();
    void sourceErrorsAreTold();
    void separators_data();
    void separators();
    void guesses_data();
    void guesses();
    void decodes_data();
    void decodes();
};

void tst_base_csv::records_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("wanted");

    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("CR LF") << QByteArray("a,b\r\nc,d\r\n") << QStringList{u"1:a|b"_s, u"2:c|d"_s};
    QTest::newRow("LF, no end") << QByteArray("a,b\nc,d") << QStringList{u"1:a|b"_s, u"2:c|d"_s};
    QTest::newRow("CR alone") << QByteArray("a,b\rc,d\r") << QStringList{u"1:a|b"_s, u"2:c|d"_s};
    QTest::newRow("empty fields") << QByteArray(",\n\"\",x,\n") << QStringList{u"1:|"_s, u"2:|x|"_s};
    QTest::newRow("empty lines are passed over, and counted") << QByteArray("a\n\n\r\nb\n") << QStringList{u"1:a"_s, u"4:b"_s};
    QTest::newRow("a quoted separator, quote and line end")
        << QByteArray("\"a,1\",\"say \"\"hi\"\"\",\"x\r\ny\"\nnext,,\n") << QStringList{u"1:a,1|say \"hi\"|x\r\ny"_s, u"3:next||"_s};
    QTest::newRow("spaces are part of a field") << QByteArray(" a , b \n") << QStringList{u"1: a | b "_s};
    QTest::newRow("only an empty quoted field") << QByteArray("\"\"") << QStringList{u"1:"_s};
    QTest::newRow("a quote in a plain field")
        << QByteArray("a\"b,c\nd,e\n") << QStringList{u"1:a\"b|c!there is a quote in field 1, which does not begin with one"_s, u"2:d|e"_s};
    QTest::newRow("text behind a quoted field")
        << QByteArray("x,\"a\"b\nd,e\n") << QStringList{u"1:x|ab!something follows the closing quote of field 2"_s, u"2:d|e"_s};
    QTest::newRow("a quote that never ends")
        << QByteArray("a,b\nc,\"d\ne,f\n") << QStringList{u"1:a|b"_s, u"2:c|d\ne,f\n!the quote that opens in line 2 is never closed"_s};
    QTest::newRow("NUL") << QByteArray("a\0b,c\n", 6) << QStringList{QString(u"1:a"_s + QChar(0) + u"b|c!it holds a NUL character")};
    QTest::newRow("what was no letter")
        << QByteArray("a,\xEF\xBF\xBD\n") << QStringList{u"1:a|\uFFFD!field 2 holds bytes that are no letters in this encoding"_s};
}

void tst_base_csv::records()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, wanted);
    for (const std::size_t piece : {4096U, 1U, 2U, 3U})
        QCOMPARE(shown(readAll(view(text), ',', piece)), wanted);
}

void tst_base_csv::anyBytesGiveRecords()
{
    // Every text of five letters of this alphabet: no crash, no endless loop, no more fields than separators and lines allow.
    constexpr std::string_view kLetters = "a,\"\r\n";
    std::string text(5, 'a');
    int texts = 0;
    for (int number = 0; number < 3125; ++number) {
        for (int i = 0, rest = number; i < 5; ++i, rest /= 5)
            text[static_cast<std::size_t>(i)] = kLetters[static_cast<std::size_t>(rest % 5)];
        const auto whole = shown(readAll(text));
        QCOMPARE(shown(readAll(text, ',', 1)), whole);
        QVERIFY(whole.size() <= 5);
        ++texts;
    }
    QCOMPARE(texts, 3125);
}

void tst_base_csv::limitsHold()
{
    const auto longField = readAll(std::string(CsvReader::kMaxField + 5000, 'x') + ",b\nc,d\n");
    QCOMPARE(longField.size(), std::size_t(2));
    QCOMPARE(longField[0].fields[0].size(), CsvReader::kMaxField);
    QVERIFY(!longField[0].problem.empty());
    QVERIFY(longField[1].problem.empty());
    const auto wide = readAll(std::string(5000, ',') + "\nc\n");
    QCOMPARE(wide[0].fields.size(), CsvReader::kMaxFields);
    QVERIFY(!wide[0].problem.empty());
    QCOMPARE(wide[1].line, std::size_t(2));
    // Ten thousand characters are a field like another: who takes the rows says what is too long.
    QCOMPARE(readAll(std::string(10'000, 'y') + "\n")[0].problem, std::string());
}

void tst_base_csv::aMillionRowsAreNotHeld()
{
    constexpr int kRows = 1'000'000;
    int given = 0;
    CsvReader reader(
        [&given]() -> Result<std::string> {
            std::string piece;
            for (int i = 0; i < 1000 && given < kRows; ++i, ++given)
                piece += "user" + std::to_string(given) + ",\"Name, " + std::to_string(given) + "\"\r\n";
            return piece;
        },
        ',');
    CsvRecord record;
    int read = 0;
    for (auto any = reader.next(record); any && *any; any = reader.next(record)) {
        QVERIFY(given - read <= 1000); // a piece is asked for when the one before is used up
        ++read;
    }
    QCOMPARE(read, kRows);
    QCOMPARE(record.fields.size(), std::size_t(0));
}

void tst_base_csv::sourceErrorsAreTold()
{
    CsvReader reader([]() -> Result<std::string> { return makeError(Errc::Io, "the disk is gone"); }, ',');
    CsvRecord record;
    const auto any = reader.next(record);
    QVERIFY(!any);
    QCOMPARE(any.error().code, Errc::Io);
}

void tst_base_csv::separators_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("wanted");
    QTest::newRow("comma") << QByteArray("login,name\na;b;c;d,e\n") << ',';
    QTest::newRow("semicolon") << QByteArray("login;name\r\n") << ';';
    QTest::newRow("tab") << QByteArray("login\tname, first\tx\n") << '\t';
    QTest::newRow("bar") << QByteArray("login|name") << '|';
    QTest::newRow("quoted ones do not count") << QByteArray("\"a,b,c\";d\n") << ';';
    QTest::newRow("one column") << QByteArray("login\nalice\n") << ',';
    QTest::newRow("a first line without any") << QByteArray("login\na;b\n") << ';';
    QTest::newRow("nothing") << QByteArray() << ',';
}

void tst_base_csv::separators()
{
    QFETCH(QByteArray, text);
    QTEST(guessSeparator(view(text)), "wanted");
}

void tst_base_csv::guesses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<int>("mark");
    QTest::addColumn<bool>("sure");
    const auto row = [](const char *name, const QByteArray &bytes, TextEncoding encoding, int mark = 0, bool sure = true) {
        QTest::newRow(name) << bytes << static_cast<int>(encoding) << mark << sure;
    };
    row("nothing", {}, TextEncoding::Utf8);
    row("ASCII", "login,name\n", TextEncoding::Utf8);
    row("UTF-8", "login\nj\xC3\xB6rg\n", TextEncoding::Utf8);
    row("UTF-8 with a mark", "\xEF\xBB\xBFlogin\n", TextEncoding::Utf8, 3);
    row("UTF-8 that ends in the middle of a letter", "login,Zo\xC3", TextEncoding::Windows1252, 0, false);
    row("Latin-1", "login\nj\xF6rg\n", TextEncoding::Windows1252, 0, false);
    row("UTF-16 LE with a mark", QByteArray("\xFF\xFEl\0o\0", 6), TextEncoding::Utf16Le, 2);
    row("UTF-16 BE with a mark", QByteArray("\xFE\xFF\0l\0o", 6), TextEncoding::Utf16Be, 2);
    row("UTF-16 LE without", QByteArray("l\0o\0g\0i\0n\0\n\0", 12), TextEncoding::Utf16Le);
    row("UTF-16 BE without", QByteArray("\0l\0o\0g\0i\0n\0\n", 12), TextEncoding::Utf16Be);
}

void tst_base_csv::guesses()
{
    QFETCH(QByteArray, bytes);
    const auto guess = guessEncoding(asBytes(view(bytes)), true);
    QTEST(static_cast<int>(guess.encoding), "encoding");
    QTEST(static_cast<int>(guess.markSize), "mark");
    QTEST(guess.sure, "sure");
    // The beginning of a longer file may end in the middle of a letter.
    QCOMPARE(guessEncoding(asBytes("login,Zo\xC3"), false).encoding, TextEncoding::Utf8);
}

void tst_base_csv::decodes_data()
{
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, TextEncoding encoding, const QByteArray &bytes, const QString &wanted) {
        QTest::newRow(name) << static_cast<int>(encoding) << bytes << wanted;
    };
    row("UTF-8", TextEncoding::Utf8, "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80z", u"\u00E9\u20AC\U0001F600z"_s);
    row("UTF-8, a broken letter", TextEncoding::Utf8, "a\xC3(b", u"a\uFFFD(b"_s);
    row("UTF-8, an overlong letter", TextEncoding::Utf8, "\xC0\xAF", u"\uFFFD\uFFFD"_s);
    row("UTF-8, a surrogate", TextEncoding::Utf8, "\xED\xA0\x80", u"\uFFFD\uFFFD\uFFFD"_s);
    row("UTF-8, cut", TextEncoding::Utf8, "a\xE2\x82", u"a\uFFFD"_s);
    row("Windows-1252", TextEncoding::Windows1252, "\x80 \x93j\xF6rg\x94", u"\u20AC \u201Cj\u00F6rg\u201D"_s);
    row("Windows-1252, a hole", TextEncoding::Windows1252, "\x81", u"\uFFFD"_s);
    row("UTF-16 LE", TextEncoding::Utf16Le, QByteArray("\xE9\0\x3D\xD8\0\xDE", 6), u"\u00E9\U0001F600"_s);
    row("UTF-16 BE", TextEncoding::Utf16Be, QByteArray("\0\xE9\xD8\x3D\xDE\0", 6), u"\u00E9\U0001F600"_s);
    row("UTF-16, half a letter", TextEncoding::Utf16Le, QByteArray("\x3D\xD8z\0", 4), u"\uFFFDz"_s);
    row("UTF-16, an odd byte", TextEncoding::Utf16Le, QByteArray("z\0q", 3), u"z\uFFFD"_s);
}

void tst_base_csv::decodes()
{
    QFETCH(int, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, wanted);
    for (const qsizetype piece : {bytes.size(), qsizetype(1), qsizetype(3)}) {
        TextDecoder decoder(static_cast<TextEncoding>(encoding));
        std::string text;
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            text += decoder.decode(asBytes(view(bytes.mid(at, piece))));
        text += decoder.finish();
        QCOMPARE(QString::fromUtf8(ofText(text)), wanted);
    }
}

QTEST_GUILESS_MAIN(tst_base_csv)
#include "tst_base_csv.moc"
