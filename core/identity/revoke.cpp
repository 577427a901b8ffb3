#include "core/identity/engine.h"

#include "core/base/log.h"

namespace seal::identity {

namespace asio = boost::asio;

namespace {

constexpr int kOk = 200;
constexpr std::string_view kClause = "RFC 7009 2";

net::Response okay()
{
    auto response = net::Response::empty(kOk);
    forbidStoring(response);
    return response;
}

OAuthError foreign()
{
    return OAuthError(Rule::RevokeOfOtherClient, "The token was issued to another client.").of("token");
}

} // namespace

// Revoking a refresh token ends its grant and all tokens of it; an access token is put on the deny list until it
// expires.
Answer<std::optional<store::Command>> Engine::planRevocation(const TokenRequest &request, std::string_view token) const
{
    using Plan = std::optional<store::Command>;
    const auto &client = request.client.client->id;
    store::Command command;
    command.ifDone = draft("grant.revoked", request.from, request.listener);
    command.ifDone.client = client;
    command.ifDone.clause = kClause;
    if (const auto claims = m_refreshTokens.open(token)) {
        const auto grant = m_context.store.reader().grant(claims->grant);
        if (!grant)
            return grant.error().code == Errc::NotFound ? Answer<Plan>(Plan{}) : Answer<Plan>(serverError());
        if (grant->client != client)
            return foreign();
        command.steps.emplace_back(store::Revoke{grant->id, tokensExpireBy()});
        command.ifDone.user = grant->user;
        command.ifDone.grant = grant->id;
        command.ifDone.detail = "The client gave its refresh token back.";
    } else {
        const auto verdict = m_guard.checkToken(token, {});
        if (!verdict.ok() || !verdict.claims)
            return Plan{}; // RFC 7009 2.2: what is not valid needs no revocation
        const auto &access = *verdict.claims;
        if (access.client != client)
            return foreign();
        // The entry stops tokens with an earlier iat: any moment after this one's will do.
        command.steps.emplace_back(store::Deny{{"jti:" + access.jti, access.expiry, access.expiry + guard::kLeeway}});
        command.ifDone.event = "token.revoked";
        command.ifDone.grant = access.grant;
        command.ifDone.jti = access.jti;
        command.ifDone.detail = "The client gave its access token back.";
    }
    command.ifRefused = command.ifDone;
    command.ifRefused.result = store::AuditResult::Failed;
    return Plan(std::move(command));
}

asio::awaitable<net::Response> Engine::revoke(net::Request request, Listener listener)
{
    auto read = readTokenRequest(request, listener);
    if (!read)
        co_return refuseToken(request, listener, read.error(), {});
    TokenRequest asked = *std::move(read);
    asked.from = std::move(request);
    const auto &client = asked.client.client->id;
    const auto token = asked.form.get("token").value_or(std::string_view{});
    if (token.empty())
        co_return refuseToken(asked.from, listener,
                              OAuthError(Rule::ParameterMissing, "token is missing.").of("token").by("RFC 7009 2.1"),
                              client);
    auto plan = planRevocation(asked, token);
    if (!plan)
        co_return refuseToken(asked.from, listener, plan.error(), client);
    if (!*plan) {
        trace(asked.from, "Nothing to revoke", "RFC 7009 2.2", Verdict::Ok);
        co_return okay();
    }
    store::Command command = **std::move(plan);
    const auto outcome = co_await m_context.store.commit(std::move(command));
    if (!outcome.done()) {
        log::error("seal.identity.revoke", "the store did not revoke: {}", outcome.error.detail);
        co_return oauthResponse(outcome.decision == store::Decision::Busy || outcome.error.code == Errc::Unavailable
                                    ? temporarilyUnavailable()
                                    : serverError());
    }
    trace(asked.from, "Token revoked", "RFC 7009 2.1", Verdict::Ok);
    co_return okay();
}

} // namespace seal::identity
