#include "ui/import/import_spec.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("seal::ui::Import", text); }

/// "VAL user ID" and "val_user-id" are one name.
QString letters(const QString &name)
{
    QString text;
    for (const auto letter : name) {
        if (letter.isLetterOrNumber())
            text += letter.toLower();
    }
    return text;
}

bool means(const ImportColumn &column, const QString &heading)
{
    const auto name = letters(heading);
    return name == letters(column.member) || name == letters(column.title) || column.names.contains(name);
}

} // namespace

const ImportColumn *ImportSpec::column(const QString &member) const
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const auto &one) { return one.member == member; });
    return found == columns.end() ? nullptr : &*found;
}

ImportSpec userImport()
{
    ImportSpec spec;
    spec.id = u"users"_s;
    spec.title = tr("Import VAL users");
    spec.method = u"user.import"_s;
    spec.columns = {
        {u"login"_s, tr("Log-in name"), tr("What the user types to sign in; names the row"), true,
         {u"username"_s, u"user"_s, u"userid"_s, u"account"_s, u"loginname"_s, u"email"_s}},
        {u"name"_s, tr("Name"), tr("For people to read"), false, {u"fullname"_s, u"displayname"_s}},
        {u"valUserId"_s, tr("VAL user ID"), tr("What tokens carry; the log-in name where the column is empty"), false, {u"valid"_s, u"valuser"_s}},
        {u"password"_s, tr("Password"), tr("Where it is empty the user cannot log in until one is set"), false, {u"pass"_s, u"secret"_s}},
        {u"disabled"_s, tr("Disabled"), tr("yes or no"), false, {u"inactive"_s, u"blocked"_s}},
        {u"services"_s, tr("VAL services"), tr("VAL service IDs with ; between; mappings are added, none is taken away"), false,
         {u"service"_s, u"valservice"_s, u"mappings"_s}},
    };
    spec.keys = {u"login"_s};
    spec.note = tr("Users without a password cannot log in until one is set.");
    spec.makesPasswords = true;
    spec.undoMethod = u"user.bulk"_s;
    spec.help = u"access"_s;
    return spec;
}

ImportSpec serviceImport()
{
    ImportSpec spec;
    spec.id = u"services"_s;
    spec.title = tr("Import VAL services");
    spec.method = u"service.import"_s;
    spec.columns = {
        {u"id"_s, tr("VAL service ID"), tr("Names the service in tokens; cannot be changed later"), true, {u"service"_s, u"serviceid"_s}},
        {u"name"_s, tr("Name"), tr("For people to read"), false, {u"title"_s}},
        {u"description"_s, tr("Description"), tr("What the service is for"), false, {u"text"_s, u"comment"_s}},
        {u"disabled"_s, tr("Disabled"), tr("yes or no"), false, {u"inactive"_s}},
    };
    spec.keys = {u"id"_s};
    spec.note = tr("Each new service gets key material of its own.");
    spec.undoMethod = u"service.bulk"_s;
    spec.help = u"access"_s;
    return spec;
}

ImportSpec mappingImport()
{
    ImportSpec spec;
    spec.id = u"mappings"_s;
    spec.title = tr("Import mappings");
    spec.method = u"map.import"_s;
    spec.columns = {
        {u"user"_s, tr("Log-in name"), tr("Of a VAL user that is there"), true, {u"login"_s, u"username"_s, u"account"_s}},
        {u"service"_s, tr("VAL service ID"), tr("Of a VAL service that is there"), true, {u"valservice"_s, u"serviceid"_s}},
        {u"valUserId"_s, tr("VAL user ID there"), tr("Where it differs in this service"), false, {u"valid"_s, u"valuser"_s, u"valuserid"_s}},
    };
    spec.keys = {u"user"_s, u"service"_s};
    spec.note = tr("Each new mapping gets key material; tokens issued from now on name the service.");
    spec.undoMethod = u"map.bulk"_s;
    spec.help = u"access"_s;
    return spec;
}

QStringList guessMembers(const ImportSpec &spec, const QStringList &heading)
{
    QStringList members(heading.size());
    for (const auto &column : spec.columns) {
        for (qsizetype i = 0; i < heading.size(); ++i) {
            if (!members[i].isEmpty() || !means(column, heading[i]))
                continue;
            members[i] = column.member;
            break;
        }
    }
    return members;
}

QString mappingProblem(const ImportSpec &spec, const QStringList &members)
{
    for (const auto &column : spec.columns) {
        const auto count = members.count(column.member);
        if (count == 0 && column.required)
            return tr("No column is chosen for \"%1\"").arg(column.title);
        if (count > 1)
            return tr("Two columns are chosen for \"%1\"").arg(column.title);
    }
    return {};
}

} // namespace seal::ui
