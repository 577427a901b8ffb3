#pragma once

#include "core/pki/certificate.h"
#include "core/pki/crl.h"

#include <optional>

namespace seal::pki {

enum class Purpose {
    TlsServer, ///< the peer is a TLS server
    TlsClient, ///< the peer is a TLS client
};

enum class RevocationCheck {
    None,
    Leaf,  ///< a valid CRL of the leaf's issuer must be at hand (fails closed)
    Chain, ///< and one of every CA up to the anchor
};

struct PathRequest
{
    std::span<const Certificate> intermediates;
    std::span<const Certificate> anchors;
    Purpose purpose = Purpose::TlsServer;
    UtcMs at;
    std::optional<std::string>
        hostName; ///< DNS name or IP address; matched with the subjectAltName only, no partial wildcards
    std::span<const Crl> crls;
    RevocationCheck revocation = RevocationCheck::None;
    int maxDepth = 4; ///< CA certificates between leaf and anchor
};

/// RFC 5280 section 6 in OpenSSL's strict mode (112 bits of strength everywhere, name constraints, critical
/// extensions), RFC 9525 for the name. An anchor need not be a root; a leaf that is an anchor itself is trusted
/// (TS 33.310 annex F). The second of notAfter counts as over. Errors: Expired for times, Denied for all else; the
/// detail names OpenSSL's error and says it in a sentence.
Status verifyChain(const Certificate &leaf, const PathRequest &request);

inline Status verifyChain(const Certificate &leaf, std::span<const Certificate> intermediates,
                          std::span<const Certificate> anchors, Purpose purpose, UtcMs at,
                          std::optional<std::string> hostName = {})
{
    PathRequest request;
    request.intermediates = intermediates;
    request.anchors = anchors;
    request.purpose = purpose;
    request.at = at;
    request.hostName = std::move(hostName);
    return verifyChain(leaf, request);
}

/// The name of an X509_V_ERR_ code and a sentence for people ("X509_V_ERR_CERT_HAS_EXPIRED: the certificate has
/// expired").
std::string describeVerifyError(int code);

/// Does the subjectAltName hold this DNS name or IP address? The common name is never looked at (RFC 9525 section 6.3).
bool matchesHost(const Certificate &certificate, std::string_view hostName);

} // namespace seal::pki
