#include "core/keys/key_request.h"

#include "core/crypto/json.h"

#include <algorithm>
#include <array>

namespace seal::keys {

namespace {

constexpr std::string_view kClause = "TS 33.434 5.3.2";

constexpr std::array<std::string_view, 7> kMembers = {"userUri",    "skmcUri", "valServiceId", "valTgtUe",
                                                      "payloadIds", "time",    "e2eKey"};

/// Collects what is wrong, so that one answer names all of it.
class Faults
{
public:
    void add(std::string_view member, std::string reason)
    {
        m_params.emplace_back("/" + escaped(member), std::move(reason));
    }
    [[nodiscard]] bool none() const { return m_params.empty(); }
    [[nodiscard]] guard::Refusal refusal()
    {
        return invalidRequest(std::move(m_params), "The key request is not valid.", std::string(kClause));
    }

private:
    static constexpr std::size_t kMaxShown = 64;

    // RFC 6901 section 3: '~' and '/' of a member name are escaped.
    static std::string escaped(std::string_view member)
    {
        std::string text;
        for (const char c : member.substr(0, kMaxShown)) {
            if (c == '~')
                text += "~0";
            else if (c == '/')
                text += "~1";
            else
                text += c >= 0x20 && c <= 0x7E ? c : '?';
        }
        return text;
    }

    std::vector<std::pair<std::string, std::string>> m_params;
};

/// A text member of bounded size; nothing when absent or at fault.
std::optional<std::string> readText(const boost::json::object &body, std::string_view name, bool required,
                                    Faults &faults)
{
    const auto *value = body.if_contains(name);
    if (value == nullptr) {
        if (required)
            faults.add(name, "is required");
        return std::nullopt;
    }
    if (!value->is_string()) {
        faults.add(name, "must be a string");
        return std::nullopt;
    }
    const std::string_view text = value->get_string();
    if (text.empty() || text.size() > kMaxIdentitySize) {
        faults.add(name, text.empty() ? "must not be empty" : "is too long");
        return std::nullopt;
    }
    return std::string(text);
}

void readPayloadIds(const boost::json::object &body, KeyRequest &request, Faults &faults)
{
    const auto *value = body.if_contains("payloadIds");
    if (value == nullptr)
        return;
    const auto *list = value->if_array();
    if (list == nullptr || list->empty() || list->size() > kMaxPayloadIds) {
        faults.add("payloadIds", "must be an array of 1 to 64 strings");
        return;
    }
    for (const auto &item : *list) {
        const auto *text = item.if_string();
        if (text == nullptr || text->empty() || text->size() > kMaxIdentitySize) {
            faults.add("payloadIds", "must be an array of 1 to 64 strings");
            return;
        }
        request.payloadIds.emplace_back(std::string_view(*text));
    }
}

void readTime(const boost::json::object &body, KeyRequest &request, Faults &faults)
{
    const auto text = readText(body, "time", false, faults);
    if (!text)
        return;
    if (const auto time = parseRfc3339(*text); time)
        request.time = *time;
    else
        faults.add("time", "must be an RFC 3339 time");
}

} // namespace

guard::Refusal invalidRequest(std::vector<std::pair<std::string, std::string>> params, std::string detail,
                              std::string clause)
{
    guard::Refusal refusal(Rule::KeyRequestInvalid, 400, std::move(detail), {});
    refusal.clause = std::move(clause);
    if (!params.empty())
        refusal.field = params.front().first;
    for (const auto &[param, reason] : params)
        refusal.reason += (refusal.reason.empty() ? "" : "; ") + param + ": " + reason;
    if (refusal.reason.empty())
        refusal.reason = refusal.detail;
    refusal.invalidParams = std::move(params);
    return refusal;
}

Result<Target> readTarget(const boost::json::value &value)
{
    const auto *object = value.if_object();
    if (object == nullptr || object->size() != 1)
        return makeError(Errc::InvalidInput, "must be an object with exactly one of valUserId and valUeId");
    const auto &member = *object->begin();
    const auto *text = member.value().if_string();
    if (text == nullptr || text->empty() || text->size() > kMaxIdentitySize)
        return makeError(Errc::InvalidInput, "must name a VAL user or UE by a string");
    Target target;
    if (member.key() == "valUserId")
        target.user = ValUserId(std::string_view(*text));
    else if (member.key() == "valUeId")
        target.ue = ValUeId(std::string_view(*text));
    else
        return makeError(Errc::InvalidInput, "must be an object with exactly one of valUserId and valUeId");
    return target;
}

guard::Checked<KeyRequest> parseKeyRequest(std::string_view body)
{
    // Members are few and flat; what is deeper than e2eKey or valTgtUe is no request of ours.
    const auto parsed = crypto::parseJsonObject(body, crypto::JsonLimits{.depth = 4, .size = kMaxKeyRequestSize});
    if (!parsed)
        return invalidRequest({{"", "must be one JSON object without equal member names"}},
                              "The body is not valid JSON.", std::string(kClause));
    const auto &object = *parsed;
    Faults faults;
    for (const auto &member : object) {
        if (std::ranges::find(kMembers, std::string_view(member.key())) == kMembers.end())
            faults.add(member.key(), "is not a member of a key request");
    }
    KeyRequest request;
    request.userUri = readText(object, "userUri", true, faults).value_or("");
    request.skmcUri = readText(object, "skmcUri", false, faults).value_or("");
    request.service = ValServiceId(readText(object, "valServiceId", true, faults).value_or(""));
    if (const auto *value = object.if_contains("valTgtUe"); value != nullptr) {
        if (auto target = readTarget(*value); target)
            request.target = *std::move(target);
        else
            faults.add("valTgtUe", target.error().detail);
    }
    readPayloadIds(object, request, faults);
    readTime(object, request, faults);
    // Project bindings 5: only a key that the token is DPoP-bound to or that was registered for the client may wrap an
    // answer. Clients of this version have neither, so that every key in a request is one that the sender could have
    // swapped in.
    if (object.contains("e2eKey"))
        faults.add(
            "e2eKey",
            "is neither registered for the client nor bound to the token; this server wraps answers for no other key");
    if (!faults.none())
        return faults.refusal();
    return request;
}

} // namespace seal::keys
