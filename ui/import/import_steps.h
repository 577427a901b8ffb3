#pragma once

#include "ui/import/import_job.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace seal::ui {

class FaultTable;
class MessageBanner;

/// The beginning of the rows, as the wizard shows it.
struct ImportSample
{
    QStringList heading;
    std::vector<api::CsvRow> rows;
};
inline constexpr int kSampleRows = 50;
Result<ImportSample> readSample(const ImportInput &input);

/// A step of the wizard. It says whether the next one can be gone to, and why not.
class ImportStep : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QString problem() const = 0; ///< empty: go on

Q_SIGNALS:
    void changed();
};

/// Which file, or which text; how it is to be read, with its first rows.
class SourceStep final : public ImportStep
{
    Q_OBJECT

public:
    SourceStep(Context &context, const ImportSpec &spec, QWidget *parent);
    [[nodiscard]] QString problem() const override;
    void setFile(const QString &fileName);
    [[nodiscard]] const ImportInput &input() const { return m_input; }
    [[nodiscard]] const ImportSample &sample() const { return m_sample; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildOptions(QVBoxLayout *layout);
    void choose();
    void takeText();
    void read(bool guess);
    void showSample();

    Context &m_context;
    ImportSpec m_spec;
    ImportInput m_input;
    ImportSample m_sample;
    QString m_problem;
    QLabel *m_name = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QWidget *m_options = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_separator = nullptr;
    QLabel *m_unsure = nullptr;
    MessageBanner *m_banner = nullptr;
    QTableWidget *m_preview = nullptr;
};

/// Which column is what, with the first values of each.
class ColumnsStep final : public ImportStep
{
    Q_OBJECT

public:
    ColumnsStep(const ImportSpec &spec, QWidget *parent);
    [[nodiscard]] QString problem() const override;
    void setSample(const ImportSample &sample); ///< guesses anew when the heading is another
    [[nodiscard]] QStringList members() const;  ///< of the file's columns
    [[nodiscard]] QComboBox *choiceOf(const QString &member) const;

private:
    void update();

    ImportSpec m_spec;
    ImportSample m_sample;
    std::vector<QComboBox *> m_choices;
    std::vector<QLabel *> m_values;
    QLabel *m_unused = nullptr;
};

/// What would be done, row by row, before anything is.
class CheckStep final : public ImportStep
{
    Q_OBJECT

public:
    CheckStep(Context &context, const ImportSpec &spec, QWidget *parent);
    [[nodiscard]] QString problem() const override;
    void check(const ImportInput &input, const QStringList &members);
    void stop();
    [[nodiscard]] ImportChoices choices() const;
    [[nodiscard]] const ImportJob *job() const { return m_job; }

private:
    void addChoices(QVBoxLayout *layout);
    void checkAgain();
    void showState();

    Context &m_context;
    ImportSpec m_spec;
    ImportInput m_input;
    QStringList m_members;
    QButtonGroup *m_existing = nullptr;
    QCheckBox *m_passwords = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_summary = nullptr;
    MessageBanner *m_banner = nullptr;
    FaultTable *m_faults = nullptr;
    QPointer<ImportJob> m_job;
};

/// The import under way, and then its report.
class RunStep final : public ImportStep
{
    Q_OBJECT

public:
    RunStep(Context &context, const ImportSpec &spec, QWidget *parent);
    [[nodiscard]] QString problem() const override { return {}; }
    void start(const ImportInput &input, const ImportChoices &choices);
    [[nodiscard]] ImportJob *job() const { return m_job; }
    [[nodiscard]] bool running() const { return m_job && m_job->running(); }
    [[nodiscard]] bool passwordsUnsaved() const { return m_job && !m_job->result().passwords.empty() && !m_passwordsSaved; }

private:
    void showState();
    void exportTo(const QString &title, const QString &name, ImportJob::Export (ImportJob::*exportOf)(const QString &) const, bool passwords);
    /// On another thread, as a job: the rows are read again, and they may be many.
    void write(const QString &title, const QString &file, const ImportJob::Export &work, bool passwords);
    void written(const QString &text, const std::optional<api::Failure> &failure, bool passwords);

    Context &m_context;
    ImportSpec m_spec;
    QProgressBar *m_progress = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    MessageBanner *m_banner = nullptr;
    FaultTable *m_faults = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_exportFaults = nullptr;
    QPushButton *m_savePasswords = nullptr;
    QPointer<ImportJob> m_job;
    bool m_passwordsSaved = false;
};

} // namespace seal::ui
