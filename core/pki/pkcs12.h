#pragma once

#include "core/base/secret.h"
#include "core/pki/certificate.h"

namespace seal::pki {

/// What a PKCS#12 file (RFC 7292) holds: a private key, its certificate, and the rest of the chain.
struct Pkcs12Content
{
    crypto::PrivateKey key;
    Certificate certificate;
    std::vector<Certificate> chain;
    std::string friendlyName;
};

/// PBES2 with AES-256-CBC under PBKDF2-HMAC-SHA-256, MAC HMAC-SHA-256. The password is UTF-8 and not empty.
Result<SecretBytes> writePkcs12(const crypto::PrivateKey &key, const Certificate &certificate,
                                std::span<const Certificate> chain, const std::string &friendlyName,
                                const SecretBytes &password);

/// Unauthenticated: the password does not open the file; InvalidInput: not a PKCS#12 file, no key, no certificate of
/// the key.
Result<Pkcs12Content> readPkcs12(ByteView file, const SecretBytes &password);

} // namespace seal::pki
