#include "core/identity/scope_grant.h"

#include "core/guard/scopes.h"

#include <algorithm>

namespace seal::identity {

namespace {

template <typename T>
bool contains(const std::vector<T> &list, const T &value)
{
    return std::ranges::find(list, value) != list.end();
}

// The services that may be had at all: enabled, open to the client, and mapped to the user (TS 33.434 5.2.3).
bool mayUse(const ValServiceId &id, const store::Client &client, const ScopeOwner &owner,
            const store::Snapshot &snapshot)
{
    const auto *service = snapshot.service(id);
    if (service == nullptr || service->disabled)
        return false;
    if (!client.allServices && !contains(client.services, id))
        return false;
    if (owner.kind != ScopeOwner::Kind::User)
        return true;
    return owner.mappings != nullptr &&
           std::ranges::any_of(*owner.mappings, [&id](const store::Mapping &mapping) { return mapping.service == id; });
}

std::vector<ValServiceId> allServicesOf(const store::Client &client, const ScopeOwner &owner,
                                        const store::Snapshot &snapshot)
{
    std::vector<ValServiceId> services;
    const auto add = [&](const ValServiceId &id) {
        if (mayUse(id, client, owner, snapshot))
            services.push_back(id);
    };
    if (owner.kind == ScopeOwner::Kind::User && owner.mappings != nullptr) {
        for (const auto &mapping : *owner.mappings)
            add(mapping.service);
    } else if (client.allServices) {
        for (const auto &[id, service] : snapshot.services)
            add(id);
    } else {
        for (const auto &id : client.services)
            add(id);
    }
    std::ranges::sort(services);
    return services;
}

bool isServerScope(std::string_view scope)
{
    return scope != guard::kScopeOpenid && !scope.starts_with(guard::kScopeServicePrefix);
}

std::optional<std::string> audienceOf(std::string_view scope, const guard::SiteOrigins &origins)
{
    auto audience = guard::audienceOfScope(scope, origins);
    return audience && !audience->empty() ? audience : std::nullopt;
}

struct Cut
{
    std::vector<std::string> scopes;
    std::vector<ValServiceId> services; ///< named by val: scopes
    bool servicesAsked = false;
};

Cut keepAllowed(const std::vector<std::string> &asked, const store::Client &client, const ScopeOwner &owner,
                const store::Snapshot &snapshot, const guard::SiteOrigins &origins)
{
    Cut cut;
    for (const auto &scope : asked) {
        if (scope.starts_with(guard::kScopeServicePrefix)) {
            cut.servicesAsked = true;
            const auto service = guard::serviceOfScope(scope);
            if (!service || !mayUse(*service, client, owner, snapshot) || contains(cut.services, *service))
                continue;
            cut.services.push_back(*service);
            cut.scopes.push_back(scope);
        } else if (scope == guard::kScopeOpenid) {
            if (owner.kind != ScopeOwner::Kind::Client && contains(client.scopes, scope))
                cut.scopes.push_back(scope);
        } else if (contains(client.scopes, scope) && audienceOf(scope, origins)) {
            cut.scopes.push_back(scope);
        }
    }
    return cut;
}

// RFC 8707 2, project bindings 1: one audience per access token.
Answer<std::string> chooseAudience(std::vector<std::string> &scopes, std::string_view resource,
                                   const guard::SiteOrigins &origins)
{
    if (!resource.empty()) {
        if (resource != origins.simSHttps && (origins.skmSHttps.empty() || resource != origins.skmSHttps))
            return OAuthError(Rule::ResourceUnknown, "The resource is not a server of this site.")
                .of("resource", resource);
        const auto before = scopes.size();
        std::erase_if(scopes, [&](const std::string &scope) {
            return isServerScope(scope) && audienceOf(scope, origins).value_or(std::string{}) != resource;
        });
        if (scopes.empty() && before > 0)
            return OAuthError(Rule::ResourceWithoutScope, "None of the scopes belongs to that resource.")
                .of("resource", resource);
        return std::string(resource);
    }
    std::string audience;
    for (const auto &scope : scopes) {
        if (!isServerScope(scope))
            continue;
        const auto one = audienceOf(scope, origins).value_or(std::string{});
        if (!audience.empty() && audience != one)
            return OAuthError(Rule::SeveralServers, "The scopes belong to several servers. Name one with the parameter "
                                                    "resource or ask for fewer scopes.")
                .of("scope", guard::joinScope(scopes));
        audience = one;
    }
    return audience.empty() ? origins.simSHttps : audience;
}

bool sameScopes(std::vector<std::string> a, std::vector<std::string> b)
{
    std::ranges::sort(a);
    std::ranges::sort(b);
    return a == b;
}

} // namespace

Answer<ScopeGrant> cutScope(std::string_view asked, std::string_view resource, const store::Client &client,
                            const ScopeOwner &owner, const store::Snapshot &snapshot, const guard::SiteOrigins &origins)
{
    std::vector<std::string> wanted;
    if (asked.empty()) {
        wanted = client.scopes; // RFC 6749 3.3: a default that is documented
    } else {
        auto split = guard::splitScope(asked);
        if (!split)
            return OAuthError(Rule::ScopeMalformed,
                              "The scope is not a list of scope tokens with single spaces between them.")
                .of("scope", asked);
        wanted = *std::move(split);
    }

    auto cut = keepAllowed(wanted, client, owner, snapshot, origins);
    if (cut.scopes.empty())
        return OAuthError(cut.servicesAsked ? Rule::ServicesNotOpen : Rule::ScopeNotOpen,
                          "Nothing that was asked for is open to this client and user.")
            .of("scope", guard::joinScope(wanted));
    if (cut.servicesAsked && cut.services.empty())
        return OAuthError(Rule::ServicesNotOpen, "None of the VAL services asked for is open to this client and user.")
            .of("scope", guard::joinScope(wanted));

    auto audience = chooseAudience(cut.scopes, resource, origins);
    if (!audience)
        return audience.error();

    ScopeGrant grant;
    grant.audience = *std::move(audience);
    grant.services = cut.servicesAsked ? std::move(cut.services) : allServicesOf(client, owner, snapshot);
    // TS 33.434 5.2.3: a token conveys the VAL service ID of at least one authorized service.
    if (grant.services.empty()) {
        if (owner.kind == ScopeOwner::Kind::User)
            return OAuthError(Rule::NoServiceForUser,
                              "The user is not mapped to a VAL service that this client may use.")
                .of("val_service_ids");
        return OAuthError(Rule::NoServiceForClient, "No VAL service is open to this client.").of("val_service_ids");
    }
    grant.differs = asked.empty() || !sameScopes(cut.scopes, wanted);
    grant.scope = guard::joinScope(cut.scopes);
    grant.scopes = std::move(cut.scopes);
    return grant;
}

std::vector<std::string> siteScopes(const guard::SiteOrigins &origins)
{
    std::vector<std::string> scopes;
    for (const auto scope : guard::knownScopes()) {
        if (!isServerScope(scope) || audienceOf(scope, origins))
            scopes.emplace_back(scope);
    }
    return scopes;
}

} // namespace seal::identity
