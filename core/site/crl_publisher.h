#pragma once

#include "core/net/router.h"
#include "core/site/site_ca.h"
#include "core/store/store.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>

namespace seal::site {

/// The CA's lists over plain HTTP (RFC 5280 section 4.2.1.13: a list is signed, and fetching it over TLS would need the list).
/// Signed anew when the configuration changed or a day went by; otherwise from memory. Thread-safe.
class CrlPublisher : public std::enable_shared_from_this<CrlPublisher>
{
public:
    CrlPublisher(store::Store &store, const SiteCa &ca, const Clock &clock) : m_store(store), m_ca(ca), m_clock(clock) {}

    /// GET /root.crl and /issuing.crl; the routes keep this object alive.
    [[nodiscard]] std::shared_ptr<const net::Router> routes();

private:
    struct Cached
    {
        std::uint64_t version = 0;
        UtcMs signedAt{};
        std::string der;
    };
    [[nodiscard]] net::Response answer(bool ofRoot);

    store::Store &m_store;
    const SiteCa &m_ca;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::optional<Cached> m_root;
    std::optional<Cached> m_issuing;
};

} // namespace seal::site
