#include "core/site/changes.h"

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

QJsonObject toJson(const store::Mapping &mapping, const store::User &user)
{
    return withRevision({{u"user"_s, toText(user.login.str())},
                         {u"service"_s, toText(mapping.service.str())},
                         {u"valUserId"_s, toText(mapping.valUserId.empty() ? user.valUserId.str() : mapping.valUserId.str())},
                         {u"ownValUserId"_s, toText(mapping.valUserId.str())},
                         {u"grantedBy"_s, toText(mapping.grantedBy)},
                         {u"since"_s, toJsonTime(mapping.since)}});
}

QString nameOf(const Call &call) { return mappingText(call.text(u"user"), call.text(u"service")); }

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

/// One row for each user, with the services it is mapped to: what a matrix of users and services shows.
api::Reply listMatrix(const Call &call)
{
    const auto limit = call.limit();
    const auto users = call.tables().users({call.utf8(u"after"), limit, call.utf8(u"filter")});
    if (!users)
        return readFailure(users.error(), u"The list of mappings"_s);
    QJsonArray items;
    for (const auto &user : *users) {
        const auto mappings = call.tables().mappingsOfUser(user.id);
        if (!mappings)
            return readFailure(mappings.error(), u"The list of mappings"_s);
        QJsonArray services;
        for (const auto &mapping : *mappings)
            services.append(toText(mapping.service.str()));
        items.append(QJsonObject{{u"user"_s, toText(user.login.str())},
                                 {u"name"_s, toText(user.displayName)},
                                 {u"disabled"_s, user.disabled},
                                 {u"services"_s, services}});
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
        return readFailure(service.error(), serviceText(call.text(u"service")));
    if (call.tables().mapping(user->id, service->id))
        return api::Reply::refused({Errc::Conflict, nameOf(call) + u" is there already"_s, {}});
    const store::Mapping mapping{user->id, service->id, ValUserId(call.utf8(u"valUserId")), call.caller().admin, call.now()};
    if (auto problem = call.commit(addMappingCommand(call, *user, mapping), nameOf(call)))
        return api::Reply::refused(*std::move(problem));
    return api::Reply::of(toJson(mapping, *user));
}

api::Reply setMapping(const Call &call)
{
    const auto valUserId = call.text(u"valUserId");
    if (!valUserId.isEmpty()) {
        if (auto problem = checkId(u"The VAL user ID", valUserId))
            return api::Reply::refused(*std::move(problem));
    }
    const auto user = userByLogin(call, u"user");
    if (!user)
        return readFailure(user.error(), userText(call.text(u"user")));
    const auto found = call.tables().mapping(user->id, ValServiceId(call.utf8(u"service")));
    if (!found)
        return readFailure(found.error(), nameOf(call));
    if (auto problem = call.checkRevision(toJson(*found, *user), nameOf(call)))
        return api::Reply::refused(*std::move(problem));
    auto mapping = *found;
    mapping.valUserId = ValUserId(valUserId.toStdString());
    if (auto problem = call.commit(changeMappingCommand(call, *user, *found, mapping), nameOf(call)))
        return api::Reply::refused(*std::move(problem));
    return api::Reply::of(toJson(mapping, *user));
}

api::Reply removeMapping(const Call &call)
{
    const auto user = userByLogin(call, u"user");
    if (!user)
        return readFailure(user.error(), userText(call.text(u"user")));
    const ValServiceId service(call.utf8(u"service"));
    const auto mapping = call.tables().mapping(user->id, service);
    if (!mapping)
        return readFailure(mapping.error(), nameOf(call));
    if (auto problem = call.commit(removeMappingCommand(call, *user, *mapping), nameOf(call)))
        return api::Reply::refused(*std::move(problem));
    return api::Reply::of(toJson(*mapping, *user));
}

} // namespace

void addMappingHandlers(HandlerMap &map)
{
    map.emplace(u"map.list"_s, listMappings);
    map.emplace(u"map.matrix"_s, listMatrix);
    map.emplace(u"map.add"_s, addMapping);
    map.emplace(u"map.set"_s, setMapping);
    map.emplace(u"map.remove"_s, removeMapping);
}

} // namespace seal::site
