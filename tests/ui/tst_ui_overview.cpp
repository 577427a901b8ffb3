// The overview: servers, what needs attention, what ends, refusals with their reasons, first steps; and Why? itself.

#include <QTest>

#include "tests/ui/support/widget_checks.h"
#include "tests/ui/support/window.h"
#include "ui/expiry_timeline.h"
#include "ui/form.h"
#include "ui/item_list.h"
#include "ui/message.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/server_card.h"
#include "ui/sparkline.h"
#include "ui/toast.h"
#include "ui/undo.h"
#include "ui/why_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::ui;
using test::FakeBackend;
using test::Window;

namespace {

OverviewPage *overview(Window &window) { return qobject_cast<OverviewPage *>(window.open(u"overview"_s)); }

/// The button of a line that begins with these words.
QPushButton *buttonOf(Card &card, const QString &accessibleStart)
{
    for (auto *button : card.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->accessibleName().startsWith(accessibleStart))
            return button;
    }
    return nullptr;
}

void press(QPushButton *button)
{
    QVERIFY(button != nullptr);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

} // namespace

class tst_UiOverview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void everythingIsOnIt();
    void anEmptySiteShowsTheFirstSteps();
    void aFullSiteNeedsNoSteps();
    void numbersAreLinks();
    void updatesWithoutFlicker();
    void asksOnlyWhileOnShow();
    void aServerIsStoppedAndStarted();
    void attentionHasOneAction();
    void failureStaysInThePage();
    void serversThatDoNotRun();
    void whyExplainsAndFixes();
    void whyWithoutARule();
    void whyThatFails();
    void whyIsCopied();
    void strangeNamesAreHarmless();
    void sparklineSaysItsNumbers();
    void timelineFindsItsMarks();
    void nothingIsUnnamedOrClipped_data();
    void nothingIsUnnamedOrClipped();
};

void tst_UiOverview::everythingIsOnIt()
{
    Window window;
    auto *page = overview(window);
    QVERIFY(page != nullptr);
    for (const auto &name : {u"simS"_s, u"skmS"_s, u"ca"_s}) {
        QVERIFY2(page->serverCard(name) != nullptr, qPrintable(name));
        QVERIFY(page->serverCard(name)->isRunning());
        QCOMPARE(page->serverCard(name)->sparkline().requests().size(), 60);
    }
    QCOMPARE(page->findChild<QLabel *>(u"overviewSummary"_s)->text(), u"2 things need attention"_s);
    const auto attention = page->attention().list().texts();
    QCOMPARE(attention.size(), 3);
    QCOMPARE(attention.first(), u"The certificate for client v2x-server ends in 12 days."_s);
    QCOMPARE(page->expiry().list().texts().size(), 4);
    QCOMPARE(page->refusals().list().texts().size(), 8);
    QVERIFY(!page->changes().list().texts().isEmpty());
    QVERIFY(page->steps().isVisible()); // no key request yet
}

void tst_UiOverview::anEmptySiteShowsTheFirstSteps()
{
    auto fake = FakeBackend::empty();
    fake->table(u"audit"_s) = {};
    Window window(std::move(fake));
    auto *page = overview(window);
    const auto steps = page->steps().list().texts();
    QCOMPARE(steps.size(), 6);
    QVERIFY(steps.first().startsWith(u"Add a VAL service"));
    QCOMPARE(page->findChild<QLabel *>(u"overviewSummary"_s)->text(), u"All is well"_s);
    press(buttonOf(page->steps(), u"Add: Add a VAL service"_s));
    QTRY_COMPARE(window.main().currentPage()->info().id, u"services"_s);
}

void tst_UiOverview::aFullSiteNeedsNoSteps()
{
    Window window;
    auto *page = overview(window);
    auto answer = [&window](bool counting) {
        window.backend().answer(u"site.overview"_s, [counting](const QJsonObject &) {
            return api::Reply::of(QJsonObject{{u"counting"_s, counting},
                                              {u"checklist"_s, QJsonArray{QJsonObject{{u"id"_s, u"token"_s}, {u"done"_s, !counting}}}}});
        });
    };
    answer(false);
    page->refresh();
    QTRY_VERIFY(!page->steps().isVisible());
    // While a long log is still searched, nobody is told to do what may have been done long ago.
    answer(true);
    page->refresh();
    Window::settle();
    QVERIFY(!page->steps().isVisible());
}

void tst_UiOverview::numbersAreLinks()
{
    Window window;
    auto *page = overview(window);
    // Links lead to pages that this console has; others are no links, or lead to the manual.
    const bool audit = window.main().knows(u"audit"_s);
    for (auto *button : page->serverCard(u"simS"_s)->findChildren<QPushButton *>()) {
        if (button->accessibleName().contains(u"request"))
            QCOMPARE(button->isEnabled(), audit);
    }
    auto *all = buttonOf(page->refusals(), u"Recent refusals: Show all"_s);
    QCOMPARE(all != nullptr, audit);
    if (all != nullptr) {
        press(all);
        QTRY_COMPARE(window.main().currentPage()->info().id, u"audit"_s);
        QCOMPARE(window.main().currentPage()->filter(), u"is:refused"_s);
    }
}

void tst_UiOverview::updatesWithoutFlicker()
{
    Window window;
    auto *page = overview(window);
    page->setInterval(50);
    auto *why = buttonOf(page->refusals(), u"Why?"_s);
    QVERIFY(why != nullptr);
    why->setFocus();
    const auto *card = page->serverCard(u"simS"_s);
    const auto before = page->findChildren<QWidget *>();
    window.backend().forgetCalls();
    QTRY_VERIFY(window.backend().countOf(u"site.overview"_s) >= 3);
    Window::settle();
    QCOMPARE(page->findChildren<QWidget *>(), before); // the same widgets, filled anew
    QCOMPARE(page->serverCard(u"simS"_s), card);
    QVERIFY(why->hasFocus());
}

void tst_UiOverview::asksOnlyWhileOnShow()
{
    Window window;
    auto *page = overview(window);
    page->setInterval(20);
    window.open(u"users"_s);
    Window::settle();
    window.backend().forgetCalls();
    Window::settle();
    QCOMPARE(window.backend().countOf(u"site.overview"_s), 0);
    overview(window);
    QTRY_VERIFY(window.backend().countOf(u"site.overview"_s) > 0);
}

void tst_UiOverview::aServerIsStoppedAndStarted()
{
    Window window;
    auto *page = overview(window);
    auto *card = page->serverCard(u"skmS"_s);
    press(card->runButton());
    auto *dialog = card->findChild<FormDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(test::unnamedControls(dialog).isEmpty());
    QVERIFY(!window.backend().countOf(u"server.stop"_s)); // nothing before it is confirmed
    qobject_cast<QCheckBox *>(dialog->form().field(u"stayStopped"_s))->setChecked(true);
    QTest::mouseClick(dialog->okButton(), Qt::LeftButton);
    QTRY_VERIFY(!card->isRunning());
    const auto &calls = window.backend().calls();
    const auto stop = std::find_if(calls.begin(), calls.end(), [](const auto &call) { return call.method == u"server.stop"; });
    QCOMPARE(stop->params, (QJsonObject{{u"server"_s, u"skmS"_s}, {u"stayStopped"_s, true}}));
    QCOMPARE(page->attention().list().texts().first(), u"SKM-S is stopped."_s);
    press(buttonOf(page->attention(), u"Start: SKM-S"_s));
    QTRY_VERIFY(card->isRunning());
    QVERIFY(window.main().context().toasts.texts().contains(u"SKM-S is started"_s));
}

void tst_UiOverview::attentionHasOneAction()
{
    Window window;
    auto *page = overview(window);
    for (const auto &text : page->attention().list().texts()) {
        int buttons = 0;
        for (auto *button : page->attention().findChildren<QPushButton *>())
            buttons += button->isVisible() && button->accessibleName().endsWith(text) ? 1 : 0;
        QVERIFY2(buttons == 1, qPrintable(text));
    }
    press(buttonOf(page->attention(), u"Read: This is a demo site"_s));
    QVERIFY(window.main().helpWindow() != nullptr);
}

void tst_UiOverview::failureStaysInThePage()
{
    Window window;
    auto *page = overview(window);
    window.backend().failNext(u"site.overview"_s, {Errc::Unavailable, u"The database could not be read"_s, u"Look at the disk"_s});
    page->refresh();
    auto *banner = page->findChild<MessageBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"Look at the disk"));
    QVERIFY(page->serverCard(u"simS"_s) != nullptr); // the last picture stays
    page->refresh();
    QTRY_VERIFY(!banner->isVisible());
}

void tst_UiOverview::serversThatDoNotRun()
{
    Window window;
    auto *page = overview(window);
    window.backend().answer(u"site.overview"_s, [](const QJsonObject &) { return api::Reply::of(QJsonObject{{u"servers"_s, QJsonArray()}}); });
    page->refresh();
    QTRY_VERIFY(page->serverCard(u"simS"_s) == nullptr);
    bool said = false;
    for (auto *label : page->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"do not run"));
    QVERIFY(said);
}

void tst_UiOverview::whyExplainsAndFixes()
{
    Window window;
    auto *page = overview(window);
    press(buttonOf(page->refusals(), u"Why?: A VAL user gets keys"_s));
    auto *dialog = page->findChild<WhyDialog *>();
    QVERIFY(dialog != nullptr);
    auto &view = dialog->view();
    QTRY_VERIFY(!view.explanation().isEmpty());
    QCOMPARE(view.findChild<QLabel *>(u"whyRule"_s)->text(), u"A VAL user gets keys of the VAL services that it is mapped to."_s);
    QCOMPARE(view.findChild<QLabel *>(u"whyAdvice"_s)->text(), u"Map the user to the service."_s);
    QVERIFY(test::unnamedControls(dialog).isEmpty());
    QVERIFY(test::clippedTexts(dialog).isEmpty());
    QVERIFY(view.fixButton()->isVisible());
    QCOMPARE(view.fixButton()->text(), u"Map user"_s);
    QVERIFY(!window.backend().countOf(u"map.add"_s));
    press(view.fixButton());
    QTRY_COMPARE(window.backend().countOf(u"map.add"_s), 1);
    QTRY_VERIFY(!view.fixButton()->isVisible()); // asked again: it is done
    QVERIFY(window.main().context().changes.stack().canUndo());
    window.main().context().changes.stack().undo();
    QTRY_COMPARE(window.backend().countOf(u"map.remove"_s), 1);
}

void tst_UiOverview::whyWithoutARule()
{
    Window window;
    auto *page = overview(window);
    window.backend().answer(u"audit.explain"_s, [](const QJsonObject &) {
        return api::Reply::of(QJsonObject{{u"rule"_s, QString()},
                                          {u"word"_s, u"invalid_scope"_s},
                                          {u"possible"_s, QJsonArray{QJsonObject{{u"text"_s, u"One rule."_s}}, QJsonObject{{u"text"_s, u"Another."_s}}}},
                                          {u"record"_s, QJsonObject{{u"event"_s, u"token.refused"_s}, {u"seq"_s, 7}}}});
    });
    auto *dialog = showWhy(page->context(), {{u"seq"_s, 7}, {u"result"_s, u"refused"_s}}, page);
    QTRY_VERIFY(!dialog->view().explanation().isEmpty());
    QVERIFY(!dialog->view().fixButton()->isVisible());
    bool both = false;
    for (auto *label : dialog->findChildren<QLabel *>())
        both = both || label->text().contains(u"Another.");
    QVERIFY(both);
    QVERIFY(hasWhy({{u"result"_s, u"failed"_s}}));
    QVERIFY(!hasWhy({{u"result"_s, u"done"_s}}));
}

void tst_UiOverview::whyThatFails()
{
    Window window;
    auto *page = overview(window);
    window.backend().failNext(u"audit.explain"_s, {Errc::NotFound, u"The record 7 is not there"_s, {}});
    auto *dialog = showWhy(page->context(), window.backend().table(u"audit"_s)[3].toObject(), page);
    auto *banner = dialog->findChild<MessageBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(dialog->view().explanation().isEmpty());
    for (auto *button : banner->findChildren<QPushButton *>()) {
        if (button->text() == u"Retry")
            press(button);
    }
    QTRY_VERIFY(!dialog->view().explanation().isEmpty());
    QVERIFY(!banner->isVisible());
}

void tst_UiOverview::whyIsCopied()
{
    Window window;
    auto *page = overview(window);
    auto *dialog = showWhy(page->context(), window.backend().table(u"audit"_s)[3].toObject(), page);
    QTRY_VERIFY(!dialog->view().explanation().isEmpty());
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Copy")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    const auto text = QApplication::clipboard()->text();
    for (const auto &part : {u"Rule: "_s, u"Clause: "_s, u"Correlation: "_s, u"Record: node-1/4"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void tst_UiOverview::strangeNamesAreHarmless()
{
    Window window;
    auto *page = overview(window);
    const auto evil = QString(u"<b>x</b>\u202egnp\n"_s + QString(10'000, u'y'));
    window.backend().answer(u"site.overview"_s, [evil](const QJsonObject &) {
        const QJsonObject record{{u"seq"_s, 1},        {u"event"_s, evil}, {u"result"_s, u"refused"_s}, {u"detail"_s, evil},
                                 {u"client"_s, evil},  {u"admin"_s, evil}, {u"target"_s, evil},         {u"at"_s, u"no time"_s}};
        return api::Reply::of(QJsonObject{{u"refusals"_s, QJsonArray{record}},
                                          {u"changes"_s, QJsonArray{record}},
                                          {u"expiring"_s, QJsonArray{QJsonObject{{u"kind"_s, u"certificate"_s}, {u"name"_s, QString(u"client:"_s + evil)}}}},
                                          {u"attention"_s, QJsonArray{QJsonObject{{u"id"_s, evil}}}}});
    });
    page->refresh();
    QTRY_COMPARE(page->refusals().list().texts().size(), 1);
    QVERIFY(!page->refusals().list().texts().first().contains(QChar(0x202e)));
    for (auto *label : page->findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText || !label->text().contains(u"<b>"));
    QVERIFY(window.main().width() < 4000);
}

void tst_UiOverview::sparklineSaysItsNumbers()
{
    Sparkline line;
    line.setSeries({1, 0, 120}, {0, 0, 2});
    QCOMPARE(line.textOf(0), u"This minute: 120 request(s), 2 refused"_s);
    QCOMPARE(line.textOf(2), u"2 min ago: 1 request(s), 0 refused"_s);
    QCOMPARE(line.textOf(3), QString());
    QCOMPARE(line.accessibleDescription(), line.textOf(0));
    // A refusal is seen although requests are many: the picture differs from one without it.
    line.resize(240, 50);
    QVector<double> many(60, 5000);
    QVector<double> none(60, 0);
    auto one = none;
    one[30] = 1;
    line.setSeries(many, none);
    const auto without = line.grab().toImage();
    line.setSeries(many, one);
    QVERIFY(line.grab().toImage() != without);
    line.setSeries({}, {});
    QVERIFY(!line.grab().isNull());
}

void tst_UiOverview::timelineFindsItsMarks()
{
    ExpiryTimeline timeline;
    int pressed = 0;
    timeline.setMarks({{12, false, false, u"A"_s, [&pressed] { ++pressed; }}, {60, true, false, u"B"_s}, {61, false, true, u"C"_s}}, 30);
    timeline.resize(300, 60);
    QCOMPARE(timeline.accessibleDescription(), u"A; B; C"_s);
    QCOMPARE(timeline.marksAt(timeline.centreOf(0)).size(), std::size_t(1));
    QCOMPARE(timeline.marksAt(timeline.centreOf(1)).size(), std::size_t(2)); // so near that both are meant
    QVERIFY(timeline.marksAt({150, 55}).empty());
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, timeline.centreOf(0));
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, timeline.centreOf(1)); // leads nowhere
    QCOMPARE(pressed, 1);
}

void tst_UiOverview::nothingIsUnnamedOrClipped_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<QSize>("size");
    QTest::newRow("as it comes") << 100 << false << QSize(1440, 900);
    QTest::newRow("narrow") << 100 << false << QSize(1024, 640);
    QTest::newRow("right to left") << 100 << true << QSize(1440, 900);
    QTest::newRow("200 %") << 200 << false << QSize(1440, 900);
    QTest::newRow("300 %, narrow, right to left") << 300 << true << QSize(1024, 640);
}

void tst_UiOverview::nothingIsUnnamedOrClipped()
{
    QFETCH(int, scale);
    QFETCH(bool, rightToLeft);
    QFETCH(QSize, size);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Window window;
    window.theme().setScale(scale);
    window.main().resize(size);
    auto *page = overview(window);
    QVERIFY2(test::unnamedControls(page).isEmpty(), qPrintable(test::unnamedControls(page).join(u'\n')));
    QVERIFY2(test::clippedTexts(page).isEmpty(), qPrintable(test::clippedTexts(page).join(u'\n')));
    // What scrolls must not be cut at the side.
    for (auto *label : page->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap() && label->pixmap().isNull())
            QVERIFY2(label->width() >= label->minimumSizeHint().width() - 1, qPrintable(label->text()));
    }
    window.theme().setScale(100);
}

QTEST_MAIN(tst_UiOverview)
#include "tst_ui_overview.moc"
