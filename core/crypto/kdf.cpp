#include "core/crypto/kdf.h"

#include "core/crypto/ossl.h"

#include <openssl/core_names.h>

#include <array>

namespace seal::crypto {

namespace {

/// OSSL_PARAM wants non-const memory that it only reads.
OSSL_PARAM octets(const char *name, ByteView value)
{
    static const std::byte nothing{};
    const auto *data = value.empty() ? &nothing : value.data();
    return OSSL_PARAM_construct_octet_string(name, const_cast<std::byte *>(data), value.size());
}

} // namespace

Result<SecretBytes> hkdfSha256(ByteView ikm, ByteView salt, ByteView info, std::size_t length)
{
    constexpr std::size_t kLongest = 255 * 32; // RFC 5869 section 2.3
    if (length == 0 || length > kLongest)
        return makeError(Errc::InvalidInput, "HKDF: impossible length");
    static const EvpKdfPtr kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const EvpKdfCtxPtr context(EVP_KDF_CTX_new(kdf.get()));
    char digest[] = "SHA256";
    std::array<OSSL_PARAM, 5> params{};
    std::size_t count = 0;
    params[count++] = OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0);
    params[count++] = octets(OSSL_KDF_PARAM_KEY, ikm);
    if (!salt.empty())
        params[count++] = octets(OSSL_KDF_PARAM_SALT, salt);
    if (!info.empty())
        params[count++] = octets(OSSL_KDF_PARAM_INFO, info);
    params[count] = OSSL_PARAM_construct_end();
    SecretBytes out(length);
    if (!context || EVP_KDF_derive(context.get(), outData(out.writable()), length, params.data()) != 1)
        return opensslError("HKDF");
    return out;
}

} // namespace seal::crypto
