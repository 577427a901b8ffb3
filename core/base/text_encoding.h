#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace seal {

/// How the bytes of a text file are letters. Windows1252 is what people call Latin-1: the same letters, and € and quotes beside them.
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

struct EncodingGuess
{
    TextEncoding encoding = TextEncoding::Utf8;
    std::size_t markSize = 0; ///< bytes of the byte order mark
    bool sure = true;         ///< false: told by what it is not, a person should look
};

/// From the beginning of a file: by its mark, by zero bytes, by being UTF-8; else Windows1252. `whole`: nothing follows `head`.
EncodingGuess guessEncoding(ByteView head, bool whole);

/// Bytes to UTF-8, piece by piece. What is no letter in the encoding becomes U+FFFD.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding) : m_encoding(encoding) {}
    [[nodiscard]] std::string decode(ByteView bytes);
    /// What is left at the end: a letter that was cut off.
    [[nodiscard]] std::string finish();

private:
    void takeUtf8(std::uint8_t byte, std::string &out);
    void takeUtf16(std::uint16_t unit, std::string &out);

    TextEncoding m_encoding;
    std::string m_pending;        ///< UTF-8: the beginning of a letter; UTF-16: one byte
    std::uint16_t m_high = 0;     ///< UTF-16: a high surrogate that waits for its low one
};

/// The letter as UTF-8.
void appendUtf8(std::string &text, char32_t letter);
inline constexpr std::string_view kReplacementCharacter = "\xEF\xBF\xBD";

} // namespace seal
