#include "app/site_access.h"

#include "core/crypto/random.h"
#include "core/site/owner_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QThread>

using namespace Qt::StringLiterals;

namespace seal::app {

namespace {
// A site that is just starting holds its lock before its socket listens, and one that ends closes the socket first.
constexpr int kTries = 50;
constexpr unsigned long kTryMs = 100;
} // namespace

QString translationsFolder() { return u":/translations"_s; }

Result<std::unique_ptr<api::RemoteBackend>> connectToOwner(const QString &siteDir)
{
    const auto path = site::toQString(site::SiteFiles(site::toPath(QDir(siteDir).absolutePath())).controlSocket());
    if (!QFileInfo::exists(path))
        return std::unique_ptr<api::RemoteBackend>();
    auto remote = api::RemoteBackend::connectTo(path);
    if (!remote && remote.error().code == Errc::NotFound)
        return std::unique_ptr<api::RemoteBackend>(); // left behind by an owner that died
    return remote;
}

Result<std::unique_ptr<SiteAccess>> SiteAccess::open(const CommonOptions &options)
{
    auto access = std::unique_ptr<SiteAccess>(new SiteAccess);
    for (int tries = 1;; ++tries) {
        SEAL_TRY(access->m_remote, connectToOwner(options.site));
        if (access->m_remote)
            return access;
        auto opened = site::Site::open({site::toPath(options.site), options.unlock, {}, translationsFolder()}, &access->m_keychain,
                                       access->m_clock, crypto::systemRandom());
        if (opened) {
            access->m_site = *std::move(opened);
            access->m_local = std::make_unique<site::SiteBackend>(*access->m_site, site::Caller{site::processUser(), "cli"});
            return access;
        }
        // Conflict is also what a newer database gives; waiting helps only while somebody holds the lock.
        const bool owned = opened.error().code == Errc::Conflict && !site::OwnerLock::acquire(site::toPath(options.site));
        if (!owned || tries == kTries)
            return opened.error();
        QThread::msleep(kTryMs);
    }
}

SiteAccess::~SiteAccess()
{
    m_local.reset();
    if (m_site)
        m_site->stop();
}

api::Reply SiteAccess::call(const QString &method, const QJsonObject &params)
{
    auto &backend = m_remote ? static_cast<api::Backend &>(*m_remote) : static_cast<api::Backend &>(*m_local);
    const auto future = backend.call(method, params);
    QFutureWatcher<api::Reply> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcher<api::Reply>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

} // namespace seal::app
