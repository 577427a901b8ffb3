#include "core/site/admin_support.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/guard/access_token.h"

#include <QJsonDocument>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {
// A token that a worker is signing while the deny entry is committed ends a little later than one from before.
constexpr std::chrono::seconds kDenySlack{60};
} // namespace

std::vector<QString> Call::list(QStringView name) const
{
    std::vector<QString> texts;
    const auto array = m_params.value(name).toArray();
    for (const auto &item : array)
        texts.push_back(item.toString());
    return texts;
}

std::vector<QJsonObject> Call::rows(QStringView name) const
{
    std::vector<QJsonObject> rows;
    const auto array = m_params.value(name).toArray();
    for (const auto &item : array)
        rows.push_back(item.toObject());
    return rows;
}

std::optional<qint64> Call::number(QStringView name) const
{
    if (!has(name))
        return {};
    return m_params.value(name).toInteger();
}

int Call::limit() const
{
    return static_cast<int>(std::clamp<qint64>(number(u"limit").value_or(api::kDefaultPage), 1, api::kMaxPage));
}

store::AuditDraft Call::draft(std::string_view event, std::string target) const
{
    store::AuditDraft draft;
    draft.event = event;
    draft.admin = m_caller.admin;
    draft.listener = m_caller.listener;
    draft.target = std::move(target);
    return draft;
}

std::optional<api::Failure> Call::commit(std::vector<store::Step> steps, store::AuditDraft draft, const QString &what) const
{
    store::Command command;
    command.steps = std::move(steps);
    command.ifRefused = draft;
    command.ifRefused.result = store::AuditResult::Refused;
    command.ifDone = std::move(draft);
    return commit(std::move(command), what);
}

std::optional<api::Failure> Call::commit(store::Command command, const QString &what) const
{
    return failureAbout(submit(std::move(command)).get(), what);
}

std::future<store::Outcome> Call::submit(store::Command command) const
{
    const auto promise = std::make_shared<std::promise<store::Outcome>>();
    auto future = promise->get_future();
    m_parts.store.submit(std::move(command), [promise](store::Outcome outcome) { promise->set_value(std::move(outcome)); });
    return future;
}

std::optional<api::Failure> failureAbout(const store::Outcome &outcome, const QString &what)
{
    switch (outcome.decision) {
    case store::Decision::Done:
        return {};
    case store::Decision::Busy:
        return api::Failure{Errc::Unavailable, u"The site is too busy to take the change"_s, u"Try again in a moment"_s};
    case store::Decision::Failed:
        return failureAbout(outcome.error, what);
    case store::Decision::Unknown:
        return api::Failure{Errc::NotFound, what + u" is not there"_s, {}};
    case store::Decision::AlreadyUsed:
    case store::Decision::Reused:
    case store::Decision::Revoked:
    case store::Decision::Expired:
    case store::Decision::Mismatch:
        return changedMeanwhile(what);
    }
    return {};
}

api::Failure changedMeanwhile(const QString &what)
{
    return {Errc::Conflict, what + u" was changed by another meanwhile"_s, u"Look at it again; nothing was overwritten"_s};
}

std::optional<api::Failure> Call::checkRevision(const QJsonObject &now, const QString &what) const
{
    const auto seen = text(u"ifRevision");
    if (!has(u"ifRevision") || now.value(u"revision"_s).toString() == seen)
        return {};
    return changedMeanwhile(what);
}

std::future<Result<std::string>> Call::hashAside(const QString &password) const
{
    return m_parts.hashes.hashAside(SecretBytes::fromText(password.toStdString()));
}

QJsonObject withRevision(QJsonObject row)
{
    // Names a state by its content: no column, no counter, the same after a restart or on another node.
    constexpr std::size_t kBytes = 12;
    const auto text = QJsonDocument(row).toJson(QJsonDocument::Compact).toStdString();
    row.insert(u"revision"_s, toText(toBase64Url(ByteView(crypto::sha256(asBytes(text))).first(kBytes))));
    return row;
}

QString makePassword(const Call &call)
{
    constexpr std::size_t kGeneratedPasswordBytes = 15;
    return toText(call.parts().random.token(kGeneratedPasswordBytes));
}

std::optional<api::Failure> Call::write(std::function<Status(store::Tables &)> apply, store::AuditDraft draft, const QString &what) const
{
    return commit({store::Write{std::move(apply), true}}, std::move(draft), what);
}

store::Deny Call::deny(std::string key) const { return {{std::move(key), now(), tokensExpireBy(now())}}; }

QString toText(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

QJsonValue toJsonTime(UtcMs time)
{
    if (time == UtcMs{})
        return QJsonValue::Null;
    return toText(toRfc3339(time));
}

QJsonArray toJsonArray(const std::vector<std::string> &texts)
{
    QJsonArray array;
    for (const auto &text : texts)
        array.append(toText(text));
    return array;
}

api::Reply pageReply(QJsonArray items, QString next)
{
    QJsonObject page{{u"items"_s, std::move(items)}};
    if (!next.isEmpty())
        page.insert(u"next"_s, next);
    return api::Reply::of(page);
}

api::Reply pageOf(const Call &call, std::vector<NamedRow> rows)
{
    const auto filter = call.text(u"filter");
    const auto after = call.text(u"after");
    std::erase_if(rows, [&](const NamedRow &row) {
        if (!after.isEmpty() && row.key <= after)
            return true;
        return !filter.isEmpty() && !row.key.contains(filter, Qt::CaseInsensitive) && !row.name.contains(filter, Qt::CaseInsensitive);
    });
    std::sort(rows.begin(), rows.end(), [](const NamedRow &a, const NamedRow &b) { return a.key < b.key; });
    const auto limit = static_cast<std::size_t>(call.limit());
    const bool more = rows.size() > limit;
    if (more)
        rows.resize(limit);
    QJsonArray items;
    for (const auto &row : rows)
        items.append(row.json);
    return pageReply(std::move(items), more ? rows.back().key : QString());
}

api::Failure failureAbout(const Error &error, const QString &what)
{
    switch (error.code) {
    case Errc::NotFound:
        return {error.code, what + u" is not there"_s, {}};
    case Errc::Conflict:
        return {error.code, what + u": "_s + (error.detail.empty() ? u"is there already"_s : toText(error.detail)), {}};
    case Errc::Io:
    case Errc::Unavailable:
        return {error.code, u"The database did not take the change: "_s + toText(error.detail), u"Nothing was changed"_s};
    case Errc::InvalidInput:
    case Errc::Unauthenticated:
    case Errc::Denied:
    case Errc::Expired:
    case Errc::TooLarge:
    case Errc::RateLimited:
    case Errc::Crypto:
    case Errc::Cancelled:
        break;
    }
    return {error.code, what + u": "_s + toText(error.detail), {}};
}

api::Reply readFailure(const Error &error, const QString &what)
{
    if (error.code == Errc::NotFound)
        return api::Reply::refused({error.code, what + u" is not there"_s, {}});
    return api::Reply::refused({error.code, u"The database could not be read: "_s + toText(error.detail), {}});
}

UtcMs tokensExpireBy(UtcMs now) { return now + guard::kAccessTokenLifetime + guard::kLeeway + kDenySlack; }

Result<store::User> userByLogin(const Call &call, QStringView name) { return call.tables().userByLogin(LoginName(call.utf8(name))); }

} // namespace seal::site
