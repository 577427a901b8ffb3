#include "app/running_site.h"

#include "core/crypto/random.h"
#include "core/site/owner_lock.h"

#include <QThread>

namespace seal::app {

namespace {
constexpr int kTries = 50;
constexpr unsigned long kTryMs = 100;
} // namespace

RunningSite::~RunningSite()
{
    close();
    finish();
}

Status RunningSite::serve()
{
    m_backend = std::make_unique<site::SiteBackend>(*m_site, site::Caller{site::processUser(), "console"});
    m_control = std::make_unique<site::ControlServer>(*m_backend);
    return m_control->listen(site::toQString(m_site->files().controlSocket()));
}

void RunningSite::close()
{
    if (m_control)
        m_control->close();
    if (m_backend)
        m_backend->close();
}

void RunningSite::finish()
{
    if (m_backend)
        m_backend->waitForCalls();
    m_site->stop();
}

Result<std::unique_ptr<site::Site>> openUnless(const std::function<Result<bool>()> &attached, const site::SiteOptions &options,
                                               site::KeychainStore *keychain, const Clock &clock)
{
    for (int tries = 1;; ++tries) {
        SEAL_TRY(const auto linked, attached());
        if (linked)
            return std::unique_ptr<site::Site>();
        auto opened = site::Site::open(options, keychain, clock, crypto::systemRandom());
        if (opened)
            return opened;
        // Conflict is also what a newer database gives; waiting helps only while somebody holds the lock.
        const bool owned = opened.error().code == Errc::Conflict && !site::OwnerLock::acquire(options.dir);
        if (!owned || tries == kTries)
            return opened.error();
        QThread::msleep(kTryMs);
    }
}

} // namespace seal::app
