#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace seal::ui {

struct Context;

/// Checks the whole log in steps, as a job with progress that can be cancelled. `done` gets the verdict of an intact log only.
void startAuditCheck(Context &context, std::function<void(const QJsonObject &verdict)> done);

/// Writes the records of a filter to a file, page by page: ".csv" for a spreadsheet, else JSON Lines with the proof. `total` is for the progress;
/// -1: unknown. Nothing stays of an export that was cancelled or failed.
void startAuditExport(Context &context, const QString &file, const QJsonArray &where, qint64 total);

} // namespace seal::ui
