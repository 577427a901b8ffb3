#include "core/identity/engine.h"

#include "core/base/log.h"
#include "core/identity/token_rules.h"

namespace seal::identity {

namespace asio = boost::asio;

namespace {

constexpr int kSeeOther = 303; // RFC 9700 4.12: never 307, which would send the password on
constexpr int kBadRequest = 400;
constexpr int kForbidden = 403;
constexpr int kTooMany = 429;
constexpr int kInternal = 500;
constexpr int kUnavailable = 503;
constexpr std::size_t kMaxUserName = 255;
constexpr std::size_t kMaxPassword = 1024;
constexpr std::string_view kClause = "TS 24.547 6.2.2, TS 33.434 5.2.4";

} // namespace

net::Response Engine::showLogin(const net::Request &request)
{
    const auto locale = m_pages.pickLocale({}, request.headers);
    const auto session = currentSession(request);
    if (!session)
        return m_pages.error(kInternal, TextId::ErrorTrouble, request.correlation.str(), locale);
    if (!*session)
        return m_pages.notice({}, locale);
    const auto &user = (*session)->user;
    return m_pages.notice(user.displayName.empty() ? user.login.str() : user.displayName, locale);
}

net::Response Engine::refuseForm(const net::Request &request, Rule rule, std::string detail)
{
    const auto &row = rowOf(rule);
    auto note = draft("login.refused", request, Listener::Https);
    note.result = store::AuditResult::Refused;
    note.reason = row.word;
    note.detail = detail;
    note.clause = row.clause;
    note.rule = rule;
    m_context.store.note(std::move(note), false);
    trace(request, "Form refused", row.clause, Verdict::Refused, std::move(detail));
    const int status = rule == Rule::LoginFormForeign ? kForbidden : kBadRequest;
    return m_pages.error(status, TextId::ErrorForm, request.correlation.str(), m_pages.pickLocale({}, request.headers));
}

asio::awaitable<net::Response> Engine::login(net::Request request)
{
    if (!isForm(request))
        co_return refuseForm(request, Rule::LoginFormUnreadable, "The log-in was not sent as a form.");
    auto parsed = net::parseForm(request.body);
    if (!parsed || !parsed->duplicates().empty())
        co_return refuseForm(request, Rule::LoginFormUnreadable, "The log-in form cannot be read.");
    SecretBytes password =
        SecretBytes::fromText(parsed->get("password").value_or(std::string_view{}).substr(0, kMaxPassword + 1));
    wipe(std::as_writable_bytes(std::span(request.body)));
    request.body.clear();

    // The hidden field opens only with the cookie that this browser got with the page: a form of another site has not
    // both.
    const auto cookie = net::cookie(request.headers, kLoginCookie).value_or(std::string{});
    auto form = m_forms.openForm(parsed->get("request").value_or(std::string_view{}), cookie);
    if (!form)
        co_return refuseForm(request, Rule::LoginFormForeign, "The form does not belong to this browser.");
    if (form->expiry <= m_context.clock.now())
        co_return refuseForm(request, Rule::LoginFormOld, "The form is too old.");

    Visit visit{form->request, std::move(request), kSeeOther, false};
    if (form->kind == LoginForm::Kind::Consent)
        co_return decideConsent(std::move(visit), *form, parsed->get("decision").value_or(std::string_view{}));
    std::string userName(parsed->get("username").value_or(std::string_view{}));
    co_return co_await passwordLogin(std::move(visit), std::move(userName), std::move(password));
}

// One answer for an unknown name, a wrong password and a disabled account, after the same work (RFC 9700, OWASP
// ASVS 2.2).
net::Response Engine::refuseLogin(const Visit &visit, const UserId &user, std::string userName, Rule rule,
                                  std::string detail)
{
    const auto &row = rowOf(rule);
    auto note = draft("login.refused", visit.from, Listener::Https);
    note.result = store::AuditResult::Refused;
    note.reason = row.word;
    note.detail = detail;
    note.clause = row.clause;
    note.rule = rule;
    note.user = user;
    note.client = visit.request.client;
    m_context.store.note(std::move(note), false);
    trace(visit.from, "Log-in refused", kClause, Verdict::Refused, std::move(detail));
    const auto locale = m_pages.pickLocale(visit.request.uiLocales, visit.from.headers);
    return loginPage(visit, m_pages.text(TextId::WrongCredentials, locale), std::move(userName), kForbidden);
}

asio::awaitable<net::Response> Engine::passwordLogin(Visit visit, std::string userName, SecretBytes password)
{
    const auto locale = m_pages.pickLocale(visit.request.uiLocales, visit.from.headers);
    if (userName.size() > kMaxUserName || password.size() > kMaxPassword)
        co_return refuseLogin(visit, {}, {}, Rule::LoginTooLong,
                              "The user name or the password is longer than any real one.");
    const auto prefix = visit.from.peer.prefix;
    const auto wait = m_throttle.attempt(userName, prefix);
    if (wait > std::chrono::milliseconds(0)) {
        const auto seconds = std::to_string(std::chrono::ceil<std::chrono::seconds>(wait).count());
        auto note = draft("login.refused", visit.from, Listener::Https);
        note.result = store::AuditResult::Refused;
        const auto &row = rowOf(Rule::LoginThrottled);
        note.reason = row.word;
        note.detail = "Too many attempts; told to wait.";
        note.clause = row.clause;
        note.rule = row.rule;
        note.client = visit.request.client;
        m_context.store.note(std::move(note), false);
        trace(visit.from, "Log-in slowed down", kClause, Verdict::Refused,
              "Too many attempts; wait " + seconds + " s.");
        auto response =
            loginPage(visit, m_pages.text(TextId::Throttled, locale, seconds), std::move(userName), kTooMany);
        response.headers.set("Retry-After", seconds);
        co_return response;
    }

    auto user = m_context.store.reader().userByLogin(LoginName(userName));
    if (!user && user.error().code != Errc::NotFound) {
        log::error("seal.identity.login", "reading a user: {}", user.error().detail);
        m_throttle.undo(userName, prefix);
        co_return m_pages.error(kInternal, TextId::ErrorTrouble, visit.from.correlation.str(), locale);
    }
    std::string phc = user ? user->passwordPhc : std::string();
    const auto right = co_await m_pool.verify(std::move(phc), std::move(password));
    if (!right) {
        m_throttle.undo(userName, prefix);
        auto response = loginPage(visit, m_pages.text(TextId::Busy, locale), std::move(userName), kUnavailable);
        response.headers.set("Retry-After", "2");
        co_return response;
    }
    if (!user)
        co_return refuseLogin(visit, {}, std::move(userName), Rule::LoginUserUnknown, "No user has that name.");
    if (!*right)
        co_return refuseLogin(visit, user->id, std::move(userName), Rule::LoginPasswordWrong, "The password is wrong.");
    if (const auto fault = checkPasswordLogin(*user))
        co_return refuseLogin(visit, user->id, std::move(userName), fault->rule, fault->description);
    m_throttle.succeeded(userName, prefix);
    co_return co_await startSession(std::move(visit), *std::move(user));
}

asio::awaitable<net::Response> Engine::startSession(Visit visit, store::User user)
{
    const auto locale = m_pages.pickLocale(visit.request.uiLocales, visit.from.headers);
    const auto now = m_context.clock.now();
    BrowserSession session{SessionId(m_context.random.token()), user.id, now, now + m_options.sessionLifetime};
    auto sealed = m_forms.sealSession(m_context.random, session);
    if (!sealed)
        co_return m_pages.error(kInternal, TextId::ErrorTrouble, visit.from.correlation.str(), locale);

    store::Redeem redeem;
    redeem.grant.id = GrantId(session.id.str());
    redeem.grant.kind = store::GrantKind::Session;
    redeem.grant.user = user.id;
    redeem.grant.session = session.id;
    redeem.grant.authTime = now;
    redeem.grant.lastUsed = now;
    redeem.grant.idleExpiry = session.expiry;
    redeem.grant.absoluteExpiry = session.expiry;
    store::Command command;
    command.steps.emplace_back(std::move(redeem));
    command.ifDone = draft("login.done", visit.from, Listener::Https);
    command.ifDone.user = user.id;
    command.ifDone.client = visit.request.client;
    command.ifDone.grant = GrantId(session.id.str());
    command.ifDone.detail = "The user signed in with a password.";
    command.ifDone.clause = kClause;
    command.ifRefused = command.ifDone;
    command.ifRefused.event = "login.refused";
    command.ifRefused.result = store::AuditResult::Failed;
    const auto outcome = co_await m_context.store.commit(std::move(command));
    if (!outcome.done()) {
        auto response = loginPage(visit, m_pages.text(TextId::Busy, locale), user.login.str(), kUnavailable);
        response.headers.set("Retry-After", "1");
        co_return response;
    }
    trace(visit.from, "User authenticated", kClause, Verdict::Ok);
    const SignedIn who{std::move(user), session.id, now, setCookie(kSessionCookie, *sealed)};
    co_return finish(visit, who);
}

net::Response Engine::decideConsent(Visit visit, const LoginForm &form, std::string_view decision)
{
    const auto session = currentSession(visit.from);
    if (!session)
        return m_pages.error(kInternal, TextId::ErrorTrouble, visit.from.correlation.str(),
                             m_pages.pickLocale({}, visit.from.headers));
    // Whoever agrees must be who was asked.
    if (!*session || (*session)->session != form.session)
        return refuseForm(visit.from, Rule::LoginFormForeign, "The user who was asked is not signed in any more.");
    if (decision != "allow") {
        const RedirectRefusal refusal{visit.request.client,
                                      visit.request.redirectUri,
                                      visit.request.state,
                                      {Rule::ConsentRefused, "The user did not agree."}};
        return refuseByRedirect(visit.from, refusal, visit.redirectStatus, (*session)->user.id);
    }
    trace(visit.from, "User agreed", "OIDC Core 3.1.2.4", Verdict::Ok);
    visit.consented = true;
    return finish(visit, **session);
}

} // namespace seal::identity
