#include "core/client/val_server.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/crypto/json.h"
#include "core/crypto/jwt.h"

#include <fmt/format.h>

namespace seal::client {

namespace {

constexpr std::string_view kTokenClause = "RFC 6749 4.4, RFC 8705 2.1";
constexpr std::string_view kBindingClause = "RFC 8705 3.1, TS 33.434 5.1.1.8";

} // namespace

ValServer::ValServer(Context context, Provider provider, pki::Certificate certificate, ValServerOptions options)
    : m_context(std::move(context)), m_provider(std::move(provider)), m_certificate(std::move(certificate)),
      m_options(std::move(options)), m_recorder(m_context, Actor::ValServer, Actor::SimS),
      m_skmC(m_context, m_options.skmsOrigin, Actor::ValServer)
{
}

Status ValServer::checkBinding(std::string_view token)
{
    const std::string clause(kBindingClause);
    const auto refuse = [&](std::string reason) {
        return m_recorder.refuse(Errc::Denied, "cnf x5t#S256", clause, std::move(reason));
    };
    const auto lookup = [this](std::string_view kid) { return m_provider.keys.signatureKey(kid); };
    const auto unverified = crypto::decodeJwtUnverified(token);
    std::optional<crypto::SigAlg> alg;
    if (unverified) {
        if (const auto *entry = m_provider.keys.find(unverified->header.kid); entry != nullptr && !entry->alg.empty())
            alg = crypto::algFromName(entry->alg);
    }
    const auto jwt = crypto::verifyJwt(token, lookup, alg);
    if (!jwt)
        return refuse("The access token is no JWT by a key of the SIM-S (" + jwt.error().detail +
                      "), so its binding cannot be checked. The SIM-S must issue JWT access tokens (TS 33.434 A.2.2).");
    const auto cnf = crypto::objectMember(jwt->claims, "cnf");
    const auto bound = cnf ? crypto::stringMember(*cnf, "x5t#S256") : Result<std::string>(cnf.error());
    if (!bound)
        return refuse(
            "The access token is not bound to a certificate (no cnf x5t#S256), so anyone who steals it could use it. "
            "Set certificate-bound tokens for this client at the SIM-S.");
    const auto own = toBase64Url(m_certificate.sha256());
    if (!crypto::constantTimeEqual(asBytes(*bound), asBytes(own)))
        return refuse(
            "The access token is bound to another certificate than ours, so every server will refuse it. Check which "
            "certificate is presented.");
    m_recorder.check(true, "cnf x5t#S256", clause, "is the thumbprint of our certificate", {{"thumbprint", own}});
    return {};
}

boost::asio::awaitable<Result<AccessToken>> ValServer::requestToken()
{
    const std::string clause(kTokenClause);
    m_oauthError.reset();
    m_token.reset();
    // RFC 8705 section 5: with a client certificate the alias is the endpoint to use.
    const auto &endpoint = m_provider.mtlsTokenEndpoint;
    if (endpoint.empty())
        co_return m_recorder.refuse(
            Errc::Unavailable, "Token endpoint", "RFC 8705 5",
            "The SIM-S names no token endpoint for mutual TLS (mtls_endpoint_aliases). Switch on its mtls "
            "listener.");
    net::Form form;
    form.add("grant_type", "client_credentials");
    form.add("client_id", m_options.id.str());
    form.add("scope", m_options.scope);
    ClientLogin login;
    login.id = m_options.id;
    auto request = oauthPost(endpoint, std::move(form), login);
    auto response = co_await exchange(m_context.http, m_recorder, std::move(request), clause);
    if (!response)
        co_return response.error();
    if (response->status != 200) {
        m_oauthError = readOAuthError(*response);
        auto error = toError(*m_oauthError);
        m_recorder.check(
            false, "Token response", clause,
            fmt::format("The SIM-S refused: {}. Its audit log names the rule and the value at fault.", error.detail));
        co_return error;
    }
    auto tokens = readTokenResponse(*response, m_options.scope, m_context.clock.now());
    if (!tokens)
        co_return m_recorder.refuse(tokens.error().code, "Token response", "RFC 6749 5.1",
                                    "The token response is refused: " + tokens.error().detail +
                                        ". The SIM-S must correct it.");
    m_recorder.check(true, "Token response: bearer, expires_in", "RFC 6749 5.1", "scope " + tokens->access.scope);
    if (const auto bound = checkBinding(tokens->access.value.text()); !bound)
        co_return bound.error();
    m_token = tokens->access.clone();
    co_return std::move(tokens->access);
}

boost::asio::awaitable<Result<KeyAnswer>> ValServer::retrieveKeyInfo(ValServiceId service,
                                                                     std::optional<ValTarget> target, TargetQuery form)
{
    if (!m_token || m_token->expiresAt <= m_context.clock.now()) {
        const auto token = co_await requestToken();
        if (!token)
            co_return token.error();
    }
    auto token = m_token->clone();
    auto answer = co_await m_skmC.retrieveKeyInfo(std::move(token), std::move(service), std::move(target), form);
    co_return answer;
}

} // namespace seal::client
