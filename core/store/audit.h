#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/refusal_rules.h"
#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace seal::crypto { class PublicKey; }

namespace seal::store {

class Tables;

enum class AuditResult { Done, Refused, Failed };
std::string_view auditResultName(AuditResult result);

/// What an admin changed of a thing; texts as recordValue() makes them, never a secret.
struct AuditChange
{
    std::string member; ///< "displayName", "scopes"
    std::string before;
    std::string after;
};

/// What a request or an admin wants to leave in the audit log. Empty members are left out. Never a secret: ids and hashes only.
struct AuditDraft
{
    std::string event;       ///< "token.issued", "key.delivered", "login.refused", "user.added"
    AuditResult result = AuditResult::Done;
    std::string reason;      ///< machine word of a refusal: "invalid_grant", "USER_NOT_ENTITLED"
    std::string detail;      ///< one sentence for people
    std::string clause;      ///< "TS 33.434 5.3.1"
    Rule rule = Rule::None;  ///< of a refusal: its row in the catalogue
    std::string field;       ///< of a refusal: the parameter, claim or field at fault
    std::string value;       ///< and what it was; never a secret (recordValue)
    std::string admin;       ///< who used console or command line
    UserId user;
    ClientId client;
    ValServiceId service;
    std::string target;      ///< object of an admin change, or the VAL target of a key request
    GrantId grant;
    std::string jti;         ///< of the token issued or shown
    std::vector<std::string> keys; ///< payload id + version
    std::string certificate; ///< sha256 hex of the peer's or the issued certificate
    std::string listener;    ///< "simS.https", "skmS.mtls", "cli"
    std::string address;     ///< peer address
    CorrelationId correlation;
    std::vector<AuditChange> changes; ///< of an admin change: what was and what is
    std::int64_t count = 1;  ///< of a summarised refusal
};

/// A record as it is stored: rec is canonical (compact JSON, fixed member order) and is what the chain covers.
struct AuditRecord
{
    std::string node;
    std::int64_t sequence = 0;
    UtcMs at{};
    std::string record;
    std::array<std::byte, 32> hash{};
};

struct AuditHead
{
    std::string node;
    std::int64_t sequence = 0;
    std::array<std::byte, 32> hash{};
    Bytes signature; ///< ES256 over headMessage(), by the site's audit key
    std::string kid;
};

/// Canonical bytes of a record.
std::string auditRecordText(const AuditDraft &draft, std::string_view node, std::int64_t sequence, UtcMs at);

/// How every record of that place and time begins: `{"v":1,"node":...,"seq":...,"at":...` and what follows is the draft.
std::string auditRecordPrefix(std::string_view node, std::int64_t sequence, UtcMs at);

/// hash(n) = SHA-256("sealdesk-audit-1\n" || hash(n-1) || record bytes); hash(0) is 32 zero bytes. The record names node, seq and time.
std::array<std::byte, 32> auditChainHash(ByteView previous, std::string_view record);
/// What the head's signature covers: "sealdesk-audit-head-1\n" node "\n" seq "\n" hash in hex.
std::string auditHeadMessage(std::string_view node, std::int64_t sequence, ByteView hash);

struct AuditVerdict
{
    std::int64_t records = 0;
    bool intact = false;
    std::string node;               ///< of the first broken record
    std::int64_t firstBroken = 0;   ///< its sequence number, 0 when intact
    std::string problem;            ///< a sentence: changed, missing, cut off, bad signature
    std::vector<AuditHead> heads;
};

/// Checks every chain of the database in pages. `auditKey` comes from outside the database (its fingerprint was compared by the caller).
Result<AuditVerdict> verifyAudit(const Tables &tables, const crypto::PublicKey &auditKey,
                                 const std::function<bool(std::int64_t done)> &goOn = {});

/// The same for the last so many records of each chain and its signed head: the quick look that a page can afford.
Result<AuditVerdict> verifyAuditEnd(const Tables &tables, const crypto::PublicKey &auditKey, std::int64_t records);

/// Where a check of the chains stands: the last record that was in order. Chains are checked in order of their nodes.
struct AuditCheckPoint
{
    std::string node;
    std::int64_t sequence = 0;
    std::array<std::byte, 32> hash{};
    std::int64_t records = 0; ///< checked so far, of all chains
};

struct AuditStep
{
    AuditCheckPoint reached;
    std::optional<AuditVerdict> verdict; ///< at the end, or where the log is broken
};

/// The same in steps of at most `limit` records, so that it can be watched and left off. A step looks at the log as it is then.
Result<AuditStep> verifyAuditStep(const Tables &tables, const crypto::PublicKey &auditKey, const AuditCheckPoint &from, std::int64_t limit);

} // namespace seal::store
