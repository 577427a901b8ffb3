#include "ui/rescale.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QGridLayout>
#include <QSplitter>
#include <QStyle>
#include <QWidget>

namespace seal::ui {

namespace {

int times(int length, qreal ratio) { return qRound(length * ratio); }

/// The style's own margins change with the style; only those that somebody set are scaled.
void scaleMargins(QLayout *layout, const QWidget *widget, qreal ratio)
{
    const auto margins = layout->contentsMargins();
    const QMargins own(widget->style()->pixelMetric(QStyle::PM_LayoutLeftMargin), widget->style()->pixelMetric(QStyle::PM_LayoutTopMargin),
                       widget->style()->pixelMetric(QStyle::PM_LayoutRightMargin), widget->style()->pixelMetric(QStyle::PM_LayoutBottomMargin));
    if (margins != own)
        layout->setContentsMargins(times(margins.left(), ratio), times(margins.top(), ratio), times(margins.right(), ratio),
                                   times(margins.bottom(), ratio));
}

void scaleSpacing(QLayout *layout, const QWidget *widget, qreal ratio)
{
    const auto horizontal = widget->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing);
    const auto vertical = widget->style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing);
    const auto scaled = [ratio](int now, int own) { return now <= 0 || now == own ? now : times(now, ratio); };
    if (auto *grid = qobject_cast<QGridLayout *>(layout)) {
        grid->setHorizontalSpacing(scaled(grid->horizontalSpacing(), horizontal));
        grid->setVerticalSpacing(scaled(grid->verticalSpacing(), vertical));
    } else if (auto *form = qobject_cast<QFormLayout *>(layout)) {
        form->setHorizontalSpacing(scaled(form->horizontalSpacing(), horizontal));
        form->setVerticalSpacing(scaled(form->verticalSpacing(), vertical));
    } else if (auto *box = qobject_cast<QBoxLayout *>(layout)) {
        const bool lying = box->direction() == QBoxLayout::LeftToRight || box->direction() == QBoxLayout::RightToLeft;
        if (const auto now = box->spacing(); now > 0 && now != (lying ? horizontal : vertical))
            box->setSpacing(times(now, ratio));
    }
}

void scaleLayout(QLayout *layout, const QWidget *widget, qreal ratio, bool top)
{
    if (top)
        scaleMargins(layout, widget, ratio);
    scaleSpacing(layout, widget, ratio);
    for (int i = 0; i < layout->count(); ++i) {
        auto *item = layout->itemAt(i);
        if (auto *inner = item->layout())
            scaleLayout(inner, widget, ratio, false);
        auto *gap = item->spacerItem();
        if (gap != nullptr && gap->sizePolicy().horizontalPolicy() != QSizePolicy::Expanding
            && gap->sizePolicy().verticalPolicy() != QSizePolicy::Expanding)
            gap->changeSize(times(gap->sizeHint().width(), ratio), times(gap->sizeHint().height(), ratio),
                            gap->sizePolicy().horizontalPolicy(), gap->sizePolicy().verticalPolicy());
    }
}

void scaleBounds(QWidget *widget, qreal ratio)
{
    const auto least = widget->minimumSize();
    const auto most = widget->maximumSize();
    const auto grown = [ratio](int length) { return length >= QWIDGETSIZE_MAX ? QWIDGETSIZE_MAX : times(length, ratio); };
    // In the order in which the bounds never cross.
    if (ratio > 1) {
        widget->setMaximumSize(grown(most.width()), grown(most.height()));
        widget->setMinimumSize(grown(least.width()), grown(least.height()));
    } else {
        widget->setMinimumSize(grown(least.width()), grown(least.height()));
        widget->setMaximumSize(grown(most.width()), grown(most.height()));
    }
}

/// The panes that keep their size when the window grows (stretch 0) grow with the letters; the others take the rest.
void scalePanes(QSplitter *splitter, qreal ratio)
{
    auto sizes = splitter->sizes();
    bool any = false;
    for (int i = 0; i < sizes.size(); ++i) {
        const auto policy = splitter->widget(i)->sizePolicy();
        const auto stretch = splitter->orientation() == Qt::Horizontal ? policy.horizontalStretch() : policy.verticalStretch();
        if (stretch == 0) {
            sizes[i] = times(sizes[i], ratio);
            any = true;
        }
    }
    if (any)
        splitter->setSizes(sizes);
}

} // namespace

void rescale(QWidget *window, qreal ratio)
{
    if (window->layout() != nullptr)
        scaleLayout(window->layout(), window, ratio, true);
    for (auto *widget : window->findChildren<QWidget *>()) {
        if (widget->objectName().startsWith(QLatin1String("qt_")))
            continue; // Qt's own parts
        if (widget->layout() != nullptr)
            scaleLayout(widget->layout(), widget, ratio, true);
        scaleBounds(widget, ratio);
    }
    for (auto *splitter : window->findChildren<QSplitter *>()) {
        if (splitter->isVisible())
            scalePanes(splitter, ratio);
    }
}

} // namespace seal::ui
