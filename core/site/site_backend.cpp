#include "core/site/site_backend.h"

#include "core/base/log.h"

#include <QtConcurrent>

#include <array>
#include <chrono>
#include <vector>

#ifdef _WIN32
#include <windows.h>
#else
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

constexpr int kAdminThreads = 2;
constexpr std::chrono::hours kRenewEvery{6};
constexpr std::chrono::milliseconds kTraceEvery{100};

api::Reply stopped()
{
    return api::Reply::refused({Errc::Unavailable, u"The site is being closed"_s, u"Open it again, then retry"_s});
}

QFuture<api::Reply> ready(api::Reply reply)
{
    QPromise<api::Reply> promise;
    promise.start();
    promise.addResult(std::move(reply));
    promise.finish();
    return promise.future();
}

} // namespace

SiteBackend::SiteBackend(Site &site, Caller caller) : m_site(site), m_caller(std::move(caller))
{
    m_pool.setMaxThreadCount(kAdminThreads);
    m_pool.setExpiryTimeout(-1); // each thread keeps its database connection
    m_pulse->target = this;
    m_site.store().onCommit([pulse = m_pulse](std::int64_t sequence, std::uint64_t version) {
        pulse->sequence = sequence;
        pulse->version = version;
        if (pulse->queued.exchange(true))
            return;
        const std::scoped_lock lock(pulse->mutex);
        if (pulse->target != nullptr)
            QMetaObject::invokeMethod(pulse->target, &SiteBackend::publishChanges, Qt::QueuedConnection);
    });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &SiteBackend::renewSoon);
    timer->start(kRenewEvery);
    connect(&m_traceTimer, &QTimer::timeout, this, &SiteBackend::publishTrace);
    m_site.flows().onEvent([this](const api::Event &event) { m_events.publish(event); });
    m_site.trace().onWatch([pulse = m_pulse] {
        const std::scoped_lock lock(pulse->mutex);
        if (pulse->target != nullptr)
            QMetaObject::invokeMethod(&pulse->target->m_traceTimer, [pulse] { pulse->target->m_traceTimer.start(kTraceEvery); });
    });
    sampleEachMinute();
}

SiteBackend::~SiteBackend()
{
    close();
    waitForCalls();
}

void SiteBackend::close()
{
    if (m_stopped.exchange(true))
        return;
    {
        const std::scoped_lock lock(m_pulse->mutex);
        m_pulse->target = nullptr;
    }
    m_site.flows().onEvent({});
    m_traceTimer.stop();
}

QFuture<api::Reply> SiteBackend::call(QString method, QJsonObject params) { return callAs(std::move(method), std::move(params), m_caller); }

QFuture<api::Reply> SiteBackend::callAs(QString method, QJsonObject params, Caller caller)
{
    if (m_stopped)
        return ready(stopped());
    return QtConcurrent::run(&m_pool, [&site = m_site, method = std::move(method), params = std::move(params), caller = std::move(caller)] {
        return site.admin().call(method, params, caller);
    });
}

api::Subscription SiteBackend::subscribe(QObject *context, std::function<void(const api::Event &)> call)
{
    return m_events.subscribe(context, std::move(call));
}

void SiteBackend::publishChanges()
{
    m_pulse->queued = false;
    const auto sequence = m_pulse->sequence.load();
    const auto version = m_pulse->version.load();
    if (std::exchange(m_lastVersion, version) != version)
        m_events.publish({u"config"_s, {{u"version"_s, static_cast<qint64>(version)}}});
    if (std::exchange(m_lastSequence, sequence) != sequence)
        m_events.publish({u"audit"_s, {{u"sequence"_s, static_cast<qint64>(sequence)}}});
}

void SiteBackend::publishTrace()
{
    const auto state = m_site.trace().update();
    if (!state.watched)
        m_traceTimer.stop();
    if (std::exchange(m_lastTrace, state) == state)
        return;
    m_events.publish({u"trace"_s, {{u"sequence"_s, static_cast<qint64>(state.sequence)}, {u"dropped"_s, static_cast<qint64>(state.dropped)}}});
}

void SiteBackend::sampleEachMinute()
{
    if (m_stopped)
        return;
    m_site.sampleTraffic();
    // A little after the full minute, so that what came before belongs to the minute that has ended.
    constexpr std::chrono::milliseconds kAfter{20};
    QTimer::singleShot(TrafficHistory::untilNextMinute(m_site.clock().now()) + kAfter, Qt::PreciseTimer, this,
                       &SiteBackend::sampleEachMinute);
}

void SiteBackend::renewSoon()
{
    if (m_stopped)
        return;
    m_pool.start([&site = m_site] {
        if (const auto status = site.renewCertificates(); !status)
            log::warning("seal.site.certificates", "listener certificates could not be renewed: {}", status.error().detail);
    });
}

#ifdef _WIN32

std::string processUser()
{
    std::array<wchar_t, 257> name{};
    DWORD size = static_cast<DWORD>(name.size());
    return GetUserNameW(name.data(), &size) ? QString::fromWCharArray(name.data()).toStdString() : "unknown";
}

#else

std::string processUser()
{
    constexpr std::size_t kBuffer = 4096;
    std::vector<char> buffer(kBuffer);
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr)
        return found->pw_name;
    return "uid:" + std::to_string(geteuid());
}

#endif

} // namespace seal::site
