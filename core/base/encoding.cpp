#include "core/base/encoding.h"

#include <array>
#include <cstdint>

namespace seal {

namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";
constexpr std::string_view kStandard = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view kUrlSafe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::int8_t kNone = -1;

using Reverse = std::array<std::int8_t, 256>;

constexpr Reverse reverseOf(std::string_view alphabet)
{
    Reverse table{};
    table.fill(kNone);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        table[static_cast<unsigned char>(alphabet[i])] = static_cast<std::int8_t>(i);
    return table;
}

constexpr Reverse kStandardReverse = reverseOf(kStandard);
constexpr Reverse kUrlSafeReverse = reverseOf(kUrlSafe);

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::string encode64(ByteView bytes, std::string_view alphabet)
{
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    std::uint32_t window = 0;
    int bits = 0;
    for (const auto b : bytes) {
        window = (window << 8) | std::to_integer<std::uint32_t>(b);
        for (bits += 8; bits >= 6;) {
            bits -= 6;
            out.push_back(alphabet[(window >> bits) & 0x3f]);
        }
    }
    if (bits > 0)
        out.push_back(alphabet[(window << (6 - bits)) & 0x3f]);
    return out;
}

Result<Bytes> decode64(std::string_view text, const Reverse &reverse)
{
    if (text.size() % 4 == 1)
        return makeError(Errc::InvalidInput, "base64: impossible length");
    Bytes out;
    out.reserve(text.size() * 3 / 4);
    std::uint32_t window = 0;
    int bits = 0;
    for (const char c : text) {
        const auto value = reverse[static_cast<unsigned char>(c)];
        if (value == kNone)
            return makeError(Errc::InvalidInput, "base64: character outside the alphabet");
        window = (window << 6) | static_cast<std::uint32_t>(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out.push_back(static_cast<std::byte>((window >> bits) & 0xff));
        }
    }
    if ((window & ((1U << bits) - 1)) != 0)
        return makeError(Errc::InvalidInput, "base64: bits set behind the last byte");
    return out;
}

} // namespace

std::string toHex(ByteView bytes)
{
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const auto b : bytes) {
        out.push_back(kHexDigits[std::to_integer<unsigned>(b) >> 4]);
        out.push_back(kHexDigits[std::to_integer<unsigned>(b) & 0xf]);
    }
    return out;
}

Result<Bytes> fromHex(std::string_view text)
{
    if (text.size() % 2 != 0)
        return makeError(Errc::InvalidInput, "hex: odd number of digits");
    Bytes out;
    out.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = hexValue(text[i]);
        const int low = hexValue(text[i + 1]);
        if (high < 0 || low < 0)
            return makeError(Errc::InvalidInput, "hex: not a digit");
        out.push_back(static_cast<std::byte>(high * 16 + low));
    }
    return out;
}

std::string toBase64Url(ByteView bytes) { return encode64(bytes, kUrlSafe); }

Result<Bytes> fromBase64Url(std::string_view text) { return decode64(text, kUrlSafeReverse); }

std::string toBase64(ByteView bytes)
{
    auto out = encode64(bytes, kStandard);
    out.append((4 - out.size() % 4) % 4, '=');
    return out;
}

Result<Bytes> fromBase64(std::string_view text)
{
    if (text.size() % 4 != 0)
        return makeError(Errc::InvalidInput, "base64: length is not a multiple of four");
    for (int padding = 0; padding < 2 && text.ends_with('='); ++padding)
        text.remove_suffix(1);
    return decode64(text, kStandardReverse);
}

std::string percentEncode(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        const bool unreserved = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
                                c == '.' || c == '_' || c == '~';
        if (unreserved) {
            out.push_back(c);
            continue;
        }
        const auto value = static_cast<unsigned char>(c);
        out.push_back('%');
        out.push_back("0123456789ABCDEF"[value >> 4]);
        out.push_back("0123456789ABCDEF"[value & 0xf]);
    }
    return out;
}

Result<std::string> formDecode(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out.push_back(text[i] == '+' ? ' ' : text[i]);
            continue;
        }
        if (text.size() - i < 3 || hexValue(text[i + 1]) < 0 || hexValue(text[i + 2]) < 0)
            return makeError(Errc::InvalidInput, "broken percent escape");
        out.push_back(static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2])));
        i += 2;
    }
    return out;
}

bool isCleanUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        std::size_t length = 1;
        std::uint32_t point = lead;
        if (lead == 0 || (lead >= 0x80 && lead < 0xc2) || lead > 0xf4)
            return false;
        if (lead >= 0xf0) {
            length = 4;
            point = lead & 0x07U;
        } else if (lead >= 0xe0) {
            length = 3;
            point = lead & 0x0fU;
        } else if (lead >= 0xc2) {
            length = 2;
            point = lead & 0x1fU;
        }
        if (text.size() - i < length)
            return false;
        for (std::size_t k = 1; k < length; ++k) {
            const auto next = static_cast<unsigned char>(text[i + k]);
            if ((next & 0xc0U) != 0x80U)
                return false;
            point = (point << 6) | (next & 0x3fU);
        }
        const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
        if (overlong || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff))
            return false;
        i += length;
    }
    return true;
}

} // namespace seal
