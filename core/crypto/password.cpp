#include "core/crypto/password.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"

#include <argon2.h>
#include <fmt/format.h>

#include <charconv>
#include <optional>

namespace seal::crypto {

namespace {

constexpr std::size_t kSaltSize = 16;
constexpr std::size_t kHashSize = 32;
constexpr std::size_t kLongestPassword = 4096;
constexpr std::size_t kLongestPhc = 512;
constexpr Argon2Cost kMostBearable{.memoryKiB = 1U << 20U, .passes = 64, .lanes = 64};

struct Phc
{
    Argon2Cost cost;
    Bytes salt;
    Bytes hash;
};

bool bearable(Argon2Cost cost)
{
    return cost.passes >= 1 && cost.lanes >= 1 && cost.memoryKiB >= 8 * cost.lanes &&
           cost.lanes <= kMostBearable.lanes && cost.passes <= kMostBearable.passes &&
           cost.memoryKiB <= kMostBearable.memoryKiB;
}

/// PHC strings hold base64 without padding.
std::string unpadded(ByteView bytes)
{
    auto text = toBase64(bytes);
    while (text.ends_with('='))
        text.pop_back();
    return text;
}

std::optional<Bytes> fromUnpadded(std::string_view text)
{
    std::string padded(text);
    padded.append((4 - text.size() % 4) % 4, '=');
    auto bytes = text.ends_with('=') ? Result<Bytes>(makeError(Errc::InvalidInput, "padded")) : fromBase64(padded);
    return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
}

/// Takes everything before the next `end` (or all of the text) and removes it with the `end`.
std::string_view takeUntil(std::string_view &text, char end)
{
    const auto at = text.find(end);
    const auto part = text.substr(0, at);
    text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
    return part;
}

/// "m=19456" gives 19456.
std::optional<std::uint32_t> parameter(std::string_view text, std::string_view name)
{
    if (!text.starts_with(name))
        return std::nullopt;
    text.remove_prefix(name.size());
    std::uint32_t value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    return failure == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::optional<Phc> parsePhc(std::string_view text)
{
    constexpr std::string_view kPrefix = "$argon2id$v=19$";
    if (text.size() > kLongestPhc || !text.starts_with(kPrefix))
        return std::nullopt;
    text.remove_prefix(kPrefix.size());
    auto costs = takeUntil(text, '$');
    const auto salt = fromUnpadded(takeUntil(text, '$'));
    const auto hash = fromUnpadded(text);
    const auto memory = parameter(takeUntil(costs, ','), "m=");
    const auto passes = parameter(takeUntil(costs, ','), "t=");
    const auto lanes = parameter(costs, "p=");
    if (!salt || !hash || !memory || !passes || !lanes || salt->size() < ARGON2_MIN_SALT_LENGTH || hash->size() < 16)
        return std::nullopt;
    Phc phc{.cost = {.memoryKiB = *memory, .passes = *passes, .lanes = *lanes}, .salt = *salt, .hash = *hash};
    return bearable(phc.cost) ? std::optional(std::move(phc)) : std::nullopt;
}

} // namespace

Result<SecretBytes> deriveArgon2id(std::string_view passphrase, ByteView salt, Argon2Cost cost, std::size_t length)
{
    if (!bearable(cost) || length < ARGON2_MIN_OUTLEN || length > 1024 || salt.size() < ARGON2_MIN_SALT_LENGTH ||
        salt.size() > 1024 || passphrase.size() > kLongestPassword)
        return makeError(Errc::InvalidInput, "Argon2id: parameter out of range");
    SecretBytes out(length);
    const int rc = argon2id_hash_raw(cost.passes, cost.memoryKiB, cost.lanes, passphrase.data(), passphrase.size(),
                                     salt.data(), salt.size(), out.writable().data(), length);
    if (rc != ARGON2_OK)
        return makeError(Errc::Crypto, fmt::format("Argon2id: {}", argon2_error_message(rc)));
    return out;
}

Result<std::string> hashPassword(Random &random, std::string_view password, Argon2Cost cost)
{
    const auto salt = random.bytes(kSaltSize);
    SEAL_TRY(const auto hash, deriveArgon2id(password, salt, cost, kHashSize));
    return fmt::format("$argon2id$v=19$m={},t={},p={}${}${}", cost.memoryKiB, cost.passes, cost.lanes, unpadded(salt),
                       unpadded(hash.view()));
}

bool verifyPassword(std::string_view phc, std::string_view password)
{
    const auto parsed = parsePhc(phc);
    if (!parsed)
        return false;
    const auto hash = deriveArgon2id(password, parsed->salt, parsed->cost, parsed->hash.size());
    return hash && constantTimeEqual(hash->view(), parsed->hash);
}

bool needsRehash(std::string_view phc, Argon2Cost cost)
{
    const auto parsed = parsePhc(phc);
    return !parsed || parsed->cost.memoryKiB < cost.memoryKiB || parsed->cost.passes < cost.passes;
}

} // namespace seal::crypto
