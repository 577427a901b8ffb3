#include "tst_site_support.h"

#include "core/pki/path.h"
#include "core/site/site_ca.h"

#include <QJsonArray>
#include <QTest>

#include <fstream>

using namespace Qt::StringLiterals;
using namespace seal;
namespace fs = std::filesystem;

namespace {

/// A keychain in memory that can be told to fail.
class FakeKeychain final : public site::KeychainStore
{
public:
    Result<SecretBytes> read(const std::string &entry) override
    {
        if (entries.count(entry) == 0)
            return makeError(Errc::NotFound, "no entry");
        return entries.at(entry).clone();
    }
    Status write(const std::string &entry, const SecretBytes &secret) override
    {
        if (broken)
            return makeError(Errc::Unavailable, "no keychain");
        entries.insert_or_assign(entry, secret.clone());
        return {};
    }
    Status remove(const std::string &entry) override
    {
        entries.erase(entry);
        return {};
    }
    std::map<std::string, SecretBytes> entries;
    bool broken = false;
};

fs::path writeFile(const fs::path &file, std::string_view content)
{
    std::ofstream(file) << content;
    return file;
}

fs::perms modeOf(const fs::path &file) { return fs::status(file).permissions(); }

constexpr auto kOwnerOnly = fs::perms::owner_read | fs::perms::owner_write;

} // namespace

class tst_site_create final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void failureLeavesNothing();
    void demoFiles();
    void passphraseOpens();
    void keychainOpens();
    void hostsAndDamage();
    void portsStay();
};

void tst_site_create::refusals_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");

    const auto invalid = static_cast<int>(Errc::InvalidInput);
    QTest::newRow("nothing that protects it") << u"bare"_s << invalid;
    QTest::newRow("demo with a host") << u"demo-host"_s << invalid;
    QTest::newRow("demo with a passphrase") << u"demo-slot"_s << invalid;
    QTest::newRow("two slots at once") << u"two-slots"_s << invalid;
    QTest::newRow("a host that is none") << u"bad-host"_s << invalid;
    QTest::newRow("an empty passphrase file") << u"empty-file"_s << invalid;
    QTest::newRow("a passphrase file that is not there") << u"no-file"_s << static_cast<int>(Errc::NotFound);
    QTest::newRow("a folder with something in it") << u"full-folder"_s << static_cast<int>(Errc::Conflict);
    QTest::newRow("a site that is there") << u"site"_s << static_cast<int>(Errc::Conflict);
    QTest::newRow("no folder to make it in") << u"no-parent"_s << static_cast<int>(Errc::NotFound);
    QTest::newRow("a keychain that does not work") << u"keychain"_s << static_cast<int>(Errc::Unavailable);
    QTest::newRow("a path too long for a socket") << u"long"_s << invalid;
}

void tst_site_create::refusals()
{
    QFETCH(QString, what);
    QFETCH(int, code);
    const QTemporaryDir temp;
    const auto base = site::toPath(temp.path());
    const auto pass = writeFile(base / "pass", "correct horse\n");
    FakeKeychain keychain;
    keychain.broken = true;
    site::CreateOptions options;
    options.dir = base / "site";
    options.slot.passphraseFile = pass;
    if (what == u"bare") {
        options.slot = {};
    } else if (what == u"demo-host") {
        options.slot = {};
        options.demo = true;
        options.hosts = {"example.org"};
    } else if (what == u"demo-slot") {
        options.demo = true;
    } else if (what == u"two-slots") {
        options.slot.keyFile = pass;
    } else if (what == u"bad-host") {
        options.hosts = {"exa mple.org"};
    } else if (what == u"empty-file") {
        options.slot.passphraseFile = writeFile(base / "empty", "");
    } else if (what == u"no-file") {
        options.slot.passphraseFile = base / "nothing";
    } else if (what == u"full-folder" || what == u"site") {
        fs::create_directory(options.dir);
        writeFile(options.dir / (what == u"site" ? "site.db" : "letter.txt"), "x");
    } else if (what == u"no-parent") {
        options.dir = base / "a" / "b";
    } else if (what == u"keychain") {
        options.slot = {};
        options.slot.keychain = true;
    } else if (what == u"long") {
        options.dir = base / std::string(100, 'x');
    }
    std::vector<fs::path> before(fs::recursive_directory_iterator(base), {});
    const SystemClock clock;
    const auto created = site::createSite(options, &keychain, clock, crypto::systemRandom());
    QVERIFY(!created);
    QCOMPARE(static_cast<int>(created.error().code), code);
    QVERIFY(created.error().detail.size() > 10);
    std::vector<fs::path> after(fs::recursive_directory_iterator(base), {});
    QCOMPARE(after.size(), before.size());
}

void tst_site_create::failureLeavesNothing()
{
    const QTemporaryDir temp;
    const auto base = site::toPath(temp.path());
    FakeKeychain keychain;
    site::CreateOptions options;
    options.dir = base / "site";
    options.slot.keychain = true;
    options.hosts = {"*"};
    const SystemClock clock;
    QVERIFY(!site::createSite(options, &keychain, clock, crypto::systemRandom()));
    QVERIFY(keychain.entries.empty());
    QVERIFY(fs::is_empty(base));
}

void tst_site_create::demoFiles()
{
    DemoSite demo;
    const auto created = demo.create();
    QVERIFY2(created, created ? "" : created.error().detail.c_str());
    QCOMPARE(created->auditKey.size(), std::size_t(64));
    QCOMPARE(modeOf(demo.dir()), fs::perms::owner_all);
    QCOMPARE(modeOf(demo.dir() / "demo"), fs::perms::owner_all);
    for (const auto *name : {"demo.json", "site.key", "site.db", "demo/v2x-server.key", "demo/uav-server.key", "demo/v2x-server.pem"})
        QCOMPARE(modeOf(demo.dir() / name), kOwnerOnly);
    QCOMPARE(fs::file_size(demo.dir() / "site.key"), std::uintmax_t(32));

    const auto json = readJson(demo.dir() / "demo.json");
    QCOMPARE(json.value(u"users"_s).toArray().size(), 10);
    const auto alice = json.value(u"users"_s).toArray().first().toObject();
    QCOMPARE(alice.value(u"userId"_s).toString(), u"alice"_s);
    QCOMPARE(alice.value(u"valServices"_s).toArray(), QJsonArray{u"v2x.platooning"_s});
    QVERIFY(alice.value(u"password"_s).toString().size() >= 12);
    const auto clients = json.value(u"clients"_s).toArray();
    QCOMPARE(clients.size(), 2);
    QCOMPARE(clients.first().toObject().value(u"redirectUris"_s).toArray(), QJsonArray{u"http://127.0.0.1/callback"_s});
    QVERIFY(clients.last().toObject().value(u"secret"_s).toString().size() >= 40);

    const auto server = json.value(u"valServers"_s).toArray().first().toObject();
    QCOMPARE(server.value(u"certificate"_s).toString(), u"demo/v2x-server.pem"_s);
    const auto chain = pki::Certificate::listFromPem(*site::readTextFile(demo.dir() / "demo/v2x-server.pem"));
    const auto anchors = pki::Certificate::listFromPem(*site::readTextFile(demo.dir() / "ca.pem"));
    QVERIFY(chain && anchors);
    QCOMPARE(chain->front().uris(), std::vector<std::string>{"urn:sealdesk:client:v2x-server"});
    const auto verdict = pki::verifyChain(chain->front(), std::span(*chain).subspan(1), *anchors, pki::Purpose::TlsClient, demo.clock.now());
    QVERIFY2(verdict, verdict ? "" : verdict.error().detail.c_str());

    const auto second = demo.create();
    QVERIFY(!second);
    QCOMPARE(second.error().code, Errc::Conflict);
}

void tst_site_create::passphraseOpens()
{
    const QTemporaryDir temp;
    const auto base = site::toPath(temp.path());
    const SystemClock clock;
    site::CreateOptions options;
    options.dir = base / "site";
    options.slot.passphraseFile = writeFile(base / "pass", "correct horse\n");
    QVERIFY(site::createSite(options, nullptr, clock, crypto::systemRandom()));
    QVERIFY(!fs::exists(base / "site" / "site.key"));

    const auto open = [&](site::UnlockOptions unlock) {
        return site::Site::open({base / "site", std::move(unlock), {}, {}}, nullptr, clock, crypto::systemRandom());
    };
    const auto locked = open({});
    QVERIFY(!locked);
    QCOMPARE(locked.error().code, Errc::InvalidInput);
    site::UnlockOptions wrong;
    wrong.passphraseFile = writeFile(base / "wrong", "battery staple\n");
    const auto refused = open(wrong);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::Denied);
    site::UnlockOptions other;
    other.keyFile = options.slot.passphraseFile;
    QVERIFY(!open(other));
    const auto opened = open(options.slot);
    QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
    QVERIFY(!(*opened)->isDemo());
}

void tst_site_create::keychainOpens()
{
    const QTemporaryDir temp;
    const auto base = site::toPath(temp.path());
    const SystemClock clock;
    FakeKeychain keychain;
    site::CreateOptions options;
    options.dir = base / "site";
    options.slot.keychain = true;
    const auto created = site::createSite(options, &keychain, clock, crypto::systemRandom());
    QVERIFY(created);
    QCOMPARE(keychain.entries.size(), std::size_t(1));
    QVERIFY(site::Site::open({base / "site", {}, {}, {}}, &keychain, clock, crypto::systemRandom()));
    keychain.entries.clear();
    QVERIFY(!site::Site::open({base / "site", {}, {}, {}}, &keychain, clock, crypto::systemRandom()));
}

void tst_site_create::hostsAndDamage()
{
    const QTemporaryDir temp;
    const auto base = site::toPath(temp.path());
    const SystemClock clock;
    const auto nothing = site::Site::open({base / "nothing", {}, {}, {}}, nullptr, clock, crypto::systemRandom());
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, Errc::NotFound);

    DemoSite demo;
    QVERIFY(demo.create());
    {
        const auto opened = demo.open();
        QVERIFY(opened);
        const auto second = demo.open();
        QVERIFY(!second);
        QCOMPARE(second.error().code, Errc::Conflict);
    }
    // Another key, then a file that is no database: refused, and not touched.
    const auto key = *site::readSecretFile(demo.dir() / "site.key");
    writeFile(demo.dir() / "site.key", std::string(32, 'k'));
    const auto foreign = demo.open();
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().code, Errc::Denied);
    QVERIFY(site::writePrivate(demo.dir() / "site.key", key.view()));
    QVERIFY(demo.open());
    writeFile(demo.dir() / "site.db", "not a database");
    const auto damaged = demo.open();
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, Errc::Io);
    QCOMPARE(*site::readTextFile(demo.dir() / "site.db"), std::string("not a database"));
}

void tst_site_create::portsStay()
{
    DemoSite demo;
    QVERIFY(demo.create());
    QJsonObject first;
    for (int run = 0; run < 2; ++run) {
        auto opened = demo.open();
        QVERIFY(opened);
        const auto status = (*opened)->listen();
        QVERIFY2(status, status ? "" : status.error().detail.c_str());
        const auto endpoints = readJson(demo.dir() / "endpoints.json");
        QCOMPARE(endpoints, (*opened)->endpoints());
        QCOMPARE(endpoints.value(u"caBundle"_s).toString(), u"ca.pem"_s);
        QCOMPARE(endpoints.value(u"issuer"_s), endpoints.value(u"simS"_s).toObject().value(u"https"_s));
        if (run == 0)
            first = endpoints;
        QCOMPARE(endpoints, first);
        // The demo certificates name where the list of revoked ones is now.
        const auto chain = pki::Certificate::listFromPem(*site::readTextFile(demo.dir() / "demo/v2x-server.pem"));
        QVERIFY(chain);
        QCOMPARE(QString::fromStdString(chain->front().crlUrls().front()),
                 QString(endpoints.value(u"ca"_s).toObject().value(u"http"_s).toString() + u"/issuing.crl"));
        (*opened)->stop();
        QVERIFY(!fs::exists(demo.dir() / "endpoints.json"));
    }
}

QTEST_GUILESS_MAIN(tst_site_create)
#include "tst_site_create.moc"
