#pragma once

#include "ui/actions.h"

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;
class QKeySequenceEdit;
class QLabel;
class QPushButton;

namespace seal::ui {

/// Ctrl+/: all shortcuts by group, each can be changed here.
class CheatSheet final : public QDialog
{
    Q_OBJECT

public:
    CheatSheet(ActionCollection &actions, QWidget *parent);
    [[nodiscard]] QTreeWidget *tree() const { return m_tree; }
    static CheatSheet *start(ActionCollection &actions, QWidget *parent);

private:
    void fill(const QString &filter);
    void currentChanged();
    void assign();

    ActionCollection &m_actions;
    QTreeWidget *m_tree = nullptr;
    QKeySequenceEdit *m_keys = nullptr;
    QPushButton *m_assign = nullptr;
    QPushButton *m_reset = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace seal::ui
