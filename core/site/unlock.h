#pragma once

#include "core/base/result.h"
#include "core/site/keychain_store.h"
#include "core/site/site_files.h"
#include "core/store/key_slots.h"
#include "core/store/tables.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace seal::site {

/// What opens the site key, as named on the command line or typed in a window; at most one of them.
struct UnlockOptions
{
    std::optional<std::filesystem::path> passphraseFile;
    std::optional<std::filesystem::path> keyFile;
    std::optional<std::filesystem::path> recoveryFile;    ///< its first line is the recovery code
    bool keychain = false;
    std::shared_ptr<const store::SlotSecret> typed = {};  ///< a passphrase or a recovery code

    [[nodiscard]] int named() const
    {
        return (passphraseFile ? 1 : 0) + (keyFile ? 1 : 0) + (recoveryFile ? 1 : 0) + (keychain ? 1 : 0) + (typed ? 1 : 0);
    }
};

/// The keychain entry that holds the slot secret of a site.
std::string keychainEntry(const std::string &siteId);

/// Reads the secret of the slot that the options name. `siteId` is for the keychain only.
Result<store::SlotSecret> slotSecret(const UnlockOptions &options, KeychainStore *keychain, const std::string &siteId);

/// The site key: through the slot that the options name; with none named through DIR/site.key (demo sites) or the keychain.
/// Denied: the secret does not open it. InvalidInput: nothing to open it with. Each with a sentence and what to do.
Result<SecretBytes> unlockSite(const SiteFiles &files, const store::Tables &tables, const UnlockOptions &options, KeychainStore *keychain);

/// Whether the options open the site, for a window that is locked while its servers run on: the site is only read.
Status checkUnlock(const std::filesystem::path &dir, const UnlockOptions &options, KeychainStore *keychain);

} // namespace seal::site
