#include "app/table_command.h"

#include "app/command_line.h"
#include "app/output.h"
#include "app/rows_command.h"
#include "app/site_access.h"
#include "core/site/audit_report.h"
#include "core/site/owner_lock.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::app {

namespace {

int failed(const Output &output, const Error &error) { return output.fail(api::failureOf(error)); }

/// Exports are for other programs: always lines of their format.
void printItem(const Output &output, const api::Method &method, const QJsonObject &item)
{
    if (item.contains(u"line"_s) && method.verb == u"export")
        output.line(item.value(u"line"_s).toString());
    else if (method.verb == u"export")
        Output(true).row(item);
    else
        output.row(item);
}

/// In steps, so that whoever waits sees how far it is, and the owner of the site does other things between.
int verifyInSteps(SiteAccess &access, const Output &output, QJsonObject params)
{
    params.insert(u"step"_s, true);
    ProgressLine progress;
    for (;;) {
        const auto reply = access.call(u"audit.verify"_s, params);
        const auto value = reply.value.toObject();
        if (reply.failure) {
            progress.end();
            return output.fail(*reply.failure);
        }
        if (!value.contains(u"next"_s)) {
            progress.end();
            output.value(value);
            return kDone;
        }
        progress.show(value.value(u"done"_s).toInteger(), value.value(u"total"_s).toInteger());
        params.insert(u"after"_s, value.value(u"next"_s));
    }
}

/// All pages of a list, or the first `limit` rows of it.
int printList(SiteAccess &access, const Output &output, const api::Method &method, MethodArguments arguments)
{
    auto left = arguments.limit;
    for (;;) {
        arguments.params.insert(u"limit"_s, std::min<qint64>(left.value_or(api::kMaxPage), api::kMaxPage));
        const auto reply = access.call(method.name(), arguments.params);
        if (reply.failure)
            return output.fail(*reply.failure);
        const auto items = reply.value.toObject().value(u"items"_s).toArray();
        for (const auto &item : items) {
            if (left && (*left)-- == 0)
                return kDone;
            printItem(output, method, item.toObject());
        }
        const auto next = reply.value.toObject().value(u"next"_s).toString();
        if (next.isEmpty() || (left && *left <= 0))
            return kDone;
        arguments.params.insert(u"after"_s, next);
    }
}

/// Needs no key: a locked site can be verified, and one whose servers refuse to start.
int verifyUnowned(const CommonOptions &common, const Output &output, const QJsonObject &params)
{
    const site::SiteFiles files(site::toPath(common.site));
    std::error_code missing;
    if (!std::filesystem::exists(files.database(), missing))
        return output.fail({Errc::NotFound, u"There is no site in %1"_s.arg(common.site), {}});
    const auto lock = site::OwnerLock::acquire(files.dir());
    if (!lock)
        return failed(output, lock.error());
    const auto database = store::Database::open(files.database());
    if (!database)
        return failed(output, database.error());
    const auto tables = database->connect();
    if (!tables)
        return failed(output, tables.error());
    const auto key = params.value(u"key"_s).toString();
    const auto reply = site::auditReport(*tables, key.isEmpty() ? std::nullopt : std::optional(key.toStdString()));
    if (reply.failure)
        return output.fail(*reply.failure);
    output.value(reply.value);
    return kDone;
}

bool takesRows(const api::Method &method)
{
    return std::any_of(method.parameters.begin(), method.parameters.end(),
                       [](const auto &parameter) { return parameter.type == api::ParameterType::Rows; });
}

} // namespace

int tableCommand(const api::Method &method, const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser, true);
    addMethodOptions(parser, method);
    const auto command = u"sealdeskd %1 %2"_s.arg(method.noun, method.verb);
    if (const auto code = parse(parser, arguments, command))
        return *code;
    const auto common = commonOptions(parser, true);
    auto given = methodArguments(parser, method);
    const Output output(common.json);
    if (given.ioProblem)
        return output.fail({Errc::Io, given.problem, {}});
    for (const auto &problem : {common.problem, given.problem}) {
        if (!problem.isEmpty())
            return usageError(problem, command + u" --help"_s, common.json);
    }
    auto checked = given.params;
    const bool manyRows = takesRows(method);
    if (manyRows && checked.contains(u"rows"_s))
        checked.insert(u"rows"_s, QJsonArray());
    if (auto problem = api::checkParameters(method, checked))
        return usageError(problem->text(), command + u" --help"_s, common.json);

    if (method.name() == u"audit.verify") {
        const auto owner = connectToOwner(common.site);
        if (owner && !*owner)
            return verifyUnowned(common, output, given.params);
    }
    auto access = SiteAccess::open(common);
    if (!access)
        return failed(output, access.error());
    if (method.kind == api::MethodKind::List)
        return printList(**access, output, method, std::move(given));
    if (manyRows)
        return rowsCommand(**access, output, method, given);
    if (method.name() == u"audit.verify" && !given.params.contains(u"step"_s) && !given.params.contains(u"after"_s))
        return verifyInSteps(**access, output, given.params);
    const auto reply = (*access)->call(method.name(), given.params);
    if (reply.failure)
        return output.fail(*reply.failure);
    output.value(reply.value);
    return kDone;
}

} // namespace seal::app
