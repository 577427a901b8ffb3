#pragma once

#include "core/api/setting_table.h"

#include <optional>
#include <string_view>

namespace seal::site {

// Names of settings in the database.
inline constexpr std::string_view kSettingSiteId = "site-id";
inline constexpr std::string_view kSettingDemo = "demo";
inline constexpr std::string_view kSettingHosts = "hosts";             ///< names of the listeners, separated by spaces; the issuer's first
inline constexpr std::string_view kSettingIssuer = "issuer";           ///< origin, set at the first run
inline constexpr std::string_view kSettingPortPrefix = "port.";        ///< "port.simS.https", set at the first run
inline constexpr std::string_view kSettingPortBase = "port-base";      ///< where the first run takes ports from; 0: free ones
inline constexpr std::string_view kSettingSiteName = "site-name";
inline constexpr std::string_view kSettingBindAddress = "bind-address";
inline constexpr std::string_view kSettingWorkers = "workers";
inline constexpr std::string_view kSettingWarnDays = "warn-days";      ///< how long before its end something needs attention
inline constexpr std::string_view kSettingStopped = "stopped-servers"; ///< names of servers that stay stopped, separated by spaces
inline constexpr std::string_view kSettingCrlNumber = "crl-number";

inline constexpr int kDefaultWarnDays = 30;                            ///< as api::settings() says

/// May this site have the value? What fits the type (`api::checkSetting`) may still not fit the site: a demo stays on this machine.
std::optional<api::Failure> checkSettingOfSite(const api::Setting &setting, const QString &value, bool demo);

} // namespace seal::site
