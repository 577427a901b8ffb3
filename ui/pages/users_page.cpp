#include "ui/pages/users_page.h"

#include "ui/access_view.h"
#include "ui/batch.h"
#include "ui/confirm.h"
#include "ui/form.h"
#include "ui/import/import_drop.h"
#include "ui/import/import_wizard.h"
#include "ui/pages/service_picker.h"
#include "ui/undo.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

QString loginOf(const QJsonObject &user)
{
    return user.value(u"login"_s).toString();
}

QJsonObject only(const QJsonObject &user)
{
    return {{u"login"_s, loginOf(user)}};
}

/// As a bulk change takes it: if it is still what the table shows.
QJsonObject bulkRow(const QJsonObject &user)
{
    return {{u"login"_s, loginOf(user)}, {u"ifRevision"_s, user.value(u"revision"_s).toString()}};
}

TableSpec spec()
{
    return {u"user.list"_s,
            u"login"_s,
            {{u"login"_s, UsersPage::tr("Log-in name"), ColumnKind::Id, {}, 10},
             {u"name"_s, UsersPage::tr("Name"), ColumnKind::Text, {}, 12},
             {u"valUserId"_s, UsersPage::tr("VAL user ID"), ColumnKind::Id, {}, 10},
             {u"state"_s, UsersPage::tr("State"), ColumnKind::State,
              [](const auto &user) { return QVariant::fromValue(enabledState(user)); }},
             {u"hasPassword"_s, UsersPage::tr("Password"), ColumnKind::Flag},
             {u"createdAt"_s, UsersPage::tr("Added"), ColumnKind::Time},
             {u"passwordChangedAt"_s, UsersPage::tr("Password set"), ColumnKind::Time, {}, 0, false},
             {u"id"_s, UsersPage::tr("Subject"), ColumnKind::Id, {}, 14, false}},
            {{u"disabled"_s, UsersPage::tr("Disabled users"),
              [](const auto &user) { return user.value(u"disabled"_s).toBool(); }},
             {u"nopassword"_s, UsersPage::tr("Users without a password"),
              [](const auto &user) { return !user.value(u"hasPassword"_s).toBool(); }}},
            {},
            u"users"_s};
}

std::vector<Fact> factsOf(const QJsonObject &user)
{
    const auto text = [&user](const QString &name) { return user.value(name).toString(); };
    return {{UsersPage::tr("VAL user ID"), text(u"valUserId"_s), ColumnKind::Id},
            {UsersPage::tr("Subject in tokens"), text(u"id"_s), ColumnKind::Id},
            {UsersPage::tr("VAL services"), textsOf(user.value(u"valServices"_s)).join(u", "_s)},
            {UsersPage::tr("Password"),
             user.value(u"hasPassword"_s).toBool() ? UsersPage::tr("set") : UsersPage::tr("none: cannot log in"),
             ColumnKind::Text, user.value(u"hasPassword"_s).toBool() ? Tone::Plain : Tone::Warning},
            {UsersPage::tr("Password set"), text(u"passwordChangedAt"_s), ColumnKind::Time},
            {UsersPage::tr("Added"), text(u"createdAt"_s), ColumnKind::Time}};
}

} // namespace

PageInfo UsersPage::describe()
{
    return {u"users"_s, u"access"_s, tr("VAL users"), u"users"_s, u"access"_s};
}

UsersPage::UsersPage(Context &context, QWidget *parent) : TablePage(context, describe(), spec(), parent)
{
    setEmptyState(
        {tr("No VAL users yet"),
         tr("A VAL user is a person or a device account that logs in at the SIM-S and gets tokens for VAL services."),
         {u"users.add"_s, u"users.import"_s}});
    addCommands();
    addDetail();
    new ImportDrop(this, [this](const QString &file) { ImportWizard::start(this->context(), this, userImport(), file); });
}

void UsersPage::addCommands()
{
    const auto isDisabled = [](const QJsonObject &user) { return user.value(u"disabled"_s).toBool(); };
    addRowCommand({u"users.add"_s, tr("Add user..."), u"add"_s, QKeySequence::New}, Needs::Nothing,
                  [this](const Rows &) { addUser(); });
    addRowCommand({u"users.import"_s, tr("Import..."), u"import"_s, {}, {}, tr("Adds or updates users from a CSV file or a pasted list")},
                  Needs::Nothing, [this](const Rows &) { ImportWizard::start(context(), this, userImport()); });
    addRowCommand({u"users.edit"_s, tr("Edit..."), u"edit"_s, QKeySequence(Qt::Key_F2)}, Needs::One,
                  [this](const Rows &rows) { editUser(rows.first()); });
    addRowCommand({u"users.password"_s, tr("Password..."), u"key"_s, {}, {}, tr("Gives the user another password")},
                  Needs::One, [this](const Rows &rows) { changePassword(rows.first()); });
    addRowCommand({u"users.map"_s, tr("Map to services..."), u"mapping"_s, {}, {}, tr("Lets the users get tokens and keys of VAL services")},
                  Needs::Some, [this](const Rows &rows) { mapUsers(rows); });
    addRowCommand(
        {u"users.disable"_s, tr("Disable"), u"disable"_s, {}, {}, tr("No log-in; tokens in use are refused at once")},
        Needs::Some, [this](const Rows &rows) { setDisabled(rows, true); },
        [isDisabled](const Rows &rows) {
            return std::all_of(rows.begin(), rows.end(), isDisabled) ? tr("Disabled already") : QString();
        });
    addRowCommand(
        {u"users.enable"_s, tr("Enable"), u"enable"_s}, Needs::Some,
        [this](const Rows &rows) { setDisabled(rows, false); },
        [isDisabled](const Rows &rows) {
            return std::none_of(rows.begin(), rows.end(), isDisabled) ? tr("Active already") : QString();
        });
    addRowCommand({u"users.remove"_s, tr("Remove..."), u"delete"_s, QKeySequence::Delete}, Needs::Some,
                  [this](const Rows &rows) { removeUsers(rows); });
    connect(&table(), &TableView::rowActivated, this, &UsersPage::editUser);
    finishToolbar();
}

void UsersPage::addDetail()
{
    detail().setHead([](const QJsonObject &user) {
        return DetailHead{loginOf(user), user.value(u"name"_s).toString(), enabledState(user)};
    });
    detail().addFacts(u"overview"_s, tr("Overview"), u"user.show"_s, only, factsOf);
    detail().addTable(u"services"_s, tr("Services"),
                      {u"map.list"_s,
                       u"service"_s,
                       {{u"service"_s, tr("Service"), ColumnKind::Id, {}, 9},
                        {u"valUserId"_s, tr("VAL user ID there"), ColumnKind::Id, {}, 8},
                        {u"since"_s, tr("Since"), ColumnKind::Time},
                        {u"grantedBy"_s, tr("Granted by"), ColumnKind::Text}},
                       {}},
                      [](const QJsonObject &user) {
                          return QJsonObject{{u"user"_s, loginOf(user)}};
                      });
    auto *access = new AccessView(context());
    detail().addTab(u"access"_s, tr("Effective access"), access, [access](const QJsonObject &user) { access->showUser(loginOf(user)); });
    detail().addAudit(tr("Audit"), [](const QJsonObject &user) { return user.value(u"id"_s); });
}

void UsersPage::addUser()
{
    FormDialog::start(context(), this,
                      {u"user.add"_s,
                       tr("Add VAL user"),
                       tr("Add user"),
                       {{u"login"_s, tr("Log-in name")},
                        {u"name"_s, tr("Name")},
                        {u"valUserId"_s, tr("VAL user ID"), tr("the log-in name")},
                        {u"password"_s, tr("Password")},
                        {u"generatePassword"_s, tr("Make a random password and show it once")}}},
                      [this](const QJsonObject &answer) {
                          context().changes.record({tr("%1 was added").arg(loginOf(answer))});
                          selectWhenLoaded(loginOf(answer));
                          showMadePassword(answer);
                      });
}

void UsersPage::editUser(const QJsonObject &user)
{
    FormDialog::start(context(), this,
                      {u"user.set"_s,
                       tr("Edit %1").arg(loginOf(user)),
                       tr("Save"),
                       {{u"name"_s, tr("Name")}, {u"valUserId"_s, tr("VAL user ID")}},
                       only(user),
                       user,
                       tr("With another VAL user ID, tokens in use are refused at once."),
                       u"user.show"_s},
                      [this, user](const QJsonObject &after) {
                          // A revision names a content: undo and redo refuse to write over what another made of it meanwhile.
                          const auto texts = [&user](const QJsonObject &from, const QJsonObject &over) {
                              return QJsonObject{{u"login"_s, loginOf(user)},
                                                 {u"name"_s, from.value(u"name"_s)},
                                                 {u"valUserId"_s, from.value(u"valUserId"_s)},
                                                 {u"ifRevision"_s, over.value(u"revision"_s).toString()}};
                          };
                          context().changes.record({tr("%1 was changed").arg(loginOf(user)),
                                                    {{u"user.set"_s, texts(after, user)}},
                                                    {{u"user.set"_s, texts(user, after)}}});
                      });
}

void UsersPage::setDisabled(const Rows &users, bool disabled)
{
    auto change = disableChange(u"user.bulk"_s, users, disabled, bulkRow);
    change.title = disabled ? tr("Disable users") : tr("Enable users");
    change.done = [disabled](const QList<QJsonObject> &done) {
        if (done.size() == 1)
            return (disabled ? tr("%1 is disabled") : tr("%1 is enabled")).arg(done.first().value(u"login"_s).toString());
        const auto count = static_cast<int>(done.size());
        return disabled ? tr("%n users are disabled", nullptr, count) : tr("%n users are enabled", nullptr, count);
    };
    runBulk(context(), this, change);
}

void UsersPage::mapUsers(const Rows &users)
{
    ServicePicker::start(context(), this, tr("Map %n user(s) to VAL services", nullptr, static_cast<int>(users.size())), tr("Map"),
                         [this, users](const QStringList &services) {
                             BulkChange change{tr("Map users"), u"map.bulk"_s, u"add"_s, u"remove"_s, {}, {}};
                             for (const auto &user : users) {
                                 for (const auto &service : services)
                                     change.rows << QJsonObject{{u"user"_s, loginOf(user)}, {u"service"_s, service}};
                             }
                             change.done = [](const QList<QJsonObject> &done) {
                                 return tr("%n mapping(s) were added", nullptr, static_cast<int>(done.size()));
                             };
                             runBulk(context(), this, change);
                         });
}

void UsersPage::changePassword(const QJsonObject &user)
{
    FormDialog::start(
        context(), this,
        {u"user.password"_s,
         tr("Password of %1").arg(loginOf(user)),
         tr("Set password"),
         {{u"password"_s, tr("New password")}, {u"generatePassword"_s, tr("Make a random password and show it once")}},
         only(user),
         {},
         tr("Sessions and tokens of the user end at once.")},
        [this](const QJsonObject &answer) {
            context().changes.record({tr("%1 has a new password").arg(loginOf(answer))});
            showMadePassword(answer);
        });
}

void UsersPage::removeUsers(const Rows &users)
{
    QStringList logins;
    BulkChange change{tr("Remove users"), u"user.bulk"_s, u"remove"_s, {}, {}, {}};
    for (const auto &user : users) {
        logins << loginOf(user);
        change.rows << bulkRow(user);
    }
    change.done = [](const QList<QJsonObject> &done) {
        return done.size() == 1 ? tr("%1 was removed").arg(done.first().value(u"login"_s).toString())
                                : tr("%n users were removed", nullptr, static_cast<int>(done.size()));
    };
    const bool typed = context().site.isProduction() || users.size() > 10;
    ConfirmDialog::start(this,
                         {users.size() == 1 ? tr("Remove %1?").arg(logins.first())
                                            : tr("Remove %n users?", nullptr, static_cast<int>(users.size())),
                          tr("Tokens are refused at once, mappings end, and key material of the user is destroyed. "
                             "This cannot be undone."),
                          users.size() == 1 ? QStringList() : logins,
                          tr("Remove %n user(s)", nullptr, static_cast<int>(users.size())),
                          typed ? logins.first() : QString(),
                          commandLine(*api::findMethod(u"user.remove"), only(users.first()), context().site.dir)},
                         [this, change] { runBulk(context(), this, change); });
}

void UsersPage::showMadePassword(const QJsonObject &answer)
{
    if (const auto password = answer.value(u"password"_s).toString(); !password.isEmpty())
        SecretDialog::start(this, tr("Password of %1").arg(loginOf(answer)),
                            tr("It is shown this once only. Hand it over safely."), password);
}

} // namespace seal::ui
