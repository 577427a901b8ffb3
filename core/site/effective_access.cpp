#include "core/site/effective_access.h"

#include "core/guard/peer_policy.h"
#include "core/guard/scopes.h"
#include "core/guard/token_check.h"
#include "core/identity/authorize_request.h"
#include "core/identity/client_auth.h"
#include "core/identity/token_rules.h"
#include "core/keys/entitlement.h"
#include "core/keys/key_material.h"

#include <algorithm>
#include <array>
#include <span>

namespace seal::site {

namespace {

constexpr std::string_view kStepAuthorize = "authorize";
constexpr std::string_view kStepLogin = "login";
constexpr std::string_view kStepToken = "token";
constexpr std::string_view kStepKey = "key";
constexpr std::string_view kCodeGrant = "authorization_code";
constexpr std::string_view kCredentialsGrant = "client_credentials";

AccessRefusal refusalOf(std::string_view step, const identity::OAuthError &error) { return {step, error.description, error.clause}; }
AccessRefusal refusalOf(std::string_view step, const guard::Refusal &refusal)
{
    return {step, refusal.reason.empty() ? refusal.detail : refusal.reason, refusal.clause};
}

const store::Client *clientOf(const AccessCase &asked) { return asked.rows.client(asked.client); }

bool holds(const std::vector<std::string> &texts, std::string_view wanted) { return std::ranges::find(texts, wanted) != texts.end(); }

std::string wantedScope(const AccessCase &asked)
{
    return std::string(guard::kScopeKey) + ' ' + guard::serviceScope(asked.service);
}

/// The request that the client's own software would send for a key of the service (TS 33.434 A.4.2.2).
net::Form authorizeRequest(const AccessCase &asked)
{
    const auto *client = clientOf(asked);
    net::Form form;
    form.add("client_id", asked.client.str());
    if (client != nullptr && !client->redirectUris.empty())
        form.add("redirect_uri", client->redirectUris.front());
    form.add("response_type", "code");
    form.add("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"); // RFC 7636 appendix B
    form.add("code_challenge_method", "S256");
    form.add("scope", wantedScope(asked));
    return form;
}

std::optional<AccessRefusal> tryAuthorize(const AccessCase &asked)
{
    const auto outcome = identity::checkAuthorize(authorizeRequest(asked), asked.rows, asked.origins);
    if (const auto *local = std::get_if<identity::LocalRefusal>(&outcome))
        return AccessRefusal{kStepAuthorize, local->detail, "RFC 6749 4.1.2.1"};
    if (const auto *redirect = std::get_if<identity::RedirectRefusal>(&outcome))
        return refusalOf(kStepAuthorize, redirect->error);
    return std::nullopt;
}

/// What the guard of the SKM-S asks of the token that would be issued now.
std::optional<guard::Refusal> tryGuard(const AccessCase &asked, guard::AccessTokenClaims &claims, bool certificateBound)
{
    claims.issuer = asked.origins.issuer;
    claims.issuedAt = asked.now;
    claims.expiry = asked.now + guard::kAccessTokenLifetime;
    const auto requirement = keys::keyRequirement(asked.origins.skmSHttps, certificateBound);
    if (auto refusal = guard::checkClaims(claims, asked.rows, asked.origins.issuer, requirement.audience, asked.now))
        return refusal;
    if (auto refusal = guard::checkScope(claims, requirement.scope))
        return refusal;
    if (!certificateBound || asked.assumeCertificate)
        return std::nullopt;
    const auto *certificate = asked.certificate ? &*asked.certificate : nullptr;
    if (certificate != nullptr)
        claims.certificateThumbprint = guard::certificateThumbprint(*certificate);
    if (auto refusal = guard::checkBinding(claims, certificate, requirement))
        return refusal;
    const auto *named = certificate == nullptr ? nullptr : guard::clientOfCertificate(asked.rows, *certificate);
    return guard::checkPeerClient(claims, named == nullptr ? std::nullopt : std::optional(named->id));
}

keys::Facts factsOf(const AccessCase &asked)
{
    const auto *service = asked.rows.service(asked.service);
    const auto mapping = std::ranges::find(asked.mappings, asked.service, &store::Mapping::service);
    const bool mapped = mapping != asked.mappings.end() && asked.namesakes == 1;
    return keys::factsOf(service, mapped ? &*mapping : nullptr, asked.user ? &*asked.user : nullptr);
}

std::optional<AccessRefusal> tryKeys(const AccessCase &asked)
{
    const auto selected = keys::selectKeys(asked.keys, {}, asked.now);
    return selected ? std::nullopt : std::optional(refusalOf(kStepKey, selected.error()));
}

// What can stand in the way. `mend` makes it as it should be.
struct AccessFact
{
    std::string_view code;
    bool (*broken)(const AccessCase &);
    void (*mend)(AccessCase &);
};

store::Client &clientToMend(AccessCase &asked) { return asked.rows.clients[asked.client]; }

template <typename List, typename Value>
void addOnce(List &list, Value value)
{
    if (std::ranges::find(list, value) == list.end())
        list.push_back(std::move(value));
}

bool isMapped(const AccessCase &asked)
{
    return std::ranges::find(asked.mappings, asked.service, &store::Mapping::service) != asked.mappings.end();
}

bool opensService(const store::Client &client, const ValServiceId &service)
{
    return client.allServices || std::ranges::find(client.services, service) != client.services.end();
}

store::KeyRecord someActiveKey(const AccessCase &asked)
{
    store::KeyRecord record;
    record.service = asked.service;
    record.notBefore = asked.now;
    record.notAfter = asked.now + keys::kKeyLifetime;
    return record;
}

// Of both ways. TS 33.434 5.2.3 asks for user, service and mapping; the rest is the client's registration.
constexpr AccessFact kSiteNotRun{"site-not-run", [](const AccessCase &asked) { return asked.origins.skmSHttps.empty(); },
                                 [](AccessCase &asked) {
                                     asked.origins.issuer = asked.origins.simSHttps = "https://sim-s.invalid";
                                     asked.origins.skmSHttps = "https://skm-s.invalid";
                                 }};
constexpr AccessFact kClientDisabled{"client-disabled", [](const AccessCase &asked) { return clientOf(asked)->disabled; },
                                     [](AccessCase &asked) { clientToMend(asked).disabled = false; }};
constexpr AccessFact kServiceDisabled{"service-disabled", [](const AccessCase &asked) { return asked.rows.service(asked.service)->disabled; },
                                      [](AccessCase &asked) { asked.rows.services[asked.service].disabled = false; }};
constexpr AccessFact kClientScope{"client-scope", [](const AccessCase &asked) { return !holds(clientOf(asked)->scopes, guard::kScopeKey); },
                                  [](AccessCase &asked) { addOnce(clientToMend(asked).scopes, std::string(guard::kScopeKey)); }};
constexpr AccessFact kClientService{"client-service",
                                    [](const AccessCase &asked) { return !opensService(*clientOf(asked), asked.service); },
                                    [](AccessCase &asked) { addOnce(clientToMend(asked).services, asked.service); }};
constexpr AccessFact kUserDisabled{"user-disabled", [](const AccessCase &asked) { return asked.user && asked.user->disabled; },
                                   [](AccessCase &asked) { asked.user->disabled = false; }};
constexpr AccessFact kNotMapped{"not-mapped", [](const AccessCase &asked) { return asked.user && !isMapped(asked); },
                                [](AccessCase &asked) {
                                    asked.mappings.push_back({asked.user->id, asked.service, {}, {}, asked.now});
                                    asked.keys.push_back(someActiveKey(asked)); // project bindings 5: made with the mapping
                                }};
constexpr AccessFact kNoKey{"no-key", [](const AccessCase &asked) { return !keys::selectKeys(asked.keys, {}, asked.now); },
                            [](AccessCase &asked) { asked.keys.push_back(someActiveKey(asked)); }};

constexpr std::array kUserFacts{
    kSiteNotRun,
    kClientDisabled,
    AccessFact{"client-redirect", [](const AccessCase &asked) { return clientOf(asked)->redirectUris.empty(); },
               [](AccessCase &asked) { clientToMend(asked).redirectUris = {"https://client.invalid/"}; }},
    AccessFact{"client-grant", [](const AccessCase &asked) { return !holds(clientOf(asked)->grantTypes, kCodeGrant); },
               [](AccessCase &asked) { addOnce(clientToMend(asked).grantTypes, std::string(kCodeGrant)); }},
    kClientScope,
    kClientService,
    kServiceDisabled,
    kUserDisabled,
    AccessFact{"no-password", [](const AccessCase &asked) { return asked.user && asked.user->passwordPhc.empty(); },
               [](AccessCase &asked) { asked.user->passwordPhc = "set"; }},
    kNotMapped,
    kNoKey,
};

constexpr std::array kServerFacts{
    kSiteNotRun,
    kClientDisabled,
    AccessFact{"client-auth", [](const AccessCase &asked) { return clientOf(asked)->auth != store::ClientAuth::TlsClientAuth; },
               [](AccessCase &asked) { clientToMend(asked).auth = store::ClientAuth::TlsClientAuth; }},
    AccessFact{"no-certificate", [](const AccessCase &asked) { return !asked.certificate; },
               [](AccessCase &asked) { asked.assumeCertificate = true; }},
    AccessFact{"client-grant", [](const AccessCase &asked) { return !holds(clientOf(asked)->grantTypes, kCredentialsGrant); },
               [](AccessCase &asked) { addOnce(clientToMend(asked).grantTypes, std::string(kCredentialsGrant)); }},
    kClientScope,
    AccessFact{"client-server", [](const AccessCase &asked) { return !clientOf(asked)->valServer; },
               [](AccessCase &asked) { clientToMend(asked).valServer = true; }},
    kClientService,
    kServiceDisabled,
    kNotMapped,
    AccessFact{"val-user-shared", [](const AccessCase &asked) { return asked.user && asked.namesakes > 1; },
               [](AccessCase &asked) { asked.namesakes = 1; }},
    kUserDisabled,
    kNoKey,
};

using Way = std::optional<AccessRefusal> (*)(const AccessCase &);

/// No rule is told a second time here: each fact is put as it should be, and the way is gone again with only that one left as it is.
std::vector<AccessStop> stopsOf(const AccessCase &asked, std::span<const AccessFact> facts, Way way)
{
    const auto refused = way(asked);
    if (!refused)
        return {};
    std::vector<const AccessFact *> broken;
    for (const auto &fact : facts) {
        if (fact.broken(asked))
            broken.push_back(&fact);
    }
    std::vector<AccessStop> stops;
    for (const auto *left : broken) {
        auto mended = asked;
        for (const auto *fact : broken) {
            if (fact != left)
                fact->mend(mended);
        }
        if (auto alone = way(mended))
            stops.push_back({left->code, *std::move(alone)});
    }
    if (stops.empty())
        stops.push_back({"other", *refused});
    return stops;
}

} // namespace

std::optional<AccessRefusal> tryUserWay(const AccessCase &asked)
{
    if (auto refused = tryAuthorize(asked))
        return refused;
    if (const auto fault = identity::checkPasswordLogin(*asked.user))
        return refusalOf(kStepLogin, *fault);
    const auto &client = *clientOf(asked);
    if (const auto fault = identity::checkGrantType(client, kCodeGrant))
        return refusalOf(kStepToken, *fault);
    if (const auto fault = identity::checkAccount(*asked.user))
        return refusalOf(kStepToken, *fault);
    const auto cut = identity::cutScope(wantedScope(asked), {}, client, {identity::ScopeOwner::Kind::User, &asked.mappings},
                                        asked.rows, asked.origins);
    if (!cut)
        return refusalOf(kStepToken, cut.error());
    auto claims = identity::claimsFor(client, *cut, &*asked.user, asked.mappings);
    if (const auto refusal = tryGuard(asked, claims, false))
        return refusalOf(kStepKey, *refusal);
    if (const auto refusal = keys::decideEntitlement(asked.service, claims, factsOf(asked)))
        return refusalOf(kStepKey, *refusal);
    return tryKeys(asked);
}

std::optional<AccessRefusal> tryServerWay(const AccessCase &asked)
{
    const auto &client = *clientOf(asked);
    if (!asked.assumeCertificate || client.auth != store::ClientAuth::TlsClientAuth || client.disabled) {
        net::Request request;
        request.peer.certificate = asked.certificate;
        net::Form form;
        form.add("client_id", asked.client.str());
        const auto who = identity::authenticateClient(request, form, identity::Listener::Mtls, asked.rows);
        if (!who)
            return refusalOf(kStepToken, who.error());
    }
    if (const auto fault = identity::checkGrantType(client, kCredentialsGrant))
        return refusalOf(kStepToken, *fault);
    if (const auto fault = identity::checkOwnTokens(client, asked.demo))
        return refusalOf(kStepToken, *fault);
    const auto cut = identity::cutScope(wantedScope(asked), {}, client, {identity::ScopeOwner::Kind::Client, nullptr}, asked.rows,
                                        asked.origins);
    if (!cut)
        return refusalOf(kStepToken, cut.error());
    auto claims = identity::claimsFor(client, *cut, nullptr, {});
    if (const auto refusal = tryGuard(asked, claims, true))
        return refusalOf(kStepKey, *refusal);
    keys::RecordQuery query{asked.service, std::nullopt};
    if (asked.user)
        query.target = keys::Target{keys::valUserIdFor(identity::claimsFor(client, *cut, &*asked.user, asked.mappings), asked.service), {}};
    if (const auto refusal = keys::decideServerEntitlement(query, claims, client, factsOf(asked)))
        return refusalOf(kStepKey, *refusal);
    return tryKeys(asked);
}

std::vector<AccessStop> userStops(const AccessCase &asked) { return stopsOf(asked, kUserFacts, tryUserWay); }

std::vector<AccessStop> serverStops(const AccessCase &asked) { return stopsOf(asked, kServerFacts, tryServerWay); }

std::vector<ScopeAnswer> scopesFor(const AccessCase &asked, identity::ScopeOwner::Kind owner)
{
    std::vector<ScopeAnswer> answers;
    const auto &client = *clientOf(asked);
    for (const auto &scope : client.scopes) {
        if (scope.starts_with(guard::kScopeServicePrefix))
            continue; // what it limits is the service, asked for below
        ScopeAnswer answer{scope, false, {}};
        const auto cut = identity::cutScope(scope + ' ' + guard::serviceScope(asked.service), {}, client, {owner, &asked.mappings},
                                            asked.rows, asked.origins);
        if (cut && holds(cut->scopes, scope)) {
            answer.granted = true;
            answer.audience = cut->audience;
        }
        answers.push_back(std::move(answer));
    }
    return answers;
}

} // namespace seal::site
