#pragma once

#include "core/base/random.h"

namespace seal::crypto {

/// OpenSSL's generator (RAND_bytes): stateless handle, safe from any thread. Ends the program if no randomness is to be
/// had.
Random &systemRandom();

} // namespace seal::crypto
