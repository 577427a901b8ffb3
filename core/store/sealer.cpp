#include "core/store/sealer.h"

#include "core/crypto/aead.h"
#include "core/crypto/kdf.h"

#include <fmt/format.h>

#include <algorithm>

namespace seal::store {

namespace {

void addNumber(Bytes &out, std::size_t number)
{
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        out.push_back(static_cast<std::byte>((number >> shift) & 0xffU));
}

/// What is authenticated with a value: each part with its length, so that no two places give the same bytes.
Bytes placeBytes(const Place &place, std::uint32_t version)
{
    Bytes out = toBytes("sealdesk-sealed-1");
    addNumber(out, version);
    for (const auto part : {place.table, place.column, place.row}) {
        addNumber(out, part.size());
        const auto bytes = asBytes(part);
        out.insert(out.end(), bytes.begin(), bytes.end());
    }
    return out;
}

Result<SecretBytes> derive(ByteView siteKey, std::uint32_t version, std::string_view purpose)
{
    const auto info = fmt::format("sealdesk-site-key-1|{}|{}", version, purpose);
    return crypto::hkdfSha256(siteKey, {}, asBytes(info), crypto::Aead256::kKeySize);
}

} // namespace

struct Sealer::Keys
{
    SecretBytes siteKey;
    std::uint32_t version;
    crypto::Aead256 tables;
};

Result<Sealer> Sealer::create(const SecretBytes &siteKey, std::uint32_t version)
{
    if (siteKey.size() != kSiteKeySize)
        return makeError(Errc::InvalidInput, "a site key has 32 bytes");
    SEAL_TRY(const auto key, derive(siteKey.view(), version, "tables"));
    SEAL_TRY(auto aead, crypto::Aead256::create(key));
    return Sealer(std::shared_ptr<const Keys>(new Keys{siteKey.clone(), version, std::move(aead)}));
}

Result<Bytes> Sealer::seal(Random &random, const Place &place, ByteView secret) const
{
    SEAL_TRY(const auto sealed, m_keys->tables.seal(random, secret, placeBytes(place, m_keys->version)));
    Bytes out;
    out.reserve(sealed.size() + sizeof(std::uint32_t));
    addNumber(out, m_keys->version); // tells after a rotation which site key opens it
    out.insert(out.end(), sealed.begin(), sealed.end());
    return out;
}

Result<SecretBytes> Sealer::open(const Place &place, ByteView sealed) const
{
    if (sealed.size() < sizeof(std::uint32_t))
        return makeError(Errc::Crypto, "a sealed value is too short");
    Bytes version;
    addNumber(version, m_keys->version);
    if (!std::equal(version.begin(), version.end(), sealed.begin()))
        return makeError(Errc::Crypto, "a sealed value belongs to another version of the site key");
    return m_keys->tables.open(sealed.subspan(version.size()), placeBytes(place, m_keys->version));
}

Result<SecretBytes> Sealer::subkey(std::string_view purpose) const
{
    // The prefix keeps purposes of callers apart from the sealer's own key.
    return derive(m_keys->siteKey.view(), m_keys->version, fmt::format("subkey:{}", purpose));
}

} // namespace seal::store
