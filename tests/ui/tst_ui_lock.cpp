// A site's window that locks, and what becomes of the servers when it is closed.
#include <QTest>

#include "tests/ui/support/fake_opener.h"
#include "tests/ui/support/fake_tray.h"
#include "tests/ui/support/window.h"
#include "ui/confirm.h"
#include "ui/form.h"
#include "ui/lock_view.h"
#include "ui/message.h"
#include "ui/preferences.h"
#include "ui/start/close_guard.h"
#include "ui/start/idle_watch.h"
#include "ui/start/locker.h"
#include "ui/start/passphrase_edit.h"
#include "ui/start/unlock_form.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::ui;
using namespace std::chrono_literals;
using test::FakeOpener;
using test::Window;

namespace {

/// A window with a locker whose clock stands still until told otherwise.
struct Locked
{
    Locked()
    {
        opener.sites[window.site.dir] = {{}, u"Depot North"_s, SiteState::Running, false, {UnlockKind::Passphrase}, {}};
        window.open(u"users"_s);
        locker = new Locker(window.main(), opener, window.settings(), window.site.dir, [this] { return now; });
    }
    void pass(std::chrono::milliseconds time)
    {
        now += time;
        locker->idle().look();
    }
    void unlock() const
    {
        form().passphrase()->line()->setText(QString::fromStdString(opener.passphrase));
        form().unlockButton()->click();
    }
    [[nodiscard]] UnlockForm &form() const { return *window.main().lockView()->form(); }

    Window window;
    FakeOpener opener;
    std::chrono::milliseconds now{1000};
    Locker *locker = nullptr; ///< the window's child
};

} // namespace

class tst_UiLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idleTellsOnce();
    void locksWhenIdle();
    void inputKeepsItOpen();
    void minutesAreASetting();
    void locksByKey();
    void unlocksByPassphrase();
    void wrongPassphraseStaysLocked();
    void unlocksByKeychain();
    void demoUnlocksByOnePress();
    void dialogsAreHidden();
    void laterDialogsWait();
    void closingAsksOnce();
    void closingStops();
    void closingWithoutTray();
    void attachedWindowJustCloses();
    void trayBringsItBack();
    void lockedWindowCanBeClosed();
    void trayFollowsTheLanguage();
};

void tst_UiLock::idleTellsOnce()
{
    std::chrono::milliseconds now{0};
    IdleWatch watch([&now] { return now; });
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(60s);
    now = 59s;
    watch.look();
    QCOMPARE(idle.count(), 0);
    now = 60s;
    watch.look();
    now = 600s;
    watch.look();
    QCOMPARE(idle.count(), 1);
    watch.touch();
    now = 661s;
    watch.look();
    QCOMPARE(idle.count(), 2);
    watch.setLimit(0s);
    now = 9999s;
    watch.look();
    QCOMPARE(idle.count(), 2);
}

void tst_UiLock::locksWhenIdle()
{
    Locked desk;
    QSignalSpy changed(desk.locker, &Locker::lockedChanged);
    desk.pass(4min + 59s);
    QVERIFY(!desk.window.main().isLocked());
    desk.pass(1s);
    QVERIFY(desk.window.main().isLocked());
    QCOMPARE(changed.count(), 1);
    QVERIFY(!desk.window.main().currentPage()->isVisible());
    QVERIFY(desk.window.main().lockView()->isVisible());
    QTRY_VERIFY(desk.form().passphrase()->line()->hasFocus());
}

void tst_UiLock::inputKeepsItOpen()
{
    Locked desk;
    for (int i = 0; i < 5; ++i) {
        desk.now += 4min;
        QTest::keyClick(&desk.window.main(), Qt::Key_Shift);
        desk.locker->idle().look();
    }
    QVERIFY(!desk.window.main().isLocked());
    desk.now += 4min;
    QTest::mouseClick(desk.window.main().centralWidget(), Qt::LeftButton);
    desk.pass(4min);
    QVERIFY(!desk.window.main().isLocked());
    desk.pass(1min);
    QVERIFY(desk.window.main().isLocked());
}

void tst_UiLock::minutesAreASetting()
{
    Locked desk;
    desk.window.settings().set(kLockKey, 0);
    desk.pass(24h);
    QVERIFY(!desk.window.main().isLocked());
    desk.window.settings().set(kLockKey, 1);
    desk.pass(59s);
    QVERIFY(!desk.window.main().isLocked());
    desk.pass(1s);
    QVERIFY(desk.window.main().isLocked());
}

void tst_UiLock::locksByKey()
{
    Locked desk;
    QTest::keyClick(&desk.window.main(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(desk.window.main().isLocked());
    const auto calls = desk.window.backend().calls().size();
    QTest::keyClick(&desk.window.main(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(&desk.window.main(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(desk.window.main().findChild<FormDialog *>() == nullptr);
    QCOMPARE(desk.window.backend().calls().size(), calls);
}

void tst_UiLock::unlocksByPassphrase()
{
    Locked desk;
    desk.locker->lock(u"Locked together with the screen."_s);
    QTRY_VERIFY(desk.form().passphrase()->isVisible());
    QTest::keyClicks(desk.form().passphrase()->line(), QString::fromStdString(desk.opener.passphrase));
    QTest::keyClick(desk.form().passphrase()->line(), Qt::Key_Return);
    QTRY_VERIFY(!desk.window.main().isLocked());
    QVERIFY(desk.window.main().currentPage()->isVisible());
    QVERIFY(desk.form().passphrase()->text().isEmpty());
    QCOMPARE(desk.opener.openings, 0); // the site is not opened a second time
    desk.pass(4min);
    QVERIFY(!desk.window.main().isLocked());
}

void tst_UiLock::wrongPassphraseStaysLocked()
{
    Locked desk;
    desk.locker->lock();
    QTRY_VERIFY(desk.form().passphrase()->isVisible());
    desk.form().passphrase()->line()->setText(u"something else"_s);
    desk.form().unlockButton()->click();
    QTRY_VERIFY(desk.form().banner()->isVisible());
    QVERIFY(desk.window.main().isLocked());
    QVERIFY(desk.form().banner()->text().contains(u"does not open this site"));
    // Locking again does not bring the message or the text back to a second person.
    desk.form().passphrase()->line()->setText(QString::fromStdString(desk.opener.passphrase));
    desk.form().unlockButton()->click();
    QTRY_VERIFY(!desk.window.main().isLocked());
    desk.locker->lock();
    QVERIFY(!desk.form().banner()->isVisible() && desk.form().passphrase()->text().isEmpty());
}

void tst_UiLock::unlocksByKeychain()
{
    Locked desk;
    desk.opener.sites[desk.window.site.dir].ways = {UnlockKind::Keychain};
    desk.opener.openProblem = api::Failure{Errc::Unauthenticated, u"locked"_s, {}};
    desk.locker->lock();
    QTRY_VERIFY(desk.form().unlockButton()->isEnabled());
    desk.form().unlockButton()->click();
    QTRY_VERIFY(desk.form().banner()->isVisible());
    QVERIFY(desk.window.main().isLocked());
    desk.opener.openProblem = {};
    desk.form().unlockButton()->click();
    QTRY_VERIFY(!desk.window.main().isLocked());
    QCOMPARE(desk.opener.unlockChecks, 2);
}

void tst_UiLock::demoUnlocksByOnePress()
{
    Locked desk;
    desk.opener.sites[desk.window.site.dir] = {{}, u"Sealdesk DEMO"_s, SiteState::Running, true, {}, {}};
    desk.locker->lock();
    QTRY_VERIFY(desk.form().unlockButton()->isEnabled());
    desk.form().unlockButton()->click();
    QTRY_VERIFY(!desk.window.main().isLocked());
}

void tst_UiLock::dialogsAreHidden()
{
    Locked desk;
    auto *secret = SecretDialog::start(&desk.window.main(), u"Password of alice"_s, u"Shown once"_s, u"s3cret"_s);
    QVERIFY(secret->isVisible());
    desk.locker->lock();
    QVERIFY(!secret->isVisible());
    QTRY_VERIFY(desk.form().passphrase()->isVisible());
    desk.form().passphrase()->line()->setText(QString::fromStdString(desk.opener.passphrase));
    desk.form().unlockButton()->click();
    QTRY_VERIFY(!desk.window.main().isLocked());
    QVERIFY(secret->isVisible()); // not lost: it is shown only once
}

void tst_UiLock::laterDialogsWait()
{
    Locked desk;
    desk.locker->lock();
    QTRY_VERIFY(desk.form().passphrase()->isVisible());
    auto *secret = SecretDialog::start(&desk.window.main(), u"Password of alice"_s, u"Shown once"_s, u"s3cret"_s); // an answer was late
    QTRY_VERIFY(!secret->isVisible());
    Window::settle();
    QVERIFY(!secret->isVisible());
    desk.unlock();
    QTRY_VERIFY(!desk.window.main().isLocked());
    QVERIFY(secret->isVisible());
    secret->hide();
    secret->show(); // the lock looks no more
    Window::settle();
    QVERIFY(secret->isVisible());
}

void tst_UiLock::closingAsksOnce()
{
    Window window;
    window.open(u"users"_s);
    test::FakeTray tray;
    CloseGuard guard(window.main(), window.settings(), tray, u"Depot North"_s, true);
    QSignalSpy quit(&guard, &CloseGuard::quitWanted);
    window.main().close();
    QVERIFY(window.main().isVisible());
    QVERIFY(guard.dialog() != nullptr);
    window.main().close(); // once more: the same question
    QCOMPARE(window.main().findChildren<CloseDialog *>().size(), 1);
    guard.dialog()->keepButton()->click();
    QVERIFY(!window.main().isVisible());
    QVERIFY(tray.shown && tray.told.contains(u"Depot North"));
    QTRY_VERIFY(guard.dialog() == nullptr);
    guard.showWindow();
    window.main().close();
    QVERIFY(guard.dialog() == nullptr && !window.main().isVisible()); // asked once
    QCOMPARE(quit.count(), 0);
}

void tst_UiLock::closingStops()
{
    Window window;
    window.open(u"users"_s);
    test::FakeTray tray;
    CloseGuard guard(window.main(), window.settings(), tray, u"Depot North"_s, true);
    QSignalSpy quit(&guard, &CloseGuard::quitWanted);
    window.main().close();
    guard.dialog()->remember()->setChecked(false);
    guard.dialog()->stopButton()->click();
    QCOMPARE(quit.count(), 1);
    QVERIFY(window.settings().get(kCloseKey).toString().isEmpty());
    QTRY_VERIFY(guard.dialog() == nullptr);
    window.settings().set(kCloseKey, u"stop"_s);
    window.main().close();
    QCOMPARE(quit.count(), 2);
}

void tst_UiLock::closingWithoutTray()
{
    Window window;
    window.open(u"users"_s);
    test::FakeTray tray;
    tray.available = false;
    window.settings().set(kCloseKey, u"tray"_s); // chosen on another desktop
    CloseGuard guard(window.main(), window.settings(), tray, u"Depot North"_s, true);
    QSignalSpy quit(&guard, &CloseGuard::quitWanted);
    window.main().close();
    QVERIFY(window.main().isVisible()); // never a program that nobody can reach
    QVERIFY(guard.dialog() != nullptr);
    QVERIFY(guard.dialog()->keepButton() == nullptr);
    guard.dialog()->reject();
    QCOMPARE(quit.count(), 0);
    QTRY_VERIFY(guard.dialog() == nullptr);
    window.main().close();
    guard.dialog()->stopButton()->click();
    QCOMPARE(quit.count(), 1);
}

void tst_UiLock::attachedWindowJustCloses()
{
    Window window;
    window.open(u"users"_s);
    test::FakeTray tray;
    CloseGuard guard(window.main(), window.settings(), tray, u"Depot North"_s, false);
    QSignalSpy quit(&guard, &CloseGuard::quitWanted);
    window.main().close();
    QCOMPARE(quit.count(), 1);
    QVERIFY(guard.dialog() == nullptr);
}

void tst_UiLock::trayBringsItBack()
{
    Window window;
    window.open(u"users"_s);
    test::FakeTray tray;
    CloseGuard guard(window.main(), window.settings(), tray, u"Depot North"_s, true);
    QSignalSpy quit(&guard, &CloseGuard::quitWanted);
    guard.hideWindow();
    QVERIFY(!window.main().isVisible());
    Q_EMIT tray.openWanted();
    QVERIFY(window.main().isVisible());
    Q_EMIT tray.quitWanted();
    QCOMPARE(quit.count(), 1);
}

void tst_UiLock::lockedWindowCanBeClosed()
{
    Locked desk;
    test::FakeTray tray;
    CloseGuard guard(desk.window.main(), desk.window.settings(), tray, u"Depot North"_s, true);
    desk.window.main().close();
    QVERIFY(guard.dialog() != nullptr && guard.dialog()->isVisible());
    desk.locker->lock();
    QVERIFY(!guard.dialog()->isVisible());
    desk.window.main().close();
    Window::settle();
    QVERIFY(guard.dialog()->isVisible());
    QCOMPARE(desk.window.main().findChildren<CloseDialog *>().size(), 1);
    guard.dialog()->reject();
    QTRY_VERIFY(guard.dialog() == nullptr);
    desk.window.main().close(); // asked anew behind the lock
    Window::settle();
    QVERIFY(guard.dialog() != nullptr && guard.dialog()->isVisible());
}

void tst_UiLock::trayFollowsTheLanguage()
{
    SystemTray tray; // made before any language was chosen
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    tray.retranslate();
    int translated = 0;
    for (const auto *action : tray.menu()->actions())
        translated += action->text().contains(PseudoTranslator::kBegin) ? 1 : 0;
    QCoreApplication::removeTranslator(&pseudo);
    QCOMPARE(translated, 3);
}

QTEST_MAIN(tst_UiLock)
#include "tst_ui_lock.moc"
