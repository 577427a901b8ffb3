#pragma once

#include "core/store/audit.h"
#include "core/store/records.h"

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace seal::store {

class Tables;

/// Redeem a code (or start a session): inserts the grant that was sealed in it. A second time means reuse: the grant is revoked.
struct Redeem
{
    Grant grant;
    UtcMs expiry{};     ///< of the code
    bool burn = false;  ///< wrong verifier: insert it revoked, so that it can never be used
};

/// Use a refresh token of a generation (MAC already checked). RFC 9700 4.14.
struct Rotate
{
    GrantId grant;
    ClientId client;
    std::int64_t generation = 0;
    std::string cnf;    ///< binding of the presented request; must equal the grant's
    UtcMs idleExpiry{}; ///< the new one
};

/// Accept an id once: DPoP jti, client assertion jti.
struct Spend
{
    std::string kind;
    std::string id;
    UtcMs expiry{};
};

/// Revoke a grant; its access tokens are denied until the last has expired. Unknown grants are no error (RFC 7009 2.2).
struct Revoke
{
    GrantId grant;
    UtcMs tokensExpireBy{};
};

/// Put an entry on the deny list, and revoke the stored grants of that user or client.
struct Deny
{
    DenyEntry entry;
};

/// Any change through the tables. Runs on the store's thread inside the transaction; an error undoes this command only.
struct Write
{
    std::function<Status(Tables &)> apply;
    bool changesConfig = false; ///< clients, services, keys, settings: publishes a new snapshot before the answer
};

using Step = std::variant<Redeem, Rotate, Spend, Revoke, Deny, Write>;

/// What one request wants of the state, all or nothing, with the record to write in each case.
struct Command
{
    std::vector<Step> steps;
    AuditDraft ifDone;
    AuditDraft ifRefused; ///< reason and detail are completed from the decision
    bool audited = true;  ///< false: no record at all (upkeep)
};

enum class Decision { Done, AlreadyUsed, Reused, Revoked, Expired, Unknown, Mismatch, Busy, Failed };
std::string_view decisionName(Decision decision);

struct Outcome
{
    Decision decision = Decision::Failed;
    Error error{Errc::Unavailable, {}}; ///< set when Failed: what the write said
    std::optional<Grant> grant;         ///< as it is after a Redeem or Rotate
    bool retry = false;                 ///< Rotate: the same successor again (bound grants, within 10 s)
    [[nodiscard]] bool done() const { return decision == Decision::Done; }
};

/// The pure decisions (state-design): vectors, fuzzing and both databases share them.
Decision decideRedeem(const std::optional<Grant> &stored, const Redeem &step, UtcMs now);
struct RotateDecision
{
    Decision decision;
    bool retry = false;
};
RotateDecision decideRotate(const std::optional<Grant> &stored, const Rotate &step, UtcMs now);

} // namespace seal::store
