#include "core/client/oauth.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/crypto/json.h"

#include <algorithm>
#include <fmt/format.h>

namespace seal::client {

namespace {

constexpr std::int64_t kMaxLifetime = 10LL * 365 * 24 * 3600;

/// Text of a peer that goes into messages: printable ASCII only (RFC 6749 5.2 allows no more), and not too long.
std::string printable(std::string_view text)
{
    constexpr std::size_t kMax = 300;
    std::string out(text.substr(0, kMax));
    std::replace_if(
        out.begin(), out.end(), [](char c) { return c < 0x20 || c > 0x7E; }, '?');
    return out;
}

Errc codeOf(const OAuthError &error)
{
    if (error.status == 429)
        return Errc::RateLimited;
    if (error.status >= 500 || error.error == "temporarily_unavailable" || error.error == "server_error")
        return Errc::Unavailable;
    if (error.error == "invalid_client" || error.status == 401)
        return Errc::Unauthenticated;
    return Errc::Denied;
}

} // namespace

std::string pkceChallenge(std::string_view verifier)
{
    return toBase64Url(crypto::sha256(asBytes(verifier)));
}

Pkce makePkce(Random &random)
{
    Pkce pkce;
    pkce.verifier = random.token(32);
    pkce.challenge = pkceChallenge(pkce.verifier);
    return pkce;
}

Error toError(const OAuthError &error)
{
    std::string detail = printable(error.error);
    if (!error.description.empty())
        detail += ": " + printable(error.description);
    if (error.status != 0)
        detail += fmt::format(" (status {})", error.status);
    return makeError(codeOf(error), std::move(detail));
}

OAuthError readOAuthError(const net::Response &response)
{
    OAuthError error;
    error.status = response.status;
    if (const auto object = crypto::parseJsonObject(response.body)) {
        if (const auto name = crypto::stringMember(*object, "error"); name && !name->empty())
            error.error = *name;
        if (const auto text = crypto::optString(*object, "error_description"); text && *text)
            error.description = **text;
    }
    if (error.error.empty()) {
        error.error = "no_oauth_error";
        error.description = "the answer is not an OAuth error object";
    }
    return error;
}

Result<TokenResponse> readTokenResponse(const net::Response &response, std::string_view askedScope, UtcMs now)
{
    if (response.status != 200)
        return makeError(Errc::InvalidInput, fmt::format("the token response has status {}, not 200", response.status));
    if (net::mediaType(response.headers) != "application/json")
        return makeError(Errc::InvalidInput, "the token response is not application/json");
    SEAL_TRY(const auto object, crypto::parseJsonObject(response.body));
    SEAL_TRY(const auto access, crypto::stringMember(object, "access_token"));
    SEAL_TRY(const auto type, crypto::stringMember(object, "token_type"));
    SEAL_TRY(const auto lifetime, crypto::int64Member(object, "expires_in"));
    SEAL_TRY(const auto scope, crypto::optString(object, "scope"));
    SEAL_TRY(const auto refresh, crypto::optString(object, "refresh_token"));
    SEAL_TRY(auto idToken, crypto::optString(object, "id_token"));
    if (access.empty() || std::any_of(access.begin(), access.end(), [](char c) { return c <= 0x20 || c > 0x7E; }))
        return makeError(Errc::InvalidInput, "access_token is empty or holds characters that no header can carry");
    // TS 33.434 A.4.2.5, RFC 6749 5.1: compared without case; a token of another type must not be used.
    if (!net::equalsIgnoreCase(type, "bearer"))
        return makeError(Errc::InvalidInput, "token_type is \"" + printable(type) + "\", not bearer");
    if (lifetime <= 0)
        return makeError(Errc::InvalidInput, "expires_in is not positive");
    TokenResponse tokens;
    tokens.access.value = SecretBytes::fromText(access);
    tokens.access.expiresAt = now + std::chrono::seconds(std::min(lifetime, kMaxLifetime));
    tokens.access.scope = scope ? *scope : std::string(askedScope);
    if (refresh)
        tokens.refreshToken = SecretBytes::fromText(*refresh);
    if (idToken)
        tokens.idToken = std::move(*idToken);
    return tokens;
}

net::ClientRequest oauthPost(std::string url, net::Form form, const ClientLogin &login)
{
    if (form.count("client_id") == 0)
        form.add("client_id", login.id.str());
    net::ClientRequest request;
    request.method = net::Method::Post;
    request.url = std::move(url);
    request.headers.add("Content-Type", "application/x-www-form-urlencoded");
    request.headers.add("Accept", "application/json");
    if (!login.secret.empty())
        request.headers.add("Authorization", net::basicAuthorization(login.id.str(), login.secret.text()));
    request.body = form.encode();
    return request;
}

} // namespace seal::client
