#include "core/guard/scopes.h"

#include "core/base/encoding.h"

#include <algorithm>

namespace seal::guard {

namespace {

// RFC 6749 section 3.3: scope-token = 1*( %x21 / %x23-5B / %x5D-7E )
bool isScopeChar(char c)
{
    return c >= 0x21 && c <= 0x7E && c != '"' && c != '\\';
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

} // namespace

std::vector<std::string_view> knownScopes()
{
    return {kScopeOpenid,   kScopeKey,  kScopeKeyProvision,     kScopeGroup,
            kScopeLocation, kScopeData, kScopeIdentityProvision};
}

Result<std::vector<std::string>> splitScope(std::string_view scope)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= scope.size();) {
        const auto end = std::min(scope.find(' ', begin), scope.size());
        const auto part = scope.substr(begin, end - begin);
        if (part.empty())
            return makeError(Errc::InvalidInput, "scope: an empty scope token");
        if (!std::ranges::all_of(part, isScopeChar))
            return makeError(Errc::InvalidInput, "scope: a character that no scope token may hold");
        if (std::ranges::find(parts, part) == parts.end())
            parts.emplace_back(part);
        begin = end + 1;
    }
    return parts;
}

std::string joinScope(const std::vector<std::string> &scopes)
{
    std::string text;
    for (const auto &scope : scopes) {
        if (!text.empty())
            text += ' ';
        text += scope;
    }
    return text;
}

bool hasScope(std::string_view scope, std::string_view wanted)
{
    if (wanted.empty())
        return false;
    while (!scope.empty()) {
        const auto end = std::min(scope.find(' '), scope.size());
        if (scope.substr(0, end) == wanted)
            return true;
        scope.remove_prefix(std::min(end + 1, scope.size()));
    }
    return false;
}

std::string serviceScope(const ValServiceId &service)
{
    static constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string text(kScopeServicePrefix);
    for (const char c : service.str()) {
        // '%' is a scope character, but must be encoded too: else two ids would share a scope.
        if (isScopeChar(c) && c != '%') {
            text += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        text += '%';
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 0x0FU];
    }
    return text;
}

std::optional<ValServiceId> serviceOfScope(std::string_view scope)
{
    if (!scope.starts_with(kScopeServicePrefix))
        return std::nullopt;
    scope.remove_prefix(kScopeServicePrefix.size());
    std::string id;
    id.reserve(scope.size());
    for (std::size_t i = 0; i < scope.size(); ++i) {
        if (scope[i] != '%') {
            if (!isScopeChar(scope[i]))
                return std::nullopt;
            id += scope[i];
            continue;
        }
        if (i + 2 >= scope.size())
            return std::nullopt;
        const int high = hexValue(scope[i + 1]);
        const int low = hexValue(scope[i + 2]);
        if (high < 0 || low < 0)
            return std::nullopt;
        id += static_cast<char>(static_cast<unsigned char>(high * 16 + low));
        i += 2;
    }
    if (id.empty() || !isCleanUtf8(id))
        return std::nullopt;
    return ValServiceId(std::move(id));
}

std::optional<std::string> audienceOfScope(std::string_view scope, const SiteOrigins &origins)
{
    // Project bindings 1: the audience of a server is the origin of its https listener. Scopes of servers that a site
    // does not run have none, so that no token can be had for them.
    if (scope == kScopeKey || scope == kScopeKeyProvision)
        return origins.skmSHttps;
    if (scope == kScopeIdentityProvision)
        return origins.simSHttps;
    return std::nullopt;
}

} // namespace seal::guard
