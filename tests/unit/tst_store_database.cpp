// Files that are made, opened, migrated, and refused.

#include "core/store/schema.h"
#include "tst_store_support.h"

#include <array>
#include <fstream>

using namespace seal;
using namespace seal::store;
using namespace seal::store::test;

namespace {

void writeFile(const std::filesystem::path &file, std::string_view content)
{
    std::ofstream(file, std::ios::binary) << content;
}

std::string readFile(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

class tst_store_database : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createdFilesAreTheOwnersAlone();
    void createOverwritesNothing();
    void foreignFilesAreRefused_data();
    void foreignFilesAreRefused();
    void newerFilesAreRefused();
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();
    void olderFilesAreMigrated();
    void aFailedMigrationLeavesTheOldVersion();
    void theStoredVersion1Opens();
    void transactionsAreWholeOrNothing();
};

void tst_store_database::createdFilesAreTheOwnersAlone()
{
    const Site site;
    using std::filesystem::perms;
    for (const auto &entry : std::filesystem::directory_iterator(site.file.parent_path()))
        QVERIFY2((entry.status().permissions() & (perms::group_all | perms::others_all)) == perms::none,
                 entry.path().c_str());
}

void tst_store_database::createOverwritesNothing()
{
    const QTemporaryDir dir;
    const auto file = std::filesystem::path(dir.path().toStdString()) / "site.db";
    writeFile(file, "precious");
    QVERIFY(Database::create(file).error().code == Errc::Conflict);
    QCOMPARE(readFile(file), std::string("precious"));
    QVERIFY(Database::create(file.parent_path() / "missing" / "site.db").error().code == Errc::Io);
}

void tst_store_database::foreignFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("an empty file is no database") << QByteArray();
    QTest::newRow("a text is no database") << QByteArray(4096, 'x');
    QTest::newRow("the head of SQLite alone is no database") << QByteArray("SQLite format 3\0", 16);
    const QTemporaryDir dir;
    const auto file = dir.filePath(u"foreign.db"_s);
    {
        auto raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        raw.setDatabaseName(file);
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        QVERIFY(query.exec(u"CREATE TABLE users(id)"_s));
        raw.close();
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
    QTest::newRow("a SQLite file of another program is not ours")
        << QByteArray::fromStdString(readFile(file.toStdString()));
}

void tst_store_database::foreignFilesAreRefused()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir dir;
    const auto file = std::filesystem::path(dir.path().toStdString()) / "site.db";
    QVERIFY(Database::open(file).error().code == Errc::NotFound);
    writeFile(file, content.toStdString());
    const auto opened = Database::open(file);
    QVERIFY(opened.error().code == Errc::Io);
    QVERIFY(!opened.error().detail.empty());
    QCOMPARE(readFile(file), content.toStdString()); // untouched
}

void tst_store_database::newerFilesAreRefused()
{
    const Site site;
    QVERIFY(Database::open(site.file));
    site.tamper({u"PRAGMA user_version=999"_s});
    const auto opened = Database::open(site.file);
    QVERIFY(opened.error().code == Errc::Conflict);
    QVERIFY(contains(opened.error().detail, "made by a newer Sealdesk"));
}

void tst_store_database::damagedFilesAreRefused_data()
{
    QTest::addColumn<bool>("cut");
    QTest::newRow("a file that was cut short is refused") << true;
    QTest::newRow("a file with overwritten pages is refused") << false;
}

void tst_store_database::damagedFilesAreRefused()
{
    QFETCH(bool, cut);
    const Site site;
    site.tamper({u"PRAGMA wal_checkpoint(TRUNCATE)"_s, u"PRAGMA journal_mode=DELETE"_s});
    auto content = readFile(site.file);
    if (cut)
        content.resize(content.size() - 4096);
    else
        std::fill(content.begin() + 4096, content.end(), 'z');
    writeFile(site.file, content);
    const auto opened = Database::open(site.file);
    QVERIFY(opened.error().code == Errc::Io);
    QVERIFY2(contains(opened.error().detail, "damaged"), opened.error().detail.c_str());
}

void tst_store_database::olderFilesAreMigrated()
{
    constexpr std::array<std::string_view, 2> kNext = {"ALTER TABLE users ADD COLUMN extra TEXT NOT NULL DEFAULT 'x'",
                                                       "CREATE TABLE more(id TEXT) STRICT"};
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    const int version = newestVersion(migrations());
    steps.push_back({version + 1, kNext});
    const Site site;
    const auto connection = std::move(*Connection::open(site.file, Connection::Mode::Writer));
    QVERIFY(migrate(*connection, steps));
    QVERIFY(migrate(*connection, steps)); // nothing left to do
    QVERIFY(connection->exec("INSERT INTO more VALUES('a')"));
    QVERIFY(migrate(*connection, migrations()).error().code == Errc::Conflict);
}

void tst_store_database::aFailedMigrationLeavesTheOldVersion()
{
    constexpr std::array<std::string_view, 2> kBroken = {"CREATE TABLE more(id TEXT) STRICT",
                                                         "CREATE TABLE users(id TEXT)"};
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    steps.push_back({newestVersion(migrations()) + 1, kBroken});
    const Site site;
    const auto connection = std::move(*Connection::open(site.file, Connection::Mode::Writer));
    QVERIFY(!migrate(*connection, steps));
    QVERIFY(!connection->exec("INSERT INTO more VALUES('a')"));
    QVERIFY(Database::open(site.file));
}

void tst_store_database::theStoredVersion1Opens()
{
    // A database as version 1 of the schema wrote it: every later program must be able to open it.
    const QTemporaryDir dir;
    const auto file = std::filesystem::path(dir.path().toStdString()) / "site.db";
    std::filesystem::copy_file(std::filesystem::path(SEAL_TEST_DATA) / "store" / "version1.db", file);
    const auto database = Database::open(file);
    QVERIFY2(database.has_value(), database ? "" : database.error().detail.c_str());
    const auto tables = *database->connect();
    QCOMPARE(tables.user(UserId("u-1"))->displayName, std::string("Alice"));
    QVERIFY(tables.client(ClientId("app"))->redirectUris == std::vector<std::string>{"http://127.0.0.1/callback"});
    const auto keys = *tables.signingKeys(SigningKeyUse::Audit);
    QCOMPARE(keys.size(), 1U);
    const auto verdict = *verifyAudit(tables, *crypto::PublicKey::fromSpkiDer(keys.front().publicSpki));
    QVERIFY2(verdict.intact, verdict.problem.c_str());
    QCOMPARE(verdict.records, 3);
}

void tst_store_database::transactionsAreWholeOrNothing()
{
    const Site site;
    const auto failed = site.database.inTransaction([](Tables &tables) -> Status {
        SEAL_CHECK(tables.putSetting("a", "1"));
        return makeError(Errc::Cancelled, "no");
    });
    QVERIFY(failed.error().code == Errc::Cancelled);
    QVERIFY(site.database.connect()->setting("a").error().code == Errc::NotFound);
    QVERIFY(site.database.inTransaction([](Tables &tables) { return tables.putSetting("a", "1"); }));
    QCOMPARE(*site.database.connect()->setting("a"), std::string("1"));
}

QTEST_GUILESS_MAIN(tst_store_database)
#include "tst_store_database.moc"
