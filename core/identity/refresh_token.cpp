#include "core/identity/refresh_token.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"

namespace seal::identity {

namespace {

constexpr std::size_t kGrantSize = 16;
constexpr std::size_t kGenerationSize = 8;
constexpr std::size_t kMacSize = 32;
constexpr std::size_t kHeadSize = kGrantSize + kGenerationSize;
constexpr std::size_t kTokenSize = kHeadSize + kMacSize;

} // namespace

Result<RefreshTokens> RefreshTokens::create(const store::Sealer &sealer)
{
    SEAL_TRY(auto key, sealer.subkey("refresh"));
    return RefreshTokens(std::move(key));
}

Result<std::string> RefreshTokens::make(const RefreshClaims &claims) const
{
    SEAL_TRY(auto bytes, fromBase64Url(claims.grant.str()));
    if (bytes.size() != kGrantSize || claims.generation < 0)
        return makeError(Errc::InvalidInput, "a grant that no refresh token can name");
    const auto generation = static_cast<std::uint64_t>(claims.generation);
    for (std::size_t i = kGenerationSize; i-- > 0;)
        bytes.push_back(static_cast<std::byte>((generation >> (8 * i)) & 0xFFU));
    const auto mac = crypto::hmacSha256(m_key.view(), bytes);
    bytes.insert(bytes.end(), mac.begin(), mac.end());
    return toBase64Url(bytes);
}

Result<RefreshClaims> RefreshTokens::open(std::string_view token) const
{
    // The size of the text first: nothing long is decoded.
    if (token.size() != (kTokenSize * 4 + 2) / 3)
        return makeError(Errc::InvalidInput, "not a refresh token of this site");
    const auto bytes = fromBase64Url(token);
    if (!bytes || bytes->size() != kTokenSize)
        return makeError(Errc::InvalidInput, "not a refresh token of this site");
    const ByteView view(*bytes);
    const auto mac = crypto::hmacSha256(m_key.view(), view.first(kHeadSize));
    if (!crypto::constantTimeEqual(mac, view.subspan(kHeadSize)))
        return makeError(Errc::InvalidInput, "not a refresh token of this site");
    std::uint64_t generation = 0;
    for (const auto byte : view.subspan(kGrantSize, kGenerationSize))
        generation = (generation << 8U) | std::to_integer<std::uint64_t>(byte);
    RefreshClaims claims;
    claims.grant = GrantId(toBase64Url(view.first(kGrantSize)));
    claims.generation = static_cast<std::int64_t>(generation);
    return claims;
}

} // namespace seal::identity
