#include "ui/theme.h"

#include "ui/metrics.h"
#include "ui/rescale.h"
#include "ui/style.h"

#include <QApplication>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace seal::ui {

Theme::Theme(QObject *parent) : QObject(parent) {}

ThemeId Theme::ofDesktop(const QPalette &platformPalette, const QString &gtkTheme)
{
    if (gtkTheme.contains(u"highcontrast"_s, Qt::CaseInsensitive))
        return ThemeId::HighContrast;
    if (gtkTheme.endsWith(u":dark"_s, Qt::CaseInsensitive) || gtkTheme.endsWith(u"-dark"_s, Qt::CaseInsensitive))
        return ThemeId::Dark;
    return platformPalette.color(QPalette::Window).lightness() < 128 ? ThemeId::Dark : ThemeId::Light;
}

ThemeId Theme::effective() const { return m_choice == ThemeId::System ? m_desktop : m_choice; }

void Theme::setChoice(ThemeId choice)
{
    if (std::exchange(m_choice, choice) != choice)
        reapply();
}

void Theme::setScale(int percent)
{
    percent = qBound(kMinScale, percent, kMaxScale);
    if (std::exchange(m_scale, percent) != percent)
        reapply();
}

void Theme::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) != compact)
        reapply();
}

void Theme::apply(QApplication &application)
{
    if (m_application == nullptr) {
        m_systemFont = QApplication::font();
        m_desktop = ofDesktop(QApplication::palette(), qEnvironmentVariable("GTK_THEME"));
    }
    m_application = &application;
    reapply();
}

void Theme::reapply()
{
    if (m_application == nullptr)
        return;
    const auto before = em(100);
    auto font = m_systemFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * m_scale / 100);
    else
        font.setPixelSize(font.pixelSize() * m_scale / 100);
    QApplication::setFont(font);
    // Before the style changes: it tells which lengths are its own.
    if (const auto now = em(100); now != before) {
        for (auto *window : QApplication::topLevelWidgets()) {
            if (window->parentWidget() == nullptr) // dialogs are children of theirs
                rescale(window, qreal(now) / before);
        }
    }
    QApplication::setStyle(new Style(m_compact)); // the application owns it
    const auto palette = paletteOf(effective());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    m_application->setStyleSheet(styleSheetOf(effective(), m_compact));
    Q_EMIT changed();
}

} // namespace seal::ui
