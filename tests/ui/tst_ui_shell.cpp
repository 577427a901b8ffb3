// The window: every page by keyboard, history, palette, panes, lock, help, right to left, large text.

#include "tests/ui/support/widget_checks.h"
#include "tests/ui/support/window.h"
#include "ui/batch.h"
#include "ui/bottom_panel.h"
#include "ui/cheat_sheet.h"
#include "ui/command_palette.h"
#include "ui/confirm.h"
#include "ui/help_window.h"
#include "ui/jobs.h"
#include "ui/sidebar.h"
#include "ui/table_page.h"
#include "ui/toast.h"
#include "ui/undo.h"

#include <QtTest/QTest>

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::ui;
using test::Window;

class tst_UiShell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void pagesAreReachedByKeyboard();
    void nothingIsUnnamed();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void historyGoesBackWithFilters();
    void paletteFindsPagesAndActions();
    void paletteSaysWhyNot();
    void shortcutsCanBeChanged();
    void takenShortcutIsRefused();
    void panesCycle();
    void panesComeBack();
    void lockHidesTheSite();
    void undoWaitsBehindTheLock();
    void toastsWaitBehindTheLock();
    void bellCountsWhatNeedsAttention();
    void lostLinkKeepsThePicture();
    void helpOpensThePagesTopic();
    void manualIsSearched();
    void jobsShowAndCancel();
    void logFollowsAndPauses();
    void bulkChangeIsAJob();
    void bulkChangeNamesWhoWasChanged();
    void revocationsGoOnAfterAFailure();
    void revocationsThatWereStoppedAreTold();
    void aToastUndoesItsOwnChangeOnly();
    void fuzzyScoresWordsFirst();
    void pageSwitchIsFast();
};

void tst_UiShell::cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

void tst_UiShell::pagesAreReachedByKeyboard()
{
    Window window;
    window.open(u"users"_s);
    auto *tree = window.main().sidebar().tree();
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Home);
    QStringList seen;
    for (int i = 0; i < 60; ++i) {
        seen << window.main().currentPage()->info().id;
        QTest::keyClick(tree, Qt::Key_Down);
    }
    for (const auto &id : window.main().sidebar().pageIds())
        QVERIFY2(seen.contains(id), qPrintable(id));
}

void tst_UiShell::nothingIsUnnamed()
{
    Window window;
    for (const auto &entry : window.main().registry().entries()) {
        auto *page = window.open(entry.info.id);
        QCOMPARE(test::unnamedControls(page).join(u'\n'), QString());
    }
    QCOMPARE(test::unnamedControls(&window.main()).join(u'\n'), QString());
    window.main().showHelp(u"index"_s);
    QCOMPARE(test::unnamedControls(window.main().helpWindow()).join(u'\n'), QString());
    auto *sheet = CheatSheet::start(window.main().context().actions, &window.main());
    QCOMPARE(test::unnamedControls(sheet).join(u'\n'), QString());
}

void tst_UiShell::nothingIsClipped_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("100 %") << 100 << false;
    QTest::newRow("200 %") << 200 << false;
    QTest::newRow("100 %, right to left") << 100 << true;
    QTest::newRow("200 %, right to left") << 200 << true;
}

void tst_UiShell::nothingIsClipped()
{
    QFETCH(int, scale);
    QFETCH(bool, rightToLeft);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Window window;
    window.theme().setScale(scale);
    window.main().resize(1400 * scale / 100, 900 * scale / 100);
    for (const auto &entry : window.main().registry().entries()) {
        auto *page = window.open(entry.info.id);
        if (auto *table = qobject_cast<TablePage *>(page)) {
            table->table().setCurrentIndex(table->table().proxy().index(0, 0));
            Window::settle();
        }
        QCOMPARE(test::clippedTexts(&window.main()).join(u'\n'), QString());
        QCOMPARE(page->layoutDirection(), rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    }
    window.theme().setScale(100);
}

void tst_UiShell::historyGoesBackWithFilters()
{
    Window window;
    window.open(u"users"_s);
    auto &main = window.main();
    main.open(u"users"_s, u"is:disabled"_s);
    main.open(u"services"_s);
    QTest::keyClick(&main, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(main.currentPage()->info().id, u"users"_s);
    QCOMPARE(main.currentPage()->filter(), u"is:disabled"_s);
    QTest::keyClick(&main, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(main.currentPage()->filter(), QString());
    main.goForward();
    main.goForward();
    QCOMPARE(main.currentPage()->info().id, u"services"_s);
    QVERIFY(!main.canGoForward());
    QVERIFY(!main.open(u"no-such-page"_s));
    window.restart();
    QCOMPARE(window.main().currentPage()->info().id, u"services"_s); // the last page comes back
}

void tst_UiShell::paletteFindsPagesAndActions()
{
    Window window;
    window.open(u"services"_s);
    QTest::keyClick(&window.main(), Qt::Key_K, Qt::ControlModifier);
    auto &palette = window.main().palette_();
    QVERIFY(palette.isVisible());
    QTest::keyClicks(palette.edit(), u"val us"_s);
    QCOMPARE(palette.shownTexts().first(), u"VAL users"_s);
    QTest::keyClick(palette.edit(), Qt::Key_Return);
    QCOMPARE(window.main().currentPage()->info().id, u"users"_s);
    QVERIFY(!palette.isVisible());
    QTest::keyClick(&window.main(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(palette.edit(), u"jobslog"_s);
    QTest::keyClick(palette.edit(), Qt::Key_Return);
    QVERIFY(window.main().bottomPanel().isVisible());
    QTest::keyClick(&window.main(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(palette.edit(), Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
}

void tst_UiShell::paletteSaysWhyNot()
{
    Window window;
    window.open(u"users"_s);
    QTest::keyClick(&window.main(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(window.main().palette_().edit(), u"remove"_s);
    QVERIFY(window.main().palette_().shownTexts().first().contains(u"Select rows first"));
}

void tst_UiShell::shortcutsCanBeChanged()
{
    Window window;
    window.open(u"users"_s);
    window.main().context().actions.setShortcut(u"window.palette"_s, QKeySequence(u"Ctrl+P"_s));
    window.restart();
    auto &actions = window.main().context().actions;
    QCOMPARE(actions.find(u"window.palette"_s)->shortcut(), QKeySequence(u"Ctrl+P"_s));
    QCOMPARE(actions.defaultShortcut(u"window.palette"_s), QKeySequence(u"Ctrl+K"_s));
    actions.resetShortcut(u"window.palette"_s);
    QCOMPARE(actions.find(u"window.palette"_s)->shortcut(), QKeySequence(u"Ctrl+K"_s));
}

void tst_UiShell::takenShortcutIsRefused()
{
    Window window;
    window.open(u"users"_s);
    window.open(u"services"_s);
    auto &actions = window.main().context().actions;
    QVERIFY(actions.conflict(u"users.add"_s, QKeySequence(u"Ctrl+K"_s)) != nullptr);
    QVERIFY(actions.conflict(u"users.add"_s, QKeySequence::New) == nullptr); // the other page's never works at the same time
    auto *sheet = CheatSheet::start(actions, &window.main());
    QVERIFY(sheet->tree()->topLevelItemCount() >= 5);
}

void tst_UiShell::panesCycle()
{
    Window window;
    window.open(u"users"_s);
    QApplication::setActiveWindow(&window.main());
    window.main().sidebar().tree()->setFocus();
    QList<QWidget *> visited;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&window.main(), Qt::Key_F6);
        QVERIFY(QApplication::focusWidget() != nullptr);
        QVERIFY(!visited.contains(QApplication::focusWidget()) || i == 3);
        visited << QApplication::focusWidget();
    }
    QCOMPARE(window.main().sidebar().tree()->hasFocus() || visited.contains(window.main().sidebar().tree()), true);
    QTest::keyClick(&window.main(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(window.main().currentPage()->filterWidget()->hasFocus());
}

void tst_UiShell::panesComeBack()
{
    Window window;
    window.open(u"users"_s);
    auto &actions = window.main().context().actions;
    actions.find(u"window.sidebar"_s)->setChecked(false);
    actions.find(u"window.bottom"_s)->setChecked(true);
    QVERIFY(!window.main().sidebar().isVisible());
    window.restart();
    QVERIFY(!window.main().sidebar().isVisible());
    QVERIFY(window.main().bottomPanel().isVisible());
    window.main().context().actions.find(u"window.reset"_s)->trigger();
    QVERIFY(window.main().sidebar().isVisible());
    QVERIFY(!window.main().bottomPanel().isVisible());
}

void tst_UiShell::lockHidesTheSite()
{
    Window window;
    window.open(u"users"_s);
    QSignalSpy wanted(&window.main(), &MainWindow::lockWanted);
    QTest::keyClick(&window.main(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(wanted.count(), 1);
    window.main().setLocked(true);
    QVERIFY(!window.main().currentPage()->isVisible());
    QVERIFY(!window.main().sidebar().isVisible());
    window.main().context().actions.find(u"window.palette"_s)->trigger();
    QVERIFY(!window.main().palette_().isVisible());
    window.main().setLocked(false);
    QVERIFY(window.main().currentPage()->isVisible());
}

void tst_UiShell::undoWaitsBehindTheLock()
{
    Window window;
    window.open(u"users"_s);
    auto *undo = window.main().context().actions.find(u"window.undo"_s);
    window.main().setLocked(true);
    window.main().context().changes.stack().push(new QUndoCommand(u"alice is disabled"_s)); // a job ends meanwhile
    QVERIFY(!undo->isEnabled());
    QCOMPARE(ActionCollection::reason(undo), u"The window is locked"_s);
    window.main().setLocked(false);
    QVERIFY(undo->isEnabled());
}

void tst_UiShell::toastsWaitBehindTheLock()
{
    Window window;
    window.open(u"users"_s);
    auto &toasts = window.main().context().toasts;
    window.main().setLocked(true);
    toasts.say(u"alice is disabled"_s, Tone::Ok, u"Undo"_s, [] {});
    window.main().resize(1000, 700);
    Window::settle();
    QVERIFY(!toasts.isVisible());
    window.main().setLocked(false);
    QVERIFY(toasts.isVisible());
    QCOMPARE(toasts.texts(), QStringList{u"alice is disabled"_s});
}

void tst_UiShell::bellCountsWhatNeedsAttention()
{
    Window window;
    window.open(u"users"_s);
    auto *bell = window.main().findChild<QToolButton *>(u"attentionBell"_s);
    QVERIFY(bell != nullptr);
    QTRY_COMPARE(bell->text(), u"2"_s); // two warnings; that it is a demo site is a remark
    window.backend().failAlways(u"site.overview"_s, {Errc::Unavailable, u"Busy"_s, {}});
    window.main().setLinkLost({}); // asks again
    Window::settle();
    QCOMPARE(bell->text(), u"2"_s);
    bell->click();
    QCOMPARE(window.main().currentPage()->info().id, u"overview"_s);
}

void tst_UiShell::lostLinkKeepsThePicture()
{
    Window window;
    auto *page = qobject_cast<TablePage *>(window.open(u"users"_s));
    window.main().setLinkLost(QDateTime::currentDateTimeUtc());
    QVERIFY(!page->isEnabled());
    QCOMPARE(page->table().proxy().rowCount(), 12);
    window.main().setLinkLost({});
    QVERIFY(page->isEnabled());
}

void tst_UiShell::helpOpensThePagesTopic()
{
    Window window;
    window.open(u"users"_s);
    QTest::keyClick(&window.main(), Qt::Key_F1);
    QVERIFY(window.main().helpWindow() && window.main().helpWindow()->isVisible());
    QCOMPARE(window.main().helpWindow()->topic(), u"access"_s);
    QVERIFY(window.main().helpWindow()->browser()->toPlainText().contains(u"VAL user"));
    for (const auto &entry : window.main().registry().entries())
        QVERIFY2(HelpWindow::topics().contains(entry.info.help), qPrintable(entry.info.id + u" has no help"_s));
    window.main().showHelp(u"there-is-no-such-topic"_s);
    QCOMPARE(window.main().helpWindow()->topic(), u"index"_s);
    window.main().helpWindow()->browser()->backward();
    QCOMPARE(window.main().helpWindow()->topic(), u"access"_s);
}

void tst_UiShell::manualIsSearched()
{
    Window window;
    window.main().showHelp(u"index"_s);
    auto *help = window.main().helpWindow();
    const auto all = help->contents()->count();
    help->search()->setText(u"platooning"_s);
    QVERIFY(help->contents()->count() > 0 && help->contents()->count() < all);
}

void tst_UiShell::jobsShowAndCancel()
{
    Window window;
    window.open(u"users"_s);
    auto &jobs = window.main().context().jobs;
    auto *job = jobs.start(u"Import"_s);
    QSignalSpy asked(job, &Job::cancelRequested);
    job->setProgress(5, 10);
    QCOMPARE(jobs.runningCount(), 1);
    QVERIFY(window.main().bottomPanel().tabs()->tabText(0).contains(u"1"));
    job->cancel();
    job->cancel();
    QCOMPARE(asked.count(), 1);
    job->finishCancelled(u"5 of 10"_s);
    job->finish(u"too late"_s);
    QCOMPARE(job->state(), Job::State::Cancelled);
    QCOMPARE(job->result(), u"5 of 10"_s);
    jobs.clearEnded();
    QVERIFY(jobs.jobs().isEmpty());
}

void tst_UiShell::logFollowsAndPauses()
{
    JobTracker jobs;
    BottomPanel panel(jobs);
    panel.resize(600, 200);
    panel.tabs()->setCurrentIndex(1);
    panel.show();
    for (int i = 0; i < 100; ++i)
        panel.log().addLine(i % 10 == 0 ? u"warning"_s : u"info"_s, u"line %1"_s.arg(i));
    QCOMPARE(panel.log().shownCount(), 100);
    panel.log().findChild<QLineEdit *>()->setText(u"line 9"_s);
    QCOMPARE(panel.log().shownCount(), 11);
}

void tst_UiShell::bulkChangeIsAJob()
{
    auto backend = std::make_unique<test::FakeBackend>();
    backend->makeUsers(900); // more than one call takes
    Window window(std::move(backend));
    auto *page = window.open(u"users"_s);
    BulkChange change{u"Disable users"_s, u"user.bulk"_s, u"disable"_s, u"enable"_s, {}, [](const QList<QJsonObject> &done) { return u"%1 are disabled"_s.arg(done.size()); }};
    for (const auto &user : window.backend().table(u"user"_s))
        change.rows << QJsonObject{{u"login"_s, user.toObject().value(u"login"_s)}};
    runBulk(window.main().context(), page, change);
    auto &jobs = window.main().context().jobs;
    QTRY_COMPARE(jobs.jobs().size(), 1);
    QTRY_COMPARE(jobs.jobs().first()->state(), Job::State::Done);
    QCOMPARE(window.backend().countOf(u"user.bulk"_s), 2);
    window.main().context().changes.stack().undo();
    QTRY_COMPARE(window.backend().countOf(u"user.bulk"_s), 4);
    // A refusal in the middle stops the job and is told.
    window.backend().failNext(u"user.bulk"_s, {Errc::Denied, u"Not today"_s, {}});
    runBulk(window.main().context(), page, change);
    QTRY_COMPARE(jobs.jobs().first()->state(), Job::State::Failed);
    QVERIFY(window.main().context().toasts.texts().contains(u"Not today."_s));
}

void tst_UiShell::bulkChangeNamesWhoWasChanged()
{
    Window window;
    auto *page = qobject_cast<TablePage *>(window.open(u"users"_s));
    auto &table = page->table();
    table.selectionModel()->select(QItemSelection(table.proxy().index(0, 0), table.proxy().index(1, 0)),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(table.selectedKeys(), (QStringList{u"alice"_s, u"bob"_s}));
    auto alice = window.backend().table(u"user"_s)[0].toObject(); // another changes her meanwhile
    alice.insert(u"name"_s, u"Alice Other"_s);
    window.backend().table(u"user"_s)[0] = alice;
    window.main().context().actions.find(u"users.disable"_s)->trigger();
    QTRY_VERIFY(window.main().context().toasts.texts().contains(u"bob is disabled"_s));
    QVERIFY(!window.main().context().toasts.texts().contains(u"alice is disabled"_s));
}

void tst_UiShell::revocationsGoOnAfterAFailure()
{
    Window window;
    auto *page = qobject_cast<TablePage *>(window.open(u"tokens"_s));
    page->table().selectAll(); // six, one of them revoked already
    window.main().context().actions.find(u"tokens.revoke"_s)->trigger();
    window.backend().failNext(u"token.revoke"_s, {Errc::Unavailable, u"The site is too busy"_s, u"Try again"_s});
    QTest::mouseClick(page->findChild<ConfirmDialog *>()->goButton(), Qt::LeftButton);
    QTRY_VERIFY(window.main().context().toasts.texts().contains(u"4 grants are revoked"_s));
    QCOMPARE(window.backend().countOf(u"token.revoke"_s), 5);
    QVERIFY(window.main().context().toasts.texts().join(u' ').contains(u"too busy"_s));
    QCOMPARE(window.main().context().jobs.jobs().first()->result(), u"4 of 5 done"_s);
}

void tst_UiShell::revocationsThatWereStoppedAreTold()
{
    Window window;
    auto *page = qobject_cast<TablePage *>(window.open(u"tokens"_s));
    page->table().selectAll();
    window.main().context().actions.find(u"tokens.revoke"_s)->trigger();
    window.backend().hold();
    QTest::mouseClick(page->findChild<ConfirmDialog *>()->goButton(), Qt::LeftButton);
    auto &jobs = window.main().context().jobs;
    QTRY_COMPARE(jobs.jobs().size(), 1);
    const QSignalSpy changed(&window.main().context().changes, &ChangeRunner::changed);
    jobs.jobs().first()->cancel();
    window.backend().release();
    QTRY_COMPARE(jobs.jobs().first()->state(), Job::State::Cancelled);
    QCOMPARE(window.backend().countOf(u"token.revoke"_s), 1);
    QCOMPARE(changed.count(), 1);
    const auto texts = window.main().context().toasts.texts().join(u' ');
    QVERIFY2(texts.contains(u"The grant of "_s) && !texts.contains(u"grants are revoked"_s), qPrintable(texts));
}

void tst_UiShell::aToastUndoesItsOwnChangeOnly()
{
    Window window;
    window.open(u"users"_s);
    auto &changes = window.main().context().changes;
    for (const auto &login : {u"alice"_s, u"bob"_s})
        changes.record({QString(login + u" is disabled"_s),
                        {{u"user.set"_s, {{u"login"_s, login}, {u"disable"_s, true}}}},
                        {{u"user.set"_s, {{u"login"_s, login}, {u"enable"_s, true}}}}});
    QList<QPushButton *> undo;
    for (auto *button : window.main().context().toasts.findChildren<QPushButton *>()) {
        if (button->text() == u"Undo")
            undo << button;
    }
    QCOMPARE(undo.size(), 2);
    undo.first()->click(); // bob was disabled since
    QVERIFY(window.main().context().toasts.texts().join(u' ').contains(u"Something was changed since"_s));
    QCOMPARE(changes.stack().index(), 2);
    QCOMPARE(window.backend().countOf(u"user.set"_s), 0);
    undo.last()->click();
    QCOMPARE(changes.stack().index(), 1);
    QTRY_COMPARE(window.backend().countOf(u"user.set"_s), 1);
    QCOMPARE(window.backend().calls().last().params.value(u"login"_s).toString(), u"bob"_s);
}

void tst_UiShell::fuzzyScoresWordsFirst()
{
    QVERIFY(!fuzzyScore(u"xyz"_s, u"VAL users"_s));
    QVERIFY(fuzzyScore(u"vu"_s, u"VAL users"_s));
    QVERIFY(*fuzzyScore(u"user"_s, u"VAL users"_s) > *fuzzyScore(u"user"_s, u"Undo a secret error"_s));
}

void tst_UiShell::pageSwitchIsFast()
{
    Window window;
    window.open(u"users"_s);
    window.open(u"services"_s);
    QElapsedTimer timer;
    timer.start();
    window.main().open(u"users"_s);
    QVERIFY2(timer.elapsed() < 1000, "a page switch asks the site in the background"); // the bench prints the real figure
}

QTEST_MAIN(tst_UiShell)
#include "tst_ui_shell.moc"
