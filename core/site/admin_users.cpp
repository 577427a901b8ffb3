#include "core/site/changes.h"

using namespace Qt::StringLiterals;

namespace seal::site {

QJsonObject toJson(const store::User &user)
{
    return withRevision({{u"login"_s, toText(user.login.str())},
                         {u"id"_s, toText(user.id.str())},
                         {u"valUserId"_s, toText(user.valUserId.str())},
                         {u"name"_s, toText(user.displayName)},
                         {u"disabled"_s, user.disabled},
                         {u"hasPassword"_s, !user.passwordPhc.empty()},
                         {u"createdAt"_s, toJsonTime(user.createdAt)},
                         {u"passwordChangedAt"_s, toJsonTime(user.passwordChangedAt)}});
}

namespace {

QString nameOf(const QString &login) { return userText(login); }

api::Reply listUsers(const Call &call)
{
    const auto limit = call.limit();
    const auto users = call.tables().users({call.utf8(u"after"), limit, call.utf8(u"filter")});
    if (!users)
        return readFailure(users.error(), u"The list of users"_s);
    QJsonArray items;
    for (const auto &user : *users)
        items.append(toJson(user));
    return pageReply(std::move(items), static_cast<int>(users->size()) == limit ? toText(users->back().login.str()) : QString());
}

api::Reply showUser(const Call &call)
{
    const auto user = userByLogin(call, u"login");
    if (!user)
        return readFailure(user.error(), nameOf(call.text(u"login")));
    const auto mappings = call.tables().mappingsOfUser(user->id);
    if (!mappings)
        return readFailure(mappings.error(), nameOf(call.text(u"login")));
    auto json = toJson(*user);
    QJsonArray services;
    for (const auto &mapping : *mappings)
        services.append(toText(mapping.service.str()));
    json.insert(u"valServices"_s, services);
    return api::Reply::of(json);
}

/// The password that a call asks for, as typed or made; empty text when it asks for none.
struct WantedPassword
{
    QString text;
    bool generated = false;
    std::optional<api::Failure> problem;
};

WantedPassword wantedPassword(const Call &call)
{
    WantedPassword wanted;
    if (call.has(u"password") && call.flag(u"generatePassword")) {
        wanted.problem = api::Failure{Errc::InvalidInput, u"A password is given and one is to be made"_s, u"Choose one of the two"_s};
    } else if (call.flag(u"generatePassword")) {
        wanted.text = makePassword(call);
        wanted.generated = true;
    } else if (call.has(u"password")) {
        wanted.text = call.text(u"password");
        wanted.problem = checkPassword(wanted.text);
    }
    return wanted;
}

std::optional<api::Failure> setPassword(const Call &call, const WantedPassword &wanted, store::User &user)
{
    const auto phc = call.hashAside(wanted.text).get();
    if (!phc)
        return api::failureOf(phc.error());
    user.passwordPhc = *phc;
    user.passwordChangedAt = call.now();
    return {};
}

std::optional<api::Failure> checkUserTexts(const Call &call, QStringView loginParameter)
{
    if (call.has(loginParameter)) {
        if (auto problem = checkId(u"The log-in name", call.text(loginParameter)))
            return problem;
    }
    if (call.has(u"valUserId")) {
        if (auto problem = checkId(u"The VAL user ID", call.text(u"valUserId")))
            return problem;
    }
    return checkName(u"The name", call.text(u"name"));
}

api::Reply addUser(const Call &call)
{
    if (auto problem = checkUserTexts(call, u"login"))
        return api::Reply::refused(*std::move(problem));
    const auto wanted = wantedPassword(call);
    if (wanted.problem)
        return api::Reply::refused(*wanted.problem);
    const auto login = call.text(u"login");
    if (userByLogin(call, u"login"))
        return api::Reply::refused({Errc::Conflict, nameOf(login) + u" is there already"_s, u"Take another log-in name"_s});

    store::User user;
    user.id = UserId(call.parts().random.uuid());
    user.login = LoginName(login.toStdString());
    user.valUserId = ValUserId(call.has(u"valUserId") ? call.utf8(u"valUserId") : user.login.str());
    user.displayName = call.utf8(u"name");
    user.createdAt = call.now();
    if (!wanted.text.isEmpty()) {
        if (auto problem = setPassword(call, wanted, user))
            return api::Reply::refused(*std::move(problem));
    }
    if (auto problem = call.commit(addUserCommand(call, user), nameOf(login)))
        return api::Reply::refused(*std::move(problem));
    auto json = toJson(user);
    if (wanted.generated)
        json.insert(u"password"_s, wanted.text);
    return api::Reply::of(json);
}

api::Reply setUser(const Call &call)
{
    if (auto problem = checkUserTexts(call, u"newLogin"))
        return api::Reply::refused(*std::move(problem));
    if (call.flag(u"disable") && call.flag(u"enable"))
        return api::Reply::refused({Errc::InvalidInput, u"A user cannot be disabled and enabled at once"_s, u"Choose one of the two"_s});
    const auto found = userByLogin(call, u"login");
    if (!found)
        return readFailure(found.error(), nameOf(call.text(u"login")));
    if (auto problem = call.checkRevision(toJson(*found), nameOf(call.text(u"login"))))
        return api::Reply::refused(*std::move(problem));
    auto user = *found;
    if (call.has(u"newLogin"))
        user.login = LoginName(call.utf8(u"newLogin"));
    if (call.has(u"name"))
        user.displayName = call.utf8(u"name");
    if (call.has(u"valUserId"))
        user.valUserId = ValUserId(call.utf8(u"valUserId"));
    user.disabled = call.flag(u"disable") || (user.disabled && !call.flag(u"enable"));

    if (auto problem = call.commit(changeUserCommand(call, *found, user), nameOf(toText(user.login.str()))))
        return api::Reply::refused(*std::move(problem));
    return api::Reply::of(toJson(user));
}

api::Reply changePassword(const Call &call)
{
    const auto wanted = wantedPassword(call);
    if (wanted.problem)
        return api::Reply::refused(*wanted.problem);
    if (wanted.text.isEmpty())
        return api::Reply::refused({Errc::InvalidInput, u"There is no new password"_s, u"Name --password-file, or --generate-password"_s});
    const auto found = userByLogin(call, u"login");
    if (!found)
        return readFailure(found.error(), nameOf(call.text(u"login")));
    auto user = *found;
    if (auto problem = setPassword(call, wanted, user))
        return api::Reply::refused(*std::move(problem));
    // Whoever knew the old password may hold tokens and a session: a new password ends them.
    if (auto problem = call.commit(changeUserCommand(call, *found, user), nameOf(call.text(u"login"))))
        return api::Reply::refused(*std::move(problem));
    auto json = toJson(user);
    if (wanted.generated)
        json.insert(u"password"_s, wanted.text);
    return api::Reply::of(json);
}

api::Reply removeUser(const Call &call)
{
    const auto user = userByLogin(call, u"login");
    if (!user)
        return readFailure(user.error(), nameOf(call.text(u"login")));
    if (auto problem = call.checkRevision(toJson(*user), nameOf(call.text(u"login"))))
        return api::Reply::refused(*std::move(problem));
    if (auto problem = call.commit(removeUserCommand(call, *user), nameOf(call.text(u"login"))))
        return api::Reply::refused(*std::move(problem));
    return api::Reply::of(toJson(*user));
}

} // namespace

void addUserHandlers(HandlerMap &map)
{
    map.emplace(u"user.list"_s, listUsers);
    map.emplace(u"user.show"_s, showUser);
    map.emplace(u"user.add"_s, addUser);
    map.emplace(u"user.set"_s, setUser);
    map.emplace(u"user.password"_s, changePassword);
    map.emplace(u"user.remove"_s, removeUser);
}

} // namespace seal::site
