// The catalogue of refusals: whole, told apart, used by the servers, and in the manual.

#include "core/base/refusal_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace seal;

namespace {

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

QString fileText(const QString &name)
{
    QFile file(QDir(QStringLiteral(SEAL_SOURCE_DIR)).filePath(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// All code of the rooms that refuse requests.
QString serverCode()
{
    QString all;
    for (const auto &room : {u"guard"_s, u"identity"_s, u"keys"_s, u"store"_s, u"site"_s}) {
        QDirIterator it(QDir(QStringLiteral(SEAL_SOURCE_DIR)).filePath(u"core/"_s + room), {u"*.cpp"_s, u"*.h"_s}, QDir::Files);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                all += QString::fromUtf8(file.readAll());
        }
    }
    return all;
}

} // namespace

class tst_base_refusals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreWholeAndToldApart();
    void lookUps();
    void everyRuleIsUsed();
    void noRefusalIsMadePastTheCatalogue();
    void theManualHasEveryRule();
    void valuesAreCutAndClean_data();
    void valuesAreCutAndClean();
};

void tst_base_refusals::rowsAreWholeAndToldApart()
{
    static const QRegularExpression id(u"^[a-z]+(-[a-z]+)*$"_s);
    static const QRegularExpression sentence(u"^[A-Z\"].*[.]$"_s);
    QSet<QString> ids;
    QVERIFY(refusalRules().size() > 100);
    for (const auto &row : refusalRules()) {
        QVERIFY2(id.match(text(row.id)).hasMatch(), row.text);
        QVERIFY2(!ids.contains(text(row.id)), row.text);
        ids.insert(text(row.id));
        QVERIFY2(sentence.match(QString::fromUtf8(row.text)).hasMatch(), row.text);
        QVERIFY2(sentence.match(QString::fromUtf8(row.advice)).hasMatch(), row.advice);
        QVERIFY(!fixName(row.fix).empty());
    }
}

void tst_base_refusals::lookUps()
{
    QVERIFY(ruleById("user-not-mapped") == Rule::UserNotMapped);
    QCOMPARE(rowOf(Rule::UserNotMapped).word, std::string_view("USER_NOT_ENTITLED"));
    QVERIFY(rowOf(Rule::UserNotMapped).fix == Fix::MapUser);
    QVERIFY(ruleById("") == Rule::None);
    QVERIFY(ruleById("user-not-mappe") == Rule::None);
    QVERIFY(rowOf(Rule::None).id.empty());
    QVERIFY(rowOf(Rule::Count_).id.empty());
    for (const auto &row : refusalRules())
        QVERIFY(ruleById(row.id) == row.rule && rowOf(row.rule).id == row.id);
}

void tst_base_refusals::everyRuleIsUsed()
{
    const auto header = fileText(u"core/base/refusal_rules.h"_s);
    static const QRegularExpression name(u"^    ([A-Z][A-Za-z]+),$"_s, QRegularExpression::MultilineOption);
    const auto code = serverCode();
    QStringList unused;
    int rules = 0;
    const auto body = header.section(u"enum class Rule"_s, 1).section(u"Count_"_s, 0, 0);
    for (auto it = name.globalMatch(body); it.hasNext();) {
        const auto rule = it.next().captured(1);
        ++rules;
        if (!code.contains(QRegularExpression(u"Rule::%1\\b"_s.arg(rule))))
            unused << rule;
    }
    QCOMPARE(static_cast<std::size_t>(rules), refusalRules().size());
    QVERIFY2(unused.isEmpty(), qPrintable(unused.join(u", "_s)));
}

void tst_base_refusals::noRefusalIsMadePastTheCatalogue()
{
    // Words of refusals stand in the catalogue only; whoever writes one out by hand has a refusal that nobody can explain.
    const auto code = serverCode();
    static const QRegularExpression byHand(u"\\.(reason|cause|error) = \"([A-Za-z_-]+)\""_s);
    QStringList words;
    for (auto it = byHand.globalMatch(code); it.hasNext();)
        words << it.next().captured(2);
    // The store's decisions are invalid_grant for the client, under rules of their own.
    words.removeAll(u"invalid_grant"_s);
    QVERIFY2(words.isEmpty(), qPrintable(words.join(u", "_s)));
}

void tst_base_refusals::theManualHasEveryRule()
{
    const auto manual = fileText(u"resources/help/refusals.md"_s);
    QStringList missing;
    for (const auto &row : refusalRules()) {
        const auto clause = row.clause.empty() ? QString() : u" (%1)"_s.arg(text(row.clause));
        const auto line = u"\n- `%1`%2: %3 *%4*\n"_s.arg(text(row.id), clause, QString::fromUtf8(row.text), QString::fromUtf8(row.advice));
        if (!manual.contains(line))
            missing << line.trimmed();
        if (!row.word.empty() && !manual.contains(u"\n### `%1`\n"_s.arg(text(row.word))))
            missing << u"### "_s + text(row.word);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void tst_base_refusals::valuesAreCutAndClean_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("plain") << QByteArray("v2x.platooning") << QByteArray("v2x.platooning");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("UTF-8 stays") << QByteArray("caf\xc3\xa9") << QByteArray("caf\xc3\xa9");
    QTest::newRow("line breaks go") << QByteArray("a\r\nb\x7f") << QByteArray("a??b?");
    QTest::newRow("bad UTF-8 goes") << QByteArray("a\xff\xc3") << QByteArray("a??");
    QTest::newRow("200 bytes stay") << QByteArray(200, 'x') << QByteArray(200, 'x');
    QTest::newRow("more is cut") << QByteArray(201, 'x') << QByteArray(QByteArray(200, 'x') + "...");
    QTest::newRow("a character is not cut in two") << QByteArray(QByteArray(199, 'x') + "\xc3\xa9z")
                                                   << QByteArray(QByteArray(199, 'x') + "...");
}

void tst_base_refusals::valuesAreCutAndClean()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, kept);
    QCOMPARE(QByteArray::fromStdString(recordValue(value.toStdString())), kept);
}

QTEST_APPLESS_MAIN(tst_base_refusals)
#include "tst_base_refusals.moc"
