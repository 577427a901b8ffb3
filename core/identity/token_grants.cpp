#include "core/identity/engine.h"

#include "core/base/log.h"
#include "core/guard/scopes.h"
#include "core/identity/token_rules.h"

#include <algorithm>

namespace seal::identity {

namespace {

std::string_view value(const net::Form &form, std::string_view name)
{
    return form.get(name).value_or(std::string_view{});
}

bool hasGrantType(const store::Client &client, std::string_view name)
{
    return std::ranges::find(client.grantTypes, name) != client.grantTypes.end();
}

// The members of a token response (TS 33.434 A.4.2.5). Tokens and scope tokens hold nothing that JSON escapes (RFC 6749
// A).
std::string tokenBody(std::string_view access, std::chrono::seconds lifetime, std::string_view idToken,
                      std::string_view refresh, std::string_view scope)
{
    constexpr std::size_t kFrame = 160;
    std::string body;
    body.reserve(access.size() + idToken.size() + refresh.size() + scope.size() + kFrame);
    body += R"({"access_token":")";
    body += access;
    body += R"(","token_type":"Bearer","expires_in":)";
    body += std::to_string(lifetime.count());
    for (const auto &[name, text] :
         {std::pair{"id_token", idToken}, std::pair{"refresh_token", refresh}, std::pair{"scope", scope}}) {
        if (text.empty())
            continue;
        body += ",\"";
        body += name;
        body += "\":\"";
        body += text;
        body += '"';
    }
    body += '}';
    return body;
}

} // namespace

Answer<Engine::TokenUser> Engine::tokenUser(const store::Snapshot &snapshot, const UserId &id, UtcMs authTime) const
{
    // TS 33.434 A.5: the account must still be valid each time tokens are made.
    const auto &tables = m_context.store.reader();
    auto user = tables.user(id);
    if (!user && user.error().code != Errc::NotFound) {
        log::error("seal.identity.token", "reading a user: {}", user.error().detail);
        return serverError();
    }
    if (!user)
        return OAuthError(Rule::UserGone, "The user account is not valid any more.").of("sub", id.str());
    if (auto fault = checkAccount(*user))
        return *std::move(fault);
    if (authTime < user->passwordChangedAt || snapshot.isDenied("user:" + id.str(), authTime))
        return OAuthError(Rule::UserMustSignIn, "The user must sign in again.").of("auth_time", toRfc3339(authTime));
    auto mappings = tables.mappingsOfUser(id);
    if (!mappings) {
        log::error("seal.identity.token", "reading mappings: {}", mappings.error().detail);
        return serverError();
    }
    return TokenUser{*std::move(user), *std::move(mappings)};
}

// Services and mappings may have changed since the log-in: a token never says more than what holds now.
Answer<ScopeGrant> Engine::cutAgain(const TokenRequest &request, const store::Grant &grant, std::string_view scope,
                                    std::string_view resource, const TokenUser &user) const
{
    const auto asked = value(request.form, "resource");
    if (request.form.count("resource") > 1 || (!asked.empty() && !resource.empty() && asked != resource))
        return OAuthError(Rule::ResourceChanged, "The resource is not the one that was authorized.")
            .of("resource", asked);
    auto cut = cutScope(scope.empty() ? std::string_view(grant.scope) : scope, asked.empty() ? resource : asked,
                        *request.client.client, {ScopeOwner::Kind::User, &user.mappings}, *request.snapshot,
                        m_context.origins);
    if (cut || cut.error().error == "invalid_target")
        return cut;
    return OAuthError(Rule::NothingLeft, "Nothing of what was granted is open to the user any more.")
        .of(cut.error().field, cut.error().value);
}

guard::AccessTokenClaims Engine::accessClaims(const TokenRequest &request, const TokenSet &set,
                                              const TokenUser *user) const
{
    const auto &client = *request.client.client;
    const auto now = fromEpochSeconds(toEpochSeconds(m_context.clock.now()));
    static const std::vector<store::Mapping> kNone;
    auto claims =
        claimsFor(client, set.scope, user == nullptr ? nullptr : &user->user, user == nullptr ? kNone : user->mappings);
    claims.issuer = m_context.origins.issuer;
    claims.jti = m_context.random.token();
    claims.issuedAt = now;
    claims.expiry = now + m_options.accessLifetime;
    // A deny entry names a millisecond, iat a second: what is issued after the entry must not fall under it.
    if (request.snapshot->isDenied("client:" + client.id.str(), now) ||
        (user != nullptr && request.snapshot->isDenied("user:" + user->user.id.str(), now)))
        claims.issuedAt += std::chrono::seconds(1);
    claims.grant = set.grant;
    claims.certificateThumbprint = request.client.thumbprint; // RFC 8705 3
    if (user != nullptr) {
        claims.authTime = set.authTime;
        claims.acr = kAcrPassword;
    }
    return claims;
}

Answer<Engine::Ready> Engine::issue(const TokenRequest &request, const TokenSet &set, const TokenUser *user,
                                    std::string_view event)
{
    const auto &client = *request.client.client;
    const auto claims = accessClaims(request, set, user);
    const auto now = fromEpochSeconds(toEpochSeconds(m_context.clock.now()));
    const auto access = m_signer.accessToken(*request.snapshot, claims);
    std::string idToken;
    Status signedAll = access ? Status{} : Status(access.error());
    if (access && user != nullptr && guard::hasScope(set.scope.scope, guard::kScopeOpenid)) {
        const IdTokenClaims identity{claims.issuer,
                                     user->user.id,
                                     client.id,
                                     now,
                                     now + m_options.idTokenLifetime,
                                     set.authTime,
                                     std::string(kAcrPassword),
                                     set.nonce,
                                     set.session,
                                     set.scope.services,
                                     claims.valUserId,
                                     claims.valUserIds};
        auto made = m_signer.idToken(*request.snapshot, identity, *access);
        if (made)
            idToken = *std::move(made);
        else
            signedAll = made.error();
    }
    std::string refresh;
    // TS 33.434 A.5: refresh tokens for the code grant only, and here for clients that are registered to use them.
    if (signedAll && user != nullptr && hasGrantType(client, "refresh_token")) {
        auto made = m_refreshTokens.make({set.grant, set.generation});
        if (made)
            refresh = *std::move(made);
        else
            signedAll = made.error();
    }
    if (!signedAll) {
        log::error("seal.identity.token", "making tokens: {}", signedAll.error().detail);
        return serverError();
    }

    Ready ready;
    ready.body = tokenBody(*access, m_options.accessLifetime, idToken, refresh,
                           set.tellScope ? std::string_view(set.scope.scope) : std::string_view{});
    auto &done = ready.command.ifDone;
    done = draft(event, request.from, request.listener);
    done.client = client.id;
    done.grant = set.grant;
    if (user != nullptr)
        done.user = user->user.id;
    if (set.scope.services.size() == 1)
        done.service = set.scope.services.front();
    ready.command.ifRefused = done;
    ready.command.ifRefused.event = "token.refused";
    ready.command.ifRefused.result = store::AuditResult::Refused;
    done.jti = claims.jti;
    done.target = claims.audience;
    done.detail = "Scope " + claims.scope + ".";
    done.clause = "TS 33.434 A.4.2.5";
    return ready;
}

Engine::Ready Engine::revokeInstead(const TokenRequest &request, const store::Grant &grant, OAuthError why) const
{
    Ready ready;
    ready.command.steps.emplace_back(store::Revoke{grant.id, tokensExpireBy()});
    ready.command.ifDone = refusal("grant.revoked", request.from, request.listener, why);
    ready.command.ifDone.client = request.client.client->id;
    ready.command.ifDone.user = grant.user;
    ready.command.ifDone.grant = grant.id;
    ready.command.ifRefused = ready.command.ifDone;
    ready.burnt = std::move(why);
    return ready;
}

// RFC 7636 4.6: whoever shows the code without its verifier has stolen it. It is burnt, also for its owner.
Engine::Ready Engine::burnCode(const TokenRequest &request, store::Redeem redeem) const
{
    Ready ready;
    ready.burnt =
        OAuthError(Rule::VerifierWrong, "code_verifier does not fit the code_challenge. The code cannot be used any more.").of("code_verifier");
    ready.command.ifDone = refusal("token.refused", request.from, request.listener, *ready.burnt);
    ready.command.ifDone.client = redeem.grant.client;
    ready.command.ifDone.user = redeem.grant.user;
    ready.command.ifDone.grant = redeem.grant.id;
    ready.command.ifRefused = ready.command.ifDone;
    ready.reusedEvent = "code.reused";
    ready.command.steps.emplace_back(std::move(redeem));
    return ready;
}

// RFC 6749 4.1.3, RFC 7636 4.6, TS 33.434 A.4.2.4
Answer<Engine::Ready> Engine::codeGrant(const TokenRequest &request)
{
    constexpr std::string_view kClause = "RFC 6749 4.1.3, TS 33.434 A.4.2.4";
    const auto &form = request.form;
    for (const std::string_view name : {"code", "redirect_uri", "code_verifier"}) {
        if (value(form, name).empty())
            return OAuthError(Rule::ParameterMissing, std::string(name) + " is missing.").of(name).by(kClause);
    }
    const auto code = m_codes.open(value(form, "code"));
    if (!code)
        return OAuthError(Rule::CodeUnknown, "The code is not one of this server.").of("code");
    const auto &client = *request.client.client;
    if (code->client != client.id)
        return OAuthError(Rule::CodeOfOtherClient, "The code was issued to another client.")
            .of("client_id", client.id.str());
    if (code->redirectUri != value(form, "redirect_uri"))
        return OAuthError(Rule::RedirectUriChanged, "redirect_uri is not the one of the authentication request.")
            .of("redirect_uri", value(form, "redirect_uri"));

    const auto now = m_context.clock.now();
    const bool refreshable = hasGrantType(client, "refresh_token");
    store::Redeem redeem;
    redeem.expiry = code->expiry;
    redeem.grant.id = code->grant;
    redeem.grant.client = client.id;
    redeem.grant.user = code->user;
    redeem.grant.session = code->session;
    redeem.grant.scope = code->scope;
    redeem.grant.cnf = request.client.binding();
    redeem.grant.authTime = code->authTime;
    redeem.grant.lastUsed = now;
    redeem.grant.idleExpiry = refreshable ? now + m_options.refreshIdle : tokensExpireBy();
    redeem.grant.absoluteExpiry = refreshable ? now + m_options.refreshMaximum : tokensExpireBy();

    const auto verifier = value(form, "code_verifier");
    if (!isCodeVerifier(verifier) || !verifierFits(verifier, code->challenge)) {
        redeem.burn = true;
        return burnCode(request, std::move(redeem));
    }
    const auto session = m_context.store.reader().grant(GrantId(code->session.str()));
    if (!session && session.error().code != Errc::NotFound)
        return serverError();
    if (!session || session->revoked)
        return OAuthError(Rule::LoginEnded, "The log-in that the code came from has ended.").of("code");
    const auto user = tokenUser(*request.snapshot, code->user, code->authTime);
    if (!user)
        return user.error();
    auto cut = cutAgain(request, redeem.grant, code->scope, code->resource, *user);
    if (!cut)
        return cut.error();
    TokenSet set{*std::move(cut), code->grant, code->session, code->authTime, code->nonce, 0, code->scopeDiffers};
    set.tellScope = set.tellScope || set.scope.differs;
    auto ready = issue(request, set, &*user, "token.issued");
    if (!ready)
        return ready;
    ready->command.steps.emplace_back(std::move(redeem));
    ready->reusedEvent = "code.reused";
    return ready;
}

namespace {

/// Scope may only shrink (RFC 6749 6).
std::optional<OAuthError> checkNarrower(const store::Grant &grant, std::string_view asked)
{
    if (asked.empty())
        return {};
    const auto wanted = guard::splitScope(asked);
    if (!wanted)
        return OAuthError(Rule::ScopeMalformed, "The scope is not a list of scope tokens with single spaces between them.").of("scope", asked);
    for (const auto &scope : *wanted) {
        if (!guard::hasScope(grant.scope, scope))
            return OAuthError(Rule::ScopeWider, "The scope is wider than what was granted.").of("scope", scope);
    }
    return {};
}

} // namespace

// RFC 6749 6, RFC 9700 4.14, TS 33.434 A.5
Answer<Engine::Ready> Engine::refreshGrant(const TokenRequest &request)
{
    constexpr std::string_view kClause = "RFC 6749 6, TS 33.434 A.5";
    const auto presented = value(request.form, "refresh_token");
    if (presented.empty())
        return OAuthError(Rule::ParameterMissing, "refresh_token is missing.").of("refresh_token").by(kClause);
    const auto claims = m_refreshTokens.open(presented);
    if (!claims)
        return OAuthError(Rule::RefreshUnknown, "The refresh token is not one of this server.").of("refresh_token");
    const auto &client = *request.client.client;
    const auto grant = m_context.store.reader().grant(claims->grant);
    if (!grant && grant.error().code != Errc::NotFound)
        return serverError();
    if (!grant)
        return OAuthError(Rule::RefreshEnded, "The grant is unknown or has ended.").of("refresh_token");
    if (grant->client != client.id)
        return OAuthError(Rule::RefreshOfOtherClient, "The refresh token was issued to another client.")
            .of("client_id", client.id.str());

    const auto asked = value(request.form, "scope");
    if (auto fault = checkNarrower(*grant, asked))
        return *std::move(fault);
    const bool current = !grant->revoked && grant->generation == claims->generation;
    const auto user = tokenUser(*request.snapshot, grant->user, grant->authTime);
    if (!user) {
        if (user.error().error != "invalid_grant" || grant->revoked)
            return user.error();
        return revokeInstead(request, *grant, user.error());
    }
    auto cut = cutAgain(request, *grant, asked, {}, *user);
    if (!cut && current)
        return cut.error();

    // An old token must reach the store even when nothing is left to grant: its reuse revokes the grant.
    TokenSet set{cut ? *std::move(cut) : ScopeGrant{},
                 grant->id,
                 grant->session,
                 grant->authTime,
                 {},
                 claims->generation + 1,
                 false};
    set.tellScope = set.scope.differs;
    auto ready = issue(request, set, &*user, "token.refreshed");
    if (!ready)
        return ready;
    store::Rotate rotate;
    rotate.grant = grant->id;
    rotate.client = client.id;
    rotate.generation = claims->generation;
    rotate.cnf = request.client.binding();
    rotate.idleExpiry = m_context.clock.now() + m_options.refreshIdle;
    ready->command.steps.emplace_back(std::move(rotate));
    ready->reusedEvent = "refresh.reused";
    return ready;
}

// RFC 6749 4.4, project bindings 4: servers get tokens for themselves.
Answer<Engine::Ready> Engine::clientGrant(const TokenRequest &request)
{
    const auto &client = *request.client.client;
    if (auto fault = checkOwnTokens(client, m_context.demo))
        return *std::move(fault);
    if (request.form.count("resource") > 1)
        return OAuthError(Rule::SeveralResources, "One resource at a time: an access token has one audience.")
            .of("resource");
    auto cut = cutScope(value(request.form, "scope"), value(request.form, "resource"), client,
                        {ScopeOwner::Kind::Client, nullptr}, *request.snapshot, m_context.origins);
    if (!cut)
        return cut.error();
    TokenSet set;
    set.tellScope = cut->differs;
    set.scope = *std::move(cut);
    return issue(request, set, nullptr, "token.issued");
}

} // namespace seal::identity
