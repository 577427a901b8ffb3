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

namespace {

constexpr std::int64_t kStep = 20'000;    ///< records: a fifth of a second
constexpr std::int64_t kStateRecords = 500;

QJsonArray headsJson(const std::vector<store::AuditHead> &heads)
{
    QJsonArray json;
    for (const auto &head : heads) {
        json.append(QJsonObject{{u"node"_s, toText(head.node)},
                                {u"sequence"_s, static_cast<qint64>(head.sequence)},
                                {u"hash"_s, toText(toHex(head.hash))}});
    }
    return json;
}

api::Reply verdictReply(const store::AuditVerdict &verdict, const crypto::PublicKey &key, bool named)
{
    if (!verdict.intact) {
        return api::Reply::refused({Errc::Denied,
                                    u"The audit log is not intact: %1 (node %2, record %3)"_s.arg(
                                        toText(verdict.problem), toText(verdict.node), QString::number(verdict.firstBroken)),
                                    u"Keep a copy of the folder and compare with the last export"_s});
    }
    return api::Reply::of(QJsonObject{{u"intact"_s, true},
                                      {u"records"_s, static_cast<qint64>(verdict.records)},
                                      {u"heads"_s, headsJson(verdict.heads)},
                                      {u"key"_s, toText(auditKeyFingerprint(key))},
                                      {u"keyTrusted"_s, named ? u"named by you"_s : u"taken from the site itself"_s}});
}

/// "records/sequence/hash/node"
QString toToken(const store::AuditCheckPoint &point)
{
    return u"%1/%2/%3/%4"_s.arg(point.records).arg(point.sequence).arg(toText(toHex(point.hash)), toText(point.node));
}

std::optional<store::AuditCheckPoint> parseToken(const QString &text)
{
    if (text.isEmpty())
        return store::AuditCheckPoint();
    bool goodRecords = false;
    bool goodSequence = false;
    store::AuditCheckPoint point;
    point.records = text.section(u'/', 0, 0).toLongLong(&goodRecords);
    point.sequence = text.section(u'/', 1, 1).toLongLong(&goodSequence);
    const auto hash = fromHex(text.section(u'/', 2, 2).toStdString());
    point.node = text.section(u'/', 3).toStdString();
    if (!goodRecords || !goodSequence || point.records < 0 || point.sequence < 0 || !hash || hash->size() != point.hash.size())
        return {};
    std::copy(hash->begin(), hash->end(), point.hash.begin());
    return point;
}

} // namespace

api::Reply auditReport(const store::Tables &tables, const std::optional<std::string> &fingerprint)
{
    const auto key = auditKeyOf(tables, fingerprint);
    if (!key)
        return api::Reply::refused(api::failureOf(key.error()));
    const auto verdict = store::verifyAudit(tables, *key);
    if (!verdict)
        return readFailure(verdict.error(), u"The audit log"_s);
    return verdictReply(*verdict, *key, fingerprint.has_value());
}

api::Reply auditStepReport(const store::Tables &tables, const std::optional<std::string> &fingerprint, const QString &from)
{
    const auto point = parseToken(from);
    if (!point)
        return api::Reply::refused({Errc::InvalidInput, u"\"after\" is not a step of this check"_s, u"Give the \"next\" of the answer before"_s});
    const auto key = auditKeyOf(tables, fingerprint);
    if (!key)
        return api::Reply::refused(api::failureOf(key.error()));
    const auto step = store::verifyAuditStep(tables, *key, *point, kStep);
    const auto heads = tables.auditHeads();
    if (!step || !heads)
        return readFailure(step ? heads.error() : step.error(), u"The audit log"_s);
    if (step->verdict)
        return verdictReply(*step->verdict, *key, fingerprint.has_value());
    qint64 total = 0;
    for (const auto &head : *heads)
        total += head.sequence;
    return api::Reply::of(QJsonObject{{u"next"_s, toToken(step->reached)},
                                      {u"done"_s, static_cast<qint64>(step->reached.records)},
                                      {u"total"_s, std::max(total, static_cast<qint64>(step->reached.records))}});
}

api::Reply auditStateReport(const store::Tables &tables)
{
    const auto key = auditKeyOf(tables, std::nullopt);
    if (!key)
        return api::Reply::refused(api::failureOf(key.error()));
    const auto verdict = store::verifyAuditEnd(tables, *key, kStateRecords);
    if (!verdict)
        return readFailure(verdict.error(), u"The audit log"_s);
    qint64 records = 0;
    for (const auto &head : verdict->heads)
        records += head.sequence;
    QJsonObject json{{u"intact"_s, verdict->intact},
                     {u"records"_s, records},
                     {u"checked"_s, static_cast<qint64>(verdict->records)},
                     {u"heads"_s, headsJson(verdict->heads)},
                     {u"key"_s, toText(auditKeyFingerprint(*key))}};
    if (!verdict->intact)
        json.insert(u"problem"_s, toText(verdict->problem));
    return api::Reply::of(json);
}

} // namespace seal::site
