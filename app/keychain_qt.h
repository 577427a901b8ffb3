#pragma once

#include "core/site/keychain_store.h"

namespace seal::app {

/// The desktop's keychain by QtKeychain. Waits for the answer in an event loop of its own: for the command line and for start-up only.
class QtKeychainStore final : public site::KeychainStore
{
public:
    Result<SecretBytes> read(const std::string &entry) override;
    Status write(const std::string &entry, const SecretBytes &secret) override;
    Status remove(const std::string &entry) override;
};

} // namespace seal::app
