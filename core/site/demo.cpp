#include "core/site/demo.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/crypto/password.h"
#include "core/keys/key_material.h"

#include <fmt/format.h>

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

constexpr std::size_t kPasswordBytes = 12;
constexpr std::size_t kSecretBytes = 32;
constexpr std::string_view kV2x = "v2x.platooning";
constexpr std::string_view kUav = "uav.inspection";

struct ServiceRow
{
    std::string_view id;
    std::string_view name;
    std::string_view description;
};
constexpr std::array kServices{
    ServiceRow{kV2x, "V2X platooning", "Vehicles that drive in a row exchange their manoeuvres."},
    ServiceRow{kUav, "UAV inspection", "Unmanned aircraft that look at power lines and bridges."},
};

/// A user, the services it may use, and its own VAL user ID at the first of them, empty where it does not differ.
struct UserRow
{
    std::string_view login;
    std::string_view name;
    bool v2x;
    bool uav;
    std::string_view v2xUserId;
};
constexpr std::array kUsers{
    UserRow{"alice", "Alice Adler", true, false, ""},
    UserRow{"bob", "Bob Brandt", false, true, ""},
    UserRow{"carol", "Carol Costa", true, true, ""},
    UserRow{"dave", "Dave Diaz", true, false, ""},
    UserRow{"erin", "Erin Eriksen", true, true, "truck-17"},
    UserRow{"frank", "Frank Fischer", false, true, ""},
    UserRow{"grace", "Grace Garcia", true, false, "truck-23"},
    UserRow{"heidi", "Heidi Haas", false, true, ""},
    UserRow{"ivan", "Ivan Ivanov", true, true, ""},
    UserRow{"judy", "Judy Jensen", false, true, ""},
};

struct ServerRow
{
    std::string_view clientId;
    std::string_view name;
    std::string_view service;
};
constexpr std::array kValServers{
    ServerRow{"v2x-server", "V2X platooning server", kV2x},
    ServerRow{"uav-server", "UAV inspection server", kUav},
};

QString toQt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

QJsonArray toJsonArray(const std::vector<std::string> &texts)
{
    QJsonArray array;
    for (const auto &text : texts)
        array.append(toQt(text));
    return array;
}

std::string certificateUri(std::string_view clientId) { return "urn:sealdesk:client:" + std::string(clientId); }

std::string fileName(const CertificateWish &wish) { return wish.names.commonName; }

/// The members of a client that demo.json shows; the secret is given in clear there.
QJsonObject toJson(const store::Client &client, const std::string &secret)
{
    QJsonObject json{{u"clientId"_s, toQt(client.id.str())}, {u"grantTypes"_s, toJsonArray(client.grantTypes)}};
    if (!client.redirectUris.empty())
        json.insert(u"redirectUris"_s, toJsonArray(client.redirectUris));
    json.insert(u"secret"_s, toQt(secret));
    json.insert(u"scopes"_s, toJsonArray(client.scopes));
    return json;
}

store::Client secretClient(std::string_view id, std::string_view name, const std::string &secret, UtcMs now)
{
    store::Client client;
    client.id = ClientId(id);
    client.name = name;
    client.auth = store::ClientAuth::SecretBasic;
    client.secretSha256 = toHex(crypto::sha256(asBytes(secret)));
    client.createdAt = now;
    return client;
}

store::Client valServer(const ServerRow &row, UtcMs now)
{
    store::Client client;
    client.id = ClientId(row.clientId);
    client.name = row.name;
    client.auth = store::ClientAuth::TlsClientAuth;
    client.certificateName = store::CertificateName::SanUri;
    client.certificateValue = certificateUri(row.clientId);
    client.grantTypes = {"client_credentials"};
    client.scopes = {"seal:key"};
    client.services = {ValServiceId(row.service)};
    client.valServer = true;
    client.createdAt = now;
    return client;
}

QJsonObject toJson(const store::Client &client)
{
    const QString file = u"demo/"_s + toQt(client.id.str()); // not auto: the builder would outlive its parts
    return {{u"clientId"_s, toQt(client.id.str())},
            {u"certificate"_s, QString(file + u".pem")},
            {u"privateKey"_s, QString(file + u".key")},
            {u"valServices"_s, QJsonArray{toQt(client.services.front().str())}},
            {u"grantTypes"_s, toJsonArray(client.grantTypes)},
            {u"scopes"_s, toJsonArray(client.scopes)}};
}

} // namespace

Result<DemoContent> DemoContent::make(const Clock &clock, Random &random)
{
    DemoContent demo;
    const auto now = clock.now();
    QJsonArray services;
    for (const auto &row : kServices) {
        demo.m_services.push_back({ValServiceId(row.id), std::string(row.name), std::string(row.description), false, now});
        services.append(QJsonObject{{u"valServiceId"_s, toQt(row.id)}, {u"name"_s, toQt(row.name)}});
    }
    QJsonArray users;
    for (const auto &row : kUsers) {
        const auto password = random.token(kPasswordBytes);
        SEAL_TRY(const auto phc, crypto::hashPassword(random, password));
        const UserId id(random.uuid());
        demo.m_users.push_back({id, LoginName(row.login), ValUserId(row.login), std::string(row.name), phc, false, now, now});
        QJsonArray mapped;
        if (row.v2x)
            demo.m_mappings.push_back({id, ValServiceId(kV2x), ValUserId(row.v2xUserId), "init", now});
        if (row.uav)
            demo.m_mappings.push_back({id, ValServiceId(kUav), ValUserId(), "init", now});
        if (row.v2x)
            mapped.append(toQt(kV2x));
        if (row.uav)
            mapped.append(toQt(kUav));
        users.append(QJsonObject{{u"userId"_s, toQt(row.login)}, {u"password"_s, toQt(password)}, {u"valServices"_s, mapped}});
    }

    const auto appSecret = random.token(kSecretBytes);
    auto app = secretClient("demo-app", "Demo app", appSecret, now);
    app.grantTypes = {"authorization_code", "refresh_token"};
    app.redirectUris = {"http://127.0.0.1/callback"};
    app.scopes = {"openid", "seal:key"};
    app.allServices = true;
    const auto serviceSecret = random.token(kSecretBytes);
    auto service = secretClient("demo-service", "Demo service", serviceSecret, now);
    service.grantTypes = {"client_credentials"};
    service.scopes = {"seal:key"};
    service.services = {ValServiceId(kV2x), ValServiceId(kUav)};
    const QJsonArray clients{toJson(app, appSecret), toJson(service, serviceSecret)};
    demo.m_clients = {app, service};

    QJsonArray servers;
    for (const auto &row : kValServers) {
        demo.m_clients.push_back(valServer(row, now));
        servers.append(toJson(demo.m_clients.back()));
    }
    demo.m_json = {{u"demo"_s, true}, {u"users"_s, users}, {u"valServices"_s, services}, {u"clients"_s, clients}, {u"valServers"_s, servers}};
    return demo;
}

Status DemoContent::save(store::Tables &tables, const store::Sealer &sealer, Random &random) const
{
    for (const auto &service : m_services) {
        SEAL_CHECK(tables.addService(service));
        SEAL_CHECK(keys::addKeyForService(tables, sealer, random, service.id, service.createdAt));
    }
    for (const auto &user : m_users)
        SEAL_CHECK(tables.addUser(user));
    for (const auto &mapping : m_mappings) {
        SEAL_CHECK(tables.addMapping(mapping));
        SEAL_CHECK(keys::addKeyForMapping(tables, sealer, random, mapping, mapping.since));
    }
    for (const auto &client : m_clients)
        SEAL_CHECK(tables.addClient(client));
    return {};
}

Status DemoContent::writeFiles(const SiteFiles &files) const
{
    SEAL_CHECK(makePrivateDir(files.demoDir()));
    return writePrivateJson(files.demo(), m_json);
}

std::vector<CertificateWish> demoWishes()
{
    std::vector<CertificateWish> wishes;
    for (const auto &row : kValServers) {
        ca::EntityNames names;
        names.commonName = row.clientId;
        names.uris = {certificateUri(row.clientId)};
        wishes.push_back({"client:" + std::string(row.clientId), pki::ProfileId::TlsClient, std::move(names), crypto::KeyType::EcP256, ca::KeyPlace::HandedOut});
    }
    return wishes;
}

Status writeDemoCertificate(const SiteFiles &files, const SiteCa &ca, const CertificateWish &wish, const IssuedCertificate &issued)
{
    SEAL_TRY(const auto key, issued.key.toPem());
    SEAL_CHECK(writePrivate(files.demoDir() / (fileName(wish) + ".key"), key.view()));
    return writePrivate(files.demoDir() / (fileName(wish) + ".pem"), asBytes(ca.authority().chainPem(issued.certificate)));
}

bool demoCertificateIsThere(const SiteFiles &files, const CertificateWish &wish, const store::CertificateRecord &record)
{
    const auto pem = readTextFile(files.demoDir() / (fileName(wish) + ".pem"));
    const auto key = readSecretFile(files.demoDir() / (fileName(wish) + ".key"));
    if (!pem || !key)
        return false;
    const auto chain = pki::Certificate::listFromPem(*pem);
    const auto privateKey = crypto::PrivateKey::fromPem(key->text());
    if (!chain || !privateKey || chain->front().sha256Hex() != record.sha256)
        return false;
    const auto publicKey = chain->front().publicKey();
    return publicKey && *publicKey == privateKey->publicKey();
}

} // namespace seal::site
