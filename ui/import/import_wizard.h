#pragma once

#include "ui/import/import_spec.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace seal::ui {

struct Context;
class CheckStep;
class ColumnsStep;
class ImportStep;
class RunStep;
class SourceStep;

/// File or text, columns, check, import: four steps. Nothing is changed before the last one.
class ImportWizard final : public QDialog
{
    Q_OBJECT

public:
    ImportWizard(Context &context, const ImportSpec &spec, QWidget *parent);
    ~ImportWizard() override;

    /// Makes and opens one; with a file it begins with that. It deletes itself.
    static ImportWizard *start(Context &context, QWidget *parent, const ImportSpec &spec, const QString &fileName = {});

    [[nodiscard]] SourceStep &source() const { return *m_source; }
    [[nodiscard]] ColumnsStep &columns() const { return *m_columns; }
    [[nodiscard]] CheckStep &check() const { return *m_check; }
    [[nodiscard]] RunStep &run() const { return *m_run; }
    [[nodiscard]] QPushButton *nextButton() const { return m_next; }
    [[nodiscard]] QPushButton *backButton() const { return m_back; }
    [[nodiscard]] int step() const;

    /// Esc and Close: an import under way goes on without the window, which comes back with its report if there is something to tell.
    void reject() override;

private:
    void goTo(int step);
    void goOn();
    void update();
    void ended();
    [[nodiscard]] ImportStep *current() const;

    Context &m_context;
    ImportSpec m_spec;
    QLabel *m_steps = nullptr;
    QLabel *m_reason = nullptr;
    QStackedWidget *m_stack = nullptr;
    SourceStep *m_source = nullptr;
    ColumnsStep *m_columns = nullptr;
    CheckStep *m_check = nullptr;
    RunStep *m_run = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_aside = false; ///< closed while the import goes on
};

} // namespace seal::ui
