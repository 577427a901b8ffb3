#pragma once

#include "core/base/result.h"
#include "core/crypto/key.h"
#include "core/pki/certificate.h"

#include <openssl/types.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace seal::net {

/// A key with its certificate and the intermediates behind it, leaf first, without the trust anchor.
struct TlsIdentity
{
    crypto::PrivateKey key;
    std::vector<pki::Certificate> chain;
};

/// Asked at the handshake for each certificate of the peer's chain below the anchor; true ends it with
/// certificate_revoked. Called on worker threads, several at a time.
using RevocationCheck = std::function<bool(const pki::Certificate &)>;

struct TlsServerOptions
{
    /// An ECDSA and an RSA identity: without both, one of the two mandatory TLS 1.2 suites cannot be agreed (TS 33.210
    /// clause 6.2.3).
    std::vector<TlsIdentity> identities;
    bool requireClientCertificate = false;
    std::vector<pki::Certificate> clientTrust; ///< anchors for client certificates of this interface alone
    bool resumption = false;                   ///< never together with client certificates
    RevocationCheck isRevoked;
};

struct TlsClientOptions
{
    std::vector<pki::Certificate> trust;
    std::optional<TlsIdentity> identity; ///< for mutual TLS
    RevocationCheck isRevoked;
};

/// What a handshake agreed on.
struct TlsInfo
{
    std::string version; ///< "TLSv1.3"
    std::string suite;   ///< "TLS_AES_128_GCM_SHA256"
    std::string group;   ///< "P-256"; empty if OpenSSL cannot tell
    std::optional<pki::Certificate> peer;
};

/// The TLS profile of TS 33.210 clause 6.2 for a server. Cheap to copy, immutable, shared by threads.
class TlsServerContext
{
public:
    static Result<TlsServerContext> create(TlsServerOptions options);
    /// For the connection code of this folder.
    [[nodiscard]] SSL_CTX *handle() const;

private:
    struct Impl;
    explicit TlsServerContext(std::shared_ptr<const Impl> impl) : m_impl(std::move(impl)) {}
    std::shared_ptr<const Impl> m_impl;
};

/// The same profile for a client: server name always checked against subjectAltName, never against CN; SNI always sent.
class TlsClientContext
{
public:
    static Result<TlsClientContext> create(TlsClientOptions options);
    [[nodiscard]] SSL_CTX *handle() const;

private:
    struct Impl;
    explicit TlsClientContext(std::shared_ptr<const Impl> impl) : m_impl(std::move(impl)) {}
    std::shared_ptr<const Impl> m_impl;
};

} // namespace seal::net
