#pragma once

#include "core/api/backend.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

namespace seal::ui {

using ReplyHandler = std::function<void(const api::Reply &)>;

/// Calls a method; the answer comes on the thread of `context`, and not at all once the context is gone. Never blocks.
void callBackend(api::Backend &backend, QObject *context, const QString &method, const QJsonObject &params, ReplyHandler done);

/// A question that is asked again and again (a list, the detail of the current row): only the newest answer counts.
class Question final : public QObject
{
    Q_OBJECT

public:
    Question(api::Backend &backend, QObject *context);

    void ask(const QString &method, const QJsonObject &params, ReplyHandler done);
    /// The answer under way is void.
    void drop();
    [[nodiscard]] bool busy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    void setBusy(bool busy);

    api::Backend &m_backend;
    quint64 m_newest = 0;
    bool m_busy = false;
};

} // namespace seal::ui
