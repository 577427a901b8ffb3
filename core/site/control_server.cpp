#include "core/site/control_server.h"

#include "core/base/log.h"

#include <QFile>
#include <QFutureWatcher>
#include <QLocalSocket>

#ifdef __linux__
#include <pwd.h>
#include <sys/socket.h>
#endif

#include <vector>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

/// The operating system's name of who is at the other end.
std::string peerUser(const QLocalSocket &socket)
{
#ifdef __linux__
    ucred credentials{};
    socklen_t size = sizeof credentials;
    if (getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0) {
        constexpr std::size_t kBuffer = 4096;
        std::vector<char> buffer(kBuffer);
        passwd entry{};
        passwd *found = nullptr;
        if (getpwuid_r(credentials.uid, &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr)
            return found->pw_name;
        return "uid:" + std::to_string(credentials.uid);
    }
#endif
    Q_UNUSED(socket)
    return processUser(); // the socket's permissions let nobody else in
}

/// One connection: lives as long as its socket.
class ControlClient final : public QObject
{
    Q_OBJECT

public:
    ControlClient(QLocalSocket *socket, SiteBackend &backend)
        : QObject(socket), m_socket(*socket), m_backend(backend), m_caller{peerUser(*socket), "cli"}
    {
        connect(socket, &QLocalSocket::readyRead, this, &ControlClient::readFrames);
        readFrames();
    }

private:
    void readFrames()
    {
        m_reader.feed(m_socket.readAll());
        while (m_socket.state() == QLocalSocket::ConnectedState) {
            const auto frame = m_reader.next();
            if (!frame) {
                log::warning("seal.site.control", "a client was cut: {}", frame.error().detail);
                m_socket.abort();
                return;
            }
            if (!*frame)
                return;
            take(**frame);
        }
    }

    void take(const QJsonObject &frame)
    {
        const auto id = frame.value(u"id"_s);
        const auto method = frame.value(u"method"_s).toString();
        if (!id.isDouble() || method.isEmpty()) {
            answer(id, api::Reply::refused({Errc::InvalidInput, u"A call needs an id and a method"_s, {}}));
        } else if (method == u"events.subscribe") {
            m_subscription = m_backend.subscribe(this, [this](const api::Event &event) { tell(event); });
            answer(id, api::Reply::of(true));
        } else if (m_open >= ControlServer::kMaxCalls) {
            answer(id, api::Reply::refused({Errc::RateLimited, u"Too many calls wait for their answers"_s, u"Wait for some of them"_s}));
        } else {
            start(id, method, frame.value(u"params"_s).toObject());
        }
    }

    void tell(const api::Event &event)
    {
        // A client that reads too slowly loses pictures (flow.show has them), never the memory of the owner.
        if (event.kind == u"flow.step" && m_socket.bytesToWrite() > ControlServer::kMostUnread)
            return;
        auto body = event.body;
        body.insert(u"event"_s, event.kind);
        m_socket.write(api::toFrame(body));
    }

    void start(const QJsonValue &id, const QString &method, const QJsonObject &params)
    {
        ++m_open;
        auto *watcher = new QFutureWatcher<api::Reply>(this);
        connect(watcher, &QFutureWatcher<api::Reply>::finished, this, [this, watcher, id] {
            --m_open;
            const auto future = watcher->future();
            if (future.resultCount() > 0)
                answer(id, future.result());
            watcher->deleteLater();
        });
        watcher->setFuture(m_backend.callAs(method, params, m_caller));
    }

    void answer(const QJsonValue &id, const api::Reply &reply)
    {
        QJsonObject frame{{u"id"_s, id}};
        if (reply.failure)
            frame.insert(u"error"_s, api::toJson(*reply.failure));
        else
            frame.insert(u"value"_s, reply.value);
        m_socket.write(api::toFrame(frame));
    }

    QLocalSocket &m_socket;
    SiteBackend &m_backend;
    Caller m_caller;
    api::FrameReader m_reader{api::kMaxCallFrame};
    api::Subscription m_subscription;
    int m_open = 0;
};

} // namespace

ControlServer::~ControlServer() { close(); }

Status ControlServer::listen(const QString &socketPath)
{
    QLocalServer::removeServer(socketPath);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::acceptClients);
    if (!m_server.listen(socketPath))
        return makeError(Errc::Io, u"the control socket %1 cannot be opened: %2"_s.arg(socketPath, m_server.errorString()).toStdString());
    // The folder is 0700 already; this holds if somebody opens it.
    QFile::setPermissions(socketPath, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

void ControlServer::close()
{
    m_server.close();
    for (auto *socket : m_server.findChildren<QLocalSocket *>())
        delete socket;
}

void ControlServer::acceptClients()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        if (m_server.findChildren<QLocalSocket *>().size() > kMaxClients) {
            delete socket;
            continue;
        }
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        new ControlClient(socket, m_backend);
    }
}

} // namespace seal::site

#include "control_server.moc"
