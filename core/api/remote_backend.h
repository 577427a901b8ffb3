#pragma once

#include "core/api/backend.h"
#include "core/api/frames.h"

#include <QLocalSocket>
#include <QObject>
#include <QPromise>

#include <functional>
#include <map>
#include <memory>

namespace seal::api {

/// The site of another process, through its control socket. Lives on one thread with an event loop; call() is for that thread.
class RemoteBackend final : public QObject, public Backend
{
    Q_OBJECT

public:
    /// Waits for the connection, a second at most. NotFound: nobody listens there.
    static Result<std::unique_ptr<RemoteBackend>> connectTo(const QString &socketPath);
    /// The same without waiting, for a window. `done` is called on the thread of `context`, and not at all once that is gone.
    static void connectSoon(const QString &socketPath, QObject *context, std::function<void(Result<std::unique_ptr<RemoteBackend>>)> done);
    ~RemoteBackend() override;

    [[nodiscard]] QFuture<Reply> call(QString method, QJsonObject params) override;
    [[nodiscard]] Subscription subscribe(QObject *context, std::function<void(const Event &)> call) override;

Q_SIGNALS:
    /// The owner ended or sent what is no frame; calls that wait have failed.
    void disconnected();

private:
    RemoteBackend();
    [[nodiscard]] Error connectError(const QString &socketPath) const;
    void readFrames();
    void takeFrame(const QJsonObject &frame);
    void failAll(const Failure &failure);
    QFuture<Reply> send(QString method, QJsonObject params);

    QLocalSocket m_socket;
    FrameReader m_reader{kMaxAnswerFrame};
    std::map<qint64, QPromise<Reply>> m_waiting;
    EventHub m_events;
    qint64 m_nextId = 1;
    bool m_subscribed = false;
};

} // namespace seal::api
