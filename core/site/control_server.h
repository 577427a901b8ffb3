#pragma once

#include "core/api/events.h"
#include "core/api/frames.h"
#include "core/base/result.h"
#include "core/site/site_backend.h"

#include <QLocalServer>
#include <QObject>
#include <QString>

#include <memory>

namespace seal::site {

/// The owner's end of DIR/control.sock: calls of the method table in frames, events for who asked for them ("events.subscribe").
/// Only the owner's operating system user may connect (0600). A client that sends what is no frame, or too much, is cut.
class ControlServer final : public QObject
{
    Q_OBJECT

public:
    explicit ControlServer(SiteBackend &backend) : m_backend(backend) {}
    ~ControlServer() override;

    /// The caller holds the site's lock, so that a socket left behind by a dead owner can be replaced.
    Status listen(const QString &socketPath);
    void close();

    static constexpr int kMaxClients = 64;
    static constexpr int kMaxCalls = 256; ///< of one client, without an answer yet
    static constexpr qint64 kMostUnread = 8LL * 1024 * 1024; ///< bytes of events that wait for one client

private:
    void acceptClients();

    SiteBackend &m_backend;
    QLocalServer m_server;
};

} // namespace seal::site
