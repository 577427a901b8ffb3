#include "core/store/connection.h"

#include <QSqlDriver>
#include <QSqlError>

#include <algorithm>
#include <atomic>

namespace seal::store {

using namespace Qt::StringLiterals;

namespace {

// Primary result codes of SQLite; Qt reports the extended ones, whose low byte is the primary.
constexpr int kSqliteBusy = 5;
constexpr int kSqliteLocked = 6;
constexpr int kSqliteReadOnly = 8;
constexpr int kSqliteCorrupt = 11;
constexpr int kSqliteFull = 13;
constexpr int kSqliteCantOpen = 14;
constexpr int kSqliteConstraint = 19;
constexpr int kSqliteNotADatabase = 26;

Error toError(const QSqlError &error)
{
    const std::string text = error.databaseText().toStdString();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case kSqliteFull:
        return makeError(Errc::Unavailable, "disk full");
    case kSqliteBusy:
    case kSqliteLocked:
        return makeError(Errc::Unavailable, "the database is locked by another program");
    case kSqliteConstraint:
        return makeError(Errc::Conflict, text);
    case kSqliteCorrupt:
        return makeError(Errc::Io, "the database is damaged");
    case kSqliteNotADatabase:
        return makeError(Errc::Io, "the file is not a database");
    case kSqliteReadOnly:
        return makeError(Errc::Io, "the database cannot be written to (read-only)");
    case kSqliteCantOpen:
        return makeError(Errc::Io, "the database file cannot be opened");
    }
    return makeError(Errc::Io, text.empty() ? error.driverText().toStdString() : text);
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString uniqueName()
{
    static std::atomic<quint64> counter{0}; // Qt wants names that are unique in the process; nothing else depends on it
    return u"seal-store-%1"_s.arg(++counter);
}

/// WAL with FULL: a commit is on the disk when it returns. Checkpoints are the index thread's (state-design).
constexpr std::string_view kPragmas[] = {
    "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",   "PRAGMA foreign_keys=ON",   "PRAGMA wal_autocheckpoint=0",
    "PRAGMA secure_delete=ON", "PRAGMA trusted_schema=OFF", "PRAGMA temp_store=MEMORY",
};

struct ModePragmas
{
    Connection::Mode mode;
    std::string_view statement;
};

constexpr ModePragmas kModePragmas[] = {
    {Connection::Mode::Writer, "PRAGMA cache_size=-16384"},
    {Connection::Mode::Reader, "PRAGMA cache_size=-2048"},
    {Connection::Mode::Reader, "PRAGMA query_only=ON"},
    {Connection::Mode::Cache, "PRAGMA cache_size=-4096"},
    {Connection::Mode::Cache, "PRAGMA synchronous=NORMAL"}, // OFF could leave old pages in place after a power cut
    {Connection::Mode::Cache, "PRAGMA wal_autocheckpoint=4000"},
    {Connection::Mode::Cache, "PRAGMA secure_delete=OFF"},
    {Connection::Mode::CacheReader, "PRAGMA cache_size=-4096"},
    {Connection::Mode::CacheReader, "PRAGMA query_only=ON"},
};

} // namespace

QVariant toVariant(std::string_view text)
{
    return text.empty() ? QVariant(u""_s) : QVariant(toQString(text)); // a null QString would be bound as NULL
}

QVariant toVariant(ByteView bytes)
{
    if (bytes.empty())
        return QVariant(QByteArray("", 0));
    return QVariant(QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())));
}

std::optional<UtcMs> Row::optionalTime(int column) const
{
    const auto value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional(fromEpochMs(value.toLongLong()));
}

std::string Row::text(int column) const
{
    const auto utf8 = m_query.value(column).toString().toUtf8();
    return {utf8.constData(), static_cast<std::size_t>(utf8.size())};
}

Bytes Row::blob(int column) const
{
    const auto raw = m_query.value(column).toByteArray();
    const auto view = asBytes(std::string_view(raw.constData(), static_cast<std::size_t>(raw.size())));
    return {view.begin(), view.end()};
}

Result<std::unique_ptr<Connection>> Connection::open(const std::filesystem::path &file, Mode mode)
{
    // Qt would make a missing file.
    if (std::error_code ec; !std::filesystem::is_regular_file(file, ec))
        return makeError(Errc::NotFound, "there is no database file " + file.string());
    std::unique_ptr<Connection> connection(new Connection(uniqueName()));
    auto &database = connection->m_database;
    database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    if (!database.isValid())
        return makeError(Errc::Io, "the SQLite driver of Qt is not there (is there a QCoreApplication?)");
    database.setDatabaseName(QString::fromStdU16String(file.u16string()));
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open())
        return toError(database.lastError());
    for (const auto pragma : kPragmas)
        SEAL_CHECK(connection->exec(pragma));
    for (const auto &pragma : kModePragmas) {
        if (pragma.mode == mode)
            SEAL_CHECK(connection->exec(pragma.statement));
    }
    return connection;
}

std::unique_ptr<Connection> Connection::broken(Error error)
{
    std::unique_ptr<Connection> connection(new Connection(QString()));
    connection->m_broken = std::move(error);
    return connection;
}

Connection::~Connection()
{
    if (m_broken)
        return;
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase(); // the last handle must be gone before the name is
    QSqlDatabase::removeDatabase(m_name);
}

Status Connection::exec(std::string_view sql)
{
    if (m_broken)
        return *m_broken;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(toQString(sql)))
        return toError(query.lastError());
    return {};
}

Result<QSqlQuery *> Connection::start(std::string_view sql, std::initializer_list<QVariant> values)
{
    if (m_broken)
        return *m_broken;
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        auto query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(toQString(sql)))
            return toError(query->lastError());
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    auto *query = found->second.get();
    int position = 0;
    for (const auto &value : values)
        query->bindValue(position++, value);
    if (!query->exec()) {
        const auto error = toError(query->lastError());
        query->finish();
        return error;
    }
    return query;
}

Status Connection::end(QSqlQuery &query)
{
    // next() is false at the end and on an error alike. finish() frees the read lock: an open cursor would hold
    // checkpoints up.
    const auto error = query.lastError();
    query.finish();
    if (error.type() != QSqlError::NoError)
        return toError(error);
    return {};
}

Status Connection::begin()
{
    // Qt's own transaction() issues a plain BEGIN, which takes the write lock late.
    SEAL_TRY([[maybe_unused]] const int none, run("BEGIN IMMEDIATE"));
    return {};
}

Status Connection::commit()
{
    SEAL_TRY([[maybe_unused]] const int none, run("COMMIT"));
    return {};
}

void Connection::rollback()
{
    // Fails when SQLite has rolled back already (disk full, I/O error): then there is nothing left to do.
    static_cast<void>(run("ROLLBACK"));
}

} // namespace seal::store
