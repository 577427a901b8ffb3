#include "ui/expiry_timeline.h"

#include "ui/metrics.h"
#include "ui/theme.h"

#include <QDate>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kSoon = 7; ///< days: the last week is danger

qreal radius() { return std::max(3.0, static_cast<qreal>(em(0.3))); }

} // namespace

ExpiryTimeline::ExpiryTimeline(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("What ends in the next 90 days"));
}

QSize ExpiryTimeline::sizeHint() const { return {em(18), em(2.7)}; }
QSize ExpiryTimeline::minimumSizeHint() const { return {em(10), em(2.7)}; }

void ExpiryTimeline::setMarks(std::vector<Mark> marks, int warnDays)
{
    m_marks = std::move(marks);
    m_warnDays = warnDays;
    QStringList texts;
    for (const auto &mark : m_marks)
        texts << mark.text;
    setAccessibleDescription(texts.join(u"; "_s));
    update();
}

qreal ExpiryTimeline::xOf(int days) const
{
    const auto margin = radius() + em(0.2);
    return margin + (width() - 2 * margin) * std::min(days, kDays) / static_cast<qreal>(kDays);
}

qreal ExpiryTimeline::axisY() const { return em(0.9); }

QPoint ExpiryTimeline::centreOf(std::size_t mark) const { return QPointF(xOf(m_marks[mark].days), axisY()).toPoint(); }

void ExpiryTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto y = axisY();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::WarningBack, palette()));
    painter.drawRoundedRect(QRectF(QPointF(xOf(0), y - em(0.5)), QPointF(xOf(m_warnDays), y + em(0.5))), em(0.2), em(0.2));
    painter.setPen(QPen(colour(Role::Border, palette()), std::max(1, em(0.08))));
    painter.drawLine(QPointF(xOf(0), y), QPointF(xOf(kDays), y));
    const auto today = QDate::currentDate();
    for (int days = 0; days <= kDays; days += kDays / 3) {
        const auto x = xOf(days);
        painter.setPen(QPen(colour(Role::Border, palette()), 1));
        painter.drawLine(QPointF(x, y - em(0.3)), QPointF(x, y + em(0.3)));
        painter.setPen(colour(Role::Muted, palette()));
        const auto word = days == 0 ? tr("Today") : QLocale().toString(today.addDays(days), tr("d MMM", "short day and month"));
        const auto wide = fontMetrics().horizontalAdvance(word);
        const auto left = std::clamp(x - wide / 2.0, 0.0, std::max(0.0, static_cast<qreal>(width() - wide)));
        painter.drawText(QPointF(left, height() - em(0.35)), word);
    }
    for (const auto &mark : m_marks) {
        const auto tone = mark.automatic ? Role::Muted : mark.days < kSoon ? Role::Danger : mark.days < m_warnDays ? Role::Warning : Role::Info;
        const auto paint = colour(tone, palette());
        painter.setPen(QPen(paint, std::max(1.5, static_cast<qreal>(em(0.1)))));
        painter.setBrush(mark.automatic ? QBrush(colour(Role::Raised, palette())) : QBrush(paint));
        const QPointF centre(xOf(mark.days), y);
        const auto r = radius();
        if (mark.keys)
            painter.drawEllipse(centre, r, r);
        else
            painter.drawPolygon(QPolygonF({centre + QPointF(0, -r * 1.2), centre + QPointF(r * 1.2, 0), centre + QPointF(0, r * 1.2),
                                           centre + QPointF(-r * 1.2, 0)}));
    }
}

std::vector<std::size_t> ExpiryTimeline::marksAt(const QPoint &point) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        if (std::abs(centreOf(i).x() - point.x()) <= radius() * 1.5 && std::abs(point.y() - axisY()) <= em(0.7))
            found.push_back(i);
    }
    return found;
}

void ExpiryTimeline::mouseMoveEvent(QMouseEvent *event)
{
    QStringList texts;
    const auto found = marksAt(event->position().toPoint());
    for (const auto i : found)
        texts << m_marks[i].text;
    setCursor(found.empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (texts.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(), texts.join(u'\n'), this);
}

void ExpiryTimeline::mouseReleaseEvent(QMouseEvent *event)
{
    const auto found = marksAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && !found.empty() && m_marks[found.front()].press)
        m_marks[found.front()].press();
}

} // namespace seal::ui
