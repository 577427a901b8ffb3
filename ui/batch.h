#pragma once

#include "core/api/row_file.h"
#include "ui/async.h"

#include <QJsonArray>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace seal::ui {

struct Context;
class Job;

/// A row that was not done, and why.
struct RowFault
{
    qint64 line = 0; ///< of the file; 0: the rows came from a table
    QString key;
    QString problem;
    QString advice = {};
};

/// Sends rows to a method that takes many ("user.import", "map.bulk"), call after call, so that it can be stopped between two.
class BatchRun final : public QObject
{
    Q_OBJECT

public:
    /// Puts the next rows into an empty batch; one that stays empty ends the run.
    using Fill = std::function<Status(api::RowBatch &batch)>;
    /// What was sent, and what became of it.
    using Took = std::function<void(const QJsonArray &sent, const QJsonArray &items)>;

    BatchRun(api::Backend &backend, QString method, QJsonObject params, Fill fill, Took took, QObject *parent);
    void start();
    void stop() { m_stopAsked = true; }

Q_SIGNALS:
    void progressed();
    /// The reason when the run itself failed; rows that failed are no such reason.
    void finished(const std::optional<seal::api::Failure> &failure, bool stopped);

private:
    void step();

    api::Backend &m_backend;
    QString m_method;
    QJsonObject m_params;
    Fill m_fill;
    Took m_took;
    api::RowBatch m_batch;
    bool m_stopAsked = false;
};

/// One change for many rows of a page, with undo for those that were changed.
struct BulkChange
{
    QString title;   ///< of the job: "Disable users"
    QString method;  ///< "user.bulk"
    QString action;  ///< "disable"
    QString inverse; ///< "enable"; empty: there is no undo
    QList<QJsonObject> rows;                 ///< as the method takes them
    std::function<QString(const QList<QJsonObject> &done)> done;   ///< "%n users are disabled": of the rows that were changed
    std::function<void(const QList<QJsonObject> &done)> then = {}; ///< at the end: the rows that were changed
    std::function<QString(const QJsonObject &row)> nameOf = {};    ///< what a row is called in the report; only runEach asks
};

/// Disables or enables what is not so yet, by a bulk method; `rowOf` makes the method's row of the page's. Words are the caller's.
BulkChange disableChange(const QString &method, const QList<QJsonObject> &rows, bool disable, const std::function<QJsonObject(const QJsonObject &)> &rowOf);

/// More than one call becomes a job. Rows that fail stop no other; they are shown in a dialog over `parent` if that is still there.
void runBulk(Context &context, QWidget *parent, const BulkChange &change);

/// The same with a method that takes one row: a call for each. Calls that fail stop no other. There is no undo.
void runEach(Context &context, QWidget *parent, const BulkChange &change);

/// Calls of a bulk method for these rows, as many as it takes.
std::vector<struct ApiCall> bulkCalls(const QString &method, const QString &action, const QList<QJsonObject> &rows);

} // namespace seal::ui
