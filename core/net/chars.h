#pragma once

// The character classes of HTTP and URI grammars; ASCII only, whatever the locale.

#include <string_view>

namespace seal::net {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
constexpr bool isAlnum(char c)
{
    return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z');
}
constexpr bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'f');
}
/// RFC 3986 section 2.3.
constexpr bool isUnreserved(char c)
{
    return isAlnum(c) || c == '-' || c == '.' || c == '_' || c == '~';
}
/// RFC 9110 section 5.6.2.
constexpr bool isTokenChar(char c)
{
    return isAlnum(c) || (c != '\0' && std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos);
}

constexpr std::string_view trim(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

} // namespace seal::net
