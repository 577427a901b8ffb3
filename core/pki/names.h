#pragma once

#include "core/pki/certificate.h"
#include "core/pki/openssl_x509.h"

namespace seal::pki {
struct DistinguishedName;
}

/// For core/pki only: distinguished names and general names.
namespace seal::pki::detail {

std::string nameText(const X509_NAME *name); ///< RFC 4514, UTF-8 left as it is
std::vector<NameAttribute> nameAttributes(const X509_NAME *name);
std::string lastCommonName(const X509_NAME *name);

/// TS 33.310 clause 6.1.1, form A. InvalidInput for empty, over-long or malformed parts.
Result<X509NamePtr> makeName(const DistinguishedName &name);
/// What is wrong with the form of a name, or nothing: form A ([C] O CN) and form B (DC... [OU] CN) with their string
/// types.
std::optional<std::string> nameFormProblem(const std::vector<NameAttribute> &name);

/// The texts of one kind (GEN_DNS, GEN_URI, GEN_IPADD) in a subjectAltName. Texts with control bytes are left out.
std::vector<std::string> generalNameTexts(const GENERAL_NAMES *names, int type);
Result<GeneralNamesPtr> makeAltNames(const std::vector<std::string> &dnsNames,
                                     const std::vector<std::string> &ipAddresses, const std::vector<std::string> &uris);
Result<GeneralNamePtr> makeUriName(const std::string &uri);

/// Permitted subtrees; address ranges in the form "127.0.0.0/8".
Result<NameConstraintsPtr> makeNameConstraints(const std::vector<std::string> &permittedDns,
                                               const std::vector<std::string> &permittedIpRanges);

} // namespace seal::pki::detail
