#include "core/store/key_slots.h"

#include "core/crypto/aead.h"
#include "core/crypto/kdf.h"
#include "core/crypto/password.h"
#include "core/store/columns.h"
#include "core/store/sealer.h"
#include "core/store/tables.h"

#include <fmt/format.h>

#include <array>
#include <optional>

namespace seal::store {

namespace {

constexpr std::size_t kSaltSize = 16;
constexpr std::size_t kMinKeyFile = 16; ///< bytes: shorter ones can be tried out, for HKDF is fast
constexpr std::size_t kRecoveryLength = 35;
constexpr std::size_t kRecoveryGroup = 5;
/// Crockford's base32: no I, L, O, U, so that a printed code reads one way.
constexpr std::string_view kRecoveryAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

// RFC 9106 4, second recommendation, on one lane. A recovery code is random: the cost only keeps it in one pattern with
// passphrases.
constexpr crypto::Argon2Cost kPassphraseCost{65536, 3, 1};
constexpr crypto::Argon2Cost kRecoveryCost{19456, 2, 1};

struct Slot
{
    SlotInfo info;
    Bytes salt;
    crypto::Argon2Cost cost;
    Bytes wrapped;
};

std::optional<SlotKind> slotKindFromName(std::string_view name)
{
    for (const auto kind : {SlotKind::Passphrase, SlotKind::KeyFile, SlotKind::Keychain, SlotKind::Recovery}) {
        if (slotKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

bool isSlow(SlotKind kind)
{
    return kind == SlotKind::Passphrase || kind == SlotKind::Recovery;
}

/// What people make of a code when they type it: other case, spaces and dashes, I and L for 1, O for 0.
SecretBytes normalisedCode(const SecretBytes &typed)
{
    SecretBytes out(typed.size());
    std::size_t size = 0;
    for (const char c : typed.text()) {
        char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (upper == 'I' || upper == 'L')
            upper = '1';
        else if (upper == 'O')
            upper = '0';
        if ((upper >= '0' && upper <= '9') || (upper >= 'A' && upper <= 'Z'))
            out.writable()[size++] = static_cast<std::byte>(upper);
    }
    return SecretBytes(out.view().first(size));
}

Status checkSecret(const SlotSecret &secret)
{
    const bool shortFile = !isSlow(secret.kind) && secret.secret.size() < kMinKeyFile;
    const bool badCode = secret.kind == SlotKind::Recovery && normalisedCode(secret.secret).size() != kRecoveryLength;
    if (secret.secret.empty() || shortFile || badCode)
        return makeError(Errc::InvalidInput,
                         fmt::format("the secret is too short for a {} slot", slotKindName(secret.kind)));
    return {};
}

/// The key that wraps the site key in this slot.
Result<SecretBytes> wrappingKey(const SlotSecret &secret, ByteView salt, const crypto::Argon2Cost &cost)
{
    constexpr auto size = crypto::Aead256::kKeySize;
    switch (secret.kind) {
    case SlotKind::Passphrase:
        return crypto::deriveArgon2id(secret.secret.text(), salt, cost, size);
    case SlotKind::Recovery:
        return crypto::deriveArgon2id(normalisedCode(secret.secret).text(), salt, cost, size);
    case SlotKind::KeyFile:
        return crypto::hkdfSha256(secret.secret.view(), salt, asBytes("sealdesk-slot-1|key-file"), size);
    case SlotKind::Keychain:
        return crypto::hkdfSha256(secret.secret.view(), salt, asBytes("sealdesk-slot-1|keychain"), size);
    }
    return makeError(Errc::InvalidInput, "no such kind of slot");
}

/// Ties the wrapped key to its row.
Bytes slotPlace(std::string_view id, SlotKind kind)
{
    return toBytes(fmt::format("sealdesk-slot-1|{}|{}", slotKindName(kind), id));
}

Slot readSlot(const Row &row)
{
    Slot slot;
    slot.info = {row.text(0), slotKindFromName(row.text(1)).value_or(SlotKind::Passphrase), row.text(2), row.time(3)};
    slot.salt = row.blob(4);
    slot.cost = {static_cast<std::uint32_t>(row.integer(5)), static_cast<std::uint32_t>(row.integer(6)),
                 static_cast<std::uint32_t>(row.integer(7))};
    slot.wrapped = row.blob(8);
    return slot;
}

Result<std::vector<Slot>> readSlots(const Tables &tables)
{
    return tables.connection().all(
        "SELECT id, kind, label, created_at, salt, memory_kib, passes, lanes, wrapped FROM key_slots"
        " ORDER BY created_at, id",
        readSlot);
}

/// A stored cost beyond these was not written by us: computing it would hang the program or take all memory.
bool isBearable(const crypto::Argon2Cost &cost)
{
    return cost.memoryKiB <= (1U << 20U) && cost.passes <= 64 && cost.lanes >= 1 && cost.lanes <= 16;
}

Result<SecretBytes> openSlot(const Slot &slot, const SlotSecret &secret)
{
    if (isSlow(secret.kind) && !isBearable(slot.cost))
        return makeError(Errc::Io, "a key slot is damaged");
    SEAL_TRY(const auto key, wrappingKey(secret, slot.salt, slot.cost));
    SEAL_TRY(const auto aead, crypto::Aead256::create(key));
    return aead.open(slot.wrapped, slotPlace(slot.info.id, slot.info.kind));
}

} // namespace

Result<SlotInfo> addSlot(Tables &tables, Random &random, const SecretBytes &siteKey, const SlotSecret &secret,
                         std::string_view label, UtcMs now)
{
    if (siteKey.size() != Sealer::kSiteKeySize)
        return makeError(Errc::InvalidInput, "a site key has 32 bytes");
    SEAL_CHECK(checkSecret(secret));
    const auto cost = !isSlow(secret.kind)                  ? crypto::Argon2Cost{0, 0, 0}
                      : secret.kind == SlotKind::Passphrase ? kPassphraseCost
                                                            : kRecoveryCost;
    const auto salt = random.bytes(kSaltSize);
    const SlotInfo info{random.token(), secret.kind, std::string(label), now};
    SEAL_TRY(const auto key, wrappingKey(secret, salt, cost));
    SEAL_TRY(const auto aead, crypto::Aead256::create(key));
    SEAL_TRY(const auto wrapped, aead.seal(random, siteKey.view(), slotPlace(info.id, info.kind)));
    SEAL_CHECK(justStatus(tables.connection().run("INSERT INTO key_slots(id, kind, label, created_at, salt, "
                                                  "memory_kib, passes, lanes, wrapped) VALUES(?,?,?,?,?,?,?,?,?)",
                                                  info.id, slotKindName(info.kind), info.label, now, salt,
                                                  std::int64_t{cost.memoryKiB}, std::int64_t{cost.passes},
                                                  std::int64_t{cost.lanes}, wrapped)));
    return info;
}

Result<SecretBytes> unlock(const Tables &tables, const SlotSecret &secret)
{
    SEAL_TRY(const auto slots, readSlots(tables));
    bool found = false;
    for (const auto &slot : slots) {
        if (slot.info.kind != secret.kind)
            continue;
        found = true;
        if (!checkSecret(secret))
            break;
        if (auto key = openSlot(slot, secret))
            return std::move(*key);
    }
    if (!found)
        return makeError(Errc::NotFound, fmt::format("the site has no {} slot", slotKindName(secret.kind)));
    return makeError(Errc::Denied, fmt::format("the secret opens no {} slot of the site", slotKindName(secret.kind)));
}

Result<std::vector<SlotInfo>> listSlots(const Tables &tables)
{
    SEAL_TRY(const auto slots, readSlots(tables));
    std::vector<SlotInfo> infos;
    for (const auto &slot : slots)
        infos.push_back(slot.info);
    return infos;
}

Status removeSlot(Tables &tables, std::string_view id)
{
    SEAL_TRY(const auto slots, listSlots(tables));
    const bool there = std::any_of(slots.begin(), slots.end(), [id](const SlotInfo &slot) { return slot.id == id; });
    if (there && slots.size() == 1)
        return makeError(Errc::Conflict, "the last key slot cannot be removed: nothing would open the site any more");
    return needOne(tables.connection().run("DELETE FROM key_slots WHERE id=?", id), "key slot");
}

SecretBytes makeRecoveryCode(Random &random)
{
    // 35 characters of 5 bit: 175 bit, which fills the last group.
    SecretBytes raw(kRecoveryLength);
    random.fill(raw.writable());
    SecretBytes code(kRecoveryLength + kRecoveryLength / kRecoveryGroup - 1);
    std::size_t at = 0;
    for (std::size_t i = 0; i < kRecoveryLength; ++i) {
        if (i > 0 && i % kRecoveryGroup == 0)
            code.writable()[at++] = std::byte{'-'};
        code.writable()[at++] =
            static_cast<std::byte>(kRecoveryAlphabet[std::to_integer<std::size_t>(raw.view()[i]) & 31U]);
    }
    return code;
}

} // namespace seal::store
