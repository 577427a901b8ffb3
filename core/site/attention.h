#pragma once

#include "core/base/clock.h"
#include "core/site/addresses.h"

#include <QJsonArray>

#include <cstdint>
#include <string>
#include <vector>

namespace seal::site {

/// A certificate that ends, or has ended.
struct CertificateEnd
{
    std::string purpose; ///< "simS.https", "client:v2x-server", "ca"
    std::string serial;
    std::string sha256;
    UtcMs notAfter{};
    bool automatic = false; ///< the site renews it by itself in time
};

/// What can be wrong at a site, as it was found.
struct AttentionFacts
{
    UtcMs now{};
    int warnDays = 30;
    std::vector<CertificateEnd> certificates;    ///< that end soonest
    std::vector<std::string> revokedInUse;       ///< purposes of listeners whose newest certificate is revoked
    std::vector<std::string> clientsWithoutCertificate; ///< that need one to authenticate
    std::int64_t keysPastPeriod = 0;             ///< active, but not delivered any more
    std::int64_t keysSoon = 0;                   ///< that end within the warn days
    std::string chainProblem;                    ///< of the end of the audit log; empty: none
    std::uint64_t refusalsNow = 0;               ///< of the last five minutes
    std::uint64_t refusalsUsual = 0;             ///< of five minutes on average, in the 50 minutes before
    std::uintmax_t diskFree = 0;
    std::uintmax_t diskSize = 0;                 ///< 0: not known
    bool folderOpen = false;                     ///< others on this machine can read the database
    bool keyBesideDatabase = false;              ///< site.key lies in the folder
    bool demo = false;
    bool recoveryMissing = false;
    std::vector<ServerId> stopped;
};

/// The needs-attention list, most harmful first:
/// {"id","severity":"danger|warning|info","params":{..},"page","filter","action":{"id":"open|start-server|help",..}}.
QJsonArray attentionItems(const AttentionFacts &facts);

/// Whole days until then, rounded down; negative when it has passed.
std::int64_t daysUntil(UtcMs then, UtcMs now);

} // namespace seal::site
