#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/guard/context.h"
#include "core/identity/oauth_error.h"
#include "core/identity/wire.h"
#include "core/net/http.h"
#include "core/store/snapshot.h"

#include <chrono>
#include <optional>
#include <string>
#include <variant>

namespace seal::identity {

/// An authorization request that passed all checks which need no user (TS 33.434 A.4.2.2, OIDC Core 3.1.2.1).
struct AuthorizeRequest
{
    ClientId client;
    std::string redirectUri;
    std::string state;
    std::string nonce;
    std::string challenge;
    std::string scope;    ///< as asked; empty: all that is registered
    std::string resource; ///< RFC 8707; empty: not asked
    std::string loginHint;
    std::string hintSubject; ///< sub of a verified id_token_hint
    std::string uiLocales;
    std::optional<std::chrono::seconds> maxAge;
    bool promptNone = false;
    bool promptLogin = false; ///< also select_account: the page lets a user choose
    bool promptConsent = false;

    void write(WireWriter &out) const;
    static AuthorizeRequest read(WireReader &in);
};

/// Which mistake keeps us from redirecting: the page says it in words (RFC 6749 4.1.2.1).
enum class LocalMistake { UnknownClient, RedirectUri, BadRequest };

struct LocalRefusal
{
    LocalMistake mistake;
    std::string client; ///< as sent, for the audit log; empty when doubled
    std::string detail;
    std::string redirectUri; ///< as sent, when it is at fault
};

/// A refusal that the client gets at its redirect URI.
struct RedirectRefusal
{
    ClientId client;
    std::string redirectUri;
    std::string state;
    OAuthError error;
};

using AuthorizeOutcome = std::variant<AuthorizeRequest, LocalRefusal, RedirectRefusal>;

/// Checks the parameters of /authorize. Pure.
AuthorizeOutcome checkAuthorize(const net::Form &form, const store::Snapshot &snapshot,
                                const guard::SiteOrigins &origins);

/// Exact comparison; loopback addresses of native apps match with any port (RFC 9700 2.1, RFC 8252 7.3).
bool redirectUriMatches(std::string_view registered, std::string_view asked);

/// The redirect URI with parameters added (RFC 6749 4.1.2), `iss` always among them (RFC 9207).
std::string redirectWith(std::string_view redirectUri, net::Form parameters, std::string_view issuer);
std::string redirectWithError(const RedirectRefusal &refusal, std::string_view issuer);

/// 43 to 128 unreserved characters (RFC 7636 4.1).
bool isCodeVerifier(std::string_view text);
/// base64url of 32 bytes (RFC 7636 4.2, S256).
bool isCodeChallenge(std::string_view text);
/// In constant time.
bool verifierFits(std::string_view verifier, std::string_view challenge);

} // namespace seal::identity
