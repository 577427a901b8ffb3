#pragma once

#include "ui/async.h"
#include "ui/columns.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QTabWidget;
class QStackedWidget;
class QHBoxLayout;
class QToolBar;
class QVBoxLayout;

namespace seal::ui {

struct Context;
struct TableSpec;
class StatePill;

/// One line of an overview: a label and what it says.
struct Fact
{
    QString label;
    QString text;
    ColumnKind kind = ColumnKind::Text; ///< Id: fixed-width and copyable; Time: text is RFC 3339
    Tone tone = Tone::Plain;
};

/// Facts about one thing, selectable and readable by a screen reader.
class FactsView final : public QWidget
{
    Q_OBJECT

public:
    explicit FactsView(QWidget *parent = nullptr);
    void setFacts(const std::vector<Fact> &facts);

private:
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_body = nullptr;
};

/// What the pane says of the row: title, second line, and its state.
struct DetailHead
{
    QString title;
    QString subtitle = {};
    StateValue state = {};
};

/// The pane beside a list: follows the selection, one tab per view of the thing. Only the tab on show asks the site.
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    using RowFunction = std::function<void(const QJsonObject &row)>;

    DetailPane(Context &context, QString stateId, QWidget *parent = nullptr);

    void setHead(std::function<DetailHead(const QJsonObject &)> head) { m_head = std::move(head); }
    void setActions(const QList<QAction *> &actions);
    /// A tab of facts from the row alone.
    void addFacts(const QString &id, const QString &title, std::function<std::vector<Fact>(const QJsonObject &)> facts);
    /// A tab of facts from a method's answer ("user.show").
    void addFacts(const QString &id, const QString &title, const QString &method,
                  std::function<QJsonObject(const QJsonObject &)> params, std::function<std::vector<Fact>(const QJsonObject &)> facts);
    /// A tab with a table of its own: the list method is asked with params(row).
    void addTable(const QString &id, const QString &title, const TableSpec &spec,
                  std::function<QJsonObject(const QJsonObject &)> params);
    /// What the log says about the row: the records that hold the word. Refusals are there too.
    void addAudit(const QString &title, std::function<QJsonValue(const QJsonObject &row)> word);
    /// Any widget; `show` is called when the row or the tab changes.
    void addTab(const QString &id, const QString &title, QWidget *widget, RowFunction show);

    void showRow(const QJsonObject &row);
    void showMany(int count); ///< several rows are selected
    void showNone();
    [[nodiscard]] const QJsonObject &row() const { return m_row; }
    void setCurrentTab(const QString &id);
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }

private:
    struct Tab
    {
        QString id;
        RowFunction show;
        QJsonObject shown;
    };
    void showTab();

    Context &m_context;
    QString m_stateId;
    std::function<DetailHead(const QJsonObject &)> m_head;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_nothing = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    StatePill *m_state = nullptr;
    QToolBar *m_bar = nullptr;
    QTabWidget *m_tabs = nullptr;
    std::vector<Tab> m_tabList;
    QJsonObject m_row;
};

} // namespace seal::ui
