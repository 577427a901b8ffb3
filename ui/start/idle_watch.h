#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace seal::ui {

/// Tells when nobody used the program's windows for some time: no key, mouse button, wheel, touch or mouse movement.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<std::chrono::milliseconds()>; ///< a clock that never goes back

    explicit IdleWatch(Now now = steadyNow, QObject *parent = nullptr);
    static std::chrono::milliseconds steadyNow();

    void setLimit(std::chrono::milliseconds limit); ///< zero: never
    [[nodiscard]] std::chrono::milliseconds limit() const { return m_limit; }
    /// Looks at the clock now; a timer does so by itself.
    void look();
    /// Somebody is there.
    void touch();

Q_SIGNALS:
    void idle(); ///< once, until somebody is there again

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void arm();

    Now m_now;
    std::chrono::milliseconds m_limit{0};
    std::chrono::milliseconds m_last{0};
    bool m_told = false;
    QTimer m_timer;
};

} // namespace seal::ui
