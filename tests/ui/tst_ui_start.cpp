// Before a site is open: start page, wizard, unlocking.
#include <QTest>

#include "tests/ui/support/fake_opener.h"
#include "tests/ui/support/pseudo_translator.h"
#include "tests/ui/support/widget_checks.h"
#include "tests/ui/support/window.h"
#include "ui/message.h"
#include "ui/preferences.h"
#include "ui/start/making_view.h"
#include "ui/start/passphrase_edit.h"
#include "ui/start/start_page.h"
#include "ui/start/start_window.h"
#include "ui/start/strength.h"
#include "ui/start/unlock_form.h"
#include "ui/start/wizard.h"
#include "ui/start/wizard_steps.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::ui;
using test::FakeOpener;

namespace {

/// A start window over sites that are not there.
struct Desk
{
    Desk()
    {
        opener.sites[u"/srv/seal/north"_s] = {{}, u"Depot North"_s, SiteState::Ready, false, {UnlockKind::Passphrase, UnlockKind::Recovery}, {}};
        opener.sites[u"/srv/seal/south"_s] = {{}, u"Depot South"_s, SiteState::Running, false, {UnlockKind::Passphrase}, {}};
        opener.sites[u"/srv/seal/ring"_s] = {{}, u"Ring"_s, SiteState::Ready, false, {UnlockKind::Keychain, UnlockKind::Recovery}, {}};
        opener.sites[u"/srv/seal/demo"_s] = {{}, u"Sealdesk DEMO"_s, SiteState::Ready, true, {}, {}};
        settings->set(kThemeKey, themeName(ThemeId::Light));
        followLook(*settings, theme);
        theme.apply(*qApp);
    }
    StartWindow &show()
    {
        window = std::make_unique<StartWindow>(StartParts{opener, *settings, files, printer});
        window->resize(1000, 700);
        window->show();
        return *window;
    }
    CreateWizard &wizard()
    {
        show().showWizard();
        return *window->wizard();
    }
    /// The wizard at one of its steps, with everything before filled in.
    CreateWizard &wizardAt(int step)
    {
        auto &made = wizard();
        made.next();
        if (step >= 2) {
            made.place()->name()->setText(u"Depot West"_s);
            waitFor(made);
            made.next();
        }
        if (step >= 3) {
            typePassphrase(made, QString::fromStdString(opener.passphrase));
            made.next();
        }
        if (step >= 4) {
            waitFor(made);
            made.next();
        }
        return made;
    }
    static void waitFor(CreateWizard &wizard)
    {
        QTRY_VERIFY2(wizard.nextButton()->isEnabled(), qPrintable(wizard.reason()->text()));
    }
    static void typePassphrase(CreateWizard &wizard, const QString &text)
    {
        wizard.key()->byPassphrase()->setChecked(true);
        wizard.key()->passphrase()->line()->setText(text);
        wizard.key()->again()->line()->setText(text);
    }

    QTemporaryDir folder;
    std::unique_ptr<ViewSettings> settings = ViewSettings::inFile(folder.filePath(u"view.ini"_s));
    Theme theme;
    FakeOpener opener;
    test::FakeFileChooser files;
    test::FakePrinter printer;
    std::unique_ptr<StartWindow> window;
};

QString stateOf(StartWindow &window, const QString &name)
{
    const auto found = window.startPage()->list()->findItems(name, Qt::MatchExactly, 0);
    return found.isEmpty() ? QString() : found.first()->text(1);
}

} // namespace

class tst_UiStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void firstStartIsUseful();
    void recentSitesSayTheirState();
    void recentSitesAreForgotten();
    void runningSiteAttaches();
    void passphraseOpens();
    void wrongPassphraseSaysWhatNow();
    void recoveryCodeOpens();
    void keychainOpensByItself();
    void lockedKeychainOffersOtherWays();
    void cannotOpen_data();
    void cannotOpen();
    void movedSiteIsFound();
    void openingIsGivenUp();
    void demoIsOpenedOrMade();
    void wizardMakesASite();
    void placeIsChecked();
    void keyStep();
    void keyStepWithoutKeychain();
    void portsAreCheckedLive();
    void portsOfAnotherChoiceAreVoid();
    void namesOfServers();
    void goingBackKeepsTheChoice();
    void makingFails();
    void madeSiteThatDoesNotStartIsListed();
    void makingIsCancelled();
    void recoverySheetIsPrinted();
    void languageMakesTheWindowAnew();
    void strengthIsHonest_data();
    void strengthIsHonest();
    void nothingIsUnnamedOrClipped_data();
    void nothingIsUnnamedOrClipped();
};

void tst_UiStart::init() { QTest::failOnWarning(QRegularExpression(u"QObject::connect|QLayout"_s)); }

void tst_UiStart::cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

void tst_UiStart::firstStartIsUseful()
{
    Desk desk;
    auto &window = desk.show();
    QVERIFY(!window.startPage()->list()->isVisible());
    QSignalSpy create(window.startPage(), &StartPage::createWanted);
    for (auto *button : window.startPage()->findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Create a site")
            QTest::keyClick(button, Qt::Key_Space);
    }
    QCOMPARE(create.count(), 1);
    QCOMPARE(window.current(), window.wizard());
}

void tst_UiStart::recentSitesSayTheirState()
{
    Desk desk;
    RecentSites recent(*desk.settings);
    recent.add(u"/srv/seal/gone"_s, u"Gone"_s, false);
    recent.add(u"/srv/seal/demo"_s, u"Sealdesk DEMO"_s, true);
    recent.add(u"/srv/seal/south"_s, u"Depot South"_s, false);
    recent.add(u"/srv/seal/north"_s, u"Depot North"_s, false);
    recent.add(u"/srv/seal/ring"_s, u"Ring"_s, false);
    desk.opener.sites[u"/srv/seal/disk"_s].state = SiteState::ReadOnly;
    recent.add(u"/srv/seal/disk"_s, u"Disk"_s, false);
    auto &window = desk.show();
    QCOMPARE(window.startPage()->list()->topLevelItemCount(), 6);
    QTRY_COMPARE(stateOf(window, u"Depot North"_s), u"Locked"_s);
    QCOMPARE(stateOf(window, u"Depot South"_s), u"Running"_s);
    QCOMPARE(stateOf(window, u"Sealdesk DEMO"_s), u"Ready"_s);
    QCOMPARE(stateOf(window, u"Ring"_s), u"Ready, key in the keychain"_s);
    QCOMPARE(stateOf(window, u"Gone"_s), u"Not there"_s);
    QCOMPARE(stateOf(window, u"Disk"_s), u"Read-only"_s);
    QCOMPARE(window.startPage()->currentDir(), u"/srv/seal/disk"_s); // the newest
}

void tst_UiStart::recentSitesAreForgotten()
{
    Desk desk;
    RecentSites recent(*desk.settings);
    for (int i = 0; i < RecentSites::kMost + 3; ++i)
        recent.add(u"/srv/%1"_s.arg(i), u"Site %1"_s.arg(i), false);
    recent.add(u"/srv/9"_s, u"Site nine"_s, false); // again: to the front, not twice
    QCOMPARE(recent.entries().size(), RecentSites::kMost);
    QCOMPARE(recent.entries().first().name, u"Site nine"_s);
    auto &window = desk.show();
    QTest::keyClick(window.startPage()->list(), Qt::Key_Delete);
    QCOMPARE(recent.entries().size(), RecentSites::kMost - 1);
    QVERIFY(recent.entries().first().dir != u"/srv/9"_s);
    desk.settings->set(u"recent/sites"_s, u"{broken"_s);
    QVERIFY(recent.entries().isEmpty());
}

void tst_UiStart::runningSiteAttaches()
{
    Desk desk;
    auto &window = desk.show();
    window.open(u"/srv/seal/south"_s);
    QTRY_COMPARE(desk.opener.opened, u"/srv/seal/south"_s); // its owner has the key: nothing is asked
    QCOMPARE(desk.opener.openedWith.kind, UnlockKind::None);
    QTRY_COMPARE(RecentSites(*desk.settings).entries().size(), 1);
}

void tst_UiStart::passphraseOpens()
{
    Desk desk;
    auto &window = desk.show();
    window.open(u"/srv/seal/north"_s);
    QTRY_VERIFY(window.unlockForm()->isVisible());
    auto *form = window.unlockForm();
    QVERIFY(form->passphrase()->line()->hasFocus());
    QVERIFY(!form->unlockButton()->isEnabled());
    QCOMPARE(form->passphrase()->line()->echoMode(), QLineEdit::Password);
    QTest::keyClicks(form->passphrase()->line(), u"correct horse battery staple"_s);
    QTest::keyClick(form->passphrase()->line(), Qt::Key_Return);
    QVERIFY(form->isBusy());
    QTRY_COMPARE(desk.opener.openings, 1);
    QCOMPARE(desk.opener.openedWith.kind, UnlockKind::Passphrase);
    QTRY_VERIFY(!RecentSites(*desk.settings).entries().isEmpty());
    QCOMPARE(RecentSites(*desk.settings).entries().first().name, u"Depot North"_s);
    QVERIFY(form->passphrase()->text().isEmpty());
}

void tst_UiStart::wrongPassphraseSaysWhatNow()
{
    Desk desk;
    auto &window = desk.show();
    window.open(u"/srv/seal/north"_s);
    auto *form = window.unlockForm();
    QTRY_VERIFY(form->isVisible());
    form->passphrase()->line()->setText(u"battery staple"_s);
    form->unlockButton()->click();
    QTRY_VERIFY(form->banner()->isVisible());
    QVERIFY(form->banner()->text().contains(u"does not open this site"));
    QVERIFY(form->banner()->text().contains(u"Caps Lock"));
    QVERIFY(!form->banner()->details().contains(u"battery"));
    QVERIFY(!form->isBusy() && form->unlockButton()->isEnabled());
    QCOMPARE(form->passphrase()->line()->selectedText().size(), 14); // typed over at once
    QVERIFY(RecentSites(*desk.settings).entries().isEmpty());
    form->passphrase()->line()->setText(u"correct horse battery staple"_s);
    form->unlockButton()->click();
    QTRY_COMPARE(RecentSites(*desk.settings).entries().size(), 1);
}

void tst_UiStart::recoveryCodeOpens()
{
    Desk desk;
    auto &window = desk.show();
    window.open(u"/srv/seal/north"_s);
    auto *form = window.unlockForm();
    QTRY_VERIFY(form->isVisible());
    for (auto *button : form->findChildren<QRadioButton *>()) {
        if (button->text() == u"Recovery code")
            button->click();
    }
    QCOMPARE(form->way(), UnlockKind::Recovery);
    QVERIFY(form->recoveryCode()->hasFocus());
    form->recoveryCode()->setText(QString::fromStdString(desk.opener.recoveryCode));
    QTest::keyClick(form->recoveryCode(), Qt::Key_Return);
    QTRY_COMPARE(RecentSites(*desk.settings).entries().size(), 1);
    QCOMPARE(desk.opener.openedWith.kind, UnlockKind::Recovery);
    form->recoveryCode()->undo(); // what was used does not come back
    QVERIFY(form->recoveryCode()->text().isEmpty());
}

void tst_UiStart::keychainOpensByItself()
{
    Desk desk;
    auto &window = desk.show();
    window.open(u"/srv/seal/ring"_s);
    QTRY_COMPARE(desk.opener.openings, 1);
    QCOMPARE(desk.opener.openedWith.kind, UnlockKind::Keychain);
}

void tst_UiStart::lockedKeychainOffersOtherWays()
{
    Desk desk;
    desk.opener.openProblem = api::Failure{Errc::Unauthenticated, u"locked"_s, {}};
    auto &window = desk.show();
    window.open(u"/srv/seal/ring"_s);
    auto *form = window.unlockForm();
    QTRY_VERIFY(form->banner()->isVisible());
    QVERIFY(form->banner()->text().contains(u"Unlock the keychain of your desktop"));
    QCOMPARE(form->findChildren<QRadioButton *>().size(), 2);
    desk.opener.openProblem = {};
    form->unlockButton()->click();
    QTRY_COMPARE(RecentSites(*desk.settings).entries().size(), 1);
}

void tst_UiStart::cannotOpen_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("moved") << static_cast<int>(SiteState::Missing) << u"If it was moved, say where it is now"_s;
    QTest::newRow("read-only") << static_cast<int>(SiteState::ReadOnly) << u"right to write there"_s;
    QTest::newRow("too new") << static_cast<int>(SiteState::Newer) << u"Use that version"_s;
    QTest::newRow("damaged") << static_cast<int>(SiteState::Damaged) << u"Restore a backup"_s;
}

void tst_UiStart::cannotOpen()
{
    QFETCH(int, state);
    QFETCH(QString, words);
    Desk desk;
    desk.opener.sites[u"/srv/seal/bad"_s].state = static_cast<SiteState>(state);
    auto &window = desk.show();
    window.open(u"/srv/seal/bad"_s);
    QTRY_COMPARE(window.current(), window.cannotOpen());
    QVERIFY2(window.cannotOpen()->text().contains(words), qPrintable(window.cannotOpen()->text()));
    QVERIFY(window.cannotOpen()->text().contains(u"/srv/seal/bad"));
    QCOMPARE(desk.opener.openings, 0);
    // The disk is back: trying again opens it.
    desk.opener.sites[u"/srv/seal/bad"_s] = desk.opener.sites[u"/srv/seal/demo"_s];
    for (auto *button : window.cannotOpen()->findChildren<QPushButton *>()) {
        if (button->text() == u"Try again")
            button->click();
    }
    QTRY_COMPARE(desk.opener.opened, u"/srv/seal/bad"_s);
}

void tst_UiStart::movedSiteIsFound()
{
    Desk desk;
    RecentSites(*desk.settings).add(u"/srv/seal/old"_s, u"Old"_s, false);
    auto &window = desk.show();
    window.open(u"/srv/seal/old"_s);
    QTRY_COMPARE(window.current(), window.cannotOpen());
    desk.files.answer = u"/srv/seal/demo"_s;
    window.cannotOpen()->findChildren<QPushButton *>().first()->click();
    QTRY_COMPARE(desk.opener.opened, u"/srv/seal/demo"_s);
    QVERIFY(desk.files.last.folder);
    QTRY_COMPARE(RecentSites(*desk.settings).entries().first().dir, u"/srv/seal/demo"_s);
    QCOMPARE(RecentSites(*desk.settings).entries().size(), 1); // the old place is not kept
}

void tst_UiStart::openingIsGivenUp()
{
    Desk desk;
    auto &window = desk.show();
    window.open(u"/srv/seal/north"_s);
    auto *form = window.unlockForm();
    QTRY_VERIFY(form->isVisible());
    form->passphrase()->line()->setText(QString::fromStdString(desk.opener.passphrase));
    form->unlockButton()->click();
    QCOMPARE(desk.opener.openings, 1);
    for (auto *button : window.current()->findChildren<QPushButton *>()) {
        if (button->text() == u"Other sites")
            button->click();
    }
    QCOMPARE(window.current(), window.startPage());
    test::Window::settle();
    QVERIFY(desk.opener.taken.isEmpty()); // no window comes after all
    QVERIFY(RecentSites(*desk.settings).entries().isEmpty());
    QVERIFY(form->passphrase()->text().isEmpty());
    window.open(u"/srv/seal/demo"_s);
    QTRY_COMPARE(desk.opener.taken, u"/srv/seal/demo"_s);
}

void tst_UiStart::demoIsOpenedOrMade()
{
    Desk there;
    there.show().openDemo();
    QTRY_COMPARE(there.opener.opened, u"/srv/seal/demo"_s);
    QVERIFY(there.opener.made.dir.isEmpty());

    Desk none;
    none.opener.sites.clear();
    none.opener.holdMaking = true;
    auto &window = none.show();
    window.openDemo();
    QTRY_COMPARE(window.current(), window.making());
    QVERIFY(none.opener.made.demo);
    QCOMPARE(none.opener.made.dir, u"/srv/seal/demo"_s);
    none.opener.finishMaking();
    QTRY_COMPARE(none.opener.opened, u"/srv/seal/demo"_s); // straight on: there is nothing to print
}

void tst_UiStart::wizardMakesASite()
{
    Desk desk;
    auto &wizard = desk.wizardAt(4);
    QCOMPARE(wizard.step(), 4);
    const auto summary = wizard.summary()->text();
    for (const auto &part : {u"Depot West"_s, u"/srv/seal/depot-west"_s, u"https://localhost:9443"_s, u"passphrase"_s, u"This machine only"_s})
        QVERIFY2(summary.contains(part), qPrintable(part));
    QVERIFY(!summary.contains(u"horse"));
    wizard.nextButton()->click();
    auto *making = desk.window->making();
    QTRY_VERIFY(making->openButton()->isVisible());
    QCOMPARE(desk.opener.made.name, u"Depot West"_s);
    QCOMPARE(desk.opener.made.portBase, 9443);
    QVERIFY(desk.opener.made.hosts.isEmpty() && desk.opener.made.recoveryCode && !desk.opener.made.demo);
    QCOMPARE(std::string(desk.opener.made.slot.secret->text()), desk.opener.passphrase);
    QCOMPARE(making->job()->state(), Job::State::Done);
    QVERIFY(!making->openButton()->isEnabled()); // not before the code is in a safe place
    making->noted()->click();
    making->openButton()->click();
    QTRY_COMPARE(desk.opener.opened, u"/srv/seal/depot-west"_s);
    QCOMPARE(desk.opener.openedWith.kind, UnlockKind::Passphrase); // as typed: not asked for again
    QVERIFY(making->code()->text().isEmpty());
    QVERIFY(wizard.key()->passphrase()->text().isEmpty());
    QVERIFY(!wizard.site().slot.secret);
}

void tst_UiStart::placeIsChecked()
{
    Desk desk;
    auto &wizard = desk.wizardAt(1);
    auto *place = wizard.place();
    QVERIFY(!wizard.nextButton()->isEnabled());
    QCOMPARE(wizard.reason()->text(), u"The site needs a name"_s);
    QTest::keyClicks(place->name(), u"Depot East"_s);
    QCOMPARE(place->folder()->text(), u"/srv/seal/depot-east"_s);
    Desk::waitFor(wizard);
    QVERIFY(desk.opener.folderChecks <= 3); // not at each letter
    desk.opener.folderProblems[u"/root/x"_s] = api::Failure{Errc::Denied, u"The folder /root cannot be written to"_s, {}};
    place->folder()->setText(u"/root/x"_s);
    QVERIFY(!wizard.nextButton()->isEnabled());
    QTRY_VERIFY(wizard.reason()->text().contains(u"cannot be written to"));
    place->name()->setText(u"Depot Else"_s); // a folder that was typed does not follow the name
    QCOMPARE(place->folder()->text(), u"/root/x"_s);
    desk.files.answer = u"/data"_s;
    for (auto *button : place->findChildren<QPushButton *>())
        button->click();
    QCOMPARE(place->folder()->text(), u"/data/depot-else"_s);
    Desk::waitFor(wizard);
    place->name()->setText(QString(60, u'x'));
    QVERIFY(!wizard.nextButton()->isEnabled());
}

void tst_UiStart::keyStep()
{
    Desk desk;
    auto &wizard = desk.wizardAt(2);
    auto *key = wizard.key();
    QTRY_VERIFY(key->byKeychain()->isChecked()); // there is one: it is the better choice
    QVERIFY(wizard.nextButton()->isEnabled());
    key->byPassphrase()->click();
    QCOMPARE(wizard.reason()->text(), u"Type a passphrase"_s);
    const auto meterColour = [key] {
        const auto picture = key->findChild<QProgressBar *>()->grab().toImage();
        return picture.pixelColor(8, picture.height() / 2);
    };
    key->passphrase()->line()->setText(u"x7Kp2mQ9vTz4 x7Kp2mQ9vTz5"_s);
    const auto strong = meterColour();
    key->passphrase()->line()->setText(u"password1"_s);
    QCOMPARE(wizard.reason()->text(), u"The passphrase is too weak"_s);
    QVERIFY(meterColour() != strong);
    key->passphrase()->line()->setText(u"correct horse battery staple"_s);
    QCOMPARE(wizard.reason()->text(), u"Type the passphrase once more"_s);
    key->again()->line()->setText(u"correct horse battery stable"_s);
    QCOMPARE(wizard.reason()->text(), u"The two passphrases differ"_s);
    key->again()->line()->setText(u"correct horse battery staple"_s);
    QVERIFY(wizard.nextButton()->isEnabled());
    key->recovery()->setChecked(false);
    wizard.next();
    QVERIFY(!wizard.site().recoveryCode);
    wizard.back();
    QCOMPARE(key->again()->text(), key->passphrase()->text()); // going back loses nothing
}

void tst_UiStart::keyStepWithoutKeychain()
{
    Desk desk;
    desk.opener.keychainProblem = api::Failure{Errc::Unavailable, u"no keychain"_s, {}};
    auto &wizard = desk.wizardAt(2);
    QTRY_VERIFY(wizard.key()->keychainRemark()->text().contains(u"There is no keychain here"));
    QVERIFY(!wizard.key()->byKeychain()->isEnabled());
    QVERIFY(wizard.key()->byPassphrase()->isChecked());
}

void tst_UiStart::portsAreCheckedLive()
{
    Desk desk;
    desk.opener.takenPorts = {9445};
    auto &wizard = desk.wizardAt(3);
    auto *servers = wizard.servers();
    QTRY_COMPARE(servers->ports()->topLevelItemCount(), 5);
    QVERIFY(servers->ports()->topLevelItem(2)->text(2).startsWith(u"Taken"));
    QVERIFY(!wizard.nextButton()->isEnabled());
    QVERIFY(servers->suggestion()->isVisible());
    servers->suggestion()->click();
    QCOMPARE(servers->base()->value(), 9463);
    Desk::waitFor(wizard);
    // The port is taken while the step is on show: seen by itself.
    desk.opener.takenPorts = {9463};
    QTRY_VERIFY_WITH_TIMEOUT(!wizard.nextButton()->isEnabled(), 10000);
    desk.opener.takenPorts.clear();
    QTRY_VERIFY_WITH_TIMEOUT(wizard.nextButton()->isEnabled(), 10000);
    wizard.next();
    const auto checks = desk.opener.portChecks;
    QTest::qWait(50);
    QCOMPARE(desk.opener.portChecks, checks);
    QCOMPARE(wizard.site().portBase, 9463);
}

void tst_UiStart::portsOfAnotherChoiceAreVoid()
{
    Desk desk;
    auto &wizard = desk.wizardAt(3);
    auto *servers = wizard.servers();
    Desk::waitFor(wizard);
    desk.opener.holdPorts = true;
    servers->base()->setValue(9500);
    QTRY_VERIFY(!desk.opener.heldPorts.isEmpty());
    servers->names()->setText(u"seal.example.org"_s);
    servers->byNames()->click();
    desk.opener.releasePorts(); // free on this machine's own address: says nothing about the others
    QCOMPARE(wizard.reason()->text(), u"The ports are being looked at"_s);
    Desk::waitFor(wizard);
}

void tst_UiStart::namesOfServers()
{
    Desk desk;
    auto &wizard = desk.wizardAt(3);
    auto *servers = wizard.servers();
    servers->byNames()->click();
    QCOMPARE(wizard.reason()->text(), u"Type at least one name or address"_s);
    servers->names()->setText(u"*.example.org"_s);
    QTRY_VERIFY(wizard.reason()->text().contains(u"no host name"));
    servers->names()->setText(u"seal.example.org, 192.0.2.10"_s);
    Desk::waitFor(wizard);
    wizard.next();
    QCOMPARE(wizard.site().hosts, (QStringList{u"seal.example.org"_s, u"192.0.2.10"_s}));
    QVERIFY(wizard.summary()->text().contains(u"https://seal.example.org:9443"));
}

void tst_UiStart::goingBackKeepsTheChoice()
{
    Desk desk;
    auto &wizard = desk.wizardAt(3);
    auto *servers = wizard.servers();
    servers->byNames()->click();
    wizard.back();
    wizard.next();
    QCOMPARE(wizard.step(), 3);
    QVERIFY(servers->byNames()->isChecked()); // chosen, though nothing is typed yet
    servers->names()->setText(u"seal.example.org"_s);
    wizard.back();
    wizard.next();
    QCOMPARE(servers->names()->text(), u"seal.example.org"_s);
    Desk::waitFor(wizard);
    wizard.next();
    wizard.back();
    servers->onlyHere()->click();
    wizard.back();
    wizard.next();
    QVERIFY(servers->onlyHere()->isChecked());
    Desk::waitFor(wizard);
    wizard.next();
    QVERIFY(wizard.site().hosts.isEmpty());
}

void tst_UiStart::makingFails()
{
    Desk desk;
    auto &wizard = desk.wizardAt(4);
    desk.opener.makeProblem = api::Failure{Errc::Io, u"The disk is full"_s, u"Make room"_s};
    wizard.nextButton()->click();
    auto *making = desk.window->making();
    QTRY_VERIFY(making->banner()->isVisible());
    QVERIFY(making->banner()->text().contains(u"disk is full"));
    QCOMPARE(making->job()->state(), Job::State::Failed);
    making->backButton()->click();
    QCOMPARE(desk.window->current(), &wizard);
    QCOMPARE(wizard.step(), 4);
    desk.opener.makeProblem = {};
    wizard.nextButton()->click();
    QTRY_VERIFY(making->openButton()->isVisible());
}

void tst_UiStart::madeSiteThatDoesNotStartIsListed()
{
    Desk desk;
    auto &wizard = desk.wizardAt(4);
    desk.opener.openProblem = api::Failure{Errc::Conflict, u"A port is taken"_s, {}};
    wizard.nextButton()->click();
    auto *making = desk.window->making();
    QTRY_VERIFY(making->openButton()->isVisible());
    making->noted()->click();
    making->openButton()->click();
    QTRY_VERIFY(desk.window->unlockForm()->banner()->isVisible());
    const auto entries = RecentSites(*desk.settings).entries();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().dir, u"/srv/seal/depot-west"_s);
    QCOMPARE(entries.first().name, u"Depot West"_s);
}

void tst_UiStart::makingIsCancelled()
{
    Desk desk;
    auto &wizard = desk.wizardAt(4);
    desk.opener.holdMaking = true;
    wizard.nextButton()->click();
    auto *making = desk.window->making();
    making->cancelButton()->click();
    QVERIFY(desk.opener.stopped);
    QTRY_COMPARE(making->job()->state(), Job::State::Cancelled);
    QVERIFY(making->banner()->text().contains(u"Nothing of it is left"));
    making->backButton()->click();
    QCOMPARE(desk.window->current(), &wizard);
}

void tst_UiStart::recoverySheetIsPrinted()
{
    Desk desk;
    auto &wizard = desk.wizardAt(4);
    wizard.nextButton()->click();
    auto *making = desk.window->making();
    QTRY_VERIFY(making->printButton()->isVisible());
    desk.printer.works = false;
    making->printButton()->click();
    QVERIFY(!making->noted()->isChecked());
    desk.printer.works = true;
    making->printButton()->click();
    QVERIFY(making->noted()->isChecked());
    QCOMPARE(desk.printer.last.code, QString::fromStdString(desk.opener.recoveryCode));
    const auto text = documentOf(desk.printer.last)->toPlainText();
    for (const auto &part : {desk.printer.last.code, u"Depot West"_s, u"/srv/seal/depot-west"_s, u"--recovery-file"_s, desk.printer.last.auditKey})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void tst_UiStart::languageMakesTheWindowAnew()
{
    Desk desk;
    auto &wizard = desk.wizardAt(2);
    wizard.back();
    wizard.back();
    PseudoTranslator pseudo;
    QSignalSpy chosen(desk.window.get(), &StartWindow::languageChosen);
    connect(desk.window.get(), &StartWindow::languageChosen, this, [&pseudo] { QCoreApplication::installTranslator(&pseudo); });
    Q_EMIT wizard.languageChosen(u"xx"_s);
    QCOMPARE(chosen.count(), 1);
    QTRY_VERIFY(desk.window->wizard()->nextButton()->text().startsWith(PseudoTranslator::kBegin));
    desk.window->wizard()->next();
    QCOMPARE(desk.window->wizard()->place()->name()->text(), u"Depot West"_s); // what was typed is kept
    QCoreApplication::removeTranslator(&pseudo);
}

void tst_UiStart::strengthIsHonest_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<bool>("enough");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a common word") << u"password"_s << false;
    QTest::newRow("a common word with the usual trimmings") << u"Password2024!"_s << false;
    QTest::newRow("one letter many times") << QString(40, u'a') << false;
    QTest::newRow("the keyboard's row") << u"qwertyuiopasdfghjkl"_s << false;
    QTest::newRow("the alphabet and digits") << u"abcdefghijklmnop1234567890"_s << false;
    QTest::newRow("one word repeated") << u"horse horse horse horse horse"_s << false;
    QTest::newRow("two words") << u"correct horse"_s << false;
    QTest::newRow("four words") << u"correct horse battery staple"_s << true;
    QTest::newRow("random letters and digits") << u"x7Kp2mQ9vTz4"_s << true;
    QTest::newRow("another script") << u"\u99ac\u96fb\u6c60\u91d8\u6b63\u3057\u3044"_s << true;
    QTest::newRow("spaces only") << QString(30, u' ') << false;
}

void tst_UiStart::strengthIsHonest()
{
    QFETCH(QString, passphrase);
    QFETCH(bool, enough);
    const auto strength = strengthOf(passphrase);
    QVERIFY2(strength.enough == enough, qPrintable(QString::number(strength.bits)));
    QCOMPARE(strength.word.isEmpty(), passphrase.isEmpty());
    QVERIFY(enough || passphrase.isEmpty() || !strength.advice.isEmpty());
    QVERIFY(strengthOf(passphrase + u" kelp").bits >= strength.bits);
}

void tst_UiStart::nothingIsUnnamedOrClipped_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<bool>("pseudo");
    QTest::newRow("as it is") << 100 << false << false;
    QTest::newRow("200 %") << 200 << false << false;
    QTest::newRow("right to left") << 100 << true << false;
    QTest::newRow("longer words") << 100 << false << true;
}

void tst_UiStart::nothingIsUnnamedOrClipped()
{
    QFETCH(int, scale);
    QFETCH(bool, rightToLeft);
    QFETCH(bool, pseudo);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    PseudoTranslator translator;
    if (pseudo)
        QCoreApplication::installTranslator(&translator);
    Desk desk;
    desk.theme.setScale(scale);
    RecentSites(*desk.settings).add(u"/srv/seal/north"_s, u"Depot North"_s, false);
    const auto check = [&desk](const QString &where) {
        desk.window->resize(desk.theme.scale() > 150 ? QSize(1800, 1300) : QSize(1100, 760));
        test::Window::settle();
        auto *widget = desk.window.get();
        QVERIFY2(test::unnamedControls(widget).isEmpty(), qPrintable(where + u": "_s + test::unnamedControls(widget).join(u'\n')));
        QVERIFY2(test::clippedTexts(widget).isEmpty(), qPrintable(where + u": "_s + test::clippedTexts(widget).join(u'\n')));
    };
    desk.show();
    check(u"start page"_s);
    desk.window->open(u"/srv/seal/north"_s);
    check(u"unlock"_s);
    for (int step = 0; step < 5; ++step) {
        desk.wizardAt(step == 0 ? 1 : step);
        if (step == 0)
            desk.window->wizard()->back();
        check(u"wizard step %1"_s.arg(step));
    }
    desk.window->wizard()->nextButton()->click();
    check(u"result"_s);
    desk.theme.setScale(100);
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(tst_UiStart)
#include "tst_ui_start.moc"
