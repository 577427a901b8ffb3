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

client::SimCOptions optionsOf(const client::TargetClient &who)
{
    client::SimCOptions options;
    options.login.id = who.id;
    options.login.secret = who.secret.clone();
    options.redirectUri = who.redirectUris.front();
    options.scope = scopeFor(who);
    return options;
}

/// Who logs in: what every flow of a UE begins with.
struct Ue
{
    const client::TargetClient &who;
    const client::TargetUser &user;
};

/// The tokens of a log-in; nothing when a step has told why not.
awaitable<std::optional<client::SimCTokens>> logIn(const FlowRun &run, client::SimC &simC, const Ue &ue)
{
    run.phase("Log-in");
    const auto authorization = simC.begin();
    auto password = ue.user.password.clone();
    auto login = ue.user.login;
    const auto redirected = co_await simC.passLoginPage(authorization, std::move(login), std::move(password));
    if (!redirected)
        co_return std::nullopt;
    auto code = simC.codeOf(authorization, *redirected);
    if (!code)
        co_return std::nullopt;
    run.phase("Tokens");
    auto tokens = co_await simC.redeem(authorization, std::move(*code));
    if (!tokens)
        co_return std::nullopt;
    co_return std::move(*tokens);
}

awaitable<bool> loginAndKey(const FlowRun &run, client::Context context, Ue ue)
{
    run.phase("Discovery");
    auto provider = co_await client::discover(context, run.options.target.issuer);
    if (!provider)
        co_return false;
    client::SimC simC(context, std::move(*provider), optionsOf(ue.who));
    auto tokens = co_await logIn(run, simC, ue);
    if (!tokens)
        co_return false;
    const auto &grants = ue.who.grantTypes;
    const bool mayRefresh = std::find(grants.begin(), grants.end(), "refresh_token") != grants.end();
    if (mayRefresh || !tokens->refreshToken.empty()) {
        run.phase("Refresh");
        auto before = std::move(*tokens);
        auto after = co_await simC.refresh(std::move(before));
        if (!after)
            co_return false;
        tokens = std::move(*after);
    }
    run.phase("Key request");
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

/// A service of the target that the user is not mapped to; a name that nobody has when all of them are the user's.
ValServiceId serviceOfOthers(const FlowRun &run, const client::IdToken &identity)
{
    const auto &target = run.options.target;
    const auto isOwn = [&](const ValServiceId &service) {
        return std::find(identity.services.begin(), identity.services.end(), service) != identity.services.end();
    };
    std::vector<ValServiceId> known;
    if (!run.options.service.empty())
        known.emplace_back(run.options.service);
    for (const auto &server : target.valServers)
        known.insert(known.end(), server.services.begin(), server.services.end());
    for (const auto &user : target.users)
        known.insert(known.end(), user.services.begin(), user.services.end());
    const auto at = std::find_if_not(known.begin(), known.end(), isOwn);
    return at == known.end() ? ValServiceId("lab.nobody-is-mapped") : *at;
}

/// What the refusal must be (project bindings 6): one answer for everything that is not the user's.
bool isTheRefusal(const client::Problem &problem)
{
    return problem.status == 403 && problem.cause == "USER_NOT_ENTITLED";
}

awaitable<bool> refusedRequest(const FlowRun &run, client::Context context, Ue ue)
{
    run.phase("Discovery");
    auto provider = co_await client::discover(context, run.options.target.issuer);
    if (!provider)
        co_return false;
    client::SimC simC(context, std::move(*provider), optionsOf(ue.who));
    auto tokens = co_await logIn(run, simC, ue);
    if (!tokens)
        co_return false;
    run.phase("Refused key request");
    client::KeyRequest request;
    request.userUri =
        tokens->identity.valUserId.empty() ? "urn:uuid:" + tokens->identity.subject : tokens->identity.valUserId;
    request.service = serviceOfOthers(run, tokens->identity);
    const auto service = request.service.str();
    client::SkmC skmC(context, run.options.target.skmS.https);
    auto token = tokens->access.clone();
    const auto answer = co_await skmC.requestKeys(std::move(token), std::move(request));
    const auto &problem = skmC.problem();
    if (!answer && !problem)
        co_return false; // no answer at all: the last step says why
    const bool right = problem && isTheRefusal(*problem);
    const auto actual = answer ? std::string("200 with key material") : fmt::format("{} {}", problem->status, problem->cause);
    checkStep(run, Actor::SkmC, right, "Expected refusal", "TS 33.434 5.2.3, 5.3.3",
              fmt::format("expected 403 USER_NOT_ENTITLED, got {}", actual));
    if (!right) {
        endWith(run, Actor::SkmC, "Not refused as it must be",
                fmt::format("A user that is not mapped to {} got {}. Check the mappings and the SKM-S.", service, actual));
        co_return false;
    }
    succeed(run, Actor::SkmC, "Done",
            fmt::format("The SKM-S refused the keys of {}: the user is not mapped to it. No key left the server.", service));
    co_return true;
}

/// Runs the work of a UE over TLS without a certificate of its own.
template <typename Work>
bool runUe(const FlowRun &run, Work work)
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
    return loop.run(work(run, context, Ue{*who, *user}), run.options.stop).value_or(false);
}

} // namespace

bool runLoginAndKey(const FlowRun &run)
{
    return runUe(run, &loginAndKey);
}

bool runRefusedRequest(const FlowRun &run)
{
    return runUe(run, &refusedRequest);
}

} // namespace seal::lab
