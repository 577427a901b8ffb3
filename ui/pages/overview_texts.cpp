#include "ui/pages/overview_texts.h"

#include "ui/columns.h"
#include "ui/event_titles.h"
#include "ui/server_names.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(seal::ui::OverviewPage)
};

QString sizeText(qint64 mebibytes) { return QLocale().formattedDataSize(mebibytes * 1024 * 1024, 1); }

QString certificateText(const QString &id, const QJsonObject &params)
{
    const auto what = purposeTitle(params.value(u"purpose"_s).toString());
    const auto days = static_cast<int>(params.value(u"days"_s).toInteger());
    if (id == u"certificate-expired")
        return Texts::tr("The certificate for %1 has ended.").arg(what);
    if (id == u"certificate-not-renewed")
        return Texts::tr("The certificate for %1 ends in %n day(s), and the site could not renew it.", nullptr, days).arg(what);
    if (id == u"certificate-revoked")
        return Texts::tr("The certificate for %1 is revoked, and no newer one has taken its place.").arg(what);
    return Texts::tr("The certificate for %1 ends in %n day(s).", nullptr, days).arg(what);
}

} // namespace

QString attentionText(const QJsonObject &item)
{
    const auto id = item.value(u"id"_s).toString();
    const auto params = item.value(u"params"_s).toObject();
    const auto count = static_cast<int>(params.value(u"count"_s).toInteger());
    const auto text = [&params](const QString &name) { return safeText(params.value(name).toString()); };
    if (id.startsWith(u"certificate-"))
        return certificateText(id, params);
    if (id == u"client-without-certificate")
        return Texts::tr("The client %1 authenticates with a certificate and has none.").arg(text(u"client"_s));
    if (id == u"keys-past-period")
        return Texts::tr("%n key(s) are past their period and are not delivered any more.", nullptr, count);
    if (id == u"keys-ending")
        return Texts::tr("%n key(s) end within %1 days.", nullptr, count).arg(params.value(u"days"_s).toInteger());
    if (id == u"refusals-spike")
        return Texts::tr("%n request(s) were refused in the last five minutes; usual are %1.", nullptr, count)
            .arg(params.value(u"usual"_s).toInteger());
    if (id == u"disk-full")
        return Texts::tr("The disk is full: %1 are left. What must be recorded cannot happen any more.")
            .arg(sizeText(params.value(u"freeMiB"_s).toInteger()));
    if (id == u"disk-low")
        return Texts::tr("The disk gets full: %1 are left.").arg(sizeText(params.value(u"freeMiB"_s).toInteger()));
    if (id == u"chain-broken")
        return Texts::tr("The audit log is not as its signature says: %1").arg(text(u"problem"_s));
    if (id == u"folder-open")
        return Texts::tr("Other users of this machine can read the site's database.");
    if (id == u"key-beside-database")
        return Texts::tr("The site key lies open beside the database: who can read the folder can read everything.");
    if (id == u"server-stopped")
        return Texts::tr("%1 is stopped.").arg(serverTitle(params.value(u"server"_s).toString()));
    if (id == u"recovery-missing")
        return Texts::tr("There is no recovery code: without its key the site cannot be opened any more.");
    if (id == u"demo-site")
        return Texts::tr("This is a demo site: who can read its folder can read everything.");
    return safeText(id);
}

Tone attentionTone(const QJsonObject &item)
{
    const auto severity = item.value(u"severity"_s).toString();
    return severity == u"danger" ? Tone::Danger : severity == u"warning" ? Tone::Warning : Tone::Info;
}

QString attentionVerb(const QJsonObject &item)
{
    const auto action = item.value(u"action"_s).toObject().value(u"id"_s).toString();
    if (action == u"start-server")
        return Texts::tr("Start");
    return action == u"open" ? Texts::tr("Show") : Texts::tr("Read");
}

QString expiryText(const QJsonObject &row)
{
    const auto days = static_cast<int>(row.value(u"days"_s).toInteger());
    if (row.value(u"kind"_s).toString() == u"keys") {
        const auto keys = Texts::tr("%n key(s)", nullptr, static_cast<int>(row.value(u"count"_s).toInteger()));
        return Texts::tr("Ending in %n day(s): %1", "%1: 12 keys", days).arg(keys);
    }
    const auto what = purposeTitle(row.value(u"name"_s).toString());
    if (row.value(u"automatic"_s).toBool())
        return Texts::tr("Certificate for %1 ends in %n day(s); the site renews it", nullptr, days).arg(what);
    return Texts::tr("Certificate for %1 ends in %n day(s)", nullptr, days).arg(what);
}

StepText stepText(const QString &id)
{
    if (id == u"service")
        return {Texts::tr("Add a VAL service: an application such as V2X."), Texts::tr("There is a VAL service."), Texts::tr("Add"), u"services"_s, {}};
    if (id == u"user")
        return {Texts::tr("Add a VAL user: who uses the service."), Texts::tr("There is a VAL user."), Texts::tr("Add"), u"users"_s, {}};
    if (id == u"mapping")
        return {Texts::tr("Map the user to the service; key material is made with it."), Texts::tr("A user is mapped to a service."),
                Texts::tr("Map"), u"mappings"_s, {}};
    if (id == u"client")
        return {Texts::tr("Register a client: the application that asks for tokens."), Texts::tr("A client is registered."), Texts::tr("Add"),
                u"clients"_s, {}};
    if (id == u"token")
        return {Texts::tr("Let a client get its first token."), Texts::tr("A token was issued."), Texts::tr("Try"), u"flowlab"_s, u"flows"_s};
    if (id == u"key-request")
        return {Texts::tr("Let a client get its first key."), Texts::tr("A key was delivered."), Texts::tr("Try"), u"flowlab"_s, u"flows"_s};
    if (id == u"recovery")
        return {Texts::tr("Make a recovery code and keep it elsewhere."), Texts::tr("There is a recovery code."), Texts::tr("Read"), {}, u"sites"_s};
    return {safeText(id), safeText(id), {}, {}, {}};
}

QString refusalText(const QJsonObject &record)
{
    const auto text = record.value(u"text"_s).toString();
    if (!text.isEmpty())
        return QCoreApplication::translate("refusals", text.toUtf8().constData());
    const auto detail = record.value(u"detail"_s).toString();
    return safeText(detail.isEmpty() ? record.value(u"reason"_s).toString() : detail);
}

QString changeText(const QJsonObject &record)
{
    const auto title = eventTitle(record.value(u"event"_s).toString());
    auto target = record.value(u"target"_s).toString();
    if (record.value(u"event"_s).toString().startsWith(u"server."))
        target = serverTitle(target);
    return target.isEmpty() ? title : Texts::tr("%1: %2", "VAL user added: zoe").arg(title, safeText(target));
}

} // namespace seal::ui
