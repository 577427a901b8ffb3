#pragma once

#include "core/base/bytes.h"

#include <string>
#include <string_view>
#include <utility>

namespace seal {

/// Overwrites memory in a way that the optimiser keeps.
void wipe(std::span<std::byte> bytes) noexcept;

/// Key material, passwords, seeds: move-only, wiped at its end, cannot be printed or compared by accident.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size) : m_bytes(size) {}
    explicit SecretBytes(ByteView bytes) : m_bytes(bytes.begin(), bytes.end()) {}
    static SecretBytes fromText(std::string_view text) { return SecretBytes(asBytes(text)); }
    ~SecretBytes() { wipe(m_bytes); }

    SecretBytes(SecretBytes &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    SecretBytes &operator=(SecretBytes &&other) noexcept
    {
        if (this != &other) {
            wipe(m_bytes);
            m_bytes = std::exchange(other.m_bytes, {});
        }
        return *this;
    }
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    /// A second copy, asked for by name.
    [[nodiscard]] SecretBytes clone() const { return SecretBytes(view()); }

    [[nodiscard]] ByteView view() const noexcept { return m_bytes; }
    [[nodiscard]] std::span<std::byte> writable() noexcept { return m_bytes; }
    [[nodiscard]] std::string_view text() const noexcept { return asText(m_bytes); }
    [[nodiscard]] std::size_t size() const noexcept { return m_bytes.size(); }
    [[nodiscard]] bool empty() const noexcept { return m_bytes.empty(); }

private:
    Bytes m_bytes;
};

} // namespace seal
