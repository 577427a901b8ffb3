#pragma once

#include <boost/system/result.hpp>
#include <string>
#include <utility>

namespace seal {

/// What went wrong, as far as a caller may care. The edge turns it into an OAuth error, a ProblemDetails, a CoAP code or a sentence.
enum class Errc {
    NotFound,
    InvalidInput,
    Unauthenticated,
    Denied,
    Conflict,
    Expired,
    TooLarge,
    RateLimited,
    Unavailable,
    Io,
    Crypto,
    Cancelled,
};

/// The name of a code as logs and JSON print it ("not-found").
std::string_view errcName(Errc code);

/// A failure: a code for the caller and a detail for the log. The detail never holds a secret and never leaves through a protocol.
struct Error
{
    Errc code;
    std::string detail;
};

[[noreturn]] void throw_exception_from_error(const Error &error, const boost::source_location &where);

/// A value or an Error. Boost 1.81's own result is not [[nodiscard]], hence the wrapper.
template <typename T>
struct [[nodiscard]] Result : boost::system::result<T, Error>
{
    using boost::system::result<T, Error>::result;
};

using Status = Result<void>;

inline Error makeError(Errc code, std::string detail) { return Error{code, std::move(detail)}; }

#define SEAL_CAT_(a, b) a##b
#define SEAL_CAT(a, b) SEAL_CAT_(a, b)
#define SEAL_TRY_(tmp, decl, expr)                                                                                     \
    auto tmp = (expr);                                                                                                 \
    if (!tmp)                                                                                                          \
        return tmp.error();                                                                                            \
    decl = *std::move(tmp)

/// SEAL_TRY(const auto key, Key::parse(text)): the value, or leave the function with its error.
#define SEAL_TRY(decl, expr) SEAL_TRY_(SEAL_CAT(try_, __LINE__), decl, expr)

/// SEAL_CHECK(file.write(bytes)): go on, or leave the function with the error of a Status.
#define SEAL_CHECK(expr)                                                                                               \
    if (auto SEAL_CAT(check_, __LINE__) = (expr); !SEAL_CAT(check_, __LINE__))                                          \
    return SEAL_CAT(check_, __LINE__).error()

} // namespace seal
