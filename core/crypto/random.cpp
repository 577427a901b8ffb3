#include "core/crypto/random.h"

#include <openssl/rand.h>

#include <cstdlib>

namespace seal::crypto {

namespace {

class SystemRandom final : public Random
{
public:
    void fill(std::span<std::byte> out) override
    {
        // Without randomness every key, nonce and code would be guessable: nothing can go on.
        if (RAND_bytes_ex(nullptr, ucharData(out), out.size(), 0) != 1)
            std::abort();
    }
};

} // namespace

Random &systemRandom()
{
    static SystemRandom instance; // has no state
    return instance;
}

} // namespace seal::crypto
