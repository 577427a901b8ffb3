#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/trace.h"
#include "core/store/store.h"

#include <string>

namespace seal::guard {

/// The addresses of a site: origins without a trailing slash. The https origin of a server is also its audience (project bindings 1).
struct SiteOrigins
{
    std::string issuer;   ///< of the SIM-S; equals simSHttps
    std::string simSHttps;
    std::string simSMtls;
    std::string skmSHttps;
    std::string skmSMtls;
};

/// What every server of a site gets from core/site. The references outlive the servers.
struct ServerContext
{
    store::Store &store;
    const Clock &clock;
    Random &random;
    TraceSink *trace = nullptr; ///< may be null
    SiteOrigins origins;
    bool demo = false;          ///< demo sites may show what is redacted elsewhere
};

} // namespace seal::guard
