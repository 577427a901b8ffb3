#pragma once

#include "core/guard/context.h"
#include "core/guard/guard.h"
#include "core/identity/authorize_request.h"
#include "core/identity/client_auth.h"
#include "core/identity/hash_pool.h"
#include "core/identity/login_form.h"
#include "core/identity/metadata.h"
#include "core/identity/options.h"
#include "core/identity/pages.h"
#include "core/identity/refresh_token.h"
#include "core/identity/scope_grant.h"
#include "core/identity/sealed_code.h"
#include "core/identity/throttle.h"
#include "core/identity/tokens.h"
#include "core/store/command.h"

#include <boost/asio/awaitable.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace seal::identity {

/// What all endpoints of the SIM-S share. Used by every worker at once: its members lock for themselves or never
/// change.
class Engine
{
public:
    static Result<std::shared_ptr<Engine>> create(guard::ServerContext context, HashPool &pool, const PageTexts &texts,
                                                  IdentityOptions options);

    // authorize.cpp
    net::Response authorize(const net::Request &request, bool post);
    // login.cpp
    net::Response showLogin(const net::Request &request);
    boost::asio::awaitable<net::Response> login(net::Request request);
    // token.cpp
    boost::asio::awaitable<net::Response> token(net::Request request, Listener listener);
    // revoke.cpp
    boost::asio::awaitable<net::Response> revoke(net::Request request, Listener listener);
    // identity_server.cpp
    net::Response showMetadata() const;
    net::Response showKeys() const;
    /// A refusal before any handler runs (404 excepted): as a page.
    net::Response pageRefusal(int status) const;

private:
    Engine(guard::ServerContext context, HashPool &pool, const PageTexts &texts, IdentityOptions options,
           CodeSealer codes, RefreshTokens refreshTokens, LoginSealer forms);

    /// A user who is logged in, with what the request that brought it in was.
    struct SignedIn
    {
        store::User user;
        SessionId session;
        UtcMs authTime{};
        std::string setCookie; ///< of a new session; empty when it is an old one
    };
    /// One way through the pages.
    struct Visit
    {
        AuthorizeRequest request;
        net::Request from;
        int redirectStatus = 302;
        bool consented = false;
    };

    // authorize.cpp
    net::Response refuseLocally(const net::Request &request, const LocalRefusal &refusal);
    net::Response refuseByRedirect(const net::Request &request, const RedirectRefusal &refusal, int status,
                                   const UserId &user);
    net::Response loginPage(const Visit &visit, std::string message, std::string userName, int status);
    net::Response consentPage(const Visit &visit, const SignedIn &who, const ScopeGrant &grant);
    net::Response finish(const Visit &visit, const SignedIn &who);
    net::Response sendCode(const Visit &visit, const SignedIn &who, const ScopeGrant &grant);
    [[nodiscard]] AccessList accessList(const store::Client &client, const ScopeGrant &grant) const;
    /// The session of the browser, checked against its grant and user; nothing if there is none that holds.
    [[nodiscard]] Result<std::optional<SignedIn>> currentSession(const net::Request &request) const;
    /// True when this session may answer the request without a new log-in.
    [[nodiscard]] bool sessionSuffices(const AuthorizeRequest &request, const SignedIn &who) const;
    /// The cookie that binds forms to this browser: the one it sent, or a new one to set.
    [[nodiscard]] std::string browserCookie(const net::Request &request) const;

    // login.cpp
    boost::asio::awaitable<net::Response> passwordLogin(Visit visit, std::string userName, SecretBytes password);
    boost::asio::awaitable<net::Response> startSession(Visit visit, store::User user);
    net::Response decideConsent(Visit visit, const LoginForm &form, std::string_view decision);
    net::Response refuseForm(const net::Request &request, Rule rule, std::string detail);
    net::Response refuseLogin(const Visit &visit, const UserId &user, std::string userName, Rule rule,
                              std::string detail);

    // token.cpp
    /// What a token request turned into: to commit, then to answer.
    struct Ready
    {
        store::Command command;
        std::string body;                ///< JSON of the success
        std::optional<OAuthError> burnt; ///< the answer although the command is done: it took something away
        std::string_view reusedEvent;    ///< what a second use is called in the audit log
    };
    struct TokenRequest
    {
        net::Request from;
        net::Form form;
        Listener listener = Listener::Https;
        store::SnapshotPtr snapshot;
        AuthenticatedClient client;
    };
    /// Client authentication and form; both endpoints for clients begin with it.
    Answer<TokenRequest> readTokenRequest(const net::Request &request, Listener listener) const;
    Answer<Ready> dispatch(const TokenRequest &request);
    net::Response refuseToken(const net::Request &request, Listener listener, const OAuthError &error,
                              const ClientId &client);
    net::Response answerOutcome(const TokenRequest &request, const Ready &ready, const store::Outcome &outcome);

    // token_grants.cpp
    /// A user as tokens show it.
    struct TokenUser
    {
        store::User user;
        std::vector<store::Mapping> mappings;
    };
    /// What the tokens of one answer are made from.
    struct TokenSet
    {
        ScopeGrant scope;
        GrantId grant;
        SessionId session;
        UtcMs authTime{};
        std::string nonce;
        std::int64_t generation = 0; ///< of the refresh token to hand out
        bool tellScope = false;
    };
    [[nodiscard]] Ready burnCode(const TokenRequest &request, store::Redeem redeem) const;
    Answer<Ready> codeGrant(const TokenRequest &request);
    Answer<Ready> refreshGrant(const TokenRequest &request);
    Answer<Ready> clientGrant(const TokenRequest &request);
    [[nodiscard]] guard::AccessTokenClaims accessClaims(const TokenRequest &request, const TokenSet &set,
                                                        const TokenUser *user) const;
    /// Signs and fills in body and records; the caller adds the steps. No user: client_credentials.
    Answer<Ready> issue(const TokenRequest &request, const TokenSet &set, const TokenUser *user,
                        std::string_view event);
    /// The user, if tokens may still be made from a log-in at `authTime`.
    Answer<TokenUser> tokenUser(const store::Snapshot &snapshot, const UserId &id, UtcMs authTime) const;
    Answer<ScopeGrant> cutAgain(const TokenRequest &request, const store::Grant &grant, std::string_view scope,
                                std::string_view resource, const TokenUser &user) const;
    /// Instead of tokens: the grant ends, and `why` is the answer.
    Ready revokeInstead(const TokenRequest &request, const store::Grant &grant, OAuthError why) const;

    // revoke.cpp
    /// Nothing when there is nothing to revoke.
    Answer<std::optional<store::Command>> planRevocation(const TokenRequest &request, std::string_view token) const;

    // engine.cpp
    [[nodiscard]] store::AuditDraft draft(std::string_view event, const net::Request &request, Listener listener) const;
    [[nodiscard]] store::AuditDraft refusal(std::string_view event, const net::Request &request, Listener listener,
                                            const OAuthError &error) const;
    void trace(const net::Request &request, std::string_view title, std::string_view clause, seal::Verdict verdict,
               std::string reason = {}) const;
    [[nodiscard]] UtcMs tokensExpireBy() const;
    [[nodiscard]] bool isForm(const net::Request &request) const;

    guard::ServerContext m_context;
    HashPool &m_pool;
    const PageTexts &m_texts;
    IdentityOptions m_options;
    CodeSealer m_codes;
    RefreshTokens m_refreshTokens;
    LoginSealer m_forms;
    Pages m_pages;
    Throttle m_throttle;
    TokenSigner m_signer;
    guard::Guard m_guard;
};

} // namespace seal::identity
