#include "core/guard/access_token.h"

#include "core/crypto/json.h"

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

namespace seal::guard {

namespace {

// NumericDate beyond the year 9999 has no use, and its milliseconds may not fit.
constexpr std::int64_t kMaxNumericDate = 253'402'300'799;

Result<UtcMs> numericDate(const char *name, std::int64_t seconds)
{
    if (seconds < 0 || seconds > kMaxNumericDate)
        return makeError(Errc::InvalidInput, std::string(name) + ": no usable time");
    return fromEpochSeconds(seconds);
}

Result<std::string> requiredText(const boost::json::object &claims, const char *name)
{
    SEAL_TRY(auto text, crypto::stringMember(claims, name));
    if (text.empty())
        return makeError(Errc::InvalidInput, std::string(name) + ": empty");
    return text;
}

Result<std::string> optionalText(const boost::json::object &claims, const char *name)
{
    SEAL_TRY(auto text, crypto::optString(claims, name));
    return text ? *std::move(text) : std::string();
}

Status readConfirmation(const boost::json::object &claims, AccessTokenClaims &out)
{
    if (!claims.contains("cnf"))
        return {};
    SEAL_TRY(const auto cnf, crypto::objectMember(claims, "cnf"));
    SEAL_TRY(out.certificateThumbprint, optionalText(cnf, "x5t#S256"));
    SEAL_TRY(out.keyThumbprint, optionalText(cnf, "jkt"));
    // A binding that nobody here can check must not pass as no binding at all (RFC 7800 section 3.1).
    if (out.certificateThumbprint.empty() && out.keyThumbprint.empty())
        return makeError(Errc::InvalidInput, "cnf: no confirmation method that is known");
    return {};
}

Status readTimes(const boost::json::object &claims, AccessTokenClaims &out)
{
    SEAL_TRY(const auto iat, crypto::int64Member(claims, "iat"));
    SEAL_TRY(out.issuedAt, numericDate("iat", iat));
    SEAL_TRY(const auto exp, crypto::int64Member(claims, "exp"));
    SEAL_TRY(out.expiry, numericDate("exp", exp));
    SEAL_TRY(const auto nbf, crypto::optInt64(claims, "nbf"));
    if (nbf) {
        SEAL_TRY(out.notBefore, numericDate("nbf", *nbf));
    }
    SEAL_TRY(const auto authTime, crypto::optInt64(claims, "auth_time"));
    if (authTime) {
        SEAL_TRY(out.authTime, numericDate("auth_time", *authTime));
    }
    return {};
}

Status readServices(const boost::json::object &claims, AccessTokenClaims &out)
{
    SEAL_TRY(auto services, crypto::stringArrayMember(claims, "val_service_ids"));
    out.services.reserve(services.size());
    for (auto &service : services)
        out.services.emplace_back(std::move(service));
    SEAL_TRY(auto valUserId, optionalText(claims, "val_user_id"));
    out.valUserId = ValUserId(std::move(valUserId));
    SEAL_TRY(auto valUeId, optionalText(claims, "val_ue_id"));
    out.valUeId = ValUeId(std::move(valUeId));
    if (!claims.contains("val_user_ids"))
        return {};
    SEAL_TRY(const auto perService, crypto::objectMember(claims, "val_user_ids"));
    for (const auto &[service, id] : perService) {
        if (!id.is_string())
            return makeError(Errc::InvalidInput, "val_user_ids: a value that is no string");
        out.valUserIds.emplace_back(ValServiceId(std::string_view(service)),
                                    ValUserId(std::string_view(id.get_string())));
    }
    return {};
}

} // namespace

boost::json::object toJson(const AccessTokenClaims &claims)
{
    boost::json::object json;
    json.reserve(20);
    json["iss"] = claims.issuer;
    json["sub"] = claims.subject;
    json["aud"] = claims.audience;
    json["client_id"] = claims.client.str();
    json["scope"] = claims.scope;
    json["jti"] = claims.jti;
    json["iat"] = toEpochSeconds(claims.issuedAt);
    json["exp"] = toEpochSeconds(claims.expiry);
    if (claims.notBefore != UtcMs{})
        json["nbf"] = toEpochSeconds(claims.notBefore);
    boost::json::array services;
    services.reserve(claims.services.size());
    for (const auto &service : claims.services)
        services.emplace_back(service.str());
    json["val_service_ids"] = std::move(services);
    if (!claims.valUserId.empty())
        json["val_user_id"] = claims.valUserId.str();
    if (!claims.valUserIds.empty()) {
        boost::json::object perService;
        for (const auto &[service, id] : claims.valUserIds)
            perService[service.str()] = id.str();
        json["val_user_ids"] = std::move(perService);
    }
    if (!claims.valUeId.empty())
        json["val_ue_id"] = claims.valUeId.str();
    // TS 33.434 A.2.2.3: present only where the client may provision keys; its type is ours (project bindings 2).
    if (claims.keyProvider)
        json["SKeyProv"] = true;
    if (!claims.grant.empty())
        json["grant_id"] = claims.grant.str();
    if (!claims.certificateThumbprint.empty() || !claims.keyThumbprint.empty()) {
        boost::json::object cnf;
        if (!claims.certificateThumbprint.empty())
            cnf["x5t#S256"] = claims.certificateThumbprint; // RFC 8705 section 3.1
        if (!claims.keyThumbprint.empty())
            cnf["jkt"] = claims.keyThumbprint; // RFC 9449 section 6.1
        json["cnf"] = std::move(cnf);
    }
    if (claims.authTime != UtcMs{})
        json["auth_time"] = toEpochSeconds(claims.authTime);
    if (!claims.acr.empty())
        json["acr"] = claims.acr;
    return json;
}

Result<AccessTokenClaims> accessTokenFromJson(const boost::json::object &claims)
{
    AccessTokenClaims out;
    // RFC 9068 section 2.2 and TS 33.434 A.2.2.2 (scope, client_id).
    SEAL_TRY(out.issuer, requiredText(claims, "iss"));
    SEAL_TRY(out.subject, requiredText(claims, "sub"));
    SEAL_TRY(auto audiences, crypto::optStringOrArray(claims, "aud"));
    if (!audiences)
        return makeError(Errc::InvalidInput, "aud: missing");
    // Project bindings 1: one audience per access token.
    if (audiences->size() != 1 || audiences->front().empty())
        return makeError(Errc::InvalidInput, "aud: not exactly one audience");
    out.audience = std::move(audiences->front());
    SEAL_TRY(auto client, requiredText(claims, "client_id"));
    out.client = ClientId(std::move(client));
    SEAL_TRY(out.scope, crypto::stringMember(claims, "scope"));
    SEAL_TRY(out.jti, requiredText(claims, "jti"));
    SEAL_CHECK(readTimes(claims, out));
    SEAL_CHECK(readServices(claims, out));
    SEAL_TRY(const auto provider, crypto::optBool(claims, "SKeyProv"));
    out.keyProvider = provider.value_or(false);
    SEAL_TRY(auto grant, optionalText(claims, "grant_id"));
    out.grant = GrantId(std::move(grant));
    SEAL_CHECK(readConfirmation(claims, out));
    SEAL_TRY(out.acr, optionalText(claims, "acr"));
    return out;
}

} // namespace seal::guard
