#pragma once

#include <QProxyStyle>
#include <QString>
#include <QVariant>

namespace seal::ui {

enum class ThemeId;

/// Fusion with lengths that follow the font, so that every layout grows with the scale; flat tool buttons, filled when their property
/// "primary" is set.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(bool compact);
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;

private:
    bool m_compact;
};

/// Sets a property that the sheet selects by, and has the widget drawn by what now fits. Nothing happens when it is so already.
void setLook(QWidget &widget, const char *property, const QVariant &value);

/// The sheet of the application: roles and font heights put into one template.
QString styleSheetOf(ThemeId theme, bool compact);

} // namespace seal::ui
