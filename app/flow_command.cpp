#include "app/flow_command.h"

#include "app/command_line.h"
#include "app/output.h"
#include "app/site_access.h"
#include "core/crypto/random.h"
#include "core/lab/trace_format.h"
#include "core/site/flow_runner.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace seal::app {

namespace {

QString toQt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// Prints each step as it happens.
class Printer final : public TraceSink
{
public:
    explicit Printer(const Output &output) : m_output(output) {}
    void take(TraceStep step) override
    {
        ++m_number;
        if (m_output.json())
            m_output.row(site::toJson(step));
        else
            m_output.line(toQt(lab::stepAsText(step, m_number)));
    }

private:
    const Output &m_output;
    int m_number = 0;
};

int listFlows(const Output &output)
{
    for (const auto &item : site::flowList()) {
        const auto flow = item.toObject();
        const auto text = [&flow](QStringView name) { return flow.value(name).toString(); };
        if (output.json())
            output.row(flow);
        else
            output.line(text(u"name").leftJustified(20) + text(u"title") + u" - "_s + text(u"summary"));
    }
    return kDone;
}

int runFlow(const QString &name, const QCommandLineParser &parser, const std::filesystem::path &where, const Output &output)
{
    const SystemClock clock;
    site::FlowRequest request;
    request.name = name.toStdString();
    request.target = where;
    request.user = parser.value(u"user"_s).toStdString();
    request.client = parser.value(u"client"_s).toStdString();
    request.service = parser.value(u"service"_s).toStdString();
    request.showSecrets = parser.isSet(u"show-secrets"_s);
    if (parser.isSet(u"password-file"_s)) {
        auto password = site::readPassphraseFile(site::toPath(parser.value(u"password-file"_s)));
        if (!password)
            return output.fail(api::failureOf(password.error()));
        request.password = *std::move(password);
    }
    Printer printer(output);
    const auto result = site::runFlow(request, {clock, crypto::systemRandom()}, printer);
    if (!result)
        return output.fail(api::failureOf(result.error()));
    if (output.json()) {
        output.row({{u"flow"_s, name}, {u"ok"_s, result->ok}, {u"steps"_s, static_cast<qint64>(result->steps.size())}});
    } else {
        output.line(u"%1: %2, %3 steps"_s.arg(name, result->ok ? u"ok"_s : u"FAILED"_s).arg(result->steps.size()));
    }
    if (result->ok)
        return kDone;
    if (!output.json() && !result->steps.empty())
        return output.fail({Errc::Denied, u"The flow %1 failed: %2"_s.arg(name, toQt(result->steps.back().reason)), {}});
    return kFailed;
}

} // namespace

int flowCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Runs real clients against a site, or whatever --target describes, and shows each step.\n"
                                     "Commands: flow list, flow run NAME"_s);
    addCommonOptions(parser, false);
    parser.addPositionalArgument(u"NAME"_s, u"Name of the flow, as flow list shows it"_s);
    parser.addOption({u"target"_s, u"Site folder, or a JSON file with \"endpoints\" and \"demo\", in place of --site"_s, u"FILE"_s});
    parser.addOption({u"user"_s, u"Log-in name; the first user of the target if not given"_s, u"LOGIN"_s});
    parser.addOption({u"password-file"_s, u"Password of that user, where the target does not list it"_s, u"F"_s});
    parser.addOption({u"client"_s, u"Client ID; the first that fits if not given"_s, u"ID"_s});
    parser.addOption({u"service"_s, u"VAL service to ask keys for"_s, u"ID"_s});
    parser.addOption({u"show-secrets"_s, u"Show passwords, codes, tokens and keys in the steps"_s});
    const auto command = u"sealdeskd flow --help"_s;
    if (const auto code = parse(parser, arguments, u"sealdeskd flow"_s))
        return *code;
    const auto common = commonOptions(parser, false);
    const auto places = parser.positionalArguments();
    const Output output(common.json);
    if (places == QStringList{u"list"_s})
        return listFlows(output);
    if (places.size() != 2 || places.first() != u"run")
        return usageError(u"flow needs \"list\" or \"run NAME\""_s, command, common.json);
    if (parser.isSet(u"target"_s))
        return runFlow(places.last(), parser, site::toPath(parser.value(u"target"_s)), output);
    if (common.site.isEmpty())
        return usageError(u"flow run needs --site DIR or --target FILE"_s, command, common.json);
    // Nobody runs the site: its servers run here as long as the flow does.
    auto access = SiteAccess::open(common);
    if (!access)
        return output.fail(api::failureOf(access.error()));
    if (auto *own = (*access)->own()) {
        if (const auto status = own->listen(); !status)
            return output.fail(api::failureOf(status.error()));
    }
    return runFlow(places.last(), parser, site::toPath(common.site), output);
}

} // namespace seal::app
