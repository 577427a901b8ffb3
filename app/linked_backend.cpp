#include "app/linked_backend.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace seal::app {

LinkedBackend::LinkedBackend(QString socketPath, std::unique_ptr<api::RemoteBackend> link) : m_socketPath(std::move(socketPath))
{
    take(std::move(link));
}

LinkedBackend::~LinkedBackend()
{
    m_events = {};
    if (m_link)
        m_link->disconnect(this);
}

void LinkedBackend::take(std::unique_ptr<api::RemoteBackend> link)
{
    m_link = std::move(link);
    m_events = m_link->subscribe(this, [this](const api::Event &event) { m_hub.publish(event); });
    connect(
        m_link.get(), &api::RemoteBackend::disconnected, this,
        [this] {
            m_events = {};
            m_link.release()->deleteLater(); // it is just telling us
            Q_EMIT lost(QDateTime::currentDateTimeUtc());
        },
        Qt::QueuedConnection);
}

QFuture<api::Reply> LinkedBackend::call(QString method, QJsonObject params)
{
    if (m_link)
        return m_link->call(std::move(method), std::move(params));
    QPromise<api::Reply> promise;
    promise.start();
    promise.addResult(api::Reply::refused({Errc::Unavailable, tr("There is no link to the servers"), tr("Reconnect, then try again")}));
    promise.finish();
    return promise.future();
}

api::Subscription LinkedBackend::subscribe(QObject *context, std::function<void(const api::Event &)> call)
{
    return m_hub.subscribe(context, std::move(call));
}

void LinkedBackend::reconnect()
{
    if (m_link || std::exchange(m_trying, true))
        return;
    api::RemoteBackend::connectSoon(m_socketPath, this, [this](Result<std::unique_ptr<api::RemoteBackend>> link) {
        m_trying = false;
        if (!link) {
            Q_EMIT failed(link.error());
            return;
        }
        take(*std::move(link));
        Q_EMIT linked();
    });
}

} // namespace seal::app
