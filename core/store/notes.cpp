#include "core/store/notes.h"

#include <boost/asio/ip/address.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>

namespace seal::store {

namespace {

constexpr std::chrono::seconds kWindow{10};
constexpr std::size_t kMaxWindows = 1024;
constexpr int kOfStrangers = 1;    ///< records at once in a window
constexpr int kOfPrincipals = 100; ///< the same for one authenticated client or user
const std::string kOthersKey = "\nothers";

std::string keyOf(const AuditDraft &draft, bool principalKnown)
{
    if (principalKnown)
        return fmt::format("p\n{}\n{}\n{}\n{}", draft.event, draft.reason, draft.client.str(), draft.user.str());
    return fmt::format("s\n{}\n{}\n{}", draft.event, draft.reason, addressPrefix(draft.address));
}

/// What stays true for all that are counted together.
AuditDraft summaryOf(const AuditDraft &draft, bool principalKnown)
{
    AuditDraft summary;
    summary.event = draft.event;
    summary.result = draft.result;
    summary.reason = draft.reason;
    summary.detail = "More of the same within ten seconds.";
    summary.listener = draft.listener;
    summary.address = addressPrefix(draft.address);
    if (principalKnown) {
        summary.client = draft.client;
        summary.user = draft.user;
    }
    return summary;
}

AuditDraft summaryOfOthers()
{
    AuditDraft summary;
    summary.event = "refusals.summarised";
    summary.result = AuditResult::Refused;
    summary.rule = Rule::Summarised;
    summary.detail = "Refusals of more kinds and places than are told apart.";
    return summary;
}

} // namespace

void NoteSummary::Window::add(const AuditDraft &draft)
{
    const bool first = counted == 0;
    counted += draft.count;
    if (summary.rule == Rule::Summarised)
        return;
    if (first) {
        summary.rule = draft.rule;
        summary.clause = draft.clause;
    } else if (summary.rule != draft.rule) {
        // Refused with one word by several rules: what only one of them says is left out.
        summary.rule = Rule::None;
        summary.clause.clear();
    }
}

std::string addressPrefix(const std::string &address)
{
    namespace ip = boost::asio::ip;
    boost::system::error_code ec;
    auto parsed = ip::make_address(address, ec);
    if (ec)
        return address.substr(0, 64);
    if (parsed.is_v6() && parsed.to_v6().is_v4_mapped())
        parsed = ip::make_address_v4(ip::v4_mapped, parsed.to_v6());
    if (parsed.is_v4())
        return ip::address_v4(parsed.to_v4().to_uint() & 0xffffff00U).to_string() + "/24";
    auto bytes = parsed.to_v6().to_bytes();
    std::fill(bytes.begin() + 6, bytes.end(), static_cast<unsigned char>(0)); // one customer gets a /48
    return ip::address_v6(bytes).to_string() + "/48";
}

NoteSummary::Window &NoteSummary::window(const AuditDraft &draft, bool principalKnown, UtcMs now)
{
    auto key = keyOf(draft, principalKnown);
    if (const auto found = m_windows.find(key); found != m_windows.end()) {
        auto &window = found->second;
        if (now - window.since >= kWindow && window.counted == 0) {
            window.since = now;
            window.written = 0;
        }
        return window;
    }
    const bool full = m_windows.size() >= kMaxWindows;
    if (full)
        key = kOthersKey;
    auto [made, isNew] = m_windows.try_emplace(std::move(key));
    auto &window = made->second;
    if (isNew) {
        window.since = now;
        window.summary = full ? summaryOfOthers() : summaryOf(draft, principalKnown);
        window.written = full ? std::max(kOfStrangers, kOfPrincipals) : 0; // none of the others is written at once
    }
    return window;
}

std::optional<AuditDraft> NoteSummary::take(AuditDraft draft, bool principalKnown, UtcMs now)
{
    const std::lock_guard lock(m_mutex);
    auto &at = window(draft, principalKnown, now);
    if (at.written < (principalKnown ? kOfPrincipals : kOfStrangers)) {
        ++at.written;
        return draft;
    }
    at.add(draft);
    return std::nullopt;
}

void NoteSummary::count(const AuditDraft &draft, bool principalKnown, UtcMs now)
{
    const std::lock_guard lock(m_mutex);
    window(draft, principalKnown, now).add(draft);
}

std::vector<AuditDraft> NoteSummary::due(UtcMs now, bool all)
{
    std::vector<AuditDraft> summaries;
    const std::lock_guard lock(m_mutex);
    for (auto at = m_windows.begin(); at != m_windows.end();) {
        auto &window = at->second;
        if (!all && now - window.since < kWindow) {
            ++at;
            continue;
        }
        if (window.counted > 0) {
            window.summary.count = window.counted;
            summaries.push_back(std::move(window.summary));
        }
        at = m_windows.erase(at);
    }
    return summaries;
}

} // namespace seal::store
