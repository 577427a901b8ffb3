#include "core/store/audit_postings.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>
#include <limits>

namespace seal::store {

namespace {

constexpr std::size_t kTagBytes = 6;
constexpr std::size_t kCountBytes = 2;
constexpr std::size_t kPositionBytes = 2;
constexpr std::size_t kByteBits = 8;
constexpr std::uint64_t kTagMask = 0xffff'ffff'ffffU;

void putNumber(Bytes &out, std::uint64_t number, std::size_t bytes)
{
    for (std::size_t i = 0; i < bytes; ++i)
        out.push_back(static_cast<std::byte>(number >> (kByteBits * i)));
}

std::uint64_t getNumber(ByteView from, std::size_t at, std::size_t bytes)
{
    std::uint64_t number = 0;
    if constexpr (std::endian::native == std::endian::little) {
        std::memcpy(&number, from.data() + at, bytes);
    } else {
        for (std::size_t i = 0; i < bytes; ++i)
            number |= std::to_integer<std::uint64_t>(from[at + i]) << (kByteBits * i);
    }
    return number;
}

std::size_t bitmapBytes(int span) { return (static_cast<std::size_t>(span) + kByteBits - 1) / kByteBits; }

Error damaged() { return makeError(Errc::Io, "the audit index is damaged"); }

/// One entry of a bucket, its positions still encoded.
struct Entry
{
    std::uint64_t tag = 0;
    std::size_t count = 0;
    bool bitmap = false;
    ByteView data;
};

/// Steps through the entries of a bucket.
class EntryReader
{
public:
    EntryReader(ByteView bucket, int span) : m_rest(bucket), m_bitmapBytes(bitmapBytes(span)) {}

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    Result<Entry> next()
    {
        if (m_rest.size() < kTagBytes + kCountBytes)
            return damaged();
        const auto head = getNumber(m_rest, 0, kTagBytes + kCountBytes);
        Entry entry;
        entry.tag = head & kTagMask;
        entry.count = static_cast<std::size_t>(head >> (kByteBits * kTagBytes)) + 1;
        entry.bitmap = entry.count * kPositionBytes > m_bitmapBytes;
        const auto size = entry.bitmap ? m_bitmapBytes : entry.count * kPositionBytes;
        m_rest = m_rest.subspan(kTagBytes + kCountBytes);
        if (m_rest.size() < size)
            return damaged();
        entry.data = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return entry;
    }

private:
    ByteView m_rest;
    std::size_t m_bitmapBytes;
};

/// Calls take(position) for each of an entry's; an error when one lies outside of the span.
template <typename Take>
Status forEachPosition(const Entry &entry, int span, Take take)
{
    if (!entry.bitmap) {
        for (std::size_t i = 0; i < entry.count; ++i) {
            const auto position = static_cast<unsigned>(getNumber(entry.data, i * kPositionBytes, kPositionBytes));
            if (position >= static_cast<unsigned>(span))
                return damaged();
            take(position);
        }
        return {};
    }
    for (std::size_t at = 0; at < entry.data.size(); ++at) {
        for (auto bits = std::to_integer<unsigned>(entry.data[at]); bits != 0; bits &= bits - 1) {
            const auto position = static_cast<unsigned>(at * kByteBits) + static_cast<unsigned>(std::countr_zero(bits));
            if (position >= static_cast<unsigned>(span))
                return damaged();
            take(position);
        }
    }
    return {};
}

/// Ascending, each once.
void tidy(std::vector<std::uint16_t> &list)
{
    constexpr std::size_t kFewPositions = 512;
    if (list.size() == 1) // most are
        return;
    if (list.size() <= kFewPositions) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
        return;
    }
    Positions positions;
    for (const auto position : list)
        positions.add(position);
    list.clear();
    for (int at = positions.next(0); at >= 0; at = positions.next(at + 1))
        list.push_back(static_cast<std::uint16_t>(at));
}

} // namespace

bool Positions::none() const
{
    return std::all_of(m_words.begin(), m_words.end(), [](std::uint64_t word) { return word == 0; });
}

int Positions::count() const
{
    int sum = 0;
    for (const auto word : m_words)
        sum += std::popcount(word);
    return sum;
}

Positions &Positions::operator&=(const Positions &other)
{
    std::transform(m_words.begin(), m_words.end(), other.m_words.begin(), m_words.begin(), std::bit_and<>());
    return *this;
}

Positions &Positions::operator|=(const Positions &other)
{
    std::transform(m_words.begin(), m_words.end(), other.m_words.begin(), m_words.begin(), std::bit_or<>());
    return *this;
}

Positions &Positions::operator-=(const Positions &other)
{
    std::transform(m_words.begin(), m_words.end(), other.m_words.begin(), m_words.begin(),
                   [](std::uint64_t a, std::uint64_t b) { return a & ~b; });
    return *this;
}

void Positions::keepRange(int from, int end)
{
    from = std::clamp(from, 0, kAuditSegmentSpan);
    end = std::clamp(end, from, kAuditSegmentSpan);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const int first = static_cast<int>(i * kBits);
        for (const bool below : {true, false}) {
            const int edge = (below ? from : end) - first;
            const auto lower = edge <= 0     ? std::uint64_t{0}
                               : edge >= 64 ? std::numeric_limits<std::uint64_t>::max()
                                            : (std::uint64_t{1} << static_cast<unsigned>(edge)) - 1;
            m_words[i] &= below ? ~lower : lower;
        }
    }
}

int Positions::next(int from) const
{
    if (from >= kAuditSegmentSpan)
        return -1;
    auto at = static_cast<std::size_t>(from) / kBits;
    auto word = m_words[at] & (std::numeric_limits<std::uint64_t>::max() << (static_cast<unsigned>(from) % kBits));
    while (word == 0) {
        if (++at == kWords)
            return -1;
        word = m_words[at];
    }
    return static_cast<int>(at * kBits) + std::countr_zero(word);
}

int Positions::previous(int end) const
{
    if (end <= 0)
        return -1;
    auto at = static_cast<std::size_t>(end - 1) / kBits;
    auto word = m_words[at] & (std::numeric_limits<std::uint64_t>::max() >> (kBits - 1 - static_cast<unsigned>(end - 1) % kBits));
    while (word == 0) {
        if (at-- == 0)
            return -1;
        word = m_words[at];
    }
    return static_cast<int>(at * kBits) + static_cast<int>(kBits) - 1 - std::countl_zero(word);
}

void BucketWriter::put(std::uint64_t tag, std::vector<std::uint16_t> &positions)
{
    tidy(positions);
    if (positions.empty())
        return;
    putNumber(m_bytes, tag | (std::uint64_t{positions.size() - 1} << (kByteBits * kTagBytes)), kTagBytes + kCountBytes);
    if (positions.size() * kPositionBytes <= bitmapBytes(m_span)) {
        for (const auto position : positions)
            putNumber(m_bytes, position, kPositionBytes);
        return;
    }
    const auto begin = m_bytes.size();
    m_bytes.resize(begin + bitmapBytes(m_span));
    for (const auto position : positions)
        m_bytes[begin + position / kByteBits] |= std::byte{1} << (position % kByteBits);
}

Status findPostings(ByteView bucket, std::uint64_t tag, int span, Positions &out)
{
    EntryReader reader(bucket, span);
    while (!reader.atEnd()) {
        SEAL_TRY(const auto entry, reader.next());
        if (entry.tag == tag)
            return forEachPosition(entry, span, [&out](unsigned position) { out.add(position); });
        if (entry.tag > tag)
            break;
    }
    return {};
}

Result<Bytes> mergeBuckets(std::span<const BucketPart> parts, int span)
{
    struct Source
    {
        EntryReader reader;
        Entry entry;
        const BucketPart *part;
    };
    std::vector<Source> sources;
    for (const auto &part : parts) {
        EntryReader reader(part.bytes, part.span);
        if (reader.atEnd())
            continue;
        SEAL_TRY(const auto entry, reader.next());
        sources.push_back({reader, entry, &part});
    }
    BucketWriter writer(span);
    std::vector<std::uint16_t> positions;
    while (!sources.empty()) {
        const auto tag = std::min_element(sources.begin(), sources.end(), [](const auto &a, const auto &b) { return a.entry.tag < b.entry.tag; })->entry.tag;
        positions.clear();
        for (auto source = sources.begin(); source != sources.end();) {
            if (source->entry.tag != tag) {
                ++source;
                continue;
            }
            const auto shift = static_cast<unsigned>(source->part->shift);
            SEAL_CHECK(forEachPosition(source->entry, source->part->span, [&](unsigned position) {
                positions.push_back(static_cast<std::uint16_t>(position + shift));
            }));
            if (source->reader.atEnd()) {
                source = sources.erase(source);
                continue;
            }
            SEAL_TRY(source->entry, source->reader.next());
            ++source;
        }
        writer.put(tag, positions);
    }
    return writer.take();
}

Bytes encodeTimes(std::span<const std::int64_t> times)
{
    // Milliseconds since the earliest; 4 bytes each as long as 49 days are enough.
    const auto base = times.empty() ? 0 : *std::min_element(times.begin(), times.end());
    const auto longest = times.empty() ? 0 : *std::max_element(times.begin(), times.end()) - base;
    const std::size_t width = longest <= std::numeric_limits<std::uint32_t>::max() ? 4 : 8;
    Bytes out;
    out.reserve(1 + 8 + times.size() * width);
    putNumber(out, width, 1);
    putNumber(out, static_cast<std::uint64_t>(base), 8);
    for (const auto time : times)
        putNumber(out, static_cast<std::uint64_t>(time - base), width);
    return out;
}

Result<std::vector<std::int64_t>> decodeTimes(ByteView bytes)
{
    constexpr std::size_t kHead = 9;
    const std::size_t width = bytes.size() < kHead ? 0 : getNumber(bytes, 0, 1);
    if ((width != 4 && width != 8) || (bytes.size() - kHead) % width != 0)
        return damaged();
    const auto base = static_cast<std::int64_t>(getNumber(bytes, 1, 8));
    std::vector<std::int64_t> times;
    times.reserve((bytes.size() - kHead) / width);
    for (std::size_t at = kHead; at < bytes.size(); at += width)
        times.push_back(base + static_cast<std::int64_t>(getNumber(bytes, at, width)));
    return times;
}

} // namespace seal::store
