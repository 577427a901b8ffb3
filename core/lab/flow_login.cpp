#include "core/client/sim_c.h"
#include "core/client/skm_c.h"
#include "core/lab/flow_parts.h"

#include <algorithm>
#include <fmt/format.h>

namespace seal::lab {

namespace {

using boost::asio::awaitable;

/// Every scope that keys need, of those the client is registered for.
std::string scopeFor(const client::TargetClient &who)
{
    const auto may = [&who](std::string_view scope) {
        return who.scopes.empty() || std::find(who.scopes.begin(), who.scopes.end(), scope) != who.scopes.end();
    };
    std::string scope = "openid";
    if (may("seal:key"))
        scope += " seal:key";
    return scope;
}

const client::TargetClient *chooseClient(const FlowRun &run)
{
    const auto &options = run.options;
    const auto *who = options.clientId.empty() ? options.target.clientFor("authorization_code")
                                               : options.target.client(options.clientId);
    if (who == nullptr) {
        endWith(run, Actor::SimC, "Client",
                options.clientId.empty()
                    ? "The target lists no client with the grant authorization_code. Register one and add it under "
                      "\"clients\"."
                    : "The target lists no client " + options.clientId + ". Choose one of those under \"clients\".");
        return nullptr;
    }
    if (who->redirectUris.empty()) {
        endWith(run, Actor::SimC, "Client",
                "The client " + who->id.str() + " has no redirect URI in the target. Add \"redirectUris\".");
        return nullptr;
    }
    return who;
}

const client::TargetUser *chooseUser(const FlowRun &run)
{
    const auto &options = run.options;
    const auto *user = options.target.users.empty() ? nullptr : &options.target.users.front();
    if (!options.user.empty())
        user = options.target.user(options.user);
    if (user == nullptr)
        endWith(run, Actor::User, "User",
                options.user.empty()
                    ? "The target lists no user. Add one with its password under \"users\"."
                    : "The target lists no user " + options.user + ". Choose one of those under \"users\".");
    return user;
}

/// TS 33.434 5.3.1 names a service; project bindings 5 says whose URI goes with it.
bool chooseKeys(const FlowRun &run, const client::IdToken &identity, client::KeyRequest &request)
{
    request.userUri = identity.valUserId.empty() ? "urn:uuid:" + identity.subject : identity.valUserId;
    if (!run.options.service.empty()) {
        request.service = ValServiceId(run.options.service);
        return true;
    }
    if (identity.services.empty()) {
        endWith(run, Actor::SkmC, "VAL service",
                "The ID token names no VAL service (val_service_ids), so there is no key to ask for. Map the user to a "
                "service, or "
                "name one for the flow.");
        return false;
    }
    request.service = identity.services.front();
    return true;
}

awaitable<bool> loginAndKey(const FlowRun &run, client::Context context, const client::TargetClient &who,
                            const client::TargetUser &user)
{
    auto provider = co_await client::discover(context, run.options.target.issuer);
    if (!provider)
        co_return false;
    client::SimCOptions options;
    options.login.id = who.id;
    options.login.secret = who.secret.clone();
    options.redirectUri = who.redirectUris.front();
    options.scope = scopeFor(who);
    client::SimC simC(context, std::move(*provider), std::move(options));
    auto password = user.password.clone();
    auto login = user.login;
    auto tokens = co_await simC.logIn(std::move(login), std::move(password));
    if (!tokens)
        co_return false;
    const bool mayRefresh =
        std::find(who.grantTypes.begin(), who.grantTypes.end(), "refresh_token") != who.grantTypes.end();
    if (mayRefresh || !tokens->refreshToken.empty()) {
        auto before = std::move(*tokens);
        tokens = co_await simC.refresh(std::move(before));
        if (!tokens)
            co_return false;
    }
    client::KeyRequest request;
    if (!chooseKeys(run, tokens->identity, request))
        co_return false;
    client::SkmC skmC(context, run.options.target.skmS.https);
    auto token = tokens->access.clone();
    const auto answer = co_await skmC.requestKeys(std::move(token), std::move(request));
    if (!answer)
        co_return false;
    std::string kids;
    for (const auto &key : answer->keys)
        kids += (kids.empty() ? "" : ", ") + key.kid;
    succeed(run, Actor::SkmC, "Done",
            fmt::format("{} holds key {} for service {}.", answer->userUri, kids, answer->service.str()));
    co_return true;
}

} // namespace

bool runLoginAndKey(const FlowRun &run)
{
    const auto *who = chooseClient(run);
    const auto *user = who != nullptr ? chooseUser(run) : nullptr;
    if (user == nullptr)
        return false;
    auto trust = anchors(run.options.target);
    if (!trust) {
        endWith(run, Actor::SimC, "CA bundle",
                "The CA bundle of the target cannot be read: " + trust.error().detail + ". Give the site's ca.pem.");
        return false;
    }
    client::Loop loop; // ends after the transport
    net::TlsClientOptions tls;
    tls.trust = std::move(*trust);
    auto http = client::HttpsTransport::create(std::move(tls));
    if (!http) {
        endWith(run, Actor::SimC, "TLS", "TLS cannot be set up: " + http.error().detail + ".");
        return false;
    }
    const client::Context context{**http,    run.options.clock, run.options.random,
                                  &run.sink, run.correlation,   run.options.showSecrets};
    return loop.run(loginAndKey(run, context, *who, *user));
}

} // namespace seal::lab
