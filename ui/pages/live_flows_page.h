#pragma once

#include "core/api/events.h"
#include "ui/async.h"
#include "ui/ladder/live_flows.h"
#include "ui/page.h"

#include <QTimer>

class QLabel;
class QSplitter;
class QToolBar;

namespace seal::ui {

class FilterBar;
class LadderWidget;
class RowModel;
class TableView;

/// What real clients do now: flows by correlation id, with the ladder of the one that is selected. The servers keep steps only while
/// somebody looks at this page.
class LiveFlowsPage final : public Page
{
    Q_OBJECT

public:
    explicit LiveFlowsPage(Context &context, QWidget *parent = nullptr);
    ~LiveFlowsPage() override;
    static PageInfo describe();

    void refresh() override;
    void setFilter(const QString &filter) override; ///< "correlation:ID" selects that flow
    [[nodiscard]] QString filter() const override;
    [[nodiscard]] QWidget *filterWidget() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;

    [[nodiscard]] TableView &table() const { return *m_table; }
    [[nodiscard]] LadderWidget &ladder() const { return *m_ladder; }
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] bool paused() const { return m_paused; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHeader();
    void buildContent();
    void addCommands();
    void watch();
    void pull();
    void take(const QJsonObject &answer);
    void setPaused(bool paused);
    void clear();
    void applyFilter();
    void showRows();
    void growLadder();
    void selectionChanged();
    void updateEmptiness();
    void updateStatus();
    void updateCommands();

    LiveFlows m_live;
    std::vector<FilterFlag> m_flags = liveFlags();
    QString m_shown; ///< flow in the ladder
    qint64 m_cursor = -1;
    qint64 m_dropped = 0;     ///< that never came, since this page looks
    qint64 m_droppedBase = -1;
    bool m_paused = false;
    bool m_more = false; ///< something came while an answer was under way
    QTimer m_lease;
    Question m_ask;
    RowModel *m_rows = nullptr;
    TableView *m_table = nullptr;
    FilterBar *m_filterBar = nullptr;
    QToolBar *m_bar = nullptr;
    QLabel *m_status = nullptr;
    QSplitter *m_splitter = nullptr;
    LadderWidget *m_ladder = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_audit = nullptr;
    api::Subscription m_subscription;
};

} // namespace seal::ui
