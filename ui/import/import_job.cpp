#include "ui/import/import_job.h"

#include "core/api/method_table.h"
#include "ui/context.h"
#include "ui/jobs.h"
#include "ui/toast.h"
#include "ui/undo.h"

#include <QBuffer>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <set>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kPasswordBatch = 50; ///< made passwords take time on the hash threads: smaller calls show progress and can be stopped

/// RFC 4180 and nothing else: a password or a row that is imported again must be what it was, so no formula is defused here.
QString exactCell(QString cell)
{
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

Status writeText(const QString &fileName, const std::function<Status(const std::function<void(const QStringList &)> &line)> &write, bool secret)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return makeError(Errc::Io, (ImportJob::tr("%1 cannot be written: %2").arg(fileName, file.errorString())).toStdString());
    if (secret)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write("\xEF\xBB\xBF"); // spreadsheets take it for UTF-8 only then
    SEAL_CHECK(write([&file](const QStringList &cells) {
        QStringList exact;
        for (const auto &cell : cells)
            exact << exactCell(cell);
        file.write(QString(exact.join(u',') + u"\r\n").toUtf8());
    }));
    if (!file.commit())
        return makeError(Errc::Io, (ImportJob::tr("%1 cannot be written: %2").arg(fileName, file.errorString())).toStdString());
    return {};
}

QString outcomeText(const QString &outcome, qint64 count)
{
    const auto n = static_cast<int>(count);
    if (outcome == u"added")
        return ImportJob::tr("%n added", nullptr, n);
    if (outcome == u"updated")
        return ImportJob::tr("%n updated", nullptr, n);
    if (outcome == u"unchanged")
        return ImportJob::tr("%n unchanged", nullptr, n);
    if (outcome == u"skipped")
        return ImportJob::tr("%n skipped", nullptr, n);
    return ImportJob::tr("%n failed", nullptr, n);
}

} // namespace

/// What takes the import back: keys of rows that were added, and rows as they were before.
struct ImportJob::Undo
{
    QString addMethod;    ///< "user.bulk"
    QString updateMethod; ///< "user.import"
    QStringList members;  ///< of the key
    std::vector<QStringList> added;
    QList<QJsonObject> before;
    std::vector<QStringList> mapped; ///< user and service, where a user was there and got another mapping
    int passwords = 0; ///< that took the place of others: the site keeps hashes only, so no call brings those back

    [[nodiscard]] std::vector<ApiCall> calls() const
    {
        std::vector<ApiCall> all;
        QList<QJsonObject> rows;
        for (const auto &key : added) {
            QJsonObject row;
            for (qsizetype i = 0; i < members.size(); ++i)
                row.insert(members[i], key[i]);
            rows << row;
        }
        all = bulkCalls(addMethod, u"remove"_s, rows);
        rows.clear();
        for (const auto &pair : mapped)
            rows << QJsonObject{{u"user"_s, pair[0]}, {u"service"_s, pair[1]}};
        for (auto &call : bulkCalls(u"map.bulk"_s, u"remove"_s, rows))
            all.push_back(std::move(call));
        for (qsizetype begin = 0; begin < before.size(); begin += api::kMaxRows) {
            QJsonArray some;
            for (const auto &row : before.mid(begin, api::kMaxRows))
                some.append(row);
            all.push_back({updateMethod, {{u"existing"_s, u"update"_s}, {u"rows"_s, some}}});
        }
        return all;
    }
};

Result<std::unique_ptr<api::RowFile>> ImportInput::open() const
{
    if (!fileName.isEmpty())
        return api::RowFile::open(fileName, options);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text);
    buffer->open(QIODevice::ReadOnly);
    return api::RowFile::open(std::unique_ptr<QIODevice>(std::move(buffer)), options);
}

ImportJob::ImportJob(Context &context, ImportSpec spec, ImportInput input, ImportChoices choices, QObject *parent)
    : QObject(parent), m_context(context), m_spec(std::move(spec)), m_input(std::move(input)), m_choices(std::move(choices)),
      m_undo(std::make_shared<Undo>())
{
    m_undo->addMethod = m_spec.undoMethod;
    m_undo->updateMethod = m_spec.method;
    m_undo->members = m_spec.keys;
}

ImportJob::~ImportJob() = default;

void ImportJob::start()
{
    m_running = true;
    auto file = m_input.open();
    if (!file) {
        // Asynchronous all the same: whoever starts connects first.
        QMetaObject::invokeMethod(this, [this, error = file.error()] { end(api::failureOf(error), false); }, Qt::QueuedConnection);
        return;
    }
    m_file = *std::move(file);
    QJsonObject params{{u"existing"_s, m_choices.existing}, {u"dryRun"_s, m_choices.dryRun}};
    if (m_spec.makesPasswords && m_choices.makePasswords)
        params.insert(u"generatePasswords"_s, true);
    m_run = new BatchRun(
        m_context.backend, m_spec.method, params, [this](api::RowBatch &batch) { return fill(batch); },
        [this](const QJsonArray &sent, const QJsonArray &items) { take(sent, items); }, this);
    connect(m_run, &BatchRun::progressed, this, [this] {
        if (m_job != nullptr) {
            m_job->setProgress(position(), size());
            m_job->setDetail(summary());
        }
        Q_EMIT progressed();
    });
    connect(m_run, &BatchRun::finished, this, &ImportJob::end);
    if (!m_choices.dryRun) {
        const auto name = m_input.fileName.isEmpty() ? tr("pasted text") : QFileInfo(m_input.fileName).fileName();
        m_job = m_context.jobs.start(tr("%1: %2").arg(m_spec.title, name));
        connect(m_job, &Job::cancelRequested, this, &ImportJob::stop);
    }
    m_run->start();
}

void ImportJob::stop()
{
    if (m_run != nullptr)
        m_run->stop();
}

qint64 ImportJob::position() const { return m_file ? m_file->position() : 0; }
qint64 ImportJob::size() const { return m_file ? m_file->size() : 0; }

QString ImportJob::keyOf(const QJsonObject &row) const
{
    QStringList parts;
    for (const auto &member : m_spec.keys)
        parts << row.value(member).toString();
    return parts.join(u" \u2192 "_s);
}

void ImportJob::addFault(qint64 line, const QString &key, const QString &problem, const QString &advice)
{
    ++m_result.counts[u"failed"_s];
    m_result.faults.push_back({line, key, problem, advice});
}

Status ImportJob::fill(api::RowBatch &batch)
{
    m_lines.clear();
    api::CsvRow row;
    const int most = m_choices.makePasswords && !m_choices.dryRun ? kPasswordBatch : api::kMaxRows;
    // A stretch of faulty rows alone must not hold the window up either.
    for (int read = 0; !batch.full() && std::cmp_less(m_lines.size(), most) && (read < 4 * api::kMaxRows || batch.empty()); ++read) {
        SEAL_TRY(const bool any, m_file->next(row));
        if (!any)
            break;
        ++m_result.rows;
        const auto object = api::rowObject(row, m_choices.members);
        if (!row.problem.isEmpty()) {
            addFault(row.line, keyOf(object), tr("The line cannot be read: %1").arg(row.problem), tr("Correct the file"));
            continue;
        }
        const auto key = keyOf(object);
        const auto [known, isNew] = m_lineOfKey.try_emplace(qHash(key, 0), row.line);
        if (!isNew && !object.isEmpty()) {
            addFault(row.line, key, tr("It is in line %1 already").arg(QLocale().toString(known->second)), tr("Keep the line that is right"));
            continue;
        }
        m_lines.push_back(row.line);
        batch.add(object);
    }
    return {};
}

void ImportJob::take(const QJsonArray &sent, const QJsonArray &items)
{
    for (const auto &value : items) {
        const auto item = value.toObject();
        const auto place = item.value(u"row"_s).toInt();
        const auto row = sent.at(place).toObject();
        const auto outcome = item.value(u"outcome"_s).toString();
        if (outcome == u"failed") {
            const auto problem = api::failureFromJson(item.value(u"problem"_s).toObject());
            addFault(m_lines.at(static_cast<std::size_t>(place)), item.value(u"key"_s).toString(), problem.sentence, problem.advice);
            continue;
        }
        ++m_result.counts[outcome];
        if (m_choices.dryRun)
            continue;
        if (item.contains(u"password"_s))
            m_result.passwords.emplace_back(item.value(u"key"_s).toString(), item.value(u"password"_s).toString());
        if (outcome == u"added") {
            QStringList key;
            for (const auto &member : m_spec.keys)
                key << row.value(member).toString();
            m_undo->added.push_back(std::move(key));
        } else if (item.contains(u"before"_s)) {
            m_undo->before << item.value(u"before"_s).toObject();
            m_undo->passwords += row.value(u"password"_s).toString().isEmpty() ? 0 : 1;
            for (const auto &service : item.value(u"mapped"_s).toArray())
                m_undo->mapped.push_back({item.value(u"key"_s).toString(), service.toString()});
        }
    }
}

QString ImportJob::summary() const
{
    QStringList texts;
    for (const auto &outcome : {u"added"_s, u"updated"_s, u"unchanged"_s, u"skipped"_s, u"failed"_s}) {
        if (const auto count = m_result.of(outcome); count > 0)
            texts << outcomeText(outcome, count);
    }
    return texts.isEmpty() ? tr("no rows") : texts.join(u", "_s);
}

void ImportJob::recordUndo()
{
    const auto changed = m_result.of(u"added"_s) + m_result.of(u"updated"_s);
    if (changed == 0)
        return;
    const auto lost = m_undo->passwords;
    Change change{lost == 0 ? tr("Imported: %1").arg(summary())
                            : tr("Imported: %1. An undo does not bring back the old password of %n user(s)", nullptr, lost).arg(summary())};
    change.makeInverse = [undo = m_undo] { return undo->calls(); };
    m_context.changes.record(change);
}

void ImportJob::end(const std::optional<api::Failure> &failure, bool stopped)
{
    m_running = false;
    m_result.failure = failure;
    m_result.stopped = stopped;
    if (m_job != nullptr) {
        m_job->setProgress(position(), size());
        for (const auto &fault : m_result.faults)
            m_job->addLine(tr("Line %1, %2: %3").arg(QString::number(fault.line), fault.key, fault.problem));
        if (failure)
            m_job->fail(*failure);
        else if (stopped)
            m_job->finishCancelled(summary());
        else
            m_job->finish(summary());
        recordUndo();
    }
    Q_EMIT finished();
}

ImportJob::Export ImportJob::faultsExport(const QString &fileName) const
{
    std::unordered_map<qint64, QString> problems; // by line
    for (const auto &fault : m_result.faults)
        problems.emplace(fault.line, fault.problem);
    const bool secret = m_choices.members.contains(u"password"_s);
    return [fileName, input = m_input, problems = std::move(problems), secret](const std::atomic_bool &stop) -> Status {
        SEAL_TRY(const auto file, input.open());
        const auto rows = [&](const std::function<void(const QStringList &)> &line) -> Status {
            line(QStringList(file->heading()) << u"problem"_s);
            api::CsvRow row;
            while (!stop) {
                SEAL_TRY(const bool any, file->next(row));
                if (!any)
                    return {};
                const auto found = problems.find(row.line);
                if (found == problems.end())
                    continue;
                auto cells = row.fields;
                while (cells.size() < file->heading().size())
                    cells << QString();
                line(cells << found->second);
            }
            return makeError(Errc::Cancelled, tr("The export was cancelled; no file was written").toStdString());
        };
        return writeText(fileName, rows, secret);
    };
}

ImportJob::Export ImportJob::passwordsExport(const QString &fileName) const
{
    return [fileName, passwords = m_result.passwords](const std::atomic_bool &) -> Status {
        const auto rows = [&passwords](const std::function<void(const QStringList &)> &line) -> Status {
            line({u"login"_s, u"password"_s});
            for (const auto &[login, password] : passwords)
                line({login, password});
            return {};
        };
        return writeText(fileName, rows, true);
    };
}

} // namespace seal::ui
