#include "core/client/val_server.h"
#include "core/lab/flow_parts.h"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <iterator>

namespace seal::lab {

namespace {

using boost::asio::awaitable;

Result<SecretBytes> readPem(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return makeError(Errc::Io, path.string() + " cannot be opened");
    SecretBytes text(std::size_t{256 * 1024});
    file.read(reinterpret_cast<char *>(text.writable().data()), static_cast<std::streamsize>(text.size()));
    const auto size = static_cast<std::size_t>(file.gcount());
    if (size == text.size())
        return makeError(Errc::TooLarge, path.string() + " is too large for a PEM file");
    return SecretBytes(text.view().first(size));
}

Result<net::TlsIdentity> readIdentity(const client::TargetValServer &who)
{
    SEAL_TRY(const auto certificates, readPem(who.certificate));
    SEAL_TRY(const auto keyText, readPem(who.privateKey));
    SEAL_TRY(auto chain, pki::Certificate::listFromPem(certificates.text()));
    SEAL_TRY(auto key, crypto::PrivateKey::fromPem(keyText.text()));
    return net::TlsIdentity{std::move(key), std::move(chain)};
}

const client::TargetValServer *chooseServer(const FlowRun &run)
{
    const auto &servers = run.options.target.valServers;
    const auto &id = run.options.clientId;
    const auto at =
        std::find_if(servers.begin(), servers.end(), [&id](const auto &s) { return id.empty() || s.id.str() == id; });
    if (at != servers.end())
        return &*at;
    endWith(run, Actor::ValServer, "VAL server",
            id.empty()
                ? "The target lists no VAL server. Register one, and add it with its certificate under \"valServers\"."
                : "The target lists no VAL server " + id + ". Choose one of those under \"valServers\".");
    return nullptr;
}

/// Whom the second retrieval is narrowed to; none when no user of the target has the service.
std::optional<client::ValTarget> narrowTo(const FlowOptions &options, const ValServiceId &service)
{
    using Kind = client::ValTarget::Kind;
    if (!options.targetUser.empty())
        return client::ValTarget{Kind::User, options.targetUser};
    for (const auto &user : options.target.users) {
        if (std::find(user.services.begin(), user.services.end(), service) != user.services.end())
            return client::ValTarget{Kind::User, user.valUserId.str()};
    }
    return std::nullopt;
}

std::optional<ValServiceId> chooseService(const FlowRun &run, const client::TargetValServer &who)
{
    if (!run.options.service.empty())
        return ValServiceId(run.options.service);
    if (!who.services.empty())
        return who.services.front();
    endWith(run, Actor::ValServer, "VAL service",
            "The VAL server " + who.id.str() +
                " has no VAL service in the target. Add \"valServices\", or name one for the flow.");
    return std::nullopt;
}

awaitable<bool> valServerKey(const FlowRun &run, client::Context context, const client::TargetValServer &who,
                             pki::Certificate certificate, ValServiceId service)
{
    run.phase("Discovery");
    auto provider = co_await client::discover(context, run.options.target.issuer);
    if (!provider)
        co_return false;
    client::ValServerOptions options;
    options.id = who.id;
    options.skmsOrigin = run.options.target.skmS.mtls;
    client::ValServer server(context, std::move(*provider), std::move(certificate), std::move(options));
    run.phase("Token");
    const auto token = co_await server.requestToken();
    if (!token)
        co_return false;
    run.phase("Keys of the service");
    const auto whole = co_await server.retrieveKeyInfo(service);
    if (!whole)
        co_return false;
    auto done = fmt::format("{} keys for service {}", whole->keys.size(), service.str());
    if (const auto target = narrowTo(run.options, service)) {
        run.phase("Keys for one VAL user");
        for (const auto form : {client::TargetQuery::Exploded, client::TargetQuery::Json}) {
            const auto narrowed = co_await server.retrieveKeyInfo(service, target, form);
            if (!narrowed)
                co_return false;
            done += fmt::format(", {} for {}", narrowed->keys.size(), target->id);
        }
    }
    succeed(run, Actor::ValServer, "Done", done + ".");
    co_return true;
}

} // namespace

bool runValServerKey(const FlowRun &run)
{
    const auto *who = chooseServer(run);
    if (who == nullptr)
        return false;
    const auto service = chooseService(run, *who);
    if (!service)
        return false;
    if (run.options.target.skmS.mtls.empty()) {
        endWith(run, Actor::ValServer, "SKM-S",
                "The target names no mtls address of the SKM-S. Add \"mtls\" under \"skmS\".");
        return false;
    }
    auto trust = anchors(run.options.target);
    if (!trust) {
        endWith(run, Actor::ValServer, "CA bundle",
                "The CA bundle of the target cannot be read: " + trust.error().detail + ". Give the site's ca.pem.");
        return false;
    }
    auto identity = readIdentity(*who);
    if (!identity) {
        endWith(run, Actor::ValServer, "Certificate",
                "Certificate or key of the VAL server cannot be read: " + identity.error().detail +
                    ". Check the paths under \"valServers\".");
        return false;
    }
    auto certificate = identity->chain.front();
    client::Loop loop; // ends after the transport
    net::TlsClientOptions tls;
    tls.trust = std::move(*trust);
    tls.identity = std::move(*identity);
    auto http = client::HttpsTransport::create(std::move(tls));
    if (!http) {
        endWith(run, Actor::ValServer, "TLS", "TLS cannot be set up: " + http.error().detail + ".");
        return false;
    }
    const client::Context context{**http,    run.options.clock, run.options.random,
                                  &run.sink, run.correlation,   run.options.showSecrets};
    return loop.run(valServerKey(run, context, *who, std::move(certificate), *service), run.options.stop).value_or(false);
}

} // namespace seal::lab
