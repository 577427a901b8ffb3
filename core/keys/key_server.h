#pragma once

#include "core/guard/context.h"
#include "core/net/router.h"

#include <memory>
#include <string>

namespace seal::keys {

struct KeyServerOptions
{
    std::string skmsId; ///< the identity that answers carry ("skmsId" of TS 29.549 7.6.1)
};

/// The SKM-S (TS 33.434 5.3). Thread-safe; the routes keep what they need alive, so they may outlive this object, but
/// not the context.
class KeyServer
{
public:
    KeyServer(guard::ServerContext context, KeyServerOptions options);
    ~KeyServer();
    KeyServer(const KeyServer &) = delete;
    KeyServer &operator=(const KeyServer &) = delete;

    /// KM-UU, for the listener that UEs reach: POST /skm-uu/v1/key-requests (project bindings 5).
    [[nodiscard]] std::shared_ptr<const net::Router> httpsRoutes() const;
    /// KM-S, for the mutual TLS listener: GET /ss-kir/v1/key-records (SS_KeyInfoRetrieval, TS 29.549 5.7.1 and 7.6.1).
    [[nodiscard]] std::shared_ptr<const net::Router> mtlsRoutes() const;

private:
    class Private;
    std::shared_ptr<const Private> d;
};

} // namespace seal::keys
