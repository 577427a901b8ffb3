#pragma once

#include "core/pki/builder.h"

struct X509_req_st; // OpenSSL's X509_REQ

namespace seal::pki {

/// A PKCS#10 certification request (RFC 2986). One that exists has a good signature of its own key (proof of
/// possession), a SHA-2 hash and a key that the profile allows.
class CertificateRequest
{
public:
    static constexpr std::size_t kMaxSize = 64UL * 1024;

    /// InvalidInput: not a request; Denied: bad signature, weak hash or weak key.
    static Result<CertificateRequest> fromDer(ByteView der);
    static Result<CertificateRequest> fromPem(std::string_view pem);

    struct Spec
    {
        DistinguishedName subject;
        std::vector<std::string> dnsNames;
        std::vector<std::string> ipAddresses;
        std::vector<std::string> uris;
        bool wantsCa = false; ///< asks for basicConstraints cA TRUE
    };
    static Result<CertificateRequest> create(const Spec &spec, const crypto::PrivateKey &key);

    [[nodiscard]] const Bytes &toDer() const noexcept;
    [[nodiscard]] std::string toPem() const;
    [[nodiscard]] X509_req_st *handle() const noexcept;

    [[nodiscard]] std::string subjectText() const; ///< RFC 4514
    [[nodiscard]] std::vector<NameAttribute> subject() const;
    [[nodiscard]] std::string commonName() const;
    [[nodiscard]] Result<crypto::PublicKey> publicKey() const;
    [[nodiscard]] const std::vector<std::string> &dnsNames() const noexcept; ///< of the requested subjectAltName
    [[nodiscard]] const std::vector<std::string> &ipAddresses() const noexcept;
    [[nodiscard]] const std::vector<std::string> &uris() const noexcept;
    [[nodiscard]] bool
    wantsCa() const noexcept; ///< the request asks to become a CA: the issuer decides, usually by refusing

private:
    struct Data;
    explicit CertificateRequest(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}
    std::shared_ptr<const Data> m_data;
};

} // namespace seal::pki
