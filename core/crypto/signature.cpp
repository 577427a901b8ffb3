// Signing and verifying with the keys of key.h.

#include "core/crypto/digest.h"
#include "core/crypto/key.h"

#include <openssl/rsa.h>

#include <algorithm>

namespace seal::crypto {

namespace {

/// Ready contexts of the keys that this thread used last: making one costs a quarter of an ES256 signature.
/// A context holds its key, so an address in use is never another key's. A key that was dropped elsewhere
/// stays in memory until later keys push it out or the thread ends.
class ContextCache
{
public:
    using Init = int (*)(EVP_PKEY_CTX *);
    explicit ContextCache(Init init) : m_init(init) {}

    EVP_PKEY_CTX *get(EVP_PKEY *key)
    {
        for (const auto &entry : m_entries) {
            if (entry.key == key)
                return entry.context.get();
        }
        EvpPkeyCtxPtr context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
        if (!context || m_init(context.get()) != 1 ||
            EVP_PKEY_CTX_set_signature_md(context.get(), sha256Algorithm()) != 1)
            return nullptr;
        auto &entry = m_entries[m_next++ % m_entries.size()];
        entry.context = std::move(context);
        entry.key = key;
        return entry.context.get();
    }

private:
    struct Entry
    {
        EVP_PKEY *key = nullptr;
        EvpPkeyCtxPtr context;
    };
    Init m_init;
    std::array<Entry, 4> m_entries;
    std::size_t m_next = 0;
};

constexpr auto kInteger = std::byte{0x02};
constexpr auto kSequence = std::byte{0x30};

/// Moves one DER INTEGER into `out`, right-aligned; leaves `der` behind it.
bool takeInteger(ByteView &der, std::span<std::byte> out)
{
    if (der.size() < 3 || der[0] != kInteger)
        return false;
    const auto size = std::to_integer<std::size_t>(der[1]);
    if (size == 0 || size > 127 || size > der.size() - 2)
        return false;
    auto value = der.subspan(2, size);
    der = der.subspan(2 + size);
    if (value[0] == std::byte{0})
        value = value.subspan(1);
    if (value.size() > out.size())
        return false;
    std::copy(value.begin(), value.end(), out.last(value.size()).begin());
    return true;
}

/// ECDSA-Sig-Value (RFC 3279 section 2.2.3) to r||s (RFC 7518 section 3.4). `raw` comes zeroed. For curves up to
/// P-384 all lengths fit into one byte.
bool derToRaw(ByteView der, std::span<std::byte> raw)
{
    if (der.size() < 2 || der[0] != kSequence || std::to_integer<std::size_t>(der[1]) != der.size() - 2)
        return false;
    auto rest = der.subspan(2);
    return takeInteger(rest, raw.first(raw.size() / 2)) && takeInteger(rest, raw.last(raw.size() / 2)) && rest.empty();
}

void addInteger(Bytes &der, ByteView value)
{
    while (value.size() > 1 && value[0] == std::byte{0})
        value = value.subspan(1);
    const bool pad = (value[0] & std::byte{0x80}) != std::byte{0};
    der.push_back(kInteger);
    der.push_back(static_cast<std::byte>(value.size() + (pad ? 1 : 0)));
    if (pad)
        der.push_back(std::byte{0});
    der.insert(der.end(), value.begin(), value.end());
}

Bytes rawToDer(ByteView raw)
{
    Bytes der;
    der.reserve(raw.size() + 8);
    der.push_back(kSequence);
    der.push_back(std::byte{0});
    addInteger(der, raw.first(raw.size() / 2));
    addInteger(der, raw.last(raw.size() / 2));
    der[1] = static_cast<std::byte>(der.size() - 2);
    return der;
}

const EVP_MD *digestOf(SigAlg alg)
{
    switch (alg) {
    case SigAlg::Es384:
        return EVP_sha384();
    case SigAlg::EdDsa:
        return nullptr; // Ed25519 hashes by itself (RFC 8032)
    case SigAlg::Es256:
    case SigAlg::Rs256:
    case SigAlg::Ps256:
        return sha256Algorithm();
    }
    return nullptr;
}

/// RFC 7518 section 3.5: PS256 has a salt as long as the digest, MGF1 with the same digest.
bool setPadding(EVP_PKEY_CTX *context, SigAlg alg)
{
    if (alg == SigAlg::Rs256)
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1;
    return alg != SigAlg::Ps256 || (EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
                                    EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1);
}

bool verifyNative(EVP_PKEY *key, SigAlg alg, ByteView message, ByteView signature)
{
    const EvpMdCtxPtr context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *settings = nullptr; // owned by the context
    return context && EVP_DigestVerifyInit(context.get(), &settings, digestOf(alg), nullptr, key) == 1 &&
           setPadding(settings, alg) &&
           EVP_DigestVerify(context.get(), ucharData(signature), signature.size(), ucharData(message),
                            message.size()) == 1;
}

} // namespace

SigAlg defaultAlg(KeyType type)
{
    switch (type) {
    case KeyType::EcP256:
        return SigAlg::Es256;
    case KeyType::EcP384:
        return SigAlg::Es384;
    case KeyType::Ed25519:
        return SigAlg::EdDsa;
    case KeyType::Rsa:
        return SigAlg::Rs256;
    }
    return SigAlg::Es256;
}

bool algFits(SigAlg alg, KeyType type)
{
    return alg == defaultAlg(type) || (alg == SigAlg::Ps256 && type == KeyType::Rsa);
}

bool PublicKey::verifyEs256(ByteView message, ByteView signature) const
{
    if (type() != KeyType::EcP256 || signature.size() != 64)
        return false;
    thread_local ContextCache contexts(EVP_PKEY_verify_init);
    auto *context = contexts.get(handle());
    const auto digest = sha256(message);
    const auto der = rawToDer(signature);
    const bool good =
        context && EVP_PKEY_verify(context, ucharData(der), der.size(), ucharData(digest), digest.size()) == 1;
    if (!good)
        opensslError({}); // a bad signature leaves nothing behind for the next reader of the queue
    return good;
}

bool PublicKey::verify(SigAlg alg, ByteView message, ByteView signature) const
{
    if (!algFits(alg, type()))
        return false;
    if (alg == SigAlg::Es256)
        return verifyEs256(message, signature);
    if (alg == SigAlg::Es384 && signature.size() != 96)
        return false;
    const bool good = alg == SigAlg::Es384 ? verifyNative(handle(), alg, message, rawToDer(signature))
                                           : verifyNative(handle(), alg, message, signature);
    if (!good)
        opensslError({});
    return good;
}

Result<std::array<std::byte, 64>> PrivateKey::signEs256(ByteView message) const
{
    if (type() != KeyType::EcP256)
        return makeError(Errc::InvalidInput, "ES256 needs a P-256 key");
    thread_local ContextCache contexts(EVP_PKEY_sign_init);
    auto *context = contexts.get(handle());
    const auto digest = sha256(message);
    std::array<std::byte, 80> der{};
    std::size_t size = der.size();
    if (!context || EVP_PKEY_sign(context, outData(der), &size, ucharData(digest), digest.size()) != 1)
        return opensslError("ES256");
    std::array<std::byte, 64> raw{};
    if (!derToRaw(ByteView(der).first(size), raw))
        return makeError(Errc::Crypto, "ES256: unexpected form of signature");
    return raw;
}

Result<Bytes> PrivateKey::sign(SigAlg alg, ByteView message) const
{
    if (!algFits(alg, type()))
        return makeError(Errc::InvalidInput, "signature scheme does not fit the key");
    if (alg == SigAlg::Es256) {
        SEAL_TRY(const auto raw, signEs256(message));
        return Bytes(raw.begin(), raw.end());
    }
    const EvpMdCtxPtr context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *settings = nullptr; // owned by the context
    std::size_t size = 0;
    if (!context || EVP_DigestSignInit(context.get(), &settings, digestOf(alg), nullptr, handle()) != 1 ||
        !setPadding(settings, alg) ||
        EVP_DigestSign(context.get(), nullptr, &size, ucharData(message), message.size()) != 1)
        return opensslError("signing");
    Bytes signature(size);
    if (EVP_DigestSign(context.get(), outData(signature), &size, ucharData(message), message.size()) != 1)
        return opensslError("signing");
    signature.resize(size);
    if (alg != SigAlg::Es384)
        return signature;
    Bytes raw(96);
    if (!derToRaw(signature, raw))
        return makeError(Errc::Crypto, "ES384: unexpected form of signature");
    return raw;
}

} // namespace seal::crypto
