#include "core/guard/token_check.h"

#include "core/base/encoding.h"
#include "core/crypto/json.h"
#include "core/crypto/jws.h"
#include "core/crypto/jwt.h"
#include "core/guard/scopes.h"
#include "core/store/snapshot.h"

#include <fmt/format.h>

#include <algorithm>

namespace seal::guard {

namespace {

constexpr std::size_t kMaxQuoted = 80;

Refusal badRequest(Rule rule, std::string reason, std::string detail)
{
    // RFC 6750 section 3.1: a request that is malformed, not a token that is bad.
    Refusal refusal(rule, 400, std::move(detail), std::move(reason));
    refusal.oauthError = "invalid_request";
    refusal.invalidParams = {{"Authorization", "must be given once, as Bearer and a token"}};
    return refusal;
}

// RFC 6750 section 2.1: b64token = 1*( ALPHA / DIGIT / "-" / "." / "_" / "~" / "+" / "/" ) *"="
bool isTokenText(std::string_view text)
{
    const auto end = text.find_last_not_of('=');
    if (end == std::string_view::npos)
        return false;
    return std::ranges::all_of(text.substr(0, end + 1), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
               c == '_' || c == '~' || c == '+' || c == '/';
    });
}

// RFC 9068 section 4: typ is "at+jwt" or the same with "application/", compared without case (RFC 7515 section 4.1.9).
bool isAccessTokenType(std::string_view typ)
{
    static constexpr std::string_view kPrefix = "application/";
    if (typ.size() > kPrefix.size() && net::equalsIgnoreCase(typ.substr(0, kPrefix.size()), kPrefix))
        typ.remove_prefix(kPrefix.size());
    return net::equalsIgnoreCase(typ, kAccessTokenType);
}

Refusal wrongType(const crypto::ParsedJws &jws)
{
    // OIDC Core 2 names no typ for ID tokens: told apart by claims that only they have.
    const auto claims = crypto::parseJsonObject(jws.payload);
    const bool idToken =
        claims && (claims->contains("nonce") || claims->contains("at_hash") || claims->contains("amr"));
    auto reason = fmt::format("typ: {} where {} is required",
                              jws.header.typ.empty() ? "absent" : inQuotes(jws.header.typ), kAccessTokenType);
    if (idToken)
        reason += ": an ID token was used as access token";
    return tokenInvalid(idToken ? Rule::IdTokenAsAccessToken : Rule::TokenType, std::move(reason),
                        idToken ? "An ID token is no access token." : "The token is no access token.")
        .of(jws.header.typ);
}

std::string_view denyReason(std::string_view key)
{
    return key.substr(0, key.find(':'));
}

/// The key of the deny list entry that stops this token, or empty.
std::string deniedBy(const AccessTokenClaims &claims, const store::Snapshot &snapshot)
{
    if (snapshot.denied.empty() && snapshot.deniedOlder.empty())
        return {};
    const auto denied = [&](std::string_view kind, const std::string &value) -> std::string {
        if (value.empty())
            return {};
        auto key = fmt::format("{}:{}", kind, value);
        return snapshot.isDenied(key, claims.issuedAt) ? key : std::string();
    };
    if (auto key = denied("grant", claims.grant.str()); !key.empty())
        return key;
    // The subject of a server's token is its client (project bindings 4), which has entries of its own kind.
    if (claims.subject != claims.client.str()) {
        if (auto key = denied("user", claims.subject); !key.empty())
            return key;
    }
    if (auto key = denied("client", claims.client.str()); !key.empty())
        return key;
    if (auto key = denied("jti", claims.jti); !key.empty())
        return key;
    if (claims.certificateThumbprint.empty())
        return {};
    const auto thumbprint = fromBase64Url(claims.certificateThumbprint);
    return thumbprint ? denied("cert", toHex(*thumbprint)) : std::string();
}

std::optional<Refusal> checkLifetime(const AccessTokenClaims &claims, UtcMs now)
{
    // TS 33.434 A.2.2.2: the leeway is at most 30 s. RFC 7519 sections 4.1.4 to 4.1.6.
    if (now >= claims.expiry + kLeeway)
        return tokenInvalid(Rule::TokenExpired,
                            fmt::format("exp: {} is past at {}", toRfc3339(claims.expiry), toRfc3339(now)),
                            "The access token has expired.")
            .of(toRfc3339(claims.expiry));
    if (claims.notBefore != UtcMs{} && claims.notBefore > now + kLeeway)
        return tokenInvalid(Rule::TokenNotYetValid,
                            fmt::format("nbf: {} is ahead of {}", toRfc3339(claims.notBefore), toRfc3339(now)),
                            "The access token is not valid yet.")
            .of(toRfc3339(claims.notBefore));
    if (claims.issuedAt > now + kLeeway)
        return tokenInvalid(Rule::TokenNotYetValid,
                            fmt::format("iat: {} is ahead of {}", toRfc3339(claims.issuedAt), toRfc3339(now)),
                            "The access token is not valid yet.")
            .of(toRfc3339(claims.issuedAt));
    return std::nullopt;
}

} // namespace

std::string inQuotes(std::string_view value)
{
    std::string text = "\"";
    const bool cut = value.size() > kMaxQuoted;
    // What cannot be shown as ASCII is replaced: the log stays one line per record and clean UTF-8.
    for (const char c : value.substr(0, kMaxQuoted))
        text += c >= 0x20 && c <= 0x7E && c != '"' ? c : '?';
    text += cut ? "...\"" : "\"";
    return text;
}

Refusal tokenInvalid(Rule rule, std::string reason, std::string detail)
{
    Refusal refusal(rule, 401, std::move(detail), std::move(reason));
    refusal.oauthError = "invalid_token";
    return refusal;
}

Checked<std::string_view> tokenOfRequest(const net::Request &request)
{
    const auto count = request.headers.count("Authorization");
    if (count == 0) {
        // TS 24.547 A.2.3: neither bearer token nor asserted identity is 403, where RFC 6750 has 401.
        return Refusal(Rule::TokenMissing, 403, "An access token is required with every request.",
                       "Authorization: absent");
    }
    if (count > 1)
        return badRequest(Rule::AuthorizationDoubled, fmt::format("Authorization: {} fields", count),
                          "The Authorization field was sent more than once.");
    const auto value = request.headers.get("Authorization");
    const auto space = value.find(' ');
    const auto scheme = value.substr(0, space);
    if (!net::equalsIgnoreCase(scheme, "Bearer"))
        return tokenInvalid(
            Rule::SchemeNotBearer,
            fmt::format("Authorization: scheme {} where Bearer is required", inQuotes(scheme.substr(0, 16))),
            "The Bearer scheme is required.");
    auto token = space == std::string_view::npos ? std::string_view() : value.substr(space);
    token.remove_prefix(std::min(token.find_first_not_of(' '), token.size()));
    if (!isTokenText(token))
        return badRequest(Rule::AuthorizationMalformed, "Authorization: what follows Bearer is no token",
                          "The Authorization field is malformed.");
    return token;
}

Checked<VerifiedTokenPtr> verifyToken(std::string_view token, const store::Snapshot &snapshot)
{
    if (token.size() > crypto::kMaxJwtSize)
        return tokenInvalid(Rule::TokenUnreadable, fmt::format("token: {} bytes where at most {} are read",
                                                               token.size(), crypto::kMaxJwtSize));
    const auto jws = crypto::parseCompact(token);
    if (!jws)
        return tokenInvalid(Rule::TokenUnreadable, fmt::format("token: {}", jws.error().detail));
    // RFC 9068 section 4: typ keeps ID tokens and other JWTs of the same issuer out.
    if (!isAccessTokenType(jws->header.typ))
        return wrongType(*jws);
    if (jws->header.kid.empty())
        return tokenInvalid(Rule::TokenKeyMissing, "kid: absent");
    const auto *key = snapshot.tokenKey(jws->header.kid);
    if (key == nullptr)
        return tokenInvalid(Rule::TokenKeyUnknown,
                            fmt::format("kid: {} is no signing key of this site", inQuotes(jws->header.kid)))
            .of(jws->header.kid);
    // RFC 8725 section 3.1: the key decides the algorithm, never the message.
    const auto expected = crypto::algFromName(key->algorithm);
    if (!expected || jws->header.alg != *expected)
        return tokenInvalid(Rule::TokenAlgorithm,
                            fmt::format("alg: \"{}\" where key \"{}\" signs with \"{}\"",
                                        crypto::algName(jws->header.alg), key->kid, key->algorithm))
            .of(crypto::algName(jws->header.alg));
    if (const auto verified = crypto::verify(*jws, key->publicKey, *expected); !verified)
        return tokenInvalid(Rule::TokenSignature, fmt::format("signature: does not verify with key \"{}\"", key->kid));
    const auto json = crypto::parseJsonObject(jws->payload);
    if (!json)
        return tokenInvalid(Rule::TokenUnreadable, fmt::format("claims: {}", json.error().detail));
    auto claims = accessTokenFromJson(*json);
    if (!claims)
        return tokenInvalid(Rule::TokenClaims, fmt::format("claims: {}", claims.error().detail));
    return std::make_shared<const VerifiedToken>(VerifiedToken{*std::move(claims), key->kid, key->publicKey});
}

bool isKeyTrusted(const VerifiedToken &token, const store::Snapshot &snapshot)
{
    const auto *key = snapshot.tokenKey(token.kid);
    return key != nullptr && key->publicKey == token.key;
}

std::optional<Refusal> checkClaims(const AccessTokenClaims &claims, const store::Snapshot &snapshot,
                                   std::string_view issuer, std::string_view audience, UtcMs now)
{
    if (claims.issuer != issuer)
        return tokenInvalid(Rule::TokenIssuer,
                            fmt::format("iss: {} where \"{}\" is required", inQuotes(claims.issuer), issuer))
            .of(claims.issuer);
    if (!audience.empty() && claims.audience != audience)
        return tokenInvalid(Rule::TokenAudience,
                            fmt::format("aud: {} where \"{}\" is required", inQuotes(claims.audience), audience),
                            "The access token is meant for another server.")
            .of(claims.audience);
    if (auto refusal = checkLifetime(claims, now))
        return refusal;
    const auto *client = snapshot.client(claims.client);
    if (client == nullptr)
        return tokenInvalid(Rule::TokenClientUnknown,
                            fmt::format("client_id: {} is not registered", inQuotes(claims.client.str())))
            .of(claims.client.str());
    if (client->disabled)
        return tokenInvalid(Rule::TokenClientDisabled,
                            fmt::format("client_id: {} is disabled", inQuotes(claims.client.str())))
            .of(claims.client.str());
    if (const auto key = deniedBy(claims, snapshot); !key.empty()) {
        const auto value = std::string_view(key).substr(key.find(':') + 1);
        return tokenInvalid(Rule::TokenRevoked,
                            fmt::format("{}: {} is on the deny list", denyReason(key), inQuotes(value)),
                            "The access token was revoked.")
            .of(value);
    }
    return std::nullopt;
}

std::optional<Refusal> checkScope(const AccessTokenClaims &claims, std::string_view scope)
{
    if (scope.empty() || hasScope(claims.scope, scope))
        return std::nullopt;
    Refusal refusal(Rule::ScopeMissing, 403, fmt::format("The scope {} is required.", scope),
                    fmt::format("scope: {} lacks \"{}\"", inQuotes(claims.scope), scope));
    refusal.value = recordValue(scope);
    refusal.oauthError = "insufficient_scope";
    refusal.scope = std::string(scope);
    return refusal;
}

} // namespace seal::guard
