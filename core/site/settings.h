#pragma once

#include "core/api/reply.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <span>
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
inline constexpr std::string_view kSettingCrlNumber = "crl-number";

/// A setting that an admin may change.
struct SettingRow
{
    QStringView name;
    QStringView help;
    std::optional<api::Failure> (*check)(const QString &value, bool demo);
};

std::span<const SettingRow> changeableSettings();
const SettingRow *findSetting(QStringView name);

} // namespace seal::site
