#pragma once

#include "ui/page_registry.h"

#include <QWidget>

class QStandardItemModel;
class QToolButton;
class QTreeView;

namespace seal::ui {

/// The places of the window in groups. Arrow keys and letters choose, Enter opens; groups fold.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    Sidebar(const PageRegistry &registry, ViewSettings &settings, QWidget *parent = nullptr);
    void setCurrent(const QString &pageId);
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    /// The first page of the n-th group that has pages, from 0; empty when there are fewer.
    [[nodiscard]] QString firstPageOfGroup(int n) const;
    /// How the groups that have pages are called, in the same order; one without a heading is called as its first page.
    [[nodiscard]] const QStringList &groupTitles() const { return m_titles; }
    [[nodiscard]] QStringList pageIds() const;
    [[nodiscard]] QModelIndex indexOf(const QString &pageId) const; ///< invalid: there is no such page

Q_SIGNALS:
    void pageWanted(const QString &pageId);

private:
    void fill(const PageRegistry &registry);
    void choose(const QModelIndex &index);

    ViewSettings &m_settings;
    QTreeView *m_tree = nullptr;
    QStandardItemModel *m_model = nullptr;
    QList<QStringList> m_groups;
    QStringList m_titles;
    bool m_quiet = false;
};

} // namespace seal::ui
