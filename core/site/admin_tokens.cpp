#include "core/crypto/jwt.h"
#include "core/guard/guard.h"
#include "core/site/admin_support.h"

#include <boost/json/serialize.hpp>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

QString grantText(const QString &id) { return u"The grant \"%1\""_s.arg(id.left(60)); }

QJsonObject toJson(const Call &call, const store::Grant &grant)
{
    QJsonObject json{{u"grant"_s, toText(grant.id.str())},
                     {u"kind"_s, grant.kind == store::GrantKind::Session ? u"session"_s : u"code"_s},
                     {u"client"_s, toText(grant.client.str())},
                     {u"scope"_s, toText(grant.scope)},
                     {u"bound"_s, toText(grant.cnf)},
                     {u"authTime"_s, toJsonTime(grant.authTime)},
                     {u"generation"_s, static_cast<qint64>(grant.generation)},
                     {u"lastUsed"_s, toJsonTime(grant.lastUsed)},
                     {u"idleExpiry"_s, toJsonTime(grant.idleExpiry)},
                     {u"absoluteExpiry"_s, toJsonTime(grant.absoluteExpiry)},
                     {u"revoked"_s, grant.revoked}};
    if (!grant.user.empty()) {
        const auto user = call.tables().user(grant.user);
        json.insert(u"user"_s, user ? QJsonValue(toText(user->login.str())) : QJsonValue(QJsonValue::Null));
        json.insert(u"userId"_s, toText(grant.user.str()));
    }
    return json;
}

api::Reply listGrants(const Call &call)
{
    const auto limit = call.limit();
    auto grants = [&]() -> Result<std::vector<store::Grant>> {
        if (call.has(u"user")) {
            SEAL_TRY(const auto user, userByLogin(call, u"user"));
            return call.tables().grantsOfUser(user.id);
        }
        if (call.has(u"client"))
            return call.tables().grantsOfClient(ClientId(call.utf8(u"client")));
        return call.tables().grants({call.utf8(u"after"), limit, call.utf8(u"filter")});
    }();
    if (!grants)
        return readFailure(grants.error(), call.has(u"user") ? u"The user \"%1\""_s.arg(call.text(u"user").left(60)) : u"The list of grants"_s);
    const bool whole = call.has(u"user") || call.has(u"client");
    QJsonArray items;
    for (const auto &grant : *grants) {
        if (!call.has(u"client") || grant.client.str() == call.utf8(u"client"))
            items.append(toJson(call, grant));
    }
    const bool more = !whole && static_cast<int>(grants->size()) == limit;
    return pageReply(std::move(items), more ? toText(grants->back().id.str()) : QString());
}

api::Reply revokeGrant(const Call &call)
{
    const auto id = call.text(u"grant");
    const auto grant = call.tables().grant(GrantId(id.toStdString()));
    if (!grant)
        return readFailure(grant.error(), grantText(id));
    auto draft = call.draft("grant.revoked", id.toStdString());
    draft.grant = grant->id;
    draft.user = grant->user;
    draft.client = grant->client;
    if (auto problem = call.commit({store::Revoke{grant->id, tokensExpireBy(call.now())}}, std::move(draft), grantText(id)))
        return api::Reply::refused(*std::move(problem));
    const auto after = call.tables().grant(grant->id);
    return after ? api::Reply::of(toJson(call, *after)) : readFailure(after.error(), grantText(id));
}

QJsonObject toQt(const boost::json::object &object)
{
    const auto text = boost::json::serialize(object);
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

api::Reply inspectToken(const Call &call)
{
    const auto token = call.text(u"token").trimmed().toStdString();
    const auto decoded = crypto::decodeJwtUnverified(token);
    if (!decoded) {
        return api::Reply::refused({Errc::InvalidInput, u"That is no signed JWT: "_s + toText(decoded.error().detail),
                                    u"Give the three parts with their dots, whole"_s});
    }
    QJsonObject json{{u"header"_s, toQt(decoded->header.members)}, {u"claims"_s, toQt(decoded->claims)}};
    const auto snapshot = call.parts().store.snapshot();
    const auto *key = snapshot->tokenKey(decoded->header.kid);
    const auto lookup = [key](std::string_view) { return key == nullptr ? std::nullopt : std::optional(key->publicKey); };
    json.insert(u"signature"_s, key == nullptr ? u"unknown key"_s : crypto::verifyJwt(token, lookup) ? u"good"_s : u"bad"_s);
    if (decoded->header.typ == guard::kAccessTokenType) {
        const auto &parts = call.parts();
        const guard::Guard guard({parts.store, parts.clock, parts.random, nullptr, parts.origins, parts.demo});
        const auto verdict = guard.checkToken(token, {});
        json.insert(u"accepted"_s, verdict.ok());
        if (verdict.refusal) {
            json.insert(u"reason"_s, toText(verdict.refusal->reason.empty() ? verdict.refusal->detail : verdict.refusal->reason));
            json.insert(u"clause"_s, toText(verdict.refusal->clause));
        }
    }
    return api::Reply::of(json);
}

} // namespace

void addTokenHandlers(HandlerMap &map)
{
    map.emplace(u"token.list"_s, listGrants);
    map.emplace(u"token.revoke"_s, revokeGrant);
    map.emplace(u"token.inspect"_s, inspectToken);
}

} // namespace seal::site
