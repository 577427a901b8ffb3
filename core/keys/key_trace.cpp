#include "core/keys/key_trace.h"

namespace seal::keys {

void KeyTrace::take(std::string_view title, std::string_view clause, Verdict verdict, std::string reason,
                    Fields fields) const
{
    TraceStep step;
    step.at = m_clock->now();
    step.correlation = m_correlation;
    step.kind = StepKind::Check;
    step.from = Actor::SkmS;
    step.to = Actor::SkmS;
    step.title = title;
    step.fields = std::move(fields);
    step.clause = clause;
    step.verdict = verdict;
    step.reason = std::move(reason);
    m_sink->take(std::move(step));
}

void KeyTrace::guarded(const guard::Verdict &verdict, std::string_view scope) const
{
    if (m_sink == nullptr)
        return;
    Fields fields;
    if (verdict.claims) {
        fields = {{"iss", verdict.claims->issuer},
                  {"sub", verdict.claims->subject},
                  {"aud", verdict.claims->audience},
                  {"client_id", verdict.claims->client.str()},
                  {"exp", toRfc3339(verdict.claims->expiry)}};
    }
    const bool scopeAtFault = verdict.refusal && verdict.refusal->cause == "INSUFFICIENT_SCOPE";
    if (verdict.refusal && !scopeAtFault) {
        take("Access token", verdict.refusal->clause, Verdict::Refused, verdict.refusal->reason, std::move(fields));
        return;
    }
    take("Access token", "TS 33.434 A.7.2", Verdict::Ok, {}, std::move(fields));
    if (scopeAtFault)
        refused("Scope", *verdict.refusal);
    else
        passed("Scope", "TS 33.434 5.3.1", {{"required", std::string(scope)}, {"granted", verdict.claims->scope}});
}

void KeyTrace::passed(std::string_view title, std::string_view clause, Fields fields) const
{
    if (m_sink != nullptr)
        take(title, clause, Verdict::Ok, {}, std::move(fields));
}

void KeyTrace::refused(std::string_view title, const guard::Refusal &refusal) const
{
    if (m_sink != nullptr)
        take(title, refusal.clause, refusal.status >= 500 ? Verdict::Failed : Verdict::Refused, refusal.reason,
             {{"status", std::to_string(refusal.status)}, {"cause", refusal.cause}});
}

void KeyTrace::delivered(const std::vector<std::string> &keys, std::string_view answer) const
{
    if (m_sink == nullptr)
        return;
    Fields fields;
    for (const auto &key : keys)
        fields.emplace_back("key", key);
    fields.emplace_back("answer",
                        m_demo ? std::string(answer) : "(" + std::to_string(answer.size()) + " characters, not shown)");
    take("Delivery", "TS 33.434 5.3.1", Verdict::Ok, {}, std::move(fields));
}

} // namespace seal::keys
