#include "core/client/skm_c.h"

#include "core/base/encoding.h"
#include "core/crypto/json.h"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <fmt/format.h>

namespace seal::client {

namespace {

constexpr std::string_view kUuClause = "TS 33.434 5.3.1";
constexpr std::string_view kSClause = "TS 29.549 7.6.1 SS_KeyInfoRetrieval";
/// Project bindings 5: the time of a message may be off by that much.
constexpr std::chrono::minutes kMaxTimeOff{5};

std::string_view targetName(ValTarget::Kind kind)
{
    switch (kind) {
    case ValTarget::Kind::User:
        return "valUserId";
    case ValTarget::Kind::Ue:
        return "valUeId";
    }
    return "";
}

boost::json::object targetObject(const ValTarget &target)
{
    boost::json::object object;
    object.emplace(targetName(target.kind), target.id);
    return object;
}

std::string printable(std::string_view text)
{
    constexpr std::size_t kMax = 300;
    std::string out(text.substr(0, kMax));
    std::replace_if(
        out.begin(), out.end(), [](char c) { return c < 0x20 || c == 0x7F; }, '?');
    return out;
}

void addBearer(net::ClientRequest &request, const AccessToken &token)
{
    request.headers.add("Authorization", "Bearer " + std::string(token.value.text()));
    request.headers.add("Accept", "application/json, application/problem+json");
}

/// keyInfo out of an answer; the texts that hold keys are overwritten.
class AnswerObject
{
public:
    AnswerObject(boost::json::object object, std::string &body) : m_object(std::move(object)), m_body(body) {}
    ~AnswerObject()
    {
        wipe(std::as_writable_bytes(std::span(m_body.data(), m_body.size())));
        auto *info = m_object.if_contains("keyInfo");
        if (info != nullptr && info->is_string())
            wipe(std::as_writable_bytes(std::span(info->get_string().data(), info->get_string().size())));
    }
    AnswerObject(const AnswerObject &) = delete;
    AnswerObject &operator=(const AnswerObject &) = delete;

    [[nodiscard]] const boost::json::object &get() const { return m_object; }
    [[nodiscard]] Result<std::vector<ReceivedKey>> keys() const
    {
        const auto *info = m_object.if_contains("keyInfo");
        const auto *text = info != nullptr ? info->if_string() : nullptr;
        if (text == nullptr)
            return makeError(Errc::InvalidInput, "member \"keyInfo\" is missing or not a string");
        return parseKeyInfo(std::string_view(text->data(), text->size()));
    }

private:
    boost::json::object m_object;
    std::string &m_body;
};

Result<boost::json::object> jsonAnswer(const net::ClientResponse &response)
{
    if (net::mediaType(response.headers) != "application/json")
        return makeError(Errc::InvalidInput, "it is not application/json");
    return crypto::parseJsonObject(response.body);
}

Result<KeyRecordInfo> readRecord(const boost::json::value &value)
{
    const auto *object = value.if_object();
    if (object == nullptr)
        return makeError(Errc::InvalidInput, "a record is not an object");
    KeyRecordInfo record;
    SEAL_TRY(auto payload, crypto::stringMember(*object, "payloadId"));
    SEAL_TRY(record.version, crypto::int64Member(*object, "version"));
    SEAL_TRY(record.state, crypto::stringMember(*object, "state"));
    SEAL_TRY(const auto notBefore, crypto::stringMember(*object, "notBefore"));
    SEAL_TRY(const auto notAfter, crypto::stringMember(*object, "notAfter"));
    SEAL_TRY(record.algorithm, crypto::stringMember(*object, "algorithm"));
    SEAL_TRY(record.usage, crypto::stringMember(*object, "usage"));
    SEAL_TRY(record.notBefore, parseRfc3339(notBefore));
    SEAL_TRY(record.notAfter, parseRfc3339(notAfter));
    record.payload = PayloadId(std::move(payload));
    return record;
}

Result<std::vector<KeyRecordInfo>> readRecords(const boost::json::object &answer)
{
    const auto *records = answer.if_contains("records");
    if (records == nullptr || !records->is_array())
        return makeError(Errc::InvalidInput, "member \"records\" is missing or not an array");
    std::vector<KeyRecordInfo> out;
    for (const auto &value : records->get_array()) {
        SEAL_TRY(auto record, readRecord(value));
        out.push_back(std::move(record));
    }
    return out;
}

/// Only what was asked for may come (payloadIds of project bindings 5).
Status onlyAsked(const std::vector<PayloadId> &asked, const std::vector<KeyRecordInfo> &records)
{
    for (const auto &record : records) {
        if (!asked.empty() && std::find(asked.begin(), asked.end(), record.payload) == asked.end())
            return makeError(Errc::InvalidInput, "record " + record.payload.str() + " was not asked for");
    }
    return {};
}

/// The target that the answer names, when it names one, as "valUserId=alice".
Result<std::string> targetText(const boost::json::object &answer)
{
    if (!answer.contains("valTgtUe"))
        return std::string{};
    SEAL_TRY(const auto object, crypto::objectMember(answer, "valTgtUe"));
    SEAL_TRY(const auto user, crypto::optString(object, "valUserId"));
    SEAL_TRY(const auto ue, crypto::optString(object, "valUeId"));
    if (user.has_value() == ue.has_value())
        return makeError(Errc::InvalidInput, "valTgtUe must hold exactly one of valUserId and valUeId");
    return user ? "valUserId=" + *user : "valUeId=" + *ue;
}

std::string targetText(const ValTarget &target)
{
    return fmt::format("{}={}", targetName(target.kind), target.id);
}

} // namespace

Problem readProblem(const net::Response &response)
{
    Problem problem;
    problem.status = response.status;
    const auto object = crypto::parseJsonObject(response.body);
    if (!object) {
        problem.title = std::string(net::reasonPhrase(response.status));
        problem.detail = "the answer is no ProblemDetails object";
        return problem;
    }
    const auto text = [&object](std::string_view name) {
        const auto value = crypto::optString(*object, name);
        return value && *value ? printable(**value) : std::string{};
    };
    problem.cause = text("cause");
    problem.title = text("title");
    problem.detail = text("detail");
    if (const auto *params = object->if_contains("invalidParams"); params != nullptr && params->is_array()) {
        for (const auto &item : params->get_array()) {
            const auto *param = item.if_object();
            const auto name =
                param != nullptr ? crypto::stringMember(*param, "param") : Result<std::string>(std::string{});
            const auto reason = param != nullptr ? crypto::optString(*param, "reason")
                                                 : Result<std::optional<std::string>>(std::optional<std::string>{});
            if (name && !name->empty() && problem.invalidParams.size() < 32)
                problem.invalidParams.emplace_back(printable(*name),
                                                   reason && *reason ? printable(**reason) : std::string{});
        }
    }
    return problem;
}

Error toError(const Problem &problem)
{
    Errc code = Errc::Denied;
    if (problem.status == 401)
        code = Errc::Unauthenticated;
    else if (problem.status == 400)
        code = Errc::InvalidInput;
    else if (problem.status == 404)
        code = Errc::NotFound;
    else if (problem.status == 410)
        code = Errc::Expired;
    else if (problem.status == 429)
        code = Errc::RateLimited;
    else if (problem.status >= 500)
        code = Errc::Unavailable;
    std::string detail = fmt::format("status {}", problem.status);
    for (const auto *part : {&problem.cause, &problem.title, &problem.detail}) {
        if (!part->empty())
            detail += ", " + *part;
    }
    for (const auto &[param, reason] : problem.invalidParams)
        detail += fmt::format(", {}: {}", param, reason);
    return makeError(code, std::move(detail));
}

SkmC::SkmC(Context context, std::string origin, Actor self)
    : m_context(std::move(context)), m_origin(std::move(origin)), m_recorder(m_context, self, Actor::SkmS)
{
}

Status SkmC::mayUse(const AccessToken &token)
{
    m_problem.reset();
    // TS 33.434 5.3.1: a token goes with every request; A.6: one whose time is over is not sent.
    const std::string clause = "TS 33.434 5.3.1, A.6";
    if (token.value.empty())
        return m_recorder.refuse(
            Errc::Unauthenticated, "Access token", clause,
            "There is no access token, so no key request is sent. Log in first, with the scope seal:key.");
    if (token.expiresAt <= m_context.clock.now())
        return m_recorder.refuse(
            Errc::Expired, "Access token", clause,
            fmt::format("The access token ended at {}, so no key request is sent. Refresh it or log in again.",
                        toRfc3339(token.expiresAt)));
    return {};
}

Error SkmC::refused(const net::ClientResponse &response, std::string clause)
{
    m_problem = readProblem(response);
    auto error = toError(*m_problem);
    m_recorder.check(
        false, "Key answer", std::move(clause),
        fmt::format("The SKM-S refused: {}. Its audit log names the rule and the value at fault.", error.detail));
    return error;
}

Status SkmC::checkEcho(std::string_view member, std::string_view sent, std::string_view got, std::string clause)
{
    if (sent != got)
        return m_recorder.refuse(
            Errc::InvalidInput, std::string(member), std::move(clause),
            fmt::format("The key answer is refused: {} is not what was asked, so the keys may belong to someone "
                        "else. The SKM-S must correct it.",
                        member),
            {{"asked", std::string(sent)}, {"answered", printable(got)}});
    m_recorder.check(true, std::string(member), std::move(clause), std::string(got));
    return {};
}

boost::asio::awaitable<Result<KeyAnswer>> SkmC::requestKeys(AccessToken token, KeyRequest request)
{
    if (const auto usable = mayUse(token); !usable)
        co_return usable.error();
    boost::json::object body;
    body.emplace("userUri", request.userUri);
    body.emplace("valServiceId", request.service.str());
    if (!request.skmcUri.empty())
        body.emplace("skmcUri", request.skmcUri);
    if (request.target)
        body.emplace("valTgtUe", targetObject(*request.target));
    if (!request.payloads.empty()) {
        boost::json::array payloads;
        for (const auto &payload : request.payloads)
            payloads.emplace_back(payload.str());
        body.emplace("payloadIds", std::move(payloads));
    }
    body.emplace("time", toRfc3339(m_context.clock.now()));
    net::ClientRequest message;
    message.method = net::Method::Post;
    message.url = m_origin + "/skm-uu/v1/key-requests";
    message.headers.add("Content-Type", "application/json");
    addBearer(message, token);
    message.body = boost::json::serialize(body);
    auto response = co_await exchange(m_context.http, m_recorder, std::move(message), std::string(kUuClause));
    if (!response)
        co_return response.error();
    if (response->status != 200)
        co_return refused(*response, std::string(kUuClause));
    auto answer = readAnswer(request, *response);
    co_return answer;
}

Result<KeyAnswer> SkmC::readAnswer(const KeyRequest &request, net::ClientResponse &response)
{
    const std::string clause(kUuClause);
    const auto malformed = [&](const std::string &what) {
        return m_recorder.refuse(Errc::InvalidInput, "Key answer", clause,
                                 "The key answer is refused: " + what + ". The SKM-S must correct it.");
    };
    auto object = jsonAnswer(response);
    if (!object)
        return malformed(object.error().detail);
    const AnswerObject answer(std::move(*object), response.body);
    KeyAnswer out;
    const auto user = crypto::stringMember(answer.get(), "userUri");
    const auto service = crypto::stringMember(answer.get(), "valServiceId");
    const auto skms = crypto::optString(answer.get(), "skmsId");
    const auto time = crypto::stringMember(answer.get(), "time");
    const auto target = targetText(answer.get());
    for (const auto *text : {&user, &service, &time, &target}) {
        if (!*text)
            return malformed(text->error().detail);
    }
    if (!skms)
        return malformed(skms.error().detail);
    SEAL_CHECK(checkEcho("userUri", request.userUri, *user, clause));
    SEAL_CHECK(checkEcho("valServiceId", request.service.str(), *service, clause));
    if (request.target)
        SEAL_CHECK(checkEcho("valTgtUe", targetText(*request.target), *target, clause));
    const auto at = parseRfc3339(*time);
    if (!at)
        return malformed("member \"time\" is no RFC 3339 time");
    const auto off = *at - m_context.clock.now();
    if (off > kMaxTimeOff || off < -kMaxTimeOff)
        return malformed("its time is " + toRfc3339(*at) +
                         ", more than 5 minutes away from ours: replayed, or a clock is wrong");
    m_recorder.check(true, "time", clause, toRfc3339(*at));
    auto keys = answer.keys();
    if (!keys)
        return malformed(keys.error().detail);
    auto records = readRecords(answer.get());
    if (!records)
        return malformed(records.error().detail);
    if (const auto asked = onlyAsked(request.payloads, *records); !asked)
        return malformed(asked.error().detail);
    if (const auto fits = matchRecords(*records, *keys); !fits)
        return malformed(fits.error().detail);
    m_recorder.check(true, "keyInfo and records", clause, fmt::format("{} keys, each with its record", keys->size()));
    out.userUri = *user;
    out.service = request.service;
    out.skmsId = skms->value_or("");
    out.records = std::move(*records);
    out.keys = std::move(*keys);
    return out;
}

boost::asio::awaitable<Result<KeyAnswer>> SkmC::retrieveKeyInfo(AccessToken token, ValServiceId service,
                                                                std::optional<ValTarget> target, TargetQuery form)
{
    if (const auto usable = mayUse(token); !usable)
        co_return usable.error();
    net::Form query;
    query.add("val-service-id", service.str());
    if (target) {
        // TS 29.549 gives only a schema, so OpenAPI's form style explodes the object; many write JSON: both can be had.
        switch (form) {
        case TargetQuery::Exploded:
            query.add(std::string(targetName(target->kind)), target->id);
            break;
        case TargetQuery::Json:
            query.add("val-tgt-ue", boost::json::serialize(targetObject(*target)));
            break;
        }
    }
    net::ClientRequest message;
    message.url = m_origin + "/ss-kir/v1/key-records?" + query.encode();
    addBearer(message, token);
    auto response = co_await exchange(m_context.http, m_recorder, std::move(message), std::string(kSClause));
    if (!response)
        co_return response.error();
    if (response->status != 200)
        co_return refused(*response, std::string(kSClause));
    auto answer = readKeyInfo(service, target, *response);
    co_return answer;
}

Result<KeyAnswer> SkmC::readKeyInfo(const ValServiceId &service, const std::optional<ValTarget> &target,
                                    net::ClientResponse &response)
{
    const std::string clause(kSClause);
    const auto malformed = [&](const std::string &what) {
        return m_recorder.refuse(Errc::InvalidInput, "Key answer", clause,
                                 "The key answer is refused: " + what + ". The SKM-S must correct it.");
    };
    auto object = jsonAnswer(response);
    if (!object)
        return malformed(object.error().detail);
    const AnswerObject answer(std::move(*object), response.body);
    const auto user = crypto::stringMember(answer.get(), "userUri");
    const auto gotService = crypto::stringMember(answer.get(), "valService");
    const auto gotTarget = targetText(answer.get());
    const auto skms = crypto::optString(answer.get(), "skmsId");
    for (const auto *text : {&user, &gotService, &gotTarget}) {
        if (!*text)
            return malformed(text->error().detail);
    }
    if (!skms)
        return malformed(skms.error().detail);
    SEAL_CHECK(checkEcho("valService", service.str(), *gotService, clause));
    if (target && !gotTarget->empty()) // optional in the answer
        SEAL_CHECK(checkEcho("valTgtUe", targetText(*target), *gotTarget, clause));
    auto keys = answer.keys();
    if (!keys)
        return malformed(keys.error().detail);
    m_recorder.check(true, "keyInfo", clause, fmt::format("{} keys for {}", keys->size(), *user));
    KeyAnswer out;
    out.userUri = *user;
    out.skmsId = skms->value_or("");
    out.service = service;
    out.keys = std::move(*keys);
    return out;
}

} // namespace seal::client
