#include "core/site/admin_support.h"
#include "core/site/settings.h"

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

api::Reply listSettings(const Call &call)
{
    const auto settings = call.tables().settings();
    if (!settings)
        return readFailure(settings.error(), u"The list of settings"_s);
    std::map<QString, QString> values;
    for (const auto &[name, value] : *settings)
        values.emplace(toText(name), toText(value));
    for (const auto &row : changeableSettings())
        values.try_emplace(row.name.toString());
    std::vector<NamedRow> rows;
    for (const auto &[name, value] : values) {
        const auto *row = findSetting(name);
        QJsonObject json{{u"name"_s, name}, {u"value"_s, value}, {u"changeable"_s, row != nullptr}};
        if (row != nullptr)
            json.insert(u"help"_s, row->help.toString());
        rows.push_back({name, value, json});
    }
    return pageOf(call, std::move(rows));
}

api::Reply setSetting(const Call &call)
{
    const auto name = call.text(u"name");
    const auto *row = findSetting(name);
    if (row == nullptr) {
        QString all;
        for (const auto &known : changeableSettings())
            all += (all.isEmpty() ? u""_s : u", "_s) + known.name.toString();
        return api::Reply::refused({Errc::NotFound, u"There is no setting \"%1\" to change"_s.arg(name.left(60)), u"Settings to change are "_s + all});
    }
    if (auto problem = row->check(call.text(u"value"), call.parts().demo))
        return api::Reply::refused(*std::move(problem));
    auto draft = call.draft("setting.changed", name.toStdString());
    draft.detail = call.utf8(u"value");
    const auto apply = [name = name.toStdString(), value = call.utf8(u"value")](store::Tables &tables) { return tables.putSetting(name, value); };
    if (auto problem = call.write(apply, std::move(draft), u"The setting \"%1\""_s.arg(name)))
        return api::Reply::refused(*std::move(problem));
    return api::Reply::of(QJsonObject{{u"name"_s, name}, {u"value"_s, call.text(u"value")}, {u"help"_s, row->help.toString()}});
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
