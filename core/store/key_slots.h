#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <string>
#include <string_view>
#include <vector>

namespace seal::store {

class Tables;

enum class SlotKind { Passphrase, KeyFile, Keychain, Recovery };
std::string_view slotKindName(SlotKind kind);

/// What opens a slot: the passphrase, the bytes of the key file, the secret that the keychain kept, or the recovery code.
struct SlotSecret
{
    SlotKind kind = SlotKind::Passphrase;
    SecretBytes secret;
};

struct SlotInfo
{
    std::string id;
    SlotKind kind = SlotKind::Passphrase;
    std::string label;
    UtcMs createdAt{};
};

/// Wraps the site key under a secret and stores the slot. Passphrases and recovery codes go through Argon2id.
Result<SlotInfo> addSlot(Tables &tables, Random &random, const SecretBytes &siteKey, const SlotSecret &secret, std::string_view label, UtcMs now);
/// The site key, from any slot of that kind that opens. Errc::Denied when none does, Errc::NotFound when there is no such slot.
Result<SecretBytes> unlock(const Tables &tables, const SlotSecret &secret);
Result<std::vector<SlotInfo>> listSlots(const Tables &tables);
/// Refuses to remove the last one (Errc::Conflict).
Status removeSlot(Tables &tables, std::string_view id);

/// A recovery code to print: groups of five characters, 160 bit.
SecretBytes makeRecoveryCode(Random &random);

} // namespace seal::store
