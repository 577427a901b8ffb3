#pragma once

#include <QString>
#include <QVariant>

#include <vector>

class QComboBox;
class QMenu;
class QWidget;

namespace seal::ui {

class Theme;
class ViewSettings;

// Keys of ViewSettings that a person chooses by name.
inline constexpr QLatin1StringView kThemeKey{"appearance/theme"};       ///< "light": see themeByName()
inline constexpr QLatin1StringView kScaleKey{"appearance/scale"};       ///< percent
inline constexpr QLatin1StringView kCompactKey{"appearance/compact"};
inline constexpr QLatin1StringView kLanguageKey{"appearance/language"}; ///< "de"; empty: the desktop's
inline constexpr QLatin1StringView kLockKey{"lock/idle-minutes"};       ///< 0: never by itself
inline constexpr QLatin1StringView kCloseKey{"close/choice"};           ///< "": ask, "tray", "stop"; outside of "window/", which is the layout

/// How a person wants the window: one table from which menus, the settings page and the wizard are made.
struct Preference
{
    struct Choice
    {
        QVariant value;
        QString text;
    };
    QString key;
    QString title;
    QString help;  ///< one sentence; may be empty
    QString icon;
    QVariant fallback;
    std::vector<Choice> choices;
};

/// All of them, in the language of now.
std::vector<Preference> preferences();
Preference preference(const QString &key); ///< must be one of them
/// What holds: the kept value if it is one of the choices, else the fallback.
QVariant preferred(const ViewSettings &settings, const Preference &preference);

/// A menu of the choices; choosing keeps it, and what is kept elsewhere shows here.
QMenu *addPreferenceMenu(QMenu *parent, const QString &key, ViewSettings &settings);
/// The same as a box for a form; it tells by activated() what was chosen. The wheel is left to the page. A language, for which windows are
/// made anew, counts as chosen from the list, with Enter or by leaving the box, not with each arrow key.
QComboBox *makePreferenceBox(const Preference &preference, ViewSettings &settings, QWidget *parent);

/// The theme looks as the settings say, now and after each change, while both live.
void followLook(const ViewSettings &settings, Theme &theme);

} // namespace seal::ui
