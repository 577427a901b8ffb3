#pragma once

// What the endpoint tests of core/identity share: a site with users and clients, a browser with cookies, and calls
// without sockets.

#include "tst_store_support.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/crypto/json.h"
#include "core/crypto/jwt.h"
#include "core/identity/identity_server.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <QRegularExpression>

#include <map>
#include <optional>

namespace seal::identity::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

inline constexpr auto kIssuer = "https://localhost:9443";
inline constexpr auto kSkm = "https://localhost:9445";
inline constexpr auto kCallback = "http://127.0.0.1:5000/callback";
inline constexpr auto kVerifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
inline constexpr auto kChallenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
inline constexpr auto kSecret = "a-secret-of-256-bits";
inline constexpr crypto::Argon2Cost kCheap{64, 1, 1};
inline constexpr std::size_t kBodyLimit = 64 * 1024;

/// One request and its answer, on an event loop of its own.
inline net::Response call(const net::Router &router, net::Request request)
{
    boost::asio::io_context io;
    std::optional<net::Response> answer;
    boost::asio::co_spawn(io, router.handle(std::move(request), kBodyLimit),
                          [&answer](std::exception_ptr error, net::Response response) {
                              if (!error)
                                  answer = std::move(response);
                          });
    io.run();
    if (!answer)
        qFatal("a handler threw");
    return *std::move(answer);
}

/// Many requests at once.
inline std::vector<net::Response> callAll(const net::Router &router, const std::vector<net::Request> &requests)
{
    boost::asio::io_context io;
    std::vector<net::Response> answers;
    for (const auto &request : requests) {
        boost::asio::co_spawn(io, router.handle(request, kBodyLimit),
                              [&answers](std::exception_ptr error, net::Response response) {
                                  if (!error)
                                      answers.push_back(std::move(response));
                              });
    }
    io.run();
    return answers;
}

inline net::Request get(std::string path, const net::Form &query = {})
{
    net::Request request;
    request.method = net::Method::Get;
    request.methodText = "GET";
    request.path = std::move(path);
    request.query = query.encode();
    request.peer.address = "192.0.2.7";
    request.peer.prefix = net::throttlePrefix(request.peer.address);
    request.correlation = CorrelationId("corr-1");
    return request;
}

inline net::Request post(std::string path, const net::Form &form)
{
    auto request = get(std::move(path));
    request.method = net::Method::Post;
    request.methodText = "POST";
    request.headers.add("Content-Type", "application/x-www-form-urlencoded");
    request.body = form.encode();
    return request;
}

inline net::Form form(std::initializer_list<std::pair<std::string, std::string>> fields)
{
    net::Form made;
    for (const auto &[name, value] : fields)
        made.add(name, value);
    return made;
}

/// The value of a parameter of a redirect.
inline std::string parameter(const net::Response &response, std::string_view name)
{
    const auto location = response.headers.get("Location");
    const auto query = net::parseForm(location.substr(std::min(location.find('?') + 1, location.size())));
    return query ? std::string(query->get(name).value_or(std::string_view{})) : std::string();
}

inline boost::json::object jsonOf(const net::Response &response)
{
    auto json = crypto::parseJsonObject(response.body);
    return json ? *std::move(json) : boost::json::object{};
}

inline std::string member(const boost::json::object &json, std::string_view name)
{
    const auto *value = json.if_contains(name);
    return value != nullptr && value->is_string() ? std::string(value->get_string()) : std::string();
}

inline std::string errorOf(const net::Response &response)
{
    return member(jsonOf(response), "error");
}

/// Keeps cookies and fills in forms.
class Browser
{
public:
    explicit Browser(const net::Router &router) : m_router(router) {}

    net::Response send(net::Request request)
    {
        std::string cookies;
        for (const auto &[name, value] : m_cookies)
            cookies += (cookies.empty() ? "" : "; ") + name + "=" + value;
        if (!cookies.empty())
            request.headers.add("Cookie", cookies);
        auto response = call(m_router, std::move(request));
        for (const auto &[name, value] : response.headers) {
            if (!net::equalsIgnoreCase(name, "Set-Cookie"))
                continue;
            const auto equals = value.find('=');
            m_cookies[value.substr(0, equals)] = value.substr(equals + 1, value.find(';') - equals - 1);
        }
        return response;
    }

    static std::string sealedRequest(const net::Response &page)
    {
        static const QRegularExpression field(u"name=\"request\" value=\"([^\"]+)\""_s);
        return field.match(QString::fromStdString(page.body)).captured(1).toStdString();
    }

    net::Response logIn(const net::Response &page, const std::string &user, const std::string &password)
    {
        return send(
            post("/login", form({{"request", sealedRequest(page)}, {"username", user}, {"password", password}})));
    }

    std::map<std::string, std::string> &cookies() { return m_cookies; }

private:
    const net::Router &m_router;
    std::map<std::string, std::string> m_cookies;
};

/// A SIM-S with alice, bob (disabled), carol (no services), and clients of every kind.
class SimS
{
public:
    explicit SimS(bool demo = true, IdentityOptions options = {}) : m_pool(site.random, kCheap)
    {
        fillIn();
        auto started = site.start();
        if (!started)
            qFatal("%s", started.error().detail.c_str());
        store = *std::move(started);
        m_pool.start(1, 64);
        guard::ServerContext context{*store,
                                     site.clock,
                                     site.random,
                                     nullptr,
                                     {kIssuer, kIssuer, "https://localhost:9444", kSkm, "https://localhost:9446"},
                                     demo};
        m_server = std::make_unique<IdentityServer>(context, m_pool, m_texts, options);
        https = m_server->httpsRoutes();
        mtls = m_server->mtlsRoutes();
    }
    ~SimS()
    {
        m_pool.stop();
        store->stop();
        // Each refusal that a test provokes has its row in the catalogue.
        const auto bad = store::test::unexplained(site);
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    }
    SimS(const SimS &) = delete;
    SimS &operator=(const SimS &) = delete;

    void write(std::function<Status(store::Tables &)> change)
    {
        store::Command command;
        command.steps.emplace_back(store::Write{std::move(change), true});
        command.audited = false;
        const auto outcome = store::test::run(*store, std::move(command));
        if (!outcome.done())
            qFatal("%s", outcome.error.detail.c_str());
    }

    static net::Form request(const std::string &client = "demo-app", const std::string &scope = "openid seal:key")
    {
        return form({{"response_type", "code"},
                     {"client_id", client},
                     {"scope", scope},
                     {"redirect_uri", kCallback},
                     {"state", "st=1"},
                     {"nonce", "n1"},
                     {"acr_values", "3gpp:acr:password"},
                     {"code_challenge", kChallenge},
                     {"code_challenge_method", "S256"}});
    }

    /// A code of alice's.
    std::string code(const std::string &client = "demo-app", const std::string &scope = "openid seal:key")
    {
        Browser browser(*https);
        const auto page = browser.send(get("/authorize", request(client, scope)));
        return parameter(browser.logIn(page, "alice", "right"), "code");
    }

    static net::Request tokenRequest(const net::Form &fields, const std::string &client = "demo-app")
    {
        auto made = post("/token", fields);
        if (client == "public-app")
            made = post("/token", [&] {
                auto more = fields;
                more.add("client_id", client);
                return more;
            }());
        else
            made.headers.add("Authorization", net::basicAuthorization(client, kSecret));
        return made;
    }
    static net::Form codeForm(const std::string &code, const std::string &verifier = kVerifier)
    {
        return form({{"grant_type", "authorization_code"},
                     {"code", code},
                     {"redirect_uri", kCallback},
                     {"code_verifier", verifier}});
    }
    net::Response redeem(const std::string &code, const std::string &client = "demo-app",
                         const std::string &verifier = kVerifier)
    {
        return call(*https, tokenRequest(codeForm(code, verifier), client));
    }
    net::Response refresh(const std::string &token, const std::string &scope = {},
                          const std::string &client = "demo-app")
    {
        auto fields = form({{"grant_type", "refresh_token"}, {"refresh_token", token}});
        if (!scope.empty())
            fields.add("scope", scope);
        return call(*https, tokenRequest(fields, client));
    }
    /// The claims of a token that is signed by the site's key.
    boost::json::object claims(const std::string &token) const
    {
        const auto jwt = crypto::verifyJwt(token, [this](std::string_view kid) -> std::optional<crypto::PublicKey> {
            const auto snapshot = store->snapshot();
            const auto *key = snapshot->tokenKey(kid);
            return key == nullptr ? std::nullopt : std::optional(key->publicKey);
        });
        return jwt ? jwt->claims : boost::json::object{};
    }
    /// Every audit record so far, one text. Ends the store.
    std::string audit()
    {
        store->stop();
        std::string all;
        for (const auto &record : store::test::records(site))
            all += record + "\n";
        return all;
    }

    store::test::Site site;
    std::unique_ptr<store::Store> store;
    std::shared_ptr<const net::Router> https;
    std::shared_ptr<const net::Router> mtls;

private:
    store::Client client(const char *id, store::ClientAuth auth, std::vector<std::string> grants) const
    {
        store::Client made;
        made.id = ClientId(id);
        made.name = std::string("The ") + id;
        made.auth = auth;
        if (auth == store::ClientAuth::SecretBasic)
            made.secretSha256 = toHex(crypto::sha256(asBytes(kSecret)));
        if (auth == store::ClientAuth::TlsClientAuth) {
            made.certificateName = store::CertificateName::SanUri;
            made.certificateValue = "urn:v2x-server";
            made.valServer = true;
            made.services = {ValServiceId("v2x")};
        }
        made.grantTypes = std::move(grants);
        made.redirectUris = {"http://127.0.0.1/callback"};
        made.scopes = {"openid", "seal:key", "seal:identity:provision"};
        if (made.valServer)
            made.scopes = {"seal:key", "seal:key:provision"};
        made.allServices = !made.valServer;
        return made;
    }

    void fillIn()
    {
        const auto made = site.database.inTransaction([this](store::Tables &tables) -> Status {
            for (const char *id : {"v2x", "mc", "uav"}) {
                store::ValService service;
                service.id = ValServiceId(id);
                service.name = std::string("Service ") + id;
                SEAL_CHECK(tables.addService(service));
            }
            for (const char *login : {"alice", "bob", "carol"}) {
                store::User user;
                user.id = UserId(std::string("sub-") + login);
                user.login = LoginName(login);
                user.valUserId = ValUserId(std::string(login) + "@val.example");
                user.passwordPhc = *crypto::hashPassword(site.random, "right", kCheap);
                user.disabled = user.login.str() == "bob";
                SEAL_CHECK(tables.addUser(user));
            }
            SEAL_CHECK(tables.addMapping({UserId("sub-alice"), ValServiceId("v2x"), {}, "test", store::test::kStart}));
            SEAL_CHECK(tables.addMapping(
                {UserId("sub-alice"), ValServiceId("mc"), ValUserId("alice@mc.example"), "test", store::test::kStart}));
            SEAL_CHECK(tables.addMapping({UserId("sub-bob"), ValServiceId("v2x"), {}, "test", store::test::kStart}));
            using Auth = store::ClientAuth;
            SEAL_CHECK(
                tables.addClient(client("demo-app", Auth::SecretBasic, {"authorization_code", "refresh_token"})));
            SEAL_CHECK(
                tables.addClient(client("other-app", Auth::SecretBasic, {"authorization_code", "refresh_token"})));
            SEAL_CHECK(tables.addClient(client("public-app", Auth::None, {"authorization_code"})));
            SEAL_CHECK(tables.addClient(client("demo-service", Auth::SecretBasic, {"client_credentials"})));
            SEAL_CHECK(tables.addClient(client("v2x-server", Auth::TlsClientAuth, {"client_credentials"})));
            auto third = client("third-party", Auth::SecretBasic, {"authorization_code"});
            third.firstParty = false;
            return tables.addClient(third);
        });
        if (!made)
            qFatal("%s", made.error().detail.c_str());
    }

    HashPool m_pool;
    PageTexts m_texts;
    std::unique_ptr<IdentityServer> m_server;
};

} // namespace seal::identity::test
