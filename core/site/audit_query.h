#pragma once

#include "core/site/admin_support.h"
#include "core/store/audit_search.h"

#include <QString>

#include <optional>

namespace seal::site {

/// What a call asks of the audit log.
struct AuditQuery
{
    store::AuditFilter filter;
    /// "node/sequence" each; empty node: no bound.
    struct Place
    {
        std::string node;
        std::int64_t sequence = 0;
    };
    std::optional<Place> newerThan;
    std::optional<Place> olderThan;

    /// The range in the chain of a node; nothing when it lies outside.
    [[nodiscard]] std::optional<store::AuditRange> rangeOf(const std::string &node) const;
};

QString toCursor(std::string_view node, std::int64_t sequence);
std::optional<AuditQuery::Place> parseCursor(const QString &text);
api::Failure badCursor(QStringView parameter);

/// From the parameters "where", "filter", "since", "until", "newerThan", "olderThan" and those called like a field. The failure says which
/// of them cannot be read, and what there is.
std::optional<api::Failure> readAuditQuery(const Call &call, AuditQuery &query);
/// "2026-03-01T12:00:00Z", "2026-03-01", or so long ago: "90s", "15m", "2h", "7d", "4w".
std::optional<UtcMs> parseMoment(const QString &text, UtcMs now);
/// A field as people call it: "event", also "outcome" for the result. Nothing: there is none of that name.
std::optional<store::AuditField> auditFieldCalled(QStringView name);
/// A value of a field as terms: a user by log-in name or id, a certificate by fingerprint or serial.
std::vector<store::AuditTerm> auditTermsFor(const Call &call, store::AuditField field, const QString &value);

/// The nodes whose chains a query looks at, in order.
Result<std::vector<std::string>> auditNodesOf(const Call &call, const AuditQuery &query);

/// A record as lists show it: its members, "hash", and "login" of a user that still is there.
class AuditRowWriter
{
public:
    explicit AuditRowWriter(const Call &call) : m_call(call) {}
    [[nodiscard]] QJsonObject row(const store::AuditRecord &record);
    [[nodiscard]] QString loginOf(const QString &userId); ///< empty: removed

private:
    const Call &m_call;
    std::map<QString, QString> m_logins;
};

} // namespace seal::site
