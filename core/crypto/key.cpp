#include "core/crypto/key.h"

#include "core/base/encoding.h"

#include <openssl/core_names.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <algorithm>
#include <cstring>
#include <limits>

namespace seal::crypto {

namespace {

using Pkcs8Ptr = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Deleter<PKCS8_PRIV_KEY_INFO_free>>;

constexpr int kLeastRsaBits = 2048;
constexpr int kMostRsaBits = 8192; // more would let a stranger's key cost us seconds
constexpr int kMostExponentBits = 64;
constexpr std::size_t kLargestKeyFile = 64U * 1024U;

Error unsupported(const char *what)
{
    return makeError(Errc::InvalidInput, what);
}

const char *groupName(KeyType type)
{
    return type == KeyType::EcP384 ? "P-384" : "P-256";
}
std::size_t coordinateSize(KeyType type)
{
    return type == KeyType::EcP384 ? 48 : 32;
}
bool isEc(KeyType type)
{
    return type == KeyType::EcP256 || type == KeyType::EcP384;
}

Result<KeyType> typeOf(EVP_PKEY *key)
{
    if (EVP_PKEY_is_a(key, "ED25519") == 1)
        return KeyType::Ed25519;
    if (EVP_PKEY_is_a(key, "RSA") == 1)
        return KeyType::Rsa;
    if (EVP_PKEY_is_a(key, "EC") != 1)
        return unsupported("key of a kind that is not supported");
    int isExplicit = 0;
    if (EVP_PKEY_get_int_param(key, OSSL_PKEY_PARAM_EC_DECODED_FROM_EXPLICIT_PARAMS, &isExplicit) == 1 &&
        isExplicit != 0)
        return unsupported("EC key with explicit curve parameters");
    std::array<char, 64> name{};
    std::size_t size = 0;
    if (EVP_PKEY_get_group_name(key, name.data(), name.size(), &size) != 1)
        return opensslError("EC key without a named curve");
    const std::string_view group(name.data(), size);
    if (group == "prime256v1" || group == "P-256")
        return KeyType::EcP256;
    if (group == "secp384r1" || group == "P-384")
        return KeyType::EcP384;
    return unsupported("EC key on a curve that is not supported");
}

/// Big-endian value of a key's number; `width` 0 means as short as possible.
Result<Bytes> numberOf(EVP_PKEY *key, const char *name, std::size_t width)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &raw) != 1)
        return opensslError("reading a key's value");
    const BignumPtr number(raw);
    Bytes out(width == 0 ? static_cast<std::size_t>(BN_num_bytes(number.get())) : width);
    if (BN_bn2binpad(number.get(), outData(out), static_cast<int>(out.size())) < 0)
        return opensslError("reading a key's value");
    return out;
}

Result<PublicParts> partsOf(EVP_PKEY *key, KeyType type)
{
    PublicParts parts;
    if (type == KeyType::Ed25519) {
        std::size_t size = 32;
        parts.first.resize(size);
        if (EVP_PKEY_get_raw_public_key(key, outData(parts.first), &size) != 1 || size != parts.first.size())
            return opensslError("reading an Ed25519 key");
        return parts;
    }
    const auto width = isEc(type) ? coordinateSize(type) : 0;
    SEAL_TRY(parts.first, numberOf(key, isEc(type) ? OSSL_PKEY_PARAM_EC_PUB_X : OSSL_PKEY_PARAM_RSA_N, width));
    SEAL_TRY(parts.second, numberOf(key, isEc(type) ? OSSL_PKEY_PARAM_EC_PUB_Y : OSSL_PKEY_PARAM_RSA_E, width));
    return parts;
}

Result<EvpPkeyPtr> keyFromParams(const char *algorithm, OSSL_PARAM_BLD *builder)
{
    const ParamsPtr params(OSSL_PARAM_BLD_to_param(builder));
    const EvpPkeyCtxPtr context(EVP_PKEY_CTX_new_from_name(nullptr, algorithm, nullptr));
    EVP_PKEY *raw = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &raw, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return opensslError("not a public key");
    EvpPkeyPtr key(raw);
    const EvpPkeyCtxPtr check(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr));
    if (!check || EVP_PKEY_public_check_quick(check.get()) != 1)
        return opensslError("public key fails its check");
    return key;
}

Result<EvpPkeyPtr> ecFromParts(KeyType type, const PublicParts &parts)
{
    // RFC 7518 section 6.2.1.2: coordinates have the full width of the field.
    const auto width = coordinateSize(type);
    if (parts.first.size() != width || parts.second.size() != width)
        return unsupported("EC key: coordinate of a wrong length");
    Bytes point{std::byte{4}}; // uncompressed form, SEC 1 section 2.3.3
    point.insert(point.end(), parts.first.begin(), parts.first.end());
    point.insert(point.end(), parts.second.begin(), parts.second.end());
    const ParamBldPtr builder(OSSL_PARAM_BLD_new());
    if (!builder ||
        OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, groupName(type), 0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()) != 1)
        return opensslError("EC key");
    return keyFromParams("EC", builder.get()); // refuses points off the curve
}

Result<EvpPkeyPtr> rsaFromParts(const PublicParts &parts)
{
    if (parts.first.size() > kMostRsaBits / 8 || parts.second.size() > kMostExponentBits / 8)
        return unsupported("RSA key: too large");
    // RFC 7518 section 6.3.1: no leading zeros.
    if (parts.first.empty() || parts.second.empty() || parts.first[0] == std::byte{0} ||
        parts.second[0] == std::byte{0})
        return unsupported("RSA key: empty or padded value");
    const BignumPtr n(BN_bin2bn(ucharData(parts.first), static_cast<int>(parts.first.size()), nullptr));
    const BignumPtr e(BN_bin2bn(ucharData(parts.second), static_cast<int>(parts.second.size()), nullptr));
    if (!n || !e || BN_num_bits(n.get()) < kLeastRsaBits || !BN_is_odd(n.get()) || !BN_is_odd(e.get()) ||
        BN_is_one(e.get()))
        return unsupported("RSA key: modulus or exponent out of range");
    const ParamBldPtr builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return opensslError("RSA key");
    return keyFromParams("RSA", builder.get());
}

Result<EvpPkeyPtr> edFromParts(const PublicParts &parts)
{
    if (parts.first.size() != 32 || !parts.second.empty())
        return unsupported("Ed25519 key: wrong length");
    EvpPkeyPtr key(
        EVP_PKEY_new_raw_public_key_ex(nullptr, "ED25519", nullptr, ucharData(parts.first), parts.first.size()));
    if (!key)
        return opensslError("Ed25519 key");
    return key;
}

/// SubjectPublicKeyInfo up to the key itself (RFC 5480 section 2.1.1, RFC 8410 section 4); empty for RSA.
ByteView spkiFront(KeyType type)
{
    static constexpr auto kP256 = std::to_array<unsigned char>({0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48,
                                                                0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86, 0x48,
                                                                0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04});
    static constexpr auto kP384 =
        std::to_array<unsigned char>({0x30, 0x76, 0x30, 0x10, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02,
                                      0x01, 0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x22, 0x03, 0x62, 0x00, 0x04});
    static constexpr auto kEd25519 =
        std::to_array<unsigned char>({0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00});
    switch (type) {
    case KeyType::EcP256:
        return std::as_bytes(std::span(kP256));
    case KeyType::EcP384:
        return std::as_bytes(std::span(kP384));
    case KeyType::Ed25519:
        return std::as_bytes(std::span(kEd25519));
    case KeyType::Rsa:
        break;
    }
    return {};
}

Result<Bytes> spkiOf(EVP_PKEY *key, KeyType type, const PublicParts &parts)
{
    // OpenSSL's encoder takes 100 us, and a DPoP proof brings a new key with each request.
    if (const auto front = spkiFront(type); !front.empty()) {
        Bytes out(front.begin(), front.end());
        out.insert(out.end(), parts.first.begin(), parts.first.end());
        out.insert(out.end(), parts.second.begin(), parts.second.end());
        return out;
    }
    const int size = i2d_PUBKEY(key, nullptr);
    if (size <= 0)
        return opensslError("encoding a public key");
    Bytes out(static_cast<std::size_t>(size));
    auto *at = outData(out);
    if (i2d_PUBKEY(key, &at) != size)
        return opensslError("encoding a public key");
    return out;
}

bool hasPrivatePart(EVP_PKEY *key, KeyType type)
{
    if (type == KeyType::Ed25519) {
        std::size_t size = 0;
        return EVP_PKEY_get_raw_private_key(key, nullptr, &size) == 1;
    }
    BIGNUM *raw = nullptr;
    const bool there =
        EVP_PKEY_get_bn_param(key, isEc(type) ? OSSL_PKEY_PARAM_PRIV_KEY : OSSL_PKEY_PARAM_RSA_D, &raw) == 1;
    const BignumPtr owner(raw);
    return there;
}

/// Always ours: without it OpenSSL would ask on the terminal.
int passphraseCallback(char *buffer, int size, int, void *user)
{
    const auto *passphrase = static_cast<const std::string_view *>(user);
    if (!passphrase || passphrase->empty() || passphrase->size() > static_cast<std::size_t>(std::max(size, 0)))
        return -1;
    std::memcpy(buffer, passphrase->data(), passphrase->size());
    return static_cast<int>(passphrase->size());
}

Result<BioPtr> readerOf(std::string_view text)
{
    if (text.size() > kLargestKeyFile)
        return makeError(Errc::TooLarge, "key file too long");
    BioPtr bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
    if (!bio)
        return opensslError("key file");
    return bio;
}

} // namespace

std::string_view keyTypeName(KeyType type)
{
    switch (type) {
    case KeyType::EcP256:
        return "EC P-256";
    case KeyType::EcP384:
        return "EC P-384";
    case KeyType::Ed25519:
        return "Ed25519";
    case KeyType::Rsa:
        return "RSA";
    }
    return "?";
}

Result<PublicKey> PublicKey::fromHandle(EVP_PKEY *key)
{
    if (!key)
        return makeError(Errc::InvalidInput, "no key");
    SEAL_TRY(const auto type, typeOf(key));
    SEAL_TRY(const auto parts, partsOf(key, type));
    return fromParts(type, parts); // a key of its own: no private half, named curve, plain form
}

Result<PublicKey> PublicKey::fromParts(KeyType type, const PublicParts &parts)
{
    auto key = isEc(type) ? ecFromParts(type, parts) : type == KeyType::Rsa ? rsaFromParts(parts) : edFromParts(parts);
    if (!key)
        return Error{Errc::InvalidInput, key.error().detail};
    SEAL_TRY(auto spki, spkiOf(key->get(), type, parts));
    return PublicKey(std::make_shared<const State>(State{std::move(*key), type, std::move(spki), parts}));
}

Result<PublicKey> PublicKey::fromSpkiDer(ByteView der)
{
    if (der.empty() || der.size() > kLargestKeyFile)
        return makeError(Errc::InvalidInput, "not a SubjectPublicKeyInfo");
    const auto *at = ucharData(der);
    const EvpPkeyPtr key(d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())));
    if (!key)
        return Error{Errc::InvalidInput, opensslError("not a SubjectPublicKeyInfo").detail};
    if (at != ucharData(der) + der.size())
        return makeError(Errc::InvalidInput, "bytes after a SubjectPublicKeyInfo");
    return fromHandle(key.get());
}

Result<PublicKey> PublicKey::fromPem(std::string_view pem)
{
    SEAL_TRY(const auto bio, readerOf(pem));
    const EvpPkeyPtr key(PEM_read_bio_PUBKEY(bio.get(), nullptr, passphraseCallback, nullptr));
    if (!key)
        return Error{Errc::InvalidInput, opensslError("not a PEM public key").detail};
    return fromHandle(key.get());
}

int PublicKey::bits() const
{
    return EVP_PKEY_get_bits(handle());
}

std::string PublicKey::toPem() const
{
    constexpr std::size_t kLine = 64; // RFC 7468 section 2
    const auto text = toBase64(m_state->spki);
    std::string out = "-----BEGIN PUBLIC KEY-----\n";
    for (std::size_t i = 0; i < text.size(); i += kLine)
        out.append(text, i, kLine).push_back('\n');
    return out += "-----END PUBLIC KEY-----\n";
}

Result<PrivateKey> PrivateKey::generate(KeyType type)
{
    EVP_PKEY *raw = nullptr;
    switch (type) {
    case KeyType::EcP256:
    case KeyType::EcP384:
        raw = EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", groupName(type));
        break;
    case KeyType::Ed25519:
        raw = EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
        break;
    case KeyType::Rsa:
        raw = EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t{3072});
        break;
    }
    EvpPkeyPtr key(raw);
    if (!key)
        return opensslError("generating a key");
    return fromHandle(std::move(key));
}

Result<PrivateKey> PrivateKey::fromHandle(EvpPkeyPtr key)
{
    SEAL_TRY(auto publicHalf, PublicKey::fromHandle(key.get()));
    if (!hasPrivatePart(key.get(), publicHalf.type())) {
        opensslError({});
        return makeError(Errc::InvalidInput, "not a private key");
    }
    PrivateKey made(std::shared_ptr<EVP_PKEY>(key.release(), Deleter<EVP_PKEY_free>()), std::move(publicHalf));
    // A signature that its own public half takes shows that the halves belong together. EVP_PKEY_pairwise_check says the same and takes a
    // hundred milliseconds on a P-256 key: half a second for the keys that a site starts with.
    const auto probe = asBytes("sealdesk: do the halves of this key belong together?");
    const auto alg = defaultAlg(made.type());
    const auto signature = made.sign(alg, probe);
    if (!signature || !made.publicKey().verify(alg, probe, *signature))
        return makeError(Errc::InvalidInput, "the halves of the key do not match");
    return made;
}

Result<PrivateKey> PrivateKey::fromPkcs8Der(ByteView der)
{
    if (der.empty() || der.size() > kLargestKeyFile)
        return makeError(Errc::InvalidInput, "not a PKCS#8 key");
    const auto *at = ucharData(der);
    const Pkcs8Ptr info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &at, static_cast<long>(der.size())));
    if (info && at != ucharData(der) + der.size())
        return makeError(Errc::InvalidInput, "bytes after a PKCS#8 key");
    EvpPkeyPtr key(info ? EVP_PKCS82PKEY(info.get()) : nullptr);
    if (!key)
        return Error{Errc::InvalidInput, opensslError("not a PKCS#8 key").detail};
    return fromHandle(std::move(key));
}

Result<PrivateKey> PrivateKey::fromPem(std::string_view pem, std::string_view passphrase)
{
    SEAL_TRY(const auto bio, readerOf(pem));
    EvpPkeyPtr key(PEM_read_bio_PrivateKey(bio.get(), nullptr, passphraseCallback, &passphrase));
    if (!key)
        return Error{Errc::InvalidInput, opensslError("not a PEM private key, or another passphrase").detail};
    return fromHandle(std::move(key));
}

Result<SecretBytes> PrivateKey::toPkcs8Der() const
{
    const Pkcs8Ptr info(EVP_PKEY2PKCS8(handle()));
    const int size = info ? i2d_PKCS8_PRIV_KEY_INFO(info.get(), nullptr) : 0;
    if (size <= 0)
        return opensslError("encoding a private key");
    SecretBytes out(static_cast<std::size_t>(size));
    auto *at = outData(out.writable());
    if (i2d_PKCS8_PRIV_KEY_INFO(info.get(), &at) != size)
        return opensslError("encoding a private key");
    return out;
}

Result<SecretBytes> PrivateKey::toPem(std::string_view passphrase) const
{
    const BioPtr bio(BIO_new(BIO_s_mem())); // OpenSSL wipes its buffer
    const auto *cipher = passphrase.empty() ? nullptr : EVP_aes_256_cbc();
    if (!bio ||
        PEM_write_bio_PKCS8PrivateKey(bio.get(), handle(), cipher, nullptr, 0, passphraseCallback, &passphrase) != 1)
        return opensslError("encoding a private key");
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    if (size <= 0)
        return opensslError("encoding a private key");
    return SecretBytes::fromText({data, static_cast<std::size_t>(size)});
}

} // namespace seal::crypto
