#pragma once

#include <QFrame>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace seal::ui {

/// The bubble of a lesson: a sentence or two, where one is, and Back, Next, Leave.
class LessonBubble final : public QFrame
{
    Q_OBJECT

public:
    explicit LessonBubble(QWidget *parent);
    void setStep(const QString &title, const QString &text, int step, int count);
    [[nodiscard]] QPushButton *nextButton() const { return m_next; }
    [[nodiscard]] QPushButton *backButton() const { return m_back; }
    [[nodiscard]] QPushButton *leaveButton() const { return m_leave; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void nextWanted();
    void backWanted();
    void leaveWanted();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_where = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_leave = nullptr;
};

/// Lies over the window: all is dimmed but what the lesson points at, which can be used meanwhile, and the bubble.
class LessonOverlay final : public QWidget
{
    Q_OBJECT

public:
    explicit LessonOverlay(QWidget *window);
    /// `where` gives the rectangle to point at, in the window's coordinates, each time it is needed; an empty one: nothing.
    void point(std::function<QRect()> where);
    [[nodiscard]] LessonBubble &bubble() const { return *m_bubble; }
    [[nodiscard]] QRect target() const { return m_target; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void place();

    QWidget *m_window;
    LessonBubble *m_bubble = nullptr;
    std::function<QRect()> m_where;
    QRect m_target;
    QTimer m_follow; ///< what is pointed at may move while a page fills
};

} // namespace seal::ui
