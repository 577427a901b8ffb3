#include "core/client/target.h"

#include "core/client/url.h"
#include "core/crypto/json.h"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <optional>

namespace seal::client {

namespace {

using boost::json::array;
using boost::json::object;

constexpr std::size_t kMaxFile = 1024UL * 1024;

Error inMember(const std::string &where, const Error &error)
{
    return makeError(error.code, fmt::format("{}: {}", where, error.detail));
}

Result<std::string> readFile(const std::filesystem::path &path)
{
    std::error_code failure;
    if (!std::filesystem::is_regular_file(path, failure))
        return makeError(Errc::NotFound, fmt::format("{}: no such file", path.string()));
    std::ifstream file(path, std::ios::binary);
    std::string text(kMaxFile + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (file.bad() || (!file.eof() && file.fail()))
        return makeError(Errc::Io, fmt::format("{}: cannot be read", path.string()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (text.size() > kMaxFile)
        return makeError(Errc::TooLarge, fmt::format("{}: larger than 1 MiB", path.string()));
    return text;
}

Result<object> readJson(const std::filesystem::path &path)
{
    SEAL_TRY(const auto text, readFile(path));
    auto parsed = crypto::parseJsonObject(text);
    if (!parsed)
        return inMember(path.string(), parsed.error());
    return parsed;
}

/// The address of an origin: https, no path, no trailing slash.
Result<std::string> origin(const object &members, std::string_view name, bool needed)
{
    SEAL_TRY(const auto text, crypto::optString(members, name));
    if (!text) {
        if (needed)
            return makeError(Errc::InvalidInput, fmt::format("member \"{}\" is missing", name));
        return std::string{};
    }
    const auto url = parseUrl(*text);
    if (!url || url->scheme != "https" || url->origin() != *text)
        return makeError(Errc::InvalidInput,
                         fmt::format("member \"{}\" is not an https origin such as \"https://localhost:9443\"", name));
    return *text;
}

Result<ServerOrigins> server(const object &endpoints, std::string_view name)
{
    auto members = crypto::objectMember(endpoints, name);
    if (!members)
        return members.error();
    auto https = origin(*members, "https", true);
    if (!https)
        return inMember(std::string(name), https.error());
    auto mtls = origin(*members, "mtls", false);
    if (!mtls)
        return inMember(std::string(name), mtls.error());
    return ServerOrigins{std::move(*https), std::move(*mtls)};
}

/// The list of that name, empty when absent; every item an object.
Result<std::vector<object>> objects(const object &members, std::string_view name)
{
    std::vector<object> out;
    const auto *value = members.if_contains(name);
    if (value == nullptr)
        return out;
    const auto *list = value->if_array();
    if (list == nullptr)
        return makeError(Errc::InvalidInput, fmt::format("member \"{}\" is not an array", name));
    for (const auto &item : *list) {
        if (!item.is_object())
            return makeError(Errc::InvalidInput, fmt::format("{}[{}] is not an object", name, out.size()));
        out.push_back(item.get_object());
    }
    return out;
}

template <typename T>
std::vector<T> idsOf(std::optional<std::vector<std::string>> texts)
{
    std::vector<T> out;
    if (texts) {
        for (auto &text : *texts)
            out.emplace_back(std::move(text));
    }
    return out;
}

Result<TargetUser> readUser(const object &members)
{
    TargetUser user;
    SEAL_TRY(auto login, crypto::stringMember(members, "userId"));
    SEAL_TRY(const auto password, crypto::stringMember(members, "password"));
    SEAL_TRY(auto valUser, crypto::optString(members, "valUserId"));
    SEAL_TRY(auto services, crypto::optStringArray(members, "valServices"));
    user.valUserId = ValUserId(valUser ? std::move(*valUser) : login);
    user.login = LoginName(std::move(login));
    user.password = SecretBytes::fromText(password);
    user.services = idsOf<ValServiceId>(std::move(services));
    return user;
}

Result<TargetClient> readClient(const object &members)
{
    TargetClient client;
    SEAL_TRY(auto id, crypto::stringMember(members, "clientId"));
    SEAL_TRY(client.grantTypes, crypto::stringArrayMember(members, "grantTypes"));
    SEAL_TRY(const auto secret, crypto::optString(members, "secret"));
    SEAL_TRY(auto redirects, crypto::optStringArray(members, "redirectUris"));
    SEAL_TRY(auto scopes, crypto::optStringArray(members, "scopes"));
    client.id = ClientId(std::move(id));
    client.secret = SecretBytes::fromText(secret.value_or(""));
    client.redirectUris = std::move(redirects).value_or(std::vector<std::string>{});
    client.scopes = std::move(scopes).value_or(std::vector<std::string>{});
    return client;
}

Result<TargetValServer> readValServer(const object &members, const std::filesystem::path &base)
{
    TargetValServer server;
    SEAL_TRY(auto id, crypto::stringMember(members, "clientId"));
    SEAL_TRY(const auto certificate, crypto::stringMember(members, "certificate"));
    SEAL_TRY(const auto key, crypto::stringMember(members, "privateKey"));
    SEAL_TRY(auto services, crypto::optStringArray(members, "valServices"));
    SEAL_TRY(auto scopes, crypto::optStringArray(members, "scopes"));
    server.id = ClientId(std::move(id));
    server.certificate = base / certificate;
    server.privateKey = base / key;
    server.services = idsOf<ValServiceId>(std::move(services));
    server.scopes = std::move(scopes).value_or(std::vector<std::string>{});
    return server;
}

/// Reads each item of a list; an error names the list, the index and the member.
template <typename T, typename Read>
Status readList(const object &demo, std::string_view name, std::vector<T> &out, Read read)
{
    SEAL_TRY(const auto items, objects(demo, name));
    for (const auto &item : items) {
        auto value = read(item);
        if (!value)
            return inMember(fmt::format("{}[{}]", name, out.size()), value.error());
        out.push_back(std::move(*value));
    }
    return {};
}

Status readDemo(const object &demo, const std::filesystem::path &base, Target &target)
{
    SEAL_CHECK(readList(demo, "users", target.users, readUser));
    SEAL_CHECK(readList(demo, "clients", target.clients, readClient));
    SEAL_CHECK(readList(demo, "valServers", target.valServers,
                        [&base](const object &members) { return readValServer(members, base); }));
    return {};
}

Result<std::string> readAnchors(const object &endpoints, const std::filesystem::path &base)
{
    SEAL_TRY(const auto pem, crypto::optString(endpoints, "caPem"));
    if (pem)
        return *pem;
    SEAL_TRY(const auto bundle, crypto::stringMember(endpoints, "caBundle"));
    auto text = readFile(base / bundle);
    if (!text)
        return inMember("caBundle", text.error());
    return text;
}

Result<Target> loadSite(const std::filesystem::path &folder)
{
    const auto endpointsPath = folder / "endpoints.json";
    auto endpoints = readJson(endpointsPath);
    if (!endpoints) {
        if (endpoints.error().code == Errc::NotFound)
            return makeError(Errc::NotFound,
                             endpoints.error().detail + "; it is written when the site's servers listen");
        return endpoints.error();
    }
    std::optional<object> demo;
    if (std::error_code failure; std::filesystem::exists(folder / "demo.json", failure)) {
        SEAL_TRY(demo, readJson(folder / "demo.json"));
    }
    auto target = parseTarget(*endpoints, demo ? &*demo : nullptr, folder);
    if (!target)
        return inMember(folder.string(), target.error());
    return target;
}

} // namespace

const TargetUser *Target::user(std::string_view login) const
{
    const auto at = std::find_if(users.begin(), users.end(), [&](const auto &u) { return u.login.str() == login; });
    return at == users.end() ? nullptr : &*at;
}

const TargetClient *Target::client(std::string_view id) const
{
    const auto at = std::find_if(clients.begin(), clients.end(), [&](const auto &c) { return c.id.str() == id; });
    return at == clients.end() ? nullptr : &*at;
}

const TargetClient *Target::clientFor(std::string_view grantType) const
{
    const auto at = std::find_if(clients.begin(), clients.end(), [&](const auto &c) {
        return std::find(c.grantTypes.begin(), c.grantTypes.end(), grantType) != c.grantTypes.end();
    });
    return at == clients.end() ? nullptr : &*at;
}

Result<Target> parseTarget(const object &endpoints, const object *demo, const std::filesystem::path &base)
{
    Target target;
    const auto read = [&]() -> Status {
        SEAL_TRY(target.issuer, crypto::stringMember(endpoints, "issuer"));
        if (!isHttpsUrl(target.issuer))
            return makeError(Errc::InvalidInput, "member \"issuer\" is not an https address");
        SEAL_TRY(target.simS, server(endpoints, "simS"));
        SEAL_TRY(target.skmS, server(endpoints, "skmS"));
        SEAL_TRY(target.caPem, readAnchors(endpoints, base));
        return {};
    };
    if (const auto done = read(); !done)
        return inMember("endpoints", done.error());
    if (demo != nullptr) {
        if (const auto done = readDemo(*demo, base, target); !done)
            return inMember("demo", done.error());
    }
    return target;
}

Result<Target> loadTarget(const std::filesystem::path &where)
{
    std::error_code failure;
    if (std::filesystem::is_directory(where, failure))
        return loadSite(where);
    SEAL_TRY(const auto whole, readJson(where));
    const auto read = [&]() -> Result<Target> {
        SEAL_TRY(const auto endpoints, crypto::objectMember(whole, "endpoints"));
        if (!whole.contains("demo"))
            return parseTarget(endpoints, nullptr, where.parent_path());
        SEAL_TRY(const auto demo, crypto::objectMember(whole, "demo"));
        return parseTarget(endpoints, &demo, where.parent_path());
    };
    auto target = read();
    if (!target)
        return inMember(where.string(), target.error());
    return target;
}

} // namespace seal::client
