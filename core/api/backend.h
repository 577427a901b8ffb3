#pragma once

#include "core/api/events.h"
#include "core/api/reply.h"

#include <QFuture>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace seal::api {

/// The seam between the site and whoever administers it: the console, the command line, the control socket.
/// Methods and their parameters are those of the method table. The site implements it in process, RemoteBackend over the socket.
class Backend
{
public:
    virtual ~Backend() = default;

    /// Any thread. Never throws; a bad method or parameter is a Failure like any other.
    [[nodiscard]] virtual QFuture<Reply> call(QString method, QJsonObject params) = 0;

    /// Called on the thread of `context` after each change of configuration or audit log, until the Subscription dies.
    [[nodiscard]] virtual Subscription subscribe(QObject *context, std::function<void(const Event &)> call) = 0;
};

} // namespace seal::api
