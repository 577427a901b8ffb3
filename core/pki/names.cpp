#include "core/pki/names.h"

#include "core/base/encoding.h"
#include "core/pki/builder.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <openssl/err.h>
#include <tuple>

namespace seal::pki::detail {

namespace {

constexpr std::size_t kMaxAltNames = 100;

bool isPlainAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7f; });
}

bool isDnsChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

// RFC 5280 section 4.2.1.6 (preferred name syntax) with the wildcard of RFC 9525 as the whole first label.
bool isDnsName(std::string_view name, bool wildcardAllowed)
{
    if (wildcardAllowed && name.starts_with("*."))
        name.remove_prefix(2);
    if (name.empty() || name.size() > 253)
        return false;
    while (true) {
        const auto dot = name.find('.');
        const auto label = name.substr(0, dot);
        if (label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-' ||
            !std::ranges::all_of(label, isDnsChar))
            return false;
        if (dot == std::string_view::npos)
            return true;
        name.remove_prefix(dot + 1);
    }
}

// "urn:...", "https://...": a scheme and something behind it (RFC 3986 section 3.1).
bool isUri(std::string_view uri)
{
    const auto colon = uri.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 == uri.size() || uri.size() > 2048 ||
        !isPlainAscii(uri))
        return false;
    const auto scheme = uri.substr(0, colon);
    return (std::isalpha(static_cast<unsigned char>(scheme.front())) != 0) && std::ranges::all_of(scheme, [](char c) {
               return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '+' || c == '-' || c == '.';
           });
}

Result<GeneralNamePtr> makeText(int type, const std::string &text)
{
    GeneralNamePtr name(GENERAL_NAME_new());
    ASN1_IA5STRING *value = ASN1_IA5STRING_new();
    if (!name || !value || ASN1_STRING_set(value, text.data(), static_cast<int>(text.size())) != 1) {
        ASN1_IA5STRING_free(value);
        return crypto::opensslError("general name");
    }
    GENERAL_NAME_set0_value(name.get(), type, value);
    return name;
}

Result<OctetStringPtr> addressOctets(const std::string &text)
{
    OctetStringPtr octets(text.find('\0') == std::string::npos ? a2i_IPADDRESS(text.c_str()) : nullptr);
    if (!octets) {
        ERR_clear_error();
        return makeError(Errc::InvalidInput, "not an IP address: " + text);
    }
    return octets;
}

Result<GeneralNamePtr> makeAddress(OctetStringPtr octets)
{
    GeneralNamePtr name(GENERAL_NAME_new());
    if (!name)
        return crypto::opensslError("general name");
    GENERAL_NAME_set0_value(name.get(), GEN_IPADD, octets.release());
    return name;
}

// RFC 5280 section 4.2.1.10: address and mask one after the other.
Result<OctetStringPtr> rangeOctets(const std::string &range)
{
    const auto slash = range.find('/');
    SEAL_TRY(auto address, addressOctets(range.substr(0, slash)));
    const auto size = static_cast<std::size_t>(ASN1_STRING_length(address.get()));
    unsigned prefix = 0;
    const char *first = range.data() + (slash == std::string::npos ? range.size() : slash + 1);
    const char *last = range.data() + range.size();
    const auto [end, error] = std::from_chars(first, last, prefix);
    if (error != std::errc() || end != last || prefix > size * 8)
        return makeError(Errc::InvalidInput, "not an address range: " + range);
    const unsigned char *data = ASN1_STRING_get0_data(address.get());
    std::vector<unsigned char> bytes(data, data + size);
    for (std::size_t i = 0; i < size; ++i) {
        const unsigned bits = prefix > i * 8 ? std::min<unsigned>(8, prefix - static_cast<unsigned>(i * 8)) : 0;
        const auto mask = static_cast<unsigned char>(0xff00U >> bits);
        bytes[i] = static_cast<unsigned char>(bytes[i] & mask);
        bytes.push_back(mask);
    }
    if (ASN1_OCTET_STRING_set(address.get(), bytes.data(), static_cast<int>(bytes.size())) != 1)
        return crypto::opensslError("address range");
    return address;
}

std::string addressText(const ASN1_OCTET_STRING *octets)
{
    const unsigned char *data = ASN1_STRING_get0_data(octets);
    const auto size = static_cast<std::size_t>(ASN1_STRING_length(octets));
    if (size == 4)
        return std::to_string(data[0]) + '.' + std::to_string(data[1]) + '.' + std::to_string(data[2]) + '.' +
               std::to_string(data[3]);
    if (size != 16)
        return {};
    // RFC 5952: the longest run of two or more zero groups (the first of equals) becomes "::".
    std::array<unsigned, 8> groups{};
    for (std::size_t i = 0; i < 8; ++i)
        groups[i] = static_cast<unsigned>(data[2 * i] << 8U) | data[2 * i + 1];
    std::size_t best = 8;
    std::size_t bestLength = 1;
    for (std::size_t i = 0; i < 8; ++i) {
        std::size_t length = 0;
        while (i + length < 8 && groups[i + length] == 0)
            ++length;
        if (length > bestLength) {
            best = i;
            bestLength = length;
        }
    }
    std::string text;
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == best) {
            text += "::";
            i += bestLength - 1;
            continue;
        }
        if (!text.empty() && text.back() != ':')
            text += ':';
        std::array<char, 8> hex{};
        const auto end = std::to_chars(hex.data(), hex.data() + hex.size(), groups[i], 16).ptr;
        text.append(hex.data(), end);
    }
    return text;
}

Status addEntry(X509_NAME *name, int nid, int stringType, const std::string &value, std::size_t maxChars)
{
    if (value.empty() || value.size() > maxChars || !isCleanUtf8(value))
        return makeError(Errc::InvalidInput,
                         std::string("distinguished name: empty, too long or malformed ") + OBJ_nid2sn(nid));
    if (X509_NAME_add_entry_by_NID(name, nid, stringType, reinterpret_cast<const unsigned char *>(value.data()),
                                   static_cast<int>(value.size()), -1, 0) != 1)
        return Error{Errc::InvalidInput, crypto::opensslError("distinguished name").detail};
    return {};
}

bool isDirectoryText(std::string_view type)
{
    return type == "UTF8STRING" || type == "PRINTABLESTRING";
}

} // namespace

std::string nameText(const X509_NAME *name)
{
    const crypto::BioPtr bio(BIO_new(BIO_s_mem()));
    constexpr unsigned long kFlags = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    if (!bio || X509_NAME_print_ex(bio.get(), name, 0, kFlags) < 0) {
        ERR_clear_error();
        return {};
    }
    const char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return size > 0 ? std::string(data, static_cast<std::size_t>(size)) : std::string();
}

std::vector<NameAttribute> nameAttributes(const X509_NAME *name)
{
    std::vector<NameAttribute> attributes;
    for (int i = 0; i < X509_NAME_entry_count(name); ++i) {
        const X509_NAME_ENTRY *entry = X509_NAME_get_entry(name, i);
        const ASN1_OBJECT *object = X509_NAME_ENTRY_get_object(entry);
        const ASN1_STRING *string = X509_NAME_ENTRY_get_data(entry);
        const int nid = OBJ_obj2nid(object);
        NameAttribute attribute;
        if (nid != NID_undef) {
            attribute.type = OBJ_nid2sn(nid);
        } else {
            std::array<char, 128> oid{};
            OBJ_obj2txt(oid.data(), static_cast<int>(oid.size()), object, 1);
            attribute.type = oid.data();
        }
        unsigned char *utf8 = nullptr;
        const int size = ASN1_STRING_to_UTF8(&utf8, string);
        const std::unique_ptr<unsigned char, OpensslFree> owner(utf8);
        if (size > 0)
            attribute.value.assign(asText(std::as_bytes(std::span(utf8, static_cast<std::size_t>(size)))));
        attribute.stringType = ASN1_tag2str(ASN1_STRING_type(string));
        attributes.push_back(std::move(attribute));
    }
    ERR_clear_error();
    return attributes;
}

std::string lastCommonName(const X509_NAME *name)
{
    const auto attributes = nameAttributes(name);
    const auto found =
        std::find_if(attributes.rbegin(), attributes.rend(), [](const auto &a) { return a.type == "CN"; });
    return found == attributes.rend() ? std::string() : found->value;
}

Result<X509NamePtr> makeName(const DistinguishedName &name)
{
    X509NamePtr result(X509_NAME_new());
    if (!result)
        return crypto::opensslError("distinguished name");
    if (!name.country.empty()) {
        if (name.country.size() != 2 || !std::ranges::all_of(name.country, [](char c) { return c >= 'A' && c <= 'Z'; }))
            return makeError(Errc::InvalidInput, "distinguished name: the country is two capital letters");
        SEAL_CHECK(addEntry(result.get(), NID_countryName, V_ASN1_PRINTABLESTRING, name.country, 2));
    }
    // Upper bounds of RFC 5280 appendix A.1, counted in octets to stay on the safe side.
    SEAL_CHECK(addEntry(result.get(), NID_organizationName, V_ASN1_UTF8STRING, name.organization, 64));
    SEAL_CHECK(addEntry(result.get(), NID_commonName, V_ASN1_UTF8STRING, name.commonName, 64));
    return result;
}

std::optional<std::string> nameFormProblem(const std::vector<NameAttribute> &name)
{
    if (name.empty())
        return "empty";
    std::string order;
    for (const auto &attribute : name)
        order += (order.empty() ? "" : ",") + attribute.type;
    std::size_t i = 0;
    const bool formB = name.front().type == "DC";
    if (formB) {
        while (i < name.size() && name[i].type == "DC")
            ++i;
        if (i < name.size() && name[i].type == "OU")
            ++i;
    } else {
        if (name[i].type == "C")
            ++i;
        if (i >= name.size() || name[i].type != "O")
            return order;
        ++i;
    }
    if (i + 1 != name.size() || name[i].type != "CN")
        return order;
    for (const auto &attribute : name) {
        const auto &type = attribute.stringType;
        const bool fits = attribute.type == "C"    ? type == "PRINTABLESTRING" && attribute.value.size() == 2
                          : attribute.type == "DC" ? type == "IA5STRING"
                                                   : isDirectoryText(type);
        if (!fits)
            return attribute.type + " is " + type;
    }
    return {};
}

std::vector<std::string> generalNameTexts(const GENERAL_NAMES *names, int type)
{
    std::vector<std::string> texts;
    for (int i = 0; i < sk_GENERAL_NAME_num(names); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names, i);
        if (name->type != type)
            continue;
        std::string text = type == GEN_IPADD ? addressText(name->d.iPAddress) : toText(name->d.ia5);
        if (!text.empty() && isPlainAscii(text))
            texts.push_back(std::move(text));
    }
    return texts;
}

Result<GeneralNamePtr> makeUriName(const std::string &uri)
{
    if (!isUri(uri))
        return makeError(Errc::InvalidInput, "not a URI: " + uri);
    return makeText(GEN_URI, uri);
}

Result<GeneralNamesPtr> makeAltNames(const std::vector<std::string> &dnsNames,
                                     const std::vector<std::string> &ipAddresses, const std::vector<std::string> &uris)
{
    if (dnsNames.size() + ipAddresses.size() + uris.size() > kMaxAltNames)
        return makeError(Errc::TooLarge, "too many names");
    GeneralNamesPtr names(GENERAL_NAMES_new());
    if (!names)
        return crypto::opensslError("subjectAltName");
    const auto push = [&names](Result<GeneralNamePtr> name) -> Status {
        if (!name)
            return name.error();
        if (sk_GENERAL_NAME_push(names.get(), name->get()) <= 0)
            return crypto::opensslError("subjectAltName");
        std::ignore = name->release();
        return {};
    };
    for (const auto &dns : dnsNames) {
        if (!isDnsName(dns, true))
            return makeError(Errc::InvalidInput, "not a DNS name: " + dns);
        SEAL_CHECK(push(makeText(GEN_DNS, dns)));
    }
    for (const auto &address : ipAddresses) {
        SEAL_TRY(auto octets, addressOctets(address));
        SEAL_CHECK(push(makeAddress(std::move(octets))));
    }
    for (const auto &uri : uris)
        SEAL_CHECK(push(makeUriName(uri)));
    return names;
}

Result<NameConstraintsPtr> makeNameConstraints(const std::vector<std::string> &permittedDns,
                                               const std::vector<std::string> &permittedIpRanges)
{
    NameConstraintsPtr constraints(NAME_CONSTRAINTS_new());
    if (!constraints)
        return crypto::opensslError("nameConstraints");
    constraints->permittedSubtrees = sk_GENERAL_SUBTREE_new_null();
    const auto push = [&constraints](Result<GeneralNamePtr> name) -> Status {
        if (!name)
            return name.error();
        std::unique_ptr<GENERAL_SUBTREE, Deleter<GENERAL_SUBTREE_free>> subtree(GENERAL_SUBTREE_new());
        if (!subtree)
            return crypto::opensslError("nameConstraints");
        GENERAL_NAME_free(subtree->base);
        subtree->base = name->release();
        if (sk_GENERAL_SUBTREE_push(constraints->permittedSubtrees, subtree.get()) <= 0)
            return crypto::opensslError("nameConstraints");
        std::ignore = subtree.release();
        return {};
    };
    for (const auto &dns : permittedDns) {
        if (!isDnsName(dns, false))
            return makeError(Errc::InvalidInput, "not a DNS name: " + dns);
        SEAL_CHECK(push(makeText(GEN_DNS, dns)));
    }
    for (const auto &range : permittedIpRanges) {
        SEAL_TRY(auto octets, rangeOctets(range));
        SEAL_CHECK(push(makeAddress(std::move(octets))));
    }
    if (permittedDns.empty() && permittedIpRanges.empty())
        return makeError(Errc::InvalidInput, "nameConstraints: no subtree");
    return constraints;
}

} // namespace seal::pki::detail
