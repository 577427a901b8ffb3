#include "core/site/admin_support.h"

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

QJsonObject toJson(const store::CertificateRecord &record)
{
    QJsonObject json{{u"serial"_s, toText(record.serial)},       {u"sha256"_s, toText(record.sha256)},
                     {u"profile"_s, toText(record.profile)},     {u"subject"_s, toText(record.subject)},
                     {u"purpose"_s, toText(record.purpose)},     {u"notBefore"_s, toJsonTime(record.notBefore)},
                     {u"notAfter"_s, toJsonTime(record.notAfter)}, {u"revoked"_s, record.revokedAt.has_value()}};
    if (record.revokedAt) {
        json.insert(u"revokedAt"_s, toJsonTime(*record.revokedAt));
        json.insert(u"reason"_s, toText(pki::reasonName(static_cast<pki::RevocationReason>(record.revokeReason))));
    }
    return json;
}

QString nameOf(const QString &id) { return u"The certificate \"%1\""_s.arg(id.left(70)); }

Result<store::CertificateRecord> find(const Call &call) { return ca::CaService::find(call.tables(), call.utf8(u"id")); }

api::Reply findFailure(const Call &call, const Error &error)
{
    return error.code == Errc::InvalidInput ? api::Reply::refused(api::failureOf(error)) : readFailure(error, nameOf(call.text(u"id")));
}

api::Reply listCertificates(const Call &call)
{
    const auto limit = call.limit();
    const bool byPurpose = call.has(u"purpose");
    const auto records = byPurpose ? call.tables().certificatesFor(call.utf8(u"purpose"))
                                   : call.tables().certificates({call.utf8(u"after"), limit, call.utf8(u"filter")});
    if (!records)
        return readFailure(records.error(), u"The list of certificates"_s);
    QJsonArray items;
    for (const auto &record : *records)
        items.append(toJson(record));
    const bool more = !byPurpose && static_cast<int>(records->size()) == limit;
    return pageReply(std::move(items), more ? toText(records->back().sha256) : QString());
}

api::Reply showCertificate(const Call &call)
{
    const auto record = find(call);
    if (!record)
        return findFailure(call, record.error());
    auto json = toJson(*record);
    const auto certificate = pki::Certificate::fromDer(record->der);
    if (!certificate)
        return api::Reply::refused(api::failureOf(certificate.error()));
    json.insert(u"issuerName"_s, toText(certificate->issuerText()));
    json.insert(u"dnsNames"_s, toJsonArray(certificate->dnsNames()));
    json.insert(u"ipAddresses"_s, toJsonArray(certificate->ipAddresses()));
    json.insert(u"uris"_s, toJsonArray(certificate->uris()));
    json.insert(u"crlUrls"_s, toJsonArray(certificate->crlUrls()));
    json.insert(u"pem"_s, toText(certificate->toPem()));
    return api::Reply::of(json);
}

/// The names that the client's registration asks of its certificate (RFC 8705 2.1.2).
Result<ca::EntityNames> namesOf(const store::Client &client)
{
    ca::EntityNames names;
    names.commonName = client.id.str();
    switch (client.certificateName) {
    case store::CertificateName::SanUri:
        names.uris = {client.certificateValue};
        return names;
    case store::CertificateName::SanDns:
        names.dnsNames = {client.certificateValue};
        return names;
    case store::CertificateName::SubjectDn:
        break;
    }
    return makeError(Errc::InvalidInput, "the client is known by a whole subject name, which the site's CA does not choose freely; "
                                         "register it with --certificate-name uri or dns");
}

std::optional<api::Failure> writeFiles(const Call &call, const std::string &chain, const SecretBytes &key, QJsonObject &json)
{
    if (call.has(u"privateKeyFile")) {
        if (const auto status = writePrivate(toPath(call.text(u"privateKeyFile")), key.view()); !status)
            return api::failureOf(status.error(), u"The certificate was not issued"_s);
        json.insert(u"privateKeyFile"_s, call.text(u"privateKeyFile"));
    } else {
        json.insert(u"privateKey"_s, toText(key.text()));
    }
    if (call.has(u"certificateFile")) {
        if (const auto status = writePublic(toPath(call.text(u"certificateFile")), asBytes(chain)); !status)
            return api::failureOf(status.error(), u"The certificate was not issued"_s);
        json.insert(u"certificateFile"_s, call.text(u"certificateFile"));
    } else {
        json.insert(u"certificate"_s, toText(chain));
    }
    return {};
}

api::Reply issueCertificate(const Call &call)
{
    const auto id = call.text(u"client");
    const auto client = call.tables().client(ClientId(id.toStdString()));
    if (!client)
        return readFailure(client.error(), u"The client \"%1\""_s.arg(id.left(60)));
    if (client->auth != store::ClientAuth::TlsClientAuth) {
        return api::Reply::refused({Errc::InvalidInput, u"The client \"%1\" does not authenticate with a certificate"_s.arg(id.left(60)),
                                    u"Change that first: sealdeskd client set ... --auth tls_client_auth"_s});
    }
    auto names = namesOf(*client);
    if (!names)
        return api::Reply::refused(api::failureOf(names.error()));
    const auto &parts = call.parts();
    auto issued = parts.ca.issue({"client:" + client->id.str(), pki::ProfileId::TlsClient, *std::move(names), crypto::KeyType::EcP256,
                                  ca::KeyPlace::HandedOut},
                                 call.caller().admin);
    if (!issued)
        return api::Reply::refused(api::failureOf(issued.error(), u"Look at the name that the client is registered with"_s));
    const auto key = issued->key.toPem();
    if (!key)
        return api::Reply::refused(api::failureOf(key.error()));
    auto json = toJson(issued->record);
    if (auto problem = writeFiles(call, parts.ca.authority().chainPem(issued->certificate), *key, json))
        return api::Reply::refused(*std::move(problem));
    issued->command.ifDone.client = client->id;
    issued->command.ifDone.listener = call.caller().listener;
    if (auto problem = call.commit(std::move(issued->command), nameOf(toText(issued->record.serial))))
        return api::Reply::refused(*std::move(problem));
    return api::Reply::of(json);
}

api::Reply revokeCertificate(const Call &call)
{
    const auto record = find(call);
    if (!record)
        return findFailure(call, record.error());
    auto reason = pki::RevocationReason::Unspecified;
    if (call.has(u"reason")) {
        const auto named = pki::reasonByName(call.utf8(u"reason"));
        if (!named) {
            return api::Reply::refused({Errc::InvalidInput, u"There is no reason \"%1\""_s.arg(call.text(u"reason").left(60)),
                                        u"Use one of RFC 5280 5.3.1, such as keyCompromise, superseded or cessationOfOperation"_s});
        }
        reason = *named;
    }
    auto command = call.parts().ca.service().prepareRevocation(call.tables(), record->sha256, reason, call.caller().admin);
    if (!command)
        return api::Reply::refused(failureAbout(command.error(), nameOf(call.text(u"id"))));
    command->ifDone.listener = call.caller().listener;
    if (auto problem = call.commit(*std::move(command), nameOf(call.text(u"id"))))
        return api::Reply::refused(*std::move(problem));
    const auto after = call.tables().certificate(record->sha256);
    return after ? api::Reply::of(toJson(*after)) : readFailure(after.error(), nameOf(call.text(u"id")));
}

} // namespace

void addCertificateHandlers(HandlerMap &map)
{
    map.emplace(u"cert.list"_s, listCertificates);
    map.emplace(u"cert.show"_s, showCertificate);
    map.emplace(u"cert.issue"_s, issueCertificate);
    map.emplace(u"cert.revoke"_s, revokeCertificate);
}

} // namespace seal::site
