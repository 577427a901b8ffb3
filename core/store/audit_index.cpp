#include "core/store/audit_index.h"

#include "core/base/log.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace seal::store {

namespace {

constexpr std::string_view kTopic = "seal.store.index";
constexpr int kReadPage = 1000;

std::int64_t alignedDown(std::int64_t sequence, std::int64_t to) { return sequence - sequence % to; }

/// What a range of the log holds for its segment.
struct Gathered
{
    AuditTermCollector terms;
    std::vector<std::int64_t> times;
    AuditSegment segment;

    void add(const AuditRecord &record)
    {
        terms.add(static_cast<unsigned>(record.sequence - segment.first), record.record);
        times.push_back(toEpochMs(record.at));
        segment.from = times.size() == 1 ? record.at : std::min(segment.from, record.at);
        segment.to = times.size() == 1 ? record.at : std::max(segment.to, record.at);
        segment.lastSequence = record.sequence;
        segment.lastHash.assign(record.hash.begin(), record.hash.end());
        ++segment.records;
    }
};

} // namespace

Result<bool> AuditIndexer::step(bool allOfIt)
{
    if (std::exchange(m_damaged, false)) {
        m_file.reset();
        AuditIndexFile::remove(m_path);
    }
    if (!m_file)
        SEAL_CHECK(open());
    SEAL_TRY(const auto nodes, m_log.auditNodes());
    for (const auto &node : nodes) {
        const auto worked = stepNode(node, allOfIt);
        if (!worked) {
            m_file.reset(); // what was half done is rolled back with the connection
            m_damaged = worked.error().code == Errc::Io || worked.error().code == Errc::Conflict;
            return worked.error();
        }
        if (*worked)
            return true;
    }
    return false;
}

Status AuditIndexer::open()
{
    SEAL_TRY(m_file, AuditIndexFile::openToWrite(m_path));
    const auto belongs = belongsToLog();
    if (!belongs || !*belongs) {
        log::info(kTopic, "the audit index {} and is built anew",
                  belongs ? "is not of this log" : "cannot be read (" + belongs.error().detail + ")");
        m_file.reset();
        AuditIndexFile::remove(m_path);
        SEAL_TRY(m_file, AuditIndexFile::openToWrite(m_path));
    }
    ++m_generation;
    return {};
}

Result<bool> AuditIndexer::belongsToLog() const
{
    // The chain makes each hash depend on all records before: the newest record of the index speaks for the others.
    SEAL_TRY(const auto nodes, m_file->connection().all("SELECT DISTINCT node FROM segment", [](const Row &row) { return row.text(0); }));
    for (const auto &node : nodes) {
        SEAL_TRY(const auto segments, m_file->segments(node));
        const auto &newest = segments.back();
        SEAL_TRY(const auto records, m_log.audit(node, newest.lastSequence - 1, 1));
        if (records.empty() || records.front().sequence != newest.lastSequence ||
            !std::equal(newest.lastHash.begin(), newest.lastHash.end(), records.front().hash.begin(), records.front().hash.end()))
            return false;
    }
    return true;
}

Result<bool> AuditIndexer::stepNode(const std::string &node, bool allOfIt)
{
    SEAL_TRY(const auto segments, m_file->segments(node));
    m_newest = segments.empty() ? 0 : segments.back().end() - 1;
    SEAL_TRY(const auto range, nextRange(node, segments, allOfIt));
    if (range) {
        SEAL_CHECK(indexRange(node, *range));
        return true;
    }
    // Segments that fill a whole block become one.
    for (std::size_t begin = 0; begin < segments.size();) {
        const auto block = alignedDown(segments[begin].first, kAuditSegmentSpan);
        auto end = begin;
        int covered = 0;
        while (end < segments.size() && segments[end].first < block + kAuditSegmentSpan)
            covered += segments[end++].span;
        if (covered == kAuditSegmentSpan && end - begin > 1) {
            SEAL_CHECK(merge(node, std::span(segments).subspan(begin, end - begin)));
            return true;
        }
        begin = end;
    }
    return false;
}

Result<std::int64_t> AuditIndexer::newestBelow(const std::string &node, std::int64_t end) const
{
    SEAL_TRY(const auto records, m_log.auditBefore(node, end, 1));
    return records.empty() ? 0 : records.front().sequence;
}

Result<std::optional<AuditIndexer::Range>> AuditIndexer::nextRange(const std::string &node, const std::vector<AuditSegment> &segments,
                                                                   bool allOfIt) const
{
    SEAL_TRY(const auto last, newestBelow(node, std::numeric_limits<std::int64_t>::max()));
    const auto top = segments.empty() ? 0 : segments.back().end();
    if (last + 1 - top >= (allOfIt ? 1 : kTail)) {
        Range range{std::max(top, alignedDown(last, kChunk)), last + 1};
        if (!allOfIt && range.end - range.first < kTail && range.first > top) // the few behind the last whole chunk wait
            range = {std::max(top, range.first - kChunk), range.first};
        return range;
    }
    // What lies between: after a start with a long log and no index.
    auto end = top;
    for (auto segment = segments.rbegin();; ++segment) {
        const auto begin = segment == segments.rend() ? 0 : segment->end();
        if (begin < end) {
            SEAL_TRY(const auto newest, newestBelow(node, end));
            if (newest >= std::max<std::int64_t>(begin, 1))
                return Range{std::max(begin, alignedDown(newest, kChunk)), std::min(end, alignedDown(newest, kChunk) + kChunk)};
        }
        if (segment == segments.rend())
            return std::optional<Range>();
        end = segment->first;
    }
}

Status AuditIndexer::indexRange(const std::string &node, Range range)
{
    Gathered gathered{AuditTermCollector(m_file->hasher()), {}, {}};
    gathered.segment.first = range.first;
    gathered.segment.span = static_cast<int>(range.end - range.first);
    for (auto after = range.first - 1;;) {
        SEAL_TRY(const auto page, m_log.audit(node, after, kReadPage));
        for (const auto &record : page) {
            if (record.sequence < range.end)
                gathered.add(record);
        }
        if (page.empty() || page.back().sequence >= range.end - 1)
            break;
        after = page.back().sequence;
    }
    const auto buckets = gathered.terms.buckets(gathered.segment.span);
    SEAL_TRY(auto transaction, Transaction::begin(m_file->connection()));
    SEAL_TRY(const auto id, m_file->addSegment(node, gathered.segment, gathered.times));
    for (unsigned bucket = 0; bucket < kAuditBuckets; ++bucket)
        SEAL_CHECK(m_file->putBucket(id, bucket, buckets[bucket]));
    SEAL_CHECK(m_file->addCounts(gathered.terms.counts()));
    return transaction.commit();
}

Status AuditIndexer::merge(const std::string &node, std::span<const AuditSegment> parts)
{
    AuditSegment whole;
    whole.first = parts.front().first;
    whole.span = kAuditSegmentSpan;
    whole.from = fromEpochMs(std::numeric_limits<std::int64_t>::max());
    std::vector<std::int64_t> times;
    SEAL_TRY(auto transaction, Transaction::begin(m_file->connection()));
    for (const auto &part : parts) {
        SEAL_TRY(const auto some, m_file->times(part));
        times.insert(times.end(), some.begin(), some.end());
        whole.records += part.records;
        if (part.records == 0)
            continue;
        whole.from = std::min(whole.from, part.from);
        whole.to = std::max(whole.to, part.to);
        whole.lastSequence = part.lastSequence;
        whole.lastHash = part.lastHash;
    }
    std::vector<Bytes> buckets(kAuditBuckets);
    for (unsigned bucket = 0; bucket < kAuditBuckets; ++bucket) {
        std::vector<BucketPart> pieces;
        for (const auto &part : parts) {
            SEAL_TRY(auto bytes, m_file->bucket(part.id, bucket));
            pieces.push_back({std::move(bytes), part.span, static_cast<int>(part.first - whole.first)});
        }
        SEAL_TRY(buckets[bucket], mergeBuckets(pieces, whole.span));
    }
    for (const auto &part : parts)
        SEAL_CHECK(m_file->removeSegment(part.id));
    SEAL_TRY(const auto id, m_file->addSegment(node, whole, times));
    for (unsigned bucket = 0; bucket < kAuditBuckets; ++bucket)
        SEAL_CHECK(m_file->putBucket(id, bucket, buckets[bucket]));
    return transaction.commit();
}

} // namespace seal::store
