#include "core/site/changes.h"

#include "core/base/refusal_rules.h"
#include "core/keys/key_material.h"

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

constexpr qsizetype kShownId = 60;

store::Command commandOf(std::vector<store::Step> steps, store::AuditDraft draft)
{
    store::Command command;
    command.steps = std::move(steps);
    command.ifRefused = draft;
    command.ifRefused.result = store::AuditResult::Refused;
    command.ifDone = std::move(draft);
    return command;
}

store::Write write(std::function<Status(store::Tables &)> apply) { return {std::move(apply), true}; }

/// Inside the transaction: is the row still the one that the call read?
template <typename Row>
Status stillIs(const Result<Row> &now, const Row &before)
{
    if (!now)
        return now.error();
    if (*now != before)
        return makeError(Errc::Conflict, "it was changed by another meanwhile");
    return {};
}

/// NIST SP 800-57 part 1 section 7.4: a key that protects nothing new is deactivated.
Status deactivateKeys(store::Tables &tables, const ValServiceId &service, const UserId &user)
{
    SEAL_TRY(const auto records, tables.keysOf(service, user));
    for (auto record : records) {
        if (record.state != store::KeyState::Active && record.state != store::KeyState::PreActive)
            continue;
        record.state = store::KeyState::Deactivated;
        SEAL_CHECK(tables.updateKey(record));
    }
    return {};
}

store::AuditDraft draftOf(const Call &call, std::string_view event, const store::User &user)
{
    auto draft = call.draft(event, user.login.str());
    draft.user = user.id;
    return draft;
}

/// Notes what was and what is, for people who read the log. Never for secrets.
class ChangeNotes
{
public:
    void text(std::string_view member, std::string_view before, std::string_view after)
    {
        if (before != after)
            m_changes.push_back({std::string(member), recordValue(before), recordValue(after)});
    }
    void flag(std::string_view member, bool before, bool after) { text(member, before ? "true" : "false", after ? "true" : "false"); }
    template <typename Item>
    void list(std::string_view member, const std::vector<Item> &before, const std::vector<Item> &after)
    {
        text(member, joined(before), joined(after));
    }
    [[nodiscard]] std::vector<store::AuditChange> take() { return std::move(m_changes); }

private:
    static const std::string &textOf(const std::string &item) { return item; }
    static const std::string &textOf(const ValServiceId &item) { return item.str(); }
    template <typename Item>
    static std::string joined(const std::vector<Item> &items)
    {
        std::string all;
        for (const auto &item : items)
            (all += all.empty() ? "" : " ") += textOf(item);
        return all;
    }
    std::vector<store::AuditChange> m_changes;
};

std::vector<store::AuditChange> changesOf(const store::User &before, const store::User &after)
{
    ChangeNotes notes;
    notes.text("login", before.login.str(), after.login.str());
    notes.text("name", before.displayName, after.displayName);
    notes.text("valUserId", before.valUserId.str(), after.valUserId.str());
    notes.flag("disabled", before.disabled, after.disabled);
    return notes.take();
}

std::vector<store::AuditChange> changesOf(const store::ValService &before, const store::ValService &after)
{
    ChangeNotes notes;
    notes.text("name", before.name, after.name);
    notes.text("description", before.description, after.description);
    notes.flag("disabled", before.disabled, after.disabled);
    return notes.take();
}

std::vector<store::AuditChange> changesOf(const store::Client &before, const store::Client &after)
{
    ChangeNotes notes;
    notes.text("name", before.name, after.name);
    notes.text("auth", store::clientAuthName(before.auth), store::clientAuthName(after.auth));
    notes.text("certificateValue", before.certificateValue, after.certificateValue);
    notes.list("grantTypes", before.grantTypes, after.grantTypes);
    notes.list("redirectUris", before.redirectUris, after.redirectUris);
    notes.list("scopes", before.scopes, after.scopes);
    notes.list("valServices", before.services, after.services);
    notes.flag("allServices", before.allServices, after.allServices);
    notes.flag("valServer", before.valServer, after.valServer);
    notes.flag("firstParty", before.firstParty, after.firstParty);
    notes.flag("disabled", before.disabled, after.disabled);
    return notes.take();
}

/// Less than before, or another way to prove itself: what was given out on the old terms ends.
bool endsTokens(const store::Client &before, const store::Client &after)
{
    return (after.disabled && !before.disabled) || after.scopes != before.scopes || after.services != before.services
           || after.auth != before.auth || after.certificateValue != before.certificateValue
           || after.allServices != before.allServices;
}

} // namespace

QString userText(const QString &login) { return u"The user \"%1\""_s.arg(login.left(kShownId)); }
QString serviceText(const QString &id) { return u"The VAL service \"%1\""_s.arg(id.left(kShownId)); }
QString clientText(const QString &id) { return u"The client \"%1\""_s.arg(id.left(kShownId)); }
QString mappingText(const QString &login, const QString &service)
{
    return u"The mapping of \"%1\" to \"%2\""_s.arg(login.left(kShownId), service.left(kShownId));
}

store::Command addUserCommand(const Call &call, const store::User &user)
{
    return commandOf({write([user](store::Tables &tables) { return tables.addUser(user); })}, draftOf(call, "user.added", user));
}

store::Command changeUserCommand(const Call &call, const store::User &before, const store::User &after)
{
    std::vector<store::Step> steps{write([before, after](store::Tables &tables) -> Status {
        SEAL_CHECK(stillIs(tables.user(before.id), before));
        return tables.updateUser(after);
    })};
    const bool disabled = after.disabled && !before.disabled;
    const bool newPassword = after.passwordPhc != before.passwordPhc;
    // Tokens in use name the old VAL user ID, or belong to somebody who may no longer act, or to whoever knew the old password.
    if (disabled || newPassword || after.valUserId != before.valUserId)
        steps.emplace_back(call.deny("user:" + after.id.str()));
    const std::string_view event = disabled ? "user.disabled" : newPassword ? "user.password-changed" : "user.changed";
    auto draft = draftOf(call, event, after);
    draft.changes = changesOf(before, after);
    return commandOf(std::move(steps), std::move(draft));
}

store::Command removeUserCommand(const Call &call, const store::User &user)
{
    // Deny first: it revokes the grants that removing the user then takes away.
    return commandOf({call.deny("user:" + user.id.str()), write([user](store::Tables &tables) -> Status {
                          SEAL_CHECK(stillIs(tables.user(user.id), user));
                          return tables.removeUser(user.id);
                      })},
                     draftOf(call, "user.removed", user));
}

store::Command addServiceCommand(const Call &call, const store::ValService &service)
{
    auto draft = call.draft("service.added", service.id.str());
    draft.service = service.id;
    auto &parts = call.parts();
    return commandOf({write([service, &parts](store::Tables &tables) -> Status {
                         SEAL_CHECK(tables.addService(service));
                         return keys::addKeyForService(tables, parts.store.sealer(), parts.random, service.id, parts.clock.now());
                     })},
                     std::move(draft));
}

store::Command changeServiceCommand(const Call &call, const store::ValService &before, const store::ValService &after)
{
    auto draft = call.draft(after.disabled && !before.disabled ? "service.disabled" : "service.changed", after.id.str());
    draft.service = after.id;
    draft.changes = changesOf(before, after);
    return commandOf({write([before, after](store::Tables &tables) -> Status {
                         SEAL_CHECK(stillIs(tables.service(before.id), before));
                         return tables.updateService(after);
                     })},
                     std::move(draft));
}

store::Command removeServiceCommand(const Call &call, const store::ValService &service)
{
    auto draft = call.draft("service.removed", service.id.str());
    draft.service = service.id;
    return commandOf({write([service](store::Tables &tables) -> Status {
                         SEAL_CHECK(stillIs(tables.service(service.id), service));
                         return tables.removeService(service.id);
                     })},
                     std::move(draft));
}

store::Command changeClientCommand(const Call &call, const store::Client &before, const store::Client &after, std::string event)
{
    std::vector<store::Step> steps{write([before, after](store::Tables &tables) -> Status {
        SEAL_CHECK(stillIs(tables.client(before.id), before));
        return tables.updateClient(after);
    })};
    if (endsTokens(before, after))
        steps.emplace_back(call.deny("client:" + after.id.str()));
    if (event.empty())
        event = after.disabled && !before.disabled ? "client.disabled" : "client.changed";
    auto draft = call.draft(event, after.id.str());
    draft.client = after.id;
    draft.changes = changesOf(before, after);
    return commandOf(std::move(steps), std::move(draft));
}

store::Command removeClientCommand(const Call &call, const store::Client &client)
{
    auto draft = call.draft("client.removed", client.id.str());
    draft.client = client.id;
    return commandOf({call.deny("client:" + client.id.str()), write([client](store::Tables &tables) -> Status {
                          SEAL_CHECK(stillIs(tables.client(client.id), client));
                          return tables.removeClient(client.id);
                      })},
                     std::move(draft));
}

store::Command addMappingCommand(const Call &call, const store::User &user, const store::Mapping &mapping)
{
    auto draft = draftOf(call, "mapping.added", user);
    draft.service = mapping.service;
    auto &parts = call.parts();
    return commandOf({write([mapping, &parts](store::Tables &tables) -> Status {
                         SEAL_CHECK(tables.addMapping(mapping));
                         // Project bindings 5: key material is made with the mapping, in one transaction.
                         return keys::addKeyForMapping(tables, parts.store.sealer(), parts.random, mapping, mapping.since);
                     })},
                     std::move(draft));
}

store::Command changeMappingCommand(const Call &call, const store::User &user, const store::Mapping &before, const store::Mapping &after)
{
    auto draft = draftOf(call, "mapping.changed", user);
    draft.service = after.service;
    ChangeNotes notes;
    notes.text("valUserId", before.valUserId.str(), after.valUserId.str());
    draft.changes = notes.take();
    // Tokens in use name the old VAL user ID.
    return commandOf({write([before, after](store::Tables &tables) -> Status {
                          SEAL_CHECK(stillIs(tables.mapping(before.user, before.service), before));
                          SEAL_CHECK(tables.removeMapping(before.user, before.service));
                          return tables.addMapping(after);
                      }),
                      call.deny("user:" + user.id.str())},
                     std::move(draft));
}

store::Command removeMappingCommand(const Call &call, const store::User &user, const store::Mapping &mapping)
{
    auto draft = draftOf(call, "mapping.removed", user);
    draft.service = mapping.service;
    // Tokens in use still name the service.
    return commandOf({write([mapping](store::Tables &tables) -> Status {
                          SEAL_CHECK(stillIs(tables.mapping(mapping.user, mapping.service), mapping));
                          SEAL_CHECK(deactivateKeys(tables, mapping.service, mapping.user));
                          return tables.removeMapping(mapping.user, mapping.service);
                      }),
                      call.deny("user:" + user.id.str())},
                     std::move(draft));
}

std::optional<api::Failure> checkServiceUnused(const Call &call, const ValServiceId &service)
{
    const auto mapped = call.tables().mappingsOfService(service, {{}, 1, {}});
    if (mapped && !mapped->empty()) {
        return api::Failure{Errc::Conflict, serviceText(toText(service.str())) + u" is used: VAL users are mapped to it"_s,
                            u"Remove the mappings first (sealdeskd map list --service ...), or disable the service"_s};
    }
    return {};
}

} // namespace seal::site
