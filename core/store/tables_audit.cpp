#include "core/store/columns.h"
#include "core/store/tables.h"

#include <algorithm>

namespace seal::store {

namespace {

std::array<std::byte, 32> readHash(const Row &row, int column)
{
    // A hash of another size was tampered with: it then equals no computed one.
    std::array<std::byte, 32> hash{};
    const auto raw = row.blob(column);
    if (raw.size() == hash.size())
        std::copy(raw.begin(), raw.end(), hash.begin());
    return hash;
}

AuditRecord readRecord(const Row &row)
{
    return {row.text(0), row.integer(1), row.time(2), std::string(asText(row.blob(3))), readHash(row, 4)};
}

} // namespace

Result<std::vector<AuditHead>> Tables::auditHeads() const
{
    return m_connection->all("SELECT node, seq, hash, sig, kid FROM audit_head ORDER BY node", [](const Row &row) {
        return AuditHead{row.text(0), row.integer(1), readHash(row, 2), row.blob(3), row.text(4)};
    });
}

Result<std::vector<std::string>> Tables::auditNodes() const
{
    // One step in the key per node, instead of a scan of all records.
    std::vector<std::string> nodes;
    for (std::string last;; last = nodes.back()) {
        SEAL_TRY(auto next, m_connection->all(
                                "SELECT node FROM audit WHERE node>? ORDER BY node LIMIT 1",
                                [](const Row &row) { return row.text(0); }, last));
        if (next.empty())
            return nodes;
        nodes.push_back(std::move(next.front()));
    }
}

Result<std::vector<AuditRecord>> Tables::audit(std::string_view node, std::int64_t after, int limit) const
{
    return m_connection->all("SELECT node, seq, at, rec, hash FROM audit WHERE node=? AND seq>? ORDER BY seq LIMIT ?",
                             readRecord, node, after, pageLimit(limit));
}

Result<std::vector<AuditRecord>> Tables::auditBefore(std::string_view node, std::int64_t before, int limit) const
{
    return m_connection->all(
        "SELECT node, seq, at, rec, hash FROM audit WHERE node=? AND seq<? ORDER BY seq DESC LIMIT ?", readRecord, node,
        before, pageLimit(limit));
}

Status Tables::appendAudit(const AuditRecord &record)
{
    return justStatus(m_connection->run("INSERT INTO audit(node, seq, at, rec, hash) VALUES(?,?,?,?,?)", record.node,
                                        record.sequence, record.at, asBytes(record.record), ByteView(record.hash)));
}

Status Tables::putAuditHead(const AuditHead &head)
{
    return justStatus(
        m_connection->run("INSERT INTO audit_head(node, seq, hash, sig, kid) VALUES(?,?,?,?,?) ON CONFLICT(node)"
                          " DO UPDATE SET seq=excluded.seq, hash=excluded.hash, sig=excluded.sig, kid=excluded.kid",
                          head.node, head.sequence, ByteView(head.hash), head.signature, head.kid));
}

} // namespace seal::store
