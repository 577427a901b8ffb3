#include "core/store/audit_filter.h"

#include <QString>

#include <algorithm>
#include <array>
#include <charconv>

#include "core/base/trace.h"

namespace seal::store {

namespace {

struct FieldRow
{
    AuditField field;
    std::string_view name;   ///< in filters
    std::string_view member; ///< in records
};

constexpr std::array kFields{
    FieldRow{AuditField::Event, "event", "event"},
    FieldRow{AuditField::Result, "result", "result"},
    FieldRow{AuditField::Reason, "reason", "reason"},
    FieldRow{AuditField::Detail, "detail", "detail"},
    FieldRow{AuditField::Clause, "clause", "clause"},
    FieldRow{AuditField::Admin, "admin", "admin"},
    FieldRow{AuditField::User, "user", "user"},
    FieldRow{AuditField::Client, "client", "client"},
    FieldRow{AuditField::Service, "service", "service"},
    FieldRow{AuditField::Target, "target", "target"},
    FieldRow{AuditField::Grant, "grant", "grant"},
    FieldRow{AuditField::Jti, "jti", "jti"},
    FieldRow{AuditField::Key, "key", "keys"},
    FieldRow{AuditField::Certificate, "certificate", "certificate"},
    FieldRow{AuditField::Listener, "listener", "listener"},
    FieldRow{AuditField::Address, "address", "address"},
    FieldRow{AuditField::Correlation, "correlation", "correlation"},
};

/// Reads the flat objects that auditRecordText() writes: strings, numbers, lists of strings.
class RecordReader
{
public:
    explicit RecordReader(std::string_view text) : m_text(text) {}

    std::vector<AuditMember> read()
    {
        std::vector<AuditMember> members;
        members.reserve(16);
        if (!take('{'))
            return {};
        for (bool first = true; first || take(','); first = false) {
            std::string name;
            if (!readString(name) || !take(':') || !readValue(name, members))
                return {};
        }
        return take('}') && m_at == m_text.size() ? std::move(members) : std::vector<AuditMember>();
    }

private:
    bool take(char wanted)
    {
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    bool readValue(const std::string &name, std::vector<AuditMember> &members)
    {
        if (m_at >= m_text.size())
            return false;
        const auto row = std::find_if(kFields.begin(), kFields.end(), [&](const auto &f) { return f.member == name; });
        const char next = m_text[m_at];
        if (next != '"' && next != '[') {
            const auto end = m_text.find_first_of(",}", m_at);
            m_at = end == std::string_view::npos ? m_text.size() : end;
            return true;
        }
        const bool list = take('[');
        do {
            std::string value;
            if (!readString(value))
                return false;
            if (row != kFields.end())
                members.push_back({row->field, std::move(value)});
        } while (list && take(','));
        return !list || take(']');
    }

    bool readString(std::string &out)
    {
        if (!take('"'))
            return false;
        while (m_at < m_text.size()) {
            const auto stop = m_text.find_first_of("\"\\", m_at);
            if (stop == std::string_view::npos)
                return false;
            out.append(m_text.substr(m_at, stop - m_at));
            m_at = stop + 1;
            if (m_text[stop] == '"')
                return true;
            if (!readEscape(out))
                return false;
        }
        return false;
    }

    bool readEscape(std::string &out)
    {
        if (m_at >= m_text.size())
            return false;
        const char kind = m_text[m_at++];
        if (kind == '"' || kind == '\\') {
            out += kind;
            return true;
        }
        unsigned code = 0;
        const auto digits = m_text.substr(m_at, 4);
        if (kind != 'u' || std::from_chars(digits.data(), digits.data() + digits.size(), code, 16).ptr != digits.data() + 4)
            return false;
        m_at += 4;
        out += QString(QChar(static_cast<char16_t>(code))).toStdString(); // the writer escapes single bytes only
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

bool isWordByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool beginsAWord(std::string_view folded, std::string_view word)
{
    for (auto at = folded.find(word); at != std::string_view::npos; at = folded.find(word, at + 1)) {
        if (at == 0 || !isWordByte(folded[at - 1]))
            return true;
    }
    return false;
}

/// The members of a record as filters see them.
class FoldedMembers
{
public:
    explicit FoldedMembers(std::string_view record) : m_members(auditMembers(record))
    {
        for (auto &member : m_members)
            member.value = auditFold(member.value);
    }

    [[nodiscard]] bool have(const AuditTerm &term) const { return term.field ? haveValue(term) : haveText(term.value); }
    [[nodiscard]] bool haveAny(const AuditClause &clause) const
    {
        return std::any_of(clause.anyOf.begin(), clause.anyOf.end(), [this](const AuditTerm &term) { return have(term); });
    }

private:
    [[nodiscard]] bool haveValue(const AuditTerm &term) const
    {
        return std::any_of(m_members.begin(), m_members.end(), [&term](const AuditMember &member) {
            if (member.field != *term.field)
                return false;
            const auto values = auditExactValues(member.field, member.value);
            return std::find(values.begin(), values.end(), term.value) != values.end();
        });
    }
    [[nodiscard]] bool haveText(std::string_view text) const
    {
        const auto isBegun = [text](const AuditMember &m) { return isAuditId(m.field) && m.value.starts_with(text); };
        if (text.size() >= kAuditIdPrefix && std::any_of(m_members.begin(), m_members.end(), isBegun))
            return true;
        const auto words = auditWords(text);
        return !words.empty() && std::all_of(words.begin(), words.end(), [this](std::string_view word) {
            return std::any_of(m_members.begin(), m_members.end(), [word](const AuditMember &member) {
                return !isAuditId(member.field) && beginsAWord(member.value, word);
            });
        });
    }

    std::vector<AuditMember> m_members;
};

} // namespace

std::span<const AuditField> auditFields()
{
    static const auto all = [] {
        std::array<AuditField, kFields.size()> fields{};
        std::transform(kFields.begin(), kFields.end(), fields.begin(), [](const auto &row) { return row.field; });
        return fields;
    }();
    return all;
}

std::string_view auditFieldName(AuditField field)
{
    return kFields[static_cast<std::size_t>(field)].name;
}

std::optional<AuditField> auditFieldOf(std::string_view name)
{
    const auto row = std::find_if(kFields.begin(), kFields.end(), [&](const auto &f) { return f.name == name; });
    return row == kFields.end() ? std::nullopt : std::optional(row->field);
}

bool isAuditId(AuditField field)
{
    switch (field) {
    case AuditField::User:
    case AuditField::Grant:
    case AuditField::Jti:
    case AuditField::Key:
    case AuditField::Certificate:
    case AuditField::Correlation:
        return true;
    case AuditField::Event:
    case AuditField::Result:
    case AuditField::Reason:
    case AuditField::Detail:
    case AuditField::Clause:
    case AuditField::Admin:
    case AuditField::Client:
    case AuditField::Service:
    case AuditField::Target:
    case AuditField::Listener:
    case AuditField::Address:
        break;
    }
    return false;
}

std::vector<AuditMember> auditMembers(std::string_view record)
{
    return RecordReader(record).read();
}

std::string auditFold(std::string_view text)
{
    if (std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded().toStdString();
    std::string folded(text);
    for (auto &c : folded) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return folded;
}

std::vector<std::string_view> auditWords(std::string_view folded)
{
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < folded.size();) {
        auto end = at;
        while (end < folded.size() && isWordByte(folded[end]))
            ++end;
        if (end > at)
            words.push_back(folded.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

std::vector<std::string> auditExactValues(AuditField field, std::string_view folded)
{
    std::vector<std::string> values{std::string(folded), "*"};
    if (field == AuditField::Event) {
        if (const auto dot = folded.find('.'); dot != std::string_view::npos)
            values.push_back(std::string(folded.substr(0, dot)) + ".*");
    }
    if (field == AuditField::Key) {
        if (const auto mark = folded.rfind('.'); mark != std::string_view::npos && mark > 0)
            values.emplace_back(folded.substr(0, mark));
    }
    if (field == AuditField::Correlation) {
        if (const auto flow = flowOf(folded); flow.size() < folded.size())
            values.emplace_back(flow);
    }
    return values;
}

AuditMatcher::AuditMatcher(AuditFilter filter) : m_filter(std::move(filter))
{
    for (auto &clause : m_filter.allOf) {
        for (auto &term : clause.anyOf)
            term.value = auditFold(term.value);
    }
}

bool AuditMatcher::matchesAny(std::size_t clause, const AuditRecord &record) const
{
    return FoldedMembers(record.record).haveAny(m_filter.allOf[clause]);
}

bool AuditMatcher::matches(const AuditRecord &record) const
{
    if ((m_filter.since && record.at < *m_filter.since) || (m_filter.until && record.at >= *m_filter.until))
        return false;
    if (m_filter.allOf.empty())
        return true;
    const FoldedMembers members(record.record);
    return std::all_of(m_filter.allOf.begin(), m_filter.allOf.end(),
                       [&members](const AuditClause &clause) { return members.haveAny(clause) != clause.negated; });
}

} // namespace seal::store
