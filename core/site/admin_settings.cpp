#include "core/base/refusal_rules.h"
#include "core/site/admin_support.h"
#include "core/site/settings.h"

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

void describe(const api::Setting &setting, QJsonObject &json)
{
    json.insert(u"help"_s, QString::fromUtf8(setting.help));
    json.insert(u"takesEffect"_s, setting.atStart ? u"at the next start"_s : u"at once"_s);
    if (!setting.fallback.isEmpty())
        json.insert(u"default"_s, setting.fallback.toString());
}

api::Reply listSettings(const Call &call)
{
    const auto settings = call.tables().settings();
    if (!settings)
        return readFailure(settings.error(), u"The list of settings"_s);
    std::map<QString, QString> values;
    for (const auto &[name, value] : *settings)
        values.emplace(toText(name), toText(value));
    for (const auto &setting : api::settings())
        values.try_emplace(setting.name.toString());
    std::vector<NamedRow> rows;
    for (const auto &[name, value] : values) {
        const auto *setting = api::findSetting(name);
        QJsonObject json{{u"name"_s, name}, {u"value"_s, value}, {u"changeable"_s, setting != nullptr}};
        if (setting != nullptr)
            describe(*setting, json);
        rows.push_back({name, value, json});
    }
    return pageOf(call, std::move(rows));
}

api::Reply setSetting(const Call &call)
{
    const auto name = call.text(u"name");
    const auto *setting = api::findSetting(name);
    if (setting == nullptr) {
        QStringList all;
        for (const auto &known : api::settings())
            all << known.name.toString();
        return api::Reply::refused({Errc::NotFound, u"There is no setting \"%1\" to change"_s.arg(name.left(60)),
                                    u"Settings to change are "_s + all.join(u", "_s)});
    }
    if (auto problem = checkSettingOfSite(*setting, call.text(u"value"), call.parts().demo))
        return api::Reply::refused(*std::move(problem));
    auto draft = call.draft("setting.changed", name.toStdString());
    draft.detail = call.utf8(u"value");
    const auto kept = call.tables().setting(name.toStdString());
    if (const auto before = kept ? *kept : std::string(); before != draft.detail)
        draft.changes = {{"value", recordValue(before), recordValue(draft.detail)}};
    const auto apply = [name = name.toStdString(), value = call.utf8(u"value")](store::Tables &tables) { return tables.putSetting(name, value); };
    if (auto problem = call.write(apply, std::move(draft), u"The setting \"%1\""_s.arg(name)))
        return api::Reply::refused(*std::move(problem));
    QJsonObject json{{u"name"_s, name}, {u"value"_s, call.text(u"value")}};
    describe(*setting, json);
    return api::Reply::of(json);
}

api::Reply siteStatus(const Call &call) { return api::Reply::of(call.parts().status()); }

} // namespace

void addSettingsHandlers(HandlerMap &map)
{
    map.emplace(u"settings.list"_s, listSettings);
    map.emplace(u"settings.set"_s, setSetting);
    map.emplace(u"site.status"_s, siteStatus);
}

} // namespace seal::site
