#include "core/identity/metadata.h"

#include "core/crypto/jwk.h"
#include "core/identity/client_auth.h"
#include "core/identity/options.h"
#include "core/identity/scope_grant.h"

#include <boost/json/array.hpp>

namespace seal::identity {

namespace {

boost::json::array authMethods(const guard::SiteOrigins &origins)
{
    boost::json::array names;
    for (const auto method : clientAuthMethods(Listener::Https))
        names.emplace_back(store::clientAuthName(method));
    if (!origins.simSMtls.empty()) {
        for (const auto method : clientAuthMethods(Listener::Mtls))
            names.emplace_back(store::clientAuthName(method));
    }
    return names;
}

} // namespace

boost::json::object metadata(const guard::SiteOrigins &origins, const store::Snapshot &snapshot, const PageTexts &texts)
{
    const auto https = [&origins](std::string_view path) { return origins.simSHttps + std::string(path); };
    boost::json::object json;
    json["issuer"] = origins.issuer;
    json["authorization_endpoint"] = https(paths::kAuthorize);
    json["token_endpoint"] = https(paths::kToken);
    json["jwks_uri"] = https(paths::kJwks);
    json["revocation_endpoint"] = https(paths::kRevoke);

    boost::json::array scopes;
    for (const auto &scope : siteScopes(origins))
        scopes.emplace_back(scope);
    json["scopes_supported"] = std::move(scopes);
    json["response_types_supported"] = boost::json::array{"code"};
    json["response_modes_supported"] = boost::json::array{"query"};
    boost::json::array grants;
    for (const auto &grant : kGrantTypes)
        grants.emplace_back(grant.name);
    json["grant_types_supported"] = std::move(grants);
    json["token_endpoint_auth_methods_supported"] = authMethods(origins);
    json["revocation_endpoint_auth_methods_supported"] = authMethods(origins);
    json["code_challenge_methods_supported"] = boost::json::array{"S256"};
    json["subject_types_supported"] = boost::json::array{"public"};
    boost::json::array algorithms;
    if (const auto *key = snapshot.signingKey())
        algorithms.emplace_back(key->algorithm);
    json["id_token_signing_alg_values_supported"] = std::move(algorithms);
    json["acr_values_supported"] = boost::json::array{kAcrPassword};
    json["prompt_values_supported"] = boost::json::array{"none", "login", "consent", "select_account"};
    json["claims_supported"] =
        boost::json::array{"iss",         "sub",         "aud",   "exp", "iat",     "auth_time",
                           "acr",         "amr",         "nonce", "sid", "at_hash", "val_service_ids",
                           "val_user_id", "val_user_ids"};
    boost::json::array locales;
    for (const auto &locale : texts.locales())
        locales.emplace_back(locale);
    json["ui_locales_supported"] = std::move(locales);
    json["authorization_response_iss_parameter_supported"] = true; // RFC 9207
    json["claims_parameter_supported"] = false;
    json["request_parameter_supported"] = false;
    json["request_uri_parameter_supported"] = false; // its default is true
    if (!origins.simSMtls.empty()) {
        // RFC 8705 3.3 and 5
        json["tls_client_certificate_bound_access_tokens"] = true;
        boost::json::object aliases;
        aliases["token_endpoint"] = origins.simSMtls + std::string(paths::kToken);
        aliases["revocation_endpoint"] = origins.simSMtls + std::string(paths::kRevoke);
        json["mtls_endpoint_aliases"] = std::move(aliases);
    }
    return json;
}

boost::json::object keySet(const store::Snapshot &snapshot)
{
    boost::json::array keys;
    for (const auto &key : snapshot.tokenKeys) {
        auto jwk = crypto::toJwk(key.publicKey);
        jwk["kid"] = key.kid;
        jwk["use"] = "sig";
        jwk["alg"] = key.algorithm;
        keys.push_back(std::move(jwk));
    }
    boost::json::object set;
    set["keys"] = std::move(keys);
    return set;
}

} // namespace seal::identity
