#include "app/command_line.h"

#include "app/output.h"
#include "core/site/site_files.h"

#include <QDir>
#include <QJsonArray>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace seal::app {

namespace {

constexpr int kMaxInput = 64 * 1024;

/// The first line of a file, or of standard input for "-".
Result<QString> firstLine(const QString &name)
{
    if (name != u"-") {
        SEAL_TRY(const auto secret, site::readPassphraseFile(site::toPath(name)));
        return QString::fromUtf8(secret.text().data(), static_cast<qsizetype>(secret.size()));
    }
    std::string line;
    for (int c = std::getchar(); c != EOF && c != '\n' && line.size() < kMaxInput; c = std::getchar())
        line += static_cast<char>(c);
    if (line.empty())
        return makeError(Errc::InvalidInput, "standard input is empty");
    return QString::fromStdString(line);
}

QString column(const QString &left, const QString &right) { return u"  "_s + left.leftJustified(30) + u' ' + right + u'\n'; }

QString synopsis(const api::Method &method)
{
    QString text = method.noun + u' ' + method.verb;
    for (const auto &parameter : method.parameters) {
        if (parameter.positional)
            text += u' ' + parameter.optionName().toUpper();
    }
    return text;
}

/// One option's value into the parameters.
QString takeOption(const QCommandLineParser &parser, const api::Parameter &parameter, MethodArguments &out)
{
    const auto option = parameter.optionName();
    if (!parser.isSet(option))
        return {};
    switch (parameter.type) {
    case api::ParameterType::Flag:
        out.params.insert(parameter.name, true);
        return {};
    case api::ParameterType::Number: {
        bool good = false;
        const auto number = parser.value(option).toLongLong(&good);
        if (!good)
            return u"--%1 needs a whole number"_s.arg(option);
        out.params.insert(parameter.name, number);
        return {};
    }
    case api::ParameterType::List:
        out.params.insert(parameter.name, QJsonArray::fromStringList(parser.values(option)));
        return {};
    case api::ParameterType::Rows: // the file's name: rowsCommand() reads it piece by piece
        out.params.insert(parameter.name, parser.value(option));
        return {};
    case api::ParameterType::File:
        out.params.insert(parameter.name, QDir::current().absoluteFilePath(parser.value(option)));
        return {};
    case api::ParameterType::Secret: {
        const auto secret = firstLine(parser.value(option));
        if (!secret) {
            out.ioProblem = true;
            return QString::fromStdString(secret.error().detail);
        }
        out.params.insert(parameter.name, *secret);
        return {};
    }
    case api::ParameterType::Text:
        out.params.insert(parameter.name, parser.value(option));
        return {};
    }
    return {};
}

} // namespace

void addCommonOptions(QCommandLineParser &parser, bool siteNeeded)
{
    parser.addHelpOption();
    parser.addOption({u"site"_s, siteNeeded ? u"Folder of the site"_s : u"Folder of the site, where one is meant"_s, u"DIR"_s});
    parser.addOption({u"json"_s, u"Print JSON; lists as one object per line"_s});
    parser.addOption({u"passphrase-file"_s, u"File whose first line opens the site"_s, u"F"_s});
    parser.addOption({u"key-file"_s, u"Key file that opens the site"_s, u"F"_s});
    parser.addOption({u"recovery-file"_s, u"File whose first line is the site's recovery code"_s, u"F"_s});
    parser.addOption({u"keychain"_s, u"Open the site by the desktop's keychain"_s});
}

CommonOptions commonOptions(const QCommandLineParser &parser, bool siteNeeded)
{
    CommonOptions options;
    options.json = parser.isSet(u"json"_s);
    options.site = parser.value(u"site"_s);
    if (siteNeeded && options.site.isEmpty())
        options.problem = u"There is no --site DIR"_s;
    if (parser.isSet(u"passphrase-file"_s))
        options.unlock.passphraseFile = site::toPath(parser.value(u"passphrase-file"_s));
    if (parser.isSet(u"key-file"_s))
        options.unlock.keyFile = site::toPath(parser.value(u"key-file"_s));
    if (parser.isSet(u"recovery-file"_s))
        options.unlock.recoveryFile = site::toPath(parser.value(u"recovery-file"_s));
    options.unlock.keychain = parser.isSet(u"keychain"_s);
    if (options.unlock.named() > 1)
        options.problem = u"Only one of --passphrase-file, --key-file, --recovery-file and --keychain can open the site"_s;
    return options;
}

std::optional<std::uint16_t> portBase(const QString &text)
{
    bool good = false;
    const auto number = text.toUShort(&good);
    return good ? std::optional(number) : std::nullopt;
}

std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments, const QString &command)
{
    if (!parser.parse(arguments))
        return usageError(parser.errorText(), command + u" --help"_s, arguments.contains(u"--json"_s));
    if (parser.isSet(u"help"_s)) {
        std::fputs(parser.helpText().toUtf8().constData(), stdout);
        return kDone;
    }
    return {};
}

void addMethodOptions(QCommandLineParser &parser, const api::Method &method)
{
    parser.setApplicationDescription(method.help + u'.');
    for (const auto &parameter : method.parameters) {
        const auto name = parameter.optionName();
        if (parameter.positional)
            parser.addPositionalArgument(name.toUpper(), parameter.help);
        else if (parameter.type == api::ParameterType::Flag)
            parser.addOption({name, parameter.help});
        else
            parser.addOption({name, parameter.help, parameter.type == api::ParameterType::Number ? u"N"_s : u"VALUE"_s});
    }
}

MethodArguments methodArguments(const QCommandLineParser &parser, const api::Method &method)
{
    MethodArguments out;
    auto places = parser.positionalArguments();
    for (const auto &parameter : method.parameters) {
        if (!parameter.positional) {
            out.problem = takeOption(parser, parameter, out);
        } else if (places.isEmpty()) {
            if (parameter.required)
                out.problem = u"%1 %2 needs %3"_s.arg(method.noun, method.verb, parameter.optionName().toUpper());
        } else {
            out.params.insert(parameter.name, places.takeFirst());
        }
        if (!out.problem.isEmpty())
            return out;
    }
    if (!places.isEmpty())
        out.problem = u"%1 %2 cannot make sense of \"%3\""_s.arg(method.noun, method.verb, places.first());
    if (method.kind == api::MethodKind::List && out.params.contains(u"limit"_s)) {
        out.limit = out.params.value(u"limit"_s).toInteger();
        if (*out.limit < 1)
            out.problem = u"--limit needs a number from 1 on"_s;
    }
    return out;
}

QString mainHelp()
{
    auto text = u"Usage: sealdeskd COMMAND ... [--site DIR] [--json]\n"
                "The servers of 3GPP SEAL security without a window, and all that the console can do.\n\nServers:\n"_s;
    text += column(u"init --site DIR"_s, u"Make a site (--demo: one to play with)"_s);
    text += column(u"run --site DIR"_s, u"Run its servers until SIGTERM"_s);
    text += u"\nAdministration (each with --help):\n"_s;
    for (const auto &noun : api::nouns()) {
        QString verbs;
        for (const auto &method : api::methods()) {
            if (method.noun == noun)
                verbs += (verbs.isEmpty() ? u""_s : u"|"_s) + method.verb;
        }
        text += column(noun + u' ' + verbs, api::nounHelp(noun));
    }
    text += u"\nExit codes: 0 done, 1 refused or failed (the reason is on stderr), 2 wrong usage.\n"_s;
    return text;
}

QString nounHelp(const QString &noun)
{
    auto text = u"Usage: sealdeskd %1 COMMAND ... --site DIR [--json]\n%2.\n\nCommands (each with --help):\n"_s.arg(noun, api::nounHelp(noun));
    for (const auto &method : api::methods()) {
        if (method.noun == noun)
            text += column(synopsis(method), method.help);
    }
    return text;
}

} // namespace seal::app
