#include "ui/message.h"

#include "ui/clipboard.h"
#include "ui/columns.h"
#include "ui/icons.h"
#include "ui/metrics.h"

#include <QAccessible>
#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return u"enable"_s;
    case Tone::Warning:
    case Tone::Danger:
        return u"warning"_s;
    case Tone::Plain:
    case Tone::Muted:
    case Tone::Info:
        return u"info"_s;
    }
    return {};
}

constexpr int kBusyDelay = 120; ///< shorter waits show nothing
constexpr int kBusyStep = 40;
constexpr int kBusyPhases = 50;

} // namespace

QString detailsOf(const api::Failure &failure)
{
    const auto code = errcName(failure.code);
    return u"%1\n%2\ncode: %3\ntime: %4\n"_s.arg(failure.sentence, failure.advice,
                                                QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())),
                                                QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
}

MessageBanner::MessageBanner(QWidget *parent) : QFrame(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(em(0.6), em(0.4), em(0.4), em(0.4));
    m_icon = new IconLabel(1.1, this);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setTextFormat(Qt::PlainText);
    m_retry = new QPushButton(icon(u"refresh"_s), tr("Retry"), this);
    m_copy = new QPushButton(icon(u"copy"_s), tr("Copy details"), this);
    m_close = new QToolButton(this);
    m_close->setIcon(icon(u"cross"_s));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_retry);
    layout->addWidget(m_copy);
    layout->addWidget(m_close);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_retryCall)
            m_retryCall();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { copyText(m_details); });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBanner::setTone(Tone tone)
{
    m_tone = tone;
    m_icon->setIcon(icon(iconOf(tone), tone));
    update();
}

void MessageBanner::show(const api::Failure &failure, std::function<void()> retry)
{
    setTone(Tone::Danger);
    m_text->setText(failure.text());
    m_details = detailsOf(failure);
    m_text->setToolTip(plainTip(m_details));
    m_text->setAccessibleDescription(m_details); // else the markup of the tooltip would be read out
    m_retryCall = std::move(retry);
    m_retry->setVisible(static_cast<bool>(m_retryCall));
    m_copy->setVisible(true);
    QWidget::show();
    QAccessibleEvent event(this, QAccessible::Alert);
    setAccessibleName(failure.text());
    QAccessible::updateAccessibility(&event);
}

void MessageBanner::show(const QString &text, Tone tone)
{
    setTone(tone);
    m_text->setText(text);
    m_text->setToolTip({}); // of the failure before
    m_text->setAccessibleDescription({});
    m_details = text;
    m_retry->hide();
    m_copy->hide();
    QWidget::show();
}

QString MessageBanner::text() const { return m_text->text(); }

void MessageBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(m_tone, palette()), 1));
    painter.setBrush(colour(backRole(m_tone), palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), em(0.35), em(0.35));
}

BusyLine::BusyLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(qMax(2, em(0.12)));
    m_delay.setSingleShot(true);
    m_delay.setInterval(kBusyDelay);
    m_step.setInterval(kBusyStep);
    connect(&m_delay, &QTimer::timeout, this, [this] { m_step.start(); });
    connect(&m_step, &QTimer::timeout, this, [this] {
        m_phase = (m_phase + 1) % kBusyPhases;
        update();
    });
}

void BusyLine::setBusy(bool busy)
{
    if (busy && !m_step.isActive() && !m_delay.isActive())
        m_delay.start();
    if (!busy) {
        m_delay.stop();
        m_step.stop();
        m_phase = 0;
        update();
    }
    setAccessibleName(busy ? tr("Loading") : QString());
}

QSize BusyLine::sizeHint() const { return {em(4), qMax(2, em(0.12))}; }

void BusyLine::paintEvent(QPaintEvent *)
{
    if (!m_step.isActive())
        return;
    QPainter painter(this);
    const auto length = width() / 4;
    const auto x = (width() + length) * m_phase / kBusyPhases - length;
    painter.fillRect(QRect(isRightToLeft() ? width() - x - length : x, 0, length, height()), colour(Role::Accent, palette()));
}

EmptyView::EmptyView(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    m_icon = new IconLabel(2.6, this);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("rank", u"title"_s);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText); // names a filter or a folder
    m_text->setProperty("rank", u"muted"_s);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(em(16));
    m_text->setMaximumWidth(em(28));
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(em(0.3));
    layout->addWidget(m_title);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_text, 4);
    middle->addStretch();
    layout->addLayout(middle);
    m_buttons = new QHBoxLayout;
    m_buttons->setContentsMargins(0, em(0.5), 0, 0);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyView::setTexts(const QString &iconName, const QString &title, const QString &text)
{
    m_iconName = iconName;
    m_icon->setIcon(icon(iconName, Tone::Muted));
    m_title->setText(title);
    m_text->setText(text);
}

void EmptyView::clearButtons()
{
    while (auto *item = m_buttons->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
}

void EmptyView::setActions(const QList<QAction *> &actions)
{
    clearButtons();
    m_buttons->addStretch();
    bool main = true;
    for (auto *action : actions) {
        auto *button = new QPushButton(main ? icon(action->icon().name(), Role::OnAccent) : action->icon(), action->iconText(), this);
        button->setProperty("primary", std::exchange(main, false));
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
}

void EmptyView::setButton(const QString &text, std::function<void()> press, bool primary)
{
    clearButtons();
    auto *button = new QPushButton(text, this);
    button->setProperty("primary", primary);
    setFocusProxy(button);
    connect(button, &QPushButton::clicked, this, [press = std::move(press)] { press(); });
    m_buttons->addStretch();
    m_buttons->addWidget(button);
    m_buttons->addStretch();
}

void EmptyView::setButtons(const QList<Button> &buttons)
{
    clearButtons();
    m_buttons->addStretch();
    bool main = true;
    for (const auto &spec : buttons) {
        auto *button = new QPushButton(spec.text, this);
        button->setProperty("primary", std::exchange(main, false));
        // Queued: what is pressed may put another text and other buttons here.
        connect(button, &QPushButton::clicked, this, [press = spec.press] { press(); }, Qt::QueuedConnection);
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
}

QString EmptyView::text() const { return m_text->text(); }

} // namespace seal::ui
