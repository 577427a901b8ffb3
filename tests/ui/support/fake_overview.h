#pragma once

#include "core/api/reply.h"

#include <QJsonObject>

#include <optional>

namespace seal::test {

class FakeBackend;

/// What the fake site answers to site.overview, server.start, server.stop and audit.explain; nothing for other methods.
std::optional<api::Reply> overviewReply(FakeBackend &fake, const QString &method, const QJsonObject &params);

} // namespace seal::test
