#pragma once

#include "app/keychain_qt.h"
#include "app/running_site.h"
#include "core/api/remote_backend.h"
#include "core/base/clock.h"
#include "ui/context.h"
#include "ui/start/site_opener.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace seal::app {

/// A site that is open: run here, or by the process at the other end of the link.
struct OpenSite
{
    ui::SiteFacts facts;
    std::unique_ptr<RunningSite> own;
    std::unique_ptr<api::RemoteBackend> link;
};

/// Sites for the start window, over core/site. Deriving keys, opening databases and starting servers is done on threads of its own.
class DeskOpener final : public QObject, public ui::SiteOpener
{
    Q_OBJECT

public:
    /// `opened` takes a site on the main thread, just before the window that asked is told. `keychain` outlives this.
    DeskOpener(site::KeychainStore &keychain, std::function<void(OpenSite)> opened);
    ~DeskOpener() override;

    void look(const QString &dir, QObject *context, std::function<void(const ui::SiteInfo &)> done) override;
    void checkFolder(const QString &dir, QObject *context, std::function<void(const ui::Problem &)> done) override;
    void checkPorts(int base, bool allAddresses, QObject *context, std::function<void(const ui::PortReport &)> done) override;
    void findKeychain(QObject *context, std::function<void(const ui::Problem &)> done) override;
    void make(const ui::NewSite &site, QObject *context, std::function<void(ui::MakeStep)> step,
              std::function<void(const ui::MadeSite &, const ui::Problem &)> done) override;
    void stopMaking() override { m_stopMaking = true; }
    void stopOpening() override { ++m_opening; }
    void open(const QString &dir, const ui::Unlock &unlock, QObject *context, std::function<void(const ui::Problem &)> done) override;
    void checkUnlock(const QString &dir, const ui::Unlock &unlock, QObject *context, std::function<void(const ui::Problem &)> done) override;
    [[nodiscard]] ui::Problem checkName(const QString &name) const override;
    [[nodiscard]] ui::Problem checkHost(const QString &host) const override;
    [[nodiscard]] QString folderFor(const QString &name) const override;
    [[nodiscard]] QString demoFolder() const override;

private:
    void attach(const ui::SiteFacts &facts, QObject *context, std::function<void(const ui::Problem &)> done);

    site::KeychainStore &m_keychain;
    std::function<void(OpenSite)> m_opened;
    const SystemClock m_clock;
    QObject m_home;     ///< gets what threads made; what nobody took goes with it, while the clock is still there
    QThreadPool m_pool;
    int m_opening = 0;  ///< number of the newest opening; an older one is void
    std::atomic<bool> m_stopMaking{false};
};

} // namespace seal::app
