#pragma once

#include "core/api/backend.h"
#include "core/site/site.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace seal::site {

/// The site as the api sees it, in the owner's process. Made and destroyed on the main thread, before the site stops.
/// Calls run on the admin threads, two at a time; events come on the main thread's turns, many changes as one event.
class SiteBackend final : public QObject, public api::Backend
{
    Q_OBJECT

public:
    /// `caller` is who asks when call() is used; the control socket names its own.
    SiteBackend(Site &site, Caller caller);
    ~SiteBackend() override;

    [[nodiscard]] QFuture<api::Reply> call(QString method, QJsonObject params) override;
    [[nodiscard]] QFuture<api::Reply> callAs(QString method, QJsonObject params, Caller caller);
    [[nodiscard]] api::Subscription subscribe(QObject *context, std::function<void(const api::Event &)> call) override;

    /// Main thread: no more calls and events.
    void close();
    /// Any thread, after close(): waits for the calls that run.
    void waitForCalls() { m_pool.waitForDone(); }

private:
    /// What the store tells on its thread, handed over to this object's.
    struct Pulse
    {
        std::atomic<std::int64_t> sequence{0};
        std::atomic<std::uint64_t> version{0};
        std::atomic<bool> queued{false};
        std::mutex mutex;
        SiteBackend *target = nullptr; ///< under the mutex; null once the backend has ended
    };
    void publishChanges();
    void renewSoon();
    void publishTrace();
    void sampleEachMinute();

    Site &m_site;
    Caller m_caller;
    QThreadPool m_pool;
    QTimer m_traceTimer; ///< runs while somebody looks
    LiveTrace::State m_lastTrace;
    api::EventHub m_events;
    std::shared_ptr<Pulse> m_pulse = std::make_shared<Pulse>();
    std::int64_t m_lastSequence = 0;
    std::uint64_t m_lastVersion = 0;
    std::atomic<bool> m_stopped{false};
};

/// The name of the operating system's user of this process.
std::string processUser();

} // namespace seal::site
