#include "core/keys/key_server.h"

#include "core/base/log.h"
#include "core/guard/guard.h"
#include "core/guard/scopes.h"
#include "core/keys/entitlement.h"
#include "core/keys/key_answer.h"
#include "core/keys/key_material.h"
#include "core/keys/key_request.h"
#include "core/keys/key_trace.h"
#include "core/keys/record_query.h"

#include <utility>

namespace seal::keys {

namespace {

constexpr std::string_view kKeyRequestsPath = "/skm-uu/v1/key-requests";
constexpr std::string_view kKeyRecordsPath = "/ss-kir/v1/key-records";
constexpr std::string_view kHttpsListener = "skmS.https";
constexpr std::string_view kMtlsListener = "skmS.mtls";
constexpr std::string_view kTopic = "seal.keys.server";

/// An answer with keys that waits for its audit record.
struct Delivery
{
    std::string body;
    store::AuditDraft record;
};

void wipeText(std::string &text)
{
    wipe(std::as_writable_bytes(std::span(text)));
    text.clear();
}

net::Response methodNotAllowed(const net::Request &)
{
    // GET here means a delivery, which is audited; HEAD would leave the record of a delivery that never was.
    auto response = net::Response::problem(405, {}, "This address does not take that method.");
    response.headers.set("Allow", "GET");
    return response;
}

} // namespace

class KeyServer::Private
{
public:
    Private(guard::ServerContext serverContext, KeyServerOptions serverOptions)
        : context(std::move(serverContext)), options(std::move(serverOptions)), guard(context)
    {
    }

    /// One of the prepare functions below: all that happens between the guard and the commit.
    using Prepare = guard::Checked<Delivery> (Private::*)(const net::Request &, const guard::AccessTokenClaims &,
                                                          const KeyTrace &) const;
    struct Service
    {
        bool certificateBound = false;
        std::string_view listener;
        Prepare prepare = nullptr;
    };
    static boost::asio::awaitable<net::Response> serve(std::shared_ptr<const Private> d, Service service,
                                                       net::Request request);

    [[nodiscard]] KeyTrace traceOf(const net::Request &request) const
    {
        return {whenWanted(context.trace), context.clock, request.correlation, context.demo};
    }
    [[nodiscard]] guard::Checked<Delivery>
    prepareKeyRequest(const net::Request &request, const guard::AccessTokenClaims &claims, const KeyTrace &trace) const;
    [[nodiscard]] guard::Checked<Delivery>
    prepareKeyRecords(const net::Request &request, const guard::AccessTokenClaims &claims, const KeyTrace &trace) const;
    [[nodiscard]] guard::Checked<Delivery> deliverToUser(const KeyRequest &asked, const net::Request &request,
                                                         const guard::AccessTokenClaims &claims,
                                                         const KeyTrace &trace) const;
    [[nodiscard]] guard::Checked<Delivery> deliverToServer(const RecordQuery &asked, const net::Request &request,
                                                           const guard::AccessTokenClaims &claims,
                                                           const KeyTrace &trace) const;
    [[nodiscard]] Facts factsOfService(const ValServiceId &service) const;
    [[nodiscard]] guard::Checked<Facts> factsOfUser(const ValServiceId &service, const UserId &user) const;
    [[nodiscard]] guard::Checked<Facts> factsOfValUser(const ValServiceId &service, const ValUserId &valUser,
                                                       UserId &user) const;
    [[nodiscard]] guard::Checked<std::vector<store::KeyRecord>>
    readKeys(const ValServiceId &service, const UserId &user, std::span<const PayloadId> wanted) const;
    [[nodiscard]] net::Response refuse(const net::Request &request, const guard::Refusal &refusal,
                                       const guard::AccessTokenClaims *claims, std::string_view listener) const;

    guard::ServerContext context;
    KeyServerOptions options;
    guard::Guard guard;
};

namespace {

/// A refusal says which service it was about.
guard::Checked<Delivery> aboutService(guard::Checked<Delivery> outcome, const ValServiceId &service)
{
    if (outcome)
        return outcome;
    auto refusal = outcome.error();
    refusal.service = service;
    return refusal;
}

guard::Refusal storeFailure(std::string_view what, const Error &error)
{
    log::error(kTopic, "{} cannot be read: {} {}", what, errcName(error.code), error.detail);
    return temporaryFailure(Rule::DatabaseUnreadable, std::string(what) + ": cannot be read");
}

store::AuditDraft deliveryRecord(const net::Request &request, const guard::AccessTokenClaims &claims,
                                 std::span<const store::KeyRecord> records, std::string_view listener)
{
    store::AuditDraft draft;
    draft.event = "key.delivered";
    draft.clause = "TS 33.434 5.3.1";
    draft.client = claims.client;
    draft.service = records.front().service;
    draft.user = records.front().user;
    draft.grant = claims.grant;
    draft.jti = claims.jti;
    draft.keys.reserve(records.size());
    for (const auto &record : records)
        draft.keys.push_back(keyName(record));
    if (request.peer.certificate)
        draft.certificate = request.peer.certificate->sha256Hex();
    draft.listener = listener;
    draft.address = request.peer.address;
    draft.correlation = request.correlation;
    return draft;
}

} // namespace

Facts KeyServer::Private::factsOfService(const ValServiceId &service) const
{
    return factsOf(context.store.snapshot()->service(service), nullptr, nullptr);
}

guard::Checked<Facts> KeyServer::Private::factsOfUser(const ValServiceId &service, const UserId &user) const
{
    const auto snapshot = context.store.snapshot();
    const auto *known = snapshot->service(service);
    if (known == nullptr || known->disabled)
        return factsOf(known, nullptr, nullptr);
    const auto &tables = context.store.reader();
    const auto mapping = tables.mapping(user, service);
    if (!mapping && mapping.error().code != Errc::NotFound)
        return storeFailure("mapping", mapping.error());
    if (!mapping)
        return factsOf(known, nullptr, nullptr);
    const auto row = tables.user(user);
    if (!row && row.error().code != Errc::NotFound)
        return storeFailure("user", row.error());
    return factsOf(known, &*mapping, row ? &*row : nullptr);
}

guard::Checked<Facts> KeyServer::Private::factsOfValUser(const ValServiceId &service, const ValUserId &valUser,
                                                         UserId &user) const
{
    const auto mappings = context.store.reader().mappingsOfValUser(service, valUser);
    if (!mappings)
        return storeFailure("mapping", mappings.error());
    const auto *mapping = onlyMapping(*mappings);
    if (mapping == nullptr)
        return factsOfService(service);
    user = mapping->user;
    return factsOfUser(service, user);
}

guard::Checked<std::vector<store::KeyRecord>>
KeyServer::Private::readKeys(const ValServiceId &service, const UserId &user, std::span<const PayloadId> wanted) const
{
    auto records = context.store.reader().keysOf(service, user);
    if (!records)
        return storeFailure("keys", records.error());
    return selectKeys(*std::move(records), wanted, context.clock.now());
}

net::Response KeyServer::Private::refuse(const net::Request &request, const guard::Refusal &refusal,
                                         const guard::AccessTokenClaims *claims, std::string_view listener) const
{
    // A token that is expired or revoked tells whose it was, not who shows it: such a refusal is counted with the
    // unknown ones.
    const bool principalKnown = claims != nullptr && refusal.status != 401;
    context.store.note(guard::refusalDraft("key.refused", refusal, request, claims, listener), principalKnown);
    return guard::problem(refusal, request.path + '#' + request.correlation.str());
}

guard::Checked<Delivery> KeyServer::Private::prepareKeyRequest(const net::Request &request,
                                                               const guard::AccessTokenClaims &claims,
                                                               const KeyTrace &trace) const
{
    const auto parsed = parseKeyRequest(request.body);
    if (!parsed)
        return parsed.error();
    return aboutService(deliverToUser(*parsed, request, claims, trace), parsed->service);
}

guard::Checked<Delivery> KeyServer::Private::deliverToUser(const KeyRequest &asked, const net::Request &request,
                                                           const guard::AccessTokenClaims &claims,
                                                           const KeyTrace &trace) const
{
    const auto now = context.clock.now();
    if (auto refusal = checkOwnRequest(asked, claims, now))
        return *std::move(refusal);
    const UserId user(claims.subject);
    const auto facts = factsOfUser(asked.service, user);
    if (!facts)
        return facts.error();
    if (auto refusal = decideEntitlement(asked.service, claims, *facts))
        return *std::move(refusal);
    if (trace.active())
        trace.passed("Entitlement", "TS 33.434 5.2.3",
                     {{"userUri", asked.userUri}, {"valServiceId", asked.service.str()}});
    const auto records = readKeys(asked.service, user, asked.payloadIds);
    if (!records)
        return records.error();
    const auto info = keyInfo(*records, context.store.sealer());
    if (!info)
        return storeFailure("key material", info.error());
    Delivery delivery;
    delivery.body = keyResponse(asked, options.skmsId, *records, *info, now);
    delivery.record = deliveryRecord(request, claims, *records, kHttpsListener);
    delivery.record.target = targetText(asked.target);
    return delivery;
}

guard::Checked<Delivery> KeyServer::Private::prepareKeyRecords(const net::Request &request,
                                                               const guard::AccessTokenClaims &claims,
                                                               const KeyTrace &trace) const
{
    if (!acceptsJson(request.headers)) {
        guard::Refusal refusal(Rule::AnswerNotJson, 406, "This resource is application/json only.",
                               "Accept: " + guard::inQuotes(request.headers.get("Accept")));
        refusal.value = recordValue(request.headers.get("Accept"));
        refusal.invalidParams = {{"Accept", "must allow application/json"}};
        return refusal;
    }
    const auto query = parseRecordQuery(request.query);
    if (!query)
        return query.error();
    return aboutService(deliverToServer(*query, request, claims, trace), query->service);
}

guard::Checked<Delivery> KeyServer::Private::deliverToServer(const RecordQuery &asked, const net::Request &request,
                                                             const guard::AccessTokenClaims &claims,
                                                             const KeyTrace &trace) const
{
    const auto snapshot = context.store.snapshot();
    const store::Client nobody; // the client may have been removed since the guard looked
    const auto *client = snapshot->client(claims.client);
    UserId user;
    const bool byUser = asked.target && !asked.target->user.empty();
    const auto facts = byUser ? factsOfValUser(asked.service, asked.target->user, user)
                              : guard::Checked<Facts>(factsOfService(asked.service));
    if (!facts)
        return facts.error();
    if (auto refusal = decideServerEntitlement(asked, claims, client != nullptr ? *client : nobody, *facts))
        return *std::move(refusal);
    if (trace.active())
        trace.passed("Entitlement", "TS 33.434 5.1.1.8",
                     {{"val-service-id", asked.service.str()}, {"val-tgt-ue", targetText(asked.target)}});
    const auto records = readKeys(asked.service, user, {});
    if (!records)
        return records.error();
    const auto info = keyInfo(*records, context.store.sealer());
    if (!info)
        return storeFailure("key material", info.error());
    Delivery delivery;
    delivery.body = valKeyInfo(asked, options.skmsId, *info);
    delivery.record = deliveryRecord(request, claims, *records, kMtlsListener);
    delivery.record.target = targetText(asked.target);
    return delivery;
}

boost::asio::awaitable<net::Response> KeyServer::Private::serve(std::shared_ptr<const Private> d, Service service,
                                                                net::Request request)
{
    // TS 33.434 5.3.1: the token comes with every request and is validated with every request.
    const auto requirement = keyRequirement(d->context.origins.skmSHttps, service.certificateBound);
    const auto trace = d->traceOf(request);
    const auto verdict = d->guard.check(request, requirement);
    trace.guarded(verdict, guard::kScopeKey);
    if (!verdict.ok())
        co_return d->refuse(request, *verdict.refusal, verdict.claims.get(), service.listener);
    auto delivery = (d.get()->*service.prepare)(request, *verdict.claims, trace);
    if (!delivery) {
        trace.refused("Key request", delivery.error());
        co_return d->refuse(request, delivery.error(), verdict.claims.get(), service.listener);
    }
    // The audit chain knows of a delivery before the key leaves: a key that was told is never missing from the log.
    const auto keys = trace.active() ? delivery->record.keys : std::vector<std::string>();
    store::Command command;
    command.ifDone = std::move(delivery->record);
    const store::Outcome outcome = co_await d->context.store.commit(std::move(command));
    if (!outcome.done()) {
        wipeText(delivery->body);
        const auto refusal =
            temporaryFailure(Rule::DeliveryNotRecorded, "audit: the delivery could not be recorded, " +
                                                            std::string(store::decisionName(outcome.decision)));
        trace.refused("Delivery", refusal);
        co_return d->refuse(request, refusal, verdict.claims.get(), service.listener);
    }
    trace.delivered(keys, delivery->body);
    auto response = net::Response::json(200, std::move(delivery->body));
    response.headers.set("Cache-Control", "no-store");
    co_return response;
}

KeyServer::KeyServer(guard::ServerContext context, KeyServerOptions options)
    : d(std::make_shared<const Private>(std::move(context), std::move(options)))
{
}

KeyServer::~KeyServer() = default;

std::shared_ptr<const net::Router> KeyServer::httpsRoutes() const
{
    auto router = std::make_shared<net::Router>();
    const Private::Service service{false, kHttpsListener, &Private::prepareKeyRequest};
    router->add(
        net::Method::Post, std::string(kKeyRequestsPath),
        [self = d, service](net::Request request) { return Private::serve(self, service, std::move(request)); },
        net::RouteOptions{kMaxKeyRequestSize, {"application/json"}, {}});
    return router;
}

std::shared_ptr<const net::Router> KeyServer::mtlsRoutes() const
{
    auto router = std::make_shared<net::Router>();
    const Private::Service service{true, kMtlsListener, &Private::prepareKeyRecords};
    router->add(net::Method::Get, std::string(kKeyRecordsPath), [self = d, service](net::Request request) {
        return Private::serve(self, service, std::move(request));
    });
    router->addPlain(net::Method::Head, std::string(kKeyRecordsPath), methodNotAllowed);
    return router;
}

} // namespace seal::keys
