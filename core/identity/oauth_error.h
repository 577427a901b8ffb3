#pragma once

#include "core/base/refusal_rules.h"
#include "core/net/http.h"

#include <boost/system/result.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace seal::identity {

/// A refusal as OAuth words it (RFC 6749 4.1.2.1 and 5.2, RFC 8707 2): for the client, the audit log and the trace.
struct OAuthError
{
    // A constructor of its own: an aggregate could be made from a text alone, and no Answer<std::string> would know
    // which it got.
    OAuthError() = default;
    /// Error and clause as the catalogue has them.
    OAuthError(Rule broken, std::string sentence, int httpStatus = 400)
        : error(rowOf(broken).word), description(std::move(sentence)), clause(rowOf(broken).clause), rule(broken),
          status(httpStatus)
    {
    }
    /// The same, with the parameter at fault and what it held: never of a code, a token, a secret or a verifier.
    OAuthError &&of(std::string_view parameter, std::string_view wrongValue = {}) &&
    {
        field = parameter;
        value = recordValue(wrongValue);
        return std::move(*this);
    }
    /// The same, where another clause says it for this request.
    OAuthError &&by(std::string_view otherClause) &&
    {
        clause = otherClause;
        return std::move(*this);
    }

    std::string error;       ///< "invalid_grant"
    std::string description; ///< one sentence, ASCII without quotes and backslashes (RFC 6749 5.2)
    std::string clause;
    Rule rule = Rule::None;
    std::string field;
    std::string value;
    int status = 400;
    bool challenge = false; ///< WWW-Authenticate: Basic, when Basic was tried
    int retryAfterSeconds = 0;
};

/// A value, or how OAuth refuses it.
template <typename T>
using Answer = boost::system::result<T, OAuthError>;

/// 401 invalid_client.
OAuthError invalidClient(Rule rule, std::string description, bool basicTried);
OAuthError temporarilyUnavailable();
OAuthError serverError();

/// The JSON answer of the token and revocation endpoints, never stored (RFC 6749 5.1, 5.2).
net::Response oauthResponse(const OAuthError &error);
/// Cache-Control: no-store.
void forbidStoring(net::Response &response);
/// CORS for endpoints that carry no cookies (RFC 9700 2.6).
void allowAnyOrigin(net::Response &response);

} // namespace seal::identity
