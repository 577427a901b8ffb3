#include "core/identity/engine.h"

namespace seal::identity {

Result<std::shared_ptr<Engine>> Engine::create(guard::ServerContext context, HashPool &pool, const PageTexts &texts,
                                               IdentityOptions options)
{
    const auto &sealer = context.store.sealer();
    SEAL_TRY(auto codes, CodeSealer::create(sealer));
    SEAL_TRY(auto refreshTokens, RefreshTokens::create(sealer));
    SEAL_TRY(auto forms, LoginSealer::create(sealer));
    return std::shared_ptr<Engine>(new Engine(std::move(context), pool, texts, std::move(options), std::move(codes),
                                              std::move(refreshTokens), std::move(forms)));
}

Engine::Engine(guard::ServerContext context, HashPool &pool, const PageTexts &texts, IdentityOptions options,
               CodeSealer codes, RefreshTokens refreshTokens, LoginSealer forms)
    : m_context(std::move(context)), m_pool(pool), m_texts(texts), m_options(std::move(options)),
      m_codes(std::move(codes)), m_refreshTokens(std::move(refreshTokens)), m_forms(std::move(forms)),
      m_pages(texts, m_options.siteName, m_context.demo), m_throttle(m_context.clock, m_options.throttle),
      m_guard(m_context)
{
}

store::AuditDraft Engine::draft(std::string_view event, const net::Request &request, Listener listener) const
{
    store::AuditDraft draft;
    draft.event = event;
    draft.listener = listenerName(listener);
    draft.address = request.peer.address;
    draft.correlation = request.correlation;
    if (request.peer.certificate)
        draft.certificate = request.peer.certificate->sha256Hex();
    return draft;
}

store::AuditDraft Engine::refusal(std::string_view event, const net::Request &request, Listener listener,
                                  const OAuthError &error) const
{
    auto draft = this->draft(event, request, listener);
    draft.result = store::AuditResult::Refused;
    draft.reason = error.error;
    draft.detail = error.description;
    draft.clause = error.clause;
    draft.rule = error.rule;
    draft.field = error.field;
    draft.value = error.value;
    return draft;
}

void Engine::trace(const net::Request &request, std::string_view title, std::string_view clause, seal::Verdict verdict,
                   std::string reason) const
{
    auto *sink = whenWanted(m_context.trace);
    if (sink == nullptr)
        return;
    TraceStep step;
    step.at = m_context.clock.now();
    step.correlation = request.correlation;
    step.kind = StepKind::Check;
    step.from = Actor::SimS;
    step.to = Actor::SimS;
    step.title = title;
    step.clause = clause;
    step.verdict = verdict;
    step.reason = std::move(reason);
    sink->take(std::move(step));
}

UtcMs Engine::tokensExpireBy() const
{
    return m_context.clock.now() + m_options.accessLifetime + guard::kLeeway;
}

bool Engine::isForm(const net::Request &request) const
{
    return net::mediaType(request.headers) == "application/x-www-form-urlencoded";
}

} // namespace seal::identity
