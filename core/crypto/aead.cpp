#include "core/crypto/aead.h"

#include "core/crypto/ossl.h"

#include <algorithm>
#include <array>
#include <limits>

namespace seal::crypto {

namespace {

constexpr std::size_t kLargest = std::numeric_limits<int>::max() - 64;

const EVP_CIPHER *aes256Gcm()
{
    static const EvpCipherPtr cipher(EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr));
    return cipher.get();
}

bool feedAad(EVP_CIPHER_CTX *context, ByteView aad)
{
    int size = 0;
    return aad.empty() || EVP_CipherUpdate(context, nullptr, &size, ucharData(aad), static_cast<int>(aad.size())) == 1;
}

bool feed(EVP_CIPHER_CTX *context, ByteView in, std::span<std::byte> out)
{
    int size = 0;
    return in.empty() ||
           (EVP_CipherUpdate(context, outData(out), &size, ucharData(in), static_cast<int>(in.size())) == 1 &&
            static_cast<std::size_t>(size) == in.size());
}

} // namespace

Result<Aead256> Aead256::create(const SecretBytes &key32)
{
    if (key32.size() != kKeySize)
        return makeError(Errc::InvalidInput, "AES-256-GCM: the key must have 32 bytes");
    return Aead256(key32.clone());
}

Result<Bytes> Aead256::seal(Random &random, ByteView plain, ByteView aad) const
{
    if (plain.size() > kLargest || aad.size() > kLargest)
        return makeError(Errc::TooLarge, "AES-256-GCM: message too long");
    Bytes out(kNonceSize + plain.size() + kTagSize);
    const std::span all(out);
    const auto nonce = all.first(kNonceSize);
    random.fill(nonce);
    const EvpCipherCtxPtr context(EVP_CIPHER_CTX_new());
    unsigned char last[16];
    int size = 0;
    if (!context ||
        EVP_EncryptInit_ex2(context.get(), aes256Gcm(), ucharData(m_key.view()), ucharData(nonce), nullptr) != 1 ||
        !feedAad(context.get(), aad) || !feed(context.get(), plain, all.subspan(kNonceSize, plain.size())) ||
        EVP_EncryptFinal_ex(context.get(), last, &size) != 1 ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, static_cast<int>(kTagSize),
                            all.last(kTagSize).data()) != 1)
        return opensslError("AES-256-GCM seal");
    return out;
}

Result<SecretBytes> Aead256::open(ByteView sealed, ByteView aad) const
{
    if (sealed.size() < kNonceSize + kTagSize)
        return makeError(Errc::Crypto, "AES-256-GCM open: too short");
    if (sealed.size() > kLargest || aad.size() > kLargest)
        return makeError(Errc::TooLarge, "AES-256-GCM: message too long");
    const auto nonce = sealed.first(kNonceSize);
    const auto body = sealed.subspan(kNonceSize, sealed.size() - kNonceSize - kTagSize);
    std::array<std::byte, kTagSize> tag{};
    std::copy_n(sealed.last(kTagSize).begin(), kTagSize, tag.begin());
    SecretBytes out(body.size());
    const EvpCipherCtxPtr context(EVP_CIPHER_CTX_new());
    unsigned char last[16];
    int size = 0;
    if (!context ||
        EVP_DecryptInit_ex2(context.get(), aes256Gcm(), ucharData(m_key.view()), ucharData(nonce), nullptr) != 1 ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(kTagSize), tag.data()) != 1 ||
        !feedAad(context.get(), aad) || !feed(context.get(), body, out.writable()) ||
        EVP_DecryptFinal_ex(context.get(), last, &size) != 1)
        return opensslError("AES-256-GCM open: not authentic");
    return out;
}

} // namespace seal::crypto
