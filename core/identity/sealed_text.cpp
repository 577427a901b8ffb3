#include "core/identity/sealed_text.h"

#include "core/base/encoding.h"

namespace seal::identity {

namespace {

std::string additionalData(std::string_view purpose, std::string_view context)
{
    std::string data(purpose);
    data += '\n';
    data += context;
    return data;
}

} // namespace

Result<SealedText> SealedText::create(const store::Sealer &sealer, std::string_view purpose)
{
    SEAL_TRY(const auto key, sealer.subkey(purpose));
    SEAL_TRY(auto aead, crypto::Aead256::create(key));
    return SealedText(std::move(aead), std::string(purpose));
}

Result<std::string> SealedText::seal(Random &random, std::string_view plain, std::string_view context) const
{
    const auto aad = additionalData(m_purpose, context);
    SEAL_TRY(const auto sealed, m_aead.seal(random, asBytes(plain), asBytes(aad)));
    return toBase64Url(sealed);
}

Result<SecretBytes> SealedText::open(std::string_view text, std::string_view context) const
{
    if (text.empty() || text.size() > kMaxSize)
        return makeError(Errc::InvalidInput, "not a sealed value of this site");
    const auto sealed = fromBase64Url(text);
    if (!sealed)
        return makeError(Errc::InvalidInput, "not a sealed value of this site");
    const auto aad = additionalData(m_purpose, context);
    auto plain = m_aead.open(*sealed, asBytes(aad));
    if (!plain)
        return makeError(Errc::InvalidInput, "not a sealed value of this site");
    return *std::move(plain);
}

} // namespace seal::identity
