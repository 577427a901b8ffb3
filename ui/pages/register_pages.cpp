// Every page of the window, in the order of the sidebar within its group. A new area adds its include and its lines.
#include "ui/page_registry.h"
#include "ui/pages/audit_page.h"
#include "ui/pages/services_page.h"
#include "ui/pages/users_page.h"

namespace seal::ui {

void registerPages(PageRegistry &registry)
{
    registry.add<UsersPage>();
    registry.add<ServicesPage>();
    registry.add<AuditPage>();
}

} // namespace seal::ui
