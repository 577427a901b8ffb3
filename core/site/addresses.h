#pragma once

#include "core/base/result.h"
#include "core/ca/authority.h"
#include "core/guard/context.h"
#include "core/site/site_ca.h"
#include "core/store/tables.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace seal::site {

/// The listeners of a site, in the order of their ports.
enum class ListenerId { SimSHttps, SimSMtls, SkmSHttps, SkmSMtls, CaHttp };
inline constexpr std::array kListeners{ListenerId::SimSHttps, ListenerId::SimSMtls, ListenerId::SkmSHttps, ListenerId::SkmSMtls, ListenerId::CaHttp};
/// "simS.https": names settings, certificates, audit records and log lines.
std::string_view listenerName(ListenerId id);

/// What runs, stops and starts as one: each has its listeners.
enum class ServerId { SimS, SkmS, Ca };
inline constexpr std::array kServers{ServerId::SimS, ServerId::SkmS, ServerId::Ca};
std::string_view serverName(ServerId id); ///< "simS"
std::optional<ServerId> serverByName(std::string_view name);
ServerId serverOf(ListenerId id);
/// Names separated by spaces, as the setting of stopped servers holds them; unknown ones are left out.
std::vector<ServerId> serversOf(std::string_view names);

inline constexpr std::uint16_t kDefaultPortBase = 9443;

/// Where a site listens.
struct Addresses
{
    std::vector<std::string> hosts;  ///< names that clients use; the issuer's first
    std::string bind = "127.0.0.1";
    std::array<std::uint16_t, kListeners.size()> ports{};

    /// Ports from a base on: simS 0 and 1, skmS 2 and 3, CA 17.
    static Result<std::array<std::uint16_t, kListeners.size()>> portsFrom(std::uint16_t base);
    /// Free ones, outside the range that the system gives to clients.
    static Result<std::array<std::uint16_t, kListeners.size()>> freePorts(const std::string &bind, Random &random);
    /// What the site was made with and, after its first run, its ports; without them `ports` is empty.
    static Result<Addresses> load(const store::Tables &tables, bool &hasPorts);
    /// Writes ports and issuer.
    Status save(store::Tables &tables) const;

    [[nodiscard]] std::uint16_t port(ListenerId id) const { return ports[static_cast<std::size_t>(id)]; }
    /// "https://localhost:9443"
    [[nodiscard]] std::string origin(ListenerId id) const;
    [[nodiscard]] guard::SiteOrigins origins() const;
    [[nodiscard]] std::string crlUrl() const;
    /// What the listeners' certificates carry; `localhost` brings the loopback addresses along.
    [[nodiscard]] ca::EntityNames names() const;
    /// The certificates that the listeners need: one ECDSA each, and an RSA one that all share.
    [[nodiscard]] std::vector<CertificateWish> wishes() const;
};

inline constexpr std::string_view kRsaPurpose = "listeners.rsa";

/// A port that a listener would have.
struct PortProbe
{
    ListenerId listener = ListenerId::SimSHttps;
    std::uint16_t port = 0;
    bool free = true;
};
/// Which of the ports from a base on are free now. InvalidInput: there is no room for them.
Result<std::vector<PortProbe>> probePorts(std::uint16_t base, const std::string &bind);

/// Is it a DNS name or an IP address that a listener may have? A sentence when not.
Status checkHost(std::string_view host);

} // namespace seal::site
