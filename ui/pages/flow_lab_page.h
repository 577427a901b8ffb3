#pragma once

#include "core/api/events.h"
#include "ui/async.h"
#include "ui/page.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

class QLabel;
class QSplitter;
class QToolBar;

namespace seal::ui {

class CardList;
class LadderWidget;

/// The lab: real clients run flows against this site or another one, and every message and check is seen as it happens.
class FlowLabPage final : public Page
{
    Q_OBJECT

public:
    explicit FlowLabPage(Context &context, QWidget *parent = nullptr);
    static PageInfo describe();

    void refresh() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    /// "run:ID" shows that run, "flow:NAME" chooses that flow.
    void setFilter(const QString &filter) override;
    [[nodiscard]] QString filter() const override;

    [[nodiscard]] LadderWidget &ladder() const { return *m_ladder; }
    [[nodiscard]] CardList &flowList() const { return *m_flowList; }
    [[nodiscard]] CardList &runList() const { return *m_runList; }
    [[nodiscard]] const QString &shownRun() const { return m_shownRun; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildLists();
    QWidget *buildRun();
    void addCommands();
    QAction *addButton(const ActionSpec &spec, std::function<void()> run);
    void takeEvent(const api::Event &event);
    void takeRuns(const QJsonArray &runs);
    void takeRun(const QJsonObject &run);
    void takeStep(qint64 index, const QJsonObject &step);
    void askSteps(const QString &run);
    void start(const QJsonObject &params);
    void startAs();
    void startAgainstFile();
    void stop();
    void findAuditRecords();
    void chooseFlow(const QString &name);
    void showRun(const QString &run);
    void fillLists();
    void updateHead();
    void updateCommands();
    [[nodiscard]] QJsonObject flowNamed(const QString &name) const;
    [[nodiscard]] QJsonObject runWithId(const QString &run) const;
    [[nodiscard]] QString titleOf(const QString &flow) const;

    QJsonArray m_flows;
    QList<QJsonObject> m_runs; ///< newest first
    QString m_flow;            ///< chosen
    QString m_shownRun;
    QString m_wantedRun;       ///< a filter that waits for the answer
    Question m_askFlows;
    Question m_askRuns;
    Question m_askSteps;
    bool m_gettingSteps = false;
    qint64 m_toldSteps = 0;    ///< so many there are, by an event that came while steps were asked for

    QToolBar *m_bar = nullptr;
    CardList *m_flowList = nullptr;
    CardList *m_runList = nullptr;
    QLabel *m_runsTitle = nullptr;
    QLabel *m_noRuns = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_expected = nullptr;
    QLabel *m_actual = nullptr;
    QSplitter *m_splitter = nullptr;
    LadderWidget *m_ladder = nullptr;
    QAction *m_run = nullptr;
    QAction *m_runAs = nullptr;
    QAction *m_runFile = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_audit = nullptr;
    api::Subscription m_subscription;
};

} // namespace seal::ui
