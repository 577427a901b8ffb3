#pragma once

#include "core/site/keychain_store.h"

#include <atomic>

namespace seal::app {

/// The desktop's keychain by QtKeychain. On the main thread a call waits in an event loop of its own (command line); on any other it has the
/// main thread do the work and waits for it, so a window stays alive meanwhile.
class QtKeychainStore final : public site::KeychainStore
{
public:
    Result<SecretBytes> read(const std::string &entry) override;
    Status write(const std::string &entry, const SecretBytes &secret) override;
    Status remove(const std::string &entry) override;

    /// The program ends: calls that wait on other threads give up.
    void giveUp() { m_givenUp = true; }

private:
    template <typename Job, typename Prepare, typename Take>
    Status run(const std::string &entry, Prepare prepare, Take take);

    std::atomic<bool> m_givenUp{false};
};

} // namespace seal::app
