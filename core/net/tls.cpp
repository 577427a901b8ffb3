#include "core/net/tls.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include "core/crypto/ossl.h"

namespace seal::net {

namespace {

using SslCtxPtr = std::unique_ptr<SSL_CTX, crypto::Deleter<SSL_CTX_free>>;
using X509StackPtr = std::unique_ptr<STACK_OF(X509), decltype([](STACK_OF(X509) * stack) { sk_X509_free(stack); })>;

/// The TLS profile of TS 33.210 clause 6.2 (TS 33.310 Annex E points there): all of it stands here.
struct Profile
{
    int minVersion;
    const char *tls12Suites;
    const char *tls13Suites;
    const char *groups;
    const char *signatures;
    int securityLevel;
    std::uint64_t options;
    long modes;
    int verifyDepth;
    long ticketSeconds;
};

constexpr Profile kProfile = {
    .minVersion = TLS1_2_VERSION, // 6.2.1: nothing older, TLS 1.3 on
    // 6.2.3: AEAD with forward secrecy; ECDHE-ECDSA and DHE-RSA with AES-128-GCM are mandatory.
    .tls12Suites = "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:DHE-RSA-AES128-GCM-SHA256:"
                   "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:DHE-RSA-AES256-GCM-SHA384",
    // 6.2.2 and RFC 8446 section 9.1.
    .tls13Suites = "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256",
    .groups = "P-256:P-384:X25519",
    .signatures = "ECDSA+SHA256:ECDSA+SHA384:RSA-PSS+SHA256:RSA-PSS+SHA384:RSA+SHA256:RSA+SHA384",
    .securityLevel = 2, // 112 bit
    .options = SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE,
    .modes = SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS,
    .verifyDepth = 4,
    .ticketSeconds = 3600,
};
constexpr std::uint64_t kNeverOptions = SSL_OP_ALLOW_NO_DHE_KEX | SSL_OP_LEGACY_SERVER_CONNECT |
                                        SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION | SSL_OP_NO_EXTENDED_MASTER_SECRET;

constexpr unsigned char kAlpn[] = "\x08http/1.1";
constexpr unsigned int kAlpnSize = sizeof(kAlpn) - 1;

void freeRevocation(void * /*parent*/, void *pointer, CRYPTO_EX_DATA * /*data*/, int /*index*/, long /*l*/,
                    void * /*p*/)
{
    delete static_cast<RevocationCheck *>(pointer); // made in setRevocation(), owned by the SSL_CTX since
}

/// Where an SSL_CTX keeps its RevocationCheck, so that both live equally long.
int revocationIndex()
{
    static const int index = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, freeRevocation);
    return index;
}

bool isRevoked(const RevocationCheck &check, X509 *x509)
{
    const auto certificate = pki::Certificate::fromHandle(x509);
    if (!certificate)
        return true; // what cannot be read cannot be cleared
    try {
        return check(*certificate);
    } catch (...) {
        return true;
    }
}

int verifyChain(X509_STORE_CTX *store, void * /*argument*/)
{
    if (X509_verify_cert(store) != 1)
        return 0;
    const auto *ssl = static_cast<SSL *>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    const auto *check = static_cast<RevocationCheck *>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), revocationIndex()));
    if (!check)
        return 1;
    const auto *chain = X509_STORE_CTX_get0_chain(store);
    const int size = sk_X509_num(chain);
    for (int i = 0; i < size && (i == 0 || i + 1 < size); ++i) {
        if (isRevoked(*check, sk_X509_value(chain, i))) {
            X509_STORE_CTX_set_error_depth(store, i);
            X509_STORE_CTX_set_error(store, X509_V_ERR_CERT_REVOKED);
            return 0;
        }
    }
    return 1;
}

/// RFC 7301 section 3.2: http/1.1 if it is offered, a fatal alert if only others are.
int selectAlpn(SSL * /*ssl*/, const unsigned char **out, unsigned char *outSize, const unsigned char *offered,
               unsigned int offeredSize, void * /*argument*/)
{
    unsigned char *chosen = nullptr;
    if (SSL_select_next_proto(&chosen, outSize, kAlpn, kAlpnSize, offered, offeredSize) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

Result<SslCtxPtr> makeContext(const SSL_METHOD *method)
{
    SslCtxPtr context(SSL_CTX_new(method));
    SSL_CTX *ctx = context.get();
    if (!ctx)
        return crypto::opensslError("TLS context");
    SSL_CTX_clear_options(ctx, kNeverOptions);
    SSL_CTX_set_options(ctx, kProfile.options);
    SSL_CTX_set_mode(ctx, kProfile.modes);
    SSL_CTX_set_read_ahead(ctx, 1);
    SSL_CTX_set_security_level(ctx, kProfile.securityLevel);
    SSL_CTX_set_max_early_data(ctx, 0); // no 0-RTT
    if (SSL_CTX_set_min_proto_version(ctx, kProfile.minVersion) != 1 ||
        SSL_CTX_set_cipher_list(ctx, kProfile.tls12Suites) != 1 ||
        SSL_CTX_set_ciphersuites(ctx, kProfile.tls13Suites) != 1 ||
        SSL_CTX_set1_groups_list(ctx, kProfile.groups) != 1 || SSL_CTX_set1_sigalgs_list(ctx, kProfile.signatures) != 1)
        return crypto::opensslError("TLS profile");
    return context;
}

Status useIdentity(SSL_CTX *ctx, const TlsIdentity &identity)
{
    if (identity.chain.empty())
        return makeError(Errc::InvalidInput, "TLS identity without a certificate");
    if (identity.key.type() == crypto::KeyType::Ed25519)
        return makeError(Errc::InvalidInput, "the TLS profile has no Ed25519 certificates");
    const X509StackPtr chain(sk_X509_new_null());
    if (!chain)
        return crypto::opensslError("TLS chain");
    for (std::size_t i = 1; i < identity.chain.size(); ++i) {
        if (sk_X509_push(chain.get(), identity.chain[i].handle()) == 0)
            return crypto::opensslError("TLS chain");
    }
    if (SSL_CTX_use_cert_and_key(ctx, identity.chain.front().handle(), identity.key.handle(), chain.get(), 1) != 1 ||
        SSL_CTX_check_private_key(ctx) != 1)
        return makeError(Errc::InvalidInput, crypto::opensslError("TLS identity").detail);
    return {};
}

Status setTrust(SSL_CTX *ctx, const std::vector<pki::Certificate> &anchors, int purpose)
{
    X509_STORE *store = SSL_CTX_get_cert_store(ctx);
    for (const auto &anchor : anchors) {
        if (X509_STORE_add_cert(store, anchor.handle()) != 1)
            return crypto::opensslError("TLS trust anchor");
    }
    X509_VERIFY_PARAM *param = SSL_CTX_get0_param(ctx);
    // An anchor may be an issuing CA whose own issuer is not trusted here: trust is what the interface names.
    if (X509_VERIFY_PARAM_set_flags(param, X509_V_FLAG_X509_STRICT | X509_V_FLAG_PARTIAL_CHAIN) != 1 ||
        X509_VERIFY_PARAM_set_purpose(param, purpose) != 1)
        return crypto::opensslError("TLS verification");
    X509_VERIFY_PARAM_set_depth(param, kProfile.verifyDepth);
    X509_VERIFY_PARAM_set_hostflags(param, X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    SSL_CTX_set_cert_verify_callback(ctx, verifyChain, nullptr);
    return {};
}

Status setRevocation(SSL_CTX *ctx, RevocationCheck check)
{
    if (!check)
        return {};
    auto owned = std::make_unique<RevocationCheck>(std::move(check));
    if (SSL_CTX_set_ex_data(ctx, revocationIndex(), owned.get()) != 1)
        return crypto::opensslError("TLS revocation check");
    (void)owned.release();
    return {};
}

Status requireClients(SSL_CTX *ctx, const TlsServerOptions &options)
{
    if (options.clientTrust.empty())
        return makeError(Errc::InvalidInput, "client certificates are required but none is trusted");
    SEAL_CHECK(setTrust(ctx, options.clientTrust, X509_PURPOSE_SSL_CLIENT));
    for (const auto &anchor : options.clientTrust) {
        if (SSL_CTX_add_client_CA(ctx, anchor.handle()) != 1)
            return crypto::opensslError("TLS client CA");
    }
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    return {};
}

Status setResumption(SSL_CTX *ctx, bool resumption)
{
    constexpr unsigned char kContextId[] = "seal";
    if (SSL_CTX_set_session_id_context(ctx, kContextId, sizeof(kContextId) - 1) != 1)
        return crypto::opensslError("TLS session context");
    // Stateless tickets only: their key lives and dies with this context.
    SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_timeout(ctx, kProfile.ticketSeconds);
    if (!resumption)
        SSL_CTX_set_options(ctx, SSL_OP_NO_TICKET);
    if (SSL_CTX_set_num_tickets(ctx, resumption ? 1 : 0) != 1)
        return crypto::opensslError("TLS tickets");
    return {};
}

} // namespace

struct TlsServerContext::Impl
{
    SslCtxPtr context;
};

struct TlsClientContext::Impl
{
    SslCtxPtr context;
};

Result<TlsServerContext> TlsServerContext::create(TlsServerOptions options)
{
    if (options.identities.empty())
        return makeError(Errc::InvalidInput, "a TLS server needs a certificate");
    if (options.requireClientCertificate && options.resumption)
        return makeError(Errc::InvalidInput, "no resumption where client certificates are required");
    ERR_clear_error();
    SEAL_TRY(auto context, makeContext(TLS_server_method()));
    for (const auto &identity : options.identities)
        SEAL_CHECK(useIdentity(context.get(), identity));
    SSL_CTX_set_dh_auto(context.get(), 1); // without it the mandatory DHE-RSA suite is silently absent
    SEAL_CHECK(setResumption(context.get(), options.resumption));
    if (options.requireClientCertificate)
        SEAL_CHECK(requireClients(context.get(), options));
    SEAL_CHECK(setRevocation(context.get(), std::move(options.isRevoked)));
    SSL_CTX_set_alpn_select_cb(context.get(), selectAlpn, nullptr);
    return TlsServerContext(std::make_shared<const Impl>(Impl{std::move(context)}));
}

SSL_CTX *TlsServerContext::handle() const
{
    return m_impl->context.get();
}

Result<TlsClientContext> TlsClientContext::create(TlsClientOptions options)
{
    if (options.trust.empty())
        return makeError(Errc::InvalidInput, "a TLS client needs a trust anchor");
    ERR_clear_error();
    SEAL_TRY(auto context, makeContext(TLS_client_method()));
    SEAL_CHECK(setTrust(context.get(), options.trust, X509_PURPOSE_SSL_SERVER));
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, nullptr);
    if (options.identity)
        SEAL_CHECK(useIdentity(context.get(), *options.identity));
    SEAL_CHECK(setRevocation(context.get(), std::move(options.isRevoked)));
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_TICKET);
    if (SSL_CTX_set_alpn_protos(context.get(), kAlpn, kAlpnSize) != 0)
        return crypto::opensslError("TLS ALPN");
    return TlsClientContext(std::make_shared<const Impl>(Impl{std::move(context)}));
}

SSL_CTX *TlsClientContext::handle() const
{
    return m_impl->context.get();
}

} // namespace seal::net
