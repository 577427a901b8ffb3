#pragma once

#include "ui/copy_formats.h"
#include "ui/row_filter.h"
#include "ui/row_model.h"

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QTreeView>

namespace seal::ui {

class ViewSettings;

/// Filters by terms and sorts naturally ("v2" before "v10").
class RowProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RowProxy(RowModel &model, QObject *parent = nullptr);
    void setFilter(RowFilter filter);
    [[nodiscard]] const RowFilter &filter() const { return m_filter; }
    /// Never by itself: QTreeView fetches at each layout, so it would load all rows at once. The table asks when somebody comes near the end.
    [[nodiscard]] bool canFetchMore(const QModelIndex &) const override { return false; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    RowModel &m_model;
    RowFilter m_filter;
    QCollator m_collator;
};

/// The one table of Sealdesk: column chooser on the header, state kept by column name, multi-selection, copy in four formats, type-ahead,
/// relative times.
class TableView final : public QTreeView
{
    Q_OBJECT

public:
    /// State is kept under "tables/<stateId>".
    TableView(RowModel &model, ViewSettings &settings, QString stateId, QWidget *parent = nullptr);
    ~TableView() override;

    [[nodiscard]] RowModel &rowModel() const { return m_model; }
    [[nodiscard]] RowProxy &proxy() const { return *m_proxy; }
    [[nodiscard]] QList<QJsonObject> selectedObjects() const; ///< in the order shown
    [[nodiscard]] QJsonObject currentObject() const;
    [[nodiscard]] QStringList selectedKeys() const;
    bool selectKey(const QString &key); ///< false: not among the rows shown

    [[nodiscard]] TextTable textTable(bool selectedOnly) const; ///< visible columns in the order shown
    void copyAs(QStringView format) const;                      ///< the selected rows
    /// Actions that the row menu shows above Copy.
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }
    void resetColumns();
    QMenu *makeColumnMenu(QWidget *parent);
    QMenu *makeCopyMenu(QWidget *parent);

Q_SIGNALS:
    void rowSelectionChanged();
    void rowActivated(const QJsonObject &row); ///< Enter or double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void saveState();
    void restoreState();
    void applyDefaults();
    void keepSelection();
    void restoreSelection();
    void showHeaderMenu(const QPoint &place);
    void fetchNearTheEnd();
    void fitColumns();
    void columnResized(int column, int before, int now);

    RowModel &m_model;
    ViewSettings &m_settings;
    QString m_stateId;
    RowProxy *m_proxy = nullptr;
    QList<QAction *> m_rowActions;
    QStringList m_keptKeys;
    QString m_keptCurrent;
    bool m_restoring = false;
    bool m_ownWidths = true; ///< nobody has set widths yet: columns fit the room there is
};

} // namespace seal::ui
