#pragma once

#include "core/base/encoding.h"
#include "core/client/discovery.h"
#include "core/client/id_token.h"
#include "core/client/oauth.h"
#include "core/client/url.h"
#include "core/crypto/jwk.h"
#include "core/crypto/jwt.h"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace fakes {

using namespace seal;

inline const UtcMs kNow = fromEpochSeconds(1'790'000'000);
inline constexpr std::string_view kIssuer = "https://sims.example";

/// Counts up: the same values in every run.
class CountingRandom final : public Random
{
public:
    void fill(std::span<std::byte> out) override
    {
        for (auto &byte : out)
            byte = static_cast<std::byte>(m_next++ & 0xFFU);
    }

private:
    unsigned m_next = 1;
};

class Steps final : public TraceSink
{
public:
    void take(TraceStep step) override { all.push_back(std::move(step)); }

    [[nodiscard]] bool refused(std::string_view title) const
    {
        return std::any_of(all.begin(), all.end(), [&](const TraceStep &s) {
            return s.kind == StepKind::Check && s.verdict == Verdict::Refused && s.title == title &&
                   !s.reason.empty() && !s.clause.empty();
        });
    }
    [[nodiscard]] std::string text() const
    {
        std::string out;
        for (const auto &step : all) {
            out += step.title + "\n" + step.reason + "\n" + step.raw + "\n";
            for (const auto &[name, value] : step.fields)
                out += name + "=" + value + "\n";
        }
        return out;
    }
    std::vector<TraceStep> all;
};

inline net::ClientResponse answer(net::Response response)
{
    net::ClientResponse out;
    static_cast<net::Response &>(out) = std::move(response);
    return out;
}

inline net::ClientResponse jsonAnswer(int status, const boost::json::object &object)
{
    return answer(net::Response::json(status, boost::json::serialize(object)));
}

/// Answers from a function and remembers every request.
class FakeHttp : public client::Http
{
public:
    using Answer = std::function<Result<net::ClientResponse>(const net::ClientRequest &)>;
    explicit FakeHttp(Answer answer_ = {}) : answer(std::move(answer_)) {}

    boost::asio::awaitable<Result<net::ClientResponse>> send(net::ClientRequest request) override
    {
        requests.push_back(request);
        auto out = answer(request);
        co_return out;
    }
    [[nodiscard]] int count(std::string_view urlPart) const
    {
        return static_cast<int>(std::count_if(requests.begin(), requests.end(),
                                              [&](const auto &r) { return r.url.find(urlPart) != std::string::npos; }));
    }

    Answer answer;
    std::vector<net::ClientRequest> requests;
};

inline std::string headerValue(const net::ClientRequest &request, std::string_view name)
{
    return std::string(request.headers.get(name));
}

/// A SIM-S in a few lines: what a test changes are its members.
class FakeSimS
{
public:
    explicit FakeSimS(std::string nonce_ = {})
        : key(*crypto::PrivateKey::generate()), http([this](const auto &request) { return handle(request); }),
          nonce(std::move(nonce_))
    {
    }
    FakeSimS(const FakeSimS &) = delete;
    FakeSimS &operator=(const FakeSimS &) = delete;

    [[nodiscard]] client::Provider provider() const
    {
        client::Provider out;
        out.issuer = kIssuer;
        out.authorizationEndpoint = std::string(kIssuer) + "/authorize";
        out.tokenEndpoint = std::string(kIssuer) + "/token";
        out.jwksUri = std::string(kIssuer) + "/jwks";
        out.revocationEndpoint = std::string(kIssuer) + "/revoke";
        out.mtlsTokenEndpoint = "https://sims.example:8443/token";
        out.issParameter = true;
        const auto added = out.keys.add({"k1", key.publicKey(), "sig", "ES256"});
        return added ? out : client::Provider{};
    }

    [[nodiscard]] std::string sign(const boost::json::object &claims, std::string_view kid = "k1",
                                   std::string_view typ = "JWT") const
    {
        return *crypto::JwtSigner::create(key, kid, typ)->sign(claims);
    }

    [[nodiscard]] boost::json::object idClaims() const
    {
        return {{"iss", kIssuer},
                {"sub", "1b4e28ba-2fa1-41d2-883f-0016d3cca427"},
                {"aud", "app"},
                {"iat", toEpochSeconds(kNow)},
                {"exp", toEpochSeconds(kNow) + 300},
                {"auth_time", toEpochSeconds(kNow) - 5},
                {"nonce", nonce},
                {"acr", "3gpp:acr:password"},
                {"at_hash", *client::accessTokenHash(crypto::SigAlg::Es256, accessToken)},
                {"val_user_id", "alice@val.example"},
                {"val_service_ids", {"v2x.platooning"}}};
    }

    [[nodiscard]] boost::json::object tokenAnswer() const
    {
        auto claims = idClaims();
        if (changeClaims)
            changeClaims(claims);
        boost::json::object out{{"access_token", accessToken},
                                {"token_type", "Bearer"},
                                {"expires_in", 300},
                                {"scope", "openid seal:key"},
                                {"refresh_token", "refresh-token-number-" + std::to_string(refreshes)},
                                {"id_token", sign(claims)}};
        if (changeToken)
            changeToken(out);
        return out;
    }

    Result<net::ClientResponse> handle(const net::ClientRequest &request)
    {
        const auto url = *client::parseUrl(request.url);
        if (url.path == "/authorize")
            return authorize(*net::parseForm(url.query));
        if (url.path == "/login")
            return logIn(request);
        if (url.path == "/token")
            return token(*net::parseForm(request.body));
        if (url.path == "/jwks") {
            crypto::JwkSet set = provider().keys;
            return jsonAnswer(200, set.toJson());
        }
        return answer(net::Response::empty(url.path == "/revoke" ? 200 : 404));
    }

    Result<net::ClientResponse> authorize(const net::Form &form)
    {
        asked = form;
        nonce = form.get("nonce").value_or("");
        auto page = answer(net::Response::html(200, loginPage));
        page.headers.add("Set-Cookie", "__Host-flow=sealed; Path=/; Secure; HttpOnly; SameSite=Lax");
        return page;
    }

    Result<net::ClientResponse> logIn(const net::ClientRequest &request)
    {
        const auto form = *net::parseForm(request.body);
        if (form.get("password") != "right horse" || form.get("step") != "a&b" ||
            headerValue(request, "Cookie") != "__Host-flow=sealed")
            return answer(net::Response::html(200, loginPage));
        return answer(net::Response::redirect(redirectStatus, redirect(asked)));
    }

    Result<net::ClientResponse> token(const net::Form &form)
    {
        if (tokenError)
            return *tokenError;
        if (form.get("grant_type") == "authorization_code" &&
            (form.get("code") != "code-1" ||
             client::pkceChallenge(*form.get("code_verifier")) != *asked.get("code_challenge")))
            return jsonAnswer(400, {{"error", "invalid_grant"}});
        if (form.get("grant_type") == "refresh_token") {
            if (form.get("refresh_token") != "refresh-token-number-" + std::to_string(refreshes))
                return jsonAnswer(400, {{"error", "invalid_grant"}});
            ++refreshes;
        }
        auto out = jsonAnswer(200, tokenAnswer());
        out.headers.set("Cache-Control", "no-store");
        return out;
    }

    crypto::PrivateKey key;
    FakeHttp http;
    std::string accessToken = "opaque-access-token-0123456789";
    std::string loginPage = R"(<!doctype html><p>Log in</p><form method="post" action="/login">
        <input type="hidden" name="step" value="a&amp;b"><input name="username" autocomplete="username">
        <input type="password" name="password"><button>Log in</button></form>)";
    int redirectStatus = 303;
    std::function<std::string(const net::Form &)> redirect = [](const net::Form &form) {
        return std::string(*form.get("redirect_uri")) + "?code=code-1&state=" + std::string(*form.get("state")) +
               "&iss=" + formEncode(kIssuer);
    };
    std::function<void(boost::json::object &)> changeClaims;
    std::function<void(boost::json::object &)> changeToken;
    std::optional<net::ClientResponse> tokenError;
    net::Form asked;
    std::string nonce;
    int refreshes = 0;
};

} // namespace fakes
