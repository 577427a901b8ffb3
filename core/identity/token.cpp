#include "core/identity/engine.h"

#include "core/base/log.h"
#include "core/identity/token_rules.h"

#include <algorithm>

namespace seal::identity {

namespace asio = boost::asio;

namespace {

constexpr int kOk = 200;
constexpr std::string_view kEvent = "token.refused";

/// Of a decision of the store: the client is told invalid_grant, whatever the store calls it.
OAuthError invalidGrant(Rule rule, std::string description)
{
    OAuthError error(rule, std::move(description));
    error.error = "invalid_grant";
    return error;
}

// Why the store said no, as the client is told (RFC 6749 5.2).
OAuthError errorOf(const store::Outcome &outcome)
{
    switch (outcome.decision) {
    case store::Decision::AlreadyUsed:
    case store::Decision::Reused:
        return {Rule::CodeReused, "It was used before. All that came from it is revoked."};
    case store::Decision::Revoked:
        return invalidGrant(Rule::GrantRevoked, "The grant was revoked.");
    case store::Decision::Expired:
        return invalidGrant(Rule::GrantExpired, "It has expired.");
    case store::Decision::Unknown:
        return invalidGrant(Rule::GrantUnknown, "The grant is unknown.");
    case store::Decision::Mismatch:
        return invalidGrant(Rule::GrantMismatch, "It was issued to another client or key.");
    case store::Decision::Busy:
        return temporarilyUnavailable();
    case store::Decision::Failed:
        // A full disk passes: nothing was done, and the client may come again.
        return outcome.error.code == Errc::Unavailable ? temporarilyUnavailable() : serverError();
    case store::Decision::Done:
        return serverError();
    }
    return serverError();
}

} // namespace

Answer<Engine::TokenRequest> Engine::readTokenRequest(const net::Request &request, Listener listener) const
{
    if (!isForm(request))
        return OAuthError(Rule::NotAForm, "The body must be application/x-www-form-urlencoded.")
            .of("Content-Type", request.headers.get("Content-Type"));
    auto form = net::parseForm(request.body);
    if (!form)
        return OAuthError(Rule::FormUnreadable, "The form cannot be read.");
    for (const auto name : form->duplicates()) {
        if (name != "resource")
            return OAuthError(Rule::ParameterDoubled, "A parameter appears more than once.").of(name).by("RFC 6749 3.2");
    }
    TokenRequest read;
    read.listener = listener;
    read.snapshot = m_context.store.snapshot();
    auto client = authenticateClient(request, *form, listener, *read.snapshot);
    if (!client)
        return client.error();
    trace(request, "Client authenticated", "TS 33.434 A.4.2.4", Verdict::Ok);
    read.client = *std::move(client);
    read.form = *std::move(form);
    return read;
}

Answer<Engine::Ready> Engine::dispatch(const TokenRequest &request)
{
    const auto name = request.form.get("grant_type").value_or(std::string_view{});
    if (name.empty())
        return OAuthError(Rule::ParameterMissing, "grant_type is missing.").of("grant_type").by("RFC 6749 4.1.3");
    const auto *const known = std::ranges::find(kGrantTypes, name, &GrantTypeName::name);
    if (known == kGrantTypes.end())
        return OAuthError(Rule::GrantTypeUnknown, "The grant type is not supported.").of("grant_type", name);
    if (auto fault = checkGrantType(*request.client.client, name))
        return *std::move(fault);
    switch (known->type) {
    case GrantType::AuthorizationCode:
        return codeGrant(request);
    case GrantType::RefreshToken:
        return refreshGrant(request);
    case GrantType::ClientCredentials:
        return clientGrant(request);
    }
    return serverError();
}

net::Response Engine::refuseToken(const net::Request &request, Listener listener, const OAuthError &error,
                                  const ClientId &client)
{
    auto note = refusal(kEvent, request, listener, error);
    note.client = client;
    m_context.store.note(std::move(note), !client.empty());
    trace(request, "Token request refused", error.clause, Verdict::Refused, error.description);
    auto response = oauthResponse(error);
    allowAnyOrigin(response);
    return response;
}

net::Response Engine::answerOutcome(const TokenRequest &request, const Ready &ready, const store::Outcome &outcome)
{
    if (outcome.done() && !ready.burnt) {
        trace(request.from, "Tokens issued", "TS 33.434 A.4.2.5", Verdict::Ok);
        auto response = net::Response::json(kOk, ready.body);
        forbidStoring(response);
        allowAnyOrigin(response);
        return response;
    }
    if (outcome.decision == store::Decision::Failed)
        log::error("seal.identity.token", "the store could not write: {}", outcome.error.detail);
    const auto error = outcome.done() ? *ready.burnt : errorOf(outcome);
    const bool reused = outcome.decision == store::Decision::Reused || outcome.decision == store::Decision::AlreadyUsed;
    if (reused && !ready.reusedEvent.empty()) {
        // A second holder, or a thief: an administrator should see it apart from plain refusals.
        auto note = refusal(ready.reusedEvent, request.from, request.listener, error);
        note.client = request.client.client->id;
        note.user = ready.command.ifRefused.user;
        note.grant = ready.command.ifRefused.grant;
        m_context.store.note(std::move(note), true);
        log::debug("seal.identity.token", "{} by client {}: the grant is revoked", ready.reusedEvent,
                   request.client.client->id.str());
    }
    trace(request.from, "Token request refused", error.clause, Verdict::Refused, error.description);
    auto response = oauthResponse(error);
    allowAnyOrigin(response);
    return response;
}

asio::awaitable<net::Response> Engine::token(net::Request request, Listener listener)
{
    auto read = readTokenRequest(request, listener);
    if (!read)
        co_return refuseToken(request, listener, read.error(), {});
    TokenRequest tokenRequest = *std::move(read);
    tokenRequest.from = std::move(request);
    // The JWTs are signed before the store decides: a refusal throws them away.
    auto ready = dispatch(tokenRequest);
    if (!ready)
        co_return refuseToken(tokenRequest.from, listener, ready.error(), tokenRequest.client.client->id);
    store::Command command = std::move(ready->command);
    ready->command.ifRefused = command.ifRefused;
    const auto outcome = co_await m_context.store.commit(std::move(command));
    co_return answerOutcome(tokenRequest, *ready, outcome);
}

} // namespace seal::identity
