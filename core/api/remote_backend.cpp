#include "core/api/remote_backend.h"

#include <QFuture>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace seal::api {

namespace {
constexpr int kConnectMs = 1000;

Failure lost()
{
    return {Errc::Unavailable, u"The process that runs the site ended the connection before it answered"_s,
            u"Look at its log, then try again"_s};
}
} // namespace

RemoteBackend::RemoteBackend()
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &RemoteBackend::readFrames);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        failAll(lost());
        Q_EMIT disconnected();
    });
}

RemoteBackend::~RemoteBackend()
{
    m_socket.disconnect(this);
    failAll(lost());
}

Result<std::unique_ptr<RemoteBackend>> RemoteBackend::connectTo(const QString &socketPath)
{
    auto backend = std::unique_ptr<RemoteBackend>(new RemoteBackend);
    backend->m_socket.connectToServer(socketPath);
    if (!backend->m_socket.waitForConnected(kConnectMs))
        return backend->connectError(socketPath);
    return backend;
}

Error RemoteBackend::connectError(const QString &socketPath) const
{
    const auto error = m_socket.error();
    const bool nobody = error == QLocalSocket::ServerNotFoundError || error == QLocalSocket::ConnectionRefusedError;
    return makeError(nobody ? Errc::NotFound : Errc::Unavailable, u"no answer at %1: %2"_s.arg(socketPath, m_socket.errorString()).toStdString());
}

void RemoteBackend::connectSoon(const QString &socketPath, QObject *context, std::function<void(Result<std::unique_ptr<RemoteBackend>>)> done)
{
    // The attempt owns the half-made backend and goes with its context; it ends by itself once there is an answer or time is up.
    auto *attempt = new QObject(context);
    const auto backend = std::make_shared<std::unique_ptr<RemoteBackend>>(new RemoteBackend);
    auto *socket = &(*backend)->m_socket;
    const auto finish = [=, done = std::move(done)] {
        if (!*backend)
            return;
        auto made = std::exchange(*backend, nullptr);
        socket->disconnect(attempt);
        attempt->deleteLater();
        if (socket->state() == QLocalSocket::ConnectedState) {
            done(std::move(made));
            return;
        }
        done(made->connectError(socketPath));
        made.release()->deleteLater(); // its socket is just telling us
    };
    connect(socket, &QLocalSocket::connected, attempt, finish, Qt::QueuedConnection);
    connect(socket, &QLocalSocket::errorOccurred, attempt, finish, Qt::QueuedConnection);
    QTimer::singleShot(kConnectMs, attempt, finish);
    socket->connectToServer(socketPath);
}

QFuture<Reply> RemoteBackend::call(QString method, QJsonObject params) { return send(std::move(method), std::move(params)); }

QFuture<Reply> RemoteBackend::send(QString method, QJsonObject params)
{
    QPromise<Reply> promise;
    promise.start();
    auto future = promise.future();
    if (m_socket.state() != QLocalSocket::ConnectedState) {
        promise.addResult(Reply::refused(lost()));
        promise.finish();
        return future;
    }
    const auto id = m_nextId++;
    m_waiting.emplace(id, std::move(promise));
    m_socket.write(toFrame({{u"id"_s, id}, {u"method"_s, method}, {u"params"_s, params}}));
    m_socket.flush(); // now, not when the caller's event loop comes round
    return future;
}

Subscription RemoteBackend::subscribe(QObject *context, std::function<void(const Event &)> call)
{
    if (!std::exchange(m_subscribed, true))
        send(u"events.subscribe"_s, {});
    return m_events.subscribe(context, std::move(call));
}

void RemoteBackend::readFrames()
{
    m_reader.feed(m_socket.readAll());
    for (;;) {
        auto frame = m_reader.next();
        if (!frame) {
            failAll({Errc::InvalidInput, u"The answer of the site is not one of Sealdesk"_s, u"Are both programs of one version?"_s});
            m_socket.abort();
            return;
        }
        if (!*frame)
            return;
        takeFrame(**frame);
    }
}

void RemoteBackend::takeFrame(const QJsonObject &frame)
{
    if (const auto kind = frame.value(u"event"_s).toString(); !kind.isEmpty()) {
        m_events.publish({kind, frame});
        return;
    }
    const auto waiting = m_waiting.find(frame.value(u"id"_s).toInteger());
    if (waiting == m_waiting.end())
        return;
    auto promise = std::move(waiting->second);
    m_waiting.erase(waiting);
    if (const auto error = frame.value(u"error"_s); error.isObject())
        promise.addResult(Reply::refused(failureFromJson(error.toObject())));
    else
        promise.addResult(Reply::of(frame.value(u"value"_s)));
    promise.finish();
}

void RemoteBackend::failAll(const Failure &failure)
{
    auto waiting = std::exchange(m_waiting, {});
    for (auto &[id, promise] : waiting) {
        promise.addResult(Reply::refused(failure));
        promise.finish();
    }
}

} // namespace seal::api
