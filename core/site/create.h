#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/site/keychain_store.h"
#include "core/site/unlock.h"

#include <filesystem>
#include <string>
#include <vector>

namespace seal::site {

struct CreateOptions
{
    std::filesystem::path dir;
    bool demo = false;
    std::vector<std::string> hosts; ///< the first is the issuer's; none: localhost
    UnlockOptions slot;             ///< how the site will be opened
    std::string admin;              ///< for the audit record
};

struct CreatedSite
{
    std::string siteId;
    std::string auditKey; ///< its fingerprint: to be noted outside the site
};

/// Makes a site: database, site key in its slot, audit and token keys, CA, settings, and on demo sites their people and files.
/// Built beside and moved into place: on failure nothing is left. Conflict: there is a site, or the folder is not empty.
/// InvalidInput: no way to open it was named, or options that do not go together. Each with a sentence and what to do.
Result<CreatedSite> createSite(const CreateOptions &options, KeychainStore *keychain, const Clock &clock, Random &random);

} // namespace seal::site
