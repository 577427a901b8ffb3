#include "core/store/decider.h"

#include "core/base/log.h"
#include "core/store/connection.h"

#include <algorithm>

namespace seal::store {

namespace {

constexpr std::string_view kTopic = "seal.store.decider";

bool hasWrite(const Command &command)
{
    return std::any_of(command.steps.begin(), command.steps.end(),
                       [](const Step &step) { return std::holds_alternative<Write>(step); });
}

Outcome failed(Error error)
{
    Outcome outcome;
    outcome.decision = Decision::Failed;
    outcome.error = std::move(error);
    return outcome;
}

/// True for errors after which SQLite may have ended the whole transaction.
bool endsGroup(const Error &error)
{
    return error.code == Errc::Unavailable || error.code == Errc::Io;
}

} // namespace

std::vector<Outcome> Decider::decide(std::span<Item> items, const Snapshot &snapshot, Effects &effects)
{
    std::vector<Outcome> outcomes(items.size());
    const auto group = runGroup(items, snapshot, outcomes, effects);
    if (group)
        return outcomes;
    log::warning(kTopic, "a group of {} commands failed: {}", items.size(), group.error().detail);
    if (items.size() == 1) {
        outcomes.front() = failed(group.error());
        return outcomes;
    }
    // The deny list of those that went well is only published after all: let the later ones see it.
    Snapshot current = snapshot;
    for (std::size_t i = 0; i < items.size(); ++i) {
        Effects alone;
        const auto single = items.subspan(i, 1);
        std::vector<Outcome> outcome(1);
        if (const auto status = runGroup(single, current, outcome, alone); !status)
            outcome.front() = failed(status.error());
        outcomes[i] = std::move(outcome.front());
        effects.wrote = effects.wrote || alone.wrote;
        effects.config = effects.config || alone.config;
        effects.lastSequence = std::max(effects.lastSequence, alone.lastSequence);
        for (auto &entry : alone.denied) {
            current.denied.insert_or_assign(entry.key, entry);
            effects.denied.push_back(std::move(entry));
        }
    }
    return outcomes;
}

Status Decider::runGroup(std::span<Item> items, const Snapshot &snapshot, std::vector<Outcome> &outcomes,
                         Effects &effects)
{
    Group group{snapshot, m_clock.now(), m_chain, {}, {}, {}};
    SEAL_TRY(auto transaction, Transaction::begin(m_tables.connection()));
    for (std::size_t i = 0; i < items.size(); ++i) {
        SEAL_TRY(outcomes[i], runCommand(items[i].command, group));
    }
    if (group.chain.sequence != m_chain.sequence)
        SEAL_CHECK(signHead(group));
    if (m_options.fault)
        m_options.fault("before-commit");
    SEAL_CHECK(transaction.commit());
    if (m_options.fault)
        m_options.fault("after-commit");
    m_chain = group.chain;
    effects = std::move(group.effects);
    effects.lastSequence = m_chain.sequence;
    return {};
}

Result<Outcome> Decider::runCommand(const Command &command, Group &group)
{
    SEAL_TRY(auto judged, judge(command, group));
    if (judged.outcome.done()) {
        SEAL_TRY(auto applied, apply(command, judged, group));
        if (applied.refused)
            judged.outcome = failed(std::move(applied.error));
    } else if (judged.reused && !judged.reused->revoked) {
        // RFC 9700 4.14.2, RFC 6749 4.1.2: reuse ends the grant and, through the deny list, the access tokens it gave.
        judged.reused->revoked = true;
        SEAL_CHECK(putGrant(*judged.reused, group));
        SEAL_CHECK(denyGrant(judged.reused->id, group.now + m_options.longestToken, group));
    }
    if (judged.reused)
        judged.outcome.grant = judged.reused;
    SEAL_CHECK(auditOutcome(command, judged, group));
    return std::move(judged.outcome);
}

Result<Decider::Judged> Decider::judge(const Command &command, Group &group)
{
    Judged judged;
    judged.outcome.decision = Decision::Done;
    for (const auto &step : command.steps) {
        if (const auto *redeem = std::get_if<Redeem>(&step)) {
            SEAL_CHECK(judgeRedeem(*redeem, group, judged));
        } else if (const auto *rotate = std::get_if<Rotate>(&step)) {
            SEAL_CHECK(judgeRotate(*rotate, group, judged));
        } else if (const auto *spend = std::get_if<Spend>(&step)) {
            // RFC 9449 11.1. Stays spent when a later step is refused: who sent the proof may not send it again.
            SEAL_TRY(const bool fresh, m_tables.spend(spend->kind, spend->id, spend->expiry));
            group.effects.wrote = group.effects.wrote || fresh;
            if (!fresh)
                judged.outcome.decision = Decision::AlreadyUsed;
        }
        if (!judged.outcome.done())
            break;
    }
    return judged;
}

Status Decider::judgeRedeem(const Redeem &step, Group &group, Judged &judged)
{
    SEAL_TRY(auto stored, grantOf(step.grant.id, group));
    judged.outcome.decision = decideRedeem(stored, step, group.now);
    if (judged.outcome.decision == Decision::Reused)
        judged.reused = std::move(stored);
    if (!judged.outcome.done())
        return {};
    // A code that was under way when its user was logged out everywhere, or its grant revoked, has no row to revoke:
    // the list has it.
    const auto &grant = step.grant;
    if (isDenied("grant:" + grant.id.str(), grant.authTime, group) ||
        (!grant.user.empty() && isDenied("user:" + grant.user.str(), grant.authTime, group))) {
        judged.outcome.decision = Decision::Revoked;
        return {};
    }
    Grant put = grant;
    put.revoked = put.revoked || step.burn;
    put.lastUsed = group.now;
    // The row is what makes the code single-use: it must outlive the code whatever lifetimes the client's policy gives.
    put.idleExpiry = std::max(put.idleExpiry, step.expiry);
    put.absoluteExpiry = std::max(put.absoluteExpiry, step.expiry);
    judged.outcome.grant = put;
    judged.puts.push_back(std::move(put));
    return {};
}

Status Decider::judgeRotate(const Rotate &step, Group &group, Judged &judged)
{
    SEAL_TRY(auto stored, grantOf(step.grant, group));
    const auto decided = decideRotate(stored, step, group.now);
    judged.outcome.decision = decided.decision;
    judged.outcome.retry = decided.retry;
    if (decided.decision == Decision::Reused)
        judged.reused = std::move(stored);
    if (decided.decision != Decision::Done)
        return {};
    Grant put = *stored;
    if (!decided.retry) {
        ++put.generation;
        put.lastUsed = group.now;
        if (step.idleExpiry != UtcMs{})
            put.idleExpiry = std::min(step.idleExpiry, put.absoluteExpiry);
        judged.puts.push_back(put);
    }
    judged.outcome.grant = std::move(put);
    return {};
}

Result<Decider::Applied> Decider::apply(const Command &command, const Judged &judged, Group &group)
{
    if (!hasWrite(command))
        return applySteps(command, judged, group);
    auto &connection = m_tables.connection();
    SEAL_TRY([[maybe_unused]] const int opened, connection.run("SAVEPOINT command"));
    const auto denied = group.denied;
    const auto effects = group.effects;
    SEAL_TRY(auto applied, applySteps(command, judged, group));
    group.grants.clear(); // a Write may have changed any of them; an undone one did not
    if (applied.refused) {
        SEAL_TRY([[maybe_unused]] const int undone, connection.run("ROLLBACK TO command"));
        group.denied = denied;
        group.effects = effects;
    }
    SEAL_TRY([[maybe_unused]] const int released, connection.run("RELEASE command"));
    return applied;
}

Result<Decider::Applied> Decider::applySteps(const Command &command, const Judged &judged, Group &group)
{
    for (const auto &grant : judged.puts)
        SEAL_CHECK(putGrant(grant, group));
    for (const auto &step : command.steps) {
        if (const auto *revoked = std::get_if<Revoke>(&step)) {
            SEAL_CHECK(revoke(*revoked, group));
        } else if (const auto *entry = std::get_if<Deny>(&step)) {
            SEAL_CHECK(deny(entry->entry, group));
        } else if (const auto *write = std::get_if<Write>(&step)) {
            group.effects.wrote = true;
            group.effects.config = group.effects.config || write->changesConfig;
            if (const auto status = write->apply(m_tables); !status) {
                if (endsGroup(status.error()))
                    return status.error();
                return Applied{true, status.error()};
            }
            group.grants.clear();
        }
    }
    return Applied();
}

Status Decider::revoke(const Revoke &step, Group &group)
{
    SEAL_TRY(auto stored, grantOf(step.grant, group));
    if (stored && !stored->revoked) {
        stored->revoked = true;
        SEAL_CHECK(putGrant(std::move(*stored), group));
    }
    // Also for a grant without a row: its code may be under way.
    return step.tokensExpireBy > group.now ? denyGrant(step.grant, step.tokensExpireBy, group) : Status();
}

Status Decider::denyGrant(const GrantId &id, UtcMs until, Group &group)
{
    // `before` is the end itself: every token of the grant is meant, also one signed while this command waited.
    return deny(DenyEntry{"grant:" + id.str(), until, until}, group);
}

Status Decider::deny(const DenyEntry &entry, Group &group)
{
    SEAL_CHECK(m_tables.putDenied(entry));
    group.effects.wrote = true;
    group.effects.denied.push_back(entry);
    auto &known = group.denied.try_emplace(entry.key, entry).first->second;
    known.before = std::max(known.before, entry.before);
    const std::string_view key = entry.key;
    if (key.starts_with("user:")) {
        SEAL_CHECK(m_tables.revokeGrantsOfUser(UserId(key.substr(5))));
        group.grants.clear();
    } else if (key.starts_with("client:")) {
        SEAL_CHECK(m_tables.revokeGrantsOfClient(ClientId(key.substr(7))));
        group.grants.clear();
    } else if (key.starts_with("grant:")) {
        SEAL_TRY(auto stored, grantOf(GrantId(key.substr(6)), group));
        if (stored && !stored->revoked) {
            stored->revoked = true;
            SEAL_CHECK(putGrant(std::move(*stored), group));
        }
    }
    return {};
}

Result<std::optional<Grant>> Decider::grantOf(const GrantId &id, Group &group)
{
    if (const auto known = group.grants.find(id); known != group.grants.end())
        return known->second;
    auto read = m_tables.grant(id);
    if (!read && read.error().code != Errc::NotFound)
        return read.error();
    std::optional<Grant> grant;
    if (read)
        grant = std::move(*read);
    group.grants.emplace(id, grant);
    return grant;
}

Status Decider::putGrant(Grant grant, Group &group)
{
    SEAL_CHECK(m_tables.putGrant(grant));
    group.effects.wrote = true;
    const auto id = grant.id;
    group.grants.insert_or_assign(id, std::move(grant));
    return {};
}

bool Decider::isDenied(const std::string &key, UtcMs issuedAt, const Group &group)
{
    const auto found = group.denied.find(key);
    return (found != group.denied.end() && issuedAt < found->second.before) || group.snapshot.isDenied(key, issuedAt);
}

} // namespace seal::store
