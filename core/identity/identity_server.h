#pragma once

#include "core/base/result.h"
#include "core/guard/context.h"
#include "core/identity/hash_pool.h"
#include "core/identity/options.h"
#include "core/identity/page_texts.h"
#include "core/net/router.h"

#include <memory>

namespace seal::identity {

class Engine;

/// The SIM-S over HTTPS: OpenID Connect and OAuth 2.0 as TS 33.434 Annex A and TS 24.547 6.2.2 profile them.
/// Context, pool and texts outlive it and every router taken from it.
class IdentityServer
{
public:
    /// Always succeeds with a usable site key; a site whose subkeys cannot be made answers 500 everywhere and logs why.
    IdentityServer(guard::ServerContext context, HashPool &pool, const PageTexts &texts, IdentityOptions options = {});
    ~IdentityServer();

    /// For the listener that browsers and UEs use.
    [[nodiscard]] std::shared_ptr<const net::Router> httpsRoutes() const;
    /// For servers with certificates: token and revocation endpoint (RFC 8705 5, mtls_endpoint_aliases).
    [[nodiscard]] std::shared_ptr<const net::Router> mtlsRoutes() const;

private:
    std::shared_ptr<Engine> m_engine;
};

} // namespace seal::identity
