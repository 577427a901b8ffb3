#include "core/identity/oauth_error.h"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace seal::identity {

namespace {

constexpr int kBadRequest = 400;
constexpr int kUnauthorized = 401;
constexpr int kInternal = 500;
constexpr int kUnavailable = 503;

} // namespace

OAuthError oauthError(std::string_view error, std::string description, std::string_view clause)
{
    return OAuthError{std::string(error), std::move(description), std::string(clause), kBadRequest, false, 0};
}

OAuthError invalidClient(std::string description, bool basicTried)
{
    // RFC 6749 5.2: 401, and when the client tried the Authorization field, WWW-Authenticate with the scheme it used.
    return OAuthError{"invalid_client", std::move(description), "RFC 6749 2.3", kUnauthorized, basicTried, 0};
}

OAuthError temporarilyUnavailable()
{
    return OAuthError{"temporarily_unavailable",
                      "The server is busy. Try again in a moment.",
                      "RFC 6749 5.2",
                      kUnavailable,
                      false,
                      1};
}

OAuthError serverError()
{
    return OAuthError{"server_error", "The server could not do this. The administrator finds the reason in the log.",
                      "RFC 6749 5.2", kInternal,
                      false,          0};
}

net::Response oauthResponse(const OAuthError &error)
{
    boost::json::object body;
    body["error"] = error.error;
    body["error_description"] = error.description;
    auto response = net::Response::json(error.status, boost::json::serialize(body));
    if (error.challenge)
        response.headers.set("WWW-Authenticate", "Basic realm=\"Sealdesk SIM-S\", charset=\"UTF-8\"");
    if (error.retryAfterSeconds > 0)
        response.headers.set("Retry-After", std::to_string(error.retryAfterSeconds));
    forbidStoring(response);
    return response;
}

void forbidStoring(net::Response &response)
{
    response.headers.set("Cache-Control", "no-store");
    response.headers.set("Pragma", "no-cache");
}

void allowAnyOrigin(net::Response &response)
{
    response.headers.set("Access-Control-Allow-Origin", "*");
}

} // namespace seal::identity
