#pragma once

#include "core/identity/throttle.h"

#include <chrono>
#include <string>

namespace seal::identity {

/// Lifetimes and limits of the SIM-S (project bindings 3).
struct IdentityOptions
{
    std::string siteName = "Sealdesk"; ///< shown on the pages
    std::chrono::seconds codeLifetime{60};
    std::chrono::seconds accessLifetime{300};
    std::chrono::seconds idTokenLifetime{300};
    std::chrono::seconds refreshIdle{std::chrono::hours(8)};
    std::chrono::seconds refreshMaximum{std::chrono::hours(24 * 30)};
    std::chrono::seconds sessionLifetime{std::chrono::hours(8)};
    std::chrono::seconds loginFormLifetime{std::chrono::minutes(30)};
    ThrottleOptions throttle;
};

/// Authentication context of a password log-in: its support is mandatory (TS 33.434 A.4.2.2, TS 24.547 6.2.2).
inline constexpr std::string_view kAcrPassword = "3gpp:acr:password";

} // namespace seal::identity
