#include "core/guard/guard.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace seal::guard {

namespace {

// RFC 6750 section 3: attribute values hold no quote, no backslash and no control character.
std::string attribute(std::string_view name, std::string_view value)
{
    std::string text(name);
    text += "=\"";
    for (const char c : value)
        text += c >= 0x20 && c <= 0x7E && c != '"' && c != '\\' ? c : '?';
    text += '"';
    return text;
}

std::string challenge(const Refusal &refusal)
{
    auto text = "Bearer " + attribute("realm", "SEAL") + ", " + attribute("error", refusal.oauthError);
    if (!refusal.detail.empty())
        text += ", " + attribute("error_description", refusal.detail);
    if (!refusal.scope.empty())
        text += ", " + attribute("scope", refusal.scope);
    return text;
}

} // namespace

Refusal::Refusal(Rule broken, int httpStatus, std::string sentence, std::string why)
    : status(httpStatus), cause(rowOf(broken).word), detail(std::move(sentence)), reason(std::move(why)),
      clause(rowOf(broken).clause), rule(broken), field(reason.substr(0, reason.find(':')))
{
}

Refusal &&Refusal::of(std::string_view wrongValue) &&
{
    value = recordValue(wrongValue);
    return std::move(*this);
}

net::Response problem(const Refusal &refusal, std::string_view instance)
{
    boost::json::object body;
    body["title"] = net::reasonPhrase(refusal.status);
    body["status"] = refusal.status;
    if (!refusal.detail.empty())
        body["detail"] = refusal.detail;
    if (!instance.empty())
        body["instance"] = instance;
    if (!refusal.cause.empty())
        body["cause"] = refusal.cause;
    if (!refusal.invalidParams.empty()) {
        boost::json::array params;
        for (const auto &[param, reason] : refusal.invalidParams)
            params.push_back(boost::json::object{{"param", param}, {"reason", reason}});
        body["invalidParams"] = std::move(params);
    }
    net::Response response;
    response.status = refusal.status;
    response.headers.add("Content-Type", "application/problem+json");
    response.headers.add("Cache-Control", "no-store");
    if (!refusal.oauthError.empty())
        response.headers.add("WWW-Authenticate", challenge(refusal));
    if (refusal.retryAfterSeconds > 0)
        response.headers.add("Retry-After", std::to_string(refusal.retryAfterSeconds));
    response.body = boost::json::serialize(body);
    return response;
}

store::AuditDraft refusalDraft(std::string_view event, const Refusal &refusal, const net::Request &request,
                               const AccessTokenClaims *claims, std::string_view listener)
{
    store::AuditDraft draft;
    draft.event = event;
    draft.result = refusal.status >= 500 ? store::AuditResult::Failed : store::AuditResult::Refused;
    draft.reason = refusal.cause;
    draft.detail = refusal.reason;
    draft.clause = refusal.clause;
    draft.rule = refusal.rule;
    draft.field = refusal.field;
    draft.value = refusal.value;
    draft.service = refusal.service;
    if (claims != nullptr) {
        if (claims->subject != claims->client.str())
            draft.user = UserId(claims->subject);
        draft.client = claims->client;
        draft.grant = claims->grant;
        draft.jti = claims->jti;
    }
    if (request.peer.certificate)
        draft.certificate = request.peer.certificate->sha256Hex();
    draft.listener = listener;
    draft.address = request.peer.address;
    draft.correlation = request.correlation;
    return draft;
}

} // namespace seal::guard
