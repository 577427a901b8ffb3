#pragma once

#include "core/api/method_table.h"
#include "core/site/unlock.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>

namespace seal::app {

/// What a command line says besides the parameters of its method.
struct CommonOptions
{
    QString site;
    bool json = false;
    site::UnlockOptions unlock;
    /// Why the command cannot go on: wrong usage. Empty when all is well.
    QString problem;
};

/// --site, --json, --passphrase-file, --key-file, --keychain.
void addCommonOptions(QCommandLineParser &parser, bool siteNeeded);
CommonOptions commonOptions(const QCommandLineParser &parser, bool siteNeeded);

/// The number of --port-base; nothing when it is none, and then this is the sentence.
std::optional<std::uint16_t> portBase(const QString &text);
inline const QString kPortBaseHelp = QStringLiteral("--port-base needs a number from 0 to 65535");

/// Parses "sealdeskd noun verb ..."; on --help or wrong usage prints it and gives the exit code.
std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments, const QString &command);

/// A method's parameters from options and places. `problem` says what is wrong with them.
struct MethodArguments
{
    QJsonObject params;
    std::optional<qint64> limit; ///< of a list: rows in all
    QString problem;
    bool ioProblem = false;      ///< a file could not be read: exit code 1, not 2
};
void addMethodOptions(QCommandLineParser &parser, const api::Method &method);
MethodArguments methodArguments(const QCommandLineParser &parser, const api::Method &method);

/// The text of sealdeskd --help, and of sealdeskd NOUN --help.
QString mainHelp();
QString nounHelp(const QString &noun);

} // namespace seal::app
