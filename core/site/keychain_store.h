#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <string>

namespace seal::site {

/// The desktop's keychain, as far as a site needs it. The program gives the real one, tests a fake.
class KeychainStore
{
public:
    virtual ~KeychainStore() = default;
    /// NotFound: no such entry. Unauthenticated: the keychain is locked, or the person refused. Unavailable: there is none here.
    virtual Result<SecretBytes> read(const std::string &entry) = 0;
    virtual Status write(const std::string &entry, const SecretBytes &secret) = 0;
    virtual Status remove(const std::string &entry) = 0;
};

} // namespace seal::site
