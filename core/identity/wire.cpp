#include "core/identity/wire.h"

#include <algorithm>

namespace seal::identity {

namespace {

constexpr std::size_t kLengthSize = 2;
constexpr std::size_t kNumberSize = 8;
constexpr std::size_t kMaxText = 0xFFFF;

void putBigEndian(std::string &out, std::uint64_t value, std::size_t size)
{
    for (std::size_t i = size; i-- > 0;)
        out += static_cast<char>(static_cast<unsigned char>(value >> (8 * i)));
}

std::uint64_t bigEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const char c : bytes)
        value = (value << 8U) | static_cast<unsigned char>(c);
    return value;
}

} // namespace

void WireWriter::text(std::string_view value)
{
    // Longer texts never get here: a request line holds 8 KiB, records are checked where they are made.
    value = value.substr(0, kMaxText);
    putBigEndian(m_bytes, value.size(), kLengthSize);
    m_bytes += value;
}

void WireWriter::number(std::int64_t value)
{
    putBigEndian(m_bytes, static_cast<std::uint64_t>(value), kNumberSize);
}

std::string WireReader::text()
{
    if (m_bad || m_rest.size() < kLengthSize) {
        m_bad = true;
        return {};
    }
    const auto size = static_cast<std::size_t>(bigEndian(m_rest.substr(0, kLengthSize)));
    if (m_rest.size() - kLengthSize < size) {
        m_bad = true;
        return {};
    }
    std::string value(m_rest.substr(kLengthSize, size));
    m_rest.remove_prefix(kLengthSize + size);
    return value;
}

std::int64_t WireReader::number()
{
    if (m_bad || m_rest.size() < kNumberSize) {
        m_bad = true;
        return 0;
    }
    const auto value = static_cast<std::int64_t>(bigEndian(m_rest.substr(0, kNumberSize)));
    m_rest.remove_prefix(kNumberSize);
    return value;
}

Status WireReader::done() const
{
    if (m_bad || !m_rest.empty())
        return makeError(Errc::InvalidInput, "a sealed value of another form");
    return {};
}

} // namespace seal::identity
