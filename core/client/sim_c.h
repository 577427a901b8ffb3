#pragma once

#include "core/client/context.h"
#include "core/client/cookie_jar.h"
#include "core/client/discovery.h"
#include "core/client/id_token.h"
#include "core/client/oauth.h"
#include "core/client/recorder.h"

#include <optional>
#include <string>
#include <string_view>

namespace seal::client {

/// TS 33.434 A.4.2.2: the method every SIM-S supports.
inline constexpr std::string_view kAcrPassword = "3gpp:acr:password";

struct SimCOptions
{
    ClientLogin login;
    std::string redirectUri;
    std::string scope = "openid"; ///< openid is mandatory in the profile
    std::string acrValues{kAcrPassword};
    bool acrRequired = true; ///< false for servers that do not tell the acr
};

/// What one authorization request was made of; kept until the token response is checked.
struct Authorization
{
    std::string url; ///< where the user agent goes
    std::string state;
    std::string nonce;
    Pkce pkce;
};

/// The tokens of a log-in after every check.
struct SimCTokens
{
    AccessToken access;
    SecretBytes refreshToken; ///< may be empty
    IdToken identity;
    std::string idToken; ///< as received
    std::string nonce;   ///< of the log-in: a refreshed ID token that carries one must carry this
};

/// A native SIM-C (TS 24.547 6.2.2, TS 33.434 Annex A): authorization code, PKCE S256, fresh state and nonce for each
/// request.
class SimC
{
public:
    SimC(Context context, Provider provider, SimCOptions options);

    /// All steps: asks, fills in the log-in page as the user agent, redeems, checks.
    [[nodiscard]] boost::asio::awaitable<Result<SimCTokens>> logIn(LoginName user, SecretBytes password);

    /// A new authorization request; for a browser outside, its URL is the address to open.
    [[nodiscard]] Authorization begin();
    /// As user agent, TS 24.547 6.2.2 steps 2 to 5: the address that the SIM-S redirects to; it is never fetched.
    /// The password goes to the origin of the authorization endpoint only.
    [[nodiscard]] boost::asio::awaitable<Result<std::string>> passLoginPage(Authorization authorization, LoginName user,
                                                                            SecretBytes password);
    /// The code of a redirect. Cancelled: another state, dropped without a word to the server (TS 33.434 A.4.2.3).
    [[nodiscard]] Result<std::string> codeOf(const Authorization &authorization, std::string_view redirected);
    [[nodiscard]] boost::asio::awaitable<Result<SimCTokens>> redeem(Authorization authorization, std::string code);

    /// RFC 6749 section 6. The old refresh token is used up when the answer holds a new one, which these tokens then
    /// carry.
    [[nodiscard]] boost::asio::awaitable<Result<SimCTokens>> refresh(SimCTokens tokens);
    /// RFC 7009.
    [[nodiscard]] boost::asio::awaitable<Status> revoke(SecretBytes token, std::string typeHint);

    /// What the SIM-S said when the last call failed with an OAuth error.
    [[nodiscard]] const std::optional<OAuthError> &oauthError() const { return m_oauthError; }
    [[nodiscard]] const Provider &provider() const { return m_provider; }

private:
    struct Page;
    boost::asio::awaitable<Result<net::ClientResponse>> browse(net::ClientRequest request, std::string clause);
    boost::asio::awaitable<Result<Page>> open(net::ClientRequest request, std::string clause);
    boost::asio::awaitable<Result<TokenResponse>> tokenRequest(net::Form form, std::string clause);
    boost::asio::awaitable<Status> knowKeyOf(std::string idToken);
    /// `original`: on refresh, the ID token of the log-in.
    boost::asio::awaitable<Result<IdToken>> checkIdToken(const TokenResponse &response, std::string nonce,
                                                         const IdToken *original);
    [[nodiscard]] bool isRedirectUri(std::string_view url) const;
    Error oauthFailure(OAuthError error, std::string title, std::string clause);

    Context m_context;
    Provider m_provider;
    SimCOptions m_options;
    Recorder m_recorder;
    CookieJar m_cookies;
    std::optional<OAuthError> m_oauthError;
};

} // namespace seal::client
