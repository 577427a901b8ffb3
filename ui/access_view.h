#pragma once

#include "ui/async.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace seal::ui {

struct Context;
class BusyLine;
class MessageBanner;

/// What a user would get, or what can be had through a client: services, below them clients, scopes, keys and servers, each with its
/// answer and what stands in the way. A line that one call can mend has a button for it.
class AccessView final : public QWidget
{
    Q_OBJECT

public:
    explicit AccessView(Context &context, QWidget *parent = nullptr);

    void showUser(const QString &login, const QString &service = {});
    void showClient(const QString &client);
    void refresh();
    [[nodiscard]] QTreeWidget *tree() const { return m_tree; }
    [[nodiscard]] QPushButton *fixButton() const { return m_fix; }
    [[nodiscard]] QString summary() const;
    /// All lines, indented: for the clipboard.
    [[nodiscard]] QString plainText() const;

private:
    void ask(const QString &method, const QJsonObject &params);
    void take(const QJsonObject &answer);
    void addUserService(const QJsonObject &service);
    void addClientService(const QJsonObject &service);
    void addWay(QTreeWidgetItem *parent, const QJsonObject &way, const QString &title);
    void addScopes(QTreeWidgetItem *parent, const QJsonObject &way);
    void addStops(QTreeWidgetItem *parent, const QJsonObject &way);
    QTreeWidgetItem *addLine(QTreeWidgetItem *parent, const QString &what, const QString &answer, bool good, const QString &why = {});
    void selected();

    Context &m_context;
    Question *m_question = nullptr;
    QString m_method;
    QJsonObject m_params;
    QLabel *m_summary = nullptr;
    BusyLine *m_busy = nullptr;
    MessageBanner *m_banner = nullptr;
    QTreeWidget *m_tree = nullptr;
    QLabel *m_why = nullptr;
    QPushButton *m_fix = nullptr;
    QJsonObject m_stop; ///< of the line that is selected
};

} // namespace seal::ui
