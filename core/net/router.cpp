#include "core/net/router.h"

#include <algorithm>

#include "core/base/encoding.h"

namespace seal::net {

namespace {

/// Undoes escapes of one path segment. Nothing if they are broken or hide a NUL or bad UTF-8.
std::optional<std::string> decodeSegment(std::string_view segment)
{
    // '+' is an ordinary character in a path; only forms give it another meaning.
    std::string kept;
    for (const char c : segment) {
        if (c == '+')
            kept += "%2B";
        else
            kept += c;
    }
    auto decoded = formDecode(kept);
    if (!decoded || !isCleanUtf8(*decoded))
        return std::nullopt;
    return *std::move(decoded);
}

} // namespace

Response refusal(const RouteOptions &options, int status, std::string_view detail)
{
    return options.error ? options.error(status, reasonPhrase(status), detail) : Response::problem(status, {}, detail);
}

void Router::put(std::map<std::string, Methods, std::less<>> &where, Method method, std::string path, Route route)
{
    where[std::move(path)].insert_or_assign(method, std::move(route));
}

void Router::add(Method method, std::string path, Handler handler, RouteOptions options)
{
    put(m_exact, method, std::move(path), Route{std::move(handler), {}, std::move(options)});
}

void Router::addPlain(Method method, std::string path, PlainHandler handler, RouteOptions options)
{
    put(m_exact, method, std::move(path), Route{{}, std::move(handler), std::move(options)});
}

void Router::addPrefix(Method method, std::string prefix, Handler handler, RouteOptions options)
{
    put(m_prefixes, method, std::move(prefix), Route{std::move(handler), {}, std::move(options)});
}

void Router::addPlainPrefix(Method method, std::string prefix, PlainHandler handler, RouteOptions options)
{
    put(m_prefixes, method, std::move(prefix), Route{{}, std::move(handler), std::move(options)});
}

const Router::Methods *Router::find(std::string_view path, std::string &tail) const
{
    if (const auto exact = m_exact.find(path); exact != m_exact.end())
        return &exact->second;
    const auto slash = path.rfind('/');
    if (slash == std::string_view::npos || slash + 1 == path.size())
        return nullptr;
    const auto prefix = m_prefixes.find(path.substr(0, slash + 1));
    if (prefix == m_prefixes.end())
        return nullptr;
    auto decoded = decodeSegment(path.substr(slash + 1));
    if (!decoded)
        return nullptr;
    tail = *std::move(decoded);
    return &prefix->second;
}

Router::Match Router::match(Method method, std::string_view path, const Headers &headers, bool hasBody) const
{
    Match match;
    const auto *methods = find(path, match.tail);
    if (!methods) {
        match.refusal = Response::problem(404, {}, "There is nothing at this address.");
        return match;
    }
    auto found = methods->find(method);
    if (found == methods->end() && method == Method::Head)
        found = methods->find(Method::Get);
    if (found == methods->end()) {
        // RFC 9110 section 15.5.6: a 405 names the methods that would do.
        match.refusal = refusal(methods->begin()->second.options, 405, "This address does not take that method.");
        std::string allow;
        for (const auto &[allowed, route] : *methods) {
            allow += (allow.empty() ? "" : ", ") + std::string(methodName(allowed));
            if (allowed == Method::Get && !methods->contains(Method::Head))
                allow += ", HEAD";
        }
        match.refusal->headers.set("Allow", std::move(allow));
        return match;
    }
    const auto &types = found->second.options.contentTypes;
    if (hasBody && !types.empty() && std::ranges::find(types, mediaType(headers)) == types.end()) {
        match.refusal = refusal(found->second.options, 415, "The body is not of a type that this address takes.");
        return match;
    }
    match.route = &found->second;
    return match;
}

boost::asio::awaitable<Response> Router::handle(Request request, std::size_t defaultBodyLimit) const
{
    auto found = match(request.method, request.path, request.headers, !request.body.empty());
    if (found.refusal)
        co_return *std::move(found.refusal);
    const auto &route = *found.route;
    if (request.body.size() > route.options.bodyLimit.value_or(defaultBodyLimit))
        co_return refusal(route.options, 413, "The body is larger than this address takes.");
    request.tail = std::move(found.tail);
    if (route.plain)
        co_return route.plain(request);
    Response response = co_await route.handler(std::move(request));
    co_return response;
}

} // namespace seal::net
