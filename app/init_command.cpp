#include "app/init_command.h"

#include "app/command_line.h"
#include "app/keychain_qt.h"
#include "app/output.h"
#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "core/site/create.h"
#include "core/site/site_backend.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace seal::app {

int initCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Makes a site: a folder with a database, keys, a certificate authority and settings."_s);
    addCommonOptions(parser, true);
    parser.addOption({u"demo"_s, u"A site to play with: people, clients and secrets are made up; its folder is not protected"_s});
    parser.addOption({u"host"_s, u"Name that clients reach the servers by; may be repeated, the first is the issuer's"_s, u"NAME"_s});
    parser.addOption({u"database"_s, u"Address of another database than the SQLite file of the folder"_s, u"URL"_s});
    parser.addOption({u"site-name"_s, u"Name that log-in pages show and CA certificates carry"_s, u"NAME"_s});
    parser.addOption({u"port-base"_s, u"First port that the first run takes; 0 takes free ones (default 9443)"_s, u"N"_s});
    parser.addOption({u"recovery-code"_s, u"Make a recovery code too and print it; it opens the site when all else is lost"_s});
    const auto command = u"sealdeskd init --help"_s;
    if (const auto code = parse(parser, arguments, u"sealdeskd init"_s))
        return *code;
    const auto common = commonOptions(parser, true);
    if (!common.problem.isEmpty())
        return usageError(common.problem, command, common.json);
    if (!parser.positionalArguments().isEmpty())
        return usageError(u"init cannot make sense of \"%1\""_s.arg(parser.positionalArguments().first()), command, common.json);
    const Output output(common.json);
    if (parser.isSet(u"database"_s)) {
        return output.fail({Errc::InvalidInput, u"This version of Sealdesk keeps its sites in SQLite only"_s, u"Leave --database out"_s});
    }

    site::CreateOptions options;
    options.dir = site::toPath(QDir::current().absoluteFilePath(common.site));
    options.demo = parser.isSet(u"demo"_s);
    for (const auto &host : parser.values(u"host"_s))
        options.hosts.push_back(host.toStdString());
    options.slot = common.unlock;
    options.admin = site::processUser();
    options.name = parser.value(u"site-name"_s).toStdString();
    options.recoveryCode = parser.isSet(u"recovery-code"_s);
    if (parser.isSet(u"port-base"_s)) {
        options.portBase = portBase(parser.value(u"port-base"_s));
        if (!options.portBase)
            return usageError(kPortBaseHelp, command, common.json);
    }
    const SystemClock clock;
    QtKeychainStore keychain;
    const auto created = site::createSite(options, &keychain, clock, crypto::systemRandom());
    if (!created)
        return output.fail(api::failureOf(created.error()));

    const auto dir = site::toQString(options.dir);
    const auto code = created->recoveryCode.text();
    const auto recoveryCode = QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
    if (output.json()) {
        QJsonObject made{{u"site"_s, dir},
                         {u"siteId"_s, QString::fromStdString(created->siteId)},
                         {u"demo"_s, options.demo},
                         {u"auditKey"_s, QString::fromStdString(created->auditKey)}};
        if (options.recoveryCode)
            made.insert(u"recoveryCode"_s, recoveryCode);
        output.value(made);
        return kDone;
    }
    output.line(u"The site %1 is made."_s.arg(dir));
    if (options.demo)
        output.line(u"DEMO: its keys lie open in the folder (site.key, demo.json); it serves this machine only and never becomes a real site."_s);
    output.line(u"Audit key (note it outside the site, for audit verify --key): "_s + QString::fromStdString(created->auditKey));
    if (options.recoveryCode)
        output.line(u"Recovery code (write it down, keep it away from this machine; it is not shown again): "_s + recoveryCode);
    output.line(u"Start it with: sealdeskd run --site %1"_s.arg(common.site));
    return kDone;
}

} // namespace seal::app
