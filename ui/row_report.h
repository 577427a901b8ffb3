#pragma once

#include "ui/batch.h"

#include <QDialog>
#include <QWidget>

class QLabel;

namespace seal::ui {

class RowModel;
class TableView;

/// A table of rows that were not done: line, key, problem, what to do.
class FaultTable final : public QWidget
{
    Q_OBJECT

public:
    FaultTable(Context &context, const QString &stateId, QWidget *parent = nullptr);
    void setFaults(const QList<RowFault> &faults); ///< more than kMost are not shown, and it says so
    [[nodiscard]] TableView &table() const { return *m_table; }

    static constexpr qsizetype kMost = 10'000;

private:
    RowModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QLabel *m_more = nullptr;
};

/// After a change of many rows of which some failed.
class RowReportDialog final : public QDialog
{
    Q_OBJECT

public:
    RowReportDialog(Context &context, const QString &title, const QList<RowFault> &faults, QWidget *parent);
    static RowReportDialog *start(Context &context, QWidget *parent, const QString &title, const QList<RowFault> &faults);
};

} // namespace seal::ui
