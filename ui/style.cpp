#include "ui/style.h"

#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/theme.h"

#include <QPainter>
#include <QTabBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

#include <optional>

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
    case PM_TabBarScrollButtonWidth:
        return em(1.2);
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
        // A tab gives the rectangle of its word: the frame goes around it.
        const auto room = qobject_cast<const QTabBar *>(widget) != nullptr ? QMarginsF(em(0.25), 0, em(0.25), 0) : QMarginsF();
        painter->drawRoundedRect((QRectF(option->rect) + room).adjusted(1, 1, -1, -1), em(0.2), em(0.2));
        painter->restore();
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

namespace {

constexpr qreal kButtonGap = 0.3;   ///< between icon and word
constexpr qreal kButtonSide = 0.45; ///< left and right of them
constexpr qreal kButtonRise = 0.24; ///< above and below

struct ButtonColours
{
    Role text = Role::Text;
    std::optional<Role> back = {};
};

ButtonColours coloursOf(QStyle::State state, bool primary)
{
    if (!state.testFlag(QStyle::State_Enabled))
        return {Role::Muted};
    if (primary)
        return {Role::OnAccent, Role::Accent};
    if (state.testFlag(QStyle::State_On) || state.testFlag(QStyle::State_Sunken))
        return {Role::OnSelection, Role::Selection};
    if (state.testFlag(QStyle::State_MouseOver))
        return {Role::Text, Role::Hover};
    return {};
}

void drawToolButton(const QStyleOptionToolButton &option, QPainter *painter, bool primary)
{
    const auto colours = coloursOf(option.state, primary);
    const auto &palette = option.palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    const auto ring = colour(primary ? Role::Text : Role::Accent, palette);
    const bool plainFill = colours.back.has_value();
    if (focus || plainFill) {
        painter->setPen(focus ? QPen(ring, 2) : QPen(Qt::NoPen));
        painter->setBrush(plainFill ? QBrush(colour(*colours.back, palette)) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), em(0.3), em(0.3));
    }
    const bool words = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const bool sign = !option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly;
    const auto mode = option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
    auto left = option.rect.left() + em(kButtonSide);
    if (sign) {
        const auto edge = option.iconSize.width();
        QRect place(words ? left : option.rect.center().x() - edge / 2, option.rect.center().y() - edge / 2, edge, edge);
        // The icon knows only its own colour; on a filled button it takes that of the words.
        const auto shown = colours.back.has_value() && mode == QIcon::Normal ? icon(option.icon.name(), colours.text) : option.icon;
        (shown.isNull() ? option.icon : shown).paint(painter, QStyle::visualRect(option.direction, option.rect, place), Qt::AlignCenter, mode);
        left += edge + em(kButtonGap);
    }
    if (words) {
        painter->setPen(colour(colours.text, palette));
        painter->setFont(option.font);
        const auto text = QRect(left, option.rect.top(), option.rect.right() - left, option.rect.height());
        painter->drawText(QStyle::visualRect(option.direction, option.rect, text),
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)
                                           | Qt::TextShowMnemonic), option.text);
    }
    painter->restore();
}

} // namespace

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option); button != nullptr && control == CC_ToolButton
        && !button->features.testFlag(QStyleOptionToolButton::Arrow)) {
        drawToolButton(*button, painter, widget != nullptr && widget->property("primary").toBool());
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (type != CT_ToolButton || button == nullptr || button->features.testFlag(QStyleOptionToolButton::Arrow))
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    const bool words = button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
    const bool sign = !button->icon.isNull() && button->toolButtonStyle != Qt::ToolButtonTextOnly;
    auto width = sign ? button->iconSize.width() : 0;
    if (words)
        width += QFontMetrics(button->font).size(Qt::TextShowMnemonic, button->text).width() + 2 + (sign ? em(kButtonGap) : 0);
    const auto height = qMax(sign ? button->iconSize.height() : 0, QFontMetrics(button->font).height());
    return {width + 2 * em(words ? kButtonSide : kButtonRise + 0.06), height + 2 * em(m_compact ? kButtonRise * 0.6 : kButtonRise)};
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

void setLook(QWidget &widget, const char *property, const QVariant &value)
{
    if (widget.property(property) == value)
        return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace seal::ui
