#include "app/command_line.h"
#include "app/flow_command.h"
#include "app/init_command.h"
#include "app/output.h"
#include "app/run_command.h"
#include "app/table_command.h"
#include "app/token_command.h"

#include <QCoreApplication>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace seal::app {

namespace {

bool isHelp(const QString &word) { return word == u"--help" || word == u"-h" || word == u"help"; }

void print(const QString &text) { std::fputs(text.toUtf8().constData(), stdout); }

/// The arguments without the words that chose the command: what its parser reads.
QStringList behind(const QStringList &arguments, qsizetype words)
{
    auto rest = arguments.mid(words + 1);
    rest.prepend(arguments.first());
    return rest;
}

int dispatch(const QStringList &arguments)
{
    const bool json = arguments.contains(u"--json"_s);
    const auto noun = arguments.value(1);
    if (noun.isEmpty())
        return usageError(u"There is no command"_s, u"sealdeskd --help"_s, json);
    if (isHelp(noun)) {
        print(mainHelp());
        return kDone;
    }
    if (noun == u"--version" || noun == u"-v") {
        print(u"sealdeskd %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return kDone;
    }
    if (noun == u"init")
        return initCommand(behind(arguments, 1));
    if (noun == u"run")
        return runCommand(behind(arguments, 1));
    // The other flow commands are about runs of the process that owns the site.
    const auto flowVerb = noun == u"flow" ? arguments.value(2) : QString();
    if (flowVerb == u"list" || flowVerb == u"run")
        return flowCommand(behind(arguments, 1));
    const auto nouns = api::nouns();
    if (std::find(nouns.begin(), nouns.end(), noun) == nouns.end())
        return usageError(u"There is no command \"%1\""_s.arg(noun.left(60)), u"sealdeskd --help"_s, json);
    const auto verb = arguments.value(2);
    if (isHelp(verb)) {
        print(nounHelp(noun));
        return kDone;
    }
    if (noun == u"token" && verb == u"inspect")
        return tokenInspectCommand(behind(arguments, 2));
    const auto *method = api::findMethod(QString(noun + u'.' + verb));
    if (method == nullptr)
        return usageError(u"There is no command \"%1 %2\""_s.arg(noun, verb.left(60)), u"sealdeskd %1 --help"_s.arg(noun), json);
    return tableCommand(*method, behind(arguments, 2));
}

} // namespace

} // namespace seal::app

int main(int argc, char *argv[])
{
    // What this program writes is for its owner; a peer that goes away is an error code, not a signal.
    umask(077);
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &ignore, nullptr);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"sealdeskd"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SEALDESK_VERSION));
    return seal::app::dispatch(QCoreApplication::arguments());
}
