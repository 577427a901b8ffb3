#pragma once

#include "core/guard/guard.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace seal::guard {

/// TS 24.547 A.2.2.2: a UE does not assert identities; X-3GPP-Asserted-Identity on a UE-facing listener is refused.
/// On mutual TLS the field is not read at all.
std::optional<Refusal> checkAssertedIdentity(const net::Request &request, const Requirement &requirement);

/// RFC 8705 3: a token that is bound to a certificate comes with that certificate, and a resource that wants bound
/// tokens gets no other.
std::optional<Refusal> checkBinding(const AccessTokenClaims &claims, const pki::Certificate *certificate,
                                    const Requirement &requirement);

/// Finds the client that a certificate names, once per certificate and version of the configuration. Thread-safe.
class PeerClients
{
public:
    [[nodiscard]] std::optional<ClientId> find(const store::Snapshot &snapshot, const pki::Certificate &certificate);

private:
    static constexpr std::size_t kMaxRemembered = 1024;

    std::mutex m_mutex;
    std::uint64_t m_version = 0;
    std::map<std::array<std::byte, 32>, std::optional<ClientId>> m_known;
};

/// TS 33.434 5.1.1.8 and project bindings 4: certificate and token name the same registered server.
std::optional<Refusal> checkPeerClient(const AccessTokenClaims &claims, const std::optional<ClientId> &named);

} // namespace seal::guard
