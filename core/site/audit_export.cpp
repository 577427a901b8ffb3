#include "core/site/audit_export.h"

#include "core/base/encoding.h"
#include "core/site/audit_query.h"
#include "core/site/audit_report.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

QJsonObject headJson(const store::AuditHead &head)
{
    return {{u"head"_s, QJsonObject{{u"node"_s, toText(head.node)},
                                    {u"sequence"_s, static_cast<qint64>(head.sequence)},
                                    {u"hash"_s, toText(toHex(head.hash))},
                                    {u"signature"_s, toText(toBase64Url(head.signature))},
                                    {u"kid"_s, toText(head.kid)}}}};
}

QJsonObject keyJson(const Call &call)
{
    const auto key = call.parts().store.auditKey();
    return {{u"publicKey"_s, QJsonObject{{u"pem"_s, toText(key.toPem())}, {u"sha256"_s, toText(auditKeyFingerprint(key))}}}};
}

QJsonObject proofJson(const store::AuditRecord &record)
{
    return {{u"node"_s, toText(record.node)},
            {u"sequence"_s, static_cast<qint64>(record.sequence)},
            {u"record"_s, toText(record.record)},
            {u"hash"_s, toText(toHex(record.hash))}};
}

/// Lines: {"node","sequence","record","hash"} each; {"head":..} behind the last record of a node; {"publicKey":..} at the end.
api::Reply exportChain(const Call &call, const std::optional<AuditQuery::Place> &from)
{
    // Heads are read first: each page exports up to the head that was signed then, so that the last page fits its head.
    auto heads = call.tables().auditHeads();
    if (!heads)
        return readFailure(heads.error(), u"The audit log"_s);
    std::sort(heads->begin(), heads->end(), [](const auto &a, const auto &b) { return a.node < b.node; });
    const auto limit = call.limit();
    QJsonArray items;
    for (const auto &head : *heads) {
        if (from && head.node < from->node)
            continue;
        std::int64_t place = from && from->node == head.node ? from->sequence : 0;
        const auto page = call.tables().audit(head.node, place, limit);
        if (!page)
            return readFailure(page.error(), u"The audit log"_s);
        for (const auto &record : *page) {
            if (record.sequence > head.sequence)
                break;
            place = record.sequence;
            items.append(proofJson(record));
        }
        if (place < head.sequence && static_cast<int>(page->size()) == limit)
            return pageReply(std::move(items), toCursor(head.node, place));
        items.append(headJson(head));
    }
    items.append(keyJson(call));
    return pageReply(std::move(items), {});
}

/// A part of the log cannot show that nothing is missing. Each line can still be checked alone: it carries the hash before it.
Result<QJsonObject> partJson(const Call &call, const store::AuditRecord &record)
{
    SEAL_TRY(const auto before, call.tables().auditBefore(record.node, record.sequence, 1));
    auto json = proofJson(record);
    json.insert(u"previous"_s, before.empty() ? toText(std::string(64, '0')) : toText(toHex(before.front().hash)));
    return json;
}

constexpr std::array kCsvMembers{"at",     "event", "result", "reason", "detail",      "clause",   "rule",    "field",       "value", "admin",   "user",        "login", "client",
                                 "service", "target", "grant", "jti",    "keys", "certificate", "listener", "address", "correlation", "changes", "count",
                                 "node",    "seq",    "hash"};

QJsonObject csvHeader()
{
    return {{u"line"_s, toText(csvLine(std::vector<std::string>(kCsvMembers.begin(), kCsvMembers.end())))}};
}

/// A change of a record: "name: Alice > Alicia".
QString changeText(const QJsonObject &change)
{
    return u"%1: %2 > %3;"_s.arg(change.value(u"member"_s).toString(), change.value(u"before"_s).toString(), change.value(u"after"_s).toString());
}

QJsonObject csvRow(const QJsonObject &row)
{
    std::vector<std::string> cells;
    for (const auto *member : kCsvMembers) {
        const auto value = row.value(QLatin1String(member));
        if (value.isArray()) {
            QStringList texts;
            for (const auto &one : value.toArray())
                texts << (one.isObject() ? changeText(one.toObject()) : one.toString());
            cells.push_back(texts.join(u' ').toStdString());
        } else {
            cells.push_back(value.toVariant().toString().toStdString());
        }
    }
    return {{u"line"_s, toText(csvLine(cells))}};
}

/// The records of a query, oldest first.
api::Reply exportPart(const Call &call, AuditQuery query, bool csv)
{
    const auto nodes = auditNodesOf(call, query);
    if (!nodes)
        return readFailure(nodes.error(), u"The audit log"_s);
    AuditRowWriter rows(call);
    QJsonArray items;
    if (csv && !call.has(u"after"))
        items.append(csvHeader());
    int left = call.limit();
    for (const auto &node : *nodes) {
        store::AuditQuestion question{node, query.filter, *query.rangeOf(node), false, left, 0};
        const auto page = call.parts().store.auditSearch().page(question);
        if (!page)
            return readFailure(page.error(), u"The audit log"_s);
        for (const auto &record : page->records) {
            if (csv) {
                items.append(csvRow(rows.row(record)));
                continue;
            }
            const auto part = partJson(call, record);
            if (!part)
                return readFailure(part.error(), u"The audit log"_s);
            items.append(*part);
        }
        left -= static_cast<int>(page->records.size());
        if (page->next)
            return pageReply(std::move(items), toCursor(node, *page->next));
    }
    if (!csv)
        items.append(keyJson(call));
    return pageReply(std::move(items), {});
}

} // namespace

std::string csvLine(const std::vector<std::string> &cells)
{
    constexpr std::string_view kFormulaStarts = "=+-@\t\r";
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ',';
        if (cells[i].empty())
            continue;
        line += '"';
        if (kFormulaStarts.find(cells[i].front()) != std::string_view::npos)
            line += '\'';
        for (const char letter : cells[i]) {
            if (letter == '"')
                line += '"';
            line += letter;
        }
        line += '"';
    }
    return line;
}

api::Reply exportAudit(const Call &call)
{
    AuditQuery query;
    if (auto failure = readAuditQuery(call, query))
        return api::Reply::refused(*std::move(failure));
    const auto format = call.has(u"format") ? call.text(u"format") : u"jsonl"_s;
    if (format != u"jsonl" && format != u"csv")
        return api::Reply::refused({Errc::InvalidInput, u"There is no format \"%1\""_s.arg(format.left(60)), u"Give jsonl or csv"_s});
    const bool whole = query.filter.empty() && !query.newerThan && !query.olderThan;
    if (call.has(u"after")) {
        const auto place = parseCursor(call.text(u"after"));
        if (!place)
            return api::Reply::refused(badCursor(u"after"));
        query.newerThan = place;
    }
    if (whole && format == u"jsonl")
        return exportChain(call, query.newerThan);
    return exportPart(call, std::move(query), format == u"csv");
}

} // namespace seal::site
