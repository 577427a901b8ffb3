// Every page of the window, in the order of the sidebar within its group. A new area adds its include and its lines.
#include "ui/page_registry.h"
#include "ui/pages/access_page.h"
#include "ui/pages/audit_page.h"
#include "ui/pages/certificates_page.h"
#include "ui/pages/clients_page.h"
#include "ui/pages/flow_lab_page.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/live_flows_page.h"
#include "ui/pages/mappings_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/services_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/tokens_page.h"
#include "ui/pages/users_page.h"

namespace seal::ui {

void registerPages(PageRegistry &registry)
{
    registry.add<OverviewPage>();
    registry.add<UsersPage>();
    registry.add<ServicesPage>();
    registry.add<LiveFlowsPage>();
    registry.add<MappingsPage>();
    registry.add<ClientsPage>();
    registry.add<AccessPage>();
    registry.add<TokensPage>();
    registry.add<KeysPage>();
    registry.add<CertificatesPage>();
    registry.add<AuditPage>();
    registry.add<FlowLabPage>();
    registry.add<SettingsPage>();
}

} // namespace seal::ui
