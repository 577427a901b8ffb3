#include "tests/ui/support/fake_backend.h"

#include "core/api/method_table.h"
#include "tests/ui/support/fake_audit.h"
#include "tests/ui/support/fake_overview.h"

#include <QDateTime>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace seal::test {

namespace {

QString timeText(int minutesAgo)
{
    // Fixed, so that pictures and tests are the same every day they do not look at the clock.
    return QDateTime::currentDateTimeUtc().addSecs(-60LL * minutesAgo).toString(Qt::ISODateWithMs);
}

QString hex(int seed, int digits)
{
    QString text;
    auto state = static_cast<quint32>(seed) * 2654435761U + 12345U;
    for (int i = 0; i < digits; ++i) {
        state = state * 1664525U + 1013904223U;
        text += QString::number((state >> 24U) & 15U, 16);
    }
    return text;
}

QString uuid(int seed)
{
    const auto digits = hex(seed, 32);
    return u"%1-%2-%3-%4-%5"_s.arg(digits.left(8), digits.mid(8, 4), digits.mid(12, 4), digits.mid(16, 4),
                                   digits.mid(20));
}

QJsonObject user(int seed, const QString &login, const QString &name, bool disabled = false, bool hasPassword = true)
{
    return {{u"login"_s, login},
            {u"id"_s, uuid(seed)},
            {u"valUserId"_s, QString(login + u"@depot.example"_s)},
            {u"name"_s, name},
            {u"disabled"_s, disabled},
            {u"hasPassword"_s, hasPassword},
            {u"createdAt"_s, timeText(1440 * (seed + 3))},
            {u"passwordChangedAt"_s, hasPassword ? QJsonValue(timeText(600 * (seed + 1))) : QJsonValue()}};
}

/// Which member names a row of a noun.
QString keyOf(const QString &noun)
{
    static const QMap<QString, QString> kKeys{
        {u"user"_s, u"login"_s},    {u"service"_s, u"id"_s},    {u"client"_s, u"clientId"_s},
        {u"cert"_s, u"sha256"_s},   {u"key"_s, u"payloadId"_s}, {u"token"_s, u"grant"_s},
        {u"settings"_s, u"name"_s}, {u"audit"_s, u"hash"_s},    {u"map"_s, u"user"_s}};
    return kKeys.value(noun, u"id"_s);
}

/// Members that filters by parameter compare: parameter name = member name in the rows of these nouns.
bool fits(const QJsonObject &row, const QJsonObject &params)
{
    for (const auto &name : {u"user"_s, u"service"_s, u"client"_s, u"purpose"_s, u"event"_s}) {
        if (params.contains(name) && row.value(name) != params.value(name))
            return false;
    }
    const auto filter = params.value(u"filter"_s).toString();
    if (filter.isEmpty())
        return true;
    for (const auto &value : row) {
        if (value.toString().contains(filter, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

api::Failure notThere(const QString &what)
{
    return {Errc::NotFound, what + u" is not there"_s, {}};
}

} // namespace

FakeBackend::FakeBackend()
{
    fill();
}
FakeBackend::~FakeBackend() = default;

std::unique_ptr<FakeBackend> FakeBackend::empty()
{
    auto fake = std::make_unique<FakeBackend>();
    for (auto &rows : fake->m_tables)
        rows = {};
    return fake;
}

void FakeBackend::fill()
{
    auto &users = m_tables[u"user"_s];
    const QStringList names{u"alice Alice Adler"_s,  u"bob Bob Brandt"_s,        u"carol Carol Chen"_s,
                            u"dave Dave Duarte"_s,   u"erin Erin Engel"_s,       u"frank Frank Fischer"_s,
                            u"grace Grace Garcia"_s, u"heidi Heidi Hofer"_s,     u"ivan Ivan Ilic"_s,
                            u"judy Judy Jansen"_s,   u"mallory Mallory Meyer"_s, u"oscar Oscar Okafor"_s};
    int seed = 0;
    for (const auto &name : names) {
        users.append(user(seed, name.section(u' ', 0, 0), name.section(u' ', 1), seed == 10, seed != 3));
        ++seed;
    }
    const QStringList services{u"v2x.platooning|Platooning|Trucks that follow one another"_s,
                               u"uav.survey|Survey flights|Drones over the depot"_s,
                               u"mc.video|Mission critical video|Cameras of the yard team"_s,
                               u"v2x.parking|Parking|Free places in the depot"_s};
    auto &rows = m_tables[u"service"_s];
    for (const auto &service : services) {
        rows.append(QJsonObject{{u"id"_s, service.section(u'|', 0, 0)},
                                {u"name"_s, service.section(u'|', 1, 1)},
                                {u"description"_s, service.section(u'|', 2)},
                                {u"disabled"_s, service.startsWith(u"v2x.parking")},
                                {u"createdAt"_s, timeText(20000)}});
    }
    for (int i = 0; i < users.size(); ++i) {
        const auto one = users[i].toObject();
        for (int s = 0; s <= i % 3; ++s) {
            const auto service = rows[s].toObject().value(u"id"_s);
            m_tables[u"map"_s].append(QJsonObject{{u"user"_s, one.value(u"login"_s)},
                                                  {u"service"_s, service},
                                                  {u"valUserId"_s, one.value(u"valUserId"_s)},
                                                  {u"grantedBy"_s, u"root"_s},
                                                  {u"since"_s, timeText(9000 - 100 * i)}});
            m_tables[u"key"_s].append(QJsonObject{{u"payloadId"_s, hex(i * 7 + s, 32)},
                                                  {u"version"_s, 1},
                                                  {u"service"_s, service},
                                                  {u"algorithm"_s, u"A256KW"_s},
                                                  {u"usage"_s, u"encryption"_s},
                                                  {u"state"_s, i == 4 ? u"expired"_s : u"active"_s},
                                                  {u"notBefore"_s, timeText(9000)},
                                                  {u"notAfter"_s, timeText(-40000)},
                                                  {u"createdAt"_s, timeText(9000)},
                                                  {u"user"_s, one.value(u"login"_s)},
                                                  {u"userId"_s, one.value(u"id"_s)}});
        }
        if (i % 2 == 0)
            m_tables[u"token"_s].append(QJsonObject{{u"grant"_s, uuid(500 + i)},
                                                    {u"kind"_s, i % 4 == 0 ? u"session"_s : u"code"_s},
                                                    {u"client"_s, u"demo-app"_s},
                                                    {u"scope"_s, u"openid seal:key"_s},
                                                    {u"bound"_s, u""_s},
                                                    {u"authTime"_s, timeText(30 + i)},
                                                    {u"generation"_s, i},
                                                    {u"lastUsed"_s, timeText(i)},
                                                    {u"idleExpiry"_s, timeText(-600)},
                                                    {u"absoluteExpiry"_s, timeText(-20000)},
                                                    {u"revoked"_s, i == 6},
                                                    {u"user"_s, one.value(u"login"_s)},
                                                    {u"userId"_s, one.value(u"id"_s)}});
    }
    const auto client = [](const QString &id, const QString &name, const QString &auth, const QJsonArray &grants,
                           bool server) {
        return QJsonObject{{u"clientId"_s, id},
                           {u"name"_s, name},
                           {u"auth"_s, auth},
                           {u"grantTypes"_s, grants},
                           {u"redirectUris"_s, server ? QJsonArray() : QJsonArray{u"http://127.0.0.1/callback"_s}},
                           {u"scopes"_s, QJsonArray{u"openid"_s, u"seal:key"_s}},
                           {u"valServices"_s, QJsonArray{u"v2x.platooning"_s}},
                           {u"allServices"_s, !server},
                           {u"valServer"_s, server},
                           {u"firstParty"_s, true},
                           {u"disabled"_s, false},
                           {u"createdAt"_s, timeText(20000)}};
    };
    auto server = client(u"v2x-server"_s, u"V2X server"_s, u"tls_client_auth"_s, {u"client_credentials"_s}, true);
    server.insert(u"certificateName"_s, u"uri"_s);
    server.insert(u"certificateValue"_s, u"urn:example:v2x-server"_s);
    m_tables[u"client"_s] = {
        client(u"demo-app"_s, u"Demo app"_s, u"none"_s, {u"authorization_code"_s, u"refresh_token"_s}, false),
        client(u"demo-service"_s, u"Demo service"_s, u"client_secret_basic"_s, {u"client_credentials"_s}, false),
        server};
    const QStringList purposes{u"ca.root"_s,    u"ca.issuing"_s, u"simS.https"_s,       u"simS.mtls"_s,
                               u"skmS.https"_s, u"skmS.mtls"_s,  u"client:v2x-server"_s};
    for (int i = 0; i < purposes.size(); ++i) {
        m_tables[u"cert"_s].append(QJsonObject{{u"serial"_s, hex(900 + i, 32)},
                                               {u"sha256"_s, hex(950 + i, 64)},
                                               {u"profile"_s, i < 2    ? u"ca"_s
                                                              : i == 6 ? u"tls-client"_s
                                                                       : u"tls-server"_s},
                                               {u"subject"_s, i < 2    ? u"CN=Depot North CA"_s
                                                              : i == 6 ? u"CN=v2x-server"_s
                                                                       : u"CN=localhost"_s},
                                               {u"purpose"_s, purposes[i]},
                                               {u"notBefore"_s, timeText(20000)},
                                               {u"notAfter"_s, timeText(i == 6 ? -1440 * 12 : -1440 * 200)},
                                               {u"revoked"_s, false}});
    }
    m_tables[u"settings"_s] = {
        QJsonObject{{u"name"_s, u"bind-address"_s},
                    {u"value"_s, u"127.0.0.1"_s},
                    {u"changeable"_s, true},
                    {u"help"_s, u"IP address of this machine"_s}},
        QJsonObject{{u"name"_s, u"site-name"_s},
                    {u"value"_s, u"Depot North"_s},
                    {u"changeable"_s, true},
                    {u"help"_s, u"Name that log-in pages show"_s}},
        QJsonObject{{u"name"_s, u"workers"_s},
                    {u"value"_s, u"2"_s},
                    {u"changeable"_s, true},
                    {u"help"_s, u"Threads that serve requests"_s}},
        QJsonObject{{u"name"_s, u"warn-days"_s}, {u"value"_s, QString()}, {u"changeable"_s, true}},
        QJsonObject{{u"name"_s, u"issuer"_s}, {u"value"_s, u"https://localhost:9443"_s}, {u"changeable"_s, false}}};
    QJsonArray listeners;
    int port = 9443;
    for (const auto &name : {u"simS.https"_s, u"simS.mtls"_s, u"skmS.https"_s, u"skmS.mtls"_s, u"ca.http"_s}) {
        listeners.append(QJsonObject{{u"name"_s, name},
                                     {u"origin"_s, u"https://localhost:%1"_s.arg(port)},
                                     {u"connections"_s, 120 + port % 7},
                                     {u"open"_s, 3},
                                     {u"requests"_s, 4310 + port},
                                     {u"refused"_s, 12},
                                     {u"handshakeFailures"_s, 2},
                                     {u"badRequests"_s, 1},
                                     {u"slowPeers"_s, 0}});
        ++port;
    }
    m_status = {{u"site"_s, u"/srv/seal/depot"_s},
                {u"demo"_s, true},
                {u"running"_s, true},
                {u"startedAt"_s, timeText(95)},
                {u"auditKey"_s, hex(1, 64)},
                {u"caSha256"_s, hex(2, 64)},
                {u"endpoints"_s, QJsonObject{{u"issuer"_s, u"https://localhost:9443"_s}}},
                {u"listeners"_s, listeners}};
    m_tables[u"flow"_s] = FakeFlows::flows();
    makeAuditRecords(200);
}

void FakeBackend::makeUsers(int count)
{
    QJsonArray rows;
    for (int i = 1; i <= count; ++i)
        rows.append(user(i, u"user%1"_s.arg(i, 5, 10, QLatin1Char('0')), u"User %1"_s.arg(i), i % 50 == 0));
    m_tables[u"user"_s] = rows;
}

void FakeBackend::makeAuditRecords(int count)
{
    static const QStringList kEvents{u"token.issued"_s, u"key.delivered"_s, u"login.done"_s, u"token.refused"_s,
                                     u"user.changed"_s};
    const auto &users = m_tables[u"user"_s];
    QJsonArray rows;
    for (int i = 1; i <= count; ++i) {
        const auto event = kEvents[i % kEvents.size()];
        const bool refused = event.endsWith(u"refused");
        QJsonObject row{{u"v"_s, 1},
                        {u"node"_s, u"node-1"_s},
                        {u"seq"_s, i},
                        {u"at"_s, timeText(count - i)},
                        {u"event"_s, event},
                        {u"result"_s, refused ? u"refused"_s : u"done"_s},
                        {u"client"_s, u"demo-app"_s},
                        {u"listener"_s, u"simS.https"_s},
                        {u"address"_s, u"127.0.0.1"_s},
                        {u"correlation"_s, hex(3000 + i, 16)},
                        {u"hash"_s, hex(4000 + i, 64)}};
        if (!users.isEmpty()) {
            const auto one = users[i % users.size()].toObject();
            row.insert(u"user"_s, one.value(u"id"_s));
            row.insert(u"login"_s, one.value(u"login"_s));
        }
        if (refused) {
            row.insert(u"reason"_s, u"invalid_scope"_s);
            row.insert(u"clause"_s, u"RFC 6749 5.2"_s);
        }
        if (event == u"user.changed")
            row.insert(u"admin"_s, u"root"_s);
        rows.append(row);
    }
    m_tables[u"audit"_s] = rows;
    m_sequence = count;
}

void FakeBackend::record(const QString &event, const QString &target)
{
    ++m_sequence;
    m_tables[u"audit"_s].append(QJsonObject{{u"v"_s, 1},
                                            {u"node"_s, u"node-1"_s},
                                            {u"seq"_s, m_sequence},
                                            {u"at"_s, timeText(0)},
                                            {u"event"_s, event},
                                            {u"result"_s, u"done"_s},
                                            {u"admin"_s, u"root"_s},
                                            {u"target"_s, target},
                                            {u"hash"_s, hex(static_cast<int>(4000 + m_sequence), 64)}});
    publish(u"config"_s, {{u"version"_s, m_sequence}});
    publish(u"audit"_s, {{u"sequence"_s, m_sequence}});
}

QFuture<api::Reply> FakeBackend::call(QString method, QJsonObject params)
{
    m_calls << Call{method, params};
    auto promise = std::make_shared<QPromise<api::Reply>>();
    promise->start();
    auto future = promise->future();
    m_waiting.push_back({promise, decide(method, params)});
    if (!m_held)
        QTimer::singleShot(m_delay, this, [this, promise] {
            for (auto it = m_waiting.begin(); it != m_waiting.end(); ++it) {
                if (it->promise != promise)
                    continue;
                const auto reply = it->reply;
                m_waiting.erase(it);
                promise->addResult(reply);
                promise->finish();
                return;
            }
        });
    return future;
}

void FakeBackend::release()
{
    m_held = false;
    for (auto &waiting : std::exchange(m_waiting, {})) {
        waiting.promise->addResult(waiting.reply);
        waiting.promise->finish();
    }
}

api::Subscription FakeBackend::subscribe(QObject *context, std::function<void(const api::Event &)> call)
{
    return m_events.subscribe(context, std::move(call));
}

void FakeBackend::publish(const QString &kind, const QJsonObject &body)
{
    m_events.publish({kind, body});
}

void FakeBackend::answer(const QString &method, std::function<api::Reply(const QJsonObject &)> handler)
{
    m_handlers[method] = std::move(handler);
}
void FakeBackend::failNext(const QString &method, const api::Failure &failure)
{
    m_failNext[method] << failure;
}
void FakeBackend::failAlways(const QString &method, const api::Failure &failure)
{
    m_failAlways[method] = failure;
}

void FakeBackend::stopFailing()
{
    m_failNext.clear();
    m_failAlways.clear();
}

int FakeBackend::countOf(const QString &method) const
{
    return static_cast<int>(
        std::count_if(m_calls.begin(), m_calls.end(), [&](const Call &call) { return call.method == method; }));
}

api::Reply FakeBackend::decide(const QString &method, const QJsonObject &params)
{
    if (!m_failNext[method].isEmpty())
        return api::Reply::refused(m_failNext[method].takeFirst());
    if (m_failAlways.contains(method))
        return api::Reply::refused(m_failAlways[method]);
    if (m_handlers.contains(method))
        return m_handlers[method](params);
    const auto *row = api::findMethod(method);
    if (row == nullptr)
        return api::Reply::refused({Errc::NotFound, u"There is no method "_s + method, {}});
    if (auto wrong = api::checkParameters(*row, params))
        return api::Reply::refused(*wrong);
    if (auto reply = overviewReply(*this, method, params))
        return *std::move(reply);
    if (row->noun == u"audit")
        return fakeAudit(method, m_tables[u"audit"_s], params);
    if (row->noun == u"trace" || (row->noun == u"flow" && row->verb != u"list"))
        return m_flows.call(method, params);
    if (row->verb == u"list")
        return list(row->noun, params);
    if (row->verb == u"show")
        return show(row->noun, params);
    if (row->verb == u"add")
        return add(row->noun, params);
    if (row->verb == u"set")
        return set(row->noun, params);
    if (row->verb == u"remove")
        return remove(row->noun, params);
    return special(method, params);
}

api::Reply FakeBackend::list(const QString &noun, const QJsonObject &params)
{
    const auto limit = params.value(u"limit"_s).toInt(api::kDefaultPage);
    const bool newest = params.value(u"newest"_s).toBool();
    const auto &rows = m_tables[noun];
    QJsonArray items;
    auto place = params.value(u"after"_s).toString().toLongLong();
    while (place < rows.size() && items.size() < limit) {
        const auto row = rows[newest ? rows.size() - 1 - place : place].toObject();
        ++place;
        if (fits(row, params))
            items.append(withRevision(row));
    }
    QJsonObject page{{u"items"_s, items}};
    if (place < rows.size())
        page.insert(u"next"_s, QString::number(place));
    return api::Reply::of(page);
}

namespace {

int findRow(const QJsonArray &rows, const QString &key, const QJsonValue &wanted)
{
    for (int i = 0; i < rows.size(); ++i) {
        if (rows[i].toObject().value(key) == wanted)
            return i;
    }
    return -1;
}

QJsonValue idIn(const QString &noun, const QJsonObject &params)
{
    return params.value(noun == u"user" ? u"login"_s : noun == u"settings" ? u"name"_s : u"id"_s);
}

} // namespace

api::Reply FakeBackend::show(const QString &noun, const QJsonObject &params)
{
    auto at = findRow(m_tables[noun], keyOf(noun), idIn(noun, params));
    if (noun == u"cert" && at < 0)
        at = findRow(m_tables[noun], u"serial"_s, idIn(noun, params));
    if (at < 0)
        return api::Reply::refused(notThere(idIn(noun, params).toString()));
    auto row = m_tables[noun][at].toObject();
    if (noun == u"user") {
        QJsonArray services;
        for (const auto &mapping : m_tables[u"map"_s]) {
            if (mapping.toObject().value(u"user"_s) == row.value(u"login"_s))
                services.append(mapping.toObject().value(u"service"_s));
        }
        row.insert(u"valServices"_s, services);
    }
    if (noun == u"cert") {
        row.insert(u"issuerName"_s, u"CN=Depot North CA"_s);
        row.insert(u"dnsNames"_s, QJsonArray{u"localhost"_s});
        row.insert(u"ipAddresses"_s, QJsonArray{u"127.0.0.1"_s});
        row.insert(u"uris"_s, QJsonArray());
        row.insert(u"crlUrls"_s, QJsonArray{u"http://localhost:9447/crl"_s});
        row.insert(u"pem"_s, u"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"_s);
    }
    auto answer = row;
    answer.insert(u"revision"_s, withRevision(m_tables[noun][at].toObject()).value(u"revision"_s));
    return api::Reply::of(answer);
}

api::Reply FakeBackend::add(const QString &noun, const QJsonObject &params)
{
    QJsonObject row;
    if (noun == u"map") {
        row = {{u"user"_s, params.value(u"user"_s)},
               {u"service"_s, params.value(u"service"_s)},
               {u"valUserId"_s, params.value(u"valUserId"_s).toString(u"same"_s)},
               {u"grantedBy"_s, u"root"_s},
               {u"since"_s, timeText(0)}};
    } else {
        const auto id = idIn(noun, params);
        if (findRow(m_tables[noun], keyOf(noun), id) >= 0)
            return api::Reply::refused(
                {Errc::Conflict, u"\"%1\" is there already"_s.arg(id.toString()), u"Take another name"_s});
        if (noun == u"user")
            row = user(77, id.toString(), params.value(u"name"_s).toString(), false,
                       params.contains(u"password"_s) || params.value(u"generatePassword"_s).toBool());
        else
            row = {{keyOf(noun), id}, {u"disabled"_s, false}, {u"createdAt"_s, timeText(0)}};
        for (const auto &name : {u"name"_s, u"description"_s, u"valUserId"_s}) {
            if (params.contains(name))
                row.insert(name, params.value(name));
        }
        if (noun == u"client") {
            auto members = clientMembers(params);
            members.remove(u"dryRun"_s);
            for (auto it = members.begin(); it != members.end(); ++it)
                row.insert(it.key(), it.value());
        }
    }
    if (params.value(u"dryRun"_s).toBool())
        return api::Reply::of(row);
    m_tables[noun].append(row);
    record(noun + u".added"_s, idIn(noun, params).toString());
    if (params.value(u"generatePassword"_s).toBool())
        row.insert(u"password"_s, u"made-once-4711"_s);
    if (noun == u"client" && params.value(u"auth"_s) == u"client_secret_basic"_s)
        row.insert(u"secret"_s, u"made-once-4711"_s);
    return api::Reply::of(row);
}

api::Reply FakeBackend::set(const QString &noun, const QJsonObject &params)
{
    const auto at = findRow(m_tables[noun], keyOf(noun), idIn(noun, params));
    if (at < 0)
        return api::Reply::refused(notThere(idIn(noun, params).toString()));
    auto row = m_tables[noun][at].toObject();
    if (!params.value(u"ifRevision"_s).toString().isEmpty() && params.value(u"ifRevision"_s) != withRevision(row).value(u"revision"_s))
        return api::Reply::refused({Errc::Conflict, u"It was changed by another meanwhile"_s, u"Look at it again"_s});
    auto members = noun == u"client" ? clientMembers(params) : params;
    for (const auto &name : {u"ifRevision"_s, u"dryRun"_s, u"clientId"_s})
        members.remove(name);
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it.key() == u"newLogin")
            row.insert(u"login"_s, it.value());
        else if (it.key() == u"disable" || it.key() == u"enable")
            row.insert(u"disabled"_s, it.key() == u"disable");
        else
            row.insert(it.key(), it.value());
    }
    if (params.value(u"dryRun"_s).toBool())
        return api::Reply::of(row);
    m_tables[noun][at] = row;
    record(noun + u".changed"_s, idIn(noun, params).toString());
    return api::Reply::of(withRevision(row));
}

api::Reply FakeBackend::remove(const QString &noun, const QJsonObject &params)
{
    auto &rows = m_tables[noun];
    for (int i = 0; i < rows.size(); ++i) {
        const auto row = rows[i].toObject();
        const bool here = noun == u"map" ? row.value(u"user"_s) == params.value(u"user"_s) &&
                                               row.value(u"service"_s) == params.value(u"service"_s)
                                         : row.value(keyOf(noun)) == idIn(noun, params);
        if (!here)
            continue;
        rows.removeAt(i);
        record(noun + u".removed"_s, idIn(noun, params).toString());
        return api::Reply::of(row);
    }
    return api::Reply::refused(notThere(idIn(noun, params).toString()));
}

api::Reply FakeBackend::special(const QString &method, const QJsonObject &params)
{
    const auto noun = method.section(u'.', 0, 0);
    const auto verb = method.section(u'.', 1);
    if (verb == u"import" || verb == u"bulk")
        return many(noun, verb, params);
    if (method == u"map.matrix")
        return matrix(params);
    if (noun == u"access")
        return access(verb, params);
    if (method == u"site.status")
        return api::Reply::of(m_status);
    if (method == u"user.password") {
        auto reply = set(u"user"_s, {{u"login"_s, params.value(u"login"_s)}});
        if (reply.ok() && params.value(u"generatePassword"_s).toBool()) {
            auto row = reply.value.toObject();
            row.insert(u"password"_s, u"made-once-4711"_s);
            reply.value = row;
        }
        return reply;
    }
    if (method == u"token.revoke" || method == u"cert.revoke") {
        const auto wanted = noun == u"token" ? params.value(u"grant"_s) : params.value(u"id"_s);
        const auto at = findRow(m_tables[noun], keyOf(noun), wanted);
        if (at < 0)
            return api::Reply::refused(notThere(wanted.toString()));
        auto row = m_tables[noun][at].toObject();
        row.insert(u"revoked"_s, true);
        m_tables[noun][at] = row;
        record(noun + u".revoked"_s, wanted.toString());
        return api::Reply::of(row);
    }
    return api::Reply::refused({Errc::Unavailable, u"The fake site does not do "_s + method, {}});
}

} // namespace seal::test
