#include "core/api/events.h"

#include <QMetaObject>

namespace seal::api {

Subscription EventHub::subscribe(QObject *context, std::function<void(const Event &)> call)
{
    auto gate = std::make_shared<SubscriptionGate>();
    const std::scoped_lock lock(m_mutex);
    m_entries.push_back({context, std::make_shared<std::function<void(const Event &)>>(std::move(call)), gate});
    return Subscription(std::move(gate));
}

void EventHub::publish(const Event &event)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_entries, [&event](const Entry &entry) {
        // Held while the call is queued: the context outlives its subscription, and the subscription waits here to end.
        const std::scoped_lock gateLock(entry.gate->mutex);
        if (!entry.gate->open)
            return true;
        const auto deliver = [gate = entry.gate, call = entry.call, event] {
            if (gate->open)   // written on this thread only
                (*call)(event);
        };
        QMetaObject::invokeMethod(entry.context, deliver, Qt::QueuedConnection);
        return false;
    });
}

} // namespace seal::api
