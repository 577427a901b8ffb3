#include "core/site/changes.h"

using namespace Qt::StringLiterals;

namespace seal::site {

QJsonObject toJson(const store::ValService &service)
{
    return withRevision({{u"id"_s, toText(service.id.str())},
                         {u"name"_s, toText(service.name)},
                         {u"description"_s, toText(service.description)},
                         {u"disabled"_s, service.disabled},
                         {u"createdAt"_s, toJsonTime(service.createdAt)}});
}

namespace {

QString nameOf(const QString &id) { return serviceText(id); }

api::Reply listServices(const Call &call)
{
    const auto services = call.tables().services();
    if (!services)
        return readFailure(services.error(), u"The list of VAL services"_s);
    std::vector<NamedRow> rows;
    for (const auto &service : *services)
        rows.push_back({toText(service.id.str()), toText(service.name), toJson(service)});
    return pageOf(call, std::move(rows));
}

api::Reply showService(const Call &call)
{
    const auto service = call.tables().service(ValServiceId(call.utf8(u"id")));
    if (!service)
        return readFailure(service.error(), nameOf(call.text(u"id")));
    return api::Reply::of(toJson(*service));
}

std::optional<api::Failure> checkTexts(const Call &call)
{
    if (auto problem = checkId(u"The VAL service ID", call.text(u"id")))
        return problem;
    if (auto problem = checkName(u"The name", call.text(u"name")))
        return problem;
    return checkName(u"The description", call.text(u"description"), kMaxDescription);
}

api::Reply addService(const Call &call)
{
    if (auto problem = checkTexts(call))
        return api::Reply::refused(*std::move(problem));
    const auto id = call.text(u"id");
    if (call.tables().service(ValServiceId(id.toStdString())))
        return api::Reply::refused({Errc::Conflict, nameOf(id) + u" is there already"_s, u"Take another VAL service ID"_s});
    store::ValService service;
    service.id = ValServiceId(id.toStdString());
    service.name = call.has(u"name") ? call.utf8(u"name") : service.id.str();
    service.description = call.utf8(u"description");
    service.createdAt = call.now();
    if (auto problem = call.commit(addServiceCommand(call, service), nameOf(id)))
        return api::Reply::refused(*std::move(problem));
    return api::Reply::of(toJson(service));
}

api::Reply setService(const Call &call)
{
    if (auto problem = checkTexts(call))
        return api::Reply::refused(*std::move(problem));
    if (call.flag(u"disable") && call.flag(u"enable"))
        return api::Reply::refused({Errc::InvalidInput, u"A service cannot be disabled and enabled at once"_s, u"Choose one of the two"_s});
    const auto found = call.tables().service(ValServiceId(call.utf8(u"id")));
    if (!found)
        return readFailure(found.error(), nameOf(call.text(u"id")));
    if (auto problem = call.checkRevision(toJson(*found), nameOf(call.text(u"id"))))
        return api::Reply::refused(*std::move(problem));
    auto service = *found;
    if (call.has(u"name"))
        service.name = call.utf8(u"name");
    if (call.has(u"description"))
        service.description = call.utf8(u"description");
    service.disabled = call.flag(u"disable") || (service.disabled && !call.flag(u"enable"));
    if (auto problem = call.commit(changeServiceCommand(call, *found, service), nameOf(call.text(u"id"))))
        return api::Reply::refused(*std::move(problem));
    return api::Reply::of(toJson(service));
}

api::Reply removeService(const Call &call)
{
    const auto found = call.tables().service(ValServiceId(call.utf8(u"id")));
    if (!found)
        return readFailure(found.error(), nameOf(call.text(u"id")));
    if (auto problem = call.checkRevision(toJson(*found), nameOf(call.text(u"id"))))
        return api::Reply::refused(*std::move(problem));
    if (auto problem = checkServiceUnused(call, found->id))
        return api::Reply::refused(*std::move(problem));
    if (auto problem = call.commit(removeServiceCommand(call, *found), nameOf(call.text(u"id"))))
        return api::Reply::refused(*std::move(problem));
    return api::Reply::of(toJson(*found));
}

} // namespace

void addServiceHandlers(HandlerMap &map)
{
    map.emplace(u"service.list"_s, listServices);
    map.emplace(u"service.show"_s, showService);
    map.emplace(u"service.add"_s, addService);
    map.emplace(u"service.set"_s, setService);
    map.emplace(u"service.remove"_s, removeService);
}

} // namespace seal::site
