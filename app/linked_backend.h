#pragma once

#include "core/api/backend.h"
#include "core/api/remote_backend.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace seal::app {

/// The site of another process through a link that may break and be made anew: the window keeps one backend all along. Main thread.
class LinkedBackend final : public QObject, public api::Backend
{
    Q_OBJECT

public:
    LinkedBackend(QString socketPath, std::unique_ptr<api::RemoteBackend> link);
    ~LinkedBackend() override;

    [[nodiscard]] QFuture<api::Reply> call(QString method, QJsonObject params) override;
    [[nodiscard]] api::Subscription subscribe(QObject *context, std::function<void(const api::Event &)> call) override;

    /// Tries once; linked() or failed() follows. Does nothing while linked or trying.
    void reconnect();
    [[nodiscard]] bool isLinked() const { return m_link != nullptr; }

Q_SIGNALS:
    void lost(const QDateTime &since);
    void linked();
    void failed(const seal::Error &error); ///< NotFound: nobody runs the site any more

private:
    void take(std::unique_ptr<api::RemoteBackend> link);

    QString m_socketPath;
    std::unique_ptr<api::RemoteBackend> m_link;
    api::Subscription m_events;
    api::EventHub m_hub;
    bool m_trying = false;
};

} // namespace seal::app
