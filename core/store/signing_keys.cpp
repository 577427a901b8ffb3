#include "core/store/signing_keys.h"

#include "core/crypto/jwk.h"

namespace seal::store {

namespace {

Place placeOf(std::string_view kid)
{
    return {"signing_keys", "sealed_private", kid};
}

} // namespace

Result<SigningKeyRecord> makeSigningKey(SigningKeyUse use, const Sealer &sealer, Random &random, UtcMs now)
{
    SEAL_TRY(const auto key, crypto::PrivateKey::generate(crypto::KeyType::EcP256));
    SEAL_TRY(const auto pkcs8, key.toPkcs8Der());
    SigningKeyRecord record;
    record.kid = crypto::jwkThumbprint(key.publicKey());
    record.use = use;
    record.algorithm = "ES256";
    record.publicSpki = key.publicKey().toSpkiDer();
    SEAL_TRY(record.sealedPrivate, sealer.seal(random, placeOf(record.kid), pkcs8.view()));
    record.createdAt = now;
    return record;
}

Result<crypto::PrivateKey> openSigningKey(const SigningKeyRecord &record, const Sealer &sealer)
{
    SEAL_TRY(const auto pkcs8, sealer.open(placeOf(record.kid), record.sealedPrivate));
    SEAL_TRY(auto key, crypto::PrivateKey::fromPkcs8Der(pkcs8.view()));
    // The public column is not sealed: who swapped it would have tokens checked with a key of their own.
    if (key.publicKey().toSpkiDer() != record.publicSpki)
        return makeError(Errc::Crypto,
                         "the public half of signing key " + record.kid + " is not that of its private half");
    return key;
}

} // namespace seal::store
