#include "core/crypto/ossl.h"

#include <openssl/err.h>

#include <array>

namespace seal::crypto {

Error opensslError(std::string what)
{
    const char *separator = ": ";
    while (const auto code = ERR_get_error()) {
        std::array<char, 256> text{};
        ERR_error_string_n(code, text.data(), text.size());
        what += separator;
        what += text.data();
        separator = ", ";
    }
    return makeError(Errc::Crypto, std::move(what));
}

} // namespace seal::crypto
