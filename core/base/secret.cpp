#include "core/base/secret.h"

namespace seal {

void wipe(std::span<std::byte> bytes) noexcept
{
    volatile std::byte *p = bytes.data();
    for (std::size_t i = 0; i < bytes.size(); ++i)
        p[i] = std::byte{0};
}

} // namespace seal
