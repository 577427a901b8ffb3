#pragma once

#include "ui/ladder/ladder_export.h"

#include <QWidget>

class QActionGroup;
class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace seal::ui {

class LadderModel;
class LadderReplay;
class LadderSide;
class LadderView;
class Page;
class RowModel;
class TableView;

/// A flow on a page: the ladder, or the same as a table, with the step that is current beside it; play back, zoom, fold, export.
/// Its commands are the page's, so that palette and cheat sheet have them.
class LadderWidget final : public QWidget
{
    Q_OBJECT

public:
    explicit LadderWidget(Page &page, QWidget *parent = nullptr);
    ~LadderWidget() override;

    [[nodiscard]] LadderModel &model() const { return *m_model; }
    [[nodiscard]] LadderView &view() const { return *m_view; }
    [[nodiscard]] LadderSide &side() const { return *m_side; }
    [[nodiscard]] LadderReplay &replay() const { return *m_replay; }
    [[nodiscard]] TableView &table() const { return *m_table; }

    /// What exports say; `name` is the first word of their files' names.
    void setFacts(const LadderFacts &facts, const QString &name);
    void setPlaceholder(const QString &text);
    void showTable(bool table);
    [[nodiscard]] bool showsTable() const;
    /// What F6 visits here.
    [[nodiscard]] QList<QWidget *> panes() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildViews();
    void buildToolbar();
    QAction *addCommand(const QString &id, const QString &text, const QString &iconName, const QKeySequence &shortcut, std::function<void()> run);
    void addPlayCommands();
    void addLookCommands();
    void currentChanged();
    void fillTable();
    void updateReplay();
    void placeSide();
    void exportLadder();
    [[nodiscard]] QString key(const QString &what) const; ///< of the settings

    Page &m_page;
    LadderModel *m_model = nullptr;
    LadderReplay *m_replay = nullptr;
    LadderView *m_view = nullptr;
    LadderSide *m_side = nullptr;
    RowModel *m_rows = nullptr;
    TableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    QToolBar *m_bar = nullptr;
    QComboBox *m_speed = nullptr;
    QLabel *m_place = nullptr;
    QAction *m_play = nullptr;
    QAction *m_asTable = nullptr;
    QList<QAction *> m_needSteps; ///< off while there is nothing
    LadderFacts m_facts;
    QString m_name;
};

} // namespace seal::ui
