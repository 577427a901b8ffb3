#pragma once

#include "core/client/discovery.h"
#include "core/client/oauth.h"
#include "core/client/skm_c.h"
#include "core/pki/certificate.h"

#include <optional>
#include <string>

namespace seal::client {

struct ValServerOptions
{
    ClientId id;
    std::string scope = "seal:key";
    std::string skmsOrigin; ///< mtls
};

/// A VAL server: its certificate is its client authentication at the SIM-S and what its tokens are bound to (RFC 8705;
/// TS 33.434 5.1.1.8), then KM-S. The `Http` of the context must present that certificate.
class ValServer
{
public:
    ValServer(Context context, Provider provider, pki::Certificate certificate, ValServerOptions options);

    /// client_credentials at the mtls alias of the token endpoint; cnf x5t#S256 of the token must be our certificate.
    [[nodiscard]] boost::asio::awaitable<Result<AccessToken>> requestToken();
    /// SS_KeyInfoRetrieval with that token; asks for a new one when there is none or its time is over.
    [[nodiscard]] boost::asio::awaitable<Result<KeyAnswer>> retrieveKeyInfo(ValServiceId service,
                                                                            std::optional<ValTarget> target = {},
                                                                            TargetQuery form = TargetQuery::Exploded);

    [[nodiscard]] const std::optional<OAuthError> &oauthError() const { return m_oauthError; }
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_skmC.problem(); }

private:
    Status checkBinding(std::string_view token);

    Context m_context;
    Provider m_provider;
    pki::Certificate m_certificate;
    ValServerOptions m_options;
    Recorder m_recorder;
    SkmC m_skmC;
    std::optional<AccessToken> m_token;
    std::optional<OAuthError> m_oauthError;
};

} // namespace seal::client
