#include "core/site/audit_report.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/site/admin_support.h"
#include "core/store/audit.h"

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace seal::site {

std::string auditKeyFingerprint(const crypto::PublicKey &key) { return toHex(crypto::sha256(key.toSpkiDer())); }

Result<crypto::PublicKey> auditKeyOf(const store::Tables &tables, const std::optional<std::string> &fingerprint)
{
    SEAL_TRY(const auto records, tables.signingKeys(store::SigningKeyUse::Audit));
    std::string wanted;
    for (const char letter : fingerprint.value_or(std::string())) {
        if (letter != ':' && letter != ' ')
            wanted += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    }
    for (const auto &record : records) {
        auto key = crypto::PublicKey::fromSpkiDer(record.publicSpki);
        if (key && (!fingerprint || auditKeyFingerprint(*key) == wanted))
            return *std::move(key);
    }
    return makeError(fingerprint ? Errc::Denied : Errc::NotFound,
                     fingerprint ? "the audit log is signed with another key than the one you named: it was replaced, or this is another site"
                                 : "the site has no audit key");
}

api::Reply auditReport(const store::Tables &tables, const std::optional<std::string> &fingerprint)
{
    const auto key = auditKeyOf(tables, fingerprint);
    if (!key)
        return api::Reply::refused(api::failureOf(key.error()));
    const auto verdict = store::verifyAudit(tables, *key);
    if (!verdict)
        return readFailure(verdict.error(), u"The audit log"_s);
    if (!verdict->intact) {
        return api::Reply::refused({Errc::Denied,
                                    u"The audit log is not intact: %1 (node %2, record %3)"_s.arg(
                                        toText(verdict->problem), toText(verdict->node), QString::number(verdict->firstBroken)),
                                    u"Keep a copy of the folder and compare with the last export"_s});
    }
    QJsonArray heads;
    for (const auto &head : verdict->heads) {
        heads.append(QJsonObject{{u"node"_s, toText(head.node)},
                                 {u"sequence"_s, static_cast<qint64>(head.sequence)},
                                 {u"hash"_s, toText(toHex(head.hash))}});
    }
    return api::Reply::of(QJsonObject{{u"intact"_s, true},
                                      {u"records"_s, static_cast<qint64>(verdict->records)},
                                      {u"heads"_s, heads},
                                      {u"key"_s, toText(auditKeyFingerprint(*key))},
                                      {u"keyTrusted"_s, fingerprint ? u"named by you"_s : u"taken from the site itself"_s}});
}

} // namespace seal::site
