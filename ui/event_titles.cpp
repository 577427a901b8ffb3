#include "ui/event_titles.h"

#include "ui/columns.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

struct EventRow
{
    QStringView event;
    const char *title;
};

constexpr EventRow kEvents[] = {
    {u"audit.broken.accepted", QT_TRANSLATE_NOOP("events", "Broken audit log accepted")},
    {u"authorize.refused", QT_TRANSLATE_NOOP("events", "Log-in request refused")},
    {u"certificate.issued", QT_TRANSLATE_NOOP("events", "Certificate issued")},
    {u"certificate.revoked", QT_TRANSLATE_NOOP("events", "Certificate revoked")},
    {u"client.added", QT_TRANSLATE_NOOP("events", "Client added")},
    {u"client.changed", QT_TRANSLATE_NOOP("events", "Client changed")},
    {u"client.disabled", QT_TRANSLATE_NOOP("events", "Client disabled")},
    {u"client.removed", QT_TRANSLATE_NOOP("events", "Client removed")},
    {u"client.secret-changed", QT_TRANSLATE_NOOP("events", "Client secret replaced")},
    {u"code.issued", QT_TRANSLATE_NOOP("events", "Code issued")},
    {u"code.reused", QT_TRANSLATE_NOOP("events", "Code used twice")},
    {u"grant.revoked", QT_TRANSLATE_NOOP("events", "Grant revoked")},
    {u"key.delivered", QT_TRANSLATE_NOOP("events", "Key delivered")},
    {u"key.refused", QT_TRANSLATE_NOOP("events", "Key request refused")},
    {u"login.done", QT_TRANSLATE_NOOP("events", "User signed in")},
    {u"login.refused", QT_TRANSLATE_NOOP("events", "Log-in refused")},
    {u"mapping.added", QT_TRANSLATE_NOOP("events", "Mapping added")},
    {u"mapping.removed", QT_TRANSLATE_NOOP("events", "Mapping removed")},
    {u"refresh.reused", QT_TRANSLATE_NOOP("events", "Refresh token used twice")},
    {u"refusals.summarised", QT_TRANSLATE_NOOP("events", "Many refusals, counted")},
    {u"server.started", QT_TRANSLATE_NOOP("events", "Server started")},
    {u"server.stopped", QT_TRANSLATE_NOOP("events", "Server stopped")},
    {u"service.added", QT_TRANSLATE_NOOP("events", "VAL service added")},
    {u"service.changed", QT_TRANSLATE_NOOP("events", "VAL service changed")},
    {u"service.disabled", QT_TRANSLATE_NOOP("events", "VAL service disabled")},
    {u"service.removed", QT_TRANSLATE_NOOP("events", "VAL service removed")},
    {u"setting.changed", QT_TRANSLATE_NOOP("events", "Setting changed")},
    {u"site.created", QT_TRANSLATE_NOOP("events", "Site created")},
    {u"site.first-run", QT_TRANSLATE_NOOP("events", "First start of the servers")},
    {u"token.issued", QT_TRANSLATE_NOOP("events", "Token issued")},
    {u"token.refreshed", QT_TRANSLATE_NOOP("events", "Token refreshed")},
    {u"token.refused", QT_TRANSLATE_NOOP("events", "Token request refused")},
    {u"token.revoked", QT_TRANSLATE_NOOP("events", "Token revoked")},
    {u"user.added", QT_TRANSLATE_NOOP("events", "VAL user added")},
    {u"user.changed", QT_TRANSLATE_NOOP("events", "VAL user changed")},
    {u"user.disabled", QT_TRANSLATE_NOOP("events", "VAL user disabled")},
    {u"user.password-changed", QT_TRANSLATE_NOOP("events", "Password set")},
    {u"user.removed", QT_TRANSLATE_NOOP("events", "VAL user removed")},
};

} // namespace

QString eventTitle(const QString &event)
{
    for (const auto &row : kEvents) {
        if (row.event == event)
            return QCoreApplication::translate("events", row.title);
    }
    return safeText(event);
}

QString whoOf(const QJsonObject &record)
{
    QStringList who;
    for (const auto &name : {u"admin"_s, u"login"_s, u"client"_s, u"address"_s}) {
        if (const auto text = record.value(name).toString(); !text.isEmpty())
            who << safeText(text);
    }
    return who.join(u" \u00b7 "_s);
}

} // namespace seal::ui
