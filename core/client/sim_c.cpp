#include "core/client/sim_c.h"

#include "core/client/html_form.h"
#include "core/client/url.h"
#include "core/crypto/digest.h"
#include "core/crypto/jwt.h"

#include <algorithm>
#include <fmt/format.h>

namespace seal::client {

namespace {

constexpr int kMaxRedirects = 10;
constexpr std::string_view kAskClause = "TS 24.547 6.2.2 step 2, TS 33.434 A.4.2.2";
constexpr std::string_view kLoginClause = "TS 24.547 6.2.2 step 4";
constexpr std::string_view kAnswerClause = "TS 24.547 6.2.2 step 5, TS 33.434 A.4.2.3";
constexpr std::string_view kTokenClause = "TS 24.547 6.2.2 step 7, TS 33.434 A.4.2.4";
constexpr std::string_view kRefreshClause = "TS 33.434 A.5, RFC 6749 6";

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// The address behind the fixed part of a redirect URI: its query.
std::string_view queryOf(std::string_view url)
{
    const auto fragment = url.find('#');
    url = url.substr(0, fragment);
    const auto question = url.find('?');
    return question == std::string_view::npos ? std::string_view{} : url.substr(question + 1);
}

bool holds(std::string_view scope, std::string_view wanted)
{
    while (!scope.empty()) {
        const auto one = scope.substr(0, scope.find(' '));
        if (one == wanted)
            return true;
        scope.remove_prefix(std::min(scope.size(), one.size() + 1));
    }
    return false;
}

} // namespace

/// Where the user agent stands: on a page, or sent to the redirect URI.
struct SimC::Page
{
    net::ClientResponse response;
    Url url;
    std::string redirected; ///< not empty: the redirect URI with the answer
};

SimC::SimC(Context context, Provider provider, SimCOptions options)
    : m_context(std::move(context)), m_provider(std::move(provider)), m_options(std::move(options)),
      m_recorder(m_context, Actor::SimC, Actor::SimS)
{
}

Error SimC::oauthFailure(OAuthError error, std::string title, std::string clause)
{
    m_oauthError = error;
    auto failure = toError(error);
    m_recorder.check(
        false, std::move(title), std::move(clause),
        fmt::format("The SIM-S refused: {}. Its audit log names the rule and the value at fault.", failure.detail));
    return failure;
}

Authorization SimC::begin()
{
    m_oauthError.reset();
    Authorization authorization;
    // Fresh for each request: state binds the answer to this user agent, nonce the ID token, the verifier the code (RFC
    // 9700 2.1).
    authorization.state = m_context.random.token(16);
    authorization.nonce = m_context.random.token(16);
    authorization.pkce = makePkce(m_context.random);
    net::Form form;
    form.add("response_type", "code");
    form.add("client_id", m_options.login.id.str());
    form.add("scope", m_options.scope);
    form.add("redirect_uri", m_options.redirectUri);
    form.add("state", authorization.state);
    form.add("nonce", authorization.nonce);
    form.add("acr_values", m_options.acrValues);
    form.add("code_challenge", authorization.pkce.challenge);
    form.add("code_challenge_method", "S256");
    const bool hasQuery = m_provider.authorizationEndpoint.find('?') != std::string::npos;
    authorization.url = m_provider.authorizationEndpoint + (hasQuery ? "&" : "?") + form.encode();
    return authorization;
}

bool SimC::isRedirectUri(std::string_view url) const
{
    const auto &own = m_options.redirectUri;
    if (!url.starts_with(own))
        return false;
    const auto rest = url.substr(own.size());
    return rest.empty() || rest.front() == (own.find('?') == std::string::npos ? '?' : '&') || rest.front() == '#';
}

boost::asio::awaitable<Result<net::ClientResponse>> SimC::browse(net::ClientRequest request, std::string clause)
{
    const auto url = parseUrl(request.url);
    if (!url)
        co_return url.error();
    if (auto cookies = m_cookies.header(*url, m_context.clock.now()); !cookies.empty())
        request.headers.add("Cookie", std::move(cookies));
    auto response = co_await exchange(m_context.http, m_recorder, std::move(request), std::move(clause));
    if (response)
        m_cookies.take(*url, response->headers, m_context.clock.now());
    co_return response;
}

boost::asio::awaitable<Result<SimC::Page>> SimC::open(net::ClientRequest request, std::string clause)
{
    const auto home = parseUrl(m_provider.authorizationEndpoint);
    if (!home)
        co_return home.error();
    for (int hop = 0; hop <= kMaxRedirects; ++hop) {
        const auto at = parseUrl(request.url);
        if (!at)
            co_return at.error();
        auto response = co_await browse(request, clause);
        if (!response)
            co_return response.error();
        if (!isRedirect(response->status)) {
            Page page{std::move(*response), *at, {}};
            co_return page;
        }
        const std::string location(response->headers.get("Location"));
        // The redirect URI is where the answer is read, and never fetched: no one may be listening there, or someone
        // else.
        if (isRedirectUri(location)) {
            Page page{std::move(*response), *at, location};
            co_return page;
        }
        const auto next = resolveUrl(*at, location);
        if (!next || next->origin() != home->origin())
            co_return m_recorder.refuse(
                Errc::Denied, "Redirect", std::string(kAnswerClause),
                "The SIM-S redirects to another place than itself or the redirect URI, so the log-in "
                "stops. Check the redirect URI that is registered for the client.");
        // RFC 9700 4.12: a redirect that repeats the POST would hand the password on.
        if (request.method == net::Method::Post && (response->status == 307 || response->status == 308))
            co_return m_recorder.refuse(
                Errc::Denied, "Redirect", "RFC 9700 4.12",
                "The SIM-S asks to send the password again to another address, so the log-in stops. "
                "It must redirect with 303.");
        request = net::ClientRequest{};
        request.url = next->text();
        request.headers.add("Accept", "text/html");
    }
    co_return m_recorder.refuse(Errc::Unavailable, "Redirect", std::string(kAnswerClause),
                                "The SIM-S redirects in circles, so the log-in stops. Look at the server's log.");
}

boost::asio::awaitable<Result<std::string>> SimC::passLoginPage(Authorization authorization, LoginName user,
                                                                SecretBytes password)
{
    net::ClientRequest request;
    request.url = authorization.url;
    request.headers.add("Accept", "text/html");
    auto first = co_await open(std::move(request), std::string(kAskClause));
    if (!first)
        co_return first.error();
    if (!first->redirected.empty())
        co_return first->redirected; // a session that lives, or an error
    const std::string step3 = "TS 24.547 6.2.2 step 3";
    if (first->response.status != 200)
        co_return m_recorder.refuse(
            Errc::Denied, "Log-in page", step3,
            fmt::format("The SIM-S answered {} instead of a log-in page. It does not redirect when it "
                        "does not know the client or the redirect URI: check both.",
                        first->response.status));
    const auto form = findLoginForm(first->response.body);
    if (!form)
        co_return m_recorder.refuse(
            Errc::InvalidInput, "Log-in page", step3,
            "The page of the SIM-S has no form that asks for a user name and a password. Log in with a "
            "browser in place of this client.");
    const auto action = form->action.empty() ? Result<Url>(first->url) : resolveUrl(first->url, form->action);
    const auto home = parseUrl(m_provider.authorizationEndpoint);
    if (!action || !home || action->origin() != home->origin())
        co_return m_recorder.refuse(
            Errc::Denied, "Log-in page", "RFC 9700 2.1",
            "The form of the log-in page would send the password to another server than the SIM-S, so "
            "it is not sent.");
    m_recorder.check(true, "Log-in page", step3, "a form for user name and password");
    net::Form fields;
    for (const auto &[name, value] : form->others)
        fields.add(name, value);
    fields.add(form->userField, user.str());
    fields.add(form->passwordField, std::string(password.text()));
    request = net::ClientRequest{};
    request.method = net::Method::Post;
    request.url = action->text();
    request.headers.add("Content-Type", "application/x-www-form-urlencoded");
    request.headers.add("Accept", "text/html");
    request.headers.add("Origin", action->origin());
    request.body = fields.encode();
    auto second = co_await open(std::move(request), std::string(kLoginClause));
    if (!second)
        co_return second.error();
    if (!second->redirected.empty())
        co_return second->redirected;
    if (findLoginForm(second->response.body))
        co_return m_recorder.refuse(
            Errc::Unauthenticated, "Log-in", std::string(kLoginClause),
            "The SIM-S asks for user name and password again: they are wrong, or the user is locked. "
            "Check the user on the Users page.");
    co_return m_recorder.refuse(
        Errc::Denied, "Log-in", std::string(kAnswerClause),
        fmt::format("After the password the SIM-S answered {} with another page (second factor, consent "
                    "or an error). Log in with a browser in place of this client.",
                    second->response.status));
}

Result<std::string> SimC::codeOf(const Authorization &authorization, std::string_view redirected)
{
    const std::string clause(kAnswerClause);
    if (!isRedirectUri(redirected))
        return m_recorder.refuse(Errc::InvalidInput, "Authorization response", clause,
                                 "The address is not the redirect URI of this client.");
    const auto form = net::parseForm(queryOf(redirected));
    if (!form || !form->duplicates().empty())
        return m_recorder.refuse(
            Errc::InvalidInput, "Authorization response", "RFC 6749 3.1",
            "The answer in the redirect cannot be read, or a parameter is there twice. The log-in stops.");
    // TS 33.434 A.4.2.3: an answer with another state is not ours. It is dropped: no exchange, no word to the server.
    const auto state = form->get("state");
    if (!state || !crypto::constantTimeEqual(asBytes(*state), asBytes(authorization.state)))
        return m_recorder.refuse(
            Errc::Cancelled, "state", clause,
            "The answer carries another state than the request, so it belongs to someone else's log-in and "
            "was dropped. Start a new log-in.");
    m_recorder.check(true, "state", clause, "equals the one sent");
    // RFC 9207 2.4: compared as a string, before anything else in the answer counts.
    const auto iss = form->get("iss");
    if (iss ? *iss != m_provider.issuer : m_provider.issParameter)
        return m_recorder.refuse(
            Errc::Denied, "iss", "RFC 9207 2.4",
            iss ? "The answer comes from another issuer than the one that was asked (mix-up), so the code is "
                  "not used."
                : "The SIM-S announces the parameter iss but did not send it, so the code is not used.");
    if (iss)
        m_recorder.check(true, "iss", "RFC 9207 2.4", m_provider.issuer);
    if (const auto error = form->get("error")) {
        const auto text = form->get("error_description").value_or("");
        return oauthFailure({0, std::string(*error), std::string(text)}, "Authorization response", "OIDC Core 3.1.2.6");
    }
    const auto code = form->get("code");
    if (!code || code->empty())
        return m_recorder.refuse(Errc::InvalidInput, "code", clause, "The answer holds neither a code nor an error.");
    return std::string(*code);
}

boost::asio::awaitable<Result<TokenResponse>> SimC::tokenRequest(net::Form form, std::string clause)
{
    m_oauthError.reset();
    auto request = oauthPost(m_provider.tokenEndpoint, std::move(form), m_options.login);
    auto response = co_await exchange(m_context.http, m_recorder, std::move(request), clause);
    if (!response)
        co_return response.error();
    if (response->status != 200)
        co_return oauthFailure(readOAuthError(*response), "Token response", clause);
    auto tokens = readTokenResponse(*response, m_options.scope, m_context.clock.now());
    const std::string answerClause = "TS 33.434 A.4.2.5, RFC 6749 5.1";
    if (!tokens)
        co_return m_recorder.refuse(tokens.error().code, "Token response", answerClause,
                                    "The token response is refused: " + tokens.error().detail +
                                        ". The SIM-S must correct it.");
    m_recorder.check(true, "Token response: bearer, expires_in", answerClause, "scope " + tokens->access.scope);
    if (response->headers.get("Cache-Control").find("no-store") == std::string_view::npos)
        m_recorder.note("Token response: Cache-Control",
                        "The answer may be kept by caches: the SIM-S should send no-store.", Verdict::Info,
                        "RFC 6749 5.1");
    co_return tokens;
}

boost::asio::awaitable<Status> SimC::knowKeyOf(std::string idToken)
{
    // Keys rotate: one look for a kid that was not there before (OIDC Core 10.1.1).
    const auto jwt = crypto::decodeJwtUnverified(idToken);
    if (!jwt || jwt->header.kid.empty() || m_provider.keys.find(jwt->header.kid) != nullptr)
        co_return Status{};
    auto keys = co_await fetchKeys(m_context, m_provider.jwksUri);
    if (!keys)
        co_return keys.error();
    m_provider.keys = std::move(*keys);
    co_return Status{};
}

boost::asio::awaitable<Result<IdToken>> SimC::checkIdToken(const TokenResponse &response, std::string nonce,
                                                           const IdToken *original)
{
    if (const auto known = co_await knowKeyOf(response.idToken); !known)
        co_return known.error();
    IdTokenExpectation expected;
    expected.issuer = m_provider.issuer;
    expected.client = m_options.login.id;
    expected.nonce = std::move(nonce);
    expected.acr = m_options.acrValues;
    expected.accessToken = std::string(response.access.value.text());
    expected.now = m_context.clock.now();
    expected.acrRequired = original == nullptr && m_options.acrRequired;
    expected.original = original;
    co_return validateIdToken(response.idToken, m_provider.keys, expected, m_recorder);
}

boost::asio::awaitable<Result<SimCTokens>> SimC::redeem(Authorization authorization, std::string code)
{
    net::Form form;
    form.add("grant_type", "authorization_code");
    form.add("code", std::move(code));
    form.add("client_id", m_options.login.id.str());
    form.add("redirect_uri", m_options.redirectUri);
    form.add("code_verifier", authorization.pkce.verifier);
    auto response = co_await tokenRequest(std::move(form), std::string(kTokenClause));
    if (!response)
        co_return response.error();
    // openid was asked, so an ID token must be there (TS 33.434 5.2.4 step 6).
    if (response->idToken.empty() && holds(m_options.scope, "openid"))
        co_return m_recorder.refuse(Errc::InvalidInput, "ID token", "TS 33.434 5.2.4 step 6",
                                    "openid was asked, but no ID token came. The SIM-S must send one.");
    SimCTokens tokens;
    if (!response->idToken.empty()) {
        auto identity = co_await checkIdToken(*response, authorization.nonce, nullptr);
        if (!identity)
            co_return identity.error();
        tokens.identity = std::move(*identity);
    }
    tokens.nonce = authorization.nonce;
    tokens.access = std::move(response->access);
    tokens.refreshToken = std::move(response->refreshToken);
    tokens.idToken = std::move(response->idToken);
    co_return tokens;
}

boost::asio::awaitable<Result<SimCTokens>> SimC::logIn(LoginName user, SecretBytes password)
{
    const auto authorization = begin();
    auto redirected = co_await passLoginPage(authorization, std::move(user), std::move(password));
    if (!redirected)
        co_return redirected.error();
    auto code = codeOf(authorization, *redirected);
    if (!code)
        co_return code.error();
    auto tokens = co_await redeem(authorization, std::move(*code));
    co_return tokens;
}

boost::asio::awaitable<Result<SimCTokens>> SimC::refresh(SimCTokens tokens)
{
    const std::string clause(kRefreshClause);
    if (tokens.refreshToken.empty())
        co_return m_recorder.refuse(
            Errc::InvalidInput, "Refresh", clause,
            "There is no refresh token. The client must be registered for the grant refresh_token.");
    net::Form form;
    form.add("grant_type", "refresh_token");
    form.add("refresh_token",
             std::string(tokens.refreshToken.text())); // missing in table A.5.2-1, needed by RFC 6749 section 6
    form.add("client_id", m_options.login.id.str());
    auto response = co_await tokenRequest(std::move(form), clause);
    if (!response)
        co_return response.error();
    if (!response->idToken.empty()) {
        auto identity = co_await checkIdToken(*response, tokens.nonce, &tokens.identity);
        if (!identity)
            co_return identity.error();
        tokens.idToken = std::move(response->idToken);
    }
    if (!response->refreshToken.empty()) {
        // RFC 9700 4.14: a rotated token is used up; keeping the old one would look like theft.
        const bool rotated = !crypto::constantTimeEqual(response->refreshToken.view(), tokens.refreshToken.view());
        m_recorder.check(true, "Refresh token rotation", "RFC 9700 4.14.2",
                         rotated ? "a new refresh token replaces the old one" : "the refresh token stays the same");
        tokens.refreshToken = std::move(response->refreshToken);
    }
    tokens.access = std::move(response->access);
    co_return tokens;
}

boost::asio::awaitable<Status> SimC::revoke(SecretBytes token, std::string typeHint)
{
    const std::string clause = "RFC 7009 2.1";
    m_oauthError.reset();
    if (m_provider.revocationEndpoint.empty())
        co_return m_recorder.refuse(Errc::Unavailable, "Revocation", clause,
                                    "The SIM-S offers no revocation endpoint; the token lives until its time is over.");
    net::Form form;
    form.add("token", std::string(token.text()));
    form.add("token_type_hint", std::move(typeHint));
    auto request = oauthPost(m_provider.revocationEndpoint, std::move(form), m_options.login);
    auto response = co_await exchange(m_context.http, m_recorder, std::move(request), clause);
    if (!response)
        co_return response.error();
    if (response->status != 200)
        co_return oauthFailure(readOAuthError(*response), "Revocation", clause);
    co_return Status{};
}

} // namespace seal::client
