#include "ui/pages/audit_jobs.h"

#include "core/api/method_table.h"
#include "ui/async.h"
#include "ui/context.h"
#include "ui/jobs.h"
#include "ui/toast.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QLocale>
#include <QPointer>
#include <QSaveFile>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

/// A check under way; it ends itself with its job.
class Check final : public QObject
{
    Q_OBJECT

public:
    Check(Context &context, std::function<void(const QJsonObject &)> done)
        : m_context(context), m_job(context.jobs.start(tr("Check the audit log"))), m_done(std::move(done))
    {
        setParent(m_job);
        step({});
    }

private:
    void step(const QString &after)
    {
        if (m_job->cancelAsked()) {
            m_job->finishCancelled(tr("The check was cancelled: what was looked at was in order"));
            deleteLater();
            return;
        }
        QJsonObject params{{u"step"_s, true}};
        if (!after.isEmpty())
            params.insert(u"after"_s, after);
        callBackend(m_context.backend, this, u"audit.verify"_s, params, [this](const api::Reply &reply) { take(reply); });
    }

    void take(const api::Reply &reply)
    {
        const auto value = reply.value.toObject();
        if (!reply.ok()) {
            m_job->fail(*reply.failure);
            m_context.toasts.fail(*reply.failure);
            deleteLater();
        } else if (value.contains(u"next"_s)) {
            m_job->setProgress(value.value(u"done"_s).toInteger(), value.value(u"total"_s).toInteger());
            step(value.value(u"next"_s).toString());
        } else {
            const auto records = value.value(u"records"_s).toInteger();
            const auto text = tr("The audit log is intact: %1 records in order, the end signed").arg(QLocale().toString(records));
            m_job->addLine(tr("Audit key: %1").arg(value.value(u"key"_s).toString()));
            m_job->finish(text);
            m_context.toasts.say(text);
            m_done(value);
            deleteLater();
        }
    }

    Context &m_context;
    Job *m_job;
    std::function<void(const QJsonObject &)> m_done;
};

/// The lines of a page, made away from the window's thread.
QByteArray linesOf(const QJsonArray &items)
{
    QByteArray bytes;
    for (const auto &item : items) {
        const auto line = item.toObject();
        bytes += line.contains(u"line"_s) ? line.value(u"line"_s).toString().toUtf8() + '\r'
                                          : QJsonDocument(line).toJson(QJsonDocument::Compact);
        bytes += '\n';
    }
    return bytes;
}

class Export final : public QObject
{
    Q_OBJECT

public:
    Export(Context &context, const QString &file, const QJsonArray &where, qint64 total)
        : m_context(context), m_total(qMax<qint64>(total, 0)),
          m_job(context.jobs.start(tr("Export the audit log to %1").arg(QFileInfo(file).fileName()))), m_file(file)
    {
        setParent(m_job);
        m_params = {{u"limit"_s, api::kMaxPage}, {u"format"_s, file.endsWith(u".csv", Qt::CaseInsensitive) ? u"csv"_s : u"jsonl"_s}};
        if (!where.isEmpty())
            m_params.insert(u"where"_s, where);
        connect(&m_lines, &QFutureWatcher<QByteArray>::finished, this, &Export::write);
        if (m_file.open(QIODevice::WriteOnly))
            ask();
        else
            failFile();
    }

private:
    void ask()
    {
        if (m_job->cancelAsked()) {
            m_file.cancelWriting();
            m_job->finishCancelled(tr("The export was cancelled; no file was written"));
            deleteLater();
            return;
        }
        callBackend(m_context.backend, this, u"audit.export"_s, m_params, [this](const api::Reply &reply) {
            if (!reply.ok()) {
                m_file.cancelWriting();
                fail(*reply.failure);
                return;
            }
            const auto page = reply.value.toObject();
            m_next = page.value(u"next"_s).toString();
            m_rows += page.value(u"items"_s).toArray().size();
            m_lines.setFuture(QtConcurrent::run(linesOf, page.value(u"items"_s).toArray()));
        });
    }

    void write()
    {
        const auto bytes = m_lines.result();
        if (m_file.write(bytes) != bytes.size()) {
            failFile();
            return;
        }
        m_job->setProgress(m_rows, m_total == 0 ? 0 : qMax(m_total, m_rows));
        if (!m_next.isEmpty()) {
            m_params.insert(u"after"_s, m_next);
            ask();
            return;
        }
        if (!m_file.commit()) {
            failFile();
            return;
        }
        const auto text = tr("The audit log was exported to %1").arg(m_file.fileName());
        m_job->finish(text);
        m_context.toasts.say(text);
        deleteLater();
    }

    void failFile()
    {
        fail({Errc::Io, tr("The file %1 cannot be written: %2").arg(m_file.fileName(), m_file.errorString()),
              tr("Choose another folder or make room on the disk")});
    }

    void fail(const api::Failure &failure)
    {
        m_job->fail(failure);
        m_context.toasts.fail(failure);
        deleteLater();
    }

    Context &m_context;
    qint64 m_total;
    Job *m_job;
    QSaveFile m_file;
    QJsonObject m_params;
    QString m_next;
    qint64 m_rows = 0;
    QFutureWatcher<QByteArray> m_lines;
};

} // namespace

void startAuditCheck(Context &context, std::function<void(const QJsonObject &)> done)
{
    new Check(context, std::move(done)); // its job owns it
}

void startAuditExport(Context &context, const QString &file, const QJsonArray &where, qint64 total)
{
    new Export(context, file, where, total);
}

} // namespace seal::ui

#include "audit_jobs.moc"
