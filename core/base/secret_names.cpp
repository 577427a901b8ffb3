#include "core/base/secret_names.h"

#include <algorithm>
#include <array>

namespace seal {

namespace {

constexpr std::array<std::string_view, 9> kHidden{"password", "new_password", "client_secret", "k",  "d",
                                                  "Cookie",   "totp",         "user_code",     "otp"};

constexpr std::array<std::string_view, 16> kBegin{
    "code",       "code_verifier", "access_token", "refresh_token",    "id_token",      "token",
    "request",    "Authorization", "Set-Cookie",   "client_assertion", "id_token_hint", "subject_token",
    "login secret", "logout_token", "assertion",   "device_code"};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

template <std::size_t N>
bool holds(const std::array<std::string_view, N> &names, std::string_view name)
{
    return std::any_of(names.begin(), names.end(), [name](std::string_view one) {
        return std::equal(one.begin(), one.end(), name.begin(), name.end(), [](char a, char b) { return lower(a) == lower(b); });
    });
}

} // namespace

Secrecy secrecyOf(std::string_view name)
{
    if (holds(kHidden, name))
        return Secrecy::Hidden;
    return holds(kBegin, name) ? Secrecy::Begin : Secrecy::Open;
}

} // namespace seal
