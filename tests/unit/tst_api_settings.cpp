#include "core/api/setting_table.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace seal;

class tst_api_settings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void unknownNames();
    void defaultsFit();
    void theManualHasEveryOne();
};

void tst_api_settings::values_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *tag, const QString &name, const QString &value, bool good) { QTest::newRow(tag) << name << value << good; };
    row("a name", u"site-name"_s, u"Depot North"_s, true);
    row("no name", u"site-name"_s, {}, false);
    row("a name of spaces", u"site-name"_s, u"  "_s, false);
    row("loopback", u"bind-address"_s, u"127.0.0.1"_s, true);
    row("IPv6", u"bind-address"_s, u"::1"_s, true);
    row("a host name", u"bind-address"_s, u"localhost"_s, false);
    row("five numbers", u"bind-address"_s, u"1.2.3.4.5"_s, false);
    row("a short form", u"bind-address"_s, u"127.1"_s, false);
    row("an address of one interface", u"bind-address"_s, u"fe80::1%eth0"_s, false);
    row("no address", u"bind-address"_s, {}, false);
    row("least days", u"warn-days"_s, u"1"_s, true);
    row("most days", u"warn-days"_s, u"90"_s, true);
    row("no days", u"warn-days"_s, u"0"_s, false);
    row("too many days", u"warn-days"_s, u"91"_s, false);
    row("more than an int", u"warn-days"_s, u"99999999999"_s, false);
    row("words", u"warn-days"_s, u"ten"_s, false);
    row("default days", u"warn-days"_s, {}, true);
    row("least workers", u"workers"_s, u"1"_s, true);
    row("a fraction", u"workers"_s, u"1.5"_s, false);
    row("a plus", u"workers"_s, u"+5"_s, false);
    row("a space", u"workers"_s, u" 5"_s, false);
    row("a sign", u"workers"_s, u"-1"_s, false);
}

void tst_api_settings::values()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(bool, good);
    const auto *setting = api::findSetting(name);
    QVERIFY(setting != nullptr);
    const auto failure = api::checkSetting(*setting, value);
    QCOMPARE(!failure, good);
    if (failure) {
        QCOMPARE(failure->code, Errc::InvalidInput);
        QVERIFY(!failure->sentence.isEmpty());
        QVERIFY(!failure->advice.isEmpty());
    }
}

void tst_api_settings::unknownNames()
{
    for (const auto &name : {u""_s, u"site-id"_s, u"Workers"_s})
        QVERIFY2(api::findSetting(name) == nullptr, qPrintable(name));
}

void tst_api_settings::defaultsFit()
{
    for (const auto &setting : api::settings()) {
        if (!setting.fallback.isEmpty())
            QVERIFY2(!api::checkSetting(setting, setting.fallback.toString()), qPrintable(setting.name.toString()));
    }
}

void tst_api_settings::theManualHasEveryOne()
{
    QFile file(QStringLiteral(SEAL_SOURCE_DIR "/resources/help/settings.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const auto &setting : api::settings()) {
        const auto start = u"| %1 | `%2` |"_s.arg(QString::fromUtf8(setting.title), setting.name);
        const auto line = std::ranges::find_if(lines, [&](const QString &each) { return each.startsWith(start); });
        QVERIFY2(line != lines.end(), qPrintable(start));
        if (setting.type == api::SettingType::Number)
            QVERIFY2(line->contains(u" %1 to %2"_s.arg(setting.least).arg(setting.most)), qPrintable(*line));
        QVERIFY2(line->contains(setting.fallback), qPrintable(*line));
        QVERIFY2(line->endsWith(setting.atStart ? u"| at the next start |" : u"| at once |"), qPrintable(*line));
    }
}

QTEST_APPLESS_MAIN(tst_api_settings)
#include "tst_api_settings.moc"
