#pragma once

// Private to core/store: what of a record is put into the index, and what of it a filter looks for.

#include "core/store/audit_filter.h"
#include "core/store/audit_postings.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace seal::store {

/// Numbers for terms, under a seed of the index file: peers choose some of the values.
class AuditTermHasher
{
public:
    explicit AuditTermHasher(std::uint64_t seed) : m_seed(seed) {}
    [[nodiscard]] AuditTermHash everyRecord() const;
    [[nodiscard]] AuditTermHash exact(AuditField field, std::string_view folded) const;
    /// The prefixes of a word, or of an id, that are kept.
    void prefixes(std::string_view folded, bool id, std::vector<AuditTermHash> &out) const;
    /// The longest kept prefix of one that is looked for; nothing when it is too short. `exact`: it is all of it.
    [[nodiscard]] std::optional<AuditTermHash> beginning(std::string_view folded, bool id, bool &exact) const;

private:
    std::uint64_t m_seed;
};

/// Gathers the records of a segment.
class AuditTermCollector
{
public:
    explicit AuditTermCollector(const AuditTermHasher &hasher) : m_hasher(hasher) {}
    void add(unsigned position, std::string_view record);
    /// The buckets, encoded for that span.
    [[nodiscard]] std::vector<Bytes> buckets(int span) const;

    /// How often each value occurs, of the fields that suggest their values.
    using Counts = std::map<std::pair<AuditField, std::string>, std::int64_t>;
    [[nodiscard]] Counts counts() const;

private:
    struct Value
    {
        AuditField field = AuditField::Event;
        std::string original;
        std::vector<std::uint16_t> positions;
    };
    void termsOf(const Value &value, std::vector<AuditTermHash> &terms) const;

    AuditTermHasher m_hasher;
    std::unordered_map<std::string, Value> m_values; ///< by field and value
    std::vector<std::uint16_t> m_all;
};

/// Does the index count the values of this field? Not of those that hardly ever come twice.
bool isAuditSuggested(AuditField field);

} // namespace seal::store
