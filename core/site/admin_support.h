#pragma once

#include "core/api/method_table.h"
#include "core/site/admin.h"
#include "core/site/input.h"

#include <QJsonArray>

#include <future>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace seal::site {

/// One call: its parameters, already checked against the table, and what it works on.
class Call
{
public:
    Call(AdminParts &parts, const QJsonObject &params, const Caller &caller) : m_parts(parts), m_params(params), m_caller(caller) {}

    [[nodiscard]] AdminParts &parts() const { return m_parts; }
    [[nodiscard]] const store::Tables &tables() const { return m_parts.store.reader(); }
    [[nodiscard]] UtcMs now() const { return m_parts.clock.now(); }
    [[nodiscard]] const Caller &caller() const { return m_caller; }

    [[nodiscard]] bool has(QStringView name) const { return m_params.contains(name); }
    [[nodiscard]] QString text(QStringView name) const { return m_params.value(name).toString(); }
    [[nodiscard]] std::string utf8(QStringView name) const { return text(name).toStdString(); }
    [[nodiscard]] bool flag(QStringView name) const { return m_params.value(name).toBool(); }
    [[nodiscard]] std::vector<QString> list(QStringView name) const;
    [[nodiscard]] std::vector<QJsonObject> rows(QStringView name) const;
    [[nodiscard]] std::optional<qint64> number(QStringView name) const;
    /// Rows of this answer: "limit", 1 to kMaxPage.
    [[nodiscard]] int limit() const;

    /// "ifRevision": the row as it is now must be the one that the caller saw.
    [[nodiscard]] std::optional<api::Failure> checkRevision(const QJsonObject &now, const QString &what) const;
    /// Argon2id on the hash threads.
    [[nodiscard]] std::future<Result<std::string>> hashAside(const QString &password) const;

    /// A draft that says who did what to which object.
    [[nodiscard]] store::AuditDraft draft(std::string_view event, std::string target) const;

    /// Commits and waits. A refusal of the store becomes a failure; `what` begins its sentence ("The user \"bob\"").
    [[nodiscard]] std::optional<api::Failure> commit(std::vector<store::Step> steps, store::AuditDraft draft, const QString &what) const;
    /// The same for a command that another part of the site prepared, its audit texts included.
    [[nodiscard]] std::optional<api::Failure> commit(store::Command command, const QString &what) const;
    /// The same for one change of the configuration through the tables.
    [[nodiscard]] std::optional<api::Failure> write(std::function<Status(store::Tables &)> apply, store::AuditDraft draft,
                                                    const QString &what) const;
    /// Queues it. The future is there when the store has decided; nothing of `this` is used meanwhile.
    [[nodiscard]] std::future<store::Outcome> submit(store::Command command) const;
    /// A deny entry for tokens issued before now, kept until the last of them has expired.
    [[nodiscard]] store::Deny deny(std::string key) const;

private:
    AdminParts &m_parts;
    const QJsonObject &m_params;
    const Caller &m_caller;
};

using Handler = api::Reply (*)(const Call &);
using HandlerMap = std::map<QString, Handler, std::less<>>;

// Each adds the methods of its noun.
void addUserHandlers(HandlerMap &map);
void addServiceHandlers(HandlerMap &map);
void addClientHandlers(HandlerMap &map);
void addMappingHandlers(HandlerMap &map);
void addCertificateHandlers(HandlerMap &map);
void addKeyHandlers(HandlerMap &map);
void addTokenHandlers(HandlerMap &map);
void addAuditHandlers(HandlerMap &map);
void addSettingsHandlers(HandlerMap &map);
void addFlowHandlers(HandlerMap &map); ///< and those of traces
void addAccessHandlers(HandlerMap &map);
void addRowHandlers(HandlerMap &map); ///< imports and bulk changes, of all nouns
void addOverviewHandlers(HandlerMap &map);
void addExplainHandlers(HandlerMap &map);

QString toText(std::string_view utf8);
inline QString toText(const std::string &utf8) { return toText(std::string_view(utf8)); }
/// RFC 3339; null for the zero time.
QJsonValue toJsonTime(UtcMs time);
QJsonArray toJsonArray(const std::vector<std::string> &texts);

// Rows as the methods answer them; "revision" names this state of the row.
QJsonObject toJson(const store::User &user);
QJsonObject toJson(const store::ValService &service);
QJsonObject toJson(const store::Client &client);
QJsonObject withRevision(QJsonObject row);

/// A random password for a person.
QString makePassword(const Call &call);

/// {"items":[..]}, with "next" when there may be more.
api::Reply pageReply(QJsonArray items, QString next);
/// One page of rows that are all at hand: filtered by "filter" over id and name, from "after" on, in order of the first member.
struct NamedRow
{
    QString key;
    QString name;
    QJsonObject json;
};
api::Reply pageOf(const Call &call, std::vector<NamedRow> rows);

/// A failure of reading; `what` begins the sentence of a NotFound.
api::Reply readFailure(const Error &error, const QString &what);
/// A sentence for an error of the store, about the object `what`.
api::Failure failureAbout(const Error &error, const QString &what);
/// The same for what the store decided; nothing when it was done.
std::optional<api::Failure> failureAbout(const store::Outcome &outcome, const QString &what);
/// `what` is no longer as the caller saw it.
api::Failure changedMeanwhile(const QString &what);

/// What tokens of before are good for at most: how long deny entries stay.
UtcMs tokensExpireBy(UtcMs now);

Result<store::User> userByLogin(const Call &call, QStringView name);

} // namespace seal::site
