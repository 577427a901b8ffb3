#include "app/run_command.h"

#include "app/command_line.h"
#include "app/output.h"
#include "app/running_site.h"
#include "app/site_access.h"
#include "app/stop_signals.h"
#include "core/base/log.h"
#include "core/crypto/random.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace seal::app {

namespace {

int serve(site::SiteOptions options, const Output &output)
{
    auto signals = StopSignals::install();
    if (!signals)
        return output.fail(api::failureOf(signals.error()));
    const SystemClock clock;
    QtKeychainStore keychain;
    auto opened = site::Site::open(std::move(options), &keychain, clock, crypto::systemRandom());
    if (!opened)
        return output.fail(api::failureOf(opened.error()));
    RunningSite running(*std::move(opened));
    auto &site = running.site();
    if (const auto status = site.listen(); !status)
        return output.fail(api::failureOf(status.error()));
    if (const auto status = running.serve(); !status)
        return output.fail(api::failureOf(status.error()));

    QObject::connect(signals->get(), &StopSignals::stopRequested, QCoreApplication::instance(), &QCoreApplication::quit);
    auto ready = site.endpoints();
    ready.insert(u"event"_s, u"ready"_s);
    ready.insert(u"site"_s, site::toQString(site.files().dir()));
    ready.insert(u"pid"_s, static_cast<qint64>(QCoreApplication::applicationPid()));
    ready.insert(u"demo"_s, site.isDemo());
    output.line(QString::fromUtf8(QJsonDocument(ready).toJson(QJsonDocument::Compact)));
    QCoreApplication::exec();
    return kDone;
}

} // namespace

int runCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Runs the servers of a site. Prints one JSON line when all listen; ends on SIGTERM or SIGINT."_s);
    addCommonOptions(parser, true);
    parser.addOption({u"port-base"_s, u"First port, at the first run only; 0 takes free ones (default 9443)"_s, u"N"_s});
    const auto command = u"sealdeskd run --help"_s;
    if (const auto code = parse(parser, arguments, u"sealdeskd run"_s))
        return *code;
    const auto common = commonOptions(parser, true);
    if (!common.problem.isEmpty())
        return usageError(common.problem, command, common.json);
    if (!parser.positionalArguments().isEmpty())
        return usageError(u"run cannot make sense of \"%1\""_s.arg(parser.positionalArguments().first()), command, common.json);
    site::SiteOptions options{site::toPath(common.site), common.unlock, {}, translationsFolder()};
    if (parser.isSet(u"port-base"_s)) {
        options.portBase = portBase(parser.value(u"port-base"_s));
        if (!options.portBase)
            return usageError(kPortBaseHelp, command, common.json);
    }
    log::start(log::Level::Info, common.json);
    const auto code = serve(std::move(options), Output(common.json));
    log::flush();
    return code;
}

} // namespace seal::app
