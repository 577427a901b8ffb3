#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;
class QTreeWidget;
class QVBoxLayout;

namespace seal::ui {

struct Context;
class FactsView;
class LadderModel;

/// Beside the ladder: the step that is current, decoded, raw, with its checks, and what the specifications say.
class LadderSide final : public QWidget
{
    Q_OBJECT

public:
    /// The tab is kept under "splitters/tab-<stateId>".
    LadderSide(Context &context, LadderModel &model, QString stateId, QWidget *parent = nullptr);

Q_SIGNALS:
    void stepWanted(int row); ///< a check was chosen

public:

    void showStep(int row);
    void showPhase(int phase);
    void showNone();
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] int row() const { return m_row; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTabs();
    void showTab();
    void showChecks();
    void showSpec();

    Context &m_context;
    LadderModel &m_model;
    QString m_stateId;
    int m_row = -1;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_nothing = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_parties = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_reason = nullptr;
    QTabWidget *m_tabs = nullptr;
    FactsView *m_decoded = nullptr;
    QPlainTextEdit *m_raw = nullptr;
    QTreeWidget *m_checks = nullptr;
    QWidget *m_spec = nullptr;
    QVBoxLayout *m_specLayout = nullptr;
};

} // namespace seal::ui
