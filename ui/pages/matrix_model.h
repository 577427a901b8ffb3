#pragma once

#include "ui/async.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <vector>

namespace seal::ui {

/// VAL users as rows, VAL services as columns, a mark where a user is mapped. Rows come page by page as the view asks for them.
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        MappedRole = Qt::UserRole + 1, ///< bool
        PendingRole,                   ///< a change is under way
        UserRole_,                     ///< log-in name of the row
        ServiceRole,                   ///< id of the column
    };
    struct Service
    {
        QString id;
        QString name;
        bool disabled = false;
        bool operator==(const Service &) const = default;
    };

    explicit MatrixModel(api::Backend &backend, QObject *parent = nullptr);

    /// Asks for all services and the first users whose log-in names or names contain the text.
    void load(const QString &filter);
    /// The site changed: what is loaded may be old. Rows are asked for again when refreshRows() is told that they are on show.
    void markStale();
    /// Asks again for stale rows among these. Marks change in place; when users or services came or went, all is loaded anew.
    void refreshRows(int first, int last);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    [[nodiscard]] bool hasMore() const { return !m_next.isEmpty(); }
    [[nodiscard]] bool isMapped(int row, int column) const;
    [[nodiscard]] QString userAt(int row) const { return m_users[static_cast<std::size_t>(row)].login; }
    [[nodiscard]] const Service &serviceAt(int column) const { return m_services[static_cast<std::size_t>(column)]; }
    [[nodiscard]] int rowOf(const QString &login) const;       ///< -1: not loaded
    [[nodiscard]] int columnOf(const QString &service) const;  ///< -1: none
    /// The cell waits for the site.
    void setPending(const QString &user, const QString &service, bool pending);
    void setMapped(const QString &user, const QString &service, bool mapped);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const seal::api::Failure &failure);
    void busyChanged(bool busy);

private:
    struct User
    {
        QString login;
        QString name;
        bool disabled = false;
        bool stale = false;
        std::vector<bool> mapped; ///< by column
    };
    void askServices(const QString &after);
    void askUsers(const QString &after);
    void takeUsers(const QJsonObject &answer, bool first, quint64 asked);
    void checkServices();
    void askRows(int first, int last);
    void takeRows(const QJsonArray &items, int first, int last, quint64 asked);
    [[nodiscard]] User userFrom(const QJsonObject &row, bool stale) const;

    Question *m_question = nullptr; ///< the way down the list
    Question *m_again = nullptr;    ///< rows on show
    std::vector<Service> m_services;
    std::vector<Service> m_newServices;
    bool m_servicesStale = false;
    quint64 m_generation = 0; ///< counts the changes of the site that were told
    std::vector<User> m_users;
    QHash<QString, int> m_columns;
    QHash<QString, int> m_rows;
    QSet<QString> m_pending; ///< "user\nservice"
    QString m_filter;
    QString m_next;
};

} // namespace seal::ui
