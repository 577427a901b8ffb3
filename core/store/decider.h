#pragma once

// Private to core/store: what the store's thread does with a group of commands.

#include "core/crypto/key.h"
#include "core/store/command.h"
#include "core/store/snapshot.h"
#include "core/store/store.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace seal::store {

/// A command that waits, and who waits for it.
struct Item
{
    Command command;
    std::function<void(Outcome)> done;
};

/// What a group changed, for those who look on.
struct Effects
{
    bool wrote = false;
    bool config = false;
    std::vector<DenyEntry> denied;
    std::int64_t lastSequence = 0;
};

/// Decides commands in the order of the queue, one transaction a group, the audit chain and its signed head included.
/// Lives on the store's thread from open() to its end.
class Decider
{
public:
    static Result<std::unique_ptr<Decider>> open(const Database &database, const Sealer &sealer, const Clock &clock,
                                                 const StoreOptions &options);

    /// One outcome for each item. When the database refuses the group, its commands run alone, so that only the guilty
    /// one fails. `snapshot` is the newest published one: the deny list that holds before this group.
    std::vector<Outcome> decide(std::span<Item> items, const Snapshot &snapshot, Effects &effects);

    [[nodiscard]] Tables &tables() { return m_tables; }
    [[nodiscard]] crypto::PublicKey auditKey() const { return m_auditKey->publicKey(); }
    /// The newest audit key of the database; kept as it was on an error.
    Status loadAuditKey();

private:
    struct Chain
    {
        std::int64_t sequence = 0;
        std::array<std::byte, 32> hash{};
    };
    /// What holds inside the transaction of one group and is thrown away when it fails.
    struct Group
    {
        const Snapshot &snapshot;
        UtcMs now;
        Chain chain;
        Effects effects;
        std::unordered_map<GrantId, std::optional<Grant>> grants;
        std::unordered_map<std::string, DenyEntry> denied;
    };
    /// What the steps of one command come to before anything but spent ids is written.
    struct Judged
    {
        Outcome outcome;
        std::vector<Grant> puts;
        std::optional<Grant> reused;
    };

    struct Applied
    {
        bool refused = false; ///< by a Write, which undoes its own command only
        Error error{Errc::Io, {}};
    };

    Decider(Tables tables, const Sealer &sealer, const Clock &clock, const StoreOptions &options)
        : m_tables(std::move(tables)), m_sealer(sealer), m_clock(clock), m_options(options)
    {
    }

    Status loadChain();
    Status runGroup(std::span<Item> items, const Snapshot &snapshot, std::vector<Outcome> &outcomes, Effects &effects);
    Result<Outcome> runCommand(const Command &command, Group &group);
    Result<Judged> judge(const Command &command, Group &group);
    Status judgeRedeem(const Redeem &step, Group &group, Judged &judged);
    Status judgeRotate(const Rotate &step, Group &group, Judged &judged);
    /// An Error of the Result itself ends the group.
    Result<Applied> apply(const Command &command, const Judged &judged, Group &group);
    Result<Applied> applySteps(const Command &command, const Judged &judged, Group &group);
    Status revoke(const Revoke &step, Group &group);
    Status deny(const DenyEntry &entry, Group &group);
    Status denyGrant(const GrantId &id, UtcMs until, Group &group);
    Result<std::optional<Grant>> grantOf(const GrantId &id, Group &group);
    Status putGrant(Grant grant, Group &group);
    [[nodiscard]] static bool isDenied(const std::string &key, UtcMs issuedAt, const Group &group);
    Status audit(const AuditDraft &draft, Group &group);
    Status auditOutcome(const Command &command, const Judged &judged, Group &group);
    Status signHead(const Group &group);

    Tables m_tables;
    const Sealer &m_sealer;
    const Clock &m_clock;
    const StoreOptions &m_options;
    std::optional<crypto::PrivateKey> m_auditKey;
    std::string m_auditKid;
    Chain m_chain; ///< as committed
};

} // namespace seal::store
