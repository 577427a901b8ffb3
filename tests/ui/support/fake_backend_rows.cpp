// The methods of the fake site that take many rows, and what it tells of effective access.

#include "tests/ui/support/fake_backend.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace seal::test {

namespace {

api::Failure notThere(const QString &what) { return {Errc::NotFound, u"\"%1\" is not there"_s.arg(what), {}}; }

QJsonObject failedRow(const QString &key, const api::Failure &failure)
{
    return {{u"key"_s, key}, {u"outcome"_s, u"failed"_s}, {u"problem"_s, api::toJson(failure)}};
}

QJsonObject stop(const QString &code, const QString &reason, const QJsonObject &fix = {})
{
    QJsonObject json{{u"code"_s, code}, {u"sentence"_s, code}, {u"advice"_s, u"Mend it"_s}, {u"reason"_s, reason}, {u"clause"_s, u"TS 33.434 5.2.3"_s}};
    if (!fix.isEmpty())
        json.insert(u"fix"_s, fix);
    return json;
}

} // namespace

QJsonObject withRevision(QJsonObject row)
{
    row.remove(u"revision"_s);
    const auto bytes = QJsonDocument(row).toJson(QJsonDocument::Compact);
    row.insert(u"revision"_s, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(16)));
    return row;
}

QJsonObject FakeBackend::importRow(const QString &noun, const QJsonObject &row, const QString &existing, const QJsonObject &params)
{
    const bool dry = params.value(u"dryRun"_s).toBool();
    const bool isMap = noun == u"map";
    const auto key = isMap ? QString(row.value(u"user"_s).toString() + u" \u2192 "_s + row.value(u"service"_s).toString())
                           : row.value(noun == u"user" ? u"login"_s : u"id"_s).toString();
    if (key.isEmpty() || key.contains(QChar(0x202E)))
        return failedRow(key, {Errc::InvalidInput, u"The log-in name holds a character that cannot be seen"_s, u"Type it anew"_s});
    const auto at = rowOf(noun, row);
    if (isMap && rowOf(u"user"_s, {{u"login"_s, row.value(u"user"_s)}}) < 0)
        return failedRow(key, notThere(row.value(u"user"_s).toString()));
    if (at >= 0 && existing == u"fail")
        return failedRow(key, {Errc::Conflict, u"\"%1\" is there already"_s.arg(key), u"Skip or update such rows"_s});
    QJsonObject item{{u"key"_s, key}, {u"outcome"_s, at < 0 ? u"added"_s : existing == u"skip" ? u"skipped"_s : u"updated"_s}};
    auto &rows = table(noun);
    if (at >= 0 && existing == u"update") {
        const auto before = rows[at].toObject();
        QJsonObject was = row;
        for (auto it = row.begin(); it != row.end(); ++it)
            was.insert(it.key(), before.value(it.key()).toString());
        item.insert(u"before"_s, was);
    }
    if (dry || item.value(u"outcome"_s) == u"skipped"_s)
        return item;
    auto stored = at < 0 ? QJsonObject{{u"disabled"_s, false}, {u"hasPassword"_s, params.value(u"generatePasswords"_s).toBool()}} : rows[at].toObject();
    for (auto it = row.begin(); it != row.end(); ++it)
        stored.insert(it.key(), it.value());
    if (at < 0)
        rows.append(stored);
    else
        rows[at] = stored;
    if (at < 0 && params.value(u"generatePasswords"_s).toBool())
        item.insert(u"password"_s, QString(u"made-for-"_s + key));
    return item;
}

QJsonObject FakeBackend::bulkRow(const QString &noun, const QJsonObject &row, const QString &action)
{
    const bool isMap = noun == u"map";
    const auto key = isMap ? QString(row.value(u"user"_s).toString() + u" \u2192 "_s + row.value(u"service"_s).toString())
                           : row.value(noun == u"user" ? u"login"_s : u"id"_s).toString();
    const QJsonObject unchanged{{u"key"_s, key}, {u"outcome"_s, u"unchanged"_s}};
    const QJsonObject done{{u"key"_s, key}, {u"outcome"_s, u"done"_s}};
    const auto at = rowOf(noun, row);
    auto &rows = table(noun);
    if (isMap && action == u"add") {
        if (at >= 0)
            return unchanged;
        auto mapping = row;
        mapping.insert(u"grantedBy"_s, u"root"_s);
        rows.append(mapping);
        return done;
    }
    if (at < 0)
        return isMap ? unchanged : failedRow(key, notThere(key));
    auto stored = rows[at].toObject();
    const auto seen = row.value(u"ifRevision"_s).toString();
    if (!seen.isEmpty() && seen != withRevision(stored).value(u"revision"_s).toString())
        return failedRow(key, {Errc::Conflict, u"\"%1\" was changed by another meanwhile"_s.arg(key), u"Look at it again"_s});
    if (action == u"remove") {
        rows.removeAt(at);
        auto item = done;
        if (isMap)
            item.insert(u"before"_s, row);
        return item;
    }
    const bool disable = action == u"disable";
    if (stored.value(u"disabled"_s).toBool() == disable)
        return unchanged;
    stored.insert(u"disabled"_s, disable);
    rows[at] = stored;
    return done;
}

api::Reply FakeBackend::many(const QString &noun, const QString &verb, const QJsonObject &params)
{
    QJsonArray items;
    QJsonObject counts;
    const auto rows = params.value(u"rows"_s).toArray();
    bool changed = false;
    for (int i = 0; i < rows.size(); ++i) {
        auto item = verb == u"import" ? importRow(noun, rows[i].toObject(), params.value(u"existing"_s).toString(u"fail"_s), params)
                                      : bulkRow(noun, rows[i].toObject(), params.value(u"action"_s).toString());
        item.insert(u"row"_s, i);
        const auto outcome = item.value(u"outcome"_s).toString();
        counts.insert(outcome, counts.value(outcome).toInt() + 1);
        changed = changed || outcome == u"added" || outcome == u"updated" || outcome == u"done";
        items.append(item);
    }
    if (changed && !params.value(u"dryRun"_s).toBool())
        record(noun + u".changed"_s, QString::number(rows.size()));
    auto answer = counts;
    answer.insert(u"items"_s, items);
    return api::Reply::of(answer);
}

api::Reply FakeBackend::matrix(const QJsonObject &params)
{
    QMap<QString, QJsonArray> services;
    for (const auto &value : table(u"map"_s)) {
        const auto mapping = value.toObject();
        services[mapping.value(u"user"_s).toString()].append(mapping.value(u"service"_s));
    }
    const auto limit = params.value(u"limit"_s).toInt(200);
    const auto after = params.value(u"after"_s).toString();
    const auto filter = params.value(u"filter"_s).toString();
    QJsonArray items;
    QString last;
    for (const auto &value : table(u"user"_s)) {
        const auto user = value.toObject();
        const auto login = user.value(u"login"_s).toString();
        if (login <= after || !login.contains(filter, Qt::CaseInsensitive))
            continue;
        if (items.size() == limit) {
            last = items.last().toObject().value(u"user"_s).toString();
            break;
        }
        items.append(QJsonObject{{u"user"_s, login},
                                 {u"name"_s, user.value(u"name"_s)},
                                 {u"disabled"_s, user.value(u"disabled"_s)},
                                 {u"services"_s, services.value(login)}});
    }
    QJsonObject page{{u"items"_s, items}};
    if (!last.isEmpty())
        page.insert(u"next"_s, last);
    return api::Reply::of(page);
}

/// What one user would get of one service: what stops it are the user, the service and the mapping.
QJsonObject FakeBackend::accessOf(const QJsonObject &user, const QJsonObject &service)
{
    const auto login = user.value(u"login"_s).toString();
    const auto id = service.value(u"id"_s).toString();
    const auto at = rowOf(u"map"_s, {{u"user"_s, login}, {u"service"_s, id}});
    QJsonArray stops;
    if (service.value(u"disabled"_s).toBool())
        stops.append(stop(u"service-disabled"_s, u"None of the VAL services asked for is open to this client and user."_s,
                          {{u"method"_s, u"service.set"_s}, {u"params"_s, QJsonObject{{u"id"_s, id}, {u"enable"_s, true}}}}));
    if (user.value(u"disabled"_s).toBool())
        stops.append(stop(u"user-disabled"_s, u"The password is right, but the user is disabled."_s,
                          {{u"method"_s, u"user.set"_s}, {u"params"_s, QJsonObject{{u"login"_s, login}, {u"enable"_s, true}}}}));
    if (at < 0)
        stops.append(stop(u"not-mapped"_s, u"None of the VAL services asked for is open to this client and user."_s,
                          {{u"method"_s, u"map.add"_s}, {u"params"_s, QJsonObject{{u"user"_s, login}, {u"service"_s, id}}}}));
    const QJsonArray scopes{QJsonObject{{u"scope"_s, u"openid"_s}, {u"granted"_s, stops.isEmpty()}, {u"audience"_s, u"https://localhost:9443"_s}},
                            QJsonObject{{u"scope"_s, u"seal:key"_s}, {u"granted"_s, stops.isEmpty()}, {u"audience"_s, u"https://localhost:9445"_s}}};
    const QJsonObject client{{u"client"_s, u"demo-app"_s}, {u"name"_s, u"Demo app"_s}, {u"allowed"_s, stops.isEmpty()}, {u"scopes"_s, scopes}, {u"stops"_s, stops}};
    QJsonObject json{{u"service"_s, id},
                     {u"name"_s, service.value(u"name"_s)},
                     {u"disabled"_s, service.value(u"disabled"_s)},
                     {u"mapped"_s, at >= 0},
                     {u"allowed"_s, stops.isEmpty()},
                     {u"stops"_s, stops},
                     {u"clients"_s, QJsonArray{client}},
                     {u"servers"_s, QJsonArray()},
                     {u"keys"_s, QJsonArray()}};
    if (at >= 0) {
        const auto mapping = table(u"map"_s)[at].toObject();
        for (const auto &member : {u"valUserId"_s, u"grantedBy"_s, u"since"_s})
            json.insert(member, mapping.value(member));
        json.insert(u"keys"_s, QJsonArray{QJsonObject{{u"payloadId"_s, u"9c1e5f60"_s}, {u"version"_s, 1}, {u"state"_s, u"active"_s}, {u"deliverable"_s, true}}});
        if (id == u"v2x.platooning")
            json.insert(u"servers"_s, QJsonArray{QJsonObject{{u"client"_s, u"v2x-server"_s}, {u"name"_s, u"V2X server"_s}, {u"allowed"_s, true}, {u"stops"_s, QJsonArray()}}});
    }
    return json;
}

api::Reply FakeBackend::access(const QString &verb, const QJsonObject &params)
{
    const auto service = params.value(u"service"_s).toString();
    QJsonArray items;
    if (verb == u"who") {
        for (const auto &value : table(u"map"_s)) {
            const auto mapping = value.toObject();
            if (mapping.value(u"service"_s) != service)
                continue;
            const auto user = table(u"user"_s)[rowOf(u"user"_s, {{u"login"_s, mapping.value(u"user"_s)}})].toObject();
            const auto answer = accessOf(user, {{u"id"_s, service}});
            items.append(QJsonObject{{u"kind"_s, u"user"_s},
                                     {u"id"_s, mapping.value(u"user"_s)},
                                     {u"name"_s, user.value(u"name"_s)},
                                     {u"valUserId"_s, mapping.value(u"valUserId"_s)},
                                     {u"allowed"_s, answer.value(u"allowed"_s)},
                                     {u"through"_s, QJsonArray{u"demo-app"_s}},
                                     {u"keys"_s, 1},
                                     {u"stops"_s, answer.value(u"stops"_s)}});
        }
        return api::Reply::of(QJsonObject{{u"items"_s, items}});
    }
    const auto at = verb == u"client" ? rowOf(u"client"_s, {{u"id"_s, params.value(u"client"_s)}}) : rowOf(u"user"_s, {{u"login"_s, params.value(u"user"_s)}});
    if (at < 0)
        return api::Reply::refused(notThere(params.value(verb == u"client" ? u"client"_s : u"user"_s).toString()));
    for (const auto &value : table(u"service"_s)) {
        const auto row = value.toObject();
        if (!service.isEmpty() && row.value(u"id"_s) != service)
            continue;
        if (verb == u"client")
            items.append(QJsonObject{{u"service"_s, row.value(u"id"_s)}, {u"name"_s, row.value(u"name"_s)}, {u"allowed"_s, true}, {u"stops"_s, QJsonArray()}});
        else
            items.append(accessOf(table(u"user"_s)[at].toObject(), row));
    }
    if (verb == u"client") {
        const auto client = table(u"client"_s)[at].toObject();
        return api::Reply::of(QJsonObject{{u"client"_s, client.value(u"clientId"_s)}, {u"valServer"_s, client.value(u"valServer"_s)}, {u"services"_s, items}});
    }
    const auto user = table(u"user"_s)[at].toObject();
    return api::Reply::of(QJsonObject{{u"user"_s, user.value(u"login"_s)},
                                      {u"disabled"_s, user.value(u"disabled"_s)},
                                      {u"hasPassword"_s, user.value(u"hasPassword"_s)},
                                      {u"whole"_s, true},
                                      {u"services"_s, items}});
}

int FakeBackend::rowOf(const QString &noun, const QJsonObject &wanted)
{
    const auto &rows = table(noun);
    for (int i = 0; i < rows.size(); ++i) {
        const auto row = rows[i].toObject();
        const bool here = noun == u"map"    ? row.value(u"user"_s) == wanted.value(u"user"_s) && row.value(u"service"_s) == wanted.value(u"service"_s)
                          : noun == u"user" ? row.value(u"login"_s) == wanted.value(u"login"_s)
                                            : row.value(noun == u"client" ? u"clientId"_s : u"id"_s) == wanted.value(u"id"_s);
        if (here)
            return i;
    }
    return -1;
}

/// The parameters of client.add and client.set as the members of a row.
QJsonObject clientMembers(const QJsonObject &params)
{
    static const QMap<QString, QString> kMembers{{u"id"_s, u"clientId"_s},          {u"grantType"_s, u"grantTypes"_s}, {u"redirectUri"_s, u"redirectUris"_s},
                                                 {u"scope"_s, u"scopes"_s}, {u"service"_s, u"valServices"_s}};
    QJsonObject row;
    for (auto it = params.begin(); it != params.end(); ++it) {
        if (it.key() == u"thirdParty")
            row.insert(u"firstParty"_s, !it.value().toBool());
        else
            row.insert(kMembers.value(it.key(), it.key()), it.value());
    }
    return row;
}

} // namespace seal::test
