#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/site/control_server.h"
#include "core/site/keychain_store.h"
#include "core/site/site.h"
#include "core/site/site_backend.h"

#include <functional>
#include <memory>

namespace seal::app {

/// A site that this process owns, with its servers, its admin methods and its control socket.
class RunningSite
{
public:
    /// Any thread: a site that has been opened and listens.
    explicit RunningSite(std::unique_ptr<site::Site> site) : m_site(std::move(site)) {}
    ~RunningSite();
    RunningSite(const RunningSite &) = delete;
    RunningSite &operator=(const RunningSite &) = delete;

    /// Main thread: from here on calls are answered, here and through the control socket.
    Status serve();
    [[nodiscard]] site::Site &site() { return *m_site; }
    [[nodiscard]] site::SiteBackend &backend() { return *m_backend; }

    /// Main thread: nobody else is let in. Then, on any thread, finish() waits for calls and requests that run and ends the servers.
    void close();
    void finish();

private:
    std::unique_ptr<site::Site> m_site;
    std::unique_ptr<site::SiteBackend> m_backend;
    std::unique_ptr<site::ControlServer> m_control;
};

/// Opens a site, unless `attached` says that it has the link to the process that owns it: then there is no site and no error. Waits a
/// few seconds for an owner that just starts (it holds its lock before its socket listens) or ends (it closes the socket first).
Result<std::unique_ptr<site::Site>> openUnless(const std::function<Result<bool>()> &attached, const site::SiteOptions &options,
                                               site::KeychainStore *keychain, const Clock &clock);

} // namespace seal::app
