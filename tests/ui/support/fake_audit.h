#pragma once

#include "core/api/reply.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace seal::test {

/// What the audit methods answer over these records, oldest first: filters, places, counts and suggestions as the real site has them.
api::Reply fakeAudit(const QString &method, const QJsonArray &records, const QJsonObject &params);

} // namespace seal::test
