#pragma once

#include <QProxyStyle>
#include <QString>

namespace seal::ui {

enum class ThemeId;

/// Fusion with lengths that follow the font, so that every layout grows with the scale.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(bool compact);
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;

private:
    bool m_compact;
};

/// The sheet of the application: roles and font heights put into one template.
QString styleSheetOf(ThemeId theme, bool compact);

} // namespace seal::ui
