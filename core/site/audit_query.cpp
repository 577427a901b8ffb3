#include "core/site/audit_query.h"

#include "core/base/encoding.h"

#include <QDate>
#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

using store::AuditField;

struct Alias
{
    QStringView name;
    AuditField field;
};

constexpr std::array kAliases{
    Alias{u"outcome", AuditField::Result},      Alias{u"ip", AuditField::Address}, Alias{u"keys", AuditField::Key},
    Alias{u"cert", AuditField::Certificate},    Alias{u"serial", AuditField::Certificate},
    Alias{u"fingerprint", AuditField::Certificate},
};

/// What `is:` knows.
struct FlagRow
{
    QStringView name;
    AuditField field;
    std::string_view value;
};

constexpr std::array kFlags{
    FlagRow{u"refused", AuditField::Result, "refused"},
    FlagRow{u"failed", AuditField::Result, "failed"},
    FlagRow{u"done", AuditField::Result, "done"},
    FlagRow{u"admin", AuditField::Admin, "*"},
};

QString fieldNames()
{
    QStringList names;
    for (const auto field : store::auditFields())
        names << toText(store::auditFieldName(field));
    return names.join(u", "_s);
}

api::Failure badMoment(QStringView parameter)
{
    return {Errc::InvalidInput, u"\"%1\" is not a time"_s.arg(parameter),
            u"Give a date (2026-03-01), a time (2026-03-01T12:00:00Z), or how long ago (15m, 2h, 7d)"_s};
}

/// Gathers the words of "where" into clauses: values of one field are alternatives, all else must hold together.
class WhereReader
{
public:
    WhereReader(const Call &call, AuditQuery &query) : m_call(call), m_query(query) {}

    std::optional<api::Failure> read(QString word)
    {
        const bool negated = word.startsWith(u'!');
        if (negated)
            word.remove(0, 1);
        if (word.isEmpty())
            return {};
        const auto colon = word.indexOf(u':');
        const auto name = word.left(colon);
        const auto value = word.mid(colon + 1);
        if (colon < 0)
            return readText(word, negated);
        if (value.isEmpty())
            return api::Failure{Errc::InvalidInput, u"\"%1\" says no value"_s.arg(word.left(60)), u"Write %1:VALUE"_s.arg(name.left(60))};
        if (name == u"text")
            return readText(value, negated);
        if (name == u"is")
            return readFlag(value, negated);
        if (name == u"since" || name == u"until")
            return readMoment(name, value);
        if (const auto field = auditFieldCalled(name))
            return readField(*field, value, negated);
        return api::Failure{Errc::InvalidInput, u"Audit records have no field \"%1\""_s.arg(name.left(60)),
                            u"There are: %1. Text with a colon: text:..."_s.arg(fieldNames())};
    }

    std::optional<api::Failure> readField(AuditField field, const QString &value, bool negated)
    {
        auto terms = auditTermsFor(m_call, field, value);
        auto &clauses = m_query.filter.allOf;
        const auto same = std::find_if(clauses.begin(), clauses.end(), [&](const store::AuditClause &clause) {
            return !negated && !clause.negated && clause.anyOf.front().field == field;
        });
        if (same == clauses.end())
            clauses.push_back({std::move(terms), negated});
        else
            same->anyOf.insert(same->anyOf.end(), terms.begin(), terms.end());
        return {};
    }

    std::optional<api::Failure> readText(const QString &text, bool negated)
    {
        m_query.filter.allOf.push_back({{{std::nullopt, text.toStdString()}}, negated});
        return {};
    }

    std::optional<api::Failure> readMoment(QStringView name, const QString &value)
    {
        const auto moment = parseMoment(value, m_call.now());
        if (!moment)
            return badMoment(name);
        (name == u"since" ? m_query.filter.since : m_query.filter.until) = moment;
        return {};
    }

private:
    std::optional<api::Failure> readFlag(const QString &name, bool negated)
    {
        const auto flag = std::find_if(kFlags.begin(), kFlags.end(), [&](const FlagRow &row) { return row.name == name; });
        if (flag == kFlags.end())
            return api::Failure{Errc::InvalidInput, u"Audit records know no is:%1"_s.arg(name.left(60)), u"There are: done, refused, failed, admin"_s};
        return readField(flag->field, toText(flag->value), negated);
    }

    const Call &m_call;
    AuditQuery &m_query;
};

} // namespace

QString toCursor(std::string_view node, std::int64_t sequence) { return u"%1/%2"_s.arg(toText(node)).arg(sequence); }

std::optional<AuditQuery::Place> parseCursor(const QString &text)
{
    const auto slash = text.lastIndexOf(u'/');
    bool good = false;
    const auto sequence = text.mid(slash + 1).toLongLong(&good);
    if (slash < 0 || !good || sequence < 0)
        return {};
    return AuditQuery::Place{text.left(slash).toStdString(), sequence};
}

api::Failure badCursor(QStringView parameter)
{
    return {Errc::InvalidInput, u"\"%1\" is not a place in the audit log"_s.arg(parameter), u"Give NODE/NUMBER of a record, or the \"next\" of the answer before"_s};
}

std::optional<store::AuditRange> AuditQuery::rangeOf(const std::string &node) const
{
    store::AuditRange range;
    if (newerThan) {
        if (node < newerThan->node)
            return {};
        if (node == newerThan->node)
            range.after = newerThan->sequence;
    }
    if (olderThan) {
        if (node > olderThan->node)
            return {};
        if (node == olderThan->node)
            range.before = olderThan->sequence;
    }
    return range;
}

std::optional<UtcMs> parseMoment(const QString &text, UtcMs now)
{
    static constexpr std::array<std::pair<char16_t, std::chrono::seconds>, 5> kUnits{
        {{u's', std::chrono::seconds(1)}, {u'm', std::chrono::minutes(1)}, {u'h', std::chrono::hours(1)}, {u'd', std::chrono::hours(24)}, {u'w', std::chrono::hours(168)}}};
    for (const auto &[letter, unit] : kUnits) {
        bool good = false;
        const auto number = text.endsWith(QChar(letter)) ? text.chopped(1).toUInt(&good) : 0U;
        if (good && number <= 1'000'000)
            return now - unit * number;
    }
    if (const auto date = QDate::fromString(text, Qt::ISODate); date.isValid())
        return fromEpochMs(date.startOfDay(Qt::UTC).toMSecsSinceEpoch());
    const auto moment = parseRfc3339(text.toStdString());
    return moment ? std::optional(*moment) : std::nullopt;
}

std::optional<AuditField> auditFieldCalled(QStringView name)
{
    for (const auto &alias : kAliases) {
        if (alias.name == name)
            return alias.field;
    }
    return store::auditFieldOf(name.toUtf8().toStdString());
}

std::vector<store::AuditTerm> auditTermsFor(const Call &call, AuditField field, const QString &value)
{
    const auto text = value.toStdString();
    std::vector<store::AuditTerm> terms{{field, text}};
    if (field == AuditField::User) {
        // Records keep the id, which outlives the log-in name; people know the name.
        if (const auto user = call.tables().userByLogin(LoginName(text)))
            terms.push_back({field, user->id.str()});
    }
    if (field == AuditField::Certificate) {
        if (const auto certificate = call.tables().certificateBySerial(text))
            terms.push_back({field, certificate->sha256});
    }
    return terms;
}

std::optional<api::Failure> readAuditQuery(const Call &call, AuditQuery &query)
{
    WhereReader where(call, query);
    for (const auto &word : call.list(u"where")) {
        if (auto failure = where.read(word))
            return failure;
    }
    if (const auto text = call.text(u"filter"); !text.isEmpty())
        where.readText(text, false);
    for (const auto *name : {u"since", u"until"}) {
        if (!call.has(name))
            continue;
        if (auto failure = where.readMoment(name, call.text(name)))
            return failure;
    }
    for (const auto &name : {u"event"_s, u"outcome"_s, u"reason"_s, u"admin"_s, u"user"_s, u"client"_s, u"service"_s, u"target"_s, u"grant"_s,
                             u"jti"_s, u"key"_s, u"serial"_s, u"certificate"_s, u"listener"_s, u"address"_s, u"correlation"_s}) {
        if (const auto value = call.text(name); !value.isEmpty())
            where.readField(*auditFieldCalled(name), value, false);
    }
    for (const auto &[name, place] : {std::pair{u"newerThan", &query.newerThan}, std::pair{u"olderThan", &query.olderThan}}) {
        if (!call.has(name))
            continue;
        *place = parseCursor(call.text(name));
        if (!*place)
            return badCursor(name);
    }
    return {};
}

Result<std::vector<std::string>> auditNodesOf(const Call &call, const AuditQuery &query)
{
    SEAL_TRY(auto nodes, call.tables().auditNodes());
    std::erase_if(nodes, [&query](const std::string &node) { return !query.rangeOf(node); });
    return nodes;
}

QString AuditRowWriter::loginOf(const QString &userId)
{
    const auto [known, isNew] = m_logins.try_emplace(userId);
    if (isNew) {
        if (const auto user = m_call.tables().user(UserId(userId.toStdString())))
            known->second = toText(user->login.str());
    }
    return known->second;
}

QJsonObject AuditRowWriter::row(const store::AuditRecord &record)
{
    auto json = QJsonDocument::fromJson(QByteArray::fromStdString(record.record)).object();
    if (json.isEmpty()) // somebody changed it: shown as it is, under the place where it is kept
        json = {{u"unreadable"_s, toText(record.record)}, {u"node"_s, toText(record.node)}, {u"seq"_s, static_cast<qint64>(record.sequence)}};
    json.insert(u"hash"_s, toText(toHex(record.hash)));
    if (const auto user = json.value(u"user"_s).toString(); !user.isEmpty()) {
        if (const auto login = loginOf(user); !login.isEmpty())
            json.insert(u"login"_s, login);
    }
    return json;
}

} // namespace seal::site
