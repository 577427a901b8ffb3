// The console: its command line, and the desk that is made of it.
#include "app/desk.h"
#include "app/output.h"
#include "app/stop_signals.h"
#include "core/base/log.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>

#include <csignal>
#include <cstdio>
#include <optional>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace seal::app {

namespace {

struct Wish
{
    QString site;
    bool verbose = false;
};

void name(const QString &version)
{
    QCoreApplication::setApplicationName(u"sealdesk"_s);
    QCoreApplication::setOrganizationName(u"Sealdesk"_s);
    QCoreApplication::setApplicationVersion(version);
}

/// Works without a display: help, version and wrong usage are printed by a program without windows.
std::optional<int> readCommandLine(int argc, char *argv[], Wish &wish)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The console of Sealdesk. Without --site it shows the start page."_s);
    parser.addOption({{u"h"_s, u"help"_s}, u"Print this help"_s});
    parser.addOption({{u"v"_s, u"version"_s}, u"Print the version"_s});
    parser.addOption({u"site"_s, u"Folder of the site to open"_s, u"DIR"_s});
    parser.addOption({u"verbose"_s, u"Also log what is for developers"_s});
    if (!parser.parse(QCoreApplication::arguments()))
        return usageError(parser.errorText(), u"sealdesk --help"_s, false);
    if (parser.isSet(u"help"_s)) {
        std::fputs(parser.helpText().toUtf8().constData(), stdout);
        return kDone;
    }
    if (parser.isSet(u"version"_s)) {
        std::fputs(u"sealdesk %1\n"_s.arg(QCoreApplication::applicationVersion()).toUtf8().constData(), stdout);
        return kDone;
    }
    if (!parser.positionalArguments().isEmpty())
        return usageError(u"sealdesk cannot make sense of \"%1\""_s.arg(parser.positionalArguments().first().left(60)), u"sealdesk --help"_s, false);
    wish.site = parser.value(u"site"_s);
    wish.verbose = parser.isSet(u"verbose"_s);
    if (parser.isSet(u"site"_s) && wish.site.isEmpty())
        return usageError(u"--site needs a folder"_s, u"sealdesk --help"_s, false);
#if defined(Q_OS_LINUX)
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        return Output(false).fail({Errc::Unavailable, u"There is no display for a window"_s,
                                   u"Start it on a desktop; to run the servers without a window: sealdeskd run --site DIR"_s});
    }
#endif
    return std::nullopt;
}

int show(int argc, char *argv[], const Wish &wish, QElapsedTimer started)
{
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Sealdesk"_s);
    QGuiApplication::setDesktopFileName(u"sealdesk"_s);
    auto signals = StopSignals::install();
    if (!signals)
        return Output(false).fail(api::failureOf(signals.error()));
    const auto settings = ui::ViewSettings::forUser();
    int code = kDone;
    {
        Desk desk(*settings, started);
        QObject::connect(signals->get(), &StopSignals::stopRequested, &desk, &Desk::quit);
        desk.start(wish.site);
        code = QApplication::exec();
    }
    return code;
}

} // namespace

} // namespace seal::app

int main(int argc, char *argv[])
{
    QElapsedTimer started;
    started.start();
    // What this program writes is for its owner; a peer that goes away is an error code, not a signal.
    umask(077);
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &ignore, nullptr);
    seal::app::name(QStringLiteral(SEALDESK_VERSION));
    seal::app::Wish wish;
    if (const auto code = seal::app::readCommandLine(argc, argv, wish))
        return *code;
    seal::log::start(wish.verbose ? seal::log::Level::Debug : seal::log::Level::Info, false);
    const auto code = seal::app::show(argc, argv, wish, started);
    seal::log::flush();
    return code;
}
