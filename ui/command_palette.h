#pragma once

#include "ui/context.h"
#include "ui/page_registry.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace seal::ui {

/// Ctrl+K: every page and everything that can be done now, found by a few letters.
class CommandPalette final : public QWidget
{
    Q_OBJECT

public:
    CommandPalette(const ActionCollection &actions, const PageRegistry &registry, QWidget *window);
    void open();
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QStringList shownTexts() const;

Q_SIGNALS:
    void pageWanted(const QString &pageId);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void run(const QModelIndex &index);
    void leave();

    const ActionCollection &m_actions;
    const PageRegistry &m_registry;
    QLineEdit *m_edit = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_none = nullptr;
    QStandardItemModel *m_model = nullptr;
    QPointer<QWidget> m_before;
    QList<QAction *> m_available;
};

} // namespace seal::ui
