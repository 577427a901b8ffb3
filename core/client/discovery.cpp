#include "core/client/discovery.h"

#include "core/client/recorder.h"
#include "core/client/url.h"
#include "core/crypto/json.h"

#include <algorithm>
#include <fmt/format.h>

namespace seal::client {

namespace {

constexpr std::string_view kClause = "OIDC Discovery 4.3, RFC 8414 3.3";

Status needHttps(std::string_view name, const std::string &url)
{
    if (!isHttpsUrl(url))
        return makeError(Errc::InvalidInput, fmt::format("metadata: {} is not an https address", name));
    return {};
}

Result<std::string> endpoint(const boost::json::object &object, std::string_view name)
{
    SEAL_TRY(auto url, crypto::stringMember(object, name));
    SEAL_CHECK(needHttps(name, url));
    return url;
}

Result<std::string> optEndpoint(const boost::json::object &object, std::string_view name)
{
    SEAL_TRY(const auto url, crypto::optString(object, name));
    if (!url)
        return std::string{};
    SEAL_CHECK(needHttps(name, *url));
    return *url;
}

Status needListed(const boost::json::object &object, std::string_view list, std::string_view value,
                  std::string_view clause)
{
    SEAL_TRY(const auto values, crypto::stringArrayMember(object, list));
    if (std::find(values.begin(), values.end(), value) == values.end())
        return makeError(Errc::InvalidInput, fmt::format("metadata: {} does not list {} ({})", list, value, clause));
    return {};
}

net::ClientRequest getJson(std::string url)
{
    net::ClientRequest request;
    request.url = std::move(url);
    request.headers.add("Accept", "application/json");
    return request;
}

} // namespace

Result<Provider> parseMetadata(std::string_view json, std::string_view issuer)
{
    SEAL_TRY(const auto object, crypto::parseJsonObject(json));
    Provider provider;
    SEAL_TRY(provider.issuer, crypto::stringMember(object, "issuer"));
    // RFC 8414 3.3: identical, by simple comparison; else someone answers in another's name.
    if (provider.issuer != issuer)
        return makeError(Errc::Denied, fmt::format("metadata: issuer is not {}", issuer));
    SEAL_TRY(provider.authorizationEndpoint, endpoint(object, "authorization_endpoint"));
    SEAL_TRY(provider.tokenEndpoint, endpoint(object, "token_endpoint"));
    SEAL_TRY(provider.jwksUri, endpoint(object, "jwks_uri"));
    SEAL_TRY(provider.revocationEndpoint, optEndpoint(object, "revocation_endpoint"));
    SEAL_TRY(provider.introspectionEndpoint, optEndpoint(object, "introspection_endpoint"));
    SEAL_TRY(provider.userinfoEndpoint, optEndpoint(object, "userinfo_endpoint"));
    SEAL_CHECK(needListed(object, "response_types_supported", "code", "OIDC Discovery 3"));
    // RFC 9700 2.1.1: a client must be able to see that PKCE is enforced; TS 33.434 A.4.2.2 knows S256 only.
    SEAL_CHECK(needListed(object, "code_challenge_methods_supported", "S256", "TS 33.434 A.4.2.2"));
    SEAL_TRY(const auto iss, crypto::optBool(object, "authorization_response_iss_parameter_supported"));
    provider.issParameter = iss.value_or(false);
    SEAL_TRY(auto scopes, crypto::optStringArray(object, "scopes_supported"));
    if (scopes)
        provider.scopes = std::move(*scopes);
    if (object.contains("mtls_endpoint_aliases")) {
        SEAL_TRY(const auto aliases, crypto::objectMember(object, "mtls_endpoint_aliases"));
        SEAL_TRY(provider.mtlsTokenEndpoint, optEndpoint(aliases, "token_endpoint"));
    }
    return provider;
}

boost::asio::awaitable<Result<crypto::JwkSet>> fetchKeys(Context context, std::string jwksUri)
{
    Recorder recorder(context, Actor::SimC, Actor::SimS);
    auto response = co_await exchange(context.http, recorder, getJson(std::move(jwksUri)), "RFC 7517 5");
    if (!response)
        co_return response.error();
    if (response->status != 200)
        co_return recorder.refuse(
            Errc::Unavailable, "JWKS", "RFC 7517 5",
            fmt::format("The SIM-S answered {} for its public keys, so its tokens cannot be checked. "
                        "Look at the server's log.",
                        response->status));
    auto keys = crypto::JwkSet::parse(response->body);
    if (!keys)
        co_return recorder.refuse(Errc::InvalidInput, "JWKS", "RFC 7517 5",
                                  "The key set of the SIM-S cannot be used: " + keys.error().detail +
                                      ". It must be a JWK Set of public keys.");
    recorder.check(true, "JWKS", "RFC 7517 5", fmt::format("{} public keys", keys->entries().size()));
    co_return keys;
}

boost::asio::awaitable<Result<Provider>> discover(Context context, std::string issuer)
{
    Recorder recorder(context, Actor::SimC, Actor::SimS);
    const std::string clause(kClause);
    const auto url = parseUrl(issuer);
    if (!url || url->scheme != "https" || !url->query.empty())
        co_return recorder.refuse(Errc::InvalidInput, "Issuer", clause,
                                  "The issuer is not an https address without query. Correct it in the target file.");
    std::string base = issuer;
    if (base.ends_with('/'))
        base.pop_back();
    auto response =
        co_await exchange(context.http, recorder, getJson(base + "/.well-known/openid-configuration"), clause);
    if (!response)
        co_return response.error();
    if (response->status != 200)
        co_return recorder.refuse(
            Errc::Unavailable, "Metadata", clause,
            fmt::format("The SIM-S answered {} for its metadata. Check that the issuer address is right.",
                        response->status));
    auto provider = parseMetadata(response->body, issuer);
    if (!provider)
        co_return recorder.refuse(provider.error().code, "Metadata", clause,
                                  "The metadata of the SIM-S cannot be used: " + provider.error().detail +
                                      ". Correct the server's settings or the issuer in the target file.");
    recorder.check(true, "Metadata: issuer equal, https, code flow, PKCE S256", clause, provider->issuer);
    auto keys = co_await fetchKeys(context, provider->jwksUri);
    if (!keys)
        co_return keys.error();
    provider->keys = std::move(*keys);
    co_return provider;
}

} // namespace seal::client
