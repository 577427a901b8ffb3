#include "tests/ui/support/fake_audit.h"

#include "core/api/method_table.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::test {

namespace {

QString memberOf(const QString &field)
{
    return field == u"outcome" ? u"result"_s : field == u"key" ? u"keys"_s : field;
}

bool has(const QJsonObject &record, const QString &field, const QString &value)
{
    const auto found = record.value(memberOf(field));
    if (field == u"user" && record.value(u"login"_s).toString().compare(value, Qt::CaseInsensitive) == 0)
        return true;
    if (found.isArray())
        return found.toArray().contains(value);
    return value == u"*" ? !found.isUndefined() : found.toString().compare(value, Qt::CaseInsensitive) == 0;
}

bool hasText(const QJsonObject &record, const QString &text)
{
    return std::any_of(record.begin(), record.end(), [&text](const QJsonValueConstRef value) { return value.toString().contains(text, Qt::CaseInsensitive); });
}

bool holds(const QJsonObject &record, QString word)
{
    const bool negated = word.startsWith(u'!');
    if (negated)
        word.remove(0, 1);
    const auto field = word.section(u':', 0, 0);
    const auto value = word.section(u':', 1);
    if (!word.contains(u':') || field == u"text")
        return hasText(record, field == u"text" ? value : word) != negated;
    if (field == u"is")
        return (value == u"admin" ? record.contains(u"admin"_s) : record.value(u"result"_s) == value) != negated;
    if (field == u"since" || field == u"until")
        return true;
    return has(record, field, value) != negated;
}

bool fits(const QJsonObject &record, const QJsonObject &params)
{
    QMap<QString, bool> alternatives; // values of a field
    for (const auto &item : params.value(u"where"_s).toArray()) {
        const auto word = item.toString();
        const bool fits = holds(record, word);
        const auto key = word.startsWith(u'!') || !word.contains(u':') ? word : word.section(u':', 0, 0);
        alternatives[key] = alternatives.value(key) || fits;
    }
    for (const auto fits : alternatives) {
        if (!fits)
            return false;
    }
    for (const auto &name : {u"event"_s, u"user"_s, u"client"_s, u"service"_s, u"correlation"_s, u"outcome"_s}) {
        if (params.contains(name) && !has(record, name, params.value(name).toString()))
            return false;
    }
    const auto number = record.value(u"seq"_s).toInteger();
    const auto place = [&params](const QString &name) { return params.value(name).toString().section(u'/', -1).toLongLong(); };
    if ((params.contains(u"newerThan"_s) && number <= place(u"newerThan"_s)) || (params.contains(u"olderThan"_s) && number >= place(u"olderThan"_s)))
        return false;
    return !params.contains(u"filter"_s) || hasText(record, params.value(u"filter"_s).toString());
}

QString placeOf(const QJsonObject &record)
{
    return u"%1/%2"_s.arg(record.value(u"node"_s).toString()).arg(record.value(u"seq"_s).toInteger());
}

api::Reply list(const QJsonArray &records, QJsonObject params)
{
    const bool newest = params.value(u"newest"_s).toBool();
    if (params.contains(u"after"_s))
        params.insert(newest ? u"olderThan"_s : u"newerThan"_s, params.value(u"after"_s));
    const auto limit = params.value(u"limit"_s).toInt(api::kDefaultPage);
    auto skip = params.value(u"skip"_s).toInteger();
    QJsonArray items;
    QJsonObject page;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const auto record = records[newest ? records.size() - 1 - i : i].toObject();
        if (!fits(record, params) || skip-- > 0)
            continue;
        items.append(record);
        if (items.size() == limit) {
            page.insert(u"next"_s, placeOf(record));
            break;
        }
    }
    page.insert(u"items"_s, items);
    page.insert(u"last"_s, records.isEmpty() ? QJsonValue() : QJsonValue(placeOf(records.last().toObject())));
    return api::Reply::of(page);
}

qint64 countOf(const QJsonArray &records, const QJsonObject &params)
{
    return std::count_if(records.begin(), records.end(), [&params](const QJsonValueConstRef record) { return fits(record.toObject(), params); });
}

api::Reply suggest(const QJsonArray &records, const QJsonObject &params)
{
    const auto field = params.value(u"field"_s).toString();
    const auto typed = params.value(u"typed"_s).toString();
    QMap<QString, qint64> counts;
    for (const auto &item : records) {
        const auto record = item.toObject();
        const auto value = field == u"user" && record.contains(u"login"_s) ? record.value(u"login"_s) : record.value(memberOf(field));
        if (fits(record, params) && value.isString() && value.toString().contains(typed, Qt::CaseInsensitive))
            ++counts[value.toString()];
    }
    QJsonArray items;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        items.append(QJsonObject{{u"value"_s, it.key()}, {u"records"_s, it.value()}});
    return api::Reply::of(QJsonObject{{u"items"_s, items}});
}

} // namespace

api::Reply fakeAudit(const QString &method, const QJsonArray &records, const QJsonObject &params)
{
    if (method == u"audit.list" || method == u"audit.export")
        return list(records, params);
    if (method == u"audit.count")
        return api::Reply::of(QJsonObject{{u"records"_s, countOf(records, params)}, {u"complete"_s, true}});
    if (method == u"audit.suggest")
        return suggest(records, params);
    const QJsonObject verdict{{u"intact"_s, true},
                              {u"records"_s, records.size()},
                              {u"heads"_s, QJsonArray()},
                              {u"key"_s, QString(64, u'a')},
                              {u"keyTrusted"_s, u"taken from the site itself"_s}};
    if (method == u"audit.verify" && params.value(u"step"_s).toBool() && !params.contains(u"after"_s))
        return api::Reply::of(QJsonObject{{u"next"_s, u"1/1/00/main"_s}, {u"done"_s, records.size() / 2}, {u"total"_s, records.size()}});
    return api::Reply::of(verdict);
}

} // namespace seal::test
