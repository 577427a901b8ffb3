#pragma once

#include "ui/page.h"

#include <QStringList>

class QComboBox;
class QLabel;
class QLineEdit;
class QStringListModel;
class QTabWidget;

namespace seal::ui {

class AccessView;
class ListSource;
class Question;
class RowModel;
class TableView;

/// Effective access both ways: what would a user get, and who can get the key of a service.
class AccessPage final : public Page
{
    Q_OBJECT

public:
    explicit AccessPage(Context &context, QWidget *parent = nullptr);
    static PageInfo describe();

    void refresh() override;
    /// "user:alice", "user:alice service:v2x" or "service:v2x" (who gets its key).
    void setFilter(const QString &filter) override;
    [[nodiscard]] QString filter() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QWidget *filterWidget() const override;
    [[nodiscard]] AccessView &view() const { return *m_view; }
    [[nodiscard]] TableView &holders() const { return *m_holders; }
    [[nodiscard]] QLineEdit *userEdit() const { return m_user; }
    [[nodiscard]] QComboBox *serviceChoice() const { return m_service; }
    [[nodiscard]] QComboBox *keyChoice() const { return m_keyService; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }

private:
    QWidget *buildUserSide();
    QWidget *buildKeySide();
    void suggestUsers(const QString &text);
    void loadServices(const QString &after = {}, const QStringList &before = {});
    void fillServices(const QStringList &ids);
    void explain();
    void askWho();
    void updateSummary();
    /// What a box shows, or is going to show when the services are there.
    static QString chosen(QComboBox &box, QString &wanted);

    QTabWidget *m_tabs = nullptr;
    QLineEdit *m_user = nullptr;
    QStringListModel *m_suggestions = nullptr;
    QComboBox *m_service = nullptr;
    AccessView *m_view = nullptr;
    QLabel *m_start = nullptr;
    QComboBox *m_keyService = nullptr;
    RowModel *m_model = nullptr;
    ListSource *m_source = nullptr;
    TableView *m_holders = nullptr;
    QLabel *m_summary = nullptr;
    Question *m_users = nullptr;
    QStringList m_services; ///< ids in the boxes
    QString m_wantedService;
    QString m_wantedKey;
};

} // namespace seal::ui
