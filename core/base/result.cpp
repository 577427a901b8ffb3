#include "core/base/result.h"

#include <stdexcept>

namespace seal {

std::string_view errcName(Errc code)
{
    switch (code) {
    case Errc::NotFound: return "not-found";
    case Errc::InvalidInput: return "invalid-input";
    case Errc::Unauthenticated: return "unauthenticated";
    case Errc::Denied: return "denied";
    case Errc::Conflict: return "conflict";
    case Errc::Expired: return "expired";
    case Errc::TooLarge: return "too-large";
    case Errc::RateLimited: return "rate-limited";
    case Errc::Unavailable: return "unavailable";
    case Errc::Io: return "io";
    case Errc::Crypto: return "crypto";
    case Errc::Cancelled: return "cancelled";
    }
    return "unknown";
}

void throw_exception_from_error(const Error &error, const boost::source_location &where)
{
    // Reached only when code asks for a value without looking: a bug of ours, never a matter of input.
    throw std::logic_error("value() of a failed Result at " + where.to_string() + ": " + error.detail);
}

} // namespace seal
