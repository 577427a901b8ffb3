#pragma once

#include "core/base/clock.h"
#include "core/identity/oauth_error.h"
#include "core/net/http.h"
#include "core/store/snapshot.h"

#include <span>
#include <string>

namespace seal::identity {

/// Where a request came in: browsers and UEs, or servers with a certificate.
enum class Listener { Https, Mtls };
/// "simS.https"
std::string_view listenerName(Listener listener);

/// The methods that work at a listener; metadata is made from the same table.
std::span<const store::ClientAuth> clientAuthMethods(Listener listener);

/// The client that a token or revocation request comes from.
struct AuthenticatedClient
{
    const store::Client *client = nullptr; ///< of the snapshot that was passed in
    std::string thumbprint;                ///< RFC 8705: of its certificate when that authenticated it
    /// The binding as grants keep it: "x5t#S256:..." or empty.
    [[nodiscard]] std::string binding() const { return thumbprint.empty() ? std::string{} : "x5t#S256:" + thumbprint; }
};

/// Exactly the registered method, nothing else (RFC 6749 2.3, RFC 8705 2.1, TS 33.434 A.4.2.4). Pure.
Answer<AuthenticatedClient> authenticateClient(const net::Request &request, const net::Form &form, Listener listener,
                                               const store::Snapshot &snapshot);

} // namespace seal::identity
