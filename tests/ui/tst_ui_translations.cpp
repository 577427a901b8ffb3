// The catalogues are whole and fit the source. That pages fit in each language is in tst_ui_pages.

#include <QTest>

#include "tests/ui/support/window.h"
#include "ui/languages.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::ui;
using test::Window;

namespace {

QDir catalogues() { return QDir(QStringLiteral(SEAL_SOURCE_DIR "/translations")); }

struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each plural form
    bool plural = false;
    bool finished = true;
    [[nodiscard]] QString name() const { return context + u": "_s + source; }
};

std::vector<Message> messagesOf(const QString &file)
{
    QFile in(file);
    std::vector<Message> found;
    if (!in.open(QIODevice::ReadOnly))
        return found;
    QXmlStreamReader xml(&in);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto tag = xml.name();
        if (tag == u"name")
            context = xml.readElementText();
        else if (tag == u"message")
            found.push_back({context, {}, {}, xml.attributes().value("numerus"_L1) == u"yes"});
        else if (tag == u"source")
            found.back().source = xml.readElementText();
        else if (tag == u"numerusform")
            found.back().forms << xml.readElementText();
        else if (tag == u"translation") {
            found.back().finished = xml.attributes().value("type"_L1).isEmpty();
            if (!found.back().plural)
                found.back().forms << xml.readElementText();
        }
    }
    return found;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression place(u"%L?\\d|%n"_s);
    QStringList all;
    for (auto it = place.globalMatch(text); it.hasNext();)
        all << it.next().captured();
    all.sort();
    return all;
}

/// Menu keys: an & before a letter.
qsizetype keysIn(const QString &text)
{
    static const QRegularExpression key(u"&(?=\\w)"_s);
    return text.count(key);
}

QString faultOf(const Message &message, qsizetype forms)
{
    if (!message.finished)
        return u"is not translated"_s;
    if (message.forms.size() != (message.plural ? forms : 1))
        return u"has %1 forms"_s.arg(message.forms.size());
    for (qsizetype i = 0; i < message.forms.size(); ++i) {
        auto wanted = placeholders(message.source);
        auto got = placeholders(message.forms[i]);
        if (message.plural && forms > 1 && i == 0) { // "one user" needs no number
            wanted.removeAll(u"%n"_s);
            got.removeAll(u"%n"_s);
        }
        if (message.forms[i].trimmed().isEmpty() || got != wanted)
            return u"has other places: "_s + message.forms[i];
        if (keysIn(message.forms[i]) != keysIn(message.source))
            return u"has other menu keys: "_s + message.forms[i];
        if (message.forms[i].endsWith(u"..."_s) != message.source.endsWith(u"..."_s))
            return u"has other dots at its end: "_s + message.forms[i];
    }
    return {};
}

} // namespace

class tst_UiTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void languagesAreThere();
    void cataloguesAreWhole_data();
    void cataloguesAreWhole();
    void cataloguesFitTheSource();
    void englishCounts();
};

void tst_UiTranslations::languagesAreThere()
{
    QStringList names;
    for (const auto &language : Languages::all())
        names << language.name;
    QCOMPARE(names, (QStringList{u"English"_s, u"Deutsch"_s, u"Español"_s, u"Français"_s, u"简体中文"_s}));
}

void tst_UiTranslations::cataloguesAreWhole_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("forms");
    for (const auto &file : catalogues().entryList({u"sealdesk_*.ts"_s}))
        QTest::newRow(qPrintable(file)) << file << (file.contains(u"zh"_s) ? 1 : 2);
}

void tst_UiTranslations::cataloguesAreWhole()
{
    QFETCH(QString, file);
    QFETCH(int, forms);
    const auto messages = messagesOf(catalogues().filePath(file));
    QVERIFY(!messages.empty());
    QStringList faults;
    for (const auto &message : messages) {
        if (const auto fault = faultOf(message, forms); !fault.isEmpty())
            faults << message.name() + u' ' + fault;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_UiTranslations::cataloguesFitTheSource()
{
    // Collected anew beside them: whatever is not translated then was added to the source without its translations.
    QTemporaryDir temp;
    QStringList copies;
    for (const auto &file : catalogues().entryList({u"sealdesk_*.ts"_s})) {
        copies << temp.filePath(file);
        QVERIFY(QFile::copy(catalogues().filePath(file), copies.last()));
    }
    QProcess update;
    update.start(catalogues().filePath(u"update"_s), copies);
    QVERIFY(update.waitForFinished(120'000));
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
    QStringList missing;
    for (const auto &copy : copies) {
        for (const auto &message : messagesOf(copy)) {
            if (!message.finished)
                missing << QFileInfo(copy).fileName() + u": "_s + message.name();
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void tst_UiTranslations::englishCounts()
{
    const Window window;
    const auto days = [](int n) { return QCoreApplication::translate("seal::ui::Columns", "%n day(s) ago", nullptr, n); };
    QCOMPARE(days(1), u"1 day ago"_s);
    QCOMPARE(days(2), u"2 days ago"_s);
}

QTEST_MAIN(tst_UiTranslations)
#include "tst_ui_translations.moc"
