#include "core/guard/guard.h"
#include "core/guard/scopes.h"
#include "core/keys/key_material.h"
#include "core/site/admin_support.h"
#include "core/site/effective_access.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

constexpr std::size_t kMostServices = 200; ///< of a site: beyond, only those that the user is mapped to are explained
constexpr std::size_t kMostWork = 20'000;  ///< ways gone for one page of "who"

/// Why somebody does not get a key, in a sentence of ours; the server's own words stand beside it.
struct StopText
{
    std::string_view code;
    QStringView sentence;
    QStringView advice;
};
constexpr StopText kStopTexts[] = {
    {"site-not-run", u"The servers of this site have not run yet, so that they have no addresses", u"Start them once"},
    {"client-disabled", u"The client is disabled", u"Enable the client"},
    {"client-redirect", u"The client has no redirect URI, so that no log-in can come back to it", u"Give the client a redirect URI"},
    {"client-grant", u"The client is not registered for the grant type that this takes", u"Add the grant type to the client"},
    {"client-scope", u"The client may not ask for the scope seal:key", u"Add the scope to the client"},
    {"client-service", u"The client is limited to other VAL services", u"Add the VAL service to the client"},
    {"client-auth", u"The client does not authenticate with a certificate", u"Register it with tls_client_auth and a certificate name"},
    {"client-server", u"The client is not registered as a VAL server", u"Make it a VAL server"},
    {"no-certificate", u"The client has no certificate of this site that is in force and carries its name", u"Issue one"},
    {"service-disabled", u"The VAL service is disabled", u"Enable the VAL service"},
    {"user-disabled", u"The user is disabled", u"Enable the user"},
    {"no-password", u"The user has no password and cannot sign in", u"Give the user a password"},
    {"not-mapped", u"The user is not mapped to the VAL service", u"Map the user to the VAL service"},
    {"val-user-shared", u"Several users of the service have the same VAL user ID, so that it names nobody",
     u"Give each mapping a VAL user ID of its own"},
    {"no-key", u"There is no key record that is active and inside its lifetime",
     u"Remove the mapping and add it again: that makes new key material"},
    {"no-client", u"No client of this site lets users sign in", u"Add a client with the grant type authorization_code"},
    {"other", u"The server refuses", {}},
};

const StopText &textOf(std::string_view code)
{
    const auto *found = std::find_if(std::begin(kStopTexts), std::end(kStopTexts), [code](const auto &row) { return row.code == code; });
    return found == std::end(kStopTexts) ? *std::prev(std::end(kStopTexts)) : *found;
}

QJsonArray with(std::vector<std::string> texts, std::string_view more)
{
    texts.emplace_back(more);
    return toJsonArray(texts);
}

/// The call that takes a stop away; an empty object when it takes more than one.
QJsonObject fixOf(std::string_view code, const AccessCase &asked, std::string_view grantType)
{
    const auto *client = asked.rows.client(asked.client);
    const auto clientId = toText(asked.client.str());
    const auto serviceId = toText(asked.service.str());
    const auto login = asked.user ? toText(asked.user->login.str()) : QString();
    const auto call = [](const QString &method, const QJsonObject &params) {
        return QJsonObject{{u"method"_s, method}, {u"params"_s, params}};
    };
    // Whole lists are sent: the revision keeps what another admin wrote meanwhile.
    const auto list = [&](const QString &parameter, const QJsonArray &items) {
        return call(u"client.set"_s, {{u"id"_s, clientId}, {parameter, items}, {u"ifRevision"_s, seal::site::toJson(*client).value(u"revision"_s)}});
    };
    if (code == "client-disabled")
        return call(u"client.set"_s, {{u"id"_s, clientId}, {u"enable"_s, true}});
    if (code == "client-grant")
        return list(u"grantType"_s, with(client->grantTypes, grantType));
    if (code == "client-scope")
        return list(u"scope"_s, with(client->scopes, guard::kScopeKey));
    if (code == "client-server")
        return call(u"client.set"_s, {{u"id"_s, clientId}, {u"valServer"_s, true}});
    if (code == "client-service") {
        std::vector<std::string> services;
        for (const auto &service : client->services)
            services.push_back(service.str());
        return list(u"service"_s, with(std::move(services), asked.service.str()));
    }
    if (code == "no-certificate")
        return call(u"cert.issue"_s, {{u"client"_s, clientId}});
    if (code == "service-disabled")
        return call(u"service.set"_s, {{u"id"_s, serviceId}, {u"enable"_s, true}});
    if (code == "user-disabled")
        return call(u"user.set"_s, {{u"login"_s, login}, {u"enable"_s, true}});
    if (code == "no-password")
        return call(u"user.password"_s, {{u"login"_s, login}, {u"generatePassword"_s, true}});
    if (code == "not-mapped")
        return call(u"map.add"_s, {{u"user"_s, login}, {u"service"_s, serviceId}});
    return {};
}

QJsonObject toJson(const AccessStop &stop)
{
    const auto &text = textOf(stop.code);
    return {{u"code"_s, toText(stop.code)},
            {u"sentence"_s, text.sentence.toString()},
            {u"advice"_s, text.advice.toString()},
            {u"step"_s, toText(stop.refusal.step)},
            {u"reason"_s, toText(stop.refusal.reason)},
            {u"clause"_s, toText(stop.refusal.clause)}};
}

QJsonArray toJson(const std::vector<AccessStop> &stops, const AccessCase &asked, std::string_view grantType)
{
    QJsonArray array;
    for (const auto &stop : stops) {
        auto json = toJson(stop);
        if (auto fix = fixOf(stop.code, asked, grantType); !fix.isEmpty())
            json.insert(u"fix"_s, fix);
        array.append(json);
    }
    return array;
}

QJsonArray toJson(const std::vector<ScopeAnswer> &scopes)
{
    QJsonArray array;
    for (const auto &answer : scopes)
        array.append(QJsonObject{{u"scope"_s, toText(answer.scope)}, {u"granted"_s, answer.granted}, {u"audience"_s, toText(answer.audience)}});
    return array;
}

QJsonArray toJson(const std::vector<store::KeyRecord> &keys, UtcMs now)
{
    QJsonArray array;
    for (const auto &key : keys)
        array.append(QJsonObject{{u"payloadId"_s, toText(key.payloadId.str())},
                                 {u"version"_s, static_cast<qint64>(key.version)},
                                 {u"state"_s, toText(store::keyStateName(key.state))},
                                 {u"notAfter"_s, toJsonTime(key.notAfter)},
                                 {u"deliverable"_s, keys::isDeliverable(key, now)}});
    return array;
}

bool takesUsers(const store::Client &client)
{
    return !client.valServer && std::find(client.grantTypes.begin(), client.grantTypes.end(), "authorization_code") != client.grantTypes.end();
}

/// What one question reads once: the configuration, and the certificates of VAL servers.
class Explainer
{
public:
    explicit Explainer(const Call &call) : m_call(call), m_snapshot(call.parts().store.snapshot())
    {
        for (const auto &[id, client] : m_snapshot->clients)
            m_clients.push_back(&client);
        std::sort(m_clients.begin(), m_clients.end(), [](const auto *a, const auto *b) { return a->id < b->id; });
    }

    [[nodiscard]] const store::Snapshot &snapshot() const { return *m_snapshot; }
    [[nodiscard]] const std::vector<const store::Client *> &clients() const { return m_clients; }

    [[nodiscard]] AccessCase caseOf(const store::Client &client, const store::ValService &service) const
    {
        AccessCase asked;
        asked.origins = m_call.parts().origins;
        asked.demo = m_call.parts().demo;
        asked.now = m_call.now();
        asked.client = client.id;
        asked.service = service.id;
        asked.rows.clients.emplace(client.id, client);
        asked.rows.services.emplace(service.id, service);
        asked.rows.denied = m_snapshot->denied;
        asked.rows.deniedOlder = m_snapshot->deniedOlder;
        return asked;
    }

    /// The newest certificate that this CA gave the client, in force and with the name it is registered by.
    [[nodiscard]] std::optional<pki::Certificate> certificateOf(const store::Client &client)
    {
        const auto [known, fresh] = m_certificates.try_emplace(client.id);
        if (!fresh)
            return known->second;
        const auto records = m_call.tables().certificatesFor("client:" + client.id.str());
        if (!records)
            return {};
        for (const auto &record : *records) {
            auto certificate = pki::Certificate::fromDer(record.der);
            if (certificate && !record.revokedAt && certificate->isValidAt(m_call.now()) && guard::certificateMatches(client, *certificate)) {
                known->second = *std::move(certificate);
                break;
            }
        }
        return known->second;
    }

    /// Fills in a user: the mappings given, the keys and namesakes read.
    Status addUser(AccessCase &asked, const store::User &user, const std::vector<store::Mapping> &mappings) const
    {
        asked.user = user;
        asked.mappings = mappings;
        SEAL_TRY(asked.keys, m_call.tables().keysOf(asked.service, user.id));
        return {};
    }
    Status countNamesakes(AccessCase &asked) const
    {
        auto valUser = asked.user->valUserId;
        for (const auto &mapping : asked.mappings) {
            if (mapping.service == asked.service && !mapping.valUserId.empty())
                valUser = mapping.valUserId;
        }
        SEAL_TRY(const auto all, m_call.tables().mappingsOfValUser(asked.service, valUser));
        asked.namesakes = 1 + static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const auto &mapping) {
                              return mapping.user != asked.user->id;
                          }));
        return {};
    }

private:
    const Call &m_call;
    store::SnapshotPtr m_snapshot;
    std::vector<const store::Client *> m_clients;
    std::map<ClientId, std::optional<pki::Certificate>> m_certificates;
};

/// {"client":..,"allowed":..,"scopes":[..],"stops":[..]} of one client for one service.
QJsonObject throughClient(const AccessCase &asked, const store::Client &client)
{
    const auto stops = userStops(asked);
    return {{u"client"_s, toText(client.id.str())},
            {u"name"_s, toText(client.name)},
            {u"allowed"_s, stops.empty()},
            {u"scopes"_s, toJson(scopesFor(asked, identity::ScopeOwner::Kind::User))},
            {u"stops"_s, toJson(stops, asked, "authorization_code")}};
}

QJsonObject throughServer(const AccessCase &asked, const store::Client &client)
{
    const auto stops = serverStops(asked);
    return {{u"client"_s, toText(client.id.str())},
            {u"name"_s, toText(client.name)},
            {u"allowed"_s, stops.empty()},
            {u"stops"_s, toJson(stops, asked, "client_credentials")}};
}

/// The stops of the client that is nearest to letting the user through: those that are left to mend.
QJsonArray nearestStops(const QJsonArray &clients)
{
    if (clients.isEmpty())
        return {toJson(AccessStop{"no-client", {"authorize", {}, {}}})};
    QJsonArray nearest;
    bool first = true;
    for (const auto &item : clients) {
        const auto stops = item.toObject().value(u"stops"_s).toArray();
        if (first || stops.size() < nearest.size())
            nearest = stops;
        first = false;
    }
    return nearest;
}

bool anyAllowed(const QJsonArray &items)
{
    return std::any_of(items.begin(), items.end(), [](const auto &item) { return item.toObject().value(u"allowed"_s).toBool(); });
}

Result<QJsonObject> explainService(const Call &call, Explainer &explainer, const store::User &user,
                                   const std::vector<store::Mapping> &mappings, const store::ValService &service)
{
    QJsonObject json{{u"service"_s, toText(service.id.str())}, {u"name"_s, toText(service.name)}, {u"disabled"_s, service.disabled}};
    const auto mapping = std::find_if(mappings.begin(), mappings.end(), [&](const auto &row) { return row.service == service.id; });
    const bool mapped = mapping != mappings.end();
    json.insert(u"mapped"_s, mapped);
    if (mapped) {
        json.insert(u"valUserId"_s, toText(mapping->valUserId.empty() ? user.valUserId.str() : mapping->valUserId.str()));
        json.insert(u"grantedBy"_s, toText(mapping->grantedBy));
        json.insert(u"since"_s, toJsonTime(mapping->since));
    }
    QJsonArray clients;
    QJsonArray servers;
    for (const auto *client : explainer.clients()) {
        const bool named = call.text(u"client") == toText(client->id.str());
        if (call.has(u"client") ? !named : !client->valServer && !takesUsers(*client))
            continue;
        auto asked = explainer.caseOf(*client, service);
        SEAL_CHECK(explainer.addUser(asked, user, mappings));
        if (!client->valServer) {
            clients.append(throughClient(asked, *client));
            continue;
        }
        const auto &own = client->services;
        if (!named && !client->allServices && std::find(own.begin(), own.end(), service.id) == own.end())
            continue; // the server of another service
        asked.certificate = explainer.certificateOf(*client);
        SEAL_CHECK(explainer.countNamesakes(asked));
        servers.append(throughServer(asked, *client));
    }
    SEAL_TRY(const auto keys, call.tables().keysOf(service.id, user.id));
    json.insert(u"keys"_s, toJson(keys, call.now()));
    json.insert(u"allowed"_s, anyAllowed(clients));
    json.insert(u"stops"_s, anyAllowed(clients) ? QJsonArray() : nearestStops(clients));
    json.insert(u"clients"_s, clients);
    json.insert(u"servers"_s, servers);
    return json;
}

std::vector<const store::ValService *> servicesToExplain(const Call &call, const Explainer &explainer,
                                                         const std::vector<store::Mapping> &mappings)
{
    std::vector<const store::ValService *> services;
    const auto isMapped = [&](const ValServiceId &id) {
        return std::any_of(mappings.begin(), mappings.end(), [&](const auto &mapping) { return mapping.service == id; });
    };
    const bool all = explainer.snapshot().services.size() <= kMostServices;
    for (const auto &[id, service] : explainer.snapshot().services) {
        if (call.has(u"service") ? id.str() == call.utf8(u"service") : all || isMapped(id))
            services.push_back(&service);
    }
    std::sort(services.begin(), services.end(), [&](const auto *a, const auto *b) {
        const bool first = isMapped(a->id);
        return first != isMapped(b->id) ? first : a->id < b->id;
    });
    return services;
}

/// What would this user get: per VAL service the state of user, service and mapping, scopes per client, key records, what stops it.
api::Reply explainUser(const Call &call)
{
    const auto what = u"The user \"%1\""_s.arg(call.text(u"user").left(60));
    const auto user = userByLogin(call, u"user");
    if (!user)
        return readFailure(user.error(), what);
    const auto mappings = call.tables().mappingsOfUser(user->id);
    if (!mappings)
        return readFailure(mappings.error(), what);
    Explainer explainer(call);
    if (call.has(u"client") && explainer.snapshot().client(ClientId(call.utf8(u"client"))) == nullptr)
        return api::Reply::refused({Errc::NotFound, u"The client \"%1\" is not there"_s.arg(call.text(u"client").left(60)), {}});
    if (call.has(u"service") && explainer.snapshot().service(ValServiceId(call.utf8(u"service"))) == nullptr)
        return api::Reply::refused({Errc::NotFound, u"The VAL service \"%1\" is not there"_s.arg(call.text(u"service").left(60)), {}});
    QJsonArray services;
    const auto chosen = servicesToExplain(call, explainer, *mappings);
    for (const auto *service : chosen) {
        const auto json = explainService(call, explainer, *user, *mappings, *service);
        if (!json)
            return readFailure(json.error(), what);
        services.append(*json);
    }
    return api::Reply::of(QJsonObject{{u"user"_s, toText(user->login.str())},
                                      {u"name"_s, toText(user->displayName)},
                                      {u"userId"_s, toText(user->id.str())},
                                      {u"valUserId"_s, toText(user->valUserId.str())},
                                      {u"disabled"_s, user->disabled},
                                      {u"hasPassword"_s, !user->passwordPhc.empty()},
                                      {u"whole"_s, call.has(u"service") || chosen.size() == explainer.snapshot().services.size()},
                                      {u"services"_s, services}});
}

/// The VAL servers that may fetch the keys of the service (its own one is what is tried).
Result<QJsonArray> serversOf(const Call &call, Explainer &explainer, const store::ValService &service)
{
    QJsonArray items;
    for (const auto *client : explainer.clients()) {
        const auto &own = client->services;
        if (!client->valServer || (!client->allServices && std::find(own.begin(), own.end(), service.id) == own.end()))
            continue;
        auto asked = explainer.caseOf(*client, service);
        asked.certificate = explainer.certificateOf(*client);
        SEAL_TRY(asked.keys, call.tables().keysOf(service.id, {}));
        auto json = throughServer(asked, *client);
        json.insert(u"kind"_s, u"server"_s);
        json.insert(u"id"_s, toText(client->id.str()));
        json.insert(u"through"_s, QJsonArray{toText(client->id.str())});
        items.append(json);
    }
    return items;
}

/// A user that is mapped to the service, and the clients through which the key comes.
Result<QJsonObject> holderOf(const Call &call, const Explainer &explainer, const store::User &user, const store::Mapping &mapping,
                             const store::ValService &service)
{
    SEAL_TRY(const auto keys, call.tables().keysOf(service.id, user.id));
    QJsonArray through;
    QJsonArray refused;
    for (const auto *client : explainer.clients()) {
        if (!takesUsers(*client))
            continue;
        auto asked = explainer.caseOf(*client, service);
        asked.user = user;
        asked.mappings = {mapping};
        asked.keys = keys;
        if (!tryUserWay(asked))
            through.append(toText(client->id.str()));
        else if (through.isEmpty())
            refused.append(throughClient(asked, *client));
    }
    const auto deliverable = std::count_if(keys.begin(), keys.end(), [&](const auto &key) { return keys::isDeliverable(key, call.now()); });
    return QJsonObject{{u"kind"_s, u"user"_s},
                       {u"id"_s, toText(user.login.str())},
                       {u"name"_s, toText(user.displayName)},
                       {u"valUserId"_s, toText(mapping.valUserId.empty() ? user.valUserId.str() : mapping.valUserId.str())},
                       {u"allowed"_s, !through.isEmpty()},
                       {u"through"_s, through},
                       {u"keys"_s, static_cast<qint64>(deliverable)},
                       {u"stops"_s, through.isEmpty() ? nearestStops(refused) : QJsonArray()}};
}

/// Somebody in whose way nothing of his own stands: what is left is the client's and the service's.
AccessCase withAnybody(AccessCase asked)
{
    store::User user;
    user.id = UserId("anybody");
    user.passwordPhc = "set";
    asked.user = user;
    asked.mappings = {{user.id, asked.service, {}, {}, asked.now}};
    store::KeyRecord key;
    key.notBefore = asked.now;
    key.notAfter = asked.now + keys::kKeyLifetime;
    asked.keys = {key};
    return asked;
}

/// What can be had through this client, service by service: by a user who may use the service, or by the VAL server itself.
api::Reply explainClient(const Call &call)
{
    const auto what = u"The client \"%1\""_s.arg(call.text(u"client").left(60));
    Explainer explainer(call);
    const auto *client = explainer.snapshot().client(ClientId(call.utf8(u"client")));
    if (client == nullptr)
        return api::Reply::refused({Errc::NotFound, what + u" is not there"_s, {}});
    QJsonArray services;
    for (const auto *service : servicesToExplain(call, explainer, {})) {
        auto asked = explainer.caseOf(*client, *service);
        QJsonObject json;
        if (client->valServer) {
            asked.certificate = explainer.certificateOf(*client);
            auto keys = call.tables().keysOf(service->id, {});
            if (!keys)
                return readFailure(keys.error(), what);
            asked.keys = *std::move(keys);
            json = throughServer(asked, *client);
            json.insert(u"scopes"_s, toJson(scopesFor(asked, identity::ScopeOwner::Kind::Client)));
        } else {
            json = throughClient(withAnybody(std::move(asked)), *client);
        }
        json.insert(u"service"_s, toText(service->id.str()));
        json.insert(u"name"_s, toText(service->name));
        services.append(json);
    }
    return api::Reply::of(QJsonObject{{u"client"_s, toText(client->id.str())},
                                      {u"name"_s, toText(client->name)},
                                      {u"valServer"_s, client->valServer},
                                      {u"disabled"_s, client->disabled},
                                      {u"services"_s, services}});
}

bool matches(const QString &filter, const QJsonObject &row)
{
    return filter.isEmpty() || row.value(u"id"_s).toString().contains(filter, Qt::CaseInsensitive)
           || row.value(u"name"_s).toString().contains(filter, Qt::CaseInsensitive);
}

/// Who can get the key of this service: first its VAL servers, then the users that are mapped to it, by user id.
api::Reply whoGetsKey(const Call &call)
{
    const auto what = u"The VAL service \"%1\""_s.arg(call.text(u"service").left(60));
    Explainer explainer(call);
    const auto *service = explainer.snapshot().service(ValServiceId(call.utf8(u"service")));
    if (service == nullptr)
        return api::Reply::refused({Errc::NotFound, what + u" is not there"_s, {}});
    QJsonArray items;
    const auto add = [&](const QJsonObject &row) {
        if (matches(call.text(u"filter"), row))
            items.append(row);
    };
    if (!call.has(u"after")) {
        const auto servers = serversOf(call, explainer, *service);
        if (!servers)
            return readFailure(servers.error(), what);
        for (const auto &row : *servers)
            add(row.toObject());
    }
    const auto perUser = std::max<std::size_t>(explainer.clients().size(), 1);
    const auto limit = std::min(call.limit(), static_cast<int>(std::max<std::size_t>(kMostWork / perUser, 1)));
    const auto mappings = call.tables().mappingsOfService(service->id, {call.utf8(u"after"), limit, {}});
    if (!mappings)
        return readFailure(mappings.error(), what);
    for (const auto &mapping : *mappings) {
        const auto user = call.tables().user(mapping.user);
        if (!user)
            continue; // removed between the two reads
        const auto holder = holderOf(call, explainer, *user, mapping, *service);
        if (!holder)
            return readFailure(holder.error(), what);
        add(*holder);
    }
    return pageReply(std::move(items), static_cast<int>(mappings->size()) == limit ? toText(mappings->back().user.str()) : QString());
}

} // namespace

void addAccessHandlers(HandlerMap &map)
{
    map.emplace(u"access.explain"_s, explainUser);
    map.emplace(u"access.client"_s, explainClient);
    map.emplace(u"access.who"_s, whoGetsKey);
}

} // namespace seal::site
