#include "core/base/encoding.h"
#include "core/site/admin_support.h"
#include "core/site/audit_report.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

constexpr int kScanPage = 500;
constexpr int kMaxScan = 100'000; ///< records that one filtered answer looks at

/// Where a page ended: "node/sequence".
struct Cursor
{
    std::string node;
    std::int64_t sequence = 0;
};

QString toCursor(std::string_view node, std::int64_t sequence) { return u"%1/%2"_s.arg(toText(node)).arg(sequence); }

std::optional<Cursor> parseCursor(const QString &text)
{
    const auto slash = text.lastIndexOf(u'/');
    bool good = false;
    const auto sequence = text.mid(slash + 1).toLongLong(&good);
    if (slash < 0 || !good || sequence < 0)
        return {};
    return Cursor{text.left(slash).toStdString(), sequence};
}

api::Reply badCursor()
{
    return api::Reply::refused({Errc::InvalidInput, u"\"after\" is not a place in the audit log"_s, u"Give the \"next\" of the answer before"_s});
}

QJsonObject toJson(const store::AuditRecord &record)
{
    auto json = QJsonDocument::fromJson(QByteArray::fromStdString(record.record)).object();
    if (json.isEmpty())
        json.insert(u"unreadable"_s, toText(record.record));
    json.insert(u"hash"_s, toText(toHex(record.hash)));
    return json;
}

/// The nodes and their heads, from the node of the cursor on.
Result<std::vector<store::AuditHead>> headsFrom(const Call &call, const std::optional<Cursor> &from)
{
    SEAL_TRY(auto heads, call.tables().auditHeads());
    std::sort(heads.begin(), heads.end(), [](const auto &a, const auto &b) { return a.node < b.node; });
    if (from)
        std::erase_if(heads, [&](const auto &head) { return head.node < from->node; });
    return heads;
}

/// Filters records into a page and remembers where it stopped.
class Collector
{
public:
    explicit Collector(const Call &call)
        : m_filter(call.text(u"filter")), m_event(call.text(u"event")), m_limit(call.limit())
    {
    }

    /// False when the page is full.
    bool take(const store::AuditRecord &record)
    {
        ++m_scanned;
        m_last = toCursor(record.node, record.sequence);
        const auto text = toText(record.record);
        if (m_filter.isEmpty() || text.contains(m_filter, Qt::CaseInsensitive)) {
            auto json = toJson(record);
            if (m_event.isEmpty() || json.value(u"event"_s).toString() == m_event)
                m_items.append(json);
        }
        return !full();
    }
    [[nodiscard]] bool full() const { return m_items.size() >= m_limit || m_scanned >= kMaxScan; }
    api::Reply reply() { return pageReply(std::move(m_items), full() ? m_last : QString()); }

private:
    QString m_filter;
    QString m_event;
    int m_limit;
    int m_scanned = 0;
    QString m_last;
    QJsonArray m_items;
};

api::Reply listAudit(const Call &call)
{
    const auto from = parseCursor(call.text(u"after"));
    if (call.has(u"after") && !from)
        return badCursor();
    const auto heads = headsFrom(call, from);
    if (!heads)
        return readFailure(heads.error(), u"The audit log"_s);
    const bool newest = call.flag(u"newest");
    Collector collector(call);
    for (const auto &head : *heads) {
        const bool here = from && from->node == head.node;
        // Behind (or before) this place; a running site may write meanwhile.
        std::int64_t place = here ? from->sequence : newest ? std::numeric_limits<std::int64_t>::max() : 0;
        for (;;) {
            const auto page = newest ? call.tables().auditBefore(head.node, place, kScanPage) : call.tables().audit(head.node, place, kScanPage);
            if (!page)
                return readFailure(page.error(), u"The audit log"_s);
            for (const auto &record : *page) {
                if (!collector.take(record))
                    return collector.reply();
            }
            if (static_cast<int>(page->size()) < kScanPage)
                break;
            place = page->back().sequence;
        }
    }
    return collector.reply();
}

api::Reply verifyLog(const Call &call)
{
    return auditReport(call.tables(), call.has(u"key") ? std::optional(call.utf8(u"key")) : std::nullopt);
}

QJsonObject headJson(const store::AuditHead &head)
{
    return {{u"head"_s, QJsonObject{{u"node"_s, toText(head.node)},
                                    {u"sequence"_s, static_cast<qint64>(head.sequence)},
                                    {u"hash"_s, toText(toHex(head.hash))},
                                    {u"signature"_s, toText(toBase64Url(head.signature))},
                                    {u"kid"_s, toText(head.kid)}}}};
}

/// Lines: {"node","sequence","record","hash"} each; {"head":..} behind the last record of a node; {"publicKey":..} at the end.
api::Reply exportAudit(const Call &call)
{
    const auto from = parseCursor(call.text(u"after"));
    if (call.has(u"after") && !from)
        return badCursor();
    // Heads are read first: each page exports up to the head that was signed then, so that the last page fits its head.
    const auto heads = headsFrom(call, from);
    if (!heads)
        return readFailure(heads.error(), u"The audit log"_s);
    const auto limit = call.limit();
    QJsonArray items;
    for (const auto &head : *heads) {
        std::int64_t place = from && from->node == head.node ? from->sequence : 0;
        const auto page = call.tables().audit(head.node, place, limit);
        if (!page)
            return readFailure(page.error(), u"The audit log"_s);
        for (const auto &record : *page) {
            if (record.sequence > head.sequence)
                break;
            place = record.sequence;
            items.append(QJsonObject{{u"node"_s, toText(record.node)},
                                     {u"sequence"_s, static_cast<qint64>(record.sequence)},
                                     {u"record"_s, toText(record.record)},
                                     {u"hash"_s, toText(toHex(record.hash))}});
        }
        if (place < head.sequence && static_cast<int>(page->size()) == limit)
            return pageReply(std::move(items), toCursor(head.node, place));
        items.append(headJson(head));
    }
    const auto key = call.parts().store.auditKey();
    items.append(QJsonObject{{u"publicKey"_s, QJsonObject{{u"pem"_s, toText(key.toPem())}, {u"sha256"_s, toText(auditKeyFingerprint(key))}}}});
    return pageReply(std::move(items), {});
}

} // namespace

void addAuditHandlers(HandlerMap &map)
{
    map.emplace(u"audit.list"_s, listAudit);
    map.emplace(u"audit.verify"_s, verifyLog);
    map.emplace(u"audit.export"_s, exportAudit);
}

} // namespace seal::site
