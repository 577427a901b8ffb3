#include "core/pki/openssl_x509.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <ctime>
#include <openssl/err.h>

namespace seal::pki::detail {

namespace {

constexpr std::size_t kMaxPemBlocks = 1024;

// Without one OpenSSL would ask on the terminal for the passphrase of an encrypted block.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

std::string textOf(BIO *bio)
{
    const char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return size > 0 ? std::string(data, static_cast<std::size_t>(size)) : std::string();
}

} // namespace

Result<std::vector<Bytes>> readPem(std::string_view pem, const char *name, std::size_t limit)
{
    if (pem.size() > limit)
        return makeError(Errc::TooLarge, "PEM text: too large");
    const crypto::BioPtr bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    if (!bio)
        return crypto::opensslError("PEM text");
    std::vector<Bytes> blocks;
    while (blocks.size() < kMaxPemBlocks) {
        unsigned char *data = nullptr;
        long size = 0;
        if (PEM_bytes_read_bio(&data, &size, nullptr, name, bio.get(), noPassphrase, nullptr) <= 0) {
            const unsigned long code = ERR_peek_last_error();
            if (ERR_GET_LIB(code) == ERR_LIB_PEM && ERR_GET_REASON(code) == PEM_R_NO_START_LINE) {
                ERR_clear_error();
                return blocks;
            }
            return Error{Errc::InvalidInput, crypto::opensslError("PEM text: broken block").detail};
        }
        const std::unique_ptr<unsigned char, OpensslFree> owner(data);
        const auto view = std::as_bytes(std::span(data, static_cast<std::size_t>(size)));
        blocks.emplace_back(view.begin(), view.end());
    }
    return makeError(Errc::TooLarge, "PEM text: too many blocks");
}

Result<Bytes> readOnePem(std::string_view pem, const char *name, std::size_t limit)
{
    SEAL_TRY(auto blocks, readPem(pem, name, limit));
    if (blocks.size() != 1)
        return makeError(Errc::InvalidInput,
                         std::string("PEM text: ") + (blocks.empty() ? "no " : "more than one ") + name);
    return std::move(blocks.front());
}

std::string writePem(const char *name, ByteView der)
{
    const crypto::BioPtr bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio(bio.get(), name, "", ucharData(der), static_cast<long>(der.size())) <= 0)
        return {};
    return textOf(bio.get());
}

std::optional<UtcMs> toUtc(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_check(time) != 1 || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    using namespace std::chrono;
    const year_month_day date(year(parts.tm_year + 1900), month(static_cast<unsigned>(parts.tm_mon + 1)),
                              day(static_cast<unsigned>(parts.tm_mday)));
    if (!date.ok())
        return {};
    return UtcMs(sys_days(date)) + hours(parts.tm_hour) + minutes(parts.tm_min) + seconds(parts.tm_sec);
}

TimePtr makeTime(UtcMs time)
{
    return TimePtr(ASN1_TIME_set(nullptr, static_cast<std::time_t>(toEpochSeconds(time))));
}

std::string integerHex(const ASN1_INTEGER *integer)
{
    const crypto::BignumPtr number(integer ? ASN1_INTEGER_to_BN(integer, nullptr) : nullptr);
    if (!number)
        return {};
    const std::unique_ptr<char, OpensslFree> text(BN_bn2hex(number.get()));
    std::string hex(text ? text.get() : "");
    std::ranges::transform(hex, hex.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return hex;
}

Result<IntegerPtr> integerFromHex(std::string_view hex)
{
    SEAL_TRY(const auto bytes, fromHex(hex));
    if (bytes.empty() || bytes.size() > 20)
        return makeError(Errc::InvalidInput, "serial number: not 1 to 20 octets");
    const crypto::BignumPtr number(BN_bin2bn(ucharData(bytes), static_cast<int>(bytes.size()), nullptr));
    IntegerPtr integer(number ? BN_to_ASN1_INTEGER(number.get(), nullptr) : nullptr);
    if (!integer)
        return crypto::opensslError("serial number");
    return integer;
}

std::string toText(const ASN1_STRING *string)
{
    const auto data =
        std::as_bytes(std::span(ASN1_STRING_get0_data(string), static_cast<std::size_t>(ASN1_STRING_length(string))));
    return std::string(asText(data));
}

const EVP_MD *signatureDigest(EVP_PKEY *key)
{
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_ED25519)
        return nullptr;
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_EC && EVP_PKEY_get_bits(key) > 256 ? EVP_sha384() : EVP_sha256();
}

std::string keyText(EVP_PKEY *key)
{
    if (!key)
        return "unreadable key";
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
        return "RSA of " + std::to_string(EVP_PKEY_get_bits(key)) + " bits";
    case EVP_PKEY_EC: {
        std::array<char, 64> group{};
        if (EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr) == 1)
            return std::string("EC ") + group.data();
        return "EC of unnamed curve";
    }
    default: {
        const char *name = EVP_PKEY_get0_type_name(key);
        return name ? name : "unknown key type";
    }
    }
}

// TS 33.310 clause 6.1.1: rsaEncryption with 2048 bits or more, id-ecPublicKey on the named curves P-256 and P-384.
std::optional<std::string> keyProblem(EVP_PKEY *key)
{
    if (!key)
        return "unreadable key";
    const int type = EVP_PKEY_get_base_id(key);
    if (type == EVP_PKEY_RSA && EVP_PKEY_get_bits(key) >= 2048 && EVP_PKEY_get_bits(key) <= 8192)
        return {};
    std::array<char, 64> group{};
    if (type == EVP_PKEY_EC && EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr) == 1) {
        const int nid = OBJ_sn2nid(group.data());
        if (nid == NID_X9_62_prime256v1 || nid == NID_secp384r1)
            return {};
    }
    return keyText(key);
}

} // namespace seal::pki::detail
