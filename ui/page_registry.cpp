#include "ui/page_registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

struct PageGroups
{
    Q_DECLARE_TR_FUNCTIONS(seal::ui::PageGroups)
};

} // namespace

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
    return {{u"overview"_s, {}},
            {u"access"_s, PageGroups::tr("Access")},
            {u"keys"_s, PageGroups::tr("Keys")},
            {u"exposure"_s, PageGroups::tr("Exposure")},
            {u"observe"_s, PageGroups::tr("Observe")},
            {u"lab"_s, PageGroups::tr("Lab")},
            {u"site"_s, PageGroups::tr("Site")}};
}

} // namespace seal::ui
