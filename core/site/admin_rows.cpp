#include "core/site/changes.h"
#include "core/site/row_batch.h"

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

/// What to do with a row whose thing is there already.
enum class Existing { Fail, Skip, Update };

struct ExistingWord
{
    Existing choice;
    QStringView word;
};
constexpr ExistingWord kExistingWords[] = {{Existing::Fail, u"fail"}, {Existing::Skip, u"skip"}, {Existing::Update, u"update"}};

std::optional<Existing> existingOf(const Call &call)
{
    const auto word = call.has(u"existing") ? call.text(u"existing") : u"fail"_s;
    for (const auto &row : kExistingWords) {
        if (row.word == word)
            return row.choice;
    }
    return {};
}

api::Reply noSuchWord(const Call &call, const QString &parameter, const QString &words)
{
    return api::Reply::refused({Errc::InvalidInput, u"There is no %1 \"%2\""_s.arg(parameter, call.text(parameter).left(60)), words});
}

api::Reply noSuchChoice(const Call &call) { return noSuchWord(call, u"existing"_s, u"Choose fail, skip or update"_s); }

bool isThere(const QJsonObject &row, const QString &name) { return row.contains(name) && !row.value(name).isNull(); }

RowPlan thereAlready(QString key, QString what, Existing existing)
{
    if (existing == Existing::Fail)
        return RowPlan::failed(std::move(key), {Errc::Conflict, what + u" is there already"_s, u"Skip or update such rows, or leave it out"_s});
    RowPlan plan;
    plan.key = std::move(key);
    plan.what = std::move(what);
    plan.outcome = RowOutcome::Skipped;
    return plan;
}

// Users

std::optional<api::Failure> checkUserRow(const QJsonObject &row)
{
    if (auto problem = checkMembers(row, {u"login", u"name", u"valUserId", u"password", u"disabled", u"services"}))
        return problem;
    if (auto problem = checkId(u"The log-in name", row.value(u"login"_s).toString()))
        return problem;
    if (auto problem = checkName(u"The name", row.value(u"name"_s).toString()))
        return problem;
    if (isThere(row, u"valUserId"_s)) {
        if (auto problem = checkId(u"The VAL user ID", row.value(u"valUserId"_s).toString()))
            return problem;
    }
    return isThere(row, u"password"_s) ? checkPassword(row.value(u"password"_s).toString()) : std::nullopt;
}

/// The mappings of a row that are not there yet. Columns never take one away: the file may know only of some.
std::optional<api::Failure> planMappings(const Call &call, const QJsonObject &row, const store::User &user, bool isNew,
                                         std::vector<store::Mapping> &added)
{
    const auto services = listMember(row, u"services"_s);
    for (const auto &text : services) {
        ValServiceId service(text.toStdString());
        if (call.parts().store.snapshot()->service(service) == nullptr)
            return api::Failure{Errc::NotFound, serviceText(text) + u" is not there"_s, u"Add it first"_s};
        if (isNew || !call.tables().mapping(user.id, service))
            added.push_back({user.id, std::move(service), {}, call.caller().admin, call.now()});
    }
    return {};
}

void takeUserMembers(const QJsonObject &row, std::optional<bool> disabled, store::User &user)
{
    if (isThere(row, u"name"_s))
        user.displayName = row.value(u"name"_s).toString().toStdString();
    if (isThere(row, u"valUserId"_s))
        user.valUserId = ValUserId(row.value(u"valUserId"_s).toString().toStdString());
    if (disabled)
        user.disabled = *disabled;
}

std::vector<store::Command> userCommands(const Call &call, const std::optional<store::User> &before, const store::User &after,
                                         const std::vector<store::Mapping> &mappings)
{
    std::vector<store::Command> commands;
    if (!before)
        commands.push_back(addUserCommand(call, after));
    else if (*before != after)
        commands.push_back(changeUserCommand(call, *before, after));
    for (const auto &mapping : mappings)
        commands.push_back(addMappingCommand(call, after, mapping));
    return commands;
}

/// What an undo needs: the members as they were.
QJsonObject beforeOf(const store::User &user)
{
    return {{u"login"_s, toText(user.login.str())},
            {u"name"_s, toText(user.displayName)},
            {u"valUserId"_s, toText(user.valUserId.str())},
            {u"disabled"_s, user.disabled}};
}

RowPlan planUser(const Call &call, const QJsonObject &row, Existing existing)
{
    const auto login = row.value(u"login"_s).toString();
    auto problem = checkUserRow(row);
    const auto disabled = flagMember(row, u"disabled"_s, problem);
    if (problem)
        return RowPlan::failed(login, *std::move(problem));
    const auto found = call.tables().userByLogin(LoginName(login.toStdString()));
    if (!found && found.error().code != Errc::NotFound)
        return RowPlan::failed(login, failureAbout(found.error(), userText(login)));
    if (found && existing != Existing::Update)
        return thereAlready(login, userText(login), existing);

    store::User user;
    if (found) {
        user = *found;
    } else {
        user.id = UserId(call.parts().random.uuid());
        user.login = LoginName(login.toStdString());
        user.valUserId = ValUserId(user.login.str());
        user.createdAt = call.now();
    }
    takeUserMembers(row, disabled, user);
    const auto before = found ? std::optional(*found) : std::nullopt;
    std::vector<store::Mapping> mappings;
    if (auto fault = planMappings(call, row, user, !found, mappings))
        return RowPlan::failed(login, *std::move(fault));

    RowPlan plan;
    plan.key = login;
    plan.what = userText(login);
    plan.password = row.value(u"password"_s).toString();
    if (plan.password.isEmpty() && !found && call.flag(u"generatePasswords") && !call.flag(u"dryRun")) {
        plan.password = makePassword(call);
        plan.more.insert(u"password"_s, plan.password);
    }
    QJsonArray mapped;
    for (const auto &mapping : mappings)
        mapped.append(toText(mapping.service.str()));
    if (!mapped.isEmpty())
        plan.more.insert(u"mapped"_s, mapped);
    const bool same = found && *found == user && plan.password.isEmpty() && mappings.empty();
    plan.outcome = !found ? RowOutcome::Added : same ? RowOutcome::Unchanged : RowOutcome::Updated;
    if (found && !same)
        plan.more.insert(u"before"_s, beforeOf(*found));
    if (plan.password.isEmpty()) {
        plan.commands = userCommands(call, before, user, mappings);
    } else {
        plan.withHash = [&call, before, user, mappings](const std::string &phc) {
            auto after = user;
            after.passwordPhc = phc;
            after.passwordChangedAt = call.now();
            return userCommands(call, before, after, mappings);
        };
    }
    return plan;
}

api::Reply importUsers(const Call &call)
{
    const auto existing = existingOf(call);
    if (!existing)
        return noSuchChoice(call);
    return runRows(call, [&](const QJsonObject &row) { return planUser(call, row, *existing); });
}

// VAL services

RowPlan planService(const Call &call, const QJsonObject &row, Existing existing)
{
    const auto id = row.value(u"id"_s).toString();
    auto problem = checkMembers(row, {u"id", u"name", u"description", u"disabled"});
    if (!problem)
        problem = checkId(u"The VAL service ID", id);
    if (!problem)
        problem = checkName(u"The name", row.value(u"name"_s).toString());
    if (!problem)
        problem = checkName(u"The description", row.value(u"description"_s).toString(), kMaxDescription);
    const auto disabled = flagMember(row, u"disabled"_s, problem);
    if (problem)
        return RowPlan::failed(id, *std::move(problem));
    const auto found = call.tables().service(ValServiceId(id.toStdString()));
    if (found && existing != Existing::Update)
        return thereAlready(id, serviceText(id), existing);
    auto service = found ? *found : store::ValService{ValServiceId(id.toStdString()), id.toStdString(), {}, false, call.now()};
    if (isThere(row, u"name"_s))
        service.name = row.value(u"name"_s).toString().toStdString();
    if (isThere(row, u"description"_s))
        service.description = row.value(u"description"_s).toString().toStdString();
    service.disabled = disabled.value_or(service.disabled);
    RowPlan plan;
    plan.key = id;
    plan.what = serviceText(id);
    plan.inSnapshot = true;
    plan.outcome = !found ? RowOutcome::Added : *found == service ? RowOutcome::Unchanged : RowOutcome::Updated;
    if (plan.outcome == RowOutcome::Added)
        plan.commands = {addServiceCommand(call, service)};
    if (plan.outcome == RowOutcome::Updated) {
        plan.commands = {changeServiceCommand(call, *found, service)};
        plan.more.insert(u"before"_s, QJsonObject{{u"id"_s, id},
                                                  {u"name"_s, toText(found->name)},
                                                  {u"description"_s, toText(found->description)},
                                                  {u"disabled"_s, found->disabled}});
    }
    return plan;
}

api::Reply importServices(const Call &call)
{
    const auto existing = existingOf(call);
    if (!existing)
        return noSuchChoice(call);
    return runRows(call, [&](const QJsonObject &row) { return planService(call, row, *existing); });
}

// Mappings

/// User, service and, where it is there, mapping of a row.
struct MappingRow
{
    QString key;
    QString what;
    std::optional<store::User> user;
    ValServiceId service;
    std::optional<store::Mapping> mapping;
    std::optional<api::Failure> problem;
};

MappingRow readMappingRow(const Call &call, const QJsonObject &row)
{
    const auto login = row.value(u"user"_s).toString();
    const auto service = row.value(u"service"_s).toString();
    MappingRow read;
    read.key = login + u" \u2192 "_s + service;
    read.what = mappingText(login, service);
    read.service = ValServiceId(service.toStdString());
    read.problem = checkMembers(row, {u"user", u"service", u"valUserId"});
    if (!read.problem && isThere(row, u"valUserId"_s) && !row.value(u"valUserId"_s).toString().isEmpty())
        read.problem = checkId(u"The VAL user ID", row.value(u"valUserId"_s).toString());
    if (read.problem)
        return read;
    if (const auto user = call.tables().userByLogin(LoginName(login.toStdString())))
        read.user = *user;
    else
        read.problem = failureAbout(user.error(), userText(login));
    if (!read.problem && call.parts().store.snapshot()->service(read.service) == nullptr)
        read.problem = api::Failure{Errc::NotFound, serviceText(service) + u" is not there"_s, u"Add it first"_s};
    if (read.problem)
        return read;
    if (const auto mapping = call.tables().mapping(read.user->id, read.service))
        read.mapping = *mapping;
    return read;
}

RowPlan planMapping(const Call &call, const QJsonObject &row, Existing existing)
{
    auto read = readMappingRow(call, row);
    if (read.problem)
        return RowPlan::failed(read.key, *std::move(read.problem));
    const auto valUserId = row.value(u"valUserId"_s).toString().toStdString();
    if (read.mapping && existing != Existing::Update)
        return thereAlready(read.key, read.what, existing);
    RowPlan plan;
    plan.key = read.key;
    plan.what = read.what;
    const store::Mapping mapping{read.user->id, read.service, ValUserId(valUserId), call.caller().admin, call.now()};
    if (read.mapping && (!isThere(row, u"valUserId"_s) || read.mapping->valUserId == mapping.valUserId)) {
        plan.outcome = RowOutcome::Unchanged;
        return plan;
    }
    plan.outcome = read.mapping ? RowOutcome::Updated : RowOutcome::Added;
    if (read.mapping) {
        plan.more.insert(u"before"_s, QJsonObject{{u"user"_s, row.value(u"user"_s)},
                                                  {u"service"_s, row.value(u"service"_s)},
                                                  {u"valUserId"_s, toText(read.mapping->valUserId.str())}});
        plan.commands = {changeMappingCommand(call, *read.user, *read.mapping, mapping)};
    } else {
        plan.commands = {addMappingCommand(call, *read.user, mapping)};
    }
    return plan;
}

api::Reply importMappings(const Call &call)
{
    const auto existing = existingOf(call);
    if (!existing)
        return noSuchChoice(call);
    return runRows(call, [&](const QJsonObject &row) { return planMapping(call, row, *existing); });
}

// Bulk: one change for many rows. Each row names its thing, and with "ifRevision" the state of it that the caller saw.

RowPlan unchanged(QString key)
{
    RowPlan plan;
    plan.key = std::move(key);
    plan.outcome = RowOutcome::Unchanged;
    return plan;
}

RowPlan done(QString key, QString what, store::Command command)
{
    RowPlan plan;
    plan.key = std::move(key);
    plan.what = std::move(what);
    plan.outcome = RowOutcome::Done;
    plan.commands.push_back(std::move(command));
    return plan;
}

/// The three nouns that can be enabled, disabled and removed, told apart by these.
template <typename Row>
struct BulkNoun
{
    QString keyMember;
    Result<Row> (*find)(const Call &, const std::string &key);
    QString (*nameOf)(const QString &key);
    store::Command (*change)(const Call &, const Row &before, const Row &after);
    store::Command (*remove)(const Call &, const Row &row);
    std::optional<api::Failure> (*mayRemove)(const Call &, const Row &row);
    bool inSnapshot = true;
};

template <typename Row>
RowPlan planBulk(const Call &call, const BulkNoun<Row> &noun, const QString &action, const QJsonObject &row)
{
    const auto key = row.value(noun.keyMember).toString();
    if (auto problem = checkMembers(row, {noun.keyMember, u"ifRevision"}))
        return RowPlan::failed(key, *std::move(problem));
    const auto found = noun.find(call, key.toStdString());
    if (!found)
        return RowPlan::failed(key, failureAbout(found.error(), noun.nameOf(key)));
    const auto seen = row.value(u"ifRevision"_s).toString();
    if (!seen.isEmpty() && seen != toJson(*found).value(u"revision"_s).toString())
        return RowPlan::failed(key, changedMeanwhile(noun.nameOf(key)));
    if (action == u"remove") {
        if (noun.mayRemove != nullptr) {
            if (auto problem = noun.mayRemove(call, *found))
                return RowPlan::failed(key, *std::move(problem));
        }
        return done(key, noun.nameOf(key), noun.remove(call, *found));
    }
    auto after = *found;
    after.disabled = action == u"disable";
    return after == *found ? unchanged(key) : done(key, noun.nameOf(key), noun.change(call, *found, after));
}

template <typename Row>
api::Reply runBulk(const Call &call, const BulkNoun<Row> &noun)
{
    const auto action = call.text(u"action");
    if (action != u"enable" && action != u"disable" && action != u"remove")
        return noSuchWord(call, u"action"_s, u"Choose enable, disable or remove"_s);
    return runRows(call, [&](const QJsonObject &row) {
        auto plan = planBulk(call, noun, action, row);
        plan.inSnapshot = noun.inSnapshot;
        return plan;
    });
}

api::Reply bulkUsers(const Call &call)
{
    return runBulk<store::User>(
        call, {u"login"_s, [](const Call &c, const std::string &key) { return c.tables().userByLogin(LoginName(key)); }, userText,
               changeUserCommand, removeUserCommand, nullptr, false});
}

api::Reply bulkServices(const Call &call)
{
    return runBulk<store::ValService>(
        call, {u"id"_s, [](const Call &c, const std::string &key) { return c.tables().service(ValServiceId(key)); }, serviceText,
               changeServiceCommand, removeServiceCommand,
               [](const Call &c, const store::ValService &service) { return checkServiceUnused(c, service.id); }});
}

api::Reply bulkClients(const Call &call)
{
    return runBulk<store::Client>(
        call, {u"id"_s, [](const Call &c, const std::string &key) { return c.tables().client(ClientId(key)); }, clientText,
               [](const Call &c, const store::Client &before, const store::Client &after) { return changeClientCommand(c, before, after); },
               removeClientCommand, nullptr});
}

api::Reply bulkMappings(const Call &call)
{
    const auto action = call.text(u"action");
    if (action != u"add" && action != u"remove")
        return noSuchWord(call, u"action"_s, u"Choose add or remove"_s);
    if (action == u"add")
        return runRows(call, [&](const QJsonObject &row) {
            auto plan = planMapping(call, row, Existing::Skip);
            if (plan.outcome == RowOutcome::Added)
                plan.outcome = RowOutcome::Done;
            else if (plan.outcome == RowOutcome::Skipped)
                plan.outcome = RowOutcome::Unchanged;
            return plan;
        });
    return runRows(call, [&](const QJsonObject &row) {
        auto read = readMappingRow(call, row);
        if (read.problem)
            return RowPlan::failed(read.key, *std::move(read.problem));
        if (!read.mapping)
            return unchanged(read.key);
        auto plan = done(read.key, read.what, removeMappingCommand(call, *read.user, *read.mapping));
        plan.more.insert(u"before"_s, QJsonObject{{u"user"_s, row.value(u"user"_s)},
                                                  {u"service"_s, row.value(u"service"_s)},
                                                  {u"valUserId"_s, toText(read.mapping->valUserId.str())}});
        return plan;
    });
}

} // namespace

void addRowHandlers(HandlerMap &map)
{
    map.emplace(u"user.import"_s, importUsers);
    map.emplace(u"service.import"_s, importServices);
    map.emplace(u"map.import"_s, importMappings);
    map.emplace(u"user.bulk"_s, bulkUsers);
    map.emplace(u"service.bulk"_s, bulkServices);
    map.emplace(u"client.bulk"_s, bulkClients);
    map.emplace(u"map.bulk"_s, bulkMappings);
}

} // namespace seal::site
