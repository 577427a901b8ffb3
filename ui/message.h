#pragma once

#include "core/api/reply.h"
#include "ui/theme.h"

#include <QFrame>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;
class QHBoxLayout;

namespace seal::ui {

class IconLabel;

/// What happened, why and what to do now, inside the page, with Retry and a copyable detail.
class MessageBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBanner(QWidget *parent = nullptr);
    void show(const api::Failure &failure, std::function<void()> retry = {});
    void show(const QString &text, Tone tone);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString details() const { return m_details; }
    void paintEvent(QPaintEvent *event) override;

private:
    void setTone(Tone tone);

    Tone m_tone = Tone::Danger;
    QString m_details;
    std::function<void()> m_retryCall;
    IconLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_copy = nullptr;
    QToolButton *m_close = nullptr;
};

/// A thin line that moves while something loads; its place is kept when it does not, so nothing jumps.
class BusyLine final : public QWidget
{
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);
    void setBusy(bool busy);
    [[nodiscard]] bool busy() const { return m_step.isActive() || m_delay.isActive(); }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_delay;
    QTimer m_step;
    int m_phase = 0;
};

/// In the middle of a page: what this is for and what to do first.
class EmptyView final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyView(QWidget *parent = nullptr);
    void setTexts(const QString &iconName, const QString &title, const QString &text);
    void setActions(const QList<QAction *> &actions);
    void setButton(const QString &text, std::function<void()> press, bool primary = false);
    struct Button
    {
        QString text;
        std::function<void()> press;
    };
    void setButtons(const QList<Button> &buttons); ///< the first is the main one
    [[nodiscard]] QString text() const;

private:
    void clearButtons();

    QString m_iconName;
    IconLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

/// Copyable text of a failure: code, sentence, advice, time.
QString detailsOf(const api::Failure &failure);

} // namespace seal::ui
