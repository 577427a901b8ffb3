#pragma once

#include <QJsonObject>
#include <QString>

namespace seal::ui {

/// What an event of the audit log is called: "Key request refused" for "key.refused". An unknown one keeps its id.
QString eventTitle(const QString &event);
/// Who it was, as far as a record says: admin, log-in name (when it was looked up), client, address; joined by a dot.
QString whoOf(const QJsonObject &record);

} // namespace seal::ui
