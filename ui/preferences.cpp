#include "ui/preferences.h"

#include "ui/icons.h"
#include "ui/languages.h"
#include "ui/theme.h"
#include "ui/view_settings.h"

#include <QActionGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(seal::ui::Preferences)
};

constexpr int kScales[] = {100, 110, 125, 150, 175, 200, 250, 300};
constexpr int kMinutes[] = {1, 2, 5, 10, 15, 30, 60, 0};
constexpr int kDefaultMinutes = 5;

Preference theme()
{
    return {kThemeKey, Words::tr("Theme"), {}, u"palette"_s, themeName(ThemeId::System),
            {{themeName(ThemeId::System), Words::tr("As the desktop")},
             {themeName(ThemeId::Light), Words::tr("Light")},
             {themeName(ThemeId::Dark), Words::tr("Dark")},
             {themeName(ThemeId::HighContrast), Words::tr("High contrast")}}};
}

Preference scale()
{
    Preference made{kScaleKey, Words::tr("Text size"), Words::tr("Of the desktop's size; everything in the window grows with it."),
                    u"search"_s, Theme::kMinScale, {}};
    for (const int percent : kScales)
        made.choices.push_back({percent, Words::tr("%1 %").arg(percent)});
    return made;
}

Preference rows()
{
    return {kCompactKey, Words::tr("Rows of tables"), {}, u"panel"_s, false,
            {{false, Words::tr("Comfortable")}, {true, Words::tr("Compact")}}};
}

Preference language()
{
    Preference made{kLanguageKey, Words::tr("Language"), {}, u"globe"_s, Languages::ofDesktop(), {}};
    for (const auto &[code, name] : Languages::all())
        made.choices.push_back({code, name});
    return made;
}

Preference lock()
{
    Preference made{kLockKey, Words::tr("Lock when idle"), Words::tr("The servers run on; it also locks with the screen."), u"lock"_s,
                    kDefaultMinutes, {}};
    for (const int minutes : kMinutes)
        made.choices.push_back({minutes, minutes == 0 ? Words::tr("Never") : Words::tr("After %n minute(s)", nullptr, minutes)});
    return made;
}

Preference close()
{
    return {kCloseKey, Words::tr("When the window is closed"), Words::tr("Asked only where the servers run in this program."), u"close"_s,
            QString(),
            {{QString(), Words::tr("Ask what to do")},
             {u"tray"_s, Words::tr("Keep the servers running in the tray")},
             {u"stop"_s, Words::tr("Stop the servers and quit")}}};
}

/// A patient box does not tell what the arrow keys pass by before Enter is pressed or the box is left.
class PreferenceBox final : public QComboBox
{
public:
    PreferenceBox(bool patient, QWidget *parent) : QComboBox(parent), m_patient(patient)
    {
        setFocusPolicy(Qt::StrongFocus); // not by the wheel either
        connect(this, &QComboBox::activated, this, [this] { m_passing = false; });
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); } // an open list is a window of its own and has its wheel

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && m_passing) {
            tell();
            return;
        }
        if (!m_patient || enter) {
            QComboBox::keyPressEvent(event);
            return;
        }
        const auto before = currentIndex();
        const QSignalBlocker quiet(this);
        QComboBox::keyPressEvent(event);
        m_passing = m_passing || currentIndex() != before;
    }

    void focusOutEvent(QFocusEvent *event) override
    {
        QComboBox::focusOutEvent(event);
        // The own list, and another window that comes to the front, do not leave the box.
        if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
            tell();
    }

private:
    void tell()
    {
        if (std::exchange(m_passing, false))
            Q_EMIT activated(currentIndex());
    }

    bool m_patient;
    bool m_passing = false; ///< arrow keys have gone to another one, which is not chosen yet
};

/// Settings files keep texts: "true" and true are the same choice.
bool isSame(const QVariant &a, const QVariant &b) { return a.toString() == b.toString(); }

} // namespace

std::vector<Preference> preferences() { return {theme(), scale(), rows(), language(), lock(), close()}; }

Preference preference(const QString &key)
{
    for (auto &known : preferences()) {
        if (known.key == key)
            return known;
    }
    Q_ASSERT_X(false, "preference", qPrintable(key));
    return {};
}

QVariant preferred(const ViewSettings &settings, const Preference &preference)
{
    const auto kept = settings.get(preference.key, preference.fallback);
    const auto found = std::ranges::find_if(preference.choices, [&](const auto &choice) { return isSame(choice.value, kept); });
    return found == preference.choices.end() ? preference.fallback : found->value;
}

QMenu *addPreferenceMenu(QMenu *parent, const QString &key, ViewSettings &settings)
{
    const auto made = preference(key);
    auto *menu = parent->addMenu(icon(made.icon), made.title);
    auto *group = new QActionGroup(menu);
    for (const auto &choice : made.choices) {
        auto *action = group->addAction(menu->addAction(choice.text));
        action->setCheckable(true);
        action->setData(choice.value);
        QObject::connect(action, &QAction::triggered, menu, [&settings, key, value = choice.value] { settings.set(key, value); });
    }
    const auto check = [group, made, &settings] {
        const auto now = preferred(settings, made);
        for (auto *action : group->actions())
            action->setChecked(isSame(action->data(), now));
    };
    check();
    QObject::connect(menu, &QMenu::aboutToShow, menu, check);
    return menu;
}

QComboBox *makePreferenceBox(const Preference &preference, ViewSettings &settings, QWidget *parent)
{
    auto *box = new PreferenceBox(preference.key == kLanguageKey, parent);
    box->setAccessibleName(preference.title);
    box->setObjectName(preference.key);
    for (const auto &choice : preference.choices)
        box->addItem(choice.text, choice.value);
    const auto show = [box, preference, &settings] {
        const auto now = preferred(settings, preference);
        for (int i = 0; i < box->count(); ++i) {
            if (isSame(box->itemData(i), now))
                box->setCurrentIndex(i);
        }
    };
    show();
    QObject::connect(box, &QComboBox::activated, box,
                     [box, key = preference.key, &settings] { settings.set(key, box->currentData()); });
    QObject::connect(&settings, &ViewSettings::changed, box, [key = preference.key, show](const QString &changed) {
        if (changed == key)
            show();
    });
    return box;
}

void followLook(const ViewSettings &settings, Theme &theme)
{
    const auto look = [&settings, &theme] {
        theme.setChoice(themeByName(preferred(settings, preference(kThemeKey)).toString()));
        theme.setScale(preferred(settings, preference(kScaleKey)).toInt());
        theme.setCompact(preferred(settings, preference(kCompactKey)).toBool());
    };
    look();
    QObject::connect(&settings, &ViewSettings::changed, &theme, [look](const QString &key) {
        if (key.startsWith(u"appearance/"))
            look();
    });
}

} // namespace seal::ui
