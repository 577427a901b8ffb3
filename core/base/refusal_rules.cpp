#include "core/base/refusal_rules.h"

#include "core/base/encoding.h"
#include "core/base/refusal_table.h"

#include <algorithm>

namespace seal {

namespace {

constexpr RuleRow kNone{Rule::None, "", "", "", "", "", Fix::Application};

// The rows stand in the order of the enumeration, and none is missing.
constexpr bool isComplete()
{
    if (std::size(kRows) + 1 != static_cast<std::size_t>(Rule::Count_))
        return false;
    for (std::size_t i = 0; i < std::size(kRows); ++i) {
        if (static_cast<std::size_t>(kRows[i].rule) != i + 1)
            return false;
    }
    return true;
}
static_assert(isComplete());

} // namespace

std::span<const RuleRow> refusalRules()
{
    return kRows;
}

const RuleRow &rowOf(Rule rule)
{
    const auto index = static_cast<std::size_t>(rule);
    return index == 0 || index > std::size(kRows) ? kNone : kRows[index - 1];
}

Rule ruleById(std::string_view id)
{
    const auto *row = std::ranges::find(kRows, id, &RuleRow::id);
    return row == std::end(kRows) ? Rule::None : row->rule;
}

std::string_view fixName(Fix fix)
{
    switch (fix) {
    case Fix::Application:
        return "application";
    case Fix::NewToken:
        return "new-token";
    case Fix::Wait:
        return "wait";
    case Fix::Clock:
        return "clock";
    case Fix::SiteLog:
        return "site-log";
    case Fix::MapUser:
        return "map-user";
    case Fix::EnableUser:
        return "enable-user";
    case Fix::EnableService:
        return "enable-service";
    case Fix::EnableClient:
        return "enable-client";
    case Fix::AddScope:
        return "add-scope";
    case Fix::AddService:
        return "add-service";
    case Fix::AddGrantType:
        return "add-grant-type";
    case Fix::LookAtClient:
        return "look-at-client";
    case Fix::LookAtUser:
        return "look-at-user";
    case Fix::LookAtKeys:
        return "look-at-keys";
    case Fix::LookAtServices:
        return "look-at-services";
    case Fix::IssueCertificate:
        return "issue-certificate";
    }
    return {};
}

std::string recordValue(std::string_view value)
{
    constexpr std::size_t kMost = 200;
    const bool clean = isCleanUtf8(value);
    auto cut = value.substr(0, kMost);
    // A character that was cut in the middle goes as a whole.
    while (clean && cut.size() < value.size() && !cut.empty() &&
           (static_cast<unsigned char>(value[cut.size()]) & 0xC0U) == 0x80U)
        cut.remove_suffix(1);
    std::string text;
    text.reserve(cut.size());
    for (const char c : cut) {
        const auto byte = static_cast<unsigned char>(c);
        text += byte >= 0x20 && byte != 0x7F && (byte < 0x80 || clean) ? c : '?';
    }
    return cut.size() < value.size() ? text + "..." : text;
}

} // namespace seal
