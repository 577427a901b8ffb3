#pragma once

#include "ui/batch.h"
#include "ui/import/import_spec.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace seal::ui {

struct Context;
class Job;

/// Where the rows are: a file, or a text that was pasted.
struct ImportInput
{
    QString fileName;   ///< empty: `text`
    QByteArray text;
    std::optional<api::CsvOptions> options = {}; ///< empty: guessed

    [[nodiscard]] Result<std::unique_ptr<api::RowFile>> open() const;
};

/// How it is to be done.
struct ImportChoices
{
    QStringList members;          ///< of the columns
    QString existing = QStringLiteral("fail"); ///< fail, skip, update
    bool makePasswords = false;
    bool dryRun = true;
};

/// What became of the rows, so far or in the end.
struct ImportResult
{
    qint64 rows = 0;
    QMap<QString, qint64> counts; ///< by outcome: "added", "failed"
    QList<RowFault> faults;
    std::vector<std::pair<QString, QString>> passwords; ///< log-in name and what was made for it
    std::optional<api::Failure> failure;                ///< the import itself ended
    bool stopped = false;
    [[nodiscard]] qint64 of(const QString &outcome) const { return counts.value(outcome); }
};

/// Reads the rows and hands them to the site in batches, or only asks what would be done. Lives until it is done; the window goes on.
class ImportJob final : public QObject
{
    Q_OBJECT

public:
    ImportJob(Context &context, ImportSpec spec, ImportInput input, ImportChoices choices, QObject *parent);
    ~ImportJob() override;

    void start();
    void stop();
    [[nodiscard]] const ImportResult &result() const { return m_result; }
    [[nodiscard]] const ImportChoices &choices() const { return m_choices; }
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] qint64 position() const;
    [[nodiscard]] qint64 size() const;
    /// "3 added, 1 skipped, 2 failed"
    [[nodiscard]] QString summary() const;

    /// Writes a file, on any thread: it holds copies of what it needs, so this job may go meanwhile. Cancelled when `stop` was set.
    using Export = std::function<Status(const std::atomic_bool &stop)>;
    /// The rows that failed as they were in the file, with a last column that says why. Reads the file again.
    [[nodiscard]] Export faultsExport(const QString &fileName) const;
    /// Log-in names and made passwords, readable by this account only.
    [[nodiscard]] Export passwordsExport(const QString &fileName) const;

Q_SIGNALS:
    void progressed();
    void finished();

private:
    Status fill(api::RowBatch &batch);
    void take(const QJsonArray &sent, const QJsonArray &items);
    void end(const std::optional<api::Failure> &failure, bool stopped);
    void addFault(qint64 line, const QString &key, const QString &problem, const QString &advice = {});
    [[nodiscard]] QString keyOf(const QJsonObject &row) const;
    void recordUndo();

    Context &m_context;
    ImportSpec m_spec;
    ImportInput m_input;
    ImportChoices m_choices;
    std::unique_ptr<api::RowFile> m_file;
    BatchRun *m_run = nullptr;
    Job *m_job = nullptr; ///< none in a dry run
    ImportResult m_result;
    std::vector<qint64> m_lines;                       ///< of the batch under way
    std::unordered_map<std::size_t, qint64> m_lineOfKey; ///< hash of a key: where it was first
    struct Undo;
    std::shared_ptr<Undo> m_undo;
    bool m_running = false;
};

} // namespace seal::ui
