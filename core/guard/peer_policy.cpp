#include "core/guard/peer_policy.h"

#include "core/base/encoding.h"
#include "core/guard/token_check.h"
#include "core/store/snapshot.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace seal::guard {

namespace {

/// The names of a certificate, read once for a comparison with many clients.
struct PeerNames
{
    explicit PeerNames(const pki::Certificate &certificate)
        : subject(certificate.subjectText()), dns(certificate.dnsNames()), uris(certificate.uris())
    {
    }

    std::string subject;
    std::vector<std::string> dns;
    std::vector<std::string> uris;
};

// RFC 8705 section 2.1.2: one registered name, compared with the certificate's names of that kind only.
bool matches(const store::Client &client, const PeerNames &names)
{
    if (client.certificateValue.empty())
        return false;
    switch (client.certificateName) {
    case store::CertificateName::SubjectDn:
        return names.subject == client.certificateValue;
    case store::CertificateName::SanDns:
        return std::ranges::any_of(
            names.dns, [&](const auto &name) { return net::equalsIgnoreCase(name, client.certificateValue); });
    case store::CertificateName::SanUri:
        return std::ranges::find(names.uris, client.certificateValue) != names.uris.end();
    }
    return false;
}

} // namespace

bool certificateMatches(const store::Client &client, const pki::Certificate &certificate)
{
    return matches(client, PeerNames(certificate));
}

const store::Client *clientOfCertificate(const store::Snapshot &snapshot, const pki::Certificate &certificate)
{
    const PeerNames names(certificate);
    const store::Client *found = nullptr;
    for (const auto &[id, client] : snapshot.clients) {
        if (!client.valServer || client.disabled || client.auth != store::ClientAuth::TlsClientAuth ||
            !matches(client, names))
            continue;
        if (found != nullptr)
            return nullptr; // two clients with one name: nobody can say which of them this is
        found = &client;
    }
    return found;
}

std::string certificateThumbprint(const pki::Certificate &certificate)
{
    return toBase64Url(certificate.sha256());
}

std::optional<Refusal> checkAssertedIdentity(const net::Request &request, const Requirement &requirement)
{
    if (requirement.certificateBound || request.headers.count("X-3GPP-Asserted-Identity") == 0)
        return std::nullopt;
    Refusal refusal(Rule::AssertedIdentity, 403, "X-3GPP-Asserted-Identity is not accepted from a UE.",
                    "X-3GPP-Asserted-Identity: present on a UE-facing listener");
    refusal.invalidParams = {{"X-3GPP-Asserted-Identity", "not accepted here"}};
    return refusal;
}

std::optional<Refusal> checkBinding(const AccessTokenClaims &claims, const pki::Certificate *certificate,
                                    const Requirement &requirement)
{
    if (!claims.keyThumbprint.empty())
        // RFC 9449 section 7.1: a token bound to a DPoP key is no bearer token.
        return tokenInvalid(Rule::TokenKeyBound, "cnf: jkt is set, but the token came as Bearer",
                            "The access token is bound to a key.");
    if (claims.certificateThumbprint.empty()) {
        if (!requirement.certificateBound)
            return std::nullopt;
        return tokenInvalid(Rule::TokenNotBound, "cnf: absent where a certificate-bound token is required",
                            "A certificate-bound access token is required.");
    }
    if (certificate == nullptr)
        return tokenInvalid(Rule::CertificateNotShown, "cnf: x5t#S256 is set, but the peer showed no certificate",
                            "The access token is bound to a certificate that was not shown.");
    if (const auto shown = certificateThumbprint(*certificate); shown != claims.certificateThumbprint)
        return tokenInvalid(Rule::CertificateOther,
                            fmt::format("cnf: x5t#S256 {} is not the shown certificate \"{}\"",
                                        inQuotes(claims.certificateThumbprint), shown),
                            "The access token is bound to another certificate.")
            .of(claims.certificateThumbprint);
    return std::nullopt;
}

std::optional<ClientId> PeerClients::find(const store::Snapshot &snapshot, const pki::Certificate &certificate)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_version == snapshot.configVersion) {
            if (const auto known = m_known.find(certificate.sha256()); known != m_known.end())
                return known->second;
        }
    }
    std::optional<ClientId> named;
    if (const auto *client = clientOfCertificate(snapshot, certificate); client != nullptr)
        named = client->id;
    const std::scoped_lock lock(m_mutex);
    if (m_version > snapshot.configVersion)
        return named; // another worker is ahead: what is remembered is newer than this answer
    if (m_version != snapshot.configVersion || m_known.size() >= kMaxRemembered)
        m_known.clear();
    m_version = snapshot.configVersion;
    m_known.insert_or_assign(certificate.sha256(), named);
    return named;
}

std::optional<Refusal> checkPeerClient(const AccessTokenClaims &claims, const std::optional<ClientId> &named)
{
    if (named && *named == claims.client)
        return std::nullopt;
    const auto asked = inQuotes(claims.client.str());
    return Refusal(named ? Rule::CertificateOfOtherClient : Rule::CertificateOfNoClient, 403,
                   "Certificate and access token do not name the same server.",
                   named ? fmt::format("client_id: {} where the certificate is of {}", asked, inQuotes(named->str()))
                         : fmt::format("certificate: of no server that is registered, client_id {}", asked))
        .of(claims.client.str());
}

} // namespace seal::guard
