#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <boost/json/object.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace seal::client {

/// The origins of one server; empty when it does not have that listener.
struct ServerOrigins
{
    std::string https; ///< UE-facing, no client certificate
    std::string mtls;  ///< server-facing, client certificate required
};

struct TargetUser
{
    LoginName login;
    SecretBytes password;
    ValUserId valUserId; ///< member "valUserId", the login name when absent
    std::vector<ValServiceId> services;
};

struct TargetClient
{
    ClientId id;
    SecretBytes secret; ///< empty: a public client
    std::vector<std::string> grantTypes;
    std::vector<std::string> redirectUris;
    std::vector<std::string> scopes;
};

struct TargetValServer
{
    ClientId id;
    std::filesystem::path certificate; ///< PEM, leaf first
    std::filesystem::path privateKey;  ///< PEM
    std::vector<ValServiceId> services;
    std::vector<std::string> scopes;
};

/// Whom the clients talk to and as whom: endpoints.json and demo.json of a site, or one file with both.
struct Target
{
    std::string issuer;
    ServerOrigins simS;
    ServerOrigins skmS;
    std::string caPem; ///< trust anchors, PEM
    std::vector<TargetUser> users;
    std::vector<TargetClient> clients;
    std::vector<TargetValServer> valServers;

    [[nodiscard]] const TargetUser *user(std::string_view login) const;
    [[nodiscard]] const TargetClient *client(std::string_view id) const;
    /// The first client of this grant type; null when there is none.
    [[nodiscard]] const TargetClient *clientFor(std::string_view grantType) const;
};

/// A site folder (endpoints.json, and demo.json when it is there), or a JSON file {"endpoints":{...},"demo":{...}}
/// whose relative paths start at its folder; "caPem" in "endpoints" may hold the anchors in place of "caBundle". Errors
/// name the file and the member at fault. NotFound: no such file. Io: unreadable.
Result<Target> loadTarget(const std::filesystem::path &where);

/// The same from parsed members; `base` is where relative paths start.
Result<Target> parseTarget(const boost::json::object &endpoints, const boost::json::object *demo,
                           const std::filesystem::path &base);

} // namespace seal::client
