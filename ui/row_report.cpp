#include "ui/row_report.h"

#include "ui/context.h"
#include "ui/metrics.h"
#include "ui/row_model.h"
#include "ui/table_view.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

FaultTable::FaultTable(Context &context, const QString &stateId, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_model = new RowModel({{u"line"_s, tr("Line"), ColumnKind::Number, {}, 3.5},
                            {u"key"_s, tr("What"), ColumnKind::Id, {}, 9},
                            {u"problem"_s, tr("Problem"), ColumnKind::Text, {}, 22},
                            {u"advice"_s, tr("What to do"), ColumnKind::Text, {}, 14}},
                           u"place"_s, this);
    m_table = new TableView(*m_model, context.settings, stateId, this);
    m_table->setAccessibleName(tr("Rows that were not done"));
    m_more = new QLabel(this);
    m_more->setProperty("rank", u"muted"_s);
    m_more->hide();
    layout->addWidget(m_table, 1);
    layout->addWidget(m_more);
}

void FaultTable::setFaults(const QList<RowFault> &faults)
{
    QList<QJsonObject> rows;
    for (const auto &fault : faults) {
        if (rows.size() == kMost)
            break;
        QJsonObject row{{u"place"_s, QString::number(rows.size())},
                        {u"key"_s, fault.key},
                        {u"problem"_s, fault.problem},
                        {u"advice"_s, fault.advice}};
        if (fault.line > 0)
            row.insert(u"line"_s, fault.line);
        rows << row;
    }
    m_model->setRows(rows);
    const bool cut = faults.size() > rows.size();
    m_more->setVisible(cut);
    if (cut)
        m_more->setText(tr("The first %1 of %2 are shown; the export holds them all.")
                            .arg(QLocale().toString(rows.size()), QLocale().toString(faults.size())));
}

RowReportDialog::RowReportDialog(Context &context, const QString &title, const QList<RowFault> &faults, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    resize(em(52), em(26));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(em(0.6));
    auto *heading = new QLabel(tr("%n row(s) were not changed", nullptr, static_cast<int>(faults.size())), this);
    heading->setProperty("rank", u"title"_s);
    auto *table = new FaultTable(context, u"row-report"_s, this);
    table->setFaults(faults);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(heading);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
}

RowReportDialog *RowReportDialog::start(Context &context, QWidget *parent, const QString &title, const QList<RowFault> &faults)
{
    auto *dialog = new RowReportDialog(context, title, faults, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace seal::ui
