#include "app/site_access.h"

#include "app/running_site.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace seal::app {

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
    const auto attached = [&]() -> Result<bool> {
        SEAL_TRY(access->m_remote, connectToOwner(options.site));
        return access->m_remote != nullptr;
    };
    SEAL_TRY(access->m_site, openUnless(attached, {site::toPath(options.site), options.unlock, {}, translationsFolder()}, &access->m_keychain,
                                        access->m_clock));
    if (access->m_site)
        access->m_local = std::make_unique<site::SiteBackend>(*access->m_site, site::Caller{site::processUser(), "cli"});
    return access;
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
