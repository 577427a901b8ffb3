// The part of the decider that keeps the audit chain.

#include "core/base/log.h"
#include "core/store/connection.h"
#include "core/store/decider.h"
#include "core/store/signing_keys.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace seal::store {

namespace {

constexpr std::string_view kTopic = "seal.store.audit";

/// One sentence for people about a refusal.
std::string_view sentenceOf(Decision decision)
{
    switch (decision) {
    case Decision::Done:
        return {};
    case Decision::AlreadyUsed:
        return "The one-time value was used before.";
    case Decision::Reused:
        return "A code or refresh token was used a second time: its grant is revoked.";
    case Decision::Revoked:
        return "The grant is revoked.";
    case Decision::Expired:
        return "The code or the grant has expired.";
    case Decision::Unknown:
        return "There is no such grant.";
    case Decision::Mismatch:
        return "The grant belongs to another client or another key.";
    case Decision::Busy:
        return "Too much waits for the database.";
    case Decision::Failed:
        return "The change could not be made.";
    }
    return {};
}

/// The row of the catalogue for a decision.
Rule ruleOf(Decision decision)
{
    switch (decision) {
    case Decision::Done:
        return Rule::None;
    case Decision::AlreadyUsed:
        return Rule::ValueUsed;
    case Decision::Reused:
        return Rule::GrantReused;
    case Decision::Revoked:
        return Rule::GrantRevoked;
    case Decision::Expired:
        return Rule::GrantExpired;
    case Decision::Unknown:
        return Rule::GrantUnknown;
    case Decision::Mismatch:
        return Rule::GrantMismatch;
    case Decision::Busy:
        return Rule::StoreBusy;
    case Decision::Failed:
        return Rule::ChangeFailed;
    }
    return Rule::None;
}

AuditDraft refusalDraft(const AuditDraft &drafted, const Outcome &outcome)
{
    AuditDraft draft = drafted;
    const bool hasFailed = outcome.decision == Decision::Failed;
    if (draft.result == AuditResult::Done)
        draft.result = hasFailed ? AuditResult::Failed : AuditResult::Refused;
    if (draft.reason.empty())
        draft.reason = hasFailed ? errcName(outcome.error.code) : decisionName(outcome.decision);
    if (draft.rule == Rule::None)
        draft.rule = ruleOf(outcome.decision);
    const auto sentence = sentenceOf(outcome.decision);
    draft.detail += draft.detail.empty() ? std::string(sentence) : fmt::format(" {}", sentence);
    return draft;
}

Error brokenChain(std::string_view node, std::string_view what)
{
    return makeError(
        Errc::Io,
        fmt::format("the audit log of node {} is not what its signed head says ({}): verify it, and start with the"
                    " option that accepts a broken log only when you know why",
                    node, what));
}

} // namespace

Result<std::unique_ptr<Decider>> Decider::open(const Database &database, const Sealer &sealer, const Clock &clock,
                                               const StoreOptions &options)
{
    SEAL_TRY(auto tables, database.connect());
    std::unique_ptr<Decider> decider(new Decider(std::move(tables), sealer, clock, options));
    SEAL_CHECK(decider->loadAuditKey());
    SEAL_CHECK(decider->loadChain());
    return decider;
}

Status Decider::loadAuditKey()
{
    SEAL_TRY(const auto keys, m_tables.signingKeys(SigningKeyUse::Audit));
    const auto newest =
        std::find_if(keys.begin(), keys.end(), [](const SigningKeyRecord &key) { return !key.retiredAt; });
    if (newest == keys.end())
        return makeError(Errc::NotFound, "the database has no audit signing key: it was not made by site creation");
    if (newest->kid == m_auditKid)
        return {};
    auto key = openSigningKey(*newest, m_sealer);
    if (!key)
        return makeError(Errc::Crypto, "the audit signing key does not open with this site key: " + key.error().detail);
    m_auditKey = std::move(*key);
    m_auditKid = newest->kid;
    return {};
}

Status Decider::loadChain()
{
    const auto &node = m_options.node;
    SEAL_TRY(const auto heads, m_tables.auditHeads());
    SEAL_TRY(const auto lastPage, m_tables.auditBefore(node, std::numeric_limits<std::int64_t>::max(), 1));
    const auto head = std::find_if(heads.begin(), heads.end(), [&](const AuditHead &h) { return h.node == node; });
    Chain headChain;
    if (head != heads.end())
        headChain = {head->sequence, head->hash};
    Chain lastChain;
    if (!lastPage.empty())
        lastChain = {lastPage.front().sequence, lastPage.front().hash};
    m_chain = lastChain.sequence > headChain.sequence ? lastChain : headChain;

    std::string problem;
    if (headChain.sequence != lastChain.sequence)
        problem = fmt::format("head at record {}, last record {}", headChain.sequence, lastChain.sequence);
    else if (headChain.hash != lastChain.hash)
        problem = fmt::format("another record {}", headChain.sequence);
    else if (head != heads.end() && head->kid == m_auditKid &&
             !auditKey().verifyEs256(asBytes(auditHeadMessage(node, head->sequence, head->hash)), head->signature))
        problem = "the signature of the head is wrong";
    if (problem.empty())
        return {};
    if (!m_options.acceptBrokenAudit)
        return brokenChain(node, problem);
    // Goes on behind both, so that the gap stays to be seen; the record says who was told.
    log::warning(kTopic, "the audit log of node {} is broken and was accepted: {}", node, problem);
    Item item;
    item.command.ifDone.event = "audit.broken.accepted";
    item.command.ifDone.detail = problem;
    Effects effects;
    std::vector<Outcome> outcomes(1);
    return runGroup(std::span(&item, 1), Snapshot(), outcomes, effects);
}

Status Decider::audit(const AuditDraft &draft, Group &group)
{
    if (draft.event.empty())
        return {};
    AuditRecord record;
    record.node = m_options.node;
    record.sequence = group.chain.sequence + 1;
    record.at = group.now;
    record.record = auditRecordText(draft, record.node, record.sequence, record.at);
    record.hash = auditChainHash(group.chain.hash, record.record);
    SEAL_CHECK(m_tables.appendAudit(record));
    group.chain = {record.sequence, record.hash};
    group.effects.wrote = true;
    return {};
}

Status Decider::auditOutcome(const Command &command, const Judged &judged, Group &group)
{
    if (!command.audited)
        return {};
    if (judged.outcome.done())
        return audit(command.ifDone, group);
    auto draft = refusalDraft(command.ifRefused, judged.outcome);
    if (judged.reused) { // whose grant it was matters more here than who sent it
        if (draft.grant.empty())
            draft.grant = judged.reused->id;
        if (draft.user.empty())
            draft.user = judged.reused->user;
        if (draft.client.empty())
            draft.client = judged.reused->client;
    }
    return audit(draft, group);
}

Status Decider::signHead(const Group &group)
{
    AuditHead head;
    head.node = m_options.node;
    head.sequence = group.chain.sequence;
    head.hash = group.chain.hash;
    head.kid = m_auditKid;
    SEAL_TRY(const auto signature,
             m_auditKey->signEs256(asBytes(auditHeadMessage(head.node, head.sequence, head.hash))));
    head.signature.assign(signature.begin(), signature.end());
    return m_tables.putAuditHead(head);
}

} // namespace seal::store
