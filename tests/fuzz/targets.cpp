// One function per parser that reads what others send; CMake makes one libFuzzer program of each (SEAL_FUZZ_TARGET names it).
// A target fails by crashing, by a sanitizer's report, or by an assertion: what is read must survive being written and read again.

#include "core/api/frames.h"
#include "core/base/clock.h"
#include "core/base/encoding.h"
#include "core/client/html_form.h"
#include "core/client/key_info.h"
#include "core/crypto/json.h"
#include "core/crypto/jwk.h"
#include "core/crypto/jwt.h"
#include "core/crypto/key.h"
#include "core/guard/access_token.h"
#include "core/guard/scopes.h"
#include "core/keys/key_request.h"
#include "core/net/http.h"
#include "core/pki/certificate.h"
#include "core/pki/crl.h"
#include "core/pki/csr.h"
#include "core/pki/pkcs12.h"

#include <boost/json/serialize.hpp>

#include <cstdint>
#include <cstdlib>

namespace {

using namespace seal;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

[[maybe_unused]] void fuzz_json(std::string_view text)
{
    if (const auto value = crypto::parseJson(text))
        require(crypto::parseJson(boost::json::serialize(*value)).has_value());
}

[[maybe_unused]] void fuzz_jwt(std::string_view text)
{
    if (const auto jwt = crypto::decodeJwtUnverified(text)) {
        if (const auto claims = guard::accessTokenFromJson(jwt->claims))
            require(guard::accessTokenFromJson(guard::toJson(*claims)).has_value());
    }
}

[[maybe_unused]] void fuzz_jwk(std::string_view text)
{
    if (const auto set = crypto::JwkSet::parse(text))
        (void)set->size();
}

[[maybe_unused]] void fuzz_pem_key(std::string_view text)
{
    (void)crypto::PrivateKey::fromPem(text, "passphrase");
    (void)crypto::PrivateKey::fromPkcs8Der(asBytes(text));
    (void)crypto::PublicKey::fromPem(text);
    (void)crypto::PublicKey::fromSpkiDer(asBytes(text));
}

[[maybe_unused]] void fuzz_certificate(std::string_view text)
{
    const auto use = [](const pki::Certificate &certificate) {
        (void)certificate.subjectText();
        (void)certificate.issuerText();
        (void)certificate.dnsNames();
        (void)certificate.uris();
        (void)certificate.ipAddresses();
        (void)certificate.publicKey();
        (void)certificate.notAfter();
        require(pki::Certificate::fromDer(certificate.toDer()).has_value());
    };
    if (const auto certificate = pki::Certificate::fromDer(asBytes(text)))
        use(*certificate);
    if (const auto list = pki::Certificate::listFromPem(text)) {
        for (const auto &certificate : *list)
            use(certificate);
    }
}

[[maybe_unused]] void fuzz_csr(std::string_view text)
{
    if (const auto request = pki::CertificateRequest::fromDer(asBytes(text)))
        (void)request->publicKey();
    (void)pki::CertificateRequest::fromPem(text);
}

[[maybe_unused]] void fuzz_crl(std::string_view text)
{
    (void)pki::Crl::fromDer(asBytes(text));
    (void)pki::Crl::fromPem(text);
}

[[maybe_unused]] void fuzz_pkcs12(std::string_view text) { (void)pki::readPkcs12(asBytes(text), SecretBytes::fromText("password")); }

[[maybe_unused]] void fuzz_form(std::string_view text)
{
    if (const auto form = net::parseForm(text)) {
        const auto again = net::parseForm(form->encode());
        require(again && again->encode() == form->encode());
    }
    net::Headers headers;
    headers.add("Cookie", std::string(text));
    (void)net::parseCookies(headers);
    net::Request request;
    request.headers.add("Authorization", std::string(text));
    (void)net::basicCredentials(request);
    (void)net::bearerToken(request);
    (void)net::throttlePrefix(text);
}

[[maybe_unused]] void fuzz_key_request(std::string_view text) { (void)keys::parseKeyRequest(text); }

[[maybe_unused]] void fuzz_scope(std::string_view text)
{
    if (const auto scopes = guard::splitScope(text)) {
        const auto again = guard::splitScope(guard::joinScope(*scopes));
        require(again && *again == *scopes);
    }
    if (const auto service = guard::serviceOfScope(text))
        require(guard::serviceOfScope(guard::serviceScope(*service)) == service);
}

[[maybe_unused]] void fuzz_frames(std::string_view text)
{
    api::FrameReader reader;
    reader.feed(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    for (int i = 0; i < 1000; ++i) {
        const auto frame = reader.next();
        if (!frame || !*frame)
            break;
    }
}

[[maybe_unused]] void fuzz_login_page(std::string_view text) { (void)client::findLoginForm(text); }

[[maybe_unused]] void fuzz_key_info(std::string_view text) { (void)client::parseKeyInfo(text); }

[[maybe_unused]] void fuzz_time(std::string_view text)
{
    if (const auto time = parseRfc3339(text)) {
        const auto again = parseRfc3339(toRfc3339(*time));
        require(!again || *again == *time); // years beyond 9999 have no RFC 3339 form
    }
    if (const auto bytes = fromBase64Url(text))
        require(toBase64Url(*bytes) == text);
    if (const auto decoded = formDecode(text))
        require(formDecode(formEncode(*decoded)).value() == *decoded);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    SEAL_FUZZ_TARGET(std::string_view(reinterpret_cast<const char *>(data), size));
    return 0;
}
