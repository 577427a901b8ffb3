#include "core/identity/authorize_request.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/crypto/jwt.h"
#include "core/guard/access_token.h"
#include "core/identity/scope_grant.h"

#include <algorithm>
#include <charconv>

namespace seal::identity {

namespace {

constexpr std::size_t kMaxText = 2048; ///< state, nonce: more does not fit a request line twice
constexpr std::size_t kMaxHint = 255;
constexpr std::int64_t kMaxMaxAge = 10LL * 366 * 24 * 3600;

bool isUnreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

// The part behind host and port of an http URI whose host is a loopback address, or nothing.
std::optional<std::string_view> loopbackRest(std::string_view uri, std::string_view host)
{
    constexpr std::string_view kScheme = "http://";
    constexpr std::size_t kMaxPortDigits = 5;
    constexpr unsigned kMaxPort = 65535;
    if (!uri.starts_with(kScheme) || !uri.substr(kScheme.size()).starts_with(host))
        return std::nullopt;
    uri.remove_prefix(kScheme.size() + host.size());
    if (uri.starts_with(':')) {
        uri.remove_prefix(1);
        const auto digits = std::min(uri.find_first_not_of("0123456789"), uri.size());
        unsigned port = 0;
        if (digits == 0 || digits > kMaxPortDigits)
            return std::nullopt;
        std::from_chars(uri.data(), uri.data() + digits, port);
        if (port == 0 || port > kMaxPort)
            return std::nullopt;
        uri.remove_prefix(digits);
    }
    if (!uri.empty() && uri.front() != '/' && uri.front() != '?')
        return std::nullopt;
    return uri;
}

/// A value that is there and not empty: an empty one counts as left out (RFC 6749 3.1).
std::string_view value(const net::Form &form, std::string_view name)
{
    return form.get(name).value_or(std::string_view{});
}

/// A parameter with a value that is not permitted.
OAuthError invalidParameter(const net::Form &form, std::string_view name, std::string description)
{
    return OAuthError(Rule::ParameterInvalid, std::move(description)).of(name, value(form, name));
}

// RFC 6749 3.1: no parameter more than once; only resource may be (RFC 8707 2).
std::optional<std::string> doubled(const net::Form &form)
{
    for (const auto name : form.duplicates()) {
        if (name != "resource")
            return std::string(name);
    }
    return std::nullopt;
}

std::optional<OAuthError> checkUnsupported(const net::Form &form)
{
    if (!value(form, "request").empty())
        return OAuthError(Rule::RequestObject, "Request objects are not supported.").of("request");
    if (!value(form, "request_uri").empty())
        return OAuthError(Rule::RequestUri, "request_uri is not supported.").of("request_uri");
    if (!value(form, "registration").empty())
        return OAuthError(Rule::Registration, "registration is not supported.").of("registration");
    const auto type = value(form, "response_type");
    if (type.empty())
        return OAuthError(Rule::ParameterMissing, "response_type is missing. It must be code.")
            .of("response_type")
            .by("RFC 6749 4.1.1");
    if (type != "code")
        return OAuthError(Rule::ResponseType, "Only response_type code is supported.").of("response_type", type);
    const auto mode = value(form, "response_mode");
    if (!mode.empty() && mode != "query")
        return invalidParameter(form, "response_mode", "Only response_mode query is supported.");
    return std::nullopt;
}

// TS 33.434 A.4.2.2: S256 only. RFC 9700 2.1.1; asked of every client.
std::optional<OAuthError> checkPkce(const net::Form &form)
{
    const auto challenge = value(form, "code_challenge");
    if (challenge.empty())
        return OAuthError(Rule::ChallengeMissing, "code_challenge is missing. PKCE with S256 is required.")
            .of("code_challenge");
    if (value(form, "code_challenge_method") != "S256")
        return OAuthError(Rule::ChallengeMethod, "code_challenge_method must be S256. Plain is refused.")
            .of("code_challenge_method", value(form, "code_challenge_method"));
    if (!isCodeChallenge(challenge))
        return OAuthError(Rule::ChallengeMethod,
                          "code_challenge must be the base64url form of a SHA-256 value (43 characters).")
            .of("code_challenge");
    return std::nullopt;
}

std::optional<OAuthError> readPrompt(const net::Form &form, AuthorizeRequest &request)
{
    std::string_view rest = value(form, "prompt");
    int count = 0;
    while (!rest.empty()) {
        const auto end = std::min(rest.find(' '), rest.size());
        const auto word = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        ++count;
        if (word == "none")
            request.promptNone = true;
        else if (word == "login" || word == "select_account")
            request.promptLogin = true;
        else if (word == "consent")
            request.promptConsent = true;
        else
            return invalidParameter(form, "prompt", "prompt holds a value that is not supported.");
    }
    if (request.promptNone && count > 1)
        return invalidParameter(form, "prompt", "prompt none must stand alone.");
    return std::nullopt;
}

std::optional<OAuthError> readMaxAge(const net::Form &form, AuthorizeRequest &request)
{
    const auto text = value(form, "max_age");
    if (text.empty())
        return std::nullopt;
    std::int64_t seconds = -1;
    const auto [end, ec] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (ec != std::errc{} || end != text.data() + text.size() || seconds < 0 || seconds > kMaxMaxAge)
        return invalidParameter(form, "max_age", "max_age must be a number of seconds.");
    request.maxAge = std::chrono::seconds(seconds);
    return std::nullopt;
}

// The hint may have expired; its signature and issuer must be ours.
std::optional<OAuthError> readIdTokenHint(const net::Form &form, const store::Snapshot &snapshot,
                                          std::string_view issuer, AuthorizeRequest &request)
{
    const auto hint = value(form, "id_token_hint");
    if (hint.empty())
        return std::nullopt;
    const auto token = crypto::verifyJwt(hint, [&snapshot](std::string_view kid) -> std::optional<crypto::PublicKey> {
        const auto *key = snapshot.tokenKey(kid);
        return key == nullptr ? std::nullopt : std::optional(key->publicKey);
    });
    const auto text = [&token](std::string_view name) {
        const auto *member = token->claims.if_contains(name);
        return member != nullptr && member->is_string() ? std::string(std::string_view(member->get_string()))
                                                        : std::string();
    };
    if (!token || token->header.typ == guard::kAccessTokenType || text("iss") != issuer || text("sub").empty())
        return OAuthError(Rule::ParameterInvalid, "id_token_hint is not an ID token of this server.")
            .of("id_token_hint");
    request.hintSubject = text("sub");
    return std::nullopt;
}

std::optional<OAuthError> readRest(const net::Form &form, const store::Client &client, const store::Snapshot &snapshot,
                                   const guard::SiteOrigins &origins, AuthorizeRequest &request)
{
    if (std::ranges::find(client.grantTypes, std::string("authorization_code")) == client.grantTypes.end())
        return OAuthError(Rule::GrantTypeNotAllowed, "The client is not registered for the authorization code grant.")
            .of("grant_type", "authorization_code")
            .by("RFC 6749 4.1.2.1");
    if (auto error = checkUnsupported(form))
        return error;
    if (auto error = checkPkce(form))
        return error;
    request.challenge = value(form, "code_challenge");
    request.nonce = value(form, "nonce");
    if (request.nonce.size() > kMaxText)
        return OAuthError(Rule::ParameterInvalid, "nonce is too long.").of("nonce");
    if (auto error = readPrompt(form, request))
        return error;
    if (auto error = readMaxAge(form, request))
        return error;
    if (auto error = readIdTokenHint(form, snapshot, origins.issuer, request))
        return error;
    request.loginHint = value(form, "login_hint").substr(0, kMaxHint);
    if (!isCleanUtf8(request.loginHint))
        request.loginHint.clear();
    request.uiLocales = value(form, "ui_locales").substr(0, kMaxHint);
    request.scope = value(form, "scope");
    if (form.count("resource") > 1)
        return OAuthError(Rule::SeveralResources, "One resource at a time: an access token has one audience.")
            .of("resource");
    request.resource = value(form, "resource");
    // What can never be granted is refused before anyone types a password.
    const auto cut = cutScope(request.scope, request.resource, client, ScopeOwner{}, snapshot, origins);
    if (!cut)
        return cut.error();
    return std::nullopt;
}

} // namespace

void AuthorizeRequest::write(WireWriter &out) const
{
    out.id(client);
    for (const auto *text :
         {&redirectUri, &state, &nonce, &challenge, &scope, &resource, &loginHint, &hintSubject, &uiLocales})
        out.text(*text);
    out.number(maxAge ? maxAge->count() : -1);
    out.flag(promptNone);
    out.flag(promptLogin);
    out.flag(promptConsent);
}

AuthorizeRequest AuthorizeRequest::read(WireReader &in)
{
    AuthorizeRequest request;
    request.client = in.id<ClientId>();
    for (auto *text : {&request.redirectUri, &request.state, &request.nonce, &request.challenge, &request.scope,
                       &request.resource, &request.loginHint, &request.hintSubject, &request.uiLocales})
        *text = in.text();
    if (const auto seconds = in.number(); seconds >= 0)
        request.maxAge = std::chrono::seconds(seconds);
    request.promptNone = in.flag();
    request.promptLogin = in.flag();
    request.promptConsent = in.flag();
    return request;
}

AuthorizeOutcome checkAuthorize(const net::Form &form, const store::Snapshot &snapshot,
                                const guard::SiteOrigins &origins)
{
    // RFC 6749 4.1.2.1: while client and redirect URI are in doubt, nobody is sent anywhere.
    if (form.count("client_id") > 1 || form.count("redirect_uri") > 1)
        return LocalRefusal{LocalMistake::BadRequest, {}, "client_id or redirect_uri appears more than once", {}};
    const ClientId id(value(form, "client_id"));
    const auto *client = id.empty() ? nullptr : snapshot.client(id);
    if (client == nullptr || client->disabled)
        return LocalRefusal{
            LocalMistake::UnknownClient, id.str().substr(0, kMaxHint), "unknown or disabled client", {}};
    const auto redirectUri = value(form, "redirect_uri");
    if (redirectUri.empty() || std::ranges::none_of(client->redirectUris, [redirectUri](const std::string &registered) {
            return redirectUriMatches(registered, redirectUri);
        }))
        return LocalRefusal{LocalMistake::RedirectUri, id.str(),
                            "redirect_uri is missing or not registered for the client", std::string(redirectUri)};

    AuthorizeRequest request;
    request.client = id;
    request.redirectUri = redirectUri;
    if (form.count("state") == 1)
        request.state = value(form, "state");
    std::optional<OAuthError> error;
    if (const auto name = doubled(form))
        error = OAuthError(Rule::ParameterDoubled, "A parameter appears more than once.").of(*name);
    else if (request.state.size() > kMaxText)
        error = OAuthError(Rule::ParameterInvalid, "state is too long.").of("state").by("RFC 6749 4.1.1");
    else
        error = readRest(form, *client, snapshot, origins, request);
    if (error) {
        if (request.state.size() > kMaxText)
            request.state.clear();
        return RedirectRefusal{request.client, request.redirectUri, request.state, *std::move(error)};
    }
    return request;
}

bool redirectUriMatches(std::string_view registered, std::string_view asked)
{
    if (registered == asked)
        return true;
    for (const std::string_view host : {"127.0.0.1", "[::1]"}) {
        const auto a = loopbackRest(registered, host);
        const auto b = loopbackRest(asked, host);
        if (a && b)
            return *a == *b;
    }
    return false;
}

std::string redirectWith(std::string_view redirectUri, net::Form parameters, std::string_view issuer)
{
    parameters.add("iss", std::string(issuer));
    std::string location(redirectUri);
    location += location.find('?') == std::string::npos ? '?' : '&';
    location += parameters.encode();
    return location;
}

std::string redirectWithError(const RedirectRefusal &refusal, std::string_view issuer)
{
    net::Form parameters;
    parameters.add("error", refusal.error.error);
    parameters.add("error_description", refusal.error.description);
    if (!refusal.state.empty())
        parameters.add("state", refusal.state);
    return redirectWith(refusal.redirectUri, std::move(parameters), issuer);
}

bool isCodeVerifier(std::string_view text)
{
    constexpr std::size_t kShortest = 43;
    constexpr std::size_t kLongest = 128;
    return text.size() >= kShortest && text.size() <= kLongest && std::ranges::all_of(text, isUnreserved);
}

bool isCodeChallenge(std::string_view text)
{
    constexpr std::size_t kHashSize = 32;
    const auto bytes = fromBase64Url(text);
    return bytes && bytes->size() == kHashSize;
}

bool verifierFits(std::string_view verifier, std::string_view challenge)
{
    const auto computed = toBase64Url(crypto::sha256(asBytes(verifier)));
    return crypto::constantTimeEqual(asBytes(computed), asBytes(challenge));
}

} // namespace seal::identity
