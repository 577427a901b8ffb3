#include "ui/start/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace seal::ui {

namespace {
constexpr std::chrono::milliseconds kShortestWait{50};

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}
} // namespace

IdleWatch::IdleWatch(Now now, QObject *parent) : QObject(parent), m_now(std::move(now)), m_last(m_now())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

std::chrono::milliseconds IdleWatch::steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void IdleWatch::setLimit(std::chrono::milliseconds limit)
{
    m_limit = limit;
    touch();
    arm();
}

void IdleWatch::arm()
{
    m_timer.stop();
    if (m_limit.count() > 0 && !m_told)
        m_timer.start(std::max(kShortestWait, m_last + m_limit - m_now()));
}

void IdleWatch::look()
{
    if (m_limit.count() > 0 && !m_told && m_now() - m_last >= m_limit) {
        m_told = true;
        Q_EMIT idle();
    }
    arm(); // somebody was there meanwhile: the timer runs on from then
}

void IdleWatch::touch()
{
    m_last = m_now();
    if (std::exchange(m_told, false))
        arm();
}

bool IdleWatch::eventFilter(QObject *object, QEvent *event)
{
    if (isInput(event->type()))
        touch();
    return QObject::eventFilter(object, event);
}

} // namespace seal::ui
