#pragma once

#include "core/api/reply.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace seal::api {

enum class SettingType {
    Name,    ///< a text that people read; not empty
    Address, ///< an IP address
    Number,  ///< a whole number from `least` to `most`; empty: the default
};

/// A setting of the site that an admin may change: dialog, command line and the manual's table say the same because they are made from it.
struct Setting
{
    QStringView name;     ///< "warn-days"
    const char *title;    ///< of the field; both texts are translated in the context "settings"
    const char *help;     ///< one sentence
    SettingType type;
    QStringView fallback; ///< what holds while it is not set; empty: the site's maker or this machine decides
    int least = 0;
    int most = 0;
    bool atStart = true;  ///< takes effect when the servers start next, not at once
};

/// The table, in the order that dialogs show.
std::span<const Setting> settings();
/// Null when none has that name or an admin may not change it.
const Setting *findSetting(QStringView name);

/// Does the value fit the setting's type? InvalidInput says what does.
std::optional<Failure> checkSetting(const Setting &setting, const QString &value);

} // namespace seal::api
