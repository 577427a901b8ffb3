#include "ui/access_stops.h"

#include "ui/confirm.h"
#include "ui/columns.h"
#include "ui/context.h"
#include "ui/row_filter.h"
#include "ui/table_page.h"
#include "ui/toast.h"
#include "ui/undo.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

struct StopRow
{
    QStringView code;
    const char *text;
    const char *advice;
};

#define STOP_TEXT(text) QT_TRANSLATE_NOOP("seal::ui::AccessStops", text)
constexpr StopRow kStops[] = {
    {u"site-not-run", STOP_TEXT("The servers of this site have not run yet, so that they have no addresses"), STOP_TEXT("Start them once")},
    {u"client-disabled", STOP_TEXT("The client is disabled"), STOP_TEXT("Enable the client")},
    {u"client-redirect", STOP_TEXT("The client has no redirect URI, so that no log-in can come back to it"),
     STOP_TEXT("Give the client a redirect URI")},
    {u"client-grant", STOP_TEXT("The client is not registered for the grant type that this takes"), STOP_TEXT("Add the grant type to the client")},
    {u"client-scope", STOP_TEXT("The client may not ask for the scope seal:key"), STOP_TEXT("Add the scope to the client")},
    {u"client-service", STOP_TEXT("The client is limited to other VAL services"), STOP_TEXT("Add the VAL service to the client")},
    {u"client-auth", STOP_TEXT("The client does not authenticate with a certificate"),
     STOP_TEXT("Register it with tls_client_auth and a certificate name")},
    {u"client-server", STOP_TEXT("The client is not registered as a VAL server"), STOP_TEXT("Make it a VAL server")},
    {u"no-certificate", STOP_TEXT("The client has no certificate of this site that is in force and carries its name"), STOP_TEXT("Issue one")},
    {u"service-disabled", STOP_TEXT("The VAL service is disabled"), STOP_TEXT("Enable the VAL service")},
    {u"user-disabled", STOP_TEXT("The user is disabled"), STOP_TEXT("Enable the user")},
    {u"no-password", STOP_TEXT("The user has no password and cannot sign in"), STOP_TEXT("Give the user a password")},
    {u"not-mapped", STOP_TEXT("The user is not mapped to the VAL service"), STOP_TEXT("Map the user to the VAL service")},
    {u"val-user-shared", STOP_TEXT("Several users of the service have the same VAL user ID, so that it names nobody"),
     STOP_TEXT("Give each mapping a VAL user ID of its own")},
    {u"no-key", STOP_TEXT("There is no key record that is active and inside its lifetime"),
     STOP_TEXT("Remove the mapping and add it again: that makes new key material")},
    {u"no-client", STOP_TEXT("No client of this site lets users sign in"), STOP_TEXT("Add a client with the grant type authorization_code")},
};
#undef STOP_TEXT

QString tr(const char *text) { return QCoreApplication::translate("seal::ui::AccessStops", text); }

const StopRow *rowOf(const QJsonObject &stop)
{
    const auto code = stop.value(u"code"_s).toString();
    const auto *found = std::find_if(std::begin(kStops), std::end(kStops), [&](const auto &row) { return row.code == code; });
    return found == std::end(kStops) ? nullptr : found;
}

QString nameIn(const QJsonObject &params)
{
    for (const auto &member : {u"login"_s, u"id"_s, u"user"_s, u"client"_s}) {
        if (params.contains(member))
            return params.value(member).toString();
    }
    return {};
}

/// The call that puts a change of a client back to how it was.
ApiCall clientAsBefore(const QJsonObject &params, const QJsonObject &client)
{
    QJsonObject back{{u"id"_s, params.value(u"id"_s)}};
    if (params.contains(u"grantType"_s))
        back.insert(u"grantType"_s, client.value(u"grantTypes"_s));
    if (params.contains(u"scope"_s))
        back.insert(u"scope"_s, client.value(u"scopes"_s));
    if (params.contains(u"service"_s))
        back.insert(u"service"_s, client.value(u"valServices"_s));
    if (params.contains(u"valServer"_s))
        back.insert(u"valServer"_s, client.value(u"valServer"_s));
    return {u"client.set"_s, back};
}

std::vector<ApiCall> inverseOf(const QString &method, const QJsonObject &params)
{
    if (method == u"map.add")
        return {{u"map.remove"_s, {{u"user"_s, params.value(u"user"_s)}, {u"service"_s, params.value(u"service"_s)}}}};
    if (!params.value(u"enable"_s).toBool())
        return {};
    auto back = params;
    back.remove(u"enable"_s);
    back.remove(u"ifRevision"_s); // the state before, which is not there any more
    back.insert(u"disable"_s, true);
    return {{method, back}};
}

} // namespace

QString stopText(const QJsonObject &stop)
{
    const auto *row = rowOf(stop);
    return row == nullptr ? stop.value(u"sentence"_s).toString() : tr(row->text);
}

QString stopAdvice(const QJsonObject &stop)
{
    const auto *row = rowOf(stop);
    return row == nullptr ? stop.value(u"advice"_s).toString() : tr(row->advice);
}

QString stopDetail(const QJsonObject &stop)
{
    const auto reason = stop.value(u"reason"_s).toString();
    const auto clause = stop.value(u"clause"_s).toString();
    if (reason.isEmpty())
        return clause;
    return clause.isEmpty() ? reason : QString(reason + u" ("_s + clause + u')');
}

QString firstStopText(const QJsonObject &answer)
{
    const auto stops = answer.value(u"stops"_s).toArray();
    return stops.isEmpty() ? QString() : stopText(stops.first().toObject());
}

TableSpec holderSpec()
{
    const auto kind = [](const QJsonObject &row) {
        return QVariant(row.value(u"kind"_s) == u"server"_s ? tr("VAL server") : tr("VAL user"));
    };
    const auto state = [](const QJsonObject &row) {
        const bool allowed = row.value(u"allowed"_s).toBool();
        return QVariant::fromValue(StateValue{allowed ? tr("yes") : tr("no"), allowed ? Tone::Ok : Tone::Danger, allowed ? u"check"_s : u"cross"_s});
    };
    return {u"access.who"_s,
            u"id"_s,
            {{u"id"_s, tr("Who"), ColumnKind::Id, {}, 8},
             {u"kind"_s, tr("Kind"), ColumnKind::Text, kind, 5},
             {u"allowed"_s, tr("Gets it"), ColumnKind::State, state, 4},
             {u"through"_s, tr("Through"), ColumnKind::List, {}, 8},
             {u"why"_s, tr("Why not"), ColumnKind::Text, [](const QJsonObject &row) { return QVariant(firstStopText(row)); }, 16},
             {u"name"_s, tr("Name"), ColumnKind::Text, {}, 8, false},
             {u"valUserId"_s, tr("VAL user ID"), ColumnKind::Id, {}, 8, false}},
            {},
            {},
            u"holders"_s};
}

QString fixText(const QJsonObject &stop)
{
    const auto fix = stop.value(u"fix"_s).toObject();
    const auto method = fix.value(u"method"_s).toString();
    const auto params = fix.value(u"params"_s).toObject();
    const auto name = nameIn(params);
    if (params.value(u"enable"_s).toBool())
        return tr("Enable %1").arg(name);
    if (method == u"map.add")
        return tr("Map %1 to %2").arg(name, params.value(u"service"_s).toString());
    if (method == u"user.password")
        return tr("Make a password for %1").arg(name);
    if (method == u"client.set")
        return tr("Change client %1").arg(name);
    if (method == u"cert.issue")
        return tr("Go to client %1").arg(name); // a key is handed out there, which is no matter of one click
    return {};
}

void makeFix(Context &context, QWidget *parent, const QJsonObject &stop, std::function<void()> done)
{
    const auto fix = stop.value(u"fix"_s).toObject();
    const auto method = fix.value(u"method"_s).toString();
    const auto params = fix.value(u"params"_s).toObject();
    const auto name = nameIn(params);
    if (method == u"cert.issue") {
        context.navigator.open(u"clients"_s, FilterTerm{u"clientId"_s, name}.text());
        return;
    }
    if (method == u"user.password") {
        callBackend(context.backend, parent, method, params, [&context, parent, name, done](const api::Reply &reply) {
            if (!reply.ok()) {
                context.toasts.fail(*reply.failure);
                return;
            }
            context.changes.record({tr("%1 has a new password").arg(name)});
            SecretDialog::start(parent, tr("Password of %1").arg(name), tr("It is shown this once only. Hand it over safely."),
                                reply.value.toObject().value(u"password"_s).toString());
            done();
        });
        return;
    }
    const auto run = [&context, parent, method, params, done](const QString &text, const std::vector<ApiCall> &inverse) {
        context.changes.run({text, {{method, params}}, inverse}, parent, [done](const api::Reply &reply) {
            // Another changed it meanwhile: this fix was made for what was there before, so that it is asked for anew.
            if (reply.ok() || reply.failure->code == Errc::Conflict)
                done();
        });
    };
    if (method == u"map.add") {
        run(tr("%1 is mapped to %2").arg(name, params.value(u"service"_s).toString()), inverseOf(method, params));
    } else if (method == u"client.set" && !params.contains(u"enable"_s)) {
        callBackend(context.backend, parent, u"client.show"_s, {{u"id"_s, name}}, [&context, params, name, run](const api::Reply &reply) {
            if (reply.ok())
                run(tr("Client %1 was changed").arg(name), {clientAsBefore(params, reply.value.toObject())});
            else
                context.toasts.fail(*reply.failure);
        });
    } else if (!method.isEmpty()) {
        run(tr("%1 is enabled").arg(name), inverseOf(method, params));
    }
}

} // namespace seal::ui
