#include "core/identity/identity_server.h"

#include "core/base/log.h"
#include "core/identity/engine.h"

namespace seal::identity {

namespace asio = boost::asio;

namespace {

constexpr std::size_t kFormLimit = 16 * 1024;
constexpr int kOk = 200;
constexpr int kNoContent = 204;
constexpr int kNotAllowed = 405;
constexpr int kTooLarge = 413;
constexpr std::string_view kMetadataCache = "public, max-age=300";

using EnginePtr = std::shared_ptr<Engine>;
using Endpoint = asio::awaitable<net::Response> (Engine::*)(net::Request, Listener);

net::Response oauthRefusal(int status, std::string_view /*title*/, std::string_view detail)
{
    auto error = OAuthError(Rule::ParameterInvalid, std::string(detail), status).by("RFC 6749 5.2");
    if (status == kNotAllowed)
        error.description = "Use POST at this endpoint.";
    auto response = oauthResponse(error);
    allowAnyOrigin(response);
    return response;
}

net::Handler endpoint(const EnginePtr &engine, Endpoint method, Listener listener)
{
    return
        [engine, method, listener](net::Request request) { return ((*engine).*method)(std::move(request), listener); };
}

// RFC 9700 2.6: scripts of other origins may ask the token endpoint; its answers depend on no cookie.
net::Response preflight(const net::Request & /*request*/)
{
    auto response = net::Response::empty(kNoContent);
    allowAnyOrigin(response);
    response.headers.set("Access-Control-Allow-Methods", "POST");
    response.headers.set("Access-Control-Allow-Headers", "Authorization, Content-Type");
    response.headers.set("Access-Control-Max-Age", "3600");
    return response;
}

void addPages(net::Router &router, const EnginePtr &engine)
{
    net::RouteOptions page;
    page.bodyLimit = kFormLimit;
    page.error = [engine](int status, std::string_view, std::string_view) { return engine->pageRefusal(status); };
    const std::string authorize(paths::kAuthorize);
    const std::string login(paths::kLogin);
    router.addPlain(
        net::Method::Get, authorize,
        [engine](const net::Request &request) { return engine->authorize(request, false); }, page);
    router.addPlain(
        net::Method::Post, authorize,
        [engine](const net::Request &request) { return engine->authorize(request, true); }, page);
    router.addPlain(
        net::Method::Get, login, [engine](const net::Request &request) { return engine->showLogin(request); }, page);
    router.add(
        net::Method::Post, login, [engine](net::Request request) { return engine->login(std::move(request)); }, page);
}

void addEndpoints(net::Router &router, const EnginePtr &engine, Listener listener)
{
    net::RouteOptions options;
    options.bodyLimit = kFormLimit;
    options.error = oauthRefusal;
    router.add(net::Method::Post, std::string(paths::kToken), endpoint(engine, &Engine::token, listener), options);
    router.add(net::Method::Post, std::string(paths::kRevoke), endpoint(engine, &Engine::revoke, listener), options);
    if (listener == Listener::Https)
        router.addPlain(net::Method::Options, std::string(paths::kToken), preflight, options);
}

net::Response cachedJson(const boost::json::object &json)
{
    auto response = net::Response::json(kOk, json);
    response.headers.set("Cache-Control", std::string(kMetadataCache));
    allowAnyOrigin(response);
    return response;
}

net::Response brokenAnswer(const net::Request & /*request*/)
{
    return oauthResponse(serverError());
}

} // namespace

net::Response Engine::showMetadata() const
{
    return cachedJson(metadata(m_context.origins, *m_context.store.snapshot(), m_texts));
}

net::Response Engine::showKeys() const
{
    return cachedJson(keySet(*m_context.store.snapshot()));
}

net::Response Engine::pageRefusal(int status) const
{
    auto what = TextId::ErrorBadRequest;
    if (status == kNotAllowed)
        what = TextId::ErrorWrongMethod;
    else if (status == kTooLarge)
        what = TextId::ErrorTooLarge;
    return m_pages.error(status, what, {}, m_texts.pick({}, {}));
}

IdentityServer::IdentityServer(guard::ServerContext context, HashPool &pool, const PageTexts &texts,
                               IdentityOptions options)
{
    auto engine = Engine::create(std::move(context), pool, texts, std::move(options));
    if (engine)
        m_engine = *std::move(engine);
    else
        log::error("seal.identity", "the SIM-S cannot work: {}", engine.error().detail);
}

IdentityServer::~IdentityServer() = default;

std::shared_ptr<const net::Router> IdentityServer::httpsRoutes() const
{
    auto router = std::make_shared<net::Router>();
    const auto engine = m_engine;
    if (!engine) {
        for (const auto path : {paths::kOpenidConfiguration, paths::kOauthServer, paths::kJwks, paths::kAuthorize})
            router->addPlain(net::Method::Get, std::string(path), brokenAnswer);
        router->addPlain(net::Method::Post, std::string(paths::kToken), brokenAnswer);
        return router;
    }
    // RFC 8414 3 and OIDC Discovery 4: the issuer has no path, so both names stand at the root.
    for (const auto path : {paths::kOpenidConfiguration, paths::kOauthServer})
        router->addPlain(net::Method::Get, std::string(path),
                         [engine](const net::Request &) { return engine->showMetadata(); });
    router->addPlain(net::Method::Get, std::string(paths::kJwks),
                     [engine](const net::Request &) { return engine->showKeys(); });
    addPages(*router, engine);
    addEndpoints(*router, engine, Listener::Https);
    return router;
}

std::shared_ptr<const net::Router> IdentityServer::mtlsRoutes() const
{
    auto router = std::make_shared<net::Router>();
    if (m_engine)
        addEndpoints(*router, m_engine, Listener::Mtls);
    return router;
}

} // namespace seal::identity
