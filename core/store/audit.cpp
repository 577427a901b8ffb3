#include "core/store/audit.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"

#include <fmt/format.h>

namespace seal::store {

namespace {

/// Appends a JSON string. The writer is our own because the bytes are hashed: they may never change with a library.
void addString(std::string &out, std::string_view text)
{
    // Peers choose some of the texts; what is not clean UTF-8 is shown byte by byte.
    const bool clean = isCleanUtf8(text);
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (byte < 0x20 || byte == 0x7f || (byte > 0x7f && !clean))
            out += fmt::format("\\u{:04x}", static_cast<unsigned>(byte));
        else
            out += c;
    }
    out += '"';
}

void addMember(std::string &out, std::string_view name, std::string_view text)
{
    if (text.empty())
        return;
    out += ",\"";
    out += name;
    out += "\":";
    addString(out, text);
}

void addList(std::string &out, std::string_view name, const std::vector<std::string> &items)
{
    if (items.empty())
        return;
    out += ",\"";
    out += name;
    out += "\":[";
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            out += ',';
        addString(out, items[i]);
    }
    out += ']';
}

void addChanges(std::string &out, const std::vector<AuditChange> &changes)
{
    if (changes.empty())
        return;
    out += ",\"changes\":[";
    for (std::size_t i = 0; i < changes.size(); ++i) {
        out += i > 0 ? ",{\"member\":" : "{\"member\":";
        addString(out, changes[i].member);
        addMember(out, "before", changes[i].before);
        addMember(out, "after", changes[i].after);
        out += '}';
    }
    out += ']';
}

} // namespace

std::string auditRecordPrefix(std::string_view node, std::int64_t sequence, UtcMs at)
{
    std::string out = "{\"v\":1";
    out.reserve(512);
    addMember(out, "node", node);
    out += ",\"seq\":";
    out += std::to_string(sequence);
    addMember(out, "at", toRfc3339(at));
    return out;
}

std::string auditRecordText(const AuditDraft &draft, std::string_view node, std::int64_t sequence, UtcMs at)
{
    std::string out = auditRecordPrefix(node, sequence, at);
    addMember(out, "event", draft.event);
    addMember(out, "result", auditResultName(draft.result));
    addMember(out, "reason", draft.reason);
    addMember(out, "detail", draft.detail);
    addMember(out, "clause", draft.clause);
    addMember(out, "rule", rowOf(draft.rule).id);
    addMember(out, "field", draft.field);
    addMember(out, "value", draft.value);
    addMember(out, "admin", draft.admin);
    addMember(out, "user", draft.user.str());
    addMember(out, "client", draft.client.str());
    addMember(out, "service", draft.service.str());
    addMember(out, "target", draft.target);
    addMember(out, "grant", draft.grant.str());
    addMember(out, "jti", draft.jti);
    addList(out, "keys", draft.keys);
    addMember(out, "certificate", draft.certificate);
    addMember(out, "listener", draft.listener);
    addMember(out, "address", draft.address);
    addMember(out, "correlation", draft.correlation.str());
    addChanges(out, draft.changes);
    if (draft.count != 1)
        out += fmt::format(",\"count\":{}", draft.count);
    out += '}';
    return out;
}

std::array<std::byte, 32> auditChainHash(ByteView previous, std::string_view record)
{
    thread_local crypto::Sha256Hasher hasher; // a context for each record would cost more than the hash
    hasher.add(asBytes("sealdesk-audit-1\n"));
    hasher.add(previous);
    hasher.add(asBytes(record));
    return hasher.finish();
}

std::string auditHeadMessage(std::string_view node, std::int64_t sequence, ByteView hash)
{
    return fmt::format("sealdesk-audit-head-1\n{}\n{}\n{}", node, sequence, toHex(hash));
}

} // namespace seal::store
