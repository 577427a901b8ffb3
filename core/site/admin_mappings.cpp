#include "core/keys/key_material.h"
#include "core/site/admin_support.h"

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

QJsonObject toJson(const store::Mapping &mapping, const store::User &user)
{
    return {{u"user"_s, toText(user.login.str())},
            {u"service"_s, toText(mapping.service.str())},
            {u"valUserId"_s, toText(mapping.valUserId.empty() ? user.valUserId.str() : mapping.valUserId.str())},
            {u"grantedBy"_s, toText(mapping.grantedBy)},
            {u"since"_s, toJsonTime(mapping.since)}};
}

QString userText(const QString &login) { return u"The user \"%1\""_s.arg(login.left(60)); }

QString mappingText(const Call &call)
{
    return u"The mapping of \"%1\" to \"%2\""_s.arg(call.text(u"user").left(60), call.text(u"service").left(60));
}

bool matches(const QString &filter, const QJsonObject &row)
{
    return filter.isEmpty() || row.value(u"user"_s).toString().contains(filter, Qt::CaseInsensitive)
           || row.value(u"service"_s).toString().contains(filter, Qt::CaseInsensitive)
           || row.value(u"valUserId"_s).toString().contains(filter, Qt::CaseInsensitive);
}

/// Of one service, by user id: the cursor is the user id.
api::Reply listOfService(const Call &call)
{
    const auto limit = call.limit();
    const auto mappings = call.tables().mappingsOfService(ValServiceId(call.utf8(u"service")), {call.utf8(u"after"), limit, {}});
    if (!mappings)
        return readFailure(mappings.error(), u"The list of mappings"_s);
    QJsonArray items;
    for (const auto &mapping : *mappings) {
        const auto user = call.tables().user(mapping.user);
        if (!user)
            continue; // removed between the two reads
        if (const auto row = toJson(mapping, *user); matches(call.text(u"filter"), row))
            items.append(row);
    }
    return pageReply(std::move(items), static_cast<int>(mappings->size()) == limit ? toText(mappings->back().user.str()) : QString());
}

/// Appends the mappings of a user.
std::optional<api::Reply> appendOfUser(const Call &call, const store::User &user, QJsonArray &items)
{
    const auto mappings = call.tables().mappingsOfUser(user.id);
    if (!mappings)
        return readFailure(mappings.error(), u"The list of mappings"_s);
    for (const auto &mapping : *mappings) {
        if (call.has(u"service") && mapping.service.str() != call.utf8(u"service"))
            continue;
        if (const auto row = toJson(mapping, user); matches(call.text(u"filter"), row))
            items.append(row);
    }
    return {};
}

api::Reply listMappings(const Call &call)
{
    QJsonArray items;
    if (call.has(u"user")) {
        const auto user = userByLogin(call, u"user");
        if (!user)
            return readFailure(user.error(), userText(call.text(u"user")));
        if (auto problem = appendOfUser(call, *user, items))
            return *std::move(problem);
        return pageReply(std::move(items), {});
    }
    if (call.has(u"service"))
        return listOfService(call);
    // Of everybody, by log-in name: a page holds the mappings of up to `limit` users.
    const auto limit = call.limit();
    const auto users = call.tables().users({call.utf8(u"after"), limit, {}});
    if (!users)
        return readFailure(users.error(), u"The list of mappings"_s);
    for (const auto &user : *users) {
        if (auto problem = appendOfUser(call, user, items))
            return *std::move(problem);
    }
    return pageReply(std::move(items), static_cast<int>(users->size()) == limit ? toText(users->back().login.str()) : QString());
}

api::Reply addMapping(const Call &call)
{
    if (call.has(u"valUserId")) {
        if (auto problem = checkId(u"The VAL user ID", call.text(u"valUserId")))
            return api::Reply::refused(*std::move(problem));
    }
    const auto user = userByLogin(call, u"user");
    if (!user)
        return readFailure(user.error(), userText(call.text(u"user")));
    const auto service = call.tables().service(ValServiceId(call.utf8(u"service")));
    if (!service)
        return readFailure(service.error(), u"The VAL service \"%1\""_s.arg(call.text(u"service").left(60)));
    if (call.tables().mapping(user->id, service->id))
        return api::Reply::refused({Errc::Conflict, mappingText(call) + u" is there already"_s, {}});
    const store::Mapping mapping{user->id, service->id, ValUserId(call.utf8(u"valUserId")), call.caller().admin, call.now()};
    auto draft = call.draft("mapping.added", user->login.str());
    draft.user = user->id;
    draft.service = service->id;
    auto &parts = call.parts();
    const auto apply = [mapping, &parts](store::Tables &tables) -> Status {
        SEAL_CHECK(tables.addMapping(mapping));
        // Project bindings 5: key material is made with the mapping, in one transaction.
        return keys::addKeyForMapping(tables, parts.store.sealer(), parts.random, mapping, mapping.since);
    };
    if (auto problem = call.write(apply, std::move(draft), mappingText(call)))
        return api::Reply::refused(*std::move(problem));
    return api::Reply::of(toJson(mapping, *user));
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

api::Reply removeMapping(const Call &call)
{
    const auto user = userByLogin(call, u"user");
    if (!user)
        return readFailure(user.error(), userText(call.text(u"user")));
    const ValServiceId service(call.utf8(u"service"));
    const auto mapping = call.tables().mapping(user->id, service);
    if (!mapping)
        return readFailure(mapping.error(), mappingText(call));
    auto draft = call.draft("mapping.removed", user->login.str());
    draft.user = user->id;
    draft.service = service;
    const auto apply = [id = user->id, service](store::Tables &tables) -> Status {
        SEAL_CHECK(deactivateKeys(tables, service, id));
        return tables.removeMapping(id, service);
    };
    // Tokens in use still name the service.
    if (auto problem = call.commit({store::Write{apply, true}, call.deny("user:" + user->id.str())}, std::move(draft), mappingText(call)))
        return api::Reply::refused(*std::move(problem));
    return api::Reply::of(toJson(*mapping, *user));
}

} // namespace

void addMappingHandlers(HandlerMap &map)
{
    map.emplace(u"map.list"_s, listMappings);
    map.emplace(u"map.add"_s, addMapping);
    map.emplace(u"map.remove"_s, removeMapping);
}

} // namespace seal::site
