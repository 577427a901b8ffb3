#include "ui/page_registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace seal::ui {

const PageRegistry::Entry *PageRegistry::find(const QString &id) const
{
    for (const auto &entry : m_entries) {
        if (entry.info.id == id)
            return &entry;
    }
    return nullptr;
}

std::vector<PageGroup> pageGroups()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("seal::ui::PageGroups", text); };
    return {{u"overview"_s, {}},          {u"access"_s, tr("Access")}, {u"keys"_s, tr("Keys")}, {u"exposure"_s, tr("Exposure")},
            {u"observe"_s, tr("Observe")}, {u"lab"_s, tr("Lab")},       {u"site"_s, tr("Site")}};
}

} // namespace seal::ui
