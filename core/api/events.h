#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace seal::api {

/// Something changed at the site: {"kind":"config","version":7} or {"kind":"audit","sequence":42}.
struct Event
{
    QString kind;
    QJsonObject body;
};

/// Whether a subscription is still alive; whoever queues a call for it holds the mutex meanwhile.
struct SubscriptionGate
{
    std::mutex mutex;
    bool open = true;
};

/// Keeps a subscription alive. Once it is gone (on the thread of its context) nothing is called any more.
/// It must go before its context does: make it a member of the context.
class [[nodiscard]] Subscription
{
public:
    Subscription() = default;
    explicit Subscription(std::shared_ptr<SubscriptionGate> gate) : m_gate(std::move(gate)) {}
    ~Subscription() { end(); }
    Subscription(Subscription &&) noexcept = default;
    Subscription &operator=(Subscription &&other) noexcept
    {
        if (this != &other) {
            end();
            m_gate = std::move(other.m_gate);
        }
        return *this;
    }
    Subscription(const Subscription &) = delete;
    Subscription &operator=(const Subscription &) = delete;

private:
    void end()
    {
        if (const auto gate = std::exchange(m_gate, nullptr)) {
            const std::scoped_lock lock(gate->mutex);
            gate->open = false;
        }
    }
    std::shared_ptr<SubscriptionGate> m_gate;
};

/// Spreads events to subscribers, each on its own thread. Any thread may publish.
class EventHub
{
public:
    [[nodiscard]] Subscription subscribe(QObject *context, std::function<void(const Event &)> call);
    void publish(const Event &event);

private:
    struct Entry
    {
        QObject *context;
        std::shared_ptr<std::function<void(const Event &)>> call;
        std::shared_ptr<SubscriptionGate> gate;
    };
    std::mutex m_mutex;
    std::vector<Entry> m_entries;
};

} // namespace seal::api
