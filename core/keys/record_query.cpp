#include "core/keys/record_query.h"

#include "core/crypto/json.h"

#include <algorithm>
#include <array>

namespace seal::keys {

namespace {

constexpr std::array<std::string_view, 4> kParameters = {"val-service-id", "val-tgt-ue", "valUserId", "valUeId"};

guard::Refusal invalidQuery(std::string_view parameter, std::string reason)
{
    return invalidRequest({{std::string(parameter), std::move(reason)}}, "The query is not valid.", "TS 29.549 7.6.1");
}

std::string_view trimmed(std::string_view text)
{
    const auto begin = std::min(text.find_first_not_of(" \t"), text.size());
    text.remove_prefix(begin);
    return text.substr(0, text.find_last_not_of(" \t") + 1);
}

/// True for a quality of zero: "q=0", "q=0.0", "q=0.000".
bool isZeroQuality(std::string_view parameter)
{
    if (parameter.size() < 3 || !net::equalsIgnoreCase(parameter.substr(0, 2), "q="))
        return false;
    return parameter.substr(2).find_first_not_of("0.") == std::string_view::npos;
}

/// How well one item of an Accept field names application/json: 3 exactly, 2 by application/*, 1 by */*, 0 not.
int jsonMatch(std::string_view type)
{
    if (net::equalsIgnoreCase(type, "application/json"))
        return 3;
    if (net::equalsIgnoreCase(type, "application/*"))
        return 2;
    return type == "*/*" ? 1 : 0;
}

} // namespace

guard::Checked<RecordQuery> parseRecordQuery(std::string_view query)
{
    const auto form = net::parseForm(query);
    if (!form)
        return invalidQuery("", "is no well-formed query");
    for (const auto name : kParameters) {
        if (form->count(name) > 1)
            return invalidQuery(name, "must be given once");
    }
    RecordQuery result;
    const auto service = form->get("val-service-id").value_or("");
    if (service.empty() || service.size() > kMaxIdentitySize)
        return invalidQuery("val-service-id",
                            form->count("val-service-id") == 0 ? "is required" : "must be a VAL service ID");
    result.service = ValServiceId(service);
    // The OpenAPI file of TS 29.549 gives the object a schema only: style form, exploded. ValTargetUe has exactly one
    // member.
    std::size_t targets = 0;
    for (const auto name : {"val-tgt-ue", "valUserId", "valUeId"})
        targets += form->count(name);
    if (targets == 0)
        return result;
    if (targets > 1)
        return invalidQuery("val-tgt-ue", "must name exactly one VAL user or UE, in one form");
    if (const auto json = form->get("val-tgt-ue"); json) {
        const auto value = crypto::parseJson(*json, crypto::JsonLimits{.depth = 2, .size = 4UL * kMaxIdentitySize});
        if (!value)
            return invalidQuery("val-tgt-ue", "must be a JSON object");
        auto target = readTarget(*value);
        if (!target)
            return invalidQuery("val-tgt-ue", target.error().detail);
        result.target = *std::move(target);
        return result;
    }
    const bool byUser = form->count("valUserId") == 1;
    const std::string_view name = byUser ? "valUserId" : "valUeId";
    const auto id = form->get(name).value_or("");
    if (id.empty() || id.size() > kMaxIdentitySize)
        return invalidQuery(name, "must name a VAL user or UE");
    result.target = byUser ? Target{.user = ValUserId(id), .ue = {}} : Target{.user = {}, .ue = ValUeId(id)};
    return result;
}

bool acceptsJson(const net::Headers &headers)
{
    if (headers.count("Accept") == 0)
        return true;
    int best = 0;
    bool accepted = false;
    for (const auto &[name, value] : headers) {
        if (!net::equalsIgnoreCase(name, "Accept"))
            continue;
        for (std::string_view rest = value; !rest.empty();) {
            const auto end = std::min(rest.find(','), rest.size());
            std::string_view item = rest.substr(0, end);
            rest.remove_prefix(std::min(end + 1, rest.size()));
            const auto typeEnd = std::min(item.find(';'), item.size());
            const int match = jsonMatch(trimmed(item.substr(0, typeEnd)));
            if (match == 0 || match < best)
                continue;
            item.remove_prefix(typeEnd);
            bool zero = false;
            while (!item.empty()) {
                item.remove_prefix(1);
                const auto next = std::min(item.find(';'), item.size());
                zero = zero || isZeroQuality(trimmed(item.substr(0, next)));
                item.remove_prefix(next);
            }
            // RFC 9110 section 12.5.1: the most specific range decides.
            accepted = match > best ? !zero : accepted || !zero;
            best = match;
        }
    }
    return accepted;
}

} // namespace seal::keys
