#pragma once

#include "ui/detail_pane.h"
#include "ui/filter_bar.h"
#include "ui/page.h"
#include "ui/row_model.h"
#include "ui/table_view.h"

class QLabel;
class QSplitter;
class QToolBar;

namespace seal::ui {

/// A table as data: where its rows come from and how they look.
struct TableSpec
{
    QString method;  ///< "user.list"
    QString key;     ///< the member that names a row: "login"
    std::vector<Column> columns;
    std::vector<FilterFlag> flags = {};
    QJsonObject params = {};   ///< always sent
    QString noun = {};         ///< "users": in file names and in the footer's spoken text
};

/// When an action on rows can be used.
enum class Needs { Nothing, One, Some };

/// The standard page: toolbar, filter bar, table with footer, and a detail pane beside it (below it when narrow).
class TablePage : public Page
{
    Q_OBJECT

public:
    using Rows = QList<QJsonObject>;

    TablePage(Context &context, PageInfo info, TableSpec spec, QWidget *parent = nullptr);
    ~TablePage() override;

    void refresh() override;
    void setFilter(const QString &filter) override;
    [[nodiscard]] QString filter() const override;
    [[nodiscard]] QWidget *filterWidget() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;

    /// An action of toolbar, row menu and palette. With Some, the text gets the number of rows when there are several.
    /// `refuse` may say why not for these rows ("is disabled already"); empty: go.
    QAction *addRowCommand(const ActionSpec &spec, Needs needs, std::function<void(const Rows &rows)> run,
                           std::function<QString(const Rows &rows)> refuse = {});
    void addToolbarSeparator();

    [[nodiscard]] TableView &table() const { return *m_table; }
    [[nodiscard]] DetailPane &detail() const { return *m_detail; }
    [[nodiscard]] FilterBar &filterBar() const { return *m_filterBar; }
    [[nodiscard]] RowModel &model() const { return *m_model; }
    [[nodiscard]] ListSource &source() const { return *m_source; }
    [[nodiscard]] QString footerText() const;
    /// Selects this row once it is there: after adding, after a jump from another page.
    void selectWhenLoaded(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;
    /// Puts the export and refresh commands and the overflow in place; call at the end of the constructor of the page.
    void finishToolbar();
    /// Shows the empty state, "nothing fits", or the rows.
    virtual void updateEmptiness();
    /// Asks all commands again whether they can be used: after something else than the selection changed.
    void updateCommands();
    [[nodiscard]] QSplitter &splitter() const { return *m_splitter; } ///< the page's content: list and details

private:
    struct RowCommand
    {
        QAction *action;
        Needs needs;
        QString text;
        std::function<QString(const Rows &)> refuse;
    };
    void buildLayout();
    void applyFilter();
    void askSource();
    [[nodiscard]] QString siteWord() const;
    void loadOn();
    void loaded();
    void selectionChanged();
    void updateFooter();
    void exportRows();
    [[nodiscard]] FilterVocabulary vocabulary() const;

    TableSpec m_spec;
    RowModel *m_model = nullptr;
    ListSource *m_source = nullptr;
    TableView *m_table = nullptr;
    FilterBar *m_filterBar = nullptr;
    QToolBar *m_toolbar = nullptr;
    DetailPane *m_detail = nullptr;
    QSplitter *m_splitter = nullptr;
    QLabel *m_footer = nullptr;
    std::vector<RowCommand> m_rowCommands;
    QString m_wantedKey;
    QString m_askedWord;   ///< what the site filters by
    bool m_isBig = false;  ///< the site has more rows than one page
};

} // namespace seal::ui
