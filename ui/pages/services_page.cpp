#include "ui/pages/services_page.h"

#include "ui/access_stops.h"
#include "ui/batch.h"
#include "ui/confirm.h"
#include "ui/form.h"
#include "ui/import/import_drop.h"
#include "ui/import/import_wizard.h"
#include "ui/undo.h"

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

QString idOf(const QJsonObject &service)
{
    return service.value(u"id"_s).toString();
}

QJsonObject only(const QJsonObject &service)
{
    return {{u"id"_s, idOf(service)}};
}

/// As a bulk change takes it: if it is still what the table shows.
QJsonObject bulkRow(const QJsonObject &service)
{
    return {{u"id"_s, idOf(service)}, {u"ifRevision"_s, service.value(u"revision"_s).toString()}};
}

TableSpec spec()
{
    return {u"service.list"_s,
            u"id"_s,
            {{u"id"_s, ServicesPage::tr("VAL service ID"), ColumnKind::Id, {}, 12},
             {u"name"_s, ServicesPage::tr("Name"), ColumnKind::Text, {}, 12},
             {u"description"_s, ServicesPage::tr("Description"), ColumnKind::Text, {}, 14},
             {u"state"_s, ServicesPage::tr("State"), ColumnKind::State,
              [](const auto &row) { return QVariant::fromValue(enabledState(row)); }},
             {u"createdAt"_s, ServicesPage::tr("Added"), ColumnKind::Time}},
            {{u"disabled"_s, ServicesPage::tr("Disabled services"),
              [](const auto &row) { return row.value(u"disabled"_s).toBool(); }}},
            {},
            u"services"_s};
}

std::vector<Fact> factsOf(const QJsonObject &service)
{
    return {{ServicesPage::tr("VAL service ID"), idOf(service), ColumnKind::Id},
            {ServicesPage::tr("Name"), service.value(u"name"_s).toString()},
            {ServicesPage::tr("Description"), service.value(u"description"_s).toString()},
            {ServicesPage::tr("Added"), service.value(u"createdAt"_s).toString(), ColumnKind::Time}};
}

} // namespace

PageInfo ServicesPage::describe()
{
    return {u"services"_s, u"access"_s, tr("VAL services"), u"service"_s, u"access"_s};
}

ServicesPage::ServicesPage(Context &context, QWidget *parent) : TablePage(context, describe(), spec(), parent)
{
    setEmptyState({tr("No VAL services yet"),
                   tr("A VAL service is an application, such as V2X, that SEAL issues tokens and keys for."),
                   {u"services.add"_s, u"services.import"_s}});
    addCommands();
    addDetail();
    new ImportDrop(this, [this](const QString &file) { ImportWizard::start(this->context(), this, serviceImport(), file); });
}

void ServicesPage::addCommands()
{
    const auto isDisabled = [](const QJsonObject &row) { return row.value(u"disabled"_s).toBool(); };
    addRowCommand({u"services.add"_s, tr("Add service..."), u"add"_s, QKeySequence::New}, Needs::Nothing,
                  [this](const Rows &) { addService(); });
    addRowCommand({u"services.import"_s, tr("Import..."), u"import"_s, {}, {}, tr("Adds or updates services from a CSV file or a pasted list")},
                  Needs::Nothing, [this](const Rows &) { ImportWizard::start(context(), this, serviceImport()); });
    addRowCommand({u"services.edit"_s, tr("Edit..."), u"edit"_s, QKeySequence(Qt::Key_F2)}, Needs::One,
                  [this](const Rows &rows) { editService(rows.first()); });
    addRowCommand(
        {u"services.disable"_s, tr("Disable"), u"disable"_s, {}, {}, tr("No tokens and no keys for the service")},
        Needs::Some, [this](const Rows &rows) { setDisabled(rows, true); },
        [isDisabled](const Rows &rows) {
            return std::all_of(rows.begin(), rows.end(), isDisabled) ? tr("Disabled already") : QString();
        });
    addRowCommand(
        {u"services.enable"_s, tr("Enable"), u"enable"_s}, Needs::Some,
        [this](const Rows &rows) { setDisabled(rows, false); },
        [isDisabled](const Rows &rows) {
            return std::none_of(rows.begin(), rows.end(), isDisabled) ? tr("Active already") : QString();
        });
    addRowCommand({u"services.remove"_s,
                   tr("Remove..."),
                   u"delete"_s,
                   QKeySequence::Delete,
                   {},
                   tr("Works when no user is mapped to it")},
                  Needs::Some, [this](const Rows &rows) { removeServices(rows); });
    connect(&table(), &TableView::rowActivated, this, &ServicesPage::editService);
    finishToolbar();
}

void ServicesPage::addDetail()
{
    detail().setHead([](const QJsonObject &service) {
        return DetailHead{idOf(service), service.value(u"name"_s).toString(), enabledState(service)};
    });
    detail().addFacts(u"overview"_s, tr("Overview"), factsOf);
    detail().addTable(u"users"_s, tr("Users"),
                      {u"map.list"_s,
                       u"user"_s,
                       {{u"user"_s, tr("User"), ColumnKind::Id, {}, 8},
                        {u"valUserId"_s, tr("VAL user ID"), ColumnKind::Id, {}, 8},
                        {u"since"_s, tr("Since"), ColumnKind::Time},
                        {u"grantedBy"_s, tr("Granted by")}},
                       {}},
                      [](const QJsonObject &service) {
                          return QJsonObject{{u"service"_s, idOf(service)}};
                      });
    detail().addTable(u"who"_s, tr("Who gets the key"), holderSpec(), [](const QJsonObject &service) {
        return QJsonObject{{u"service"_s, idOf(service)}};
    });
    detail().addTable(u"keys"_s, tr("Keys"),
                      {u"key.list"_s,
                       u"payloadId"_s,
                       {{u"payloadId"_s, tr("Payload ID"), ColumnKind::Id, {}, 8},
                        {u"user"_s, tr("User"), ColumnKind::Id, {}, 6},
                        {u"state"_s, tr("State"), ColumnKind::Text, {}, 5},
                        {u"notAfter"_s, tr("Ends"), ColumnKind::Time}},
                       {}},
                      [](const QJsonObject &service) {
                          return QJsonObject{{u"service"_s, idOf(service)}};
                      });
}

void ServicesPage::addService()
{
    FormDialog::start(context(), this,
                      {u"service.add"_s,
                       tr("Add VAL service"),
                       tr("Add service"),
                       {{u"id"_s, tr("VAL service ID"), u"v2x.platooning"_s},
                        {u"name"_s, tr("Name")},
                        {u"description"_s, tr("Description")}}},
                      [this](const QJsonObject &answer) {
                          const QJsonObject again{{u"id"_s, answer.value(u"id"_s)},
                                                  {u"name"_s, answer.value(u"name"_s).toString()},
                                                  {u"description"_s, answer.value(u"description"_s).toString()}};
                          context().changes.record({tr("%1 was added").arg(idOf(answer)),
                                                    {{u"service.add"_s, again}},
                                                    {{u"service.remove"_s, only(answer)}}});
                          selectWhenLoaded(idOf(answer));
                      });
}

void ServicesPage::editService(const QJsonObject &service)
{
    FormDialog::start(context(), this,
                      {u"service.set"_s,
                       tr("Edit %1").arg(idOf(service)),
                       tr("Save"),
                       {{u"name"_s, tr("Name")}, {u"description"_s, tr("Description")}},
                       only(service),
                       service,
                       {},
                       u"service.show"_s},
                      [this, service](const QJsonObject &after) {
                          // A revision names a content: undo and redo refuse to write over what another made of it meanwhile.
                          const auto texts = [](const QJsonObject &from, const QJsonObject &over) {
                              return QJsonObject{{u"id"_s, from.value(u"id"_s)},
                                                 {u"name"_s, from.value(u"name"_s)},
                                                 {u"description"_s, from.value(u"description"_s)},
                                                 {u"ifRevision"_s, over.value(u"revision"_s).toString()}};
                          };
                          context().changes.record({tr("%1 was changed").arg(idOf(service)),
                                                    {{u"service.set"_s, texts(after, service)}},
                                                    {{u"service.set"_s, texts(service, after)}}});
                      });
}

void ServicesPage::setDisabled(const Rows &services, bool disabled)
{
    auto change = disableChange(u"service.bulk"_s, services, disabled, bulkRow);
    change.title = disabled ? tr("Disable services") : tr("Enable services");
    change.done = [disabled](const QList<QJsonObject> &done) {
        if (done.size() == 1)
            return (disabled ? tr("%1 is disabled") : tr("%1 is enabled")).arg(done.first().value(u"id"_s).toString());
        const auto count = static_cast<int>(done.size());
        return disabled ? tr("%n services are disabled", nullptr, count) : tr("%n services are enabled", nullptr, count);
    };
    runBulk(context(), this, change);
}

void ServicesPage::removeServices(const Rows &services)
{
    QStringList ids;
    BulkChange change{tr("Remove services"), u"service.bulk"_s, u"remove"_s, {}, {}, {}};
    for (const auto &service : services) {
        ids << idOf(service);
        change.rows << bulkRow(service);
    }
    change.done = [](const QList<QJsonObject> &done) {
        return done.size() == 1 ? tr("%1 was removed").arg(done.first().value(u"id"_s).toString())
                                : tr("%n services were removed", nullptr, static_cast<int>(done.size()));
    };
    const bool typed = context().site.isProduction() || services.size() > 10;
    ConfirmDialog::start(this,
                         {services.size() == 1 ? tr("Remove %1?").arg(ids.first())
                                               : tr("Remove %n services?", nullptr, static_cast<int>(services.size())),
                          tr("Nobody gets tokens or keys for it any more, and its key records are destroyed. A service "
                             "that users are mapped to is kept."),
                          services.size() == 1 ? QStringList() : ids,
                          tr("Remove %n service(s)", nullptr, static_cast<int>(services.size())),
                          typed ? ids.first() : QString(),
                          commandLine(*api::findMethod(u"service.remove"), only(services.first()), context().site.dir)},
                         [this, change] { runBulk(context(), this, change); });
}

} // namespace seal::ui
