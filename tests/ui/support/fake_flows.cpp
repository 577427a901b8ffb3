#include "tests/ui/support/fake_flows.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::test {

namespace {

constexpr int kTellMs = 5;

/// Writes steps one after the other, a few milliseconds apart.
class Writer
{
public:
    explicit Writer(QString flow) : m_flow(std::move(flow)) {}

    void phase(const QString &name) { m_phase = name; }
    void request(const QString &from, const QString &to, const QString &title, const QString &clause, const QJsonArray &fields,
                 const QString &body = {})
    {
        ++m_request;
        const auto raw = u"%1 HTTP/1.1\r\nHost: localhost:9443\r\nX-Correlation-Id: %2\r\n\r\n%3"_s.arg(title, m_flow, body);
        add(u"request"_s, from, to, title, clause, u"info"_s, {}, fields, raw, 4);
    }
    void response(const QString &from, const QString &to, const QString &status, const QString &about, const QString &clause,
                  const QJsonArray &fields, const QString &body = {})
    {
        const bool good = status < u"400"_s;
        const auto raw = u"HTTP/1.1 %1\r\nCache-Control: no-store\r\nX-Correlation-Id: %2.Qx31-%3\r\n\r\n%4"_s.arg(status, m_flow).arg(m_request).arg(body);
        add(u"response"_s, from, to, u"%1 (%2)"_s.arg(status, about), clause, good ? u"ok"_s : u"refused"_s, {}, fields, raw, 9);
    }
    void check(const QString &actor, const QString &title, const QString &clause, const QString &reason = {}, const QString &verdict = u"ok"_s,
               const QJsonArray &fields = {})
    {
        add(u"check"_s, actor, actor, title, clause, verdict, reason, fields, {}, 1);
    }
    void note(const QString &actor, const QString &title, const QString &reason, const QString &verdict)
    {
        add(u"note"_s, actor, actor, title, {}, verdict, reason, {}, {}, 1);
    }
    QList<QJsonObject> steps;

private:
    void add(const QString &kind, const QString &from, const QString &to, const QString &title, const QString &clause, const QString &verdict,
             const QString &reason, const QJsonArray &fields, const QString &raw, int after)
    {
        m_ms += after;
        QJsonObject step{{u"index"_s, steps.size()},
                         {u"at"_s, QDateTime::fromMSecsSinceEpoch(1'790'000'000'000 + m_ms, Qt::UTC).toString(Qt::ISODateWithMs)},
                         {u"correlation"_s, m_flow},
                         {u"flow"_s, m_flow},
                         {u"kind"_s, kind},
                         {u"from"_s, from},
                         {u"to"_s, to},
                         {u"title"_s, title},
                         {u"fields"_s, fields},
                         {u"clause"_s, clause},
                         {u"verdict"_s, verdict},
                         {u"reason"_s, reason},
                         {u"phase"_s, m_phase}};
        if (!raw.isEmpty()) {
            step.insert(u"raw"_s, raw);
            step.insert(u"protocol"_s, u"HTTPS"_s);
        }
        steps << step;
    }

    QString m_flow;
    QString m_phase;
    int m_request = 0;
    qint64 m_ms = 0;
};

QJsonArray fields(std::initializer_list<std::pair<QString, QString>> pairs)
{
    QJsonArray all;
    for (const auto &[name, value] : pairs)
        all.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    return all;
}

void writeLogIn(Writer &w)
{
    const auto simC = u"SIM-C"_s;
    const auto simS = u"SIM-S"_s;
    w.phase(u"Discovery"_s);
    w.request(simC, simS, u"GET /.well-known/openid-configuration"_s, u"OIDC Discovery 4"_s, fields({{u"to"_s, u"https://localhost:9443"_s}}));
    w.response(simS, simC, u"200 OK"_s, u"GET /.well-known/openid-configuration"_s, u"OIDC Discovery 4"_s,
               fields({{u"tls"_s, u"TLSv1.3 TLS_AES_128_GCM_SHA256"_s}, {u"issuer"_s, u"https://localhost:9443"_s}}));
    w.check(simC, u"issuer"_s, u"OIDC Discovery 4.3"_s, u"equals the one that was asked"_s);
    w.phase(u"Log-in"_s);
    w.request(simC, simS, u"GET /authorize"_s, u"TS 33.434 A.4.2.2"_s,
              fields({{u"response_type"_s, u"code"_s}, {u"client_id"_s, u"demo-app"_s}, {u"code_challenge_method"_s, u"S256"_s}, {u"acr_values"_s, u"3gpp:acr:password"_s}}));
    w.check(simS, u"Authentication request accepted"_s, u"TS 33.434 A.4.2.2"_s);
    w.response(simS, simC, u"200 OK"_s, u"GET /authorize"_s, u"TS 33.434 A.4.2.2"_s, fields({{u"body"_s, u"(2431 bytes of text/html)"_s}}));
    w.request(simC, simS, u"POST /login"_s, u"TS 24.547 6.2.2 step 4"_s, fields({{u"username"_s, u"alice"_s}, {u"password"_s, u"correct horse"_s}}),
              u"username=alice&password=correct+horse"_s);
    w.check(simS, u"User authenticated"_s, u"TS 24.547 6.2.2 step 4"_s);
    w.check(simS, u"Authorization code issued"_s, u"TS 33.434 A.4.2.3"_s);
    w.response(simS, simC, u"303 See Other"_s, u"POST /login"_s, u"TS 24.547 6.2.2 step 4"_s,
               fields({{u"Location"_s, u"http://127.0.0.1/callback"_s}, {u"code"_s, u"q7Zk29bAlm40PdTrQ0yDsw1"_s}, {u"state"_s, u"9f2c"_s}}));
    w.check(simC, u"state"_s, u"TS 33.434 A.4.2.3"_s, u"equals the one sent"_s);
    w.check(simC, u"iss"_s, u"RFC 9207 2.4"_s, u"https://localhost:9443"_s);
    w.phase(u"Tokens"_s);
    w.request(simC, simS, u"POST /token"_s, u"TS 33.434 A.4.2.4"_s, fields({{u"grant_type"_s, u"authorization_code"_s}, {u"code"_s, u"q7Zk29bAlm40PdTrQ0yDsw1"_s}}));
    w.check(simS, u"Client authenticated"_s, u"TS 33.434 A.4.2.4"_s);
    w.response(simS, simC, u"200 OK"_s, u"POST /token"_s, u"TS 33.434 A.4.2.4"_s,
               fields({{u"access_token"_s, u"eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9.eyJpc3MiOiJodHRwczovL2xvY2FsaG9zdDo5NDQzIn0.c2lnbmF0dXJl"_s},
                       {u"access_token.scope"_s, u"openid seal:key"_s},
                       {u"access_token.val_service_ids"_s, u"[\"v2x.platooning\"]"_s},
                       {u"token_type"_s, u"Bearer"_s},
                       {u"expires_in"_s, u"300"_s}}));
    w.check(simC, u"ID token: signature"_s, u"OIDC Core 3.1.3.7"_s, u"ES256 by a key of the SIM-S"_s);
    w.check(simC, u"ID token: nonce"_s, u"OIDC Core 3.1.3.7"_s, u"equals the one sent"_s);
    w.check(simC, u"ID token: at_hash"_s, u"OIDC Core 3.1.3.6"_s, u"fits the access token"_s);
}

} // namespace

QJsonArray FakeFlows::flows()
{
    const auto flow = [](const QString &name, const QString &title, const QString &summary, const QString &expected) {
        return QJsonObject{{u"name"_s, name}, {u"title"_s, title}, {u"summary"_s, summary}, {u"expected"_s, expected}, {u"clauses"_s, QJsonArray{u"TS 33.434 5.3.1"_s}}};
    };
    return {flow(u"login-and-key"_s, u"Log in and fetch a key"_s,
                 u"A VAL user's SIM-C logs in with OpenID Connect (authorization code and PKCE), checks the ID token, and its SKM-C requests key material over KM-UU."_s,
                 u"Every check passes, and the SKM-C holds the key of the VAL user."_s),
            flow(u"refused-request"_s, u"A request that must be refused"_s,
                 u"A VAL user logs in, and its SKM-C asks for the keys of a VAL service that the user is not mapped to."_s,
                 u"The SKM-S answers 403 with the cause USER_NOT_ENTITLED, and no key leaves it."_s),
            flow(u"val-server-key"_s, u"A VAL server fetches keys"_s, u"A VAL server gets a certificate-bound token over mutual TLS, and retrieves key information over KM-S."_s,
                 u"The token is bound to the certificate, and the VAL server holds the keys of its service."_s)};
}

QList<QJsonObject> FakeFlows::steps(const QString &flow, const QString &run)
{
    Writer w(run);
    const auto skmC = u"SKM-C"_s;
    const auto skmS = u"SKM-S"_s;
    if (flow == u"val-server-key") {
        w.phase(u"Token"_s);
        w.request(u"VAL server"_s, u"SIM-S"_s, u"POST /token"_s, u"RFC 6749 4.4"_s, fields({{u"grant_type"_s, u"client_credentials"_s}}));
        w.response(u"SIM-S"_s, u"VAL server"_s, u"200 OK"_s, u"POST /token"_s, u"RFC 6749 4.4"_s, fields({{u"token_type"_s, u"Bearer"_s}}));
        w.check(u"VAL server"_s, u"cnf x5t#S256"_s, u"RFC 8705 3"_s, u"is the thumbprint of our certificate"_s);
        w.phase(u"Keys of the service"_s);
        w.request(u"VAL server"_s, skmS, u"GET /ss-kir/v1/key-records"_s, u"TS 29.549 7.6.1"_s, fields({{u"val-service-id"_s, u"v2x.platooning"_s}}));
        w.response(skmS, u"VAL server"_s, u"200 OK"_s, u"GET /ss-kir/v1/key-records"_s, u"TS 29.549 7.6.1"_s, {});
        w.phase(u"Result"_s);
        w.note(u"VAL server"_s, u"Done"_s, u"3 keys for service v2x.platooning."_s, u"ok"_s);
        return w.steps;
    }
    writeLogIn(w);
    const bool refused = flow == u"refused-request";
    const auto service = refused ? u"mc.video"_s : u"v2x.platooning"_s;
    w.phase(refused ? u"Refused key request"_s : u"Key request"_s);
    w.request(skmC, skmS, u"POST /skm-uu/v1/key-requests"_s, u"TS 33.434 5.3.1"_s, fields({{u"userUri"_s, u"alice@depot.example"_s}, {u"valServiceId"_s, service}}));
    w.check(skmS, u"Access token"_s, u"TS 33.434 A.7.2"_s, {}, u"ok"_s, fields({{u"aud"_s, u"https://localhost:9445"_s}}));
    if (refused) {
        w.check(skmS, u"Key request"_s, u"TS 33.434 5.2.3"_s, u"valServiceId: \"mc.video\" is not in the token"_s, u"refused"_s,
                fields({{u"status"_s, u"403"_s}, {u"cause"_s, u"USER_NOT_ENTITLED"_s}}));
        w.response(skmS, skmC, u"403 Forbidden"_s, u"POST /skm-uu/v1/key-requests"_s, u"TS 33.434 5.3.1"_s, fields({{u"cause"_s, u"USER_NOT_ENTITLED"_s}}));
        w.check(skmC, u"Expected refusal"_s, u"TS 33.434 5.2.3, 5.3.3"_s, u"expected 403 USER_NOT_ENTITLED, got 403 USER_NOT_ENTITLED"_s);
        w.phase(u"Result"_s);
        w.note(skmC, u"Done"_s, u"The SKM-S refused the keys of mc.video: the user is not mapped to it. No key left the server."_s, u"ok"_s);
        return w.steps;
    }
    w.check(skmS, u"Entitlement"_s, u"TS 33.434 5.2.3"_s);
    w.response(skmS, skmC, u"200 OK"_s, u"POST /skm-uu/v1/key-requests"_s, u"TS 33.434 5.3.1"_s, fields({{u"keyInfo"_s, u"(164 bytes of key information)"_s}}));
    w.check(skmC, u"userUri"_s, u"TS 33.434 5.3.1"_s, u"alice@depot.example"_s);
    w.check(skmC, u"keyInfo and records"_s, u"TS 33.434 5.3.1"_s, u"1 keys, each with its record"_s);
    w.phase(u"Result"_s);
    w.note(skmC, u"Done"_s, u"alice@depot.example holds key 5ac1.1 for service v2x.platooning."_s, u"ok"_s);
    return w.steps;
}

FakeFlows::FakeFlows(Publish publish) : m_publish(std::move(publish))
{
    m_timer.setInterval(kTellMs);
    connect(&m_timer, &QTimer::timeout, this, &FakeFlows::next);
}

QJsonObject FakeFlows::describe(const Run &run) const
{
    QString expected;
    for (const auto &flow : flows()) {
        if (flow.toObject().value(u"name"_s).toString() == run.flow)
            expected = flow.toObject().value(u"expected"_s).toString();
    }
    QJsonObject json{{u"run"_s, run.id},
                     {u"flow"_s, run.flow},
                     {u"target"_s, run.target},
                     {u"state"_s, run.state},
                     {u"startedAt"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                     {u"ok"_s, run.state == u"ok"},
                     {u"steps"_s, run.told},
                     {u"expected"_s, expected},
                     {u"actual"_s, run.state == u"running" ? QString() : run.state == u"stopped" ? u"The flow was stopped before its end. Run it again."_s
                                                                                                   : run.steps.last().value(u"reason"_s).toString()}};
    return json;
}

FakeFlows::Run *FakeFlows::find(const QString &id)
{
    const auto at = std::find_if(m_runs.begin(), m_runs.end(), [&id](const Run &run) { return run.id == id; });
    return at == m_runs.end() ? nullptr : &*at;
}

FakeFlows::Run *FakeFlows::running()
{
    const auto at = std::find_if(m_runs.begin(), m_runs.end(), [](const Run &run) { return run.state == u"running"; });
    return at == m_runs.end() ? nullptr : &*at;
}

void FakeFlows::end(Run &run, const QString &state)
{
    run.state = state;
    m_publish(u"flow.state"_s, describe(run));
    if (running() == nullptr)
        m_timer.stop();
}

void FakeFlows::next()
{
    auto *run = running();
    if (run == nullptr)
        return m_timer.stop();
    if (run->told == run->steps.size())
        return end(*run, u"ok"_s);
    const auto index = run->told++;
    if (!m_lose)
        m_publish(u"flow.step"_s, {{u"run"_s, run->id}, {u"index"_s, index}, {u"step"_s, run->steps[index]}});
}

void FakeFlows::finish()
{
    while (running() != nullptr)
        next();
}

api::Reply FakeFlows::start(const QJsonObject &params)
{
    const auto name = params.value(u"name"_s).toString();
    const auto all = flows();
    if (std::none_of(all.begin(), all.end(), [&name](const auto &flow) { return flow.toObject().value(u"name"_s).toString() == name; }))
        return api::Reply::refused({Errc::NotFound, u"There is no flow \"%1\""_s.arg(name), {}});
    Run run{u"00000000000000%1"_s.arg(++m_count, 2, 16, QLatin1Char('0')), name, params.value(u"target"_s).toString(), u"running"_s, 0, {}};
    run.steps = steps(name, run.id);
    m_runs.prepend(run);
    m_publish(u"flow.state"_s, describe(run));
    if (!m_manual)
        m_timer.start();
    return api::Reply::of(describe(run));
}

api::Reply FakeFlows::show(const QJsonObject &params)
{
    const auto *run = find(params.value(u"run"_s).toString());
    if (run == nullptr)
        return api::Reply::refused({Errc::NotFound, u"There is no run \"%1\""_s.arg(params.value(u"run"_s).toString()), {}});
    auto json = describe(*run);
    QJsonArray items;
    for (auto i = params.value(u"from"_s).toInteger(); i < run->told; ++i)
        items.append(run->steps[i]);
    json.insert(u"items"_s, items);
    return api::Reply::of(json);
}

api::Reply FakeFlows::cancel(const QJsonObject &params)
{
    auto *run = find(params.value(u"run"_s).toString());
    if (run == nullptr)
        return api::Reply::refused({Errc::NotFound, u"There is no such run"_s, {}});
    if (run->state == u"running")
        end(*run, u"stopped"_s);
    return api::Reply::of(describe(*run));
}

void FakeFlows::addLive(const QList<QJsonObject> &steps)
{
    for (auto step : steps) {
        step.insert(u"sequence"_s, ++m_sequence);
        m_live << step;
    }
    if (m_watched)
        m_publish(u"trace"_s, {{u"sequence"_s, m_sequence}, {u"dropped"_s, m_dropped}});
}

api::Reply FakeFlows::listTrace(const QJsonObject &params)
{
    const auto after = params.value(u"after"_s).toString().toLongLong();
    const auto limit = params.value(u"limit"_s).toInt(200);
    QJsonArray items;
    bool more = false;
    for (const auto &step : m_live) {
        if (step.value(u"sequence"_s).toInteger() <= after)
            continue;
        more = items.size() == limit;
        if (more)
            break;
        items.append(step);
    }
    QJsonObject answer{{u"items"_s, items}, {u"sequence"_s, m_sequence}, {u"dropped"_s, m_dropped}, {u"watched"_s, m_watched}};
    if (more)
        answer.insert(u"next"_s, QString::number(items.last().toObject().value(u"sequence"_s).toInteger()));
    return api::Reply::of(answer);
}

api::Reply FakeFlows::call(const QString &method, const QJsonObject &params)
{
    if (method == u"flow.run")
        return start(params);
    if (method == u"flow.show")
        return show(params);
    if (method == u"flow.cancel")
        return cancel(params);
    if (method == u"flow.runs") {
        QJsonArray items;
        for (const auto &run : m_runs)
            items.append(describe(run));
        return api::Reply::of(QJsonObject{{u"items"_s, items}});
    }
    if (method == u"trace.watch") {
        m_watched = true;
        return api::Reply::of(QJsonObject{{u"sequence"_s, m_sequence}, {u"dropped"_s, m_dropped}, {u"watched"_s, true}});
    }
    return listTrace(params);
}

} // namespace seal::test
