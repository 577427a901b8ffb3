#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/site/keychain_store.h"
#include "core/site/unlock.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace seal::site {

/// What making a site is at.
enum class CreateStep { Secrets, Keys, Certificates, AuditLog, Place };
inline constexpr int kCreateSteps = 5;

inline constexpr int kMaxSiteName = 50; ///< characters: it stands in the names of the site's CA certificates, which hold 64

struct CreateOptions
{
    std::filesystem::path dir;
    bool demo = false;
    std::vector<std::string> hosts;            ///< the first is the issuer's; none: localhost
    UnlockOptions slot;                        ///< how the site will be opened
    std::string admin;                         ///< for the audit record
    std::string name = {};                     ///< of the site, as its pages show it; empty: "Sealdesk"
    std::optional<std::uint16_t> portBase = {}; ///< ports are taken from here at the first run; 0: free ones; none: 9443
    bool recoveryCode = false;                 ///< a second slot, whose code is to be printed
    std::function<bool(CreateStep)> progress = {}; ///< before each step, on the calling thread; false: stop, leave nothing
};

struct CreatedSite
{
    std::string siteId;
    std::string auditKey;     ///< its fingerprint: to be noted outside the site
    SecretBytes recoveryCode; ///< when asked for: shown once, kept nowhere
};

/// May a site be called that? InvalidInput with a sentence.
Status checkSiteName(const std::string &name);

/// Can a site be made in this folder? Conflict: there is one, or the folder is not empty. NotFound, Denied, InvalidInput: why not.
Status checkNewSite(const std::filesystem::path &dir);

/// Makes a site: database, site key in its slot, audit and token keys, CA, settings, and on demo sites their people and files.
/// Built beside and moved into place: on failure nothing is left. Conflict: there is a site, or the folder is not empty.
/// InvalidInput: no way to open it was named, or options that do not go together. Each with a sentence and what to do.
/// Cancelled: progress said so.
Result<CreatedSite> createSite(const CreateOptions &options, KeychainStore *keychain, const Clock &clock, Random &random);

} // namespace seal::site
