#include "core/api/setting_table.h"

#include <QHostAddress>
#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::api {

namespace {

constexpr int kMostWarnDays = 90; ///< what the timeline of the overview reaches

constexpr Setting kSettings[] = {
    {u"site-name", QT_TRANSLATE_NOOP("settings", "Name of the site"),
     QT_TRANSLATE_NOOP("settings", "Shown on log-in pages and in the title of the window."), SettingType::Name, {}},
    {u"warn-days", QT_TRANSLATE_NOOP("settings", "Warn before the end"),
     QT_TRANSLATE_NOOP("settings", "Days before its end that a certificate or key needs attention."), SettingType::Number, u"30", 1,
     kMostWarnDays, false},
    {u"bind-address", QT_TRANSLATE_NOOP("settings", "Listen on"),
     QT_TRANSLATE_NOOP("settings", "IP address of this machine on which the servers take connections; 0.0.0.0 is all of them."),
     SettingType::Address, u"127.0.0.1"},
    {u"workers", QT_TRANSLATE_NOOP("settings", "Worker threads"),
     QT_TRANSLATE_NOOP("settings", "Threads that serve requests; 2 to 4 by the processors of this machine while it is not set."),
     SettingType::Number, {}, 1, 64},
};

QString shown(const QString &value) { return value.left(60); }

} // namespace

std::span<const Setting> settings() { return kSettings; }

const Setting *findSetting(QStringView name)
{
    const auto *found = std::ranges::find(kSettings, name, &Setting::name);
    return found == std::end(kSettings) ? nullptr : found;
}

std::optional<Failure> checkSetting(const Setting &setting, const QString &value)
{
    switch (setting.type) {
    case SettingType::Name:
        if (value.trimmed().isEmpty())
            return Failure{Errc::InvalidInput, u"The name is empty"_s, u"People see it: give one"_s};
        return {};
    case SettingType::Address:
        // Written as the address itself writes it: what only looks like one ("127.1", "fe80::1%eth0") would stop the next start.
        if (const QHostAddress address(value); address.isNull() || !address.scopeId().isEmpty() || address.toString() != value.toLower())
            return Failure{Errc::InvalidInput, u"\"%1\" is no IP address"_s.arg(shown(value)), u"Give one of this machine, or 0.0.0.0 for all"_s};
        return {};
    case SettingType::Number: {
        if (value.isEmpty())
            return {}; // back to the default
        bool good = false;
        const auto number = value.toInt(&good);
        if (!good || QString::number(number) != value || number < setting.least || number > setting.most)
            return Failure{Errc::InvalidInput, u"\"%1\" is no number that %2 can have"_s.arg(shown(value), setting.name),
                           u"Give one from %1 to %2"_s.arg(setting.least).arg(setting.most)};
        return {};
    }
    }
    return {};
}

} // namespace seal::api
