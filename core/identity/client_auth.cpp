#include "core/identity/client_auth.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/guard/guard.h"

#include <array>

namespace seal::identity {

namespace {

constexpr std::size_t kMaxClientId = 255;

/// What a request offered as proof of who the client is.
struct Offer
{
    ClientId id;
    std::string secret;
    bool basic = false;
};

Answer<Offer> readOffer(const net::Request &request, const net::Form &form)
{
    Offer offer;
    const auto bodyId = form.get("client_id").value_or(std::string_view{});
    if (form.get("client_secret"))
        return invalidClient(Rule::SecretInBody,
                             "A client secret belongs in the Authorization header (client_secret_basic).", false)
            .of("client_secret");
    if (form.get("client_assertion") || form.get("client_assertion_type"))
        return invalidClient(Rule::AssertionUnsupported, "Client assertions are not supported.", false)
            .of("client_assertion");
    if (request.headers.count("Authorization") > 0) {
        auto basic = net::basicCredentials(request);
        if (!basic)
            return invalidClient(Rule::BasicMalformed, "The Authorization header does not hold Basic credentials.",
                                 true)
                .of("Authorization");
        offer.basic = true;
        offer.id = ClientId(std::move(basic->user));
        offer.secret = std::move(basic->password);
        // RFC 6749 2.3: no more than one method; two names for one client are no name.
        if (!bodyId.empty() && bodyId != offer.id.str())
            return OAuthError(Rule::ClientsDiffer, "client_id and the Authorization header name different clients.")
                .of("client_id", bodyId);
    } else {
        offer.id = ClientId(bodyId);
    }
    if (offer.id.empty() || offer.id.str().size() > kMaxClientId)
        return invalidClient(Rule::ClientNotNamed, "The request does not say which client it comes from.", offer.basic)
            .of("client_id");
    return offer;
}

// Compares hashes of equal length in constant time; an unknown client takes the same way.
bool secretFits(const Offer &offer, const store::Client *client)
{
    const auto given = toHex(crypto::sha256(asBytes(offer.secret)));
    static constexpr std::string_view kNone = "0000000000000000000000000000000000000000000000000000000000000000";
    const bool usable = client != nullptr && client->secretSha256.size() == kNone.size();
    const std::string_view wanted = usable ? std::string_view(client->secretSha256) : kNone;
    return crypto::constantTimeEqual(asBytes(given), asBytes(wanted)) && usable;
}

Answer<AuthenticatedClient> byCertificate(const net::Request &request, const store::Client &client,
                                          const store::Snapshot &snapshot)
{
    // RFC 8705 2.1: the certificate was verified at the handshake; its registered name makes it this client's.
    if (!request.peer.certificate)
        return invalidClient(
            Rule::ClientCertificateMissing,
            "This client authenticates with its certificate at the mutual TLS endpoint (mtls_endpoint_aliases).",
            false);
    const auto &certificate = *request.peer.certificate;
    if (!guard::certificateMatches(client, certificate) ||
        snapshot.isDenied("cert:" + certificate.sha256Hex(), certificate.notBefore()))
        return invalidClient(Rule::ClientCertificateOther,
                             "The certificate of the connection is not that of the client.", false)
            .of("certificate", certificate.subjectText());
    return AuthenticatedClient{&client, guard::certificateThumbprint(certificate)};
}

} // namespace

std::string_view listenerName(Listener listener)
{
    switch (listener) {
    case Listener::Https:
        return "simS.https";
    case Listener::Mtls:
        return "simS.mtls";
    }
    return {};
}

std::span<const store::ClientAuth> clientAuthMethods(Listener listener)
{
    static constexpr std::array kHttps{store::ClientAuth::None, store::ClientAuth::SecretBasic};
    static constexpr std::array kMtls{store::ClientAuth::TlsClientAuth};
    return listener == Listener::Https ? std::span<const store::ClientAuth>(kHttps)
                                       : std::span<const store::ClientAuth>(kMtls);
}

Answer<AuthenticatedClient> authenticateClient(const net::Request &request, const net::Form &form, Listener listener,
                                               const store::Snapshot &snapshot)
{
    const auto offer = readOffer(request, form);
    if (!offer)
        return offer.error();
    const auto *client = snapshot.client(offer->id);
    const bool fits = !offer->basic || secretFits(*offer, client);
    if (client == nullptr || client->disabled || !fits) {
        // One answer for all three, so that nobody learns which clients there are; the record says which it was.
        const auto rule = client == nullptr  ? Rule::ClientUnknown
                          : client->disabled ? Rule::ClientDisabled
                                             : Rule::ClientSecretWrong;
        return invalidClient(rule, "The client is unknown or its credentials are wrong.", offer->basic)
            .of("client_id", offer->id.str());
    }

    // Only the registered method counts, and only where it works (RFC 7591 2, RFC 9700 2.5).
    if (offer->basic != (client->auth == store::ClientAuth::SecretBasic))
        return invalidClient(Rule::ClientMethodWrong, "The client is registered for another authentication method.",
                             offer->basic)
            .of("client_id", offer->id.str());
    bool here = false;
    for (const auto method : clientAuthMethods(listener))
        here = here || method == client->auth;
    if (client->auth == store::ClientAuth::TlsClientAuth)
        return byCertificate(request, *client, snapshot);
    if (!here)
        return invalidClient(Rule::ClientMethodWrong,
                             "The authentication method of this client does not work at this endpoint.", offer->basic)
            .of("client_id", offer->id.str());
    return AuthenticatedClient{client, {}};
}

} // namespace seal::identity
