#pragma once

#include "ui/lessons/lesson.h"
#include "ui/lessons/lesson_overlay.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace seal::ui {

class MainWindow;

/// Leads through lessons in a window: opens their pages, runs their flows, points at what they speak of.
class LessonRunner final : public QObject
{
    Q_OBJECT

public:
    /// Adds the lessons to the menu and to the palette; on other than demo sites they say why they do not run.
    LessonRunner(MainWindow &window, QMenu &menu);
    ~LessonRunner() override;

    void start(const Lesson &lesson);
    void next();
    void back();
    void leave();
    void setLocked(bool locked); ///< a locked window has nothing to point at
    [[nodiscard]] bool isRunning() const { return !m_overlay.isNull(); }
    [[nodiscard]] const Lesson &lesson() const { return m_lesson; } ///< the one that runs, without steps on pages that there are not
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] LessonOverlay *overlay() const { return m_overlay; }

private:
    void show(int step);
    void runFlow(const LessonStep &step);
    [[nodiscard]] QRect whereIs(const QString &target) const;

    MainWindow &m_window;
    QList<QAction *> m_actions;
    Lesson m_lesson;
    int m_step = 0;
    QPointer<LessonOverlay> m_overlay;
    QPointer<QWidget> m_focusBefore;
};

} // namespace seal::ui
