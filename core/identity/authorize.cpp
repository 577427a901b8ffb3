#include "core/identity/engine.h"

#include "core/base/log.h"
#include "core/guard/scopes.h"

namespace seal::identity {

namespace {

constexpr int kFound = 302;
constexpr int kBadRequest = 400;
constexpr int kInternal = 500;

TextId textOf(LocalMistake mistake)
{
    switch (mistake) {
    case LocalMistake::UnknownClient:
        return TextId::ErrorUnknownClient;
    case LocalMistake::RedirectUri:
        return TextId::ErrorRedirectUri;
    case LocalMistake::BadRequest:
        return TextId::ErrorBadRequest;
    }
    return TextId::ErrorBadRequest;
}

Rule ruleOf(LocalMistake mistake)
{
    switch (mistake) {
    case LocalMistake::UnknownClient:
        return Rule::AuthorizeClientUnknown;
    case LocalMistake::RedirectUri:
        return Rule::RedirectUriUnknown;
    case LocalMistake::BadRequest:
        return Rule::AuthorizeUnreadable;
    }
    return Rule::None;
}

} // namespace

net::Response Engine::authorize(const net::Request &request, bool post)
{
    // OIDC Core 3.1.2.1: GET with a query, or POST with a form.
    if (post && !isForm(request))
        return refuseLocally(request, LocalRefusal{LocalMistake::BadRequest, {}, "the body is not a form", {}});
    const auto form = net::parseForm(post ? request.body : request.query);
    if (!form)
        return refuseLocally(request, LocalRefusal{LocalMistake::BadRequest, {}, "the parameters cannot be read", {}});
    const auto snapshot = m_context.store.snapshot();
    auto outcome = checkAuthorize(*form, *snapshot, m_context.origins);
    if (const auto *refusal = std::get_if<LocalRefusal>(&outcome))
        return refuseLocally(request, *refusal);
    if (const auto *refusal = std::get_if<RedirectRefusal>(&outcome))
        return refuseByRedirect(request, *refusal, kFound, {});
    trace(request, "Authentication request accepted", "TS 33.434 A.4.2.2", Verdict::Ok);

    Visit visit{std::get<AuthorizeRequest>(std::move(outcome)), request, kFound, false};
    auto session = currentSession(request);
    if (!session) {
        log::error("seal.identity.authorize", "reading a session: {}", session.error().detail);
        return m_pages.error(kInternal, TextId::ErrorTrouble, request.correlation.str(),
                             m_pages.pickLocale({}, request.headers));
    }
    if (*session && sessionSuffices(visit.request, **session)) {
        trace(request, "Browser session reused", "OIDC Core 3.1.2.3", Verdict::Ok);
        return finish(visit, **session);
    }
    if (visit.request.promptNone) {
        // OIDC Core 3.1.2.1: prompt=none never shows a page.
        const RedirectRefusal refusal{visit.request.client, visit.request.redirectUri, visit.request.state,
                                      OAuthError(Rule::LoginRequired, "The user must sign in.").of("prompt", "none")};
        return refuseByRedirect(request, refusal, kFound, {});
    }
    return loginPage(visit, {}, visit.request.loginHint, 200);
}

net::Response Engine::refuseLocally(const net::Request &request, const LocalRefusal &refusal)
{
    const auto &row = rowOf(ruleOf(refusal.mistake));
    auto note = draft("authorize.refused", request, Listener::Https);
    note.result = store::AuditResult::Refused;
    note.reason = row.word;
    note.detail = refusal.detail;
    note.clause = row.clause;
    note.rule = row.rule;
    if (refusal.mistake == LocalMistake::RedirectUri) {
        note.client = ClientId(refusal.client);
        note.field = "redirect_uri";
        note.value = recordValue(refusal.redirectUri);
    } else if (refusal.mistake == LocalMistake::UnknownClient) {
        note.target = refusal.client; // as sent: no client of ours
        note.field = "client_id";
        note.value = recordValue(refusal.client);
    }
    m_context.store.note(std::move(note), false);
    trace(request, "Authentication request refused", row.clause, Verdict::Refused, refusal.detail);
    return m_pages.error(kBadRequest, textOf(refusal.mistake), request.correlation.str(),
                         m_pages.pickLocale({}, request.headers));
}

net::Response Engine::refuseByRedirect(const net::Request &request, const RedirectRefusal &refusal, int status,
                                       const UserId &user)
{
    auto note = this->refusal("authorize.refused", request, Listener::Https, refusal.error);
    note.client = refusal.client;
    note.user = user;
    m_context.store.note(std::move(note), !user.empty());
    trace(request, "Authentication request refused", refusal.error.clause, Verdict::Refused, refusal.error.description);
    auto response = net::Response::redirect(status, redirectWithError(refusal, m_context.origins.issuer));
    response.refusal = true;
    response.headers.set("Referrer-Policy", "no-referrer");
    forbidStoring(response);
    return response;
}

AccessList Engine::accessList(const store::Client &client, const ScopeGrant &grant) const
{
    AccessList access;
    access.application = client.name.empty() ? client.id.str() : client.name;
    bool named = false;
    for (const auto &scope : grant.scopes) {
        if (scope.starts_with(guard::kScopeServicePrefix))
            named = true;
        else
            access.scopes.push_back(scope);
    }
    if (!named)
        return access;
    const auto snapshot = m_context.store.snapshot();
    for (const auto &id : grant.services) {
        const auto *service = snapshot->service(id);
        access.serviceNames.push_back(service == nullptr || service->name.empty() ? id.str() : service->name);
    }
    return access;
}

std::string Engine::browserCookie(const net::Request &request) const
{
    if (auto sent = net::cookie(request.headers, kLoginCookie); sent && looksLikeLoginCookie(*sent))
        return *std::move(sent);
    return m_context.random.token();
}

net::Response Engine::loginPage(const Visit &visit, std::string message, std::string userName, int status)
{
    const auto locale = m_pages.pickLocale(visit.request.uiLocales, visit.from.headers);
    const auto snapshot = m_context.store.snapshot();
    const auto *client = snapshot->client(visit.request.client);
    const auto cookie = browserCookie(visit.from);
    const LoginForm form{
        LoginForm::Kind::Login, visit.request, {}, m_context.clock.now() + m_options.loginFormLifetime};
    auto sealed = m_forms.sealForm(m_context.random, form, cookie);
    if (client == nullptr || !sealed)
        return m_pages.error(kInternal, TextId::ErrorTrouble, visit.from.correlation.str(), locale);
    const auto cut =
        cutScope(visit.request.scope, visit.request.resource, *client, ScopeOwner{}, *snapshot, m_context.origins);
    LoginPage page;
    page.access = accessList(*client, cut ? *cut : ScopeGrant{});
    page.sealedRequest = *std::move(sealed);
    page.userName = std::move(userName);
    page.message = std::move(message);
    page.redirectUri = visit.request.redirectUri;
    page.status = status;
    auto response = m_pages.login(page, locale);
    response.headers.add("Set-Cookie", setCookie(kLoginCookie, cookie));
    return response;
}

net::Response Engine::consentPage(const Visit &visit, const SignedIn &who, const ScopeGrant &grant)
{
    const auto locale = m_pages.pickLocale(visit.request.uiLocales, visit.from.headers);
    const auto snapshot = m_context.store.snapshot();
    const auto *client = snapshot->client(visit.request.client);
    const auto cookie = browserCookie(visit.from);
    const LoginForm form{LoginForm::Kind::Consent, visit.request, who.session,
                         m_context.clock.now() + m_options.loginFormLifetime};
    auto sealed = m_forms.sealForm(m_context.random, form, cookie);
    if (client == nullptr || !sealed)
        return m_pages.error(kInternal, TextId::ErrorTrouble, visit.from.correlation.str(), locale);
    ConsentPage page;
    page.access = accessList(*client, grant);
    page.userName = who.user.displayName.empty() ? who.user.login.str() : who.user.displayName;
    page.sealedRequest = *std::move(sealed);
    page.redirectUri = visit.request.redirectUri;
    auto response = m_pages.consent(page, locale);
    response.headers.add("Set-Cookie", setCookie(kLoginCookie, cookie));
    if (!who.setCookie.empty())
        response.headers.add("Set-Cookie", who.setCookie);
    return response;
}

Result<std::optional<Engine::SignedIn>> Engine::currentSession(const net::Request &request) const
{
    using Found = std::optional<SignedIn>;
    const auto sent = net::cookie(request.headers, kSessionCookie);
    if (!sent)
        return Found{};
    const auto session = m_forms.openSession(*sent);
    const auto now = m_context.clock.now();
    if (!session || session->expiry <= now)
        return Found{};
    const auto &tables = m_context.store.reader();
    const auto grant = tables.grant(GrantId(session->id.str()));
    if (!grant)
        return grant.error().code == Errc::NotFound ? Result<Found>(Found{}) : Result<Found>(grant.error());
    if (grant->revoked || grant->kind != store::GrantKind::Session || grant->user != session->user ||
        grant->absoluteExpiry <= now)
        return Found{};
    auto user = tables.user(session->user);
    if (!user)
        return user.error().code == Errc::NotFound ? Result<Found>(Found{}) : Result<Found>(user.error());
    const bool denied = m_context.store.snapshot()->isDenied("user:" + user->id.str(), session->authTime);
    if (user->disabled || denied || session->authTime < user->passwordChangedAt)
        return Found{};
    return Found(SignedIn{*std::move(user), session->id, session->authTime, {}});
}

bool Engine::sessionSuffices(const AuthorizeRequest &request, const SignedIn &who) const
{
    if (request.promptLogin)
        return false;
    // OIDC Core 3.1.2.1: max_age=0 acts like prompt=login.
    if (request.maxAge && (request.maxAge->count() == 0 || m_context.clock.now() - who.authTime > *request.maxAge))
        return false;
    return request.hintSubject.empty() || request.hintSubject == who.user.id.str();
}

// The user is known: what is granted, whether to ask, and the code (TS 24.547 6.2.2 step 5, RFC 6749 4.1.2).
net::Response Engine::finish(const Visit &visit, const SignedIn &who)
{
    const auto &request = visit.request;
    const auto refuse = [&](OAuthError error) {
        auto response =
            refuseByRedirect(visit.from, {request.client, request.redirectUri, request.state, std::move(error)},
                             visit.redirectStatus, who.user.id);
        if (!who.setCookie.empty())
            response.headers.add("Set-Cookie", who.setCookie);
        return response;
    };
    const auto snapshot = m_context.store.snapshot();
    const auto *client = snapshot->client(request.client);
    if (client == nullptr || client->disabled)
        return refuseLocally(
            visit.from, {LocalMistake::UnknownClient, request.client.str(), "the client was removed meanwhile", {}});
    if (!request.hintSubject.empty() && request.hintSubject != who.user.id.str())
        return refuse(
            OAuthError(Rule::OtherUserSignedIn, "Another user signed in than the one asked for.").of("id_token_hint"));
    const auto mappings = m_context.store.reader().mappingsOfUser(who.user.id);
    if (!mappings) {
        log::error("seal.identity.authorize", "reading mappings: {}", mappings.error().detail);
        return refuse(serverError());
    }
    const auto cut = cutScope(request.scope, request.resource, *client, {ScopeOwner::Kind::User, &*mappings}, *snapshot,
                              m_context.origins);
    if (!cut)
        return refuse(cut.error());
    if ((!client->firstParty || request.promptConsent) && !visit.consented) {
        if (request.promptNone)
            return refuse(OAuthError(Rule::ConsentRequired, "The user must agree.").of("prompt", "none"));
        return consentPage(visit, who, *cut);
    }

    return sendCode(visit, who, *cut);
}

// TS 33.434 A.4.2.3, RFC 6749 4.1.2
net::Response Engine::sendCode(const Visit &visit, const SignedIn &who, const ScopeGrant &grant)
{
    const auto &request = visit.request;
    CodeGrant code;
    code.grant = GrantId(m_context.random.token());
    code.client = request.client;
    code.redirectUri = request.redirectUri;
    code.challenge = request.challenge;
    code.nonce = request.nonce;
    code.user = who.user.id;
    code.session = who.session;
    code.scope = grant.scope;
    code.resource = request.resource;
    code.scopeDiffers = grant.differs;
    code.authTime = who.authTime;
    code.expiry = m_context.clock.now() + m_options.codeLifetime;
    auto sealed = m_codes.seal(m_context.random, code);
    if (!sealed) {
        log::error("seal.identity.authorize", "sealing a code: {}", sealed.error().detail);
        return refuseByRedirect(visit.from, {request.client, request.redirectUri, request.state, serverError()},
                                visit.redirectStatus, who.user.id);
    }
    auto note = draft("code.issued", visit.from, Listener::Https);
    note.user = who.user.id;
    note.client = request.client;
    note.grant = code.grant;
    note.detail = "An authorization code was issued for " + grant.scope + ".";
    note.clause = "TS 33.434 A.4.2.3";
    m_context.store.note(std::move(note), true);
    trace(visit.from, "Authorization code issued", "TS 33.434 A.4.2.3", Verdict::Ok);

    net::Form parameters;
    parameters.add("code", *std::move(sealed));
    if (!request.state.empty())
        parameters.add("state", request.state);
    auto response = net::Response::redirect(
        visit.redirectStatus, redirectWith(request.redirectUri, std::move(parameters), m_context.origins.issuer));
    response.headers.set("Referrer-Policy", "no-referrer");
    forbidStoring(response);
    if (!who.setCookie.empty())
        response.headers.add("Set-Cookie", who.setCookie);
    return response;
}

} // namespace seal::identity
