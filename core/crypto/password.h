#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace seal::crypto {

/// What one Argon2id computation costs (RFC 9106).
struct Argon2Cost
{
    std::uint32_t memoryKiB = 19456;
    std::uint32_t passes = 2;
    std::uint32_t lanes = 1;
};

/// A PHC string "$argon2id$v=19$m=..,t=..,p=..$salt$hash" with a random 16-byte salt and a 32-byte hash. Slow on
/// purpose.
Result<std::string> hashPassword(Random &random, std::string_view password, Argon2Cost cost = {});
/// False for a wrong password and for anything that is not an Argon2id PHC string of a bearable cost (1 GiB, 64
/// passes).
bool verifyPassword(std::string_view phc, std::string_view password);
/// True if the hash was made with less cost than asked now: hash anew at the next login.
bool needsRehash(std::string_view phc, Argon2Cost cost);

/// Key from a passphrase: salt of 8 bytes or more, length 4 to 1024 bytes.
Result<SecretBytes> deriveArgon2id(std::string_view passphrase, ByteView salt, Argon2Cost cost, std::size_t length);

} // namespace seal::crypto
