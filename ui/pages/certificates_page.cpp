#include "ui/pages/certificates_page.h"

#include "ui/clipboard.h"
#include "ui/form.h"
#include "ui/toast.h"
#include "ui/undo.h"

#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr qint64 kSoonDays = 30;

QString idOf(const QJsonObject &certificate) { return certificate.value(u"sha256"_s).toString(); }

bool isAuthority(const QJsonObject &certificate) { return certificate.value(u"profile"_s).toString().contains(u"ca"_s); }

StateValue stateOf(const QJsonObject &certificate)
{
    const auto now = QDateTime::currentDateTimeUtc();
    const auto end = timeOf(certificate.value(u"notAfter"_s));
    if (certificate.value(u"revoked"_s).toBool())
        return {CertificatesPage::tr("Revoked"), Tone::Danger, u"disable"_s};
    if (end.isValid() && end <= now)
        return {CertificatesPage::tr("Expired"), Tone::Danger, u"warning"_s};
    if (end.isValid() && now.daysTo(end) < kSoonDays)
        return {CertificatesPage::tr("Ends soon"), Tone::Warning, u"warning"_s};
    return {CertificatesPage::tr("In force"), Tone::Ok, u"check"_s};
}

/// "simS.https" in words; a client's by its name.
QString purposeText(const QJsonObject &certificate)
{
    const auto purpose = certificate.value(u"purpose"_s).toString();
    if (purpose.startsWith(u"client:"))
        return CertificatesPage::tr("Client %1").arg(purpose.mid(7));
    if (isAuthority(certificate))
        return CertificatesPage::tr("Certificate authority");
    return purpose;
}

TableSpec spec()
{
    return {u"cert.list"_s,
            u"sha256"_s,
            {{u"subject"_s, CertificatesPage::tr("Subject"), ColumnKind::Id, {}, 14},
             {u"purpose"_s, CertificatesPage::tr("For"), ColumnKind::Text, [](const auto &row) { return QVariant(purposeText(row)); }, 10},
             {u"state"_s, CertificatesPage::tr("State"), ColumnKind::State, [](const auto &row) { return QVariant::fromValue(stateOf(row)); }},
             {u"notAfter"_s, CertificatesPage::tr("Ends"), ColumnKind::Time},
             {u"profile"_s, CertificatesPage::tr("Profile"), ColumnKind::Text, {}, 6},
             {u"serial"_s, CertificatesPage::tr("Serial number"), ColumnKind::Id, {}, 12},
             {u"notBefore"_s, CertificatesPage::tr("Begins"), ColumnKind::Time, {}, 0, false},
             {u"revokedAt"_s, CertificatesPage::tr("Revoked at"), ColumnKind::Time, {}, 0, false},
             {u"reason"_s, CertificatesPage::tr("Reason"), ColumnKind::Text, {}, 8, false},
             {u"sha256"_s, CertificatesPage::tr("SHA-256"), ColumnKind::Id, {}, 16, false}},
            {{u"revoked"_s, CertificatesPage::tr("Revoked certificates"), [](const auto &row) { return row.value(u"revoked"_s).toBool(); }},
             {u"soon"_s, CertificatesPage::tr("Certificates that end soon or have ended"),
              [](const auto &row) {
                  const auto tone = stateOf(row).tone;
                  return !row.value(u"revoked"_s).toBool() && tone != Tone::Ok;
              }},
             {u"ca"_s, CertificatesPage::tr("Certificate authorities"), [](const auto &row) { return isAuthority(row); }}},
            {},
            u"certificates"_s};
}

std::vector<Fact> factsOf(const QJsonObject &certificate)
{
    const auto text = [&certificate](const QString &name) { return certificate.value(name).toString(); };
    const auto list = [&certificate](const QString &name) { return textsOf(certificate.value(name)).join(u", "_s); };
    const auto state = stateOf(certificate);
    std::vector<Fact> facts{{CertificatesPage::tr("State"), state.text, ColumnKind::Text, state.tone}};
    if (certificate.value(u"revoked"_s).toBool()) {
        facts.push_back({CertificatesPage::tr("Revoked at"), text(u"revokedAt"_s), ColumnKind::Time});
        facts.push_back({CertificatesPage::tr("Reason"), text(u"reason"_s)});
    }
    facts.insert(facts.end(), {{CertificatesPage::tr("For"), purposeText(certificate)},
                               {CertificatesPage::tr("Subject"), text(u"subject"_s), ColumnKind::Id},
                               {CertificatesPage::tr("Issuer"), text(u"issuerName"_s), ColumnKind::Id},
                               {CertificatesPage::tr("Begins"), text(u"notBefore"_s), ColumnKind::Time},
                               {CertificatesPage::tr("Ends"), text(u"notAfter"_s), ColumnKind::Time}});
    for (const auto &[name, title] : {std::pair{u"dnsNames"_s, CertificatesPage::tr("DNS names")},
                                      std::pair{u"ipAddresses"_s, CertificatesPage::tr("IP addresses")},
                                      std::pair{u"uris"_s, CertificatesPage::tr("URIs")},
                                      std::pair{u"crlUrls"_s, CertificatesPage::tr("Revocation list")}}) {
        if (const auto value = list(name); !value.isEmpty())
            facts.push_back({title, value, ColumnKind::Id});
    }
    facts.push_back({CertificatesPage::tr("Profile"), text(u"profile"_s)});
    facts.push_back({CertificatesPage::tr("Serial number"), text(u"serial"_s), ColumnKind::Id});
    facts.push_back({CertificatesPage::tr("SHA-256"), idOf(certificate), ColumnKind::Id});
    return facts;
}

} // namespace

PageInfo CertificatesPage::describe() { return {u"certificates"_s, u"keys"_s, tr("Certificates"), u"certificate"_s, u"certificates"_s}; }

CertificatesPage::CertificatesPage(Context &context, QWidget *parent) : TablePage(context, describe(), spec(), parent)
{
    setEmptyState({tr("No certificates yet"), tr("The site's CA issues certificates for its servers when they start, and for VAL servers."), {}});
    addCommands();
    addDetail();
}

void CertificatesPage::addCommands()
{
    addRowCommand({u"certificates.save"_s, tr("Save as PEM..."), u"certificate"_s, {}, {}, tr("Writes the certificate to a file")}, Needs::One,
                  [this](const Rows &rows) { saveCertificate(rows.first()); });
    addRowCommand(
        {u"certificates.revoke"_s, tr("Revoke..."), u"disable"_s, QKeySequence::Delete, {}, tr("Connections and tokens with it are refused at once")},
        Needs::One, [this](const Rows &rows) { revoke(rows.first()); },
        [](const Rows &rows) {
            if (rows.first().value(u"revoked"_s).toBool())
                return tr("Revoked already");
            return isAuthority(rows.first()) ? tr("The site's own CA cannot be revoked here") : QString();
        });
    finishToolbar();
}

void CertificatesPage::addDetail()
{
    detail().setHead([](const QJsonObject &certificate) {
        return DetailHead{certificate.value(u"subject"_s).toString(), purposeText(certificate), stateOf(certificate)};
    });
    detail().addFacts(u"overview"_s, tr("Overview"), u"cert.show"_s,
                      [](const QJsonObject &certificate) { return QJsonObject{{u"id"_s, idOf(certificate)}}; }, factsOf);
    detail().addAudit(tr("Audit"), [](const QJsonObject &certificate) { return certificate.value(u"sha256"_s); });
}

void CertificatesPage::saveCertificate(const QJsonObject &certificate)
{
    callBackend(context().backend, this, u"cert.show"_s, {{u"id"_s, idOf(certificate)}}, [this, certificate](const api::Reply &reply) {
        if (!reply.ok()) {
            context().toasts.fail(*reply.failure);
            return;
        }
        const auto pem = reply.value.toObject().value(u"pem"_s).toString().toUtf8();
        const auto name = QString(purposeText(certificate)).replace(u' ', u'-').replace(u'.', u'-').replace(u'/', u'-').toLower();
        context().files.ask(this, {tr("Save certificate"), QString(name + u".pem"), tr("PEM (*.pem)"), true}, [this, pem](const QString &fileName) {
            if (fileName.isEmpty())
                return;
            QSaveFile file(fileName);
            if (file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size() && file.commit())
                context().toasts.say(tr("Written to %1").arg(fileName));
            else
                context().toasts.fail({Errc::Io, tr("%1 cannot be written: %2").arg(fileName, file.errorString()), tr("Choose another folder")});
        });
    });
}

void CertificatesPage::revoke(const QJsonObject &certificate)
{
    FormSpec form{u"cert.revoke"_s,
                  tr("Revoke the certificate of %1").arg(purposeText(certificate)),
                  tr("Revoke certificate"),
                  {{u"reason"_s,
                    tr("Reason"),
                    {},
                    {u"unspecified"_s, u"keyCompromise"_s, u"affiliationChanged"_s, u"superseded"_s, u"cessationOfOperation"_s, u"privilegeWithdrawn"_s}}},
                  {{u"id"_s, idOf(certificate)}}};
    form.note = tr("Connections and tokens with it are refused at once, and the revocation list names it. This cannot be undone.");
    FormDialog::start(context(), this, form, [this, certificate](const QJsonObject &) {
        context().changes.record({tr("The certificate of %1 is revoked").arg(purposeText(certificate))});
    });
}

} // namespace seal::ui
