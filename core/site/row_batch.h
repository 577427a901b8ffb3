#pragma once

#include "core/site/admin_support.h"

#include <functional>
#include <vector>

namespace seal::site {

/// What became of a row, or in a dry run would.
enum class RowOutcome { Added, Updated, Unchanged, Skipped, Done, Failed };
QString rowOutcomeName(RowOutcome outcome);

/// One row of an import or a bulk call: decided by what the tables say now, written by commands of its own.
struct RowPlan
{
    QString key;  ///< "alice"
    QString what; ///< begins sentences: "The user "alice""
    RowOutcome outcome = RowOutcome::Failed;
    std::optional<api::Failure> problem; ///< with Failed
    std::vector<store::Command> commands; ///< in this order; none: nothing to write
    /// Before they are made: a password to hash aside, and what to do with the hash.
    QString password;
    std::function<std::vector<store::Command>(const std::string &phc)> withHash;
    bool inSnapshot = false; ///< services and clients: the servers must see each change before its answer
    QJsonObject more; ///< members for the row's answer: "before", "password", "mapped"

    static RowPlan failed(QString key, api::Failure problem)
    {
        RowPlan plan;
        plan.key = std::move(key);
        plan.problem = std::move(problem);
        return plan;
    }
};

/// Plans each of the call's "rows", unless "dryRun" writes them in small groups inside the one decider, each with its own audit records,
/// and answers {"items":[{"row":0,"key":..,"outcome":..,"problem":{..}}],"added":1,...}. A row that fails stops no other.
/// A key that comes twice fails the second time.
api::Reply runRows(const Call &call, const std::function<RowPlan(const QJsonObject &row)> &plan);

// Reading the members of a row, which are texts when they come from a CSV file.

/// A member that is not one of the names is a failure: a column that was misspelt must not be lost silently.
std::optional<api::Failure> checkMembers(const QJsonObject &row, std::initializer_list<QStringView> names);
/// Texts at ";", or a list; empty ones are left out.
QStringList listMember(const QJsonObject &row, const QString &name);
/// true, yes, 1 and their opposites; nothing for an empty text. `problem` says what it is instead.
std::optional<bool> flagMember(const QJsonObject &row, const QString &name, std::optional<api::Failure> &problem);

} // namespace seal::site
