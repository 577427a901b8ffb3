#include "ui/pages/keys_page.h"

#include "ui/row_filter.h"

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

QString holderText(const QJsonObject &key)
{
    if (!key.contains(u"userId"_s))
        return KeysPage::tr("the service itself");
    const auto login = key.value(u"user"_s).toString();
    return login.isEmpty() ? KeysPage::tr("removed: %1").arg(key.value(u"userId"_s).toString()) : login;
}

bool isPast(const QJsonObject &key)
{
    const auto end = timeOf(key.value(u"notAfter"_s));
    return end.isValid() && end <= QDateTime::currentDateTimeUtc();
}

/// NIST SP 800-57 part 1 section 7 names the states.
StateValue stateOf(const QJsonObject &key)
{
    const auto state = key.value(u"state"_s).toString();
    if (state == u"active")
        return isPast(key) ? StateValue{KeysPage::tr("Past its period"), Tone::Warning, u"warning"_s} : StateValue{KeysPage::tr("Active"), Tone::Ok, u"check"_s};
    if (state == u"pre-active")
        return {KeysPage::tr("Not active yet"), Tone::Info, u"pause"_s};
    if (state == u"suspended")
        return {KeysPage::tr("Suspended"), Tone::Warning, u"pause"_s};
    if (state == u"deactivated")
        return {KeysPage::tr("Deactivated"), Tone::Muted, u"disable"_s};
    if (state == u"compromised")
        return {KeysPage::tr("Compromised"), Tone::Danger, u"warning"_s};
    if (state == u"destroyed")
        return {KeysPage::tr("Destroyed"), Tone::Muted, u"delete"_s};
    return {safeText(state), Tone::Plain};
}

TableSpec spec()
{
    return {u"key.list"_s,
            u"key"_s,
            {{u"service"_s, KeysPage::tr("VAL service"), ColumnKind::Id, {}, 11},
             {u"holder"_s, KeysPage::tr("For"), ColumnKind::Id, [](const auto &row) { return QVariant(holderText(row)); }, 9},
             {u"state"_s, KeysPage::tr("State"), ColumnKind::State, [](const auto &row) { return QVariant::fromValue(stateOf(row)); }},
             {u"notAfter"_s, KeysPage::tr("Ends"), ColumnKind::Time},
             {u"algorithm"_s, KeysPage::tr("Algorithm"), ColumnKind::Id, {}, 7},
             {u"version"_s, KeysPage::tr("Version"), ColumnKind::Number, {}, 4},
             {u"payloadId"_s, KeysPage::tr("Payload ID"), ColumnKind::Id, {}, 14},
             {u"notBefore"_s, KeysPage::tr("Begins"), ColumnKind::Time, {}, 0, false},
             {u"createdAt"_s, KeysPage::tr("Made"), ColumnKind::Time, {}, 0, false},
             {u"usage"_s, KeysPage::tr("Use"), ColumnKind::Text, {}, 5, false}},
            {{u"active"_s, KeysPage::tr("Active keys"), [](const auto &row) { return row.value(u"state"_s) == u"active"_s && !isPast(row); }},
             {u"past"_s, KeysPage::tr("Keys past their period"), [](const auto &row) { return row.value(u"state"_s) == u"active"_s && isPast(row); }},
             {u"own"_s, KeysPage::tr("Keys of services themselves"), [](const auto &row) { return !row.contains(u"userId"_s); }}},
            {},
            u"keys"_s};
}

std::vector<Fact> factsOf(const QJsonObject &key)
{
    const auto text = [&key](const QString &name) { return key.value(name).toString(); };
    const auto state = stateOf(key);
    return {{KeysPage::tr("State"), state.text, ColumnKind::Text, state.tone},
            {KeysPage::tr("VAL service"), text(u"service"_s), ColumnKind::Id},
            {KeysPage::tr("For"), holderText(key), ColumnKind::Id},
            {KeysPage::tr("Algorithm"), text(u"algorithm"_s), ColumnKind::Id},
            {KeysPage::tr("Use"), text(u"usage"_s)},
            {KeysPage::tr("Begins"), text(u"notBefore"_s), ColumnKind::Time},
            {KeysPage::tr("Ends"), text(u"notAfter"_s), ColumnKind::Time},
            {KeysPage::tr("Made"), text(u"createdAt"_s), ColumnKind::Time},
            {KeysPage::tr("Version"), QString::number(key.value(u"version"_s).toInteger())},
            {KeysPage::tr("Payload ID"), text(u"payloadId"_s), ColumnKind::Id}};
}

} // namespace

PageInfo KeysPage::describe() { return {u"keys"_s, u"keys"_s, tr("Key store"), u"key"_s, u"keys"_s}; }

KeysPage::KeysPage(Context &context, QWidget *parent) : TablePage(context, describe(), spec(), parent)
{
    model().setKeyFunction([](const QJsonObject &key) {
        return QString(key.value(u"payloadId"_s).toString() + u'.' + QString::number(key.value(u"version"_s).toInteger()));
    });
    setEmptyState({tr("No keys yet"),
                   tr("Key material is made when a VAL service is added and when a VAL user is mapped to one. Key material itself is never shown."),
                   {}});
    addRowCommand({u"keys.who"_s, tr("Who gets it"), u"shield"_s, {}, {}, tr("Users and VAL servers that can get keys of the service")}, Needs::One,
                  [this](const Rows &rows) {
                      this->context().navigator.open(u"access"_s, FilterTerm{u"service"_s, rows.first().value(u"service"_s).toString()}.text());
                  });
    detail().setHead([](const QJsonObject &key) { return DetailHead{key.value(u"service"_s).toString(), holderText(key), stateOf(key)}; });
    detail().addFacts(u"overview"_s, tr("Overview"), factsOf);
    detail().addAudit(tr("Deliveries"), [](const QJsonObject &key) { return key.value(u"payloadId"_s); });
    finishToolbar();
}

} // namespace seal::ui
