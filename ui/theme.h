#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QString>

#include <span>
#include <vector>

class QApplication;

namespace seal::ui {

/// What a colour is for. Widgets and delegates never name colours, they name roles.
enum class Role {
    Window,        ///< behind pages
    Base,          ///< tables, text fields
    Raised,        ///< cards, banners, the detail pane
    Sidebar,
    Text,
    Muted,         ///< second-rank text
    Accent,        ///< links, the main button, the focus ring
    OnAccent,      ///< text on the accent
    Selection,
    OnSelection,
    Hover,
    Border,
    Ok,
    Warning,
    Danger,
    Info,
    OkBack,        ///< quiet backgrounds for the four tones and for chips
    WarningBack,
    DangerBack,
    InfoBack,
    Chip,
    OnChip,
    Count_,
};

enum class ThemeId { System, Light, Dark, HighContrast };

/// What a text or an icon says by its colour, always beside words.
enum class Tone { Plain, Muted, Ok, Warning, Danger, Info };

/// Stateless: the palette itself tells which table is in force, so anything that has a palette has every role.
QColor colour(Role role, const QPalette &palette);
QColor colour(Tone tone, const QPalette &palette);
Role backRole(Tone tone);
QColor colourOf(Role role, ThemeId theme); ///< System counts as Light
QPalette paletteOf(ThemeId theme);
/// WCAG 2 contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// Texts and what they stand on: each pair must reach 4.5:1 in every theme.
struct RolePair
{
    Role text;
    Role back;
};
std::span<const RolePair> textPairs();

/// The look of the application: palette, style, font size. Changes at run time; widgets need nothing but their palette.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    static constexpr int kMinScale = 100;
    static constexpr int kMaxScale = 300;

    void setChoice(ThemeId choice);
    void setScale(int percent); ///< of the system's font size, 100 to 300
    void setCompact(bool compact);
    [[nodiscard]] ThemeId choice() const { return m_choice; }
    [[nodiscard]] int scale() const { return m_scale; }
    [[nodiscard]] bool compact() const { return m_compact; }
    /// Light, Dark or HighContrast: what System came to.
    [[nodiscard]] ThemeId effective() const;
    [[nodiscard]] QColor colour(Role role) const { return colourOf(role, effective()); }

    /// Now, and again after each change. The application must outlive this.
    void apply(QApplication &application);

    /// What the desktop wants: GTK_THEME, then the lightness of the palette that the platform gave.
    static ThemeId ofDesktop(const QPalette &platformPalette, const QString &gtkTheme);

Q_SIGNALS:
    void changed();

private:
    void reapply();

    QApplication *m_application = nullptr;
    QFont m_systemFont;
    ThemeId m_desktop = ThemeId::Light;
    ThemeId m_choice = ThemeId::System;
    int m_scale = kMinScale;
    bool m_compact = false;
};

QString themeName(ThemeId theme); ///< "light": as settings keep it
ThemeId themeByName(const QString &name);

} // namespace seal::ui
