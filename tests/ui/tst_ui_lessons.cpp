// Guided lessons: they open pages, point at what is there, and are used by keyboard alone.

#include <QTest>

#include "tests/ui/support/widget_checks.h"
#include "tests/ui/support/window.h"
#include "ui/lessons/lesson_overlay.h"
#include "ui/lessons/lesson_runner.h"
#include "ui/page.h"

#include <QApplication>
#include <QJsonArray>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::ui;
using test::Window;

class tst_UiLessons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void everyLessonIsWalkedByKeyboard_data();
    void everyLessonIsWalkedByKeyboard();
    void backAndEscape();
    void whatIsPointedAtCanBeUsed();
    void lockEndsIt();
    void onlyOnDemoSites();
    void followsTheWindow();
    void fitsEverywhere_data();
    void fitsEverywhere();
};

namespace {

void trigger(Window &window, const QString &id) { window.main().context().actions.find(u"lesson."_s + id)->trigger(); }

LessonBubble &bubble(Window &window) { return window.main().lessons().overlay()->bubble(); }

} // namespace

void tst_UiLessons::everyLessonIsWalkedByKeyboard_data()
{
    QTest::addColumn<QString>("id");
    for (const auto &lesson : lessons())
        QTest::newRow(qPrintable(lesson.id)) << lesson.id;
}

void tst_UiLessons::everyLessonIsWalkedByKeyboard()
{
    QFETCH(QString, id);
    Window window;
    window.main().resize(1440, 900);
    window.open(u"users"_s);
    trigger(window, id);
    auto &runner = window.main().lessons();
    const auto lesson = runner.lesson();
    QCOMPARE(lesson.id, id);
    QVERIFY(lesson.steps.size() >= 4);
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        const auto &step = lesson.steps[i];
        Window::settle();
        QCOMPARE(runner.step(), static_cast<int>(i));
        QCOMPARE(bubble(window).text(), step.text);
        QVERIFY(bubble(window).nextButton()->hasFocus());
        if (!step.page.isEmpty())
            QCOMPARE(window.main().currentPage()->info().id, step.page);
        if (!step.target.isEmpty())
            QVERIFY2(!runner.overlay()->target().isEmpty(), qPrintable(step.target));
        QVERIFY(runner.overlay()->rect().contains(bubble(window).geometry()));
        if (i + 1 < lesson.steps.size())
            QTest::keyClick(bubble(window).nextButton(), i % 2 == 0 ? Qt::Key_Right : Qt::Key_Space);
    }
    QCOMPARE(bubble(window).nextButton()->text(), u"Done"_s);
    QTest::keyClick(bubble(window).nextButton(), Qt::Key_Return);
    QVERIFY(!runner.isRunning());
}

void tst_UiLessons::backAndEscape()
{
    Window window;
    auto *page = window.open(u"users"_s);
    page->setFocus();
    trigger(window, u"log-in"_s);
    auto &runner = window.main().lessons();
    QVERIFY(!bubble(window).backButton()->isEnabled());
    runner.next();
    QTest::mouseClick(bubble(window).backButton(), Qt::LeftButton);
    QCOMPARE(runner.step(), 0);
    runner.next();
    QTest::keyClick(bubble(window).backButton(), Qt::Key_Return); // what has the focus, not Next
    QCOMPARE(runner.step(), 0);
    QTest::keyClick(bubble(window).leaveButton(), Qt::Key_Enter);
    QVERIFY(!runner.isRunning());
    trigger(window, u"log-in"_s);
    QTest::keyClick(bubble(window).nextButton(), Qt::Key_Escape);
    QVERIFY(!runner.isRunning());
    // Started anew it begins anew, and a second one takes its place.
    trigger(window, u"log-in"_s);
    runner.next();
    trigger(window, u"key-request"_s);
    QCOMPARE(runner.step(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(window.main().findChildren<LessonOverlay *>().size(), 1);
}

void tst_UiLessons::whatIsPointedAtCanBeUsed()
{
    Window window;
    window.main().resize(1440, 900);
    window.open(u"overview"_s);
    trigger(window, u"log-in"_s);
    window.main().lessons().next(); // the card of the SIM-S
    Window::settle();
    auto *overlay = window.main().lessons().overlay();
    const auto target = overlay->target();
    QVERIFY(!target.isEmpty());
    QVERIFY(!overlay->mask().contains(target.center()));
    QVERIFY(overlay->mask().contains(bubble(window).geometry().center()));
    auto *hit = window.main().childAt(target.center());
    QVERIFY(hit != nullptr && hit != overlay && !overlay->isAncestorOf(hit));
    QVERIFY(!target.intersects(bubble(window).geometry()));
}

void tst_UiLessons::lockEndsIt()
{
    Window window;
    window.open(u"users"_s);
    trigger(window, u"log-in"_s);
    window.main().setLocked(true);
    QVERIFY(!window.main().lessons().isRunning());
    trigger(window, u"log-in"_s); // not over the lock
    QVERIFY(!window.main().lessons().isRunning());
    window.main().setLocked(false);
    trigger(window, u"log-in"_s);
    QVERIFY(window.main().lessons().isRunning());
}

void tst_UiLessons::onlyOnDemoSites()
{
    Window window;
    window.site.demo = false;
    window.restart();
    for (const auto &lesson : lessons()) {
        auto *action = window.main().context().actions.find(u"lesson."_s + lesson.id);
        QVERIFY(!action->isEnabled());
        QVERIFY(!ActionCollection::reason(action).isEmpty());
    }
}

void tst_UiLessons::followsTheWindow()
{
    Window window;
    window.main().resize(1440, 900);
    window.open(u"overview"_s);
    trigger(window, u"log-in"_s);
    window.main().lessons().next();
    Window::settle();
    auto *overlay = window.main().lessons().overlay();
    const auto before = overlay->target();
    window.main().resize(1100, 700);
    Window::settle();
    QCOMPARE(overlay->size(), window.main().size());
    QVERIFY(overlay->target() != before);
    QVERIFY(overlay->rect().contains(bubble(window).geometry()));
}

void tst_UiLessons::fitsEverywhere_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("as it comes") << 100 << false;
    QTest::newRow("right to left") << 100 << true;
    QTest::newRow("200 %") << 200 << false;
}

void tst_UiLessons::fitsEverywhere()
{
    QFETCH(int, scale);
    QFETCH(bool, rightToLeft);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Window window;
    window.theme().setScale(scale);
    window.main().resize(1280, 800);
    window.open(u"overview"_s);
    trigger(window, u"refused-request"_s);
    for (int i = 0; i < 3; ++i) {
        Window::settle();
        QVERIFY2(test::clippedTexts(&bubble(window)).isEmpty(), qPrintable(test::clippedTexts(&bubble(window)).join(u'\n')));
        QVERIFY(test::unnamedControls(&bubble(window)).isEmpty());
        window.main().lessons().next();
    }
    window.theme().setScale(100);
}

QTEST_MAIN(tst_UiLessons)
#include "tst_ui_lessons.moc"
