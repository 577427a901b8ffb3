#pragma once

#include "core/api/reply.h"
#include "ui/async.h"
#include "ui/columns.h"

#include <QAbstractTableModel>
#include <QJsonObject>
#include <QList>

#include <functional>
#include <vector>

namespace seal::ui {

enum RowRole {
    SortRole = Qt::UserRole + 1, ///< QDateTime, number or text
    CopyRole,                    ///< text for clipboards and files; times in ISO 8601
    ObjectRole,                  ///< the row as QJsonObject
    ToneRole,                    ///< Tone as int
    KindRole,                    ///< ColumnKind as int
    IconNameRole,                ///< of a state, may be empty
    KeyRole,                     ///< the text that names the row
};

/// Rows as the site answers them, columns as a table of data.
class RowModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    RowModel(std::vector<Column> columns, QString key, QObject *parent = nullptr);

    /// Another set of rows; when the keys are the same, only contents change (selection and scroll place stay).
    void setRows(const QList<QJsonObject> &rows);
    void appendRows(const QList<QJsonObject> &rows);
    /// At the other end: a window that moves over more rows than are held.
    void prependRows(const QList<QJsonObject> &rows);
    void removeFirst(int count);
    void removeLast(int count);
    /// Rows with a tone stand on its quiet background. Whoever sets it says the same in words somewhere.
    void setHighlighter(std::function<Tone(const QJsonObject &)> toneOf);
    /// There is more at the source: views ask for it by fetchMore().
    void setMore(bool more);
    void setKeyFunction(std::function<QString(const QJsonObject &)> key) { m_keyOf = std::move(key); }

    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    [[nodiscard]] const QList<QJsonObject> &rows() const { return m_rows; }
    [[nodiscard]] QString keyOf(const QJsonObject &row) const;
    [[nodiscard]] int columnByName(QStringView name) const; ///< -1: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    std::vector<Column> m_columns;
    std::function<QString(const QJsonObject &)> m_keyOf;
    std::function<Tone(const QJsonObject &)> m_toneOf;
    QList<QJsonObject> m_rows;
    bool m_more = false;
};

/// Fills a model from a list method of the site, page by page by its cursor.
class ListSource final : public QObject
{
    Q_OBJECT

public:
    ListSource(api::Backend &backend, RowModel &model, QString method);

    /// The first page; rows on show stay until it is there. Parameters as the method takes them, without "after" and "limit".
    void load(const QJsonObject &params);
    void loadMore();
    void stop();
    [[nodiscard]] bool hasMore() const { return !m_next.isEmpty(); }
    [[nodiscard]] bool busy() const { return m_question.busy(); }
    [[nodiscard]] const QString &method() const { return m_method; }
    [[nodiscard]] const QJsonObject &params() const { return m_params; }

Q_SIGNALS:
    void loaded();
    void failed(const seal::api::Failure &failure);
    void busyChanged(bool busy);

private:
    void ask(const QString &after);
    void take(const api::Reply &reply, bool first);

    RowModel &m_model;
    QString m_method;
    QJsonObject m_params;
    QString m_next;
    Question m_question;
};

} // namespace seal::ui
