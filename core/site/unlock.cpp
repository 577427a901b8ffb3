#include "core/site/unlock.h"

#include "core/store/sealer.h"
#include "core/store/store.h"

#include <fmt/format.h>

#include <algorithm>

namespace seal::site {

std::string keychainEntry(const std::string &siteId) { return "sealdesk-site-" + siteId; }

Result<store::SlotSecret> slotSecret(const UnlockOptions &options, KeychainStore *keychain, const std::string &siteId)
{
    if (options.named() != 1)
        return makeError(Errc::InvalidInput, "name one of --passphrase-file, --key-file, --recovery-file and --keychain");
    if (options.typed)
        return store::SlotSecret{options.typed->kind, options.typed->secret.clone()};
    if (options.passphraseFile) {
        SEAL_TRY(auto secret, readPassphraseFile(*options.passphraseFile));
        return store::SlotSecret{store::SlotKind::Passphrase, std::move(secret)};
    }
    if (options.recoveryFile) {
        SEAL_TRY(auto secret, readPassphraseFile(*options.recoveryFile));
        return store::SlotSecret{store::SlotKind::Recovery, std::move(secret)};
    }
    if (options.keyFile) {
        SEAL_TRY(auto secret, readSecretFile(*options.keyFile));
        return store::SlotSecret{store::SlotKind::KeyFile, std::move(secret)};
    }
    if (keychain == nullptr)
        return makeError(Errc::Unavailable, "there is no keychain here; use --passphrase-file or --key-file");
    SEAL_TRY(auto secret, keychain->read(keychainEntry(siteId)));
    return store::SlotSecret{store::SlotKind::Keychain, std::move(secret)};
}

namespace {

Result<SecretBytes> openNamed(const store::Tables &tables, const store::SlotSecret &secret)
{
    auto key = store::unlock(tables, secret);
    if (key)
        return key;
    switch (secret.kind) {
    case store::SlotKind::Passphrase:
        if (key.error().code == Errc::Denied)
            return makeError(Errc::Denied, "the passphrase does not open this site");
        if (key.error().code == Errc::NotFound)
            return makeError(Errc::NotFound, "this site has no passphrase; it was made to open another way");
        break;
    case store::SlotKind::KeyFile:
        if (key.error().code == Errc::Denied)
            return makeError(Errc::Denied, "the key file does not open this site");
        if (key.error().code == Errc::NotFound)
            return makeError(Errc::NotFound, "this site has no key file; it was made to open another way");
        break;
    case store::SlotKind::Keychain:
        if (key.error().code == Errc::Denied || key.error().code == Errc::NotFound)
            return makeError(Errc::Denied, "what the keychain holds does not open this site");
        break;
    case store::SlotKind::Recovery:
        if (key.error().code == Errc::Denied)
            return makeError(Errc::Denied, "the recovery code does not open this site");
        if (key.error().code == Errc::NotFound)
            return makeError(Errc::NotFound, "this site has no recovery code; it was made without one");
        break;
    }
    return key;
}

bool hasKeychainSlot(const store::Tables &tables)
{
    const auto slots = store::listSlots(tables);
    return slots && std::any_of(slots->begin(), slots->end(), [](const auto &slot) { return slot.kind == store::SlotKind::Keychain; });
}

} // namespace

Result<SecretBytes> unlockSite(const SiteFiles &files, const store::Tables &tables, const UnlockOptions &options, KeychainStore *keychain)
{
    const auto siteId = tables.setting("site-id");
    if (options.named() > 0) {
        SEAL_TRY(const auto secret, slotSecret(options, keychain, siteId ? *siteId : std::string()));
        return openNamed(tables, secret);
    }
    std::error_code error;
    if (std::filesystem::exists(files.siteKey(), error)) {
        SEAL_TRY(auto key, readSecretFile(files.siteKey()));
        if (key.size() != store::Sealer::kSiteKeySize)
            return makeError(Errc::Denied, fmt::format("the file {} is not the key of this site", files.siteKey().string()));
        return key;
    }
    if (keychain != nullptr && hasKeychainSlot(tables)) {
        UnlockOptions byKeychain;
        byKeychain.keychain = true;
        SEAL_TRY(const auto secret, slotSecret(byKeychain, keychain, siteId ? *siteId : std::string()));
        return openNamed(tables, secret);
    }
    return makeError(Errc::InvalidInput, "the site is locked; name --passphrase-file or --key-file");
}

Status checkUnlock(const std::filesystem::path &dir, const UnlockOptions &options, KeychainStore *keychain)
{
    const SiteFiles files(dir);
    SEAL_TRY(const auto tables, store::Database::peek(files.database()));
    SEAL_TRY([[maybe_unused]] const auto key, unlockSite(files, tables, options, keychain));
    return {};
}

} // namespace seal::site
