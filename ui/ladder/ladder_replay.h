#pragma once

#include <QObject>
#include <QTimer>

namespace seal::ui {

class LadderModel;

/// Plays a flow back: step by step, or by itself at a speed.
class LadderReplay final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kSlowest = 25; ///< percent
    static constexpr int kFastest = 800;

    explicit LadderReplay(LadderModel &model, QObject *parent = nullptr);

    [[nodiscard]] bool playing() const { return m_timer.isActive(); }
    /// On from here; from the beginning when all is shown.
    void play();
    void pause();
    void stepForward();
    void stepBack();
    void toStart(); ///< nothing shown but the first step
    void toEnd();   ///< all shown, new steps as they come
    void setSpeed(int percent);
    [[nodiscard]] int speed() const { return m_speed; }

Q_SIGNALS:
    void changed();

private:
    void show(int rows);
    void next();
    void schedule();

    LadderModel &m_model;
    QTimer m_timer;
    int m_speed = 100;
};

} // namespace seal::ui
