#pragma once

// Private to core/store (and its tests): the only header of this folder that names Qt types.

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

namespace seal::store {

// How values of ours become bound values. Empty texts and bytes are empty, never NULL.
QVariant toVariant(std::string_view text);
QVariant toVariant(ByteView bytes);
inline QVariant toVariant(const std::string &text)
{
    return toVariant(std::string_view(text));
}
inline QVariant toVariant(const char *text)
{
    return toVariant(std::string_view(text));
}
inline QVariant toVariant(const Bytes &bytes)
{
    return toVariant(ByteView(bytes));
}
inline QVariant toVariant(std::int64_t number)
{
    return QVariant(qlonglong{number});
}
inline QVariant toVariant(int number)
{
    return QVariant(qlonglong{number});
}
inline QVariant toVariant(bool flag)
{
    return QVariant(qlonglong{flag ? 1 : 0});
}
inline QVariant toVariant(UtcMs time)
{
    return toVariant(toEpochMs(time));
}
inline QVariant toVariant(std::optional<UtcMs> time)
{
    return time ? toVariant(*time) : QVariant();
}
template <typename Tag>
QVariant toVariant(const StrongId<Tag> &id)
{
    return toVariant(std::string_view(id.str()));
}

/// The row that a query stands on.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}
    [[nodiscard]] std::int64_t integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] UtcMs time(int column) const { return fromEpochMs(integer(column)); }
    [[nodiscard]] std::optional<UtcMs> optionalTime(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] Bytes blob(int column) const;
    template <typename Id>
    [[nodiscard]] Id id(int column) const
    {
        return Id(text(column));
    }

private:
    const QSqlQuery &m_query;
};

struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
};

/// A SQLite connection of one thread, with its prepared statements kept by SQL text. Statements are fixed texts of this
/// folder. Needs a QCoreApplication in the process (Qt finds its SQL driver through it). Errors: Errc::Conflict (a
/// constraint), Errc::Unavailable (disk full, locked), Errc::Io (all else).
class Connection
{
public:
    /// Cache and CacheReader are for files that can be made anew: a commit need not be on the disk when it returns.
    enum class Mode { Writer, Reader, Cache, CacheReader };
    static Result<std::unique_ptr<Connection>> open(const std::filesystem::path &file, Mode mode);
    /// One that answers every call with this error.
    static std::unique_ptr<Connection> broken(Error error);
    ~Connection();
    [[nodiscard]] bool isOpen() const { return !m_broken; }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// One statement that is not kept: DDL and pragmas.
    Status exec(std::string_view sql);

    /// A statement that gives no rows; the number of rows it changed.
    template <typename... Args>
    Result<int> run(std::string_view sql, const Args &...args)
    {
        SEAL_TRY(QSqlQuery * query, start(sql, {toVariant(args)...}));
        const int changed = query->numRowsAffected();
        query->finish();
        return changed;
    }

    /// All rows, each made a value by read(Row). `read` must not use the connection.
    template <typename Read, typename... Args>
    auto all(std::string_view sql, Read read, const Args &...args)
        -> Result<std::vector<std::invoke_result_t<Read, const Row &>>>
    {
        std::vector<std::invoke_result_t<Read, const Row &>> rows;
        SEAL_TRY(QSqlQuery * query, start(sql, {toVariant(args)...}));
        const Row row(*query);
        while (query->next())
            rows.push_back(read(row));
        SEAL_CHECK(end(*query));
        return rows;
    }

    /// The one row of a primary key: Errc::NotFound with `what` when there is none.
    template <typename Read, typename... Args>
    auto one(std::string_view what, std::string_view sql, Read read, const Args &...args)
        -> Result<std::invoke_result_t<Read, const Row &>>
    {
        SEAL_TRY(auto rows, all(sql, read, args...));
        if (rows.empty())
            return makeError(Errc::NotFound, "no such " + std::string(what));
        return std::move(rows.front());
    }

    /// BEGIN IMMEDIATE: the write lock from the start, so that no later statement can fail for want of it.
    Status begin();
    Status commit();
    /// Also when SQLite has rolled back by itself already.
    void rollback();

private:
    explicit Connection(QString name) : m_name(std::move(name)) {}
    Result<QSqlQuery *> start(std::string_view sql, std::initializer_list<QVariant> values);
    Status end(QSqlQuery &query);

    std::optional<Error> m_broken;
    QString m_name; ///< of the connection as Qt knows it, unique in the process
    QSqlDatabase m_database;
    std::unordered_map<std::string, std::unique_ptr<QSqlQuery>, TextHash, std::equal_to<>> m_statements;
};

/// BEGIN IMMEDIATE now, rolled back at the end unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(Connection &connection)
    {
        SEAL_CHECK(connection.begin());
        return Transaction(connection);
    }
    ~Transaction()
    {
        if (m_connection)
            m_connection->rollback();
    }
    Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// On an error the destructor still rolls back.
    Status commit()
    {
        SEAL_CHECK(m_connection->commit());
        m_connection = nullptr;
        return {};
    }

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}
    Connection *m_connection;
};

} // namespace seal::store
