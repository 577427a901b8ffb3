#include "core/identity/oauth_error.h"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace seal::identity {

namespace {

constexpr int kUnauthorized = 401;
constexpr int kInternal = 500;
constexpr int kUnavailable = 503;

} // namespace

OAuthError invalidClient(Rule rule, std::string description, bool basicTried)
{
    // RFC 6749 5.2: 401, and when the client tried the Authorization field, WWW-Authenticate with the scheme it used.
    OAuthError error(rule, std::move(description), kUnauthorized);
    error.challenge = basicTried;
    return error;
}

OAuthError temporarilyUnavailable()
{
    OAuthError error(Rule::ServerBusy, "The server is busy. Try again in a moment.", kUnavailable);
    error.retryAfterSeconds = 1;
    return error;
}

OAuthError serverError()
{
    return {Rule::ServerError, "The server could not do this. The administrator finds the reason in the log.",
            kInternal};
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
