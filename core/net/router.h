#pragma once

#include "core/net/http.h"

#include <boost/asio/awaitable.hpp>

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace seal::net {

/// Takes the request by value: a coroutine must own what it reads after its first suspension.
using Handler = std::function<boost::asio::awaitable<Response>(Request)>;
/// The same for handlers that never wait.
using PlainHandler = std::function<Response(const Request &)>;
/// Writes a refusal in the error form of a route (OAuth JSON, a login page, ...).
using ErrorWriter = std::function<Response(int status, std::string_view title, std::string_view detail)>;

struct RouteOptions
{
    std::optional<std::size_t> bodyLimit;  ///< bytes; the listener's default if absent
    std::vector<std::string> contentTypes; ///< allowed media types of a body, in lower case; empty = any
    ErrorWriter error;                     ///< null = application/problem+json
};

/// A refusal in the error form of the route.
Response refusal(const RouteOptions &options, int status, std::string_view detail);

/// Maps path and method to handlers. Filled once, then shared read-only by all workers.
class Router
{
public:
    struct Route
    {
        Handler handler;
        PlainHandler plain; ///< one of the two is set
        RouteOptions options;
    };

    /// What a request line and its fields lead to: a route, or the answer that refuses them.
    struct Match
    {
        const Route *route = nullptr;
        std::optional<Response> refusal; ///< 404, 405 with Allow, 415
        std::string tail;                ///< of a prefix route, decoded
    };

    /// A path that matches as a whole. GET also answers HEAD.
    void add(Method method, std::string path, Handler handler, RouteOptions options = {});
    void addPlain(Method method, std::string path, PlainHandler handler, RouteOptions options = {});
    /// "/keys/" matches "/keys/x" (one non-empty segment) and puts "x" into Request::tail. An exact path wins.
    void addPrefix(Method method, std::string prefix, Handler handler, RouteOptions options = {});
    void addPlainPrefix(Method method, std::string prefix, PlainHandler handler, RouteOptions options = {});

    /// Decided before the body is read. `hasBody` says whether a body is announced (415 is about its type).
    [[nodiscard]] Match match(Method method, std::string_view path, const Headers &headers, bool hasBody) const;

    /// The whole way of a request without a socket: match, body limit (413), handler. For the lab, CoAP and tests.
    [[nodiscard]] boost::asio::awaitable<Response> handle(Request request, std::size_t defaultBodyLimit) const;

private:
    using Methods = std::map<Method, Route>;

    void put(std::map<std::string, Methods, std::less<>> &where, Method method, std::string path, Route route);
    [[nodiscard]] const Methods *find(std::string_view path, std::string &tail) const;

    std::map<std::string, Methods, std::less<>> m_exact;
    std::map<std::string, Methods, std::less<>> m_prefixes;
};

} // namespace seal::net
