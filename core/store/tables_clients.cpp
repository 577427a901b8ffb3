#include "core/store/columns.h"
#include "core/store/tables.h"

namespace seal::store {

namespace {

#define SEAL_CLIENT_COLUMNS                                                                                            \
    "id, name, auth, secret_sha256, certificate_name, certificate_value, grant_types, redirect_uris, scopes, "         \
    "services,"                                                                                                        \
    " all_services, val_server, first_party, disabled, created_at"

std::string_view certificateNameText(CertificateName name)
{
    switch (name) {
    case CertificateName::SubjectDn:
        return "subject_dn";
    case CertificateName::SanDns:
        return "san_dns";
    case CertificateName::SanUri:
        return "san_uri";
    }
    return {};
}

CertificateName certificateNameFromText(std::string_view text)
{
    if (text == "subject_dn")
        return CertificateName::SubjectDn;
    return text == "san_dns" ? CertificateName::SanDns : CertificateName::SanUri;
}

std::string servicesText(const std::vector<ValServiceId> &services)
{
    std::vector<std::string> items;
    for (const auto &service : services)
        items.push_back(service.str());
    return listText(items);
}

Client readClient(const Row &row)
{
    Client client;
    client.id = row.id<ClientId>(0);
    client.name = row.text(1);
    const auto auth = clientAuthFromName(row.text(2));
    client.auth = auth.value_or(ClientAuth::TlsClientAuth);
    client.secretSha256 = row.text(3);
    client.certificateName = certificateNameFromText(row.text(4));
    client.certificateValue = row.text(5);
    client.grantTypes = listFromText(row.text(6));
    client.redirectUris = listFromText(row.text(7));
    client.scopes = listFromText(row.text(8));
    for (auto &service : listFromText(row.text(9)))
        client.services.emplace_back(std::move(service));
    client.allServices = row.flag(10);
    client.valServer = row.flag(11);
    client.firstParty = row.flag(12);
    client.disabled = row.flag(13) || !auth; // a method this program does not know must not turn into a weaker one
    client.createdAt = row.time(14);
    return client;
}

} // namespace

Result<Client> Tables::client(const ClientId &id) const
{
    return m_connection->one("client", "SELECT " SEAL_CLIENT_COLUMNS " FROM clients WHERE id=?", readClient, id);
}

Result<std::vector<Client>> Tables::clients() const
{
    return m_connection->all("SELECT " SEAL_CLIENT_COLUMNS " FROM clients ORDER BY id", readClient);
}

Status Tables::addClient(const Client &client)
{
    return justStatus(m_connection->run(
        "INSERT INTO clients(" SEAL_CLIENT_COLUMNS ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", client.id, client.name,
        clientAuthName(client.auth), client.secretSha256, certificateNameText(client.certificateName),
        client.certificateValue, listText(client.grantTypes), listText(client.redirectUris), listText(client.scopes),
        servicesText(client.services), client.allServices, client.valServer, client.firstParty, client.disabled,
        client.createdAt));
}

Status Tables::updateClient(const Client &client)
{
    return needOne(
        m_connection->run("UPDATE clients SET name=?, auth=?, secret_sha256=?, certificate_name=?, certificate_value=?,"
                          " grant_types=?, redirect_uris=?, scopes=?, services=?, all_services=?, val_server=?,"
                          " first_party=?, disabled=?, created_at=? WHERE id=?",
                          client.name, clientAuthName(client.auth), client.secretSha256,
                          certificateNameText(client.certificateName), client.certificateValue,
                          listText(client.grantTypes), listText(client.redirectUris), listText(client.scopes),
                          servicesText(client.services), client.allServices, client.valServer, client.firstParty,
                          client.disabled, client.createdAt, client.id),
        "client");
}

Status Tables::removeClient(const ClientId &id)
{
    SEAL_CHECK(justStatus(m_connection->run("DELETE FROM grants WHERE client=? AND client<>''", id)));
    return needOne(m_connection->run("DELETE FROM clients WHERE id=?", id), "client");
}

} // namespace seal::store
