#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace seal::ui {

/// The next 90 days with a mark for each thing that ends: a diamond for certificates, a round one for keys, hollow where the site renews by
/// itself. The list below it has the first six as text; all of them are in the tooltips and in the description for screen readers.
class ExpiryTimeline final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kDays = 90;

    struct Mark
    {
        int days = 0;
        bool keys = false;
        bool automatic = false;
        QString text; ///< "client v2x-server ends in 12 days"
        std::function<void()> press = {};
    };

    explicit ExpiryTimeline(QWidget *parent = nullptr);
    void setMarks(std::vector<Mark> marks, int warnDays);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The marks at a point, by place in the list.
    [[nodiscard]] std::vector<std::size_t> marksAt(const QPoint &point) const;
    [[nodiscard]] QPoint centreOf(std::size_t mark) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] qreal xOf(int days) const;
    [[nodiscard]] qreal axisY() const;

    std::vector<Mark> m_marks;
    int m_warnDays = 30;
};

} // namespace seal::ui
