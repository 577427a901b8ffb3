#include "core/base/csv.h"

#include "core/base/text_encoding.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace seal {

namespace {

constexpr std::string_view kSeparators = ",;\t|";

} // namespace

Result<bool> CsvReader::fill()
{
    while (m_at == m_text.size()) {
        if (m_ended)
            return false;
        SEAL_TRY(m_text, m_more());
        m_at = 0;
        m_ended = m_text.empty();
    }
    return true;
}

void CsvReader::fault(CsvRecord &record, std::string problem) const
{
    if (record.problem.empty())
        record.problem = std::move(problem);
}

void CsvReader::add(char c, CsvRecord &record)
{
    if (c == '\0')
        fault(record, "it holds a NUL character");
    if (m_field.size() < kMaxField)
        m_field += c;
    else
        fault(record, fmt::format("field {} is longer than {} bytes", record.fields.size() + 1, kMaxField));
}

void CsvReader::endField(CsvRecord &record)
{
    if (m_field.find(kReplacementCharacter) != std::string::npos)
        fault(record, fmt::format("field {} holds bytes that are no letters in this encoding", record.fields.size() + 1));
    if (record.fields.size() < kMaxFields)
        record.fields.push_back(std::move(m_field));
    else
        fault(record, fmt::format("it has more than {} fields", kMaxFields));
    m_field.clear();
    m_place = Place::FieldStart;
}

bool CsvReader::takePlain(char c, CsvRecord &record)
{
    if (c == m_separator) {
        endField(record);
        return false;
    }
    if (c == '\n' || c == '\r') {
        m_afterCr = c == '\r';
        ++m_line;
        const bool emptyLine = record.fields.empty() && m_field.empty() && m_place == Place::FieldStart;
        if (emptyLine) {
            record.line = m_line;
            return false;
        }
        endField(record);
        return true;
    }
    if (m_place == Place::AfterQuoted)
        fault(record, fmt::format("something follows the closing quote of field {}", record.fields.size() + 1));
    else if (c == '"')
        fault(record, fmt::format("there is a quote in field {}, which does not begin with one", record.fields.size() + 1));
    add(c, record);
    m_place = m_place == Place::AfterQuoted ? Place::AfterQuoted : Place::Plain;
    return false;
}

bool CsvReader::take(char c, CsvRecord &record)
{
    if (std::exchange(m_afterCr, false) && c == '\n') {
        if (m_place == Place::Quoted)
            add(c, record);
        return false;
    }
    switch (m_place) {
    case Place::FieldStart:
        if (c != '"')
            return takePlain(c, record);
        m_place = Place::Quoted;
        m_quoteLine = m_line;
        return false;
    case Place::Plain:
    case Place::AfterQuoted:
        return takePlain(c, record);
    case Place::Quoted:
        if (c == '"') {
            m_place = Place::QuoteInQuoted;
            return false;
        }
        if (c == '\n' || c == '\r') {
            ++m_line;
            m_afterCr = c == '\r';
        }
        add(c, record);
        return false;
    case Place::QuoteInQuoted:
        if (c == '"') {
            m_place = Place::Quoted;
            add(c, record);
            return false;
        }
        m_place = Place::AfterQuoted;
        return takePlain(c, record);
    }
    return false;
}

Result<bool> CsvReader::next(CsvRecord &record)
{
    record = {};
    record.line = m_line;
    for (;;) {
        SEAL_TRY(const bool more, fill());
        if (!more)
            break;
        if (take(m_text[m_at++], record))
            return true;
    }
    if (m_place == Place::Quoted)
        fault(record, fmt::format("the quote that opens in line {} is never closed", m_quoteLine));
    if (record.fields.empty() && m_field.empty() && m_place == Place::FieldStart)
        return false;
    endField(record);
    return true;
}

char guessSeparator(std::string_view text)
{
    std::array<std::size_t, kSeparators.size()> counts{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '\n' || c == '\r') && *std::max_element(counts.begin(), counts.end()) > 0)
            break;
        else if (const auto at = kSeparators.find(c); !quoted && at != std::string_view::npos)
            ++counts.at(at);
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return kSeparators[static_cast<std::size_t>(most - counts.begin())];
}

} // namespace seal
