#pragma once

// Private to core/store: sets of record positions, and how the index file keeps them.

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace seal::store {

/// Records of one segment at most: positions are 16 bit.
inline constexpr int kAuditSegmentSpan = 65536;
inline constexpr unsigned kAuditBuckets = 1024;

/// Which records of a segment.
class Positions
{
public:
    Positions() : m_words(kWords, 0) {}

    void add(unsigned position) { m_words[position / kBits] |= std::uint64_t{1} << (position % kBits); }
    [[nodiscard]] bool contains(unsigned position) const { return (m_words[position / kBits] >> (position % kBits)) & 1U; }
    [[nodiscard]] bool none() const;
    [[nodiscard]] int count() const;
    Positions &operator&=(const Positions &other);
    Positions &operator|=(const Positions &other);
    Positions &operator-=(const Positions &other);
    /// Those in [from, end) stay.
    void keepRange(int from, int end);
    /// The smallest at or above `from`; -1: none.
    [[nodiscard]] int next(int from) const;
    /// The largest below `end`; -1: none.
    [[nodiscard]] int previous(int end) const;

private:
    static constexpr unsigned kBits = 64;
    static constexpr std::size_t kWords = kAuditSegmentSpan / kBits;
    std::vector<std::uint64_t> m_words;
};

/// What is looked for, as a number: which of the buckets it is kept in, and its tag there.
struct AuditTermHash
{
    std::uint64_t value = 0;
    [[nodiscard]] unsigned bucket() const { return static_cast<unsigned>(value >> 54U); }
    /// The bits below those of the bucket: terms of a bucket in order have their tags in order.
    [[nodiscard]] std::uint64_t tag() const { return (value >> 6U) & 0xffff'ffff'ffffU; }
    bool operator==(const AuditTermHash &) const = default;
};

/// A record that has a term.
struct Posting
{
    std::uint64_t term = 0; ///< value of its hash, or its tag within a bucket
    std::uint16_t position = 0;
};

/// A bucket as it is stored: for each tag, ascending, 6 bytes of tag, 2 bytes of number less one, then the positions: 2 bytes each, or a
/// bitmap of `span` bits where that is shorter. All little-endian.
class BucketWriter
{
public:
    explicit BucketWriter(int span) : m_span(span) {}
    /// Tags come in ascending order; positions in any, repeats allowed, and are tidied.
    void put(std::uint64_t tag, std::vector<std::uint16_t> &positions);
    [[nodiscard]] Bytes take() { return std::move(m_bytes); }

private:
    int m_span;
    Bytes m_bytes;
};

/// Adds the positions of `tag` to `out`. Errc::Io: the bytes are not a bucket of that span.
Status findPostings(ByteView bucket, std::uint64_t tag, int span, Positions &out);

/// A bucket of a smaller segment, and how far its positions lie behind those of the larger one.
struct BucketPart
{
    Bytes bytes;
    int span = 0;
    int shift = 0;
};
/// The buckets of neighbours as one.
Result<Bytes> mergeBuckets(std::span<const BucketPart> parts, int span);

/// Times of the records in order of position.
Bytes encodeTimes(std::span<const std::int64_t> times);
Result<std::vector<std::int64_t>> decodeTimes(ByteView bytes);

} // namespace seal::store
