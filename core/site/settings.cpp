#include "core/site/settings.h"

#include "core/site/input.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

constexpr int kMaxWorkers = 64;

std::optional<api::Failure> checkSiteName(const QString &value, bool)
{
    if (value.trimmed().isEmpty())
        return api::Failure{Errc::InvalidInput, u"The name of the site is empty"_s, u"Log-in pages show it: give one"_s};
    return checkName(u"The name of the site", value);
}

std::optional<api::Failure> checkBindAddress(const QString &value, bool demo)
{
    const QHostAddress address(value);
    if (address.isNull())
        return api::Failure{Errc::InvalidInput, u"\"%1\" is no IP address"_s.arg(value.left(60)), u"Give one of this machine, or 0.0.0.0 for all"_s};
    if (demo && !address.isLoopback())
        return api::Failure{Errc::Denied, u"A demo site serves this machine only"_s, u"Make a real site with sealdeskd init --host NAME"_s};
    return {};
}

std::optional<api::Failure> checkWorkers(const QString &value, bool)
{
    bool good = false;
    const auto count = value.toInt(&good);
    if (!good || count < 1 || count > kMaxWorkers)
        return api::Failure{Errc::InvalidInput, u"\"%1\" is no number of worker threads"_s.arg(value.left(60)), u"Give one from 1 to 64"_s};
    return {};
}

constexpr SettingRow kRows[] = {
    {u"bind-address", u"IP address that the listeners bind; from the next start on", checkBindAddress},
    {u"site-name", u"Name that log-in pages show; from the next start on", checkSiteName},
    {u"workers", u"Threads that serve requests; from the next start on", checkWorkers},
};

} // namespace

std::span<const SettingRow> changeableSettings() { return kRows; }

const SettingRow *findSetting(QStringView name)
{
    const auto *row = std::find_if(std::begin(kRows), std::end(kRows), [&](const SettingRow &r) { return r.name == name; });
    return row == std::end(kRows) ? nullptr : row;
}

} // namespace seal::site
