#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace seal {

/// An identifier that cannot be mixed up with another kind. Opaque UTF-8, compared byte by byte (TS 23.434 clause 7).
template <typename Tag>
class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(std::string value) : m_value(std::move(value)) {}
    explicit StrongId(std::string_view value) : m_value(value) {}
    explicit StrongId(const char *value) : m_value(value) {}

    [[nodiscard]] const std::string &str() const noexcept { return m_value; }
    [[nodiscard]] bool empty() const noexcept { return m_value.empty(); }
    auto operator<=>(const StrongId &) const = default;

private:
    std::string m_value;
};

using UserId = StrongId<struct UserIdTag>;             ///< opaque subject of a VAL user (a UUID), the "sub" claim
using LoginName = StrongId<struct LoginNameTag>;       ///< what a user types: the User ID of TS 23.434 clause 7.1
using ValUserId = StrongId<struct ValUserIdTag>;       ///< TS 23.434 clause 7.2
using ValUeId = StrongId<struct ValUeIdTag>;           ///< TS 23.434 clause 7.3
using ValServiceId = StrongId<struct ValServiceIdTag>; ///< TS 23.434 clause 7.4
using ClientId = StrongId<struct ClientIdTag>;         ///< OAuth client: SIM-C, VAL server, lab tool
using GrantId = StrongId<struct GrantIdTag>;           ///< one authorization of a user or client; the family of its tokens
using SessionId = StrongId<struct SessionIdTag>;       ///< a browser session at the SIM-S
using PayloadId = StrongId<struct PayloadIdTag>;       ///< a key record at the SKM-S
using CorrelationId = StrongId<struct CorrelationIdTag>; ///< ties log lines, audit records and trace steps of one request

} // namespace seal

template <typename Tag>
struct std::hash<seal::StrongId<Tag>>
{
    std::size_t operator()(const seal::StrongId<Tag> &id) const noexcept { return std::hash<std::string>{}(id.str()); }
};
