#pragma once

#include "core/guard/context.h"
#include "core/identity/scope_grant.h"
#include "core/pki/certificate.h"
#include "core/store/records.h"
#include "core/store/snapshot.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace seal::site {

/// All that decides whether one client gets the key of one service: for a user who signs in with it, or, a VAL server, for itself.
/// A value: what would be if something were otherwise is asked of a changed copy.
struct AccessCase
{
    guard::SiteOrigins origins;
    bool demo = false;
    UtcMs now{};
    ClientId client;
    ValServiceId service;
    store::Snapshot rows; ///< of that client and that service; the deny list is the site's

    std::optional<store::User> user;      ///< who signs in, or whose key a VAL server asks for
    std::vector<store::Mapping> mappings; ///< of the user
    std::vector<store::KeyRecord> keys;   ///< of the service for that user; without a user the service's own
    std::size_t namesakes = 1;            ///< VAL servers: users whom the VAL user ID stands for at the service, this one among them
    std::optional<pki::Certificate> certificate; ///< VAL servers: one that is in force
    bool assumeCertificate = false;              ///< as if there were one
};

/// What a server says when it refuses, in its own words.
struct AccessRefusal
{
    std::string_view step; ///< "authorize", "login", "token", "key"
    std::string reason;
    std::string clause;
};

/// Goes the way of a log-in with that client: /authorize, password, token, key request (KM-UU). By the servers' own rules.
std::optional<AccessRefusal> tryUserWay(const AccessCase &asked);
/// Goes the way of a VAL server: certificate, client_credentials, SS_KeyInfoRetrieval (KM-S).
std::optional<AccessRefusal> tryServerWay(const AccessCase &asked);

/// A fact that stands in the way, and what the server would say if it were the only one.
struct AccessStop
{
    std::string_view code; ///< "user-disabled", "not-mapped", ...: kAccessFacts of the .cpp
    AccessRefusal refusal;
};

/// Everything that stops the user way, in the order of the way; empty: nothing does.
std::vector<AccessStop> userStops(const AccessCase &asked);
std::vector<AccessStop> serverStops(const AccessCase &asked);

/// What a token of the client for that service may hold: one entry for each scope that the client is registered for.
struct ScopeAnswer
{
    std::string scope;
    bool granted = false;
    std::string audience;
};
std::vector<ScopeAnswer> scopesFor(const AccessCase &asked, identity::ScopeOwner::Kind owner);

} // namespace seal::site
