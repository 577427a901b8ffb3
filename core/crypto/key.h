#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/ossl.h"

#include <array>
#include <memory>
#include <string>
#include <string_view>

namespace seal::crypto {

enum class KeyType { EcP256, EcP384, Ed25519, Rsa };
/// "EC P-256", "RSA", ...
std::string_view keyTypeName(KeyType type);

/// Signature schemes, named as in JOSE. `none` and HMAC are not among them on purpose.
enum class SigAlg { Es256, Es384, EdDsa, Rs256, Ps256 };
/// What a key signs with unless its owner was registered for another scheme (RSA: RS256).
SigAlg defaultAlg(KeyType type);
bool algFits(SigAlg alg, KeyType type);

/// The raw public values: EC x and y (fixed width), OKP x, RSA n and e (no leading zeros).
struct PublicParts
{
    Bytes first;
    Bytes second;
};

/// A public key that was checked (on the curve, RSA of 2048 to 8192 bits). A cheap handle to copy; safe from any
/// thread.
class PublicKey
{
public:
    /// Takes an OpenSSL key of one of our types, with or without a private part (which is dropped).
    static Result<PublicKey> fromHandle(EVP_PKEY *key);
    static Result<PublicKey> fromSpkiDer(ByteView der);
    static Result<PublicKey> fromPem(std::string_view pem);
    /// From raw values; what JWK and COSE keys carry.
    static Result<PublicKey> fromParts(KeyType type, const PublicParts &parts);

    [[nodiscard]] KeyType type() const { return m_state->type; }
    [[nodiscard]] int bits() const;
    /// SubjectPublicKeyInfo (RFC 5280 section 4.1.2.7); EC points uncompressed.
    [[nodiscard]] const Bytes &toSpkiDer() const { return m_state->spki; }
    [[nodiscard]] std::string toPem() const;
    [[nodiscard]] const PublicParts &parts() const { return m_state->parts; }

    /// ES256 over the message; signature is r||s, 64 bytes (RFC 7518 section 3.4). False for keys that are not P-256.
    [[nodiscard]] bool verifyEs256(ByteView message, ByteView signature) const;
    /// JOSE form of the signature (ECDSA raw). False if the scheme does not fit the key.
    [[nodiscard]] bool verify(SigAlg alg, ByteView message, ByteView signature) const;

    /// For pki and net; stays ours. Never changed through it.
    [[nodiscard]] EVP_PKEY *handle() const { return m_state->key.get(); }

    bool operator==(const PublicKey &other) const { return m_state->spki == other.m_state->spki; }

private:
    struct State
    {
        EvpPkeyPtr key;
        KeyType type;
        Bytes spki;
        PublicParts parts;
    };
    explicit PublicKey(std::shared_ptr<const State> state) : m_state(std::move(state)) {}

    std::shared_ptr<const State> m_state;
};

/// A private key with its public half. A cheap handle to copy; safe from any thread.
class PrivateKey
{
public:
    /// RSA keys get 3072 bits. Slow for RSA.
    static Result<PrivateKey> generate(KeyType type = KeyType::EcP256);
    /// Takes the key over; refuses keys without a private part and types that are not ours.
    static Result<PrivateKey> fromHandle(EvpPkeyPtr key);
    /// PKCS#8, not encrypted (RFC 5958).
    static Result<PrivateKey> fromPkcs8Der(ByteView der);
    /// PEM: PKCS#8, also encrypted, and the older "EC PRIVATE KEY" and "RSA PRIVATE KEY". Never asks on a terminal.
    static Result<PrivateKey> fromPem(std::string_view pem, std::string_view passphrase = {});

    [[nodiscard]] KeyType type() const { return m_public.type(); }
    [[nodiscard]] const PublicKey &publicKey() const { return m_public; }
    Result<SecretBytes> toPkcs8Der() const;
    /// PKCS#8 PEM text; encrypted with AES-256-CBC and PBKDF2 if a passphrase is given.
    Result<SecretBytes> toPem(std::string_view passphrase = {}) const;

    /// ES256, r||s (RFC 7518 section 3.4). Errc::InvalidInput for keys that are not P-256.
    Result<std::array<std::byte, 64>> signEs256(ByteView message) const;
    /// JOSE form of the signature. Errc::InvalidInput if the scheme does not fit the key.
    Result<Bytes> sign(SigAlg alg, ByteView message) const;

    /// For pki and net; stays ours.
    [[nodiscard]] EVP_PKEY *handle() const { return m_key.get(); }

private:
    PrivateKey(std::shared_ptr<EVP_PKEY> key, PublicKey publicHalf)
        : m_key(std::move(key)), m_public(std::move(publicHalf))
    {
    }

    std::shared_ptr<EVP_PKEY> m_key;
    PublicKey m_public;
};

} // namespace seal::crypto
