#pragma once

#include "core/base/refusal_rules.h"
#include "core/guard/access_token.h"
#include "core/guard/context.h"
#include "core/net/http.h"
#include "core/pki/certificate.h"
#include "core/store/audit.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace seal::guard {

/// What a resource asks of a request (TS 33.434 5.2.2, A.7.2; TS 33.434 6.2.2 step 9 as model).
struct Requirement
{
    std::string audience;           ///< of this server
    std::string scope;              ///< one that must be granted; empty: none
    bool certificateBound = false;  ///< KM-S, SEAL-S: mutual TLS and a token bound to that certificate (TS 33.434 5.1.1.8)
};

/// Why a request may not pass: what the client is told, and what the audit log and the console say.
struct Refusal
{
    Refusal() = default;
    /// Cause and clause as the catalogue has them; `reason` begins with the field at fault.
    Refusal(Rule broken, int httpStatus, std::string sentence, std::string why);
    /// The same, with what the field held.
    Refusal &&of(std::string_view wrongValue) &&;

    int status = 403;
    std::string cause;        ///< project bindings 6: "TOKEN_MISSING", "TOKEN_INVALID", "INSUFFICIENT_SCOPE", ...
    std::string oauthError;   ///< for WWW-Authenticate (RFC 6750 3.1): "invalid_token", "insufficient_scope"; empty: no header
    std::string detail;       ///< a sentence that helps the client and leaks nothing
    std::string reason;       ///< for the audit log: the rule, the field and the value at fault
    std::string clause;
    Rule rule = Rule::None;
    std::string field;        ///< at fault
    std::string value;        ///< what it held, as records keep it
    ValServiceId service;     ///< that the request was about, when it said so
    std::vector<std::pair<std::string, std::string>> invalidParams; ///< param, reason
    int retryAfterSeconds = 0;
    std::string scope;        ///< the scope that is missing, for WWW-Authenticate (RFC 6750 3)
};

/// The outcome of a check: claims of a good token, or a refusal; `claims` may be known even when refused (for the audit record).
struct Verdict
{
    std::shared_ptr<const AccessTokenClaims> claims;
    std::optional<Refusal> refusal;
    [[nodiscard]] bool ok() const { return !refusal; }
};

/// Validates access tokens for a resource server. One per worker thread or shared: it is thread-safe, and keeps the verdict on a
/// signature per token hash so that a token is verified once; lifetime, deny list and certificate binding are checked every time.
class Guard
{
public:
    explicit Guard(ServerContext context);
    ~Guard();

    /// The whole check of a request.
    [[nodiscard]] Verdict check(const net::Request &request, const Requirement &requirement) const;
    /// The same for a bare token (introspection, `token inspect`): signature, issuer, type, lifetime, deny list; no audience when empty.
    [[nodiscard]] Verdict checkToken(std::string_view token, std::string_view audience) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// True when the certificate carries the name that the client registered (RFC 8705 2.1).
bool certificateMatches(const store::Client &client, const pki::Certificate &certificate);
/// The valServer client that the certificate names; null when none or more than one.
const store::Client *clientOfCertificate(const store::Snapshot &snapshot, const pki::Certificate &certificate);
/// base64url SHA-256 of the DER (RFC 8705 3.1).
std::string certificateThumbprint(const pki::Certificate &certificate);

/// The ProblemDetails answer of a refusal (TS 29.122 5.2.6, RFC 9457), with WWW-Authenticate or Retry-After where due.
net::Response problem(const Refusal &refusal, std::string_view instance);

/// The audit draft of a refusal, filled with what is known of the requester.
store::AuditDraft refusalDraft(std::string_view event, const Refusal &refusal, const net::Request &request, const AccessTokenClaims *claims,
                               std::string_view listener);

} // namespace seal::guard
