#pragma once

#include "core/crypto/random.h"
#include "core/pki/builder.h"
#include "tst_guard_support.h"

/// A CA, the certificates of servers, and the clients that they are.
namespace guardtest {

inline constexpr auto kServerUri = "urn:sealdesk:client:v2x-server";

struct Authority
{
    crypto::PrivateKey key = need(crypto::PrivateKey::generate());
    pki::Certificate root = makeRoot();

    [[nodiscard]] pki::CertificateSpec spec(pki::ProfileId profile, const std::string &name) const
    {
        pki::CertificateSpec s;
        s.profile = profile;
        s.subject = {"DE", "Example", name};
        s.notBefore = kNow - std::chrono::days(1);
        s.notAfter = kNow + std::chrono::days(90);
        return s;
    }
    [[nodiscard]] pki::Certificate makeRoot() const
    {
        auto s = spec(pki::ProfileId::RootCa, "Root");
        s.notAfter = kNow + std::chrono::days(400);
        return need(pki::issueRoot(s, key, crypto::systemRandom()));
    }
    [[nodiscard]] pki::Certificate client(const std::string &uri, const std::string &dns = "v2x.example") const
    {
        auto s = spec(pki::ProfileId::TlsClient, "v2x-server");
        s.uris = {uri};
        s.dnsNames = {dns};
        s.crlUrl = "http://localhost:9480/crl";
        const auto leafKey = need(crypto::PrivateKey::generate());
        return need(pki::issue(s, leafKey.publicKey(), root, key, crypto::systemRandom()));
    }
};

inline store::Client server(const std::string &id, store::CertificateName kind, const std::string &value)
{
    auto c = client(id);
    c.auth = store::ClientAuth::TlsClientAuth;
    c.valServer = true;
    c.certificateName = kind;
    c.certificateValue = value;
    return c;
}

} // namespace guardtest
