#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace seal {

/// One record of a CSV file. A record that breaks the rules says how and still ends where its line ends.
struct CsvRecord
{
    std::size_t line = 0; ///< of the file, from 1, where it begins
    std::vector<std::string> fields;
    std::string problem; ///< empty: well-formed
};

/// Reads RFC 4180 piece by piece, from UTF-8: fields between separators, quoted where they hold separators, quotes (doubled) or line
/// ends. Lines may end in CR LF, LF or CR; empty ones are passed over. Any text gives records; nothing is guessed.
class CsvReader
{
public:
    static constexpr std::size_t kMaxField = 64UL * 1024; ///< bytes; what is longer is cut and the record faulty
    static constexpr std::size_t kMaxFields = 1000;

    /// `more` gives the next piece of text, an empty one at the end.
    using Source = std::function<Result<std::string>()>;

    CsvReader(Source more, char separator) : m_more(std::move(more)), m_separator(separator) {}

    /// False at the end. An error is one of the source.
    Result<bool> next(CsvRecord &record);

private:
    enum class Place { FieldStart, Plain, Quoted, QuoteInQuoted, AfterQuoted };

    Result<bool> fill();
    /// True when the record is complete.
    bool take(char c, CsvRecord &record);
    bool takePlain(char c, CsvRecord &record);
    void add(char c, CsvRecord &record);
    void endField(CsvRecord &record);
    void fault(CsvRecord &record, std::string problem) const;

    Source m_more;
    char m_separator;
    std::string m_text;
    std::size_t m_at = 0;
    bool m_ended = false;
    std::size_t m_line = 1;
    std::size_t m_quoteLine = 0; ///< where the quote that is open began
    bool m_afterCr = false;
    Place m_place = Place::FieldStart;
    std::string m_field;
};

/// The separator that the first line has most of, outside quotes: comma, semicolon, tab or vertical bar.
char guessSeparator(std::string_view text);

} // namespace seal
