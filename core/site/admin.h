#pragma once

#include "core/api/reply.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/guard/context.h"
#include "core/identity/hash_pool.h"
#include "core/site/addresses.h"
#include "core/site/site_ca.h"
#include "core/site/site_files.h"
#include "core/store/store.h"

#include <QJsonObject>
#include <QString>
#include <QStringView>

#include <functional>
#include <string>

namespace seal::site {

class FlowRunner;
class LiveTrace;

/// Who asks: the name of the operating system's user, and from where ("cli", "console").
struct Caller
{
    std::string admin;
    std::string listener;
};

class Overview;

/// Of the running servers, one by one; empty while none run.
struct ServerControl
{
    std::function<bool(ServerId)> runs;
    std::function<Status(ServerId, bool run)> run; ///< starts or stops it
    explicit operator bool() const { return run != nullptr; }
};

/// What the methods work on. The references outlive the Admin.
struct AdminParts
{
    store::Store &store;
    const Clock &clock;
    Random &random;
    const SiteCa &ca;
    identity::HashPool &hashes;
    SiteFiles files;
    LiveTrace &trace;
    FlowRunner &flows;
    guard::SiteOrigins origins; ///< empty texts before the first run
    bool demo = false;
    std::function<QJsonObject()> status; ///< of the running servers: addresses and counters
    ServerControl servers;
    Overview *overview = nullptr;
};

/// Does what the method table promises, over the store. Calls block (a commit, a scan): they run on the site's admin threads.
class Admin
{
public:
    explicit Admin(AdminParts parts) : m_parts(std::move(parts)) {}

    /// Checks method and parameters against the table, then does it. Any thread but the store's and the workers'.
    [[nodiscard]] api::Reply call(const QString &method, const QJsonObject &params, const Caller &caller);
    /// Is there code for this method of the table?
    [[nodiscard]] static bool handles(QStringView method);

private:
    AdminParts m_parts;
};

} // namespace seal::site
