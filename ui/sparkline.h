#pragma once

#include <QVector>
#include <QWidget>

namespace seal::ui {

/// Requests and refusals of the last minutes at a glance: requests as a line over an area, refusals as bars on the same scale, so that the
/// two differ by form as well as by colour. Time goes left to right in every language. Its numbers are its accessible text and tooltips.
class Sparkline final : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);
    /// One number a minute, the oldest first, the running minute last. Both of one length.
    void setSeries(const QVector<double> &requests, const QVector<double> &refusals);
    [[nodiscard]] const QVector<double> &requests() const { return m_requests; }
    [[nodiscard]] const QVector<double> &refusals() const { return m_refusals; }
    void setStopped(bool stopped); ///< greyed: what is shown is over
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// "3 min ago: 120 requests, 2 refused"
    [[nodiscard]] QString textOf(int minutesAgo) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] qreal xOf(int index) const;
    [[nodiscard]] qreal yOf(double value) const;

    QVector<double> m_requests;
    QVector<double> m_refusals;
    double m_top = 1;
    int m_hovered = -1;
    bool m_stopped = false;
};

} // namespace seal::ui
