#include "core/store/audit_terms.h"

#include <algorithm>
#include <map>

namespace seal::store {

namespace {

/// Lengths of the prefixes that are kept. Of what is longer, or between two of them, the shorter one finds candidates, which are then
/// read. Words repeat and cost little; ids are nearly all different: each of their terms costs ten bytes a record.
constexpr std::array<std::size_t, 16> kWordLengths{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
constexpr std::array<std::size_t, 2> kIdLengths{kAuditIdPrefix, 12};

constexpr std::uint64_t kEverySpace = 1;
constexpr std::uint64_t kWordSpace = 2;
constexpr std::uint64_t kIdSpace = 3;
constexpr std::uint64_t kFieldSpace = 16;

/// FNV-1a, so that all prefixes of a word cost one walk over it, and the mixing of MurmurHash3 at the end.
class Hash
{
public:
    Hash(std::uint64_t seed, std::uint64_t space) : m_state(mix(seed + space * 0x9e3779b97f4a7c15U)) {}
    void add(char c) { m_state = (m_state ^ static_cast<unsigned char>(c)) * 0x100000001b3U; }
    void add(std::string_view text)
    {
        for (const char c : text)
            add(c);
    }
    [[nodiscard]] AuditTermHash value() const { return {mix(m_state)}; }

private:
    static std::uint64_t mix(std::uint64_t h)
    {
        h = (h ^ (h >> 33U)) * 0xff51afd7ed558ccdU;
        h = (h ^ (h >> 33U)) * 0xc4ceb9fe1a85ec53U;
        return h ^ (h >> 33U);
    }
    std::uint64_t m_state;
};

std::span<const std::size_t> lengthsOf(bool id)
{
    return id ? std::span<const std::size_t>(kIdLengths) : std::span<const std::size_t>(kWordLengths);
}

} // namespace

AuditTermHash AuditTermHasher::everyRecord() const
{
    return Hash(m_seed, kEverySpace).value();
}

AuditTermHash AuditTermHasher::exact(AuditField field, std::string_view folded) const
{
    Hash hash(m_seed, kFieldSpace + static_cast<std::uint64_t>(field));
    hash.add(folded);
    return hash.value();
}

void AuditTermHasher::prefixes(std::string_view folded, bool id, std::vector<AuditTermHash> &out) const
{
    Hash hash(m_seed, id ? kIdSpace : kWordSpace);
    std::size_t done = 0;
    for (const auto length : lengthsOf(id)) {
        if (length > folded.size())
            return;
        hash.add(folded.substr(done, length - done));
        done = length;
        out.push_back(hash.value());
    }
}

std::optional<AuditTermHash> AuditTermHasher::beginning(std::string_view folded, bool id, bool &exact) const
{
    std::vector<AuditTermHash> all;
    prefixes(folded, id, all);
    if (all.empty())
        return {};
    exact = lengthsOf(id)[all.size() - 1] == folded.size();
    return all.back();
}

void AuditTermCollector::add(unsigned position, std::string_view record)
{
    const auto place = static_cast<std::uint16_t>(position);
    m_all.push_back(place);
    for (auto &member : auditMembers(record)) {
        std::string key = member.value;
        key.push_back(static_cast<char>(member.field));
        auto &value = m_values[std::move(key)];
        if (value.positions.empty()) {
            value.field = member.field;
            value.original = std::move(member.value);
        }
        value.positions.push_back(place);
    }
}

void AuditTermCollector::termsOf(const Value &value, std::vector<AuditTermHash> &terms) const
{
    const auto folded = auditFold(value.original);
    terms.clear();
    for (const auto &exact : auditExactValues(value.field, folded))
        terms.push_back(m_hasher.exact(value.field, exact));
    if (isAuditId(value.field)) {
        m_hasher.prefixes(folded, true, terms);
        return;
    }
    for (const auto word : auditWords(folded))
        m_hasher.prefixes(word, false, terms);
}

std::vector<Bytes> AuditTermCollector::buckets(int span) const
{
    // Terms of few records, which are most, are sorted as they are; those of many have lists.
    constexpr std::size_t kFew = 8;
    std::vector<Posting> few;
    std::map<std::uint64_t, std::vector<std::uint16_t>> many;
    many[m_hasher.everyRecord().value] = m_all;
    std::vector<AuditTermHash> terms;
    for (const auto &[key, value] : m_values) {
        termsOf(value, terms);
        for (const auto term : terms) {
            if (value.positions.size() > kFew) {
                auto &list = many[term.value];
                list.insert(list.end(), value.positions.begin(), value.positions.end());
                continue;
            }
            for (const auto position : value.positions)
                few.push_back({term.value, position});
        }
    }
    std::sort(few.begin(), few.end(), [](const Posting &a, const Posting &b) { return a.term < b.term; });

    std::vector<Bytes> encoded;
    encoded.reserve(kAuditBuckets);
    auto one = few.cbegin();
    auto list = many.begin();
    std::vector<std::uint16_t> positions;
    for (unsigned bucket = 0; bucket < kAuditBuckets; ++bucket) {
        BucketWriter writer(span);
        for (;;) {
            const bool oneHere = one != few.cend() && AuditTermHash{one->term}.bucket() == bucket;
            const bool listHere = list != many.end() && AuditTermHash{list->first}.bucket() == bucket;
            if (!oneHere && !listHere)
                break;
            const auto term = oneHere && (!listHere || one->term < list->first) ? one->term : list->first;
            positions.clear();
            for (; one != few.cend() && one->term == term; ++one)
                positions.push_back(one->position);
            if (listHere && list->first == term) {
                positions.insert(positions.end(), list->second.begin(), list->second.end());
                ++list;
            }
            writer.put(AuditTermHash{term}.tag(), positions);
        }
        encoded.push_back(writer.take());
    }
    return encoded;
}

AuditTermCollector::Counts AuditTermCollector::counts() const
{
    Counts counts;
    for (const auto &[key, value] : m_values) {
        if (isAuditSuggested(value.field))
            counts[{value.field, value.original}] += static_cast<std::int64_t>(value.positions.size());
    }
    return counts;
}

bool isAuditSuggested(AuditField field)
{
    switch (field) {
    case AuditField::Detail:
    case AuditField::User: // found by log-in name among the users
    case AuditField::Grant:
    case AuditField::Jti:
    case AuditField::Key:
    case AuditField::Correlation:
        return false;
    case AuditField::Event:
    case AuditField::Result:
    case AuditField::Reason:
    case AuditField::Clause:
    case AuditField::Admin:
    case AuditField::Client:
    case AuditField::Service:
    case AuditField::Target:
    case AuditField::Certificate:
    case AuditField::Listener:
    case AuditField::Address:
        break;
    }
    return true;
}

} // namespace seal::store
