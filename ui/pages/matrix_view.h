#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

#include <utility>

namespace seal::ui {

class MatrixModel;

/// Service ids that stand upright, so that fifty columns fit.
class UprightHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit UprightHeader(QWidget *parent);
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

/// The matrix of users and services: a click or Space turns a mapping on or off, a selection is mapped or unmapped as a whole.
class MatrixView final : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixView(MatrixModel &model, QWidget *parent = nullptr);
    /// Cells that are selected, whole.
    [[nodiscard]] QModelIndexList selectedCells() const { return selectedIndexes(); }
    [[nodiscard]] std::pair<int, int> visibleRows() const;

Q_SIGNALS:
    void toggleWanted(const QModelIndex &cell);
    void cellSelectionChanged();
    void rowsShown(); ///< others than before came into view, and the scrolling paused

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();

    QPersistentModelIndex m_pressed;
};

} // namespace seal::ui
