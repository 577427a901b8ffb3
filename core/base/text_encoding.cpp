#include "core/base/text_encoding.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <array>

namespace seal {

namespace {

constexpr std::size_t kLongestLetter = 4;

// The letters of Windows-1252 at 0x80 to 0x9F; zero where there is none.
constexpr std::array<char16_t, 32> kWindows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                                0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                                0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::uint8_t byteAt(ByteView bytes, std::size_t i) { return std::to_integer<std::uint8_t>(bytes[i]); }

bool startsWith(ByteView bytes, std::initializer_list<int> mark)
{
    return bytes.size() >= mark.size() && std::equal(mark.begin(), mark.end(), bytes.begin(), [](int wanted, std::byte byte) {
               return std::to_integer<int>(byte) == wanted;
           });
}

/// Bytes of the letter that this byte begins, 0 when it begins none (RFC 3629 section 4).
std::size_t letterSize(std::uint8_t first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return 2;
    if (first >= 0xE0 && first <= 0xEF)
        return 3;
    return first >= 0xF0 && first <= 0xF4 ? kLongestLetter : 0;
}

/// May `byte` be the next one of a letter that begins with `pending`?
bool continues(std::string_view pending, std::uint8_t byte)
{
    if (byte < 0x80 || byte > 0xBF)
        return false;
    if (pending.size() != 1)
        return true;
    switch (static_cast<std::uint8_t>(pending.front())) {
    case 0xE0:
        return byte >= 0xA0; // overlong below
    case 0xED:
        return byte <= 0x9F; // surrogates above
    case 0xF0:
        return byte >= 0x90;
    case 0xF4:
        return byte <= 0x8F; // beyond Unicode above
    default:
        return true;
    }
}

/// UTF-8 up to a letter that the end of `head` may have cut.
bool looksLikeUtf8(ByteView head, bool whole)
{
    const std::string_view text(reinterpret_cast<const char *>(head.data()), head.size());
    for (std::size_t cut = 0; cut < std::min<std::size_t>(kLongestLetter, text.size() + 1); ++cut) {
        if (isCleanUtf8(text.substr(0, text.size() - cut)))
            return true;
        if (whole)
            return false;
    }
    return false;
}

} // namespace

void appendUtf8(std::string &text, char32_t letter)
{
    const auto put = [&text](char32_t value) { text += static_cast<char>(static_cast<unsigned char>(value)); };
    if (letter < 0x80) {
        put(letter);
    } else if (letter < 0x800) {
        put(0xC0U | (letter >> 6U));
        put(0x80U | (letter & 0x3FU));
    } else if (letter < 0x10000) {
        put(0xE0U | (letter >> 12U));
        put(0x80U | ((letter >> 6U) & 0x3FU));
        put(0x80U | (letter & 0x3FU));
    } else {
        put(0xF0U | (letter >> 18U));
        put(0x80U | ((letter >> 12U) & 0x3FU));
        put(0x80U | ((letter >> 6U) & 0x3FU));
        put(0x80U | (letter & 0x3FU));
    }
}

EncodingGuess guessEncoding(ByteView head, bool whole)
{
    if (startsWith(head, {0xEF, 0xBB, 0xBF}))
        return {TextEncoding::Utf8, 3, true};
    if (startsWith(head, {0xFF, 0xFE}))
        return {TextEncoding::Utf16Le, 2, true};
    if (startsWith(head, {0xFE, 0xFF}))
        return {TextEncoding::Utf16Be, 2, true};
    // Without a mark: every second byte of Latin letters and separators is zero in UTF-16.
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < head.size(); ++i)
        zeros.at(i % 2) += byteAt(head, i) == 0 ? 1U : 0U;
    const auto many = head.size() / 8;
    if (zeros[1] > many && zeros[1] > zeros[0])
        return {TextEncoding::Utf16Le, 0, true};
    if (zeros[0] > many)
        return {TextEncoding::Utf16Be, 0, true};
    if (looksLikeUtf8(head, whole))
        return {TextEncoding::Utf8, 0, true};
    return {TextEncoding::Windows1252, 0, false};
}

void TextDecoder::takeUtf8(std::uint8_t byte, std::string &out)
{
    if (!m_pending.empty()) {
        if (continues(m_pending, byte)) {
            m_pending += static_cast<char>(byte);
            if (m_pending.size() == letterSize(static_cast<std::uint8_t>(m_pending.front()))) {
                out += m_pending;
                m_pending.clear();
            }
            return;
        }
        out += kReplacementCharacter; // a letter that was broken off; this byte may begin the next one
        m_pending.clear();
    }
    const auto size = letterSize(byte);
    if (size == 0)
        out += kReplacementCharacter;
    else if (size == 1)
        out += static_cast<char>(byte);
    else
        m_pending = static_cast<char>(byte);
}

void TextDecoder::takeUtf16(std::uint16_t unit, std::string &out)
{
    const bool isLow = unit >= 0xDC00 && unit <= 0xDFFF;
    if (m_high != 0) {
        if (isLow) {
            appendUtf8(out, 0x10000U + ((static_cast<char32_t>(m_high) - 0xD800U) << 10U) + (unit - 0xDC00U));
            m_high = 0;
            return;
        }
        out += kReplacementCharacter;
        m_high = 0;
    }
    if (unit >= 0xD800 && unit <= 0xDBFF)
        m_high = unit;
    else if (isLow)
        out += kReplacementCharacter;
    else
        appendUtf8(out, unit);
}

std::string TextDecoder::decode(ByteView bytes)
{
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const auto raw : bytes) {
        const auto byte = std::to_integer<std::uint8_t>(raw);
        switch (m_encoding) {
        case TextEncoding::Utf8:
            takeUtf8(byte, out);
            break;
        case TextEncoding::Windows1252: {
            const char32_t letter = byte >= 0x80 && byte < 0xA0 ? kWindows1252.at(byte - 0x80U) : byte;
            appendUtf8(out, letter == 0 && byte != 0 ? U'\uFFFD' : letter);
            break;
        }
        case TextEncoding::Utf16Le:
        case TextEncoding::Utf16Be:
            if (m_pending.empty()) {
                m_pending = static_cast<char>(byte);
                break;
            }
            const auto first = static_cast<std::uint8_t>(m_pending.front());
            m_pending.clear();
            const unsigned unit = m_encoding == TextEncoding::Utf16Le ? first | (byte << 8U) : (first << 8U) | byte;
            takeUtf16(static_cast<std::uint16_t>(unit), out);
            break;
        }
    }
    return out;
}

std::string TextDecoder::finish()
{
    const bool cut = !m_pending.empty() || m_high != 0;
    m_pending.clear();
    m_high = 0;
    return cut ? std::string(kReplacementCharacter) : std::string();
}

} // namespace seal
