#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/site/addresses.h"
#include "core/site/site_ca.h"
#include "core/site/site_files.h"
#include "core/store/records.h"
#include "core/store/sealer.h"
#include "core/store/tables.h"

#include <QJsonObject>

#include <vector>

namespace seal::site {

/// The people, services and clients of a demo site, with secrets of its own.
class DemoContent
{
public:
    /// Makes secrets and hashes passwords: slow, to be done before a transaction.
    static Result<DemoContent> make(const Clock &clock, Random &random);

    /// Services, users, mappings with their keys, clients.
    Status save(store::Tables &tables, const store::Sealer &sealer, Random &random) const;
    /// demo.json (0600) and the folder demo/ (0700).
    Status writeFiles(const SiteFiles &files) const;

private:
    std::vector<store::ValService> m_services;
    std::vector<store::User> m_users;
    std::vector<store::Mapping> m_mappings;
    std::vector<store::Client> m_clients;
    QJsonObject m_json; ///< demo.json
};

/// The certificates of the demo site's VAL servers.
std::vector<CertificateWish> demoWishes();
/// Writes demo/NAME.pem and demo/NAME.key (0600) of a VAL server's certificate.
Status writeDemoCertificate(const SiteFiles &files, const SiteCa &ca, const CertificateWish &wish, const IssuedCertificate &issued);
/// Is the certificate of this row the one in demo/, with its key?
bool demoCertificateIsThere(const SiteFiles &files, const CertificateWish &wish, const store::CertificateRecord &record);

} // namespace seal::site
