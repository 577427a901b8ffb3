#pragma once

#include "app/command_line.h"
#include "app/keychain_qt.h"
#include "core/api/backend.h"
#include "core/api/remote_backend.h"
#include "core/base/clock.h"
#include "core/site/site.h"
#include "core/site/site_backend.h"

#include <memory>

namespace seal::app {

/// A site for one command: through the process that runs it, or opened here when nobody does.
class SiteAccess
{
public:
    static Result<std::unique_ptr<SiteAccess>> open(const CommonOptions &options);
    ~SiteAccess();
    SiteAccess(const SiteAccess &) = delete;
    SiteAccess &operator=(const SiteAccess &) = delete;

    /// Calls and waits in an event loop.
    [[nodiscard]] api::Reply call(const QString &method, const QJsonObject &params);
    /// The site when it was opened here; null when another process runs it.
    [[nodiscard]] site::Site *own() { return m_site.get(); }

private:
    SiteAccess() = default;

    SystemClock m_clock;
    QtKeychainStore m_keychain;
    std::unique_ptr<api::RemoteBackend> m_remote;
    std::unique_ptr<site::Site> m_site;
    std::unique_ptr<site::SiteBackend> m_local;
};

/// Connects to the owner of a site; null when nobody runs it.
Result<std::unique_ptr<api::RemoteBackend>> connectToOwner(const QString &siteDir);

/// Where sealdesk_*.qm files are: inside the program.
QString translationsFolder();

} // namespace seal::app
