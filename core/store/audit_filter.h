#pragma once

#include "core/base/clock.h"
#include "core/store/audit.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace seal::store {

/// The members of an audit record that can be asked for.
enum class AuditField : std::uint8_t {
    Event,
    Result,
    Reason,
    Detail,
    Clause,
    Admin,
    User,
    Client,
    Service,
    Target,
    Grant,
    Jti,
    Key,
    Certificate,
    Listener,
    Address,
    Correlation,
};
std::span<const AuditField> auditFields();
std::string_view auditFieldName(AuditField field); ///< "event", "key"
std::optional<AuditField> auditFieldOf(std::string_view name);
/// Its values are ids, nearly all different: they are found whole or by their first four characters, not word by word.
bool isAuditId(AuditField field);

struct AuditMember
{
    AuditField field;
    std::string value;
};
/// The members of a record in its order. Total: of bytes that are no record of ours there are none.
std::vector<AuditMember> auditMembers(std::string_view record);
/// Letters compare without case.
std::string auditFold(std::string_view text);

/// One thing that a record may have. Without a field: a text whose words all begin a word of the record ("plat" finds
/// "v2x.platooning"), or that begins one of its ids. Value "*": the member is there. Event "key.*": any event of that
/// noun. Key: with or without the version.
struct AuditTerm
{
    std::optional<AuditField> field;
    std::string value;
};

struct AuditClause
{
    std::vector<AuditTerm> anyOf;
    bool negated = false;
};

/// All clauses hold, and the time lies in [since, until).
struct AuditFilter
{
    std::vector<AuditClause> allOf;
    std::optional<UtcMs> since;
    std::optional<UtcMs> until;
    [[nodiscard]] bool empty() const { return allOf.empty() && !since && !until; }
};

/// What the filter means, record by record: the index must find exactly these.
class AuditMatcher
{
public:
    explicit AuditMatcher(AuditFilter filter);
    [[nodiscard]] bool matches(const AuditRecord &record) const;
    /// One clause alone, its negation left aside.
    [[nodiscard]] bool matchesAny(std::size_t clause, const AuditRecord &record) const;
    [[nodiscard]] const AuditFilter &filter() const { return m_filter; } ///< with folded values

private:
    AuditFilter m_filter;
};

// Private to core/store: how values become what is looked for.

inline constexpr std::size_t kAuditIdPrefix = 4; ///< characters from which on an id is found by its beginning
/// The words of a folded text: runs of letters and digits.
std::vector<std::string_view> auditWords(std::string_view folded);
/// The values that a member stands for in an exact comparison: itself, "*", an event's noun, a key without its version,
/// the flow that a request belongs to.
std::vector<std::string> auditExactValues(AuditField field, std::string_view folded);

} // namespace seal::store
