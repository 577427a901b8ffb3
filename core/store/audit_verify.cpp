#include "core/crypto/key.h"
#include "core/store/audit.h"
#include "core/store/tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <set>

namespace seal::store {

namespace {

constexpr int kPage = 1000;

/// Where the check of a chain stands: the last record that was in order.
struct Position
{
    std::int64_t sequence = 0;
    std::array<std::byte, 32> hash{};
};

/// Why `record` cannot be the one behind `last`, or nothing.
std::string problemOf(const AuditRecord &record, const Position &last)
{
    const auto expected = last.sequence + 1;
    if (record.sequence < expected)
        return fmt::format("node {}: record {} does not belong to the log: the first is 1", record.node,
                           record.sequence);
    if (record.sequence != expected && record.sequence - 1 == expected)
        return fmt::format("node {}: record {} is missing", record.node, expected);
    if (record.sequence != expected)
        return fmt::format("node {}: records {} to {} are missing", record.node, expected, record.sequence - 1);
    const auto prefix = auditRecordPrefix(record.node, record.sequence, record.at);
    if (!record.record.starts_with(prefix) || record.record.size() == prefix.size() ||
        record.record[prefix.size()] != ',')
        return fmt::format("node {}: record {} does not carry the node, number and time it is stored under",
                           record.node, expected);
    if (auditChainHash(last.hash, record.record) != record.hash)
        return fmt::format("node {}: record {} was changed, or the one before it was exchanged", record.node, expected);
    return {};
}

std::string problemOfHead(const AuditHead &head, const Position &last, const crypto::PublicKey &key)
{
    if (!key.verifyEs256(asBytes(auditHeadMessage(head.node, head.sequence, head.hash)), head.signature))
        return fmt::format("node {}: the signature of the head at record {} is not by the given audit key", head.node,
                           head.sequence);
    if (head.sequence > last.sequence)
        return fmt::format("node {}: the log was cut off: the signed head is at record {}, the last record is {}",
                           head.node, head.sequence, last.sequence);
    if (head.sequence < last.sequence)
        return fmt::format("node {}: record {} is beyond the signed head at record {}", head.node, head.sequence + 1,
                           head.sequence);
    if (head.hash != last.hash)
        return fmt::format("node {}: record {} is not the one that the signed head names", head.node, head.sequence);
    return {};
}

void markBroken(AuditVerdict &verdict, std::string_view node, std::int64_t sequence, std::string problem)
{
    if (!verdict.problem.empty())
        return; // the first one is reported
    verdict.node = node;
    verdict.firstBroken = std::max<std::int64_t>(sequence, 1);
    verdict.problem = std::move(problem);
}

class Verifier
{
public:
    /// goOn(records checked) is asked after each page.
    Verifier(const Tables &tables, const crypto::PublicKey &key, std::function<bool(std::int64_t)> goOn, AuditCheckPoint from = {})
        : m_tables(tables), m_key(key), m_goOn(std::move(goOn)), m_from(std::move(from))
    {
        m_verdict.records = m_from.records;
    }

    [[nodiscard]] const AuditCheckPoint &reached() const { return m_reached; }

    Result<AuditVerdict> run()
    {
        // Heads are read before the records of their chain: what is written meanwhile lies beyond them and is not
        // looked at.
        SEAL_TRY(m_verdict.heads, m_tables.auditHeads());
        for (const auto &head : m_verdict.heads) {
            if (head.node < m_from.node)
                continue;
            SEAL_TRY(const auto last, walk(head.node, head.sequence));
            m_reached = {head.node, last.sequence, last.hash, m_verdict.records};
            if (m_broken)
                break;
            if (auto problem = problemOfHead(head, last, m_key); !problem.empty())
                markBroken(m_verdict, head.node, std::min(head.sequence, last.sequence) + 1, std::move(problem));
            else
                SEAL_CHECK(checkBeyond(head));
            if (!m_verdict.problem.empty())
                break; // the first one is reported
        }
        SEAL_CHECK(checkHeadless());
        m_verdict.intact = m_verdict.problem.empty();
        return std::move(m_verdict);
    }

    /// Trusts what lies before the last so many records of each chain.
    void onlyEnd(std::int64_t records) { m_endOnly = records; }

private:
    Result<Position> startOf(const std::string &node, std::int64_t until) const
    {
        if (node == m_from.node)
            return Position{m_from.sequence, m_from.hash};
        if (m_endOnly == 0 || until <= m_endOnly)
            return Position();
        SEAL_TRY(const auto before, m_tables.audit(node, until - m_endOnly - 1, 1));
        return before.empty() ? Position() : Position{before.front().sequence, before.front().hash};
    }

    /// Checks the records up to `until`; the position of the last good one.
    Result<Position> walk(const std::string &node, std::int64_t until)
    {
        SEAL_TRY(auto last, startOf(node, until));
        m_broken = false;
        // What was put before record 1 is seen too.
        auto after = last.sequence == 0 ? std::numeric_limits<std::int64_t>::min() : last.sequence;
        while (last.sequence < until) {
            SEAL_TRY(const auto page, m_tables.audit(node, after, kPage));
            if (page.empty())
                break;
            for (const auto &record : page) {
                if (record.sequence > until)
                    return last;
                if (auto problem = problemOf(record, last); !problem.empty()) {
                    markBroken(m_verdict, node, last.sequence + 1, std::move(problem));
                    m_broken = true;
                    return last;
                }
                last = {record.sequence, record.hash};
                after = record.sequence;
                ++m_verdict.records;
            }
            m_reached = {node, last.sequence, last.hash, m_verdict.records};
            if (m_goOn && !m_goOn(m_verdict.records))
                return makeError(Errc::Cancelled, "the check of the audit log was cancelled");
        }
        return last;
    }

    /// Records behind the head are only in order when a running site has just written them, and moved the head with
    /// them.
    Status checkBeyond(const AuditHead &head)
    {
        SEAL_TRY(const auto beyond, m_tables.audit(head.node, head.sequence, 1));
        if (beyond.empty())
            return {};
        SEAL_TRY(const auto heads, m_tables.auditHeads());
        const auto now =
            std::find_if(heads.begin(), heads.end(), [&](const AuditHead &h) { return h.node == head.node; });
        if (now == heads.end() || now->sequence < beyond.front().sequence)
            markBroken(m_verdict, head.node, head.sequence + 1,
                       fmt::format("node {}: record {} is beyond the signed head at record {}", head.node,
                                   beyond.front().sequence, head.sequence));
        return {};
    }

    Status checkHeadless()
    {
        SEAL_TRY(const auto nodes, m_tables.auditNodes());
        SEAL_TRY(const auto heads, m_tables.auditHeads()); // anew: a node may have written its first record meanwhile
        std::set<std::string> known;
        for (const auto &head : heads)
            known.insert(head.node);
        for (const auto &node : nodes) {
            if (!known.contains(node))
                markBroken(m_verdict, node, 1, fmt::format("node {}: its records have no signed head", node));
        }
        return {};
    }

    const Tables &m_tables;
    const crypto::PublicKey &m_key;
    std::function<bool(std::int64_t)> m_goOn;
    AuditCheckPoint m_from;
    AuditCheckPoint m_reached;
    std::int64_t m_endOnly = 0;
    AuditVerdict m_verdict;
    bool m_broken = false;
};

} // namespace

Result<AuditVerdict> verifyAudit(const Tables &tables, const crypto::PublicKey &auditKey,
                                 const std::function<bool(std::int64_t done)> &goOn)
{
    return Verifier(tables, auditKey, goOn).run();
}

Result<AuditVerdict> verifyAuditEnd(const Tables &tables, const crypto::PublicKey &auditKey, std::int64_t records)
{
    Verifier verifier(tables, auditKey, {});
    verifier.onlyEnd(records);
    return verifier.run();
}

Result<AuditStep> verifyAuditStep(const Tables &tables, const crypto::PublicKey &auditKey, const AuditCheckPoint &from,
                                  std::int64_t limit)
{
    Verifier verifier(tables, auditKey, [&](std::int64_t records) { return records - from.records < limit; }, from);
    auto verdict = verifier.run();
    if (verdict)
        return AuditStep{verifier.reached(), *std::move(verdict)};
    if (verdict.error().code != Errc::Cancelled)
        return verdict.error();
    return AuditStep{verifier.reached(), std::nullopt};
}

} // namespace seal::store
