#pragma once

#include "core/base/bytes.h"

#include <string>

namespace seal {

/// Where unpredictable bytes come from; `crypto::systemRandom()` in the product, a seeded one in tests.
class Random
{
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::byte> out) = 0;

    [[nodiscard]] Bytes bytes(std::size_t size);
    /// base64url text of `size` random bytes: ids, states, nonces, client secrets.
    [[nodiscard]] std::string token(std::size_t size = 16);
    /// A version 4 UUID (RFC 9562).
    [[nodiscard]] std::string uuid();
};

} // namespace seal
