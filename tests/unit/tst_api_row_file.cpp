#include "core/api/method_table.h"
#include "core/api/row_file.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace seal;

/// Files of rows: encodings and separators told apart, headings, rows that do not fit them.
class tst_api_row_file final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void choicesOverruleTheGuess();
    void badFiles_data();
    void badFiles();
    void rowsThatDoNotFit_data();
    void rowsThatDoNotFit();
    void membersAndEmptyCells();
    void batchesHaveAnEnd();
    void progressIsKnown();

private:
    static Result<std::unique_ptr<api::RowFile>> open(const QByteArray &bytes, std::optional<api::CsvOptions> options = {})
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(bytes);
        buffer->open(QIODevice::ReadOnly);
        return api::RowFile::open(std::unique_ptr<QIODevice>(std::move(buffer)), options);
    }
    static QStringList rowsOf(api::RowFile &file)
    {
        QStringList rows;
        api::CsvRow row;
        for (auto any = file.next(row); any && *any; any = file.next(row))
            rows << row.fields.join(u'|') + (row.problem.isEmpty() ? QString() : u'!' + row.problem);
        return rows;
    }
};

void tst_api_row_file::files_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto text = u"login;name\r\nj\u00F6rg;\"J\u00F6rg; \u20AC\"\r\n"_s;
    const auto utf16 = [&text](bool little) {
        QByteArray bytes;
        for (const auto letter : text) {
            const char low = static_cast<char>(letter.unicode() & 0xFF);
            const char high = static_cast<char>(letter.unicode() >> 8);
            bytes += little ? low : high;
            bytes += little ? high : low;
        }
        return bytes;
    };
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8();
    QTest::newRow("UTF-16 LE") << QByteArray("\xFF\xFE", 2) + utf16(true);
    QTest::newRow("UTF-16 BE without a mark") << utf16(false);
    QTest::newRow("Windows-1252") << QByteArray("login;name\r\nj\xF6rg;\"J\xF6rg; \x80\"\r\n");
}

void tst_api_row_file::files()
{
    QFETCH(QByteArray, bytes);
    const auto file = open(bytes);
    QVERIFY(file);
    QCOMPARE((*file)->heading(), (QStringList{u"login"_s, u"name"_s}));
    QCOMPARE((*file)->options().separator, ';');
    QCOMPARE(rowsOf(**file), QStringList{u"j\u00F6rg|J\u00F6rg; \u20AC"_s});
}

void tst_api_row_file::choicesOverruleTheGuess()
{
    const QByteArray bytes("login,na;me\na,b;c\n");
    const auto guessed = open(bytes);
    QCOMPARE((*guessed)->options().separator, ',');
    const auto chosen = open(bytes, api::CsvOptions{TextEncoding::Utf8, 0, true, ';'});
    QCOMPARE((*chosen)->heading(), (QStringList{u"login,na"_s, u"me"_s}));
    const auto wrong = open("login\nj\xF6rg\n", api::CsvOptions{TextEncoding::Utf8, 0, true, ','});
    const auto rows = rowsOf(**wrong);
    QCOMPARE(rows.size(), 1);
    QVERIFY2(rows.first().contains(u"no letters"_s), qPrintable(rows.first()));
}

void tst_api_row_file::badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty lines") << QByteArray("\n\n\r\n");
    QTest::newRow("a heading that is no CSV") << QByteArray("log\"in,name\n");
}

void tst_api_row_file::badFiles()
{
    QFETCH(QByteArray, bytes);
    const auto file = open(bytes);
    QVERIFY(!file);
    QCOMPARE(file.error().code, Errc::InvalidInput);
    QTemporaryDir folder;
    const auto missing = api::RowFile::open(folder.filePath(u"none.csv"_s));
    QCOMPARE(missing.error().code, Errc::NotFound);
}

void tst_api_row_file::rowsThatDoNotFit_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("problem");
    QTest::newRow("missing columns") << QByteArray("a,b") << u"it has 2 fields where the heading has 3"_s;
    QTest::newRow("too many columns") << QByteArray("a,b,c,d") << u"it has 4 fields where the heading has 3"_s;
    QTest::newRow("ten thousand letters") << QByteArray("a,") + QByteArray(10'000, 'x') + QByteArray(",c")
                                          << u"field 2 has 10000 letters, 4096 are allowed"_s;
    QTest::newRow("a quote inside") << QByteArray("a\"b,c,d") << u"there is a quote in field 1, which does not begin with one"_s;
}

void tst_api_row_file::rowsThatDoNotFit()
{
    QFETCH(QByteArray, line);
    const auto file = open("login,name,services\n" + line + "\nnext,one,x\n");
    api::CsvRow row;
    QVERIFY(*(*file)->next(row));
    QTEST(row.problem, "problem");
    QCOMPARE(row.line, 2);
    QVERIFY(*(*file)->next(row)); // the next one is read as if nothing had been
    QCOMPARE(row.problem, QString());
    QCOMPARE(row.fields.first(), u"next"_s);
}

void tst_api_row_file::membersAndEmptyCells()
{
    const api::CsvRow row{2, {u"alice"_s, QString(), u"x"_s}, {}};
    QCOMPARE(api::rowObject(row, {u"login"_s, u"name"_s, QString()}), (QJsonObject{{u"login"_s, u"alice"_s}}));
    QCOMPARE(api::rowObject(row, {u"login"_s}), (QJsonObject{{u"login"_s, u"alice"_s}}));
}

void tst_api_row_file::batchesHaveAnEnd()
{
    api::RowBatch batch;
    int rows = 0;
    while (!batch.full()) {
        batch.add({{u"login"_s, u"alice"_s}});
        ++rows;
    }
    QCOMPARE(rows, api::kMaxRows);
    QCOMPARE(batch.take().size(), rows);
    QVERIFY(batch.empty());
    rows = 0;
    while (!batch.full()) {
        batch.add({{u"name"_s, QString(api::RowFile::kMaxCell, u'x')}});
        ++rows;
    }
    QVERIFY(rows > 1);
    QVERIFY(rows < 50); // long before a frame of the control socket is full
}

void tst_api_row_file::progressIsKnown()
{
    QByteArray bytes("login\n");
    for (int i = 0; i < 50'000; ++i)
        bytes += "user" + QByteArray::number(i) + '\n';
    const auto file = open(bytes);
    QCOMPARE((*file)->size(), bytes.size());
    api::CsvRow row;
    qint64 before = (*file)->position();
    QVERIFY(before < bytes.size()); // read piece by piece
    while (*(*file)->next(row))
        QVERIFY((*file)->position() >= std::exchange(before, (*file)->position()));
    QCOMPARE((*file)->position(), bytes.size());
}

QTEST_GUILESS_MAIN(tst_api_row_file)
#include "tst_api_row_file.moc"
