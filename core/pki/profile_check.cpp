#include "core/pki/names.h"
#include "core/pki/openssl_x509.h"
#include "core/pki/profile.h"

#include <array>
#include <openssl/err.h>

namespace seal::pki {

using namespace detail;

namespace {

constexpr std::string_view kCommon = "TS 33.310 6.1.1";
constexpr long kVersion3 = 2; // RFC 5280 section 4.1.2.1: v3(2)

/// Collects what does not fit, field by field.
class Check
{
public:
    Check(const Certificate &certificate, const Profile &wanted, const Certificate *issuer)
        : m_certificate(certificate), m_x509(certificate.handle()), m_profile(wanted), m_issuer(issuer)
    {
    }

    std::vector<ProfileViolation> run()
    {
        version();
        serialNumber();
        signatureAlgorithm();
        names();
        validity();
        key();
        basicConstraints();
        keyUsage();
        extendedKeyUsage();
        subjectAltName();
        crlDistributionPoints();
        keyIdentifiers();
        criticalExtensions();
        ERR_clear_error();
        return std::move(m_violations);
    }

private:
    void add(std::string field, std::string found, std::string_view clause)
    {
        m_violations.push_back({std::move(field), std::move(found), std::string(clause)});
    }

    template <typename Ptr>
    Ptr extension(int nid, int &critical)
    {
        return Ptr(static_cast<typename Ptr::pointer>(X509_get_ext_d2i(m_x509, nid, &critical, nullptr)));
    }

    // X509_get_ext_d2i tells by "critical" why there is no value: -1 absent, -2 more than one.
    static std::string missing(int critical)
    {
        return critical == -1 ? "absent" : critical == -2 ? "doubled" : "malformed";
    }

    void version()
    {
        if (X509_get_version(m_x509) != kVersion3)
            add("version", "v" + std::to_string(X509_get_version(m_x509) + 1), kCommon);
    }

    // RFC 5280 section 4.1.2.2: positive, 20 octets at most.
    void serialNumber()
    {
        const auto hex = m_certificate.serialHex();
        if (hex.starts_with('-'))
            add("serialNumber", "negative", "RFC 5280 4.1.2.2");
        else if (hex.find_first_not_of('0') == std::string::npos)
            add("serialNumber", "zero", "RFC 5280 4.1.2.2");
        // A first octet from 80 on takes a leading zero octet in the encoding, which counts.
        else if (hex.size() > 40 || (hex.size() == 40 && hex.front() >= '8'))
            add("serialNumber", "more than 20 octets", "RFC 5280 4.1.2.2");
    }

    // TS 33.310 clause 6.1.1: SHA-256 shall, SHA-384 should; MD5 and SHA-1 shall not.
    void signatureAlgorithm()
    {
        int digest = NID_undef;
        X509_get_signature_info(m_x509, &digest, nullptr, nullptr, nullptr);
        if (digest != NID_sha256 && digest != NID_sha384)
            add("signatureAlgorithm", OBJ_nid2ln(X509_get_signature_nid(m_x509)), kCommon);
    }

    void names()
    {
        if (const auto problem = nameFormProblem(nameAttributes(X509_get_issuer_name(m_x509))))
            add("issuer", *problem, kCommon);
        if (m_issuer) {
            // TS 33.310 clause 6.1.3a: the issuer's subject octet by octet, stricter than the comparison of RFC 5280
            // section 7.1.
            const auto wanted = encodeDer<X509_NAME>(X509_get_subject_name(m_issuer->handle()), i2d_X509_NAME);
            if (encodeDer<X509_NAME>(X509_get_issuer_name(m_x509), i2d_X509_NAME) != wanted)
                add("issuer", "not the subject of the issuing CA", m_profile.clause);
        }
        if (const auto problem = nameFormProblem(m_certificate.subject()))
            add("subject", *problem, kCommon);
    }

    void validity()
    {
        const auto life = m_certificate.notAfter() - m_certificate.notBefore();
        if (life <= std::chrono::milliseconds::zero())
            add("validity", "ends before it begins", "RFC 5280 4.1.2.5");
        else if (life > m_profile.maxLifetime)
            add("validity", std::to_string(std::chrono::ceil<std::chrono::days>(life).count()) + " days",
                "site policy");
    }

    void key()
    {
        EVP_PKEY *key = X509_get0_pubkey(m_x509);
        if (const auto problem = keyProblem(key)) {
            add("subjectPublicKeyInfo", *problem, kCommon);
            return;
        }
        if (explicitCurve())
            add("subjectPublicKeyInfo", "EC parameters without a name", kCommon);
        if (!m_issuer)
            return;
        EVP_PKEY *issuerKey = X509_get0_pubkey(m_issuer->handle());
        if (!issuerKey || EVP_PKEY_get_security_bits(issuerKey) < EVP_PKEY_get_security_bits(key))
            add("subjectPublicKeyInfo", keyText(key) + " is stronger than the issuer's " + keyText(issuerKey), kCommon);
    }

    bool explicitCurve()
    {
        X509_ALGOR *algorithm = nullptr;
        if (X509_PUBKEY_get0_param(nullptr, nullptr, nullptr, &algorithm, X509_get_X509_PUBKEY(m_x509)) != 1)
            return false;
        const ASN1_OBJECT *object = nullptr;
        int type = V_ASN1_UNDEF;
        X509_ALGOR_get0(&object, &type, nullptr, algorithm);
        return OBJ_obj2nid(object) == NID_X9_62_id_ecPublicKey && type != V_ASN1_OBJECT;
    }

    void basicConstraints()
    {
        int critical = -1;
        const auto constraints = extension<std::unique_ptr<BASIC_CONSTRAINTS, Deleter<BASIC_CONSTRAINTS_free>>>(
            NID_basic_constraints, critical);
        if (!constraints) {
            if (m_profile.isCa || critical != -1)
                add("basicConstraints", missing(critical), m_profile.clause);
            return;
        }
        if ((constraints->ca != 0) != m_profile.isCa) {
            add("basicConstraints", constraints->ca != 0 ? "cA TRUE" : "cA FALSE", m_profile.clause);
            return;
        }
        if (!m_profile.isCa)
            return;
        if (critical != 1)
            add("basicConstraints", "not critical", m_profile.clause);
        if (!m_profile.pathLength)
            return;
        std::int64_t length = -1;
        if (!constraints->pathlen)
            add("basicConstraints", "pathLen absent", m_profile.clause);
        else if (ASN1_INTEGER_get_int64(&length, constraints->pathlen) != 1 || length < 0 ||
                 length > *m_profile.pathLength)
            add("basicConstraints", "pathLen " + std::to_string(length), m_profile.clause);
    }

    void keyUsage()
    {
        int critical = -1;
        const auto usage = extension<BitStringPtr>(NID_key_usage, critical);
        if (!usage) {
            add("keyUsage", missing(critical), m_profile.clause);
            return;
        }
        if (critical != 1)
            add("keyUsage", "not critical", m_profile.clause);
        struct Bit
        {
            int number;
            std::uint32_t flag;
            const char *name;
        };
        for (const auto &bit :
             {Bit{0, X509v3_KU_DIGITAL_SIGNATURE, "digitalSignature"}, Bit{5, X509v3_KU_KEY_CERT_SIGN, "keyCertSign"},
              Bit{6, X509v3_KU_CRL_SIGN, "cRLSign"}}) {
            const bool set = ASN1_BIT_STRING_get_bit(usage.get(), bit.number) == 1;
            if (!set && (m_profile.keyUsage & bit.flag) != 0)
                add("keyUsage", std::string("no ") + bit.name, m_profile.clause);
            // RFC 5280 section 4.2.1.3: keyCertSign belongs to CAs only.
            if (set && bit.number == 5 && !m_profile.isCa)
                add("keyUsage", "keyCertSign", "RFC 5280 4.2.1.3");
        }
    }

    // TS 33.310 clause 6.1.3a: optional and not critical; when present it holds the role in use.
    void extendedKeyUsage()
    {
        int critical = -1;
        const auto usage = extension<std::unique_ptr<EXTENDED_KEY_USAGE, Deleter<EXTENDED_KEY_USAGE_free>>>(
            NID_ext_key_usage, critical);
        if (!usage) {
            if (critical != -1)
                add("extendedKeyUsage", missing(critical), m_profile.clause);
            return;
        }
        bool server = false;
        bool client = false;
        for (int i = 0; i < sk_ASN1_OBJECT_num(usage.get()); ++i) {
            const int nid = OBJ_obj2nid(sk_ASN1_OBJECT_value(usage.get(), i));
            server = server || nid == NID_server_auth;
            client = client || nid == NID_client_auth;
        }
        if (critical == 1 && !m_profile.isCa)
            add("extendedKeyUsage", "critical", m_profile.clause);
        if (m_profile.serverAuth && !server)
            add("extendedKeyUsage", "no serverAuth", m_profile.clause);
        if (m_profile.clientAuth && !client)
            add("extendedKeyUsage", "no clientAuth", m_profile.clause);
    }

    void subjectAltName()
    {
        int critical = -1;
        const auto names = extension<GeneralNamesPtr>(NID_subject_alt_name, critical);
        if (!names) {
            if (m_profile.needsSubjectAltName || critical != -1)
                add("subjectAltName", missing(critical), "RFC 9525 6.3");
            return;
        }
        if (m_profile.needsSubjectAltName && m_certificate.dnsNames().empty() && m_certificate.ipAddresses().empty() &&
            m_certificate.uris().empty())
            add("subjectAltName", "no dNSName, iPAddress or URI", "RFC 9525 6.3");
    }

    // TS 33.310 clause 6.1.3a: present, not critical, an LDAP or HTTP URI.
    void crlDistributionPoints()
    {
        const int at = X509_get_ext_by_NID(m_x509, NID_crl_distribution_points, -1);
        if (at < 0) {
            if (m_profile.needsCrlDistributionPoint)
                add("cRLDistributionPoints", "absent", m_profile.clause);
            return;
        }
        if (X509_EXTENSION_get_critical(X509_get_ext(m_x509, at)) != 0)
            add("cRLDistributionPoints", "critical", m_profile.clause);
        const auto urls = m_certificate.crlUrls();
        for (const auto &url : urls) {
            if (url.starts_with("http://") || url.starts_with("ldap://"))
                return;
        }
        add("cRLDistributionPoints", urls.empty() ? "no URI" : urls.front(), m_profile.clause);
    }

    // RFC 5280 sections 4.2.1.1 and 4.2.1.2.
    void keyIdentifiers()
    {
        if (m_profile.isCa && !X509_get0_subject_key_id(m_x509))
            add("subjectKeyIdentifier", "absent", "RFC 5280 4.2.1.2");
        if (m_profile.id != ProfileId::RootCa && !X509_get0_authority_key_id(m_x509))
            add("authorityKeyIdentifier", "absent", "RFC 5280 4.2.1.1");
    }

    void criticalExtensions()
    {
        for (int i = 0; i < X509_get_ext_count(m_x509); ++i) {
            X509_EXTENSION *entry = X509_get_ext(m_x509, i);
            if (X509_EXTENSION_get_critical(entry) != 0 && X509_supported_extension(entry) == 0) {
                std::array<char, 128> oid{};
                OBJ_obj2txt(oid.data(), static_cast<int>(oid.size()), X509_EXTENSION_get_object(entry), 1);
                add("extensions", std::string("unknown critical ") + oid.data(), kCommon);
            }
        }
    }

    const Certificate &m_certificate;
    X509 *m_x509;
    const Profile &m_profile;
    const Certificate *m_issuer;
    std::vector<ProfileViolation> m_violations;
};

} // namespace

std::vector<ProfileViolation> checkProfile(const Certificate &certificate, ProfileId id, const Certificate *issuer)
{
    return Check(certificate, profile(id), issuer).run();
}

} // namespace seal::pki
