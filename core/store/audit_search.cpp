#include "core/store/audit_search.h"

#include "core/base/log.h"
#include "core/store/audit_index.h"

#include <algorithm>
#include <map>
#include <utility>

namespace seal::store {

namespace {

constexpr int kReadPage = 500;

/// A stretch of the log: a segment of the index, or records that are in none.
struct Piece
{
    std::int64_t first = 0;
    std::int64_t end = 0;
    const AuditSegment *segment = nullptr;
};

/// A clause as terms of the index. A record has it when it has all terms of one of these.
struct TermPlan
{
    std::vector<AuditTermHash> all;
    bool exact = true; ///< else: may have it, to be read
};
using ClausePlan = std::vector<TermPlan>;

ClausePlan planOf(const AuditClause &clause, const AuditTermHasher &hasher)
{
    ClausePlan plan;
    for (const auto &term : clause.anyOf) {
        if (term.field) {
            plan.push_back({{hasher.exact(*term.field, term.value)}, true});
            continue;
        }
        TermPlan words;
        for (const auto word : auditWords(term.value)) {
            bool exact = true;
            if (const auto hash = hasher.beginning(word, false, exact))
                words.all.push_back(*hash);
            words.exact = words.exact && exact;
        }
        if (!words.all.empty())
            plan.push_back(std::move(words));
        bool exact = true;
        if (const auto hash = hasher.beginning(term.value, true, exact))
            plan.push_back({{*hash}, exact});
    }
    return plan;
}

std::vector<Piece> piecesOf(const std::vector<AuditSegment> &segments, const AuditRange &range)
{
    std::vector<Piece> pieces;
    const auto from = range.after == std::numeric_limits<std::int64_t>::max() ? range.after : range.after + 1;
    const auto put = [&](std::int64_t first, std::int64_t end, const AuditSegment *segment) {
        first = std::max(first, from);
        end = std::min(end, range.before);
        if (first < end)
            pieces.push_back({first, end, segment});
    };
    std::int64_t done = std::numeric_limits<std::int64_t>::min();
    for (const auto &segment : segments) {
        put(done, segment.first, nullptr);
        put(segment.first, segment.end(), &segment);
        done = segment.end();
    }
    put(done, std::numeric_limits<std::int64_t>::max(), nullptr);
    return pieces;
}

} // namespace

/// One call: the filter as plans, and the pieces of the log that its range touches.
class AuditSearch::Run
{
public:
    Run(const Tables &log, const AuditIndexFile *index, const AuditQuestion &question)
        : m_log(log), m_index(index), m_question(question), m_matcher(question.filter)
    {
        for (const auto &clause : m_matcher.filter().allOf) {
            if (m_index != nullptr)
                m_plans.push_back(planOf(clause, m_index->hasher()));
        }
    }

    Status begin()
    {
        if (m_index != nullptr) {
            SEAL_TRY(m_segments, m_index->segments(m_question.node));
        }
        m_pieces = piecesOf(m_segments, m_question.range);
        if (m_question.newestFirst)
            std::reverse(m_pieces.begin(), m_pieces.end());
        return {};
    }

    Result<AuditPage> page();
    Result<AuditCount> count();
    /// Calls take(record) for those that are in no segment; false: there were too many to read all.
    template <typename Take>
    Result<bool> eachUnindexed(Take take);

private:
    Result<Positions> evaluate(const Piece &piece);
    Status keepTime(const AuditSegment &segment, Positions &found) const;
    Status keepClause(const Piece &piece, std::size_t clause, Positions &found);
    Result<Positions> readAndKeep(const Piece &piece, std::size_t clause, const Positions &maybe);
    Result<std::optional<AuditRecord>> recordAt(std::int64_t sequence) const;
    Status takeSegment(const Piece &piece, AuditPage &page);
    Result<bool> takeUnindexed(const Piece &piece, AuditPage &page);
    Result<std::vector<AuditRecord>> nextRecords(const Piece &piece, std::int64_t place) const;
    [[nodiscard]] bool isFull(const AuditPage &page) const
    {
        return static_cast<int>(page.records.size()) >= m_question.limit;
    }
    /// False when the record is one to pass over.
    bool isBehindSkip(AuditPage &page) const
    {
        if (page.skipped >= m_question.skip)
            return true;
        ++page.skipped;
        return false;
    }

    const Tables &m_log;
    const AuditIndexFile *m_index;
    const AuditQuestion &m_question;
    const AuditMatcher m_matcher;
    std::vector<ClausePlan> m_plans;
    std::vector<AuditSegment> m_segments;
    std::vector<Piece> m_pieces;
    int m_readsLeft = kScan;
};

Result<std::optional<AuditRecord>> AuditSearch::Run::recordAt(std::int64_t sequence) const
{
    SEAL_TRY(auto records, m_log.audit(m_question.node, sequence - 1, 1));
    if (records.empty() || records.front().sequence != sequence)
        return std::optional<AuditRecord>();
    return std::optional(std::move(records.front()));
}

Result<Positions> AuditSearch::Run::evaluate(const Piece &piece)
{
    const auto &segment = *piece.segment;
    const auto &filter = m_matcher.filter();
    Positions found;
    if ((filter.since && segment.to < *filter.since) || (filter.until && segment.from >= *filter.until))
        return found;
    SEAL_CHECK(m_index->find(segment, m_index->hasher().everyRecord(), found));
    SEAL_CHECK(keepTime(segment, found)); // while found still is every record
    found.keepRange(static_cast<int>(piece.first - segment.first), static_cast<int>(piece.end - segment.first));
    const auto needsReading = [this](std::size_t clause) {
        return std::any_of(m_plans[clause].begin(), m_plans[clause].end(), [](const TermPlan &plan) { return !plan.exact; });
    };
    for (const bool reading : {false, true}) { // what needs records read comes last, when few are left
        for (std::size_t clause = 0; clause < m_plans.size() && !found.none(); ++clause) {
            if (needsReading(clause) == reading)
                SEAL_CHECK(keepClause(piece, clause, found));
        }
    }
    return found;
}

Status AuditSearch::Run::keepTime(const AuditSegment &segment, Positions &found) const
{
    const auto since = toEpochMs(m_matcher.filter().since.value_or(UtcMs::min()));
    const auto until = toEpochMs(m_matcher.filter().until.value_or(UtcMs::max()));
    if (toEpochMs(segment.from) >= since && toEpochMs(segment.to) < until)
        return {};
    SEAL_TRY(const auto times, m_index->times(segment));
    Positions inTime;
    std::size_t nth = 0; // times stand in the order of positions
    for (int at = found.next(0); at >= 0 && nth < times.size(); at = found.next(at + 1), ++nth) {
        if (times[nth] >= since && times[nth] < until)
            inTime.add(static_cast<unsigned>(at));
    }
    found &= inTime;
    return {};
}

Status AuditSearch::Run::keepClause(const Piece &piece, std::size_t clause, Positions &found)
{
    Positions has;
    Positions maybe;
    for (const auto &plan : m_plans[clause]) {
        Positions all = found;
        for (const auto term : plan.all) {
            Positions one;
            SEAL_CHECK(m_index->find(*piece.segment, term, one));
            all &= one;
        }
        (plan.exact ? has : maybe) |= all;
    }
    maybe -= has;
    if (!maybe.none()) {
        SEAL_TRY(const auto read, readAndKeep(piece, clause, maybe));
        has |= read;
    }
    if (m_matcher.filter().allOf[clause].negated)
        found -= has;
    else
        found &= has;
    return {};
}

Result<Positions> AuditSearch::Run::readAndKeep(const Piece &piece, std::size_t clause, const Positions &maybe)
{
    Positions kept;
    for (int at = maybe.next(0); at >= 0; at = maybe.next(at + 1)) {
        SEAL_TRY(const auto record, recordAt(piece.segment->first + at));
        --m_readsLeft;
        if (record && m_matcher.matchesAny(clause, *record))
            kept.add(static_cast<unsigned>(at));
    }
    return kept;
}

Result<std::vector<AuditRecord>> AuditSearch::Run::nextRecords(const Piece &piece, std::int64_t place) const
{
    const int limit = m_question.filter.empty() ? std::clamp(m_question.limit, 1, kReadPage) : kReadPage;
    auto records = m_question.newestFirst ? m_log.auditBefore(m_question.node, place, limit) : m_log.audit(m_question.node, place, limit);
    if (records)
        std::erase_if(*records, [&piece](const auto &r) { return r.sequence < piece.first || r.sequence >= piece.end; });
    return records;
}

/// False when a call has read as much as it may; page.next then says where.
Result<bool> AuditSearch::Run::takeUnindexed(const Piece &piece, AuditPage &page)
{
    auto place = m_question.newestFirst ? piece.end : piece.first - 1;
    for (;;) {
        SEAL_TRY(auto records, nextRecords(piece, place));
        if (records.empty())
            return true;
        for (auto &record : records) {
            place = record.sequence;
            --m_readsLeft;
            if (m_matcher.matches(record) && isBehindSkip(page))
                page.records.push_back(std::move(record));
            if (isFull(page) || m_readsLeft <= 0) {
                page.next = place;
                return false;
            }
        }
    }
}

Status AuditSearch::Run::takeSegment(const Piece &piece, AuditPage &page)
{
    const auto base = piece.segment->first;
    SEAL_TRY(const auto found, evaluate(piece));
    if (const auto there = found.count(); page.skipped + there <= m_question.skip) {
        page.skipped += there;
        return {};
    }
    const bool newest = m_question.newestFirst;
    for (int at = newest ? found.previous(kAuditSegmentSpan) : found.next(0); at >= 0; at = newest ? found.previous(at) : found.next(at + 1)) {
        if (!isBehindSkip(page))
            continue;
        SEAL_TRY(auto record, recordAt(base + at));
        // Looked at again: the index cannot know that somebody changed the record.
        if (record && m_matcher.matches(*record))
            page.records.push_back(*std::move(record));
        if (isFull(page)) {
            page.next = base + at;
            return {};
        }
    }
    return {};
}

Result<AuditPage> AuditSearch::Run::page()
{
    AuditPage page;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const auto &piece = m_pieces[i];
        if (!piece.segment) {
            SEAL_TRY(const bool whole, takeUnindexed(piece, page));
            if (!whole)
                return page;
            continue;
        }
        SEAL_CHECK(takeSegment(piece, page));
        if (page.next)
            return page;
        if (m_readsLeft <= 0 && i + 1 < m_pieces.size()) {
            page.next = m_question.newestFirst ? piece.first : piece.end - 1;
            return page;
        }
    }
    return page;
}

Result<AuditCount> AuditSearch::Run::count()
{
    AuditCount sum;
    for (const auto &piece : m_pieces) {
        if (!piece.segment)
            continue;
        if (m_readsLeft <= 0) {
            sum.complete = false;
            return sum;
        }
        const bool whole = piece.first == piece.segment->first && piece.end == piece.segment->end();
        if (whole && m_question.filter.empty()) {
            sum.records += piece.segment->records;
            continue;
        }
        SEAL_TRY(const auto found, evaluate(piece));
        sum.records += found.count();
    }
    SEAL_TRY(sum.complete, eachUnindexed([&](const AuditRecord &record) { sum.records += m_matcher.matches(record) ? 1 : 0; }));
    return sum;
}

template <typename Take>
Result<bool> AuditSearch::Run::eachUnindexed(Take take)
{
    for (const auto &piece : m_pieces) {
        if (piece.segment)
            continue;
        for (auto place = m_question.newestFirst ? piece.end : piece.first - 1;;) {
            SEAL_TRY(const auto records, nextRecords(piece, place));
            if (records.empty())
                break;
            for (const auto &record : records)
                take(record);
            place = records.back().sequence;
            m_readsLeft -= static_cast<int>(records.size());
            if (m_readsLeft <= 0)
                return false;
        }
    }
    return true;
}

AuditSearch::AuditSearch(const Tables &log, const std::filesystem::path &index) : m_log(log)
{
    if (index.empty())
        return;
    if (auto opened = AuditIndexFile::openToRead(index))
        m_index = *std::move(opened);
}

AuditSearch::~AuditSearch() = default;
AuditSearch::AuditSearch(AuditSearch &&) noexcept = default;

template <typename Answer, typename Work>
Result<Answer> AuditSearch::inRun(const AuditQuestion &question, Work work)
{
    const auto attempt = [&](AuditIndexFile *index) -> Result<Answer> {
        Run run(m_log, index, question);
        SEAL_CHECK(run.begin());
        return work(run);
    };
    if (!m_index)
        return attempt(nullptr);
    // One state of the index for the whole call: segments are merged meanwhile. The log only grows.
    auto &connection = m_index->connection();
    Result<Answer> answer = makeError(Errc::Io, {});
    if (const auto begun = connection.exec("BEGIN"); begun) {
        answer = attempt(m_index.get());
        connection.rollback();
        if (answer)
            return answer;
    }
    log::warning("seal.store.index", "the audit index is left aside: {}", answer.error().detail);
    m_damaged = true;
    m_index.reset();
    return attempt(nullptr);
}

Result<AuditPage> AuditSearch::page(const AuditQuestion &question)
{
    return inRun<AuditPage>(question, [](Run &run) { return run.page(); });
}

Result<AuditCount> AuditSearch::count(const AuditQuestion &question)
{
    return inRun<AuditCount>(question, [](Run &run) { return run.count(); });
}

namespace {

std::string likePattern(std::string_view typed)
{
    std::string pattern = "%";
    for (const char letter : typed) {
        if (letter == '%' || letter == '_' || letter == '\\')
            pattern += '\\';
        pattern += letter;
    }
    return pattern + '%';
}

Result<std::int64_t> indexedCount(const AuditIndexFile &index, AuditField field, const std::string &value)
{
    SEAL_TRY(const auto rows, index.connection().all("SELECT records FROM value WHERE field=? AND value=?",
                                                     [](const Row &row) { return row.integer(0); }, static_cast<int>(field), value));
    return rows.empty() ? 0 : rows.front();
}

} // namespace

Result<std::vector<AuditValue>> AuditSearch::values(std::string_view node, AuditField field, std::string_view typed, int limit)
{
    AuditQuestion question;
    question.node = node;
    const auto wanted = auditFold(typed);
    return inRun<std::vector<AuditValue>>(question, [&](Run &run) -> Result<std::vector<AuditValue>> {
        std::map<std::string, std::int64_t> counts;
        SEAL_TRY([[maybe_unused]] const bool all, run.eachUnindexed([&](const AuditRecord &record) {
                     for (const auto &member : auditMembers(record.record)) {
                         if (member.field == field && auditFold(member.value).find(wanted) != std::string::npos)
                             ++counts[member.value];
                     }
                 }));
        if (m_index) {
            for (auto &[value, records] : counts) {
                SEAL_TRY(const auto indexed, indexedCount(*m_index, field, value));
                records += indexed;
            }
            SEAL_TRY(const auto rows, m_index->connection().all(
                                          "SELECT value, records FROM value WHERE field=? AND value LIKE ? ESCAPE '\\'"
                                          " ORDER BY records DESC LIMIT ?",
                                          [](const Row &row) { return AuditValue{row.text(0), row.integer(1)}; }, static_cast<int>(field),
                                          likePattern(typed), limit));
            for (const auto &row : rows)
                counts.try_emplace(row.value, row.records);
        }
        std::vector<AuditValue> values;
        for (const auto &[value, records] : counts)
            values.push_back({value, records});
        std::stable_sort(values.begin(), values.end(), [](const auto &a, const auto &b) { return a.records > b.records; });
        if (static_cast<int>(values.size()) > limit)
            values.resize(static_cast<std::size_t>(std::max(limit, 0)));
        return values;
    });
}

} // namespace seal::store
