#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace seal::store {

/// A VAL user as the SIM-S knows it (TS 33.434 5.2.3).
struct User
{
    UserId id;
    LoginName login;         ///< compared byte by byte, unique
    ValUserId valUserId;     ///< the VAL user ID where a mapping names no other
    std::string displayName;
    std::string passwordPhc; ///< Argon2id, or empty: no password log-in
    bool disabled = false;
    UtcMs createdAt{};
    UtcMs passwordChangedAt{};
    bool operator==(const User &) const = default;
};

struct ValService
{
    ValServiceId id;
    std::string name;
    std::string description;
    bool disabled = false;
    UtcMs createdAt{};
    bool operator==(const ValService &) const = default;
};

/// VAL user to VAL service (TS 33.434 5.2.3): what tokens and keys follow from.
struct Mapping
{
    UserId user;
    ValServiceId service;
    ValUserId valUserId; ///< empty: the user's own
    std::string grantedBy;
    UtcMs since{};
    bool operator==(const Mapping &) const = default;
};

enum class ClientAuth { None, SecretBasic, TlsClientAuth };
std::string_view clientAuthName(ClientAuth auth); ///< as in RFC 8414 metadata: "none", "client_secret_basic", "tls_client_auth"
std::optional<ClientAuth> clientAuthFromName(std::string_view name);

/// Which name of a client certificate identifies the client (RFC 8705 2.1.2); exactly one is registered.
enum class CertificateName { SubjectDn, SanDns, SanUri };

/// An OAuth client (TS 33.434 A.3): SIM-C, VAL server, lab tool.
struct Client
{
    ClientId id;
    std::string name;
    ClientAuth auth = ClientAuth::None;
    std::string secretSha256; ///< hex; secrets are generated with 256 bit, so a plain hash is enough
    CertificateName certificateName = CertificateName::SanUri;
    std::string certificateValue;
    std::vector<std::string> grantTypes;   ///< "authorization_code", "refresh_token", "client_credentials"
    std::vector<std::string> redirectUris;
    std::vector<std::string> scopes;       ///< what the client may ask for (project bindings 1)
    std::vector<ValServiceId> services;    ///< a VAL server's own services; a limit for other clients
    bool allServices = false;              ///< no limit by service: what the user is mapped to decides
    bool valServer = false;                ///< acts on SEAL-S and KM-S with certificate and token
    bool firstParty = true;                ///< no consent page
    bool disabled = false;
    UtcMs createdAt{};
    bool operator==(const Client &) const = default;
};

enum class GrantKind { Code, Session };

/// One authorization; the family of its tokens. One row per grant, none per token.
struct Grant
{
    GrantId id;
    GrantKind kind = GrantKind::Code;
    ClientId client;     ///< empty for a browser session
    UserId user;
    SessionId session;   ///< the browser session it was made in
    std::string scope;   ///< granted, space separated
    std::string cnf;     ///< "x5t#S256:..." or "jkt:..." when bound, else empty
    UtcMs authTime{};
    std::int64_t generation = 0; ///< of the refresh token that is current
    UtcMs lastUsed{};
    UtcMs idleExpiry{};
    UtcMs absoluteExpiry{};
    bool revoked = false;
};

/// States of NIST SP 800-57 part 1 section 7 that this version uses.
enum class KeyState { PreActive, Active, Suspended, Deactivated, Compromised, Destroyed };
std::string_view keyStateName(KeyState state);
std::optional<KeyState> keyStateFromName(std::string_view name);

/// Key material of a VAL service for one VAL user (TS 33.434 5.2.3, 5.3). Material is sealed.
struct KeyRecord
{
    PayloadId payloadId;
    std::int64_t version = 1;
    ValServiceId service;
    UserId user;             ///< empty: the service's own key
    std::string algorithm;   ///< JWA name: "A256GCM", "HS256"
    std::string usage;       ///< JWK "use": "enc" or "sig"
    KeyState state = KeyState::Active;
    UtcMs notBefore{};
    UtcMs notAfter{};
    Bytes sealedMaterial;
    UtcMs createdAt{};
};

enum class SigningKeyUse { Token, Audit };

struct SigningKeyRecord
{
    std::string kid;
    SigningKeyUse use = SigningKeyUse::Token;
    std::string algorithm;   ///< "ES256"
    Bytes publicSpki;        ///< DER SubjectPublicKeyInfo
    Bytes sealedPrivate;     ///< sealed PKCS#8
    UtcMs createdAt{};
    std::optional<UtcMs> retiredAt; ///< published until then plus token lifetime, never signs after
};

struct CertificateRecord
{
    std::string serial;      ///< hex, unique with the issuer
    std::string issuer;      ///< sha256 hex of the issuing certificate, empty for a root
    std::string sha256;      ///< hex thumbprint of the DER
    std::string profile;     ///< "root-ca", "issuing-ca", "tls-server", "tls-client"
    std::string subject;
    std::string purpose;     ///< what it is for: "simS.https", "client:v2x-server", "ca"
    Bytes der;
    Bytes sealedPrivate;     ///< sealed PKCS#8, empty when the key is not ours
    UtcMs notBefore{};
    UtcMs notAfter{};
    std::optional<UtcMs> revokedAt;
    int revokeReason = 0;    ///< RFC 5280 5.3.1
};

/// What the deny list stops: tokens of a grant, user, client or certificate issued before a moment.
struct DenyEntry
{
    std::string key; ///< "grant:ID", "user:ID", "client:ID", "jti:ID", "cert:SHA256HEX"
    UtcMs before{};  ///< tokens with an earlier iat are refused
    UtcMs expiry{};  ///< when the last such token has expired: the entry may go
};

} // namespace seal::store
