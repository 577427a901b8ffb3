#include "ui/pages/tokens_page.h"

#include "ui/batch.h"
#include "ui/confirm.h"
#include "ui/form.h"
#include "ui/pages/token_dialog.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

QString idOf(const QJsonObject &grant) { return grant.value(u"grant"_s).toString(); }

bool isOver(const QJsonObject &grant)
{
    const auto now = QDateTime::currentDateTimeUtc();
    const auto idle = timeOf(grant.value(u"idleExpiry"_s));
    const auto end = timeOf(grant.value(u"absoluteExpiry"_s));
    return (idle.isValid() && idle <= now) || (end.isValid() && end <= now);
}

StateValue stateOf(const QJsonObject &grant)
{
    if (grant.value(u"revoked"_s).toBool())
        return {TokensPage::tr("Revoked"), Tone::Danger, u"disable"_s};
    if (isOver(grant))
        return {TokensPage::tr("Expired"), Tone::Muted, u"pause"_s};
    return {TokensPage::tr("Live"), Tone::Ok, u"check"_s};
}

QString kindText(const QJsonObject &grant)
{
    return grant.value(u"kind"_s) == u"session"_s ? TokensPage::tr("Browser session") : TokensPage::tr("Tokens");
}

QString userText(const QJsonObject &grant)
{
    const auto login = grant.value(u"user"_s).toString();
    return login.isEmpty() && grant.contains(u"userId"_s) ? TokensPage::tr("removed: %1").arg(grant.value(u"userId"_s).toString()) : login;
}

TableSpec spec()
{
    return {u"token.list"_s,
            u"grant"_s,
            {{u"user"_s, TokensPage::tr("User"), ColumnKind::Id, [](const auto &row) { return QVariant(userText(row)); }, 9},
             {u"client"_s, TokensPage::tr("Client"), ColumnKind::Id, {}, 9},
             {u"kind"_s, TokensPage::tr("Kind"), ColumnKind::Text, [](const auto &row) { return QVariant(kindText(row)); }, 7},
             {u"scope"_s, TokensPage::tr("Scope"), ColumnKind::Id, {}, 12},
             {u"state"_s, TokensPage::tr("State"), ColumnKind::State, [](const auto &row) { return QVariant::fromValue(stateOf(row)); }},
             {u"authTime"_s, TokensPage::tr("Signed in"), ColumnKind::Time},
             {u"lastUsed"_s, TokensPage::tr("Last used"), ColumnKind::Time},
             {u"idleExpiry"_s, TokensPage::tr("Ends unless used"), ColumnKind::Time},
             {u"absoluteExpiry"_s, TokensPage::tr("Ends in any case"), ColumnKind::Time, {}, 0, false},
             {u"generation"_s, TokensPage::tr("Refreshed"), ColumnKind::Number, {}, 5, false},
             {u"bound"_s, TokensPage::tr("Bound to"), ColumnKind::Id, {}, 10, false},
             {u"grant"_s, TokensPage::tr("Grant"), ColumnKind::Id, {}, 12, false}},
            {{u"live"_s, TokensPage::tr("Live grants"), [](const auto &row) { return !row.value(u"revoked"_s).toBool() && !isOver(row); }},
             {u"revoked"_s, TokensPage::tr("Revoked grants"), [](const auto &row) { return row.value(u"revoked"_s).toBool(); }},
             {u"session"_s, TokensPage::tr("Browser sessions"), [](const auto &row) { return row.value(u"kind"_s) == u"session"_s; }}},
            {},
            u"grants"_s};
}

std::vector<Fact> factsOf(const QJsonObject &grant)
{
    const auto text = [&grant](const QString &name) { return grant.value(name).toString(); };
    const auto state = stateOf(grant);
    const auto bound = text(u"bound"_s);
    return {{TokensPage::tr("State"), state.text, ColumnKind::Text, state.tone},
            {TokensPage::tr("Kind"), kindText(grant)},
            {TokensPage::tr("User"), userText(grant), ColumnKind::Id},
            {TokensPage::tr("Client"), text(u"client"_s), ColumnKind::Id},
            {TokensPage::tr("Scope"), text(u"scope"_s), ColumnKind::Id},
            {TokensPage::tr("Bound to"), bound.isEmpty() ? TokensPage::tr("nothing: whoever has a token can use it") : bound,
             bound.isEmpty() ? ColumnKind::Text : ColumnKind::Id},
            {TokensPage::tr("Signed in"), text(u"authTime"_s), ColumnKind::Time},
            {TokensPage::tr("Last used"), text(u"lastUsed"_s), ColumnKind::Time},
            {TokensPage::tr("Ends unless used"), text(u"idleExpiry"_s), ColumnKind::Time},
            {TokensPage::tr("Ends in any case"), text(u"absoluteExpiry"_s), ColumnKind::Time},
            {TokensPage::tr("Refreshed"), TokensPage::tr("%n time(s)", nullptr, grant.value(u"generation"_s).toInt())},
            {TokensPage::tr("Grant"), idOf(grant), ColumnKind::Id}};
}

} // namespace

PageInfo TokensPage::describe() { return {u"tokens"_s, u"access"_s, tr("Tokens and grants"), u"token"_s, u"tokens"_s}; }

TokensPage::TokensPage(Context &context, QWidget *parent) : TablePage(context, describe(), spec(), parent)
{
    setEmptyState({tr("No grants yet"),
                   tr("A grant is what a log-in leaves behind: refresh and access tokens come from it, and end with it. The first one appears "
                      "when a user signs in."),
                   {u"tokens.inspect"_s}});
    addCommands();
    addDetail();
}

void TokensPage::addCommands()
{
    addRowCommand({u"tokens.inspect"_s, tr("Inspect a token..."), u"search"_s, {}, {}, tr("Decodes a token and checks it as the servers do")},
                  Needs::Nothing, [this](const Rows &) { inspect(); });
    addRowCommand(
        {u"tokens.revoke"_s, tr("Revoke..."), u"disable"_s, QKeySequence::Delete, {}, tr("Refresh tokens end, access tokens are refused at once")},
        Needs::Some, [this](const Rows &rows) { revoke(rows); },
        [](const Rows &rows) {
            const bool all = std::all_of(rows.begin(), rows.end(), [](const auto &row) { return row.value(u"revoked"_s).toBool(); });
            return all ? tr("Revoked already") : QString();
        });
    finishToolbar();
}

void TokensPage::addDetail()
{
    detail().setHead([](const QJsonObject &grant) {
        return DetailHead{userText(grant), grant.value(u"client"_s).toString(), stateOf(grant)};
    });
    detail().addFacts(u"overview"_s, tr("Overview"), factsOf);
    detail().addAudit(tr("Audit"), [](const QJsonObject &grant) { return grant.value(u"grant"_s); });
}

void TokensPage::revoke(const Rows &grants)
{
    BulkChange change{tr("Revoke grants"), u"token.revoke"_s, {}, {}, {}, {}};
    QMap<QString, QString> users; // by grant
    QStringList things;
    for (const auto &grant : grants) {
        if (grant.value(u"revoked"_s).toBool())
            continue;
        things << tr("%1 through %2").arg(userText(grant), grant.value(u"client"_s).toString());
        users.insert(idOf(grant), userText(grant));
        change.rows << QJsonObject{{u"grant"_s, idOf(grant)}};
    }
    change.nameOf = [users](const QJsonObject &row) { return users.value(idOf(row)); };
    change.done = [users](const QList<QJsonObject> &done) {
        return done.size() == 1 ? tr("The grant of %1 is revoked").arg(users.value(idOf(done.first())))
                                : tr("%n grants are revoked", nullptr, static_cast<int>(done.size()));
    };
    const auto count = static_cast<int>(things.size());
    const bool typed = count > 10;
    ConfirmDialog::start(this,
                         {count == 1 ? tr("Revoke this grant?") : tr("Revoke %n grants?", nullptr, count),
                          tr("Refresh tokens end and access tokens are refused at once; the user must sign in again. This cannot be undone."),
                          things,
                          tr("Revoke %n grant(s)", nullptr, count),
                          typed ? QString::number(count) : QString(),
                          commandLine(*api::findMethod(u"token.revoke"), change.rows.first(), context().site.dir)},
                         [this, change] { runEach(context(), this, change); });
}

void TokensPage::inspect() { TokenDialog::start(context(), this); }

} // namespace seal::ui
