#include "ui/style.h"

#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace seal::ui {

Style::Style(bool compact) : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_compact(compact) {}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return em(m_compact ? 0.5 : kMargin);
    case PM_LayoutHorizontalSpacing:
        return em(m_compact ? 0.35 : kGap);
    case PM_LayoutVerticalSpacing:
        return em(m_compact ? 0.3 : 0.45);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return em(kIcon);
    case PM_ToolBarIconSize:
        return em(1.1);
    case PM_ScrollBarExtent:
        return em(0.7);
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return em(0.2);
    case PM_SplitterWidth:
        return qMax(5, em(0.3));
    default: // hundreds of metrics of Qt: all others are Fusion's
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_Menu_Scrollable:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        // Always seen: two pixels of accent, also where the style sheet leaves the focus to the style.
        const auto pen = QPen(colour(Role::Accent, option->palette), 2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), em(0.2), em(0.2));
        painter->restore();
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
        return icon(u"cross"_s);
    case SP_ToolBarHorizontalExtensionButton:
        return icon(u"more"_s);
    case SP_MessageBoxWarning:
        return icon(u"warning"_s, Tone::Warning);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace seal::ui
