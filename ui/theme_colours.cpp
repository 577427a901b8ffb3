#include "ui/theme.h"

#include <QGuiApplication>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr auto kRoles = static_cast<std::size_t>(Role::Count_);

struct Row
{
    Role role;
    QRgb light;
    QRgb dark;
    QRgb contrast; ///< high contrast: black ground, bright signals
};

constexpr Row kRows[] = {
    {Role::Window, 0xfff5f6f8, 0xff16191d, 0xff000000},
    {Role::Base, 0xffffffff, 0xff1c2025, 0xff000000},
    {Role::Raised, 0xffffffff, 0xff20252b, 0xff000000},
    {Role::Sidebar, 0xffeceef2, 0xff121518, 0xff000000},
    {Role::Text, 0xff1b2027, 0xffe4e7eb, 0xffffffff},
    {Role::Muted, 0xff59626e, 0xff9aa4b0, 0xffe6e6e6},
    {Role::Accent, 0xff1f5fbf, 0xff7db2ff, 0xffffff00},
    {Role::OnAccent, 0xffffffff, 0xff0b1a2e, 0xff000000},
    {Role::Selection, 0xffd9e6fb, 0xff27405f, 0xffffff00},
    {Role::OnSelection, 0xff10243f, 0xfff1f6fd, 0xff000000},
    {Role::Hover, 0xffeef2f8, 0xff262c33, 0xff262626},
    {Role::Border, 0xffd8dce2, 0xff343b44, 0xffffffff},
    {Role::Ok, 0xff1a6b3c, 0xff6bd197, 0xff66ff99},
    {Role::Warning, 0xff8a5300, 0xffe9b55c, 0xffffd24d},
    {Role::Danger, 0xffb3261e, 0xffff8f87, 0xffff9999},
    {Role::Info, 0xff1f5fbf, 0xff86b8ff, 0xff99ccff},
    {Role::OkBack, 0xffe6f4ec, 0xff1b3226, 0xff000000},
    {Role::WarningBack, 0xfffdf1dc, 0xff372b17, 0xff000000},
    {Role::DangerBack, 0xfffdeae8, 0xff3d2221, 0xff000000},
    {Role::InfoBack, 0xffe8f0fc, 0xff1d2c41, 0xff000000},
    {Role::Chip, 0xffe4e9f1, 0xff2d353f, 0xff1a1a1a},
    {Role::OnChip, 0xff263241, 0xffd5dde6, 0xffffffff},
};
static_assert(std::size(kRows) == kRoles);

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kRoles; ++i) {
        if (static_cast<std::size_t>(kRows[i].role) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table is read by position");

constexpr RolePair kPairs[] = {
    {Role::Text, Role::Window},         {Role::Text, Role::Base},          {Role::Text, Role::Raised},
    {Role::Text, Role::Sidebar},        {Role::Text, Role::Hover},         {Role::Muted, Role::Window},
    {Role::Muted, Role::Base},          {Role::Muted, Role::Raised},       {Role::Muted, Role::Sidebar},
    {Role::Muted, Role::Hover},         {Role::Accent, Role::Window},      {Role::Accent, Role::Base},
    {Role::Accent, Role::Raised},       {Role::OnAccent, Role::Accent},    {Role::OnSelection, Role::Selection},
    {Role::Ok, Role::Base},             {Role::Ok, Role::Raised},          {Role::Ok, Role::OkBack},
    {Role::Warning, Role::Base},        {Role::Warning, Role::Raised},     {Role::Warning, Role::WarningBack},
    {Role::Danger, Role::Base},         {Role::Danger, Role::Raised},      {Role::Danger, Role::DangerBack},
    {Role::Info, Role::Base},           {Role::Info, Role::Raised},        {Role::Info, Role::InfoBack},
    {Role::Text, Role::OkBack},         {Role::Text, Role::WarningBack},   {Role::Text, Role::DangerBack},
    {Role::Text, Role::InfoBack},       {Role::OnChip, Role::Chip},        {Role::Ok, Role::Window},
    {Role::Warning, Role::Window},      {Role::Danger, Role::Window},
};

std::optional<ThemeId> knownTheme(const QPalette &palette)
{
    const auto window = palette.color(QPalette::Active, QPalette::Window);
    for (const auto theme : {ThemeId::Light, ThemeId::Dark, ThemeId::HighContrast}) {
        if (colourOf(Role::Window, theme).rgba() == window.rgba())
            return theme;
    }
    return {};
}

/// Which table a palette is from. A style sheet gives its widgets other window colours: then the application's palette tells; a foreign
/// palette counts by its lightness.
ThemeId themeOf(const QPalette &palette)
{
    if (const auto theme = knownTheme(palette))
        return *theme;
    if (const auto theme = knownTheme(QGuiApplication::palette()))
        return *theme;
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? ThemeId::Dark : ThemeId::Light;
}

double linear(double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); }

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor colourOf(Role role, ThemeId theme)
{
    const auto &row = kRows[static_cast<std::size_t>(role)];
    switch (theme) {
    case ThemeId::System:
    case ThemeId::Light:
        return QColor::fromRgb(row.light);
    case ThemeId::Dark:
        return QColor::fromRgb(row.dark);
    case ThemeId::HighContrast:
        return QColor::fromRgb(row.contrast);
    }
    return {};
}

QColor colour(Role role, const QPalette &palette) { return colourOf(role, themeOf(palette)); }

QColor colour(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Plain:
        return colour(Role::Text, palette);
    case Tone::Muted:
        return colour(Role::Muted, palette);
    case Tone::Ok:
        return colour(Role::Ok, palette);
    case Tone::Warning:
        return colour(Role::Warning, palette);
    case Tone::Danger:
        return colour(Role::Danger, palette);
    case Tone::Info:
        return colour(Role::Info, palette);
    }
    return {};
}

Role backRole(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
    case Tone::Muted:
        return Role::Chip;
    case Tone::Ok:
        return Role::OkBack;
    case Tone::Warning:
        return Role::WarningBack;
    case Tone::Danger:
        return Role::DangerBack;
    case Tone::Info:
        return Role::InfoBack;
    }
    return Role::Chip;
}

QPalette paletteOf(ThemeId theme)
{
    const auto of = [theme](Role role) { return colourOf(role, theme); };
    QPalette palette(of(Role::Text), of(Role::Window), of(Role::Hover), of(Role::Border), of(Role::Border), of(Role::Text),
                     of(Role::OnAccent), of(Role::Base), of(Role::Window));
    palette.setColor(QPalette::Button, of(Role::Raised));
    palette.setColor(QPalette::ButtonText, of(Role::Text));
    palette.setColor(QPalette::AlternateBase, of(Role::Window));
    palette.setColor(QPalette::Highlight, of(Role::Selection));
    palette.setColor(QPalette::HighlightedText, of(Role::OnSelection));
    palette.setColor(QPalette::Link, of(Role::Accent));
    palette.setColor(QPalette::LinkVisited, of(Role::Accent));
    palette.setColor(QPalette::ToolTipBase, of(Role::Raised));
    palette.setColor(QPalette::ToolTipText, of(Role::Text));
    palette.setColor(QPalette::PlaceholderText, of(Role::Muted));
    palette.setColor(QPalette::Shadow, of(Role::Border));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of(Role::Muted));
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto one = luminance(a) + 0.05;
    const auto two = luminance(b) + 0.05;
    return one > two ? one / two : two / one;
}

std::span<const RolePair> textPairs() { return kPairs; }

QString themeName(ThemeId theme)
{
    switch (theme) {
    case ThemeId::System:
        return u"system"_s;
    case ThemeId::Light:
        return u"light"_s;
    case ThemeId::Dark:
        return u"dark"_s;
    case ThemeId::HighContrast:
        return u"high-contrast"_s;
    }
    return {};
}

ThemeId themeByName(const QString &name)
{
    for (const auto theme : {ThemeId::Light, ThemeId::Dark, ThemeId::HighContrast}) {
        if (themeName(theme) == name)
            return theme;
    }
    return ThemeId::System;
}

} // namespace seal::ui
