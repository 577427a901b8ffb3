#pragma once

#include "ui/detail_pane.h"
#include "ui/filter_bar.h"
#include "ui/page.h"
#include "ui/pages/audit_feed.h"
#include "ui/pages/audit_words.h"
#include "ui/row_model.h"
#include "ui/table_view.h"

#include <QPersistentModelIndex>
#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollBar;
class QSplitter;
class QToolBar;

namespace seal::ui {

/// The audit log, newest first: live, searched by the site's index, smooth however long it is. Rows are a window that moves over the log; the
/// scroll bar is that of the whole.
class AuditPage final : public Page
{
    Q_OBJECT

public:
    static PageInfo describe();
    explicit AuditPage(Context &context, QWidget *parent = nullptr);
    ~AuditPage() override;

    void refresh() override;
    void setFilter(const QString &filter) override;
    [[nodiscard]] QString filter() const override;
    [[nodiscard]] QWidget *filterWidget() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;

    [[nodiscard]] TableView &table() const { return *m_table; }
    [[nodiscard]] AuditFeed &feed() const { return *m_feed; }
    [[nodiscard]] QScrollBar &scrollBar() const { return *m_bar; }
    [[nodiscard]] DetailPane &detail() const { return *m_detail; }
    [[nodiscard]] QString footerText() const;
    [[nodiscard]] QString chainText() const;
    [[nodiscard]] QString newRecordsText() const; ///< "37 new records"; empty: none wait
    /// Rows that match the filter get that tone.
    void addHighlight(const QString &filter, Tone tone);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    /// A command that needs a member of the record on show.
    using Fits = std::function<bool(const QJsonObject &record)>;
    struct RecordCommand
    {
        QAction *action;
        Fits fits;
        QString why; ///< when the record has none
    };

    void buildHeader();
    void buildList();
    void buildDetail();
    void addCommands();
    void addLogCommands();
    void addRecordCommands();
    void addRecordCommand(const ActionSpec &spec, Fits fits, const QString &why, std::function<void(const QJsonObject &)> run);
    void connectFeed();
    void applyFilter();
    void showPlace();          ///< the scroll bar after the window or the view has moved
    void goTo(int position);   ///< the view after the scroll bar was moved
    void viewScrolled();
    [[nodiscard]] int rowsInView() const;
    void followAgain();
    void updateNewButton();
    void updateFooter();
    void updateCommands();
    void updateEmptiness();
    void askChain();
    void showChain(const QJsonObject &state);
    void checkWholeLog();
    void exportLog();
    void fillMarkMenu(QMenu *menu);
    void applyHighlights();
    [[nodiscard]] const HighlightRule *ruleFor(const QJsonObject &record) const;
    void openPage(const QString &page, const QString &filter);
    [[nodiscard]] QString verifiedKey() const;

    std::vector<HighlightRule> m_rules;
    std::vector<RowFilter> m_ruleFilters;
    RowModel *m_model = nullptr;
    AuditFeed *m_feed = nullptr;
    FilterBar *m_filterBar = nullptr;
    QToolBar *m_toolbar = nullptr;
    QSplitter *m_splitter = nullptr;
    TableView *m_table = nullptr;
    QScrollBar *m_bar = nullptr;
    QPushButton *m_new = nullptr;
    QLabel *m_footer = nullptr;
    QLabel *m_chain = nullptr;
    QLabel *m_chainSign = nullptr;
    DetailPane *m_detail = nullptr;
    QPlainTextEdit *m_record = nullptr;
    QAction *m_follow = nullptr;
    std::vector<RecordCommand> m_recordCommands;
    QPersistentModelIndex m_firstRow;
    Question m_chainQuestion;
    QTimer m_jump;
    int m_wanted = -1; ///< where the scroll bar waits for rows
    bool m_placing = false;
    bool m_paused = false; ///< by the person, not by scrolling
    bool m_isLoaded = false;
    QJsonObject m_chainState;
};

} // namespace seal::ui
