#include "core/site/settings.h"

#include "core/site/input.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace seal::site {

std::optional<api::Failure> checkSettingOfSite(const api::Setting &setting, const QString &value, bool demo)
{
    if (auto problem = api::checkSetting(setting, value))
        return problem;
    if (setting.type == api::SettingType::Name)
        return checkName(u"The name", value);
    if (setting.type == api::SettingType::Address && demo && !QHostAddress(value).isLoopback())
        return api::Failure{Errc::Denied, u"A demo site serves this machine only"_s, u"Make a real site with sealdeskd init --host NAME"_s};
    return {};
}

} // namespace seal::site
