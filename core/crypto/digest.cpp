#include "core/crypto/digest.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>

#include <cstdlib>

namespace seal::crypto {

namespace {

/// The digests cannot fail on valid arguments; only memory can run out, and then nothing is left to do.
void mustHold(bool condition)
{
    if (!condition)
        std::abort();
}

EVP_MAC *hmacAlgorithm()
{
    static const EvpMacPtr mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    return mac.get();
}

} // namespace

const EVP_MD *sha256Algorithm()
{
    // Fetched once: looking an algorithm up by name costs more than hashing a token.
    static const EvpMdPtr md(EVP_MD_fetch(nullptr, "SHA256", nullptr));
    return md.get();
}

Sha256Hasher::Sha256Hasher() : m_context(EVP_MD_CTX_new())
{
    mustHold(m_context && EVP_DigestInit_ex2(m_context.get(), sha256Algorithm(), nullptr) == 1);
}

void Sha256Hasher::add(ByteView data)
{
    mustHold(EVP_DigestUpdate(m_context.get(), data.data(), data.size()) == 1);
}

Sha256 Sha256Hasher::finish()
{
    Sha256 out{};
    mustHold(EVP_DigestFinal_ex(m_context.get(), outData(out), nullptr) == 1);
    mustHold(EVP_DigestInit_ex2(m_context.get(), sha256Algorithm(), nullptr) == 1);
    return out;
}

Sha256 sha256(ByteView data)
{
    thread_local const EvpMdCtxPtr context(EVP_MD_CTX_new());
    Sha256 out{};
    mustHold(context && EVP_DigestInit_ex2(context.get(), sha256Algorithm(), nullptr) == 1 &&
             EVP_DigestUpdate(context.get(), data.data(), data.size()) == 1 &&
             EVP_DigestFinal_ex(context.get(), outData(out), nullptr) == 1);
    return out;
}

Sha256 hmacSha256(ByteView key, ByteView data)
{
    static const std::byte nothing{};
    char digest[] = "SHA256";
    const OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
                                 OSSL_PARAM_construct_end()};
    // A null key would mean "the key of the last time".
    const auto *keyData = key.empty() ? reinterpret_cast<const unsigned char *>(&nothing) : ucharData(key);
    const EvpMacCtxPtr context(EVP_MAC_CTX_new(hmacAlgorithm()));
    Sha256 out{};
    std::size_t size = 0;
    mustHold(context && EVP_MAC_init(context.get(), keyData, key.size(), params) == 1 &&
             EVP_MAC_update(context.get(), ucharData(data), data.size()) == 1 &&
             EVP_MAC_final(context.get(), outData(out), &size, out.size()) == 1 && size == out.size());
    return out;
}

bool constantTimeEqual(ByteView a, ByteView b)
{
    return a.size() == b.size() && (a.empty() || CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0);
}

} // namespace seal::crypto
