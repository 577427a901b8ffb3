// The settings page: of the site with Save and undo, of the window at once; and the menus made from the same table.

#include <QTest>

#include "tests/ui/support/widget_checks.h"
#include "tests/ui/support/window.h"
#include "ui/confirm.h"
#include "ui/jobs.h"
#include "ui/pages/settings_page.h"
#include "ui/preferences.h"
#include "ui/toast.h"
#include "ui/undo.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::ui;
using test::Window;

namespace {

SettingsPage *settingsIn(Window &window) { return qobject_cast<SettingsPage *>(window.open(u"settings"_s)); }

QString valueAtSite(Window &window, const QString &name)
{
    for (const auto &row : window.backend().table(u"settings"_s)) {
        if (row.toObject().value(u"name"_s) == name)
            return row.toObject().value(u"value"_s).toString();
    }
    return u"no such setting"_s;
}

void setAtSite(Window &window, const QString &name, const QString &value)
{
    for (auto row : window.backend().table(u"settings"_s)) {
        auto json = row.toObject();
        if (json.value(u"name"_s) == name) {
            json.insert(u"value"_s, value);
            row = json;
        }
    }
}

bool shows(const QWidget *page, const QString &text)
{
    const auto labels = page->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace

class tst_UiSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void showsWhatTheSiteHas();
    void savedAndTakenBack();
    void backToTheDefault();
    void wrongValuesCannotBeSaved();
    void discardGoesBack();
    void anotherChangesItMeanwhile();
    void savingLeavesTheFocusWhereItIs();
    void refusalStaysInThePage();
    void preferencesHoldAtOnce();
    void strangePreferencesAreDefaults();
    void menusSayTheSame();
    void languageIsAskedFor();
    void languageWaitsForJobsAndDialogs();
    void languageByArrowKeys();
    void wheelChoosesNothing();
    void resetLayoutKeepsTheChoices();
    void nothingIsUnnamedOrClipped_data();
    void nothingIsUnnamedOrClipped();
    void everyTextIsTranslated();
};

void tst_UiSettings::showsWhatTheSiteHas()
{
    Window window;
    auto *page = settingsIn(window);
    QVERIFY(page != nullptr);
    QCOMPARE(qobject_cast<QLineEdit *>(page->editor(u"site-name"_s))->text(), u"Depot North"_s);
    QCOMPARE(qobject_cast<QSpinBox *>(page->editor(u"workers"_s))->value(), 2);
    QCOMPARE(qobject_cast<QSpinBox *>(page->editor(u"warn-days"_s))->text(), u"Default (30)"_s);
    QVERIFY(shows(page, u"issuer"_s)); // fixed ones
    QVERIFY(!page->saveButton(u"workers"_s)->isVisible());
}

void tst_UiSettings::savedAndTakenBack()
{
    Window window;
    auto *page = settingsIn(window);
    auto *name = qobject_cast<QLineEdit *>(page->editor(u"site-name"_s));
    name->selectAll();
    QTest::keyClicks(name, u"Depot South"_s);
    QVERIFY(page->saveButton(u"site-name"_s)->isVisible());
    QCOMPARE(valueAtSite(window, u"site-name"_s), u"Depot North"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(valueAtSite(window, u"site-name"_s), u"Depot South"_s);
    QTRY_VERIFY(!page->saveButton(u"site-name"_s)->isVisible());
    window.main().context().changes.stack().undo();
    QTRY_COMPARE(valueAtSite(window, u"site-name"_s), u"Depot North"_s);
    QTRY_COMPARE(name->text(), u"Depot North"_s);
}

void tst_UiSettings::backToTheDefault()
{
    Window window;
    auto *page = settingsIn(window);
    auto *workers = qobject_cast<QSpinBox *>(page->editor(u"workers"_s));
    workers->setValue(workers->minimum());
    page->saveButton(u"workers"_s)->click();
    QTRY_COMPARE(valueAtSite(window, u"workers"_s), QString());
    QTRY_COMPARE(workers->value(), workers->minimum());
}

void tst_UiSettings::wrongValuesCannotBeSaved()
{
    Window window;
    auto *page = settingsIn(window);
    auto *address = qobject_cast<QLineEdit *>(page->editor(u"bind-address"_s));
    address->setText(u"somewhere"_s);
    QVERIFY(!page->saveButton(u"bind-address"_s)->isEnabled());
    QVERIFY(shows(page, u"is no IP address"_s));
    QTest::keyClick(address, Qt::Key_Return);
    Window::settle();
    QCOMPARE(window.backend().countOf(u"settings.set"_s), 0);
    address->setText(u"127.0.0.2"_s);
    QVERIFY(page->saveButton(u"bind-address"_s)->isEnabled());
    QVERIFY(!shows(page, u"is no IP address"_s));
}

void tst_UiSettings::discardGoesBack()
{
    Window window;
    auto *page = settingsIn(window);
    auto *name = qobject_cast<QLineEdit *>(page->editor(u"site-name"_s));
    name->setText(u"x"_s);
    for (auto *button : page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Discard")
            button->click();
    }
    QCOMPARE(name->text(), u"Depot North"_s);
    QVERIFY(!page->saveButton(u"site-name"_s)->isVisible());
}

void tst_UiSettings::anotherChangesItMeanwhile()
{
    Window window;
    auto *page = settingsIn(window);
    auto *name = qobject_cast<QLineEdit *>(page->editor(u"site-name"_s));
    auto *workers = qobject_cast<QSpinBox *>(page->editor(u"workers"_s));
    name->setText(u"mine"_s);
    setAtSite(window, u"site-name"_s, u"theirs"_s);
    setAtSite(window, u"workers"_s, u"7"_s);
    page->refresh();
    QTRY_COMPARE(workers->value(), 7);      // not edited: follows
    QCOMPARE(name->text(), u"mine"_s);      // edited: stays
    QVERIFY(page->saveButton(u"site-name"_s)->isVisible());
    QVERIFY(shows(page, u"Meanwhile it became: theirs"_s));
    page->saveButton(u"site-name"_s)->click(); // knowingly
    QTRY_COMPARE(valueAtSite(window, u"site-name"_s), u"mine"_s);
    QTRY_VERIFY(!shows(page, u"Meanwhile"_s));
}

void tst_UiSettings::savingLeavesTheFocusWhereItIs()
{
    Window window;
    auto *page = settingsIn(window);
    QApplication::setActiveWindow(&window.main());
    auto *workers = page->editor(u"workers"_s);
    qobject_cast<QLineEdit *>(page->editor(u"site-name"_s))->setText(u"Depot South"_s);
    window.backend().hold();
    page->saveButton(u"site-name"_s)->click();
    workers->setFocus();
    QTRY_VERIFY(workers->hasFocus());
    window.backend().release();
    QTRY_VERIFY(!page->saveButton(u"site-name"_s)->isVisible());
    Window::settle();
    QVERIFY(workers->hasFocus());
}

void tst_UiSettings::refusalStaysInThePage()
{
    Window window;
    auto *page = settingsIn(window);
    window.backend().failNext(u"settings.set"_s, {Errc::Denied, u"A demo site serves this machine only"_s, u"Make a real site"_s});
    auto *address = qobject_cast<QLineEdit *>(page->editor(u"bind-address"_s));
    address->setText(u"0.0.0.0"_s);
    page->saveButton(u"bind-address"_s)->click();
    QTRY_VERIFY(page->saveButton(u"bind-address"_s)->isEnabled());
    QCOMPARE(address->text(), u"0.0.0.0"_s); // nothing lost
    QCOMPARE(valueAtSite(window, u"bind-address"_s), u"127.0.0.1"_s);
}

void tst_UiSettings::preferencesHoldAtOnce()
{
    Window window;
    auto *page = settingsIn(window);
    const auto choose = [page](QLatin1StringView key, const QVariant &value) {
        auto *box = page->findChild<QComboBox *>(key);
        const auto at = box->findData(value);
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
    };
    choose(kThemeKey, themeName(ThemeId::Dark));
    QCOMPARE(window.theme().choice(), ThemeId::Dark);
    choose(kScaleKey, 150);
    QCOMPARE(window.theme().scale(), 150);
    choose(kCompactKey, true);
    QVERIFY(window.theme().compact());
    choose(kScaleKey, 100);
    QCOMPARE(window.settings().get(kThemeKey).toString(), themeName(ThemeId::Dark));
}

void tst_UiSettings::strangePreferencesAreDefaults()
{
    Window window;
    for (const auto &known : preferences()) {
        window.settings().set(known.key, u"\u202estrange"_s);
        QCOMPARE(preferred(window.settings(), known), known.fallback);
    }
}

void tst_UiSettings::menusSayTheSame()
{
    Window window;
    auto *page = settingsIn(window);
    QMenu parent;
    auto *menu = addPreferenceMenu(&parent, kLockKey, window.settings());
    auto *box = page->findChild<QComboBox *>(kLockKey);
    QCOMPARE(menu->actions().size(), box->count());
    menu->actions().constFirst()->trigger();
    QCOMPARE(box->currentIndex(), 0);
    box->setCurrentIndex(3);
    Q_EMIT box->activated(3);
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->actions().at(3)->isChecked());
    QVERIFY(!menu->actions().constFirst()->isChecked());
}

void tst_UiSettings::languageIsAskedFor()
{
    Window window;
    QSignalSpy asked(&window.main(), &MainWindow::languageChosen);
    window.settings().set(kLanguageKey, u"en"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"en"_s);
}

void tst_UiSettings::languageWaitsForJobsAndDialogs()
{
    Window window;
    window.open(u"users"_s);
    QSignalSpy asked(&window.main(), &MainWindow::languageChosen);
    auto *job = window.main().context().jobs.start(u"Import"_s);
    window.settings().set(kLanguageKey, u"de"_s);
    QCOMPARE(asked.size(), 0);
    QVERIFY(window.main().context().toasts.texts().join(u' ').contains(u"The language changes"));
    auto *dialog = SecretDialog::start(&window.main(), u"Password of alice"_s, u"Shown once"_s, u"s3cret"_s);
    job->finish(u"12 rows"_s);
    QTest::qWait(700); // longer than between two looks
    QCOMPARE(asked.size(), 0);
    dialog->accept();
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"de"_s);
}

void tst_UiSettings::languageByArrowKeys()
{
    Window window;
    auto *page = settingsIn(window);
    auto *box = page->findChild<QComboBox *>(kLanguageKey);
    QVERIFY(box->count() > 1);
    QSignalSpy asked(&window.main(), &MainWindow::languageChosen);
    const auto before = box->currentIndex();
    QTest::keyClick(box, before == 0 ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(box->currentIndex() != before);
    QCOMPARE(asked.size(), 0); // passed by, not chosen
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(window.settings().get(kLanguageKey).toString(), box->currentData().toString());
}

void tst_UiSettings::wheelChoosesNothing()
{
    Window window;
    auto *page = settingsIn(window);
    for (const auto &known : preferences()) {
        auto *box = page->findChild<QComboBox *>(known.key);
        const auto before = box->currentIndex();
        for (const int turn : {-120, 120}) {
            QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, turn), Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(box, &wheel);
            QCOMPARE(box->currentIndex(), before);
        }
    }
}

void tst_UiSettings::resetLayoutKeepsTheChoices()
{
    Window window;
    window.settings().set(kCloseKey, u"stop"_s);
    window.settings().set(kLockKey, 30);
    window.settings().resetLayout();
    QCOMPARE(preferred(window.settings(), preference(kCloseKey)).toString(), u"stop"_s);
    QCOMPARE(preferred(window.settings(), preference(kLockKey)).toInt(), 30);
}

void tst_UiSettings::nothingIsUnnamedOrClipped_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("as it comes") << 100 << false;
    QTest::newRow("right to left") << 100 << true;
    QTest::newRow("300 %") << 300 << false;
}

void tst_UiSettings::nothingIsUnnamedOrClipped()
{
    QFETCH(int, scale);
    QFETCH(bool, rightToLeft);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Window window;
    window.settings().set(kScaleKey, scale);
    window.main().resize(1440, 900);
    auto *page = settingsIn(window);
    qobject_cast<QLineEdit *>(page->editor(u"bind-address"_s))->setText(u"somewhere"_s);
    QVERIFY2(test::unnamedControls(page).isEmpty(), qPrintable(test::unnamedControls(page).join(u'\n')));
    QVERIFY2(test::clippedTexts(page).isEmpty(), qPrintable(test::clippedTexts(page).join(u'\n')));
    window.settings().set(kScaleKey, 100);
}

void tst_UiSettings::everyTextIsTranslated()
{
    Window window(std::make_unique<test::FakeBackend>(), u"pseudo"_s);
    auto *page = settingsIn(window);
    QVERIFY2(test::untranslatedTexts(page).isEmpty(), qPrintable(test::untranslatedTexts(page).join(u'\n')));
}

QTEST_MAIN(tst_UiSettings)
#include "tst_ui_settings.moc"
