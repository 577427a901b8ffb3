#include "core/site/admin_support.h"
#include "core/site/refusal_fix.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

QJsonObject textsOf(const RuleRow &row)
{
    return {{u"rule"_s, toText(row.id)},
            {u"clause"_s, toText(row.clause)},
            {u"text"_s, QString::fromUtf8(row.text)},
            {u"advice"_s, QString::fromUtf8(row.advice)}};
}

/// The rules that refuse with a word, for records that name no rule.
std::vector<Rule> rulesOf(const std::string &word)
{
    std::vector<Rule> rules;
    for (const auto &row : refusalRules()) {
        if (!word.empty() && row.word == word)
            rules.push_back(row.rule);
    }
    return rules;
}

Result<QJsonObject> recordAt(const Call &call)
{
    const auto text = call.text(u"record");
    const auto slash = text.lastIndexOf(u'/');
    bool good = false;
    const auto sequence = text.mid(slash + 1).toLongLong(&good);
    if (!good || sequence < 1)
        return makeError(Errc::InvalidInput, "a record is named by its sequence number, or node/number");
    auto node = text.left(std::max<qsizetype>(slash, 0)).toStdString();
    if (node.empty()) {
        SEAL_TRY(const auto heads, call.tables().auditHeads());
        if (heads.empty())
            return makeError(Errc::NotFound, {});
        node = heads.front().node;
    }
    SEAL_TRY(const auto page, call.tables().audit(node, sequence - 1, 1));
    if (page.empty() || page.front().sequence != sequence)
        return makeError(Errc::NotFound, {});
    return QJsonDocument::fromJson(QByteArray::fromStdString(page.front().record)).object();
}

RefusalFacts factsOf(const QJsonObject &record, Rule rule)
{
    const auto text = [&record](const QString &name) { return record.value(name).toString().toStdString(); };
    return {rule,
            text(u"field"_s),
            text(u"value"_s),
            UserId(text(u"user"_s)),
            ClientId(text(u"client"_s)),
            ValServiceId(text(u"service"_s))};
}

api::Reply explain(const Call &call)
{
    const auto what = u"The record %1"_s.arg(call.text(u"record").left(60));
    const auto record = recordAt(call);
    if (!record && record.error().code == Errc::InvalidInput)
        return api::Reply::refused(api::failureOf(record.error()));
    if (!record)
        return readFailure(record.error(), what);
    const auto result = record->value(u"result"_s).toString();
    if (result != u"refused" && result != u"failed")
        return api::Reply::refused({Errc::InvalidInput, what + u" is no refusal"_s, u"Records with the result \"refused\" or \"failed\" have a reason"_s});
    const auto word = record->value(u"reason"_s).toString();
    auto rule = ruleById(record->value(u"rule"_s).toString().toStdString());
    const auto possible = rule == Rule::None ? rulesOf(word.toStdString()) : std::vector<Rule>();
    if (possible.size() == 1)
        rule = possible.front();
    QJsonObject json = textsOf(rowOf(rule));
    json.insert(u"word"_s, word);
    json.insert(u"field"_s, record->value(u"field"_s).toString());
    json.insert(u"value"_s, record->value(u"value"_s).toString());
    json.insert(u"detail"_s, record->value(u"detail"_s).toString());
    if (const auto clause = record->value(u"clause"_s).toString(); !clause.isEmpty())
        json.insert(u"clause"_s, clause); // of this very request
    if (const auto user = call.tables().user(UserId(record->value(u"user"_s).toString().toStdString())))
        json.insert(u"login"_s, toText(user->login.str()));
    if (rule == Rule::None) {
        QJsonArray all;
        for (const auto one : possible)
            all.append(textsOf(rowOf(one)));
        json.insert(u"possible"_s, all);
    } else {
        json.insert(u"fix"_s, fixOf(call.tables(), *call.parts().store.snapshot(), factsOf(*record, rule)));
    }
    json.insert(u"record"_s, *record);
    return api::Reply::of(json);
}

} // namespace

void addExplainHandlers(HandlerMap &map) { map.emplace(u"audit.explain"_s, explain); }

} // namespace seal::site
