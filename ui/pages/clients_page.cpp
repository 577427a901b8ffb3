#include "ui/pages/clients_page.h"

#include "ui/access_view.h"
#include "ui/batch.h"
#include "ui/confirm.h"
#include "ui/form.h"
#include "ui/toast.h"
#include "ui/undo.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

QString idOf(const QJsonObject &client) { return client.value(u"clientId"_s).toString(); }
QJsonObject only(const QJsonObject &client) { return {{u"id"_s, idOf(client)}}; }

QString authText(const QJsonObject &client)
{
    const auto auth = client.value(u"auth"_s).toString();
    if (auth == u"client_secret_basic")
        return ClientsPage::tr("Secret");
    if (auth == u"tls_client_auth")
        return ClientsPage::tr("Certificate");
    return ClientsPage::tr("None (PKCE)");
}

QString kindText(const QJsonObject &client)
{
    if (client.value(u"valServer"_s).toBool())
        return ClientsPage::tr("VAL server");
    return textsOf(client.value(u"grantTypes"_s)).contains(u"authorization_code"_s) ? ClientsPage::tr("For users") : ClientsPage::tr("For itself");
}

/// As a bulk change takes it: if it is still what the table shows.
QJsonObject bulkRow(const QJsonObject &client)
{
    return {{u"id"_s, idOf(client)}, {u"ifRevision"_s, client.value(u"revision"_s).toString()}};
}

/// The members of a client as the parameters that set them.
QJsonObject paramsOf(const QJsonObject &client)
{
    return {{u"name"_s, client.value(u"name"_s)},
            {u"auth"_s, client.value(u"auth"_s)},
            {u"certificateName"_s, client.value(u"certificateName"_s).toString(u"uri"_s)},
            {u"certificateValue"_s, client.value(u"certificateValue"_s).toString()},
            {u"grantType"_s, client.value(u"grantTypes"_s)},
            {u"redirectUri"_s, client.value(u"redirectUris"_s)},
            {u"scope"_s, client.value(u"scopes"_s)},
            {u"service"_s, client.value(u"valServices"_s)},
            {u"allServices"_s, client.value(u"allServices"_s)},
            {u"valServer"_s, client.value(u"valServer"_s)},
            {u"thirdParty"_s, !client.value(u"firstParty"_s).toBool()},
            {u"revision"_s, client.value(u"revision"_s)}};
}

/// What a form changed, as parameters that say it again.
QJsonObject changed(const QJsonObject &client, const QJsonObject &from, const QJsonObject &to)
{
    QJsonObject params = only(client);
    // A revision names a content: undo and redo refuse to write over what another made of it meanwhile.
    params.insert(u"ifRevision"_s, from.value(u"revision"_s));
    for (auto it = to.begin(); it != to.end(); ++it) {
        if (it.key() != u"revision" && from.value(it.key()) != it.value() && !(it.key() == u"certificateValue" && it.value().toString().isEmpty()))
            params.insert(it.key(), it.value());
    }
    return params;
}

TableSpec spec()
{
    return {u"client.list"_s,
            u"clientId"_s,
            {{u"clientId"_s, ClientsPage::tr("Client ID"), ColumnKind::Id, {}, 11},
             {u"name"_s, ClientsPage::tr("Name"), ColumnKind::Text, {}, 10},
             {u"kind"_s, ClientsPage::tr("Kind"), ColumnKind::Text, [](const auto &row) { return QVariant(kindText(row)); }, 7},
             {u"auth"_s, ClientsPage::tr("Authenticates with"), ColumnKind::Text, [](const auto &row) { return QVariant(authText(row)); }, 9},
             {u"scopes"_s, ClientsPage::tr("Scopes"), ColumnKind::List, {}, 10},
             {u"valServices"_s, ClientsPage::tr("VAL services"), ColumnKind::List,
              [](const auto &row) {
                  return row.value(u"allServices"_s).toBool() ? QVariant(QStringList{ClientsPage::tr("all")})
                                                              : QVariant(textsOf(row.value(u"valServices"_s)));
              },
              10},
             {u"state"_s, ClientsPage::tr("State"), ColumnKind::State, [](const auto &row) { return QVariant::fromValue(enabledState(row)); }},
             {u"createdAt"_s, ClientsPage::tr("Added"), ColumnKind::Time},
             {u"grantTypes"_s, ClientsPage::tr("Grant types"), ColumnKind::List, {}, 10, false},
             {u"redirectUris"_s, ClientsPage::tr("Redirect URIs"), ColumnKind::List, {}, 14, false}},
            {{u"disabled"_s, ClientsPage::tr("Disabled clients"), [](const auto &row) { return row.value(u"disabled"_s).toBool(); }},
             {u"server"_s, ClientsPage::tr("VAL servers"), [](const auto &row) { return row.value(u"valServer"_s).toBool(); }}},
            {},
            u"clients"_s};
}

std::vector<Fact> factsOf(const QJsonObject &client)
{
    const auto list = [&client](const QString &name) { return textsOf(client.value(name)).join(u", "_s); };
    std::vector<Fact> facts{{ClientsPage::tr("Client ID"), idOf(client), ColumnKind::Id},
                            {ClientsPage::tr("Kind"), kindText(client)},
                            {ClientsPage::tr("Authenticates with"), authText(client)},
                            {ClientsPage::tr("Grant types"), list(u"grantTypes"_s), ColumnKind::Id},
                            {ClientsPage::tr("Scopes"), list(u"scopes"_s), ColumnKind::Id},
                            {ClientsPage::tr("VAL services"), client.value(u"allServices"_s).toBool() ? ClientsPage::tr("all") : list(u"valServices"_s),
                             ColumnKind::Id}};
    if (client.contains(u"certificateValue"_s))
        facts.push_back({ClientsPage::tr("Certificate name"),
                         QString(client.value(u"certificateName"_s).toString() + u": "_s + client.value(u"certificateValue"_s).toString()), ColumnKind::Id});
    if (const auto uris = list(u"redirectUris"_s); !uris.isEmpty())
        facts.push_back({ClientsPage::tr("Redirect URIs"), uris, ColumnKind::Id});
    facts.push_back({ClientsPage::tr("Consent page"), client.value(u"firstParty"_s).toBool() ? ClientsPage::tr("no: first party") : ClientsPage::tr("yes: third party")});
    facts.push_back({ClientsPage::tr("Added"), client.value(u"createdAt"_s).toString(), ColumnKind::Time});
    return facts;
}

std::vector<FieldSpec> fieldsOf(bool isNew)
{
    std::vector<FieldSpec> fields;
    if (isNew)
        fields.push_back({u"id"_s, ClientsPage::tr("Client ID")});
    fields.push_back({u"name"_s, ClientsPage::tr("Name")});
    fields.push_back({u"auth"_s, ClientsPage::tr("Authenticates with"), {}, {u"none"_s, u"client_secret_basic"_s, u"tls_client_auth"_s}});
    FieldSpec kind{u"certificateName"_s, ClientsPage::tr("Certificate name"), {}, {u"uri"_s, u"dns"_s, u"dn"_s}};
    FieldSpec value{u"certificateValue"_s, ClientsPage::tr("Its value"), u"urn:example:v2x-server"_s};
    kind.onlyWith = value.onlyWith = {u"auth"_s, {u"tls_client_auth"_s}};
    fields.push_back(kind);
    fields.push_back(value);
    fields.push_back({u"valServer"_s, ClientsPage::tr("It is a VAL server")});
    fields.push_back({u"grantType"_s, ClientsPage::tr("Grant types"), {}, {u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s}});
    FieldSpec redirect{u"redirectUri"_s, ClientsPage::tr("Redirect URIs"), u"https://app.example/callback"_s};
    redirect.onlyWith = {u"grantType"_s, {u"authorization_code"_s}};
    fields.push_back(redirect);
    fields.push_back({u"scope"_s, ClientsPage::tr("Scopes"), {}, {u"openid"_s, u"seal:key"_s, u"seal:key:provision"_s, u"seal:identity:provision"_s}});
    fields.push_back({u"allServices"_s, ClientsPage::tr("Open to all VAL services")});
    FieldSpec services{u"service"_s, ClientsPage::tr("VAL services")};
    services.onlyWith = {u"allServices"_s, {u"false"_s}};
    fields.push_back(services);
    fields.push_back({u"thirdParty"_s, ClientsPage::tr("Users are asked for consent")});
    return fields;
}

} // namespace

PageInfo ClientsPage::describe() { return {u"clients"_s, u"access"_s, tr("Clients"), u"client"_s, u"access"_s}; }

ClientsPage::ClientsPage(Context &context, QWidget *parent) : TablePage(context, describe(), spec(), parent)
{
    setEmptyState({tr("No clients yet"),
                   tr("A client is the software that asks for tokens: an app with which VAL users sign in, or a VAL server."),
                   {u"clients.add"_s}});
    addCommands();
    addDetail();
}

void ClientsPage::addCommands()
{
    const auto isDisabled = [](const QJsonObject &row) { return row.value(u"disabled"_s).toBool(); };
    addRowCommand({u"clients.add"_s, tr("Add client..."), u"add"_s, QKeySequence::New}, Needs::Nothing, [this](const Rows &) { addClient(); });
    addRowCommand({u"clients.edit"_s, tr("Edit..."), u"edit"_s, QKeySequence(Qt::Key_F2)}, Needs::One,
                  [this](const Rows &rows) { editClient(rows.first()); });
    addRowCommand(
        {u"clients.secret"_s, tr("New secret..."), u"key"_s, {}, {}, tr("Makes another secret; the old one ends at once")}, Needs::One,
        [this](const Rows &rows) { newSecret(rows.first()); },
        [](const Rows &rows) {
            return rows.first().value(u"auth"_s) == u"client_secret_basic"_s ? QString() : tr("This client does not authenticate with a secret");
        });
    addRowCommand(
        {u"clients.certificate"_s, tr("Issue certificate..."), u"certificate"_s, {}, {}, tr("Makes a key and a certificate and writes them to files")},
        Needs::One, [this](const Rows &rows) { issueCertificate(rows.first()); },
        [](const Rows &rows) {
            return rows.first().value(u"auth"_s) == u"tls_client_auth"_s ? QString() : tr("This client does not authenticate with a certificate");
        });
    addRowCommand(
        {u"clients.disable"_s, tr("Disable"), u"disable"_s, {}, {}, tr("No tokens; those in use are refused at once")}, Needs::Some,
        [this](const Rows &rows) { setDisabled(rows, true); },
        [isDisabled](const Rows &rows) { return std::all_of(rows.begin(), rows.end(), isDisabled) ? tr("Disabled already") : QString(); });
    addRowCommand(
        {u"clients.enable"_s, tr("Enable"), u"enable"_s}, Needs::Some, [this](const Rows &rows) { setDisabled(rows, false); },
        [isDisabled](const Rows &rows) { return std::none_of(rows.begin(), rows.end(), isDisabled) ? tr("Active already") : QString(); });
    addRowCommand({u"clients.remove"_s, tr("Remove..."), u"delete"_s, QKeySequence::Delete}, Needs::Some,
                  [this](const Rows &rows) { removeClients(rows); });
    connect(&table(), &TableView::rowActivated, this, &ClientsPage::editClient);
    finishToolbar();
}

void ClientsPage::addDetail()
{
    detail().setHead([](const QJsonObject &client) {
        return DetailHead{idOf(client), client.value(u"name"_s).toString(), enabledState(client)};
    });
    detail().addFacts(u"overview"_s, tr("Overview"), factsOf);
    auto *access = new AccessView(context());
    detail().addTab(u"access"_s, tr("Effective access"), access, [access](const QJsonObject &client) { access->showClient(idOf(client)); });
    detail().addTable(u"tokens"_s, tr("Grants"),
                      {u"token.list"_s,
                       u"grant"_s,
                       {{u"user"_s, tr("User"), ColumnKind::Id, {}, 7},
                        {u"scope"_s, tr("Scope"), ColumnKind::Id, {}, 10},
                        {u"lastUsed"_s, tr("Last used"), ColumnKind::Time},
                        {u"revoked"_s, tr("Revoked"), ColumnKind::Flag}},
                       {}},
                      [](const QJsonObject &client) { return QJsonObject{{u"client"_s, idOf(client)}}; });
    detail().addTable(u"certificates"_s, tr("Certificates"),
                      {u"cert.list"_s,
                       u"sha256"_s,
                       {{u"serial"_s, tr("Serial number"), ColumnKind::Id, {}, 9},
                        {u"notAfter"_s, tr("Ends"), ColumnKind::Time},
                        {u"revoked"_s, tr("Revoked"), ColumnKind::Flag}},
                       {}},
                      [](const QJsonObject &client) { return QJsonObject{{u"purpose"_s, QString(u"client:"_s + idOf(client))}}; });
    detail().addAudit(tr("Audit"), [](const QJsonObject &client) { return client.value(u"clientId"_s); });
}

void ClientsPage::startForm(FormSpec spec, std::function<void(const QJsonObject &)> done)
{
    askServices({}, {}, [this, spec = std::move(spec), done = std::move(done)](const QStringList &services) mutable {
        for (auto &field : spec.fields) {
            if (field.parameter == u"service")
                field.choices << services;
        }
        spec.liveCheck = true;
        FormDialog::start(context(), this, std::move(spec), std::move(done));
    });
}

void ClientsPage::askServices(const QStringList &known, const QString &after, std::function<void(const QStringList &)> done)
{
    QJsonObject params{{u"limit"_s, api::kMaxPage}};
    if (!after.isEmpty())
        params.insert(u"after"_s, after);
    callBackend(context().backend, this, u"service.list"_s, params, [this, known, done = std::move(done)](const api::Reply &reply) {
        if (!reply.ok()) {
            context().toasts.fail(*reply.failure);
            return;
        }
        const auto answer = reply.value.toObject();
        const auto items = answer.value(u"items"_s).toArray();
        auto services = known;
        for (const auto &item : items)
            services << item.toObject().value(u"id"_s).toString();
        if (answer.contains(u"next"_s))
            askServices(services, answer.value(u"next"_s).toString(), done);
        else
            done(services);
    });
}

void ClientsPage::addClient()
{
    FormSpec form{u"client.add"_s, tr("Add client"), tr("Add client"), fieldsOf(true)};
    form.defaults = {{u"auth"_s, u"none"_s}, {u"grantType"_s, QJsonArray{u"authorization_code"_s}}, {u"scope"_s, QJsonArray{u"openid"_s, u"seal:key"_s}}};
    form.note = tr("Where it needs a secret, one is made and shown once.");
    startForm(std::move(form), [this](const QJsonObject &answer) {
        // Not to be made again: that would be another secret.
        context().changes.record({tr("%1 was added").arg(idOf(answer)), {}, {{u"client.remove"_s, only(answer)}}});
        selectWhenLoaded(idOf(answer));
        showSecret(answer);
    });
}

void ClientsPage::editClient(const QJsonObject &client)
{
    FormSpec form{u"client.set"_s, tr("Edit %1").arg(idOf(client)), tr("Save"), fieldsOf(false), only(client), paramsOf(client)};
    form.note = tr("Where it may do less than before, or proves itself in another way, tokens in use are refused at once.");
    form.reload = u"client.show"_s;
    form.initialOf = paramsOf;
    startForm(std::move(form), [this, client](const QJsonObject &after) {
        const auto now = paramsOf(after);
        const auto before = paramsOf(client);
        context().changes.record({tr("%1 was changed").arg(idOf(client)),
                                  {{u"client.set"_s, changed(client, before, now)}},
                                  {{u"client.set"_s, changed(client, now, before)}}});
        showSecret(after);
    });
}

void ClientsPage::newSecret(const QJsonObject &client)
{
    ConfirmDialog::start(this,
                         {tr("Make a new secret for %1?").arg(idOf(client)),
                          tr("The old one ends at once: the client gets no tokens until it has the new one. This cannot be undone."),
                          {},
                          tr("Make a new secret"),
                          {},
                          commandLine(*api::findMethod(u"client.secret"), only(client), context().site.dir)},
                         [this, client] {
                             callBackend(context().backend, this, u"client.secret"_s, only(client), [this](const api::Reply &reply) {
                                 if (!reply.ok()) {
                                     context().toasts.fail(*reply.failure);
                                     return;
                                 }
                                 const auto answer = reply.value.toObject();
                                 context().changes.record({tr("%1 has a new secret").arg(idOf(answer))});
                                 showSecret(answer);
                             });
                         });
}

void ClientsPage::issueCertificate(const QJsonObject &client)
{
    const QString name = idOf(client).replace(u'/', u'-') + u".pem"; // a client ID may be a URI
    context().files.ask(this, {tr("Certificate for %1: a file name for it and its key").arg(idOf(client)), name, tr("PEM (*.pem)"), true},
                        [this, client](const QString &file) {
                            if (!file.isEmpty())
                                issueTo(client, file);
                        });
}

void ClientsPage::issueTo(const QJsonObject &client, const QString &file)
{
    const QFileInfo info(file);
    const QString base = info.suffix() == u"key" ? info.fileName() : info.completeBaseName(); // never one file for both
    const QString keyFile = info.path() + u'/' + base + u".key";
    // The file chooser asked about the certificate's file only.
    if (!QFileInfo::exists(keyFile)) {
        sendIssue(client, file, keyFile);
        return;
    }
    ConfirmDialog::start(this,
                         {tr("Replace the key file %1?").arg(keyFile),
                          tr("It is there already, and the private key in it would be lost: whoever uses it needs another certificate. This cannot "
                             "be undone."),
                          {},
                          tr("Replace the key file")},
                         [this, client, file, keyFile] { sendIssue(client, file, keyFile); });
}

void ClientsPage::sendIssue(const QJsonObject &client, const QString &file, const QString &keyFile)
{
    const QJsonObject params{{u"client"_s, idOf(client)}, {u"certificateFile"_s, file}, {u"privateKeyFile"_s, keyFile}};
    callBackend(context().backend, this, u"cert.issue"_s, params, [this, file, keyFile, client](const api::Reply &reply) {
        if (reply.ok())
            context().changes.record({tr("Certificate of %1 written to %2, its key to %3").arg(idOf(client), file, keyFile)});
        else
            context().toasts.fail(*reply.failure);
    });
}

void ClientsPage::setDisabled(const Rows &clients, bool disabled)
{
    auto change = disableChange(u"client.bulk"_s, clients, disabled, bulkRow);
    change.title = disabled ? tr("Disable clients") : tr("Enable clients");
    change.done = [disabled](const QList<QJsonObject> &done) {
        if (done.size() == 1)
            return (disabled ? tr("%1 is disabled") : tr("%1 is enabled")).arg(done.first().value(u"id"_s).toString());
        const auto count = static_cast<int>(done.size());
        return disabled ? tr("%n clients are disabled", nullptr, count) : tr("%n clients are enabled", nullptr, count);
    };
    runBulk(context(), this, change);
}

void ClientsPage::removeClients(const Rows &clients)
{
    QStringList ids;
    BulkChange change{tr("Remove clients"), u"client.bulk"_s, u"remove"_s, {}, {}, {}};
    for (const auto &client : clients) {
        ids << idOf(client);
        change.rows << bulkRow(client);
    }
    change.done = [](const QList<QJsonObject> &done) {
        return done.size() == 1 ? tr("%1 was removed").arg(done.first().value(u"id"_s).toString())
                                : tr("%n clients were removed", nullptr, static_cast<int>(done.size()));
    };
    const bool typed = context().site.isProduction() || clients.size() > 10;
    ConfirmDialog::start(this,
                         {clients.size() == 1 ? tr("Remove %1?").arg(ids.first()) : tr("Remove %n clients?", nullptr, static_cast<int>(clients.size())),
                          tr("Its tokens are refused at once, and nobody knows its secret any more. This cannot be undone."),
                          clients.size() == 1 ? QStringList() : ids,
                          tr("Remove %n client(s)", nullptr, static_cast<int>(clients.size())),
                          typed ? ids.first() : QString(),
                          commandLine(*api::findMethod(u"client.remove"), only(clients.first()), context().site.dir)},
                         [this, change] { runBulk(context(), this, change); });
}

void ClientsPage::showSecret(const QJsonObject &answer)
{
    if (const auto secret = answer.value(u"secret"_s).toString(); !secret.isEmpty())
        SecretDialog::start(this, tr("Secret of %1").arg(idOf(answer)), tr("It is shown this once only. Hand it over safely."), secret);
}

} // namespace seal::ui
