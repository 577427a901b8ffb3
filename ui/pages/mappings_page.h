#pragma once

#include "ui/batch.h"
#include "ui/table_page.h"

class QStackedWidget;

namespace seal::ui {

class MatrixModel;
class MatrixView;

/// Which VAL user may use which VAL service: as a list with who granted it and since when, or as a matrix of marks.
class MappingsPage final : public TablePage
{
    Q_OBJECT

public:
    explicit MappingsPage(Context &context, QWidget *parent = nullptr);
    static PageInfo describe();

    void refresh() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void showMatrix(bool matrix);
    [[nodiscard]] bool isMatrix() const;
    [[nodiscard]] MatrixView &matrix() const { return *m_matrix; }
    [[nodiscard]] MatrixModel &matrixModel() const { return *m_matrixModel; }

protected:
    void updateEmptiness() override;

private:
    void addCommands();
    void addDetail();
    void buildMatrix();
    void addMapping();
    void editMapping(const QJsonObject &mapping);
    void removeMappings(const Rows &mappings);
    void toggle(const QModelIndex &cell);
    void changeCells(bool map);
    void loadMatrix();
    void updateCells();
    [[nodiscard]] QString matrixFilter() const;

    QStackedWidget *m_stack = nullptr;
    QAction *m_toggle = nullptr;
    QAction *m_mapCells = nullptr;
    QAction *m_unmapCells = nullptr;
    MatrixModel *m_matrixModel = nullptr;
    MatrixView *m_matrix = nullptr;
    QLabel *m_matrixFooter = nullptr;
};

} // namespace seal::ui
