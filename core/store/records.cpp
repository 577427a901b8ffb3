#include "core/store/records.h"

#include "core/store/audit.h"
#include "core/store/command.h"
#include "core/store/key_slots.h"

#include <array>

namespace seal::store {

namespace {

template <typename E, std::size_t N, typename Name>
std::optional<E> fromName(std::string_view name, const std::array<E, N> &all, Name nameOf)
{
    for (const E value : all) {
        if (nameOf(value) == name)
            return value;
    }
    return std::nullopt;
}

} // namespace

std::string_view clientAuthName(ClientAuth auth)
{
    switch (auth) {
    case ClientAuth::None:
        return "none";
    case ClientAuth::SecretBasic:
        return "client_secret_basic";
    case ClientAuth::TlsClientAuth:
        return "tls_client_auth";
    }
    return {};
}

std::optional<ClientAuth> clientAuthFromName(std::string_view name)
{
    return fromName(name, std::array{ClientAuth::None, ClientAuth::SecretBasic, ClientAuth::TlsClientAuth},
                    clientAuthName);
}

std::string_view keyStateName(KeyState state)
{
    switch (state) {
    case KeyState::PreActive:
        return "pre-active";
    case KeyState::Active:
        return "active";
    case KeyState::Suspended:
        return "suspended";
    case KeyState::Deactivated:
        return "deactivated";
    case KeyState::Compromised:
        return "compromised";
    case KeyState::Destroyed:
        return "destroyed";
    }
    return {};
}

std::optional<KeyState> keyStateFromName(std::string_view name)
{
    return fromName(name,
                    std::array{KeyState::PreActive, KeyState::Active, KeyState::Suspended, KeyState::Deactivated,
                               KeyState::Compromised, KeyState::Destroyed},
                    keyStateName);
}

std::string_view auditResultName(AuditResult result)
{
    switch (result) {
    case AuditResult::Done:
        return "done";
    case AuditResult::Refused:
        return "refused";
    case AuditResult::Failed:
        return "failed";
    }
    return {};
}

std::string_view decisionName(Decision decision)
{
    switch (decision) {
    case Decision::Done:
        return "done";
    case Decision::AlreadyUsed:
        return "already-used";
    case Decision::Reused:
        return "reused";
    case Decision::Revoked:
        return "revoked";
    case Decision::Expired:
        return "expired";
    case Decision::Unknown:
        return "unknown";
    case Decision::Mismatch:
        return "mismatch";
    case Decision::Busy:
        return "busy";
    case Decision::Failed:
        return "failed";
    }
    return {};
}

std::string_view slotKindName(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Passphrase:
        return "passphrase";
    case SlotKind::KeyFile:
        return "key-file";
    case SlotKind::Keychain:
        return "keychain";
    case SlotKind::Recovery:
        return "recovery";
    }
    return {};
}

} // namespace seal::store
