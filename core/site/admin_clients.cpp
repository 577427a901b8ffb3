#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/site/changes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

constexpr std::size_t kSecretBytes = 32;

struct CertificateNameRow
{
    store::CertificateName name;
    QStringView word;
};
constexpr CertificateNameRow kCertificateNames[] = {
    {store::CertificateName::SanUri, u"uri"},
    {store::CertificateName::SanDns, u"dns"},
    {store::CertificateName::SubjectDn, u"dn"},
};

QString wordOf(store::CertificateName name)
{
    for (const auto &row : kCertificateNames) {
        if (row.name == name)
            return row.word.toString();
    }
    return {};
}

} // namespace

QJsonObject toJson(const store::Client &client)
{
    QJsonArray services;
    for (const auto &service : client.services)
        services.append(toText(service.str()));
    QJsonObject json{{u"clientId"_s, toText(client.id.str())},
                     {u"name"_s, toText(client.name)},
                     {u"auth"_s, toText(store::clientAuthName(client.auth))},
                     {u"grantTypes"_s, toJsonArray(client.grantTypes)},
                     {u"redirectUris"_s, toJsonArray(client.redirectUris)},
                     {u"scopes"_s, toJsonArray(client.scopes)},
                     {u"valServices"_s, services},
                     {u"allServices"_s, client.allServices},
                     {u"valServer"_s, client.valServer},
                     {u"firstParty"_s, client.firstParty},
                     {u"disabled"_s, client.disabled},
                     {u"createdAt"_s, toJsonTime(client.createdAt)}};
    if (client.auth == store::ClientAuth::TlsClientAuth) {
        json.insert(u"certificateName"_s, wordOf(client.certificateName));
        json.insert(u"certificateValue"_s, toText(client.certificateValue));
    }
    return withRevision(std::move(json));
}

namespace {

QString nameOf(const QString &id) { return clientText(id); }

std::optional<api::Failure> wrong(QString sentence, QString advice)
{
    return api::Failure{Errc::InvalidInput, std::move(sentence), std::move(advice)};
}

bool holds(const std::vector<std::string> &texts, std::string_view wanted)
{
    return std::find(texts.begin(), texts.end(), wanted) != texts.end();
}

/// Checks each text of a list parameter and puts it into `out`, which is replaced.
std::optional<api::Failure> takeList(const Call &call, QStringView name, std::optional<api::Failure> (*check)(const QString &),
                                     std::vector<std::string> &out)
{
    if (!call.has(name))
        return {};
    out.clear();
    for (const auto &text : call.list(name)) {
        if (auto problem = check(text))
            return problem;
        if (auto utf8 = text.toStdString(); !holds(out, utf8))
            out.push_back(std::move(utf8));
    }
    return {};
}

std::optional<api::Failure> takeServices(const Call &call, store::Client &client)
{
    if (!call.has(u"service"))
        return {};
    client.services.clear();
    for (const auto &text : call.list(u"service")) {
        ValServiceId id(text.toStdString());
        if (!call.tables().service(id))
            return api::Failure{Errc::NotFound, u"The VAL service \"%1\" is not there"_s.arg(text.left(60)), u"Add it first"_s};
        if (std::find(client.services.begin(), client.services.end(), id) == client.services.end())
            client.services.push_back(std::move(id));
    }
    return {};
}

std::optional<api::Failure> takeAuth(const Call &call, store::Client &client)
{
    if (call.has(u"auth")) {
        const auto auth = store::clientAuthFromName(call.utf8(u"auth"));
        if (!auth) {
            return wrong(u"There is no client authentication \"%1\""_s.arg(call.text(u"auth").left(60)),
                         u"Choose none, client_secret_basic or tls_client_auth"_s);
        }
        client.auth = *auth;
    }
    if (call.has(u"certificateName")) {
        const auto word = call.text(u"certificateName");
        const auto *row = std::find_if(std::begin(kCertificateNames), std::end(kCertificateNames), [&](const auto &r) { return r.word == word; });
        if (row == std::end(kCertificateNames))
            return wrong(u"There is no certificate name \"%1\""_s.arg(word.left(60)), u"Choose uri, dns or dn"_s);
        client.certificateName = row->name;
    }
    if (call.has(u"certificateValue")) {
        if (auto problem = checkId(u"The certificate value", call.text(u"certificateValue")))
            return problem;
        client.certificateValue = call.utf8(u"certificateValue");
    }
    return {};
}

/// Do the parts of a client fit together?
std::optional<api::Failure> checkWhole(const Call &call, const store::Client &client)
{
    const bool code = holds(client.grantTypes, "authorization_code");
    const bool credentials = holds(client.grantTypes, "client_credentials");
    if (client.grantTypes.empty())
        return wrong(u"The client has no grant type"_s, u"Give it one with --grant-type"_s);
    if (code && client.redirectUris.empty())
        return wrong(u"The client uses authorization_code but has no redirect URI"_s, u"Give it one with --redirect-uri"_s);
    if (holds(client.grantTypes, "refresh_token") && !code)
        return wrong(u"refresh_token goes only with authorization_code"_s, u"Add that grant type, or leave refresh_token out"_s);
    if (credentials && client.auth == store::ClientAuth::None)
        return wrong(u"client_credentials needs a client that authenticates"_s, u"Use --auth tls_client_auth"_s);
    // Project bindings 4: a shared secret with client_credentials is a lab convenience.
    if (credentials && client.auth == store::ClientAuth::SecretBasic && !call.parts().demo)
        return wrong(u"client_credentials with a shared secret is for demo sites only"_s, u"Use --auth tls_client_auth and a certificate"_s);
    if (client.auth == store::ClientAuth::TlsClientAuth && client.certificateValue.empty())
        return wrong(u"tls_client_auth needs the name that the certificate carries"_s, u"Give --certificate-name and --certificate-value"_s);
    if (client.valServer && client.auth != store::ClientAuth::TlsClientAuth)
        return wrong(u"A VAL server authenticates with a certificate"_s, u"Use --auth tls_client_auth"_s);
    if (client.valServer && client.services.empty())
        return wrong(u"A VAL server belongs to at least one VAL service"_s, u"Name it with --service"_s);
    if (client.scopes.empty())
        return wrong(u"The client may ask for no scope"_s, u"Give it one with --scope"_s);
    return {};
}

/// Two clients with one certificate name could not be told apart.
std::optional<api::Failure> checkCertificateName(const Call &call, const store::Client &client)
{
    if (client.auth != store::ClientAuth::TlsClientAuth)
        return {};
    const auto clients = call.tables().clients();
    if (!clients)
        return api::failureOf(clients.error());
    for (const auto &other : *clients) {
        if (other.id != client.id && other.auth == store::ClientAuth::TlsClientAuth && other.certificateName == client.certificateName
            && other.certificateValue == client.certificateValue) {
            return api::Failure{Errc::Conflict, u"The client \"%1\" has the same certificate name"_s.arg(toText(other.id.str())),
                                u"Give each client a name of its own"_s};
        }
    }
    return {};
}

std::optional<api::Failure> takeAll(const Call &call, store::Client &client)
{
    if (auto problem = checkName(u"The name", call.text(u"name")))
        return problem;
    if (call.has(u"name"))
        client.name = call.utf8(u"name");
    if (auto problem = takeAuth(call, client))
        return problem;
    if (auto problem = takeList(call, u"grantType", checkGrantType, client.grantTypes))
        return problem;
    if (auto problem = takeList(call, u"redirectUri", checkRedirectUri, client.redirectUris))
        return problem;
    if (auto problem = takeList(call, u"scope", checkScope, client.scopes))
        return problem;
    if (auto problem = takeServices(call, client))
        return problem;
    if (call.has(u"allServices"))
        client.allServices = call.flag(u"allServices");
    if (call.has(u"valServer"))
        client.valServer = call.flag(u"valServer");
    if (call.has(u"thirdParty"))
        client.firstParty = !call.flag(u"thirdParty");
    if (auto problem = checkWhole(call, client))
        return problem;
    return checkCertificateName(call, client);
}

/// Makes a secret, keeps its hash and gives the text back.
QString newSecret(const Call &call, store::Client &client)
{
    const auto secret = call.parts().random.token(kSecretBytes);
    client.secretSha256 = toHex(crypto::sha256(asBytes(secret)));
    return toText(secret);
}

api::Reply listClients(const Call &call)
{
    const auto clients = call.tables().clients();
    if (!clients)
        return readFailure(clients.error(), u"The list of clients"_s);
    std::vector<NamedRow> rows;
    for (const auto &client : *clients)
        rows.push_back({toText(client.id.str()), toText(client.name), toJson(client)});
    return pageOf(call, std::move(rows));
}

api::Reply showClient(const Call &call)
{
    const auto client = call.tables().client(ClientId(call.utf8(u"id")));
    if (!client)
        return readFailure(client.error(), nameOf(call.text(u"id")));
    return api::Reply::of(toJson(*client));
}

api::Reply addClient(const Call &call)
{
    const auto id = call.text(u"id");
    if (auto problem = checkId(u"The client ID", id))
        return api::Reply::refused(*std::move(problem));
    // RFC 6749 appendix A.1: a client identifier is made of visible ASCII characters; a colon would end it in HTTP Basic.
    if (std::any_of(id.begin(), id.end(), [](QChar c) { return c.unicode() < 0x21 || c.unicode() > 0x7e || c == u':'; }))
        return api::Reply::refused({Errc::InvalidInput, u"The client ID holds a character that OAuth does not allow there"_s,
                                    u"Use letters, digits and signs of ASCII, without space and colon"_s});
    if (call.tables().client(ClientId(id.toStdString())))
        return api::Reply::refused({Errc::Conflict, nameOf(id) + u" is there already"_s, u"Take another client ID"_s});
    store::Client client;
    client.id = ClientId(id.toStdString());
    client.name = client.id.str();
    client.createdAt = call.now();
    if (auto problem = takeAll(call, client))
        return api::Reply::refused(*std::move(problem));
    if (call.flag(u"dryRun"))
        return api::Reply::of(toJson(client));
    const auto secret = client.auth == store::ClientAuth::SecretBasic ? newSecret(call, client) : QString();
    auto draft = call.draft("client.added", client.id.str());
    draft.client = client.id;
    if (auto problem = call.write([client](store::Tables &tables) { return tables.addClient(client); }, std::move(draft), nameOf(id)))
        return api::Reply::refused(*std::move(problem));
    auto json = toJson(client);
    if (!secret.isEmpty())
        json.insert(u"secret"_s, secret);
    return api::Reply::of(json);
}

api::Reply setClient(const Call &call)
{
    if (call.flag(u"disable") && call.flag(u"enable"))
        return api::Reply::refused({Errc::InvalidInput, u"A client cannot be disabled and enabled at once"_s, u"Choose one of the two"_s});
    const auto found = call.tables().client(ClientId(call.utf8(u"id")));
    if (!found)
        return readFailure(found.error(), nameOf(call.text(u"id")));
    if (auto problem = call.checkRevision(toJson(*found), nameOf(call.text(u"id"))))
        return api::Reply::refused(*std::move(problem));
    auto client = *found;
    if (auto problem = takeAll(call, client))
        return api::Reply::refused(*std::move(problem));
    client.disabled = call.flag(u"disable") || (client.disabled && !call.flag(u"enable"));
    if (call.flag(u"dryRun"))
        return api::Reply::of(toJson(client));
    const bool needsSecret = client.auth == store::ClientAuth::SecretBasic && client.secretSha256.empty();
    const auto secret = needsSecret ? newSecret(call, client) : QString();

    if (auto problem = call.commit(changeClientCommand(call, *found, client), nameOf(call.text(u"id"))))
        return api::Reply::refused(*std::move(problem));
    auto json = toJson(client);
    if (!secret.isEmpty())
        json.insert(u"secret"_s, secret);
    return api::Reply::of(json);
}

api::Reply changeSecret(const Call &call)
{
    const auto found = call.tables().client(ClientId(call.utf8(u"id")));
    if (!found)
        return readFailure(found.error(), nameOf(call.text(u"id")));
    if (found->auth != store::ClientAuth::SecretBasic)
        return api::Reply::refused({Errc::InvalidInput, nameOf(call.text(u"id")) + u" does not authenticate with a secret"_s,
                                    u"Change that first: sealdeskd client set ... --auth client_secret_basic"_s});
    auto client = *found;
    const auto secret = newSecret(call, client);
    if (auto problem = call.commit(changeClientCommand(call, *found, client, "client.secret-changed"), nameOf(call.text(u"id"))))
        return api::Reply::refused(*std::move(problem));
    auto json = toJson(client);
    json.insert(u"secret"_s, secret);
    return api::Reply::of(json);
}

api::Reply removeClient(const Call &call)
{
    const auto found = call.tables().client(ClientId(call.utf8(u"id")));
    if (!found)
        return readFailure(found.error(), nameOf(call.text(u"id")));
    if (auto problem = call.checkRevision(toJson(*found), nameOf(call.text(u"id"))))
        return api::Reply::refused(*std::move(problem));
    if (auto problem = call.commit(removeClientCommand(call, *found), nameOf(call.text(u"id"))))
        return api::Reply::refused(*std::move(problem));
    return api::Reply::of(toJson(*found));
}

} // namespace

void addClientHandlers(HandlerMap &map)
{
    map.emplace(u"client.list"_s, listClients);
    map.emplace(u"client.show"_s, showClient);
    map.emplace(u"client.add"_s, addClient);
    map.emplace(u"client.set"_s, setClient);
    map.emplace(u"client.secret"_s, changeSecret);
    map.emplace(u"client.remove"_s, removeClient);
}

} // namespace seal::site
