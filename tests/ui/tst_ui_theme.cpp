// Colours: every text stands out from its ground in every theme; the theme changes at run time.

#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QtTest/QTest>

#include <QApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace seal::ui;

class tst_UiTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextStandsOut_data();
    void everyTextStandsOut();
    void contrastKnowsTheEnds();
    void paletteTellsItsTheme();
    void desktopSettingIsRead_data();
    void desktopSettingIsRead();
    void changesWhileRunning();
    void scaleIsKeptInBounds();
    void sheetHasNoHoles();
    void iconsAreThereAndFollowTheTheme();
};

void tst_UiTheme::everyTextStandsOut_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(ThemeId::Light);
    QTest::newRow("dark") << static_cast<int>(ThemeId::Dark);
    QTest::newRow("high contrast") << static_cast<int>(ThemeId::HighContrast);
}

void tst_UiTheme::everyTextStandsOut()
{
    QFETCH(int, theme);
    const auto id = static_cast<ThemeId>(theme);
    constexpr double kEnough = 4.5; // WCAG 2.1, 1.4.3
    for (const auto &pair : textPairs()) {
        const auto ratio = contrast(colourOf(pair.text, id), colourOf(pair.back, id));
        QVERIFY2(ratio >= kEnough, qPrintable(u"role %1 on %2: only %3"_s.arg(int(pair.text)).arg(int(pair.back)).arg(ratio)));
    }
}

void tst_UiTheme::contrastKnowsTheEnds()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
}

void tst_UiTheme::paletteTellsItsTheme()
{
    for (const auto theme : {ThemeId::Light, ThemeId::Dark, ThemeId::HighContrast}) {
        QCOMPARE(colour(Role::Danger, paletteOf(theme)), colourOf(Role::Danger, theme));
        QCOMPARE(themeByName(themeName(theme)), theme);
    }
    QCOMPARE(colour(Role::Text, QPalette(QColor(10, 10, 10))), colourOf(Role::Text, ThemeId::Dark)); // a foreign palette counts by lightness
}

void tst_UiTheme::desktopSettingIsRead_data()
{
    QTest::addColumn<QString>("gtkTheme");
    QTest::addColumn<QColor>("window");
    QTest::addColumn<int>("expected");
    QTest::newRow("nothing said, light palette") << QString() << QColor(Qt::white) << static_cast<int>(ThemeId::Light);
    QTest::newRow("nothing said, dark palette") << QString() << QColor(30, 30, 30) << static_cast<int>(ThemeId::Dark);
    QTest::newRow("a variant of GTK_THEME") << u"Adwaita:dark"_s << QColor(Qt::white) << static_cast<int>(ThemeId::Dark);
    QTest::newRow("high contrast desktop") << u"HighContrast"_s << QColor(Qt::white) << static_cast<int>(ThemeId::HighContrast);
}

void tst_UiTheme::desktopSettingIsRead()
{
    QFETCH(QString, gtkTheme);
    QFETCH(QColor, window);
    QFETCH(int, expected);
    QCOMPARE(static_cast<int>(Theme::ofDesktop(QPalette(window), gtkTheme)), expected);
}

void tst_UiTheme::changesWhileRunning()
{
    Theme theme;
    theme.apply(*qApp);
    QSignalSpy spy(&theme, &Theme::changed);
    theme.setChoice(ThemeId::Dark);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Window), colourOf(Role::Window, ThemeId::Dark));
    theme.setChoice(ThemeId::Dark); // nothing new
    QCOMPARE(spy.count(), 1);
    const auto before = em(10);
    theme.setScale(200);
    QVERIFY(qAbs(em(10) - 2 * before) <= before / 8);
    theme.setScale(100);
    QVERIFY(qAbs(em(10) - before) <= 1); // always from the system's font, never from the last one
}

void tst_UiTheme::scaleIsKeptInBounds()
{
    Theme theme;
    theme.setScale(5000);
    QCOMPARE(theme.scale(), Theme::kMaxScale);
    theme.setScale(-3);
    QCOMPARE(theme.scale(), Theme::kMinScale);
}

void tst_UiTheme::sheetHasNoHoles()
{
    for (const auto theme : {ThemeId::Light, ThemeId::Dark, ThemeId::HighContrast}) {
        const auto sheet = styleSheetOf(theme, false);
        QVERIFY(!sheet.contains(u'$'));
        QVERIFY(!sheet.contains(u'@'));
        QVERIFY(sheet.contains(colourOf(Role::Accent, theme).name()));
    }
}

void tst_UiTheme::iconsAreThereAndFollowTheTheme()
{
    QVERIFY(iconNames().size() >= 40);
    QVERIFY(icon(u"no-such-icon"_s).isNull());
    Theme theme;
    theme.apply(*qApp);
    for (const auto &name : iconNames()) {
        const auto made = icon(name);
        theme.setChoice(ThemeId::Light);
        const auto light = made.pixmap(24).toImage();
        theme.setChoice(ThemeId::Dark);
        const auto dark = made.pixmap(24).toImage();
        QVERIFY2(!light.isNull() && light != dark, qPrintable(name));
        QImage nothing(light.size(), light.format());
        nothing.fill(Qt::transparent);
        QVERIFY2(light != nothing, qPrintable(name + u" draws nothing"_s));
    }
}

QTEST_MAIN(tst_UiTheme)
#include "tst_ui_theme.moc"
