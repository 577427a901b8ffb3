#include "ui/sparkline.h"

#include "ui/metrics.h"
#include "ui/theme.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

/// The next of 1, 2, 5, 10, 20, ...: the scale changes seldom, so the picture does not jump at each request.
double niceTop(double most)
{
    double step = 1;
    for (;;) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            if (most <= factor * step)
                return factor * step;
        }
        step *= 10;
    }
}

} // namespace

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSeries({}, {});
}

QSize Sparkline::sizeHint() const { return {em(12), em(2.6)}; }
QSize Sparkline::minimumSizeHint() const { return {em(6), em(2.6)}; }

void Sparkline::setSeries(const QVector<double> &requests, const QVector<double> &refusals)
{
    m_requests = requests;
    m_refusals = refusals;
    m_refusals.resize(m_requests.size());
    double most = 0;
    for (int i = 0; i < m_requests.size(); ++i)
        most = std::max({most, m_requests[i], m_refusals[i]});
    m_top = niceTop(std::max(most, 10.0));
    setAccessibleName(tr("Requests and refusals a minute, last hour"));
    setAccessibleDescription(m_requests.isEmpty() ? tr("no numbers yet") : textOf(0));
    update();
}

void Sparkline::setStopped(bool stopped)
{
    m_stopped = stopped;
    update();
}

QString Sparkline::textOf(int minutesAgo) const
{
    const auto index = static_cast<int>(m_requests.size()) - 1 - minutesAgo;
    if (index < 0 || index >= m_requests.size())
        return {};
    const auto when = minutesAgo == 0 ? tr("This minute") : tr("%n min ago", nullptr, minutesAgo);
    const auto requests = tr("%n request(s)", nullptr, static_cast<int>(m_requests[index]));
    const auto refusals = tr("%n refused", nullptr, static_cast<int>(m_refusals[index]));
    return tr("%1: %2, %3", "3 min ago: 120 requests, 2 refused").arg(when, requests, refusals);
}

QRectF Sparkline::area() const { return QRectF(rect()).adjusted(1, 2, -1, -1); }

qreal Sparkline::xOf(int index) const
{
    const auto steps = std::max<qsizetype>(m_requests.size() - 1, 1);
    return area().left() + area().width() * index / static_cast<qreal>(steps);
}

qreal Sparkline::yOf(double value) const { return area().bottom() - area().height() * value / m_top; }

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto inside = area();
    painter.setPen(QPen(colour(Role::Border, palette()), 1));
    painter.drawLine(inside.bottomLeft(), inside.bottomRight());
    if (m_requests.isEmpty())
        return;
    const auto line = colour(m_stopped ? Role::Muted : Role::Accent, palette());
    QPainterPath path(QPointF(xOf(0), yOf(m_requests.front())));
    for (int i = 1; i < m_requests.size(); ++i)
        path.lineTo(xOf(i), yOf(m_requests[i]));
    auto under = path;
    under.lineTo(inside.bottomRight());
    under.lineTo(inside.bottomLeft());
    auto fill = line;
    fill.setAlphaF(0.14F);
    painter.fillPath(under, fill);
    painter.setPen(QPen(line, std::max(1.5, static_cast<qreal>(em(0.09)))));
    painter.drawPath(path);

    const auto bar = colour(m_stopped ? Role::Muted : Role::Danger, palette());
    const auto width = std::max(2.0, inside.width() / static_cast<qreal>(m_requests.size()) * 0.6);
    for (int i = 0; i < m_refusals.size(); ++i) {
        if (m_refusals[i] <= 0)
            continue;
        // A single refusal among thousands of requests is seen too.
        const auto top = std::min(yOf(m_refusals[i]), inside.bottom() - 3);
        painter.fillRect(QRectF(xOf(i) - width / 2, top, width, inside.bottom() - top), bar);
    }
    if (m_hovered >= 0 && m_hovered < m_requests.size()) {
        painter.setPen(QPen(colour(Role::Muted, palette()), 1, Qt::DashLine));
        painter.drawLine(QPointF(xOf(m_hovered), inside.top()), QPointF(xOf(m_hovered), inside.bottom()));
    }
}

void Sparkline::mouseMoveEvent(QMouseEvent *event)
{
    if (m_requests.isEmpty())
        return;
    const auto steps = static_cast<int>(m_requests.size()) - 1;
    const auto at = static_cast<int>(std::lround((event->position().x() - area().left()) / std::max(1.0, area().width()) * steps));
    m_hovered = std::clamp(at, 0, steps);
    QToolTip::showText(event->globalPosition().toPoint(), textOf(steps - m_hovered), this);
    update();
}

void Sparkline::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

} // namespace seal::ui
