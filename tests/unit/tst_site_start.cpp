// What the console needs before a site is open: a look from outside, ports, a recovery code, and making a site step by step.
#include "tst_site_support.h"

#include "core/site/control_server.h"
#include "core/site/glance.h"
#include "core/site/site_backend.h"

#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <optional>

using namespace Qt::StringLiterals;
using namespace seal;
namespace fs = std::filesystem;
using State = site::SiteGlance::State;

namespace {

std::shared_ptr<const store::SlotSecret> typed(store::SlotKind kind, std::string_view text)
{
    return std::make_shared<const store::SlotSecret>(store::SlotSecret{kind, SecretBytes::fromText(text)});
}

/// A site that a passphrase opens, in a folder of its own.
class RealSite
{
public:
    site::CreateOptions options;
    QTemporaryDir temp;
    const SystemClock clock;

    RealSite()
    {
        options.dir = site::toPath(temp.filePath(u"site"_s));
        options.slot.typed = typed(store::SlotKind::Passphrase, "correct horse");
        options.portBase = std::uint16_t(0);
    }
    Result<site::CreatedSite> create() { return site::createSite(options, nullptr, clock, crypto::systemRandom()); }
    Result<std::unique_ptr<site::Site>> open(site::UnlockOptions unlock)
    {
        return site::Site::open({options.dir, std::move(unlock), {}, {}}, nullptr, clock, crypto::systemRandom());
    }
    Status check(std::shared_ptr<const store::SlotSecret> secret)
    {
        site::UnlockOptions unlock;
        unlock.typed = std::move(secret);
        return site::checkUnlock(options.dir, unlock, nullptr);
    }
};

/// A base from which all ports of a site are free just now.
std::optional<std::uint16_t> freeBase()
{
    for (int tries = 0; tries < 50; ++tries) {
        const auto ports = site::Addresses::freePorts("127.0.0.1", crypto::systemRandom());
        if (!ports)
            continue;
        const auto probes = site::probePorts(ports->front(), "127.0.0.1");
        if (probes && std::all_of(probes->begin(), probes->end(), [](const auto &probe) { return probe.free; }))
            return ports->front();
    }
    return std::nullopt;
}

} // namespace

class tst_site_start final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recoveryCodeOpens();
    void recoveryCodeOfNobody();
    void typedPassphraseChecks();
    void wishedPortsAreTaken();
    void busyPortsShow();
    void foldersAreChecked();
    void stepsComeInOrder();
    void stoppingLeavesNothing_data();
    void stoppingLeavesNothing();
    void namesAreChecked_data();
    void namesAreChecked();
    void glanceTellsStates();
};

void tst_site_start::recoveryCodeOpens()
{
    RealSite real;
    real.options.recoveryCode = true;
    const auto created = real.create();
    QVERIFY2(created, created ? "" : created.error().detail.c_str());
    const auto code = created->recoveryCode.text();
    QCOMPARE(code.size(), std::size_t(41)); // seven groups of five
    QVERIFY(real.check(typed(store::SlotKind::Recovery, code)));
    auto sloppy = QString::fromStdString(std::string(code)).toLower().replace(u'-', u' ').replace(u'0', u'o');
    QVERIFY(real.check(typed(store::SlotKind::Recovery, sloppy.toStdString())));
    sloppy[0] = sloppy[0] == u'7' ? u'8' : u'7';
    QCOMPARE(real.check(typed(store::SlotKind::Recovery, sloppy.toStdString())).error().code, Errc::Denied);
    QCOMPARE(real.check(typed(store::SlotKind::Recovery, "short")).error().code, Errc::Denied);
    // The passphrase opens it still, and the code opens the servers too; from a file as from the keyboard.
    QVERIFY(real.check(typed(store::SlotKind::Passphrase, "correct horse")));
    site::UnlockOptions byFile;
    byFile.recoveryFile = site::toPath(real.temp.filePath(u"code"_s));
    std::ofstream(*byFile.recoveryFile) << code << '\n';
    QVERIFY(real.open(byFile));
    const auto slots = site::glanceAt(real.options.dir).slots;
    QCOMPARE(slots, (std::vector{store::SlotKind::Passphrase, store::SlotKind::Recovery}));
}

void tst_site_start::recoveryCodeOfNobody()
{
    RealSite real;
    QVERIFY(real.create());
    QCOMPARE(real.check(typed(store::SlotKind::Recovery, "00000-00000-00000-00000-00000-00000-00000")).error().code, Errc::NotFound);
    RealSite demo;
    demo.options.slot = {};
    demo.options.demo = true;
    demo.options.recoveryCode = true;
    QCOMPARE(demo.create().error().code, Errc::InvalidInput);
    RealSite given;
    given.options.slot.typed = typed(store::SlotKind::Recovery, "00000-00000-00000-00000-00000-00000-00000");
    QCOMPARE(given.create().error().code, Errc::InvalidInput);
}

void tst_site_start::typedPassphraseChecks()
{
    RealSite real;
    QVERIFY(real.create());
    QVERIFY(real.check(typed(store::SlotKind::Passphrase, "correct horse")));
    const auto wrong = real.check(typed(store::SlotKind::Passphrase, "correct house"));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, Errc::Denied);
    QVERIFY(wrong.error().detail.find("house") == std::string::npos);
    // The check works beside a running owner, which keeps its lock.
    site::UnlockOptions unlock;
    unlock.typed = typed(store::SlotKind::Passphrase, "correct horse");
    const auto opened = real.open(unlock);
    QVERIFY(opened);
    QVERIFY(real.check(typed(store::SlotKind::Passphrase, "correct horse")));
    QVERIFY(!real.open(unlock));
    // A demo site opens by the key in its folder.
    DemoSite demo;
    QVERIFY(demo.create());
    QVERIFY(site::checkUnlock(demo.dir(), {}, nullptr));
}

void tst_site_start::wishedPortsAreTaken()
{
    RealSite real;
    const auto base = freeBase();
    QVERIFY2(base, "no run of free ports was found");
    real.options.portBase = *base;
    QVERIFY(real.create());
    QVERIFY(!site::glanceAt(real.options.dir).hasPorts);
    site::UnlockOptions unlock;
    unlock.typed = real.options.slot.typed;
    const auto opened = real.open(unlock);
    QVERIFY(opened);
    const auto status = (*opened)->listen();
    QVERIFY2(status, status ? "" : status.error().detail.c_str());
    QCOMPARE((*opened)->endpoints().value(u"issuer"_s).toString(), QString(u"https://localhost:%1"_s.arg(*base)));
    QVERIFY(site::glanceAt(real.options.dir).hasPorts);
}

void tst_site_start::busyPortsShow()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const auto base = static_cast<std::uint16_t>(std::min<int>(taken.serverPort(), 65000));
    const auto probes = site::probePorts(base, "127.0.0.1");
    QVERIFY(probes);
    QCOMPARE(probes->size(), site::kListeners.size());
    QCOMPARE(probes->front().port, base);
    if (base == taken.serverPort())
        QVERIFY(!probes->front().free);
    QCOMPARE(site::probePorts(65535, "127.0.0.1").error().code, Errc::InvalidInput);
}

void tst_site_start::foldersAreChecked()
{
    const QTemporaryDir temp;
    const auto base = site::toPath(temp.path());
    QVERIFY(site::checkNewSite(base / "site"));
    fs::create_directory(base / "empty");
    QVERIFY(site::checkNewSite(base / "empty"));
    std::ofstream(base / "empty" / "letter.txt") << "x";
    QCOMPARE(site::checkNewSite(base / "empty").error().code, Errc::Conflict);
    QCOMPARE(site::checkNewSite(base / "a" / "b").error().code, Errc::NotFound);
    if (fs::is_directory("/proc"))
        QCOMPARE(site::checkNewSite("/proc/self/site").error().code, Errc::Denied);
}

void tst_site_start::stepsComeInOrder()
{
    RealSite real;
    std::vector<site::CreateStep> steps;
    real.options.progress = [&steps](site::CreateStep step) {
        steps.push_back(step);
        return true;
    };
    QVERIFY(real.create());
    using Step = site::CreateStep;
    QCOMPARE(steps, (std::vector{Step::Secrets, Step::Keys, Step::Certificates, Step::AuditLog, Step::Place}));
    QCOMPARE(steps.size(), std::size_t(site::kCreateSteps));
}

void tst_site_start::stoppingLeavesNothing_data()
{
    QTest::addColumn<int>("at");
    for (int i = 0; i < site::kCreateSteps; ++i)
        QTest::addRow("at step %d", i) << i;
}

void tst_site_start::stoppingLeavesNothing()
{
    QFETCH(int, at);
    RealSite real;
    real.options.progress = [at](site::CreateStep step) { return static_cast<int>(step) != at; };
    const auto created = real.create();
    QVERIFY(!created);
    QCOMPARE(created.error().code, Errc::Cancelled);
    QVERIFY(fs::is_empty(site::toPath(real.temp.path())));
}

void tst_site_start::namesAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << u"Depot North"_s << true;
    QTest::newRow("another script") << u"\u5317\u4ed3"_s << true;
    QTest::newRow("as long as it may be") << QString(site::kMaxSiteName, u'x') << true;
    QTest::newRow("too long for its certificates") << QString(site::kMaxSiteName + 1, u'x') << false;
    QTest::newRow("control character") << u"Depot\nNorth"_s << false;
    QTest::newRow("bidi trick") << u"Depot\u202eNorth"_s << false;
}

void tst_site_start::namesAreChecked()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    RealSite real;
    real.options.name = name.toStdString();
    const auto created = real.create();
    QCOMPARE(created.has_value(), good);
    if (good)
        QCOMPARE(site::glanceAt(real.options.dir).name, name.toStdString());
}

void tst_site_start::glanceTellsStates()
{
    const QTemporaryDir temp;
    const auto base = site::toPath(temp.path());
    QCOMPARE(site::glanceAt(base / "nothing").state, State::Missing);
    fs::create_directory(base / "bad");
    std::ofstream(base / "bad" / "site.db") << "not a database";
    const auto damaged = site::glanceAt(base / "bad");
    QCOMPARE(damaged.state, State::Damaged);
    QVERIFY(!damaged.problem.empty());

    DemoSite demo;
    QVERIFY(demo.create());
    const auto ready = site::glanceAt(demo.dir());
    QCOMPARE(ready.state, State::Ready);
    QVERIFY(ready.demo && ready.slots.empty() && !ready.siteId.empty());
    QCOMPARE(ready.name, std::string("Sealdesk DEMO"));
    auto opened = demo.open();
    QVERIFY(opened);
    QCOMPARE(site::glanceAt(demo.dir()).state, State::Ready); // owned, but nobody answers yet
    site::SiteBackend backend(**opened, {"tester", "console"});
    site::ControlServer control(backend);
    QVERIFY(control.listen(site::toQString((*opened)->files().controlSocket())));
    QCOMPARE(site::glanceAt(demo.dir()).state, State::Running);
    control.close();
    backend.close();
    backend.waitForCalls();
    (*opened)->stop();
}

QTEST_GUILESS_MAIN(tst_site_start)
#include "tst_site_start.moc"
