#include "core/site/audit_export.h"
#include "core/site/audit_query.h"
#include "core/site/audit_report.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

constexpr int kMostSuggestions = 50;
constexpr int kUsersLookedAt = 200; ///< log-in names that contain what was typed

api::Reply readProblem(const Error &error) { return readFailure(error, u"The audit log"_s); }

QJsonValue lastPlace(const Call &call)
{
    const auto heads = call.tables().auditHeads();
    if (!heads || heads->empty())
        return QJsonValue::Null;
    return toCursor(heads->back().node, heads->back().sequence);
}

api::Reply listAudit(const Call &call)
{
    AuditQuery query;
    if (auto failure = readAuditQuery(call, query))
        return api::Reply::refused(*std::move(failure));
    const bool newest = call.flag(u"newest");
    if (call.has(u"after")) {
        const auto place = parseCursor(call.text(u"after"));
        if (!place)
            return api::Reply::refused(badCursor(u"after"));
        (newest ? query.olderThan : query.newerThan) = place;
    }
    const auto last = lastPlace(call); // before the records: whoever goes on behind it misses none
    const auto nodes = auditNodesOf(call, query);
    if (!nodes)
        return readProblem(nodes.error());
    AuditRowWriter rows(call);
    QJsonArray items;
    QString next;
    store::AuditQuestion question;
    question.filter = query.filter;
    question.newestFirst = newest;
    question.skip = std::max<qint64>(call.number(u"skip").value_or(0), 0);
    for (const auto &node : *nodes) {
        question.node = node;
        question.range = *query.rangeOf(node);
        question.limit = call.limit() - static_cast<int>(items.size());
        const auto page = call.parts().store.auditSearch().page(question);
        if (!page)
            return readProblem(page.error());
        for (const auto &record : page->records)
            items.append(rows.row(record));
        if (page->next) {
            next = toCursor(node, *page->next);
            break;
        }
        question.skip -= page->skipped;
    }
    auto reply = pageReply(std::move(items), next);
    auto value = reply.value.toObject();
    value.insert(u"last"_s, last);
    return api::Reply::of(value);
}

Result<store::AuditCount> countOf(const Call &call, const AuditQuery &query)
{
    store::AuditCount sum;
    SEAL_TRY(const auto nodes, auditNodesOf(call, query));
    for (const auto &node : nodes) {
        store::AuditQuestion question;
        question.node = node;
        question.filter = query.filter;
        question.range = *query.rangeOf(node);
        SEAL_TRY(const auto count, call.parts().store.auditSearch().count(question));
        sum.records += count.records;
        sum.complete = sum.complete && count.complete;
    }
    return sum;
}

api::Reply countAudit(const Call &call)
{
    AuditQuery query;
    if (auto failure = readAuditQuery(call, query))
        return api::Reply::refused(*std::move(failure));
    const auto count = countOf(call, query);
    if (!count)
        return readProblem(count.error());
    return api::Reply::of(QJsonObject{{u"records"_s, static_cast<qint64>(count->records)}, {u"complete"_s, count->complete}});
}

/// Users are typed by log-in name, but kept by id.
Result<std::vector<store::AuditValue>> usersCalled(const Call &call, const QString &typed)
{
    SEAL_TRY(const auto users, call.tables().users({{}, kUsersLookedAt, typed.toStdString()}));
    std::vector<store::AuditValue> values;
    for (const auto &user : users) {
        AuditQuery query;
        query.filter.allOf.push_back({{{store::AuditField::User, user.id.str()}}, false});
        SEAL_TRY(const auto count, countOf(call, query));
        if (count.records > 0)
            values.push_back({user.id.str(), count.records});
        if (static_cast<int>(values.size()) >= call.limit())
            break;
    }
    return values;
}

Result<std::vector<store::AuditValue>> valuesOf(const Call &call, store::AuditField field, int limit)
{
    const auto typed = call.text(u"typed");
    std::vector<store::AuditValue> values;
    if (field == store::AuditField::User && !typed.isEmpty()) {
        SEAL_TRY(values, usersCalled(call, typed));
    }
    SEAL_TRY(const auto nodes, call.tables().auditNodes());
    for (const auto &node : nodes) {
        SEAL_TRY(const auto some, call.parts().store.auditSearch().values(node, field, typed.toStdString(), limit));
        for (const auto &one : some) {
            const auto known = std::find_if(values.begin(), values.end(), [&one](const auto &v) { return v.value == one.value; });
            if (known == values.end())
                values.push_back(one);
        }
    }
    if (static_cast<int>(values.size()) > limit)
        values.resize(static_cast<std::size_t>(limit));
    return values;
}

api::Reply suggestValues(const Call &call)
{
    const auto field = auditFieldCalled(call.text(u"field"));
    if (!field)
        return api::Reply::refused({Errc::InvalidInput, u"Audit records have no field \"%1\""_s.arg(call.text(u"field").left(60)), {}});
    AuditQuery query;
    if (auto failure = readAuditQuery(call, query))
        return api::Reply::refused(*std::move(failure));
    const int limit = std::min(call.limit(), kMostSuggestions);
    const auto values = valuesOf(call, *field, limit);
    if (!values)
        return readProblem(values.error());
    AuditRowWriter rows(call);
    QJsonArray items;
    for (const auto &value : *values) {
        auto records = value.records;
        if (!query.filter.empty()) { // how many of what is shown already
            auto narrowed = query;
            narrowed.filter.allOf.push_back({{{*field, value.value}}, false});
            const auto count = countOf(call, narrowed);
            if (!count)
                return readProblem(count.error());
            records = count->records;
        }
        QJsonObject item{{u"value"_s, toText(value.value)}, {u"records"_s, static_cast<qint64>(records)}};
        if (*field == store::AuditField::User) {
            if (const auto login = rows.loginOf(toText(value.value)); !login.isEmpty())
                item.insert(u"label"_s, login);
        }
        items.append(item);
    }
    return pageReply(std::move(items), {});
}

api::Reply verifyLog(const Call &call)
{
    const auto key = call.has(u"key") ? std::optional(call.utf8(u"key")) : std::nullopt;
    if (call.flag(u"step") || call.has(u"after"))
        return auditStepReport(call.tables(), key, call.text(u"after"));
    return auditReport(call.tables(), key);
}

api::Reply showState(const Call &call) { return auditStateReport(call.tables()); }

} // namespace

void addAuditHandlers(HandlerMap &map)
{
    map.emplace(u"audit.list"_s, listAudit);
    map.emplace(u"audit.count"_s, countAudit);
    map.emplace(u"audit.suggest"_s, suggestValues);
    map.emplace(u"audit.verify"_s, verifyLog);
    map.emplace(u"audit.state"_s, showState);
    map.emplace(u"audit.export"_s, exportAudit);
}

} // namespace seal::site
