#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/identity/authorize_request.h"
#include "core/identity/sealed_text.h"

#include <string>
#include <string_view>

namespace seal::identity {

/// Binds a form to the browser that got it.
inline constexpr std::string_view kLoginCookie = "__Host-seal-login";
/// The browser session (project bindings 3).
inline constexpr std::string_view kSessionCookie = "__Host-seal-session";

/// The hidden field of a page: the authorization request that it continues.
struct LoginForm
{
    enum class Kind { Login, Consent };
    Kind kind = Kind::Login;
    AuthorizeRequest request;
    SessionId session; ///< Consent: of whom the page asked it
    UtcMs expiry{};
};

/// A logged-in browser.
struct BrowserSession
{
    SessionId id; ///< also the id of its grant
    UserId user;
    UtcMs authTime{};
    UtcMs expiry{};
};

/// Seals both. A form opens only together with the cookie it was bound to: that makes it safe from cross-site requests.
class LoginSealer
{
public:
    static Result<LoginSealer> create(const store::Sealer &sealer);

    [[nodiscard]] Result<std::string> sealForm(Random &random, const LoginForm &form, std::string_view cookie) const;
    [[nodiscard]] Result<LoginForm> openForm(std::string_view text, std::string_view cookie) const;
    [[nodiscard]] Result<std::string> sealSession(Random &random, const BrowserSession &session) const;
    [[nodiscard]] Result<BrowserSession> openSession(std::string_view text) const;

private:
    LoginSealer(SealedText forms, SealedText sessions) : m_forms(std::move(forms)), m_sessions(std::move(sessions)) {}
    SealedText m_forms;
    SealedText m_sessions;
};

/// "name=value; Path=/; Secure; HttpOnly; SameSite=Lax" (RFC 6265bis, __Host- prefix).
std::string setCookie(std::string_view name, std::string_view value);
/// True for a value that this program may have set: 22 to 64 characters of base64url.
bool looksLikeLoginCookie(std::string_view value);

} // namespace seal::identity
