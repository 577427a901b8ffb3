#include "tests/ui/support/fake_overview.h"

#include "core/base/refusal_rules.h"
#include "tests/ui/support/fake_backend.h"

#include <QDateTime>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace seal::test {

namespace {

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

QJsonArray rowsOf(FakeBackend &fake, const QString &noun) { return fake.table(noun); }

/// The rules that the fake site refuses by, in turn.
Rule ruleOf(const QJsonObject &record)
{
    static constexpr Rule kRules[] = {Rule::UserNotMapped, Rule::TokenExpired, Rule::ScopeMissing, Rule::LoginPasswordWrong, Rule::RequestTimeOff};
    return kRules[static_cast<std::size_t>(record.value(u"seq"_s).toInteger() / 5) % std::size(kRules)];
}

QString loginOf(FakeBackend &fake, const QString &id)
{
    for (const auto &user : rowsOf(fake, u"user"_s)) {
        if (user.toObject().value(u"id"_s) == id)
            return user.toObject().value(u"login"_s).toString();
    }
    return {};
}

QJsonObject explainedRecord(FakeBackend &fake, QJsonObject record)
{
    const auto &row = rowOf(ruleOf(record));
    record.insert(u"rule"_s, text(row.id));
    record.insert(u"reason"_s, text(row.word));
    record.insert(u"clause"_s, text(row.clause));
    record.insert(u"text"_s, QString::fromUtf8(row.text));
    record.insert(u"login"_s, loginOf(fake, record.value(u"user"_s).toString()));
    return record;
}

QJsonArray newest(FakeBackend &fake, bool refusals)
{
    QJsonArray found;
    const auto records = rowsOf(fake, u"audit"_s);
    for (qsizetype i = records.size() - 1; i >= 0 && found.size() < 8; --i) {
        const auto record = records[i].toObject();
        if (refusals && record.value(u"result"_s) == u"refused"_s)
            found.append(explainedRecord(fake, record));
        else if (!refusals && record.contains(u"admin"_s))
            found.append(record);
    }
    return found;
}

QJsonObject minutes(int seed, bool refusals)
{
    QJsonArray requests;
    QJsonArray refused;
    QJsonArray failures;
    for (int i = 0; i < 60; ++i) {
        requests.append(std::round(seed * (18 + 12 * std::sin((i + seed * 9) / 7.0) + 6 * std::sin(i * 1.7))));
        refused.append(refusals && i % 11 == 4 ? 3 + seed : 0);
        failures.append(0);
    }
    return {{u"requests"_s, requests}, {u"refusals"_s, refused}, {u"failures"_s, failures}};
}

QJsonArray servers(FakeBackend &fake)
{
    QJsonArray all;
    for (const auto &name : {u"simS"_s, u"skmS"_s, u"ca"_s}) {
        QJsonArray listeners;
        bool runs = false;
        int seed = name == u"simS" ? 4 : name == u"skmS" ? 2 : 1;
        for (const auto &value : fake.status().value(u"listeners"_s).toArray()) {
            auto row = value.toObject();
            if (!row.value(u"name"_s).toString().startsWith(name + u'.'))
                continue;
            const bool on = row.value(u"listening"_s).toBool(true);
            runs = runs || on;
            row.insert(u"listening"_s, on);
            row.insert(u"since"_s, fake.status().value(u"startedAt"_s));
            row.insert(u"minutes"_s, minutes(seed--, name != u"ca"));
            for (const auto &certificate : rowsOf(fake, u"cert"_s)) {
                const auto one = certificate.toObject();
                if (one.value(u"purpose"_s) == row.value(u"name"_s))
                    row.insert(u"certificate"_s, QJsonObject{{u"serial"_s, one.value(u"serial"_s)},
                                                             {u"notAfter"_s, one.value(u"notAfter"_s)},
                                                             {u"days"_s, 200},
                                                             {u"revoked"_s, false}});
            }
            listeners.append(row);
        }
        all.append(QJsonObject{{u"name"_s, name}, {u"state"_s, runs ? u"running"_s : u"stopped"_s}, {u"listeners"_s, listeners}});
    }
    return all;
}

QJsonObject attention(const QString &id, const QString &severity, const QJsonObject &params, const QString &page, const QString &filter)
{
    return {{u"id"_s, id},
            {u"severity"_s, severity},
            {u"params"_s, params},
            {u"page"_s, page},
            {u"filter"_s, filter},
            {u"action"_s, page.isEmpty() ? QJsonObject{{u"id"_s, u"help"_s}, {u"topic"_s, u"start"_s}} : QJsonObject{{u"id"_s, u"open"_s}}}};
}

QJsonArray attentionList(FakeBackend &fake, const QJsonArray &running)
{
    QJsonArray all;
    for (const auto &server : running) {
        const auto name = server.toObject().value(u"name"_s);
        if (server.toObject().value(u"state"_s) != u"stopped"_s)
            continue;
        auto row = attention(u"server-stopped"_s, u"warning"_s, {{u"server"_s, name}}, u"overview"_s, {});
        row.insert(u"action"_s, QJsonObject{{u"id"_s, u"start-server"_s}, {u"server"_s, name}});
        all.append(row);
    }
    if (!rowsOf(fake, u"cert"_s).isEmpty()) {
        all.append(attention(u"certificate-expiring"_s, u"warning"_s, {{u"purpose"_s, u"client:v2x-server"_s}, {u"days"_s, 12}}, u"certificates"_s,
                             u"client:v2x-server"_s));
        all.append(attention(u"refusals-spike"_s, u"warning"_s, {{u"count"_s, 84}, {u"usual"_s, 6}}, u"audit"_s, u"is:refused"_s));
    }
    all.append(attention(u"demo-site"_s, u"info"_s, {}, {}, {}));
    return all;
}

QJsonArray expiring(FakeBackend &fake)
{
    QJsonArray all;
    if (rowsOf(fake, u"cert"_s).isEmpty())
        return all;
    const auto in = [](int days) { return QDateTime::currentDateTimeUtc().addDays(days).toString(Qt::ISODateWithMs); };
    const auto certificate = [&in](const QString &purpose, int days, bool automatic) {
        return QJsonObject{{u"kind"_s, u"certificate"_s}, {u"name"_s, purpose},        {u"days"_s, days},
                           {u"at"_s, in(days)},           {u"automatic"_s, automatic}, {u"page"_s, u"certificates"_s},
                           {u"filter"_s, purpose}};
    };
    all.append(certificate(u"client:v2x-server"_s, 12, false));
    all.append(QJsonObject{{u"kind"_s, u"keys"_s}, {u"count"_s, 14}, {u"days"_s, 27}, {u"at"_s, in(27)}, {u"page"_s, u"keys"_s}, {u"filter"_s, QString()}});
    all.append(certificate(u"simS.https"_s, 61, true));
    all.append(certificate(u"skmS.https"_s, 61, true));
    return all;
}

QJsonArray checklist(FakeBackend &fake)
{
    QJsonArray all;
    for (const auto &[id, noun] : {std::pair{u"service"_s, u"service"_s}, {u"user"_s, u"user"_s}, {u"mapping"_s, u"map"_s},
                                   {u"client"_s, u"client"_s}, {u"token"_s, u"token"_s}})
        all.append(QJsonObject{{u"id"_s, id}, {u"done"_s, !rowsOf(fake, noun).isEmpty()}});
    all.append(QJsonObject{{u"id"_s, u"key-request"_s}, {u"done"_s, false}});
    return all;
}

QJsonObject overview(FakeBackend &fake)
{
    const auto running = servers(fake);
    return {{u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
            {u"running"_s, true},
            {u"demo"_s, true},
            {u"servers"_s, running},
            {u"attention"_s, attentionList(fake, running)},
            {u"warnDays"_s, 30},
            {u"expiring"_s, expiring(fake)},
            {u"checklist"_s, checklist(fake)},
            {u"counting"_s, false},
            {u"refusals"_s, newest(fake, true)},
            {u"changes"_s, newest(fake, false)},
            {u"chain"_s, QJsonObject{{u"endIntact"_s, true}, {u"problem"_s, QString()}, {u"records"_s, rowsOf(fake, u"audit"_s).size()}}}};
}

api::Reply runServer(FakeBackend &fake, const QString &server, bool run)
{
    auto listeners = fake.status().value(u"listeners"_s).toArray();
    for (qsizetype i = 0; i < listeners.size(); ++i) {
        auto row = listeners[i].toObject();
        if (row.value(u"name"_s).toString().startsWith(server + u'.'))
            row.insert(u"listening"_s, run);
        listeners[i] = row;
    }
    fake.status().insert(u"listeners"_s, listeners);
    fake.publish(u"config"_s, {{u"version"_s, 1}});
    return api::Reply::of(QJsonObject{{u"server"_s, server}, {u"state"_s, run ? u"running"_s : u"stopped"_s}});
}

QJsonObject fixOf(FakeBackend &fake, Rule rule, const QString &login)
{
    QJsonObject fix{{u"id"_s, text(fixName(rowOf(rule).fix))}, {u"state"_s, u"advice"_s}};
    if (rule == Rule::LoginPasswordWrong)
        fix.insert(u"page"_s, u"users"_s);
    if (rule != Rule::UserNotMapped)
        return fix;
    const QJsonObject pair{{u"user"_s, login}, {u"service"_s, u"mc.video"_s}};
    bool mapped = false;
    for (const auto &row : rowsOf(fake, u"map"_s))
        mapped = mapped || (row.toObject().value(u"user"_s) == login && row.toObject().value(u"service"_s) == u"mc.video"_s);
    fix.insert(u"state"_s, mapped ? u"done"_s : u"open"_s);
    fix.insert(u"params"_s, pair);
    fix.insert(u"page"_s, u"mappings"_s);
    fix.insert(u"filter"_s, login);
    if (!mapped) {
        fix.insert(u"method"_s, u"map.add"_s);
        fix.insert(u"call"_s, pair);
        fix.insert(u"undo"_s, QJsonObject{{u"method"_s, u"map.remove"_s}, {u"call"_s, pair}});
    }
    return fix;
}

api::Reply explain(FakeBackend &fake, const QString &name)
{
    const auto sequence = name.section(u'/', -1).toLongLong();
    for (const auto &value : rowsOf(fake, u"audit"_s)) {
        if (value.toObject().value(u"seq"_s).toInteger() != sequence)
            continue;
        const auto record = explainedRecord(fake, value.toObject());
        const auto rule = ruleOf(record);
        const auto &row = rowOf(rule);
        const bool service = rule == Rule::UserNotMapped;
        return api::Reply::of(QJsonObject{{u"rule"_s, text(row.id)},
                                          {u"word"_s, text(row.word)},
                                          {u"clause"_s, text(row.clause)},
                                          {u"text"_s, QString::fromUtf8(row.text)},
                                          {u"advice"_s, QString::fromUtf8(row.advice)},
                                          {u"field"_s, service ? u"valServiceId"_s : u"exp"_s},
                                          {u"value"_s, service ? u"mc.video"_s : u"2026-03-01T12:00:00.000Z"_s},
                                          {u"detail"_s, service ? u"valServiceId: the user is not mapped to \"mc.video\""_s : QString()},
                                          {u"login"_s, record.value(u"login"_s)},
                                          {u"fix"_s, fixOf(fake, rule, record.value(u"login"_s).toString())},
                                          {u"record"_s, record}});
    }
    return api::Reply::refused({Errc::NotFound, u"The record %1 is not there"_s.arg(name), {}});
}

} // namespace

std::optional<api::Reply> overviewReply(FakeBackend &fake, const QString &method, const QJsonObject &params)
{
    if (method == u"site.overview")
        return api::Reply::of(overview(fake));
    if (method == u"server.start" || method == u"server.stop")
        return runServer(fake, params.value(u"server"_s).toString(), method == u"server.start");
    if (method == u"audit.explain")
        return explain(fake, params.value(u"record"_s).toString());
    return std::nullopt;
}

} // namespace seal::test
