#pragma once

#include "ui/ladder/ladder_layout.h"
#include "ui/ladder/ladder_painter.h"

#include <QAbstractScrollArea>
#include <QSet>

class QPushButton;

namespace seal::ui {

class LadderModel;

/// The ladder on the screen: actors as columns that stay on top, one line for each message or check. Only what is seen is painted.
/// Up, Down, Page, Home and End go through the lines, Left and Right fold and unfold a part, Ctrl with the wheel or + and - zooms.
class LadderView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr int kLeastZoom = 50;
    static constexpr int kMostZoom = 300;

    explicit LadderView(LadderModel &model, QWidget *parent = nullptr);

    [[nodiscard]] int currentRow() const; ///< -1: none, or a heading
    [[nodiscard]] int currentPhase() const { return m_currentPhase; } ///< of the heading that is current; -1: none
    void setCurrentRow(int row);          ///< unfolds its part
    void setPlaceholder(const QString &text);

    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setCollapsed(int phase, bool collapsed);
    void setAllCollapsed(bool collapsed);
    [[nodiscard]] const QSet<int> &collapsed() const { return m_collapsed; }

    /// New lines are scrolled to while the end is in sight; scrolling up pauses that.
    [[nodiscard]] bool follows() const { return m_follow; }
    void scrollToEnd();
    void scrollToStart();

    [[nodiscard]] const LadderLayout &ladder() const;

Q_SIGNALS:
    void currentChanged(); ///< row or heading
    void zoomChanged(int percent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void ensureLayout() const;
    void invalidate();
    void rowsChanged();
    void updateScrollBars();
    void updateMore();
    void setCurrentLine(int line);
    void showLine(int line);
    void announce();
    void toggle(int phase);
    [[nodiscard]] int currentLine() const;
    [[nodiscard]] int lineUnder(const QPoint &place) const;
    [[nodiscard]] int contentTop() const; ///< content y of the viewport's top edge below the header
    [[nodiscard]] LadderLook look() const;

    LadderModel &m_model;
    mutable LadderLayout m_layout;
    mutable bool m_dirty = true;
    QSet<int> m_collapsed;
    int m_currentRow = -1;
    int m_currentPhase = -1;
    int m_hovered = -1;
    int m_zoom = 100;
    bool m_follow = true;
    bool m_moving = false; ///< we scroll, not the person
    int m_unseen = 0;
    QString m_placeholder;
    QPushButton *m_more = nullptr;
};

} // namespace seal::ui
