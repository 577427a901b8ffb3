#pragma once

#include <QObject>

#ifdef SEAL_DBUS
#include <QDBusConnection>
#endif

namespace seal::app {

/// Tells when the desktop's screen is locked or the machine goes to sleep: org.freedesktop.ScreenSaver and org.gnome.ScreenSaver on the
/// session bus, logind on the system bus. Without D-Bus it never tells.
class ScreenLock final : public QObject
{
    Q_OBJECT

public:
    explicit ScreenLock(QObject *parent = nullptr);
#ifdef SEAL_DBUS
    ScreenLock(QDBusConnection session, QDBusConnection system, QObject *parent = nullptr);
#endif

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void takeActive(bool active);
    void takeLock();
};

} // namespace seal::app
