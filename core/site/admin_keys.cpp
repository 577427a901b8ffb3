#include "core/keys/key_material.h"
#include "core/site/admin_support.h"

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

/// Never the material.
QJsonObject toJson(const Call &call, const store::KeyRecord &key)
{
    QJsonObject json{{u"payloadId"_s, toText(key.payloadId.str())},
                     {u"version"_s, static_cast<qint64>(key.version)},
                     {u"service"_s, toText(key.service.str())},
                     {u"algorithm"_s, toText(key.algorithm)},
                     {u"usage"_s, toText(key.usage)},
                     {u"state"_s, toText(store::keyStateName(key.state))},
                     {u"notBefore"_s, toJsonTime(key.notBefore)},
                     {u"notAfter"_s, toJsonTime(key.notAfter)},
                     {u"createdAt"_s, toJsonTime(key.createdAt)}};
    if (!key.user.empty()) {
        const auto user = call.tables().user(key.user);
        json.insert(u"user"_s, user ? QJsonValue(toText(user->login.str())) : QJsonValue(QJsonValue::Null));
        json.insert(u"userId"_s, toText(key.user.str()));
    }
    return json;
}

api::Reply all(const Call &call, const Result<std::vector<store::KeyRecord>> &records)
{
    if (!records)
        return readFailure(records.error(), u"The list of keys"_s);
    QJsonArray items;
    for (const auto &record : *records)
        items.append(toJson(call, record));
    return pageReply(std::move(items), {});
}

api::Reply listKeys(const Call &call)
{
    std::optional<UserId> wantedUser;
    if (call.has(u"user")) {
        const auto user = userByLogin(call, u"user");
        if (!user)
            return readFailure(user.error(), u"The user \"%1\""_s.arg(call.text(u"user").left(60)));
        wantedUser = user->id;
        if (call.has(u"service"))
            return all(call, call.tables().keysOf(ValServiceId(call.utf8(u"service")), user->id));
    }
    const auto limit = call.limit();
    const auto records = call.tables().keys({call.utf8(u"after"), limit, call.utf8(u"filter")});
    if (!records)
        return readFailure(records.error(), u"The list of keys"_s);
    QJsonArray items;
    for (const auto &record : *records) {
        if (wantedUser && record.user != *wantedUser)
            continue;
        if (call.has(u"service") && record.service.str() != call.utf8(u"service"))
            continue;
        items.append(toJson(call, record));
    }
    return pageReply(std::move(items),
                     static_cast<int>(records->size()) >= limit ? toText(records->back().payloadId.str()) : QString());
}

api::Reply showKey(const Call &call)
{
    const auto record = call.tables().key(PayloadId(call.utf8(u"id")), call.number(u"version").value_or(1));
    if (!record)
        return readFailure(record.error(), u"The key record \"%1\""_s.arg(call.text(u"id").left(60)));
    return api::Reply::of(toJson(call, *record));
}

} // namespace

void addKeyHandlers(HandlerMap &map)
{
    map.emplace(u"key.list"_s, listKeys);
    map.emplace(u"key.show"_s, showKey);
}

} // namespace seal::site
