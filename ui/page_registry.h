#pragma once

#include "ui/page.h"

#include <functional>
#include <vector>

namespace seal::ui {

/// The pages there are, in the order of the sidebar. A page is made when it is first opened.
class PageRegistry final
{
public:
    struct Entry
    {
        PageInfo info;
        std::function<Page *(Context &, QWidget *parent)> make;
    };

    void add(PageInfo info, std::function<Page *(Context &, QWidget *)> make) { m_entries.push_back({std::move(info), std::move(make)}); }
    /// P has `static PageInfo describe()` and a constructor P(Context &, QWidget *).
    template <typename P>
    void add()
    {
        add(P::describe(), [](Context &context, QWidget *parent) -> Page * { return new P(context, parent); });
    }
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const Entry *find(const QString &id) const;

private:
    std::vector<Entry> m_entries;
};

/// Groups in sidebar order with their headings: {"access", "Access"}, ...
struct PageGroup
{
    QString id;
    QString title;
};
std::vector<PageGroup> pageGroups();

/// Every page of Sealdesk: pages/register_pages.cpp.
void registerPages(PageRegistry &registry);

} // namespace seal::ui
