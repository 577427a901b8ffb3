#include "core/site/refusal_fix.h"

#include "core/guard/scopes.h"
#include "core/site/admin_support.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

template <typename T>
bool contains(const std::vector<T> &list, const T &value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

QJsonObject advice(Fix fix, const QString &page = {}, const QString &filter = {})
{
    QJsonObject json{{u"id"_s, toText(fixName(fix))}, {u"state"_s, u"advice"_s}};
    if (!page.isEmpty()) {
        json.insert(u"page"_s, page);
        json.insert(u"filter"_s, filter);
    }
    return json;
}

QJsonObject done(Fix fix, const QJsonObject &params, const QString &page, const QString &filter)
{
    auto json = advice(fix, page, filter);
    json.insert(u"state"_s, u"done"_s);
    json.insert(u"params"_s, params);
    return json;
}

/// A call that puts it right, and where its effect is seen.
struct Remedy
{
    Fix fix;
    QJsonObject params; ///< for the sentence
    QString method;
    QJsonObject call;
    QString undoMethod;
    QJsonObject undoCall;
    QString page;
    QString filter;
};

QJsonObject toJson(const Remedy &remedy)
{
    auto json = done(remedy.fix, remedy.params, remedy.page, remedy.filter);
    json.insert(u"state"_s, u"open"_s);
    json.insert(u"method"_s, remedy.method);
    json.insert(u"call"_s, remedy.call);
    json.insert(u"undo"_s, QJsonObject{{u"method"_s, remedy.undoMethod}, {u"call"_s, remedy.undoCall}});
    return json;
}

class Finder
{
public:
    Finder(const store::Tables &tables, const store::Snapshot &snapshot, const RefusalFacts &facts)
        : m_tables(tables), m_snapshot(snapshot), m_facts(facts)
    {
        const bool subject = facts.field == "sub" || facts.field == "user";
        const auto id = facts.user.empty() && subject ? UserId(facts.value) : facts.user;
        if (!id.empty()) {
            if (auto user = tables.user(id))
                m_user = *std::move(user);
        }
        const auto client = facts.client.empty() && facts.field == "client_id" ? ClientId(facts.value) : facts.client;
        m_client = snapshot.client(client);
        m_service = snapshot.service(facts.service);
    }

    QJsonObject find() const
    {
        switch (rowOf(m_facts.rule).fix) {
        case Fix::MapUser:
            return mapUser();
        case Fix::EnableUser:
            return enableUser();
        case Fix::EnableService:
            return enableService();
        case Fix::EnableClient:
            return enableClient();
        case Fix::AddScope:
            return addScope();
        case Fix::AddService:
            return addService(m_service);
        case Fix::AddGrantType:
            return addGrantType();
        case Fix::LookAtClient:
            return advice(Fix::LookAtClient, u"clients"_s, clientText());
        case Fix::LookAtUser:
            return advice(Fix::LookAtUser, u"users"_s, m_user ? login() : QString());
        case Fix::LookAtKeys:
            return advice(Fix::LookAtKeys, u"keys"_s, toText(m_facts.service.str()));
        case Fix::LookAtServices:
            return advice(Fix::LookAtServices, m_service == nullptr ? u"services"_s : u"mappings"_s,
                          m_service == nullptr ? QString() : toText(m_service->id.str()));
        case Fix::IssueCertificate:
            return advice(Fix::IssueCertificate, u"clients"_s, clientText());
        case Fix::NewToken:
            // A token that fell with its user: the user first.
            if (m_facts.rule == Rule::TokenRevoked && m_user && m_user->disabled)
                return enableUser();
            return advice(Fix::NewToken);
        case Fix::Application:
        case Fix::Wait:
        case Fix::Clock:
        case Fix::SiteLog:
            return advice(rowOf(m_facts.rule).fix);
        }
        return {};
    }

private:
    [[nodiscard]] QString login() const { return toText(m_user->login.str()); }
    [[nodiscard]] QString clientText() const { return m_client == nullptr ? QString() : toText(m_client->id.str()); }

    static Remedy enabling(Fix fix, const QJsonObject &params, const QString &method, const std::pair<QString, QString> &id, const QString &page)
    {
        const QJsonObject on{{id.first, id.second}, {u"enable"_s, true}};
        const QJsonObject off{{id.first, id.second}, {u"disable"_s, true}};
        return {fix, params, method, on, method, off, page, id.second};
    }
    /// A longer list for the client.
    /// Whole lists are sent: the revision keeps what another admin wrote meanwhile.
    [[nodiscard]] Remedy listing(Fix fix, const QJsonObject &params, const QString &parameter, const QJsonArray &after,
                                 const QJsonArray &before) const
    {
        const auto id = clientText();
        const QJsonObject call{{u"id"_s, id}, {parameter, after}, {u"ifRevision"_s, seal::site::toJson(*m_client).value(u"revision"_s)}};
        return {fix, params, u"client.set"_s, call, u"client.set"_s, {{u"id"_s, id}, {parameter, before}}, u"clients"_s, id};
    }

    /// The service that was asked for: by the request, or by the first val: scope.
    [[nodiscard]] const store::ValService *askedService() const
    {
        if (m_service != nullptr || m_facts.field != "scope")
            return m_service;
        const auto scopes = guard::splitScope(m_facts.value);
        if (!scopes)
            return nullptr;
        for (const auto &scope : *scopes) {
            if (const auto id = guard::serviceOfScope(scope))
                return m_snapshot.service(*id);
        }
        return nullptr;
    }

    [[nodiscard]] QJsonObject mapUser() const
    {
        const auto *service = askedService();
        if (m_facts.rule == Rule::ServiceNotInToken && m_client != nullptr && m_client->valServer)
            return advice(Fix::NewToken); // it has the service: only its token is older
        if (service != nullptr && service->disabled)
            return enableService(service);
        if (service != nullptr && m_client != nullptr && !m_client->allServices && !contains(m_client->services, service->id))
            return addService(service);
        if (!m_user || service == nullptr)
            return advice(Fix::MapUser, u"mappings"_s, m_user ? login() : QString());
        const QJsonObject pair{{u"user"_s, login()}, {u"service"_s, toText(service->id.str())}};
        if (m_tables.mapping(m_user->id, service->id))
            return done(Fix::MapUser, pair, u"mappings"_s, login());
        return toJson({Fix::MapUser, pair, u"map.add"_s, pair, u"map.remove"_s, pair, u"mappings"_s, login()});
    }

    [[nodiscard]] QJsonObject enableUser() const
    {
        if (!m_user)
            return advice(Fix::EnableUser, u"users"_s);
        const QJsonObject params{{u"user"_s, login()}};
        if (!m_user->disabled)
            return done(Fix::EnableUser, params, u"users"_s, login());
        return toJson(enabling(Fix::EnableUser, params, u"user.set"_s, {u"login"_s, login()}, u"users"_s));
    }

    [[nodiscard]] QJsonObject enableService() const { return enableService(m_service); }
    [[nodiscard]] static QJsonObject enableService(const store::ValService *service)
    {
        if (service == nullptr)
            return advice(Fix::EnableService, u"services"_s);
        const auto id = toText(service->id.str());
        if (!service->disabled)
            return done(Fix::EnableService, {{u"service"_s, id}}, u"services"_s, id);
        return toJson(enabling(Fix::EnableService, {{u"service"_s, id}}, u"service.set"_s, {u"id"_s, id}, u"services"_s));
    }

    [[nodiscard]] QJsonObject enableClient() const
    {
        if (m_client == nullptr)
            return advice(Fix::EnableClient, u"clients"_s);
        const auto id = clientText();
        if (!m_client->disabled)
            return done(Fix::EnableClient, {{u"client"_s, id}}, u"clients"_s, id);
        return toJson(enabling(Fix::EnableClient, {{u"client"_s, id}}, u"client.set"_s, {u"id"_s, id}, u"clients"_s));
    }

    /// Scopes that were asked for, exist, and are not registered for the client.
    [[nodiscard]] QJsonObject addScope() const
    {
        if (m_client == nullptr)
            return advice(Fix::AddScope, u"clients"_s);
        const auto asked = guard::splitScope(m_facts.value);
        const auto known = guard::knownScopes();
        auto scopes = m_client->scopes;
        std::string added;
        for (const auto &scope : asked ? *asked : std::vector<std::string>()) {
            if (contains(known, std::string_view(scope)) && !contains(scopes, scope)) {
                scopes.push_back(scope);
                added += (added.empty() ? "" : " ") + scope;
            }
        }
        const auto id = clientText();
        const bool hasAll = asked && std::ranges::all_of(*asked, [&](const auto &scope) { return contains(scopes, scope); });
        if (added.empty() && (!hasAll || m_facts.rule != Rule::ScopeMissing))
            return advice(Fix::AddScope, u"clients"_s, id); // no scope of ours, or none that this client can get
        if (added.empty())
            return done(Fix::AddScope, {{u"client"_s, id}, {u"scope"_s, toText(m_facts.value)}}, u"clients"_s, id);
        return toJson(listing(Fix::AddScope, {{u"client"_s, id}, {u"scope"_s, toText(added)}}, u"scope"_s, toJsonArray(scopes),
                              toJsonArray(m_client->scopes)));
    }

    [[nodiscard]] QJsonObject addService(const store::ValService *service) const
    {
        if (m_client == nullptr || service == nullptr)
            return advice(Fix::AddService, u"clients"_s, clientText());
        const QJsonObject params{{u"client"_s, clientText()}, {u"service"_s, toText(service->id.str())}};
        if (m_client->allServices || contains(m_client->services, service->id))
            return done(Fix::AddService, params, u"clients"_s, clientText());
        QJsonArray before;
        for (const auto &one : m_client->services)
            before.append(toText(one.str()));
        auto services = before;
        services.append(toText(service->id.str()));
        return toJson(listing(Fix::AddService, params, u"service"_s, services, before));
    }

    [[nodiscard]] QJsonObject addGrantType() const
    {
        if (m_client == nullptr)
            return advice(Fix::AddGrantType, u"clients"_s);
        const QJsonObject params{{u"client"_s, clientText()}, {u"grantType"_s, toText(m_facts.value)}};
        auto types = m_client->grantTypes;
        if (contains(types, m_facts.value))
            return done(Fix::AddGrantType, params, u"clients"_s, clientText());
        // A public client proves nothing, so it gets no tokens for itself (RFC 6749 4.4).
        if (m_client->auth == store::ClientAuth::None && m_facts.value == "client_credentials")
            return advice(Fix::LookAtClient, u"clients"_s, clientText());
        types.push_back(m_facts.value);
        return toJson(listing(Fix::AddGrantType, params, u"grantType"_s, toJsonArray(types), toJsonArray(m_client->grantTypes)));
    }

    const store::Tables &m_tables;
    const store::Snapshot &m_snapshot;
    const RefusalFacts &m_facts;
    std::optional<store::User> m_user;
    const store::Client *m_client = nullptr;
    const store::ValService *m_service = nullptr;
};

} // namespace

QJsonObject fixOf(const store::Tables &tables, const store::Snapshot &snapshot, const RefusalFacts &facts)
{
    return Finder(tables, snapshot, facts).find();
}

} // namespace seal::site
