#include "app/screen_lock.h"

using namespace Qt::StringLiterals;

namespace seal::app {

#ifdef SEAL_DBUS

namespace {

/// Where logind has the session that this program runs in; empty (any session) when the environment does not say.
QString sessionPath()
{
    const auto id = qEnvironmentVariable("XDG_SESSION_ID");
    if (id.isEmpty())
        return {};
    // systemd's escaping: a leading digit as _3N.
    const auto first = id.at(0);
    const auto escaped = first.isDigit() ? u"_%1%2"_s.arg(QString::number(first.unicode(), 16), id.mid(1)) : id;
    return u"/org/freedesktop/login1/session/"_s + escaped;
}

} // namespace

ScreenLock::ScreenLock(QObject *parent) : ScreenLock(QDBusConnection::sessionBus(), QDBusConnection::systemBus(), parent) {}

ScreenLock::ScreenLock(QDBusConnection session, QDBusConnection system, QObject *parent) : QObject(parent)
{
    // Desktops differ in path and even in service name; the interface and the signal are the same, so only these are asked for.
    for (const auto &interface : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"org.cinnamon.ScreenSaver"_s})
        session.connect({}, {}, interface, u"ActiveChanged"_s, this, SLOT(takeActive(bool)));
    // logind: "Lock" of this session (loginctl lock-session), and the machine before it sleeps.
    const auto login = u"org.freedesktop.login1"_s;
    system.connect({}, sessionPath(), QString(login + u".Session"_s), u"Lock"_s, this, SLOT(takeLock()));
    system.connect({}, u"/org/freedesktop/login1"_s, QString(login + u".Manager"_s), u"PrepareForSleep"_s, this, SLOT(takeActive(bool)));
}

#else

ScreenLock::ScreenLock(QObject *parent) : QObject(parent) {}

#endif

void ScreenLock::takeActive(bool active)
{
    if (active)
        Q_EMIT locked();
}

void ScreenLock::takeLock() { Q_EMIT locked(); }

} // namespace seal::app
