#pragma once

#include "core/api/reply.h"
#include "ui/theme.h"

#include <QWidget>

#include <functional>

namespace seal::ui {

/// Short messages above the bottom edge of the window. They never take the focus; each is also told to screen readers.
class ToastArea final : public QWidget
{
    Q_OBJECT

public:
    explicit ToastArea(QWidget *window);

    /// Goes after some seconds unless the mouse is over it.
    void say(const QString &text, Tone tone = Tone::Ok, const QString &button = {}, std::function<void()> press = {});
    /// Stays until closed; Details can be copied.
    void fail(const api::Failure &failure);
    [[nodiscard]] QStringList texts() const;
    void clear();
    /// While the window is locked nothing is shown or read out; what was said meanwhile is shown afterwards.
    void setHeld(bool held);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *addToast(const QString &text, Tone tone, const QString &button, std::function<void()> press, const QString &details);
    void place();

    bool m_held = false;
};

} // namespace seal::ui
