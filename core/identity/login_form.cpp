#include "core/identity/login_form.h"

#include "core/identity/wire.h"

#include <algorithm>

namespace seal::identity {

namespace {

constexpr std::size_t kShortestCookie = 22;
constexpr std::size_t kLongestCookie = 64;

} // namespace

Result<LoginSealer> LoginSealer::create(const store::Sealer &sealer)
{
    SEAL_TRY(auto forms, SealedText::create(sealer, "login-form"));
    SEAL_TRY(auto sessions, SealedText::create(sealer, "cookie"));
    return LoginSealer(std::move(forms), std::move(sessions));
}

Result<std::string> LoginSealer::sealForm(Random &random, const LoginForm &form, std::string_view cookie) const
{
    WireWriter out;
    out.number(static_cast<std::int64_t>(form.kind));
    form.request.write(out);
    out.id(form.session);
    out.time(form.expiry);
    return m_forms.seal(random, out.bytes(), cookie);
}

Result<LoginForm> LoginSealer::openForm(std::string_view text, std::string_view cookie) const
{
    if (!looksLikeLoginCookie(cookie))
        return makeError(Errc::InvalidInput, "the form came without the cookie of its page");
    SEAL_TRY(const auto plain, m_forms.open(text, cookie));
    WireReader in(plain.text());
    LoginForm form;
    form.kind = in.number() == static_cast<std::int64_t>(LoginForm::Kind::Consent) ? LoginForm::Kind::Consent
                                                                                   : LoginForm::Kind::Login;
    form.request = AuthorizeRequest::read(in);
    form.session = in.id<SessionId>();
    form.expiry = in.time();
    SEAL_CHECK(in.done());
    return form;
}

Result<std::string> LoginSealer::sealSession(Random &random, const BrowserSession &session) const
{
    WireWriter out;
    out.id(session.id);
    out.id(session.user);
    out.time(session.authTime);
    out.time(session.expiry);
    return m_sessions.seal(random, out.bytes(), {});
}

Result<BrowserSession> LoginSealer::openSession(std::string_view text) const
{
    SEAL_TRY(const auto plain, m_sessions.open(text, {}));
    WireReader in(plain.text());
    BrowserSession session;
    session.id = in.id<SessionId>();
    session.user = in.id<UserId>();
    session.authTime = in.time();
    session.expiry = in.time();
    SEAL_CHECK(in.done());
    return session;
}

std::string setCookie(std::string_view name, std::string_view value)
{
    std::string text(name);
    text += '=';
    text += value;
    text += "; Path=/; Secure; HttpOnly; SameSite=Lax";
    return text;
}

bool looksLikeLoginCookie(std::string_view value)
{
    return value.size() >= kShortestCookie && value.size() <= kLongestCookie && std::ranges::all_of(value, [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
                      c == '_';
           });
}

} // namespace seal::identity
