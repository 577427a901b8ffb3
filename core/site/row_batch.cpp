#include "core/site/row_batch.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <set>
#include <span>
#include <thread>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

constexpr std::size_t kGroup = 64; ///< rows in one commit: a few milliseconds of the store's thread, so that servers hardly wait
constexpr int kBusyTries = 100;
constexpr std::chrono::milliseconds kBusyPause{20};

struct OutcomeRow
{
    RowOutcome outcome;
    QStringView name;
};
constexpr std::array kOutcomes{
    OutcomeRow{RowOutcome::Added, u"added"},       OutcomeRow{RowOutcome::Updated, u"updated"},
    OutcomeRow{RowOutcome::Unchanged, u"unchanged"}, OutcomeRow{RowOutcome::Skipped, u"skipped"},
    OutcomeRow{RowOutcome::Done, u"done"},         OutcomeRow{RowOutcome::Failed, u"failed"},
};

void fail(RowPlan &plan, api::Failure problem)
{
    plan.outcome = RowOutcome::Failed;
    plan.problem = std::move(problem);
    plan.commands.clear();
    plan.more = {};
}

/// Waits for the hash threads; each password is asked for before the first is waited for.
void hashPasswords(const Call &call, std::vector<RowPlan> &plans)
{
    std::vector<std::pair<RowPlan *, std::future<Result<std::string>>>> hashes;
    for (auto &plan : plans) {
        if (plan.withHash)
            hashes.emplace_back(&plan, call.hashAside(plan.password));
    }
    for (auto &[plan, future] : hashes) {
        const auto phc = future.get();
        if (phc)
            plan->commands = plan->withHash(*phc);
        else
            fail(*plan, api::failureOf(phc.error()));
    }
}

/// A full queue is other work of the site: this can wait.
store::Outcome commitPatiently(const Call &call, const store::Command &command)
{
    store::Outcome outcome;
    for (int tries = 0; tries < kBusyTries; ++tries) {
        outcome = call.submit(command).get();
        if (outcome.decision != store::Decision::Busy)
            break;
        std::this_thread::sleep_for(kBusyPause);
    }
    return outcome;
}

void writeGroup(const Call &call, std::span<RowPlan> plans)
{
    struct Waiting
    {
        RowPlan *plan;
        const store::Command *command;
        std::future<store::Outcome> outcome;
    };
    std::vector<Waiting> waiting;
    for (auto &plan : plans) {
        for (const auto &command : plan.commands)
            waiting.push_back({&plan, &command, call.submit(command)});
    }
    for (auto &one : waiting) {
        auto outcome = one.outcome.get();
        if (one.plan->problem)
            continue; // an earlier command of the row failed, and this one with it
        if (outcome.decision == store::Decision::Busy)
            outcome = commitPatiently(call, *one.command);
        if (auto problem = failureAbout(outcome, one.plan->what))
            one.plan->problem = std::move(problem);
    }
    for (auto &plan : plans) {
        if (plan.problem && plan.outcome != RowOutcome::Failed)
            fail(plan, *std::move(plan.problem));
    }
}

/// What no snapshot holds is announced by the last group alone, so that pages look again once for the whole call.
void announceAtTheEnd(std::vector<RowPlan> &plans)
{
    for (std::size_t i = 0; i + kGroup < plans.size(); ++i) {
        if (plans[i].inSnapshot)
            continue;
        for (auto &command : plans[i].commands) {
            for (auto &step : command.steps) {
                if (auto *write = std::get_if<store::Write>(&step))
                    write->changesConfig = false;
            }
        }
    }
}

api::Reply answerOf(const std::vector<RowPlan> &plans)
{
    QJsonArray items;
    std::array<int, kOutcomes.size()> counts{};
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const auto &plan = plans[i];
        auto item = plan.more;
        item.insert(u"row"_s, static_cast<qint64>(i));
        item.insert(u"key"_s, plan.key);
        item.insert(u"outcome"_s, rowOutcomeName(plan.outcome));
        if (plan.problem)
            item.insert(u"problem"_s, api::toJson(*plan.problem));
        items.append(item);
        ++counts[static_cast<std::size_t>(plan.outcome)];
    }
    QJsonObject answer{{u"items"_s, items}};
    for (const auto &row : kOutcomes)
        answer.insert(row.name.toString(), counts[static_cast<std::size_t>(row.outcome)]);
    return api::Reply::of(answer);
}

} // namespace

QString rowOutcomeName(RowOutcome outcome)
{
    const auto *row = std::find_if(kOutcomes.begin(), kOutcomes.end(), [outcome](const auto &one) { return one.outcome == outcome; });
    return row == kOutcomes.end() ? QString() : row->name.toString();
}

api::Reply runRows(const Call &call, const std::function<RowPlan(const QJsonObject &)> &plan)
{
    const auto rows = call.rows(u"rows");
    const bool dry = call.flag(u"dryRun");
    std::vector<RowPlan> plans;
    std::set<QString> keys;
    for (const auto &row : rows) {
        auto one = plan(row);
        if (!one.key.isEmpty() && !keys.insert(one.key).second)
            one = RowPlan::failed(one.key, {Errc::Conflict, u"\"%1\" comes twice in these rows"_s.arg(one.key.left(60)),
                                            u"Keep the row that is right"_s});
        plans.push_back(std::move(one));
    }
    if (dry)
        return answerOf(plans);
    hashPasswords(call, plans);
    announceAtTheEnd(plans);
    for (std::size_t begin = 0; begin < plans.size(); begin += kGroup)
        writeGroup(call, std::span(plans).subspan(begin, std::min(kGroup, plans.size() - begin)));
    return answerOf(plans);
}

std::optional<api::Failure> checkMembers(const QJsonObject &row, std::initializer_list<QStringView> names)
{
    for (auto it = row.begin(); it != row.end(); ++it) {
        if (std::find(names.begin(), names.end(), QStringView(it.key())) != names.end())
            continue;
        QString all;
        for (const auto name : names)
            all += (all.isEmpty() ? QString() : u", "_s) + name.toString();
        return api::Failure{Errc::InvalidInput, u"There is no column \"%1\""_s.arg(it.key().left(60)), u"Columns are "_s + all};
    }
    return {};
}

QStringList listMember(const QJsonObject &row, const QString &name)
{
    const auto value = row.value(name);
    QStringList texts;
    if (value.isArray()) {
        const auto array = value.toArray();
        for (const auto &item : array)
            texts << item.toString();
    } else {
        texts = value.toString().split(u';');
    }
    QStringList list;
    for (const auto &text : texts) {
        if (const auto trimmed = text.trimmed(); !trimmed.isEmpty() && !list.contains(trimmed))
            list << trimmed;
    }
    return list;
}

std::optional<bool> flagMember(const QJsonObject &row, const QString &name, std::optional<api::Failure> &problem)
{
    const auto value = row.value(name);
    if (value.isBool())
        return value.toBool();
    const auto word = value.toString().trimmed().toLower();
    if (word.isEmpty())
        return {};
    if (word == u"true" || word == u"yes" || word == u"1")
        return true;
    if (word == u"false" || word == u"no" || word == u"0")
        return false;
    problem = api::Failure{Errc::InvalidInput, u"\"%1\" is neither yes nor no (column %2)"_s.arg(word.left(60), name),
                           u"Write yes or no"_s};
    return {};
}

} // namespace seal::site
