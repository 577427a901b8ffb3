#include "ui/server_names.h"

#include "ui/columns.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("seal::ui::ServerNames", text); }

} // namespace

QString serverTitle(const QString &serverOrListener)
{
    const auto key = serverOrListener.section(u'.', 0, 0);
    static const QMap<QString, QString> kNames{{u"simS"_s, u"SIM-S"_s}, {u"skmS"_s, u"SKM-S"_s},       {u"sgmS"_s, u"SGM-S"_s},
                                               {u"slmS"_s, u"SLM-S"_s}, {u"sealddS"_s, u"SEALDD-S"_s}, {u"ccf"_s, u"CCF"_s},
                                               {u"ca"_s, u"CA"_s},      {u"ops"_s, u"OPS"_s}};
    return kNames.value(key, key);
}

QString purposeTitle(const QString &purpose)
{
    constexpr QStringView kClient = u"client:";
    if (purpose.startsWith(kClient))
        return tr("client %1").arg(safeText(purpose.mid(kClient.size())));
    if (purpose == u"ca")
        return tr("the site's CA");
    if (purpose == u"listeners.rsa")
        return tr("all servers (RSA)");
    if (purpose.contains(u'.'))
        return u"%1 (%2)"_s.arg(serverTitle(purpose), safeText(purpose.section(u'.', 1)));
    return safeText(purpose);
}

} // namespace seal::ui
