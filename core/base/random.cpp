#include "core/base/random.h"

#include "core/base/encoding.h"

namespace seal {

Bytes Random::bytes(std::size_t size)
{
    Bytes out(size);
    fill(out);
    return out;
}

std::string Random::token(std::size_t size) { return toBase64Url(bytes(size)); }

std::string Random::uuid()
{
    auto raw = bytes(16);
    raw[6] = (raw[6] & std::byte{0x0f}) | std::byte{0x40};
    raw[8] = (raw[8] & std::byte{0x3f}) | std::byte{0x80};
    auto hex = toHex(raw);
    for (const std::size_t dash : {20U, 16U, 12U, 8U})
        hex.insert(dash, 1, '-');
    return hex;
}

} // namespace seal
